#include "ui/training/TrainingCurves.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/Plot.h"

#include <algorithm>
#include <cmath>
#include <QHBoxLayout>
#include <QLabel>

namespace lesion {

namespace {

/// Batches shown at most; beyond it neighbours are averaged, so that a long training draws as fast as a short one.
constexpr size_t batchPointLimit = 2000;

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
    : QWidget(parent),
      stack_(new QStackedLayout(this)),
      nothing_(new QLabel),
      loss_(new Plot(tr("Loss"))),
      accuracy_(new Plot(tr("Accuracy"))) {
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    auto* charts = new QWidget;
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(loss_);
    row->addWidget(accuracy_);
    stack_->addWidget(nothing_);
    stack_->addWidget(charts);
    for (Plot* plot : {loss_, accuracy_}) {
        plot->setMinimumHeight(fontMetrics().height() * 9);
        plot->setZoomable(Qt::Horizontal | Qt::Vertical);
        plot->xAxis->setLabel(tr("epoch"));
        plot->setData([this] { return table(); });
        plot->setReadout([this](double x, double) { return readout(x); });
        plot->setRestyle([this] { redraw(); });
        plot->setResetView([this] { setRanges(); });
        connect(plot, &QCustomPlot::beforeReplot, this, [this] { placeLabels(); });
    }
    loss_->yAxis->setLabel(tr("loss"));
    accuracy_->yAxis->setLabel(tr("accuracy"));
    showNothing(tr("Curves appear here as soon as a training runs or a run is chosen below."));
}

void TrainingCurves::showNothing(const QString& sentence) {
    nothing_->setText(sentence);
    stack_->setCurrentIndex(0);
}

void TrainingCurves::begin(int epochs, double majorityAccuracy) {
    batchX_.clear();
    batchLoss_.clear();
    single_ = {};
    overlay_.clear();
    epochsPlanned_ = std::max(1, epochs);
    majority_ = majorityAccuracy;
    showNothing(tr("The first points appear after the first batches."));
}

void TrainingCurves::addBatches(const std::vector<BatchRecord>& batches) {
    for (const BatchRecord& batch : batches) {
        batchX_.push_back(batch.epoch - 1 + double(batch.step) / std::max(1, batch.steps));
        batchLoss_.push_back(batch.loss);
    }
    if (batchX_.size() > batchPointLimit) {
        const size_t half = batchX_.size() / 2;
        for (size_t i = 0; i < half; ++i) {
            batchX_[i] = (batchX_[2 * i] + batchX_[2 * i + 1]) / 2;
            batchLoss_[i] = (batchLoss_[2 * i] + batchLoss_[2 * i + 1]) / 2;
        }
        batchX_.resize(half);
        batchLoss_.resize(half);
    }
    if (overlay_.size() < 2) redraw();
}

void TrainingCurves::addEpoch(const EpochRecord& epoch, int bestEpoch) {
    single_.epochs.push_back(epoch);
    single_.bestEpoch = bestEpoch;
    redraw();
}

void TrainingCurves::showRun(const Run& run) {
    batchX_.clear();
    batchLoss_.clear();
    single_ = {toQString(run.name), run.epochs, run.bestEpoch};
    epochsPlanned_ = std::max<int>(1, int(run.epochs.size()));
    majority_ = run.valMajorityAccuracy;
    redraw();
}

void TrainingCurves::setOverlay(const std::vector<Run>& runs) {
    overlay_.clear();
    for (const Run& run : runs) overlay_.push_back({toQString(run.name), run.epochs, run.bestEpoch});
    redraw();
}

void TrainingCurves::clearPlots() {
    for (Plot* plot : {loss_, accuracy_}) plot->clearGraphs();
    labelled_.clear();
    for (Plot* plot : {loss_, accuracy_})
        for (int i = plot->itemCount() - 1; i >= 0; --i)
            if (plot->item(i)->property("curve").toBool()) plot->removeItem(i);
    labels_.clear();
}

QCPGraph* TrainingCurves::addGraph(Plot* plot, const QString& name, const QColor& colour, Qt::PenStyle style,
                                   double width) {
    QCPGraph* graph = plot->addGraph();
    graph->setPen(QPen(colour, width, style));
    graph->setName(name);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 3));
    labelled_.push_back({plot, graph, name});
    return graph;
}

