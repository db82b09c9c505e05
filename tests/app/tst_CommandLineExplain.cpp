#include "core/base/Files.h"
#include "core/diagnosis/PngText.h"
#include "core/image/ImageFile.h"
#include "tests/app/RunCli.h"

#include <optional>

/// `predict --explain`: which pictures it writes, what they are called, and what it leaves alone.
class TestCommandLineExplain : public QObject, cli::OwnFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void largestClass();
    void allClassesByEveryMethod_data();
    void allClassesByEveryMethod();
    void withoutExplain();
    void againReplacesItsOwn();
    void foreignFileStays();
    void sameNameFromTwoFolders();
    void damagedImageDoesNotStopTheOthers();
    void wrongUsage_data();
    void wrongUsage();

private:
    cli::Outcome predict(const QStringList& more) const {
        return run(QStringList{"predict", "--model", "run", "--json"} + more);
    }
    QStringList written() const { return QDir(folder_.filePath("why")).entryList(QDir::Files, QDir::Name); }

    std::filesystem::path path(const QString& name) const {
        return lesion::pathFromUtf8(folder_.filePath(name).toStdString());
    }
    /// What a picture says of itself under that keyword.
    QString word(const QString& file, const char* keyword) const {
        const auto bytes = lesion::readFile(path(file));
        return bytes ? QString::fromStdString(lesion::pngText(*bytes, keyword).value_or("")) : QString();
    }

    const QString image_ = "data/HAM10000_images_part_1/SYN_0000003.jpg";
};

void TestCommandLineExplain::initTestCase() {
    COMPARE_STATUS(draw(120), 0);
    COMPARE_STATUS(trainQuickly("run"), 0);
}

void TestCommandLineExplain::init() {
    QDir(folder_.filePath("why")).removeRecursively();
}

void TestCommandLineExplain::largestClass() {
    const auto outcome = predict({image_, "--explain", "why"});
    COMPARE_STATUS(outcome, 0);
    const auto answer = outcome.json().at(0);
    const std::string name = "SYN_0000003." + answer.at("class").get<std::string>() + ".png";
    QCOMPARE(answer.at("explanation").get<std::string>(), "why/" + name);
    QCOMPARE(written(), QStringList{QString::fromStdString(name)});
    const auto overlay = lesion::loadImage(path("why/" + written().first())).value();
    const auto photograph = lesion::loadImage(path(image_)).value();
    QCOMPARE(overlay.size(), photograph.size());
    QCOMPARE(word("why/" + written().first(), "Software"), QString("LesionLab"));
    QVERIFY(word("why/" + written().first(), "Description").startsWith("HiResCAM of the class"));  // seed-cnn's usual
    const auto bytes = lesion::readText(path("why/" + written().first())).value();
    QVERIFY(bytes.find("SYN_") == std::string::npos);
}

void TestCommandLineExplain::allClassesByEveryMethod_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("title");
    QTest::newRow("grad-cam") << "grad-cam"
                              << "Grad-CAM of";
    QTest::newRow("grad-cam++") << "grad-cam++"
                                << "Grad-CAM++ of";
    QTest::newRow("hires-cam") << "hires-cam"
                               << "HiResCAM of";
    QTest::newRow("occlusion") << "occlusion"
                               << "Occlusion of";
}

void TestCommandLineExplain::allClassesByEveryMethod() {
    QFETCH(const QString, method);
    QFETCH(const QString, title);
    const auto outcome = predict({image_, "--explain", "why", "--explain-class", "all", "--explain-method", method});
    COMPARE_STATUS(outcome, 0);
    QCOMPARE(outcome.json().at(0).at("explanation").size(), std::size_t(7));
    QStringList expected;
    for (const char* name : {"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"})
        expected.append(QString("SYN_0000003.%1.png").arg(name));
    QCOMPARE(written(), expected);
    // Of all seven, one at least has evidence somewhere.
    const auto photograph = lesion::loadImage(path(image_)).value();
    double most = 0;
    for (const QString& name : written())
        most = std::max(most, cv::norm(lesion::loadImage(path("why/" + name)).value(), photograph, cv::NORM_INF));
    QVERIFY(most > 20);
    const QString text = word("why/SYN_0000003.mel.png", "Description");
    QVERIFY2(text.startsWith(title + " the class mel, scaled by the largest value over all classes"), qPrintable(text));
}

void TestCommandLineExplain::withoutExplain() {
    const auto outcome = predict({image_});
    COMPARE_STATUS(outcome, 0);
    QVERIFY(!outcome.json().at(0).contains("explanation"));
    QVERIFY(written().isEmpty());
}

void TestCommandLineExplain::againReplacesItsOwn() {
    COMPARE_STATUS(predict({image_, "--explain", "why", "--explain-class", "nv"}), 0);
    COMPARE_STATUS(predict({image_, "--explain", "why", "--explain-class", "nv", "--explain-method", "occlusion"}), 0);
    QCOMPARE(written(), QStringList{"SYN_0000003.nv.png"});
    QVERIFY(word("why/SYN_0000003.nv.png", "Description").startsWith("Occlusion"));
}

void TestCommandLineExplain::foreignFileStays() {
    QVERIFY(QDir(folder_.path()).mkpath("why"));
    const auto file = path("why/SYN_0000003.nv.png");
    QVERIFY(lesion::saveImage(file, cv::Mat(4, 4, CV_8UC3, cv::Scalar(255, 0, 0))));
    const auto outcome = predict({image_, "--explain", "why", "--explain-class", "nv"});
    COMPARE_STATUS(outcome, 1);
    QVERIFY(outcome.err.contains("SYN_0000003.nv.png"));
    // The answer is there, its explanation is not.
    QVERIFY(outcome.json().at(0).at("explanation").is_null());
    QVERIFY(outcome.json().at(0).contains("probabilities"));
    QCOMPARE(lesion::loadImage(file)->rows, 4);
}

void TestCommandLineExplain::sameNameFromTwoFolders() {
    QVERIFY(QDir(folder_.path()).mkpath("other"));
    QVERIFY(QFile::copy(folder_.filePath("data/HAM10000_images_part_1/SYN_0000004.jpg"),
                        folder_.filePath("other/SYN_0000003.jpg")));
    const auto outcome = predict({image_, "other", "--explain", "why", "--explain-class", "nv"});
    COMPARE_STATUS(outcome, 1);
    QVERIFY(!outcome.json().at(0).at("explanation").is_null());
    QVERIFY(outcome.json().at(1).at("explanation").is_null());
    QCOMPARE(written().size(), 1);
}

void TestCommandLineExplain::damagedImageDoesNotStopTheOthers() {
    QFile damaged(folder_.filePath("damaged.jpg"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    const auto outcome = predict({"damaged.jpg", image_, "--explain", "why"});
    COMPARE_STATUS(outcome, 1);
    QCOMPARE(written().size(), 1);
}

void TestCommandLineExplain::wrongUsage_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("class") << QStringList{"--explain-class", "melanoma"} << QByteArray("akiec, bcc, bkl");
    QTest::newRow("method") << QStringList{"--explain-method", "lime"} << QByteArray("occlusion");
}

void TestCommandLineExplain::wrongUsage() {
    QFETCH(const QStringList, more);
    QFETCH(const QByteArray, told);
    const auto outcome = predict(QStringList{image_, "--explain", "why"} + more);
    COMPARE_STATUS(outcome, 2);
    QVERIFY2(outcome.err.contains(told), outcome.err);
    QVERIFY(written().isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLineExplain)
#include "tst_CommandLineExplain.moc"
