#include "ui/evaluation/LeakDemoView.h"

#include "core/base/Files.h"
#include "ui/evaluation/ComparisonTables.h"
#include "ui/evaluation/FigureText.h"
#include "ui/evaluation/ForestPlot.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/FlowLayout.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lesion {

namespace {

enum Column {
    Seed,
    LeakyBalanced,
    CleanBalanced,
    BalancedDifference,
    LeakyAccuracy,
    CleanAccuracy,
    AccuracyDifference,
    ColumnCount
};

QString differenceText(const FigureDifference& one, int images) {
    if (!one.value) return QStringLiteral("–");
    QString text = difference(*one.value, images);
    if (one.interval) text += QLatin1Char(' ') + differenceInterval(*one.interval, images);
    return text;
}

const Run* runOf(const LeakArm& arm, int row) {
    return row < int(arm.runs.size()) ? &arm.runs[std::size_t(row)] : nullptr;
}

}  // namespace

LeakDemoView::LeakDemoView(QWidget* parent)
    : QWidget(parent),
      headline_(new QLabel),
      interval_(new QLabel),
      besides_(new QLabel),
      sentence_(new QLabel),
      goOn_(new QPushButton),
      table_(new QTableWidget),
      chart_(new ForestPlot(tr("What the leak is worth"))),
      note_(new QLabel) {
    build();
    restyle();
}

void LeakDemoView::build() {
    setObjectName("leakDemo");
    headline_->setObjectName("leakHeadline");
    interval_->setObjectName("leakInterval");
    interval_->setToolTip(
        tr("The 95 % interval by drawing the tested lesions anew 2,000 times, both arms judged on the "
           "same ones. What differs between seeds is not in it."));
    besides_->setObjectName("leakBesides");
    sentence_->setObjectName("leakSentence");
    goOn_->setObjectName("goOnWithLeak");
    note_->setText(
        tr("Both arms have the same recipe, as many images of each class and the same tested photographs, "
           "one of each lesion. With the leak: the other photographs of these lesions are trained on. "
           "Without: photographs of other lesions in their place."));
    for (QLabel* label : {besides_, sentence_, note_}) label->setWordWrap(true);
    for (QLabel* label : {headline_, interval_, besides_, sentence_})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setObjectName("leakSeeds");
    table_->setAccessibleName(tr("Both arms by seed"));
    table_->setColumnCount(ColumnCount);
    table_->setHorizontalHeaderLabels({tr("Seed"), tr("Balanced accuracy\nwith the leak"), tr("\nwithout"),
                                       tr("\ndifference"), tr("Accuracy\nwith the leak"), tr("\nwithout"),
                                       tr("\ndifference")});
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignBottom);
    table_->horizontalHeaderItem(Seed)->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setToolTip(tr("A double click on a figure judges that training's own run; the list of runs leads back."));
    auto* first = new QWidget;
    auto* line = new FlowLayout(first, 12);
    for (QWidget* widget : std::initializer_list<QWidget*>{headline_, interval_, goOn_}) line->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(first);
    column->addWidget(besides_);
    column->addWidget(sentence_);
    column->addWidget(table_);
    column->addWidget(chart_, 1);
    column->addWidget(note_);
    column->addStretch(0);
    chart_->setObjectName("leakChart");
    chart_->setData([this] {
        QList<QStringList> rows{
            {QStringLiteral("figure"), QStringLiteral("difference"), QStringLiteral("low"), QStringLiteral("high")}};
        for (const ForestPlot::Row& row : chart_->rows()) {
            if (!row.value) continue;
            const auto end = [&](double Interval::*side) {
                return row.interval ? QString::number((*row.interval).*side, 'g', 17) : QString();
            };
            rows << QStringList{row.tip, QString::number(*row.value, 'g', 17), end(&Interval::low),
                                end(&Interval::high)};
        }
        return rows;
    });
    connect(table_, &QTableWidget::cellActivated, this, [this](int row, int cell) {
        const QString folder = table_->item(row, cell)->data(Qt::UserRole).toString();
        if (!folder.isEmpty()) Q_EMIT runChosen(folder);
    });
    connect(goOn_, &QPushButton::clicked, this, [this] { Q_EMIT goOnRequested(finished_ ? seeds_ + 1 : seeds_); });
}

