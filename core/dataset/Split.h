#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// Excluded: someone took the image out, or it is not in the subset.
enum class Part { Train, Validation, Test, Excluded };
std::string_view toString(Part part);  ///< train, val, test, excluded
std::optional<Part> parsePart(std::string_view text);

struct SplitOptions {
    bool byLesion = true;  ///< false: by image, as the reference; leaks, and the program says how much
    double testFraction = 0.1;
    double valFraction = 0.1;  ///< of the rest
    std::uint64_t seed = 1;
    int subset = 0;  ///< keep about this many images (whole lesions, every class's share kept); 0: all

    bool operator==(const SplitOptions&) const = default;
};

/// Which part each sample belongs to, in the order of Dataset::samples.
struct Split {
    std::vector<Part> parts;

    std::vector<int> indices(Part part) const;  ///< ascending sample indices
    int count(Part part) const;
};

/// By lesion (by patient where every sample names one; photographs linked by either stay together) and stratified by
/// class: each class's images are shared out as the fractions ask, to within a lesion, and a class with at least three
/// groups is in every part. By image: stratified too, no grouping. Samples with a reason in Sample::excluded are in no
/// part. Deterministic in seed and sample ids' order.
/// Error: SplitFractions (not 0 < fraction < 1), SplitTooFew (fewer than 3 groups in all).
Result<Split> makeSplit(const Dataset& dataset, const SplitOptions& options);

/// How much the parts share. Images of the part that have a photograph of the same lesion in training.
struct Leakage {
    int valImages = 0;
    int valLeaking = 0;
    int testImages = 0;
    int testLeaking = 0;
    std::vector<int> testLeakingPerClass;
};
Leakage measureLeakage(const Dataset& dataset, const Split& split);

/// split.csv: image_id,lesion_id,class,part and, where someone excluded images, `excluded` with the reason. Written
/// atomically.
Result<void> writeSplit(const std::filesystem::path& file, const Dataset& dataset, const Split& split);
/// Matches by image id; samples that the file does not name are Excluded. Errors: CsvHeader, SplitMismatch (ids of the
/// file that the data set lacks).
Result<Split> readSplit(const std::filesystem::path& file, const Dataset& dataset);

}  // namespace lesion
