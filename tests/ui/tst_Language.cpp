#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"
#include "tests/support/WindowDriver.h"
#include "ui/dataset/DatasetPage.h"
#include "ui/dataset/SampleGrid.h"
#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/diagnosis/DiagnosisQueue.h"
#include "ui/frame/Language.h"
#include "ui/frame/PseudoTranslator.h"
#include "ui/frame/ShownNames.h"
#include "ui/training/TrainingCurves.h"
#include "ui/training/TrainingPage.h"

#include <qcustomplot.h>
#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>

using namespace lesion;

namespace {

const QString pseudo = QStringLiteral("Pseudo (right to left)");

QList<QAction*> actionsBelow(const QList<QAction*>& top) {
    QList<QAction*> all = top;
    for (const QAction* action : top)
        if (action->menu()) all += actionsBelow(action->menu()->actions());
    return all;
}

/// By what the menu says without its accelerator.
QAction* actionSaying(const QList<QAction*>& actions, const QString& text) {
    for (QAction* action : actions)
        if (action->text().remove(u'&') == text) return action;
    return nullptr;
}

/// Opens the menu bar's menus with the mouse, one after the other, and clicks the last of `path`.
bool clickMenu(MainWindow& window, const QStringList& path) {
    QWidget* menu = window.menuBar();
    for (const QString& text : path) {
        QAction* action = actionSaying(menu->actions(), text);
        if (!action || !action->isEnabled()) return false;
        const QRect place = qobject_cast<QMenuBar*>(menu) ? qobject_cast<QMenuBar*>(menu)->actionGeometry(action)
                                                          : qobject_cast<QMenu*>(menu)->actionGeometry(action);
        QMenu* below = action->menu();  // another language makes all menus anew
        test::clickAt(menu, place.center());
        if (!below) return true;
        if (!QTest::qWaitFor([&] { return below->isVisible(); }, 5000)) return false;
        menu = below;
    }
    return false;
}

QString inPseudo(const char* english) {
    return PseudoTranslator::transformed(QString::fromUtf8(english));
}

/// Everything that a person could read or hear of this widget.
QStringList textsOf(const QWidget* widget) {
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) texts << line->placeholderText();
    if (const auto* spin = qobject_cast<const QSpinBox*>(widget))
        texts << spin->prefix() << spin->suffix() << spin->specialValueText();
    if (const auto* spin = qobject_cast<const QDoubleSpinBox*>(widget))
        texts << spin->prefix() << spin->suffix() << spin->specialValueText();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        for (int row = 0; row < combo->count(); ++row)
            texts << combo->itemText(row) << combo->itemData(row, Qt::ToolTipRole).toString();
    if (const auto* bar = qobject_cast<const QTabBar*>(widget))
        for (int tab = 0; tab < bar->count(); ++tab) texts << bar->tabText(tab) << bar->tabToolTip(tab);
    if (const auto* header = qobject_cast<const QHeaderView*>(widget); header && header->model())
        for (int section = 0; section < header->count(); ++section)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                texts << header->model()->headerData(section, header->orientation(), role).toString();
    for (const QAction* action : widget->actions()) texts << action->text() << action->toolTip();
    if (const auto* plot = qobject_cast<const QCustomPlot*>(widget)) {
        for (const QCPAxis* axis : {plot->xAxis, plot->yAxis}) texts << axis->label();
        for (int item = 0; item < plot->itemCount(); ++item)
            if (const auto* text = qobject_cast<const QCPItemText*>(plot->item(item)); text && text->visible())
                texts << text->text();
    }
    return texts;
}

