#include "core/evaluation/LeakDemo.h"

#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace lesion {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* headerFile = "leakdemo.json";
constexpr const char* countKey = "arms";
const ArmNames names{"leaky", "clean", runfile::predictions};

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

Result<LeakDemo> loadAndWrite(const fs::path& folder, int seeds) {
    auto demo = loadLeakDemo(folder);
    if (!demo) return demo;
    demo->seeds = std::max(demo->seeds, seeds);
    if (auto written = writeFile(folder / runfile::metrics, toJson(*demo).dump(2) + "\n"); !written)
        return tl::unexpected(written.error());
    return demo;
}

Result<LeakDemo> demonstrate(const Dataset& dataset, TrainingOptions options, int seeds, const fs::path& folder,
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
    const auto train = [&](const ArmTraining& due) {
        options.seed = options.split.seed = firstSeed + due.seed;
        return runs->train(due.name, due.number, due.total, dataset, options,
                           plan->split(data->samples.size(), due.with), control, observer);
    };
    const auto trained = [&](const Run&) -> Result<void> {
        if (auto written = loadAndWrite(folder, seeds); !written) return tl::unexpected(written.error());
        return {};
    };
    if (auto all = trainArms(seeds, true, names, control.token(), train, trained); !all)
        return tl::unexpected(all.error());
    return loadAndWrite(folder, seeds);
}

}  // namespace

Result<LeakPlan> planLeakDemo(const Dataset& dataset, const TrainingOptions& options) {
    auto data = applyClasses(dataset, options.classes);
    if (!data) return tl::unexpected(data.error());
    const auto some = subsetOf(std::move(*data), options);
    if (!some) return tl::unexpected(some.error());
    return planLeakDemo(*some, options.seed);
}

Result<LeakDemo> runLeakDemo(const Dataset& dataset, const TrainingOptions& options, int seeds, const fs::path& folder,
                             const TrainingControl& control, SeveralRunsObserver& observer) {
    try {
        return demonstrate(dataset, options, seeds, folder, control, observer);
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
        if (auto loaded = loadArms(demo, names); !loaded) return tl::unexpected(loaded.error());
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
    const int direction = demo.direction();
    const MessageId id = !difference.interval ? MessageId::LeakWithoutInterval
                         : direction > 0      ? MessageId::LeakFound
                         : direction < 0      ? MessageId::LeakAgainst
                                              : MessageId::LeakNotTold;
    return {id, verdictValues(difference)};
}

json toJson(const LeakDemo& demo) {
    const Message verdict = leakVerdict(demo);
    return {{"seeds", demo.seeds},
            {"test_images", demo.images},
            {"leaky", toJson(demo.with)},
            {"clean", toJson(demo.without)},
            {"difference", differencesJson(demo)},
            {"verdict", {{"id", nameOf(verdict.id)}, {"text", toEnglish(verdict)}}}};
}

}  // namespace lesion
