#pragma once

#include "ui/dataset/SampleTable.h"
#include "ui/images/Thumbnails.h"

#include <memory>
#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <vector>

namespace lesion {

/// The images that pass the filter, in the order asked for. It filters and sorts by itself, on the table's columns,
/// because a proxy model on ten thousand rows is felt at every keystroke; and it asks for a thumbnail only when a view
/// asks for one, so that only what is seen is decoded.
class SampleModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SampleRole = Qt::UserRole, ThumbnailRole, ClassRole, PartRole, FailedRole };

    explicit SampleModel(Thumbnails* thumbnails, QObject* parent = nullptr);

    void setTable(std::shared_ptr<const SampleTable> table);
    /// Null before the first data set.
    const std::shared_ptr<const SampleTable>& table() const { return table_; }
    void setFilter(const SampleFilter& filter);
    const SampleFilter& filter() const { return filter_; }
    void setOrder(SortKey key, bool descending);
    SortKey sortKey() const { return key_; }
    bool descending() const { return descending_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const std::vector<int>& rows() const { return rows_; }  ///< sample indices
    int sampleAt(int row) const { return rows_[std::size_t(row)]; }
    /// -1 where the filter hides the sample.
    int rowOf(int sample) const;

private:
    void rebuild();
    void thumbnailChanged(const QString& file);

    std::shared_ptr<const SampleTable> table_;
    Thumbnails* thumbnails_;
    SampleFilter filter_;
    SortKey key_ = SortKey::Id;
    bool descending_ = false;
    std::vector<int> rows_;
    std::vector<int> rowOfSample_;
    mutable QHash<QString, QSet<int>> awaited_;  ///< file to the samples whose thumbnail a view wants
};

}  // namespace lesion
