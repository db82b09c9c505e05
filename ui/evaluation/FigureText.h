#pragma once

#include "core/evaluation/Verdict.h"
#include "core/metrics/Figures.h"

#include <optional>
#include <QColor>
#include <QPalette>
#include <QString>

namespace lesion {

/// The words and the number of decimals in which the Evaluation page speaks of figures, in one place, so that a figure
/// reads the same wherever it stands.

/// "Balanced accuracy", "AUC" …
QString figureName(Figure figure);
/// A sentence that explains it.
QString figureTip(Figure figure);
/// As many decimals as the number of images bears: with some hundreds the third would be noise.
int decimalsFor(int images);
QString score(double value, int images);
/// A dash where the figure has no meaning.
QString score(const std::optional<double>& value, int images);
/// "[0.61, 0.71]", or empty.
QString intervalText(const std::optional<Interval>& interval, int images);
/// "0.66 [0.61, 0.71]"
QString scoreWithInterval(const FigureValue& value, int images);
/// With a sign, for differences: "+0.03", "−0.01".
QString difference(double value, int images);
/// "[−0.01, +0.03]"
QString differenceInterval(const Interval& interval, int images);

/// "sex", "age", "skin_tone" as people say it.
QString attributeName(const std::string& attribute);
/// "histo" of proof as people say it; most values stay as the data have them.
QString groupName(const std::string& attribute, const std::string& value);
/// "leakage", "near_duplicates" … as a heading.
QString topicName(const std::string& topic);
QString verdictSign(Verdict::Kind kind);  ///< ● ○ ▲ ✕
QString verdictWord(Verdict::Kind kind);  ///< for screen readers
QColor verdictColour(Verdict::Kind kind, const QPalette& palette);

}  // namespace lesion
