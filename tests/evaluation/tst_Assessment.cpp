#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/OpenDataset.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/evaluation/Assessment.h"
#include "core/evaluation/SplitRecord.h"
#include "core/metrics/PredictionsFile.h"
#include "tests/evaluation/MadeUp.h"
#include "tests/evaluation/SyntheticRuns.h"
#include "tests/support/Failure.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <QtTest>
#include <set>

using namespace lesion;
using test::failure;
using test::smallest;
namespace fs = std::filesystem;

namespace {

const AssessmentOptions quick{.bootstrap = {.rounds = 100}, .thorough = false};

bool says(const Assessment& assessment, MessageId id) {
    return std::any_of(assessment.verdicts.begin(), assessment.verdicts.end(),
                       [id](const Verdict& verdict) { return verdict.message.id == id; });
}

}  // namespace

class TestAssessment : public QObject, test::SyntheticRuns {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgedIsWhatTrainingWrote();
    void storedTestNeedsOnlyTheFolder();
    void storedTestWithItsData();
    void figuresAreThoseOfTheContract();
    void everyPart();
    void leakageByImage();
    void leakageByLesion();
    void leakageOfThoseThatAnswerTogether();
    void leakageOfFolds();
    void otherData();
    void classesByAnyName_data();
    void classesByAnyName();
    void nothingShared();
    void loneFile();
    void idsOfOtherData();
    void temperature();
    void lesionLevel();
    void thorough();
    void json();
    void collapsedRun();
    void progressAndStop();
    void splitRecordErrors();

private:
    Assessment assessed(const Run& run) const;

    Run run_;
};

Assessment TestAssessment::assessed(const Run& run) const {
    return assess(storedTest(run, dataset_).value(), quick).value();
}

void TestAssessment::initTestCase() {
    QVERIFY(drawDataset(120));
    run_ = trained(smallest(), "run");
}

void TestAssessment::judgedIsWhatTrainingWrote() {
    const auto stored = readPredictions(run_.folder / "test_predictions.csv").value();
    const auto judged = judgeRun(run_, dataset_, Part::Test);
    QVERIFY(judged);
    QCOMPARE(judged->predictions.imageIds, stored.imageIds);
    for (std::size_t i = 0; i < stored.probabilities.size(); ++i)
        QVERIFY(std::abs(judged->predictions.probabilities[i] - stored.probabilities[i]) < 1e-5F);
    QCOMPARE(judged->name, std::string("run"));
    QVERIFY(judged->part == Part::Test && !judged->external && judged->split);
    QCOMPARE(judged->temperature, run_.temperature);
    QCOMPARE(judged->dataset->classes[static_cast<std::size_t>(judged->majorityClass)], std::string("nv"));
}

void TestAssessment::storedTestNeedsOnlyTheFolder() {
    const auto judged = storedTest(run_, nullptr);
    QVERIFY(judged && !judged->dataset && !judged->split);
    QVERIFY(judged->synthetic());
    const auto made = assess(*judged, quick).value();
    QVERIFY(made.subgroups.empty() && !made.leakage);
    QVERIFY(made.shared && made.shared->leaking == 0);  // split.csv tells
    QVERIFY(says(made, MessageId::VerdictNoLeakage));
    QCOMPARE(failure(storedTest(Run(), nullptr)), QByteArray("FileMissing"));
}

void TestAssessment::storedTestWithItsData() {
    const auto made = assessed(run_);
    QVERIFY(made.judged.dataset && made.leakage);
    QCOMPARE(made.leakage->testImages, made.evaluation.images);
    std::set<std::string> attributes;
    for (const auto& group : made.subgroups) attributes.insert(group.attribute);
    QCOMPARE(attributes, (std::set<std::string>{"age", "proof", "sex", "site", "source"}));
    auto other = *dataset_;
    other.samples.pop_back();
    QVERIFY(!storedTest(run_, std::make_shared<Dataset>(other))->dataset);  // not the run's: left aside
}

