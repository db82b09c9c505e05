#include "ui/frame/Page.h"

#include "ui/frame/MessageBar.h"
#include "ui/frame/PrimaryButton.h"
#include "ui/frame/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lesion {

namespace {

/// The empty state's large quiet picture: drawn when painted, so that it is sharp on every screen and in every scheme.
class QuietIcon : public QWidget {
public:
    QuietIcon(QString name, QWidget* parent) : QWidget(parent), name_(std::move(name)) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        const int edge = fontMetrics().height() * 5;
        return {edge, edge};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setOpacity(0.55);
        painter.drawPixmap(0, 0, iconPixmap(name_, width(), quietText(palette()), devicePixelRatioF()));
    }

private:
    QString name_;
};

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        if (item->widget()) item->widget()->hide();
        if (item->layout()) clearLayout(item->layout());
        delete item;
    }
}

}  // namespace

Page::Page(const QString& title, const QString& iconName, QWidget* parent)
    : QWidget(parent), title_(title), iconName_(iconName) {
    titleLabel_ = new QLabel(title, this);
    state_ = new QLabel(this);
    state_->setWordWrap(true);
    state_->setTextFormat(Qt::PlainText);
    state_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    primary_ = new PrimaryButton(QString(), this);
    messages_ = new MessageBar(this);

    header_ = new QHBoxLayout;
    header_->setSpacing(12);
    header_->addWidget(titleLabel_);
    header_->addWidget(state_, 1);
    header_->addWidget(primary_);

    body_ = new QWidget(this);
    auto* columns = new QHBoxLayout(body_);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    empty_ = new QWidget(this);
    new QVBoxLayout(empty_);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(body_);
    stack_->addWidget(empty_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(header_);
    layout->addWidget(messages_);
    layout->addWidget(stack_, 1);
    setAccessibleName(title);
    restyle();
}

void Page::setState(const QString& sentence) {
    state_->setText(sentence);
}

void Page::setSecondary(QWidget* button) {
    secondary_ = button;
    header_->insertWidget(header_->count() - 1, button);
}

void Page::setContent(QWidget* content) {
    if (content_) content_->deleteLater();
    // With large text on a small projector the content may need more than there is: it scrolls then, rather than
    // making the window larger than the screen.
    content_ = new QScrollArea(this);
    content_->setWidgetResizable(true);
    content_->setFrameShape(QFrame::NoFrame);
    content_->setFocusPolicy(Qt::NoFocus);
    content_->setWidget(content);
    content_->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    static_cast<QHBoxLayout*>(body_->layout())->insertWidget(0, content_, 1);
}

void Page::setSettings(QWidget* settings) {
    if (settings_) settings_->deleteLater();
    settings_ = nullptr;
    if (!settings) return;
    settings_ = new QScrollArea(this);
    settings_->setWidgetResizable(true);
    settings_->setFrameShape(QFrame::NoFrame);
    settings_->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    settings_->setFocusPolicy(Qt::NoFocus);
    settings_->viewport()->setAutoFillBackground(false);
    settings_->setWidget(settings);
    settings->setAutoFillBackground(false);
    settings_->setAccessibleName(tr("Settings of %1").arg(title_));
    body_->layout()->addWidget(settings_);
    fitSettings();
}

void Page::showEmpty(const QString& sentence, const QString& action, std::function<void()> onAction,
                     const QString& secondAction, std::function<void()> onSecond, const QString& thirdAction,
                     std::function<void()> onThird) {
    auto* layout = static_cast<QVBoxLayout*>(empty_->layout());
    clearLayout(layout);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(new QuietIcon(iconName_, empty_), 0, Qt::AlignHCenter);
    auto* text = new QLabel(sentence, empty_);
    text->setAlignment(Qt::AlignHCenter);
    text->setWordWrap(true);
    auto* line = new QHBoxLayout;  // an alignment instead would lose the second line's height
    line->addStretch(1);
    line->addWidget(text, 3);
    line->addStretch(1);
    layout->addLayout(line);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    const auto add = [&](QPushButton* button, std::function<void()> onClick) {
        connect(button, &QPushButton::clicked, this, [onClick = std::move(onClick)] {
            if (onClick) onClick();
        });
        buttons->addWidget(button);
    };
    if (!action.isEmpty()) add(new PrimaryButton(action, empty_), std::move(onAction));
    if (!secondAction.isEmpty()) {
        auto* second = new QPushButton(secondAction, empty_);
        second->setObjectName("emptySecond");
        add(second, std::move(onSecond));
    }
    if (!thirdAction.isEmpty()) add(new QPushButton(thirdAction, empty_), std::move(onThird));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(3);
    if (!primary_->isHidden()) {
        primary_->hide();
        primaryHidden_ = true;
    }
    if (secondary_) secondary_->hide();
    stack_->setCurrentWidget(empty_);
}

void Page::showContent() {
    stack_->setCurrentWidget(body_);
    if (primaryHidden_) primary_->show();
    primaryHidden_ = false;
    if (secondary_) secondary_->show();
}

void Page::restyle() {
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() * 1.4 : 14);
    large.setWeight(QFont::DemiBold);
    titleLabel_->setFont(large);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    state_->setPalette(quiet);
    fitSettings();
}

void Page::fitSettings() {
    if (!settings_) return;
    // 320 px with text at 100 %, growing with it, but never so far that the images lose their two thirds of the width.
    const int wanted = std::max(320, fontMetrics().averageCharWidth() * 48);
    const int most = std::max(320, width() * 36 / 100);
    settings_->setFixedWidth(std::min(wanted, most));
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSettings();
}

}  // namespace lesion
