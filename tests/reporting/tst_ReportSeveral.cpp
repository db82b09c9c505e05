#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Honesty.h"
#include "core/image/ImageFile.h"
#include "core/reporting/Report.h"
#include "core/reporting/ReportHtml.h"
#include "core/reporting/ReportSections.h"
#include "tests/evaluation/SyntheticRuns.h"
#include "tests/reporting/ReportParts.h"

#include <nlohmann/json.hpp>
#include <QtTest>

using namespace lesion;
using test::fewRounds;
using test::has;
namespace fs = std::filesystem;
using nlohmann::json;

namespace {

/// A figure's cell as pages have it.
std::string cell(const std::string& name, double value) {
    return " data-figure=\"" + name + "\" data-value=\"" + json(value).dump() + "\"";
}

}  // namespace

/// Reports of more than one training, and what stands in a page only sometimes.
class TestReportSeveral : public QObject, test::SyntheticRuns {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void crossValidationAsAWhole();
    void aFoldKnowsItsSiblings();
    void otherData();
    void seedsBesideEachOther();
    void otherRecipesHaveNoMean();
    void pixelSizes();
    void scaleFault();
    void answeringTogether();
    void standingAmongThePublished();

private:
    TrainingControl control_;
    CrossValidation folds_;
    ReportInput plain_;  ///< of run "one"
};

void TestReportSeveral::initTestCase() {
    QVERIFY(drawDataset(90));
    SeveralRunsObserver silent;
    folds_ = crossValidate(*dataset_, test::smallest(1), 2, path("cv"), control_, silent).value();
    plain_ = reportOfRun(trained(test::smallest(1), "one"), dataset_, fewRounds()).value();
}

void TestReportSeveral::crossValidationAsAWhole() {
    const auto input = reportOfCrossValidation(path("cv"), dataset_, fewRounds());
    QVERIFY2(input, input ? "" : toEnglish(input.error().message).c_str());
    QCOMPARE(input->assessment.images.images, static_cast<int>(folds_.outOfFold.size()));
    const auto page = reportHtml(*input).value();
    if (qEnvironmentVariableIsSet("LESIONLAB_KEEP_REPORT"))
        QVERIFY(writeFile(qEnvironmentVariable("LESIONLAB_KEEP_REPORT").toStdString(), std::string_view(page)));
    for (const auto& [name, value] :
         {std::pair<std::string, double>{"folds.1.balanced_accuracy", folds_.folds[0].test->balancedAccuracy},
          {"folds.2.accuracy", folds_.folds[1].test->accuracy},
          {"folds.balanced_accuracy.mean", folds_.meanBalancedAccuracy},
          {"folds.balanced_accuracy.deviation", folds_.deviationBalancedAccuracy},
          {"folds.accuracy.mean", folds_.meanAccuracy},
          {"folds.pooled.balanced_accuracy", folds_.pooled.balancedAccuracy},
          {"figures.balanced_accuracy", folds_.pooled.balancedAccuracy}})
        QVERIFY2(has(page, cell(name, value)), name.c_str());
    QVERIFY(has(page, "divided into 2 folds, stratified by class"));
    QVERIFY(has(page, "lesionlab-cli crossvalidate --data "));
    QVERIFY(has(page, " --folds 2 "));
    QVERIFY(has(page, "fold-2/split.csv"));
    QVERIFY(has(page, "0 show a lesion that the fold that judged them has trained on"));
    QVERIFY(!has(page, "One training with one seed"));
    QVERIFY(!has(page, "test_fraction=0.5"));  // follows from the number of folds
    const auto text = methodsParagraph(*input);
    QVERIFY(has(text, "Over the 2 folds balanced accuracy was " + fixedText(folds_.meanBalancedAccuracy, 3)));
    QVERIFY(!has(text, "  "));
    for (const Section section : allSections()) QVERIFY(has(page, sectionHeading(section)));
}

void TestReportSeveral::aFoldKnowsItsSiblings() {
    const auto input = reportOfRun(folds_.folds[1], dataset_, fewRounds()).value();
    const auto page = reportHtml(input).value();
    QVERIFY(has(page, "This run is fold-2 of the cross-validation cv"));
    QVERIFY(has(page, cell("folds.1.accuracy", folds_.folds[0].test->accuracy)));
    QVERIFY(has(page, cell("folds.balanced_accuracy.mean", folds_.meanBalancedAccuracy)));
    QVERIFY(!has(reportHtml(plain_).value(), "Folds of the cross-validation"));
}

void TestReportSeveral::otherData() {
    QVERIFY(writeSyntheticDataset(path("elsewhere"), 90, 6));
    const auto other = std::make_shared<const Dataset>(openDataset(path("elsewhere")).value());
    QCOMPARE(reportOfCrossValidation(path("cv"), other, fewRounds()).error().message.id, MessageId::DatasetChanged);
    const auto without = reportOfCrossValidation(path("cv"), nullptr, fewRounds());
    QVERIFY(without && !without->assessment.judged.dataset);
    QVERIFY(has(reportHtml(*without).value(), "was not at hand"));
    QCOMPARE(reportOfCrossValidation(path("one"), dataset_, fewRounds()).error().message.id, MessageId::RunInvalid);
}

