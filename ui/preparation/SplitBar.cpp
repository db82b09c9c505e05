#include "ui/preparation/SplitBar.h"

#include "ui/frame/MessageText.h"

#include <algorithm>
#include <numeric>
#include <QPainter>

namespace lesion {

SplitBar::SplitBar(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight);  // charts keep their direction in every language
    setAccessibleName(tr("Parts of the data"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SplitBar::setParts(const Parts& parts) {
    parts_ = parts;
    const QString words = QStringList{text(0, false), text(1, false), text(2, false)}.join(QStringLiteral("; "));
    setToolTip(words);
    setAccessibleDescription(words);
    update();
}

QSize SplitBar::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 11 / 4};
}

QSize SplitBar::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

QString SplitBar::text(int part, bool brief) const {
    const QString names[] = {tr("train"), tr("val"), tr("test")};
    const Counts& counts = parts_[size_t(part)];
    if (brief) return tr("%1: %2\n%Ln lesions", nullptr, int(counts.lesions)).arg(names[part], number(counts.images));
    return tr("%1: %Ln images of %2 lesions", nullptr, int(counts.images)).arg(names[part], number(counts.lesions));
}

/// By their shares; but a part too small to be read takes the room that its words need from those that have more.
std::array<double, 3> SplitBar::partWidths(double room) const {
    const QFontMetricsF metrics(font());
    double all = 0;
    for (const Counts& counts : parts_) all += counts.images;
    std::array<double, 3> words{};
    for (int i = 0; i < 3; ++i)
        for (const QString& line : text(i, true).split('\n'))
            words[size_t(i)] = std::max(words[size_t(i)], metrics.horizontalAdvance(line) + 12);
    const double needed = std::accumulate(words.begin(), words.end(), 0.0);
    std::array<double, 3> widths{};
    double taken = 0;
    double spare = 0;
    for (size_t i = 0; i < 3; ++i) {
        if (needed > room) words[i] *= room / needed;
        const double share = room * parts_[i].images / all;
        widths[i] = std::max(share, words[i]);
        taken += widths[i] - share;
        spare += widths[i] - words[i];
    }
    for (size_t i = 0; i < 3 && spare > 0; ++i) widths[i] -= taken * (widths[i] - words[i]) / spare;
    return widths;
}

void SplitBar::paintEvent(QPaintEvent*) {
    int all = 0;
    for (const Counts& counts : parts_) all += counts.images;
    if (all == 0) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const double strength[] = {1.0, 0.55, 0.3};
    const double gap = 3;
    const QFontMetricsF metrics(font());
    const std::array<double, 3> widths = partWidths(width() - 2 * gap);
    double left = 0;
    for (int i = 0; i < 3; ++i) {
        const double width = widths[size_t(i)];
        const QRectF rect(left, 0, width, height());
        QColor fill = accent;
        fill.setAlphaF(float(strength[i]));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, 4, 4);
        painter.setPen(i == 0 ? palette().color(QPalette::HighlightedText) : palette().color(QPalette::WindowText));
        const QString full = text(i, false);
        const bool fits = metrics.horizontalAdvance(full) < width - 8;
        QStringList lines = fits ? QStringList{full} : text(i, true).split('\n');
        // Half a second line tells less than none; the tooltip has it whole.
        if (metrics.horizontalAdvance(lines.last()) > width - 4) lines.resize(1);
        for (QString& line : lines) line = metrics.elidedText(line, Qt::ElideRight, width - 4);
        painter.drawText(rect, Qt::AlignCenter, lines.join('\n'));
        left += width + gap;
    }
}

}  // namespace lesion