void TestAssessment::figuresAreThoseOfTheContract() {
    const auto made = assessed(run_);
    QCOMPARE(made.evaluation.accuracy, run_.test->accuracy);
    QCOMPARE(made.evaluation.confusion, run_.test->confusion);
    QCOMPARE(*made.images.value(Figure::BalancedAccuracy), made.evaluation.balancedAccuracy);
    // With the options of training's own test the intervals are the same too.
    const auto whole = assess(storedTest(run_, nullptr).value(), {}).value();
    const auto& interval = *whole.images.of(Figure::Accuracy).interval;
    QVERIFY(std::abs(run_.testIntervals.at("accuracy").low - interval.low) < 1e-9);
    QVERIFY(std::abs(run_.testIntervals.at("accuracy").high - interval.high) < 1e-9);
}

void TestAssessment::everyPart() {
    const auto of = [&](std::optional<Part> part) {
        return assess(judgeRun(run_, dataset_, part).value(), quick).value();
    };
    const auto whole = of(std::nullopt);
    QCOMPARE(whole.evaluation.images, 120);
    QVERIFY(says(whole, MessageId::VerdictTrainingPart));
    QVERIFY(says(of(Part::Train), MessageId::VerdictTrainingPart));
    QVERIFY(says(of(Part::Validation), MessageId::VerdictValidationPart));
    const auto test = of(Part::Test);
    QVERIFY(!says(test, MessageId::VerdictTrainingPart) && !says(test, MessageId::VerdictValidationPart));
}

void TestAssessment::leakageByImage() {
    auto options = smallest();
    options.split.byLesion = false;
    const auto run = trained(options, "by-image");
    const auto made = assessed(run);
    QVERIFY(made.leakage->testLeaking > 0);
    QCOMPARE(made.shared->leaking, made.leakage->testLeaking);
    QCOMPARE(made.shared->leakingPerClass, made.leakage->testLeakingPerClass);
    QVERIFY(says(made, MessageId::VerdictLeakage));
    // Without split.csv the folder says only how it was split.
    fs::copy(run.folder, path("without-split"), fs::copy_options::recursive);
    fs::remove(path("without-split") / "split.csv");
    auto lone = run;
    lone.folder = path("without-split");
    QVERIFY(says(assess(storedTest(lone, nullptr).value(), quick).value(), MessageId::VerdictLeakagePossible));
}

void TestAssessment::leakageByLesion() {
    const auto made = assessed(run_);
    QCOMPARE(made.shared->leaking, 0);
    QCOMPARE(made.shared->images, made.evaluation.images);
    QVERIFY(says(made, MessageId::VerdictNoLeakage));
}

void TestAssessment::leakageOfThoseThatAnswerTogether() {
    auto judged = storedTest(run_, dataset_).value();
    auto& member = judged.members.emplace_back(JudgedMember{run_, false}).run;
    member.name = "other";
    member.folder = path("other-split");
    // The other one trained on two of the images that are judged, each the only photograph of a lesion or with those.
    SplitRecord record = readSplitRecord(run_.folder / "split.csv").value();
    const std::set<std::string> seen{judged.predictions.lesionIds[0], judged.predictions.lesionIds.back()};
    std::string text = "image_id,lesion_id,class,part\n";
    for (const auto& row : record.rows) {
        text += row.image + "," + row.lesion + "," + row.className + ",";
        text += seen.contains(row.lesion) ? "train\n" : "test\n";
    }
    QVERIFY(writeFile(member.folder / "split.csv", text));
    int expected = 0;
    for (const auto& lesion : judged.predictions.lesionIds) expected += seen.contains(lesion) ? 1 : 0;
    auto made = assess(judged, quick).value();
    QCOMPARE(made.shared->leaking, expected);
    QCOMPARE(made.shared->by, std::vector<std::string>{"other"});
    QVERIFY(says(made, MessageId::VerdictLeakageTogether));
    judged.members[0].run.folder = path("no-such-run");
    made = assess(judged, quick).value();
    QCOMPARE(made.shared->leaking, 0);
    QCOMPARE(made.shared->unknown, std::vector<std::string>{"other"});
    QVERIFY(says(made, MessageId::VerdictLeakageMemberUnknown));
}

