#include "core/image/AugmentationMap.h"

#include <cmath>

namespace lesion {

namespace {

/// `outer` after `inner`.
AffineMap compose(const AffineMap& outer, const AffineMap& inner) {
    AffineMap map;
    map.rowFromRow = outer.rowFromRow * inner.rowFromRow + outer.rowFromColumn * inner.columnFromRow;
    map.rowFromColumn = outer.rowFromRow * inner.rowFromColumn + outer.rowFromColumn * inner.columnFromColumn;
    map.rowOffset = outer.rowFromRow * inner.rowOffset + outer.rowFromColumn * inner.columnOffset + outer.rowOffset;
    map.columnFromRow = outer.columnFromRow * inner.rowFromRow + outer.columnFromColumn * inner.columnFromRow;
    map.columnFromColumn = outer.columnFromRow * inner.rowFromColumn + outer.columnFromColumn * inner.columnFromColumn;
    map.columnOffset =
        outer.columnFromRow * inner.rowOffset + outer.columnFromColumn * inner.columnOffset + outer.columnOffset;
    return map;
}

AffineMap shift(double rows, double columns) {
    return {1, 0, rows, 0, 1, columns};
}

/// Keras's rotation, shift, shear and zoom about its idea of the centre, which lies half a pixel beyond the middle of
/// the frame (keras_preprocessing 1.1, transform_matrix_offset_center): exact, because it is the reference.
AffineMap kerasMap(const AugmentationDraw& draw, cv::Size size) {
    const AffineMap rotation{std::cos(draw.theta), -std::sin(draw.theta), 0,
                             std::sin(draw.theta), std::cos(draw.theta),  0};
    const AffineMap shear{1, -std::sin(draw.shear), 0, 0, std::cos(draw.shear), 0};
    const AffineMap zoom{draw.zx, 0, 0, 0, draw.zy, 0};
    const double row = size.height / 2.0 + 0.5;
    const double column = size.width / 2.0 + 0.5;
    auto map = compose(shift(row, column), rotation);
    map = compose(map, shift(draw.tx, draw.ty));
    map = compose(map, shear);
    map = compose(map, zoom);
    return compose(map, shift(-row, -column));
}

bool movesPixels(const AugmentationDraw& draw) {
    return draw.theta != 0 || draw.tx != 0 || draw.ty != 0 || draw.shear != 0 || draw.zx != 1 || draw.zy != 1 ||
           draw.cropSide != 1;
}

}  // namespace

/// Output to input: first the flip of the output is undone, then the kept share of the frame is found, then Keras's
/// map.
AffineMap augmentationMap(const AugmentationDraw& draw, cv::Size size) {
    AffineMap flip;
    if (draw.flipVertical) flip.rowFromRow = -1, flip.rowOffset = size.height - 1;
    if (draw.flipHorizontal) flip.columnFromColumn = -1, flip.columnOffset = size.width - 1;
    if (!movesPixels(draw)) return flip;
    // Pixel centres: 0 is the centre of the first pixel, half a pixel inside the frame.
    const AffineMap crop{draw.cropSide,
                         0,
                         draw.cropY * size.height + 0.5 * draw.cropSide - 0.5,
                         0,
                         draw.cropSide,
                         draw.cropX * size.width + 0.5 * draw.cropSide - 0.5};
    return compose(compose(kerasMap(draw, size), crop), flip);
}

bool changesGeometry(const AugmentationDraw& draw) {
    return movesPixels(draw) || draw.flipHorizontal || draw.flipVertical;
}

}  // namespace lesion
