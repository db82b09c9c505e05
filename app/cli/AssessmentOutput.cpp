#include "app/cli/AssessmentOutput.h"

#include "app/cli/Output.h"

#include <iostream>
#include <numeric>

namespace lesion::cli {

namespace {

constexpr int digits = 3;

std::string intervalText(const FigureValue& value) {
    std::string text;
    if (!value.interval) return text;
    text += "[";
    text += fixed(value.interval->low, digits);
    text += ", ";
    text += fixed(value.interval->high, digits);
    text += "]";
    return text;
}

std::string orDash(const std::optional<double>& value) {
    return value ? fixed(*value, digits) : "-";
}

void printFigures(const Assessment& assessment) {
    const auto& evaluation = assessment.evaluation;
    TextTable table({"", "model", "95 % interval", "by lesion", "majority"});
    const auto add = [&](const char* name, Figure figure, const std::string& majority) {
        const auto& value = assessment.images.of(figure);
        table.add({name, orDash(value.value), intervalText(value), orDash(assessment.lesions.value(figure)), majority});
    };
    add("balanced accuracy", Figure::BalancedAccuracy, fixed(evaluation.majorityBalancedAccuracy, digits));
    add("accuracy", Figure::Accuracy, fixed(evaluation.majorityAccuracy, digits));
    add("macro F1", Figure::MacroF1, "");
    add("Cohen's kappa", Figure::Kappa, "");
    add("Matthews", Figure::Matthews, "");
    add("macro AUC", Figure::MacroAuc, "");
    add("macro average precision", Figure::MacroAveragePrecision, "");
    add("loss", Figure::Loss, "");
    add("Brier", Figure::Brier, "");
    add("calibration error", Figure::CalibrationError, "");
    table.print();
    std::cout << '\n';
}

void printClasses(const Assessment& assessment) {
    TextTable table(
        {"class", "images", "recall", "95 % interval", "specificity", "precision", "F1", "AUC", "average precision"});
    for (std::size_t k = 0; k < assessment.evaluation.classes.size(); ++k) {
        const int index = static_cast<int>(k);
        const auto& row = assessment.evaluation.confusion[k];
        const auto value = [&](Figure figure) { return orDash(assessment.images.value(figure, index)); };
        table.add({assessment.evaluation.classes[k], std::to_string(std::accumulate(row.begin(), row.end(), 0)),
                   value(Figure::Sensitivity), intervalText(assessment.images.of(Figure::Sensitivity, index)),
                   value(Figure::Specificity), value(Figure::Precision), value(Figure::F1), value(Figure::Auc),
                   value(Figure::AveragePrecision)});
    }
    table.print();
    std::cout << '\n';
}

void printCalibration(const Assessment& assessment) {
    if (!assessment.uncalibrated) return;
    TextTable table(
        {"calibration", "as trained", std::string("at temperature ").append(fixed(assessment.judged.temperature, 2))});
    const auto& before = *assessment.uncalibrated;
    const auto& after = assessment.calibration;
    table.add({"calibration error", fixed(before.calibrationError, digits), fixed(after.calibrationError, digits)});
    table.add({"Brier", fixed(before.brier, digits), fixed(after.brier, digits)});
    table.add({"loss", fixed(before.loss, digits), fixed(after.loss, digits)});
    table.print();
    std::cout << '\n';
}

void printSubgroups(const Assessment& assessment) {
    if (assessment.subgroups.empty()) return;
    TextTable table({"group", "images", "lesions", "classes", "balanced accuracy", "95 % interval", ""});
    for (const auto& group : assessment.subgroups) {
        table.add({std::string(group.attribute).append(" ").append(group.value), std::to_string(group.images),
                   std::to_string(group.lesions), std::to_string(group.classes), orDash(group.balancedAccuracy.value),
                   intervalText(group.balancedAccuracy), group.tooSmall ? "too small" : ""});
    }
    table.print();
    std::cout << '\n';
}

const char* markOf(Verdict::Kind kind) {
    switch (kind) {
        case Verdict::Kind::Good:
            return "ok       ";
        case Verdict::Kind::Fact:
            return "note     ";
        case Verdict::Kind::Warning:
            return "warning  ";
        case Verdict::Kind::Failure:
            return "FAILURE  ";
    }
    return "";
}

}  // namespace

void printAssessment(const Assessment& assessment) {
    printFigures(assessment);
    printClasses(assessment);
    printConfusion(assessment.evaluation);
    std::cout << '\n';
    printCalibration(assessment);
    printSubgroups(assessment);
    for (const auto& verdict : assessment.verdicts) {
        std::cout << markOf(verdict.kind) << toEnglish(verdict.message) << '\n';
    }
    std::cout << std::flush;
}

}  // namespace lesion::cli
