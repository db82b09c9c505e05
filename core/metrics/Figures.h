#pragma once

#include "core/metrics/Metrics.h"

#include <optional>
#include <string_view>
#include <vector>

namespace lesion {

/// A figure of merit: of the whole part, or of one class against the rest.
enum class Figure {
    Accuracy,
    BalancedAccuracy,
    MacroF1,
    Kappa,     ///< Cohen's, unweighted
    Matthews,  ///< Matthews' correlation for several classes (Gorodkin 2004)
    MacroAuc,  ///< mean of the classes' AUC
    MacroAveragePrecision,
    Loss,   ///< mean of -log p(label), probabilities clipped to 1e-7
    Brier,  ///< mean over images of the squared distance from the one-hot label, summed over classes (0 … 2)
    CalibrationError,  ///< expected calibration error of the answer's probability, 15 bins of equal width
    // One a class, which stands against all others.
    Sensitivity,
    Specificity,
    Precision,
    F1,
    Auc,
    AveragePrecision
};
/// accuracy, balanced_accuracy, macro_f1, kappa, mcc, macro_auc, macro_average_precision, loss, brier, ece,
/// sensitivity, specificity, precision, f1, auc, average_precision: the JSON keys.
std::string_view toString(Figure figure);
bool isOfClass(Figure figure);
/// Whether a larger value is the better one.
bool largerIsBetter(Figure figure);
const std::vector<Figure>& allFigures();

struct Interval {
    double low = 0;
    double high = 0;
};

/// Empty where the figure has no meaning: sensitivity, AUC and average precision of a class without samples,
/// specificity and AUC of one without others, precision of one never answered, F1 of one neither present nor answered
/// (present or answered, but never rightly: 0), kappa and Matthews where the denominator is 0 (scikit-learn says 0 for
/// Matthews). Every figure of a part without images, and of one whose probabilities hold a NaN.
struct FigureValue {
    Figure figure{};
    int classIndex = -1;  ///< -1: of the whole part
    std::optional<double> value;
    std::optional<Interval> interval;
};

/// Every figure of a part: those of the whole first, then each class's. Means over classes leave out those without a
/// value, as balanced accuracy does.
struct Figures {
    std::vector<std::string> classes;
    std::vector<FigureValue> values;
    int images = 0;
    int lesions = 0;

    /// Must exist: every figure does, of every class.
    const FigureValue& of(Figure figure, int classIndex = -1) const;
    std::optional<double> value(Figure figure, int classIndex = -1) const { return of(figure, classIndex).value; }
};

/// Without intervals. Agrees with scikit-learn 1.2 to 1e-9. Labels must be indices of classes.
Figures computeFigures(const Predictions& predictions);

/// For each row the index of its lesion: 0, 1 … in the order of first photographs. A photograph whose lesion is not
/// known (an empty id) has one of its own.
std::vector<int> lesionIndices(const Predictions& predictions);

/// One row a lesion: the mean of its photographs' probabilities, its first photograph's id and label. Photographs
/// without a lesion stay as they are. Rows in the order of each lesion's first photograph.
Predictions perLesion(const Predictions& predictions);

}  // namespace lesion
