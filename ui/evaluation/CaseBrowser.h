#pragma once

#include "ui/evaluation/CaseModel.h"

#include <QStackedWidget>
#include <QThreadPool>
#include <vector>

class QLabel;
class QListView;

namespace lesion {

class CaseView;

/// Cases as pictures beside each other; Space, Enter or a double click shows one large, Escape goes back. Shared by the
/// panels of this page that list photographs.
class CaseBrowser : public QStackedWidget {
    Q_OBJECT

public:
    CaseBrowser(const QString& name, QThreadPool* pool, QWidget* parent = nullptr);
    void setCases(std::vector<Case> cases);
    /// Shown where there are none.
    void setEmptyText(const QString& text);
    const CaseModel& cases() const { return *model_; }
    QListView* list() { return list_; }
    /// Rows that are selected, or all where none is.
    std::vector<int> chosenRows() const;
    bool anySelected() const;

Q_SIGNALS:
    void selectionChanged();

private:
    void openLarge(int row);
    void closeLarge();

    CaseModel* model_;
    QListView* list_;
    CaseView* large_;
    QLabel* empty_;
};

}  // namespace lesion
