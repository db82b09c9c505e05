#pragma once

#include "core/batch/BatchTable.h"

#include <optional>
#include <QAbstractTableModel>
#include <QCache>
#include <vector>

namespace lesion {

/// A batch's rows as a table to look through while it grows. Keeps in memory what rows are sorted and filtered by;
/// what a row says is read from the batch's file when it is to be seen, so ten thousand rows cost half a megabyte.
class BatchRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Image, Answer, Probability, Set, Note, ColumnCount };
    /// What setShown() takes beside a class's index.
    enum Shown { All = -1, Refused = -2, Failed = -3 };

    explicit BatchRows(QObject* parent = nullptr);

    /// Nothing: no batch is looked at.
    void setTable(std::optional<BatchTable> table);
    /// Takes in rows that were added since. False: the file cannot be read any more.
    bool refresh();
    void setShown(int shown);

    const std::vector<std::string>& classes() const;
    BatchCounts counts() const;
    /// The image's whole path; empty where the file cannot be read.
    QString file(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const BatchRow& content(int index) const;
    QString text(const BatchRow& row, int index, int column) const;
    QString tip(const BatchRow& row) const;
    bool shows(int index) const;
    bool before(int a, int b) const;
    void arrange();
    void insert(int index);

    std::optional<BatchTable> table_;
    std::vector<int> order_;  ///< what is shown, as indices into the table
    int shown_ = All;
    int column_ = Number;
    bool descending_ = false;
    mutable QCache<int, BatchRow> contents_;
};

}  // namespace lesion
