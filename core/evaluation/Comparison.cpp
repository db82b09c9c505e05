#include "core/evaluation/Comparison.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/FiguresJson.h"
#include "core/metrics/PredictionsFile.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace lesion {

using nlohmann::json;

namespace {

/// Several bootstraps one after the other, told as one.
class RoundsInAll {
public:
    RoundsInAll(const Progress& progress, int rounds, std::size_t parts)
        : progress_(progress), rounds_(rounds), total_(rounds * static_cast<std::int64_t>(parts)) {}

    Progress next() {
        const std::int64_t before = rounds_ * parts_++;
        return [this, before](std::int64_t done, std::int64_t) {
            if (progress_) progress_(before + done, total_);
        };
    }

private:
    const Progress& progress_;
    std::int64_t rounds_;
    std::int64_t total_;
    std::int64_t parts_ = 0;
};

/// What goes wrong between two predictions is told of predictions; people know them by their runs.
Error named(Error error, const Run& first, const Run& second) {
    if (error.message.id == MessageId::ClassesDiffer) {
        error.message = {MessageId::RunClassesDiffer,
                         {{"first", first.name},
                          {"second", second.name},
                          {"first_classes", std::string(error.message.value("dataset"))},
                          {"second_classes", std::string(error.message.value("model"))}}};
    }
    if (error.message.id == MessageId::NothingShared) {
        error.message.values = {{"first", first.name}, {"second", second.name}};
    }
    return error;
}

/// Differences under the names that figures have.
Figures asFigures(const PairedComparison& pair, const std::vector<std::string>& classes) {
    Figures figures;
    figures.classes = classes;
    for (const auto& [figure, classIndex, value, interval] : pair.differences) {
        figures.values.push_back({figure, classIndex, value, interval});
    }
    return figures;
}

json runJson(const Run& run, const Figures& figures) {
    return {{"name", run.name},
            {"folder", toUtf8(run.folder)},
            {"dataset", run.datasetName},
            {"dataset_fingerprint", run.datasetFingerprint},
            {"stopped", toString(run.state)},
            {"best_epoch", run.bestEpoch},
            {"epochs_run", run.epochs.size()},
            {"images", figures.images},
            {"lesions", figures.lesions},
            {"figures", figuresJson(figures)},
            {"intervals", intervalsJson(figures)}};
}

json pairJson(const PairedComparison& pair, const Run& first, const Run& second,
              const std::vector<std::string>& classes) {
    const Figures differences = asFigures(pair, classes);
    return {{"first", first.name},
            {"second", second.name},
            {"images", pair.images},
            {"left_out", pair.leftOut},
            {"differences", figuresJson(differences)},
            {"intervals", intervalsJson(differences)},
            {"mcnemar",
             {{"only_first_right", pair.mcNemar.onlyFirstRight},
              {"only_second_right", pair.mcNemar.onlySecondRight},
              {"p_value", pair.mcNemar.pValue}}}};
}

}  // namespace

std::vector<DifferingSetting> differingSettings(const std::vector<Run>& runs) {
    std::vector<DifferingSetting> differing;
    for (const std::string& key : optionKeys()) {
        DifferingSetting setting{key, {}};
        for (const Run& run : runs) setting.values.push_back(optionText(run.options, key));
        const bool same = std::ranges::all_of(
            setting.values, [&](const std::string& value) { return value == setting.values.front(); });
        if (!same) differing.push_back(std::move(setting));
    }
    return differing;
}

Result<RunComparison> compareRuns(const std::vector<std::filesystem::path>& folders, const BootstrapOptions& options,
                                  const StopToken& stop, const Progress& progress) {
    RunComparison result;
    result.bootstrap = options;
    std::vector<Predictions> predictions;
    for (const auto& folder : folders) {
        auto run = loadRun(folder);
        if (!run) return tl::unexpected(std::move(run.error()));
        auto read = readPredictions(folder / runfile::predictions);
        if (!read) return tl::unexpected(std::move(read.error()));
        result.runs.push_back(std::move(*run));
        predictions.push_back(std::move(*read));
    }
    if (folders.empty()) return result;
    result.settings = differingSettings(result.runs);

    RoundsInAll rounds(progress, options.rounds, 2 * folders.size() - 1);
    for (std::size_t i = 1; i < predictions.size(); ++i) {
        auto pair = comparePaired(predictions.front(), predictions[i], options, stop, rounds.next());
        if (!pair) return tl::unexpected(named(std::move(pair.error()), result.runs.front(), result.runs[i]));
        result.pairs.push_back(std::move(*pair));
    }
    for (const Predictions& ofRun : predictions) {
        auto figures = figuresWithIntervals(ofRun, options, stop, rounds.next());
        if (!figures) return tl::unexpected(std::move(figures.error()));
        result.figures.push_back(std::move(*figures));
    }
    return result;
}

json toJson(const RunComparison& comparison) {
    json runs = json::array();
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        runs.push_back(runJson(comparison.runs[i], comparison.figures[i]));
    }
    json settings = json::array();
    for (const auto& setting : comparison.settings) {
        settings.push_back({{"key", setting.key}, {"values", setting.values}});
    }
    json pairs = json::array();
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
        pairs.push_back(pairJson(comparison.pairs[i], comparison.runs.front(), comparison.runs[i + 1],
                                 comparison.figures.front().classes));
    }
    return {{"runs", std::move(runs)},
            {"settings", std::move(settings)},
            {"comparisons", std::move(pairs)},
            {"bootstrap",
             {{"rounds", comparison.bootstrap.rounds},
              {"level", comparison.bootstrap.level},
              {"seed", comparison.bootstrap.seed}}}};
}

}  // namespace lesion
