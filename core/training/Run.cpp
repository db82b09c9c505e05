#include "core/training/Run.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/PredictionsFile.h"
#include "core/training/RunFiles.h"

#include <spdlog/spdlog.h>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

namespace lesion {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

/// A JSON document of the run; std::nullopt where the file is not there.
Result<std::optional<json>> readDocument(const fs::path& folder, const char* name) {
    std::error_code error;
    if (!fs::exists(folder / name, error)) return std::optional<json>();
    const auto text = readText(folder / name);
    if (!text) return tl::unexpected(text.error());
    json document = json::parse(*text, nullptr, false);
    if (!document.is_object())
        return fail(MessageId::RunInvalid, {{"path", toUtf8(folder)}, {"file", name}}, "no JSON");
    return std::optional<json>(std::move(document));
}

/// Fills what options.json says. Throws json's exceptions on missing or mistyped keys.
Result<void> readHeader(const json& document, Run& run) {
    auto options = optionsFromJson(document.at("options"));
    if (!options) return tl::unexpected(options.error());
    run.options = std::move(*options);
    run.startedAt = document.at("started_at").get<std::string>();
    run.classes = document.at("classes").get<std::vector<std::string>>();
    run.trainCounts = document.at("train_counts").get<std::vector<int>>();
    run.device = document.at("device").get<std::string>();
    const char* const asAsked = run.options.precision == Precision::BFloat16 ? "bfloat16" : "float32";
    run.bfloat16 = document.value("arithmetic", asAsked) == std::string("bfloat16");
    run.valMajorityAccuracy = document.at("val_majority_accuracy").get<double>();
    run.microBatch = document.value("micro_batch", 0);
    const json& dataset = document.at("dataset");
    run.datasetName = dataset.at("name").get<std::string>();
    run.datasetFolder = dataset.at("folder").get<std::string>();
    run.datasetFingerprint = dataset.at("fingerprint").get<std::string>();
    run.syntheticData = dataset.at("synthetic").get<bool>();
    return {};
}

/// Fills what metrics.json says. Throws as readHeader does.
Result<void> readOutcome(const json& document, Run& run) {
    const std::string stopped = document.at("stopped").get<std::string>();
    for (const RunState state : {RunState::Finished, RunState::Early, RunState::Stopped}) {
        if (stopped == toString(state)) run.state = state;
    }
    run.temperature = document.value("temperature", 1.0);
    if (const json& test = document.at("test"); !test.is_null()) {
        auto evaluation = evaluationFromJson(test);
        if (!evaluation) return tl::unexpected(evaluation.error());
        run.test = std::move(*evaluation);
        const json intervals = test.value("intervals", json::object());
        for (const auto& [name, ends] : intervals.items()) {
            run.testIntervals[name] = {ends.at(0).get<double>(), ends.at(1).get<double>()};
        }
    }
    return {};
}

int bestOf(const std::vector<EpochRecord>& epochs) {
    const auto best = std::ranges::min_element(epochs, {}, &EpochRecord::valLoss);  // the first of equals
    return best == epochs.end() ? 0 : best->epoch;
}

}  // namespace

json toJson(const EpochRecord& record) {
    return {{"epoch", record.epoch},
            {"train_loss", record.trainLoss},
            {"train_accuracy", record.trainAccuracy},
            {"train_balanced_accuracy", record.trainBalancedAccuracy},
            {"val_loss", record.valLoss},
            {"val_accuracy", record.valAccuracy},
            {"val_balanced_accuracy", record.valBalancedAccuracy},
            {"learning_rate", record.learningRate},
            {"seconds", record.seconds},
            {"images_per_second", record.imagesPerSecond}};
}

