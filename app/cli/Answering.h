#pragma once

#include "app/cli/Session.h"
#include "core/evaluation/Judged.h"
#include "core/evaluation/TestTime.h"
#include "core/metrics/Intervals.h"

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace lesion::cli {

/// How `evaluate` answers: by one model as it is, or by several views and several models, and what that gained and cost
/// beside the first model's plain answer.
struct Answering {
    OpenedModel first;
    std::vector<OpenedModel> others;
    TestTimeOptions testTime;

    bool plain() const { return others.empty() && testTime.views == 1; }
    Predictor predictor() const;
};
/// `paths`: runs or model files, the first one's split and classes count. Errors: those of openModel.
Result<Answering> openAnswering(const std::vector<std::filesystem::path>& paths, int views);

struct AnsweringGain {
    int views = 1;
    int models = 1;
    int trainedOn = 0;  ///< images judged whose lesion another member has trained on
    PredictionCost plainCost;
    PredictionCost cost;
    FigureDifference balancedAccuracy;  ///< minus the first model's plain answer, with its paired interval
    FigureDifference accuracy;
};
/// Compares the answers with the first model's plain ones on the same images. `dataset` as opened. Errors: those of
/// comparePaired and readSplit.
Result<AnsweringGain> measureGain(const Answering& answering, const Judged& plain, const Judged& judged,
                                  const Dataset& dataset, const BootstrapOptions& bootstrap, const StopToken& stop);
nlohmann::json toJson(const AnsweringGain& gain);
void printGain(const AnsweringGain& gain);

}  // namespace lesion::cli
