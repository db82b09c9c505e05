#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/diagnosis/TiedNormal.h"
#include "core/image/ImageFile.h"
#include "core/training/Trainer.h"
#include "tests/support/Failure.h"
#include "tests/training/EasyData.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace lesion;
using test::failure;
namespace fs = std::filesystem;

namespace {

cv::Mat noise(int side) {
    cv::Mat picture(side, side, CV_8UC3);
    Random random(9);
    for (auto pixel = picture.begin<cv::Vec3b>(); pixel != picture.end<cv::Vec3b>(); ++pixel)
        for (int c = 0; c < 3; ++c) (*pixel)[c] = static_cast<uchar>(random.below(256));
    return picture;
}

}  // namespace

class TestReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdWhatTheRunHasLearntFrom();
    void validationIsTheClassifiers();
    void nearestAgainstBruteForce();
    void oneOfEachLesion();
    void mahalanobisAgainstAnInverse();
    void fewerRowsThanDimensions();
    void fileComesBack();
    void damageIsRefused_data();
    void damageIsRefused();
    void otherWeightsAreRefused();
    void stoppedLeavesNoFile();
    void tooFewValidationImages();
    void builtAtTheEndOfATraining();
    void diagnosisUsesThem();
    void strangePicturesAreRefused();
    void optionsOfTheDecision();

private:
    fs::path path(const char* name) const { return pathFromUtf8(folder_.path().toStdString()) / pathFromUtf8(name); }
    Run trained(const char* name, std::uint64_t seed, TrainingObserver& observer) const;
    Reading readingOf(const std::string& id) const;
    const Sample& sampleOf(const std::string& id) const;

    QTemporaryDir folder_;
    Dataset data_;
    Run run_;
    std::optional<Classifier> classifier_;
    std::optional<References> references_;
};

Run TestReferences::trained(const char* name, std::uint64_t seed, TrainingObserver& observer) const {
    auto options = test::tinyOptions();
    options.epochs = 2;
    options.seed = seed;
    const auto run = train(data_, options, path(name), {}, observer);
    if (!run) qWarning("%s", toEnglish(run.error().message).c_str());
    return run ? *run : Run{};
}

const Sample& TestReferences::sampleOf(const std::string& id) const {
    return *std::ranges::find(data_.samples, id, &Sample::id);
}

Reading TestReferences::readingOf(const std::string& id) const {
    const cv::Mat prepared = prepare(classifier_->info().preprocessing, loadImage(sampleOf(id).file).value());
    return classifier_->readPrepared(std::span<const cv::Mat>(&prepared, 1)).value();
}

void TestReferences::initTestCase() {
    fs::create_directories(path("data"));
    data_ = test::easyData(path("data"), {50, 30, 20});
    for (Sample& sample : data_.samples) sample.dxType = sample.label == 0 ? "histo" : "follow_up";
    QCOMPARE(data_.samples.size(), std::size_t(200));
    TrainingObserver silent;
    run_ = trained("run", 3, silent);
    QVERIFY(run_.test.has_value());
    auto loaded = Classifier::load(run_.folder);
    QVERIFY(loaded.has_value());
    classifier_ = std::move(*loaded);
    std::int64_t last = 0, total = 0;
    const auto progress = [&](std::int64_t done, std::int64_t of) {
        QVERIFY(done >= last && done <= of);
        last = done;
        total = of;
    };
    const auto built = buildReferences(run_, data_, {}, progress);
    QCOMPARE(failure(built), QByteArray("no error"));
    references_ = *built;
    QVERIFY(last == total && total > 100);
}

void TestReferences::holdWhatTheRunHasLearntFrom() {
    const auto split = readSplit(run_.folder / "split.csv", data_).value();
    QCOMPARE(references_->images().size(), split.indices(Part::Train).size());
    QCOMPARE(references_->validation().size(), split.indices(Part::Validation).size());
    for (const auto& image : references_->images()) {
        const Sample& sample = sampleOf(image.id);
        QCOMPARE(image.lesion, sample.lesion);
        QCOMPARE(image.label, sample.label);
        QCOMPARE(image.dxType, sample.dxType);
        QCOMPARE(image.file, image.id + ".png");
    }
    QCOMPARE(references_->classes(), data_.classes);
    QCOMPARE(references_->limits().leastSide, 15);  // half of 30
    QVERIFY(hasReferences(run_.folder));
}

