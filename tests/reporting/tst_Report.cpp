#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/base/Sha256.h"
#include "core/image/ImageFile.h"
#include "core/metrics/FiguresJson.h"
#include "core/reporting/Checklist.h"
#include "core/reporting/Report.h"
#include "core/reporting/ReportHtml.h"
#include "tests/evaluation/SyntheticRuns.h"
#include "tests/reporting/ReportParts.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <QRegularExpression>
#include <QtTest>
#include <QXmlStreamReader>
#include <set>

using namespace lesion;
using nlohmann::json;
using test::fewRounds;
using test::has;

namespace {

int times(const std::string& text, const std::string& part) {
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

/// Each <svg> element of a page.
std::vector<QByteArray> chartsOf(const std::string& page) {
    std::vector<QByteArray> charts;
    for (auto at = page.find("<svg"); at != std::string::npos; at = page.find("<svg", at + 1)) {
        const auto end = page.find("</svg>", at) + 6;
        charts.push_back(QByteArray::fromStdString(page.substr(at, end - at)));
    }
    return charts;
}

QString xmlError(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

/// A model of two classes with names that are markup, judged on four images; no run, no data set.
ReportInput handMade() {
    ReportInput input;
    AssessmentOptions options;
    options.bootstrap.rounds = 20;
    input.assessment = assess(test::fourImages("<script>alert(1)</script>", "<b>&\"'"), options).value();
    input.text = toEnglish;
    input.command = "report '<x>'";
    return input;
}

}  // namespace

class TestReport : public QObject, test::SyntheticRuns {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureInFull();
    void figuresAreTheCommandLines();
    void everySectionOnce();
    void nothingIsLoaded();
    void everythingIsEscaped();
    void chartsAreWellFormed();
    void everyItemOnce();
    void itemsHaveAnswers();
    void unverifiedIsSaid();
    void manifestWithHash();
    void countsOfParts();
    void picturesOfErrors();
    void licenceOfTheData();
    void withoutDataSet();
    void loneModelFile();
    void stops();
    void modelCardBesideTheModel();
    void methods();

private:
    Run run_;
    ReportInput input_;
    std::string page_;
};

void TestReport::initTestCase() {
    QVERIFY(drawDataset(90));
    run_ = trained(test::smallest(), "run");
    input_ = reportOfRun(run_, dataset_, fewRounds()).value();
    page_ = reportHtml(input_).value();
    if (qEnvironmentVariableIsSet("LESIONLAB_KEEP_REPORT")) {
        QVERIFY(writeFile(qEnvironmentVariable("LESIONLAB_KEEP_REPORT").toStdString(), std::string_view(page_)));
    }
}

void TestReport::everyFigureInFull() {
    const auto& assessment = input_.assessment;
    for (const auto& [level, figures] :
         {std::pair{"figures.", &assessment.images}, {"lesion_level.", &assessment.lesions}}) {
        for (const FigureValue& figure : figures->values) {
            std::string name = level + jsonKey(figure.figure);
            if (figure.classIndex >= 0) name += "." + figures->classes[std::size_t(figure.classIndex)];
            const std::string cell = figureAttributes(name, figure.value, figure.interval) + ">";
            QVERIFY2(has(page_, cell), cell.c_str());
        }
    }
}

void TestReport::figuresAreTheCommandLines() {
    const json told = toJson(input_.assessment);
    int seen = 0;
    for (const auto& [key, value] : told.at("figures").items()) {
        if (value.is_object()) continue;
        const std::string cell = " data-figure=\"figures." + key + "\" data-value=\"" + value.dump() + "\"";
        QVERIFY2(has(page_, cell), cell.c_str());
        ++seen;
    }
    QCOMPARE(seen, 10);
    const auto cell = " data-figure=\"calibration.ece\" data-value=\"" + told.at("calibration").at("ece").dump() + "\"";
    QVERIFY2(has(page_, cell), cell.c_str());
    for (const EpochRecord& epoch : run_.epochs) {
        const auto name = "epochs." + std::to_string(epoch.epoch) + ".val_loss";
        QVERIFY(has(page_, " data-figure=\"" + name + "\" data-value=\"" + json(epoch.valLoss).dump() + "\""));
    }
}

void TestReport::everySectionOnce() {
    for (const Section section : allSections()) QCOMPARE(times(page_, sectionHeading(section)), 1);
    QCOMPARE(times(page_, "For research and teaching. Not a medical device."), 1);
    QVERIFY(has(page_, "these figures say nothing about real"));
    for (const Verdict& verdict : input_.assessment.verdicts) {
        QVERIFY(has(page_, escapedHtml(toEnglish(verdict.message))));
    }
    for (const char* tag : {"table", "tr", "td", "p", "div", "ul", "h2", "svg"}) {
        const auto open = times(page_, std::string("<") + tag + ">") + times(page_, std::string("<") + tag + " ");
        QCOMPARE(open, times(page_, std::string("</") + tag + ">"));
    }
}

void TestReport::nothingIsLoaded() {
    for (const char* word :
         {"<script", "<link", "<iframe", "<object", "@import", "url(", "javascript:", " onload", " onerror"}) {
        QVERIFY2(!has(page_, word), word);
    }
    QCOMPARE(times(page_, " src="), times(page_, " src=\"data:image/jpeg;base64,"));
    QCOMPARE(times(page_, " href="), times(page_, " href=\"#"));
    QCOMPARE(times(page_, "http://"), times(page_, " xmlns=\"http://www.w3.org/2000/svg\""));
    QVERIFY(!has(page_, "https://"));
}

void TestReport::everythingIsEscaped() {
    const auto page = reportHtml(handMade()).value();
    QVERIFY(!has(page, "<script>"));
    QVERIFY(!has(page, "<b>&\"'"));
    QVERIFY(!has(page, "<x>"));
    QVERIFY(has(page, "&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(has(page, "&lt;b&gt;&amp;&quot;&#39;"));
    for (const auto& chart : chartsOf(page)) QCOMPARE(xmlError(chart), QString());
    const auto card = modelCard(handMade());
    QVERIFY(!has(card, "<script>"));
    QCOMPARE(escapedHtml("a\x01<\tb"), std::string("a &lt;\tb"));
}

void TestReport::chartsAreWellFormed() {
    const auto charts = chartsOf(page_);
    QVERIFY(charts.size() >= 6);  // flow, bars, training, confusion, curves, reliability, forest
    for (const auto& chart : charts) {
        QCOMPARE(xmlError(chart), QString());
        QVERIFY(!chart.contains("=\"–") && !chart.contains(",–"));  // how a number that is none is written
    }
}

void TestReport::everyItemOnce() {
    const std::map<std::string, std::size_t> published{{"claim-2024", 44}, {"tripod-ai", 52}, {"clear-derm", 25}};
    QCOMPARE(checklists().size(), published.size());
    for (const Checklist& list : checklists()) {
        QCOMPARE(list.items.size(), published.at(list.key));
        for (const ChecklistItem& item : list.items) {
            QCOMPARE(times(page_, "data-item=\"" + list.key + "/" + item.number + "\""), 1);
            QVERIFY(!item.text.empty());
        }
    }
}

void TestReport::itemsHaveAnswers() {
    const ReportFacts facts = gatherFacts(input_);
    int answered = 0;
    for (const Checklist& list : checklists()) {
        for (const ChecklistItem& item : list.items) {
            const auto answer = checklistAnswer(item.topic, facts);
            const bool author = item.coverage == ChecklistItem::Coverage::Author;
            QCOMPARE(item.topic == ChecklistItem::Topic::Author, author);
            QVERIFY2(answer.has_value() != author, (list.key + " " + item.number).c_str());
            if (!answer) continue;
            QVERIFY(answer->text.size() > 10);
            QVERIFY2(has(page_, escapedHtml(answer->text)), answer->text.c_str());
            ++answered;
        }
    }
    QCOMPARE(answered, times(page_, "data-state=\"answered\"") + times(page_, "data-state=\"partly\""));
    QCOMPARE(times(page_, "data-state=\"author\""), 121 - answered);
}

void TestReport::unverifiedIsSaid() {
    const Checklist& derm = checklists().back();
    QVERIFY(!derm.numbered);
    QVERIFY(has(page_, escapedHtml(derm.verification)));
    const auto recalled = std::ranges::count(derm.items, ChecklistItem::Degree::Recalled, &ChecklistItem::degree);
    QCOMPARE(times(page_, "[unverified]"), int(recalled));
    QVERIFY(recalled > 15);
}

void TestReport::manifestWithHash() {
    for (const char* file : {"split.csv", "model.safetensors", "options.json"}) {
        QVERIFY2(has(page_, sha256OfFile(run_.folder / file).value()), file);
    }
}

void TestReport::countsOfParts() {
    const ReportFacts facts = gatherFacts(input_, false);
    const Split split = readSplit(run_.folder / "split.csv", *dataset_).value();
    for (const Part part : {Part::Train, Part::Validation, Part::Test}) {
        QCOMPARE(facts.part(part)->images, split.count(part));
        std::set<std::string> lesions;
        for (const int index : split.indices(part)) lesions.insert(dataset_->samples[std::size_t(index)].lesion);
        QCOMPARE(facts.part(part)->lesions, int(lesions.size()));
    }
    QCOMPARE(facts.part(Part::Train)->imagesPerClass, run_.trainCounts);
}

void TestReport::picturesOfErrors() {
    const auto& predictions = input_.assessment.judged.predictions;
    int wrong = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i)
        wrong += predictions.predicted(i) != predictions.labels[i] ? 1 : 0;
    const std::string begin = "src=\"data:image/jpeg;base64,";
    QCOMPARE(times(page_, begin), std::min(wrong, 12));
    const auto at = page_.find(begin) + begin.size();
    const QByteArray bytes =
        QByteArray::fromBase64(QByteArray::fromStdString(page_.substr(at, page_.find('"', at) - at)));
    const auto image = decodeImage(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))), "picture");
    QVERIFY(image.has_value());
    QVERIFY(std::max(image->cols, image->rows) <= 320);
}

