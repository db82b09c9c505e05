#include "app/cli/BatchOption.h"
#include "app/cli/CaseReportOption.h"
#include "app/cli/ExplainOption.h"
#include "app/cli/Output.h"
#include "app/cli/PersonOption.h"
#include "app/cli/Session.h"
#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/evaluation/Answering.h"
#include "core/image/ImageFile.h"

#include <algorithm>
#include <functional>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

namespace fs = std::filesystem;

constexpr int barWidth = 30;

struct PredictArguments {
    std::string model;
    std::vector<std::string> images;
    std::string out;
    DiagnosisOptions options;
    double prevalence = 0;  ///< 0: not asked about
    ExplainArguments explain;
    PersonArguments person;
    CaseReportArguments report;
    BatchArguments batch;
};

/// Files as named; of folders every image below, by name.
Result<std::vector<fs::path>> collectImages(const std::vector<std::string>& named) {
    std::vector<fs::path> files;
    for (const auto& name : named) {
        const auto path = pathFromUtf8(name);
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        const auto before = files.size();
        fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied, error);
        for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
            if (hasImageExtension(entry->path()) && entry->is_regular_file(error)) files.push_back(entry->path());
        }
        if (files.size() == before) return fail(MessageId::FolderEmpty, {{"path", name}});
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(before), files.end());
    }
    return files;
}

void printMalignancy(const MalignancyAnswer& answer) {
    std::cout << "  malignant: " << fixed(100 * answer.probability, 1) << " %, "
              << (answer.positive ? "above" : "below") << " the threshold of " << fixed(100 * answer.threshold, 1)
              << " %";
    if (answer.sensitivity && answer.specificity) {
        std::cout << " (on validation: sensitivity " << fixed(*answer.sensitivity, 2) << ", specificity "
                  << fixed(*answer.specificity, 2) << ")";
    }
    if (answer.corrected) {
        std::cout << "; where " << fixed(100 * *answer.prevalence, 1)
                  << " % are malignant: " << fixed(100 * *answer.corrected, 1) << " %";
    }
    std::cout << '\n';
}

/// What the run's references say of the answer.
void printJudgement(const Diagnosis& diagnosis) {
    if (diagnosis.refused) std::cout << "  REFUSED: the probabilities mean nothing for this picture.\n";
    if (diagnosis.set && !diagnosis.refused) {
        std::cout << "  " << fixed(100 * diagnosis.setLevel, 0) << " % set:";
        for (const int k : diagnosis.set->classes) std::cout << ' ' << diagnosis.classes[static_cast<std::size_t>(k)];
        std::cout << '\n';
        if (const auto referral = diagnosis.referral()) std::cout << "  " << toEnglish(*referral) << '\n';
    }
    if (diagnosis.malignancy && !diagnosis.refused) printMalignancy(*diagnosis.malignancy);
    for (const auto& [image, distance] : diagnosis.similar) {
        std::cout << "  similar: " << image.id << "  " << diagnosis.classes[static_cast<std::size_t>(image.label)]
                  << (image.dxType.empty() ? "" : " (" + image.dxType + ")") << ", distance " << fixed(distance, 3)
                  << '\n';
    }
}

void printBars(const Diagnosis& diagnosis) {
    std::size_t nameWidth = 0;
    std::size_t fullWidth = 0;
    for (const auto& name : diagnosis.classes) {
        nameWidth = std::max(nameWidth, displayWidth(name));
        fullWidth = std::max(fullWidth, displayWidth(fullClassName(name)));
    }
    std::cout << '\n' << toUtf8(diagnosis.file) << '\n';
    for (std::size_t k = 0; k < diagnosis.classes.size(); ++k) {
        const auto& name = diagnosis.classes[k];
        const double probability = diagnosis.probabilities[k];
        std::cout << (static_cast<int>(k) == diagnosis.largest ? "> " : "  ") << padRight(name, nameWidth) << "  "
                  << padRight(fullClassName(name), fullWidth) << "  "
                  << padRight(blockBar(probability, barWidth), barWidth) << "  "
                  << padLeft(fixed(100 * probability, 1), 5) << " %\n";
    }
    for (const auto& warning : diagnosis.warnings) std::cout << "  " << toEnglish(warning) << '\n';
    printJudgement(diagnosis);
    std::cout << std::flush;
}

void printModel(const ModelInfo& info) {
    std::cout << "Model: " << info.architecture;
    if (!info.trainedAt.empty()) std::cout << ", trained " << info.trainedAt;
    if (!info.dataset.empty()) std::cout << " on " << info.dataset;
    std::cout << (info.syntheticData ? " (synthetic data)" : "") << std::endl;
}

