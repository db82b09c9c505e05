#include "ui/evaluation/FigureText.h"

#include "core/evaluation/Subgroups.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace lesion {

namespace {

struct Words {
    Figure figure;
    const char* name;
    const char* tip;
};

constexpr std::array words{
    Words{Figure::Accuracy, QT_TRANSLATE_NOOP("Figure", "Accuracy"),
          QT_TRANSLATE_NOOP("Figure", "The share of right answers; a frequent class rules it.")},
    Words{Figure::BalancedAccuracy, QT_TRANSLATE_NOOP("Figure", "Balanced accuracy"),
          QT_TRANSLATE_NOOP("Figure", "The mean of all classes' sensitivities: every class counts the same.")},
    Words{Figure::MacroF1, QT_TRANSLATE_NOOP("Figure", "Macro F1"),
          QT_TRANSLATE_NOOP("Figure", "The mean of all classes' F1, the harmonic mean of precision and sensitivity.")},
    Words{Figure::Kappa, QT_TRANSLATE_NOOP("Figure", "Cohen's kappa"),
          QT_TRANSLATE_NOOP("Figure", "Agreement with the labels beyond that of chance: 0 is chance, 1 is perfect.")},
    Words{Figure::Matthews, QT_TRANSLATE_NOOP("Figure", "Matthews correlation"),
          QT_TRANSLATE_NOOP("Figure", "Correlation of answers and labels: 0 is chance, 1 is perfect.")},
    Words{Figure::MacroAuc, QT_TRANSLATE_NOOP("Figure", "Macro AUC"),
          QT_TRANSLATE_NOOP("Figure", "The mean of all classes' areas under the ROC curve.")},
    Words{Figure::MacroAveragePrecision, QT_TRANSLATE_NOOP("Figure", "Macro average precision"),
          QT_TRANSLATE_NOOP("Figure", "The mean of all classes' areas under the precision-recall curve.")},
    Words{Figure::Loss, QT_TRANSLATE_NOOP("Figure", "Loss (negative log-likelihood)"),
          QT_TRANSLATE_NOOP("Figure", "Mean of −log of the true class's probability: smaller is better.")},
    Words{
        Figure::Brier, QT_TRANSLATE_NOOP("Figure", "Brier score"),
        QT_TRANSLATE_NOOP("Figure", "Squared distance of the probabilities from the truth, 0 … 2: smaller is better.")},
    Words{Figure::CalibrationError, QT_TRANSLATE_NOOP("Figure", "Calibration error (ECE)"),
          QT_TRANSLATE_NOOP("Figure",
                            "How far the answer's probability is from the share of right answers, on average.")},
    Words{Figure::Sensitivity, QT_TRANSLATE_NOOP("Figure", "Sensitivity"),
          QT_TRANSLATE_NOOP("Figure", "Of this class, the share that was recognised (recall).")},
    Words{Figure::Specificity, QT_TRANSLATE_NOOP("Figure", "Specificity"),
          QT_TRANSLATE_NOOP("Figure", "Of all other classes, the share that was not taken for this one.")},
    Words{Figure::Precision, QT_TRANSLATE_NOOP("Figure", "Precision"),
          QT_TRANSLATE_NOOP("Figure", "Of the answers naming this class, the share that was right.")},
    Words{Figure::F1, QT_TRANSLATE_NOOP("Figure", "F1"),
          QT_TRANSLATE_NOOP("Figure", "The harmonic mean of precision and sensitivity.")},
    Words{Figure::Auc, QT_TRANSLATE_NOOP("Figure", "AUC"),
          QT_TRANSLATE_NOOP("Figure", "Probability that an image of this class scores above one of another.")},
    Words{Figure::AveragePrecision, QT_TRANSLATE_NOOP("Figure", "Average precision"),
          QT_TRANSLATE_NOOP("Figure", "The area under this class's precision-recall curve.")},
};

const Words& wordsOf(Figure figure) {
    for (const Words& row : words)
        if (row.figure == figure) return row;
    return words.front();
}

struct Named {
    const char* key;
    const char* name;
};

/// What attributeWords() can answer, for the translators' tool.
[[maybe_unused]] constexpr const char* attributes[] = {
    QT_TRANSLATE_NOOP("Attribute", "sex"),
    QT_TRANSLATE_NOOP("Attribute", "age"),
    QT_TRANSLATE_NOOP("Attribute", "site"),
    QT_TRANSLATE_NOOP("Attribute", "source"),
    QT_TRANSLATE_NOOP("Attribute", "proof of the diagnosis"),
    QT_TRANSLATE_NOOP("Attribute", "skin tone (estimate)"),
};
constexpr std::array topics{
    Named{"overall", QT_TRANSLATE_NOOP("Topic", "Verdict")},
    Named{"data", QT_TRANSLATE_NOOP("Topic", "Data")},
    Named{"training", QT_TRANSLATE_NOOP("Topic", "Training")},
    Named{"leakage", QT_TRANSLATE_NOOP("Topic", "Leakage")},
    Named{"near_duplicates", QT_TRANSLATE_NOOP("Topic", "Near-duplicates")},
    Named{"baseline", QT_TRANSLATE_NOOP("Topic", "Baseline")},
    Named{"collapse", QT_TRANSLATE_NOOP("Topic", "Collapse")},
    Named{"source", QT_TRANSLATE_NOOP("Topic", "Source")},
    Named{"subgroups", QT_TRANSLATE_NOOP("Topic", "Subgroups")},
    Named{"calibration", QT_TRANSLATE_NOOP("Topic", "Calibration")},
    Named{"support", QT_TRANSLATE_NOOP("Topic", "Images per class")},
};

template <typename Table>
QString nameIn(const Table& table, const char* context, const std::string& key) {
    for (const Named& row : table)
        if (key == row.key) return QCoreApplication::translate(context, row.name);
    return toQString(key).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString bracketed(const QString& low, const QString& high) {
    // Where the comma is the decimal point it cannot separate as well.
    const bool comma = QLocale().decimalPoint() == QLatin1String(",");
    return (comma ? QStringLiteral("[%1; %2]") : QStringLiteral("[%1, %2]")).arg(low, high);
}

}  // namespace

QString figureName(Figure figure) {
    return QCoreApplication::translate("Figure", wordsOf(figure).name);
}

QString figureTip(Figure figure) {
    return QCoreApplication::translate("Figure", wordsOf(figure).tip);
}

int decimalsFor(int images) {
    return images < 4000 ? 2 : 3;
}

QString score(double value, int images) {
    return figure(value, decimalsFor(images));
}

QString score(const std::optional<double>& value, int images) {
    return value ? score(*value, images) : QStringLiteral("–");
}

QString intervalText(const std::optional<Interval>& interval, int images) {
    return interval ? bracketed(score(interval->low, images), score(interval->high, images)) : QString();
}

QString scoreWithInterval(const FigureValue& value, int images) {
    const QString interval = intervalText(value.interval, images);
    const QString shown = score(value.value, images);
    return interval.isEmpty() ? shown : QStringLiteral("%1 %2").arg(shown, interval);
}

QString difference(double value, int images) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const QString size = score(std::abs(value), images);
    if (size == score(0.0, images)) return size;
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
}