void TestAssessment::leakageOfFolds() {
    // Two folds of four images: a and b are lesion x. Who has a in its test part has trained on b.
    const auto fold = [&](const char* name, const std::string& parts) {
        Run run = run_;
        run.name = name;
        run.folder = path(name);
        std::string text = "image_id,lesion_id,class,part\n";
        const char* images[] = {"a", "b", "c", "d"};
        const char* lesions[] = {"x", "x", "y", "z"};
        for (std::size_t i = 0; i < 4; ++i) {
            text += std::string(images[i]) + "," + lesions[i] + ",nv,";
            text += parts[i] == 't' ? "test\n" : "train\n";
        }
        return writeFile(run.folder / "split.csv", text) ? run : Run();
    };
    Judged judged;
    judged.predictions = test::answered({{2, 0}, {0, 2}});
    judged.predictions.imageIds = {"a", "b", "c", "d"};
    judged.predictions.lesionIds = {"x", "x", "y", "z"};
    judged.folds = {fold("by-lesion-1", "tt.."), fold("by-lesion-2", "..tt")};
    judged.run = judged.folds[0];
    QCOMPARE(sharedWithTraining(judged)->leaking, 0);
    judged.folds = {fold("by-image-1", "t.t."), fold("by-image-2", ".t.t")};
    QCOMPARE(sharedWithTraining(judged)->leaking, 2);
    QCOMPARE(sharedWithTraining(judged)->by, (std::vector<std::string>{"by-image-1", "by-image-2"}));
}

void TestAssessment::otherData() {
    QVERIFY(writeSyntheticDataset(path("other"), 80, 9));
    auto other = openDataset(path("other")).value();
    QVERIFY(isExternal(run_, other));
    QVERIFY(!isExternal(run_, *dataset_));
    // Its classes have other names, one of them none that the model knows.
    for (auto& name : other.classes) name = name == "mel" ? "Melanoma, NOS" : name == "df" ? "wart" : name;
    const auto wart =
        static_cast<int>(std::find(other.classes.begin(), other.classes.end(), "wart") - other.classes.begin());
    const auto judged = judgeRun(run_, std::make_shared<Dataset>(other), std::nullopt, true);
    QVERIFY2(judged.has_value(), failure(judged));
    QVERIFY(judged->external && !judged->part && !judged->split);
    QCOMPARE(judged->unmapped, std::vector<std::string>{"wart"});
    QCOMPARE(judged->predictions.size(),
             other.samples.size() - static_cast<std::size_t>(other.imagesPerClass()[static_cast<std::size_t>(wart)]));
    QCOMPARE(judged->predictions.classes, run_.classes);
    const auto mel = std::find(run_.classes.begin(), run_.classes.end(), "mel") - run_.classes.begin();
    QVERIFY(std::count(judged->predictions.labels.begin(), judged->predictions.labels.end(), static_cast<int>(mel)) >
            0);
    const auto made = assess(*judged, quick).value();
    QVERIFY(says(made, MessageId::VerdictExternal) && says(made, MessageId::VerdictUnmapped));
    QVERIFY(!made.shared);  // synthetic lesions of another seed bear the same names
    QVERIFY(!says(made, MessageId::VerdictTrainingPart));
}

void TestAssessment::classesByAnyName_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("output");
    QTest::newRow("as it is") << "mel"
                              << "mel";
    QTest::newRow("ISIC's code") << "MEL"
                                 << "mel";
    QTest::newRow("ISIC 2019's code") << "AK"
                                      << "akiec";
    QTest::newRow("full name") << "Melanoma"
                               << "mel";
    QTest::newRow("the archive's") << "Seborrheic keratosis"
                                   << "bkl";
    QTest::newRow("as the program writes it") << "Melanocytic nevus"
                                              << "nv";
    QTest::newRow("own class") << "Wart"
                               << "wart";
    QTest::newRow("not known") << "scc"
                               << "";
}

