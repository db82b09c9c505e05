#pragma once

#include "core/diagnosis/Diagnosis.h"

namespace lesion {

/// What was last asked of a diagnosis beside probabilities, from QSettings; the usual where nothing, or nonsense, is
/// stored.
DiagnosisOptions storedDiagnosisOptions();
void storeDiagnosisOptions(const DiagnosisOptions& options);

/// Prediction set, decision and operating point of an answer anew from its probabilities, for another choice of level,
/// prevalence or malignant classes: the network need not look again.
void decideAnew(Diagnosis& diagnosis, const DiagnosisBasis& basis);

}  // namespace lesion