void TestReferences::validationIsTheClassifiers() {
    const Predictions& validation = references_->validation();
    for (std::size_t i = 0; i < 5; ++i) {
        const auto direct = classifier_->classify(loadImage(sampleOf(validation.imageIds[i]).file).value()).value();
        for (std::size_t k = 0; k < direct.size(); ++k) QVERIFY(std::abs(validation.row(i)[k] - direct[k]) < 1e-5F);
    }
}

void TestReferences::nearestAgainstBruteForce() {
    const auto features = readingOf(references_->validation().imageIds[2]).features;
    std::vector<std::pair<double, std::string>> wanted;
    std::set<std::string> lesions;
    for (const auto& image : references_->images()) {
        const auto other = readingOf(image.id).features;
        double product = 0, own = 0, others = 0;
        for (std::size_t i = 0; i < features.size(); ++i) {
            product += double(features[i]) * other[i];
            own += double(features[i]) * features[i];
            others += double(other[i]) * other[i];
        }
        wanted.emplace_back(1 - product / std::sqrt(own * others), image.lesion);
    }
    std::ranges::sort(wanted);
    std::erase_if(wanted, [&](const auto& entry) { return !lesions.insert(entry.second).second; });
    const auto found = references_->nearest(features, 10);
    QCOMPARE(found.size(), std::size_t(10));
    for (std::size_t i = 0; i < found.size(); ++i) {
        QVERIFY2(std::abs(found[i].distance - wanted[i].first) < 1e-5, qPrintable(QString::number(i)));
        if (i > 0) QVERIFY(found[i].distance >= found[i - 1].distance);
    }
}

void TestReferences::oneOfEachLesion() {
    const auto& first = references_->images().front();
    const auto features = readingOf(first.id).features;
    const auto all = references_->nearest(features, 1000);
    std::set<std::string> lesions;
    for (const auto& image : references_->images()) lesions.insert(image.lesion);
    QCOMPARE(all.size(), lesions.size());
    // It is nearest to itself, but not when its lesion is left out.
    QCOMPARE(references_->images()[static_cast<std::size_t>(all.front().image)].lesion, first.lesion);
    QVERIFY(all.front().distance < 1e-5);
    const auto others = references_->nearest(features, 1000, first.lesion);
    QCOMPARE(others.size(), lesions.size() - 1);
    QVERIFY(references_->nearest(features, 0).empty());
}

void TestReferences::mahalanobisAgainstAnInverse() {
    // Two groups of 4,000 around (0, 0) and (8, 0), covariance [[4, 1], [1, 1]].
    Random random(2);
    std::vector<float> rows;
    std::vector<int> groups;
    for (int i = 0; i < 8000; ++i) {
        const double a = random.normal(), b = random.normal();
        rows.push_back(static_cast<float>(2 * a + (i % 2) * 8));
        rows.push_back(static_cast<float>(0.5 * a + std::sqrt(0.75) * b));
        groups.push_back(i % 2);
    }
    const auto normal = fitTiedNormal(rows, 2, groups);
    // The inverse is [[1, -1], [-1, 4]] / 3.
    const auto distance = [&](float x, float y) { return normal.distance(std::vector<float>{x, y}); };
    QVERIFY(distance(0, 0) < 0.05 && distance(8, 0) < 0.05);
    QVERIFY(std::abs(distance(0, 3) - std::sqrt(36.0 / 3 / 2)) < 0.1);
    QVERIFY(std::abs(distance(10, 1) - std::sqrt((4.0 - 4 + 4) / 3 / 2)) < 0.1);
    QCOMPARE(TiedNormal{}.distance(std::vector<float>{1, 2}), 0.0);
}

void TestReferences::fewerRowsThanDimensions() {
    Random random(2);
    std::vector<float> rows;
    for (int i = 0; i < 12 * 40; ++i) rows.push_back(static_cast<float>(random.normal()));
    const auto normal = fitTiedNormal(rows, 40, std::vector<int>(12, 0));
    QVERIFY(normal.distance(std::vector<float>(40, 0.F)) < normal.distance(std::vector<float>(40, 5.F)));
    const auto constant = fitTiedNormal(std::vector<float>(30, 1.F), 3, std::vector<int>(10, 0));
    QVERIFY(constant.distance(std::vector<float>(3, 1.F)) < 1e-3);
    QVERIFY(std::isfinite(constant.distance(std::vector<float>(3, 2.F))));
}