void TestAssessment::classesByAnyName() {
    QFETCH(QString, name);
    QFETCH(QString, output);
    const std::vector<std::string> model{"akiec", "bkl", "mel", "nv", "wart"};
    const auto match = matchClasses(model, {}, {name.toStdString()});
    QCOMPARE(match.unmapped.empty(), !output.isEmpty());
    QCOMPARE(match.mapping.groups.size(), std::size_t(output.isEmpty() ? 0 : 1));
    if (!output.isEmpty()) QCOMPARE(match.mapping.groups[0].name, output.toStdString());
    // A model of merged classes knows their members, and the group by its own name.
    const auto merged = parseClassMapping("malignant=mel+akiec,benign=nv+bkl+wart").value();
    const auto group = matchClasses({"malignant", "benign"}, merged, {name.toStdString(), "Benign"});
    QCOMPARE(group.unmapped.empty(), !output.isEmpty());
    QCOMPARE(group.mapping.groups.back().name, std::string("benign"));
    const bool malignant = output == "mel" || output == "akiec";
    QCOMPARE(group.mapping.groups.front().name, std::string(malignant ? "malignant" : "benign"));
}

void TestAssessment::nothingShared() {
    auto other = *dataset_;
    for (auto& name : other.classes) name = "wart of kind " + name;
    QCOMPARE(failure(judgeRun(run_, std::make_shared<Dataset>(other), std::nullopt, true)),
             QByteArray("ClassesDiffer"));
}

void TestAssessment::loneFile() {
    const auto classifier = Classifier::load(run_.modelFile()).value();
    const auto judged = judgeModel(classifier, "model.safetensors", dataset_).value();
    QCOMPARE(judged.predictions.size(), dataset_->samples.size());
    QVERIFY(!judged.run && !judged.part && !judged.external);
    QCOMPARE(judged.majorityClass, majorityClass(run_));
    const auto made = assess(judged, quick).value();
    QVERIFY(says(made, MessageId::VerdictTrainingPart));  // the file remembers these data
    auto other = *dataset_;
    other.samples.pop_back();
    const auto elsewhere = judgeModel(classifier, "model.safetensors", std::make_shared<Dataset>(other)).value();
    QVERIFY(elsewhere.external);
    const auto unseen = assess(elsewhere, quick).value();
    QVERIFY(says(unseen, MessageId::VerdictExternal) && !says(unseen, MessageId::VerdictNoLeakage));
}

void TestAssessment::idsOfOtherData() {
    SplitRecord record;
    record.rows = {{"ISIC_1", "HAM_1", "A", Part::Train},
                   {"photo1", "first", "A", Part::Train},
                   {"ISIC_2", "HAM_2", "A", Part::Test}};
    auto predictions = test::answered({{5}});
    predictions.imageIds = {"ISIC_1_downsampled", "ISIC_9", "photo1", "ISIC_2", "ISIC_8"};
    predictions.lesionIds = {"", "HAM_1", "first", "HAM_2", ""};
    // Of another data set only ids that are the same everywhere mean something.
    QCOMPARE(sharedWithTraining(record, predictions, true).leaking, 2);
    QCOMPARE(sharedWithTraining(record, predictions, false).leaking, 3);
}

void TestAssessment::temperature() {
    auto judged = storedTest(run_, nullptr).value();
    judged.temperature = 1;
    QVERIFY(!assess(judged, quick)->uncalibrated);
    judged.temperature = 2;
    const auto made = assess(judged, quick).value();
    const auto expected = measureCalibration(withTemperature(judged.predictions, 0.5));
    QCOMPARE(made.uncalibrated->loss, expected.loss);
    QVERIFY(made.uncalibrated->loss != made.calibration.loss);
}

void TestAssessment::lesionLevel() {
    const auto made = assessed(run_);
    QCOMPARE(made.lesions.images, made.images.lesions);
    QVERIFY(made.lesions.images < made.images.images);
}

void TestAssessment::thorough() {
    const auto classifier = Classifier::load(run_.folder).value();
    auto options = quick;
    options.thorough = true;
    const auto made = assess(storedTest(run_, dataset_).value(), options, &classifier).value();
    QVERIFY(made.nearDuplicates && made.nearDuplicates->empty());
    QVERIFY(!made.source);  // there is one synthetic source
    QVERIFY(says(made, MessageId::VerdictNoNearDuplicates) && says(made, MessageId::VerdictSourceUnknown));
    const auto tones = std::count_if(made.subgroups.begin(), made.subgroups.end(),
                                     [](const Subgroup& group) { return group.attribute == "skin_tone"; });
    QVERIFY(tones > 0);
    const auto plain = assessed(run_);
    QVERIFY(!plain.nearDuplicates && !says(plain, MessageId::VerdictNoNearDuplicates));
    // Without the data set there is nothing to look at, and that is no error.
    QVERIFY(!assess(storedTest(run_, nullptr).value(), options, &classifier)->nearDuplicates);
}

