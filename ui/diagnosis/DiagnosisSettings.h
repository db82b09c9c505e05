#pragma once

#include "core/diagnosis/Diagnosis.h"

namespace lesion {

/// What was last asked of a diagnosis beside probabilities, from QSettings; the usual where nothing, or nonsense, is
/// stored.
DiagnosisOptions storedDiagnosisOptions();
void storeDiagnosisOptions(const DiagnosisOptions& options);

}  // namespace lesion
