#include "core/project/Lesson.h"
#include "tests/support/WindowDriver.h"
#include "ui/frame/Theme.h"
#include "ui/learning/Command.h"
#include "ui/learning/CommandModel.h"
#include "ui/learning/CommandPalette.h"
#include "ui/learning/Fuzzy.h"
#include "ui/learning/HelpBrowser.h"
#include "ui/learning/HelpWindow.h"
#include "ui/learning/LessonPanel.h"
#include "ui/learning/LessonsDialog.h"

#include <QDir>
#include <QDirIterator>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>

using namespace lesion;

namespace {

/// The palette, opened by its key and typed into.
CommandPalette* openPalette(MainWindow& window) {
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* palette = window.findChild<CommandPalette*>();
    return palette && QTest::qWaitForWindowActive(palette) ? palette : nullptr;
}

QString firstOf(const CommandPalette* palette) {
    return palette->findChild<QListView*>()->model()->index(0, 0).data().toString();
}

QList<QAction*> allActions(const QMenu* menu) {
    QList<QAction*> actions;
    for (QAction* action : menu->actions()) {
        if (action->menu())
            actions += allActions(action->menu());
        else if (!action->isSeparator())
            actions << action;
    }
    return actions;
}

}  // namespace

class TestLearning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::makeTinyData(home_.path("data"))); }
    void init() { home_.forgetSettings(); }
    void cleanup() { applyTheme(ColourScheme::Light, 1.0); }

    void everyTextIsInTheContents();
    void everyLinkLeadsSomewhere();
    void anotherLanguageFallsBackToEnglish();
    void searchFindsWords();
    void helpKeyShowsThePagesText();
    void fuzzy_data();
    void fuzzy();
    void paletteHoldsEveryEntryOfTheMenus();
    void paletteDoesWhatIsChosen();
    void commandsHaveNoMarksOfMnemonics();
    void paletteSaysWhyNot();
    void paletteFindsSettingsAndTexts();
    void lessonIsMadeAndItsTextShown();

private:
    test::Home home_;
};

void TestLearning::everyTextIsInTheContents() {
    const HelpLibrary library(QStringLiteral("en"));
    const QDir folder(QStringLiteral(LESION_SOURCE_DIR "/resources/help/en"));
    QDirIterator files(folder.path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QString id = folder.relativeFilePath(files.next());
        id.chop(3);
        QVERIFY2(library.find(id), qPrintable(id));
        QVERIFY2(library.find(id)->text.size() > 400, qPrintable(id));
        ++count;
    }
    QCOMPARE(count, int(library.topics().size()));
    for (const Lesson& lesson : lessons())
        QVERIFY2(library.find(QStringLiteral("lessons/") + toQString(lesson.id)), lesson.id.c_str());
}

void TestLearning::everyLinkLeadsSomewhere() {
    const HelpLibrary library(QStringLiteral("en"));
    static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"));
    const QDir root(QStringLiteral(LESION_SOURCE_DIR "/resources/help/en"));
    int links = 0;
    for (const HelpTopic& topic : library.topics()) {
        const QString folder = root.filePath(QFileInfo(topic.id).path());
        for (auto it = link.globalMatch(topic.text); it.hasNext();) {
            const QString to = it.next().captured(2);
            ++links;
            if (to.startsWith(QStringLiteral("https://"))) continue;
            QVERIFY2(QFileInfo::exists(folder + QLatin1Char('/') + to), qPrintable(topic.id + " -> " + to));
        }
    }
    QVERIFY(links > 30);
}

void TestLearning::anotherLanguageFallsBackToEnglish() {
    const HelpLibrary english(QStringLiteral("en"));
    const HelpLibrary none(QStringLiteral("tlh_XX"));
    QCOMPARE(none.topics().size(), english.topics().size());
    QCOMPARE(none.find(QStringLiteral("train"))->title, english.find(QStringLiteral("train"))->title);
}

void TestLearning::searchFindsWords() {
    const HelpLibrary library(QStringLiteral("en"));
    const auto found = library.search(QStringLiteral("majority baseline"));
    QVERIFY(found.size() >= 2 && found.size() < library.topics().size());
    QVERIFY(HelpLibrary::excerpt(*found.front(), QStringLiteral("majority")).contains(QStringLiteral("ajority")));
    QVERIFY(!HelpLibrary::excerpt(*library.find(QStringLiteral("start")), QStringLiteral("Diagnose"))
                 .contains(QStringLiteral("!Diagnose")));  // a picture's words are no text
    const QString image = QString::fromUtf8("图像");       // there is no space to end at
    const HelpLibrary chinese(QStringLiteral("zh_CN"));
    for (const HelpTopic* topic : chinese.search(image)) {
        const QString excerpt = HelpLibrary::excerpt(*topic, image);
        QVERIFY2(excerpt.contains(image) && excerpt.size() <= 130, qPrintable(excerpt));
    }
    QVERIFY(library.search(QStringLiteral("qwertzuiop")).empty());
    QCOMPARE(library.search(QString()).size(), library.topics().size());
    QCOMPARE(library.search(QStringLiteral("glossary")).front()->id, QStringLiteral("glossary"));
}

