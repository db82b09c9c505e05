#include "core/training/RunFiles.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"

#include <chrono>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <sstream>

namespace lesion {

using nlohmann::json;

std::string programVersion() {
    return LESIONLAB_VERSION;
}

std::string utcNow() {
    using namespace std::chrono;
    const auto now = floor<seconds>(system_clock::now());
    const auto day = floor<days>(now);
    const year_month_day date{day};
    const hh_mm_ss time{now - day};
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

Result<void> writeRunOptions(const std::filesystem::path& folder, const TrainingOptions& options,
                             const Dataset& dataset, const RunHeader& header) {
    const json document = {
        {"format_version", 1},
        {"lesionlab", programVersion()},
        {"torch", torchVersion()},
        {"started_at", header.startedAt},
        {"options", toJson(options)},
        {"dataset",
         {{"name", dataset.name},
          {"folder", toUtf8(dataset.folder)},
          {"format", dataset.format},
          {"fingerprint", header.fingerprint},
          {"synthetic", dataset.synthetic},
          {"images", dataset.samples.size()},
          {"lesions", dataset.lesionCount()}}},
        {"classes", dataset.classes},
        {"train_counts", header.trainCounts},
        {"device", header.device},
        {"arithmetic", header.bfloat16 ? "bfloat16" : "float32"},
        {"parameters", header.parameters},
        {"val_majority_accuracy", header.valMajorityAccuracy},
    };
    return writeFile(folder / runfile::options, document.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

Result<void> recordMicroBatch(const std::filesystem::path& folder, int images) {
    const auto text = readText(folder / runfile::options);
    if (!text) return tl::unexpected(text.error());
    json document = json::parse(*text, nullptr, false);
    if (!document.is_object())
        return fail(MessageId::RunInvalid, {{"path", toUtf8(folder)}, {"file", runfile::options}}, "no JSON");
    document["micro_batch"] = images;
    return writeFile(folder / runfile::options, document.dump(2) + "\n");
}

Result<std::vector<EpochRecord>> readEpochs(const std::filesystem::path& folder) {
    const auto text = readText(folder / runfile::epochs);
    if (!text) return tl::unexpected(text.error());
    std::vector<EpochRecord> epochs;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        if (line.empty()) continue;
        const json parsed = json::parse(line, nullptr, false);
        auto record = parsed.is_discarded() ? Result<EpochRecord>(fail(MessageId::RunInvalid)) : epochFromJson(parsed);
        const bool last = lines.peek() == std::istringstream::traits_type::eof();
        if (!record && last) break;  // killed while writing it
        if (!record || record->epoch != static_cast<int>(epochs.size()) + 1)
            return fail(MessageId::RunInvalid, {{"path", toUtf8(folder)}, {"file", runfile::epochs}}, line);
        epochs.push_back(*record);
    }
    return epochs;
}

Result<void> writeEpochs(const std::filesystem::path& folder, const std::vector<EpochRecord>& epochs) {
    std::string text;
    for (const EpochRecord& record : epochs) text += toJson(record).dump() + "\n";
    return writeFile(folder / runfile::epochs, text);
}

}  // namespace lesion