std::string csvHeader(const std::vector<std::string>& classes, bool judged) {
    std::string header = "file,class";
    for (const auto& name : classes) header += "," + csvCell(name);
    if (judged) header += ",prediction_set,refused";
    return header + "\n";
}

std::string csvRow(const Diagnosis& diagnosis) {
    std::string row =
        csvCell(toUtf8(diagnosis.file)) + "," + csvCell(diagnosis.classes[static_cast<std::size_t>(diagnosis.largest)]);
    for (const float value : diagnosis.probabilities) row += "," + significant(value);
    if (!diagnosis.set) return row + "\n";
    std::string set;
    for (const int k : diagnosis.refused ? std::vector<int>{} : diagnosis.set->classes) {
        set += set.empty() ? "" : " ";
        set += diagnosis.classes[static_cast<std::size_t>(k)];
    }
    row += ",";
    row += csvCell(set);
    row += diagnosis.refused ? ",true\n" : ",false\n";
    return row;
}

/// Everything said about the images; one that cannot be read is told and the others go on.
struct Answers {
    nlohmann::ordered_json documents = nlohmann::ordered_json::array();
    std::string table;
    std::optional<Error> firstFailure;
    bool stopped = false;
};

std::string shown(const nlohmann::json& files) {
    if (files.is_string()) return files.get<std::string>();
    std::string all;
    for (const auto& file : files) all += (all.empty() ? "" : ", ") + file.get<std::string>();
    return all;
}

/// Nothing where none is wanted; else the file, or the files where all classes are explained.
Result<nlohmann::json> explanationOf(const ExplainArguments& arguments, const Classifier& classifier,
                                     const Diagnosis& diagnosis, std::vector<std::string>& written,
                                     const StopToken& stop) {
    if (!arguments.wanted()) return nlohmann::json();
    const auto files = writeExplanations(arguments, classifier, diagnosis, written, stop);
    if (!files) return tl::unexpected(files.error());
    return files->size() == 1 ? nlohmann::json(files->front()) : nlohmann::json(*files);
}

using WriteReport = std::function<Result<void>(const Classifier&, const Diagnosis&)>;

Answers diagnoseAll(const Session& session, const Classifier& model, const FactsOfImage& facts,
                    const std::vector<fs::path>& files, const DiagnosisBasis& basis, const ExplainArguments& explain,
                    const WriteReport& writeReport) {
    Answers answers;
    answers.table = csvHeader(model.info().classes, basis.references.has_value());
    ProgressBar bar("Predicting");
    const auto stop = session.control.token();
    std::vector<std::string> written;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if ((answers.stopped = stop.stopRequested())) break;
        if (files.size() > 1) bar.update(static_cast<std::int64_t>(i), static_cast<std::int64_t>(files.size()));
        const Classifier classifier = model.knowing(facts(files[i]));
        const auto diagnosis = diagnoseFile(classifier, files[i], basis);
        if (!diagnosis) {
            bar.clear();
            if (answers.firstFailure) printError(toEnglish(answers.firstFailure->message));
            answers.firstFailure = diagnosis.error();
            continue;
        }
        answers.table += csvRow(*diagnosis);
        const auto explanation = explanationOf(explain, classifier, *diagnosis, written, stop);
        if (!explanation) {  // the answer stands without it
            bar.clear();
            if (answers.firstFailure) printError(toEnglish(answers.firstFailure->message));
            answers.firstFailure = explanation.error();
        }
        if (const auto reported = writeReport(classifier, *diagnosis); !reported)
            answers.firstFailure = reported.error();
        if (session.json) {
            auto document = toJson(*diagnosis, basis);
            if (explain.wanted()) document["explanation"] = explanation.value_or(nlohmann::json());
            answers.documents.emplace_back(std::move(document));
        } else {
            bar.clear();
            printBars(*diagnosis);
            if (explanation && !explanation->is_null()) std::cout << "  why: " << shown(*explanation) << std::endl;
        }
    }
    return answers;
}

/// What lies in the run's folder, or beside the model's file. A run without references answers with probabilities
/// alone.
DiagnosisBasis basisOf(const fs::path& model, const Classifier& classifier, const PredictArguments& arguments) {
    std::error_code ignored;
    const auto folder = fs::is_directory(model, ignored) ? model : model.parent_path();
    std::optional<References> references;
    if (hasReferences(folder)) {
        auto loaded = loadReferences(folder, classifier);
        if (loaded) references = std::move(*loaded);
        if (!loaded) note(toEnglish(loaded.error().message));
    }
    DiagnosisOptions options = arguments.options;
    if (arguments.prevalence > 0) options.prevalence = arguments.prevalence;
    return diagnosisBasis(std::move(references), options);
}

