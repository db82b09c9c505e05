#include "ui/evaluation/FiguresPanel.h"

#include "ui/evaluation/ClassTable.h"
#include "ui/evaluation/FigureText.h"
#include "ui/evaluation/StandingBox.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/Saving.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lesion {

namespace {

QTableWidget* makeTable(const QString& name) {
    auto* table = new QTableWidget(0, 3);
    table->setAccessibleName(name);
    table->setObjectName("wholeFigures");
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

}  // namespace

FiguresPanel::FiguresPanel(QWidget* parent)
    : QScrollArea(parent),
      whole_(makeTable(tr("Figures of the whole part"))),
      standing_(new StandingBox),
      classHead_(new QLabel),
      classes_(new ClassTable) {
    auto* shown = new QWidget;
    auto* buttons = new QHBoxLayout;
    auto* note = new QLabel(tr("In brackets: 95 % intervals over lesions, not images."));
    note->setWordWrap(true);
    auto* copy = new QPushButton(tr("Copy table"));
    copy->setObjectName("copyFigures");
    copy->setToolTip(tr("All figures of both levels with their intervals, to be pasted into a spreadsheet."));
    auto* save = new QPushButton(tr("Save table…"));
    save->setObjectName("saveFigures");
    buttons->addWidget(note, 1);
    buttons->addWidget(copy);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(buttons);
    column->addWidget(whole_);
    column->addWidget(standing_);
    column->addWidget(classHead_);
    column->addWidget(classes_);
    column->addStretch(1);
    setWidget(shown);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    shown->setAutoFillBackground(false);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(pasteText(table())); });
    connect(save, &QPushButton::clicked, this, [this] {
        askAndSave(this, tr("Figures"), {"csv"}, [this](const QString& path) { return saveCsv(path, table()); });
    });
}

void FiguresPanel::setResults(const Assessment& assessment, const LevelResults& results) {
    images_ = assessment.images;
    lesions_ = assessment.lesions;
    fill(assessment);
    standing_->setPredictions(assessment.judged.predictions);
    classHead_->setText(results.level == Level::Images ? tr("Each class against the rest, images")
                                                       : tr("Each class against the rest, lesions"));
    classes_->setFigures(results.figures, results.evaluation);
    classes_->horizontalHeaderItem(1)->setText(results.level == Level::Images ? tr("Images") : tr("Lesions"));
    fit();
}

void FiguresPanel::fill(const Assessment& assessment) {
    whole_->setHorizontalHeaderLabels({tr("Figure"), tr("%Ln images", nullptr, int(images_.images)),
                                       tr("%Ln lesions", nullptr, int(lesions_.images))});
    std::vector<Figure> shown;
    for (const Figure figure : allFigures())
        if (!isOfClass(figure)) shown.push_back(figure);
    whole_->setRowCount(int(shown.size()) + 1);
    const auto put = [this](int row, const QString& name, const QString& images, const QString& lesions,
                            const QString& tip) {
        const QStringList texts{name, images, lesions};
        for (int column = 0; column < 3; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(tip);
            if (column > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            whole_->setItem(row, column, item);
        }
    };
    const Judged& judged = assessment.judged;
    const Evaluation byLesion = evaluatePredictions(perLesion(judged.predictions), judged.majorityClass);
    int row = 0;
    for (const Figure figure : shown) {
        put(row++, figureName(figure), scoreWithInterval(images_.of(figure), images_.images),
            scoreWithInterval(lesions_.of(figure), lesions_.images), figureTip(figure));
        if (figure != Figure::Accuracy) continue;
        put(row++, tr("Accuracy of the majority baseline"),
            score(assessment.evaluation.majorityAccuracy, images_.images),
            score(byLesion.majorityAccuracy, lesions_.images),
            tr("Of always answering the class that is largest in the training part."));
    }
}

/// As tall as its rows: the panel scrolls as a whole.
void FiguresPanel::fit() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    classHead_->setFont(bold);
    whole_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    whole_->setFixedHeight(whole_->horizontalHeader()->sizeHint().height() +
                           whole_->rowCount() * whole_->verticalHeader()->defaultSectionSize() + 4);
}

QList<QStringList> FiguresPanel::table() const {
    QList<QStringList> rows{{"level", "figure", "class", "value", "low", "high"}};
    for (const FigureValue& value : images_.values) rows << figureRow("images", value, images_.classes);
    for (const FigureValue& value : lesions_.values) rows << figureRow("lesions", value, lesions_.classes);
    return rows;
}

void FiguresPanel::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

}  // namespace lesion
