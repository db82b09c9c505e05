#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/dataset/SyntheticPlan.h"

#include <array>
#include <cmath>
#include <map>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace lesion;
namespace fs = std::filesystem;

namespace {

const std::array<std::string, 7> names{"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"};
const cv::Size size(200, 150);

double difference(const cv::Mat& a, const cv::Mat& b) {
    return cv::norm(a, b, cv::NORM_L1) / static_cast<double>(a.total());
}

/// The skin in a band around the lesion.
cv::Mat ring(const cv::Mat& mask) {
    cv::Mat wide, near;
    cv::dilate(mask, wide, cv::getStructuringElement(cv::MORPH_ELLIPSE, {35, 35}));
    cv::dilate(mask, near, cv::getStructuringElement(cv::MORPH_ELLIPSE, {15, 15}));
    return wide - near;
}

using Features = std::array<double, 10>;

/// The lesion's colour against its skin, how uneven it is, how large: what a glance would tell.
Features features(const SyntheticLesion& lesion) {
    cv::Mat image;
    lesion.image.convertTo(image, CV_64FC3);
    cv::log(image + 5, image);
    cv::Scalar mean, deviation;
    cv::meanStdDev(image, mean, deviation, lesion.mask);
    const cv::Scalar skin = cv::mean(image, ring(lesion.mask));
    cv::Mat fine;
    cv::Laplacian(lesion.image, fine, CV_64F);
    const cv::Scalar detail = cv::mean(cv::abs(fine), lesion.mask);
    return {mean[0] - skin[0],
            mean[1] - skin[1],
            mean[2] - skin[2],
            deviation[0],
            deviation[1],
            deviation[2],
            std::log(detail[0] + 1),
            std::log(detail[1] + 1),
            std::log(detail[2] + 1),
            std::sqrt(static_cast<double>(cv::countNonZero(lesion.mask)))};
}

/// Class by the nearest class mean; distances in standard deviations of each feature within the classes.
class NearestMean {
public:
    explicit NearestMean(const std::array<std::vector<Features>, 7>& known) {
        Features squares{};
        double total = 0;
        for (std::size_t c = 0; c < 7; ++c) {
            for (const Features& f : known[c])
                for (std::size_t i = 0; i < f.size(); ++i) means_[c][i] += f[i] / static_cast<double>(known[c].size());
            for (const Features& f : known[c])
                for (std::size_t i = 0; i < f.size(); ++i) squares[i] += std::pow(f[i] - means_[c][i], 2);
            total += static_cast<double>(known[c].size());
        }
        for (std::size_t i = 0; i < squares.size(); ++i) variance_[i] = squares[i] / total;
    }

    std::size_t classOf(const Features& f) const {
        std::array<double, 7> distances{};
        for (std::size_t c = 0; c < 7; ++c)
            for (std::size_t i = 0; i < f.size(); ++i) distances[c] += std::pow(f[i] - means_[c][i], 2) / variance_[i];
        return static_cast<std::size_t>(std::min_element(distances.begin(), distances.end()) - distances.begin());
    }

private:
    std::array<Features, 7> means_{};
    Features variance_{};
};

}  // namespace

class TestSyntheticLesions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameNumbersSamePicture();
    void maskIsWhereTheLesionIs_data();
    void maskIsWhereTheLesionIs();
    void otherPhotographIsTheSameLesion();
    void anySize();
    void planKeepsImbalance_data();
    void planKeepsImbalance();
    void planHasSeveralPhotographsOfALesion();
    void classesCanBeLearntButNotAtAGlance();
    void folderIsHam10000s();
    void stoppedLeavesNothing();
    void refuses();
    void builtInIsMadeOnce();
};

void TestSyntheticLesions::sameNumbersSamePicture() {
    const SyntheticLesion first = drawSyntheticLesion("mel", 7, 3, 0, size);
    const SyntheticLesion again = drawSyntheticLesion("mel", 7, 3, 0, size);
    QCOMPARE(first.image.type(), CV_8UC3);
    QCOMPARE(first.mask.type(), CV_8UC1);
    QCOMPARE(difference(first.image, again.image), 0.0);
    QCOMPARE(difference(first.mask, again.mask), 0.0);
    QVERIFY(difference(first.image, drawSyntheticLesion("mel", 8, 3, 0, size).image) > 5);
    QVERIFY(difference(first.image, drawSyntheticLesion("mel", 7, 4, 0, size).image) > 5);
    QVERIFY(difference(first.image, drawSyntheticLesion("mel", 7, 3, 1, size).image) > 5);
    QVERIFY(difference(first.image, drawSyntheticLesion("nv", 7, 3, 0, size).image) > 5);
}