/// Whether it is in the pseudo language, or has no word that could be translated: names of classes, data sets,
/// networks, methods and files are data.
bool isTranslated(const QString& text) {
    static const QRegularExpression marked(QString::fromUtf8("[áçéíñöšüýžÁÇÉÍÑÖŠÜÝŽ]|~\\]"));
    static const QRegularExpression data(
        QStringLiteral("LesionLab|English|Pseudo \\(right to left\\)|Deutsch|HAM10000|SYN\\w+|ISIC\\w*|CPU|"
                       "Mobile[\\w-]+|ResNet-\\d+|EfficientNet-B0|ConvNeXt-Tiny|ViT-B/16|seed-[\\w-]+|Seed "
                       "CNN|\\bquick\\b|recommended|Grad-CAM\\+*|HiResCAM|ImageNet|Adam\\w*|SGD|float32|"
                       "bfloat16|ROC|AUC|ECE|Brier|F1|ROC|Ctrl\\+\\S+|Shift\\+\\S*|Esc|F\\d+|"
                       "\\b(mel|nv|bkl|bcc|akiec|df|vasc|cpu|px|ms|jpg|png|pdf|csv)\\b"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    return marked.match(plain).hasMatch() || !word.match(QString(plain).remove(data)).hasMatch();
}

/// Chosen by hand in the View menu; done when the window speaks it.
bool chooseLanguage(MainWindow& window, const QStringList& path, Qt::LayoutDirection direction) {
    return clickMenu(window, path) &&
           QTest::qWaitFor([direction] { return QGuiApplication::layoutDirection() == direction; }, 5000);
}

}  // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("LesionLab"));
        qunsetenv("LESIONLAB_WEIGHTS");
        qunsetenv("LESIONLAB_TRANSLATIONS");
        qputenv("LESIONLAB_PSEUDO", "rtl");
        QVERIFY(test::makeTinyData(home_.path("data")));
    }
    void init() {
        home_.forgetSettings();
        std::filesystem::remove_all(dataFolder() / "projects");
        useLanguage(QStringLiteral("en"));
    }

    void changesWhileATrainingRuns() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        TrainingOptions options = test::tinyOptions(2000);
        options.patience = 0;
        options.maxSteps = 3;
        driven.setOptions(options);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
        QVERIFY(driven.waitForEpochs(2));
        const QString folder = driven.job()->folder();

        QVERIFY(chooseLanguage(driven.window, {"View", "Language", pseudo}, Qt::RightToLeft));
        page = driven.window.findChild<TrainingPage*>();
        QTRY_VERIFY(test::visibleButton(page, inPseudo("Stop")));
        QCOMPARE(driven.window.currentPage(), MainWindow::TrainingIndex);
        QVERIFY(driven.job()->running());
        QCOMPARE(driven.job()->folder(), folder);
        const int before = int(driven.job()->epochs().size());
        QVERIFY(driven.waitForEpochs(before + 1));
        QTRY_COMPARE(page->findChild<TrainingCurves*>()->epochs(), int(driven.job()->epochs().size()));

        QVERIFY(clickMenu(driven.window, {inPseudo("View"), inPseudo("Language"), "English"}));
        QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        page = driven.window.findChild<TrainingPage*>();
        QTRY_VERIFY(test::visibleButton(page, QStringLiteral("Stop")));
        QVERIFY(test::clickButton(page, QStringLiteral("Stop")));
        QVERIFY(driven.waitForEnd());
        QVERIFY(driven.waitForRuns(1, RunState::Stopped));
        QTRY_VERIFY(test::messageOf(page).contains(QStringLiteral("kept")));
    }

    void selectionQueueAndUndoStay() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* images = driven.show<DatasetPage>(MainWindow::DatasetIndex);
        const auto dataset = driven.document()->dataset();
        const QStringList ids{QString::fromStdString(dataset->samples[3].id),
                              QString::fromStdString(dataset->samples[8].id)};
        QTRY_VERIFY(images->findChild<SampleGrid*>()->model()->rowCount() > 8);
        images->showImages(ids);
        auto* diagnosis = driven.show<DiagnosisPage>(MainWindow::DiagnosisIndex);
        const QString file = QString::fromStdString(toUtf8(dataset->samples[3].file));
        diagnosis->diagnoseFiles({file});
        QImage pasted(40, 30, QImage::Format_RGB32);
        pasted.fill(Qt::darkRed);
        diagnosis->diagnoseImage(pasted, QStringLiteral("pasted"));
        driven.setOptions(test::tinyOptions(7));
        const int steps = driven.document()->undoStack()->index();

        QVERIFY(chooseLanguage(driven.window, {"View", "Language", pseudo}, Qt::RightToLeft));
        QCOMPARE(driven.window.currentPage(), MainWindow::DiagnosisIndex);
        const auto* queue = driven.window.findChild<DiagnosisQueue*>();
        QCOMPARE(queue->rowCount(), 2);
        QCOMPARE(queue->item(0).pasted, pasted);
        QCOMPARE(queue->item(1).file, file);
        QCOMPARE(driven.document()->undoStack()->index(), steps);
        QCOMPARE(driven.document()->options().epochs, 7);
        images = driven.window.findChild<DatasetPage*>();
        const auto* selection = images->findChild<SampleGrid*>()->selectionModel();
        QTRY_COMPARE(selection->selectedIndexes().size(), 2);
        QVERIFY(driven.window.windowTitle().startsWith(datasetNameText(dataset->name)));
    }

    /// Steps to undo and messages outlive the widgets that named them.
    void whatOutlivesItsWidgetsIsSaidAnew() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        const QString preset = QCoreApplication::translate("lesion::TrainingSettings", "Preset %1");
        driven.document()->setOptions(test::tinyOptions(7), preset.arg(QStringLiteral("quick")));
        auto* page = driven.show<DiagnosisPage>(MainWindow::DiagnosisIndex);
        const Error error{{MessageId::FileMissing, {{"path", "/a/b.jpg"}}}, "errno 2"};
        page->findChild<MessageBar*>()->show(error);
        bool pressed = false;
        auto* ofTheWindow = driven.window.centralWidget()->findChild<MessageBar*>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(ofTheWindow);
        ofTheWindow->show(MessageBar::Kind::Info,
                          QCoreApplication::translate("lesion::MainWindow",
                                                      "There is no table (.csv, .tab, .tsv) in "
                                                      "%1.")
                              .arg(QStringLiteral("/data")),
                          QCoreApplication::translate("lesion::MainWindow", "Take the tour"), [&] { pressed = true; });

        QVERIFY(chooseLanguage(driven.window, {"View", "Language", pseudo}, Qt::RightToLeft));
        QCOMPARE(driven.document()->undoStack()->undoText(), inPseudo("Preset %1").arg(QStringLiteral("quick")));
        page = driven.window.findChild<DiagnosisPage*>();
        QTRY_COMPARE(test::messageOf(page), messageText(error.message));
        QVERIFY(test::messageOf(page).contains(QStringLiteral("/a/b.jpg")));
        QVERIFY(page->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("errno 2")));
        ofTheWindow = driven.window.centralWidget()->findChild<MessageBar*>({}, Qt::FindDirectChildrenOnly);
        QCOMPARE(ofTheWindow->text(),
                 inPseudo("There is no table (.csv, .tab, .tsv) in %1.").arg(QStringLiteral("/data")));
        QVERIFY(test::clickButton(ofTheWindow, inPseudo("Take the tour")));
        QVERIFY(pressed);
    }

    void countsAndFiguresAreSaidAnew() {
        const auto problems = [](int n) {
            return QCoreApplication::translate("lesion::DatasetPage", "%Ln problems", nullptr, n);
        };
        useLanguage(QStringLiteral("en"));
        const QString one = problems(1);
        const QString many = problems(2345);
        const QString name = QStringLiteral("2019_melanoma");
        useLanguage(QStringLiteral("de"));
        QCOMPARE(saidAnew(one), problems(1));
        QCOMPARE(saidAnew(many), problems(2345));
        QCOMPARE(saidAnew(name), name);  // nothing that was said: a file's or a run's
        const QString german = problems(2345);
        useLanguage(QStringLiteral("ru"));
        QCOMPARE(saidAnew(german), problems(2345));
        QVERIFY(problems(2345) != german);
        const auto preset = [] {
            return QCoreApplication::translate("lesion::TrainingSettings", "Preset %1").arg(QStringLiteral("quick"));
        };
        useLanguage(QStringLiteral("zh_CN"));
        const QString chinese = preset();  // few characters
        useLanguage(QStringLiteral("en"));
        QCOMPARE(saidAnew(chinese), preset());
    }

    void numbersFollowTheLanguage() {
        useLanguage(QStringLiteral("pseudo"));
        QCOMPARE(figure(0.25, 2), QStringLiteral("0,25"));
        QCOMPARE(number(10015), QStringLiteral("10.015"));
        useLanguage(QStringLiteral("en"));
        QCOMPARE(figure(0.25, 2), QStringLiteral("0.25"));
    }

    void pluralFormsOfEnglish() {
        const auto said = [](int n) {
            return QCoreApplication::translate("lesion::DatasetPage", "%Ln problems", nullptr, n);
        };
        QCOMPARE(said(1), QStringLiteral("1 problem"));
        QCOMPARE(said(2), QStringLiteral("2 problems"));
    }

    void isRememberedAndFollowsTheSystem() {
        QCOMPARE(languageSetting(), QString());
        QCOMPARE(languageFor(QStringLiteral("xx")), languageFor({}));  // a catalogue that is gone: as the system
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(chooseLanguage(driven.window, {"View", "Language", pseudo}, Qt::RightToLeft));
        QCOMPARE(languageSetting(), QStringLiteral("pseudo"));
        QVERIFY(actionSaying(actionsBelow(driven.window.menuBar()->actions()), pseudo)->isChecked());
    }

    /// In every language that the window offers: each letter once in a menu, and never in the menu bar twice.
    void acceleratorsAreUnique_data() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages()) QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void acceleratorsAreUnique() {
        QFETCH(QString, code);
        useLanguage(code);
        MainWindow window;
        QList<QList<QAction*>> menus{window.menuBar()->actions()};
        while (!menus.isEmpty()) {
            QStringList letters;
            for (QAction* action : menus.takeFirst()) {
                if (action->menu()) menus << action->menu()->actions();
                static const QRegularExpression accelerator(QStringLiteral("(?<!&)&([^&\\s])"));
                const auto match = accelerator.match(action->text());
                if (!match.hasMatch()) continue;
                const QString letter = match.captured(1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters << letter;
            }
        }
    }

    /// Every page, empty and with data: nothing to be read but what went through the translators.
    void nothingIsSaidPastTheTranslators() {
        useLanguage(QStringLiteral("pseudo"));
        QStringList past;
        QStringList names{home_.text("data")};  // of this machine
        for (const auto& device : listDevices()) names << QString::fromStdString(device.name);
        const auto look = [&](const MainWindow& window) {
            for (const QWidget* widget : window.findChildren<QWidget*>())
                for (QString text : textsOf(widget)) {
                    for (const QString& name : names) text.remove(name);
                    if (!isTranslated(text))
                        past << QStringLiteral("%1 %2: %3")
                                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                         text);
                }
        };
        look(MainWindow());
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        QVERIFY(test::trainHeadless(*driven.document(), test::tinyOptions(2), "quick"));
        driven.document()->reloadRuns();
        QVERIFY(driven.waitForRuns(1));
        for (int page = MainWindow::DatasetIndex; page <= MainWindow::DiagnosisIndex; ++page) {
            driven.window.showPage(MainWindow::PageIndex(page));
            QTest::qWait(300);
        }
        look(driven.window);
        past.removeDuplicates();
        QVERIFY2(past.isEmpty(), qPrintable(past.join(u'\n')));
    }

private:
    test::Home home_;
};

QTEST_MAIN(TestLanguage)
#include "tst_Language.moc"