QString differenceInterval(const Interval& interval, int images) {
    return bracketed(difference(interval.low, images), difference(interval.high, images));
}

QString attributeName(const std::string& attribute) {
    return QCoreApplication::translate("Attribute", attributeWords(attribute).c_str());
}

QString groupName(const std::string& attribute, const std::string& value) {
    return dataValueText(groupWords(attribute, value));
}

QString topicName(const std::string& topic) {
    return nameIn(topics, "Topic", topic);
}

QString verdictSign(Verdict::Kind kind) {
    switch (kind) {
        case Verdict::Kind::Good:
            return QStringLiteral("●");
        case Verdict::Kind::Warning:
            return QStringLiteral("▲");
        case Verdict::Kind::Failure:
            return QStringLiteral("✕");
        case Verdict::Kind::Fact:
            break;
    }
    return QStringLiteral("○");
}

QString verdictWord(Verdict::Kind kind) {
    const auto text = [](const char* word) { return QCoreApplication::translate("Verdict", word); };
    switch (kind) {
        case Verdict::Kind::Good:
            return text(QT_TRANSLATE_NOOP("Verdict", "in order"));
        case Verdict::Kind::Warning:
            return text(QT_TRANSLATE_NOOP("Verdict", "warning"));
        case Verdict::Kind::Failure:
            return text(QT_TRANSLATE_NOOP("Verdict", "failure"));
        case Verdict::Kind::Fact:
            break;
    }
    return text(QT_TRANSLATE_NOOP("Verdict", "to know"));
}

QColor verdictColour(Verdict::Kind kind, const QPalette& palette) {
    switch (kind) {
        case Verdict::Kind::Good:
            return goodColour(palette);
        case Verdict::Kind::Warning:
            return warningColour(palette);
        case Verdict::Kind::Failure:
            return errorColour(palette);
        case Verdict::Kind::Fact:
            break;
    }
    return quietText(palette);
}

}  // namespace lesion
