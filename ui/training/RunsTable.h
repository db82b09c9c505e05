#pragma once

#include "ui/frame/ProjectDocument.h"
#include "ui/training/RunModel.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace lesion {

/// The sortable table of all runs of the project with what can be done to one: evaluate, resume, use its settings, show
/// its folder, delete.
class RunsTable : public QWidget {
    Q_OBJECT

public:
    explicit RunsTable(ProjectDocument* document, QWidget* parent = nullptr);

    void setRuns(const std::vector<Run>& runs);
    void setLive(const QString& folder);
    void select(const QString& folder);
    QString selectedFolder() const;
    std::vector<Run> overlayRuns() const { return model_->checkedRuns(); }

Q_SIGNALS:
    void overlayChanged();
    void evaluateRequested(const QString& folder);
    void resumeRequested(const QString& folder);

private:
    const Run* selectedRun() const;
    void showMenu(const QPoint& position);
    void confirmDelete(const Run& run);

    ProjectDocument* document_;
    RunModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* view_;
    QLabel* nothing_;
    QStackedLayout* stack_;
    QString live_;
};

}  // namespace lesion
