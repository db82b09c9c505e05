#pragma once

#include "core/metrics/Intervals.h"
#include "core/training/Run.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
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
    std::vector<PairedComparison> pairs;  ///< runs[i + 1] against runs[0]: runs[i + 1]'s figure minus runs[0]'s
    BootstrapOptions bootstrap;
};
/// From the runs' stored test predictions, which all have the same classes (their order may differ). Progress counts
/// rounds. Errors: those of loadRun and readPredictions, RunClassesDiffer, NothingShared, Stopped.
Result<RunComparison> compareRuns(const std::vector<std::filesystem::path>& folders, const BootstrapOptions& options,
                                  const StopToken& stop = {}, const Progress& progress = {});
/// Settings that do not have the same value in all of `runs`, in the order of optionKeys().
std::vector<DifferingSetting> differingSettings(const std::vector<Run>& runs);

/// - `runs [{name, folder, dataset, dataset_fingerprint, stopped, best_epoch, epochs_run, images, lesions, figures {},
///   intervals {}}]`;
/// - `settings [{key, values []}]`;
/// - `comparisons [{first, second, images, left_out, differences {}, intervals {}, mcnemar {only_first_right,
///   only_second_right, p_value}}]`: names of runs; figures and intervals as figuresJson and intervalsJson name them;
/// - `bootstrap {rounds, level, seed}`.
nlohmann::json toJson(const RunComparison& comparison);

}  // namespace lesion
