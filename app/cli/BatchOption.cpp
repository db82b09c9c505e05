#include "app/cli/BatchOption.h"

#include "app/cli/Output.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/batch/Batch.h"
#include "core/batch/BatchPages.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace lesion::cli {

namespace {

std::string timeLeft(double seconds) {
    const auto whole = static_cast<long>(seconds);
    if (whole < 60) return std::to_string(whole) + " s";
    if (whole < 3600) return std::to_string(whole / 60) + " min";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
}

std::string remarkOf(const BatchProgress& progress) {
    std::string remark = fixed(progress.imagesPerSecond, 1) + " images/s  " + timeLeft(progress.secondsLeft) + " left";
    if (progress.refused > 0) remark += std::string("  ") + std::to_string(progress.refused) + " refused";
    if (progress.failed > 0) remark += std::string("  ") + std::to_string(progress.failed) + " not read";
    return remark;
}

void printSummary(const BatchResult& result, const std::vector<std::string>& classes,
                  const std::filesystem::path& out) {
    std::cout << result.counts.rows << " of " << result.images << " images, " << result.counts.refused << " refused, "
              << result.counts.failed << " not read\n";
    TextTable table({"class", "images"});
    for (std::size_t k = 0; k < classes.size(); ++k) table.add({classes[k], std::to_string(result.counts.classes[k])});
    table.print();
    std::cout << toUtf8(out / BatchTable::fileName) << '\n' << toUtf8(out / firstPage) << std::endl;
}

nlohmann::ordered_json summary(const BatchResult& result, const std::vector<std::string>& classes,
                               const std::string& out) {
    auto counts = nlohmann::ordered_json::object();
    for (std::size_t k = 0; k < classes.size(); ++k) counts[classes[k]] = result.counts.classes[k];
    return {{"images", result.images},        {"done", result.counts.rows}, {"refused", result.counts.refused},
            {"failed", result.counts.failed}, {"classes", counts},          {"out", out}};
}

/// What the answers of a model that uses it hang on: the table's content, or what was told of every image.
Result<std::string> sourceOf(const PersonArguments& person) {
    if (!person.metadata.empty()) {
        const auto text = readText(pathFromUtf8(person.metadata));
        if (!text) return tl::unexpected(text.error());
        return toHex(hash64(*text));
    }
    std::string told = person.age < 0 ? "" : fixed(person.age, 1);
    for (const auto& value : {person.sex, person.site})
        if (!value.empty()) told += (told.empty() ? "" : ", ") + value;
    return told;
}

Result<void> tellPersons(const PersonArguments& person, const ClinicalEncoding& encoding, BatchOptions& options) {
    auto facts = readPersons(person, encoding);
    if (!facts) return tl::unexpected(facts.error());
    if (!encoding.any()) return {};
    auto source = sourceOf(person);
    if (!source) return tl::unexpected(source.error());
    options.facts = std::move(*facts);
    options.factsSource = std::move(*source);
    return {};
}

}  // namespace

void addBatchOptions(CLI::App& command, BatchArguments& arguments) {
    const std::string group = "A batch";
    auto* batch = command
                      .add_option("--batch", arguments.out,
                                  "write there a table and pages with thumbnails, one image after the other; the same "
                                  "command again goes on after Ctrl-C. --explain-method adds heat maps")
                      ->type_name("OUT")
                      ->group(group);
    for (const char* other : {"--out", "--explain", "--explain-class", "--report"})
        batch->excludes(command.get_option(other));
    const auto flag = [&](const char* name, bool& value, const char* text) {
        command.add_flag(name, value, text)->needs(batch)->group(group);
    };
    flag("--flat", arguments.flat, "leave out folders inside the folders");
    flag("--no-references", arguments.noReferences, "probabilities alone, no prediction sets and no input check");
}

Result<void> predictBatch(const Session& session, const BatchArguments& arguments, const BatchRequest& request) {
    const auto model = openBatchModel(request.model, !arguments.noReferences, request.level);
    if (!model) return tl::unexpected(model.error());
    if (model->referencesHash.empty() && !arguments.noReferences)
        note(toEnglish({MessageId::ReferencesMissing, {{"path", toUtf8(request.model)}}}));
    BatchOptions options;
    for (const auto& name : request.images) options.images.push_back(pathFromUtf8(name));
    options.recursive = !arguments.flat;
    options.out = pathFromUtf8(arguments.out);
    options.explain = attributionFromName(request.explainMethod);
    options.names = request.names;
    if (const auto told = tellPersons(request.person, model->classifier.info().clinical, options); !told) return told;
    const auto result = [&] {
        ProgressBar bar("Diagnosing");
        return runBatch(*model, options, session.control.token(), [&](const BatchProgress& progress) {
            if (progress.images > 0) bar.update(progress.done, progress.images, remarkOf(progress));
        });
    }();
    if (!result) return tl::unexpected(result.error());
    const auto& classes = model->classifier.info().classes;
    if (session.json)
        printDocument(summary(*result, classes, arguments.out));
    else
        printSummary(*result, classes, options.out);
    if (result->stopped) return fail(MessageId::Stopped);
    return {};
}

}  // namespace lesion::cli
