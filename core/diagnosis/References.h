#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/diagnosis/InputCheck.h"
#include "core/metrics/Metrics.h"
#include "core/model/Classifier.h"
#include "core/training/Run.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lesion {

/// A training image as a proven case to compare with.
struct ReferenceImage {
    std::string id;
    std::string lesion;  ///< empty: not known
    int label = 0;       ///< index into the model's classes
    std::string dxType;  ///< how the diagnosis was confirmed; empty: not known
    std::string file;    ///< UTF-8, relative to the data set's folder where it lies inside it
};

struct Neighbour {
    int image = 0;        ///< index into References::images()
    double distance = 0;  ///< 1 - cosine of the features: 0 the same … 1 nothing in common
};

/// Normal distributions of one covariance around several means, for Mahalanobis distances. The covariance is shrunk
/// towards the identity times its mean variance by as much as Ledoit and Wolf (2004) show to be best.
struct TiedNormal {
    std::size_t width = 0;
    std::vector<float> means;      ///< classes x width; classes without images are left out
    std::vector<float> whitening;  ///< width x width, lower triangle: inverse of the covariance's Cholesky factor

    bool empty() const { return width == 0; }
    /// Root of the smallest squared Mahalanobis distance over the means, divided by the root of `width`.
    double distance(std::span<const float> values) const;
};

/// What a run knows of the images that it has learnt from, beside its weights: similar proven cases, the validation
/// part's answers (for prediction sets and operating points), and how strange a picture may be. Built when the run
/// ends and stored in its folder as references.safetensors, readable by Python. About 5 KB a training image. Immutable;
/// may be used from any thread.
class References {
public:
    static constexpr const char* fileName = "references.safetensors";
    static constexpr int leastValidationImages = 20;

    const std::vector<std::string>& classes() const;
    const std::vector<ReferenceImage>& images() const;
    /// Answers of the run's model for the validation part, at the model's temperature.
    const Predictions& validation() const;
    const InputLimits& limits() const;

    /// Training images nearest to `features` (as Reading gives them), nearest first, one of each lesion: ten
    /// photographs of one lesion are one case. By cosine, because a feature vector's length follows contrast and
    /// sharpness, which are the photograph's, and because it chose neighbours of the right class more often on
    /// validation. `without`: a lesion to leave out, for images that are references themselves.
    std::vector<Neighbour> nearest(std::span<const float> features, int count, const std::string& without = {}) const;
    Strangeness strangenessOf(const PictureMeasures& measures, std::span<const float> logits,
                              std::span<const float> features, std::span<const float> traces) const;

    struct Data;
    explicit References(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

private:
    std::shared_ptr<const Data> data_;
};

/// Passes the training and the validation part through the run's model once (about as long as testing both) and writes
/// the file into the run's folder. `dataset` as opened. Errors: those of Classifier::load and applyClasses,
/// SplitMismatch, ReferencesTooFew, OutOfMemory, Stopped, those of writeFile.
Result<References> buildReferences(const Run& run, const Dataset& dataset, const StopToken& stop = {},
                                   const Progress& progress = {});
/// Errors: ReferencesMissing; ReferencesInvalid where the file is damaged or not of `classifier`'s weights.
Result<References> loadReferences(const std::filesystem::path& runFolder, const Classifier& classifier);
/// Whether there is such a file, whatever is in it.
bool hasReferences(const std::filesystem::path& runFolder);

}  // namespace lesion