void LeakDemoView::setDemo(const LeakDemo& demo) {
    seeds_ = demo.seeds;
    finished_ = demo.finished();
    const int images = demo.testImages;
    const FigureDifference& balanced = demo.balancedAccuracy;
    headline_->setText(balanced.value
                           ? tr("%1 balanced accuracy with the leak").arg(difference(*balanced.value, images))
                           : tr("No difference yet"));
    interval_->setText(balanced.interval ? differenceInterval(*balanced.interval, images) : QString());
    const int done = int(std::min(demo.leaky.runs.size(), demo.clean.runs.size()));
    QString besides = QStringList{tr("accuracy %1").arg(differenceText(demo.accuracy, images)),
                                  tr("%1 of %Ln seeds", nullptr, demo.seeds).arg(number(done)),
                                  tr("%Ln photographs tested, one of each lesion", nullptr, images)}
                          .join(QStringLiteral(" · "));
    besides += QStringLiteral(" · ") + toQString(demo.options.preset);
    besides_->setText(besides);
    sentence_->setText(messageText(leakVerdict(demo)));
    goOn_->setText(finished_ ? tr("One more seed") : tr("Go on"));
    goOn_->setToolTip(finished_ ? tr("Trains both arms once more, with the next seed: the mean gets steadier.")
                                : tr("Trains what is missing, with the settings that it was begun with."));
    fill(demo);
    draw(demo);
}

/// Every seed's difference and their mean with its interval, against none.
void LeakDemoView::draw(const LeakDemo& demo) {
    const int images = demo.testImages;
    std::vector<ForestPlot::Row> rows;
    const auto add = [&](const QString& name, const FigureDifference& mean, double Evaluation::*value) {
        rows.push_back({name, {}, {}, {}, false, true, {}});
        for (std::size_t i = 0; i < std::min(demo.leaky.runs.size(), demo.clean.runs.size()); ++i) {
            const Run& leaky = demo.leaky.runs[i];
            const double one = (*leaky.test).*value - (*demo.clean.runs[i].test).*value;
            const QString seed = tr("seed %1").arg(leaky.options.seed);
            rows.push_back({seed, difference(one, images), one, {}, true, false, name + QStringLiteral(", ") + seed});
        }
        if (mean.value)
            rows.push_back({tr("mean"), differenceText(mean, images), mean.value, mean.interval, false, false,
                            name + QStringLiteral(", ") + tr("mean")});
    };
    add(figureName(Figure::BalancedAccuracy), demo.balancedAccuracy, &Evaluation::balancedAccuracy);
    add(figureName(Figure::Accuracy), demo.accuracy, &Evaluation::accuracy);
    chart_->setVisible(demo.balancedAccuracy.value.has_value());
    chart_->setRows(std::move(rows), 0.0, tr("with the leak minus without"));
}

void LeakDemoView::fill(const LeakDemo& demo) {
    const int seeds = int(std::max(demo.leaky.runs.size(), demo.clean.runs.size()));
    const int images = demo.testImages;
    table_->clearContents();
    table_->setRowCount(seeds + 1);
    const auto set = [this](int row, int column, const QString& text, const Run* run = nullptr) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment((column == Seed ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (run) item->setData(Qt::UserRole, toQString(toUtf8(run->folder)));
        table_->setItem(row, column, item);
    };
    const auto pair = [&](int row, int column, const Run* leaky, const Run* clean, double Evaluation::*value) {
        const auto text = [&](const Run* run) {
            return run ? score((*run->test).*value, images) : QStringLiteral("–");
        };
        set(row, column, text(leaky), leaky);
        set(row, column + 1, text(clean), clean);
        set(row, column + 2,
            leaky && clean ? difference((*leaky->test).*value - (*clean->test).*value, images) : QStringLiteral("–"));
    };
    for (int row = 0; row < seeds; ++row) {
        const Run* leaky = runOf(demo.leaky, row);
        const Run* clean = runOf(demo.clean, row);
        set(row, Seed, QString::number((leaky ? leaky : clean)->options.seed));
        pair(row, LeakyBalanced, leaky, clean, &Evaluation::balancedAccuracy);
        pair(row, LeakyAccuracy, leaky, clean, &Evaluation::accuracy);
    }
    const auto mean = [&](const LeakArm& arm, double value) {
        return arm.runs.empty() ? QStringLiteral("–") : score(value, images);
    };
    set(seeds, Seed, tr("mean"));
    set(seeds, LeakyBalanced, mean(demo.leaky, demo.leaky.meanBalancedAccuracy));
    set(seeds, CleanBalanced, mean(demo.clean, demo.clean.meanBalancedAccuracy));
    set(seeds, BalancedDifference, differenceText(demo.balancedAccuracy, images));
    set(seeds, LeakyAccuracy, mean(demo.leaky, demo.leaky.meanAccuracy));
    set(seeds, CleanAccuracy, mean(demo.clean, demo.clean.meanAccuracy));
    set(seeds, AccuracyDifference, differenceText(demo.accuracy, images));
    table_->resizeColumnsToContents();
    fitComparisonTable(table_);
}

void LeakDemoView::restyle() {
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() * 2 : 20);
    large.setWeight(QFont::DemiBold);
    headline_->setFont(large);
    QFont middle = font();
    middle.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() * 1.4 : 14);
    interval_->setFont(middle);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel* label : {interval_, besides_, note_}) label->setPalette(quiet);
}

void LeakDemoView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

}  // namespace lesion
