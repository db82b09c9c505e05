#include "core/evaluation/LeakDemo.h"

#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "core/metrics/PredictionsFile.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <iomanip>
#include <locale>
#include <nlohmann/json.hpp>
#include <sstream>

namespace lesion {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* headerFile = "leakdemo.json";
constexpr const char* countKey = "arms";

std::string nameOf(bool leaky, int seed) {
    return (leaky ? "leaky-" : "clean-") + std::to_string(seed + 1);
}

/// The data set without what options.split.subset leaves aside: that is marked as excluded, as the plan understands it.
Result<Dataset> subsetOf(Dataset data, const TrainingOptions& options) {
    if (options.split.subset <= 0) return data;
    SplitOptions splitOptions = options.split;
    splitOptions.seed = options.seed;
    const auto split = makeSplit(data, splitOptions);
    if (!split) return tl::unexpected(split.error());
    for (const int i : split->indices(Part::Excluded)) {
        std::string& excluded = data.samples[static_cast<std::size_t>(i)].excluded;
        if (excluded.empty()) excluded = "subset";
    }
    return data;
}

/// Figures of an arm's finished runs.
void summarise(LeakArm& arm) {
    if (arm.runs.empty()) return;
    for (const Run& run : arm.runs) {
        arm.meanBalancedAccuracy += run.test->balancedAccuracy;
        arm.meanAccuracy += run.test->accuracy;
    }
    arm.meanBalancedAccuracy /= static_cast<double>(arm.runs.size());
    arm.meanAccuracy /= static_cast<double>(arm.runs.size());
}

const FigureDifference* find(const std::vector<FigureDifference>& differences, Figure figure) {
    const auto found = std::ranges::find_if(
        differences, [figure](const auto& one) { return one.figure == figure && one.classIndex < 0; });
    return found == differences.end() ? nullptr : &*found;
}

/// Over the seeds that both arms have finished.
Result<void> compareArms(LeakDemo& demo) {
    demo.balancedAccuracy.figure = Figure::BalancedAccuracy;
    demo.accuracy.figure = Figure::Accuracy;
    std::vector<Predictions> leaky;
    std::vector<Predictions> clean;
    for (std::size_t i = 0; i < std::min(demo.leaky.runs.size(), demo.clean.runs.size()); ++i) {
        auto ofLeaky = readPredictions(demo.leaky.runs[i].folder / runfile::predictions);
        if (!ofLeaky) return tl::unexpected(ofLeaky.error());
        auto ofClean = readPredictions(demo.clean.runs[i].folder / runfile::predictions);
        if (!ofClean) return tl::unexpected(ofClean.error());
        leaky.push_back(std::move(*ofLeaky));
        clean.push_back(std::move(*ofClean));
    }
    if (leaky.empty()) return {};
    demo.testImages = static_cast<int>(leaky.front().size());
    const auto differences = compareMeans(clean, leaky, BootstrapOptions());
    if (!differences) return tl::unexpected(differences.error());
    if (const auto* found = find(*differences, Figure::BalancedAccuracy)) demo.balancedAccuracy = *found;
    if (const auto* found = find(*differences, Figure::Accuracy)) demo.accuracy = *found;
    return {};
}

/// How many seeds were asked for when it was last run.
int seedsAskedFor(const fs::path& folder) {
    const auto text = readText(folder / runfile::metrics);
    if (!text) return 0;
    const json document = json::parse(*text, nullptr, false);
    return document.is_object() ? document.value("seeds", 0) : 0;
}

/// With a sign, as many decimals as some hundred lesions bear.
std::string signedText(double value) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::showpos << std::fixed << std::setprecision(3) << value;
    return out.str();
}

Result<LeakDemo> loadAndWrite(const fs::path& folder, int seeds) {
    auto demo = loadLeakDemo(folder);
    if (!demo) return demo;
    demo->seeds = std::max(demo->seeds, seeds);
    if (auto written = writeFile(folder / runfile::metrics, toJson(*demo).dump(2) + "\n"); !written)
        return tl::unexpected(written.error());
    return demo;
}

Result<LeakDemo> trainArms(const Dataset& dataset, TrainingOptions options, int seeds, const fs::path& folder,
                           const TrainingControl& control, SeveralRunsObserver& observer) {
    if (auto checked = checkOptions(options); !checked) return tl::unexpected(checked.error());
    const auto data = applyClasses(dataset, options.classes);
    if (!data) return tl::unexpected(data.error());
    const auto plan = planLeakDemo(dataset, options);
    if (!plan) return tl::unexpected(plan.error());
    const auto runs = RunsFolder::open(folder, headerFile, {{countKey, 2}}, options, dataset);
    if (!runs) return tl::unexpected(runs.error());
    // Beforehand, so that how many were asked for is known whatever ends the program.
    if (auto written = loadAndWrite(folder, seeds); !written) return written;
    const std::uint64_t firstSeed = options.seed;
    for (int i = 0; i < 2 * seeds && !control.token().stopRequested(); ++i) {
        const bool leaky = i % 2 == 0;
        options.seed = options.split.seed = firstSeed + static_cast<std::uint64_t>(i / 2);
        const auto run = runs->train(nameOf(leaky, i / 2), i + 1, 2 * seeds, dataset, options,
                                     plan->split(data->samples.size(), leaky), control, observer);
        if (!run) return tl::unexpected(run.error());
        if (!isComplete(*run)) break;  // stopped
        if (auto written = loadAndWrite(folder, seeds); !written) return written;
    }
    return loadAndWrite(folder, seeds);
}

