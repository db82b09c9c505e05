#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// A batch's batch.json: who answers, what was asked and how far it is. Only the same model and the same question go on
/// with a batch, or a table would hold answers that cannot be compared. A plain value.
struct BatchManifest {
    static constexpr const char* fileName = "batch.json";
    static constexpr const char* noExplanation = "none";

    std::string model;  ///< name of the run or file
    std::string architecture;
    std::string modelHash;  ///< of the whole model file
    std::string trainedAt;  ///< ISO 8601 UTC
    std::string dataset;
    bool syntheticData = false;
    std::optional<double> balancedAccuracy;
    std::vector<std::string> classes;
    std::string references;  ///< hash of their file; empty: answers have probabilities alone

    std::vector<std::string> images;  ///< files and folders, UTF-8, whole paths
    bool recursive = true;
    double level = 0.9;
    std::string explain = noExplanation;  ///< nameOf(Attribution)
    std::string clinical;                 ///< BatchOptions::factsSource
    bool names = false;                   ///< may change: only the pages show it

    std::string startedAt;
    std::int64_t found = 0;  ///< images, of which `done` have a row
    std::int64_t done = 0;
};

bool isBatch(const std::filesystem::path& folder);
/// Errors: BatchInvalid.
Result<BatchManifest> readBatchManifest(const std::filesystem::path& folder);
/// Errors as writeFile.
Result<void> writeBatchManifest(const std::filesystem::path& folder, const BatchManifest& manifest);
/// Whether `now` may go on with `was`. Errors: BatchModelDiffers, BatchOptionsDiffer (names the first that differs).
Result<void> checkSameBatch(const std::filesystem::path& folder, const BatchManifest& was, const BatchManifest& now);

}  // namespace lesion
