#include "core/evaluation/CrossValidation.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "core/dataset/Folds.h"
#include "core/metrics/PredictionsFile.h"
#include "core/metrics/Spread.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

namespace lesion {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* headerFile = "crossvalidation.json";
constexpr const char* predictionsFile = "out_of_fold.csv";
constexpr const char* suspectsFile = "label_suspects.csv";
constexpr const char* countKey = "folds";

std::string nameOfFold(int fold) {
    return "fold-" + std::to_string(fold + 1);
}

/// Adds a finished fold's answers on its test part.
Result<void> pool(Predictions& pooled, const Run& fold) {
    auto predictions = readPredictions(fold.folder / runfile::predictions);
    if (!predictions) return tl::unexpected(predictions.error());
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    pooled.classes = predictions->classes;
    append(pooled.imageIds, predictions->imageIds);
    append(pooled.lesionIds, predictions->lesionIds);
    append(pooled.labels, predictions->labels);
    append(pooled.probabilities, predictions->probabilities);
    return {};
}

/// The largest class of what the finished folds trained on; -1 without one.
int majorityOf(const CrossValidation& result) {
    std::vector<long> trained;
    for (const Run& fold : result.folds) {
        if (!isComplete(fold)) continue;
        trained.resize(fold.trainCounts.size(), 0);
        for (std::size_t k = 0; k < trained.size(); ++k) trained[k] += fold.trainCounts[k];
    }
    return trained.empty() ? -1 : static_cast<int>(std::ranges::max_element(trained) - trained.begin());
}

/// The figures, from the finished folds.
Result<void> summarise(CrossValidation& result) {
    std::vector<double> balanced;
    std::vector<double> accuracies;
    for (const Run& fold : result.folds) {
        if (!isComplete(fold)) continue;
        if (auto pooled = pool(result.outOfFold, fold); !pooled) return pooled;
        balanced.push_back(fold.test->balancedAccuracy);
        accuracies.push_back(fold.test->accuracy);
    }
    result.pooled = evaluatePredictions(result.outOfFold, majorityOf(result));
    const Spread ofBalanced = spreadOf(balanced);
    const Spread ofAccuracy = spreadOf(accuracies);
    result.meanBalancedAccuracy = ofBalanced.mean;
    result.deviationBalancedAccuracy = ofBalanced.deviation;
    result.meanAccuracy = ofAccuracy.mean;
    result.deviationAccuracy = ofAccuracy.deviation;
    return {};
}

Result<CrossValidation> loadAndWrite(const fs::path& folder) {
    auto result = loadCrossValidation(folder);
    if (!result) return result;
    if (auto written = writePredictions(folder / predictionsFile, result->outOfFold); !written)
        return tl::unexpected(written.error());
    const auto suspects = findLabelSuspects(result->outOfFold);
    if (auto written = writeLabelSuspects(folder / suspectsFile, result->outOfFold, suspects); !written)
        return tl::unexpected(written.error());
    if (auto written = writeFile(folder / runfile::metrics, toJson(*result).dump(2) + "\n"); !written)
        return tl::unexpected(written.error());
    return result;
}

Result<CrossValidation> trainFolds(const Dataset& dataset, TrainingOptions options, int folds, const fs::path& folder,
                                   const TrainingControl& control, SeveralRunsObserver& observer) {
    if (auto checked = checkOptions(options); !checked) return tl::unexpected(checked.error());
    const auto data = applyClasses(dataset, options.classes);
    if (!data) return tl::unexpected(data.error());
    options.split.seed = options.seed;
    const auto foldOfSample = makeFolds(*data, options.split, folds);
    if (!foldOfSample) return tl::unexpected(foldOfSample.error());
    const auto runs = RunsFolder::open(folder, headerFile, {{countKey, folds}}, options, dataset);
    if (!runs) return tl::unexpected(runs.error());
    auto ofFold = options;
    ofFold.split.testFraction = 1.0 / folds;  // what its options.json tells is then what was done
    for (int fold = 0; fold < folds && !control.token().stopRequested(); ++fold) {
        const auto split = splitOfFold(*data, options.split, *foldOfSample, fold);
        if (!split) return tl::unexpected(split.error());
        const auto run = runs->train(nameOfFold(fold), fold + 1, folds, dataset, ofFold, *split, control, observer);
        if (!run) return tl::unexpected(run.error());
        if (!isComplete(*run)) break;  // stopped
        // After every fold: whatever ends the program, what is done stands in the files.
        if (auto written = loadAndWrite(folder); !written) return written;
    }
    return loadAndWrite(folder);
}

}  // namespace

