#pragma once

#include "ui/evaluation/ComparisonTables.h"
#include "ui/evaluation/Questions.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace lesion {

/// The shown run (A) against others: settings that differ, figures beside each other, the paired difference with its
/// interval, McNemar's test, ROC curves over each other.
class ComparisonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget* parent = nullptr);
    /// `others`: folders of runs with stored test predictions. What was ticked and is still there stays ticked.
    void setRuns(const QString& shown, const QStringList& others);
    void setCompared(const ComparedRuns& compared);
    QStringList ticked() const;
    /// As a user would; folders that are not in the list are added.
    void tick(const QStringList& folders);
    /// What is shown; without runs where nothing is.
    const RunComparison& comparison() const { return compared_.comparison; }
    /// Nothing to compare with, or it went wrong.
    void setNothing(const QString& sentence);

Q_SIGNALS:
    /// The shown run and the ticked ones; an empty list: none is ticked.
    void compareRequested(const QStringList& folders);
    /// The ticked runs are to answer together with the shown one.
    void togetherRequested(const QStringList& others);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildResults();
    void addRun(const QString& folder, bool ticked);
    void ask();
    void askForFolder();
    void fillQuestions();
    void drawCurves();
    void restyle();

    QString shown_;
    ComparedRuns compared_;
    std::vector<std::vector<Question>> questions_;  ///< one list a run
    QListWidget* list_;
    QPushButton* together_;
    QLabel* nothing_;
    QWidget* results_;
    QLabel* legend_;
    QLabel* tests_;
    QTableWidget* figures_;
    QLabel* settingsHead_;
    QTableWidget* settings_;
    QComboBox* question_;
    CurveChart* curves_;
};

}  // namespace lesion
