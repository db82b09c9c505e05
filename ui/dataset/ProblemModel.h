#pragma once

#include "core/dataset/Dataset.h"

#include <memory>
#include <QAbstractTableModel>

namespace lesion {

/// The data set's problems as a table: kind, subject, what is wrong, what was done.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, SubjectColumn, WhatColumn, ActionColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole };

    explicit ProblemModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setDataset(std::shared_ptr<const Dataset> dataset);
    const Problem& problem(int row) const { return dataset_->problems[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString kindText(Problem::Kind kind);

private:
    std::shared_ptr<const Dataset> dataset_;
};

}  // namespace lesion
