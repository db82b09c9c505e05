#include "ui/diagnosis/ChangeDiagnosis.h"

#include <QCoreApplication>
#include <utility>

namespace lesion {

namespace {

constexpr int burst = 1500;  ///< ms; as for the training's settings

QString nameOf(const DiagnosisOptions& before, const DiagnosisOptions& after) {
    const auto words = [](const char* text) { return QCoreApplication::translate("ChangeDiagnosis", text); };
    if (before.level != after.level) return words(QT_TRANSLATE_NOOP("ChangeDiagnosis", "level of the prediction set"));
    if (before.sensitivity != after.sensitivity) return words(QT_TRANSLATE_NOOP("ChangeDiagnosis", "sensitivity"));
    if (before.prevalence != after.prevalence) return words(QT_TRANSLATE_NOOP("ChangeDiagnosis", "prevalence"));
    return words(QT_TRANSLATE_NOOP("ChangeDiagnosis", "malignant classes"));
}

/// Boxes are ticked one by one on purpose; numbers pass through what lies between.
bool isNumber(const DiagnosisOptions& before, const DiagnosisOptions& after) {
    return before.sensitivity != after.sensitivity || before.prevalence != after.prevalence;
}

}  // namespace

ChangeDiagnosis::ChangeDiagnosis(Apply apply, DiagnosisOptions before, DiagnosisOptions after)
    : QUndoCommand(nameOf(before, after)),
      apply_(std::move(apply)),
      before_(std::move(before)),
      after_(std::move(after)) {
    if (isNumber(before_, after_)) lastChange_.start();
}

void ChangeDiagnosis::undo() {
    lastChange_.invalidate();  // what follows an undo is a new step
    apply_(before_, true);
}

void ChangeDiagnosis::redo() {
    apply_(after_, std::exchange(done_, true));
}

bool ChangeDiagnosis::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const ChangeDiagnosis*>(other);
    if (next->text() != text() || !lastChange_.isValid() || lastChange_.elapsed() > burst) return false;
    after_ = next->after_;
    lastChange_.start();
    setObsolete(after_ == before_);
    return true;
}

}  // namespace lesion
