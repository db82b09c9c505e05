#include "ui/dataset/ClassChart.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/CountTicker.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>
#include <unordered_set>

namespace lesion {

namespace {
constexpr double barWidth = 0.42;
constexpr QLatin1String foldedKey("folded/dataset-chart");
}  // namespace

ClassChart::ClassChart(QWidget* parent) : QWidget(parent) {
    heading_ = new QToolButton;
    heading_->setAutoRaise(true);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    heading_->setToolTip(tr("Folds the chart away or shows it. A lesion may have several photographs."));
    plot_ = new Plot(tr("Images and lesions per class"));
    plot_->setMinimumHeight(fontMetrics().height() * 7);
    plot_->yAxis->setTicker(QSharedPointer<CountTicker>::create());
    plot_->yAxis->ticker()->setTickCount(3);
    heading_->setFocusPolicy(Qt::StrongFocus);
    plot_->xAxis->grid()->setVisible(false);
    plot_->xAxis->setTickLength(0);
    plot_->yAxis->setNumberFormat(QStringLiteral("f"));
    plot_->yAxis->setNumberPrecision(0);
    plot_->setLocale(QLocale());  // thousands as in the rest of the window
    plot_->setReadout([this](double x, double) { return readout(x); });
    plot_->setData([this] { return cells(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(heading_);
    layout->addWidget(plot_, 1);
    plot_->setRestyle([this] { draw(); });
    const bool folded = QSettings().value(foldedKey, false).toBool();
    fold(folded);
    connect(heading_, &QToolButton::clicked, this, [this] {
        fold(!isFolded());
        QSettings().setValue(foldedKey, isFolded());
    });
}

void ClassChart::fold(bool folded) {
    heading_->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    plot_->setVisible(!folded);
    setMaximumHeight(folded ? heading_->sizeHint().height() : QWIDGETSIZE_MAX);
}

void ClassChart::show(const std::shared_ptr<const SampleTable>& table, const std::vector<int>& samples) {
    classes_.clear();
    images_.clear();
    lesions_.clear();
    if (table) {
        const Dataset& dataset = table->dataset();
        for (const std::string& name : dataset.classes) classes_ << toQString(name);
        images_.assign(dataset.classes.size(), 0);
        lesions_.assign(dataset.classes.size(), 0);
        std::vector<int> inOrder = samples;
        std::sort(inOrder.begin(), inOrder.end());
        std::unordered_set<int> seen;
        for (const int sample : inOrder) {
            const int label = table->sample(sample).label;
            if (label < 0 || std::size_t(label) >= images_.size()) continue;
            ++images_[std::size_t(label)];
            if (seen.insert(table->lesionOf(sample)).second) ++lesions_[std::size_t(label)];
        }
    }
    const bool all = table && int(samples.size()) == table->size();
    heading_->setText(all ? tr("Images (solid) and lesions (hatched) per class")
                          : tr("Images (solid) and lesions (hatched) per class, of those shown"));
    heading_->setAccessibleName(heading_->text());
    draw();
}

void ClassChart::drawBar(int place, bool lesionBar) {
    const int value = (lesionBar ? lesions_ : images_)[std::size_t(place)];
    const double x = place + (lesionBar ? 0.5 : -0.5) * (barWidth + 0.04);
    const QColor colour = classColour(classes_[place], classes_);
    auto* bar = new QCPBars(plot_->xAxis, plot_->yAxis);
    bar->setWidth(barWidth);
    bar->setPen(QPen(classOutline(classes_[place], palette(), classes_), 1));
    bar->setBrush(lesionBar ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
    bar->addData(x, value);
    auto* label = new QCPItemText(plot_);
    label->position->setCoords(x, value);
    label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    label->setText(number(value));
    label->setFont(font());
    label->setColor(palette().color(QPalette::Text));
    label->setPadding(QMargins(0, 0, 0, 2));
    if (lesionBar) lesionLabels_.push_back(label);
}

void ClassChart::draw() {
    plot_->clearPlottables();
    lesionLabels_.clear();
    for (int i = plot_->itemCount() - 1; i >= 0; --i)
        if (plot_->item(i)->layer() == plot_->layer(QStringLiteral("main"))) plot_->removeItem(i);
    QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (int place = 0; place < classes_.size(); ++place) {
        names->addTick(place, classes_[place]);
        drawBar(place, false);
        drawBar(place, true);
    }
    plot_->xAxis->setTicker(names);
    plot_->xAxis->setRange(-0.6, double(classes_.size()) - 0.4);
    fitHeight();
}

/// Numbers over neighbouring bars that would run into each other: the lesions' give way, the read-out still has them.
void ClassChart::fitLabels() {
    if (classes_.isEmpty()) return;
    const double pitch = plot_->axisRect()->width() / (double(classes_.size()) + 0.2) * (barWidth + 0.04);
    double widest = 0;
    for (const std::vector<int>* values : {&images_, &lesions_})
        for (const int value : *values)
            widest = std::max<double>(widest, fontMetrics().horizontalAdvance(number(value)));
    for (QCPItemText* label : lesionLabels_) label->setVisible(widest < pitch);
}

void ClassChart::fitHeight() {
    fitLabels();
    const int most = images_.empty() ? 0 : *std::max_element(images_.begin(), images_.end());
    const double above = fontMetrics().height() + 8;  // room for the number over the highest bar
    const double height = std::max(above * 2, double(plot_->axisRect()->height()));
    plot_->yAxis->setRange(0, std::max(1, most) * height / (height - above));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ClassChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, [this] { fitHeight(); });  // when the chart has its new size
}

QString ClassChart::readout(double x) const {
    const int place = int(std::lround(x));
    if (place < 0 || place >= classes_.size()) return {};
    const int images = images_[std::size_t(place)];
    const int lesions = lesions_[std::size_t(place)];
    const int total = std::max(1, std::accumulate(images_.begin(), images_.end(), 0));
    return tr("%1\nimages: %2 (%3 %)\nlesions: %4\nimages a lesion: %5")
        .arg(facetValueText(Facet::Class, fromQString(classes_[place])), number(images),
             figure(100.0 * images / total, 1), number(lesions), figure(lesions > 0 ? double(images) / lesions : 0, 2));
}

QList<QStringList> ClassChart::cells() const {
    QList<QStringList> rows{{QStringLiteral("class"), QStringLiteral("images"), QStringLiteral("lesions")}};
    for (int place = 0; place < classes_.size(); ++place)
        rows << QStringList{classes_[place], QString::number(images_[std::size_t(place)]),
                            QString::number(lesions_[std::size_t(place)])};
    return rows;
}

}  // namespace lesion
