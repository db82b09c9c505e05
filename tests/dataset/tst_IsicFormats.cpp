#include "core/dataset/OpenDataset.h"
#include "tests/dataset/TestFolder.h"

using namespace lesion;

/// The challenges' one-hot tables and the ISIC Archive's exports.
class TestIsicFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void challenge2018();
    void challenge2019();
    void severalTruthsAreOneDataset();
    void oneHotRowsWithoutOneClass();
    void archiveOldColumns();
    void archiveLevels_data();
    void archiveLevels();
};

void TestIsicFormats::challenge2018() {
    const TestFolder folder;
    folder.images("ISIC2018_Task3_Training_Input", {"ISIC_1.jpg", "ISIC_2.jpg", "ISIC_3.jpg"});
    folder.text("ISIC2018_Task3_Training_GroundTruth/ISIC2018_Task3_Training_GroundTruth.csv",
                "image,MEL,NV,BCC,AKIEC,BKL,DF,VASC\n"
                "ISIC_1,1.0,0.0,0.0,0.0,0.0,0.0,0.0\n"
                "ISIC_2,0.0,0.0,0.0,1.0,0.0,0.0,0.0\n"
                "ISIC_3,0.0,0.0,0.0,0.0,0.0,0.0,1.0\n");
    folder.text("ISIC2018_Task3_Training_LesionGroupings.csv",
                "image,lesion_id,diagnosis_confirm_type\n"
                "ISIC_1,HAM_7,histopathology\n"
                "ISIC_2,HAM_7,histopathology\n"
                "ISIC_3,HAM_8,single image expert consensus\n");
    OPEN(dataset, folder.path());
    QCOMPARE(dataset.format, std::string("isic-challenge"));
    QCOMPARE(samplesOf(dataset), std::string("ISIC_1:mel ISIC_2:akiec ISIC_3:vasc"));
    QCOMPARE(dataset.classes, (std::vector<std::string>{"akiec", "mel", "vasc"}));
    QCOMPARE(dataset.samples[1].lesion, std::string("HAM_7"));
    QCOMPARE(dataset.samples[2].dxType, std::string("single image expert consensus"));
    QCOMPARE(problemsOf(dataset), std::string("two_diagnoses HAM_7"));
}

void TestIsicFormats::challenge2019() {
    const TestFolder folder;
    folder.images("ISIC_2019_Training_Input", {"ISIC_1.jpg", "ISIC_2_downsampled.jpg", "ISIC_3.jpg", "ISIC_4.jpg"});
    folder.text("ISIC_2019_Training_GroundTruth.csv",
                "image,MEL,NV,BCC,AK,BKL,DF,VASC,SCC,UNK\n"
                "ISIC_1,0,0,0,1,0,0,0,0,0\n"
                "ISIC_2,0,0,0,0,0,0,0,1,0\n"
                "ISIC_3_downsampled,0,1,0,0,0,0,0,0,0\n"
                "ISIC_4,0,0,0,0,0,0,0,0,1\n");
    folder.text("ISIC_2019_Training_Metadata.csv",
                "image,age_approx,anatom_site_general,lesion_id,sex\n"
                "ISIC_1,55.0,anterior torso,BCN_1,female\n"
                "ISIC_2,,,,\n"
                "ISIC_77,30.0,,BCN_9,male\n");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("ISIC_1:akiec ISIC_2:scc ISIC_3_downsampled:nv"));
    QCOMPARE(problemsOf(dataset), std::string("unknown_label ISIC_4"));
    QCOMPARE(std::string(dataset.problems[0].what.value("label")), std::string("UNK"));
    QCOMPARE(dataset.samples[0].age, std::optional<double>(55));
    QCOMPARE(dataset.samples[0].site, std::string("anterior torso"));
    QCOMPARE(dataset.samples[0].lesion, std::string("BCN_1"));
    QCOMPARE(dataset.samples[0].sex, std::string("female"));
    QCOMPARE(dataset.lesionCount(), 3);
}

void TestIsicFormats::severalTruthsAreOneDataset() {
    const TestFolder folder;
    folder.images("train", {"ISIC_1.jpg"});
    folder.images("test", {"ISIC_2.jpg"});
    folder.text("A_Test_GroundTruth.csv", "image,MEL,NV,BCC\nISIC_2,0,1,0\n");
    folder.text("B_Training_GroundTruth.csv", "image,MEL,NV,BCC\nISIC_1,1,0,0\n");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("ISIC_2:nv ISIC_1:mel"));
    using Others = std::vector<std::pair<std::string, std::string>>;
    QCOMPARE(dataset.samples[1].others, (Others{{"table", "B_Training_GroundTruth.csv"}}));
}

