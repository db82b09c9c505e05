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

void SplitBar::paintEvent(QPaintEvent*) {
    int all = 0;
    for (const Counts& counts : parts_) all += counts.images;
    if (all == 0) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const double strength[] = {1.0, 0.55, 0.3};
    const double gap = 3;
    // A part too small to be read takes the room that its words need from the largest.
    const double room = width() - 2 * gap;
    const QFontMetricsF metrics(font());
    std::array<double, 3> widths{};
    for (int i = 0; i < 3; ++i) {
        double words = 0;
        for (const QString& line : text(i, true).split('\n'))
            words = std::max(words, metrics.horizontalAdvance(line) + 12);
        widths[size_t(i)] = std::max(room * parts_[size_t(i)].images / all, std::min(words, room / 3));
    }
    *std::max_element(widths.begin(), widths.end()) += room - std::accumulate(widths.begin(), widths.end(), 0.0);
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
        for (QString& line : lines) line = metrics.elidedText(line, Qt::ElideRight, width - 4);
        painter.drawText(rect, Qt::AlignCenter, lines.join('\n'));
        left += width + gap;
    }
}

}  // namespace lesion
