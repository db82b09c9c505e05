#include "core/evaluation/CrossValidation.h"
#include "core/evaluation/Effect.h"
#include "core/evaluation/LeakDemo.h"
#include "tests/support/WindowDriver.h"
#include "ui/evaluation/AssessmentJob.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/evaluation/EvaluationView.h"
#include "ui/evaluation/FigureText.h"
#include "ui/frame/StatusStrip.h"
#include "ui/training/SeveralDialog.h"
#include "ui/training/TrainingCurves.h"
#include "ui/training/TrainingPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QTimer>

using namespace lesion;

namespace fs = std::filesystem;

namespace {

/// Clicks "Several trainings" and the entry that begins with `entry`.
bool chooseEntry(QWidget* page, const QString& entry) {
    auto* button = page->findChild<QPushButton*>("severalTrainings");
    if (!button || !button->isVisible() || !button->isEnabled()) return false;
    bool chosen = false, ended = false;
    QTimer::singleShot(0, page, [&] {  // the menu has an event loop of its own, or (Qt 6.5 on) none
        ended = true;
        QMenu* menu = button->menu();
        for (QAction* action : menu->actions()) {
            if (!action->text().remove(QLatin1Char('&')).startsWith(entry)) continue;
            test::clickAt(menu, menu->actionGeometry(action).center());
            chosen = true;
        }
        if (!chosen) menu->close();
    });
    test::clickAt(button, button->rect().center());
    return QTest::qWaitFor([&] { return ended; }) && chosen;
}

/// The dialog, with so many folds or seeds typed, when it knows what will be done.
SeveralDialog* asked(QWidget* page, const QString& entry, int count) {
    if (!chooseEntry(page, entry)) return nullptr;
    auto* dialog = page->findChild<SeveralDialog*>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog)) return nullptr;
    auto* box = dialog->findChild<QSpinBox*>("count");
    box->selectAll();
    QTest::keyClicks(box, QString::number(count));
    auto* begin = dialog->findChild<QPushButton*>("beginSeveral");
    return QTest::qWaitFor([&] { return begin->isEnabled(); }, test::longWait) ? dialog : nullptr;
}

void begin(SeveralDialog* dialog) {
    QTest::mouseClick(dialog->findChild<QPushButton*>("beginSeveral"), Qt::LeftButton);
}

/// Chooses the entry of the list of runs that begins with `text`, as a hand does: a step at a time by the keyboard.
bool chooseRun(EvaluationPage* page, const QString& text) {
    auto* list = page->findChild<QComboBox*>("run");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int step = 0; step < list->count(); ++step) {
        if (list->currentText().startsWith(text)) return true;
        QTest::keyClick(list, Qt::Key_Down);
    }
    return false;
}

bool waitForFigures(EvaluationPage* page) {
    return QTest::qWaitFor(
        [page] {
            const auto assessment = page->findChild<EvaluationView*>()->assessment();
            return assessment && assessment->bootstrap.rounds > 0 &&
                   page->findChild<AssessmentJob*>()->stage() == AssessmentJob::Stage::Idle;
        },
        test::longWait);
}

}  // namespace

