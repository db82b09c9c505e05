#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/evaluation/RecallRounds.h"
#include "core/evaluation/Subgroups.h"
#include "core/image/ImageFile.h"
#include "tests/evaluation/MadeUp.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

namespace {

/// The first `first` rows of each class have one value, the rest another.
Attribute halves(const Predictions& predictions, int first) {
    Attribute attribute{"sex", {}};
    std::vector<int> seen(predictions.classes.size(), 0);
    for (const int label : predictions.labels)
        attribute.values.push_back(seen[static_cast<std::size_t>(label)]++ < first ? "female" : "male");
    return attribute;
}

const Subgroup& groupOf(const Subgroups& subgroups, const std::string& value) {
    return *std::find_if(subgroups.groups.begin(), subgroups.groups.end(),
                         [&](const Subgroup& group) { return group.value == value; });
}

const Attribute* named(const std::vector<Attribute>& attributes, const std::string& name) {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const Attribute& attribute) { return attribute.name == name; });
    return found == attributes.end() ? nullptr : &*found;
}

bool nearly(double a, double b, double within = 1e-12) {
    return std::abs(a - b) <= within;
}

}  // namespace

class TestSubgroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attributes();
    void unknownIsNoGroup();
    void figuresOfGroups();
    void groupOfAllAgreesWithMetrics();
    void lesionsOfGroups();
    void classesThatOccur();
    void tooSmall();
    void gapAppears();
    void noGapWhereGroupsAreAlike();
    void classesDoNotMakeAGap();
    void smallGroupsMakeNoGap();
    void seedDecides();
    void othersDoNotMatter();
    void withoutRounds();
    void skinTone();
    void stops();
};

void TestSubgroups::attributes() {
    auto predictions = test::answered({{2, 1}, {1, 2}});
    auto dataset = test::datasetOf(predictions);
    const std::vector<double> ages{0, 19, 20, 59.9, 80, 101};
    for (std::size_t i = 0; i < 6; ++i) {
        dataset.samples[i].age = ages[i];
        dataset.samples[i].sex = i < 3 ? "female" : "male";
        dataset.samples[i].dxType = "histo";
    }
    std::reverse(dataset.samples.begin(), dataset.samples.end());  // found by id, not by place
    const auto found = attributesOf(predictions, dataset);
    QCOMPARE(found.size(), std::size_t(3));  // no site, no source
    QCOMPARE(named(found, "age")->values, (std::vector<std::string>{"0–19", "0–19", "20–39", "40–59", "80+", "80+"}));
    QCOMPARE(named(found, "sex")->values[2], std::string("female"));
    QCOMPARE(named(found, "sex")->values[3], std::string("male"));
    QCOMPARE(named(found, "proof")->values[0], std::string("histo"));
    QVERIFY(!named(found, "site"));
}

void TestSubgroups::unknownIsNoGroup() {
    const auto predictions = test::answered({{2, 1}, {1, 2}});
    auto dataset = test::datasetOf(predictions);
    dataset.samples[0].site = "unknown";
    dataset.samples[1].site = "back";
    dataset.samples[2].age = -1;
    dataset.samples.pop_back();  // a row of which nothing is known
    const auto found = attributesOf(predictions, dataset);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].values, (std::vector<std::string>{"", "back", "", "", "", ""}));
    QCOMPARE(judgeSubgroups(predictions, found, {})->groups.size(), std::size_t(1));
}

void TestSubgroups::figuresOfGroups() {
    // Of A the first 40 are right, the last 10 wrong; B is all right.
    const auto predictions = test::answered({{40, 10}, {0, 50}});
    const auto subgroups = judgeSubgroups(predictions, {halves(predictions, 30)}, {});
    QVERIFY(subgroups);
    QCOMPARE(subgroups->groups.size(), std::size_t(2));
    const auto female = groupOf(*subgroups, "female");
    const auto male = groupOf(*subgroups, "male");
    QCOMPARE(female.images, 60);
    QCOMPARE(female.lesions, 60);
    QVERIFY(nearly(*female.balancedAccuracy.value, 1));
    QVERIFY(nearly(female.balancedAccuracy.interval->low, 1) && nearly(female.balancedAccuracy.interval->high, 1));
    QVERIFY(nearly(*male.balancedAccuracy.value, (0.5 + 1) / 2));
    QVERIFY(nearly(*male.accuracy.value, 30.0 / 40));
    QVERIFY(!male.tooSmall);
    // Half of a recall of 10 in 20: a deviation of sqrt(0.25 / 20) / 2 = 0.056.
    QVERIFY(nearly(male.balancedAccuracy.interval->low, 0.75 - 1.96 * 0.056, 0.03));
    QVERIFY(nearly(male.balancedAccuracy.interval->high, 0.75 + 1.96 * 0.056, 0.03));
}

