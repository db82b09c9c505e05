#include "ui/diagnosis/ProbabilityBars.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <numeric>
#include <QPainter>

namespace lesion {

ProbabilityBars::ProbabilityBars(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Probability of each class"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ProbabilityBars::setProbabilities(const QStringList& classes, const std::vector<float>& probabilities) {
    classes_ = classes;
    probabilities_ = probabilities;
    arrange();
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
    setAccessibleDescription(text());
    setToolTip(text());
    updateGeometry();
    update();
}

QString ProbabilityBars::text() const {
    QStringList lines;
    for (const int i : order_)
        lines << QStringLiteral("%1 (%2): %3")
                     .arg(fullClassText(classes_[i]), classes_[i], figure(double(probabilities_[size_t(i)])));
    return lines.join('\n');
}

double ProbabilityBars::rowHeight() const {
    return QFontMetricsF(font()).height() * 2.5;
}

QSize ProbabilityBars::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 48, int(rowHeight() * std::max<double>(2, double(order_.size())))};
}

QSize ProbabilityBars::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, int(rowHeight() * 0.8 * std::max<double>(2, double(order_.size())))};
}

void ProbabilityBars::paintEvent(QPaintEvent*) {
    if (order_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int largest = int(std::max_element(probabilities_.begin(), probabilities_.end()) - probabilities_.begin());
    const double row = std::min(rowHeight(), double(height()) / double(order_.size()));
    const double barHeight = std::max(4.0, row * 0.26);
    for (size_t place = 0; place < order_.size(); ++place) {
        const int i = order_[place];
        const QRectF line(0, double(place) * row, width(), row);
        QFont face = font();
        face.setBold(i == largest);
        painter.setFont(face);
        painter.setPen(palette().color(QPalette::WindowText));
        const QFontMetricsF metrics(face);
        const QRectF words(line.left(), line.top(), line.width(), row - barHeight - 4);
        const QString figureText = figure(double(probabilities_[size_t(i)]));
        const QString full = fullClassText(classes_[i]);
        QString name = full == classes_[i] ? full : QStringLiteral("%1 · %2").arg(classes_[i], full);
        if (i == largest) name.prepend(QStringLiteral("▶ "));
        painter.drawText(words, Qt::AlignRight | Qt::AlignBottom, figureText);
        const double room = words.width() - metrics.horizontalAdvance(figureText) - metrics.averageCharWidth() * 2;
        painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(name, Qt::ElideRight, room));
        const QRectF track(line.left(), line.bottom() - barHeight - 2, line.width(), barHeight);
        QColor ground = palette().color(QPalette::WindowText);
        ground.setAlphaF(0.1F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(track, 2, 2);
        QRectF bar = track;
        bar.setWidth(std::max(1.0, track.width() * double(probabilities_[size_t(i)])));
        painter.setPen(QPen(classOutline(classes_[i], palette(), classes_), 1));
        painter.setBrush(classColour(classes_[i], classes_));
        painter.drawRoundedRect(bar, 2, 2);
    }
}

}  // namespace lesion