void TestIsicFormats::oneHotRowsWithoutOneClass() {
    const TestFolder folder;
    folder.images("in", {"ISIC_1.jpg", "ISIC_2.jpg", "ISIC_3.jpg"});
    folder.text("GroundTruth.csv", "image,MEL,NV,BCC\nISIC_1,1,0,0\nISIC_2,1,0,1\nISIC_3,0,0,0\n");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), std::string("ISIC_1:mel"));
    QCOMPARE(problemsOf(dataset), std::string("unknown_label ISIC_2; unknown_label ISIC_3"));
    QCOMPARE(std::string(nameOf(dataset.problems[0].what.id)), std::string("ProblemUnknownLabel"));
    QCOMPARE(std::string(dataset.problems[0].what.value("label")), std::string("MEL+BCC"));
    QCOMPARE(std::string(nameOf(dataset.problems[1].what.id)), std::string("ProblemNoLabel"));
}

void TestIsicFormats::archiveOldColumns() {
    const TestFolder folder;
    folder.images("ISIC-images", {"ISIC_0000001.JPG", "ISIC_0000002.JPG", "ISIC_0000003.JPG"});
    folder.text(
        "ISIC-images/metadata.csv",
        "isic_id,attribution,copyright_license,age_approx,anatom_site_general,benign_malignant,diagnosis,"
        "diagnosis_confirm_type,lesion_id,patient_id,sex\n"
        "ISIC_0000001,\"Anonymous, Vienna\",CC-0,55,head/neck,malignant,melanoma,histopathology,IL_1,IP_1,male\n"
        "ISIC_0000002,BCN,CC-BY,60,,benign,lentigo NOS,,IL_2,IP_1,\n"
        "ISIC_0000003,BCN,CC-BY,60,,,,,IL_3,IP_2,\n");
    OPEN(dataset, folder.path());
    QCOMPARE(dataset.format, std::string("isic-archive"));
    QCOMPARE(samplesOf(dataset), std::string("ISIC_0000001:mel ISIC_0000002:lentigo nos"));
    QCOMPARE(problemsOf(dataset), std::string("unknown_label ISIC_0000003"));
    const Sample& first = dataset.samples[0];
    QCOMPARE(first.patient, std::string("IP_1"));
    QCOMPARE(first.source, std::string("Anonymous, Vienna"));
    QCOMPARE(first.site, std::string("head/neck"));
    QCOMPARE(first.dxType, std::string("histopathology"));
    QVERIFY(dataset.hasPatients());
    const std::pair<std::string, std::string> asWritten{"diagnosis", "melanoma"};
    QVERIFY(std::find(first.others.begin(), first.others.end(), asWritten) != first.others.end());
}

void TestIsicFormats::archiveLevels_data() {
    QTest::addColumn<QByteArray>("levels");  // diagnosis_1 … diagnosis_5
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("mel") << QByteArray("Malignant,Malignant melanocytic proliferations (Melanoma),\"Melanoma, NOS\",,")
                         << QByteArray("mel");
    QTest::newRow("deeper than the class")
        << QByteArray("Benign,Benign melanocytic proliferations,Nevus,\"Nevus, Spitz\",") << QByteArray("nv");
    QTest::newRow("akiec") << QByteArray(
                                  "Indeterminate,Indeterminate epidermal proliferations,Solar or actinic keratosis,,")
                           << QByteArray("akiec");
    QTest::newRow("bkl") << QByteArray("Benign,Benign epidermal proliferations,Pigmented benign keratosis,,")
                         << QByteArray("bkl");
    QTest::newRow("vasc") << QByteArray("Benign,Benign soft tissue proliferations - Vascular,,,") << QByteArray("vasc");
    QTest::newRow("scc") << QByteArray(
                                "Malignant,Malignant epidermal proliferations,\"Squamous cell carcinoma, NOS\",,")
                         << QByteArray("scc");
    QTest::newRow("no class of ours") << QByteArray("Benign,Other,Scar,,") << QByteArray("scar");
    QTest::newRow("only the first level") << QByteArray("Benign,,,,") << QByteArray("benign");
}

void TestIsicFormats::archiveLevels() {
    QFETCH(QByteArray, levels);
    QFETCH(QByteArray, label);
    const TestFolder folder;
    folder.images("images", {"ISIC_1.jpg"});
    folder.text("metadata.csv", "isic_id,diagnosis_1,diagnosis_2,diagnosis_3,diagnosis_4,diagnosis_5\nISIC_1," +
                                    levels.toStdString() + "\n");
    OPEN(dataset, folder.path());
    QCOMPARE(samplesOf(dataset), "ISIC_1:" + label.toStdString());
}

QTEST_GUILESS_MAIN(TestIsicFormats)
#include "tst_IsicFormats.moc"
