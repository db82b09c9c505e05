#include "core/base/MessageIds.h"
#include "core/evaluation/Honesty.h"
#include "tests/evaluation/MadeUp.h"

#include <algorithm>
#include <QtTest>

using namespace lesion;
using Kind = Verdict::Kind;

namespace {

/// 100 images, 90 right, calibrated: nothing to complain of.
const std::vector<std::vector<int>> good{{45, 3, 2}, {2, 27, 1}, {1, 1, 18}};

/// A test part of a run that was split by lesion and shares nothing with training.
Assessment assessmentOf(const std::vector<std::vector<int>>& confusion, double confidence) {
    Assessment made;
    made.judged.run = Run();
    made.judged.run->options.split.byLesion = true;
    made.judged.part = Part::Test;
    made.judged.predictions = test::answered(confusion, confidence);
    made.evaluation = evaluatePredictions(made.judged.predictions, -1);
    made.images = figuresWithIntervals(made.judged.predictions, {.rounds = 200}).value();
    made.calibration = measureCalibration(made.judged.predictions);
    made.shared = SharedLesions{made.evaluation.images, 0, {}};
    return made;
}
Assessment fine() {
    return assessmentOf(good, 0.9);
}

std::optional<Verdict> find(const Assessment& assessment, MessageId id) {
    const auto verdicts = judgeHonesty(assessment);
    const auto found =
        std::find_if(verdicts.begin(), verdicts.end(), [id](const Verdict& each) { return each.message.id == id; });
    return found == verdicts.end() ? std::nullopt : std::optional(*found);
}
bool has(const Assessment& assessment, MessageId id) {
    return find(assessment, id).has_value();
}
bool has(const Assessment& assessment, MessageId id, Kind kind) {
    const auto found = find(assessment, id);
    return found && found->kind == kind;
}
QString text(const Assessment& assessment, MessageId id) {
    const auto found = find(assessment, id);
    return found ? QString::fromStdString(toEnglish(found->message)) : QString();
}

Subgroup group(const char* attribute, const char* value, bool tooSmall) {
    Subgroup made;
    made.attribute = attribute;
    made.value = value;
    made.classes = 3;
    made.tooSmall = tooSmall;
    return made;
}

SourceFigure figure(double value, double low) {
    SourceFigure made;
    made.sources = {"x", "y"};
    made.balancedAccuracy = value;
    made.interval = Interval{low, value + 0.1};
    made.chance = 0.5;
    return made;
}

EpochRecord epoch(int number, double accuracy, double balanced) {
    EpochRecord record;
    record.epoch = number;
    record.valAccuracy = accuracy;
    record.valBalancedAccuracy = balanced;
    return record;
}

}  // namespace

class TestHonesty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundRun();
    void overallFollowsTheWorst();
    void leakage();
    void leakageNotKnown();
    void answeringTogether();
    void folds();
    void scaleFault();
    void nearDuplicates();
    void baseline();
    void accuracyBelowMajority();
    void collapse();
    void nearlyOneClassIsNoCollapse();
    void epochsThatCollapsed();
    void collapsedEpochsAreFound();
    void source();
    void subgroups();
    void attributesHaveNames();
    void calibration();
    void rightOnAverageOnly();
    void support();
    void whatWasJudged();
    void nothingJudged();
    void digits();
    void withoutIntervals();
    void everyValueIsFilledIn();
};

void TestHonesty::soundRun() {
    const auto verdicts = judgeHonesty(fine());
    QCOMPARE(verdicts.front().message.id, MessageId::VerdictSound);
    QCOMPARE(verdicts.front().topic, std::string("overall"));
    for (const auto& each : verdicts) QVERIFY(each.kind == Kind::Good || each.kind == Kind::Fact);
    const QString sentence = text(fine(), MessageId::VerdictSound);
    QVERIFY2(sentence.contains("Balanced accuracy 0.90 [0.8") && sentence.contains("answering A reaches 0.33"),
             qPrintable(sentence));
}

