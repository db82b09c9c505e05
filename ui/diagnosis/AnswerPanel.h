#pragma once

#include "ui/diagnosis/DiagnosisQueue.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace lesion {

class ProbabilityBars;

/// The answer to one photograph in words and bars, and what can be done with the answers.
class AnswerPanel : public QWidget {
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget* parent = nullptr);
    /// Null: no photograph. `waiting` says why there is no answer yet.
    void showItem(const DiagnosisQueue::Item* item, const QString& waiting);
    /// How many photographs there are and how many of them have figures.
    void setCounts(int photographs, int answered);
    /// Sentence and bars, as Copy puts them on the clipboard.
    QString text() const;

Q_SIGNALS:
    void saveRequested();
    void clearRequested();

private:
    QString sentence(const DiagnosisQueue::Item& item, const QString& waiting) const;

    QLabel* answer_;
    ProbabilityBars* bars_;
    QCheckBox* sorted_;
    QPushButton* copy_;
    QPushButton* save_;
    QPushButton* clear_;
};

}  // namespace lesion
