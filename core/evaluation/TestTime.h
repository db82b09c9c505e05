#pragma once

#include "core/evaluation/Judged.h"
#include "core/image/Augmentation.h"
#include "core/image/TurnedView.h"
#include "core/model/Classifier.h"
#include "core/training/Run.h"

#include <cstdint>
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

namespace lesion {

/// Test-time augmentation: an image is answered for from several views of it, whose probabilities are averaged. A
/// lesion has no right way up, so the first eight are the turns and mirrors that lose nothing; the views beyond are
/// drawn as training draws them. It costs as many times the arithmetic as there are views.
struct TestTimeOptions {
    int views = 1;                                                         ///< 1: the image as it is, the plain answer
    AugmentationOptions augmentation = AugmentationOptions::dermoscopy();  ///< of the views beyond eight
    std::uint64_t seed = 1;                                                ///< likewise

    bool operator==(const TestTimeOptions&) const = default;
};

/// The mean over the views of the classifier's probabilities, each at its stored temperature. The same options give the
/// same numbers. `classifier` is copied (copies share the network).
Predictor withViews(const Classifier& classifier, const TestTimeOptions& options);

/// The mean of the members' probabilities, image by image; the first one's order of classes. A picture that one of them
/// could not decode is left out. Errors: those of the members, MembersClassesDiffer.
Predictor ensembleOf(std::vector<Predictor> members);

/// What answering cost, so that it can stand beside what it gained.
struct PredictionCost {
    double seconds = 0;  ///< wall time with decoding
    int pictures = 0;

    double secondsAPicture() const { return pictures > 0 ? seconds / pictures : 0; }
};
/// The same predictor, which adds its time to `cost` at every call.
Predictor timed(Predictor predictor, std::shared_ptr<PredictionCost> cost);

/// How many of these images show a lesion that the run trained on: members of an ensemble that were split in another
/// way know what is judged here. `dataset` as opened; images by id, whatever the classes. Errors: those of readSplit.
Result<int> countTrainedOn(const Run& run, const Dataset& dataset, const std::vector<std::string>& imageIds);

}  // namespace lesion
