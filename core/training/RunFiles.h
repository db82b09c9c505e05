#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"
#include "core/training/Run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lesion {

/// Names of what lies in a run's folder, in one place for those who write and those who read.
namespace runfile {
inline constexpr const char* options = "options.json";
inline constexpr const char* split = "split.csv";
inline constexpr const char* epochs = "epochs.jsonl";
inline constexpr const char* checkpoint = "last.ckpt";
inline constexpr const char* model = "model.safetensors";
inline constexpr const char* predictions = "test_predictions.csv";
inline constexpr const char* metrics = "metrics.json";
}  // namespace runfile

/// What options.json tells beside the settings: enough to read the run without its data set.
struct RunHeader {
    std::string startedAt;
    std::string device;
    std::string fingerprint;  ///< of the data set as opened, before classes were merged or left out
    std::int64_t parameters = 0;
    std::vector<int> trainCounts;
    double valMajorityAccuracy = 0;
    bool bfloat16 = false;  ///< what the training computes in; else float32
};

/// Of LesionLab.
std::string programVersion();

/// "2026-11-23T02:10:05Z".
std::string utcNow();

/// `dataset` after its classes were applied. Errors as writeFile.
Result<void> writeRunOptions(const std::filesystem::path& folder, const TrainingOptions& options,
                             const Dataset& dataset, const RunHeader& header);

/// Adds to options.json that only so many images are computed at once, which batch norms then see. Errors as readText
/// and writeFile, RunInvalid.
Result<void> recordMicroBatch(const std::filesystem::path& folder, int images);

/// Errors: FileMissing; RunInvalid where a line other than the last is damaged (a last line may be half written when
/// the program was killed; it is left out).
Result<std::vector<EpochRecord>> readEpochs(const std::filesystem::path& folder);

/// Makes epochs.jsonl hold exactly `epochs`. Errors as writeFile.
Result<void> writeEpochs(const std::filesystem::path& folder, const std::vector<EpochRecord>& epochs);

}  // namespace lesion
