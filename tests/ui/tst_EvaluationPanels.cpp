#include "core/base/MessageIds.h"
#include "core/evaluation/Assessment.h"
#include "tests/support/WindowFixture.h"
#include "ui/evaluation/CasesPanel.h"
#include "ui/evaluation/ComparisonTables.h"
#include "ui/evaluation/ConfusionMatrixView.h"
#include "ui/evaluation/CurvesPanel.h"
#include "ui/evaluation/EvaluationView.h"
#include "ui/evaluation/FiguresPanel.h"
#include "ui/evaluation/FigureText.h"
#include "ui/evaluation/ForestPlot.h"
#include "ui/evaluation/HonestyPanel.h"
#include "ui/evaluation/ReliabilityPanel.h"
#include "ui/evaluation/SubgroupsPanel.h"
#include "ui/evaluation/SuspectsPanel.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>

using namespace lesion;

namespace {

struct Row {
    const char* id;
    const char* lesion;
    int label;        ///< 0 bcc, 1 mel, 2 nv
    float malignant;  ///< shared by bcc and mel as `first` says
    float first;      ///< bcc's share of it
};

/// Malignant scores .9 .8 .7 .4 of malignant lesions, .6 .3 .2 .1 of benign ones; lesion L7 has two photographs.
const std::vector<Row> rows{{"a", "L1", 0, 0.9F, 0.75F}, {"b", "L2", 1, 0.8F, 0.25F}, {"c", "L3", 1, 0.7F, 0.25F},
                            {"d", "L4", 1, 0.4F, 0.25F}, {"e", "L5", 2, 0.6F, 0.25F}, {"f", "L6", 2, 0.3F, 0.5F},
                            {"g", "L7", 2, 0.2F, 0.5F},  {"h", "L7", 2, 0.1F, 0.5F}};

Predictions handMade() {
    Predictions made;
    made.classes = {"bcc", "mel", "nv"};
    for (const Row& row : rows) {
        made.imageIds.emplace_back(row.id);
        made.lesionIds.emplace_back(row.lesion);
        made.labels.push_back(row.label);
        for (const float p : {row.malignant * row.first, row.malignant * (1 - row.first), 1 - row.malignant})
            made.probabilities.push_back(p);
    }
    return made;
}

Assessment assessed(const Predictions& predictions, double temperature = 1, int rounds = 100) {
    Judged judged;
    judged.name = "hand-made";
    judged.part = Part::Test;
    judged.predictions = predictions;
    judged.temperature = temperature;
    AssessmentOptions options;
    options.bootstrap.rounds = rounds;
    return *assess(judged, options);
}

std::shared_ptr<const Assessment> shared(Assessment assessment) {
    return std::make_shared<const Assessment>(std::move(assessment));
}

Subgroup group(const char* attribute, const char* value, int images, double balanced, bool small) {
    Subgroup made;
    made.attribute = attribute;
    made.value = value;
    made.images = made.lesions = images;
    made.classes = 3;
    made.balancedAccuracy = {Figure::BalancedAccuracy, -1, balanced, Interval{balanced - 0.1, balanced + 0.1}};
    made.accuracy = {Figure::Accuracy, -1, 1 - balanced, {}};
    made.tooSmall = small;
    return made;
}

QString textOf(const QWidget* parent, const char* label) {
    return parent->findChild<QLabel*>(QLatin1String(label))->text();
}

/// True positives, false negatives, false positives, true negatives, as shown.
QStringList tableOf(const QWidget* panel) {
    QStringList counts;
    for (const char* name : {"truePositives", "falseNegatives", "falsePositives", "trueNegatives"})
        counts << textOf(panel, name);
    return counts;
}

QStringList labelsOf(const ForestPlot* plot) {
    QStringList labels;
    for (const ForestPlot::Row& row : plot->rows()) labels << (row.heading ? "# " + row.label : row.label);
    return labels;
}

}  // namespace

class TestEvaluationPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("LesionLab")); }
    void init() {
        home_.forgetSettings();
        applyTheme(ColourScheme::Light, 1.0);
    }

    void operatingPointFollowsTheWantedSensitivity() {
        CurvesPanel panel;
        panel.resize(700, 500);
        panel.show();
        panel.setResults(resultsAt(assessed(handMade()), Level::Images));
        QCOMPARE(panel.findChild<QComboBox*>("question")->currentText(), QStringLiteral("malignant against benign"));
        auto* slider = panel.findChild<QSlider*>("sensitivitySlider");
        auto* chart = panel.findChild<CurveChart*>("curves");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);  // 50 %: from 0.8 on
        QCOMPARE(tableOf(&panel), QStringList({"2", "2", "0", "4"}));
        QCOMPARE(*chart->mark(), QPointF(0, 0.5));
        QTest::keyClick(slider, Qt::Key_End);  // 100 %: from 0.4 on, which alarms at 0.6
        QCOMPARE(tableOf(&panel), QStringList({"4", "0", "1", "3"}));
        QCOMPARE(*chart->mark(), QPointF(0.25, 1));
        QVERIFY(textOf(&panel, "operatingShares").contains(QStringLiteral("specificity 75.0 %")));
        auto* spin = panel.findChild<QSpinBox*>("sensitivity");
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, "75");
        QCOMPARE(slider->value(), 75);
        QCOMPARE(tableOf(&panel), QStringList({"3", "1", "0", "4"}));
        QCOMPARE(QSettings().value("evaluation/sensitivity").toInt(), 75);
    }

    void aQuestionThatCannotBeAskedSaysSo() {
        Predictions only = handMade();
        for (int& label : only.labels) label = 2;
        CurvesPanel panel;
        panel.show();
        panel.setResults(resultsAt(assessed(only), Level::Images));
        QVERIFY(!panel.findChild<QLabel*>("truePositives")->isVisible());
        QVERIFY(!panel.findChild<CurveChart*>("curves")->mark());
    }

    void curvesAreSavedAsDrawingAndTable() {
        CurvesPanel panel;
        panel.resize(700, 500);
        panel.setResults(resultsAt(assessed(handMade()), Level::Images));
        auto* chart = panel.findChild<CurveChart*>("curves");
        const QString csv = home_.text("roc.csv");
        QVERIFY(chart->saveAs(csv));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.first(), QStringLiteral("curve,false_positive_rate,sensitivity,threshold"));
        QCOMPARE(lines.last(), QStringLiteral("nv,1,1,%1").arg(double(1 - 0.9F), 0, 'g', 9));
        const QString svg = home_.text("roc.svg");
        QVERIFY(chart->saveAs(svg));
        QFile drawing(svg);
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        QVERIFY(drawing.readAll().contains("<svg"));
    }

    void calibrationShowsBeforeAndAfter() {
        ReliabilityPanel panel;
        const Assessment plain = assessed(handMade());
        panel.setResults(resultsAt(plain, Level::Images));
        QVERIFY(textOf(&panel, "calibrationFigures").contains(QStringLiteral("no temperature is stored")));
        const Assessment tempered = assessed(handMade(), 2);
        panel.setResults(resultsAt(tempered, Level::Images));
        const QString text = textOf(&panel, "calibrationFigures");
        QVERIFY(text.contains(QStringLiteral("temperature 2.00")));
        QVERIFY(text.contains(figure(tempered.calibration.loss, 2)));
        QVERIFY(text.contains(figure(tempered.uncalibrated->loss, 2)));
        QVERIFY(tempered.calibration.loss != tempered.uncalibrated->loss);
    }

    void allFiguresAreCopiedWithTheirIntervals() {
        const Assessment made = assessed(handMade());
        FiguresPanel panel;
        panel.setResults(made, resultsAt(made, Level::Images));
        const auto* table = panel.findChild<QTableWidget*>("wholeFigures");
        QStringList shown;
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == QStringLiteral("Balanced accuracy"))
                shown << table->item(row, 1)->text() << table->item(row, 2)->text();
        QCOMPARE(shown, QStringList({scoreWithInterval(made.images.of(Figure::BalancedAccuracy), 8),
                                     scoreWithInterval(made.lesions.of(Figure::BalancedAccuracy), 7)}));
        QTest::mouseClick(panel.findChild<QPushButton*>("copyFigures"), Qt::LeftButton);
        const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(1 + made.images.values.size() + made.lesions.values.size()));
        QCOMPARE(lines.first(), QStringLiteral("level\tfigure\tclass\tvalue\tlow\thigh"));
        const QString balanced = QString::number(*made.images.value(Figure::BalancedAccuracy), 'g', 9);
        QVERIFY(lines.filter(QStringLiteral("images\tbalanced_accuracy\t\t%1\t").arg(balanced)).size() == 1);
    }

    void subgroupsAreRankedButForSmallOnesAndAges() {
        Assessment made = assessed(handMade());
        made.subgroups = {group("sex", "female", 300, 0.6, false), group("sex", "male", 400, 0.7, false),
                          group("sex", "unknown", 3, 0.9, true), group("age", "0–19", 50, 0.4, false),
                          group("age", "20–39", 60, 0.5, false)};
        SubgroupsPanel panel;
        panel.resize(700, 400);
        panel.show();
        panel.setAssessment(made, Level::Images);
        const auto* plot = panel.findChild<ForestPlot*>("forest");
        QCOMPARE(labelsOf(plot), QStringList({"# sex", "male", "female", "unknown (small)", "# age", "0–19", "20–39"}));
        QVERIFY(plot->rows()[3].faint);
        QVERIFY(plot->rows()[1].detail.contains(QStringLiteral("n 400")));
        const auto segments = panel.findChild<SegmentedSwitch*>("subgroupFigure")->findChildren<QRadioButton*>();
        QTest::mouseClick(segments[1], Qt::LeftButton);  // accuracy, which is the other way round here
        QCOMPARE(labelsOf(plot).mid(0, 3), QStringList({"# sex", "female", "male"}));
        auto* attribute = panel.findChild<QComboBox*>("attribute");
        attribute->setFocus();
        QTest::keyClick(attribute, Qt::Key_End);
        QCOMPARE(labelsOf(plot), QStringList({"# age", "0–19", "20–39"}));
    }

    void subgroupsFollowTheLevel() {
        Assessment made = assessed(handMade());
        made.subgroups = {group("proof", "histo", 300, 0.6, false), group("proof", "follow_up", 400, 0.7, false)};
        made.subgroups[0].lesions = 100;
        made.subgroups[0].lesionBalancedAccuracy = {Figure::BalancedAccuracy, -1, 0.8, Interval{0.75, 0.85}};
        made.subgroups[1].lesionBalancedAccuracy = {Figure::BalancedAccuracy, -1, 0.5, Interval{0.45, 0.55}};
        SubgroupsPanel panel;
        panel.setAssessment(made, Level::Images);
        const auto* plot = panel.findChild<ForestPlot*>("forest");
        QCOMPARE(labelsOf(plot), QStringList({"# proof of the diagnosis", "follow-up", "histopathology"}));
        panel.setAssessment(made, Level::Lesions);
        QCOMPARE(labelsOf(plot), QStringList({"# proof of the diagnosis", "histopathology", "follow-up"}));
        QVERIFY2(plot->rows()[1].detail.contains(figure(0.8, 2)) && plot->rows()[1].detail.contains("n 100"),
                 qPrintable(plot->rows()[1].detail));
        QCOMPARE(*plot->rows()[2].value, 0.5);
    }

    void standingAmongThePublishedIsOfTheChallengesImagesOnly() {
        Predictions challenge;  // 216 of each class, of every class the last 54 wrong: 0.75
        challenge.classes = {"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"};
        for (int i = 0; i < 1512; ++i) {
            const int label = i / 216;
            const int answer = i % 216 < 162 ? label : (label + 1) % 7;
            challenge.imageIds.push_back("ISIC_00" + std::to_string(34524 + i));
            challenge.lesionIds.emplace_back();
            challenge.labels.push_back(label);
            for (int k = 0; k < 7; ++k) challenge.probabilities.push_back(k == answer ? 0.7F : 0.05F);
        }
        FiguresPanel panel;
        panel.resize(700, 500);
        panel.show();
        const Assessment made = assessed(challenge, 1, 0);
        panel.setResults(made, resultsAt(made, Level::Images));
        const auto* box = panel.findChild<QWidget*>("standingBox");
        const auto* table = panel.findChild<QTableWidget*>("standing");
        QVERIFY(box->isVisible());
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->item(4, 0)->text(), QStringLiteral("these figures"));  // below the published ones
        QCOMPARE(table->item(4, 1)->text(), figure(0.75, 3));
        QCOMPARE(table->item(0, 1)->text(), figure(0.885, 3));
        const Assessment other = assessed(handMade());
        panel.setResults(other, resultsAt(other, Level::Images));
        QVERIFY(!box->isVisible());
    }

    void verdictsStandInColourSignAndWords() {
        HonestyPanel panel;
        panel.setVerdicts({{Verdict::Kind::Failure, "overall", {MessageId::VerdictWorthless, {}}},
                           {Verdict::Kind::Good, "leakage", {MessageId::VerdictNoLeakage, {}}},
                           {Verdict::Kind::Warning, "data", {MessageId::VerdictSynthetic, {}}},
                           {Verdict::Kind::Fact, "support", {MessageId::VerdictSupportFine, {{"least", "30"}}}}});
        const auto* lines = panel.findChild<QLabel*>("honesty");
        const QPalette palette = panel.palette();
        QVERIFY(lines->text().contains(QStringLiteral("color:%1'>✕").arg(errorColour(palette).name())));
        QVERIFY(lines->text().contains(QStringLiteral("color:%1'>●").arg(goodColour(palette).name())));
        QVERIFY(lines->text().contains(QStringLiteral("color:%1'>▲").arg(warningColour(palette).name())));
        QVERIFY(lines->accessibleName().contains(
            QStringLiteral("Leakage, in order: 0 images of this part share a lesion with training.")));
    }

    void beforeIntervalsAreThereOnlyWhatStandsWithoutThemIsSaid() {
        EvaluationView view(&pool_);
        auto made = shared(assessed(handMade(), 1, 0));
        view.setAssessment(made, false);
        view.setPending(true);
        QVERIFY(!view.findChild<QLabel*>("honesty")->text().contains(QStringLiteral("[–")));
        QVERIFY(view.findChild<QLabel*>("verdict")->isHidden());
        QVERIFY(textOf(&view, "interval").contains(QStringLiteral("computed")));
        auto complete = shared(assessed(handMade()));
        view.setAssessment(complete, true);
        view.setPending(false);
        QVERIFY(!view.findChild<QLabel*>("verdict")->isHidden());
        QCOMPARE(textOf(&view, "interval"), intervalText(complete->images.of(Figure::BalancedAccuracy).interval, 8));
    }

    void lesionsCountInsteadOfImages() {
        EvaluationView view(&pool_);
        view.resize(1200, 600);
        view.show();
        const auto made = shared(assessed(handMade()));
        view.setAssessment(made, true);
        const auto total = [&] {
            int count = 0;
            const auto cells = view.matrix()->table();
            for (qsizetype row = 1; row < cells.size(); ++row)
                for (qsizetype column = 1; column < cells[row].size(); ++column) count += cells[row][column].toInt();
            return count;
        };
        QCOMPARE(total(), 8);
        QVERIFY(textOf(&view, "besides").contains(QStringLiteral("8 images of 7 lesions")));
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto* images = view.findChild<SegmentedSwitch*>("level")->findChildren<QRadioButton*>().first();
        images->setFocus();
        QTest::keyClick(images, Qt::Key_Right);
        QCOMPARE(total(), 7);
        QVERIFY(textOf(&view, "besides").endsWith(QStringLiteral("· 7 lesions")));
        QCOMPARE(textOf(&view, "headline"),
                 QStringLiteral("%1 balanced accuracy").arg(figure(*made->lesions.value(Figure::BalancedAccuracy), 2)));
    }

    void aCellsImagesComeSurestFirst() {
        const Assessment made = assessed(handMade());
        CasesPanel panel(&pool_);
        panel.showCell(made, resultsAt(made, Level::Images), 2, 2, QStringLiteral("words"));
        QCOMPARE(panel.ids(), QStringList({"h", "g", "f"}));
        panel.showCell(made, resultsAt(made, Level::Lesions), 2, 2, QStringLiteral("words"));
        QCOMPARE(panel.ids(), QStringList({"g", "h", "f"}));                    // L7 as a whole at 0.85
        QVERIFY(!panel.findChild<QPushButton*>("showInDataset")->isEnabled());  // no data set is open
    }

    void aCollapsedModelIsCalledSo() {
        Predictions collapsed;
        collapsed.classes = {"mel", "nv"};
        for (int i = 0; i < 100; ++i) {
            collapsed.imageIds.push_back(std::to_string(i));
            collapsed.lesionIds.push_back(std::to_string(i));
            collapsed.labels.push_back(i % 2);
            for (const float p : {i < 4 ? 0.9F : 0.1F, i < 4 ? 0.1F : 0.9F}) collapsed.probabilities.push_back(p);
        }
        EvaluationView view(&pool_);
        view.setAssessment(shared(assessed(collapsed)), true);
        QVERIFY(textOf(&view, "honesty").contains(QStringLiteral("The model answers nv for 96 %")));
        QVERIFY(textOf(&view, "verdict").contains(QStringLiteral("✕")));
    }

    void differencesAreShownWithTheirIntervals() {
        RunComparison comparison;
        comparison.runs.resize(2);
        comparison.runs[0].name = "first";
        comparison.runs[1].name = "second";
        const Figures figures = assessed(handMade()).images;
        comparison.figures = {figures, figures};
        comparison.settings = {{"frozen", {"true", "false"}}};
        PairedComparison pair;
        pair.images = 8;
        pair.leftOut = 2;
        pair.differences = {{Figure::BalancedAccuracy, -1, 0.1, Interval{0.02, 0.18}},
                            {Figure::Accuracy, -1, -0.05, Interval{-0.12, 0.02}}};
        pair.mcNemar = {3, 1, 0.625};
        comparison.pairs = {pair};
        const std::unique_ptr<QTableWidget> table(makeComparisonTable("compareFigures", "figures"));
        fillComparedFigures(table.get(), comparison);
        QCOMPARE(table->horizontalHeaderItem(3)->text(), QStringLiteral("B − A"));
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("−0.05 [−0.12, +0.02]"));
        QCOMPARE(table->item(1, 3)->text(), QStringLiteral("+0.10 [+0.02, +0.18] *"));
        QCOMPARE(table->item(2, 3)->text(), QStringLiteral("–"));
        fillDifferingSettings(table.get(), comparison);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("false"));
        QCOMPARE(mcNemarText(pair, "A", "B"),
                 QStringLiteral("Of 8 images that both judged, A alone is right in 3, B alone in 1: McNemar's exact "
                                "test p = 0.625. 2 images were judged by one of them only."));
    }

    void pairsThatLookTheSameAreListedNearestFirst() {
        Assessment made = assessed(handMade());
        Dataset dataset;
        dataset.classes = made.judged.predictions.classes;
        for (const Row& row : rows) {
            Sample sample;
            sample.id = row.id;
            sample.lesion = row.lesion;
            sample.label = row.label;
            dataset.samples.push_back(sample);
        }
        made.judged.dataset = std::make_shared<const Dataset>(dataset);
        made.nearDuplicates = {{1, 5, 0}, {2, 6, 3}};
        SuspectsPanel panel(&pool_);
        panel.setData(made.judged.dataset, {});
        panel.setAssessment(made);
        const auto kinds = panel.findChild<SegmentedSwitch*>("suspectKind")->findChildren<QRadioButton*>();
        QTest::mouseClick(kinds[1], Qt::LeftButton);
        auto* list = panel.findChild<QListView*>("suspects");
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("0 of 64")));
        QSignalSpy shown(&panel, &SuspectsPanel::showInDatasetRequested);
        list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
        QTest::mouseClick(panel.findChild<QPushButton*>("showSuspects"), Qt::LeftButton);
        QCOMPARE(shown.first().first().toStringList(), QStringList({"c", "g"}));
        panel.setData(made.judged.dataset, {{"g", "the same lesion"}});
        QCOMPARE(list->model()->rowCount(), 1);  // decided on
        QTest::mouseClick(kinds[2], Qt::LeftButton);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("the same lesion"));
        QSignalSpy chosen(&panel, &SuspectsPanel::exclusionsChosen);
        list->selectionModel()->select(list->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
        QTest::mouseClick(panel.findChild<QPushButton*>("takeBack"), Qt::LeftButton);
        QVERIFY(chosen.first().first().value<Exclusions>().empty());
    }

    void everyChartIsDrawnInLightAndDark_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("scale");
        QTest::addRow("light") << int(ColourScheme::Light) << 1.0;
        QTest::addRow("dark, large text") << int(ColourScheme::Dark) << 2.0;
    }
    void everyChartIsDrawnInLightAndDark() {
        QFETCH(int, scheme);
        QFETCH(double, scale);
        EvaluationView view(&pool_);
        view.resize(1180, 560);
        view.show();
        Assessment made = assessed(handMade(), 2);
        made.subgroups = {group("sex", "female", 300, 0.6, false)};
        view.setAssessment(shared(made), true);
        applyTheme(ColourScheme(scheme), scale);
        auto* tabs = view.findChild<QTabWidget*>("tabs");
        const std::vector<std::pair<const char*, const char*>> charts{
            {"Curves", "curves"}, {"Calibration", "reliability"}, {"Subgroups", "forest"}};
        for (const auto& [tab, name] : charts) {
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->tabText(i) == QLatin1String(tab)) tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            auto* plot = view.findChild<Plot*>(QLatin1String(name));
            QVERIFY2(plot->isVisible() && plot->plottableCount() > 0, name);
            QCOMPARE(plot->grab().toImage().pixelColor(1, 1), plot->palette().color(QPalette::Base));
        }
    }

private:
    test::Home home_;
    QThreadPool pool_;
};

QTEST_MAIN(TestEvaluationPanels)
#include "tst_EvaluationPanels.moc"
