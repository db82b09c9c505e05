#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/PublishedWeights.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

constexpr int referenceClasses = 7;  // HAM10000's, when an architecture is described without data

struct DescribeArguments {
    std::string model;
    OptionArguments options;
};

struct CheckArguments {
    std::string architecture;
    std::string weights;
    std::string reference;
};

/// An architecture as the reference uses it: 192 pixels, seven classes, a backbone frozen; --set changes that.
Result<ModelInfo> describeByName(const ArchitectureInfo& architecture, const std::vector<std::string>& settings) {
    TrainingOptions options;
    options.architecture = architecture.name;
    options.frozen = architecture.hasBackbone;
    for (const auto& setting : settings) {
        const auto equals = setting.find('=');
        const auto set = setOption(options, setting.substr(0, equals), setting.substr(equals + 1));
        if (!set) return tl::unexpected(set.error());
    }
    const auto classes = static_cast<int>(options.classes.groups.size());
    return describeArchitecture(options.architecture, classes > 0 ? classes : referenceClasses, options.inputSize,
                                options.frozen);
}

Result<ModelInfo> findModel(const Session& session, const DescribeArguments& arguments) {
    const auto known = architectures();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const ArchitectureInfo& info) { return info.name == arguments.model; });
    if (found != known.end()) return describeByName(*found, arguments.options.settings);
    const auto path = session.modelPath(arguments.model);
    if (!path) return tl::unexpected(path.error());
    std::error_code ignored;
    if (!std::filesystem::exists(*path, ignored) && !path->has_parent_path() && !path->has_extension()) {
        std::string names;
        for (const auto& info : known) names += (names.empty() ? "" : ", ") + info.name;
        return fail(MessageId::UnknownArchitecture, {{"name", arguments.model}, {"known", names}});
    }
    const auto classifier = Classifier::load(*path);
    if (!classifier) return tl::unexpected(classifier.error());
    return classifier->info();
}

void print(const ModelInfo& info) {
    const auto line = [](const char* name, const std::string& value) {
        std::cout << padRight(name, 31) << value << '\n';
    };
    std::string classes;
    for (const auto& name : info.classes) classes += (classes.empty() ? "" : ", ") + name;
    line("architecture", info.architecture);
    line("classes", info.trainedAt.empty() ? std::to_string(info.classes.size()) : classes);
    line("input size", std::to_string(info.preprocessing.width) + " x " + std::to_string(info.preprocessing.height));
    if (info.preprocessing.hairRemoval) line("before resizing", "hairs taken out");
    if (info.preprocessing.colourConstancy) line("before resizing", "the light's colour taken out");
    if (info.clinical.any()) line("beside the image", toString(info.clinical.inputs));
    line("parameters", std::to_string(info.parameters));
    line("trainable parameters", std::to_string(info.trainableParameters));
    if (!info.trainedAt.empty()) line("trained", info.trainedAt);
    if (!info.dataset.empty()) line("data set", info.dataset + (info.syntheticData ? " (synthetic)" : ""));
    if (info.balancedAccuracy) line("balanced accuracy (validation)", fixed(*info.balancedAccuracy, 4));
    if (!info.trainedAt.empty())
        line("temperature (calibration)", info.temperature == 1 ? "1 (as trained)" : fixed(info.temperature, 4));
    std::cout << std::flush;
}

Result<void> describe(const Session& session, const DescribeArguments& arguments) {
    const auto info = findModel(session, arguments);
    if (!info) return tl::unexpected(info.error());
    if (session.json) {
        printDocument(toJson(*info));
    } else {
        print(*info);
    }
    return {};
}

Result<void> check(const Session& session, const CheckArguments& arguments) {
    const auto checked =
        checkWeights(arguments.architecture, pathFromUtf8(arguments.weights), pathFromUtf8(arguments.reference));
    if (!checked) return tl::unexpected(checked.error());
    if (session.json) {
        printDocument({{"largest_difference", {{"features", checked->features}, {"logits", checked->logits}}}});
    } else {
        TextTable table({"largest difference", ""});
        table.add({"features", fixed(checked->features, 9)});
        table.add({"logits", fixed(checked->logits, 9)});
        table.print();
    }
    return {};
}

/// What is published for whom, and what of it is here: where there is no window to fetch it from.
Result<void> listWeights(const Session& session) {
    std::error_code ignored;
    auto files = nlohmann::ordered_json::array();
    TextTable table({"architecture", "weights", "here", "address"});
    for (const PublishedWeights& weights : publishedWeights()) {
        const auto place = dataFolder() / "weights" / pathFromUtf8(weights.file);
        const bool here = std::filesystem::exists(place, ignored);
        files.push_back({{"architecture", weights.architecture},
                         {"file", weights.file},
                         {"address", weights.address},
                         {"title", weights.title},
                         {"licence", weights.licence},
                         {"sha256_begins", weights.hashPrefix},
                         {"path", here ? nlohmann::json(toUtf8(place)) : nlohmann::json()}});
        table.add({weights.architecture, weights.title, here ? "yes" : "no", weights.address});
    }
    if (session.json) {
        printDocument(files);
        return {};
    }
    table.print();
    note("A file put into " + toUtf8(dataFolder() / "weights") + " is found by its name.");
    return {};
}

}  // namespace

void addModelCommands(CLI::App& app, Session& session) {
    auto* group = app.add_subcommand("model", "Describe a model, list or check published weights");
    group->require_subcommand(1);

    auto* describing = group->add_subcommand("describe", "Architecture, classes and parameters");
    const auto described = std::make_shared<DescribeArguments>();
    describing->add_option("MODEL", described->model, "an architecture, a run's folder or a model file")
        ->required()
        ->type_name("ARCH|RUN|FILE");
    addSettingOptions(*describing, described->options, false);
    addCommonOptions(*describing, session);
    describing->callback(
        [&session, described] { session.command = [&session, described] { return describe(session, *described); }; });

    auto* checking = group->add_subcommand("check", "Compare published weights with their reference outputs");
    const auto checked = std::make_shared<CheckArguments>();
    checking->add_option("ARCH", checked->architecture, "the architecture")->required()->type_name("");
    checking->add_option("--weights", checked->weights, "the published file")->required()->type_name("FILE");
    checking->add_option("--reference", checked->reference, "features and logits")->required()->type_name("JSON");
    addCommonOptions(*checking, session);
    checking->callback(
        [&session, checked] { session.command = [&session, checked] { return check(session, *checked); }; });

    auto* listing = group->add_subcommand("weights", "List the published weights; downloads nothing");
    addCommonOptions(*listing, session);
    listing->callback([&session] { session.command = [&session] { return listWeights(session); }; });
}

}  // namespace lesion::cli
