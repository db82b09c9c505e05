#pragma once

#include "core/evaluation/Evaluate.h"
#include "core/training/Trainer.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace lesion {

/// k-fold cross-validation on disk: a folder with crossvalidation.json, fold-1 … fold-k (each a run of its own, so that
/// it can be resumed, opened and used), out_of_fold.csv (a predictions file over all images) and metrics.json. Folds
/// are grouped by lesion and stratified like every split; each fold is once the test part, and validation is drawn from
/// the rest as options.split says.
struct CrossValidation {
    std::filesystem::path folder;
    TrainingOptions options;
    std::vector<Run> folds;                ///< finished and unfinished ones, in order
    Predictions outOfFold;                 ///< pooled test predictions of the finished folds
    Evaluation pooled;                     ///< of outOfFold: the pooled confusion matrix
    double meanBalancedAccuracy = 0;       ///< over folds
    double deviationBalancedAccuracy = 0;  ///< sample standard deviation; 0 for fewer than two folds
    double meanAccuracy = 0;
    double deviationAccuracy = 0;

    bool finished() const;
};

/// Trains what is missing; an existing folder of the same settings is gone on with, one of others is refused
/// (RunExists). A stop keeps everything. Errors: those of train, FoldCount (k not 2 … 20 or more than there are
/// lesions).
Result<CrossValidation> crossValidate(const Dataset& dataset, const TrainingOptions& options, int folds,
                                      const std::filesystem::path& folder, const TrainingControl& control,
                                      TrainingObserver& observer);
/// Errors: FolderMissing, RunInvalid.
Result<CrossValidation> loadCrossValidation(const std::filesystem::path& folder);
nlohmann::json toJson(const CrossValidation& crossValidation);

/// A photograph whose label the network, which never trained on its lesion, doubts: label quality as in confident
/// learning (Northcutt et al. 2021).
struct LabelSuspect {
    int row = 0;                ///< of the predictions
    int suggested = 0;          ///< the class of which it is surer than its threshold
    double selfConfidence = 0;  ///< probability of the given label
    double margin = 0;          ///< probability of `suggested` minus that of the label
};
/// Those whose suggested class reaches the mean probability that images labelled so have of it, the largest margin
/// first. `outOfFold`: predictions of networks that did not train on those lesions.
std::vector<LabelSuspect> findLabelSuspects(const Predictions& outOfFold);

}  // namespace lesion
