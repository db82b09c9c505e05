#pragma once

#include "core/base/Result.h"
#include "core/dataset/Split.h"
#include "core/evaluation/Assessment.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lesion {

/// A run's split.csv as it stands, so that what training has seen is known without its data set.
struct SplitRecord {
    struct Row {
        std::string image;
        std::string lesion;
        std::string className;
        Part part = Part::Excluded;
    };
    std::vector<Row> rows;

    /// Images of each class in a part.
    std::vector<int> counts(Part part, const std::vector<std::string>& classes) const;
};
/// Errors: those of readCsv, CsvHeader, CsvRow.
Result<SplitRecord> readSplitRecord(const std::filesystem::path& file);

/// For each row of the predictions whether training has seen its image or lesion.
/// `external`: ids of another data set mean the same images and lesions only where they are the ISIC Archive's or
/// HAM10000's, which are the same everywhere (ISIC_…, IL_…, HAM_…; also with the "_downsampled" of 2019's challenge).
std::vector<bool> seenInTraining(const SplitRecord& record, const Predictions& predictions, bool external);
/// The same, counted.
SharedLesions sharedWithTraining(const SplitRecord& record, const Predictions& predictions, bool external);

/// What the runs that made the answers (`judged.run` with its members, or the folds of a cross-validation) have seen of
/// what is judged. Empty where nothing can be said of any of them: no run, no readable split.csv, or synthetic data of
/// another drawing, whose ids mean nothing.
std::optional<SharedLesions> sharedWithTraining(const Judged& judged);

}  // namespace lesion