void TestLearning::helpKeyShowsThePagesText() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QStringList topics{"dataset", "prepare", "train", "evaluate", "diagnose"};
    for (int page = 0; page < topics.size(); ++page) {
        window.showPage(MainWindow::PageIndex(page));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        auto* help = window.findChild<HelpWindow*>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->topic(), topics[page]);
    }
    auto* help = window.findChild<HelpWindow*>();
    auto* search = help->findChild<QLineEdit*>();
    auto* contents = help->findChild<QListWidget*>();
    const int all = contents->count();
    QTest::keyClicks(search, QStringLiteral("prevalence"));
    QVERIFY(contents->count() > 0 && contents->count() < all);
    QTest::keyClicks(search, QStringLiteral(" consulting"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(help->topic(), QStringLiteral("diagnose"));
    Q_EMIT help->findChild<HelpBrowser*>()->anchorClicked(QUrl(QStringLiteral("glossary.md")));
    QCOMPARE(help->topic(), QStringLiteral("glossary"));
    QTest::mouseClick(help->findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(help->topic(), QStringLiteral("diagnose"));
}

void TestLearning::fuzzy_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");  ///< empty: it must fit, the second must not at all
    QTest::newRow("whole word") << "train"
                                << "Start training"
                                << "Restrain it";
    QTest::newRow("start of the text") << "open"
                                       << "Open data set…"
                                       << "Reopen";
    QTest::newRow("two words in any order") << "training start"
                                            << "Start training"
                                            << "Stop";
    QTest::newRow("initials") << "st"
                              << "Start training"
                              << "Quit";
    QTest::newRow("letters in order") << "crossv"
                                      << "Cross-validate…"
                                      << "Open project…";
    QTest::newRow("accents") << "evaluacion"
                             << "Evaluación"
                             << "Diagnose";
    QTest::newRow("case") << "DARK"
                          << "Dark"
                          << "Light";
}

void TestLearning::fuzzy() {
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(typed, better) > 0);
    QVERIFY(fuzzyScore(typed, better) > fuzzyScore(typed, worse));
    QCOMPARE(fuzzyScore(QStringLiteral("zzqx"), better), 0);
    QVERIFY(fuzzyScore(QString(), better) > 0);
}

void TestLearning::paletteHoldsEveryEntryOfTheMenus() {
    test::DrivenWindow driven(home_.text("data"));
    QVERIFY(driven.ready);
    QVERIFY(QTest::qWaitForWindowActive(&driven.window));
    CommandPalette* palette = openPalette(driven.window);
    QVERIFY(palette);
    const auto* model = palette->findChild<QListView*>()->model();
    QStringList titles;
    QStringList shortcuts;
    for (int row = 0; row < model->rowCount(); ++row) {
        titles << model->index(row, 0).data().toString();
        shortcuts << model->index(row, 0).data(CommandModel::ShortcutRole).toString();
        QVERIFY(!model->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    for (QAction* top : driven.window.menuBar()->actions()) {
        for (QAction* action : allActions(top->menu())) {
            const QString title = action->text().replace("&&", "\1").remove('&').replace("\1", "&").simplified();
            QVERIFY2(titles.contains(title), qPrintable(title));
            if (!action->shortcut().isEmpty())
                QVERIFY(shortcuts.contains(action->shortcut().toString(QKeySequence::NativeText)));
        }
    }
    for (const char* beyond : {"Nine at random", "Learning rate", "Verify all images", "Problems", "Glossary"})
        QVERIFY2(titles.contains(QString::fromLatin1(beyond)), beyond);
}

void TestLearning::paletteDoesWhatIsChosen() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    CommandPalette* palette = openPalette(window);
    QVERIFY(palette);
    auto* typed = palette->findChild<QLineEdit*>();
    QTest::keyClicks(typed, QStringLiteral("dark"));
    QCOMPARE(firstOf(palette), QStringLiteral("Dark"));
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([] { return isDark(QApplication::palette()); }));
    QVERIFY(QTest::qWaitFor([&] { return !window.findChild<CommandPalette*>(); }));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    palette = openPalette(window);
    QVERIFY(palette);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !window.findChild<CommandPalette*>(); }));
}