void TestAssessment::json() {
    const auto made = assessed(run_);
    const auto json = toJson(made);
    const auto contract = toJson(made.evaluation);
    for (const auto& [key, value] : contract.items()) QVERIFY(json.at(key) == value);
    QCOMPARE(json.at("intervals").at("balanced_accuracy").at(0).get<double>(),
             made.images.of(Figure::BalancedAccuracy).interval->low);
    QVERIFY(json.at("intervals").contains("recall.nv"));
    QVERIFY(json.at("figures").at("recall") == json.at("recall"));
    QVERIFY(json.at("figures").at("accuracy") == json.at("accuracy"));
    QCOMPARE(json.at("lesion_level").at("lesions").get<int>(), made.images.lesions);
    QVERIFY(json.at("lesion_level").at("intervals").contains("accuracy"));
    QCOMPARE(json.at("calibration").at("bins").size(), std::size_t(15));
    QCOMPARE(json.at("calibration").at("temperature").get<double>(), run_.temperature);
    QCOMPARE(json.at("subgroups").size(), made.subgroups.size());
    QCOMPARE(json.at("verdicts").size(), made.verdicts.size());
    QVERIFY(json.at("verdicts").at(0).at("topic") == "overall");
    const auto& first = json.at("verdicts").at(0);
    QVERIFY(first.at("id").get<std::string>().starts_with("Verdict") && first.at("text").get<std::string>().size() > 9);
    QVERIFY(json.at("shared_lesions").at("leaking") == 0);
    QVERIFY(json.at("near_duplicates").is_null() && json.at("source").is_null());
    QVERIFY(json.at("bootstrap").at("rounds") == 100);
}

void TestAssessment::collapsedRun() {
    auto same = *dataset_;
    for (auto& sample : same.samples) sample.file = same.samples.front().file;  // there is but one answer
    TrainingControl control;
    TrainingObserver silent;
    const auto run = train(same, smallest(), path("collapsed"), control, silent).value();
    const auto made = assess(storedTest(run, nullptr).value(), quick).value();
    QCOMPARE(made.collapsedEpochs, (std::vector<int>{1, 2}));
    QVERIFY(says(made, MessageId::VerdictCollapse) && says(made, MessageId::VerdictCollapsedEpochs));
    QCOMPARE(made.verdicts.front().message.id, MessageId::VerdictWorthless);
}

void TestAssessment::progressAndStop() {
    std::vector<std::int64_t> steps;
    QVERIFY(assess(storedTest(run_, dataset_).value(), quick, nullptr, {}, [&](std::int64_t done, std::int64_t total) {
        QCOMPARE(total, std::int64_t(1000));
        steps.push_back(done);
    }));
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.back(), std::int64_t(1000));
    StopToken stop;
    stop.requestStop();
    QCOMPARE(failure(assess(storedTest(run_, dataset_).value(), quick, nullptr, stop)), QByteArray("Stopped"));
}

void TestAssessment::splitRecordErrors() {
    QCOMPARE(failure(readSplitRecord(path("nowhere.csv"))), QByteArray("FileMissing"));
    QVERIFY(writeFile(path("bad.csv"), "image_id,part\na,train\n"));
    QCOMPARE(failure(readSplitRecord(path("bad.csv"))), QByteArray("CsvHeader"));
    QVERIFY(writeFile(path("bad.csv"), "image_id,lesion_id,class,part\na,l,mel,elsewhere\n"));
    QCOMPARE(failure(readSplitRecord(path("bad.csv"))), QByteArray("CsvRow"));
    const auto record = readSplitRecord(run_.folder / "split.csv").value();
    QCOMPARE(record.counts(Part::Train, run_.classes), run_.trainCounts);
}

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_Assessment.moc"