void TestHonesty::overallFollowsTheWorst() {
    auto made = fine();
    made.judged.failed = {"x"};  // a warning
    QCOMPARE(judgeHonesty(made).front().message.id, MessageId::VerdictDoubtful);
    made.judged.part = std::nullopt;  // a failure
    QCOMPARE(judgeHonesty(made).front().message.id, MessageId::VerdictWorthless);
    auto lone = fine();
    lone.judged.run.reset();
    lone.judged.external = true;
    lone.shared.reset();  // nobody knows whether training saw these: not sound, whatever the figures
    QCOMPARE(judgeHonesty(lone).front().message.id, MessageId::VerdictDoubtful);
}

void TestHonesty::leakage() {
    QVERIFY(has(fine(), MessageId::VerdictNoLeakage, Kind::Good));
    auto made = fine();
    made.shared = SharedLesions{100, 39, {}};
    QVERIFY(has(made, MessageId::VerdictLeakage, Kind::Failure));
    QVERIFY(!has(made, MessageId::VerdictNoLeakage));
    QVERIFY(text(made, MessageId::VerdictLeakage).startsWith("39 % of the images (39 of 100)"));
    made.shared->leaking = 5;  // few: doubtful, not worthless
    QVERIFY(has(made, MessageId::VerdictLeakage, Kind::Warning));
}

void TestHonesty::leakageNotKnown() {
    auto made = fine();
    made.shared.reset();
    QVERIFY(has(made, MessageId::VerdictLeakageUnknown));
    QVERIFY(!has(made, MessageId::VerdictLeakagePossible));
    made.judged.run->options.split.byLesion = false;
    QVERIFY(has(made, MessageId::VerdictLeakagePossible, Kind::Warning));
    QVERIFY(!has(made, MessageId::VerdictLeakageUnknown));
}

void TestHonesty::answeringTogether() {
    QVERIFY(!has(fine(), MessageId::VerdictTogether) && !has(fine(), MessageId::VerdictViews));
    auto made = fine();
    made.judged.run->name = "first";
    made.judged.members.resize(2);
    made.judged.members[0].run.name = "second";
    made.judged.members[1].run.name = "third";
    made.judged.views = 8;
    QCOMPARE(text(made, MessageId::VerdictTogether),
             QString("The mean of the answers of 3 runs: first, second, third. Epochs, near-duplicates and features "
                     "below are those of first alone."));
    QVERIFY(text(made, MessageId::VerdictViews).startsWith("Each answer is the mean over 8 views"));
    QVERIFY(has(made, MessageId::VerdictNoLeakageTogether, Kind::Good));
    QVERIFY(!has(made, MessageId::VerdictNoLeakage));
    QCOMPARE(judgeHonesty(made).front().message.id, MessageId::VerdictSound);

    made.shared = SharedLesions{100, 39, {}, {"second", "third"}, {}};
    QVERIFY(has(made, MessageId::VerdictLeakageTogether, Kind::Failure));
    QVERIFY2(text(made, MessageId::VerdictLeakageTogether)
                 .startsWith("39 % of the images (39 of 100) show a lesion that at least one of the 3 runs answering "
                             "together has trained on (second, third)"),
             qPrintable(text(made, MessageId::VerdictLeakageTogether)));
    QVERIFY(!has(made, MessageId::VerdictLeakage) && !has(made, MessageId::VerdictNoLeakageTogether));

    // One whose split is lost: no leak is seen, but nobody can say that there is none.
    made.shared = SharedLesions{100, 0, {}, {}, {"third"}};
    QVERIFY(has(made, MessageId::VerdictLeakageMemberUnknown, Kind::Warning));
    QVERIFY(!has(made, MessageId::VerdictNoLeakageTogether));
    QCOMPARE(judgeHonesty(made).front().message.id, MessageId::VerdictDoubtful);
}

void TestHonesty::folds() {
    auto made = fine();
    made.judged.part.reset();
    QVERIFY(has(made, MessageId::VerdictTrainingPart, Kind::Failure));
    for (const double figure : {0.8, 0.9}) {
        made.judged.folds.emplace_back();
        made.judged.folds.back().test.emplace().balancedAccuracy = figure;
    }
    // All images together, yet each judged by a network that has not trained on it.
    QVERIFY(!has(made, MessageId::VerdictTrainingPart));
    QVERIFY(has(made, MessageId::VerdictNoLeakageFolds, Kind::Good));
    const QString sentence = text(made, MessageId::VerdictOutOfFold);
    QVERIFY2(sentence.contains("with 2 folds") && sentence.contains("0.85 on average (standard deviation 0.07)"),
             qPrintable(sentence));
    QCOMPARE(judgeHonesty(made).front().message.id, MessageId::VerdictSound);
    made.shared->leaking = 39;
    QVERIFY(has(made, MessageId::VerdictLeakage, Kind::Failure));
}

