#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/batch/Batch.h"
#include "core/batch/BatchManifest.h"
#include "core/batch/BatchPages.h"
#include "core/image/ImageFile.h"
#include "core/model/nn/Network.h"
#include "tests/support/Failure.h"

#include <torch/types.h>
#include <torch/utils.h>
#include <algorithm>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>
#include <set>

using namespace lesion;
using test::failure;
namespace fs = std::filesystem;

namespace {

/// Colours over the frame, other ones for each `shift`, so that every picture has its own answer.
cv::Mat picture(int width, int height, int shift) {
    cv::Mat rgb(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            rgb.at<cv::Vec3b>(y, x) =
                cv::Vec3b(static_cast<uchar>((x * 255 / width + 40 * shift) % 256),
                          static_cast<uchar>(y * 255 / height), static_cast<uchar>((x * shift + y) % 256));
    return rgb;
}

fs::path below(const QTemporaryDir& folder, std::string_view name) {
    return pathFromUtf8(folder.path().toStdString()) / pathFromUtf8(name);
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    return files;
}

BatchModel modelWith(const fs::path& file, int seed) {
    torch::manual_seed(seed);
    const auto network = nn::makeNetwork("seed-cnn", 3, 32).value();
    ModelInfo info;
    info.architecture = "seed-cnn";
    info.classes = {"mel", "nv", "a,b"};  // a name that a table must quote
    info.preprocessing = Preprocessing::unitRange(32);
    info.training = "{}";
    info.trainedAt = "2026-11-23T02:10:05Z";
    if (!nn::saveModel(file, *network, info)) qFatal("the model cannot be written");
    return openBatchModel(file, true, 0.9).value();
}

}  // namespace

/// A batch in full: what it writes, that it goes on where it ended, and what it refuses.
class TestBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyImageIsARow();
    void sameTableWhereverItIsStopped();
    void rowCutShortIsDoneAgain();
    void imagesThatCameSinceAreAdded();
    void otherQuestionsAreRefused_data();
    void otherQuestionsAreRefused();
    void anotherModelIsRefused();
    void damagedBatchesAreRefused_data();
    void damagedBatchesAreRefused();
    void foldersOfOthersAreLeftAlone();
    void ownFolderIsNotLookedAt();
    void foldersInsideAreLeftOutIfAsked();
    void nothingToDo();
    void vanishedFolderEndsTheBatch();
    void heatMaps();
    void metadataStaysBehind();
    void progressTellsHowFar();

private:
    BatchOptions options() const { return {{images_}, true, out_, {}, false, {}, {}}; }
    Result<BatchResult> run(const BatchOptions& options) const { return runBatch(*model_, options); }
    /// Ends after so many rows.
    Result<BatchResult> runUntil(const BatchOptions& options, std::int64_t rows) const {
        StopToken stop;
        return runBatch(*model_, options, stop, [&](const BatchProgress& progress) {
            if (progress.images > 0 && progress.done == rows) stop.requestStop();
        });
    }
    std::string tableText() const { return readText(out_ / BatchTable::fileName).value(); }

    std::optional<QTemporaryDir> folder_;
    QTemporaryDir models_;
    std::optional<BatchModel> model_;
    fs::path images_;
    fs::path out_;
};

void TestBatch::initTestCase() {
    model_ = modelWith(below(models_, "model.safetensors"), 3);
}

void TestBatch::init() {
    folder_.emplace();
    images_ = below(*folder_, "Снимки");
    out_ = below(*folder_, "out");
    for (int i = 0; i < 4; ++i)
        QVERIFY(saveImage(images_ / ("lesion" + std::to_string(i) + ".png"), picture(60, 45, i)));
    QVERIFY(saveImage(images_ / "inside" / " blank, comma.jpg", picture(300, 200, 7)));
    QVERIFY(writeFile(images_ / "broken.jpg", std::string_view("no image at all, but long enough")));
    QVERIFY(writeFile(images_ / "notes.txt", std::string_view("not looked at")));
}

