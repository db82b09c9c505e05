#include "ui/preparation/SplitBar.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <QPainter>

namespace lesion {

SplitBar::SplitBar(QWidget* parent) : QWidget(parent) {
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
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 5 / 2};
}

QSize SplitBar::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

QString SplitBar::text(int part, bool brief) const {
    const QString names[] = {tr("train"), tr("val"), tr("test")};
    const Counts& counts = parts_[size_t(part)];
    if (brief) return QStringLiteral("%1 %2").arg(names[part], number(counts.images));
    return tr("%1: %2 images of %3 lesions").arg(names[part], number(counts.images), number(counts.lesions));
}

void SplitBar::paintEvent(QPaintEvent*) {
    int all = 0;
    for (const Counts& counts : parts_) all += counts.images;
    if (all == 0) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentColour(palette());
    const double strength[] = {1.0, 0.55, 0.3};
    const double gap = 3;
    // A part too small to be read still gets a place: a twelfth of the width at least.
    std::array<double, 3> shares{};
    double sum = 0;
    for (size_t i = 0; i < 3; ++i) sum += shares[i] = std::max(double(parts_[i].images) / all, 1.0 / 12);
    double left = 0;
    for (int i = 0; i < 3; ++i) {
        const double width = shares[size_t(i)] / sum * (this->width() + gap) - gap;
        const QRectF rect(left, 0, width, height());
        QColor fill = accent;
        fill.setAlphaF(float(strength[i]));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, 4, 4);
        painter.setPen(i == 0 ? palette().color(QPalette::HighlightedText) : palette().color(QPalette::WindowText));
        const QFontMetricsF metrics(font());
        const QString full = text(i, false);
        const bool fits = metrics.horizontalAdvance(full) < width - 8;
        painter.drawText(rect.adjusted(4, 0, -4, 0), Qt::AlignCenter,
                         fits ? full : metrics.elidedText(text(i, true), Qt::ElideRight, width - 4));
        left += width + gap;
    }
}

}  // namespace lesion
