#pragma once

#include "ui/diagnosis/DiagnosisQueue.h"

#include <QList>
#include <QWidget>

class QAction;
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
    /// The answer for the whole lesion in a sentence; empty: the photograph stands for itself.
    void setLesion(const QString& sentence);
    QString lesionText() const;
    /// How many photographs there are and how many of them have figures.
    void setCounts(int photographs, int answered);
    void setWatching(bool watching);
    void setHasCamera(bool has);  ///< whether there is a way to one
    ProbabilityBars* bars() { return bars_; }
    /// Sentences and bars, as Copy puts them on the clipboard.
    QString text() const;

Q_SIGNALS:
    void saveRequested();
    void clearRequested();
    /// A folder to be watched, or no longer.
    void watchToggled(bool on);
    void cameraRequested();
    /// One diagnosis as a document: `extension` is pdf or png.
    void reportRequested(const QString& extension, bool namesFile);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString sentence(const DiagnosisQueue::Item& item, const QString& waiting) const;
    void buildSaveMenu();
    void setRefusal(const Diagnosis* diagnosis);
    void restyle();

    QLabel* answer_;
    QLabel* refusal_;
    ProbabilityBars* bars_;
    QLabel* set_;
    QLabel* lesion_;
    QCheckBox* sorted_;
    QPushButton* copy_;
    QPushButton* save_;
    QList<QAction*> reports_;
    QAction* table_ = nullptr;
    QAction* namesFile_ = nullptr;
    QPushButton* clear_;
    QPushButton* watch_;
    QPushButton* camera_;
    bool watching_ = false;
};

}  // namespace lesion
