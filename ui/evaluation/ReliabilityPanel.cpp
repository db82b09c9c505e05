#include "ui/evaluation/ReliabilityPanel.h"

#include "ui/evaluation/FigureText.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/Plot.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int leastLines = 14;  ///< height in lines of text

QString cell(const QString& text, bool head = false) {
    return QStringLiteral("<td align='%1' style='padding:1px 16px 1px 0'>%2</td>")
        .arg(head ? QStringLiteral("left") : QStringLiteral("right"), text);
}

}  // namespace

ReliabilityPanel::ReliabilityPanel(QWidget* parent)
    : QWidget(parent), plot_(new Plot(tr("Reliability diagram"))), figures_(new QLabel) {
    plot_->setObjectName("reliability");
    QCPAxisRect* shares = plot_->axisRect();
    counts_ = new QCPAxisRect(plot_);
    for (QCPAxis* axis : counts_->axes()) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    plot_->plotLayout()->addElement(1, 0, counts_);
    plot_->plotLayout()->setRowStretchFactor(0, 3);
    plot_->plotLayout()->setRowStretchFactor(1, 1);
    auto* sides = new QCPMarginGroup(plot_);
    for (QCPAxisRect* rect : {shares, counts_}) rect->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
    plot_->yAxis->setLabel(tr("share that is right"));
    counts_->axis(QCPAxis::atLeft)->setLabel(tr("answers"));
    counts_->axis(QCPAxis::atLeft)->ticker()->setTickCount(2);
    counts_->axis(QCPAxis::atBottom)->setLabel(tr("probability of the answer"));
    connect(plot_->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), counts_->axis(QCPAxis::atBottom),
            qOverload<const QCPRange&>(&QCPAxis::setRange));
    plot_->setZoomable(Qt::Horizontal | Qt::Vertical);
    counts_->setRangeDrag({});
    counts_->setRangeZoom({});
    plot_->setData([this] { return table(); });
    plot_->setReadout([this](double x, double) { return readout(x); });
    plot_->setResetView([this] { setRanges(); });
    plot_->setRestyle([this] { redraw(); });
    figures_->setObjectName("calibrationFigures");
    makeSentence(figures_);
    figures_->setContentsMargins(8, 0, 8, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(plot_, 1);
    column->addWidget(figures_);
}

void ReliabilityPanel::setResults(const LevelResults& results) {
    answered_ = results.calibration;
    before_ = results.uncalibrated;
    temperature_ = results.temperature;
    images_ = results.evaluation.images;
    lesions_ = results.level == Level::Lesions;
    modelled_ = true;
    setRanges();
    redraw();
    showFigures();
}

void ReliabilityPanel::setRanges() {
    plot_->xAxis->setRange(0, 1.01);
    plot_->yAxis->setRange(0, 1.02);
    int most = 1;
    for (const ReliabilityBin& bin : answered_.bins) most = std::max(most, bin.images);
    counts_->axis(QCPAxis::atLeft)->setRange(0, most * 1.08);
}

void ReliabilityPanel::drawCurve(const Calibration& calibration, const QColor& colour, bool answered) {
    QCPGraph* graph = plot_->addGraph(plot_->xAxis, plot_->yAxis);
    QVector<double> x;
    QVector<double> y;
    for (const ReliabilityBin& bin : calibration.bins) {
        if (bin.images == 0) continue;
        x << bin.confidence;
        y << bin.accuracy;
    }
    graph->setPen(QPen(colour, answered ? 2.2 : 1.4, answered ? Qt::SolidLine : Qt::DashLine));
    const QColor inside = answered ? colour : palette().color(QPalette::Base);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 1.5), QBrush(inside), 7));
    graph->setData(x, y, true);
}

