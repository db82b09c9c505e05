#pragma once

#include "core/training/Run.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>
#include <vector>

namespace lesion {

/// The project's runs as a table: a row a run, with the settings and figures that tell runs apart. The check box of the
/// first column overlays the run's curves. Sort through a QSortFilterProxyModel on SortRole.
class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        TestBalanced,
        TestAccuracy,
        Majority,
        ValBalanced,
        BestEpoch,
        Epochs,
        State,
        Preset,
        Architecture,
        SplitBy,
        Sampling,
        Augmentation,
        DeviceUsed,
        Started,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, FolderRole };

    explicit RunModel(QObject* parent = nullptr);

    /// Adds, removes and changes rows one by one, so that views keep their place; check marks stay with their runs.
    void setRuns(const std::vector<Run>& runs);
    const Run& run(int row) const { return runs_[size_t(row)]; }
    int rowOf(const QString& folder) const;
    std::vector<Run> checkedRuns() const;
    /// The folder of the run being trained now: shown as such; empty for none.
    void setLive(const QString& folder);
    /// All that the column State may say.
    static QStringList stateTexts();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    bool sameOrder(const std::vector<Run>& runs) const;
    QString text(const Run& run, int column) const;
    QVariant sortKey(const Run& run, int column) const;
    QString stateText(const Run& run) const;

    std::vector<Run> runs_;
    QSet<QString> checked_;
    QString live_;
};

/// That a run's batches were computed in parts, for want of memory; empty where they were not.
QString partsText(const Run& run);
/// Every setting of a run, a line each, for tooltips and details.
QString settingsText(const Run& run);

}  // namespace lesion