json toJson(const LeakArm& arm) {
    auto runs = json::array();
    for (const Run& run : arm.runs) {
        json outcome = outcomeJson(run);
        outcome["seed"] = run.options.seed;
        runs.push_back(std::move(outcome));
    }
    return {{"balanced_accuracy", arm.runs.empty() ? json() : json(arm.meanBalancedAccuracy)},
            {"accuracy", arm.runs.empty() ? json() : json(arm.meanAccuracy)},
            {"runs", std::move(runs)}};
}

json toJson(const FigureDifference& difference) {
    const auto& interval = difference.interval;
    return {{"value", difference.value ? json(*difference.value) : json()},
            {"interval", interval ? json{interval->low, interval->high} : json()}};
}

}  // namespace

Result<LeakPlan> planLeakDemo(const Dataset& dataset, const TrainingOptions& options) {
    auto data = applyClasses(dataset, options.classes);
    if (!data) return tl::unexpected(data.error());
    const auto some = subsetOf(std::move(*data), options);
    if (!some) return tl::unexpected(some.error());
    return planLeakDemo(*some, options.seed);
}

bool LeakDemo::finished() const {
    const auto wanted = static_cast<std::size_t>(seeds);
    return seeds > 0 && leaky.runs.size() >= wanted && clean.runs.size() >= wanted;
}

Result<LeakDemo> runLeakDemo(const Dataset& dataset, const TrainingOptions& options, int seeds, const fs::path& folder,
                             const TrainingControl& control, SeveralRunsObserver& observer) {
    try {
        return trainArms(dataset, options, seeds, folder, control, observer);
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "runLeakDemo"}}, exception.what());
    }
}

Result<LeakDemo> loadLeakDemo(const fs::path& folder) {
    try {
        auto header = leakDemoHeader(folder);
        if (!header) return tl::unexpected(header.error());
        LeakDemo demo;
        demo.folder = folder;
        demo.options = std::move(header->options);
        std::error_code error;
        for (bool begun = true; begun;) {
            begun = false;
            for (const bool leaky : {true, false}) {
                const fs::path place = folder / nameOf(leaky, demo.seeds);
                if (!fs::exists(place / runfile::options, error)) continue;
                begun = true;
                auto run = loadRun(place);
                if (!run) return tl::unexpected(run.error());
                if (isComplete(*run)) (leaky ? demo.leaky : demo.clean).runs.push_back(std::move(*run));
            }
            if (begun) ++demo.seeds;
        }
        demo.seeds = std::max(demo.seeds, seedsAskedFor(folder));
        summarise(demo.leaky);
        summarise(demo.clean);
        if (auto compared = compareArms(demo); !compared) return tl::unexpected(compared.error());
        return demo;
    } catch (const std::exception& exception) {
        return fail(MessageId::Internal, {{"where", "loadLeakDemo"}}, exception.what());
    }
}

Result<RunsHeader> leakDemoHeader(const fs::path& folder) {
    return readRunsHeader(folder, headerFile, countKey);
}

bool isLeakDemo(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / headerFile, error);
}

Message leakVerdict(const LeakDemo& demo) {
    const FigureDifference& difference = demo.balancedAccuracy;
    if (!difference.value) return {MessageId::LeakUnfinished, {}};
    if (!difference.interval) return {MessageId::LeakWithoutInterval, {{"value", signedText(*difference.value)}}};
    const Interval& interval = *difference.interval;
    // Where networks answer one class always, drawing lesions anew changes nothing: such an interval proves nothing.
    const bool bears = interval.high - interval.low > 1e-9;
    const MessageId id = bears && interval.low > 0    ? MessageId::LeakFound
                         : bears && interval.high < 0 ? MessageId::LeakAgainst
                                                      : MessageId::LeakNotTold;
    return {id,
            {{"value", signedText(*difference.value)},
             {"low", signedText(interval.low)},
             {"high", signedText(interval.high)}}};
}

json toJson(const LeakDemo& demo) {
    const Message verdict = leakVerdict(demo);
    return {{"seeds", demo.seeds},
            {"test_images", demo.testImages},
            {"leaky", toJson(demo.leaky)},
            {"clean", toJson(demo.clean)},
            {"difference", {{"balanced_accuracy", toJson(demo.balancedAccuracy)}, {"accuracy", toJson(demo.accuracy)}}},
            {"verdict", {{"id", nameOf(verdict.id)}, {"text", toEnglish(verdict)}}}};
}

}  // namespace lesion
