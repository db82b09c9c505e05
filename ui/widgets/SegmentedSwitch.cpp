#include "ui/widgets/SegmentedSwitch.h"

#include "ui/frame/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace lesion {

namespace {

/// A radio button by its keys and for screen readers, drawn as a segment: the chosen one is underlined and bold, so
/// that colour is not all that tells.
class Segment : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        return {metrics.horizontalAdvance(text()) + metrics.height(), metrics.height() * 8 / 5};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QColor ground = isChecked() ? accentColour(palette()) : palette().color(QPalette::Button);
        if (isChecked()) ground.setAlpha(40);
        painter.setPen(hasFocus() ? accentColour(palette()) : palette().color(QPalette::Mid));
        painter.setBrush(ground);
        painter.drawRect(frame);
        if (isChecked())
            painter.fillRect(QRectF(0, height() - 2.5, width(), 2.5), accentColour(palette()));
        else if (underMouse())
            painter.fillRect(QRectF(0, height() - 1.5, width(), 1.5), palette().color(QPalette::Mid));
        QFont shown = font();
        shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(shown);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};

}  // namespace

SegmentedSwitch::SegmentedSwitch(const QString& name, const QStringList& words, QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* segment = new Segment(words[i]);
        segment->setAccessibleDescription(name);
        segment->setAttribute(Qt::WA_Hover);
        group_->addButton(segment, int(i));
        row->addWidget(segment);
    }
    group_->button(0)->setChecked(true);
    setFocusProxy(group_->button(0));
    connect(group_, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on) return;
        setFocusProxy(group_->button(index));
        if (!signalsBlocked()) Q_EMIT chosen(index);
    });
}

int SegmentedSwitch::current() const {
    return group_->checkedId();
}

void SegmentedSwitch::setCurrent(int index) {
    const QSignalBlocker quiet(this);
    if (QAbstractButton* button = group_->button(index)) button->setChecked(true);
}

}  // namespace lesion
