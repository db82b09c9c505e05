#pragma once

#include "core/diagnosis/References.h"
#include "core/diagnosis/TiedNormal.h"

namespace lesion {

/// What lies behind References: for those who build, read and write them.
struct References::Data {
    std::vector<std::string> classes;
    std::vector<ReferenceImage> images;
    Predictions validation;
    InputLimits limits;
    std::size_t width = 0;
    std::vector<float> features;  ///< images x width, each of length 1 (or 0)
    TiedNormal appearance;        ///< of PictureMeasures::appearance, one mean
    TiedNormal traces;            ///< of Reading::traces, one mean
    TiedNormal byClass;           ///< of Reading::features, a mean a class
    /// Logits and features of probeImage(): other weights would give others.
    std::vector<float> probe;

    /// Cosines of `values` (any length) to all images.
    std::vector<float> cosines(std::span<const float> values) const;
    std::vector<Neighbour> nearest(const std::vector<float>& cosines, int count, const std::string& without) const;
    Strangeness strangeness(const PictureMeasures& measures, const Reading& reading, std::vector<float> cosines) const;
};

/// What Reading tells of a generated picture.
Result<std::vector<float>> probeOf(const Classifier& classifier);

/// Errors as writeFile.
Result<void> writeReferences(const std::filesystem::path& file, const References::Data& data);
/// Errors: ReferencesMissing, ReferencesInvalid.
Result<References::Data> readReferences(const std::filesystem::path& file);

/// Divides each row by its length; rows of zeros stay.
void makeUnitLength(std::span<float> rows, std::size_t width);

}  // namespace lesion
