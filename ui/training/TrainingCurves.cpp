#include "ui/training/TrainingCurves.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/training/CurveLabels.h"
#include "ui/widgets/Plot.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace lesion {

namespace {

/// Batches shown at most; beyond it neighbours are averaged, so that a long training draws as fast as a short one.
constexpr size_t batchPointLimit = 2000;
constexpr int redrawDelay = 100;  ///< ms between two pictures of a running training

constexpr int leastLines = 6;  ///< height of a chart in lines of text, so that all fits a projector's large text

QVector<double> valuesOf(const std::vector<EpochRecord>& epochs, double EpochRecord::*value) {
    QVector<double> values;
    for (const EpochRecord& epoch : epochs) values.push_back(epoch.*value);
    return values;
}

QVector<double> epochNumbers(const std::vector<EpochRecord>& epochs) {
    QVector<double> values;
    for (const EpochRecord& epoch : epochs) values.push_back(epoch.epoch);
    return values;
}

QColor faded(QColor colour) {
    colour.setAlphaF(0.35F);
    return colour;
}

}  // namespace

TrainingCurves::TrainingCurves(QWidget* parent)
    : QWidget(parent), stack_(new QStackedLayout(this)), nothing_(new QLabel) {
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    auto* charts = new QWidget;
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    loss_ = addPlot(tr("Loss"), row);
    accuracy_ = addPlot(tr("Accuracy"), row);
    lossLabels_ = new CurveLabels(loss_);
    accuracyLabels_ = new CurveLabels(accuracy_);
    stack_->addWidget(nothing_);
    stack_->addWidget(charts);
    redrawTimer_.setSingleShot(true);
    redrawTimer_.setInterval(redrawDelay);
    connect(&redrawTimer_, &QTimer::timeout, this, &TrainingCurves::redraw);
    showNothing(tr("Curves appear here as soon as a training runs or a run is chosen below."));
}

Plot* TrainingCurves::addPlot(const QString& title, QLayout* row) {
    auto* plot = new Plot(title);
    plot->setMinimumHeight(fontMetrics().height() * leastLines);
    plot->setZoomable(Qt::Horizontal | Qt::Vertical);
    plot->xAxis->setLabel(tr("epoch"));
    const QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed);  // there is no epoch 2.5
    whole->setTickStep(1);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot->xAxis->setTicker(whole);
    plot->setData([this] { return table(); });
    plot->setReadout([this](double x, double) { return readout(x); });
    plot->setRestyle([this] { redraw(); });
    plot->setResetView([this, plot] {
        zoomed_.erase(plot);
        setRanges();
    });
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis})
        connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this, plot] {
            if (!ranging_) zoomed_.insert(plot);
        });
    row->addWidget(plot);
    return plot;
}

void TrainingCurves::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        for (Plot* plot : {loss_, accuracy_}) plot->setMinimumHeight(fontMetrics().height() * leastLines);
}

void TrainingCurves::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) redraw();
}

void TrainingCurves::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    redrawSoon();  // names have more or less room
}

void TrainingCurves::showNothing(const QString& sentence) {
    batchX_.clear();
    batchLoss_.clear();
    single_ = {};
    nothing_->setText(sentence);
    redraw();
}

void TrainingCurves::begin(const QString& name, int epochs, double majorityAccuracy,
                           const std::vector<EpochRecord>& history) {
    batchX_.clear();
    batchLoss_.clear();
    const auto best = std::min_element(history.begin(), history.end(),
                                       [](const auto& a, const auto& b) { return a.valLoss < b.valLoss; });
    single_ = {name, history, best == history.end() ? 0 : best->epoch};
    epochsPlanned_ = std::max(1, epochs);
    majority_ = majorityAccuracy;
    zoomed_.clear();
    nothing_->setText(tr("The first points appear after the first batches."));
    redraw();
}