void TestSyntheticLesions::maskIsWhereTheLesionIs_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : names) QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void TestSyntheticLesions::maskIsWhereTheLesionIs() {
    QFETCH(QString, name);
    int differ = 0;
    for (std::uint64_t i = 0; i < 20; ++i) {
        const SyntheticLesion lesion = drawSyntheticLesion(name.toStdString(), 1, i, 0, size);
        const double covered = cv::mean(lesion.mask)[0] / 255;
        QVERIFY2(covered > 0.005 && covered < 0.6, qPrintable(QString::number(covered)));
        const cv::Scalar apart = cv::mean(lesion.image, lesion.mask) - cv::mean(lesion.image, ring(lesion.mask));
        differ += std::abs(apart[0]) + std::abs(apart[1]) + std::abs(apart[2]) > 20;
    }
    QVERIFY2(differ >= 18, qPrintable(QString::number(differ)));  // a pale one now and then is as in life
}

void TestSyntheticLesions::otherPhotographIsTheSameLesion() {
    // Colour against the skin is the lesion's own: two photographs of it are closer than two lesions of its class.
    double same = 0, other = 0;
    for (std::uint64_t i = 0; i < 20; ++i) {
        const Features one = features(drawSyntheticLesion("bkl", 1, i, 0, size));
        const Features again = features(drawSyntheticLesion("bkl", 1, i, 2, size));
        const Features next = features(drawSyntheticLesion("bkl", 1, i + 100, 0, size));
        for (std::size_t c = 0; c < 3; ++c) {
            same += std::abs(one[c] - again[c]);
            other += std::abs(one[c] - next[c]);
        }
    }
    QVERIFY2(same < 0.4 * other, qPrintable(QString("%1 against %2").arg(same).arg(other)));
}

void TestSyntheticLesions::anySize() {
    const SyntheticLesion small = drawSyntheticLesion("nv", 1, 5, 0, {100, 75});
    const SyntheticLesion large = drawSyntheticLesion("nv", 1, 5, 0, {600, 450});
    QCOMPARE(large.image.size(), cv::Size(600, 450));
    cv::Mat shrunk;
    cv::resize(large.mask, shrunk, {100, 75}, 0, 0, cv::INTER_AREA);
    cv::threshold(shrunk, shrunk, 127, 255, cv::THRESH_BINARY);
    QVERIFY(cv::countNonZero(shrunk != small.mask) < 0.01 * 7500);
}

void TestSyntheticLesions::planKeepsImbalance_data() {
    QTest::addColumn<int>("images");
    QTest::addColumn<std::vector<int>>("counts");  // akiec bcc bkl df mel nv vasc
    QTest::newRow("least") << 70 << std::vector<int>{3, 4, 8, 3, 8, 41, 3};
    QTest::newRow("built in") << 1500 << std::vector<int>{49, 77, 165, 17, 167, 1004, 21};
    QTest::newRow("as many as HAM10000") << 10015 << std::vector<int>{327, 514, 1099, 115, 1113, 6705, 142};
}

void TestSyntheticLesions::planKeepsImbalance() {
    QFETCH(int, images);
    QFETCH(std::vector<int>, counts);
    std::map<std::string, int> found;
    std::map<std::string, std::set<std::string>> lesions;
    std::set<std::string> ids;
    for (const auto& row : synthetic::planPhotographs(images, 1)) {
        ++found[row.className];
        lesions[row.className].insert(row.lesionId);
        ids.insert(row.imageId);
    }
    for (std::size_t c = 0; c < names.size(); ++c) {
        if (images < 10000) QCOMPARE(found[names[c]], counts[c]);
        QVERIFY(std::abs(found[names[c]] - counts[c]) <= 2);
        QVERIFY(lesions[names[c]].size() >= 3);
    }
    QCOMPARE(static_cast<int>(ids.size()), images);
}

void TestSyntheticLesions::planHasSeveralPhotographsOfALesion() {
    std::map<std::string, std::vector<synthetic::PlannedPhotograph>> lesions;
    for (const auto& row : synthetic::planPhotographs(1500, 1)) lesions[row.lesionId].push_back(row);
    int several = 0;
    for (const auto& [id, rows] : lesions) {
        several += rows.size() > 1;
        std::set<int> photographs;
        for (const auto& row : rows) {
            photographs.insert(row.photograph);
            QCOMPARE(row.className, rows.front().className);
            QCOMPARE(row.age, rows.front().age);
            QCOMPARE(row.site, rows.front().site);
        }
        QCOMPARE(photographs.size(), rows.size());
        QVERIFY(rows.size() <= 4);
    }
    const double share = several / static_cast<double>(lesions.size());
    QVERIFY2(share > 0.2 && share < 0.32, qPrintable(QString::number(share)));  // HAM10000: 0.26
}

