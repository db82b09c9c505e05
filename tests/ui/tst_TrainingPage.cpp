#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"
#include "tests/support/WindowDriver.h"
#include "ui/training/RunModel.h"
#include "ui/training/TrainingCurves.h"
#include "ui/training/TrainingPage.h"
#include "ui/training/WeightsDialog.h"
#include "ui/widgets/Plot.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableWidget>

using namespace lesion;

namespace fs = std::filesystem;

namespace {

QCPGraph* graphNamed(Plot* plot, const QString& name) {
    for (int i = 0; i < plot->graphCount(); ++i)
        if (plot->graph(i)->name() == name) return plot->graph(i);
    return nullptr;
}

std::vector<double> valuesOf(Plot* plot, const QString& name) {
    std::vector<double> values;
    if (const QCPGraph* graph = graphNamed(plot, name))
        for (const QCPGraphData& point : *graph->data()) values.push_back(point.value);
    return values;
}

/// One column of epochs.jsonl, read without the program.
std::vector<double> column(const fs::path& run, const std::string& key) {
    std::vector<double> values;
    const std::string text = *readText(run / "epochs.jsonl");
    for (size_t at = 0; at < text.size();) {
        const size_t end = text.find('\n', at);
        values.push_back(nlohmann::json::parse(text.substr(at, end - at)).at(key).get<double>());
        at = end == std::string::npos ? text.size() : end + 1;
    }
    return values;
}

TrainingOptions threeSteps(int epochs) {
    TrainingOptions options = test::tinyOptions(epochs);
    options.maxSteps = 3;
    return options;
}

}  // namespace

class TestTrainingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("LesionLab"));
        qunsetenv("LESIONLAB_WEIGHTS");
        QVERIFY(test::makeTinyData(home_.path("data")));
    }
    void init() {
        home_.forgetSettings();
        fs::remove_all(dataFolder() / "projects");
    }

    void trainsByAClickAndDrawsWhatItWrites() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        auto* curves = page->findChild<TrainingCurves*>();
        driven.setOptions(threeSteps(2));
        QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
        QVERIFY(driven.job()->running());
        QVERIFY(test::visibleButton(page, QStringLiteral("Stop")));
        QVERIFY(driven.waitForEnd());
        QVERIFY(driven.waitForRuns(1));
        const Run run = driven.document()->runs().front();
        QTRY_COMPARE(curves->epochs(), 2);
        const auto drawn = [&](Plot* plot, const char* name) { return valuesOf(plot, QString::fromLatin1(name)); };
        QCOMPARE(drawn(curves->lossPlot(), "training"), column(run.folder, "train_loss"));
        QCOMPARE(drawn(curves->lossPlot(), "validation"), column(run.folder, "val_loss"));
        QCOMPARE(drawn(curves->accuracyPlot(), "training"), column(run.folder, "train_accuracy"));
        QCOMPARE(drawn(curves->accuracyPlot(), "validation"), column(run.folder, "val_accuracy"));
        QCOMPARE(drawn(curves->accuracyPlot(), "balanced"), column(run.folder, "val_balanced_accuracy"));
        QCOMPARE(drawn(curves->lossPlot(), "batches").size(), size_t(6));  // stays after the end
        QVERIFY(test::messageOf(page).contains(figure(run.test->balancedAccuracy, 2)));
        QVERIFY(test::messageOf(page).contains(figure(run.test->majorityAccuracy, 2)));
        QVERIFY(test::visibleButton(page, QStringLiteral("Start training")));
        QVERIFY(test::clickButton(page->findChild<MessageBar*>(), QStringLiteral("Evaluate")));
        QCOMPARE(driven.window.currentPage(), MainWindow::EvaluationIndex);
    }

    void marksTheBestEpochAndTheMajority() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        const auto run = test::trainHeadless(*driven.document(), threeSteps(4), "headless");
        QVERIFY(run);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        auto* curves = page->findChild<TrainingCurves*>();
        QTRY_COMPARE_WITH_TIMEOUT(curves->epochs(), 4, test::longWait);  // a run made headless appears by itself
        Plot* plot = curves->accuracyPlot();
        const QCPGraph* mark = plot->graph(plot->graphCount() - 1);
        QCOMPARE(mark->dataCount(), 1);
        QCOMPARE(mark->data()->constBegin()->key, double(run->bestEpoch));
        std::vector<double> lines;
        for (int i = 0; i < plot->itemCount(); ++i)
            if (auto* line = qobject_cast<QCPItemStraightLine*>(plot->item(i))) lines.push_back(line->point1->value());
        QCOMPARE(lines, std::vector<double>{run->valMajorityAccuracy});
    }

    void pausesGoesOnAndStops() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        driven.setOptions(threeSteps(500));
        QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
        QVERIFY(driven.waitForEpochs(1));
        QVERIFY(test::clickButton(page, QStringLiteral("Pause")));
        QVERIFY(driven.job()->paused());
        QTest::qWait(300);  // the running batch ends
        const BatchRecord held = driven.job()->lastBatch();
        QTest::qWait(300);
        QCOMPARE(driven.job()->lastBatch().epoch, held.epoch);
        QCOMPARE(driven.job()->lastBatch().step, held.step);
        QVERIFY(page->findChild<QLabel*>("figures")->text().startsWith(QStringLiteral("paused")));
        QVERIFY(test::clickButton(page, QStringLiteral("Go on")));
        QVERIFY(driven.waitForEpochs(held.epoch + 1));
        QVERIFY(test::clickButton(page, QStringLiteral("Stop")));
        QVERIFY(driven.waitForEnd());
        QVERIFY(driven.waitForRuns(1, RunState::Stopped));
        QVERIFY(driven.document()->runs().front().test.has_value());  // what was best is kept and tested
        const auto* table = page->findChild<QTableView*>("runs");
        QCOMPARE(table->model()->index(0, RunModel::State).data().toString(), QStringLiteral("stopped by you"));
    }

    void resumesFromTheTable() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        auto* table = page->findChild<QTableView*>("runs");
        auto* curves = page->findChild<TrainingCurves*>();
        driven.setOptions(threeSteps(500));
        QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
        QVERIFY(driven.waitForEpochs(3));
        QVERIFY(test::clickButton(page, QStringLiteral("Stop")));
        QVERIFY(driven.waitForEnd());
        QVERIFY(driven.waitForRuns(1, RunState::Stopped));
        const Run before = driven.document()->runs().front();
        QAction* resume = test::menuAction(table, 0, QStringLiteral("Resume"));
        QVERIFY(resume);
        resume->trigger();
        QVERIFY(driven.job()->running());
        QVERIFY(driven.waitForEpochs(int(before.epochs.size()) + 1));
        QCOMPARE(driven.job()->start().firstEpoch, int(before.epochs.size()) + 1);
        QTRY_VERIFY(curves->epochs() > int(before.epochs.size()));  // the earlier epochs stand before the new ones
        QCOMPARE(valuesOf(curves->lossPlot(), QStringLiteral("validation")).front(), before.epochs.front().valLoss);
        QTRY_VERIFY(table->model()->index(0, RunModel::Epochs).data().toString() !=
                    QStringLiteral("%1 of 500").arg(before.epochs.size()));  // the row grows with the run
        QVERIFY(test::clickButton(page, QStringLiteral("Stop")));
        QVERIFY(driven.waitForEnd());
        QVERIFY(test::visibleButton(page, QStringLiteral("Resume this run")));
    }

    void presetIsOneStepOfUndo() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        auto* preset = page->findChild<QComboBox*>("preset");
        auto* changed = page->findChild<QLabel*>("presetChanged");
        TrainingOptions mine = threeSteps(17);
        mine.classes = *parseClassMapping("malignant=mel+bcc+akiec,benign=nv+bkl+df+vasc");
        driven.setOptions(mine);
        mine = driven.document()->options();
        QVERIFY(changed->isVisible());
        const int steps = driven.document()->undoStack()->count();
        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_End);  // the last of the list
        TrainingOptions wanted = *presetOptions(presetNames().back());
        wanted.classes = mine.classes;
        wanted.device = mine.device;
        QCOMPARE(driven.document()->options(), wanted);
        QVERIFY(!changed->isVisible());
        QCOMPARE(page->findChild<QSpinBox*>("epochs")->value(), wanted.epochs);
        QCOMPARE(driven.document()->undoStack()->count(), steps + 1);
        driven.document()->undoStack()->undo();
        QCOMPARE(driven.document()->options(), mine);
        QCOMPARE(page->findChild<QSpinBox*>("epochs")->value(), 17);
        QCOMPARE(preset->currentText(), QStringLiteral("quick"));
    }

    void aNumberStillBeingTypedCounts() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        driven.setOptions(threeSteps(9));
        auto* epochs = page->findChild<QSpinBox*>("epochs");
        epochs->setFocus();
        epochs->selectAll();
        QTest::keyClicks(epochs, QStringLiteral("1"));
        page->startTraining();
        QCOMPARE(driven.document()->options().epochs, 1);
        QVERIFY(driven.waitForEnd());
    }

    void theWheelOverASettingChangesNothing() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        const TrainingOptions before = driven.document()->options();
        for (const char* name : {"epochs", "preset"}) {
            auto* control = page->findChild<QWidget*>(name);
            const QPointF at(control->rect().center());
            QWheelEvent wheel(at, control->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(control, &wheel);
        }
        QCOMPARE(driven.document()->options(), before);
    }

    void refusesASingleClassInWords() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        TrainingOptions options = threeSteps(2);
        options.classes = *parseClassMapping("nevus=nv");
        driven.setOptions(options);
        QTRY_VERIFY(driven.document()->dataset() && driven.document()->dataset()->classes.size() == 1);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
        QVERIFY(!driven.job()->running());
        QVERIFY(test::messageOf(page).contains(QStringLiteral("only one class")));
        QVERIFY(listRuns(driven.document()->project().runsFolder()).empty());
    }

    void withoutWeightsItSaysWhereTheyAreAndOffersBothWays() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        TrainingOptions options = *presetOptions("recommended");
        options.inputSize = 32;
        options.batchSize = 4;
        options.epochs = 1;
        options.maxSteps = 1;
        driven.setOptions(options);
        QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
        QVERIFY(!driven.job()->running());
        QVERIFY(test::messageOf(page).contains(QStringLiteral("https://")));
        auto* bar = page->findChild<MessageBar*>();
        QVERIFY(test::visibleButton(bar, QStringLiteral("Get weights…")));
        QVERIFY(test::clickButton(bar, QStringLiteral("Train from scratch")));
        QCOMPARE(driven.document()->options().weights, std::string("none"));
        QVERIFY(driven.job()->running());
        QVERIFY(driven.waitForEnd());
        QVERIFY(driven.waitForRuns(1));
    }

    void theListOfPublishedWeightsIsAClickAway_data() {
        QTest::addColumn<QString>("from");
        QTest::newRow("message") << "message";
        QTest::newRow("settings") << "settings";
        QTest::newRow("menu") << "menu";
    }
    void theListOfPublishedWeightsIsAClickAway() {
        QFETCH(QString, from);
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        driven.setOptions(*presetOptions("recommended"));
        if (from == "message") {
            QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
            QVERIFY(test::clickButton(page->findChild<MessageBar*>(), QStringLiteral("Get weights…")));
        } else if (from == "settings") {
            QTest::mouseClick(page->findChild<QAbstractButton*>("getWeights"), Qt::LeftButton);
        } else {
            for (QAction* action : driven.window.findChildren<QAction*>())
                if (action->text() == QStringLiteral("&Get weights…")) action->trigger();
        }
        auto* dialog = driven.window.findChild<WeightsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* table = dialog->findChild<QTableWidget*>("known");
        QCOMPARE(table->rowCount(), int(publishedWeights().size()));
        const PublishedWeights& shown = publishedWeights()[size_t(table->currentRow())];
        QCOMPARE(shown.architecture, driven.document()->options().architecture);
        QCOMPARE(dialog->findChild<QLabel*>("address")->text(), toQString(shown.address));
    }

    void weightsThatHaveArrivedAreSeenAndUsed() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        TrainingOptions options = *presetOptions("recommended");
        options.weights = "none";
        driven.setOptions(options);
        QTest::mouseClick(page->findChild<QAbstractButton*>("getWeights"), Qt::LeftButton);
        auto* dialog = driven.window.findChild<WeightsDialog*>();
        QVERIFY(dialog);
        const fs::path file = dataFolder() / "weights" / "mobilenet_v2-7ebf99e0.pth";
        QVERIFY(writeFile(file, "stands for it"));
        Q_EMIT dialog->chosen(QStringLiteral("mobilenet-v2"), toQString(toUtf8(file)));
        const std::string usual = toUtf8(*findWeights("mobilenet-v2"));
        QCOMPARE(driven.document()->options().weights, toUtf8(file) == usual ? "imagenet" : toUtf8(file));
        QVERIFY(page->findChild<QLabel*>("weightsState")->text().contains(QStringLiteral("7ebf99e0")));
        driven.document()->undoStack()->undo();
        QCOMPARE(driven.document()->options(), options);
        fs::remove(file);
    }

    void aHalvedBatchIsToldAndNotForgottenAtTheEnd() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        driven.setOptions(threeSteps(2));
        QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
        const Message halved{MessageId::BatchHalved, {{"device", "cpu"}, {"batch", "8"}, {"part", "4"}}};
        Q_EMIT driven.job()->noticed(halved);  // as a training that is short of memory does
        QVERIFY(test::messageOf(page).contains(QStringLiteral("parts of at most 4")));
        QVERIFY(driven.waitForEnd());
        auto* bar = page->findChild<MessageBar*>();
        QVERIFY(test::messageOf(page).contains(QStringLiteral("balanced accuracy")));
        QVERIFY(test::clickButton(bar, QStringLiteral("Details")));
        QVERIFY(bar->findChild<QPlainTextEdit*>()->isVisible());
        // So short a training may be told to answer one class only as well.
        QVERIFY(bar->findChild<QPlainTextEdit*>()->toPlainText().startsWith(messageText(halved)));
    }

    void listsEveryDeviceWithTheReasonWhereItCannotBeUsed() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        auto* box = page->findChild<QComboBox*>("device");
        const auto devices = listDevices();
        QTRY_COMPARE(box->count(), int(devices.size()) + 1);
        const auto* model = qobject_cast<QStandardItemModel*>(box->model());
        for (int i = 0; i < int(devices.size()); ++i) {
            const DeviceInfo& info = devices[size_t(i)];
            QCOMPARE(box->itemData(i + 1).toString(), QString::fromStdString(toString(info.device)));
            QCOMPARE(model->item(i + 1)->isEnabled(), info.usable);
            if (!info.usable) QCOMPARE(box->itemData(i + 1, Qt::ToolTipRole).toString(), messageText(*info.reason));
        }
    }

    void overlaysTheCheckedRuns() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        const auto first = test::trainHeadless(*driven.document(), threeSteps(2), "first");
        const auto second = test::trainHeadless(*driven.document(), threeSteps(3), "second");
        QVERIFY(first && second);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        auto* table = page->findChild<QTableView*>("runs");
        auto* curves = page->findChild<TrainingCurves*>();
        QVERIFY(driven.waitForRuns(2));
        for (int row = 0; row < 2; ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            QTest::keyClick(table, Qt::Key_Space);
        }
        Plot* loss = curves->lossPlot();
        QTRY_VERIFY(graphNamed(loss, QStringLiteral("first")));
        QCOMPARE(valuesOf(loss, QStringLiteral("first")), column(first->folder, "val_loss"));
        QCOMPARE(valuesOf(loss, QStringLiteral("second")), column(second->folder, "val_loss"));
        QCOMPARE(valuesOf(curves->accuracyPlot(), QStringLiteral("second")),
                 column(second->folder, "val_balanced_accuracy"));
        QVERIFY(graphNamed(loss, QStringLiteral("first"))->pen() != graphNamed(loss, QStringLiteral("second"))->pen());
        QVERIFY(!graphNamed(loss, QStringLiteral("validation")));
        for (int row = 0; row < 2; ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            QTest::keyClick(table, Qt::Key_Space);
        }
        QVERIFY(graphNamed(loss, QStringLiteral("validation")));  // one run in full again
    }

    void usesTheSettingsOfARun() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        const auto run = test::trainHeadless(*driven.document(), threeSteps(2), "run");
        QVERIFY(run);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        QVERIFY(driven.waitForRuns(1));
        QAction* action = test::menuAction(page->findChild<QTableView*>("runs"), 0, QStringLiteral("Use its settings"));
        QVERIFY(action);
        action->trigger();
        QCOMPARE(driven.document()->options(), run->options);
    }

    void zoomStaysWhileTheTrainingGoesOn() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        auto* curves = page->findChild<TrainingCurves*>();
        driven.setOptions(threeSteps(500));
        QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
        QTRY_VERIFY_WITH_TIMEOUT(curves->epochs() >= 1, test::longWait);
        curves->lossPlot()->xAxis->setRange(0, 7);
        QTRY_VERIFY_WITH_TIMEOUT(curves->epochs() >= 3, test::longWait);
        QCOMPARE(curves->lossPlot()->xAxis->range().upper, 7.0);
        QVERIFY(curves->accuracyPlot()->xAxis->range().upper >= 500);
        driven.job()->stop();
        QVERIFY(driven.waitForEnd());
    }

    void trainingNeverHoldsTheWindow() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<TrainingPage>(MainWindow::TrainingIndex);
        TrainingOptions options = test::tinyOptions(500);
        driven.setOptions(options);
        QTest::qWait(300);
        double longest = 0;
        for (int attempt = 0; attempt < 3; ++attempt) {  // other programs may have the processors for a moment
            test::LoopGap gap;
            QVERIFY(test::clickButton(page, QStringLiteral("Start training")));
            QVERIFY(driven.waitForEpochs(2));
            QVERIFY(test::clickButton(page, QStringLiteral("Stop")));
            QVERIFY(driven.waitForEnd());
            QTest::qWait(400);  // the table is read again
            longest = gap.longest();
            if (longest < 50) return;
        }
        QFAIL(qPrintable(QStringLiteral("the event loop stood still for %1 ms").arg(longest)));
    }

private:
    test::Home home_;
};

QTEST_MAIN(TestTrainingPage)
#include "tst_TrainingPage.moc"