void TestHonesty::scaleFault() {
    QVERIFY(!has(fine(), MessageId::VerdictScaleFault));
    auto made = fine();
    made.judged.run->options.scaleFault = true;
    QVERIFY(has(made, MessageId::VerdictScaleFault, Kind::Failure));
    QCOMPARE(find(made, MessageId::VerdictScaleFault)->topic, std::string("training"));
    QCOMPARE(judgeHonesty(made).front().message.id, MessageId::VerdictWorthless);
    auto other = fine();
    other.judged.members.resize(1);
    other.judged.members[0].run.options.scaleFault = true;  // one of several spoils the mean
    QVERIFY(has(other, MessageId::VerdictScaleFault));
}

void TestHonesty::nearDuplicates() {
    auto made = fine();
    QVERIFY(!has(made, MessageId::VerdictNoNearDuplicates));  // not looked for: nothing is said
    made.judged.split = Split{std::vector<Part>(100, Part::Test)};
    for (std::size_t i = 0; i < 50; ++i) made.judged.split->parts[i] = Part::Train;
    made.nearDuplicates = std::vector<NearDuplicate>{{1, 2, 0}, {60, 61, 0}};  // within a part
    QVERIFY(has(made, MessageId::VerdictNoNearDuplicates, Kind::Good));
    made.nearDuplicates->push_back({3, 70, 2});
    made.nearDuplicates->push_back({4, 70, 2});  // the same photograph again
    QVERIFY(has(made, MessageId::VerdictNearDuplicates, Kind::Warning));
    QVERIFY(text(made, MessageId::VerdictNearDuplicates).startsWith("1 photographs"));
}

void TestHonesty::baseline() {
    QVERIFY(has(fine(), MessageId::VerdictAboveMajority, Kind::Good));
    QVERIFY(!has(fine(), MessageId::VerdictNotAboveMajority));
    // As good as guessing: recalls 0.4, 0.3, 0.3.
    const auto guess = assessmentOf({{20, 15, 15}, {11, 9, 10}, {7, 7, 6}}, 0.4);
    QVERIFY(has(guess, MessageId::VerdictNotAboveMajority, Kind::Failure));
    QVERIFY(!has(guess, MessageId::VerdictAboveMajority));
}

void TestHonesty::accuracyBelowMajority() {
    QVERIFY(!has(fine(), MessageId::VerdictAccuracyBelowMajority));
    // Every second of the common class is taken for a rare one: accuracy 0.6, where A alone would give 0.8.
    const auto made = assessmentOf({{40, 20, 20}, {0, 10, 0}, {0, 0, 10}}, 0.6);
    QVERIFY(has(made, MessageId::VerdictAccuracyBelowMajority, Kind::Warning));
    QVERIFY(has(made, MessageId::VerdictAboveMajority));
    QVERIFY(text(made, MessageId::VerdictAccuracyBelowMajority).startsWith("Accuracy 0.60 is below 0.80"));
}

void TestHonesty::collapse() {
    QVERIFY(has(fine(), MessageId::VerdictEveryClassAnswered, Kind::Good));
    const auto whole = assessmentOf({{50, 0, 0}, {30, 0, 0}, {20, 0, 0}}, 0.5);
    QVERIFY(has(whole, MessageId::VerdictCollapse, Kind::Failure));
    QVERIFY(text(whole, MessageId::VerdictCollapse).contains("answers A for 100 %"));
    QVERIFY(has(assessmentOf({{50, 0, 0}, {27, 3, 0}, {19, 0, 1}}, 0.5), MessageId::VerdictCollapse));  // 96 of 100
    const auto hardly = assessmentOf({{50, 0, 0}, {26, 4, 0}, {19, 0, 1}}, 0.5);                        // 95 of 100
    QVERIFY(!has(hardly, MessageId::VerdictCollapse));
    QVERIFY(has(hardly, MessageId::VerdictEveryClassAnswered));
    const auto never = assessmentOf({{48, 2, 0}, {3, 27, 0}, {10, 10, 0}}, 0.7);
    QVERIFY(has(never, MessageId::VerdictNeverAnswered, Kind::Warning));
    QCOMPARE(text(never, MessageId::VerdictNeverAnswered), QString("Never answered: C."));
}

