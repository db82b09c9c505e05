#include "app/cli/ExplainOption.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <algorithm>

namespace lesion::cli {

namespace {

constexpr const char* everyClass = "all";

std::vector<int> chosenClasses(const ExplainArguments& arguments, const Diagnosis& diagnosis) {
    if (arguments.className.empty()) return {diagnosis.largest};
    std::vector<int> chosen;
    for (std::size_t k = 0; k < diagnosis.classes.size(); ++k)
        if (arguments.className == everyClass || arguments.className == diagnosis.classes[k])
            chosen.push_back(static_cast<int>(k));
    return chosen;
}

/// One class alone is shown by its own largest value; several can be compared.
MapScale scaleFor(std::size_t classes) {
    return classes > 1 ? MapScale::AllClasses : MapScale::EachClass;
}

}  // namespace

void addExplainOptions(CLI::App& command, ExplainArguments& arguments) {
    command.add_option("--explain", arguments.folder, "write there, for each image, where in it the answer comes from")
        ->type_name("DIR");
    command
        .add_option("--explain-class", arguments.className,
                    "explain this class, or all with one scale (default: the most probable)")
        ->type_name("CLASS|all");
    std::vector<std::string> methods;
    for (const Attribution kind : attributions()) methods.push_back(nameOf(kind));
    command
        .add_option("--explain-method", arguments.method,
                    "grad-cam, grad-cam++, hires-cam or occlusion (default: hires-cam for seed-cnn, else grad-cam)")
        ->type_name("NAME")
        ->check(CLI::IsMember(methods));
}

Attribution chosenMethod(const ExplainArguments& arguments, const Classifier& classifier) {
    return attributionFromName(arguments.method).value_or(usualAttribution(classifier.info().architecture));
}

int chosenClass(const ExplainArguments& arguments, const Diagnosis& diagnosis) {
    const auto found = std::ranges::find(diagnosis.classes, arguments.className);
    return found == diagnosis.classes.end() ? diagnosis.largest : static_cast<int>(found - diagnosis.classes.begin());
}

Result<void> checkExplain(const ExplainArguments& arguments, const std::vector<std::string>& classes) {
    if (arguments.className.empty() || arguments.className == everyClass) return {};
    if (std::ranges::find(classes, arguments.className) != classes.end()) return {};
    std::string known = everyClass;
    for (const auto& name : classes) known += ", " + name;
    return fail(MessageId::OptionValue,
                {{"value", arguments.className}, {"key", "--explain-class"}, {"allowed", known}});
}

Result<std::vector<std::string>> writeExplanations(const ExplainArguments& arguments, const Classifier& classifier,
                                                   const Diagnosis& diagnosis, std::vector<std::string>& written,
                                                   const StopToken& stop) {
    const Attribution kind = chosenMethod(arguments, classifier);
    const auto explanation = explain(classifier, diagnosis.networkInput, kind, stop);
    if (!explanation) return tl::unexpected(explanation.error());
    const std::vector<int> chosen = chosenClasses(arguments, diagnosis);
    const MapScale scale = scaleFor(chosen.size());
    std::vector<std::string> files;
    for (const int k : chosen) {
        const std::string& name = explanation->classes[static_cast<std::size_t>(k)];
        const auto file = pathFromUtf8(arguments.folder) / pathFromUtf8(overlayFileName(diagnosis.file, name));
        if (std::ranges::find(written, toUtf8(file)) != written.end())
            return fail(MessageId::FileForeign, {{"path", toUtf8(file)}});
        const cv::Mat1f map = mapOfClass(*explanation, k, diagnosis.photograph.size(), scale);
        const auto saved = writeOverlay(file, overlay(diagnosis.photograph, map, usualOpacity), {kind, name, scale});
        if (!saved) return tl::unexpected(saved.error());
        files.push_back(toUtf8(file));
        written.push_back(files.back());
    }
    return files;
}

}  // namespace lesion::cli
