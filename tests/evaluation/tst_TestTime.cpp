#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/TestTime.h"
#include "tests/training/EasyData.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

namespace {

float largestDifference(const std::vector<float>& a, const std::vector<float>& b) {
    float largest = a.size() == b.size() ? 0.F : 1.F;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

bool same(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
}

/// No two pixels alike.
cv::Mat ramp() {
    cv::Mat rgb(32, 32, CV_8UC3);
    for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x) rgb.at<cv::Vec3b>(y, x) = cv::Vec3b(8 * x, 8 * y, 60);
    return rgb;
}

/// Looks the same after every turn and in every mirror.
cv::Mat rings() {
    cv::Mat rgb(32, 32, CV_8UC3);
    for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x) {
            const int distance = std::max(std::abs(2 * x - 31), std::abs(2 * y - 31));
            rgb.at<cv::Vec3b>(y, x) = cv::Vec3b(200 - 4 * distance, 3 * distance, 90);
        }
    return rgb;
}

/// A predictor that says the same of every image.
Predictor always(std::vector<std::string> classes, std::vector<float> row) {
    return [classes = std::move(classes), row = std::move(row)](const Dataset& dataset, const std::vector<int>& indices,
                                                                const StopToken&, const Progress& progress) {
        PredictionResult result;
        result.predictions.classes = classes;
        for (const int i : indices) {
            const Sample& sample = dataset.samples[static_cast<std::size_t>(i)];
            const auto& name = dataset.classes[static_cast<std::size_t>(sample.label)];
            const auto label = std::ranges::find(classes, name) - classes.begin();
            result.predictions.imageIds.push_back(sample.id);
            result.predictions.lesionIds.push_back(sample.lesion);
            result.predictions.labels.push_back(static_cast<int>(label));
            result.predictions.probabilities.insert(result.predictions.probabilities.end(), row.begin(), row.end());
        }
        if (progress) progress(std::ssize(indices), std::ssize(indices));
        return Result<PredictionResult>(result);
    };
}

}  // namespace

class TestTestTime : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    Run run_;
    std::optional<Classifier> classifier_;
    std::vector<int> some_{0, 20, 40, 60, 80, 99};
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

    std::vector<float> answers(const Predictor& predictor) const {
        return predictor(data_, some_, {}, {})->predictions.probabilities;
    }
    std::vector<float> views(int count, std::uint64_t seed = 1) const {
        return answers(withViews(*classifier_, {count, AugmentationOptions::dermoscopy(), seed}));
    }
    /// What the classifier says of one picture of the network's size, looked at so many times.
    std::vector<float> ofPicture(const cv::Mat& rgb, int count) const {
        Dataset one = data_;
        one.samples.resize(1);
        one.samples[0].file = folder("picture.png");
        if (!saveImage(one.samples[0].file, rgb)) return {};
        return withViews(*classifier_, {count, {}, 1})(one, {0}, {}, {})->predictions.probabilities;
    }

