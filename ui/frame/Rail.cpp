#include "ui/frame/Rail.h"

#include "ui/frame/Theme.h"

#include <algorithm>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lesion {

/// One page of the rail. Painted here: the styles' own tool buttons show "checked" too faintly for a projector.
class RailButton : public QToolButton {
public:
    RailButton(QString iconName, const QString& word, const QString& tip, QWidget* parent)
        : QToolButton(parent), iconName_(std::move(iconName)) {
        setText(word);
        setToolTip(tip);
        setAccessibleName(word);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    void setBusy(bool busy) {
        busy_ = busy;
        setAccessibleDescription(busy ? Rail::tr("A job is running here") : QString());
        update();
    }
    int iconEdge() const { return std::max(24, fontMetrics().height() * 3 / 2); }
    QSize sizeHint() const override {
        return {std::max(72, fontMetrics().horizontalAdvance(text()) + 20), iconEdge() + fontMetrics().height() + 22};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = accentColour(palette());
        const QRectF tile = QRectF(rect()).adjusted(4, 2, -4, -2);
        QColor ground = isChecked() ? accent : palette().color(QPalette::WindowText);
        ground.setAlpha(isChecked() ? 40 : underMouse() ? 16 : 0);
        painter.setPen(hasFocus() && byKeyboard_ ? QPen(accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(tile, 6, 6);
        painter.setPen(Qt::NoPen);
        if (isChecked()) {
            painter.setBrush(accent);
            painter.drawRoundedRect(QRectF(0, 8, 3.5, height() - 16), 1.75, 1.75);
        }
        const QColor ink = isChecked() ? accent : quietText(palette());
        const int edge = iconEdge();
        const QPoint corner((width() - edge) / 2, 8);
        painter.drawPixmap(corner, iconPixmap(iconName_, edge, ink, devicePixelRatioF()));
        painter.setPen(isChecked() ? palette().color(QPalette::WindowText) : ink);
        painter.drawText(QRect(0, corner.y() + edge + 4, width(), fontMetrics().height()), Qt::AlignCenter, text());
        if (busy_) {
            painter.setPen(QPen(palette().color(QPalette::Window), 2));
            painter.setBrush(warningColour(palette()));
            painter.drawEllipse(QPointF(corner.x() + edge + 3, corner.y() + 2), 5, 5);
        }
    }

    void focusInEvent(QFocusEvent* event) override {
        if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
            byKeyboard_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        }
        QToolButton::focusInEvent(event);
    }

private:
    QString iconName_;
    bool busy_ = false;
    bool byKeyboard_ = false;
};

Rail::Rail(QWidget* parent) : QFrame(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(4);
    layout->addStretch(1);
    group_.setExclusive(true);
    connect(&group_, &QButtonGroup::idClicked, this, &Rail::chosen);
    setAccessibleName(tr("Pages"));
}

void Rail::addPage(const QString& iconName, const QString& word, const QString& tip) {
    auto* button = new RailButton(iconName, word, tip, this);
    group_.addButton(button, int(buttons_.size()));
    static_cast<QVBoxLayout*>(layout())->insertWidget(int(buttons_.size()), button);
    buttons_.push_back(button);
    fit();
}

void Rail::setCurrent(int index) {
    buttons_.at(std::size_t(index))->setChecked(true);
}

void Rail::setBusy(int index, bool busy) {
    buttons_.at(std::size_t(index))->setBusy(busy);
}

QToolButton* Rail::button(int index) const {
    return buttons_.at(std::size_t(index));
}

void Rail::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Midlight));
}

void Rail::fit() {
    int widest = 72;
    for (const auto* button : buttons_) widest = std::max(widest, button->sizeHint().width());
    setFixedWidth(widest + 1);
}

}  // namespace lesion
