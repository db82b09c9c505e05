#pragma once

#include "core/training/Trainer.h"
#include "tests/support/WindowFixture.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QWindow>

namespace lesion::test {

constexpr int longWait = 60'000;  ///< ms

/// A whole window with a data set open and its split made, driven as a hand would.
struct DrivenWindow {
    explicit DrivenWindow(const QString& folder) {
        window.resize(1280, 720);
        window.show();
        window.document()->openFolder(folder);
        ready =
            QTest::qWaitForWindowExposed(&window) &&
            QTest::qWaitFor([this] { return window.document()->split() || window.document()->splitError(); }, longWait);
    }
    ProjectDocument* document() { return window.document(); }
    TrainingJob* job() { return window.job(); }
    template <typename PageType>
    PageType* show(MainWindow::PageIndex index) {
        window.showPage(index);
        return window.findChild<PageType*>();
    }
    void setOptions(const TrainingOptions& options) { document()->setOptions(options, QStringLiteral("test")); }
    bool waitForEnd() {
        return QTest::qWaitFor([this] { return !job()->running(); }, longWait);
    }
    bool waitForEpochs(int count) {
        return QTest::qWaitFor([this, count] { return int(job()->epochs().size()) >= count; }, longWait);
    }
    bool waitForRuns(size_t count, RunState state = RunState::Finished) {
        return QTest::qWaitFor(
            [&] {
                const auto& runs = document()->runs();
                return runs.size() == count &&
                       std::all_of(runs.begin(), runs.end(), [&](const Run& run) { return run.state == state; });
            },
            longWait);
    }

    MainWindow window;
    bool ready = false;
};

/// A click as the window system tells of it: menus of Qt 6.8 take no other.
inline void clickAt(QWidget* widget, const QPoint& place) {
    QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, Qt::NoModifier,
                      widget->mapTo(widget->window(), place));
}

/// The button that is to be seen and says just that; null: none.
inline QPushButton* visibleButton(QWidget* parent, const QString& text) {
    for (auto* button : parent->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text) return button;
    return nullptr;
}

inline bool clickButton(QWidget* parent, const QString& text) {
    QPushButton* button = visibleButton(parent, text);
    if (!button || !button->isEnabled()) return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

/// What the page's message bar says; empty without one.
inline QString messageOf(QWidget* page) {
    const auto* bar = page->findChild<MessageBar*>();
    return bar && bar->isVisible() ? bar->text() : QString();
}

/// The action of the context menu that a right click on this row opens; null where it is not enabled.
inline QAction* menuAction(QTableView* table, int row, const QString& text) {
    const QPoint at = table->visualRect(table->model()->index(row, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu) return nullptr;
    QAction* wanted = nullptr;
    for (QAction* action : menu->actions())
        if (action->text() == text && action->isEnabled()) wanted = action;
    menu->close();
    return wanted;
}

/// Trains as `lesionlab-cli train --project` does: into the open project's folder, past the window.
inline Result<Run> trainHeadless(const ProjectDocument& document, const TrainingOptions& options,
                                 const std::string& name) {
    TrainingObserver nobody;
    const TrainingControl control;
    std::filesystem::create_directories(document.project().runsFolder());
    return train(*document.opened(), options, document.project().runsFolder() / name, control, nobody);
}

}  // namespace lesion::test