Result<EpochRecord> epochFromJson(const json& object) {
    try {
        EpochRecord record;
        record.epoch = object.at("epoch").get<int>();
        record.trainLoss = object.at("train_loss").get<double>();
        record.trainAccuracy = object.at("train_accuracy").get<double>();
        record.trainBalancedAccuracy = object.at("train_balanced_accuracy").get<double>();
        record.valLoss = object.at("val_loss").get<double>();
        record.valAccuracy = object.at("val_accuracy").get<double>();
        record.valBalancedAccuracy = object.at("val_balanced_accuracy").get<double>();
        record.learningRate = object.at("learning_rate").get<double>();
        record.seconds = object.at("seconds").get<double>();
        record.imagesPerSecond = object.at("images_per_second").get<double>();
        return record;
    } catch (const json::exception& exception) {
        return fail(MessageId::RunInvalid, {{"path", ""}, {"file", runfile::epochs}}, exception.what());
    }
}

std::string_view toString(RunState state) {
    switch (state) {
        case RunState::Unfinished:
            return "unfinished";
        case RunState::Finished:
            return "finished";
        case RunState::Early:
            return "early";
        case RunState::Stopped:
            return "user";
    }
    return {};
}

Result<Run> loadRun(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) return fail(MessageId::FolderMissing, {{"path", toUtf8(folder)}});
    const auto damaged = [&](const char* file, const std::string& detail) {
        return fail(MessageId::RunInvalid, {{"path", toUtf8(folder)}, {"file", file}}, detail);
    };
    Run run;
    run.folder = folder;
    run.name = toUtf8(folder.has_filename() ? folder.filename() : folder.parent_path().filename());

    const char* file = runfile::options;
    try {
        const auto header = readDocument(folder, file);
        if (!header) return tl::unexpected(header.error());
        if (!*header) return damaged(file, "missing");
        if (auto read = readHeader(**header, run); !read) return damaged(file, read.error().detail);

        if (fs::exists(folder / runfile::epochs, error)) {
            auto epochs = readEpochs(folder);
            if (!epochs) return tl::unexpected(epochs.error());
            run.epochs = std::move(*epochs);
            run.bestEpoch = bestOf(run.epochs);
        }
        file = runfile::metrics;
        const auto outcome = readDocument(folder, file);
        if (!outcome) return tl::unexpected(outcome.error());
        if (*outcome) {
            if (auto read = readOutcome(**outcome, run); !read) return damaged(file, read.error().detail);
        }
    } catch (const json::exception& exception) {
        return damaged(file, exception.what());
    }
    return run;
}

std::vector<Run> listRuns(const fs::path& folder) {
    std::vector<Run> runs;
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        std::error_code ignored;
        if (!entries->is_directory(ignored) || !fs::exists(entries->path() / runfile::options, ignored)) continue;
        if (auto run = loadRun(entries->path())) {
            runs.push_back(std::move(*run));
        } else {
            spdlog::warn("run left out: {} ({})", toEnglish(run.error().message), run.error().detail);
        }
    }
    std::ranges::sort(
        runs, [](const Run& a, const Run& b) { return std::tie(a.startedAt, a.name) < std::tie(b.startedAt, b.name); });
    return runs;
}

fs::path newRunFolder(const fs::path& parent, const std::string& preset) {
    std::string stamp = utcNow().substr(0, 19);
    std::ranges::replace(stamp, ':', '-');  // Windows allows no colon in names
    const std::string name = stamp + "_" + preset;
    fs::path folder = parent / pathFromUtf8(name);
    std::error_code error;
    for (int number = 2; fs::exists(folder, error); ++number)
        folder = parent / pathFromUtf8(name + "-" + std::to_string(number));
    return folder;
}

json outcomeJson(const Run& run) {
    json test = run.test ? toJson(*run.test) : json();
    if (!run.testIntervals.empty()) {
        json& intervals = test["intervals"] = json::object();
        for (const auto& [name, interval] : run.testIntervals) intervals[name] = {interval.low, interval.high};
    }
    return {{"best_epoch", run.bestEpoch},
            {"epochs_run", run.epochs.size()},
            {"stopped", toString(run.state)},
            {"temperature", run.temperature},
            {"test", std::move(test)}};
}

}  // namespace lesion