void TestReport::licenceOfTheData() {
    QVERIFY(has(page_, "they show no patients") || has(page_, "They show no patients"));
    ReportInput input = input_;
    Dataset real = *dataset_;
    real.format = "ham10000";
    real.synthetic = false;
    input.assessment.judged.dataset = std::make_shared<const Dataset>(real);
    input.assessment.judged.run->syntheticData = false;
    const auto page = reportHtml(input).value();
    QVERIFY(has(page, "CC BY-NC 4.0"));
    QVERIFY(has(page, escapedHtml(ham10000Citation())));
    real.format = "folders";
    input.assessment.judged.dataset = std::make_shared<const Dataset>(real);
    input.assessment.judged.run.reset();
    QVERIFY(has(reportHtml(input).value(), "the author must name them"));
}

void TestReport::withoutDataSet() {
    auto input = reportOfRun(run_, nullptr, fewRounds()).value();
    QVERIFY(!input.assessment.judged.dataset);
    const auto page = reportHtml(input).value();
    QVERIFY(has(page, "was not at hand"));
    QVERIFY(!has(page, "<img"));
    QVERIFY(has(page, sha256OfFile(run_.folder / "split.csv").value()));
}

void TestReport::loneModelFile() {
    const auto page = reportHtml(handMade()).value();
    for (const Section section : allSections()) QCOMPARE(times(page, sectionHeading(section)), 1);
    QVERIFY(has(page, "leakage cannot be excluded"));
    QVERIFY(times(page, "data-state=\"author\"") > 50);
}