void TestHonesty::nearlyOneClassIsNoCollapse() {
    // 97 of 100 images are A, and 97 answers: all right.
    const auto made = assessmentOf({{97, 0}, {0, 3}}, 1);
    QVERIFY(!has(made, MessageId::VerdictCollapse));
    QVERIFY(has(made, MessageId::VerdictEveryClassAnswered));
}

void TestHonesty::epochsThatCollapsed() {
    auto made = fine();
    QVERIFY(!has(made, MessageId::VerdictCollapsedEpochs));
    for (int i = 1; i <= 4; ++i) made.judged.run->epochs.push_back(epoch(i, 0.8, 0.7));
    made.judged.run->bestEpoch = 3;
    made.collapsedEpochs = {1};  // how many a training begins
    QVERIFY(has(made, MessageId::VerdictCollapsedEpochs, Kind::Fact));
    made.collapsedEpochs = {1, 3};
    QVERIFY(has(made, MessageId::VerdictCollapsedEpochs, Kind::Warning));
    QVERIFY(text(made, MessageId::VerdictCollapsedEpochs).endsWith("in these epochs: 1, 3."));
    made.collapsedEpochs = {1, 2, 4};
    QVERIFY(has(made, MessageId::VerdictCollapsedEpochs, Kind::Warning));
}

void TestHonesty::collapsedEpochsAreFound() {
    const std::vector<int> counts{60, 30, 10, 0};  // the last class does not occur: 1/3 is chance
    const std::vector<EpochRecord> epochs{epoch(1, 0.6, 1.0 / 3), epoch(2, 0.6, 0.34), epoch(3, 0.61, 1.0 / 3),
                                          epoch(4, 0.1, 1.0 / 3), epoch(5, 0.9, 0.9)};
    QCOMPARE(collapsedEpochs(epochs, counts), (std::vector<int>{1, 4}));
    QCOMPARE(collapsedEpochs({epoch(1, 1, 1)}, {5, 0}), std::vector<int>());  // there is nothing else to answer
    QCOMPARE(collapsedEpochs(epochs, {}), std::vector<int>());
}

void TestHonesty::source() {
    auto made = fine();
    QVERIFY(!has(made, MessageId::VerdictSourceUnknown));  // not looked for
    made.thorough = true;
    made.judged.dataset = std::make_shared<Dataset>(test::datasetOf(made.judged.predictions));
    QVERIFY(has(made, MessageId::VerdictSourceUnknown, Kind::Fact));

    made.source = SourceProbe{figure(0.55, 0.45), figure(0.5, 0.4), {}, {}};
    QVERIFY(has(made, MessageId::VerdictSourceHidden, Kind::Good));
    QVERIFY(!has(made, MessageId::VerdictSourceUnknown));
    made.source->overall = figure(0.85, 0.75);
    QVERIFY(has(made, MessageId::VerdictSourceTold, Kind::Warning));
    QVERIFY(!has(made, MessageId::VerdictSourceHidden));

    // Told over all classes but not within one: the class gave it away, which is no fault.
    made.source->withinClass = figure(0.52, 0.42);
    made.source->className = "A";
    QVERIFY(has(made, MessageId::VerdictSourceTold, Kind::Fact));
    QVERIFY(has(made, MessageId::VerdictSourceWithinClass, Kind::Good));
    made.source->withinClass = figure(0.8, 0.7);
    QVERIFY(has(made, MessageId::VerdictSourceTold, Kind::Warning));
    QVERIFY(has(made, MessageId::VerdictSourceWithinClass, Kind::Warning));
    QVERIFY(text(made, MessageId::VerdictSourceWithinClass).contains("images of A alone"));
}

