#pragma once

#include "ui/evaluation/LevelResults.h"

#include <QScrollArea>
#include <QStringList>

class QLabel;
class QTableWidget;

namespace lesion {

class ClassTable;
class StandingBox;

/// All figures at both levels with their intervals, and each class's; copied or saved as one table, so that nobody
/// types a figure by hand.
class FiguresPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget* parent = nullptr);
    void setResults(const Assessment& assessment, const LevelResults& results);
    /// Every figure of both levels: level, figure, class, value, low, high.
    QList<QStringList> table() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(const Assessment& assessment);
    void fit();

    Figures images_;
    Figures lesions_;
    QTableWidget* whole_;
    StandingBox* standing_;
    QLabel* classHead_;
    ClassTable* classes_;
};

}  // namespace lesion
