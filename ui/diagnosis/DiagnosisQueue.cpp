#include "ui/diagnosis/DiagnosisQueue.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/images/Thumbnails.h"

#include <algorithm>
#include <iterator>
#include <QApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QIcon>
#include <utility>

namespace lesion {

namespace {

/// A quick reduction first: smooth scaling of a whole photograph would be felt.
QPixmap smallPixmap(const QImage& image) {
    const double ratio = qApp->devicePixelRatio();
    const int edge = int(DiagnosisQueue::thumbnailEdge * ratio);
    const QImage coarse = image.width() > 4 * edge ? image.scaledToWidth(4 * edge, Qt::FastTransformation) : image;
    QPixmap pixmap = QPixmap::fromImage(coarse.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

/// The colours of a lesion matter: the current one is marked by its text, not by a tint.
QIcon untinted(const QPixmap& pixmap) {
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

/// In the format that the screen has: drawing converts nothing then.
QImage forScreen(const cv::Mat& rgb) {
    const uchar* pixels = rgb.data;
    const QImage view(pixels, rgb.cols, rgb.rows, qsizetype(rgb.step), QImage::Format_RGB888);
    return view.convertToFormat(QImage::Format_RGB32);
}

}  // namespace

QueueAnswer QueueAnswer::from(Result<Diagnosis> diagnosis) {
    QueueAnswer answer{std::move(diagnosis), {}, {}};
    if (!answer.diagnosis) return answer;
    answer.photograph = forScreen(answer.diagnosis->photograph);
    answer.seen = forScreen(answer.diagnosis->networkInput);
    answer.diagnosis->photograph = cv::Mat();
    answer.diagnosis->networkInput = cv::Mat();
    return answer;
}

DiagnosisQueue::DiagnosisQueue(QObject* parent)
    : QAbstractListModel(parent), thumbnails_(new Thumbnails(thumbnailEdge, this)) {
    connect(thumbnails_, &Thumbnails::ready, this, [this](const QString& file) {
        for (int row = 0; row < rowCount(); ++row)
            if (items_[size_t(row)].file == file) Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
}

void DiagnosisQueue::setContent(Content content) {
    beginResetModel();
    items_ = std::move(content.items);
    lesions_ = std::move(content.lesions);
    for (const Item& item : items_) {
        nextId_ = std::max(nextId_, item.id + 1);
        nextDrop_ = std::max(nextDrop_, item.drop + 1);
    }
    endResetModel();
}

std::vector<int> DiagnosisQueue::addFiles(const QStringList& files) {
    if (files.isEmpty()) return {};
    beginInsertRows({}, 0, int(files.size()) - 1);
    std::vector<int> ids;
    std::vector<Item> added;
    for (const QString& file : files) {
        Item item;
        item.id = nextId_++;
        item.drop = nextDrop_;
        item.name = QFileInfo(file).fileName();
        item.file = file;
        ids.push_back(item.id);
        added.push_back(std::move(item));
    }
    ++nextDrop_;
    items_.insert(items_.begin(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    endInsertRows();
    return ids;
}

int DiagnosisQueue::addImage(const QImage& image, const QString& name) {
    Item item;
    item.id = nextId_++;
    item.drop = nextDrop_++;
    item.name = name;
    item.pasted = image;
    item.pastedThumbnail = smallPixmap(image);
    beginInsertRows({}, 0, 0);
    items_.insert(items_.begin(), std::move(item));
    endInsertRows();
    return items_.front().id;
}

int DiagnosisQueue::rowOf(int id) const {
    for (size_t row = 0; row < items_.size(); ++row)
        if (items_[row].id == id) return int(row);
    return -1;
}

void DiagnosisQueue::setAnswer(int id, QueueAnswer answer, bool keepPictures) {
    const int row = rowOf(id);
    if (row < 0) return;
    Item& item = items_[size_t(row)];
    item.error.reset();
    item.stale = false;
    if (answer.diagnosis) {
        item.diagnosis = std::move(*answer.diagnosis);
        if (keepPictures) {
            item.photograph = std::move(answer.photograph);
            item.seen = std::move(answer.seen);
        }
    } else {  // figures that the same model gave before stay
        item.error = std::move(answer.diagnosis.error());
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void DiagnosisQueue::setFacts(int row, const ClinicalFacts& facts) {
    Item& item = items_[size_t(row)];
    if (item.facts == facts) return;
    item.facts = facts;
    ++item.told;
    item.stale = item.diagnosis.has_value();
}

void DiagnosisQueue::decideAnew(const DiagnosisBasis& basis) {
    for (Item& item : items_)
        if (item.diagnosis) lesion::decideAnew(*item.diagnosis, basis);
    if (!items_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

std::vector<int> DiagnosisQueue::droppedWith(int row) const {
    std::vector<int> rows;
    for (int other = 0; other < rowCount(); ++other)
        if (items_[size_t(other)].drop == items_[size_t(row)].drop) rows.push_back(other);
    return rows;
}

bool DiagnosisQueue::isOneLesion(int row) const {
    return row >= 0 && row < rowCount() && lesions_.count(items_[size_t(row)].drop) > 0 && droppedWith(row).size() > 1;
}

void DiagnosisQueue::setOneLesion(int row, bool one) {
    if (one)
        lesions_.insert(items_[size_t(row)].drop);
    else
        lesions_.erase(items_[size_t(row)].drop);
}

void DiagnosisQueue::forgetAnswers() {
    for (Item& item : items_) {
        item.diagnosis.reset();
        item.error.reset();
        item.stale = false;
        item.seen = QImage();
    }
    if (!items_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DiagnosisQueue::releasePictures(int row) {
    if (row < 0 || row >= rowCount()) return;
    items_[size_t(row)].photograph = QImage();
    items_[size_t(row)].seen = QImage();
}

int DiagnosisQueue::unanswered() const {
    return int(std::count_if(items_.begin(), items_.end(), [](const Item& item) { return !item.answered(); }));
}

void DiagnosisQueue::remove(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    items_.erase(items_.begin() + row);
    endRemoveRows();
}

void DiagnosisQueue::clear() {
    beginResetModel();
    items_.clear();
    endResetModel();
}

int DiagnosisQueue::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(items_.size());
}

QPixmap DiagnosisQueue::thumbnail(const Item& item) const {
    return item.file.isEmpty() ? item.pastedThumbnail : thumbnails_->get(pathFromUtf8(fromQString(item.file)));
}

QString DiagnosisQueue::tip(const Item& item) const {
    if (item.error) return tr("%1: %2").arg(item.name, messageText(item.error->message));
    if (!item.diagnosis) return tr("%1: waiting").arg(item.name);
    if (item.diagnosis->refused && !item.diagnosis->findings.empty())
        return tr("%1: refused. %2").arg(item.name, messageText(item.diagnosis->findings.front().message));
    const auto largest = size_t(item.diagnosis->largest);
    return tr("%1: %2 %3")
        .arg(item.name, toQString(item.diagnosis->classes[largest]),
             figure(double(item.diagnosis->probabilities[largest])));
}

QSize DiagnosisQueue::cellSize(const QFontMetrics& metrics) {
    return {std::max(thumbnailEdge + 16, metrics.horizontalAdvance(QStringLiteral("akiec 0.00")) + 12),
            thumbnailEdge + metrics.height() + 14};
}

QVariant DiagnosisQueue::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Item& item = items_[size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            if (!item.diagnosis) return item.error ? tr("not read") : QStringLiteral("…");
            if (item.diagnosis->refused) return tr("refused");
            return QStringLiteral("%1 %2").arg(
                toQString(item.diagnosis->classes[size_t(item.diagnosis->largest)]),
                figure(double(item.diagnosis->probabilities[size_t(item.diagnosis->largest)]), 2));
        case Qt::DecorationRole:
            if (item.error && !item.diagnosis)
                return iconPixmap("error", thumbnailEdge / 2, errorColour(qApp->palette()), qApp->devicePixelRatio());
            return untinted(thumbnail(item));
        case Qt::SizeHintRole:  // the same before and after the thumbnail is there
            return cellSize(QFontMetrics(QApplication::font()));
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return tip(item);
        default:
            return {};
    }
}

}  // namespace lesion
