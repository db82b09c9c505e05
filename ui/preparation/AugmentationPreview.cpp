#include "ui/preparation/AugmentationPreview.h"

#include "core/base/MessageIds.h"
#include "core/image/Augmentation.h"
#include "core/image/HairRemoval.h"
#include "core/image/ImageFile.h"
#include "core/image/Preprocessing.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/images/Thumbnails.h"

#include <algorithm>
#include <QPainter>
#include <span>
#include <utility>

namespace lesion {

namespace {

constexpr std::size_t tiles = 9;
constexpr std::size_t spare = 8;  ///< photographs to fall back on where some cannot be decoded
constexpr double gap = 4;
constexpr double gutter = 16;  ///< between what is and what training makes of it

struct Candidate {
    int sample = 0;
    std::filesystem::path file;
};

std::vector<QImage> toQImages(const std::vector<cv::Mat>& images) {
    std::vector<QImage> pictures;
    pictures.reserve(images.size());
    for (const cv::Mat& image : images) pictures.push_back(toQImage(image));
    return pictures;
}

std::vector<QImage> augmentNine(const std::vector<cv::Mat>& prepared, const std::vector<int>& samples,
                                const AugmentationOptions& options, std::uint64_t seed, std::uint64_t epoch) {
    std::vector<QImage> pictures;
    for (std::size_t position = 0; position < tiles; ++position) {
        const std::size_t which = position % prepared.size();
        Random random = augmentationRandom(seed, epoch + position / prepared.size(), std::uint64_t(samples[which]));
        const AugmentationDraw draw = drawAugmentation(options, prepared[which].size(), random);
        pictures.push_back(toQImage(augment(draw, prepared[which])));
    }
    return pictures;
}

}  // namespace

struct AugmentationPreview::Loaded {
    std::shared_ptr<const Dataset> dataset;
    Preprocessing how;
    std::vector<int> samples;
    std::vector<cv::Mat> plain;  ///< as they are, at the network's size
    std::vector<cv::Mat> prepared;
    double hair = 0;  ///< share of all
    std::vector<std::pair<int, Error>> failures;

