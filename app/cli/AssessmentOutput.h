#pragma once

#include "core/evaluation/Assessment.h"

namespace lesion::cli {

/// The assessment as tables: balanced accuracy with its interval beside the majority's first, then the other figures,
/// each class, the confusion matrix, calibration, subgroups, and the honesty panel.
void printAssessment(const Assessment& assessment);

}  // namespace lesion::cli