void ReliabilityPanel::drawCounts() {
    auto* bars = new QCPBars(counts_->axis(QCPAxis::atBottom), counts_->axis(QCPAxis::atLeft));
    QVector<double> x;
    QVector<double> y;
    for (const ReliabilityBin& bin : answered_.bins) {
        x << (bin.low + bin.high) / 2;
        y << bin.images;
    }
    bars->setWidth(answered_.bins.empty() ? 0.05 : 0.86 / double(answered_.bins.size()));
    QColor fill = accentColour(palette());
    fill.setAlphaF(0.55F);
    bars->setPen(Qt::NoPen);
    bars->setBrush(fill);
    bars->setData(x, y, true);
}

void ReliabilityPanel::redraw() {
    plot_->setMinimumHeight(fontMetrics().height() * leastLines);
    plot_->clearPlottables();
    for (int i = plot_->itemCount() - 1; i >= 0; --i)
        if (plot_->item(i)->property("curve").toBool()) plot_->removeItem(i);
    if (!modelled_) return;
    auto* ideal = new QCPItemLine(plot_);
    ideal->setProperty("curve", true);
    ideal->start->setCoords(0, 0);
    ideal->end->setCoords(1, 1);
    ideal->setPen(QPen(quietText(palette()), 1, Qt::DotLine));
    if (before_) drawCurve(*before_, quietText(palette()), false);
    drawCurve(answered_, accentColour(palette()), true);
    drawCounts();
    plot_->replot(QCustomPlot::rpQueuedReplot);
    showFigures();
}

void ReliabilityPanel::showFigures() {
    if (!modelled_) return;
    const auto row = [&](const QString& sign, const QString& name, const Calibration& calibration) {
        return QStringLiteral("<tr>%1%2%3%4</tr>")
            .arg(cell(sign + name, true), cell(score(calibration.calibrationError, images_)),
                 cell(score(calibration.brier, images_)), cell(score(calibration.loss, images_)));
    };
    const auto sign = [](const QColor& colour, const QString& text) {
        return QStringLiteral("<span style='color:%1'>%2</span> ").arg(colour.name(), text);
    };
    QString text = QStringLiteral("<table cellspacing='0'><tr>%1%2%3%4</tr>")
                       .arg(cell({}, true), cell(tr("ECE")), cell(tr("Brier")), cell(tr("loss")));
    const bool tempered = before_.has_value();
    text += row(sign(accentColour(palette()), QStringLiteral("●")),
                tempered ? tr("as the model answers, temperature %1").arg(figure(temperature_, 2))
                         : tr("as the model answers (no temperature is stored)"),
                answered_);
    if (tempered)
        text += row(sign(quietText(palette()), QStringLiteral("○")), tr("before, at temperature 1"), *before_);
    text += QStringLiteral("</table>");
    figures_->setText(text);
}

QString ReliabilityPanel::readout(double x) const {
    for (const ReliabilityBin& bin : answered_.bins) {
        if (x <= bin.low || x > bin.high) continue;
        if (bin.images == 0) return tr("no answers from %1 to %2").arg(figure(bin.low, 2), figure(bin.high, 2));
        const QString text = lesions_ ? tr("%Ln lesions from %1 to %2: said %3, right %4", nullptr, int(bin.images))
                                      : tr("%Ln images from %1 to %2: said %3, right %4", nullptr, int(bin.images));
        return text.arg(figure(bin.low, 2), figure(bin.high, 2), figure(bin.confidence, 2), figure(bin.accuracy, 2));
    }
    return {};
}

QList<QStringList> ReliabilityPanel::table() const {
    QList<QStringList> rows{{"temperature", "low", "high", "images", "confidence", "accuracy"}};
    const auto add = [&rows](double temperature, const Calibration& calibration) {
        for (const ReliabilityBin& bin : calibration.bins)
            rows << QStringList{QString::number(temperature, 'g', 6),    QString::number(bin.low, 'g', 6),
                                QString::number(bin.high, 'g', 6),       QString::number(bin.images),
                                QString::number(bin.confidence, 'g', 9), QString::number(bin.accuracy, 'g', 9)};
    };
    add(temperature_, answered_);
    if (before_) add(1, *before_);
    return rows;
}

void ReliabilityPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) showFigures();
}

}  // namespace lesion
