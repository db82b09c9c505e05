#include "core/reporting/ReportFacts.h"

#include "core/base/Files.h"
#include "core/base/Sha256.h"
#include "core/training/RunFiles.h"

#include <algorithm>
#include <set>

namespace lesion {

using nlohmann::json;

namespace {

std::vector<PartCounts> countParts(const SplitRecord& split, const std::vector<std::string>& classes) {
    std::vector<PartCounts> parts;
    for (const Part part : {Part::Train, Part::Validation, Part::Test, Part::Excluded}) {
        PartCounts counts;
        counts.part = part;
        counts.imagesPerClass = split.counts(part, classes);
        std::set<std::string_view> lesions;
        int lone = 0;
        for (const auto& row : split.rows) {
            if (row.part != part) continue;
            ++counts.images;
            if (row.lesion.empty()) {
                ++lone;
            } else {
                lesions.insert(row.lesion);
            }
        }
        counts.lesions = static_cast<int>(lesions.size()) + lone;
        parts.push_back(std::move(counts));
    }
    return parts;
}

std::string textOf(const json& object, std::string_view key) {
    if (!object.is_object()) return {};
    const auto found = object.find(std::string(key));
    if (found == object.end() || found->is_null()) return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

void addHash(ReportFacts& facts, const std::filesystem::path& folder, const std::string& name) {
    if (const auto hash = sha256OfFile(folder / name)) facts.files.push_back({name, *hash});
}

void readFolds(ReportFacts& facts, bool withHashes) {
    const auto& folds = facts.judged().folds;
    for (const Run& fold : folds) {
        const auto record = readSplitRecord(fold.folder / runfile::split);
        if (!record) continue;
        const auto parts = countParts(*record, fold.classes);
        facts.testOfFolds.push_back(*std::ranges::find(parts, Part::Test, &PartCounts::part));
        facts.testOfFolds.back().name = fold.name;
    }
    facts.parts = countParts({}, facts.run()->classes);
    if (!withHashes) return;
    const auto whole = folds.front().folder.parent_path();
    for (const char* file : {"crossvalidation.json", "out_of_fold.csv"}) addHash(facts, whole, file);
    for (const Run& fold : folds) {
        for (const char* file : {runfile::split, runfile::model}) addHash(facts, whole, fold.name + "/" + file);
    }
}

void readRunFolder(ReportFacts& facts, const Run& run, bool withHashes) {
    if (const auto text = readText(run.folder / runfile::options)) facts.options = json::parse(*text, nullptr, false);
    if (auto exclusions = readExclusions(run.folder / runfile::split)) facts.exclusions = std::move(*exclusions);
    if (facts.outOfFold()) return readFolds(facts, withHashes);
    if (auto record = readSplitRecord(run.folder / runfile::split)) facts.split = std::move(*record);
    facts.parts = countParts(facts.split, run.classes);
    if (!withHashes) return;
    for (const char* file : {runfile::split, runfile::options, runfile::model, runfile::predictions})
        addHash(facts, run.folder, file);
}

}  // namespace

const PartCounts* ReportFacts::part(Part wanted) const {
    const auto found = std::ranges::find(parts, wanted, &PartCounts::part);
    return found == parts.end() ? nullptr : &*found;
}

std::string ReportFacts::hashOf(std::string_view file) const {
    const auto found = std::ranges::find(files, file, &FileHash::name);
    return found == files.end() ? std::string() : found->sha256;
}

std::string ReportFacts::option(std::string_view key) const {
    return textOf(options, key);
}

std::string ReportFacts::datasetOption(std::string_view key) const {
    return options.is_object() && options.contains("dataset") ? textOf(options["dataset"], key) : std::string();
}

std::string ReportFacts::format() const {
    if (dataset() && (judged().external || !run())) return dataset()->format;
    const std::string stored = datasetOption("format");
    return stored.empty() && dataset() ? dataset()->format : stored;
}

bool ReportFacts::isHam10000() const {
    const bool trainedOnIt = datasetOption("format") == "ham10000" && datasetOption("synthetic") != "true";
    const bool judgedOnIt = dataset() && dataset()->format == "ham10000" && !dataset()->synthetic;
    return trainedOnIt || judgedOnIt;
}

ReportFacts gatherFacts(const ReportInput& input, bool withHashes) {
    ReportFacts facts;
    facts.input = &input;
    facts.date = (input.writtenAt.empty() ? utcNow() : input.writtenAt).substr(0, 10);
    if (const Run* run = facts.run()) readRunFolder(facts, *run, withHashes);
    return facts;
}

}  // namespace lesion
