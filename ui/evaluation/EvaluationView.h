#pragma once

#include "ui/evaluation/Judgement.h"

#include <optional>
#include <QScrollArea>
#include <QStringList>

class QLabel;
class QSplitter;

namespace lesion {

class ClassTable;
class ConfusionMatrixView;

/// One judgement to look at: balanced accuracy first and large, beside it the majority baseline, what makes the figures
/// too good in words, the confusion matrix and each class's recall and precision. Scrolls where the window is small.
class EvaluationView : public QScrollArea {
    Q_OBJECT

public:
    explicit EvaluationView(QWidget* parent = nullptr);

    void setJudgement(const Judgement& judgement);
    ConfusionMatrixView* matrix() { return matrix_; }

Q_SIGNALS:
    void cellChosen(int trueClass, int predictedClass);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void arrange();
    QString honestyText() const;
    void addLeakage(QStringList& lines) const;

    std::optional<Judgement> judgement_;
    bool arranged_ = false;
    QLabel* headline_;
    QLabel* besides_;
    QLabel* honesty_;
    QLabel* cell_;
    QSplitter* splitter_;
    ConfusionMatrixView* matrix_;
    ClassTable* table_;
};

}  // namespace lesion
