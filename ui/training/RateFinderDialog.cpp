#include "ui/training/RateFinderDialog.h"

#include "core/base/Platform.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/Plot.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace lesion {

namespace {
constexpr int lookInterval = 50;    ///< ms between two looks at how far the search is
constexpr qsizetype settling = 10;  ///< points at the beginning that RateSweep does not judge by either

/// Rates on the axis as everywhere else in the dialog: the locale's exponents look different in every language.
class RateTicker : public QCPAxisTickerLog {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return RateFinderDialog::rateText(tick); }
};
}  // namespace

/// What the search tells from its thread; this looks at it now and then, because it may be gone before the search ends.
struct RateFinderDialog::News {
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
};

RateFinderDialog::RateFinderDialog(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options,
                                   QThreadPool* pool, QWidget* parent)
    : QDialog(parent), news_(std::make_shared<News>()) {
    build();
    connect(&look_, &QTimer::timeout, this, &RateFinderDialog::showNews);
    look_.start(lookInterval);
    begin(std::move(dataset), options, pool);
    showNews();
}

RateFinderDialog::~RateFinderDialog() {
    stop_.requestStop();
}

QString RateFinderDialog::rateText(double rate) {
    if (!(rate > 0)) return QStringLiteral("–");
    int exponent = int(std::floor(std::log10(rate)));
    int digit = int(std::lround(rate / std::pow(10, exponent)));
    if (digit == 10) {
        digit = 1;
        ++exponent;
    }
    return QStringLiteral("%1e%2").arg(digit).arg(exponent);
}

double RateFinderDialog::rounded(double rate) {
    return rateText(rate).toDouble();
}

