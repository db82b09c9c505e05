#include "core/metrics/Curves.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "core/reporting/SvgChart.h"

namespace lesion {

namespace {

constexpr const char* groupColour = "#8a919a";
constexpr double wantedSensitivities[] = {0.90, 0.95};

std::vector<SvgCanvas::Point> pointsOf(const std::vector<CurvePoint>& curve) {
    std::vector<SvgCanvas::Point> points;
    for (const CurvePoint& point : curve) points.push_back({point.x, point.y});
    return points;
}

std::string named(const std::string& name, std::optional<double> value) {
    return name + " " + figureText(value, 2);
}

void addClasses(const Assessment& assessment, CurvePanel& roc, CurvePanel& precision) {
    const Predictions& predictions = assessment.judged.predictions;
    const auto colours = classColours(predictions.classes);
    for (std::size_t k = 0; k < predictions.classes.size(); ++k) {
        const auto index = static_cast<int>(k);
        const auto scores = oneAgainstRest(predictions, index);
        if (scores.positives() == 0 || scores.negatives() == 0) continue;
        const std::string& name = predictions.classes[k];
        roc.series.push_back(
            {named(name, assessment.images.value(Figure::Auc, index)), colours[k], pointsOf(rocCurve(scores))});
        precision.series.push_back({named(name, assessment.images.value(Figure::AveragePrecision, index)), colours[k],
                                    pointsOf(precisionRecallCurve(scores))});
    }
}

std::string namesOf(const std::vector<std::string>& classes, const std::vector<int>& indices) {
    std::vector<std::string> names;
    for (const int index : indices) names.push_back(classes[static_cast<std::size_t>(index)]);
    return joinedText(names);
}

std::string wantedText(double wanted) {
    return fixedText(100 * wanted, 0) + " %";
}

std::string operatingTable(const BinaryScores& scores) {
    HtmlTable table({"Wanted sensitivity", "Threshold", "Sensitivity", "Specificity", "Positive predictive value",
                     "Negative predictive value"},
                    "Operating points: malignant where the probability is at least the threshold");
    HtmlTable counts(
        {"Wanted sensitivity", "Malignant, found", "Malignant, missed", "Benign, alarm", "Benign, cleared"},
        "Their 2x2 tables, in images");
    for (const double wanted : wantedSensitivities) {
        const auto point = operatingPointFor(scores, wanted);
        if (!point) continue;
        const std::string name = "operating_points." + fixedText(wanted, 2) + ".";
        table.row().head(wantedText(wanted)).figure(name + "threshold", point->threshold, 4);
        table.figure(name + "sensitivity", point->sensitivity()).figure(name + "specificity", point->specificity());
        table.figure(name + "ppv", point->positivePredictiveValue())
            .figure(name + "npv", point->negativePredictiveValue());
        counts.row().head(wantedText(wanted)).number(point->truePositives).number(point->falseNegatives);
        counts.number(point->falsePositives).number(point->trueNegatives);
    }
    return table.html() + counts.html();
}

std::string malignantText(const Assessment& assessment, const std::vector<int>& malignant, const BinaryScores& scores) {
    const auto& classes = assessment.judged.predictions.classes;
    std::string text = "<h3>Malignant against benign</h3>\n";
    text += paragraph("Malignant: " + namesOf(classes, malignant) + "; their probabilities are added up. " +
                      countOf(scores.positives(), "malignant image", "malignant images") + ", " +
                      countText(scores.negatives()) + " others.");
    HtmlTable areas({"Figure", "Value"});
    areas.row().head("Area under ROC").figure("malignant.auc", areaUnderRoc(scores));
    areas.row().head("Average precision").figure("malignant.average_precision", averagePrecision(scores));
    text += areas.html() + operatingTable(scores);
    return text +
           note("fact",
                "The thresholds were chosen on the same images that they are judged on here, so they are somewhat "
                "too good; predictive values hold for this mix of classes only.");
}

}  // namespace

std::string curvesText(const ReportFacts& facts) {
    const Assessment& assessment = facts.assessment();
    const Predictions& predictions = assessment.judged.predictions;
    CurvePanel roc{"ROC, with area", "1 - specificity", "sensitivity", {}};
    roc.diagonal = true;
    CurvePanel precision{"Precision-recall, with average precision", "recall (sensitivity)", "precision", {}};
    addClasses(assessment, roc, precision);
    const auto malignant = malignantClasses(predictions.classes);
    const auto scores = groupAgainstRest(predictions, malignant);
    const bool grouped = !malignant.empty() && scores.positives() > 0 && scores.negatives() > 0;
    if (grouped) {
        roc.series.push_back({named("malignant", areaUnderRoc(scores)), groupColour, pointsOf(rocCurve(scores)), true});
        precision.series.push_back(
            {named("malignant", averagePrecision(scores)), groupColour, pointsOf(precisionRecallCurve(scores)), true});
    }
    std::string text = "<h3>ROC and precision-recall</h3>\n";
    if (roc.series.empty()) return text + paragraph("All images are of one class, so there is no curve.");
    text += paragraph("Each class against all others, by image.");
    text += "<div class=\"chart\">" + curveChart({roc, precision}, "ROC and precision-recall curves") + "</div>\n";
    if (grouped) text += malignantText(assessment, malignant, scores);
    return text;
}

}  // namespace lesion
