#include "ui/learning/Command.h"

#include "ui/frame/Page.h"
#include "ui/widgets/SettingsGroup.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace lesion {

namespace {

constexpr const char* whyProperty = "whyDisabled";
constexpr const char* notACommand = "notACommand";

QString words(const char* text) {
    return QCoreApplication::translate("CommandPalette", text);
}

/// Without the marks of mnemonics: "&Open" is Open, "A && B" is A & B, "打开(&O)…" is 打开….
QString plain(QString text) {
    static const QRegularExpression inBrackets(QStringLiteral("\\(&[A-Za-z0-9]\\)"));
    const QString kept(QChar(0x01));
    text.replace(QLatin1String("&&"), kept);
    text.remove(inBrackets);
    text.remove(QLatin1Char('&'));
    return text.replace(kept, QLatin1String("&")).simplified();
}

QString withoutTags(const QString& text) {
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString reason(const QObject* control, const QString& tip) {
    const QString said = control->property(whyProperty).toString();
    if (!said.isEmpty()) return said;
    return tip.isEmpty() ? words(QT_TRANSLATE_NOOP("CommandPalette", "not possible at the moment")) : withoutTags(tip);
}

QString joined(const QString& first, const QString& second) {
    return first.isEmpty() ? second : first + QStringLiteral(" › ") + second;
}

Command ofAction(QAction* action, const QString& where) {
    Command command;
    command.title = plain(action->text());
    command.where = where;
    command.shortcut = action->shortcut().toString(QKeySequence::NativeText);
    const QString tip = withoutTags(action->toolTip());
    command.more = tip == command.title ? QString() : tip;
    if (!action->isEnabled()) command.why = reason(action, command.more);
    command.run = [action = QPointer<QAction>(action)] {
        if (action) action->trigger();
    };
    return command;
}

void addMenu(Commands& commands, QMenu* menu, const QString& where) {
    Q_EMIT menu->aboutToShow();  // what is filled when it opens: recent projects, states of entries
    for (QAction* action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible() || action->property("placeholder").toBool()) continue;
        if (action->menu()) {
            addMenu(commands, action->menu(), joined(where, plain(action->text())));
        } else {
            commands.push_back(ofAction(action, where));
        }
    }
}

/// Hidden by nothing but a folded group or a tab that is not in front: those can be opened.
bool reachable(const QWidget* widget, const QWidget* page) {
    for (; widget && widget != page; widget = widget->parentWidget()) {
        if (!widget->isHidden()) continue;
        const QWidget* parent = widget->parentWidget();
        const bool folded = qobject_cast<const SettingsGroup*>(parent) != nullptr;
        const bool tab = parent && qobject_cast<const QTabWidget*>(parent->parentWidget());
        if (!folded && !tab) return false;
    }
    return widget == page;
}

void reveal(QWidget* widget) {
    QWidget* child = widget;
    for (QWidget* parent = widget->parentWidget(); parent; child = parent, parent = parent->parentWidget()) {
        if (auto* group = qobject_cast<SettingsGroup*>(parent)) group->unfold();
        if (auto* tabs = qobject_cast<QTabWidget*>(parent->parentWidget())) tabs->setCurrentWidget(child);
    }
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(widget);
}

Command ofWidget(QWidget* widget, const QString& title, const QString& where, const std::function<void()>& show) {
    Command command;
    command.title = title;
    command.where = where;
    command.more = withoutTags(widget->toolTip());
    if (!widget->isEnabled()) command.why = reason(widget, command.more);
    command.run = [show, control = QPointer<QWidget>(widget)] {
        show();
        if (!control) return;
        reveal(control);
        auto* button = qobject_cast<QAbstractButton*>(control.data());
        if (button && !button->isCheckable()) {
            button->click();
        } else {
            control->setFocus(Qt::TabFocusReason);
        }
    };
    return command;
}

void addButton(Commands& commands, QAbstractButton* button, const QString& where, const std::function<void()>& show) {
    QMenu* menu = nullptr;
    if (auto* push = qobject_cast<QPushButton*>(button)) menu = push->menu();
    if (auto* tool = qobject_cast<QToolButton*>(button)) menu = tool->menu();
    const QString title = plain(button->text().isEmpty() ? button->accessibleName() : button->text());
    if (title.isEmpty() || qobject_cast<SettingsGroup*>(button->parentWidget())) return;
    if (button->property(notACommand).toBool()) return;
    if (menu) {
        addMenu(commands, menu, joined(where, title));
    } else {
        commands.push_back(ofWidget(button, title, where, show));
    }
}

void addTabs(Commands& commands, QTabWidget* tabs, const QString& where, const std::function<void()>& show) {
    for (int index = 0; index < tabs->count(); ++index) {
        if (!tabs->isTabVisible(index)) continue;
        Command command;
        command.title = plain(tabs->tabText(index));
        command.where = where;
        if (!tabs->isTabEnabled(index)) command.why = reason(tabs->widget(index), tabs->tabToolTip(index));
        command.run = [show, tabs = QPointer<QTabWidget>(tabs), index] {
            show();
            if (!tabs) return;
            reveal(tabs);
            tabs->setCurrentIndex(index);
        };
        commands.push_back(std::move(command));
    }
}

}  // namespace

void setEnabledOr(QObject* control, bool enabled, const QString& why) {
    control->setProperty("enabled", enabled);
    control->setProperty(whyProperty, enabled ? QVariant() : QVariant(why));
}

void leaveOutOfPalette(QObject* button) {
    button->setProperty(notACommand, true);
}

Commands menuCommands(QMenuBar* bar) {
    Commands commands;
    for (QAction* top : bar->actions())
        if (top->menu()) addMenu(commands, top->menu(), plain(top->text()));
    return commands;
}

Commands pageCommands(Page* page, const std::function<void()>& show) {
    Commands commands;
    for (auto* button : page->findChildren<QAbstractButton*>())
        if (reachable(button, page)) addButton(commands, button, page->title(), show);
    for (auto* tabs : page->findChildren<QTabWidget*>())
        if (reachable(tabs, page)) addTabs(commands, tabs, page->title(), show);
    const QString where = joined(page->title(), words(QT_TRANSLATE_NOOP("CommandPalette", "setting")));
    for (auto* label : page->findChildren<QLabel*>()) {
        QWidget* control = label->buddy();
        if (control && !qobject_cast<QAbstractButton*>(control) && reachable(control, page))
            commands.push_back(ofWidget(control, plain(label->text()), where, show));
    }
    return commands;
}

}  // namespace lesion