void RateFinderDialog::build() {
    setWindowTitle(tr("Find a learning rate"));
    sentence_ = new QLabel(this);
    sentence_->setObjectName("sentence");
    sentence_->setWordWrap(true);
    sentence_->setText(
        tr("A copy of the network is trained on batch after batch with a growing learning rate. A good rate is one "
           "where the loss falls steeply, well before it rises again."));
    waiting_ = new QLabel(tr("The curve appears here when the search is over."), this);
    waiting_->setAlignment(Qt::AlignCenter);
    waiting_->setWordWrap(true);
    buildPlot();
    plot_->hide();  // no blank axes
    progressRow_ = new QWidget(this);
    auto* line = new QHBoxLayout(progressRow_);
    line->setContentsMargins(0, 0, 0, 0);
    progress_ = new QProgressBar(progressRow_);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the search"));
    progressText_ = new QLabel(progressRow_);
    line->addWidget(progress_, 1);
    line->addWidget(progressText_);
    messages_ = new MessageBar(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    cancel_ = buttons->button(QDialogButtonBox::Cancel);
    use_ = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    use_->setObjectName("use");
    use_->setEnabled(false);
    use_->setToolTip(tr("Becomes the learning rate of the settings; undo takes it back"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(sentence_);
    layout->addWidget(waiting_, 1);
    layout->addWidget(plot_, 1);
    layout->addWidget(progressRow_);
    layout->addWidget(messages_);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(rounded(found_.suggestion));
        accept();
    });
    const int em = fontMetrics().height();
    resize(QSize(em * 36, em * 28).boundedTo(screen()->availableSize()));
}

void RateFinderDialog::buildPlot() {
    plot_ = new Plot(tr("Loss by learning rate"), this);
    plot_->setMinimumHeight(fontMetrics().height() * 10);
    plot_->xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot_->xAxis->setTicker(QSharedPointer<RateTicker>::create());
    plot_->xAxis->setLabel(tr("learning rate"));
    plot_->yAxis->setLabel(tr("loss"));
    plot_->addGraph()->setName(tr("loss"));
    mark_ = new QCPItemStraightLine(plot_);
    markText_ = new QCPItemText(plot_);
    markText_->position->setTypeX(QCPItemPosition::ptPlotCoords);
    markText_->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    markText_->setPadding(QMargins(4, 2, 4, 2));
    mark_->setVisible(false);
    markText_->setVisible(false);
    plot_->setReadout([this](double rate, double) { return readout(rate); });
    plot_->setData([this] {
        QList<QStringList> rows{{QStringLiteral("learning_rate"), QStringLiteral("loss")}};
        for (std::size_t i = 0; i < found_.rates.size(); ++i)
            rows << QStringList{QString::number(found_.rates[i], 'g', 9), QString::number(found_.losses[i], 'g', 9)};
        return rows;
    });
    plot_->setRestyle([this] {
        plot_->graph(0)->setPen(QPen(plot_->palette().color(QPalette::Text), 2));
        mark_->setPen(QPen(accentColour(plot_->palette()), 2, Qt::DashLine));
        markText_->setFont(plot_->font());
        markText_->setColor(plot_->palette().color(QPalette::Text));
        QColor ground = plot_->palette().color(QPalette::Base);
        ground.setAlpha(220);  // the curve may run behind it
        markText_->setBrush(ground);
    });
}

void RateFinderDialog::begin(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options,
                             QThreadPool* pool) {
    runAsync(
        pool, this,
        [dataset = std::move(dataset), options, stop = stop_, news = news_] {
            auto found = findLearningRate(*dataset, options, stop, [news](std::int64_t done, std::int64_t total) {
                news->total = total;
                news->done = done;
            });
            returnUnusedMemory();
            return found;
        },
        [this](const Result<RateCurve>& found) { take(found); });
}

void RateFinderDialog::showNews() {
    const std::int64_t done = news_->done;
    const std::int64_t total = news_->total;
    progress_->setRange(0, int(total));
    progress_->setValue(int(done));
    progressText_->setText(total > 0  ? tr("step %1 of %2").arg(number(done), number(total))
                           : done > 0 ? tr("preparing images: %1").arg(number(done))
                                      : tr("preparing"));
}

void RateFinderDialog::take(const Result<RateCurve>& found) {
    look_.stop();
    progressRow_->hide();
    cancel_->setText(tr("Close"));
    if (!found) {
        waiting_->clear();
        return messages_->show(found.error());
    }
    found_ = *found;
    waiting_->hide();
    plot_->show();
    draw();
    if (found_.suggestion <= 0)
        return messages_->show(MessageBar::Kind::Warning,
                               tr("The loss fell at no rate. Look at the data, the weights and the other settings."));
    use_->setText(tr("Use %1").arg(rateText(found_.suggestion)));
    use_->setEnabled(true);
    use_->setDefault(true);
    use_->setFocus();
}

QString RateFinderDialog::readout(double rate) const {
    const auto found = std::lower_bound(found_.rates.begin(), found_.rates.end(), rate);
    if (found == found_.rates.end()) return {};
    const auto loss = found_.losses[std::size_t(found - found_.rates.begin())];
    return tr("rate %1, loss %2").arg(rateText(*found), figure(loss, 3));
}

void RateFinderDialog::draw() {
    const QVector<double> rates(found_.rates.begin(), found_.rates.end());
    const QVector<double> losses(found_.losses.begin(), found_.losses.end());
    plot_->graph(0)->setData(rates, losses, true);
    if (rates.size() < 2) return plot_->replot(QCustomPlot::rpQueuedReplot);
    plot_->xAxis->setRange(rates.first(), rates.last());
    // What falls needs the room; the rise at the end says no more than that it rises.
    const auto lowest =
        std::min_element(losses.begin() + std::min<qsizetype>(settling, losses.size() - 1), losses.end());
    const double high = *std::max_element(losses.begin(), lowest + 1);
    const double low = *std::min_element(losses.begin(), losses.end());
    const double air = std::max(0.01, 0.1 * (high - low));
    plot_->yAxis->setRange(low - air, high + air);
    const bool marked = found_.suggestion > 0;
    mark_->setVisible(marked);
    markText_->setVisible(marked);
    if (marked) {
        const double at = rounded(found_.suggestion);
        mark_->point1->setCoords(at, 0);
        mark_->point2->setCoords(at, 1);
        const bool farRight = std::log(at / rates.first()) > 0.6 * std::log(rates.last() / rates.first());
        markText_->setPositionAlignment((farRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        markText_->position->setCoords(at, 0.02);
        markText_->setText(tr("steepest near %1").arg(rateText(at)));
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace lesion
