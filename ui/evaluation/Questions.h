#pragma once

#include "core/metrics/Curves.h"
#include "ui/evaluation/CurveChart.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace lesion {

/// A question with two answers that predictions can be asked: a class against the rest, or malignant against benign.
struct Question {
    QString name;       ///< "mel", "malignant"
    QString title;      ///< "melanoma against the rest"
    QString positive;   ///< "melanoma", "malignant"
    QString negative;   ///< "another class", "benign"
    QString className;  ///< for the colour; empty: the group of malignant ones
    BinaryScores scores;
    std::vector<CurvePoint> roc;
    std::vector<CurvePoint> precisionRecall;
    std::optional<double> auc;
    std::optional<double> averagePrecision;
};

/// Malignant against benign first, where both occur, then every class in the order of the predictions. A question of
/// which one answer never occurs has no curves.
std::vector<Question> questionsOf(const Predictions& predictions);

/// The question as a curve of the chart; `classes` give its colour.
CurveChart::Curve curveOf(const Question& question, CurveChart::Kind kind, const QStringList& classes);
QStringList classNamesOf(const std::vector<std::string>& classes);

}  // namespace lesion
