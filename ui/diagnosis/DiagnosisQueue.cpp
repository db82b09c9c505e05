#include "ui/diagnosis/DiagnosisQueue.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/images/Thumbnails.h"

#include <QApplication>
#include <QFileInfo>

namespace lesion {

namespace {
constexpr int thumbnailEdge = 72;
}

DiagnosisQueue::DiagnosisQueue(QObject* parent)
    : QAbstractListModel(parent), thumbnails_(new Thumbnails(thumbnailEdge, this)) {
    connect(thumbnails_, &Thumbnails::ready, this, [this](const QString& file) {
        for (int row = 0; row < rowCount(); ++row)
            if (items_[size_t(row)].file == file) Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
}

std::vector<int> DiagnosisQueue::addFiles(const QStringList& files) {
    if (files.isEmpty()) return {};
    beginInsertRows({}, 0, int(files.size()) - 1);
    std::vector<int> ids;
    std::vector<Item> added;
    for (const QString& file : files) {
        added.push_back({nextId_++, QFileInfo(file).fileName(), file, {}, {}, {}});
        ids.push_back(added.back().id);
    }
    items_.insert(items_.begin(), added.begin(), added.end());
    endInsertRows();
    return ids;
}

int DiagnosisQueue::addImage(const QImage& image, const QString& name) {
    beginInsertRows({}, 0, 0);
    items_.insert(items_.begin(), Item{nextId_++, name, {}, image, {}, {}});
    endInsertRows();
    return items_.front().id;
}

int DiagnosisQueue::rowOf(int id) const {
    for (size_t row = 0; row < items_.size(); ++row)
        if (items_[row].id == id) return int(row);
    return -1;
}

void DiagnosisQueue::setAnswer(int id, const Result<Diagnosis>& answer, bool keepPhotograph) {
    const int row = rowOf(id);
    if (row < 0) return;
    Item& item = items_[size_t(row)];
    if (answer) {
        item.diagnosis = *answer;
        item.error.reset();
        if (!keepPhotograph) item.diagnosis->photograph = cv::Mat();
    } else {
        item.diagnosis.reset();
        item.error = answer.error();
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void DiagnosisQueue::forgetAnswers() {
    for (Item& item : items_) {
        item.diagnosis.reset();
        item.error.reset();
    }
    if (!items_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DiagnosisQueue::releasePhotograph(int row) {
    if (row >= 0 && row < rowCount() && items_[size_t(row)].diagnosis)
        items_[size_t(row)].diagnosis->photograph = cv::Mat();
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

QString DiagnosisQueue::tip(const Item& item) const {
    if (item.error) return tr("%1: %2").arg(item.name, messageText(item.error->message));
    if (!item.diagnosis) return tr("%1: waiting").arg(item.name);
    const auto largest = size_t(item.diagnosis->largest);
    return tr("%1: %2 %3")
        .arg(item.name, toQString(item.diagnosis->classes[largest]),
             figure(double(item.diagnosis->probabilities[largest])));
}

QVariant DiagnosisQueue::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Item& item = items_[size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            if (item.error) return tr("not read");
            if (!item.diagnosis) return QStringLiteral("…");
            return QStringLiteral("%1 %2").arg(
                toQString(item.diagnosis->classes[size_t(item.diagnosis->largest)]),
                figure(double(item.diagnosis->probabilities[size_t(item.diagnosis->largest)]), 2));
        case Qt::DecorationRole: {
            if (item.error) return iconPixmap("error", 48, errorColour(qApp->palette()), qApp->devicePixelRatio());
            if (!item.file.isEmpty()) return thumbnails_->get(pathFromUtf8(fromQString(item.file)));
            return QPixmap::fromImage(
                item.pasted.scaled(thumbnailEdge, thumbnailEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        }
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return tip(item);
        default:
            return {};
    }
}

}  // namespace lesion