void TestHonesty::subgroups() {
    auto made = fine();
    QVERIFY(!has(made, MessageId::VerdictSubgroupsUnknown));  // no data set: no groups, nothing is said
    made.subgroups = {group("sex", "female", false), group("sex", "male", true)};
    QVERIFY(has(made, MessageId::VerdictSubgroupsUnknown, Kind::Fact));
    made.subgroups[1].tooSmall = false;
    QVERIFY(has(made, MessageId::VerdictSubgroupsEven, Kind::Good));
    QVERIFY(text(made, MessageId::VerdictSubgroupsEven).startsWith("No group by sex is clearly worse"));
    made.gaps = {{"sex", "male", "female", 0.5, 0.9, {0.4, 0.6}, {0.8, 0.95}, {"A", "B"}}};
    QVERIFY(has(made, MessageId::VerdictSubgroupGap, Kind::Warning));
    QVERIFY(!has(made, MessageId::VerdictSubgroupsEven));
    QVERIFY(text(made, MessageId::VerdictSubgroupGap).contains("(A, B), balanced accuracy is 0.50 for male and 0.90"));
}

void TestHonesty::attributesHaveNames() {
    auto made = fine();
    made.subgroups = {group("skin_tone", "light", false), group("skin_tone", "brown", false),
                      group("proof", "histo", false), group("proof", "consensus", false)};
    QVERIFY(text(made, MessageId::VerdictSubgroupsEven)
                .startsWith("No group by skin tone (estimate), proof of the diagnosis is clearly worse"));
    made.gaps = {{"proof", "histo", "follow_up", 0.5, 0.9, {0.4, 0.6}, {0.8, 0.95}, {"A", "B"}}};
    const QString sentence = text(made, MessageId::VerdictSubgroupGap);
    QVERIFY2(sentence.startsWith("By proof of the diagnosis: ") &&
                 sentence.contains("0.50 for histopathology and 0.90 for follow-up"),
             qPrintable(sentence));
    QCOMPARE(attributeWords("sex"), std::string("sex"));
    QCOMPARE(attributeWords("lens_type"), std::string("lens type"));
}

void TestHonesty::calibration() {
    QVERIFY(has(fine(), MessageId::VerdictCalibrated, Kind::Good));
    const auto sure = assessmentOf(good, 0.99);
    QVERIFY(has(sure, MessageId::VerdictOverconfident, Kind::Warning));
    QVERIFY(!has(sure, MessageId::VerdictCalibrated));
    QVERIFY(text(sure, MessageId::VerdictOverconfident).contains("says 0.99 on average and is right in 0.90"));
    QVERIFY(has(assessmentOf(good, 0.7), MessageId::VerdictUnderconfident, Kind::Fact));
}

void TestHonesty::rightOnAverageOnly() {
    // Half of the answers are given with 0.95, half with 0.65, and of both 0.8 are right: on average 0.80 against 0.80.
    auto predictions = test::answered({{40, 10}, {10, 40}}, 0.95);
    for (std::size_t i = 1; i < predictions.size(); i += 2) {
        for (std::size_t k = 0; k < 2; ++k)
            predictions.probabilities[2 * i + k] = predictions.probabilities[2 * i + k] > 0.5F ? 0.65F : 0.35F;
    }
    auto made = assessmentOf({{40, 10}, {10, 40}}, 0.95);
    made.calibration = measureCalibration(predictions);
    QCOMPARE(text(made, MessageId::VerdictMiscalibrated),
             QString("On average the model is as sure as it is right (0.80), but not answer by answer: probabilities "
                     "are off by 0.15, too high at some levels and too low at others."));
    QVERIFY(has(made, MessageId::VerdictMiscalibrated, Kind::Warning));
    QVERIFY(!has(made, MessageId::VerdictOverconfident) && !has(made, MessageId::VerdictUnderconfident));
}

void TestHonesty::support() {
    QCOMPARE(text(fine(), MessageId::VerdictSupportSmall),
             QString("Fewer than 30 images of these classes: C. Their figures are rough."));
    QVERIFY(!has(fine(), MessageId::VerdictSupportFine));
    QVERIFY(has(assessmentOf({{45, 5}, {3, 27}}, 0.9), MessageId::VerdictSupportFine, Kind::Good));
    const auto made = assessmentOf({{45, 5, 0}, {3, 27, 0}, {0, 0, 0}}, 0.9);
    QVERIFY(has(made, MessageId::VerdictSupportMissing, Kind::Warning));
    QVERIFY(!has(made, MessageId::VerdictSupportSmall));
}

