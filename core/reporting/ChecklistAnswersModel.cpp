#include "core/metrics/Curves.h"
#include "core/reporting/Checklist.h"
#include "core/reporting/ReportHtml.h"
#include "core/training/RunFiles.h"

#include <algorithm>

// What a run says about the model, its training and its results.

namespace lesion {

using Topic = ChecklistItem::Topic;

namespace {

std::string architectureOf(const ReportFacts& facts) {
    if (facts.run()) return architectureTitle(facts.run()->options.architecture);
    return facts.input->model ? architectureTitle(facts.input->model->architecture) : std::string();
}

std::string network(const ReportFacts& facts) {
    const auto& model = facts.input->model;
    if (!model) return architectureOf(facts).empty() ? "" : architectureOf(facts) + ".";
    return architectureTitle(model->architecture) + " with " + countText(model->parameters) + " parameters (" +
           countText(model->trainableParameters) + " of them trained), input " +
           std::to_string(model->preprocessing.width) + " x " + std::to_string(model->preprocessing.height) +
           " pixels, output a probability for each of " + countText(static_cast<std::int64_t>(model->classes.size())) +
           " classes.";
}

std::string mainFigures(const ReportFacts& facts) {
    const Assessment& assessment = facts.assessment();
    return "balanced accuracy " + figureText(assessment.images.of(Figure::BalancedAccuracy)) + ", accuracy " +
           figureText(assessment.images.of(Figure::Accuracy)) + ", mean area under ROC " +
           figureText(assessment.images.of(Figure::MacroAuc));
}

std::string fullModel(const ReportFacts& facts) {
    const std::string hash = facts.hashOf(runfile::model);
    if (hash.empty() && !facts.input->model) return {};
    return "The model file holds architecture, weights, preprocessing and classes" +
           (hash.empty() ? std::string(".") : "; its SHA-256 is " + hash + ".") + " Not for use on patients.";
}

std::string temperature(const ReportFacts& facts) {
    if (!facts.assessment().uncalibrated) return "The model was not changed after training, nor calibrated.";
    return "A temperature of " + fixedText(facts.judged().temperature, 3) +
           ", fitted on the validation part, divides the logits; weights were not changed after training.";
}

std::string calibrationResults(const ReportFacts& facts) {
    const Assessment& assessment = facts.assessment();
    std::string text = "Expected calibration error " + fixedText(assessment.calibration.calibrationError, 4);
    if (assessment.uncalibrated)
        text += ", before calibration " + fixedText(assessment.uncalibrated->calibrationError, 4);
    return text + ".";
}

std::string fairness(const ReportFacts& facts) {
    std::vector<std::string> attributes;
    for (const Subgroup& group : facts.assessment().subgroups) {
        if (std::ranges::find(attributes, group.attribute) == attributes.end()) attributes.push_back(group.attribute);
    }
    if (attributes.empty()) return facts.dataset() ? "The data set records nothing that groups could be made by." : "";
    for (auto& attribute : attributes) std::ranges::replace(attribute, '_', ' ');
    return "Figures with intervals by " + joinedText(attributes) + "; " +
           countOf(static_cast<std::int64_t>(facts.assessment().gaps.size()), "gap", "gaps") +
           " between groups beyond chance. No training method for fairness was used.";
}

std::string sourceResults(const ReportFacts& facts) {
    std::vector<std::string> parts;
    for (const Subgroup& group : facts.assessment().subgroups) {
        if (group.attribute == "source") parts.push_back(group.value + " " + figureText(group.balancedAccuracy));
    }
    if (parts.empty()) return facts.dataset() ? "The source of an image is not recorded in this data set." : "";
    return "Balanced accuracy by source: " + joinedText(parts) + ".";
}

std::string imbalance(const ReportFacts& facts) {
    if (!facts.run()) return {};
    return samplingSentence(facts.run()->options) + " " + temperature(facts);
}

std::string explainedOutput(const ReportFacts& facts) {
    if (malignantClasses(facts.classes()).empty()) {
        return "A probability for each class; the answer is the largest. No threshold is used.";
    }
    return "A probability for each class; the answer is the largest. Thresholds of malignant against benign for wanted "
           "sensitivities "
           "were chosen on the images judged here.";
}

std::string testing(const ReportFacts& facts) {
    std::string text = "Judged on " + judgedPhrase(facts) + ": " + mainFigures(facts);
    const auto& epochs = facts.input->epochs;
    const Run* run = facts.run();
    if (run && run->bestEpoch > 0 && static_cast<std::size_t>(run->bestEpoch) <= epochs.size()) {
        const EpochRecord& best = epochs[static_cast<std::size_t>(run->bestEpoch) - 1];
        text += "; at the epoch kept, accuracy on training batches was " + fixedText(best.trainAccuracy, 3) +
                " and on validation " + fixedText(best.valAccuracy, 3);
    }
    return text + ".";
}

std::string failures(const ReportFacts& facts) {
    const Evaluation& evaluation = facts.assessment().evaluation;
    int wrong = 0;
    for (std::size_t row = 0; row < evaluation.confusion.size(); ++row) {
        for (std::size_t column = 0; column < evaluation.confusion[row].size(); ++column) {
            wrong += row == column ? 0 : evaluation.confusion[row][column];
        }
    }
    return countOf(wrong, "image", "images") +
           " answered wrongly: confusion matrix and the errors that the model was surest of.";
}

std::string benchmarks(const ReportFacts& facts) {
    return "The majority answer reaches balanced accuracy " +
           fixedText(facts.assessment().evaluation.majorityBalancedAccuracy, 3) + " and accuracy " +
           fixedText(facts.assessment().evaluation.majorityAccuracy, 3) +
           " on the same images; the model: " + mainFigures(facts) + ".";
}

std::string classAnswers(const ReportFacts& facts) {
    const Figures& figures = facts.assessment().images;
    std::vector<std::string> parts;
    for (std::size_t k = 0; k < figures.classes.size(); ++k) {
        parts.push_back(figures.classes[k] + " " + figureText(figures.of(Figure::Sensitivity, static_cast<int>(k)), 2));
    }
    return "Sensitivity by class: " + joinedText(parts) +
           "; specificity, precision and areas with intervals in the tables.";
}

std::string measures(const ReportFacts&) {
    return "Accuracy, balanced accuracy (mean of the classes' sensitivities), F1, Cohen's kappa, Matthews correlation, "
           "areas under ROC and "
           "average precision of each class against the rest and their means, negative log-likelihood, Brier score, "
           "expected "
           "calibration error; ROC, precision-recall and reliability curves, confusion matrix.";
}

std::string trainingOf(const ReportFacts& facts) {
    return facts.run() ? trainingSentence(facts) + " " + augmentationSentence(facts.run()->options.augmentation)
                       : std::string();
}

std::string selection(const ReportFacts& facts) {
    if (!facts.run()) return {};
    if (facts.outOfFold()) return "In each fold the epoch with the lowest validation loss was kept.";
    return "The epoch with the lowest validation loss was kept: epoch " + std::to_string(facts.run()->bestEpoch) +
           " of " + countText(static_cast<std::int64_t>(facts.input->epochs.size())) + ".";
}

std::string robustness(const ReportFacts& facts) {
    std::vector<std::string> judged;
    if (const auto& folds = facts.input->crossValidation) {
        judged.push_back("the folds of a cross-validation (balanced accuracy " +
                         fixedText(folds->meanBalancedAccuracy, 3) + ", standard deviation " +
                         fixedText(folds->deviationBalancedAccuracy, 3) + ")");
    }
    if (const auto& others = facts.input->comparison; others && others->runs.size() > 1) {
        judged.push_back(
            countOf(static_cast<std::int64_t>(others->runs.size()) - 1, "other training", "other trainings"));
    }
    if (judged.empty()) return "Not judged here: one training, one seed, no corrupted images.";
    return "Beside this model: " + joinedText(judged) + ". Corrupted images were not tried.";
}

std::string availability(const ReportFacts&) {
    return "LesionLab " + programVersion() +
           " is free software (GPL-3.0-or-later); model file, split and settings lie in the run's folder.";
}

}  // namespace

std::string answerAboutModel(Topic topic, const ReportFacts& facts) {
    switch (topic) {
        case Topic::Abstract:
            return countOf(facts.assessment().images.images, "image", "images") + " of " +
                   countOf(facts.assessment().images.lesions, "lesion", "lesions") + " judged: " + mainFigures(facts) +
                   ".";
        case Topic::Architecture:
            return architectureOf(facts).empty()
                       ? ""
                       : "A deep neural network that classifies images: " + architectureOf(facts) + ".";
        case Topic::Availability:
            return availability(facts);
        case Topic::Benchmarks:
            return benchmarks(facts);
        case Topic::Calibration:
            return temperature(facts);
        case Topic::CalibrationResults:
            return calibrationResults(facts);
        case Topic::DiagnosticAccuracy:
            return classAnswers(facts);
        case Topic::Ensembling:
            return predictorSentence(facts).empty()
                       ? std::string("No ensembling and no test-time augmentation: one model, one look at each image.")
                       : predictorSentence(facts);
        case Topic::Explanations:
            return "No explanation method was used for this report.";
        case Topic::ExternalTesting:
            return facts.judged().external ? testing(facts)
                                           : "None: the images judged come from the data set trained on.";
        case Topic::Failures:
            return failures(facts);
        case Topic::Fairness:
            return fairness(facts);
        case Topic::FullModel:
            return fullModel(facts);
        case Topic::Imbalance:
            return imbalance(facts);
        case Topic::InternalTesting:
            return facts.judged().external ? std::string() : testing(facts);
        case Topic::Limits:
            return "The limits that the program can know of: " +
                   countText(static_cast<std::int64_t>(limitations(facts).size())) + ", listed.";
        case Topic::Measures:
            return measures(facts);
        case Topic::ModelBuilding:
            return facts.run() ? network(facts) + " " + trainingOf(facts) + " " + selection(facts) : std::string();
        case Topic::Network:
            return network(facts);
        case Topic::Output:
            return explainedOutput(facts);
        case Topic::Performance:
            return "On " + judgedPhrase(facts) + ": " + mainFigures(facts) +
                   "; by image, by lesion, by class and by group.";
        case Topic::PoorInput:
            return "Files that are damaged, cut short or no images are refused; images are turned upright and resized; "
                   "nothing else is checked.";
        case Topic::PredictionHow:
            return fullModel(facts).empty() ? "" : fullModel(facts) + " " + preprocessingSentence(facts);
        case Topic::PredictorHandling:
            return facts.run()
                       ? preprocessingSentence(facts) + " " + augmentationSentence(facts.run()->options.augmentation)
                       : std::string();
        case Topic::Predictors:
            return inputsSentence(facts);
        case Topic::Preprocessing:
            return facts.input->model ? preprocessingSentence(facts) : std::string();
        case Topic::Protocol:
            return facts.run() ? "Every setting of the training is listed; options.json and split.csv of the run can "
                                 "be attached."
                               : "";
        case Topic::Robustness:
            return robustness(facts);
        case Topic::Selection:
            return selection(facts);
        case Topic::Software:
            return "LesionLab " + programVersion() + " with LibTorch " + torchVersion() + ".";
        case Topic::SourceResults:
            return sourceResults(facts);
        case Topic::Training:
            return trainingOf(facts);
        case Topic::Uncertainty:
            return facts.assessment().bootstrap.rounds > 0
                       ? intervalSentence(facts) + (facts.input->comparison ? " Runs compared: McNemar's exact test."
                                                                            : " No significance tests.")
                       : std::string();
        case Topic::UnknownImages:
            return "Images of other classes were not tested: the model gives one of its classes to whatever it is "
                   "shown.";
        case Topic::Weights:
            return facts.run() ? weightsSentence(facts) : std::string();
        default:
            return {};
    }
}

}  // namespace lesion
