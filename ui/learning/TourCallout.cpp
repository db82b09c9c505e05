#include "ui/learning/TourCallout.h"

#include "ui/frame/PrimaryButton.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int gap = 14;  ///< between the callout and what it speaks of, and to the window's edge

}  // namespace

TourCallout::TourCallout(QWidget* window)
    : QFrame(window),
      title_(new QLabel(this)),
      text_(new QLabel(this)),
      count_(new QLabel(this)),
      end_(new QPushButton(tr("End tour"), this)),
      back_(new QPushButton(tr("Back"), this)),
      next_(new PrimaryButton(tr("Next"), this)) {
    setObjectName("tourCallout");
    end_->setObjectName("tourEnd");
    back_->setObjectName("tourBack");
    next_->setObjectName("tourNext");
    back_->setToolTip(tr("The stop before (Alt+Left)"));
    next_->setToolTip(tr("On to the next stop; does what is asked for where you have not (Alt+Right)"));
    end_->setToolTip(tr("Leaves the tour; Help has it again (Escape)"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::RichText);
    title_->setWordWrap(true);
    count_->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(std::max(1.0, font().pointSizeF()) * 1.15);
    title_->setFont(bold);
    auto* row = new QHBoxLayout;
    row->addWidget(count_, 1);
    row->addWidget(end_);
    row->addWidget(back_);
    row->addWidget(next_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(title_);
    layout->addWidget(text_);
    layout->addLayout(row);
    connect(next_, &QPushButton::clicked, this, &TourCallout::nextRequested);
    connect(back_, &QPushButton::clicked, this, &TourCallout::backRequested);
    connect(end_, &QPushButton::clicked, this, &TourCallout::endRequested);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, next_,
            &QPushButton::click);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, back_,
            &QPushButton::click);
}

void TourCallout::say(const QString& title, const QString& text, int step, int count) {
    title_->setText(title);
    text_->setText(text);
    count_->setText(tr("%1 of %2").arg(step + 1).arg(count));
    back_->setEnabled(step > 0);
    next_->setEnabled(true);
    const bool last = step + 1 == count;
    next_->setText(last ? tr("Finish") : tr("Next"));
    end_->setVisible(!last);
    setAccessibleName(tr("Tour, %1 of %2: %3").arg(step + 1).arg(count).arg(title));
    setAccessibleDescription(text);
    next_->setAccessibleDescription(title + QStringLiteral(". ") + text);  // read when the button takes the focus
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TourCallout::setNextEnabled(bool enabled) {
    if (next_->isEnabled() != enabled) next_->setEnabled(enabled);
}

void TourCallout::takeFocus() {
    (next_->isEnabled() ? next_ : end_)->setFocus(Qt::OtherFocusReason);
}

void TourCallout::placeBeside(const QRect& place) {
    const QRect whole = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    // Never narrower than its buttons: the text's height would be reckoned for a width that it does not get.
    const int least = std::max({340, fontMetrics().averageCharWidth() * 52, layout()->totalMinimumSize().width()});
    const int wide = std::min(whole.width(), least);
    const int high = layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : layout()->sizeHint().height();
    const QSize size(wide, std::min(high, whole.height()));
    QPoint corner = whole.center() - QPoint(size.width() / 2, size.height() / 2);
    if (!place.isEmpty()) {
        const QPoint middle = place.center() - QPoint(size.width() / 2, size.height() / 2);
        if (place.right() + gap + size.width() <= whole.right()) {
            corner = {place.right() + gap, middle.y()};
        } else if (place.left() - gap - size.width() >= whole.left()) {
            corner = {place.left() - gap - size.width(), middle.y()};
        } else if (place.bottom() + gap + size.height() <= whole.bottom()) {
            corner = {middle.x(), place.bottom() + gap};
        } else if (place.top() - gap - size.height() >= whole.top()) {
            corner = {middle.x(), place.top() - gap - size.height()};
        } else {  // it fills the window: in its lower right corner
            corner = {whole.right() - size.width(), whole.bottom() - size.height()};
        }
    }
    corner.setX(std::clamp(corner.x(), whole.left(), std::max(whole.left(), whole.right() - size.width())));
    corner.setY(std::clamp(corner.y(), whole.top(), std::max(whole.top(), whole.bottom() - size.height())));
    const QRect wanted(corner, size);
    if (geometry() != wanted) setGeometry(wanted);
}

void TourCallout::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT endRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) button->click();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void TourCallout::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColour(palette()), 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

}  // namespace lesion
