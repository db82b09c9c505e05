#include "app/cli/AnsweringOutput.h"
#include "app/cli/AssessmentOutput.h"
#include "app/cli/ConformalOutput.h"
#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "app/cli/StandingOutput.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Answering.h"
#include "core/evaluation/Assessment.h"
#include "core/evaluation/CrossValidation.h"
#include "core/metrics/PredictionsFile.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

struct EvaluateArguments {
    DataArguments data;
    std::vector<std::string> models;
    int views = 1;
    std::string split;
    std::string out;
    std::string submission;
    int rounds = 2000;
    bool thorough = false;
};

Result<Answered> judge(const Session& session, const Answering& answering,
                       const std::shared_ptr<const Dataset>& dataset, const EvaluateArguments& arguments) {
    const std::string& split = arguments.split;
    AnsweredImages images{dataset};
    images.part = split == "all" ? std::nullopt : split.empty() ? std::optional(Part::Test) : parsePart(split);
    // Who names a part means the run's own split, even where the data have changed since.
    images.external = split.empty() && answering.first.run && isExternal(*answering.first.run, *dataset);
    BootstrapOptions bootstrap;
    bootstrap.rounds = arguments.rounds;
    ProgressBar bar("Evaluating");
    return answer(answering, images, bootstrap, session.control.token(), bar.callback());
}

/// What was left out, and that other data are judged: on standard error, tables or not.
void tell(const Judged& judged, const Dataset& dataset) {
    if (judged.external) note(toEnglish({MessageId::VerdictExternal, {{"dataset", dataset.name}}}));
    if (!judged.unmapped.empty()) {
        std::string names;
        for (const auto& name : judged.unmapped) names += (names.empty() ? "" : ", ") + name;
        note(toEnglish({MessageId::VerdictUnmapped, {{"classes", names}}}));
    }
    if (!judged.failed.empty()) {
        note(toEnglish({MessageId::ImageLeftOut,
                        {{"count", std::to_string(judged.failed.size())}, {"id", judged.failed.front()}}}));
    }
}

std::string partName(const Judged& judged) {
    if (!judged.folds.empty()) return "out of fold";
    return judged.part ? std::string(toString(*judged.part)) : "all";
}

/// What `evaluate` judged, with what goes beside it.
struct Outcome {
    std::filesystem::path path;  ///< of the first model
    std::string dataset;
    Judged judged;
    std::optional<AnsweringGain> gain{};
    std::vector<MeasuredSets> sets{};
};

/// Writes the tables that were asked for and prints the assessment. `classifier`: null for a cross-validation.
Result<void> tellOutcome(const Session& session, const EvaluateArguments& arguments, Outcome outcome,
                         const Classifier* classifier) {
    if (!arguments.out.empty()) {
        const auto written = writePredictions(pathFromUtf8(arguments.out), outcome.judged.predictions);
        if (!written) return written;
    }
    std::optional<Isic2018Standing> standing;
    if (!arguments.submission.empty()) {
        const auto written = writeSubmission(pathFromUtf8(arguments.submission), outcome.judged.predictions);
        if (!written) return written;
        standing = compareWithIsic2018(outcome.judged.predictions);
    }
    AssessmentOptions options;
    options.bootstrap.rounds = arguments.rounds;
    options.thorough = arguments.thorough;
    ProgressBar bar("Judging");
    const auto assessment =
        assess(std::move(outcome.judged), options, classifier, session.control.token(), bar.callback());
    bar.clear();
    if (!assessment) return tl::unexpected(assessment.error());
    const auto& gain = outcome.gain;
    if (session.json) {
        auto document = toJson(*assessment);
        if (gain) document["answering"] = toJson(*gain);
        if (standing) document["isic2018"] = toJson(*standing);
        document["conformal"] = toJson(outcome.sets);
        printDocument(document);
        return {};
    }
    std::cout << toUtf8(outcome.path) << " on " << outcome.dataset << ", " << partName(assessment->judged) << ": "
              << assessment->images.images << " images of " << assessment->images.lesions << " lesions\n\n";
    printAssessment(*assessment);
    if (gain) printGain(*gain);
    if (standing) printStanding(*standing);
    printSets(outcome.sets);
    return {};
}