void TestSubgroups::groupOfAllAgreesWithMetrics() {
    auto predictions = test::answered({{60, 20, 5}, {4, 30, 6}, {3, 2, 10}});
    for (std::size_t i = 0; i < predictions.size(); ++i) predictions.lesionIds[i] = test::numbered("l", i / 3);
    const Attribute all{"sex", std::vector<std::string>(predictions.size(), "everybody")};
    const auto group = judgeSubgroups(predictions, {all}, {})->groups.at(0);
    const auto figures = figuresWithIntervals(predictions, {}).value();
    for (const auto& [of, value] :
         {std::pair(Figure::BalancedAccuracy, group.balancedAccuracy), std::pair(Figure::Accuracy, group.accuracy)}) {
        QVERIFY(nearly(*value.value, *figures.value(of)));
        // Other draws of the same bootstrap: equal but for chance.
        QVERIFY(nearly(value.interval->low, figures.of(of).interval->low, 0.015));
        QVERIFY(nearly(value.interval->high, figures.of(of).interval->high, 0.015));
    }
    QCOMPARE(group.lesions, figures.lesions);
}

void TestSubgroups::lesionsOfGroups() {
    // Every lesion has three photographs in a row, every third of which is answered wrongly: of the photographs two
    // thirds are right, of the lesions all, and of the last lesion one photograph belongs to the other group.
    auto predictions = test::answered({{90, 0}, {0, 90}});
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        predictions.lesionIds[i] = test::numbered("l", i / 3);
        if (i % 3 == 0) std::swap(predictions.probabilities[2 * i], predictions.probabilities[2 * i + 1]);
    }
    Attribute attribute{"sex", std::vector<std::string>(predictions.size(), "female")};
    attribute.values.back() = "male";
    const auto subgroups = judgeSubgroups(predictions, {attribute}, {});
    const auto female = groupOf(*subgroups, "female");
    QCOMPARE(female.images, 179);
    QCOMPARE(female.lesions, 60);
    QVERIFY(nearly(*female.accuracy.value, 119.0 / 179));
    // The last lesion's two photographs that are left disagree evenly: the first class wins, and it is the other one.
    QVERIFY(nearly(*female.lesionAccuracy.value, 59.0 / 60));
    QVERIFY(nearly(*female.lesionBalancedAccuracy.value, (1 + 29.0 / 30) / 2));
    QVERIFY(female.lesionAccuracy.interval && female.lesionAccuracy.interval->low > 0.9);
    QCOMPARE(*groupOf(*subgroups, "male").lesionAccuracy.value, 1.0);
}

void TestSubgroups::classesThatOccur() {
    const auto predictions = test::answered({{10, 0, 0}, {10, 10, 0}, {0, 0, 0}});
    const auto group =
        judgeSubgroups(predictions, {{"sex", std::vector<std::string>(predictions.size(), "x")}}, {})->groups.at(0);
    QCOMPARE(group.classes, 2);
    QVERIFY(nearly(*group.balancedAccuracy.value, 0.75));
}

void TestSubgroups::tooSmall() {
    auto predictions = test::answered({{50, 0}, {0, 50}});
    const auto small = [&](int each) {
        return groupOf(*judgeSubgroups(predictions, {halves(predictions, each)}, {}), "female").tooSmall;
    };
    QVERIFY(!small(15));  // 30 images
    QVERIFY(small(14));
    for (std::size_t i = 0; i < predictions.size(); ++i) predictions.lesionIds[i] = test::numbered("l", i / 5);
    QVERIFY(small(40));  // 80 images, but of 16 lesions
}

void TestSubgroups::gapAppears() {
    const auto predictions = test::answered({{100, 50}, {50, 100}});
    Attribute attribute{"sex", {}};
    for (std::size_t i = 0; i < predictions.size(); ++i)
        attribute.values.push_back(predictions.predicted(i) == predictions.labels[i] && i % 20 != 0 ? "female"
                                                                                                    : "male");
    const auto subgroups = judgeSubgroups(predictions, {attribute}, {});
    QCOMPARE(subgroups->gaps.size(), std::size_t(1));
    const auto& gap = subgroups->gaps[0];
    QCOMPARE(gap.worstGroup, std::string("male"));
    QCOMPARE(gap.bestGroup, std::string("female"));
    QCOMPARE(gap.classes, (std::vector<std::string>{"A", "B"}));
    QVERIFY(nearly(gap.best, 1) && gap.worst < 0.2);
    QVERIFY(gap.worstInterval.high < gap.bestInterval.low);
    QVERIFY(nearly(gap.worst, *groupOf(*subgroups, "male").balancedAccuracy.value));
}

void TestSubgroups::noGapWhereGroupsAreAlike() {
    const auto predictions = test::answered({{100, 50}, {50, 100}});
    Attribute attribute{"sex", {}};
    for (std::size_t i = 0; i < predictions.size(); ++i) attribute.values.push_back(i % 2 == 0 ? "female" : "male");
    const auto subgroups = judgeSubgroups(predictions, {attribute}, {});
    QCOMPARE(subgroups->groups.size(), std::size_t(2));
    QVERIFY(subgroups->gaps.empty());
}

