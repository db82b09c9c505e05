#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Exclusions.h"
#include "core/evaluation/LabelSuspects.h"
#include "core/evaluation/NearDuplicates.h"
#include "ui/evaluation/CaseModel.h"

#include <memory>
#include <QString>
#include <QStringList>
#include <vector>

namespace lesion {

/// What a cross-validation doubts, with the answers that it doubts by.
struct Doubted {
    QString folder;
    Predictions outOfFold;
    std::vector<LabelSuspect> suspects;
    int folds = 0;                ///< finished
    double balancedAccuracy = 0;  ///< mean over folds
    double deviation = 0;         ///< sample standard deviation
};
/// From the folder of a cross-validation, in the background. Errors: those of loadCrossValidation.
Result<Doubted> loadDoubted(const QString& folder);
/// Folders directly inside `runs` that hold a cross-validation; the newest last.
QStringList crossValidationsIn(const QString& runs);

/// As pictures with what there is to say of each. `dataset`: where the files are; may be null.
std::vector<Case> suspectCases(const Doubted& doubted, const Dataset* dataset);
std::vector<Case> duplicateCases(const std::vector<NearDuplicate>& pairs, const Dataset& judged);
std::vector<Case> excludedCases(const Exclusions& exclusions, const Dataset* dataset);

}  // namespace lesion
