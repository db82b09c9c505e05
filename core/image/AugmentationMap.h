#pragma once

#include "core/image/Augmentation.h"

namespace lesion {

/// Where an output pixel comes from: input row = rowFromRow * row + rowFromColumn * column + rowOffset, input column
/// likewise. Pixels; 0 is the centre of the first one.
struct AffineMap {
    double rowFromRow = 1;
    double rowFromColumn = 0;
    double rowOffset = 0;
    double columnFromRow = 0;
    double columnFromColumn = 1;
    double columnOffset = 0;
};

/// The geometric half of augment() as one map from output to input, the one that both executors (pixels and tensors)
/// sample by: Keras's map, the crop and the flips. keras_preprocessing 1.1 is the reference.
AffineMap augmentationMap(const AugmentationDraw& draw, cv::Size size);

/// Whether that map is another than the identity.
bool changesGeometry(const AugmentationDraw& draw);

}  // namespace lesion
