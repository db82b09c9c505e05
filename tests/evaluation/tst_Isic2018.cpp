#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Isic2018.h"

#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

namespace {

const std::vector<std::string> ours{"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"};

/// So many images whose ids follow on ISIC_`firstId`, the classes in turn, the first `wrong` of each class answered as
/// the next class.
Predictions challenge(int images, int firstId, int wrong) {
    Predictions result;
    result.classes = ours;
    for (int i = 0; i < images; ++i) {
        const int label = i % 7;
        result.imageIds.push_back(QString("ISIC_%1").arg(firstId + i, 7, 10, QChar('0')).toStdString());
        result.lesionIds.emplace_back();
        result.labels.push_back(label);
        const int answer = i / 7 < wrong ? (label + 1) % 7 : label;
        for (int k = 0; k < 7; ++k) result.probabilities.push_back(k == answer ? 1.F : 0.F);
    }
    return result;
}

}  // namespace

class TestIsic2018 : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    std::filesystem::path file(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

private Q_SLOTS:
    void columnsAreTheChallenges() {
        const Predictions predictions{ours,
                                      {"ISIC_0034524.jpg", "ISIC_0034525"},
                                      {"", ""},
                                      {0, 1},
                                      {0.5F, 0.25F, 0.125F, 0.0625F, 0.03125F, 0.03125F, 0.F,  //
                                       0.F, 1.F / 3.F, 0.F, 0.F, 2.F / 3.F, 0.F, 0.F}};
        QVERIFY(writeSubmission(file("submission.csv"), predictions));
        QCOMPARE(readText(file("submission.csv")).value(),
                 std::string("image,MEL,NV,BCC,AKIEC,BKL,DF,VASC\n"
                             "ISIC_0034524,0.03125,0.03125,0.25,0.5,0.125,0.0625,0\n"
                             "ISIC_0034525,0.666666687,0,0.333333343,0,0,0,0\n"));
    }

    void namesInAnySpelling() {
        auto predictions = challenge(3, 34524, 0);
        predictions.classes = {"AK", "BCC", "BKL", "DF", "MEL", "NV", "VASC"};
        QVERIFY(writeSubmission(file("spelling.csv"), predictions));
        QVERIFY(readText(file("spelling.csv"))->find("ISIC_0034524,0,0,0,1,0,0,0\n") != std::string::npos);
    }

    void otherClassesAreRefused_data() {
        QTest::addColumn<QString>("classes");
        QTest::newRow("merged") << "malignant,benign";
        QTest::newRow("eight") << "akiec,bcc,bkl,df,mel,nv,vasc,scc";
        QTest::newRow("another seventh") << "akiec,bcc,bkl,df,mel,nv,scc";
        QTest::newRow("one twice") << "akiec,bcc,bkl,df,mel,nv,AK";
    }

    void otherClassesAreRefused() {
        QFETCH(QString, classes);
        Predictions predictions;
        for (const auto& name : classes.split(',')) predictions.classes.push_back(name.toStdString());
        const auto written = writeSubmission(file("refused.csv"), predictions);
        QVERIFY(!written);
        QVERIFY(written.error().message.id == MessageId::SubmissionClasses);
        QCOMPARE(written.error().message.value("wanted"), std::string_view("MEL, NV, BCC, AKIEC, BKL, DF, VASC"));
        QVERIFY(!QFile::exists(dir_.filePath("refused.csv")));
    }

    void publishedResultsFallOff() {
        const auto& results = isic2018Results();
        QCOMPARE(results.front().balancedAccuracy, 0.885);
        QVERIFY(std::is_sorted(results.rbegin(), results.rend(),
                               [](const auto& a, const auto& b) { return a.balancedAccuracy < b.balancedAccuracy; }));
    }

    void standsAmongThem() {
        QCOMPARE(compareWithIsic2018(challenge(1512, 34524, 0)).rank, 1);
        const auto second = compareWithIsic2018(challenge(1512, 34524, 25));  // 25 of 216 of each class: 0.8843
        QCOMPARE(second.rank, 2);
        QCOMPARE(compareWithIsic2018(challenge(1512, 34524, 100)).rank, 5);
        const auto json = toJson(second);
        QCOMPARE(json.at("rank").get<int>(), 2);
        QVERIFY(json.at("official_test").get<bool>());
        QCOMPARE(json.at("published").size(), std::size_t(4));
        QCOMPARE(json.at("published")[3].at("balanced_accuracy").get<double>(), 0.856);
    }

    void onlyTheChallengesImagesAreComparable() {
        QVERIFY(compareWithIsic2018(challenge(1512, 34524, 0)).officialTest);
        QVERIFY(compareWithIsic2018(challenge(1505, 34524, 0)).officialTest);
        QVERIFY(!compareWithIsic2018(challenge(1499, 34524, 0)).officialTest);
        QVERIFY(!compareWithIsic2018(challenge(1513, 34524, 0)).officialTest);
        QVERIFY(!compareWithIsic2018(challenge(1512, 24306, 0)).officialTest);  // HAM10000's own
        auto renamed = challenge(1512, 34524, 0);
        renamed.imageIds[7] = "lesion";
        QVERIFY(!compareWithIsic2018(renamed).officialTest);
        QVERIFY(!compareWithIsic2018({}).officialTest);
    }
};

QTEST_GUILESS_MAIN(TestIsic2018)
#include "tst_Isic2018.moc"
