#include "ui/diagnosis/ChangeDiagnosis.h"

#include <QCoreApplication>
#include <utility>

namespace lesion {

namespace {

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

ChangeDiagnosis::ChangeDiagnosis(Apply apply, const DiagnosisOptions& before, const DiagnosisOptions& after)
    : OptionsChange(nameOf(before, after), before, after, isNumber(before, after)), apply_(std::move(apply)) {}

void ChangeDiagnosis::apply(const DiagnosisOptions& options) {
    apply_(options, std::exchange(done_, true));
}

}  // namespace lesion