void TrainingCurves::addBatches(const std::vector<BatchRecord>& batches) {
    for (const BatchRecord& batch : batches) {
        batchX_.push_back(batch.epoch - 1 + double(batch.step) / std::max(1, batch.steps));
        batchLoss_.push_back(batch.loss);
    }
    while (batchX_.size() > batchPointLimit) {
        const size_t half = batchX_.size() / 2;
        for (size_t i = 0; i < half; ++i) {
            batchX_[i] = (batchX_[2 * i] + batchX_[2 * i + 1]) / 2;
            batchLoss_[i] = (batchLoss_[2 * i] + batchLoss_[2 * i + 1]) / 2;
        }
        batchX_.resize(half);
        batchLoss_.resize(half);
    }
    redrawSoon();
}

void TrainingCurves::addEpoch(const EpochRecord& epoch, int bestEpoch) {
    std::erase_if(single_.epochs, [&](const EpochRecord& known) { return known.epoch >= epoch.epoch; });
    single_.epochs.push_back(epoch);
    single_.bestEpoch = bestEpoch;
    redrawSoon();
}

void TrainingCurves::showRun(const Run& run) {
    const QString name = toQString(run.name);
    if (name != single_.name) {
        batchX_.clear();
        batchLoss_.clear();
        zoomed_.clear();
    }
    single_ = {name, run.epochs, run.bestEpoch};
    epochsPlanned_ = std::max<int>(1, int(run.epochs.size()));
    majority_ = run.valMajorityAccuracy;
    redraw();
}

void TrainingCurves::setOverlay(const std::vector<Run>& runs) {
    const auto before = overlaid().size();
    overlay_.clear();
    for (const Run& run : runs)
        if (!run.epochs.empty()) overlay_.push_back({toQString(run.name), run.epochs, run.bestEpoch});
    if (overlaid().size() != before) zoomed_.clear();
    redraw();
}

/// What is drawn over each other; empty while one run alone is shown in full.
std::vector<TrainingCurves::Curve> TrainingCurves::overlaid() const {
    std::vector<Curve> curves = overlay_;
    const auto same =
        std::find_if(curves.begin(), curves.end(), [&](const Curve& c) { return c.name == single_.name; });
    if (same != curves.end())
        *same = single_.epochs.size() > same->epochs.size() ? single_ : *same;
    else if (!curves.empty() && !single_.epochs.empty())
        curves.push_back(single_);
    if (curves.size() < 2) curves.clear();
    return curves;
}

void TrainingCurves::redrawSoon() {
    if (!redrawTimer_.isActive()) redrawTimer_.start();
}

void TrainingCurves::clearPlots() {
    lossLabels_->clear();
    accuracyLabels_->clear();
    for (Plot* plot : {loss_, accuracy_}) {
        plot->clearGraphs();
        for (int i = plot->itemCount() - 1; i >= 0; --i)
            if (plot->item(i)->property("curve").toBool()) plot->removeItem(i);
    }
}

QCPGraph* TrainingCurves::addGraph(Plot* plot, const QString& name, const QColor& colour, Qt::PenStyle style,
                                   double width) {
    QCPGraph* graph = plot->addGraph();
    graph->setPen(QPen(colour, width, style));
    graph->setName(name);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 3));
    return graph;
}

/// A large dot at the epoch that is kept, in both charts.
void TrainingCurves::addBestMark(const Curve& curve, const QColor& colour) {
    for (const EpochRecord& epoch : curve.epochs) {
        if (epoch.epoch != curve.bestEpoch) continue;
        for (Plot* plot : {loss_, accuracy_}) {
            QCPGraph* mark = plot->addGraph();
            mark->setLineStyle(QCPGraph::lsNone);
            mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 2), QBrush(colour), 9));
            mark->setData({double(epoch.epoch)}, {plot == loss_ ? epoch.valLoss : epoch.valBalancedAccuracy}, true);
        }
    }
}

