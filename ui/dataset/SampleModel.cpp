#include "ui/dataset/SampleModel.h"

#include "core/base/Files.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"

namespace lesion {

SampleModel::SampleModel(Thumbnails* thumbnails, QObject* parent)
    : QAbstractListModel(parent), thumbnails_(thumbnails) {
    connect(thumbnails_, &Thumbnails::ready, this, &SampleModel::thumbnailChanged);
    connect(thumbnails_, &Thumbnails::failed, this, &SampleModel::thumbnailChanged);
}

void SampleModel::setTable(std::shared_ptr<const SampleTable> table) {
    table_ = std::move(table);
    rebuild();
}

void SampleModel::setFilter(const SampleFilter& filter) {
    if (filter == filter_) return;
    filter_ = filter;
    rebuild();
}

void SampleModel::setOrder(SortKey key, bool descending) {
    if (key == key_ && descending == descending_) return;
    key_ = key;
    descending_ = descending;
    rebuild();
}

void SampleModel::rebuild() {
    beginResetModel();
    rows_.clear();
    rowOfSample_.clear();
    awaited_.clear();
    if (table_) {
        rows_ = table_->select(filter_, key_, descending_);
        rowOfSample_.assign(std::size_t(table_->size()), -1);
        for (std::size_t row = 0; row < rows_.size(); ++row) rowOfSample_[std::size_t(rows_[row])] = int(row);
    }
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int SampleModel::rowOf(int sample) const {
    return sample >= 0 && std::size_t(sample) < rowOfSample_.size() ? rowOfSample_[std::size_t(sample)] : -1;
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int number = sampleAt(index.row());
    const Sample& sample = table_->sample(number);
    switch (role) {
        case Qt::DisplayRole:
            return toQString(sample.id);
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole: {
            QStringList words{toQString(sample.id), facetValueText(Facet::Class, table_->className(number))};
            const std::string& part = table_->part(number);
            if (!part.empty()) words << partText(part);
            return listText(words);
        }
        case SampleRole:
            return number;
        case ClassRole:
            return toQString(table_->className(number));
        case PartRole:
            return toQString(table_->part(number));
        case FailedRole:
            return thumbnails_->hasFailed(sample.file);
        case ThumbnailRole: {
            const QPixmap pixmap = thumbnails_->get(sample.file);
            if (!pixmap.isNull()) return pixmap;
            awaited_[toQString(toUtf8(sample.file))].insert(number);
            return {};
        }
        default:
            return {};
    }
}

void SampleModel::thumbnailChanged(const QString& file) {
    const QSet<int> samples = awaited_.take(file);
    for (const int sample : samples) {
        const int row = rowOf(sample);
        if (row >= 0) Q_EMIT dataChanged(index(row), index(row), {ThumbnailRole, FailedRole});
    }
}

}  // namespace lesion
