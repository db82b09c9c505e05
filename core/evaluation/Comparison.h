#pragma once

#include "core/metrics/Intervals.h"
#include "core/training/Run.h"

#include <string>
#include <vector>

namespace lesion {

/// A setting whose value is not the same in all runs.
struct DifferingSetting {
    std::string key;
    std::vector<std::string> values;  ///< one a run, as setOption takes it
};

/// Runs side by side: what differs, and every run against the first on the test images that both judged.
struct RunComparison {
    std::vector<Run> runs;
    std::vector<DifferingSetting> settings;
    std::vector<Figures> figures;         ///< one a run, of its own test part
    std::vector<PairedComparison> pairs;  ///< runs[i + 1] against runs[0]
};
/// From the runs' stored test predictions. Errors: those of loadRun and readPredictions, NothingShared.
Result<RunComparison> compareRuns(const std::vector<std::filesystem::path>& folders, const BootstrapOptions& options,
                                  const StopToken& stop = {}, const Progress& progress = {});
nlohmann::json toJson(const RunComparison& comparison);

}  // namespace lesion
