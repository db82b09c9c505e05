#pragma once

#include "core/image/Preprocessing.h"
#include "core/training/TrainingOptions.h"
#include "ui/frame/ProjectDocument.h"

#include <opencv2/core.hpp>
#include <optional>
#include <QImage>
#include <QWidget>
#include <vector>

namespace lesion {

/// Photographs of the training part as they are, where hairs or the light's colour are taken out also without them, and
/// nine augmented ones, made by the functions that training calls with the very draws that training makes: what is seen
/// is what trains. Drawn in the background; while
/// a slider moves, only the newest values count.
class AugmentationPreview : public QWidget {
    Q_OBJECT

public:
    explicit AugmentationPreview(ProjectDocument* document, QWidget* parent = nullptr);

    /// One photograph in nine epochs (true) or nine photographs in one epoch.
    void setOneImage(bool one);
    /// On to epochs that were not shown yet.
    void reroll();
    void anotherImage();

    /// Nine pictures in reading order: the one at `position` shows photograph position % n of the n in samples(), as
    /// the first time that epoch() + position / n trains on it.
    const std::vector<QImage>& pictures() const { return pictures_; }
    std::uint64_t epoch() const { return epoch_; }
    /// Indices into the document's data set, and their pixels as prepared for the network.
    const std::vector<int>& samples() const { return samples_; }
    const std::vector<cv::Mat>& prepared() const { return prepared_; }
    /// The photographs as they are, at the network's size.
    const std::vector<QImage>& originals() const { return originals_; }
    /// Whether the photographs are changed before they are augmented: then a picture without the changes stands first.
    bool showsSteps() const { return how_.changesFrame(); }
    /// Of the photographs, what was taken for hair; 0 where it is not looked for.
    double hairShare() const { return hairShare_; }
    /// What the pictures show, in a sentence.
    QString caption() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void drawn();
    /// No photograph of the training part could be decoded.
    void failed(const lesion::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Everything that the nine pictures follow from.
    struct Draw {
        AugmentationOptions augmentation;
        std::uint64_t seed = 0;
        std::uint64_t epoch = 0;
        int loading = 0;
        bool operator==(const Draw&) const = default;
    };
    struct Loaded;

    bool stillFits() const;
    Preprocessing wantedHow() const;
    QStringList stepsCaption() const;
    QString augmentationCaption() const;
    void chooseImages();
    void takeImages(Loaded loaded);
    void draw();
    void paintNine(class QPainter& painter, const std::vector<QImage>& images, QPointF corner, double edge) const;

    ProjectDocument* document_;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<int> samples_;
    std::vector<cv::Mat> prepared_;
    std::vector<QImage> originals_;
    std::vector<QImage> changed_;  ///< prepared_, where that is not what originals_ shows
    double hairShare_ = 0;
    std::vector<QImage> pictures_;
    std::optional<Draw> shown_;
    bool oneImage_ = true;
    std::uint64_t epoch_ = 1;
    std::uint64_t choice_ = 0;
    Preprocessing how_;  ///< that the photographs were prepared by
    int loading_ = 0;    ///< a newer choice supersedes the older one
    bool drawing_ = false;
};

}  // namespace lesion
