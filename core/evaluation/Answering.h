#pragma once

#include "core/evaluation/Judged.h"
#include "core/evaluation/TestTime.h"
#include "core/metrics/Intervals.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// A model ready to answer on the best device, and the run that it belongs to when it was opened from a run's folder.
struct OpenedModel {
    Classifier classifier;
    std::optional<Run> run;
    std::string name;  ///< of the folder or file, UTF-8
};
/// `path`: a run's folder or a model file. Errors: those of loadRun, Classifier::load and moveTo.
Result<OpenedModel> openModel(const std::filesystem::path& path);

/// Who answers: one model as it is, or several views of each image and several models together. Held as one value, so
/// that window and command line cannot combine them in different ways.
struct Answering {
    OpenedModel first;
    std::vector<OpenedModel> others;
    TestTimeOptions testTime;

    bool plain() const { return others.empty() && testTime.views == 1; }
    /// The mean over models and views.
    Predictor predictor() const;
};
/// `paths`: at least one run or model file; the first one's split and classes count. Errors: those of openModel.
Result<Answering> openAnswering(const std::vector<std::filesystem::path>& paths, int views);

/// What is answered for.
struct AnsweredImages {
    std::shared_ptr<const Dataset> dataset;  ///< as opened, not null
    std::optional<Part> part{};              ///< of the first one's run; empty: all images. A lone file knows no parts.
    bool external = false;                   ///< another data set than that run's, judged whole
};

/// What several views or models gained over the first model's plain answer on the same images, and what they cost.
struct AnsweringGain {
    int views = 1;
    int models = 1;
    int trainedOn = 0;  ///< images judged whose lesion another member has trained on: the most that one of them has
    PredictionCost plainCost;
    PredictionCost cost;
    PairedComparison overPlain;  ///< together minus plain

    /// Over all classes; without a value where it could not be told.
    FigureDifference of(Figure figure) const;
};

struct Answered {
    Judged judged;
    std::optional<AnsweringGain> gain;  ///< empty: the plain answer
};

/// The first model's plain answers, and where it is not to answer plainly those of all views and models, held against
/// the plain ones. Progress counts images of the one that runs, so from the beginning again for the second. Slow.
/// Errors: those of judgeRun, judgeModel, comparePaired and readSplit.
Result<Answered> answer(const Answering& answering, const AnsweredImages& images, const BootstrapOptions& bootstrap,
                        const StopToken& stop = {}, const Progress& progress = {});

}  // namespace lesion