private Q_SLOTS:
    void initTestCase() {
        data_ = test::easyData(folder("data"));
        auto options = test::tinyOptions();
        options.epochs = 1;
        TrainingControl control;
        TrainingObserver silent;
        run_ = train(data_, options, folder("run"), control, silent).value();
        classifier_ = Classifier::load(run_.folder).value();
    }

    void theEightViews() {
        const cv::Mat picture = ramp();
        QVERIFY(same(turnedView(picture, 0), picture));
        for (int a = 0; a < 8; ++a) {
            for (int b = 0; b < a; ++b) QVERIFY(!same(turnedView(picture, a), turnedView(picture, b)));
            QVERIFY(same(turnedView(rings(), a), rings()));
        }
        cv::Mat quarter;
        cv::rotate(picture, quarter, cv::ROTATE_90_CLOCKWISE);
        int found = 0;
        for (int view = 0; view < 8; ++view) found += same(turnedView(picture, view), quarter) ? 1 : 0;
        QCOMPARE(found, 1);
    }

    void oneViewIsThePlainAnswer() { QCOMPARE(views(1), answers(predictorOf(*classifier_))); }

    void viewsOfASymmetricPictureAgree() {
        const auto plain = ofPicture(rings(), 1);
        QCOMPARE(plain.size(), std::size_t{3});
        QVERIFY(largestDifference(ofPicture(rings(), 8), plain) < 1e-6F);
        QVERIFY(largestDifference(ofPicture(ramp(), 8), ofPicture(ramp(), 1)) > 1e-6F);
    }

    void meanOfTheViewsByHand() {
        std::vector<double> sums(3, 0);
        for (int view = 0; view < 4; ++view) {
            const auto row = classifier_->classify(turnedView(ramp(), view)).value();
            for (std::size_t k = 0; k < 3; ++k) sums[k] += row[k] / 4.0;
        }
        const auto found = ofPicture(ramp(), 4);
        for (std::size_t k = 0; k < 3; ++k) QVERIFY(std::abs(found[k] - sums[k]) < 1e-6);
    }

    void drawnViewsAreReproducible() {
        const auto ten = views(10);
        QCOMPARE(views(10), ten);
        QVERIFY(views(10, 2) != ten);
        QVERIFY(views(8) != ten);
        QCOMPARE(views(8, 2), views(8, 1));  // nothing is drawn for these
        for (std::size_t row = 0; row < ten.size(); row += 3)
            QVERIFY(std::abs(ten[row] + ten[row + 1] + ten[row + 2] - 1) < 1e-5F);
    }

    void ensembleOfOneIsThatOne() {
        QCOMPARE(answers(ensembleOf({predictorOf(*classifier_)})), answers(predictorOf(*classifier_)));
    }

    void ensembleIsTheMeanWhateverTheOrderOfClasses() {
        const auto ensemble = ensembleOf({always({"blue", "green", "red"}, {0.5F, 0.25F, 0.25F}),
                                          always({"red", "blue", "green"}, {0.75F, 0.25F, 0.0F})});
        std::vector<std::int64_t> steps;
        const auto result = ensemble(data_, {0, 60}, {}, [&](std::int64_t done, std::int64_t total) {
            QCOMPARE(total, std::int64_t{4});
            steps.push_back(done);
        });
        QVERIFY(result);
        QCOMPARE(steps, (std::vector<std::int64_t>{2, 4}));
        QCOMPARE(result->predictions.classes, (std::vector<std::string>{"blue", "green", "red"}));
        QCOMPARE(result->predictions.probabilities, (std::vector<float>{0.375F, 0.125F, 0.5F, 0.375F, 0.125F, 0.5F}));
        QCOMPARE(result->predictions.labels, (std::vector<int>{0, 1}));
    }

    void whatOneMemberCannotReadIsLeftOut() {
        const auto blind = [](const Dataset& dataset, const std::vector<int>& indices, const StopToken& stop,
                              const Progress& progress) {
            return always({"blue", "green", "red"}, {1, 0, 0})(dataset, {indices.begin() + 1, indices.end()}, stop,
                                                               progress);
        };
        const auto result = ensembleOf({always({"blue", "green", "red"}, {0, 1, 0}), blind})(data_, {0, 1, 2}, {}, {});
        QVERIFY(result);
        QCOMPARE(result->failed, std::vector<std::string>{data_.samples[0].id});
        QCOMPARE(result->predictions.probabilities, (std::vector<float>{0.5F, 0.5F, 0, 0.5F, 0.5F, 0}));
    }

    void otherClassesAreRefused() {
        const auto mixed =
            ensembleOf({always({"blue", "green", "red"}, {1, 0, 0}), always({"blue", "green", "other"}, {1, 0, 0})});
        const auto result = mixed(data_, {0}, {}, {});
        QVERIFY(!result);
        QCOMPARE(result.error().message.id, MessageId::MembersClassesDiffer);
    }

    void stops() {
        StopToken stop;
        stop.requestStop();
        const auto result = ensembleOf({withViews(*classifier_, {8, {}, 1})})(data_, some_, stop, {});
        QVERIFY(!result);
        QCOMPARE(result.error().message.id, MessageId::Stopped);
    }

    void costIsCounted() {
        const auto cost = std::make_shared<PredictionCost>();
        QCOMPARE(cost->secondsAPicture(), 0.0);
        const auto predictor = timed(predictorOf(*classifier_), cost);
        QCOMPARE(answers(predictor), answers(predictorOf(*classifier_)));
        QVERIFY(predictor(data_, {1, 2}, {}, {}));
        QCOMPARE(cost->pictures, 8);
        QVERIFY(cost->seconds > 0);
        QCOMPARE(cost->secondsAPicture(), cost->seconds / 8);
    }

    void whatAMemberTrainedOnIsCounted() {
        const auto split = readSplit(run_.folder / "split.csv", data_).value();
        const auto idsOf = [&](Part part) {
            std::vector<std::string> ids;
            for (const int i : split.indices(part)) ids.push_back(data_.samples[static_cast<std::size_t>(i)].id);
            return ids;
        };
        QCOMPARE(countTrainedOn(run_, data_, idsOf(Part::Test)).value(), 0);
        QCOMPARE(countTrainedOn(run_, data_, idsOf(Part::Train)).value(), split.count(Part::Train));
    }
};

QTEST_GUILESS_MAIN(TestTestTime)
#include "tst_TestTime.moc"