void TestReferences::fileComesBack() {
    const auto loaded = loadReferences(run_.folder, *classifier_);
    QCOMPARE(failure(loaded), QByteArray("no error"));
    QCOMPARE(toJson(loaded->limits()), toJson(references_->limits()));
    QVERIFY(loaded->validation().probabilities == references_->validation().probabilities);
    QCOMPARE(loaded->validation().imageIds, references_->validation().imageIds);
    const auto reading = readingOf(references_->validation().imageIds[0]);
    const auto before = references_->compare({}, reading, 5), after = loaded->compare({}, reading, 5);
    for (std::size_t i = 0; i < 5; ++i) QCOMPARE(after.nearest[i].image, before.nearest[i].image);
    QCOMPARE(after.strangeness.mahalanobis, before.strangeness.mahalanobis);
}

void TestReferences::damageIsRefused_data() {
    QTest::addColumn<double>("place");  // share of the file where a byte is changed
    QTest::addColumn<double>("kept");   // share of the file that is there
    QTest::newRow("header's length") << 0.0 << 1.0;
    QTest::newRow("names") << 0.02 << 1.0;
    QTest::newRow("numbers") << 0.6 << 1.0;
    QTest::newRow("last byte") << 0.999999 << 1.0;
    QTest::newRow("cut short") << -1.0 << 0.5;
    QTest::newRow("empty") << -1.0 << 0.0;
}

void TestReferences::damageIsRefused() {
    QFETCH(double, place);
    QFETCH(double, kept);
    auto bytes = readFile(run_.folder / References::fileName).value();
    if (place >= 0) bytes[static_cast<std::size_t>(place * double(bytes.size()))] ^= std::byte{0x55};
    bytes.resize(static_cast<std::size_t>(kept * double(bytes.size())));
    QVERIFY(writeFile(path("damaged") / References::fileName, std::span<const std::byte>(bytes)));
    QCOMPARE(failure(loadReferences(path("damaged"), *classifier_)), QByteArray("ReferencesInvalid"));
}

void TestReferences::otherWeightsAreRefused() {
    QCOMPARE(failure(loadReferences(path("nowhere"), *classifier_)), QByteArray("ReferencesMissing"));
    TrainingObserver silent;
    const auto other = trained("other", 4, silent);
    const auto classifier = Classifier::load(other.folder).value();
    QCOMPARE(failure(loadReferences(run_.folder, classifier)), QByteArray("ReferencesInvalid"));
}

void TestReferences::stoppedLeavesNoFile() {
    fs::create_directories(path("stopped"));
    fs::copy(run_.folder, path("stopped"), fs::copy_options::recursive);
    fs::remove(path("stopped") / References::fileName);
    auto run = loadRun(path("stopped")).value();
    StopToken stop;
    const auto progress = [&](std::int64_t done, std::int64_t) {
        if (done > 0) stop.requestStop();
    };
    QCOMPARE(failure(buildReferences(run, data_, stop, progress)), QByteArray("Stopped"));
    QVERIFY(!hasReferences(run.folder));
    Dataset changed = data_;
    changed.samples.pop_back();
    QCOMPARE(failure(buildReferences(run, changed)), QByteArray("DatasetChanged"));
}

void TestReferences::tooFewValidationImages() {
    fs::create_directories(path("few"));
    const auto few = test::easyData(path("few"), {8, 8, 8});
    test::Recorder recorder;
    auto options = test::tinyOptions();
    options.epochs = 1;
    const auto run = train(few, options, path("few-run"), {}, recorder);
    QVERIFY(run.has_value());
    QCOMPARE(failure(buildReferences(*run, few)), QByteArray("ReferencesTooFew"));
    recorder.notices.clear();
    buildReferencesAfter(run, few, {}, recorder);  // no fault of the training
    QVERIFY(recorder.notices.empty() && !hasReferences(run->folder));
}

