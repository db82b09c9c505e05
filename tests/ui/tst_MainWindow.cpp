#include "tests/support/WindowFixture.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/OpenReportDialog.h"
#include "ui/frame/Page.h"
#include "ui/frame/StatusStrip.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace lesion;

namespace {

constexpr int patience = 30'000;  ///< ms

/// As a file manager does it: enter, then drop, on whatever widget is there.
void drop(QWidget* target, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& path : paths) urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPointF at(target->width() / 2.0, target->height() / 2.0);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted()) QApplication::sendEvent(target, &event);
}

QPushButton* buttonStarting(QWidget* parent, const QString& text) {
    for (auto* button : parent->findChildren<QPushButton*>()) {
        if (button->isVisibleTo(parent) && button->text().startsWith(text)) return button;
    }
    return nullptr;
}

QList<QAction*> allActions(const QMenu* menu) {
    QList<QAction*> actions;
    for (QAction* action : menu->actions()) {
        if (action->menu()) actions += allActions(action->menu());
        actions << action;
    }
    return actions;
}

QAction* actionNamed(const MainWindow& window, const QString& text) {
    for (QAction* top : window.menuBar()->actions()) {
        for (QAction* action : allActions(top->menu())) {
            if (action->text().remove(QLatin1Char('&')) == text) return action;
        }
    }
    return nullptr;
}

bool ready(MainWindow& window) {
    return QTest::qWaitFor([&] { return !window.document()->opening() && window.document()->split() != nullptr; },
                           patience);
}