void TestHonesty::whatWasJudged() {
    for (const auto id : {MessageId::VerdictSynthetic, MessageId::VerdictTrainingPart, MessageId::VerdictExternal,
                          MessageId::VerdictValidationPart, MessageId::VerdictUnmapped, MessageId::VerdictUndecodable})
        QVERIFY(!has(fine(), id));
    auto made = fine();
    made.judged.run->syntheticData = true;
    made.judged.unmapped = {"wart", "scc"};
    made.judged.failed = {"i1", "i2"};
    made.judged.part = Part::Validation;
    QVERIFY(has(made, MessageId::VerdictSynthetic, Kind::Warning));
    QVERIFY(has(made, MessageId::VerdictValidationPart, Kind::Warning));
    QVERIFY(text(made, MessageId::VerdictUnmapped).contains("wart, scc"));
    QVERIFY(text(made, MessageId::VerdictUndecodable).startsWith("2 images"));
    for (const auto part : {std::optional<Part>(), std::optional(Part::Train)}) {
        made.judged.part = part;
        QVERIFY(has(made, MessageId::VerdictTrainingPart, Kind::Failure));
        QVERIFY(!has(made, MessageId::VerdictNoLeakage));  // said in other words already
    }
    auto external = fine();
    external.judged.part.reset();
    external.judged.external = true;
    external.judged.dataset = std::make_shared<Dataset>(test::datasetOf(external.judged.predictions));
    QVERIFY(text(external, MessageId::VerdictExternal).contains("made up"));
    QVERIFY(!has(external, MessageId::VerdictTrainingPart));
}

void TestHonesty::nothingJudged() {
    auto made = assessmentOf({{0, 0}, {0, 0}}, 0.9);
    const auto verdicts = judgeHonesty(made);
    QVERIFY(has(made, MessageId::VerdictSupportMissing));
    QVERIFY(verdicts.front().kind != Kind::Good);
    made.evaluation = {};
    QVERIFY(!judgeHonesty(made).empty());
}

void TestHonesty::digits() {
    // As many as the interval bears: the same shares of ten images for one have a third.
    std::vector<std::vector<int>> many = good;
    for (auto& row : many)
        for (int& count : row) count *= 40;
    const QString sentence = text(assessmentOf(many, 0.9), MessageId::VerdictAboveMajority);
    QVERIFY2(sentence.contains("accuracy 0.900 [0."), qPrintable(sentence));
}

void TestHonesty::withoutIntervals() {
    auto made = fine();
    made.images = computeFigures(made.judged.predictions);
    QVERIFY(text(made, MessageId::VerdictAboveMajority).contains("0.90 [–, –]"));
}

void TestHonesty::everyValueIsFilledIn() {
    auto made = fine();
    made.thorough = true;
    made.shared->leaking = 1;
    made.source = SourceProbe{figure(0.85, 0.75), figure(0.5, 0.4), figure(0.8, 0.7), "A"};
    made.gaps = {{"sex", "male", "female", 0.5, 0.9, {0.4, 0.6}, {0.8, 0.95}, {"A", "B"}}};
    made.subgroups = {group("sex", "female", false), group("sex", "male", false)};
    made.collapsedEpochs = {1};
    made.judged.failed = {"x"};
    made.judged.unmapped = {"y"};
    const std::vector<std::vector<std::vector<int>>> several{
        good, {{50, 0, 0}, {30, 0, 0}, {20, 0, 0}}, {{20, 15, 15}, {11, 9, 10}, {7, 7, 0}}};
    for (const auto& confusion : several) {
        for (const double confidence : {0.4, 0.9, 0.99}) {
            const auto other = assessmentOf(confusion, confidence);
            made.evaluation = other.evaluation;
            made.images = other.images;
            made.calibration = other.calibration;
            for (const auto& verdict : judgeHonesty(made)) {
                const std::string sentence = toEnglish(verdict.message);
                QVERIFY2(sentence.find('{') == std::string::npos, sentence.c_str());
                QVERIFY(!verdict.topic.empty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestHonesty)
#include "tst_Honesty.moc"
