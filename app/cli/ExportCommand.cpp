#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/base/Files.h"
#include "core/exporting/Export.h"

#include <array>
#include <cstdio>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

struct ExportArguments {
    std::string model;
    std::string format;
    std::string out;
    bool overwrite = false;
};

std::string scientific(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1e", value);
    return text.data();
}

nlohmann::ordered_json toJson(const Exported& exported) {
    nlohmann::ordered_json json = {
        {"format", nameOf(exported.format)}, {"path", toUtf8(exported.path)}, {"bytes", exported.bytes}};
    const ExportCheck& check = exported.check;
    if (exported.format == ExportFormat::Onnx) json["onnx_checker"] = check.onnxChecker;
    if (exported.format == ExportFormat::Onnx || exported.format == ExportFormat::TorchScript) {
        json["engine"] = check.engine.empty() ? nlohmann::json() : nlohmann::json(check.engine);
        json["pictures"] = check.pictures;
        json["difference"] = check.engine.empty()
                                 ? nlohmann::json()
                                 : nlohmann::json({{"probabilities", check.probabilities}, {"logits", check.logits}});
    }
    if (exported.format == ExportFormat::Safetensors) json["fingerprint_difference"] = exported.fingerprintDifference;
    return json;
}

std::string checkedBy(const ExportCheck& check) {
    const std::string checker = check.onnxChecker ? "ONNX's checker" : "";
    if (check.engine.empty())
        return checker.empty() ? "Not checked by another program: this build has none that reads it."
                               : "Checked by " + checker + " only: no engine here can run it.";
    return "Checked by " + checker + (checker.empty() ? "" : " and ") + check.engine + " on " +
           std::to_string(check.pictures) + " pictures: probabilities differ from LesionLab's by at most " +
           scientific(check.probabilities) + ".";
}

void print(const Exported& exported, bool verbose) {
    std::cout << toUtf8(exported.path) << " (" << fixed(static_cast<double>(exported.bytes) / 1e6, 2) << " MB)\n";
    if (exported.format == ExportFormat::Onnx || exported.format == ExportFormat::TorchScript)
        std::cout << checkedBy(exported.check) << '\n';
    if (exported.format == ExportFormat::Safetensors)
        std::cout << "Checked by its fingerprint: logits differ by at most "
                  << scientific(exported.fingerprintDifference) << ".\n";
    if (exported.format == ExportFormat::TensorBoard)
        std::cout << "Look at it with: tensorboard --logdir " << toUtf8(exported.path.parent_path()) << '\n';
    std::cout << std::flush;
    if (verbose && !exported.check.refusal.empty()) note(exported.check.refusal);
}

Result<void> exportAs(const Session& session, const ExportArguments& arguments) {
    const auto format = exportFormatFromName(arguments.format);
    if (!format) return tl::unexpected(format.error());
    const auto source = session.modelPath(arguments.model);
    if (!source) return tl::unexpected(source.error());
    const auto exported =
        exportModel(*source, *format, pathFromUtf8(arguments.out), arguments.overwrite, session.control.token());
    if (!exported) return tl::unexpected(exported.error());
    if (session.json)
        printDocument(toJson(*exported));
    else
        print(*exported, session.verbose);
    return {};
}

}  // namespace

void addExportCommand(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("export", "Write a model, or a run's epochs, for other programs");
    const auto arguments = std::make_shared<ExportArguments>();
    command->add_option("--model", arguments->model, "a run's folder or a model file")->type_name("RUN|FILE");
    std::string known;
    for (const ExportFormat format : exportFormats()) known.append(known.empty() ? "" : ", ").append(nameOf(format));
    command->add_option("--format", arguments->format, known)->type_name("NAME")->required();
    command
        ->add_option("--out", arguments->out,
                     "the file to write; for tensorboard a folder, in which the run gets one of its name")
        ->type_name("PATH")
        ->required();
    command->add_flag("--overwrite", arguments->overwrite, "replace what is there");
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        if (arguments->model.empty() && session.projectFolder.empty()) throw CLI::RequiredError("--model");
        session.command = [&session, arguments] { return exportAs(session, *arguments); };
    });
}

}  // namespace lesion::cli
