#pragma once

#include "core/evaluation/Evaluate.h"
#include "core/evaluation/Judged.h"
#include "core/evaluation/LabelSuspects.h"
#include "core/evaluation/SeveralRuns.h"
#include "core/training/Trainer.h"

#include <filesystem>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace lesion {

/// k-fold cross-validation on disk: a folder with crossvalidation.json, fold-1 … fold-k (each a run of its own, so that
/// it can be resumed, opened and used), out_of_fold.csv (a predictions file over all images), label_suspects.csv and
/// metrics.json. Folds are grouped by lesion and stratified like every split; each fold is once the test part, and
/// validation is drawn from the rest as options.split says.
struct CrossValidation {
    std::filesystem::path folder;
    TrainingOptions options;
    int count = 0;                         ///< k
    std::vector<Run> folds;                ///< finished and unfinished ones, in order: folds[i] is fold-(i+1)
    Predictions outOfFold;                 ///< pooled test predictions of the finished folds, each fold's calibrated
    Evaluation pooled;                     ///< of outOfFold: the pooled confusion matrix
    double meanBalancedAccuracy = 0;       ///< over finished folds
    double deviationBalancedAccuracy = 0;  ///< sample standard deviation; 0 for fewer than two folds
    double meanAccuracy = 0;
    double deviationAccuracy = 0;

    bool finished() const;
    int finishedFolds() const;
};

/// Trains what is missing; an existing folder of the same settings is gone on with, one of others is refused
/// (RunExists). A stop keeps everything and is an outcome: finished() is false. `dataset` as opened. Blocks for as long
/// as `folds` trainings take. Errors: those of train and makeFolds, RunExists, DatasetChanged.
Result<CrossValidation> crossValidate(const Dataset& dataset, const TrainingOptions& options, int folds,
                                      const std::filesystem::path& folder, const TrainingControl& control,
                                      SeveralRunsObserver& observer);
/// Errors: FolderMissing, RunInvalid, those of loadRun and readPredictions.
Result<CrossValidation> loadCrossValidation(const std::filesystem::path& folder);
/// What it was begun with: quick, where loadCrossValidation reads every answer. Errors: FolderMissing, RunInvalid.
Result<RunsHeader> crossValidationHeader(const std::filesystem::path& folder);
/// Whether the folder says that it is one.
bool isCrossValidation(const std::filesystem::path& folder);
/// The pooled out-of-fold predictions as something to be judged: every image of the finished folds, each answered by
/// the network that was tested on it. `dataset` (as opened) may be null and is left aside where it is not the one that
/// the folds were trained on. Error: NoFoldFinished.
Result<Judged> judgeOutOfFold(const CrossValidation& crossValidation, const std::shared_ptr<const Dataset>& dataset);
/// folds, finished_folds, balanced_accuracy {mean, deviation}, accuracy {mean, deviation}, runs [{fold, …}], pooled {}
/// (the contract's `test` object).
nlohmann::json toJson(const CrossValidation& crossValidation);

}  // namespace lesion
