#pragma once

#include "core/training/TrainingOptions.h"
#include "ui/frame/ProjectDocument.h"

#include <opencv2/core.hpp>
#include <QImage>
#include <QWidget>
#include <vector>

class QLabel;

namespace lesion {

/// Nine augmented pictures, of one photograph or of nine, made by the functions that training calls with draws of the
/// same kind: what is seen is what trains. Drawn in the background; while a slider moves, only the newest values count.
class AugmentationPreview : public QWidget {
    Q_OBJECT

public:
    explicit AugmentationPreview(ProjectDocument* document, QWidget* parent = nullptr);

    /// One photograph nine times (true) or nine photographs once each.
    void setOneImage(bool one);
    void reroll();
    void anotherImage();
    /// The nine pictures as shown, and the draw's place in chance: seed, epoch (the reroll), position 0 … 8.
    const std::vector<QImage>& pictures() const { return pictures_; }
    std::uint64_t epoch() const { return epoch_; }
    const std::vector<cv::Mat>& prepared() const { return prepared_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void drawn();
    void failed(const lesion::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void chooseImages();
    void draw();

    ProjectDocument* document_;
    std::vector<int> samples_;
    std::vector<cv::Mat> prepared_;
    std::vector<QImage> pictures_;
    bool oneImage_ = true;
    std::uint64_t epoch_ = 1;
    std::uint64_t choice_ = 0;
    int inputSize_ = 0;
    int loading_ = 0;  ///< a newer choice supersedes the older one
    bool drawing_ = false;
    bool drawAgain_ = false;
};

}  // namespace lesion
