#pragma once

#include "core/diagnosis/Explanation.h"
#include "ui/widgets/ImageView.h"

namespace lesion {

/// A class's map in colours with its value as alpha, to be laid over a photograph of that size: drawn with an opacity
/// it is what overlay() gives. Smaller than the photograph, since a map is coarse. Null where nothing speaks for the
/// class.
QImage heatLayer(const Explanation& explanation, int classIndex, QSize photograph);

/// A photograph with a class's map over it. Turning the opacity computes nothing, so it follows the slider at once.
class HeatView : public ImageView {
    Q_OBJECT

public:
    using ImageView::ImageView;
    void setHeat(const QImage& layer);  ///< null: the photograph alone
    const QImage& heat() const { return heat_; }
    void setOpacity(double opacity);  ///< 0 … 1

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage heat_;
    double opacity_ = usualOpacity;
};

}  // namespace lesion
