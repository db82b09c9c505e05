#include "ui/evaluation/LeakDemoView.h"

#include "core/base/Files.h"
#include "ui/evaluation/ComparisonTables.h"
#include "ui/evaluation/FigureText.h"
#include "ui/evaluation/ForestPlot.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SentenceLabel.h"

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
    WithBalanced,
    WithoutBalanced,
    BalancedDifference,
    WithAccuracy,
    WithoutAccuracy,
    AccuracyDifference,
    ColumnCount
};

QString differenceText(const FigureDifference& one, int images) {
    if (!one.value) return QStringLiteral("–");
    QString text = difference(*one.value, images);
    if (one.interval) text += QLatin1Char(' ') + differenceInterval(*one.interval, images);
    return text;
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
      chart_(new ForestPlot(tr("What the difference is worth"))),
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
    for (QLabel* label : {besides_, sentence_, note_}) makeSentence(label);
    for (QLabel* label : {headline_, interval_}) label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setObjectName("leakSeeds");
    table_->setAccessibleName(tr("Both arms by seed"));
    table_->setColumnCount(ColumnCount);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignBottom);
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
    note_->setText(
        tr("Both arms have the same recipe, as many images of each class and the same tested photographs, "
           "one of each lesion. With the leak: the other photographs of these lesions are trained on. "
           "Without: photographs of other lesions in their place."));
    table_->setHorizontalHeaderLabels({tr("Seed"), tr("Balanced accuracy\nwith the leak"), tr("\nwithout"),
                                       tr("\ndifference"), tr("Accuracy\nwith the leak"), tr("\nwithout"),
                                       tr("\ndifference")});
    show(demo, tr("%1 balanced accuracy with the leak"),
         tr("%Ln photographs tested, one of each lesion", nullptr, demo.images));
    sentence_->setText(messageText(leakVerdict(demo)));
    draw(demo, tr("with the leak minus without"));
}

void LeakDemoView::setEffect(const Effect& effect) {
    note_->setText(tr("The same split and seeds with %1 and without, judged on the validation part: the test part is "
                      "kept for what was chosen in the end. The best epoch of each training was chosen on these "
                      "images, in both arms alike.")
                       .arg(toQString(toString(effect.changes))));
    table_->setHorizontalHeaderLabels({tr("Seed"), tr("Balanced accuracy\nwith the change"), tr("\nwithout"),
                                       tr("\ndifference"), tr("Accuracy\nwith the change"), tr("\nwithout"),
                                       tr("\ndifference")});
    show(effect, tr("%1 balanced accuracy with the change"),
         tr("%Ln images of the validation part", nullptr, effect.images));
    sentence_->setText(messageText(effectVerdict(effect)));
    draw(effect, tr("with the change minus without"));
}

/// What both kinds say alike. `headline` has a place for the difference.
void LeakDemoView::show(const TwoArms& arms, const QString& headline, const QString& images) {
    seeds_ = arms.seeds;
    finished_ = arms.finished();
    const FigureDifference& balanced = arms.balancedAccuracy;
    headline_->setText(balanced.value ? headline.arg(difference(*balanced.value, arms.images))
                                      : tr("No difference yet"));
    interval_->setText(balanced.interval ? differenceInterval(*balanced.interval, arms.images) : QString());
    besides_->setText(QStringList{tr("accuracy %1").arg(differenceText(arms.accuracy, arms.images)),
                                  tr("%1 of %Ln seeds", nullptr, arms.seeds).arg(number(arms.finishedSeeds())), images,
                                  toQString(arms.options.preset)}
                          .join(QStringLiteral(" · ")));
    goOn_->setText(finished_ ? tr("One more seed") : tr("Go on"));
    goOn_->setToolTip(finished_ ? tr("Trains both arms once more, with the next seed: the mean gets steadier.")
                                : tr("Trains what is missing, with the settings that it was begun with."));
    table_->horizontalHeaderItem(Seed)->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    fill(arms);
}