void TrainingCurves::addBestMark(Plot* plot, double x, double y, const QColor& colour) {
    QCPGraph* mark = plot->addGraph();
    mark->setLineStyle(QCPGraph::lsNone);
    mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 2), QBrush(colour), 9));
    mark->setData({x}, {y}, true);
}

void TrainingCurves::drawSingle() {
    const QColor text = palette().color(QPalette::WindowText);
    const QColor accent = accentColour(palette());
    const auto x = epochNumbers(single_.epochs);
    if (!batchX_.empty()) {
        QCPGraph* batches = loss_->addGraph();
        batches->setPen(QPen(faded(text), 1));
        batches->setData(QVector<double>(batchX_.begin(), batchX_.end()),
                         QVector<double>(batchLoss_.begin(), batchLoss_.end()), true);
        if (single_.epochs.empty()) labelled_.push_back({loss_, batches, tr("batches")});
    }
    addGraph(loss_, tr("training"), quietText(palette()), Qt::DashLine, 1.5)
        ->setData(x, valuesOf(single_.epochs, &EpochRecord::trainLoss), true);
    addGraph(loss_, tr("validation"), accent, Qt::SolidLine, 2)
        ->setData(x, valuesOf(single_.epochs, &EpochRecord::valLoss), true);
    addGraph(accuracy_, tr("training"), quietText(palette()), Qt::DashLine, 1.5)
        ->setData(x, valuesOf(single_.epochs, &EpochRecord::trainAccuracy), true);
    addGraph(accuracy_, tr("validation"), faded(accent), Qt::SolidLine, 2)
        ->setData(x, valuesOf(single_.epochs, &EpochRecord::valAccuracy), true);
    addGraph(accuracy_, tr("balanced"), accent, Qt::SolidLine, 2.5)
        ->setData(x, valuesOf(single_.epochs, &EpochRecord::valBalancedAccuracy), true);
    for (const EpochRecord& epoch : single_.epochs)
        if (epoch.epoch == single_.bestEpoch) {
            addBestMark(loss_, epoch.epoch, epoch.valLoss, accent);
            addBestMark(accuracy_, epoch.epoch, epoch.valBalancedAccuracy, accent);
        }
}

void TrainingCurves::drawOverlay() {
    static const QStringList palette = {"#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"};
    static const Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine};
    for (size_t i = 0; i < overlay_.size(); ++i) {
        const Curve& curve = overlay_[i];
        const QColor colour(palette[int(i % size_t(palette.size()))]);
        const Qt::PenStyle style = styles[(i / size_t(palette.size())) % 3];
        const auto x = epochNumbers(curve.epochs);
        addGraph(loss_, curve.name, colour, style, 2)->setData(x, valuesOf(curve.epochs, &EpochRecord::valLoss), true);
        addGraph(accuracy_, curve.name, colour, style, 2)
            ->setData(x, valuesOf(curve.epochs, &EpochRecord::valBalancedAccuracy), true);
        for (const EpochRecord& epoch : curve.epochs)
            if (epoch.epoch == curve.bestEpoch) {
                addBestMark(loss_, epoch.epoch, epoch.valLoss, colour);
                addBestMark(accuracy_, epoch.epoch, epoch.valBalancedAccuracy, colour);
            }
    }
}

void TrainingCurves::redraw() {
    if (single_.epochs.empty() && batchX_.empty() && overlay_.size() < 2) return;
    clearPlots();
    const bool overlaid = overlay_.size() >= 2;
    if (overlaid)
        drawOverlay();
    else
        drawSingle();
    loss_->yAxis->setLabel(overlaid ? tr("validation loss") : tr("loss"));
    accuracy_->yAxis->setLabel(overlaid ? tr("validation balanced accuracy") : tr("accuracy"));
    if (!overlaid && majority_ > 0) {
        auto* line = new QCPItemStraightLine(accuracy_);
        line->setProperty("curve", true);
        line->setPen(QPen(warningColour(palette()), 1.2, Qt::DotLine));
        line->point1->setCoords(0, majority_);
        line->point2->setCoords(1, majority_);
        auto* name = new QCPItemText(accuracy_);
        name->setProperty("curve", true);
        name->setText(tr("majority baseline %1").arg(figure(majority_, 2)));
        name->setColor(warningColour(palette()));
        name->setFont(font());
        name->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        name->position->setTypeY(QCPItemPosition::ptPlotCoords);
        name->position->setCoords(0.01, majority_);
        name->setPositionAlignment(Qt::AlignLeft | (majority_ > 0.9 ? Qt::AlignTop : Qt::AlignBottom));
    }
    for (Plot* plot : {loss_, accuracy_}) labelGraphs(plot);
    setRanges();
    stack_->setCurrentIndex(1);
}

