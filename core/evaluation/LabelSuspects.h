#pragma once

#include "core/base/Result.h"
#include "core/metrics/Metrics.h"

#include <filesystem>
#include <vector>

namespace lesion {

/// A photograph whose label the network, which never trained on its lesion, doubts: confident learning (Northcutt,
/// Jiang and Chuang 2021). It may be a wrong label, or a case that is hard.
struct LabelSuspect {
    int row = 0;                ///< of the predictions
    int suggested = 0;          ///< the class of which the network is surer than it usually is where that is the label
    double selfConfidence = 0;  ///< probability of the given label
    double margin = 0;          ///< probability of `suggested` minus that of the label, > 0
};

/// Where the answer is another class than the label and its probability reaches that class's threshold: the mean
/// probability of the class over the images labelled so. Thresholds of their own because a network is less sure of rare
/// classes. The largest margin first, equal ones in the order of rows. Classes without images have no threshold and are
/// never suggested; rows with a NaN are left aside. `outOfFold`: predictions of networks that did not train on those
/// lesions (CrossValidation::outOfFold): a network never doubts what it has learnt by heart.
std::vector<LabelSuspect> findLabelSuspects(const Predictions& outOfFold);

/// A table for whoever looks at them: image_id,lesion_id,label,suggested,label_probability,margin. Errors as writeFile.
Result<void> writeLabelSuspects(const std::filesystem::path& file, const Predictions& outOfFold,
                                const std::vector<LabelSuspect>& suspects);

}  // namespace lesion