void TestBatch::everyImageIsARow() {
    const auto result = run(options());
    QVERIFY(result);
    QVERIFY(!result->stopped);
    QCOMPARE(result->images, 6);
    QCOMPARE(result->counts.rows, 6);
    QCOMPARE(result->counts.failed, 1);
    QCOMPARE(result->counts.refused, 0);
    const auto csv = readCsv(out_ / BatchTable::fileName).value();
    const std::vector<std::string> header{"file",           "class",   "mel",      "nv",   "a,b",
                                          "prediction_set", "refused", "warnings", "error"};
    QCOMPARE(csv.header, header);
    QCOMPARE(csv.rows.size(), std::size_t(6));
    const auto table = BatchTable::open(out_, model_->classifier.info().classes).value();
    std::int64_t ofClasses = 0;
    for (const auto count : table.counts().classes) ofClasses += count;
    QCOMPARE(ofClasses, 5);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table.row(i).value();
        const auto alone = diagnoseFile(model_->classifier, pathFromUtf8(row.file));
        QCOMPARE(row.failed(), !alone);
        QCOMPARE(fs::exists(out_ / thumbnailOf(i)), alone.has_value());
        if (!alone) {
            QCOMPARE(row.error, toEnglish(alone.error().message));
            continue;
        }
        QCOMPARE(row.probabilities, alone->probabilities);  // to the last bit
        QCOMPARE(row.largest, alone->largest);
        QCOMPARE(table.line(i).probability, alone->probabilities[static_cast<std::size_t>(alone->largest)]);
        const auto thumbnail = loadImage(out_ / thumbnailOf(i)).value();
        QVERIFY(std::max(thumbnail.cols, thumbnail.rows) <= 160);
    }
    QCOMPARE(table.row(0)->file, toUtf8(images_ / "broken.jpg"));
    QCOMPARE(table.row(1)->file, toUtf8(images_ / "inside" / " blank, comma.jpg"));
}

void TestBatch::sameTableWhereverItIsStopped() {
    QVERIFY(run(options()));
    const std::string whole = tableText();
    for (const std::int64_t rows : {0, 1, 3, 5}) {
        fs::remove_all(out_);
        const auto stopped = runUntil(options(), rows);
        QVERIFY(stopped && stopped->stopped);
        QCOMPARE(stopped->counts.rows, rows);
        QVERIFY(readText(out_ / firstPage)->find("of 6 images so far") != std::string::npos);
        const auto rest = run(options());
        QVERIFY(rest && !rest->stopped);
        QCOMPARE(tableText(), whole);
        QVERIFY(readText(out_ / firstPage)->find("images so far") == std::string::npos);
    }
    QVERIFY(run(options()));  // nothing is left to do
    QCOMPARE(tableText(), whole);
    QCOMPARE(readBatchManifest(out_)->done, 6);
}

void TestBatch::rowCutShortIsDoneAgain() {
    QVERIFY(run(options()));
    const std::string whole = tableText();
    for (const std::size_t cut : {std::size_t(1), std::size_t(12), whole.size() / 2}) {
        QVERIFY(writeFile(out_ / BatchTable::fileName, std::string_view(whole).substr(0, whole.size() - cut)));
        QVERIFY(run(options()));
        QCOMPARE(tableText(), whole);
    }
}

void TestBatch::imagesThatCameSinceAreAdded() {
    QVERIFY(run(options()));
    const std::string before = tableText();
    fs::remove(images_ / "lesion0.png");
    QVERIFY(saveImage(images_ / "a-new.png", picture(50, 50, 9)));
    const auto result = run(options());
    QVERIFY(result);
    QCOMPARE(result->images, 7);  // the row of what is gone stays
    QCOMPARE(result->counts.rows, 7);
    QVERIFY(tableText().starts_with(before));
    const auto table = BatchTable::open(out_, model_->classifier.info().classes).value();
    QCOMPARE(table.row(6)->file, toUtf8(images_ / "a-new.png"));
}

