#include "core/exporting/TensorBoard.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/exporting/EventFile.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace lesion {

namespace {

using nlohmann::json;

/// Column of epochs.jsonl, and TensorBoard's name for it: what comes before the stroke shares a chart's section.
constexpr std::array<std::pair<const char*, const char*>, 10> columns = {{
    {"epoch", ""},
    {"train_loss", "loss/train"},
    {"val_loss", "loss/validation"},
    {"train_accuracy", "accuracy/train"},
    {"val_accuracy", "accuracy/validation"},
    {"train_balanced_accuracy", "balanced_accuracy/train"},
    {"val_balanced_accuracy", "balanced_accuracy/validation"},
    {"learning_rate", "training/learning_rate"},
    {"seconds", "training/seconds"},
    {"images_per_second", "training/images_per_second"},
}};

/// Seconds since 1970 of "2026-11-23T02:10:05Z"; 0 where it is something else.
std::int64_t secondsOf(const std::string& utc) {
    int year = 0, hour = 0, minute = 0, second = 0;
    unsigned month = 0, day = 0;
    if (std::sscanf(utc.c_str(), "%d-%u-%uT%d:%d:%dZ", &year, &month, &day, &hour, &minute, &second) != 6) return 0;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok()) return 0;
    return std::int64_t{std::chrono::sys_days(date).time_since_epoch().count()} * 86400 + hour * 3600 + minute * 60 +
           second;
}

/// A table of the settings. Text may hold what Markdown takes for a column's end.
std::string settingsText(const Run& run) {
    std::string text = "| setting | value |\n|---|---|\n";
    const auto row = [&](const std::string& name, const std::string& value) {
        text.append("| ").append(name).append(" | ");
        for (const char letter : value) {
            if (letter == '|') text += '\\';
            text += letter;
        }
        text.append(" |\n");
    };
    const json options = toJson(run.options);
    for (const auto& [name, value] : options.items())
        row(name, value.is_string() ? value.get<std::string>() : value.dump());
    row("data set", run.datasetName);
    row("device in use", run.device);
    return text;
}

std::string csvOf(const Run& run) {
    std::string text;
    for (const auto& [name, tag] : columns) text.append(text.empty() ? "" : ",").append(name);
    text += '\n';
    for (const EpochRecord& epoch : run.epochs) {
        const json values = toJson(epoch);
        std::string line;
        for (const auto& [name, tag] : columns) line.append(line.empty() ? "" : ",").append(values.at(name).dump());
        text += line + '\n';
    }
    return text;
}

}  // namespace

RunEvents runEvents(const Run& run) {
    const std::int64_t start = secondsOf(run.startedAt);
    auto time = static_cast<double>(start);
    EventFile events(time);
    events.text(time, "settings", settingsText(run));
    for (const EpochRecord& epoch : run.epochs) {
        time += epoch.seconds;
        const json values = toJson(epoch);
        for (const auto& [name, tag] : columns)
            if (*tag != '\0') events.scalar(time, epoch.epoch, tag, values.at(name).get<double>());
    }
    return {events.bytes(), csvOf(run)};
}

Result<std::filesystem::path> writeRunEvents(const Run& run, const std::filesystem::path& folder, bool overwrite) {
    const auto target = folder / run.folder.filename();
    std::error_code ignored;
    if (!overwrite && std::filesystem::exists(target, ignored))
        return fail(MessageId::ExportExists, {{"path", toUtf8(target)}});
    const RunEvents made = runEvents(run);
    const auto name = "events.out.tfevents." + std::to_string(secondsOf(run.startedAt)) + ".lesionlab";
    if (auto written = writeFile(target / name, made.events); !written) return tl::unexpected(written.error());
    if (auto written = writeFile(target / "epochs.csv", made.csv); !written) return tl::unexpected(written.error());
    return target;
}

}  // namespace lesion
