#include "core/evaluation/Evaluate.h"
#include "core/metrics/PredictionsFile.h"
#include "tests/support/WindowDriver.h"
#include "ui/evaluation/AssessmentJob.h"
#include "ui/evaluation/CasesPanel.h"
#include "ui/evaluation/CaseView.h"
#include "ui/evaluation/ConfusionMatrixView.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/evaluation/EvaluationView.h"
#include "ui/evaluation/FigureText.h"
#include "ui/evaluation/SuspectsPanel.h"
#include "ui/frame/Theme.h"

#include <nlohmann/json.hpp>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTabWidget>

using namespace lesion;

namespace fs = std::filesystem;

namespace {

/// What a matrix shows, as numbers.
std::vector<std::vector<int>> countsOf(const ConfusionMatrixView* matrix) {
    std::vector<std::vector<int>> counts;
    const auto rows = matrix->table();
    for (qsizetype row = 1; row < rows.size(); ++row) {
        counts.emplace_back();
        for (qsizetype column = 1; column < rows[row].size(); ++column)
            counts.back().push_back(rows[row][column].toInt());
    }
    return counts;
}

/// Ids of the images of one cell, straight from the file.
QStringList idsOf(const fs::path& run, int truth, int answer) {
    const Predictions predictions = *readPredictions(run / "test_predictions.csv");
    QStringList ids;
    for (size_t i = 0; i < predictions.size(); ++i)
        if (predictions.labels[i] == truth && predictions.predicted(i) == answer)
            ids << QString::fromStdString(predictions.imageIds[i]);
    return ids;
}

/// Trained once for all tests: trainings take most of the time.
struct Trained {
    fs::path byLesion;
    fs::path byImage;
    fs::path other;  ///< by lesion as well, with another seed
};

bool trainOne(const fs::path& data, const fs::path& run, bool byLesion, int seed) {
    TrainingOptions options = test::tinyOptions(1);
    options.split.byLesion = byLesion;
    options.split.testFraction = 0.3;
    options.seed = std::uint64_t(seed);
    const auto dataset = openDataset(data);
    TrainingObserver nobody;
    return dataset && train(*dataset, options, run, TrainingControl{}, nobody).has_value();
}

/// A window with finished runs of the tiny data, on the Evaluation page.
struct JudgedWindow : test::DrivenWindow {
    JudgedWindow(const QString& folder, const std::vector<fs::path>& runs) : DrivenWindow(folder) {
        if (!ready) return;
        const fs::path place = document()->project().runsFolder();
        fs::create_directories(place);
        for (const fs::path& trained : runs) fs::copy(trained, place / trained.filename(), fs::copy_options::recursive);
        document()->reloadRuns();
        run = *loadRun(place / runs.back().filename());
        page = show<EvaluationPage>(MainWindow::EvaluationIndex);
        matrix = page->findChild<ConfusionMatrixView*>();
        view = page->findChild<EvaluationView*>();
        ready = waitForRuns(runs.size()) && QTest::qWaitFor([this] { return complete(); }, test::longWait);
    }
    bool complete() const {
        return matrix->isVisible() && view->assessment() && view->assessment()->bootstrap.rounds > 0 && idle();
    }
    bool idle() const { return page->findChild<AssessmentJob*>()->stage() == AssessmentJob::Stage::Idle; }
    bool waitUntilComplete() const {
        return QTest::qWaitFor([this] { return complete(); }, test::longWait);
    }
    QString text(const char* label) const { return page->findChild<QLabel*>(QLatin1String(label))->text(); }
    void clickCell(int truth, int answer) {
        QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cellRect(truth, answer).center().toPoint());
    }
    void press(const char* button) {
        QTest::mouseClick(page->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }
    /// Chooses a tab by a click on its word.
    void showTab(const char* word) {
        auto* bar = page->findChild<QTabWidget*>("tabs")->tabBar();
        for (int tab = 0; tab < bar->count(); ++tab)
            if (bar->tabText(tab) == QLatin1String(word))
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    }

    Run run;
    EvaluationPage* page = nullptr;
    EvaluationView* view = nullptr;
    ConfusionMatrixView* matrix = nullptr;
};

}  // namespace

class TestEvaluationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("LesionLab"));
        QVERIFY(test::makeTinyData(home_.path("data")));
        trained_ = {home_.path("trained/lesion"), home_.path("trained/image"), home_.path("trained/other")};
        QVERIFY(trainOne(home_.path("data"), trained_.byLesion, true, 1));
        QVERIFY(trainOne(home_.path("data"), trained_.byImage, false, 1));
        QVERIFY(trainOne(home_.path("data"), trained_.other, true, 2));
    }
    void init() {
        home_.forgetSettings();
        fs::remove_all(dataFolder() / "projects");
    }

    void emptyStateLeadsToTraining() {
        test::DrivenWindow driven(home_.text("data"));
        QVERIFY(driven.ready);
        auto* page = driven.show<EvaluationPage>(MainWindow::EvaluationIndex);
        QVERIFY(!test::visibleButton(page, QStringLiteral("Evaluate")));
        QVERIFY(test::clickButton(page, QStringLiteral("Train a network")));
        QCOMPARE(driven.window.currentPage(), MainWindow::TrainingIndex);
    }

    void storedFiguresShowAtOnce() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        const auto stored = nlohmann::json::parse(*readText(judged.run.folder / "metrics.json"));
        const auto& test = stored.contains("test") ? stored["test"] : stored;
        const auto shown = [&](const char* key) { return figure(test.at(key).get<double>(), 2); };
        QCOMPARE(judged.text("headline"), QStringLiteral("%1 balanced accuracy").arg(shown("balanced_accuracy")));
        const Assessment& full = *judged.view->assessment();
        QCOMPARE(judged.text("interval"),
                 intervalText(full.images.of(Figure::BalancedAccuracy).interval, test.at("images").get<int>()));
        QVERIFY(judged.text("besides").startsWith(QStringLiteral("majority baseline %1 · accuracy %2 [")
                                                      .arg(shown("majority_balanced_accuracy"), shown("accuracy"))));
        QVERIFY(judged.text("besides").contains(
            QStringLiteral("], majority baseline %1 · ECE ").arg(shown("majority_accuracy"))));
        QVERIFY(judged.text("besides").contains(QStringLiteral("%1 images of ").arg(test.at("images").get<int>())));
        QCOMPARE(countsOf(judged.matrix), test.at("confusion").get<std::vector<std::vector<int>>>());
        QVERIFY(judged.text("honesty").contains(QStringLiteral("Synthetic data")));
    }

    void evaluatesAnotherPart() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        auto* part = judged.page->findChild<QComboBox*>("part");
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Down);
        QCOMPARE(part->currentText(), QStringLiteral("validation part"));
        QVERIFY(!judged.matrix->isVisible());  // the test part's figures must not stand under another name
        QVERIFY(judged.page->findChild<QLabel*>("nothing")->isVisible());
        QVERIFY(test::clickButton(judged.page, QStringLiteral("Evaluate")));
        QVERIFY(judged.waitUntilComplete());
        const auto classifier = Classifier::load(judged.run.folder);
        QVERIFY(classifier);
        const auto result = predictPart(judged.run, *classifier, *judged.document()->opened(), Part::Validation);
        QVERIFY(result);
        const Evaluation wanted = evaluatePredictions(result->predictions, majorityClass(judged.run));
        QCOMPARE(countsOf(judged.matrix), wanted.confusion);
        QCOMPARE(judged.text("headline"),
                 QStringLiteral("%1 balanced accuracy").arg(figure(wanted.balancedAccuracy, 2)));
        QVERIFY(judged.text("besides").contains(QStringLiteral("%1 images").arg(wanted.images)));
        QVERIFY(judged.text("honesty").contains(QStringLiteral("best epoch was chosen on these")));
    }

    void aClickOnACellShowsExactlyItsImages() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        auto* cases = judged.page->findChild<CasesPanel*>();
        const auto counts = countsOf(judged.matrix);
        for (int truth = 0; truth < int(counts.size()); ++truth) {
            for (int answer = 0; answer < int(counts.size()); ++answer) {
                judged.clickCell(truth, answer);
                QVERIFY(cases->isVisible());
                QStringList ids = cases->ids();
                QStringList wanted = idsOf(judged.run.folder, truth, answer);
                QCOMPARE(int(ids.size()), counts[size_t(truth)][size_t(answer)]);
                ids.sort();
                wanted.sort();
                QCOMPARE(ids, wanted);
            }
        }
    }

    void fromACellToTheLargeViewTheDataSetAndDiagnosis() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        const auto counts = countsOf(judged.matrix);
        int truth = 0;
        int answer = 0;
        for (int cell = 0; cell < int(counts.size() * counts.size()); ++cell) {
            const int row = cell / int(counts.size());
            const int column = cell % int(counts.size());
            if (counts[size_t(row)][size_t(column)] <= counts[size_t(truth)][size_t(answer)]) continue;
            truth = row;
            answer = column;
        }
        judged.clickCell(truth, answer);
        auto* cases = judged.page->findChild<CasesPanel*>();
        auto* list = cases->findChild<QListView*>("cases");
        auto* large = cases->findChild<CaseView*>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(large->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return large->isComplete(); }, test::longWait));
        QTest::keyClick(judged.window.focusWidget(), Qt::Key_Right);
        QCOMPARE(large->row(), 1);
        QTest::keyClick(judged.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentIndex().row(), 1);
        QSignalSpy shown(judged.page, &EvaluationPage::showImagesRequested);
        judged.press("showInDataset");
        QCOMPARE(shown.first().first().toStringList(), QStringList(cases->ids()[1]));
        QCOMPARE(judged.window.currentPage(), MainWindow::DatasetIndex);
        judged.window.showPage(MainWindow::EvaluationIndex);
        QSignalSpy diagnosed(judged.page, &EvaluationPage::diagnoseRequested);
        judged.press("diagnoseCases");
        QCOMPARE(diagnosed.first().first().toStringList().size(), 1);
        QCOMPARE(judged.window.currentPage(), MainWindow::DiagnosisIndex);
    }

    void arrowKeysWalkTheMatrix() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        QSignalSpy chosen(judged.matrix, &ConfusionMatrixView::cellChosen);
        judged.matrix->setFocus();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Down})
            QTest::keyClick(judged.matrix, key);
        const QString words = judged.matrix->cellText(1, 2);
        QCOMPARE(judged.text("cellWords"), words);
        QCOMPARE(judged.matrix->accessibleDescription(), words);
        QVERIFY(words.contains(QStringLiteral("were taken for bkl")));
        QTest::keyClick(judged.matrix, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first(), QVariantList({1, 2}));
    }

    void leakageIsSaidInColourAndWords_data() {
        QTest::addColumn<bool>("byLesion");
        QTest::addRow("by lesion") << true;
        QTest::addRow("by image") << false;
    }
    void leakageIsSaidInColourAndWords() {
        QFETCH(bool, byLesion);
        JudgedWindow judged(home_.text("data"), {byLesion ? trained_.byLesion : trained_.byImage});
        QVERIFY(judged.ready);
        const auto split = readSplit(judged.run.folder / "split.csv", *judged.document()->opened());
        QVERIFY(split);
        const Leakage leak = measureLeakage(*judged.document()->opened(), *split);
        QCOMPARE(leak.testLeaking == 0, byLesion);
        const QString honesty = judged.text("honesty");
        const QPalette palette = judged.page->palette();
        if (byLesion) {
            QVERIFY(honesty.contains(QStringLiteral("color:%1'>●").arg(goodColour(palette).name())));
            QVERIFY(honesty.contains(QStringLiteral("0 images of this part share a lesion with training.")));
        } else {
            QVERIFY(honesty.contains(QStringLiteral("color:%1'>✕").arg(errorColour(palette).name())));
            QVERIFY(honesty.contains(QStringLiteral("(%1 of %2) show a lesion that training has seen")
                                         .arg(leak.testLeaking)
                                         .arg(leak.testImages)));
            QVERIFY(judged.text("verdict").contains(QStringLiteral("✕")));
        }
    }

    void lookingDeeperAddsLinesAndCanBeCancelled() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        judged.showTab("Honesty");
        QVERIFY(!judged.text("honesty").contains(QStringLiteral("near-duplicate")));
        judged.press("lookDeeper");
        QVERIFY(!judged.idle());
        judged.press("cancelEvaluation");
        QVERIFY(judged.waitUntilComplete());
        if (!judged.view->assessment()->thorough) {  // unless it was done before the cancel reached it
            judged.press("lookDeeper");
            QVERIFY(judged.waitUntilComplete());
        }
        QVERIFY(judged.view->assessment()->thorough);
        QVERIFY(judged.text("honesty").contains(QStringLiteral("near-duplicate")));
        QVERIFY(judged.page->findChild<QPushButton*>("lookDeeper")->isHidden());
    }

    void goingBackToARunShowsItAtOnce() {
        JudgedWindow judged(home_.text("data"), {trained_.other, trained_.byLesion});
        QVERIFY(judged.ready);
        auto* runs = judged.page->findChild<QComboBox*>("run");
        QCOMPARE(runs->count(), 2);
        const auto first = judged.view->assessment();
        runs->setFocus();
        const int before = runs->currentIndex();
        QTest::keyClick(runs, before == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(QTest::qWaitFor(
            [&] { return judged.complete() && judged.view->assessment()->judged.name != first->judged.name; },
            test::longWait));
        QTest::keyClick(runs, before == 0 ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(judged.view->assessment(), first);
    }

    void twoRunsAreCompared() {
        JudgedWindow judged(home_.text("data"), {trained_.other, trained_.byLesion});
        QVERIFY(judged.ready);
        judged.showTab("Compare");
        auto* list = judged.page->findChild<QListWidget*>("compareWith");
        QCOMPARE(list->count(), 1);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        auto* figures = judged.page->findChild<QTableWidget*>("compareFigures");
        QVERIFY(QTest::qWaitFor([&] { return figures->isVisible() && figures->rowCount() > 0; }, test::longWait));
        QCOMPARE(figures->columnCount(), 4);
        QCOMPARE(
            figures->item(1, 1)->text(),
            scoreWithInterval(judged.view->assessment()->images.of(Figure::BalancedAccuracy), judged.run.test->images));
        const auto* settings = judged.page->findChild<QTableWidget*>("compareSettings");
        QCOMPARE(settings->rowCount(), 1);
        QCOMPARE(settings->item(0, 0)->text(), QStringLiteral("seed"));
        QVERIFY(judged.text("mcNemar").contains(QStringLiteral("McNemar")));
        // What is compared stands in the report as well.
        const QString file = home_.text("compared.html");
        judged.page->saveReport(file);
        QVERIFY(QTest::qWaitFor([&] { return test::messageOf(judged.page).contains(file); }, test::longWait));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray html = written.readAll();
        QVERIFY(html.contains("Other trainings") && html.contains(" --compare "));
        // A page in another language's window compares the same.
        EvaluationPage another(judged.document());
        another.restore(judged.page->kept());
        QCOMPARE(another.findChild<EvaluationView*>()->assessment(), judged.view->assessment());  // not reckoned again
        QCOMPARE(another.findChild<AssessmentJob*>()->stage(), AssessmentJob::Stage::Idle);
        const auto* sameList = another.findChild<QListWidget*>("compareWith");
        QCOMPARE(sameList->item(0)->checkState(), Qt::Checked);
        const auto* sameFigures = another.findChild<QTableWidget*>("compareFigures");
        QVERIFY(QTest::qWaitFor([&] { return sameFigures->columnCount() == figures->columnCount(); }, test::longWait));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!figures->isVisible());
    }

    void severalLooksSayWhatTheyGained() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        auto* looks = judged.page->findChild<QComboBox*>("looks");
        looks->setFocus();
        QTest::keyClick(looks, Qt::Key_Down);
        QVERIFY(!judged.matrix->isVisible());  // the plain figures must not stand under another name
        QVERIFY(test::clickButton(judged.page, QStringLiteral("Evaluate")));
        QVERIFY(judged.waitUntilComplete());
        QVERIFY(judged.text("gain").startsWith(QStringLiteral("8 looks at each image: balanced accuracy ")));
        QTest::keyClick(looks, Qt::Key_Up);
        QVERIFY(judged.matrix->isVisible());
        QVERIFY(judged.text("gain").isEmpty());
    }

    void runsAnswerTogether() {
        JudgedWindow judged(home_.text("data"), {trained_.other, trained_.byLesion});
        QVERIFY(judged.ready);
        judged.showTab("Compare");
        auto* list = judged.page->findChild<QListWidget*>("compareWith");
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        judged.press("judgeTogether");
        QVERIFY(QTest::qWaitFor([&] { return judged.complete() && !judged.text("gain").isEmpty(); }, test::longWait));
        QVERIFY(judged.text("gain").startsWith(QStringLiteral("2 runs together: balanced accuracy ")));
        // The other run was split with another seed: it has seen some of these lesions.
        QVERIFY(judged.text("gain").contains(QStringLiteral("has trained on lesions of")));
    }

    void anotherDataSetIsJudgedByName() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        QVERIFY(writeSyntheticDataset(home_.path("elsewhere"), test::tinyImages, 7));
        judged.page->evaluateOther(home_.text("elsewhere"));
        QVERIFY(QTest::qWaitFor([&] { return judged.complete() && judged.view->assessment()->judged.external; },
                                test::longWait));
        QCOMPARE(judged.view->assessment()->images.images, test::tinyImages);
        QCOMPARE(judged.page->findChild<QComboBox*>("part")->currentText(), QStringLiteral("other data: elsewhere"));
        QVERIFY(judged.text("honesty").contains(QStringLiteral("Another data set than the model was trained on")));
    }

    void anotherDataSetThatCannotBeOpenedIsSaid() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        judged.page->evaluateOther(home_.text("not there"));
        QVERIFY(QTest::qWaitFor([&] { return !test::messageOf(judged.page).isEmpty(); }, test::longWait));
        QVERIFY(!judged.matrix->isVisible());  // the run's own figures must not stand under that name
    }

    void aReportIsWritten() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        QVERIFY(judged.page->findChild<QPushButton*>("report")->isEnabled());
        const QString file = home_.text("report of the run.html");
        judged.page->saveReport(file);
        QVERIFY(QTest::qWaitFor([&] { return !test::messageOf(judged.page).isEmpty(); }, test::longWait));
        QCOMPARE(test::messageOf(judged.page), QStringLiteral("Saved as %1.").arg(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(written.readAll());
        QVERIFY(html.contains(QStringLiteral("lesionlab-cli report")));
        const auto& shown = judged.view->assessment()->images.of(Figure::BalancedAccuracy);
        for (const double value : {*shown.value, shown.interval->low, shown.interval->high})  // to the last digit
            QVERIFY(html.contains(QString::fromStdString(nlohmann::json(value).dump())));
        QVERIFY(!judged.page->findChild<QPushButton*>("cancelEvaluation")->isVisible());
        judged.page->saveReport(home_.text("report.pdf"));
        QVERIFY(QTest::qWaitFor([&] { return test::messageOf(judged.page).endsWith(".pdf."); }, test::longWait));
        QFile printed(home_.text("report.pdf"));
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.read(5) == "%PDF-");
    }

    void anExclusionIsMadeWithAReasonAndUndone() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        Doubted doubted;
        doubted.folder = QStringLiteral("folds");
        doubted.outOfFold = judged.view->assessment()->judged.predictions;
        doubted.suspects = {{0, 1, 0.1, 0.6}, {1, 2, 0.2, 0.3}};
        const std::string id = doubted.outOfFold.imageIds[0];
        judged.view->suspects()->setDoubted(doubted);
        judged.showTab("Suspects");
        auto* list = judged.page->findChild<QListView*>("suspects");
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        judged.press("excludeSuspects");
        auto* dialog = judged.page->findChild<QDialog*>("excludeDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto* reason = dialog->findChild<QLineEdit*>("reason");
        reason->selectAll();
        QTest::keyClicks(reason, "ink over the lesion");
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(judged.document()->exclusions(), (Exclusions{{id, "ink over the lesion"}}));
        QCOMPARE(list->model()->rowCount(), 1);
        const auto isExcluded = [&] {
            const auto& samples = judged.document()->dataset()->samples;
            const auto found = std::find_if(samples.begin(), samples.end(), [&](const auto& s) { return s.id == id; });
            return judged.document()->split()->parts[std::size_t(found - samples.begin())] == Part::Excluded;
        };
        const auto split = [&] { return judged.document()->split() != nullptr; };
        QVERIFY(QTest::qWaitFor(split, test::longWait));
        QVERIFY(isExcluded());
        judged.document()->undoStack()->undo();
        QVERIFY(judged.document()->exclusions().empty());
        QVERIFY(QTest::qWaitFor(split, test::longWait));
        QVERIFY(!isExcluded());
        QCOMPARE(list->model()->rowCount(), 2);
    }

    void anEvaluationIsCancelled() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        const auto before = judged.view->assessment();
        QVERIFY(test::clickButton(judged.page, QStringLiteral("Evaluate")));
        QVERIFY(judged.page->findChild<QPushButton*>("cancelEvaluation")->isVisible());
        judged.press("cancelEvaluation");
        QVERIFY(judged.waitUntilComplete());
        QCOMPARE(judged.view->assessment()->images.images, before->images.images);
        QVERIFY(judged.matrix->isVisible());
    }

    void matrixIsSavedAsTableAndPicture() {
        JudgedWindow judged(home_.text("data"), {trained_.byLesion});
        QVERIFY(judged.ready);
        const QString table = home_.text("matrix.csv");
        QVERIFY(judged.matrix->saveAs(table));
        const auto rows = judged.matrix->table();
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), rows.size());
        QCOMPARE(lines[1], rows[1].join(','));
        QVERIFY(judged.matrix->saveAs(home_.text("matrix.png")));
        QCOMPARE(QImage(home_.text("matrix.png")).size(), judged.matrix->size() * 2);
    }

private:
    test::Home home_;
    Trained trained_;
};

QTEST_MAIN(TestEvaluationPage)
#include "tst_EvaluationPage.moc"