void TestReportSeveral::seedsBesideEachOther() {
    auto input = plain_;
    auto otherSeed = test::smallest(1);
    otherSeed.seed = 2;
    input.comparison = compareRuns({path("one"), trained(otherSeed, "two").folder}, {.rounds = 30}).value();
    const auto& all = *input.comparison;
    const auto page = reportHtml(input).value();
    for (std::size_t i = 0; i < 2; ++i) {
        const FigureValue& value = all.figures[i].of(Figure::BalancedAccuracy);
        QVERIFY(has(page, cell("comparison." + all.runs[i].name + ".balanced_accuracy", *value.value)));
    }
    const double first = *all.figures[0].value(Figure::BalancedAccuracy);
    const double second = *all.figures[1].value(Figure::BalancedAccuracy);
    QVERIFY(has(page, cell("comparison.balanced_accuracy.mean", (first + second) / 2)));
    QVERIFY(has(page, cell("comparison.two.mcnemar.p_value", all.pairs[0].mcNemar.pValue)));
    QVERIFY(has(page, "differ by their seed alone"));
    QVERIFY(has(page, "other trainings stand beside it"));
    QVERIFY(has(methodsParagraph(input), "compared with 1 other training by paired bootstrap"));
    QVERIFY(!has(reportHtml(plain_).value(), "Other trainings"));
}

void TestReportSeveral::otherRecipesHaveNoMean() {
    fs::copy(path("one"), path("faster"), fs::copy_options::recursive);
    auto settings = json::parse(readText(path("faster") / "options.json").value());
    settings.at("options")["learning_rate"] = 0.5;
    QVERIFY(writeFile(path("faster") / "options.json", std::string_view(settings.dump())));
    auto input = plain_;
    input.comparison = compareRuns({path("one"), path("faster")}, {.rounds = 0}).value();
    const auto page = reportHtml(input).value();
    QVERIFY(has(page, "learning_rate"));
    QVERIFY(has(page, "no mean is taken of them"));
    QVERIFY(!has(page, "comparison.balanced_accuracy.mean"));
}

void TestReportSeveral::pixelSizes() {
    auto input = plain_;
    Dataset dataset = *input.assessment.judged.dataset;
    dataset.samples.resize(6);
    const std::vector<cv::Size> sizes{{200, 150}, {200, 150}, {200, 150}, {640, 480}, {50, 1000}};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        dataset.samples[i].file = path("sizes") / ("image" + std::to_string(i) + ".png");
        QVERIFY(makeFolder(path("sizes")));
        QVERIFY(saveImage(dataset.samples[i].file, cv::Mat(sizes[i], CV_8UC3, cv::Scalar(200, 150, 120))));
    }
    dataset.samples[5].file = path("sizes") / "gone.png";
    input.assessment.judged.dataset = std::make_shared<const Dataset>(std::move(dataset));
    const ReportFacts facts = gatherFacts(input, false);
    const auto text = pixelSizesText(facts, {}).value();
    const auto row = [](const std::string& name, const std::string& size, int images) {
        HtmlTable table({"a", "b", "c"});
        table.row().head(name).number(size).number(images);
        const auto html = table.html();
        const auto at = html.rfind("<tr");
        return html.substr(at, html.find("</tr>", at) - at);
    };
    QVERIFY2(has(text, row("Smallest", "200 x 150", 3)), text.c_str());
    QVERIFY(has(text, row("Largest", "640 x 480", 1)));
    QVERIFY(has(text, row("Most common", "200 x 150", 3)));
    QVERIFY(has(text, "Of 1 image the size is not known"));
    StopToken stop;
    stop.requestStop();
    QCOMPARE(pixelSizesText(facts, stop).error().message.id, MessageId::Stopped);
}

void TestReportSeveral::scaleFault() {
    QVERIFY(!has(reportHtml(plain_).value(), "scale fault"));
    auto input = plain_;
    input.assessment.judged.run->options.scaleFault = true;
    input.assessment.verdicts = judgeHonesty(input.assessment);
    const std::string sentence = faultSentence(gatherFacts(input, false));
    const auto page = reportHtml(input).value();
    QVERIFY(!sentence.empty() && has(sectionHeading(Section::Training) + page, sentence));
    QVERIFY(has(methodsParagraph(input), sentence));
    bool limit = false;
    for (const std::string& each : limitations(gatherFacts(input, false)))
        limit = limit || has(each, "scale fault switched on");
    QVERIFY(limit);
}

void TestReportSeveral::answeringTogether() {
    auto input = plain_;
    input.assessment.judged.members.resize(1);
    input.assessment.judged.members[0].run.name = "another";
    input.assessment.judged.views = 4;
    const auto page = reportHtml(input).value();
    QVERIFY(has(page, "mean over 4 views of the image"));
    QVERIFY(has(page, "models of the runs one and another (an ensemble)"));
    QVERIFY(has(page, "at least one of the runs that answer together has trained on"));
    QVERIFY(!has(page, "No ensembling"));
}

void TestReportSeveral::standingAmongThePublished() {
    Predictions challenge;
    challenge.classes = {"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"};
    for (int i = 0; i < 1512; ++i) {
        const int label = i / 216;
        challenge.imageIds.push_back("ISIC_00" + std::to_string(34524 + i));
        challenge.lesionIds.emplace_back();
        challenge.labels.push_back(label);
        const int answer = i % 216 < 162 ? label : (label + 1) % 7;
        for (int k = 0; k < 7; ++k) challenge.probabilities.push_back(k == answer ? 0.7F : 0.05F);
    }
    Judged judged;
    judged.name = "challenge";
    judged.external = true;
    judged.predictions = challenge;
    ReportInput input;
    input.assessment = assess(std::move(judged), {.bootstrap = {.rounds = 0}}).value();
    input.text = toEnglish;
    const auto page = reportHtml(input).value();
    QVERIFY(has(page, cell("isic2018.balanced_accuracy", 0.75)));
    QVERIFY(has(page, "MetaOptima, Meta Ensemble"));
    QVERIFY(!has(reportHtml(plain_).value(), "isic2018.balanced_accuracy"));
}

QTEST_GUILESS_MAIN(TestReportSeveral)
#include "tst_ReportSeveral.moc"