void TestReport::stops() {
    StopToken stop;
    stop.requestStop();
    QCOMPARE(reportHtml(input_, stop).error().message.id, MessageId::Stopped);
}

void TestReport::modelCardBesideTheModel() {
    QVERIFY(writeModelCard(input_));
    const auto card = readText(run_.folder / "model-card.md").value();
    for (const char* section :
         {"Model details", "Intended use", "Factors", "Metrics", "Evaluation data", "Training data",
          "Quantitative analyses", "Ethical considerations", "Caveats and recommendations"}) {
        QCOMPARE(times(card, std::string("\n## ") + section + "\n"), 1);
    }
    QVERIFY(has(card, sha256OfFile(run_.modelFile()).value()));
    QVERIFY(has(card, escapedMarkdown(figureText(input_.assessment.images.of(Figure::BalancedAccuracy)))));
    QCOMPARE(writeModelCard(handMade()).error().message.id, MessageId::RunMissing);
}

void TestReport::methods() {
    const auto text = methodsParagraph(input_);
    QVERIFY(has(text, "by lesion"));
    QVERIFY(has(text, "Seed CNN"));
    QVERIFY(has(text, "40 bootstrap rounds"));
    QVERIFY(!has(text, "  "));
    QVERIFY(has(page_, escapedHtml(text)));

    ReportInput several = input_;
    several.predictor = "Each answer is the mean over 4 views.";
    const auto page = reportHtml(several).value();
    QVERIFY(times(page, several.predictor) >= 3);  // results, methods, CLAIM's item on ensembling
    QVERIFY(has(page_, "No ensembling") && !has(page, "No ensembling"));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_Report.moc"
