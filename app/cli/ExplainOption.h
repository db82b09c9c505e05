#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/diagnosis/Explanation.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace lesion::cli {

/// `predict --explain DIR`: pictures that show where each answer comes from.
struct ExplainArguments {
    std::string folder;  ///< empty: nothing is explained
    std::string className;
    std::string method;  ///< empty: usualAttribution()

    bool wanted() const { return !folder.empty(); }
};
void addExplainOptions(CLI::App& command, ExplainArguments& arguments);

Attribution chosenMethod(const ExplainArguments& arguments, const Classifier& classifier);
/// The class to explain where only one can be: the named one, else the largest.
int chosenClass(const ExplainArguments& arguments, const Diagnosis& diagnosis);

/// Before anything is computed. Error: OptionValue (a class that the model does not have).
Result<void> checkExplain(const ExplainArguments& arguments, const std::vector<std::string>& classes);

/// Explains and writes `<stem>.<class>.png` into the folder, over the photograph as it is shown (upright, whole): of
/// the largest class, the named one or all. Returns the files written. Images of the same name from several folders
/// would be one file: `written` has the files of this call of the program, and a second one of that name is an error.
/// Errors: those of explain() and writeOverlay, FileForeign.
Result<std::vector<std::string>> writeExplanations(const ExplainArguments& arguments, const Classifier& classifier,
                                                   const Diagnosis& diagnosis, std::vector<std::string>& written,
                                                   const StopToken& stop);

}  // namespace lesion::cli