void TestBatch::otherQuestionsAreRefused_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("told");
    for (const char* what : {"images", "recursive", "explain", "level", "clinical"})
        QTest::newRow(what) << what << QByteArray("BatchOptionsDiffer");
    QTest::newRow("names") << "names" << QByteArray("no error");
}

void TestBatch::otherQuestionsAreRefused() {
    QFETCH(const QString, what);
    QFETCH(const QByteArray, told);
    QVERIFY(runUntil(options(), 2));
    const std::string before = tableText();
    BatchOptions other = options();
    BatchModel model = *model_;
    if (what == "images") other.images = {images_ / "inside"};
    if (what == "recursive") other.recursive = false;
    if (what == "explain") other.explain = Attribution::GradCam;
    if (what == "level") model.basis.options.level = 0.95;
    if (what == "clinical") other.factsSource = "0123456789abcdef";
    if (what == "names") other.names = true;
    const auto result = runBatch(model, other);
    QCOMPARE(failure(result), told);
    if (result) return;
    QCOMPARE(std::string(result.error().message.value("key")), what.toStdString());
    QCOMPARE(tableText(), before);
    QVERIFY(run(options()));
}

void TestBatch::anotherModelIsRefused() {
    QVERIFY(runUntil(options(), 2));
    const BatchModel other = modelWith(below(models_, "other.safetensors"), 4);
    const auto result = runBatch(other, options());
    QCOMPARE(failure(result), QByteArray("BatchModelDiffers"));
    QCOMPARE(std::string(result.error().message.value("model")),
             std::string("model.safetensors (2026-11-23T02:10:05Z)"));
    // The same weights elsewhere are the same model.
    fs::copy_file(below(models_, "model.safetensors"), below(models_, "copy.safetensors"));
    QVERIFY(runBatch(openBatchModel(below(models_, "copy.safetensors"), true, 0.9).value(), options()));
}

void TestBatch::damagedBatchesAreRefused_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << "batch.json" << QByteArray("{");
    QTest::newRow("a later version") << "batch.json" << QByteArray("{\"format_version\": 2}");
    QTest::newRow("another table") << "table.csv" << QByteArray("file,class\na,b\n");
    QTest::newRow("another's rows") << "table.csv"
                                    << QByteArray(
                                           "file,class,mel,nv,\"a,b\",prediction_set,refused,warnings,error\n"
                                           "a.jpg,scc,0,0,0,,false,,\n");
    QTest::newRow("no numbers") << "table.csv"
                                << QByteArray(
                                       "file,class,mel,nv,\"a,b\",prediction_set,refused,warnings,error\n"
                                       "a.jpg,nv,0,x,0,,false,,\n");
}

void TestBatch::damagedBatchesAreRefused() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QVERIFY(run(options()));
    QVERIFY(writeFile(out_ / file.toStdString(), std::string_view(content.data(), size_t(content.size()))));
    const auto result = run(options());
    QCOMPARE(failure(result), QByteArray("BatchInvalid"));
    QCOMPARE(std::string(result.error().message.value("file")), file.toStdString());
    QCOMPARE(readText(out_ / file.toStdString()).value(), content.toStdString());
}

void TestBatch::foldersOfOthersAreLeftAlone() {
    QVERIFY(writeFile(out_ / "letter.txt", std::string_view("mine")));
    QCOMPARE(failure(run(options())), QByteArray("FolderNotEmpty"));
    QVERIFY(!fs::exists(out_ / BatchTable::fileName));
    fs::remove(out_ / "letter.txt");
    {
        const auto lock = FolderLock::acquire(out_);
        QCOMPARE(failure(run(options())), QByteArray("FolderInUse"));
    }
    QVERIFY(run(options()));
}

void TestBatch::ownFolderIsNotLookedAt() {
    auto inside = options();
    inside.out = images_ / "answers";
    QCOMPARE(run(inside)->counts.rows, 6);
    QCOMPARE(run(inside)->counts.rows, 6);
}

