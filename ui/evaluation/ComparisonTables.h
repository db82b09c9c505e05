#pragma once

#include "core/evaluation/Comparison.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

class QTableWidget;

namespace lesion {

/// The words and tables of a comparison: runs go by letters, because their names are long.

/// Runs side by side with the predictions that their curves are drawn from.
struct ComparedRuns {
    RunComparison comparison;
    std::vector<Predictions> predictions;  ///< one a run
};
/// From the runs' folders; slow. Errors: those of compareRuns.
Result<ComparedRuns> loadCompared(const QStringList& folders, const StopToken& stop, const Progress& progress);

/// A, B, … Z, then numbers.
QString runLetter(std::size_t index);
/// "A alone is right in 60 of 1,004 images, B alone in 90: McNemar's exact test p = 0.012."
QString mcNemarText(const PairedComparison& pair, const QString& first, const QString& second);

QTableWidget* makeComparisonTable(const char* objectName, const QString& accessibleName);
/// As tall as its rows, for a panel that scrolls as a whole.
void fitComparisonTable(QTableWidget* table);
void fillComparedFigures(QTableWidget* table, const RunComparison& comparison);
void fillDifferingSettings(QTableWidget* table, const RunComparison& comparison);
/// For the clipboard: everything, figures of classes as well.
QList<QStringList> comparisonRows(const RunComparison& comparison);

}  // namespace lesion
