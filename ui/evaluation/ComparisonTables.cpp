#include "ui/evaluation/ComparisonTables.h"

#include "core/base/Files.h"
#include "core/metrics/PredictionsFile.h"
#include "ui/evaluation/ClassTable.h"
#include "ui/evaluation/FigureText.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>

namespace lesion {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Comparison", text);
}

void put(QTableWidget* table, int row, int column, const QString& text, const QString& tip = {}) {
    auto* item = new QTableWidgetItem(text);
    if (column > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(tip);
    table->setItem(row, column, item);
}

const FigureDifference* differenceOf(const PairedComparison& pair, Figure figure) {
    for (const FigureDifference& difference : pair.differences)
        if (difference.figure == figure && difference.classIndex < 0) return &difference;
    return nullptr;
}

/// A star where the interval leaves 0 out, beside the figure that says so.
QString differenceText(const FigureDifference* found, int images) {
    if (!found || !found->value) return QStringLiteral("–");
    const QString text = difference(*found->value, images);
    if (!found->interval) return text;
    const bool clear = found->interval->low > 0 || found->interval->high < 0;
    return QStringLiteral("%1 %2%3").arg(text, differenceInterval(*found->interval, images),
                                         clear ? QStringLiteral(" *") : QString());
}

/// The names take what room the figures leave, but never so little that they cannot be read: then the table scrolls.
void fitToWidth(QTableWidget* table) {
    if (table->columnCount() == 0) return;
    int figures = 0;
    for (int column = 1; column < table->columnCount(); ++column) figures += table->columnWidth(column);
    const QAbstractItemView* view = table;
    const int names = std::max(view->sizeHintForColumn(0), table->horizontalHeader()->sectionSizeHint(0));
    const int room = table->viewport()->width() - figures;
    table->setColumnWidth(0, std::max(names, room));
    const int scrollBar = names > room ? table->horizontalScrollBar()->sizeHint().height() : 0;
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          table->rowCount() * table->verticalHeader()->defaultSectionSize() + scrollBar + 4);
}

class FollowsWidth : public QObject {
public:
    explicit FollowsWidth(QTableWidget* table) : QObject(table), table_(table) {
        setObjectName(QLatin1String(name));
        table->viewport()->installEventFilter(this);
    }
    static constexpr const char* name = "followsWidth";

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize) fitToWidth(table_);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableWidget* table_;
};

}  // namespace

Result<ComparedRuns> loadCompared(const QStringList& folders, const StopToken& stop, const Progress& progress) {
    std::vector<std::filesystem::path> paths;
    for (const QString& folder : folders) paths.push_back(pathFromUtf8(fromQString(folder)));
    auto comparison = compareRuns(paths, {}, stop, progress);
    if (!comparison) return tl::unexpected(comparison.error());
    ComparedRuns compared;
    for (const auto& path : paths) {
        auto predictions = readPredictions(path / "test_predictions.csv");
        if (!predictions) return tl::unexpected(predictions.error());
        compared.predictions.push_back(std::move(*predictions));
    }
    compared.comparison = std::move(*comparison);
    return compared;
}

QString runLetter(std::size_t index) {
    return index < 26 ? QString(QChar(char16_t(u'A' + index))) : QString::number(index + 1);
}

QString mcNemarText(const PairedComparison& pair, const QString& first, const QString& second) {
    const McNemar& test = pair.mcNemar;
    const QString p = test.pValue < 0.001 ? words(QT_TRANSLATE_NOOP("Comparison", "p < 0.001"))
                                          : words(QT_TRANSLATE_NOOP("Comparison", "p = %1")).arg(figure(test.pValue));
    QString text =
        words(QT_TRANSLATE_NOOP("Comparison",
                                "Of %1 images that both judged, %2 alone is right in %3, %4 alone in %5: "
                                "McNemar's exact test %6."))
            .arg(number(pair.images), first, number(test.onlyFirstRight), second, number(test.onlySecondRight), p);
    if (pair.leftOut > 0)
        text +=
            QLatin1Char(' ') + QCoreApplication::translate("Comparison", "%Ln images were judged by one of them only.",
                                                           nullptr, int(pair.leftOut));
    return text;
}

