#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/evaluation/Answering.h"
#include "core/image/ImageFile.h"

#include <algorithm>
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
    std::cout << std::flush;
}

void printModel(const ModelInfo& info) {
    std::cout << "Model: " << info.architecture;
    if (!info.trainedAt.empty()) std::cout << ", trained " << info.trainedAt;
    if (!info.dataset.empty()) std::cout << " on " << info.dataset;
    std::cout << (info.syntheticData ? " (synthetic data)" : "") << std::endl;
}

std::string csvHeader(const std::vector<std::string>& classes) {
    std::string header = "file,class";
    for (const auto& name : classes) header += "," + csvCell(name);
    return header + "\n";
}

std::string csvRow(const Diagnosis& diagnosis) {
    std::string row =
        csvCell(toUtf8(diagnosis.file)) + "," + csvCell(diagnosis.classes[static_cast<std::size_t>(diagnosis.largest)]);
    for (const float value : diagnosis.probabilities) row += "," + significant(value);
    return row + "\n";
}

/// Everything said about the images; one that cannot be read is told and the others go on.
struct Answers {
    nlohmann::ordered_json documents = nlohmann::ordered_json::array();
    std::string table;
    std::optional<Error> firstFailure;
    bool stopped = false;
};

Answers diagnoseAll(const Session& session, const Classifier& classifier, const std::vector<fs::path>& files) {
    Answers answers;
    answers.table = csvHeader(classifier.info().classes);
    ProgressBar bar("Predicting");
    const auto stop = session.control.token();
    for (std::size_t i = 0; i < files.size(); ++i) {
        if ((answers.stopped = stop.stopRequested())) break;
        if (files.size() > 1) bar.update(static_cast<std::int64_t>(i), static_cast<std::int64_t>(files.size()));
        const auto diagnosis = diagnoseFile(classifier, files[i]);
        if (!diagnosis) {
            bar.clear();
            if (answers.firstFailure) printError(toEnglish(answers.firstFailure->message));
            answers.firstFailure = diagnosis.error();
            continue;
        }
        answers.table += csvRow(*diagnosis);
        if (session.json) {
            answers.documents.emplace_back(toJson(*diagnosis));
        } else {
            bar.clear();
            printBars(*diagnosis);
        }
    }
    return answers;
}

Result<void> runPrediction(const Session& session, const PredictArguments& arguments) {
    const auto path = session.modelPath(arguments.model);
    if (!path) return tl::unexpected(path.error());
    const auto model = openModel(*path);
    if (!model) return tl::unexpected(model.error());
    const auto files = collectImages(arguments.images);
    if (!files) return tl::unexpected(files.error());

    if (!session.json) printModel(model->classifier.info());
    const auto answers = diagnoseAll(session, model->classifier, *files);
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
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        if (arguments->model.empty() && session.projectFolder.empty()) throw CLI::RequiredError("--model");
        session.command = [&session, arguments] { return runPrediction(session, *arguments); };
    });
}

}  // namespace lesion::cli
