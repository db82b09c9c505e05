#include "core/base/MessageIds.h"
#include "core/diagnosis/ViewSpread.h"
#include "core/image/TurnedView.h"
#include "tests/diagnosis/RandomModel.h"

#include <algorithm>
#include <cmath>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;

class TestViewSpread : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::optional<Classifier> classifier_;

private Q_SLOTS:
    void initTestCase() {
        auto loaded = test::randomModel(std::filesystem::path(folder_.path().toStdString()) / "model.safetensors", 5);
        QVERIFY(loaded.has_value());
        classifier_ = std::move(*loaded);
    }

    void viewsAreTheEightOfASquare() {
        const cv::Mat corner = (cv::Mat_<uchar>(2, 2) << 1, 2, 3, 4);
        const uchar expected[8][4] = {{1, 2, 3, 4}, {4, 3, 2, 1}, {3, 4, 1, 2}, {2, 1, 4, 3},
                                      {1, 3, 2, 4}, {4, 2, 3, 1}, {2, 4, 1, 3}, {3, 1, 4, 2}};
        for (int view = 0; view < turnedViews; ++view) {
            const cv::Mat turned = turnedView(corner, view);
            QVERIFY(std::equal(expected[view], expected[view] + 4, turned.begin<uchar>()));
        }
    }

    void lowestAndHighestOfTheViews() {
        cv::Mat image(32, 32, CV_8UC3);
        cv::randu(image, 0, 255);
        const auto spread = spreadOverViews(*classifier_, image);
        QVERIFY(spread.has_value());
        QCOMPARE(spread->views, 8);
        for (std::size_t k = 0; k < 3; ++k) {
            float lowest = 1, highest = 0, sum = 0;
            for (int view = 0; view < 8; ++view) {
                const cv::Mat turned = turnedView(image, view);
                const float p = classifier_->classifyPrepared(std::span<const cv::Mat>(&turned, 1)).value()[k];
                lowest = std::min(lowest, p);
                highest = std::max(highest, p);
                sum += p;
            }
            QCOMPARE(spread->lowest[k], lowest);
            QCOMPARE(spread->highest[k], highest);
            QVERIFY(std::abs(spread->mean[k] - sum / 8) < 1e-6F);
        }
        QVERIFY(spread->highest[0] > spread->lowest[0]);
    }

    void nothingTurnsWhatIsTheSameAllRound() {
        const auto spread = spreadOverViews(*classifier_, cv::Mat(32, 32, CV_8UC3, cv::Scalar(200, 150, 120)));
        QVERIFY(spread.has_value());
        QCOMPARE(spread->lowest, spread->highest);
    }

    void endsWhenAsked() {
        StopToken stop;
        stop.requestStop();
        const auto spread = spreadOverViews(*classifier_, cv::Mat(32, 32, CV_8UC3, cv::Scalar::all(9)), stop);
        QVERIFY(!spread && spread.error().message.id == MessageId::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestViewSpread)
#include "tst_ViewSpread.moc"