void TestReferences::builtAtTheEndOfATraining() {
    test::Recorder recorder;
    const Result<Run> run = trained("ended", 5, recorder);
    recorder.notices.clear();  // a training of one epoch may have told of a collapse
    buildReferencesAfter(run, data_, {}, recorder);
    QVERIFY(hasReferences(run->folder));
    QVERIFY(recorder.stages.back() == TrainingStage::References);
    QVERIFY(recorder.notices.empty());
    Run stopped = run_;
    stopped.folder = path("never");
    stopped.state = RunState::Stopped;
    buildReferencesAfter(stopped, data_, {}, recorder);
    QVERIFY(recorder.notices.empty() && !hasReferences(stopped.folder));
}

void TestReferences::diagnosisUsesThem() {
    const auto basis = diagnosisBasis(references_, {});
    const auto file = sampleOf(references_->validation().imageIds[1]).file;
    const auto diagnosis = diagnoseFile(*classifier_, file, basis).value();
    QVERIFY(diagnosis.set.has_value());
    QCOMPARE(diagnosis.setLevel, 0.9);
    QCOMPARE(diagnosis.similar.size(), std::size_t(6));
    QVERIFY(!diagnosis.malignancy);  // blue, green and red are no diagnoses
    QVERIFY(diagnosis.probabilities == diagnoseFile(*classifier_, file).value().probabilities);
    const auto json = toJson(diagnosis, basis);
    QCOMPARE(json.at("refused").get<bool>(), diagnosis.refused);
    QCOMPARE(json.at("similar").at(0).at("class").get<std::string>(),
             data_.classes[static_cast<std::size_t>(diagnosis.similar[0].image.label)]);
    QVERIFY(json.at("malignancy").is_null());
    if (!diagnosis.refused) QCOMPARE(json.at("prediction_set").size(), diagnosis.set->classes.size());
    QVERIFY(!toJson(diagnoseFile(*classifier_, file).value()).contains("similar"));
}

void TestReferences::strangePicturesAreRefused() {
    const auto basis = diagnosisBasis(references_, {});
    int refused = 0, judged = 0;
    const auto split = readSplit(run_.folder / "split.csv", data_).value();
    for (const int index : split.indices(Part::Test)) {
        const auto& file = data_.samples[static_cast<std::size_t>(index)].file;
        refused += diagnoseFile(*classifier_, file, basis).value().refused ? 1 : 0;
        ++judged;
    }
    QVERIFY2(refused * 5 <= judged, qPrintable(QString::number(refused)));  // 32 validation images are few
    const cv::Mat white(40, 40, CV_8UC3, cv::Scalar::all(255)), black(40, 40, CV_8UC3, cv::Scalar::all(0));
    for (const cv::Mat& picture : {noise(40), white, black}) {
        const auto diagnosis = diagnoseImage(*classifier_, picture, "x", basis).value();
        QVERIFY(diagnosis.refused);
        QVERIFY(!diagnosis.warnings.empty() && !diagnosis.findings.empty());
        QVERIFY(toJson(diagnosis, basis).at("prediction_set").empty());
        QVERIFY(toJson(diagnosis, basis).at("refer").get<bool>());
    }
}

void TestReferences::optionsOfTheDecision() {
    DiagnosisOptions options;
    options.malignant = {"red"};
    options.level = 0.8;
    options.sensitivity = 1;
    options.prevalence = 0.01;
    options.similar = 2;
    const auto basis = diagnosisBasis(references_, options);
    QVERIFY(basis.malignancy.has_value());
    QCOMPARE(basis.malignancy->point.sensitivity().value(), 1.0);
    const auto diagnosis = diagnoseFile(*classifier_, data_.samples.front().file, basis).value();
    QCOMPARE(diagnosis.setLevel, 0.8);
    QCOMPARE(diagnosis.similar.size(), std::size_t(2));
    QCOMPARE(float(diagnosis.malignancy->probability), diagnosis.probabilities[2]);
    QVERIFY(diagnosis.malignancy->corrected.has_value());
    QVERIFY(toJson(diagnosis, basis).at("malignancy").at("classes").at(0).get<std::string>() == "red");
    options.malignant = {"red", "green", "blue"};
    QVERIFY(!diagnosisBasis(references_, options).malignancy);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_References.moc"
