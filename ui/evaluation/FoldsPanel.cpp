#include "ui/evaluation/FoldsPanel.h"

#include "core/base/Files.h"
#include "core/metrics/Spread.h"
#include "ui/evaluation/ComparisonTables.h"
#include "ui/evaluation/FigureText.h"
#include "ui/evaluation/ForestPlot.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/SentenceLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lesion {

namespace {

enum Column { Name, Images, Balanced, Accuracy, Best, Epochs, ColumnCount };

QString spreadText(const std::vector<double>& values) {
    const Spread spread = spreadOf(values);
    return QStringLiteral("%1 ± %2").arg(figure(spread.mean), figure(spread.deviation));
}

}  // namespace

FoldsPanel::FoldsPanel(QWidget* parent)
    : QWidget(parent),
      sentence_(new QLabel),
      goOn_(new QPushButton(tr("Go on"))),
      table_(new QTableWidget),
      chart_(new ForestPlot(tr("Balanced accuracy by fold"))) {
    sentence_->setObjectName("foldsSentence");
    makeSentence(sentence_);
    goOn_->setObjectName("goOnWithFolds");
    goOn_->setToolTip(tr("Trains the folds that are missing, with the settings that it was begun with."));
    table_->setObjectName("folds");
    table_->setAccessibleName(tr("Folds"));
    table_->setColumnCount(ColumnCount);
    table_->setHorizontalHeaderLabels(
        {tr("Fold"), tr("Images"), tr("Balanced accuracy"), tr("Accuracy"), tr("Best epoch"), tr("Epochs")});
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setToolTip(tr("A click judges the fold's own run; the list of runs leads back."));
    auto* head = new QHBoxLayout;
    head->addWidget(sentence_, 1);
    head->addWidget(goOn_, 0, Qt::AlignTop);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(head);
    column->addWidget(table_);
    column->addWidget(chart_, 1);
    column->addStretch(0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    chart_->setObjectName("foldsChart");
    chart_->setData([this] {
        QList<QStringList> rows{{QStringLiteral("fold"), QStringLiteral("balanced_accuracy"), QStringLiteral("low"),
                                 QStringLiteral("high")}};
        for (const ForestPlot::Row& row : chart_->rows()) {
            const auto end = [&](double Interval::*side) {
                return row.interval ? QString::number((*row.interval).*side, 'g', 17) : QString();
            };
            rows << QStringList{row.label, QString::number(*row.value, 'g', 17), end(&Interval::low),
                                end(&Interval::high)};
        }
        return rows;
    });
    const auto choose = [this](int row) {
        const QString folder = table_->item(row, Name)->data(Qt::UserRole).toString();
        if (!folder.isEmpty()) Q_EMIT foldChosen(folder);
    };
    connect(table_, &QTableWidget::cellClicked, this, choose);
    connect(table_, &QTableWidget::cellActivated, this, choose);
    connect(goOn_, &QPushButton::clicked, this, &FoldsPanel::goOnRequested);
}

void FoldsPanel::setFolds(const Judged& judged, int planned) {
    const int finished = int(judged.folds.size());
    std::vector<double> balanced;
    std::vector<double> accuracies;
    for (const Run& fold : judged.folds) {
        balanced.push_back(fold.test->balancedAccuracy);
        accuracies.push_back(fold.test->accuracy);
    }
    QString text =
        tr("Balanced accuracy %1, accuracy %2: mean and standard deviation over %Ln folds.", nullptr, finished)
            .arg(spreadText(balanced), spreadText(accuracies));
    if (finished < planned)
        text += QLatin1Char(' ') + tr("%Ln of %1 folds are not finished yet: their images are not among these.",
                                      nullptr, planned - finished)
                                       .arg(number(planned));
    text += QLatin1Char(' ') + tr("Above and in the other tabs stand the folds' answers pooled: every image judged by "
                                  "the network that was tested on it.");
    sentence_->setText(text);
    goOn_->setVisible(finished < planned);
    fill(judged.folds);
    draw(judged.folds);
}

/// With the intervals that the folds' runs stored, against the mean: whether folds differ by more than chance.
void FoldsPanel::draw(const std::vector<Run>& folds) {
    std::vector<ForestPlot::Row> rows;
    std::vector<double> values;
    for (const Run& fold : folds) {
        const double value = fold.test->balancedAccuracy;
        const auto found = fold.testIntervals.find("balanced_accuracy");
        const auto interval = found == fold.testIntervals.end() ? std::nullopt : std::optional(found->second);
        const int images = fold.test->images;
        QString detail = score(value, images);
        if (interval) detail += QLatin1Char(' ') + intervalText(interval, images);
        rows.push_back({toQString(fold.name), detail, value, interval, false, false,
                        tr("%1: %2, %Ln images", nullptr, images).arg(toQString(fold.name), detail)});
        values.push_back(value);
    }
    chart_->setRows(std::move(rows), spreadOf(values).mean, tr("balanced accuracy; dashed: the mean of the folds"));
}

void FoldsPanel::fill(const std::vector<Run>& folds) {
    table_->setRowCount(int(folds.size()) + 1);
    const auto set = [this](int row, int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        if (column != Name) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(row, column, item);
        return item;
    };
    std::vector<double> balanced;
    std::vector<double> accuracies;
    qint64 images = 0;
    for (int row = 0; row < int(folds.size()); ++row) {
        const Run& fold = folds[std::size_t(row)];
        const Evaluation& test = *fold.test;
        set(row, Name, toQString(fold.name))->setData(Qt::UserRole, toQString(toUtf8(fold.folder)));
        set(row, Images, number(test.images));
        set(row, Balanced, figure(test.balancedAccuracy));
        set(row, Accuracy, figure(test.accuracy));
        set(row, Best, number(fold.bestEpoch));
        set(row, Epochs, number(qint64(fold.epochs.size())));
        balanced.push_back(test.balancedAccuracy);
        accuracies.push_back(test.accuracy);
        images += test.images;
    }
    const int last = int(folds.size());
    set(last, Name, tr("mean ± deviation"));
    set(last, Images, number(images));
    set(last, Balanced, spreadText(balanced));
    set(last, Accuracy, spreadText(accuracies));
    set(last, Best, {});
    set(last, Epochs, {});
    table_->resizeColumnsToContents();
    fitComparisonTable(table_);
}

}  // namespace lesion