/// Every seed's difference and their mean with its interval, against none.
void LeakDemoView::draw(const TwoArms& arms, const QString& axis) {
    const int images = arms.images;
    std::vector<ForestPlot::Row> rows;
    const auto add = [&](const QString& name, const FigureDifference& mean, double Evaluation::*value) {
        rows.push_back({name, {}, {}, {}, false, true, {}});
        for (std::size_t i = 0; i < std::size_t(arms.finishedSeeds()); ++i) {
            const double one = arms.with.judged[i].*value - arms.without.judged[i].*value;
            const QString seed = tr("seed %1").arg(arms.with.runs[i].options.seed);
            rows.push_back({seed, difference(one, images), one, {}, true, false, name + QStringLiteral(", ") + seed});
        }
        if (mean.value)
            rows.push_back({tr("mean"), differenceText(mean, images), mean.value, mean.interval, false, false,
                            name + QStringLiteral(", ") + tr("mean")});
    };
    add(figureName(Figure::BalancedAccuracy), arms.balancedAccuracy, &Evaluation::balancedAccuracy);
    add(figureName(Figure::Accuracy), arms.accuracy, &Evaluation::accuracy);
    chart_->setVisible(arms.balancedAccuracy.value.has_value());
    chart_->setRows(std::move(rows), 0.0, axis);
}

void LeakDemoView::fill(const TwoArms& arms) {
    const int seeds = int(std::max(arms.with.runs.size(), arms.without.runs.size()));
    const int images = arms.images;
    table_->clearContents();
    table_->setRowCount(seeds + 1);
    const auto set = [this](int row, int column, const QString& text, const Run* run = nullptr) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment((column == Seed ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (run) item->setData(Qt::UserRole, toQString(toUtf8(run->folder)));
        table_->setItem(row, column, item);
    };
    const auto pair = [&](int row, int column, double Evaluation::*value) {
        std::optional<double> figures[2];
        for (const bool with : {true, false}) {
            const Arm& arm = with ? arms.with : arms.without;
            if (row >= int(arm.runs.size())) continue;
            figures[with ? 0 : 1] = arm.judged[std::size_t(row)].*value;
            set(row, column + (with ? 0 : 1), score(arm.judged[std::size_t(row)].*value, images),
                &arm.runs[std::size_t(row)]);
        }
        for (int i = 0; i < 2; ++i)
            if (!figures[i]) set(row, column + i, QStringLiteral("–"));
        const bool both = figures[0] && figures[1];
        set(row, column + 2, both ? difference(*figures[0] - *figures[1], images) : QStringLiteral("–"));
    };
    for (int row = 0; row < seeds; ++row) {
        const Arm& any = row < int(arms.with.runs.size()) ? arms.with : arms.without;
        set(row, Seed, QString::number(any.runs[std::size_t(row)].options.seed));
        pair(row, WithBalanced, &Evaluation::balancedAccuracy);
        pair(row, WithAccuracy, &Evaluation::accuracy);
    }
    const auto mean = [&](const Arm& arm, double value) {
        return arm.runs.empty() ? QStringLiteral("–") : score(value, images);
    };
    set(seeds, Seed, tr("mean"));
    set(seeds, WithBalanced, mean(arms.with, arms.with.meanBalancedAccuracy));
    set(seeds, WithoutBalanced, mean(arms.without, arms.without.meanBalancedAccuracy));
    set(seeds, BalancedDifference, differenceText(arms.balancedAccuracy, images));
    set(seeds, WithAccuracy, mean(arms.with, arms.with.meanAccuracy));
    set(seeds, WithoutAccuracy, mean(arms.without, arms.without.meanAccuracy));
    set(seeds, AccuracyDifference, differenceText(arms.accuracy, images));
    table_->resizeColumnsToContents();
    fitComparisonTable(table_);
}

void LeakDemoView::restyle() {
    styleHeadline(font(), headline_, interval_);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel* label : {interval_, besides_, note_}) label->setPalette(quiet);
}

void LeakDemoView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

}  // namespace lesion
