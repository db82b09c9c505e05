#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/ClassMapping.h"
#include "core/evaluation/Evaluate.h"
#include "core/metrics/PredictionsFile.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>

namespace lesion::cli {

namespace {

struct EvaluateArguments {
    DataArguments data;
    std::string model;
    std::string split;
    std::string out;
};

bool areKnown(const std::vector<std::string>& classes, const std::vector<std::string>& known) {
    return std::all_of(classes.begin(), classes.end(), [&](const std::string& name) {
        return std::find(known.begin(), known.end(), name) != known.end();
    });
}

/// How the model's classes came from those of its data, as its file remembers.
ClassMapping mappingOf(const ModelInfo& info) {
    const auto training = nlohmann::json::parse(info.training, nullptr, false);
    if (!training.is_object() || !training.contains("options")) return {};
    const auto options = optionsFromJson(training.at("options"));
    return options ? options->classes : ClassMapping{};
}

/// A lone model file knows no split: all samples are judged.
Result<PredictionResult> predictAll(const Session& session, const Classifier& classifier, const Dataset& dataset,
                                    const Progress& progress) {
    const bool asTheyAre = areKnown(dataset.classes, classifier.info().classes);
    const auto mapped = applyClasses(dataset, asTheyAre ? ClassMapping{} : mappingOf(classifier.info()));
    if (!mapped) return tl::unexpected(mapped.error());
    std::vector<int> all(mapped->samples.size());
    std::iota(all.begin(), all.end(), 0);
    return predict(classifier, *mapped, all, session.control.token(), progress);
}

Result<PredictionResult> predictWith(const Session& session, const OpenedModel& model, const Dataset& dataset,
                                     const std::string& split) {
    ProgressBar bar("Evaluating");
    if (!model.run) return predictAll(session, model.classifier, dataset, bar.callback());
    const auto part = split == "all" ? std::nullopt : parsePart(split);
    return predictPart(*model.run, model.classifier, dataset, part, session.control.token(), bar.callback());
}

void tellFailed(const std::vector<std::string>& failed) {
    if (failed.empty()) return;
    const Message message{MessageId::ImageLeftOut, {{"count", std::to_string(failed.size())}, {"id", failed.front()}}};
    note(toEnglish(message));
}

Result<void> evaluate(const Session& session, const EvaluateArguments& arguments) {
    const auto path = session.modelPath(arguments.model);
    if (!path) return tl::unexpected(path.error());
    const auto model = openModel(*path);
    if (!model) return tl::unexpected(model.error());
    const auto fallback = model->run ? "test" : "all";
    const std::string split = arguments.split.empty() ? fallback : arguments.split;
    if (!model->run && split != "all") {
        return fail(MessageId::OptionConflict, {{"first", "--split " + split}, {"second", "--model FILE"}});
    }
    const auto dataset = openData(session, arguments.data);
    if (!dataset) return tl::unexpected(dataset.error());
    const auto result = predictWith(session, *model, *dataset, split);
    if (!result) return tl::unexpected(result.error());
    tellFailed(result->failed);
    if (!arguments.out.empty()) {
        const auto written = writePredictions(pathFromUtf8(arguments.out), result->predictions);
        if (!written) return written;
    }
    const auto evaluation = evaluatePredictions(result->predictions, model->run ? majorityClass(*model->run) : -1);
    if (session.json) {
        printDocument(toJson(evaluation));
    } else {
        std::cout << toUtf8(*path) << " on " << dataset->name << ", " << split << ": " << evaluation.images
                  << " images\n";
        printEvaluation(evaluation);
    }
    return {};
}

}  // namespace

void addEvaluateCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("evaluate", "Judge a model on a part of a data set");
    const auto arguments = std::make_shared<EvaluateArguments>();
    command->add_option("--model", arguments->model, "a run's folder or a model file")->type_name("RUN|FILE");
    command->add_option("--data", arguments->data.folder, "the data set's folder")->type_name("DIR");
    command->add_option("--split", arguments->split, "train, val, test or all (default: test; of a lone file all)")
        ->type_name("PART")
        ->check(CLI::IsMember({"train", "val", "test", "all"}));
    command->add_option("--out", arguments->out, "write every prediction as a table")->type_name("FILE.csv");
    addColumnOptions(*command, arguments->data);
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        if (arguments->model.empty() && session.projectFolder.empty()) throw CLI::RequiredError("--model");
        requireData(session, arguments->data, "--data");
        session.command = [&session, arguments] { return evaluate(session, *arguments); };
    });
}

}  // namespace lesion::cli
