#pragma once

#include "core/base/Result.h"
#include "core/training/Run.h"

#include <filesystem>
#include <string>

namespace lesion {

/// A run's epochs for TensorBoard and for spreadsheets.
struct RunEvents {
    /// Scalars a step an epoch: loss, accuracy and balanced_accuracy of training and validation, learning_rate,
    /// images_per_second; the settings as a text.
    std::string events;
    std::string csv;  ///< a row an epoch, columns as the keys of epochs.jsonl
};
RunEvents runEvents(const Run& run);

/// Writes `folder`/<run's name>/events.out.tfevents.<start>.lesionlab and epochs.csv there, so that several runs can be
/// exported to one folder and seen beside each other. Gives the run's folder in it. Errors: ExportExists (unless
/// `overwrite`), those of writeFile.
Result<std::filesystem::path> writeRunEvents(const Run& run, const std::filesystem::path& folder, bool overwrite);

}  // namespace lesion
