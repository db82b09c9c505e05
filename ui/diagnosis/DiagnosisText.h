#pragma once

#include "core/diagnosis/Diagnosis.h"
#include "core/diagnosis/ViewSpread.h"

#include <QStringList>

namespace lesion {

/// What a diagnosis says in sentences, the same beside the photograph, on the clipboard and in a case report.

/// That a photograph is refused and every reason for it; empty: it is not.
QStringList refusalLines(const Diagnosis& diagnosis);
/// Whether a warning is one of the input check's reasons, which stand apart.
bool isFinding(const Diagnosis& diagnosis, const Message& warning);
/// The prediction set, or why a person should look; empty without a set, and for a refused photograph, of which no set
/// promises anything.
QString setSentence(const Diagnosis& diagnosis);
/// Probability of malignancy against the operating point; what that point is worth; what a prevalence makes of it.
QStringList decisionSentences(const MalignancyRule& rule, const MalignancyAnswer& answer);
/// How far the largest answer moves over the views.
QString spreadSentence(const Diagnosis& diagnosis, const ViewSpread& spread);
/// "histopathology" for HAM10000's histo: how a diagnosis was proven; a code that is not known stays.
QString proofText(const QString& dxType);

}  // namespace lesion