    static Loaded from(std::shared_ptr<const Dataset> dataset, const std::vector<Candidate>& candidates,
                       std::size_t wanted, const Preprocessing& how) {
        Loaded loaded;
        loaded.dataset = std::move(dataset);
        loaded.how = how;
        const auto plain = Preprocessing::unitRange(how.width);
        for (const auto& [sample, file] : candidates) {
            if (loaded.samples.size() == wanted) break;
            const auto image = loadImage(file);
            if (!image) {
                loaded.failures.emplace_back(sample, image.error());
                continue;
            }
            loaded.samples.push_back(sample);
            loaded.plain.push_back(prepare(plain, *image));
            loaded.prepared.push_back(how.changesFrame() ? prepare(how, *image) : loaded.plain.back());
            if (how.hairRemoval) loaded.hair += lesion::hairShare(findHair(*image));
        }
        if (!loaded.samples.empty()) loaded.hair /= double(loaded.samples.size());
        return loaded;
    }
};

AugmentationPreview::AugmentationPreview(ProjectDocument* document, QWidget* parent)
    : QWidget(parent), document_(document) {
    setAccessibleName(tr("Preview of the augmentation"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const auto follow = [this] {
        if (stillFits())
            draw();
        else
            chooseImages();
    };
    connect(document, &ProjectDocument::splitChanged, this, follow);
    connect(document, &ProjectDocument::optionsChanged, this, follow);
    chooseImages();
}

QSize AugmentationPreview::sizeHint() const {
    return {600, 300};
}

QSize AugmentationPreview::minimumSizeHint() const {
    return {300, 140};
}

void AugmentationPreview::setOneImage(bool one) {
    oneImage_ = one;
    epoch_ = 1;
    chooseImages();
}

void AugmentationPreview::reroll() {
    if (samples_.empty()) return;
    epoch_ += (tiles + samples_.size() - 1) / samples_.size();
    draw();
}

void AugmentationPreview::anotherImage() {
    ++choice_;
    chooseImages();
}

Preprocessing AugmentationPreview::wantedHow() const {
    const TrainingOptions& options = document_->options();
    Preprocessing how = Preprocessing::unitRange(options.inputSize);
    how.hairRemoval = options.hairRemoval;
    how.colourConstancy = options.colourConstancy;
    return how;
}

/// The same photographs stay while another split keeps them in training: only what was changed should change.
bool AugmentationPreview::stillFits() const {
    const auto split = document_->split();
    if (!split) return document_->dataset() == dataset_ && wantedHow() == how_;
    return !samples_.empty() && document_->dataset() == dataset_ && wantedHow() == how_ &&
           std::all_of(samples_.begin(), samples_.end(),
                       [&](int sample) { return split->parts[std::size_t(sample)] == Part::Train; });
}

void AugmentationPreview::chooseImages() {
    const auto dataset = document_->dataset();
    const auto split = document_->split();
    if (!dataset || !split) return;
    std::vector<int> train = split->indices(Part::Train);
    Random random{choice_, std::uint64_t(oneImage_ ? 1 : tiles)};
    random.shuffle(std::span<int>(train));
    const std::size_t wanted = oneImage_ ? 1 : tiles;
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < std::min(train.size(), wanted + spare); ++i)
        candidates.push_back({train[i], dataset->samples[std::size_t(train[i])].file});
    const int asked = ++loading_;
    runAsync(
        document_->pool(), this,
        [dataset, candidates = std::move(candidates), wanted, how = wantedHow()] {
            return Loaded::from(dataset, candidates, wanted, how);
        },
        [this, asked](Loaded loaded) {
            if (asked == loading_) takeImages(std::move(loaded));
        });
}

void AugmentationPreview::takeImages(Loaded loaded) {
    dataset_ = std::move(loaded.dataset);
    how_ = loaded.how;
    hairShare_ = loaded.hair;
    for (const auto& [sample, error] : loaded.failures) {
        const Sample& broken = dataset_->samples[std::size_t(sample)];
        document_->addProblem({Problem::Kind::Undecodable,
                               broken.id,
                               {MessageId::ProblemUndecodable, {{"file", toUtf8(broken.file)}}},
                               {MessageId::ActionKeptAsIs, {}}});
    }
    if (loaded.samples.empty() && !loaded.failures.empty()) Q_EMIT failed(loaded.failures.back().second);
    samples_ = std::move(loaded.samples);
    prepared_ = std::move(loaded.prepared);
    originals_ = toQImages(loaded.plain);
    changed_ = how_.changesFrame() ? toQImages(prepared_) : std::vector<QImage>();
    if (samples_.empty()) pictures_.clear();
    update();
    draw();
}

void AugmentationPreview::draw() {
    const TrainingOptions& options = document_->options();
    const Draw wanted{options.augmentation, options.seed, epoch_, loading_};
    if (prepared_.empty() || drawing_ || shown_ == wanted) return;
    drawing_ = true;
    runAsync(
        document_->pool(), this,
        [prepared = prepared_, samples = samples_, wanted] {
            return augmentNine(prepared, samples, wanted.augmentation, wanted.seed, wanted.epoch);
        },
        [this, wanted](std::vector<QImage> pictures) {
            drawing_ = false;
            shown_ = wanted;
            pictures_ = std::move(pictures);
            update();
            draw();  // what came meanwhile
            if (!drawing_) Q_EMIT drawn();
        },
        1);
}

/// What is done before augmentation.
QStringList AugmentationPreview::stepsCaption() const {
    QStringList sentences;
    if (how_.hairRemoval)
        sentences << (samples_.size() > 1 ? tr("%1 % of these photographs was taken for hair.")
                                          : tr("%1 % of this photograph was taken for hair."))
                         .arg(figure(100 * hairShare_, 1));
    if (how_.colourConstancy) sentences << tr("The light's colour is taken out.");
    return sentences;
}

QString AugmentationPreview::caption() const {
    const QString augmentation = augmentationCaption();
    return augmentation.isEmpty() ? QString() : sentencesText(QStringList{augmentation} + stepsCaption());
}

QString AugmentationPreview::augmentationCaption() const {
    if (!shown_ || samples_.empty()) return {};
    if (!shown_->augmentation.changesAnything())
        return showsSteps() ? tr("The photographs as they are, and as training sees them.")
                            : tr("No augmentation is on: training sees the photographs unchanged.");
    if (samples_.size() > 1)
        return tr("%Ln training photographs as they are, and as epoch %1 of the training sees them.", nullptr,
                  int(samples_.size()))
            .arg(number(qint64(shown_->epoch)));
    const Sample& sample = dataset_->samples[std::size_t(samples_.front())];
    return tr("%1 (%2) as it is, and as epochs %3 to %4 of the training see it.")
        .arg(toQString(sample.id), toQString(dataset_->classes[std::size_t(sample.label)]),
             number(qint64(shown_->epoch)), number(qint64(shown_->epoch + tiles - 1)));
}

void AugmentationPreview::paintNine(QPainter& painter, const std::vector<QImage>& images, QPointF corner,
                                    double edge) const {
    const int across = images.size() > 1 ? 3 : 1;
    const double side = (edge - (across - 1) * gap) / across;
    for (int i = 0; i < int(images.size()); ++i) {
        const int column = i % across;
        const int row = i / across;
        const QPointF place(column * (side + gap), row * (side + gap));
        painter.drawImage(QRectF(corner + place, QSizeF(side, side)), images[std::size_t(i)]);
    }
}

void AugmentationPreview::paintEvent(QPaintEvent*) {
    if (pictures_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int blocks = changed_.empty() ? 2 : 3;
    const double edge = std::min(double(height()), (width() - (blocks - 1) * gutter) / blocks);
    double left = (width() - (blocks - 1) * gutter - blocks * edge) / 2;
    for (const auto* images : {&originals_, &changed_, &pictures_}) {
        if (images->empty()) continue;
        paintNine(painter, *images, {left, 0}, edge);
        left += edge + gutter;
    }
}

}  // namespace lesion
