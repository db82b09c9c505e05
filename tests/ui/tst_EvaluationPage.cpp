#include "core/evaluation/Evaluate.h"
#include "core/metrics/PredictionsFile.h"
#include "tests/support/WindowDriver.h"
#include "ui/evaluation/ConfusionMatrixView.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/evaluation/EvaluationView.h"
#include "ui/frame/Theme.h"

#include <nlohmann/json.hpp>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>

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

/// A window with one finished run of the tiny data, on the Evaluation page.
struct Judged : test::DrivenWindow {
    Judged(const QString& folder, bool byLesion) : DrivenWindow(folder) {
        if (!ready) return;
        TrainingOptions options = test::tinyOptions(2);
        options.split.byLesion = byLesion;
        options.split.testFraction = 0.3;
        auto trained = test::trainHeadless(*document(), options, "run");
        ready = trained.has_value();
        if (!ready) return;
        run = *trained;
        page = show<EvaluationPage>(MainWindow::EvaluationIndex);
        matrix = page->findChild<ConfusionMatrixView*>();
        ready = QTest::qWaitFor([this] { return matrix->isVisible(); }, test::longWait);
    }
    QString text(const char* label) const { return page->findChild<QLabel*>(QLatin1String(label))->text(); }
    void clickCell(int truth, int answer) {
        QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cellRect(truth, answer).center().toPoint());
    }

    Run run;
    EvaluationPage* page = nullptr;
    ConfusionMatrixView* matrix = nullptr;
};

}  // namespace

class TestEvaluationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("LesionLab"));
        QVERIFY(test::makeTinyData(home_.path("data")));
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
        Judged judged(home_.text("data"), true);
        QVERIFY(judged.ready);
        const auto stored = nlohmann::json::parse(*readText(judged.run.folder / "metrics.json"));
        const auto& test = stored.contains("test") ? stored["test"] : stored;
        const auto shown = [&](const char* key) { return figure(test.at(key).get<double>(), 2); };
        QCOMPARE(judged.text("headline"), QStringLiteral("%1 balanced accuracy").arg(shown("balanced_accuracy")));
        QCOMPARE(
            judged.text("besides"),
            QStringLiteral("majority baseline %1 · accuracy %2, majority baseline %3 · loss %4 · %5 images")
                .arg(shown("majority_balanced_accuracy"), shown("accuracy"), shown("majority_accuracy"), shown("loss"))
                .arg(test.at("images").get<int>()));
        QCOMPARE(countsOf(judged.matrix), test.at("confusion").get<std::vector<std::vector<int>>>());
        QVERIFY(judged.text("honesty").contains(QStringLiteral("Synthetic data")));
    }

    void evaluatesAnotherPart() {
        Judged judged(home_.text("data"), true);
        QVERIFY(judged.ready);
        auto* part = judged.page->findChild<QComboBox*>("part");
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Down);
        QCOMPARE(part->currentText(), QStringLiteral("validation part"));
        QVERIFY(!judged.matrix->isVisible());  // the test part's figures must not stand under another name
        QVERIFY(judged.page->findChild<QLabel*>("nothing")->isVisible());
        QVERIFY(test::clickButton(judged.page, QStringLiteral("Evaluate")));
        QVERIFY(QTest::qWaitFor([&] { return judged.matrix->isVisible(); }, test::longWait));
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

    void aClickOnACellNamesExactlyItsImages() {
        Judged judged(home_.text("data"), true);
        QVERIFY(judged.ready);
        QSignalSpy asked(judged.page, &EvaluationPage::showImagesRequested);
        const auto counts = countsOf(judged.matrix);
        int clicked = 0;
        for (int truth = 0; truth < int(counts.size()); ++truth) {
            for (int answer = 0; answer < int(counts.size()); ++answer) {
                asked.clear();
                judged.window.showPage(MainWindow::EvaluationIndex);
                judged.clickCell(truth, answer);
                const QStringList ids = idsOf(judged.run.folder, truth, answer);
                QCOMPARE(int(ids.size()), counts[size_t(truth)][size_t(answer)]);
                if (ids.isEmpty()) {
                    QCOMPARE(asked.count(), 0);
                    QVERIFY(test::messageOf(judged.page).startsWith(QStringLiteral("0 of ")));
                    continue;
                }
                QCOMPARE(asked.count(), 1);
                QCOMPARE(asked.first().first().toStringList(), ids);
                QCOMPARE(judged.window.currentPage(), MainWindow::DatasetIndex);
                ++clicked;
            }
        }
        QVERIFY(clicked > 1);
    }

    void arrowKeysWalkTheMatrix() {
        Judged judged(home_.text("data"), true);
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
        Judged judged(home_.text("data"), byLesion);
        QVERIFY(judged.ready);
        const auto split = readSplit(judged.run.folder / "split.csv", *judged.document()->opened());
        QVERIFY(split);
        const Leakage leak = measureLeakage(*judged.document()->opened(), *split);
        QCOMPARE(leak.testLeaking == 0, byLesion);
        const QString honesty = judged.text("honesty");
        const QPalette palette = judged.page->palette();
        if (byLesion) {
            QVERIFY(honesty.contains(QStringLiteral("color:%1'>●").arg(goodColour(palette).name())));
            QVERIFY(honesty.contains(QStringLiteral("0 test images share a lesion with training.")));
        } else {
            QVERIFY(honesty.contains(QStringLiteral("color:%1'>▲").arg(warningColour(palette).name())));
            QVERIFY(honesty.contains(QStringLiteral("(%1 of %2) show a lesion that training has seen")
                                         .arg(leak.testLeaking)
                                         .arg(leak.testImages)));
        }
    }

    void aCollapsedModelIsCalledSo_data() {
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("collapsed");
        QTest::addRow("96 of 100 answers") << 4 << true;
        QTest::addRow("95 of 100 answers") << 5 << false;
    }
    void aCollapsedModelIsCalledSo() {
        QFETCH(int, others);
        QFETCH(bool, collapsed);
        Predictions predictions;
        predictions.classes = {"mel", "nv"};
        for (int i = 0; i < 100; ++i) {
            predictions.imageIds.push_back(std::to_string(i));
            predictions.lesionIds.push_back(std::to_string(i));
            predictions.labels.push_back(i % 2);
            predictions.probabilities.push_back(i < others ? 0.9F : 0.1F);
            predictions.probabilities.push_back(i < others ? 0.1F : 0.9F);
        }
        Judgement judgement;
        judgement.part = Part::Test;
        judgement.predictions = predictions;
        judgement.evaluation = evaluatePredictions(predictions, 1);
        EvaluationView view;
        view.setJudgement(judgement);
        const QString honesty = view.findChild<QLabel*>("honesty")->text();
        QCOMPARE(honesty.contains(QStringLiteral("The model answers nv nearly always")), collapsed);
    }

    void matrixIsSavedAsTableAndPicture() {
        Judged judged(home_.text("data"), true);
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
};

QTEST_MAIN(TestEvaluationPage)
#include "tst_EvaluationPage.moc"