Result<void> checkMalignant(const std::vector<std::string>& named, const std::vector<std::string>& classes) {
    std::string known;
    for (const auto& name : classes) known += (known.empty() ? "" : ", ") + name;
    for (const auto& name : named)
        if (std::find(classes.begin(), classes.end(), name) == classes.end())
            return fail(MessageId::OptionValue, {{"value", name}, {"key", "--malignant"}, {"allowed", known}});
    return {};
}

Result<void> runPrediction(const Session& session, const PredictArguments& arguments) {
    const auto path = session.modelPath(arguments.model);
    if (!path) return tl::unexpected(path.error());
    if (arguments.batch.wanted())
        return predictBatch(session, arguments.batch,
                            {*path, arguments.images, arguments.options.level, arguments.explain.method,
                             arguments.report.names, arguments.person});
    const auto model = openModel(*path);
    if (!model) return tl::unexpected(model.error());
    const auto files = collectImages(arguments.images);
    if (!files) return tl::unexpected(files.error());

    const auto checked = checkMalignant(arguments.options.malignant, model->classifier.info().classes);
    if (!checked) return checked;
    if (const auto known = checkExplain(arguments.explain, model->classifier.info().classes); !known) return known;

    const auto facts = readPersons(arguments.person, model->classifier.info().clinical);
    if (!facts) return tl::unexpected(facts.error());

    if (!session.json) printModel(model->classifier.info());
    const auto basis = basisOf(*path, model->classifier, arguments);
    if (!session.json && !basis.references) {
        const auto folder = model->run ? model->run->folder : path->parent_path();
        note(toEnglish({MessageId::ReferencesMissing, {{"path", toUtf8(folder)}}}));
    }
    const auto report = [&](const Classifier& classifier, const Diagnosis& diagnosis) {
        return writeCaseReport(arguments.report, arguments.explain, *path, classifier, diagnosis, basis,
                               session.control.token());
    };
    const auto answers = diagnoseAll(session, model->classifier, *facts, *files, basis, arguments.explain, report);
    if (session.json) {
        printDocument(answers.documents);
    } else {
        std::cout << "\nFor research and teaching. Not a medical device." << std::endl;
    }
    if (!arguments.out.empty()) {
        const auto written = writeFile(pathFromUtf8(arguments.out), std::string_view(answers.table));
        if (!written) return written;
    }
    if (answers.stopped) return fail(MessageId::Stopped);
    if (answers.firstFailure) return tl::unexpected(*answers.firstFailure);
    return {};
}

}  // namespace

void addPredictCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("predict", "Probabilities of each class for images");
    const auto arguments = std::make_shared<PredictArguments>();
    command->add_option("--model", arguments->model, "a run's folder or a model file")->type_name("RUN|FILE");
    command->add_option("IMAGE", arguments->images, "image files, or folders of them")->required()->type_name("");
    command->add_option("--out", arguments->out, "write the probabilities as a table as well")->type_name("FILE.csv");
    const CLI::Range inside(1e-6, 1 - 1e-6);
    command->add_option("--level", arguments->options.level, "of prediction sets (default: 0.9)")
        ->type_name("P")
        ->check(inside);
    command
        ->add_option("--sensitivity", arguments->options.sensitivity,
                     "wanted on the validation part, for the threshold of malignancy (default: 0.9)")
        ->type_name("S")
        ->check(CLI::Range(0.0, 1.0));
    command
        ->add_option("--prevalence", arguments->prevalence,
                     "share of malignant lesions where this is used: corrects the probability of malignancy")
        ->type_name("P")
        ->check(inside);
    command
        ->add_option("--malignant", arguments->options.malignant,
                     "classes that count as malignant (default: akiec, bcc, mel and scc, where there are such)")
        ->type_name("CLASS,…")
        ->delimiter(',');
    command->add_option("--similar", arguments->options.similar, "similar cases to show (default: 6)")
        ->type_name("N")
        ->check(CLI::Range(0, 1000));
    addPersonOptions(*command, arguments->person);
    addExplainOptions(*command, arguments->explain);
    addCaseReportOptions(*command, arguments->report);
    addBatchOptions(*command, arguments->batch);
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        if (arguments->model.empty() && session.projectFolder.empty()) throw CLI::RequiredError("--model");
        checkCaseReport(arguments->report, arguments->images);
        session.command = [&session, arguments] { return runPrediction(session, *arguments); };
    });
}

}  // namespace lesion::cli