/// Direct labels at the right end of each curve instead of a legend.
void TrainingCurves::labelGraphs(Plot* plot) {
    for (const Labelled& item : labelled_) {
        if (item.plot != plot || item.graph->dataCount() == 0) continue;
        auto* label = new QCPItemText(plot);
        label->setProperty("curve", true);
        label->setText(item.name);
        label->setColor(item.graph->pen().color().alphaF() < 1 ? accentColour(palette()) : item.graph->pen().color());
        label->setFont(font());
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->position->setType(QCPItemPosition::ptAbsolute);
        label->setProperty("graph", QVariant::fromValue<void*>(item.graph));
        labels_.push_back(label);
    }
}

/// Puts each label beside its curve's last point, pushed apart where they would overlap. Called before each replot.
void TrainingCurves::placeLabels() {
    for (Plot* plot : {loss_, accuracy_}) {
        std::vector<std::pair<double, QCPItemText*>> placed;
        for (QCPItemText* label : labels_) {
            if (label->parentPlot() != plot) continue;
            const auto* graph = static_cast<QCPGraph*>(label->property("graph").value<void*>());
            const auto last = graph->data()->constEnd() - 1;
            const double x = plot->xAxis->coordToPixel(last->key) + 6;
            label->position->setPixelPosition(QPointF(x, plot->yAxis->coordToPixel(last->value)));
            placed.emplace_back(plot->yAxis->coordToPixel(last->value), label);
        }
        std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        const double step = QFontMetricsF(font()).height();
        for (size_t i = 1; i < placed.size(); ++i)
            placed[i].first = std::max(placed[i].first, placed[i - 1].first + step);
        for (const auto& [y, label] : placed)
            label->position->setPixelPosition(QPointF(label->position->pixelPosition().x(), y));
    }
}

void TrainingCurves::setRanges() {
    double last = overlay_.size() >= 2 ? 1 : std::max<double>(epochsPlanned_, double(single_.epochs.size()));
    double highest = 0;
    const auto take = [&](const std::vector<EpochRecord>& epochs, bool train) {
        for (const EpochRecord& epoch : epochs)
            highest = std::max({highest, epoch.valLoss, train ? epoch.trainLoss : 0.0});
    };
    if (overlay_.size() >= 2) {
        for (const Curve& curve : overlay_) {
            take(curve.epochs, false);
            last = std::max(last, double(curve.epochs.size()));
        }
    } else {
        take(single_.epochs, true);
        for (const double loss : batchLoss_)
            if (std::isfinite(loss) && single_.epochs.empty()) highest = std::max(highest, loss);
    }
    // Room on the right for the labels at the ends of the curves.
    for (Plot* plot : {loss_, accuracy_}) plot->xAxis->setRange(0, last * 1.28);
    loss_->yAxis->setRange(0, highest > 0 ? highest * 1.08 : 1);
    accuracy_->yAxis->setRange(0, 1);
    for (Plot* plot : {loss_, accuracy_}) plot->replot(QCustomPlot::rpQueuedReplot);
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
            lines << tr("epoch %1").arg(epoch.epoch)
                  << tr("loss: training %1, validation %2").arg(figure(epoch.trainLoss), figure(epoch.valLoss))
                  << tr("accuracy: training %1, validation %2")
                         .arg(figure(epoch.trainAccuracy), figure(epoch.valAccuracy))
                  << tr("balanced: %1").arg(figure(epoch.valBalancedAccuracy));
        }
    };
    if (overlay_.size() >= 2)
        for (const Curve& curve : overlay_) add(curve, true);
    else
        add(single_, false);
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
    if (overlay_.size() >= 2)
        for (const Curve& curve : overlay_) add(curve);
    else
        add(single_);
    return rows;
}

}  // namespace lesion
