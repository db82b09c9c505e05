#pragma once

#include "core/diagnosis/CaseContent.h"

#include <QStringList>

namespace lesion {

/// The sentences of core/diagnosis/CaseContent.h in the window's language, the same beside the photograph, on the
/// clipboard and in a case report. A triangle stands before what is a warning.

QString lineText(const CaseLine& line);
/// That a photograph is refused and every reason for it; empty: it is not.
QStringList refusalLines(const std::vector<Message>& refusal);
/// Empty where nothing is promised.
QString setSentence(const Diagnosis& diagnosis);
QStringList decisionSentences(const MalignancyRule& rule, const MalignancyAnswer& answer);
QString spreadSentence(const Diagnosis& diagnosis, const ViewSpread& spread);
/// "histopathology" for HAM10000's histo: how a diagnosis was proven; a code that is not known stays.
QString proofText(const QString& dxType);

}  // namespace lesion