void TestSubgroups::classesDoNotMakeAGap() {
    // A and B are always right, C and D never. One group has only the easy ones, the other all four: over what both
    // have, they do not differ.
    const auto predictions = test::answered({{60, 0, 0, 0}, {0, 60, 0, 0}, {60, 0, 0, 0}, {60, 0, 0, 0}});
    Attribute attribute{"site", {}};
    for (std::size_t i = 0; i < predictions.size(); ++i)
        attribute.values.push_back(predictions.labels[i] < 2 && i % 2 == 0 ? "back" : "face");
    const auto subgroups = judgeSubgroups(predictions, {attribute}, {});
    QVERIFY(nearly(*groupOf(*subgroups, "back").balancedAccuracy.value, 1));
    QVERIFY(nearly(*groupOf(*subgroups, "face").balancedAccuracy.value, 0.5));
    QVERIFY(subgroups->gaps.empty());
}

void TestSubgroups::smallGroupsMakeNoGap() {
    // 25 images, all wrong, against 175, all right: too few to be ranked.
    auto predictions = test::answered({{87, 13}, {12, 88}});
    Attribute attribute{"sex", {}};
    for (std::size_t i = 0; i < predictions.size(); ++i)
        attribute.values.push_back(predictions.predicted(i) == predictions.labels[i] ? "female" : "male");
    const auto subgroups = judgeSubgroups(predictions, {attribute}, {});
    QVERIFY(groupOf(*subgroups, "male").tooSmall);
    QVERIFY(subgroups->gaps.empty());
}

void TestSubgroups::seedDecides() {
    const auto predictions = test::answered({{40, 10}, {15, 35}});
    const auto low = [&](std::uint64_t seed) {
        BootstrapOptions options;
        options.seed = seed;
        options.rounds = 50;  // so few that chance shows
        return judgeSubgroups(predictions, {halves(predictions, 30)}, options)->groups[0].accuracy.interval->low;
    };
    QCOMPARE(low(1), low(1));
    QVERIFY(!nearly(low(1), low(2)) || !nearly(low(1), low(3)));
}

void TestSubgroups::othersDoNotMatter() {
    const auto predictions = test::answered({{40, 10}, {15, 35}});
    const auto sex = halves(predictions, 30);
    Attribute other{"site", std::vector<std::string>(predictions.size(), "back")};
    const auto alone = judgeSubgroups(predictions, {sex}, {});
    const auto both = judgeSubgroups(predictions, {other, sex}, {});
    const auto& a = groupOf(*alone, "female").accuracy.interval;
    const auto& b = groupOf(*both, "female").accuracy.interval;
    QCOMPARE(a->low, b->low);
    QCOMPARE(a->high, b->high);
}

void TestSubgroups::withoutRounds() {
    const auto predictions = test::answered({{40, 10}, {15, 35}});
    BootstrapOptions none;
    none.rounds = 0;
    const auto group = judgeSubgroups(predictions, {halves(predictions, 30)}, none)->groups[0];
    QVERIFY(group.accuracy.value && !group.accuracy.interval);
    QVERIFY(group.balancedAccuracy.value && !group.balancedAccuracy.interval);
}

void TestSubgroups::skinTone() {
    const QTemporaryDir folder;
    const auto predictions = test::answered({{1, 1}, {0, 1}});
    auto dataset = test::datasetOf(predictions);
    const std::vector<cv::Scalar> colours{{224, 178, 146}, {70, 48, 38}};
    for (std::size_t i = 0; i < 2; ++i) {
        dataset.samples[i].file = pathFromUtf8(folder.path().toStdString()) / (dataset.samples[i].id + ".png");
        QVERIFY(saveImage(dataset.samples[i].file, cv::Mat(90, 120, CV_8UC3, colours[i])));
    }
    std::int64_t last = 0;
    const auto tone =
        skinToneAttribute(predictions, dataset, {}, [&](std::int64_t done, std::int64_t) { last = done; });
    QVERIFY(tone);
    QCOMPARE(tone->name, std::string("skin_tone"));
    QCOMPARE(tone->values, (std::vector<std::string>{"light", "dark", ""}));  // the third has no file
    QCOMPARE(last, std::int64_t(3));
    const auto groups = judgeSubgroups(predictions, {*tone}, {})->groups;
    QCOMPARE(groups[0].value, std::string("light"));  // from light to dark, not by the alphabet
    QCOMPARE(groups[1].value, std::string("dark"));
}

void TestSubgroups::stops() {
    StopToken stop;
    stop.requestStop();
    const auto predictions = test::answered({{1, 1}, {0, 1}});
    const auto dataset = test::datasetOf(predictions);
    const auto tone = skinToneAttribute(predictions, dataset, stop);
    QVERIFY(!tone && tone.error().message.id == MessageId::Stopped);
    const auto groups = judgeSubgroups(predictions, {halves(predictions, 1)}, {}, stop);
    QVERIFY(!groups && groups.error().message.id == MessageId::Stopped);
}

QTEST_GUILESS_MAIN(TestSubgroups)
#include "tst_Subgroups.moc"