/// The folds' stored answers, each on its own test part: no network is run.
Result<void> evaluateFolds(const Session& session, const EvaluateArguments& arguments,
                           const std::filesystem::path& path) {
    const auto refuse = [](const std::string& first) {
        return fail(MessageId::OptionConflict, {{"first", first}, {"second", "--model of a cross-validation"}});
    };
    if (arguments.views != 1) return refuse("--tta " + std::to_string(arguments.views));
    if (arguments.models.size() > 1) return refuse("--model several times");
    if (!arguments.split.empty() && arguments.split != "all") return refuse("--split " + arguments.split);
    const auto folds = loadCrossValidation(path);
    if (!folds) return tl::unexpected(folds.error());
    if (!arguments.submission.empty()) {
        if (auto can = checkSubmissionClasses(folds->outOfFold.classes); !can) return can;
    }
    auto opened = openData(session, arguments.data);
    if (!opened) return tl::unexpected(opened.error());
    const auto dataset = std::make_shared<const Dataset>(std::move(*opened));
    auto judged = judgeOutOfFold(*folds, dataset);
    if (!judged) return tl::unexpected(judged.error());
    if (!judged->dataset) return fail(MessageId::DatasetChanged, {{"path", toUtf8(path)}}, "another data set");
    return tellOutcome(session, arguments, {path, dataset->name, std::move(*judged)}, nullptr);
}

Result<void> evaluate(const Session& session, const EvaluateArguments& arguments) {
    std::vector<std::filesystem::path> paths;
    for (const std::string& typed : arguments.models.empty() ? std::vector{std::string()} : arguments.models) {
        auto path = session.modelPath(typed);
        if (!path) return tl::unexpected(path.error());
        paths.push_back(std::move(*path));
    }
    for (const auto& path : paths)
        if (isCrossValidation(path)) return evaluateFolds(session, arguments, path);
    const auto answering = openAnswering(paths, arguments.views);
    if (!answering) return tl::unexpected(answering.error());
    const OpenedModel& model = answering->first;
    if (!model.run && !arguments.split.empty() && arguments.split != "all") {
        return fail(MessageId::OptionConflict, {{"first", "--split " + arguments.split}, {"second", "--model FILE"}});
    }
    if (!arguments.submission.empty()) {
        if (auto can = checkSubmissionClasses(model.classifier.info().classes); !can) return can;
    }
    auto opened = openData(session, arguments.data);
    if (!opened) return tl::unexpected(opened.error());
    const auto dataset = std::make_shared<const Dataset>(std::move(*opened));
    auto answers = judge(session, *answering, dataset, arguments);
    if (!answers) return tl::unexpected(answers.error());
    Judged& judged = answers->judged;
    const auto& gain = answers->gain;
    tell(judged, *dataset);
    if (gain && gain->trainedOn > 0) note(toEnglish({MessageId::VerdictTrainingPart, {}}));
    ProgressBar bar("Predicting the validation part");
    auto sets = measureSets(*answering, judged, *dataset, session.control.token(), bar.callback());
    bar.clear();
    if (!sets) return tl::unexpected(sets.error());
    return tellOutcome(session, arguments, {paths.front(), dataset->name, std::move(judged), gain, std::move(*sets)},
                       &model.classifier);
}

}  // namespace

void addEvaluateCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("evaluate", "Judge a model on a part of a data set, or on another data set");
    const auto arguments = std::make_shared<EvaluateArguments>();
    command
        ->add_option(
            "--model", arguments->models,
            "a run's folder, a model file, or a cross-validation's folder (its out-of-fold answers); several runs "
            "or files, each with --model, answer together")
        ->type_name("RUN|FILE")
        ->allow_extra_args(false);
    command
        ->add_option("--tta", arguments->views,
                     "look at each image so many times and average (default: 1; the first 8 are turns and mirrors)")
        ->type_name("N")
        ->check(CLI::Range(1, 1000));
    command->add_option("--data", arguments->data.folder, "the data set's folder")->type_name("DIR");
    command
        ->add_option("--split", arguments->split,
                     "train, val, test or all (default: test; of other data than the run's and of a lone file all)")
        ->type_name("PART")
        ->check(CLI::IsMember({"train", "val", "test", "all"}));
    command
        ->add_option("--bootstrap", arguments->rounds, "rounds over lesions that intervals are made of (default: 2000)")
        ->type_name("N")
        ->check(CLI::Range(0, 1000000));
    command->add_flag("--thorough", arguments->thorough,
                      "also look for near-duplicates, skin tone and how well the source can be told");
    command->add_option("--out", arguments->out, "write every prediction as a table")->type_name("FILE.csv");
    command
        ->add_option("--submission", arguments->submission,
                     "write the answers as ISIC 2018 task 3 takes them, and show where they would stand there")
        ->type_name("FILE.csv");
    addColumnOptions(*command, arguments->data);
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        if (arguments->models.empty() && session.projectFolder.empty()) throw CLI::RequiredError("--model");
        requireData(session, arguments->data, "--data");
        session.command = [&session, arguments] { return evaluate(session, *arguments); };
    });
}

}  // namespace lesion::cli
