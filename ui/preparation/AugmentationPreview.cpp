#include "ui/preparation/AugmentationPreview.h"

#include "core/image/Augmentation.h"
#include "core/image/ImageFile.h"
#include "core/image/Preprocessing.h"
#include "ui/frame/Async.h"
#include "ui/frame/Theme.h"
#include "ui/images/Thumbnails.h"

#include <algorithm>
#include <QPainter>

namespace lesion {

namespace {

constexpr int tiles = 9;

using Prepared = Result<std::vector<cv::Mat>>;

Prepared loadPrepared(const std::vector<std::filesystem::path>& files, int size) {
    std::vector<cv::Mat> prepared;
    for (const auto& file : files) {
        auto image = loadImage(file);
        if (!image) return tl::unexpected(image.error());
        prepared.push_back(prepare(Preprocessing::unitRange(size), *image));
    }
    return prepared;
}

std::vector<QImage> augmentNine(const std::vector<cv::Mat>& prepared, const AugmentationOptions& options,
                                std::uint64_t seed, std::uint64_t epoch) {
    std::vector<QImage> pictures;
    for (int position = 0; position < tiles; ++position) {
        const cv::Mat& image = prepared[size_t(position) % prepared.size()];
        Random random = augmentationRandom(seed, epoch, std::uint64_t(position));
        pictures.push_back(toQImage(augment(drawAugmentation(options, image.size(), random), image)));
    }
    return pictures;
}

}  // namespace

AugmentationPreview::AugmentationPreview(ProjectDocument* document, QWidget* parent)
    : QWidget(parent), document_(document) {
    setAccessibleName(tr("Preview of the augmentation"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(document, &ProjectDocument::splitChanged, this, [this] { chooseImages(); });
    connect(document, &ProjectDocument::optionsChanged, this, [this] {
        if (document_->options().inputSize != inputSize_)
            chooseImages();
        else
            draw();
    });
    chooseImages();
}

QSize AugmentationPreview::sizeHint() const {
    return {360, 360};
}

QSize AugmentationPreview::minimumSizeHint() const {
    return {180, 180};
}

void AugmentationPreview::setOneImage(bool one) {
    oneImage_ = one;
    chooseImages();
}

void AugmentationPreview::reroll() {
    ++epoch_;
    draw();
}

void AugmentationPreview::anotherImage() {
    ++choice_;
    chooseImages();
}

void AugmentationPreview::chooseImages() {
    const auto dataset = document_->dataset();
    const auto split = document_->split();
    if (!dataset || !split) return;
    const std::vector<int> train = split->indices(Part::Train);
    if (train.empty()) return;
    Random random{document_->options().seed, choice_};
    std::vector<std::filesystem::path> files;
    samples_.clear();
    for (int i = 0; i < (oneImage_ ? 1 : tiles); ++i) {
        samples_.push_back(train[random.below(train.size())]);
        files.push_back(dataset->samples[size_t(samples_.back())].file);
    }
    inputSize_ = document_->options().inputSize;
    const int asked = ++loading_;
    runAsync(
        document_->pool(), this, [files, size = inputSize_] { return loadPrepared(files, size); },
        [this, asked](const Prepared& prepared) {
            if (asked != loading_) return;
            if (!prepared) {
                Q_EMIT failed(prepared.error());
                return;
            }
            prepared_ = *prepared;
            draw();
        });
}

void AugmentationPreview::draw() {
    if (prepared_.empty()) return;
    if (drawing_) {
        drawAgain_ = true;
        return;
    }
    drawing_ = true;
    const TrainingOptions& options = document_->options();
    runAsync(
        document_->pool(), this,
        [prepared = prepared_, augmentation = options.augmentation, seed = options.seed, epoch = epoch_] {
            return augmentNine(prepared, augmentation, seed, epoch);
        },
        [this](std::vector<QImage> pictures) {
            pictures_ = std::move(pictures);
            drawing_ = false;
            update();
            Q_EMIT drawn();
            if (std::exchange(drawAgain_, false)) draw();
        },
        1);
}

void AugmentationPreview::paintEvent(QPaintEvent*) {
    if (pictures_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double gap = 4;
    const double side = (std::min(width(), height()) - 2 * gap) / 3;
    const double left = (width() - 3 * side - 2 * gap) / 2;
    for (int i = 0; i < int(pictures_.size()); ++i) {
        const QRectF tile(left + (i % 3) * (side + gap), (i / 3) * (side + gap), side, side);
        painter.drawImage(tile, pictures_[size_t(i)]);
    }
}

}  // namespace lesion