class TestSeveralTrainings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("LesionLab"));
        QVERIFY(test::makeTinyData(home_.path("data")));
        // Enough lesions of several photographs.
        QVERIFY(writeSyntheticDataset(home_.path("leak"), 120, 1));
    }
    void init() {
        home_.forgetSettings();
        fs::remove_all(dataFolder() / "projects");
    }

    void crossValidatesByMouseAndIsFoundAgain() {
        QString project;
        double mean = 0;
        {
            test::DrivenWindow driven(home_.text("data"));
            QVERIFY(driven.ready);
            project = QString::fromStdString(toUtf8(driven.document()->project().folder));
            driven.setOptions(oneStep());
            auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
            SeveralDialog* dialog = asked(page, QStringLiteral("Cross-validate"), 2);
            QVERIFY(dialog);
            for (const auto* button : dialog->findChildren<QPushButton*>())  // what Enter does is drawn as the default
                QCOMPARE(button->isDefault(), button->objectName() == QLatin1String("beginSeveral"));
            QVERIFY(dialog->findChild<QLabel*>("plan")->text().contains(number(test::tinyImages)));
            QVERIFY(dialog->findChild<QLabel*>("facts")->text().startsWith(QStringLiteral("2 trainings")));
            QVERIFY(dialog->findChild<QLabel*>("place")->text().contains(QStringLiteral("quick-2-fold")));
            QStringList shown;
            QList<int> drawn;
            connect(driven.job(), &TrainingJob::epochDone, &driven.window, [&] {
                drawn << page->findChild<TrainingCurves*>()->epochs();
                shown << driven.window.findChild<StatusStrip*>()->jobText(QStringLiteral("training"));
            });
            begin(dialog);
            QVERIFY(driven.job()->running());
            QTRY_COMPARE_WITH_TIMEOUT(driven.job()->several()->name, QStringLiteral("fold-2"), test::longWait);
            QTRY_VERIFY(page->findChild<QLabel*>("figures")->text().startsWith(QStringLiteral("fold 2 of 2")) ||
                        !driven.job()->running());
            QVERIFY(driven.waitForEnd());
            QCOMPARE(shown.size(), 2);
            QVERIFY2(shown.back().startsWith(QStringLiteral("Fold 2 of 2")), qPrintable(shown.back()));
            QCOMPARE(drawn, QList<int>({1, 1}));  // each fold a curve of its own
            const auto result = loadCrossValidation(fs::path(fromQString(driven.job()->several()->folder)));
            QVERIFY(result && result->finished());
            mean = result->meanBalancedAccuracy;
            QVERIFY(test::messageOf(page).contains(figure(mean, 2)));
            QVERIFY(test::clickButton(page->findChild<MessageBar*>(), QStringLiteral("Show the result")));
            QCOMPARE(driven.window.currentPage(), MainWindow::EvaluationIndex);
            lookAtFolds(driven, *result);
        }
        test::DrivenWindow again(project);
        QVERIFY(again.ready);
        QTRY_COMPARE_WITH_TIMEOUT(again.document()->runGroups().size(), size_t(1), test::longWait);
        auto* page = again.show<EvaluationPage>(MainWindow::EvaluationIndex);
        QVERIFY(chooseRun(page, QStringLiteral("Cross-validation")));
        QVERIFY(waitForFigures(page));
        QVERIFY(page->findChild<QLabel*>("foldsSentence")->text().contains(figure(mean)));
    }

    void aStoppedOneIsGoneOnWith() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        TrainingOptions options = oneStep();
        options.epochs = 200;
        driven.setOptions(options);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        SeveralDialog* dialog = asked(page, QStringLiteral("Cross-validate"), 2);
        QVERIFY(dialog);
        begin(dialog);
        QVERIFY(driven.waitForEpochs(1));
        QVERIFY(!page->findChild<QPushButton*>("severalTrainings")->isEnabled());  // one at a time
        QVERIFY(test::clickButton(page, QStringLiteral("Stop")));
        QVERIFY(driven.waitForEnd());
        QVERIFY2(test::messageOf(page).startsWith(QStringLiteral("Stopped: 0 of 2 folds")),
                 qPrintable(test::messageOf(page)));
        // It is there, with nothing to judge yet.
        QTRY_COMPARE_WITH_TIMEOUT(driven.document()->runGroups().size(), size_t(1), test::longWait);
        auto* evaluation = driven.show<EvaluationPage>(MainWindow::EvaluationIndex);
        QTRY_VERIFY(evaluation->findChild<QLabel*>("nothing")->text().startsWith(QStringLiteral("No fold")));
        driven.show<TrainingPage>(MainWindow::TrainingIndex);
        const int before = int(driven.job()->epochs().size());
        QVERIFY(test::clickButton(page->findChild<MessageBar*>(), QStringLiteral("Go on")));
        QTRY_VERIFY_WITH_TIMEOUT(int(driven.job()->epochs().size()) > before, test::longWait);
        QCOMPARE(driven.job()->several()->name, QStringLiteral("fold-1"));
        QCOMPARE(driven.job()->epochs().front().epoch, 1);  // the curve begins where the training did
        driven.job()->stop();
        QVERIFY(driven.waitForEnd());
        QCOMPARE(driven.document()->runGroups().size(), size_t(1));
    }

    void demonstratesTheLeakByMouseAndIsFoundAgain() {
        QString project;
        QString sentence;
        {
            test::DrivenWindow driven(home_.text("leak"));
            QVERIFY(driven.ready);
            project = QString::fromStdString(toUtf8(driven.document()->project().folder));
            driven.setOptions(oneStep());
            auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
            SeveralDialog* dialog = asked(page, QStringLiteral("Leak demonstrator"), 1);
            QVERIFY(dialog);
            const auto plan = planLeakDemo(*driven.document()->opened(), driven.document()->options());
            QVERIFY(plan);
            const QString said = dialog->findChild<QLabel*>("plan")->text();
            QVERIFY(said.contains(QStringLiteral("Tested: %1").arg(plan->test.size())));
            QVERIFY(said.contains(QStringLiteral("%1 in common").arg(plan->common.size())));
            begin(dialog);
            QVERIFY(driven.waitForEnd());
            QCOMPARE(driven.job()->several()->name, QStringLiteral("clean-1"));
            const auto demo = loadLeakDemo(fs::path(fromQString(driven.job()->several()->folder)));
            QVERIFY(demo && demo->finished());
            sentence = messageText(leakVerdict(*demo));
            QCOMPARE(test::messageOf(page), sentence);
            QVERIFY(test::clickButton(page->findChild<MessageBar*>(), QStringLiteral("Show the result")));
            auto* evaluation = driven.window.findChild<EvaluationPage*>();
            lookAtDemo(evaluation, *demo);
            // A figure leads to the training that it is of.
            auto* table = evaluation->findChild<QTableWidget*>("leakSeeds");
            const QPoint at = table->visualItemRect(table->item(0, 1)).center();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
            QVERIFY(waitForFigures(evaluation));
            QVERIFY(evaluation->findChild<QComboBox*>("run")->currentText().startsWith(QStringLiteral("leaky-1")));
            const auto assessment = evaluation->findChild<EvaluationView*>()->assessment();
            QCOMPARE(assessment->judged.run->folder, demo->with.runs[0].folder);
            QCOMPARE(assessment->shared->leaking, demo->images);  // every tested lesion is known to it
        }
        test::DrivenWindow again(project);
        QVERIFY(again.ready);
        QTRY_COMPARE_WITH_TIMEOUT(again.document()->runGroups().size(), size_t(1), test::longWait);
        auto* page = again.show<EvaluationPage>(MainWindow::EvaluationIndex);
        QVERIFY(chooseRun(page, QStringLiteral("Leak demonstrator")));
        QTRY_COMPARE_WITH_TIMEOUT(page->findChild<QLabel*>("leakSentence")->text(), sentence, test::longWait);
        QVERIFY(page->findChild<QTableWidget*>("leakSeeds")->isVisible());
    }

    void measuresTheEffectOfASetting() {
        QString project;
        QString sentence;
        {
            test::DrivenWindow driven(home_.text("data"));
            QVERIFY(driven.ready);
            project = QString::fromStdString(toUtf8(driven.document()->project().folder));
            driven.setOptions(oneStep());
            auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
            SeveralDialog* dialog = asked(page, QStringLiteral("Effect of a setting"), 1);
            QVERIFY(dialog);
            auto* key = dialog->findChild<QComboBox*>("effectKey");
            auto* value = dialog->findChild<QComboBox*>("effectValue");
            auto* start = dialog->findChild<QPushButton*>("beginSeveral");
            QCOMPARE(key->currentText(), QStringLiteral("hair_removal"));
            QCOMPARE(value->currentText(), QStringLiteral("true"));  // what it is not
            QCOMPARE(key->findText(QStringLiteral("seed")), -1);     // would change what is judged
            // What cannot be is said before anything is trained.
            value->setFocus();
            value->lineEdit()->selectAll();
            QTest::keyClicks(value, QStringLiteral("false"));
            QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel*>("plan")->text().contains(QStringLiteral("nothing to")),
                                     test::longWait);
            QVERIFY(!start->isEnabled());
            key->setFocus();
            QTest::keyClick(key, Qt::Key_Down);
            QCOMPARE(key->currentText(), QStringLiteral("colour_constancy"));
            QCOMPARE(value->currentText(), QStringLiteral("true"));
            QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), test::longWait);
            QVERIFY(dialog->findChild<QLabel*>("plan")->text().contains(QStringLiteral("validation part")));
            begin(dialog);
            QVERIFY(driven.waitForEnd());
            QCOMPARE(driven.job()->several()->name, QStringLiteral("with-1"));
            const auto effect = loadEffect(fs::path(fromQString(driven.job()->several()->folder)));
            QVERIFY(effect && effect->finished());
            QVERIFY(effect->with.runs[0].options.colourConstancy);
            sentence = messageText(effectVerdict(*effect));
            QCOMPARE(test::messageOf(page), sentence);
            QVERIFY(test::clickButton(page->findChild<MessageBar*>(), QStringLiteral("Show the result")));
            auto* evaluation = driven.window.findChild<EvaluationPage*>();
            QTRY_COMPARE_WITH_TIMEOUT(evaluation->findChild<QLabel*>("leakSentence")->text(), sentence, test::longWait);
            auto* table = evaluation->findChild<QTableWidget*>("leakSeeds");
            QCOMPARE(table->item(0, 1)->text(), score(effect->with.judged[0].balancedAccuracy, effect->images));
            QCOMPARE(table->item(0, 2)->text(), score(effect->without.judged[0].balancedAccuracy, effect->images));
        }
        test::DrivenWindow again(project);
        QVERIFY(again.ready);
        QTRY_COMPARE_WITH_TIMEOUT(again.document()->runGroups().size(), size_t(1), test::longWait);
        auto* page = again.show<EvaluationPage>(MainWindow::EvaluationIndex);
        QVERIFY(chooseRun(page, QStringLiteral("Effect of a setting")));
        QTRY_COMPARE_WITH_TIMEOUT(page->findChild<QLabel*>("leakSentence")->text(), sentence, test::longWait);
    }

    void saysHowLongItWillTake() {
        TrainingOptions options = oneStep();
        options.maxSteps = 0;
        options.epochs = 10;
        Run run;
        run.name = "before";
        run.options = options;
        run.trainCounts = {60, 40};
        run.epochs = {EpochRecord{}, EpochRecord{}};
        run.epochs[0].seconds = 3;
        run.epochs[1].seconds = 1;
        QString by;
        QCOMPARE(*expectedSeconds({run}, options, 150, by), 10 * 2 * 1.5);
        QCOMPARE(by, QStringLiteral("before"));
        options.inputSize = 64;  // another size takes another time
        QVERIFY(!expectedSeconds({run}, options, 150, by));
        QVERIFY(!expectedSeconds({}, options, 150, by));
    }

