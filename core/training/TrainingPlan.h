#pragma once

#include "core/base/Device.h"
#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"
#include "core/image/ImageCache.h"
#include "core/image/Preprocessing.h"
#include "core/training/Run.h"
#include "core/training/TrainingOptions.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lesion {

/// What is decided before anything is computed. Apart from the session, because the rate finder must decide the same.
struct TrainingPlan {
    Dataset data;  ///< its classes applied
    Split split;
    TrainingOptions options;
    Device device;
    std::filesystem::path folder;
    std::string fingerprint;  ///< of the data set as opened
    int microBatch = 0;       ///< images that fit into memory at once, as an earlier sitting found out; 0: all
    /// Images are kept on the device and steps queued there, as a GPU wants it; on the CPU only to be tested.
    bool onDevice = device.kind == Device::Kind::Cuda;
};

/// Of a new training, by the split that the options make, or by `ready`. Errors: those of checkOptions, applyClasses,
/// makeSplit and chooseDevice; SingleClass, TooFewInPart; SplitMismatch where `ready` is not of these data.
Result<TrainingPlan> planTraining(const Dataset& dataset, const TrainingOptions& options,
                                  const std::filesystem::path& folder, const Split* ready = nullptr);
/// Of a run on disk, held against the data set. Errors: DatasetChanged, SplitMismatch and as above.
Result<TrainingPlan> planResumed(const Dataset& dataset, const Run& run);

/// The file that options.weights means; an empty path: no pre-trained weights. Error: WeightsNotFound.
Result<std::filesystem::path> weightsFile(const TrainingOptions& options);

/// Pixels in the range that the network was made for: a pre-trained backbone wants ImageNet's. With the steps before
/// resizing that the options ask for.
Preprocessing preprocessingFor(const TrainingOptions& options);

/// The plan's images, decoded and resized.
struct PreparedImages {
    ImageCache cache;
    std::vector<int> imageOfSample;  ///< index in the cache, -1: not there
    std::vector<int> leftOut;        ///< samples that could not be decoded
};
/// Opens or builds the cache. Takes what cannot be decoded out of the plan's split. Errors: those of ImageCache::open;
/// TooFewInPart where nothing is left of a part.
Result<PreparedImages> prepareImages(TrainingPlan& plan, const Preprocessing& preprocessing, const StopToken& stop,
                                     const Progress& progress);

}  // namespace lesion