void TestLearning::commandsHaveNoMarksOfMnemonics() {
    QMenuBar bar;
    QMenu* menu = bar.addMenu(QString::fromUtf8("\u6587\u4ef6(&F)"));
    menu->addAction(QString::fromUtf8("\u6253\u5f00(&O)\u2026"));
    menu->addAction(QStringLiteral("&Save && close (now)"));
    const Commands commands = menuCommands(&bar);
    QCOMPARE(commands.size(), std::size_t(2));
    QCOMPARE(commands[0].title, QString::fromUtf8("\u6253\u5f00\u2026"));
    QCOMPARE(commands[0].where, QString::fromUtf8("\u6587\u4ef6"));
    QCOMPARE(commands[1].title, QStringLiteral("Save & close (now)"));
}

void TestLearning::paletteSaysWhyNot() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    CommandPalette* palette = openPalette(window);
    QVERIFY(palette);
    auto* typed = palette->findChild<QLineEdit*>();
    QTest::keyClicks(typed, QStringLiteral("cross-validate"));
    const auto index = palette->findChild<QListView*>()->model()->index(0, 0);
    QCOMPARE(index.data().toString(), QStringLiteral("Cross-validate…"));
    QCOMPARE(index.data(CommandModel::WhyRole).toString(), QStringLiteral("no data set is open"));
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QVERIFY(palette->findChild<QLabel*>()->text().contains(QStringLiteral("no data set is open")));
}

void TestLearning::paletteFindsSettingsAndTexts() {
    test::DrivenWindow driven(home_.text("data"));
    QVERIFY(driven.ready);
    QVERIFY(QTest::qWaitForWindowActive(&driven.window));
    CommandPalette* palette = openPalette(driven.window);
    QVERIFY(palette);
    auto* typed = palette->findChild<QLineEdit*>();
    QTest::keyClicks(typed, QStringLiteral("gradient limit"));  // in a group that is folded at first
    QTest::keyClick(typed, Qt::Key_Return);
    auto* limit = driven.window.findChild<QWidget*>(QStringLiteral("gradient_clip"));
    QVERIFY(limit);
    QVERIFY(QTest::qWaitFor([&] { return limit->isVisible(); }));
    QCOMPARE(driven.window.currentPage(), MainWindow::TrainingIndex);
    QTRY_VERIFY(driven.window.focusWidget() == limit || limit->isAncestorOf(driven.window.focusWidget()));
    driven.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driven.window));
    palette = openPalette(driven.window);
    QVERIFY(palette);
    typed = palette->findChild<QLineEdit*>();
    QTest::keyClicks(typed, QStringLiteral("glossary"));
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(driven.window.findChild<HelpWindow*>());
    QCOMPARE(driven.window.findChild<HelpWindow*>()->topic(), QStringLiteral("glossary"));
}

void TestLearning::lessonIsMadeAndItsTextShown() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(test::clickButton(&window, QStringLiteral("Lessons…")));
    auto* dialog = window.findChild<LessonsDialog*>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("lessons"));
    QCOMPARE(list->count(), int(lessons().size()));
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->data(Qt::UserRole) == QStringLiteral("overfitting")) list->setCurrentRow(row);
    auto* folder = dialog->findChild<QLineEdit*>(QStringLiteral("lessonFolder"));
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, home_.text("lesson"));
    auto* make = dialog->findChild<QPushButton*>(QStringLiteral("makeLesson"));
    QVERIFY(make->isEnabled());
    QTest::mouseClick(make, Qt::LeftButton);
    auto* panel = window.findChild<LessonPanel*>();
    QVERIFY(QTest::qWaitFor([&] { return panel->isVisible() && window.document()->split(); }, test::longWait));
    QCOMPARE(panel->lesson(), QStringLiteral("overfitting"));
    QCOMPARE(window.document()->options(), *lessonOptions(*findLesson("overfitting")));
    QVERIFY(panel->findChild<HelpBrowser*>()->toPlainText().size() > 400);

    window.open({home_.text("data")});  // another project: no lesson
    QVERIFY(QTest::qWaitFor([&] { return !panel->isVisible(); }, test::longWait));
    window.showPage(MainWindow::DatasetIndex);
}

QTEST_MAIN(TestLearning)
#include "tst_Learning.moc"
