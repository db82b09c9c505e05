#include "ui/diagnosis/ProbabilityBars.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <numeric>
#include <QPainter>

namespace lesion {

namespace {

constexpr double barHeight = 7;
constexpr double gap = 5;  ///< below a bar

/// Without its hue, and faint: what is left to see is that there was an answer.
QColor washedOut(const QColor& colour, const QPalette& palette) {
    QColor grey = palette.color(QPalette::WindowText);
    grey.setAlphaF(0.18F + 0.12F * colour.lightnessF());
    return grey;
}

}  // namespace

ProbabilityBars::ProbabilityBars(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight);  // charts keep their direction in every language
    setAccessibleName(tr("Probability of each class"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProbabilityBars::setProbabilities(const QStringList& classes, const std::vector<float>& probabilities) {
    classes_ = classes;
    probabilities_ = probabilities;
    lowest_.clear();
    highest_.clear();
    lesion_.clear();
    arrange();
}

void ProbabilityBars::setMuted(bool muted) {
    muted_ = muted;
    tell();
}

void ProbabilityBars::setWhiskers(const std::vector<float>& lowest, const std::vector<float>& highest) {
    const bool fits = lowest.size() == probabilities_.size() && highest.size() == lowest.size();
    lowest_ = fits ? lowest : std::vector<float>();
    highest_ = fits ? highest : std::vector<float>();
    tell();
}

void ProbabilityBars::setLesion(const std::vector<float>& combined) {
    lesion_ = combined.size() == probabilities_.size() ? combined : std::vector<float>();
    tell();
}

void ProbabilityBars::setSorted(bool sorted) {
    sorted_ = sorted;
    arrange();
}

void ProbabilityBars::arrange() {
    order_.resize(probabilities_.size());
    std::iota(order_.begin(), order_.end(), 0);
    if (sorted_)
        std::stable_sort(order_.begin(), order_.end(),
                         [this](int a, int b) { return probabilities_[size_t(a)] > probabilities_[size_t(b)]; });
    updateGeometry();
    tell();
}

void ProbabilityBars::tell() {
    setAccessibleDescription(text());
    setToolTip(text());
    update();
}

QString ProbabilityBars::text() const {
    QStringList lines;
    for (const int i : order_) {
        QString line = QStringLiteral("%1 (%2): %3")
                           .arg(fullClassText(classes_[i]), classes_[i], figure(double(probabilities_[size_t(i)])));
        if (!lowest_.empty())
            line += QStringLiteral("; ") +
                    tr("turned between %1 and %2")
                        .arg(figure(double(lowest_[size_t(i)])), figure(double(highest_[size_t(i)])));
        if (!lesion_.empty())
            line += QStringLiteral("; ") + tr("the lesion %1").arg(figure(double(lesion_[size_t(i)])));
        lines << line;
    }
    return lines.join('\n');
}

double ProbabilityBars::rowHeight() const {
    return QFontMetricsF(font()).height() + barHeight + gap + 2;
}

QSize ProbabilityBars::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 48, int(rowHeight() * std::max<double>(2, double(order_.size())))};
}

QSize ProbabilityBars::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void ProbabilityBars::paintEvent(QPaintEvent*) {
    if (order_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int largest = int(std::max_element(probabilities_.begin(), probabilities_.end()) - probabilities_.begin());
    for (size_t place = 0; place < order_.size(); ++place) {
        const QRectF row(4, double(place) * rowHeight(), width() - 8, rowHeight());  // half a diamond beyond the ends
        const QRectF track(row.left(), row.bottom() - barHeight - gap, row.width(), barHeight);
        paintWords(painter, QRectF(row.topLeft(), QPointF(row.right(), track.top() - 2)), order_[place],
                   order_[place] == largest);
        painter.save();
        if (isRightToLeft()) {  // bars begin where the names do
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        paintBar(painter, track, order_[place]);
        painter.restore();
    }
}

void ProbabilityBars::paintWords(QPainter& painter, const QRectF& words, int index, bool largest) const {
    QFont face = font();
    face.setBold(largest && !muted_);
    painter.setFont(face);
    painter.setPen(muted_ ? quietText(palette()) : palette().color(QPalette::WindowText));
    const QFontMetricsF metrics(face);
    const QString figureText = figure(double(probabilities_[size_t(index)]));
    const QString full = fullClassText(classes_[index]);
    QString name = full == classes_[index] ? full : QStringLiteral("%1 · %2").arg(classes_[index], full);
    if (largest) name.prepend(isRightToLeft() ? QStringLiteral("◀ ") : QStringLiteral("▶ "));
    painter.drawText(words, Qt::AlignRight | Qt::AlignBottom, figureText);
    const double room = words.width() - metrics.horizontalAdvance(figureText) - metrics.averageCharWidth() * 2;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(name, Qt::ElideRight, room));
}

void ProbabilityBars::paintBar(QPainter& painter, const QRectF& track, int index) const {
    const auto i = size_t(index);
    const auto at = [&](float value) { return track.left() + track.width() * double(value); };
    QColor ground = palette().color(QPalette::WindowText);
    ground.setAlphaF(0.1F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(track, 2, 2);
    QRectF bar = track;
    bar.setWidth(std::max(1.0, track.width() * double(probabilities_[i])));
    const QColor colour = classColour(classes_[index], classes_);
    if (!muted_) painter.setPen(QPen(classOutline(classes_[index], palette(), classes_), 1));
    painter.setBrush(muted_ ? washedOut(colour, palette()) : colour);
    painter.drawRoundedRect(bar, 2, 2);
    const QColor ink = muted_ ? quietText(palette()) : palette().color(QPalette::WindowText);
    if (!lowest_.empty()) {
        painter.setPen(QPen(ink, 1.5));
        const double middle = track.center().y();
        painter.drawLine(QPointF(at(lowest_[i]), middle), QPointF(at(highest_[i]), middle));
        for (const float end : {lowest_[i], highest_[i]})
            painter.drawLine(QPointF(at(end), track.top() - 1.5), QPointF(at(end), track.bottom() + 1.5));
    }
    if (!lesion_.empty()) {
        const QPointF centre(at(lesion_[i]), track.center().y());
        painter.setPen(QPen(palette().color(QPalette::Window), 1));
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -5.5), centre + QPointF(4.5, 0), centre + QPointF(0, 5.5),
                                       centre + QPointF(-4.5, 0)}));
    }
}

}  // namespace lesion