void TestSyntheticLesions::classesCanBeLearntButNotAtAGlance() {
    constexpr std::uint64_t known = 30, asked = 25;
    std::array<std::vector<Features>, 7> training;
    for (std::size_t c = 0; c < 7; ++c)
        for (std::uint64_t i = 0; i < known; ++i)
            training[c].push_back(features(drawSyntheticLesion(names[c], 1, i, 0, size)));
    const NearestMean classifier(training);
    double balanced = 0;
    for (std::size_t c = 0; c < 7; ++c)
        for (std::uint64_t i = 0; i < asked; ++i)
            balanced += (classifier.classOf(features(drawSyntheticLesion(names[c], 1, known + i, 0, size))) == c) /
                        (7.0 * asked);
    qInfo("balanced accuracy of the nearest mean: %.3f", balanced);
    QVERIFY(balanced > 0.4);
    QVERIFY(balanced < 0.8);
}

void TestSyntheticLesions::folderIsHam10000s() {
    QTemporaryDir place;
    const fs::path folder = pathFromUtf8((place.path() + QStringLiteral("/synthetisch 合成")).toStdString());
    std::int64_t last = 0;
    QVERIFY(writeSyntheticDataset(folder, 70, 5, {}, [&](std::int64_t done, std::int64_t total) {
        QVERIFY(done <= total);
        last = done;
    }));
    QCOMPARE(last, 70);
    const auto table = readCsv(folder / "HAM10000_metadata.csv");
    QVERIFY(table);
    QCOMPARE(table->header, (std::vector<std::string>{"lesion_id", "image_id", "dx", "dx_type", "age", "sex",
                                                      "localization", "dataset"}));
    QCOMPARE(table->rows.size(), 70);
    for (const auto& row : table->rows) {
        QVERIFY(row[1].starts_with("SYN_"));
        QCOMPARE(row[7], "synthetic");
        if (row[2] == "mel" || row[2] == "bcc" || row[2] == "akiec") QCOMPARE(row[3], "histo");
        if (row[3] == "follow_up") QCOMPARE(row[2], "nv");
        const cv::Mat image = cv::imread(toUtf8(folder / "HAM10000_images_part_1" / (row[1] + ".jpg")));
        QCOMPARE(image.size(), size);
        const cv::Mat mask = cv::imread(toUtf8(folder / "masks" / (row[1] + ".png")), cv::IMREAD_UNCHANGED);
        QCOMPARE(mask.size(), size);
        QVERIFY(cv::countNonZero(mask) > 0);
    }
    QVERIFY(fs::exists(folder / "SYNTHETIC.txt"));

    const fs::path again = pathFromUtf8((place.path() + QStringLiteral("/again")).toStdString());
    QVERIFY(writeSyntheticDataset(again, 70, 5));
    QCOMPARE(*readText(again / "HAM10000_metadata.csv"), *readText(folder / "HAM10000_metadata.csv"));
    const fs::path file = fs::path("HAM10000_images_part_1") / "SYN_0000042.jpg";
    QVERIFY(*readFile(again / file) == *readFile(folder / file));
}

void TestSyntheticLesions::stoppedLeavesNothing() {
    QTemporaryDir place;
    const fs::path folder = pathFromUtf8((place.path() + QStringLiteral("/new")).toStdString());
    StopToken stop;
    const auto result = writeSyntheticDataset(folder, 500, 1, stop, [&](std::int64_t done, std::int64_t) {
        if (done > 5) stop.requestStop();
    });
    QVERIFY(!result);
    QCOMPARE(result.error().message.id, MessageId::Stopped);
    QVERIFY(!fs::exists(folder));
}

void TestSyntheticLesions::refuses() {
    QTemporaryDir place;
    const fs::path folder = pathFromUtf8(place.path().toStdString());
    const auto few = writeSyntheticDataset(folder / "few", 69, 1);
    QCOMPARE(few.error().message.id, MessageId::SyntheticTooFew);
    QVERIFY(writeFile(folder / "thesis.txt", std::string_view("three years of work")));
    const auto full = writeSyntheticDataset(folder, 70, 1);
    QCOMPARE(full.error().message.id, MessageId::FolderNotEmpty);
    QCOMPARE(*readText(folder / "thesis.txt"), "three years of work");
}

void TestSyntheticLesions::builtInIsMadeOnce() {
    QTemporaryDir home;
    const QByteArray before = qgetenv("LESIONLAB_HOME");
    qputenv("LESIONLAB_HOME", home.path().toUtf8());
    const auto made = builtInSyntheticDataset();
    QVERIFY(made);
    QCOMPARE(readCsv(*made / "HAM10000_metadata.csv")->rows.size(), 1500);
    bool drawn = false;
    const auto again = builtInSyntheticDataset({}, [&](std::int64_t, std::int64_t) { drawn = true; });
    QCOMPARE(*again, *made);
    QVERIFY(!drawn);
    std::vector<std::string> beside;
    for (const auto& entry : fs::directory_iterator(made->parent_path()))
        beside.push_back(toUtf8(entry.path().filename()));
    QCOMPARE(beside, std::vector<std::string>{toUtf8(made->filename())});  // nothing unfinished is left
    qputenv("LESIONLAB_HOME", before);
}

QTEST_GUILESS_MAIN(TestSyntheticLesions)
#include "tst_SyntheticLesions.moc"
