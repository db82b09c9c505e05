#include "ui/widgets/SettingsGroup.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

namespace lesion {

namespace {

QString plain(QString label) {
    label.remove(QLatin1Char('&'));
    while (label.endsWith(QLatin1Char(':'))) label.chop(1);
    return label;
}

}  // namespace

SettingsGroup::SettingsGroup(const QString& title, const QString& settingsKey, QWidget* parent)
    : SettingsGroup(title, settingsKey, AtFirst::Open, parent) {}

SettingsGroup::SettingsGroup(const QString& title, const QString& settingsKey, AtFirst atFirst, QWidget* parent)
    : QWidget(parent), heading_(new QToolButton(this)), body_(new QWidget(this)), form_(new QFormLayout(body_)) {
    const QString key = QStringLiteral("folded/") + settingsKey;
    const bool folded = QSettings().value(key, atFirst == AtFirst::Folded).toBool();
    heading_->setText(title);
    heading_->setAutoRaise(true);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    heading_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    heading_->setFocusPolicy(Qt::StrongFocus);
    heading_->setAccessibleName(plain(title));
    heading_->setAccessibleDescription(tr("Folds these settings away or shows them"));
    body_->setVisible(!folded);

    form_->setContentsMargins(8, 4, 8, 8);
    form_->setHorizontalSpacing(8);
    form_->setVerticalSpacing(6);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addWidget(heading_);
    layout->addWidget(body_);

    connect(heading_, &QToolButton::clicked, this, [this, key] {  // not checkable: styles draw that as a pressed box
        const bool open = body_->isHidden();
        heading_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        body_->setVisible(open);
        QSettings().setValue(key, !open);
    });
    embolden();
}

void SettingsGroup::unfold() {
    if (body_->isHidden()) heading_->click();
}

void SettingsGroup::addRow(const QString& label, QWidget* control, const QString& tip) {
    auto* text = new QLabel(label, body_);
    text->setBuddy(control);
    text->setToolTip(tip);
    if (control->toolTip().isEmpty()) control->setToolTip(tip);
    if (control->accessibleName().isEmpty()) control->setAccessibleName(plain(label));
    control->setAccessibleDescription(tip);
    form_->addRow(text, control);
    keepFromWheel(control);
}

/// The wheel scrolls the settings; it changes a value only where the user has clicked.
void SettingsGroup::keepFromWheel(QWidget* control) {
    QList<QWidget*> widgets = control->findChildren<QWidget*>();
    widgets << control;
    for (QWidget* widget : widgets) {
        if (!qobject_cast<QAbstractSpinBox*>(widget) && !qobject_cast<QComboBox*>(widget) &&
            !qobject_cast<QAbstractSlider*>(widget))
            continue;
        if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}

bool SettingsGroup::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::HideToParent && widget) putAnew(widget);
    if (event->type() != QEvent::Wheel || !widget || widget->hasFocus()) return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void SettingsGroup::addWide(QWidget* control) {
    form_->addRow(control);
    control->installEventFilter(this);
}

/// A row that is hidden keeps the place that it had in the form's own account; where rows are wrapped afterwards, that
/// is another row's, which then has no height. A row that is put in anew has no place.
void SettingsGroup::putAnew(QWidget* control) {
    int row = -1;
    QFormLayout::ItemRole role = QFormLayout::SpanningRole;
    form_->getWidgetPosition(control, &row, &role);
    if (row < 0 || role != QFormLayout::SpanningRole) return;
    const QFormLayout::TakeRowResult taken = form_->takeRow(row);
    delete taken.fieldItem;
    form_->insertRow(row, control);
}

void SettingsGroup::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) embolden();
}

void SettingsGroup::embolden() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading_->setFont(bold);
}

}  // namespace lesion
