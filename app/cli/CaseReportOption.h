#pragma once

#include "app/cli/ExplainOption.h"
#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/diagnosis/Diagnosis.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>
#include <vector>

namespace lesion::cli {

/// `predict IMAGE --report FILE.html`: one diagnosis as a page to keep or to hand on.
struct CaseReportArguments {
    std::string file;  ///< empty: none is written
    bool names = false;

    bool wanted() const { return !file.empty(); }
};
void addCaseReportOptions(CLI::App& command, CaseReportArguments& arguments);

/// A report is of one photograph: throws CLI::ValidationError for several, or a folder.
void checkCaseReport(const CaseReportArguments& arguments, const std::vector<std::string>& images);

/// With the heat map of the class and by the method that `explain` names. `model`: the run's folder or the model's
/// file, beside whose run the similar cases' pictures are looked for. Does nothing where none is wanted. Errors: those
/// of explain() and writeCaseHtml.
Result<void> writeCaseReport(const CaseReportArguments& arguments, const ExplainArguments& explain,
                             const std::filesystem::path& model, const Classifier& classifier,
                             const Diagnosis& diagnosis, const DiagnosisBasis& basis, const StopToken& stop);

}  // namespace lesion::cli