void TrainingCurves::drawSingle() {
    const QColor quiet = quietText(palette());
    const QColor accent = accentColour(palette());
    const auto x = epochNumbers(single_.epochs);
    const auto draw = [&](Plot* plot, const QString& name, double EpochRecord::*value, const QColor& colour,
                          Qt::PenStyle style, double width) {
        QCPGraph* graph = addGraph(plot, name, colour, style, width);
        graph->setData(x, valuesOf(single_.epochs, value), true);
        (plot == loss_ ? lossLabels_ : accuracyLabels_)->add(graph, name, colour.alphaF() < 1 ? accent : colour);
    };
    if (!batchX_.empty()) {
        QCPGraph* batches = loss_->addGraph();
        batches->setName(tr("batches"));
        batches->setPen(QPen(faded(palette().color(QPalette::WindowText)), 1));
        batches->setData(QVector<double>(batchX_.begin(), batchX_.end()),
                         QVector<double>(batchLoss_.begin(), batchLoss_.end()), true);
        if (single_.epochs.empty()) lossLabels_->add(batches, tr("batches"), quiet);
    }
    draw(loss_, tr("training"), &EpochRecord::trainLoss, quiet, Qt::DashLine, 1.5);
    draw(loss_, tr("validation"), &EpochRecord::valLoss, accent, Qt::SolidLine, 2);
    draw(accuracy_, tr("training"), &EpochRecord::trainAccuracy, quiet, Qt::DashLine, 1.5);
    draw(accuracy_, tr("validation"), &EpochRecord::valAccuracy, faded(accent), Qt::SolidLine, 2);
    draw(accuracy_, tr("balanced"), &EpochRecord::valBalancedAccuracy, accent, Qt::SolidLine, 2.5);
    addBestMark(single_, accent);
    if (majority_ > 0) drawMajority();
}

void TrainingCurves::drawMajority() {
    auto* line = new QCPItemStraightLine(accuracy_);
    line->setProperty("curve", true);
    line->setPen(QPen(warningColour(palette()), 1.2, Qt::DotLine));
    line->point1->setCoords(0, majority_);
    line->point2->setCoords(1, majority_);
    accuracyLabels_->addLevel(majority_, tr("majority %1").arg(figure(majority_, 2)), warningColour(palette()));
}

void TrainingCurves::drawOverlay(const std::vector<Curve>& curves) {
    constexpr size_t colours = 6;
    static const Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine};
    for (size_t i = 0; i < curves.size(); ++i) {
        const Curve& curve = curves[i];
        const QColor colour = runColour(int(i), palette());
        const Qt::PenStyle style = styles[(i / colours) % 3];
        const auto x = epochNumbers(curve.epochs);
        // Runs' names begin with the day and differ at their ends.
        QCPGraph* loss = addGraph(loss_, curve.name, colour, style, 2);
        loss->setData(x, valuesOf(curve.epochs, &EpochRecord::valLoss), true);
        lossLabels_->add(loss, curve.name, colour, Qt::ElideLeft);
        QCPGraph* balanced = addGraph(accuracy_, curve.name, colour, style, 2);
        balanced->setData(x, valuesOf(curve.epochs, &EpochRecord::valBalancedAccuracy), true);
        accuracyLabels_->add(balanced, curve.name, colour, Qt::ElideLeft);
        addBestMark(curve, colour);
    }
}

void TrainingCurves::redraw() {
    redrawTimer_.stop();
    stale_ = !isVisible();
    if (stale_) return;
    clearPlots();
    const auto curves = overlaid();
    if (curves.empty() && single_.epochs.empty() && batchX_.empty()) return stack_->setCurrentIndex(0);
    stack_->setCurrentIndex(1);
    stack_->currentWidget()->layout()->activate();  // the charts' width decides where the names stand
    if (curves.empty())
        drawSingle();
    else
        drawOverlay(curves);
    nameAxis(loss_, curves.empty() ? tr("loss") : tr("validation loss"));
    nameAxis(accuracy_, curves.empty() ? tr("accuracy") : tr("validation balanced accuracy"));
    lossLabels_->fitMargin();
    accuracyLabels_->fitMargin();
    setRanges();
}