QTableWidget* makeComparisonTable(const char* objectName, const QString& accessibleName) {
    auto* table = new QTableWidget;
    table->setObjectName(QLatin1String(objectName));
    table->setAccessibleName(accessibleName);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

void fitComparisonTable(QTableWidget* table) {
    const QFontMetrics metrics = table->fontMetrics();
    table->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    table->resizeColumnsToContents();
    if (!table->findChild<QObject*>(QLatin1String(FollowsWidth::name), Qt::FindDirectChildrenOnly))
        new FollowsWidth(table);
    fitToWidth(table);
}

void fillComparedFigures(QTableWidget* table, const RunComparison& comparison) {
    QStringList heads{words(QT_TRANSLATE_NOOP("Comparison", "Figure"))};
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        heads << runLetter(i);
        if (i > 0) heads << QStringLiteral("%1 − A").arg(runLetter(i));
    }
    std::vector<Figure> shown;
    for (const Figure figure : allFigures())
        if (!isOfClass(figure)) shown.push_back(figure);
    table->clear();
    table->setColumnCount(int(heads.size()));
    table->setRowCount(int(shown.size()));
    table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < int(shown.size()); ++row) {
        const Figure figure = shown[std::size_t(row)];
        put(table, row, 0, figureName(figure), figureTip(figure));
        int column = 1;
        for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
            const Figures& figures = comparison.figures[i];
            put(table, row, column++, scoreWithInterval(figures.of(figure), figures.images));
            if (i == 0) continue;
            put(table, row, column++, differenceText(differenceOf(comparison.pairs[i - 1], figure), figures.images),
                words(QT_TRANSLATE_NOOP("Comparison",
                                        "On the images that both judged, with the interval of the "
                                        "difference over lesions; * where it leaves 0 out.")));
        }
    }
    fitComparisonTable(table);
}

void fillDifferingSettings(QTableWidget* table, const RunComparison& comparison) {
    QStringList heads{words(QT_TRANSLATE_NOOP("Comparison", "Setting"))};
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) heads << runLetter(i);
    table->clear();
    table->setColumnCount(int(heads.size()));
    table->setRowCount(int(comparison.settings.size()));
    table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < table->rowCount(); ++row) {
        const DifferingSetting& setting = comparison.settings[std::size_t(row)];
        put(table, row, 0, toQString(setting.key));
        for (std::size_t i = 0; i < setting.values.size(); ++i) {
            const QString value = toQString(setting.values[i]);
            put(table, row, int(i) + 1, value.size() > 40 ? QStringLiteral("…") + value.right(38) : value, value);
        }
    }
    fitComparisonTable(table);
}

QList<QStringList> comparisonRows(const RunComparison& comparison) {
    QList<QStringList> rows{{"run", "figure", "class", "value", "low", "high"}};
    for (std::size_t i = 0; i < comparison.figures.size(); ++i)
        for (const FigureValue& value : comparison.figures[i].values)
            rows << figureRow(toQString(comparison.runs[i].name), value, comparison.figures[i].classes);
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i)
        for (const FigureDifference& d : comparison.pairs[i].differences)
            rows << figureRow(QStringLiteral("%1 - %2").arg(toQString(comparison.runs[i + 1].name),
                                                            toQString(comparison.runs.front().name)),
                              {d.figure, d.classIndex, d.value, d.interval}, comparison.figures.front().classes);
    for (const DifferingSetting& setting : comparison.settings) {
        QStringList row{QStringLiteral("setting"), toQString(setting.key)};
        for (const std::string& value : setting.values) row << toQString(value);
        rows << row;
    }
    return rows;
}

}  // namespace lesion
