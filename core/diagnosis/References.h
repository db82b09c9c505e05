#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/diagnosis/InputCheck.h"
#include "core/metrics/Metrics.h"
#include "core/model/Classifier.h"
#include "core/training/Run.h"
#include "core/training/Trainer.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lesion {

struct TiedNormal;

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

/// A photograph held against the training part.
struct Comparison {
    std::vector<Neighbour> nearest;
    Strangeness strangeness;
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
    /// Of PictureMeasures::appearance in the training part: for exports that check pictures themselves.
    const TiedNormal& appearance() const;

    /// Training images nearest to `features` (as Reading gives them), nearest first, one of each lesion: ten
    /// photographs of one lesion are one case. By cosine, because a feature vector's length follows contrast and
    /// sharpness, which are the photograph's. (On HAM10000's validation part the six nearest had the right class in
    /// 62.1 % by cosine and 61.5 % by Euclid, mean over classes.) `without`: a lesion to leave out, for images that are
    /// references themselves.
    std::vector<Neighbour> nearest(std::span<const float> features, int count, const std::string& without = {}) const;
    /// The nearest `count` and how strange it is, in one pass over the references. `reading`: of this one image.
    Comparison compare(const PictureMeasures& measures, const Reading& reading, int count) const;

    struct Data;
    explicit References(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

private:
    std::shared_ptr<const Data> data_;
};

/// Passes the training and the validation part through the run's model once (about as long as testing both) and writes
/// the file into the run's folder. `dataset` as opened. Errors: those of Classifier::load and applyClasses,
/// DatasetChanged, SplitMismatch, ReferencesTooFew, OutOfMemory, Stopped, those of writeFile.
Result<References> buildReferences(const Run& run, const Dataset& dataset, const StopToken& stop = {},
                                   const Progress& progress = {});
/// The same at the end of a training, told to `observer` as a stage. Runs that were stopped have none yet. What goes
/// wrong is told by noticed() and leaves the run as it is; that the data are too few is no fault.
void buildReferencesAfter(const Result<Run>& run, const Dataset& dataset, const TrainingControl& control,
                          TrainingObserver& observer);
/// Errors: ReferencesMissing; ReferencesInvalid where the file is damaged or not of `classifier`'s weights.
Result<References> loadReferences(const std::filesystem::path& runFolder, const Classifier& classifier);
/// Whether there is such a file, whatever is in it.
bool hasReferences(const std::filesystem::path& runFolder);

}  // namespace lesion