/// The parts of compound widgets are reached and named through the widget that they belong to.
bool isInnerPart(const QWidget* widget) {
    const QString name = widget->objectName();
    return name.startsWith(QStringLiteral("qt_")) || widget->inherits("QComboBoxPrivateContainer") ||
           widget->inherits("QComboBoxListView") || widget->inherits("QMenu") || widget->inherits("QMenuBar") ||
           widget->inherits("QTabBar") || widget->inherits("QTabWidget") || widget->inherits("QHeaderView");
}

}  // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::makeTinyData(home_.path("data"))); }
    void init() {
        home_.forgetSettings();
        std::error_code error;
        std::filesystem::remove_all(dataFolder() / "projects", error);
    }

    void startsEmptyAndNamesTheNextStep() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.currentPage(), MainWindow::DatasetIndex);
        QVERIFY(buttonStarting(&window, QStringLiteral("Open")));
        QVERIFY(buttonStarting(&window, QStringLiteral("Try the synthetic")));
        QVERIFY(!window.document()->opened());
    }

    void controlAndAFigureShowsThePage() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const int index : {4, 2, 0, 3, 1}) {
            QTest::keyClick(&window, Qt::Key(Qt::Key_1 + index), Qt::ControlModifier);
            QCOMPARE(int(window.currentPage()), index);
        }
    }

    void everyMenuEntryHasTextAndNoShortcutTwice() {
        MainWindow window;
        QStringList shortcuts;
        int entries = 0;
        for (QAction* top : window.menuBar()->actions()) {
            QStringList mnemonics;
            for (QAction* action : allActions(top->menu())) {
                if (action->isSeparator()) continue;
                ++entries;
                QVERIFY(!action->text().isEmpty());
                const QString key = action->shortcut().toString();
                if (key.isEmpty()) continue;
                QVERIFY2(!shortcuts.contains(key), qPrintable(key + " for " + action->text()));
                shortcuts << key;
            }
            for (QAction* action : top->menu()->actions()) {
                const int at = int(action->text().indexOf(QLatin1Char('&')));
                if (at < 0) continue;
                const QString letter = action->text().mid(at + 1, 1).toLower();
                QVERIFY2(!mnemonics.contains(letter), qPrintable(top->text() + ": " + letter));
                mnemonics << letter;
            }
        }
        QVERIFY(entries > 20);
        for (const char* key : {"Ctrl+O", "Ctrl+R", "Ctrl+.", "Ctrl+D", "Ctrl+V", "Ctrl+Z", "F1", "F11", "Ctrl+5"}) {
            QVERIFY2(shortcuts.contains(QString::fromLatin1(key)), key);
        }
    }

    void droppedFolderIsReportedAndThenOpened() {
        MainWindow window;
        window.show();
        drop(&window, {home_.text("data")});
        OpenReportDialog* report = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (report = window.findChild<OpenReportDialog*>()) != nullptr; }, patience));
        QVERIFY(!window.document()->opened());
        QTest::mouseClick(buttonStarting(report, QStringLiteral("&Use")), Qt::LeftButton);
        QVERIFY(ready(window));
        QCOMPARE(int(window.document()->opened()->samples.size()), test::tinyImages);
        QVERIFY(window.windowTitle().contains(QString::fromStdString(window.document()->opened()->name)));
        QVERIFY(buttonStarting(&window, QStringLiteral("Open")));
    }

    void droppedImageGoesToDiagnosis() {
        MainWindow window;
        window.show();
        const auto image = (*openDataset(home_.path("data"))).samples.front().file;
        drop(&window, {QString::fromStdString(toUtf8(image))});
        QCOMPARE(window.currentPage(), MainWindow::DiagnosisIndex);
        QVERIFY(!window.document()->opening());
    }

    void wrongFolderSaysSoAndOffersToNameColumns() {
        std::filesystem::create_directories(home_.path("strange"));
        QVERIFY(writeFile(home_.path("strange") / "table.csv", std::string_view("a,b\n1,2\n")));
        MainWindow window;
        window.show();
        drop(&window, {home_.text("strange")});
        auto* bar = window.centralWidget()->findChild<MessageBar*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(bar);
        QVERIFY(QTest::qWaitFor([&] { return !bar->isHidden(); }, patience));
        QVERIFY(bar->text().contains(QStringLiteral("strange")));
        QVERIFY(buttonStarting(bar, QStringLiteral("Name columns")));
        QVERIFY(!window.findChild<OpenReportDialog*>());
    }

    void stateComesBack() {
        {
            MainWindow window;
            window.show();
            window.open({home_.text("data")});
            QVERIFY(ready(window));
            window.showPage(MainWindow::EvaluationIndex);
            actionNamed(window, QStringLiteral("125 %"))->trigger();
            actionNamed(window, QStringLiteral("Dark"))->trigger();
            QVERIFY(isDark(QApplication::palette()));
            window.close();
        }
        applyTheme(ColourScheme::Light, 1.0);
        {
            MainWindow window;
            QCOMPARE(window.currentPage(), MainWindow::EvaluationIndex);
            QVERIFY(isDark(QApplication::palette()));
            QVERIFY(actionNamed(window, QStringLiteral("125 %"))->isChecked());
            window.openLast();
            QVERIFY(ready(window));
            QCOMPARE(int(window.document()->opened()->samples.size()), test::tinyImages);
        }
        applyTheme(ColourScheme::Light, 1.0);
    }

    void undoIsInTheMenuWithItsText() {
        MainWindow window;
        auto options = window.document()->options();
        options.epochs += 3;
        window.document()->setOptions(options, QStringLiteral("Epochs"));
        auto* undo = actionNamed(window, QStringLiteral("Undo Epochs"));
        QVERIFY(undo && undo->isEnabled());
        undo->trigger();
        QCOMPARE(window.document()->options().epochs, options.epochs - 3);
    }

    void everyControlHasAName() {
        MainWindow window;
        window.show();
        window.open({home_.text("data")});
        QVERIFY(ready(window));
        QStringList nameless;
        for (int page = MainWindow::DatasetIndex; page <= MainWindow::DiagnosisIndex; ++page) {
            window.showPage(MainWindow::PageIndex(page));
            QTest::qWait(50);
            for (auto* widget : window.findChildren<QWidget*>()) {
                if ((widget->focusPolicy() & Qt::TabFocus) == 0 || isInnerPart(widget) || !widget->isVisible())
                    continue;
                const auto* accessible = QAccessible::queryAccessibleInterface(widget);
                if (!accessible || accessible->text(QAccessible::Name).isEmpty()) {
                    nameless << QStringLiteral("%1 in %2 on page %3")
                                    .arg(QString::fromLatin1(widget->metaObject()->className()),
                                         QString::fromLatin1(widget->parent()->metaObject()->className()))
                                    .arg(page + 1);
                }
            }
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void closingDuringATrainingHidesAtOnceAndEndsIt() {
        std::filesystem::path folder;
        {
            MainWindow window;
            window.show();
            window.open({home_.text("data")});
            QVERIFY(ready(window));
            QSignalSpy batches(window.job(), &TrainingJob::batchesDone);
            folder = window.document()->project().runsFolder() / "long";
            window.job()->begin(window.document()->opened(), test::tinyOptions(10'000),
                                QString::fromStdString(toUtf8(folder)));
            QVERIFY(batches.wait(patience));
            auto* strip = window.findChild<StatusStrip*>();
            QVERIFY(strip->jobText(QStringLiteral("training")).startsWith(QStringLiteral("Epoch")));
            window.close();
            QVERIFY(!window.isVisible());
            QVERIFY(window.job()->running());  // hidden before the batch was done, not after
        }
        const auto run = loadRun(folder);
        QVERIFY(run && run->epochs.size() < 10'000);  // as far as it had come, and readable
    }

    void helpFollowsThePage() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        QDialog* help = nullptr;
        for (auto* dialog : window.findChildren<QDialog*>()) help = dialog;
        QVERIFY(help && help->isVisible());
        const QString before = help->windowTitle();
        window.showPage(MainWindow::DiagnosisIndex);
        QVERIFY(help->windowTitle() != before);
    }

private:
    test::Home home_;
};

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
