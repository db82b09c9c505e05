#pragma once

#include <functional>
#include <QObject>
#include <QString>
#include <vector>

class QAction;
class QMenuBar;

namespace lesion {

class Page;

/// Something that the palette can do, read from the real control the moment the palette opens: it has the control's
/// words, its shortcut and its state, so it cannot go stale.
struct Command {
    QString title;
    QString where;     ///< the menu or page that it belongs to
    QString shortcut;  ///< as the user's system writes it
    QString more;      ///< searched too, not shown
    QString why{};     ///< it cannot be done now; empty: it can
    std::function<void()> run;
};
using Commands = std::vector<Command>;

/// Why an action or a button is disabled, for the palette to say; kept with the control.
void setEnabledOr(QObject* control, bool enabled, const QString& why);

/// For a button that is something to be seen rather than a thing to do, such as a photograph: the palette leaves it
/// out.
void leaveOutOfPalette(QObject* button);

/// Every entry of every menu, those of submenus too.
Commands menuCommands(QMenuBar* bar);
/// Buttons, entries of their menus, tabs and settings of a page. `show` brings the page in front.
Commands pageCommands(Page* page, const std::function<void()>& show);

}  // namespace lesion
