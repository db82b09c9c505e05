#include "app/cli/CaseReportOption.h"

#include "core/base/Files.h"
#include "core/reporting/CaseHtml.h"
#include "core/training/Run.h"

namespace lesion::cli {

namespace fs = std::filesystem;

namespace {

/// That the similar cases' files are relative to; empty where the model has no run beside it.
fs::path casesFolderOf(const fs::path& model) {
    std::error_code ignored;
    const auto run = loadRun(fs::is_directory(model, ignored) ? model : model.parent_path());
    return run ? pathFromUtf8(run->datasetFolder) : fs::path();
}

}  // namespace

void addCaseReportOptions(CLI::App& command, CaseReportArguments& arguments) {
    command
        .add_option("--report", arguments.file,
                    "write the diagnosis of one image as a page: pictures, bars, set, similar cases, model")
        ->type_name("FILE.html");
    command.add_flag("--names", arguments.names,
                     "name the image's file in that report, or on the pages of a batch (it may be a person's name)");
}

void checkCaseReport(const CaseReportArguments& arguments, const std::vector<std::string>& images) {
    if (!arguments.wanted()) return;
    std::error_code ignored;
    if (images.size() != 1 || fs::is_directory(pathFromUtf8(images.front()), ignored))
        throw CLI::ValidationError("--report", "is of one image; name a single file");
}

Result<void> writeCaseReport(const CaseReportArguments& arguments, const ExplainArguments& explain,
                             const fs::path& model, const Classifier& classifier, const Diagnosis& diagnosis,
                             const DiagnosisBasis& basis, const StopToken& stop) {
    if (!arguments.wanted()) return {};
    CasePage page;
    page.content = caseContent(diagnosis, &basis);
    page.photograph = diagnosis.photograph;
    page.overlayKind = chosenMethod(explain, classifier);
    const auto explanation = lesion::explain(classifier, diagnosis.networkInput, page.overlayKind, stop);
    if (!explanation) return tl::unexpected(explanation.error());
    const int shown = chosenClass(explain, diagnosis);
    page.overlayClass = diagnosis.classes[static_cast<std::size_t>(shown)];
    const auto map = mapOfClass(*explanation, shown, page.photograph.size(), MapScale::AllClasses);
    page.overlay = overlay(page.photograph, map, usualOpacity);
    page.model = classifier.info();
    page.casesFolder = casesFolderOf(model);
    if (arguments.names) page.name = diagnosis.name;
    return writeCaseHtml(page, pathFromUtf8(arguments.file));
}

}  // namespace lesion::cli
