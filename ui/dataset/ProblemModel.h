#pragma once

#include "core/dataset/Dataset.h"

#include <memory>
#include <QAbstractTableModel>
#include <string>

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

/// Whether a problem's subject (image id, lesion id, or a file's path in the data set's folder) means this sample.
bool isSubject(const std::string& subject, const Sample& sample);
/// How core names a file in a problem: its path in the data set's folder, with slashes.
std::string fileSubject(const Dataset& dataset, const Sample& sample);

}  // namespace lesion
