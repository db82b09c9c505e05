#include "ui/frame/MessageBar.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/SentenceLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

namespace lesion {

namespace {

QString iconOf(MessageBar::Kind kind) {
    switch (kind) {
        case MessageBar::Kind::Good:
            return QStringLiteral("ok");
        case MessageBar::Kind::Warning:
            return QStringLiteral("warning");
        case MessageBar::Kind::Error:
            return QStringLiteral("error");
        case MessageBar::Kind::Info:
            break;
    }
    return QStringLiteral("info");
}

QColor colourOf(MessageBar::Kind kind, const QPalette& palette) {
    switch (kind) {
        case MessageBar::Kind::Good:
            return goodColour(palette);
        case MessageBar::Kind::Warning:
            return warningColour(palette);
        case MessageBar::Kind::Error:
            return errorColour(palette);
        case MessageBar::Kind::Info:
            break;
    }
    return accentColour(palette);
}

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel(this)),
      sentence_(sentenceLabel({}, CopiedBy::Mouse, this)),
      action_(new QPushButton(this)),
      second_(new QPushButton(this)),
      details_(new QPushButton(tr("Details"), this)),
      detail_(new QPlainTextEdit(this)) {
    sentence_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    details_->setCheckable(true);
    details_->setToolTip(tr("What the system or a library said, for a report"));
    detail_->setReadOnly(true);
    detail_->setTabChangesFocus(true);
    detail_->setAccessibleName(tr("Details of the message"));
    detail_->hide();
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the message"));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setHorizontalSpacing(8);
    layout->addWidget(icon_, 0, 0);
    layout->addWidget(sentence_, 0, 1);
    layout->addWidget(action_, 0, 2);
    layout->addWidget(second_, 0, 3);
    layout->addWidget(details_, 0, 4);
    layout->addWidget(close, 0, 5);
    layout->addWidget(detail_, 1, 1, 1, 5);
    layout->setColumnStretch(1, 1);

    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(details_, &QPushButton::toggled, this, [this](bool on) {
        detail_->setFixedHeight(fontMetrics().lineSpacing() * 6);
        detail_->setVisible(on);
    });
    connect(action_, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(onAction_, {});
        clear();
        if (action) action();
    });
    connect(second_, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(onSecond_, {});
        clear();
        if (action) action();
    });
    if (parent) {
        auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), parent);
        escape->setContext(Qt::WidgetWithChildrenShortcut);
        escape->setEnabled(false);
        connect(escape, &QShortcut::activated, this, &MessageBar::clear);
        connect(escape, &QShortcut::activatedAmbiguously, this, &MessageBar::clear);
        escape_ = escape;
    }
    setVisible(false);
}

MessageBar::~MessageBar() {
    delete escape_;
}

void MessageBar::show(Kind kind, const QString& sentence, const QString& action, std::function<void()> onAction) {
    kind_ = kind;
    onAction_ = std::move(onAction);
    sentence_->setText(sentence);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    second_->setVisible(false);
    onSecond_ = {};
    details_->setChecked(false);
    details_->setVisible(false);
    detail_->clear();
    restyle();
    setVisible(true);
    if (escape_) escape_->setEnabled(true);
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::show(const Error& error, const QString& action, std::function<void()> onAction) {
    show(Kind::Error, messageText(error.message), action, std::move(onAction));
    addDetail(toQString(error.detail));
}

void MessageBar::addDetail(const QString& detail) {
    detail_->setPlainText(detail);
    details_->setVisible(!detail.isEmpty());
}

void MessageBar::alsoOffer(const QString& action, std::function<void()> onAction) {
    second_->setText(action);
    second_->setVisible(true);
    onSecond_ = std::move(onAction);
}

MessageBar::Content MessageBar::content() const {
    if (isHidden()) return {};
    return {kind_,
            text(),
            action_->text(),
            onAction_,
            second_->isHidden() ? QString() : second_->text(),
            onSecond_,
            detail_->toPlainText()};
}

void MessageBar::show(const Content& content) {
    show(content.kind, content.sentence, content.action, content.onAction);
    if (!content.second.isEmpty()) alsoOffer(content.second, content.onSecond);
    addDetail(content.detail);
}

void MessageBar::clear() {
    setVisible(false);
    sentence_->clear();
    onAction_ = {};
    onSecond_ = {};
    if (escape_) escape_->setEnabled(false);
}

void MessageBar::restyle() {
    const int size = fontMetrics().height() + 2;
    icon_->setPixmap(iconPixmap(iconOf(kind_), size, colourOf(kind_, palette()), devicePixelRatioF()));
    update();
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) restyle();
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(kind_, palette());
    QColor ground = colour;
    ground.setAlpha(isDark(palette()) ? 44 : 26);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(isRightToLeft() ? width() - 4 : 0, 0, 4, height()), 2, 2);
}

}  // namespace lesion
