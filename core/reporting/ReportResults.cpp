#include "core/evaluation/Isic2018.h"
#include "core/metrics/FiguresJson.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/reporting/SvgChart.h"

#include <array>

namespace lesion {

namespace {

std::string figureTitle(Figure figure) {
    switch (figure) {
        case Figure::Accuracy:
            return "Accuracy";
        case Figure::BalancedAccuracy:
            return "Balanced accuracy";
        case Figure::MacroF1:
            return "F1, mean over classes";
        case Figure::Kappa:
            return "Cohen's kappa";
        case Figure::Matthews:
            return "Matthews correlation";
        case Figure::MacroAuc:
            return "Area under ROC, mean over classes";
        case Figure::MacroAveragePrecision:
            return "Average precision, mean over classes";
        case Figure::Loss:
            return "Negative log-likelihood";
        case Figure::Brier:
            return "Brier score (0 to 2)";
        case Figure::CalibrationError:
            return "Expected calibration error";
        case Figure::Sensitivity:
            return "Sensitivity";
        case Figure::Specificity:
            return "Specificity";
        case Figure::Precision:
            return "Precision";
        case Figure::F1:
            return "F1";
        case Figure::Auc:
            return "Area under ROC";
        case Figure::AveragePrecision:
            break;
    }
    return "Average precision";
}

std::optional<double> majorityOf(const Evaluation& evaluation, Figure figure) {
    if (figure == Figure::Accuracy) return evaluation.majorityAccuracy;
    if (figure == Figure::BalancedAccuracy) return evaluation.majorityBalancedAccuracy;
    return {};
}

std::string wholeTable(const Assessment& assessment) {
    HtmlTable table({"Figure", "Images", "Lesions", "Majority answer (images)"},
                    "Figures of the whole part, with intervals. Lesions: the photographs of a lesion combined into one "
                    "answer by the mean of their probabilities");
    for (const Figure figure : allFigures()) {
        if (isOfClass(figure)) continue;
        const std::string key = jsonKey(figure);
        table.row().head(figureTitle(figure));
        table.figure("figures." + key, assessment.images.of(figure));
        table.figure("lesion_level." + key, assessment.lesions.of(figure));
        const auto majority = majorityOf(assessment.evaluation, figure);
        if (majority) {
            table.figure("majority_" + key, majority);
        } else {
            table.number("–");
        }
    }
    return table.html();
}

int imagesOfClass(const Evaluation& evaluation, std::size_t index) {
    int images = 0;
    for (const int count : evaluation.confusion[index]) images += count;
    return images;
}

/// Two tables of three figures each: six with their intervals do not fit on paper.
std::string classTables(const Figures& figures, const std::string& level, const std::string& caption,
                        const std::vector<int>& counts) {
    std::string text;
    for (const auto& group : {std::array{Figure::Sensitivity, Figure::Specificity, Figure::Precision},
                              std::array{Figure::F1, Figure::Auc, Figure::AveragePrecision}}) {
        std::vector<HtmlColumn> header{"Class", "n"};
        for (const Figure figure : group) header.push_back(figureTitle(figure));
        HtmlTable table(header, group[0] == Figure::Sensitivity ? caption : std::string());
        for (std::size_t k = 0; k < figures.classes.size(); ++k) {
            table.row().head(figures.classes[k]).number(counts[k]);
            for (const Figure figure : group) {
                table.figure(level + jsonKey(figure) + "." + figures.classes[k],
                             figures.of(figure, static_cast<int>(k)));
            }
        }
        text += table.html();
    }
    return text;
}

std::vector<int> lesionCounts(const Predictions& predictions) {
    const Predictions lesions = perLesion(predictions);
    std::vector<int> counts(lesions.classes.size(), 0);
    for (const int label : lesions.labels) ++counts[static_cast<std::size_t>(label)];
    return counts;
}

/// Only of the challenge's own test images: of others the rank would say little.
std::string standingText(const ReportFacts& facts) {
    const Isic2018Standing standing = compareWithIsic2018(facts.judged().predictions);
    if (!standing.officialTest) return {};
    HtmlTable table({{"ISIC 2018 task 3", 70}, "Balanced accuracy"}, "Among the published results");
    int rank = 1;
    const auto addOwn = [&] {
        table.row(" class=\"sum\"")
            .head("this report")
            .figure("isic2018.balanced_accuracy", std::optional(standing.balancedAccuracy));
    };
    for (const PublishedResult& published : isic2018Results()) {
        if (rank++ == standing.rank) addOwn();
        table.row().head(published.what).number(fixedText(published.balancedAccuracy, 3));
    }
    if (rank == standing.rank) addOwn();
    return "<h3>Among published results</h3>\n" +
           paragraph(
               "The judged images can be the test part of ISIC 2018 task 3 (1,512 images, of which a few may be "
               "missing), by number, classes and names. Published: the challenge's leaderboard of 2018, as its winner "
               "told it (dermengine.com/blog, 25 March 2019); the winner trained on further data too. The challenge: "
               "Codella N, et al. 2019, arXiv:1902.03368.") +
           table.html();
}

}  // namespace

std::string resultsSection(const ReportFacts& facts) {
    const Assessment& assessment = facts.assessment();
    std::string text =
        paragraph("Judged: " + judgedPhrase(facts) + ", " + countOf(assessment.images.images, "image", "images") +
                  " of " + countOf(assessment.images.lesions, "lesion", "lesions") + ". " + intervalSentence(facts) +
                  " A class without images has no sensitivity and is left out of means.");
    if (const std::string how = predictorSentence(facts); !how.empty()) text += note("fact", how);
    text += wholeTable(assessment) + standingText(facts) + foldsText(facts) + comparisonText(facts);
    std::vector<int> images;
    for (std::size_t k = 0; k < assessment.evaluation.classes.size(); ++k) {
        images.push_back(imagesOfClass(assessment.evaluation, k));
    }
    text += "<h3>Each class against all others</h3>\n";
    text += classTables(assessment.images, "figures.", "By image; n: images of the class", images);
    text += classTables(assessment.lesions, "lesion_level.", "By lesion; n: lesions of the class",
                        lesionCounts(facts.judged().predictions));
    text += "<h3>Confusion matrix</h3>\n";
    text += paragraph("Images; shaded by the share of the row, which is the class's sensitivity on the diagonal.");
    text += "<div class=\"chart\">" + confusionChart(assessment.evaluation) + "</div>\n";
    return text + curvesText(facts);
}

std::string calibrationSection(const ReportFacts& facts) {
    const Assessment& assessment = facts.assessment();
    const auto& before = assessment.uncalibrated;
    std::string text = paragraph(
        "Whether a probability can be taken at its word: answers said with 0.8 should be right in 80 "
        "of 100 cases. 15 bins of equal width.");
    const double temperature = facts.judged().temperature;
    if (before) {
        text += paragraph(
            "The model file holds a temperature of " + fixedText(temperature, 3) +
            ", fitted on the validation part: the logits are divided by it. It changes no answer, only how sure "
            "the model says it is.");
    } else if (facts.outOfFold()) {
        std::vector<std::string> temperatures;
        for (const Run& fold : facts.judged().folds) temperatures.push_back(fixedText(fold.temperature, 3));
        text += paragraph("Each fold's logits are divided by the temperature fitted on its own validation part: " +
                          joinedText(temperatures) + " (1: not calibrated).");
    } else if (!predictorSentence(facts).empty()) {
        text += paragraph(
            "Each network answers at its own stored temperature; a mean of several answers has none of its own.");
    } else {
        text += paragraph("The model was not calibrated afterwards (temperature 1).");
    }
    std::vector<HtmlColumn> header{"Figure", before ? "Calibrated" : "Value"};
    if (before) header.emplace_back("Before");
    HtmlTable table(header);
    const auto add = [&](const char* name, const std::string& key, double Calibration::*member) {
        table.row().head(name).figure("calibration." + key, assessment.calibration.*member, 4);
        if (before) table.figure("calibration.uncalibrated." + key, (*before).*member, 4);
    };
    add("Expected calibration error", "ece", &Calibration::calibrationError);
    add("Brier score (0 to 2)", "brier", &Calibration::brier);
    add("Negative log-likelihood", "loss", &Calibration::loss);
    text += table.html();
    std::vector<ReliabilityPanel> panels{{before ? "Calibrated" : "As the model answers", &assessment.calibration}};
    if (before) panels.insert(panels.begin(), {"Before", &*before});
    text += paragraph(
        "Bars: share of right answers in each bin; black line: the mean probability said; dashed: perfect. Below: "
        "images in each bin.");
    return text + "<div class=\"chart\">" + reliabilityChart(panels) + "</div>\n";
}

}  // namespace lesion
