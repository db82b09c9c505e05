#include "ui/preparation/SamplingChart.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/CountTicker.h"
#include "ui/widgets/Plot.h"

#include <algorithm>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace lesion {

SamplingChart::SamplingChart(QWidget* parent)
    : QWidget(parent), plot_(new Plot(tr("Training images before and after sampling"))), legend_(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    legend_->setWordWrap(true);
    column->addWidget(legend_);
    column->addWidget(plot_, 1);
    plot_->yAxis->setLabel(tr("images"));
    plot_->yAxis->setTicker(QSharedPointer<CountTicker>::create());
    plot_->yAxis->setNumberFormat(QStringLiteral("f"));
    plot_->yAxis->setNumberPrecision(0);
    plot_->setLocale(QLocale());  // thousands as in the rest of the window
    plot_->xAxis->grid()->setVisible(false);
    plot_->xAxis->setTickLength(0);
    plot_->setRestyle([this] { redraw(); });
    plot_->setResetView([this] { redraw(); });
    plot_->setData([this] {
        QList<QStringList> rows{{"class", "before", "after", "repeats", "loss_weight"}};
        for (int i = 0; i < classes_.size(); ++i)
            rows << QStringList{
                classes_[i], QString::number(summary_.before[size_t(i)]), QString::number(summary_.after[size_t(i)]),
                QString::number(summary_.repeats[size_t(i)], 'g', 6), QString::number(weights_[size_t(i)], 'g', 6)};
        return rows;
    });
    plot_->setReadout([this](double x, double) {
        const int i = int(std::floor(x + 0.5));
        if (i < 0 || i >= classes_.size()) return QString();
        const QString name = fullClassText(classes_[i]);
        if (kind_ == SamplingKind::Weighted)
            return tr("%1: %Ln images, each weighing %2 in the loss", nullptr, int(summary_.before[size_t(i)]))
                .arg(name, figure(weights_[size_t(i)], 2));
        return tr("%1: %2 before, %3 after, each seen %4 times an epoch")
            .arg(name, number(summary_.before[size_t(i)]), number(summary_.after[size_t(i)]),
                 figure(summary_.repeats[size_t(i)], 1));
    });
}

void SamplingChart::setSummary(const QStringList& classes, const SamplingSummary& summary, SamplingKind kind,
                               const std::vector<double>& weights) {
    classes_ = classes;
    weights_ = weights;
    summary_ = summary;
    kind_ = kind;
    redraw();
}

void SamplingChart::addLabel(double x, double y, const QString& text) {
    auto* label = new QCPItemText(plot_);
    label->setProperty("sampling", true);
    label->setText(text);
    label->setFont(font());
    label->setColor(palette().color(QPalette::WindowText));
    label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    label->setPadding(QMargins(0, 0, 0, 2));
    label->position->setCoords(x, y);
}

QString SamplingChart::labelOf(int i) const {
    const auto brief = [](double value) { return figure(value, value < 99.95 ? 1 : 0); };
    if (kind_ == SamplingKind::Weighted) return tr("weight %1").arg(brief(weights_[size_t(i)]));
    return QStringLiteral("×%1").arg(brief(summary_.repeats[size_t(i)]));
}

QString SamplingChart::legendText() const {
    switch (kind_) {
        case SamplingKind::None:
            return tr("Training images of each class: every image is seen once an epoch.");
        case SamplingKind::Weighted:
            return tr(
                "Training images of each class: every image is seen once an epoch; rare classes weigh more in "
                "the loss.");
        case SamplingKind::Resample:
        case SamplingKind::Balanced:
            break;
    }
    return tr(
        "Training images before (hatched) and after (solid) sampling; × is how often an image of the class is "
        "seen in an epoch.");
}

void SamplingChart::redraw() {
    if (classes_.isEmpty() || summary_.before.size() != size_t(classes_.size())) return;
    plot_->clearPlottables();
    for (int i = plot_->itemCount() - 1; i >= 0; --i)
        if (plot_->item(i)->property("sampling").toBool()) plot_->removeItem(i);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    double highest = 1;
    for (int i = 0; i < classes_.size(); ++i) {
        const double before = summary_.before[size_t(i)];
        const double after = summary_.after[size_t(i)];
        highest = std::max({highest, before, after});
        ticker->addTick(i, classes_[i]);
        const QColor colour = classColour(classes_[i], classes_);
        const QPen outline(classOutline(classes_[i], palette(), classes_));
        auto* hollow = new QCPBars(plot_->xAxis, plot_->yAxis);
        hollow->setWidth(0.36);
        hollow->setPen(outline);
        hollow->setBrush(QBrush(colour, Qt::BDiagPattern));
        hollow->setData({i - 0.2}, {before});
        auto* full = new QCPBars(plot_->xAxis, plot_->yAxis);
        full->setWidth(0.36);
        full->setPen(outline);
        full->setBrush(colour);
        full->setData({i + 0.2}, {after});
        addLabel(i, std::max(before, after), labelOf(i));
    }
    plot_->xAxis->setTicker(ticker);
    plot_->xAxis->setRange(-0.6, double(classes_.size()) - 0.4);
    legend_->setText(legendText());
    plot_->yAxis->setRange(0, highest * 1.25);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace lesion