private:
    static TrainingOptions oneStep() {
        TrainingOptions options = test::tinyOptions(1);
        options.maxSteps = 1;
        return options;
    }

    /// The result page of a cross-validation: pooled figures, a row a fold, a fold's own run by a click.
    static void lookAtFolds(test::DrivenWindow& driven, const CrossValidation& result) {
        auto* page = driven.window.findChild<EvaluationPage*>();
        auto* view = page->findChild<EvaluationView*>();
        QTRY_VERIFY_WITH_TIMEOUT(view->assessment() && view->assessment()->judged.folds.size() == 2, test::longWait);
        QVERIFY(waitForFigures(page));
        const auto assessment = view->assessment();
        QCOMPARE(assessment->evaluation.confusion, result.pooled.confusion);
        QCOMPARE(assessment->images.images, test::tinyImages);
        QVERIFY(assessment->images.of(Figure::BalancedAccuracy).interval);
        QVERIFY(!assessment->subgroups.empty());
        QCOMPARE(assessment->shared->leaking, 0);
        auto* table = page->findChild<QTableWidget*>("folds");
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 2)->text(), figure(result.folds[0].test->balancedAccuracy));
        QCOMPARE(table->item(1, 3)->text(), figure(result.folds[1].test->accuracy));
        QVERIFY(table->item(2, 2)->text().startsWith(figure(result.meanBalancedAccuracy)));
        QVERIFY(!page->findChild<QPushButton*>("goOnWithFolds")->isVisible());
        QVERIFY(!page->findChild<QComboBox*>("part")->isEnabled());
        const QString report = QString::fromStdString(toUtf8(result.folder.parent_path())) + QStringLiteral("/r.html");
        page->saveReport(report);
        QTRY_VERIFY_WITH_TIMEOUT(test::messageOf(page).contains(report), test::longWait);
        QTRY_VERIFY(page->findChild<QLabel*>("suspectNote")
                        ->text()
                        .contains(QString::fromStdString(toUtf8(result.folder.filename()))));

        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(1, 0)).center());
        QVERIFY(QTest::qWaitFor([&] { return view->assessment()->judged.folds.empty(); }, test::longWait));
        QVERIFY(waitForFigures(page));
        QCOMPARE(view->assessment()->judged.run->folder, result.folds[1].folder);
        QVERIFY(!table->isVisible());
        QVERIFY(page->findChild<QComboBox*>("part")->isEnabled());
        QVERIFY(chooseRun(page, QStringLiteral("Cross-validation")));
        QTRY_VERIFY_WITH_TIMEOUT(!view->assessment()->judged.folds.empty(), test::longWait);
    }

    static void lookAtDemo(EvaluationPage* page, const LeakDemo& demo) {
        QTRY_COMPARE_WITH_TIMEOUT(page->findChild<QLabel*>("leakSentence")->text(), messageText(leakVerdict(demo)),
                                  test::longWait);
        auto* table = page->findChild<QTableWidget*>("leakSeeds");
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        const auto leaky = demo.with.runs[0].test->balancedAccuracy,
                   clean = demo.without.runs[0].test->balancedAccuracy;
        QCOMPARE(table->item(0, 1)->text(), score(leaky, demo.images));
        QCOMPARE(table->item(0, 2)->text(), score(clean, demo.images));
        QCOMPARE(table->item(0, 3)->text(), difference(leaky - clean, demo.images));
        QVERIFY(page->findChild<QLabel*>("leakHeadline")->text().startsWith(difference(leaky - clean, demo.images)));
        QVERIFY(page->findChild<QPushButton*>("goOnWithLeak")->isVisible());
    }

    test::Home home_;
};

QTEST_MAIN(TestSeveralTrainings)
#include "tst_SeveralTrainings.moc"