/// What a low chart has no room for is cut, as everywhere else, rather than painted beyond its edges.
void TrainingCurves::nameAxis(Plot* plot, const QString& name) {
    const int room = plot->height() - 3 * plot->fontMetrics().height();  // less the numbers and words below
    plot->yAxis->setLabel(QFontMetrics(plot->yAxis->labelFont()).elidedText(name, Qt::ElideRight, room));
}

/// All that there is, from zero; a view that the user chose stays.
void TrainingCurves::setRanges() {
    const auto curves = overlaid();
    double last = curves.empty() ? std::max(epochsPlanned_, int(single_.epochs.size())) : 1;
    double highest = 0;
    for (const Curve& curve : curves.empty() ? std::vector<Curve>{single_} : curves) {
        for (const EpochRecord& epoch : curve.epochs) {
            last = std::max(last, double(epoch.epoch));
            highest = std::max({highest, epoch.valLoss, curves.empty() ? epoch.trainLoss : 0.0});
        }
    }
    if (single_.epochs.empty())
        for (const double loss : batchLoss_) highest = std::isfinite(loss) ? std::max(highest, loss) : highest;
    ranging_ = true;
    for (Plot* plot : {loss_, accuracy_}) {
        if (!zoomed_.contains(plot)) {
            plot->xAxis->setRange(0, last * 1.02);
            plot->yAxis->setRange(0, plot == accuracy_ ? 1.02 : highest > 0 ? highest * 1.08 : 1);
        }
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
    ranging_ = false;
}

QString TrainingCurves::readout(double x) const {
    const int wanted = int(std::lround(x));
    QStringList lines;
    const auto add = [&](const Curve& curve, bool named) {
        for (const EpochRecord& epoch : curve.epochs) {
            if (epoch.epoch != wanted) continue;
            if (named) {
                lines << tr("%1: loss %2, balanced %3")
                             .arg(curve.name, figure(epoch.valLoss), figure(epoch.valBalancedAccuracy));
                continue;
            }
            lines << (epoch.epoch == curve.bestEpoch ? tr("epoch %1, the best: kept") : tr("epoch %1")).arg(epoch.epoch)
                  << tr("loss: training %1, validation %2").arg(figure(epoch.trainLoss), figure(epoch.valLoss))
                  << tr("accuracy: training %1, validation %2")
                         .arg(figure(epoch.trainAccuracy), figure(epoch.valAccuracy))
                  << tr("balanced: %1").arg(figure(epoch.valBalancedAccuracy));
        }
    };
    const auto curves = overlaid();
    for (const Curve& curve : curves) add(curve, true);
    if (curves.empty()) add(single_, false);
    if (curves.empty() && !lines.isEmpty() && majority_ > 0)
        lines << tr("majority baseline %1").arg(figure(majority_, 3));
    return lines.join('\n');
}

QList<QStringList> TrainingCurves::table() const {
    QList<QStringList> rows{{"run", "epoch", "train_loss", "train_accuracy", "val_loss", "val_accuracy",
                             "val_balanced_accuracy", "learning_rate"}};
    const auto add = [&](const Curve& curve) {
        for (const EpochRecord& epoch : curve.epochs) {
            QStringList row{curve.name, QString::number(epoch.epoch)};
            for (const double value : {epoch.trainLoss, epoch.trainAccuracy, epoch.valLoss, epoch.valAccuracy,
                                       epoch.valBalancedAccuracy, epoch.learningRate})
                row << QString::number(value, 'g', 9);
            rows << row;
        }
    };
    const auto curves = overlaid();
    for (const Curve& curve : curves) add(curve);
    if (curves.empty()) add(single_);
    return rows;
}

}  // namespace lesion
