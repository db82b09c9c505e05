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
    /// Shows a row as current without choosing it for the document: only the user's hand does that.
    void select(const QString& folder);
    QString selectedFolder() const;
    /// Null: none.
    const Run* selectedRun() const;
    std::vector<Run> overlayRuns() const { return model_->checkedRuns(); }
    void setOverlay(const QStringList& folders);

Q_SIGNALS:
    void overlayChanged();
    void evaluateRequested(const QString& folder);
    void resumeRequested(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectView();
    void restoreHeader();
    void fitRows();
    void fitColumns();
    bool canEvaluate(const Run& run) const;
    void evaluateSelected();
    void showMenu(const QPoint& position);
    void confirmDelete(const Run& run);

    ProjectDocument* document_;
    RunModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* view_;
    QLabel* nothing_;
    QStackedLayout* stack_;
    QString live_;
    bool selecting_ = false;
    bool fitted_ = false;  ///< the columns' widths, by the first runs or by the user
};

}  // namespace lesion
