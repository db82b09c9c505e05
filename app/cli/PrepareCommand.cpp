#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "core/dataset/Exclusions.h"
#include "core/dataset/Sampling.h"
#include "core/dataset/Split.h"

#include <array>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>

namespace lesion::cli {

namespace {

constexpr std::array trainedParts{Part::Train, Part::Validation, Part::Test};

struct PrepareArguments {
    DataArguments data;
    OptionArguments options;
};

struct PartCounts {
    int images = 0;
    int lesions = 0;
    std::vector<int> classes;
};

/// What a training with these options would start from.
struct Preparation {
    Dataset dataset;
    TrainingOptions options;
    std::array<PartCounts, trainedParts.size()> parts;
    int excluded = 0;       ///< by someone
    int besidesSubset = 0;  ///< left out because of options.split.subset
    Leakage leakage;
    SamplingSummary sampling;
};

PartCounts countPart(const Dataset& dataset, const Split& split, Part part, const std::vector<int>& lesions) {
    PartCounts counts;
    counts.classes.assign(dataset.classes.size(), 0);
    std::set<int> seen;
    for (const int index : split.indices(part)) {
        const auto at = static_cast<std::size_t>(index);
        ++counts.images;
        ++counts.classes[static_cast<std::size_t>(dataset.samples[at].label)];
        seen.insert(lesions[at]);
    }
    counts.lesions = static_cast<int>(seen.size());
    return counts;
}

Result<Preparation> prepareData(const Session& session, const PrepareArguments& arguments) {
    auto options = chooseOptions(session, arguments.options);
    if (!options) return tl::unexpected(std::move(options.error()));
    auto opened = openData(session, arguments.data);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    auto dataset = applyClasses(*opened, options->classes);
    if (!dataset) return tl::unexpected(std::move(dataset.error()));
    auto splitOptions = options->split;
    splitOptions.seed = options->seed;
    const auto split = makeSplit(*dataset, splitOptions);
    if (!split) return tl::unexpected(split.error());

    Preparation result;
    result.dataset = std::move(*dataset);
    result.options = std::move(*options);
    const auto lesions = result.dataset.lesionIndices();
    for (std::size_t i = 0; i < trainedParts.size(); ++i) {
        result.parts[i] = countPart(result.dataset, *split, trainedParts[i], lesions);
    }
    result.excluded = static_cast<int>(exclusionsOf(result.dataset).size());
    result.besidesSubset = split->count(Part::Excluded) - result.excluded;
    result.leakage = measureLeakage(result.dataset, *split);
    result.sampling = summariseSampling(result.dataset, *split, result.options.sampling);
    return result;
}

nlohmann::ordered_json byClass(const std::vector<std::string>& classes, const std::vector<int>& counts) {
    auto object = nlohmann::ordered_json::object();
    for (std::size_t k = 0; k < classes.size(); ++k) object[classes[k]] = counts[k];
    return object;
}

nlohmann::ordered_json toJson(const Preparation& preparation) {
    const auto& classes = preparation.dataset.classes;
    auto parts = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < trainedParts.size(); ++i) {
        const auto& part = preparation.parts[i];
        parts[std::string(toString(trainedParts[i]))] = {
            {"images", part.images}, {"lesions", part.lesions}, {"classes", byClass(classes, part.classes)}};
    }
    return {{"parts", parts},
            {"excluded", preparation.excluded},
            {"leaking_images", {{"val", preparation.leakage.valLeaking}, {"test", preparation.leakage.testLeaking}}},
            {"sampled", byClass(classes, preparation.sampling.after)}};
}

std::string leakageText(const char* part, int leaking, int images) {
    const auto share = images > 0 ? 100.0 * leaking / images : 0.0;
    return std::to_string(leaking) + " of " + std::to_string(images) + " " + part + " images (" + fixed(share, 1) +
           " %)";
}

void print(const Preparation& preparation) {
    const auto& [dataset, options, parts, excluded, besidesSubset, leakage, sampling] = preparation;
    std::cout << dataset.name << ", split by " << (options.split.byLesion ? "lesion" : "image") << ", seed "
              << options.seed << '\n';
    TextTable table({"", "train", "val", "test", "sampled", "repeats"});
    const auto row = [&parts = parts](const std::string& name, auto count) {
        return std::vector<std::string>{name, std::to_string(count(parts[0])), std::to_string(count(parts[1])),
                                        std::to_string(count(parts[2]))};
    };
    table.add(row("images", [](const PartCounts& part) { return part.images; }));
    table.add(row("lesions", [](const PartCounts& part) { return part.lesions; }));
    for (std::size_t k = 0; k < dataset.classes.size(); ++k) {
        auto cells = row(dataset.classes[k], [k](const PartCounts& part) { return part.classes[k]; });
        cells.push_back(std::to_string(sampling.after[k]));
        cells.push_back(fixed(sampling.repeats[k], 2));
        table.add(std::move(cells));
    }
    table.print();
    if (excluded > 0) std::cout << excluded << " images are excluded, each with a reason\n";
    if (besidesSubset > 0) std::cout << besidesSubset << " images are left out of all parts (subset)\n";
    std::cout << "Sampling: " << toString(options.sampling.kind) << '\n'
              << "Lesions that are in training as well: "
              << leakageText("validation", leakage.valLeaking, leakage.valImages) << ", "
              << leakageText("test", leakage.testLeaking, leakage.testImages) << std::endl;
}

}  // namespace

void addPrepareCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("prepare", "Split, sampling and leakage in figures");
    const auto arguments = std::make_shared<PrepareArguments>();
    command->add_option("DIR", arguments->data.folder, "the data set's folder")->type_name("");
    addSettingOptions(*command, arguments->options, true);
    addColumnOptions(*command, arguments->data);
    addExcludeOption(*command, arguments->data);
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        requireData(session, arguments->data, "DIR");
        session.command = [&session, arguments]() -> Result<void> {
            const auto preparation = prepareData(session, *arguments);
            if (!preparation) return tl::unexpected(preparation.error());
            if (session.json) {
                printDocument(toJson(*preparation));
            } else {
                print(*preparation);
            }
            return {};
        };
    });
}

}  // namespace lesion::cli
