#pragma once

#include "core/model/Classifier.h"

namespace lesion {

/// The part of the image, in widths and heights of it, that a map's cells fill side by side. Not always the whole (0,
/// 0, 1, 1): a convolution or pooling that halves by an odd kernel with equal padding looks, for its first value, at
/// the first pixel and not between the first two. After five of them, as MobileNet, ResNet and EfficientNet have them,
/// a cell of 32 pixels looks 15.5 pixels up and left of where a map stretched over the image shows it. Patches (ViT,
/// ConvNeXt), pooling by 2 x 2 (seed-cnn) and occlusion's squares lie as they are shown.
cv::Rect2d mapFrame(const ModelInfo& model, Attribution kind, cv::Size cells);

}  // namespace lesion