void TestBatch::foldersInsideAreLeftOutIfAsked() {
    auto flat = options();
    flat.recursive = false;
    QCOMPARE(run(flat)->counts.rows, 5);
    fs::remove_all(out_);
    auto named = options();
    named.images = {images_ / "inside", images_ / "lesion2.png", images_ / "inside" / ".." / "lesion2.png", images_};
    QCOMPARE(run(named)->counts.rows, 6);  // what is named twice is one
    const auto table = BatchTable::open(out_, model_->classifier.info().classes).value();
    QCOMPARE(table.row(1)->file, toUtf8(images_ / "lesion2.png"));
}

void TestBatch::nothingToDo() {
    auto nowhere = options();
    nowhere.images = {images_ / "nowhere"};
    QCOMPARE(failure(run(nowhere)), QByteArray("FileMissing"));
    fs::create_directories(images_ / "empty");
    nowhere.images = {images_ / "empty"};
    QCOMPARE(failure(run(nowhere)), QByteArray("FolderEmpty"));
    QVERIFY(!fs::exists(out_));
}

void TestBatch::vanishedFolderEndsTheBatch() {
    QVERIFY(run(options()));
    const std::string table = tableText();
    fs::remove_all(out_);
    const fs::path away = below(*folder_, "away");
    const auto result = runBatch(*model_, options(), {}, [&](const BatchProgress& progress) {
        if (progress.done == 3) fs::rename(images_, away);
    });
    QCOMPARE(failure(result), QByteArray("FolderMissing"));
    fs::rename(away, images_);
    QVERIFY(run(options()));
    QCOMPARE(tableText(), table);
}

void TestBatch::heatMaps() {
    auto explained = options();
    explained.explain = Attribution::GradCam;
    QVERIFY(run(explained));
    const auto table = BatchTable::open(out_, model_->classifier.info().classes).value();
    double most = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        QCOMPARE(fs::exists(out_ / overlayOf(i)), !table.row(i)->failed());
        if (table.row(i)->failed()) continue;
        const auto plain = loadImage(out_ / thumbnailOf(i)).value();
        const auto overlaid = loadImage(out_ / overlayOf(i)).value();
        QCOMPARE(overlaid.size(), plain.size());
        most = std::max(most, cv::norm(plain, overlaid, cv::NORM_INF));
    }
    QVERIFY(most > 40);  // something is drawn over one of them at least
    QVERIFY(readText(out_ / firstPage)->find(overlayOf(1)) != std::string::npos);
}

void TestBatch::metadataStaysBehind() {
    const std::string plain = readText(images_ / "inside" / " blank, comma.jpg").value();
    using namespace std::string_literals;
    const std::string exif = "Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0 taken of MARIA MUSTER"s;
    const std::string length{'\0', static_cast<char>(exif.size() + 2)};
    const std::string marked = plain.substr(0, 2) + "\xff\xe1" + length + exif + plain.substr(2);
    QVERIFY(writeFile(images_ / "inside" / " blank, comma.jpg", marked));
    auto explained = options();
    explained.explain = Attribution::GradCam;
    QCOMPARE(run(explained)->counts.failed, 1);
    for (const auto& file : filesIn(out_)) {
        const std::string text = readText(file).value();
        QVERIFY2(text.find("MUSTER") == std::string::npos, toUtf8(file).c_str());
        QVERIFY2(file.extension() != ".jpg" || text.find("Exif") == std::string::npos, toUtf8(file).c_str());
    }
}

void TestBatch::progressTellsHowFar() {
    std::vector<BatchProgress> told;
    QVERIFY(runBatch(*model_, options(), {}, [&](const BatchProgress& progress) { told.push_back(progress); }));
    QCOMPARE(told.size(), std::size_t(8));  // while listing, before the first and after each
    QCOMPARE(told.front().images, 0);
    for (std::size_t i = 1; i < told.size(); ++i) {
        QCOMPARE(told[i].images, 6);
        QCOMPARE(told[i].done, static_cast<std::int64_t>(i - 1));
        QCOMPARE(told[i].imagesPerSecond > 0, i > 1);
    }
    QCOMPARE(told.back().failed, 1);
    QCOMPARE(told.back().secondsLeft, 0.0);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_Batch.moc"