int CrossValidation::finishedFolds() const {
    return static_cast<int>(std::ranges::count_if(folds, isComplete));
}

bool CrossValidation::finished() const {
    return count > 0 && finishedFolds() == count;
}

Result<CrossValidation> crossValidate(const Dataset& dataset, const TrainingOptions& options, int folds,
                                      const fs::path& folder, const TrainingControl& control,
                                      SeveralRunsObserver& observer) {
    try {
        return trainFolds(dataset, options, folds, folder, control, observer);
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "crossValidate"}}, exception.what());
    }
}

Result<CrossValidation> loadCrossValidation(const fs::path& folder) {
    try {
        auto header = crossValidationHeader(folder);
        if (!header) return tl::unexpected(header.error());
        CrossValidation result;
        result.folder = folder;
        result.count = header->count;
        result.options = std::move(header->options);
        std::error_code error;
        for (int fold = 0; fold < result.count; ++fold) {
            const fs::path place = folder / nameOfFold(fold);
            if (!fs::exists(place / runfile::options, error)) break;  // folds are trained in their order
            auto run = loadRun(place);
            if (!run) return tl::unexpected(run.error());
            result.folds.push_back(std::move(*run));
        }
        if (auto summed = summarise(result); !summed) return tl::unexpected(summed.error());
        return result;
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "loadCrossValidation"}}, exception.what());
    }
}

Result<RunsHeader> crossValidationHeader(const fs::path& folder) {
    return readRunsHeader(folder, headerFile, countKey);
}

bool isCrossValidation(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / headerFile, error);
}

Result<Judged> judgeOutOfFold(const CrossValidation& crossValidation, const std::shared_ptr<const Dataset>& dataset) {
    if (crossValidation.finishedFolds() == 0)
        return fail(MessageId::NoFoldFinished, {{"path", toUtf8(crossValidation.folder)}});
    Judged judged;
    judged.name = toUtf8(crossValidation.folder.filename());
    judged.predictions = crossValidation.outOfFold;
    judged.majorityClass = majorityOf(crossValidation);
    std::ranges::copy_if(crossValidation.folds, std::back_inserter(judged.folds), isComplete);
    judged.run = judged.folds.front();
    if (dataset && !isExternal(*judged.run, *dataset)) {
        if (auto mapped = applyClasses(*dataset, crossValidation.options.classes))
            judged.dataset = std::make_shared<const Dataset>(std::move(*mapped));
    }
    return judged;
}

json toJson(const CrossValidation& crossValidation) {
    auto runs = json::array();
    for (std::size_t i = 0; i < crossValidation.folds.size(); ++i) {
        json run = outcomeJson(crossValidation.folds[i]);
        run["fold"] = i + 1;
        runs.push_back(std::move(run));
    }
    return {
        {"folds", crossValidation.count},
        {"finished_folds", crossValidation.finishedFolds()},
        {"balanced_accuracy",
         {{"mean", crossValidation.meanBalancedAccuracy}, {"deviation", crossValidation.deviationBalancedAccuracy}}},
        {"accuracy", {{"mean", crossValidation.meanAccuracy}, {"deviation", crossValidation.deviationAccuracy}}},
        {"runs", std::move(runs)},
        {"pooled", crossValidation.outOfFold.size() == 0 ? json() : toJson(crossValidation.pooled)}};
}

}  // namespace lesion
