#include "core/diagnosis/Explanation.h"
#include "tests/support/DiagnosedRun.h"
#include "ui/diagnosis/ExplanationBar.h"
#include "ui/images/Thumbnails.h"

#include <QSlider>

using namespace lesion;
using namespace lesion::test;

namespace fs = std::filesystem;

/// Where in the photograph the answer comes from, as the page shows it.
class TestDiagnosisHeatMap : public QObject, DiagnosedRun {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(make()); }
    void cleanup() { forget(); }

    void heatMapLiesOverThePhotograph() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {images_[0]}) && opened.settle());
        const QImage plain = details.photograph()->grab().toImage();
        QVERIFY(details.photograph()->heat().isNull());  // until it is asked for
        details.click("heatMap");
        QTRY_VERIFY(!details.photograph()->heat().isNull());
        const Diagnosis wanted = expected(images_[0]);
        const auto explanation = explain(*classifier_, wanted.networkInput, usualAttribution("seed-cnn"));
        QVERIFY(explanation);
        const QSize size = opened.photograph->image().size();
        QCOMPARE(details.photograph()->heat(), heatLayer(*explanation, wanted.largest, size));
        QVERIFY(details.words("heatNote").startsWith("HiResCAM in"));
        // What is drawn is what overlay() writes into a file, seen at the same size.
        details.photograph()->resize(size);
        const cv::Mat1f map =
            mapOfClass(*explanation, wanted.largest, {size.width(), size.height()}, MapScale::AllClasses);
        const QImage written = toQImage(overlay(wanted.photograph, map, usualOpacity));
        const QImage drawn = details.photograph()->grab().toImage().convertToFormat(QImage::Format_RGB888);
        QCOMPARE(drawn.size(), written.size());
        int largest = 0;
        for (int y = 2; y < size.height() - 2; y += 3)
            for (int x = 2; x < size.width() - 2; x += 3) {
                const QRgb a = written.pixel(x, y);
                const QRgb b = drawn.pixel(x, y);
                largest = std::max({largest, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                    std::abs(qBlue(a) - qBlue(b))});
            }
        QVERIFY2(largest <= 4, qPrintable(QString::number(largest)));
        details.click("heatMap");
        QVERIFY(details.photograph()->heat().isNull());
        Q_UNUSED(plain);
    }

    void sliderChangesWhatIsSeenByTheKeyboard() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {images_[0]}) && opened.settle());
        details.click("heatMap");
        QTRY_VERIFY(!details.photograph()->heat().isNull());
        auto* slider = details.find<QSlider>("heatOpacity");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        const QImage nothing = details.photograph()->grab().toImage();
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(details.photograph()->grab().toImage() != nothing);
        QTest::keyClick(slider, Qt::Key_Home);
        details.click("heatMap");
        QCOMPARE(details.photograph()->grab().toImage(), nothing);  // at 0 it is the photograph
    }

    void twoClassesBesideEachOther() {
        const Diagnosis wanted = expected(images_[1]);
        const auto mel = int(std::find(wanted.classes.begin(), wanted.classes.end(), "mel") - wanted.classes.begin());
        const auto bcc = int(std::find(wanted.classes.begin(), wanted.classes.end(), "bcc") - wanted.classes.begin());
        {
            Opened opened(data_, built_);
            const Details details(opened);
            QVERIFY(opened.ready && dropFiles(&opened.window, {images_[1]}) && opened.settle());
            details.click("heatMap");
            details.click("heatCompared");
            details.choose("heatClass", "mel");
            details.choose("heatOtherClass", "bcc");
            QTRY_VERIFY(details.second()->isVisible() && details.words("secondHeatCaption").startsWith("basal cell"));
            QVERIFY(details.words("heatCaption").startsWith("melanoma"));
            QCOMPARE(details.second()->image().size(), opened.photograph->image().size());
            const auto explanation = explain(*classifier_, wanted.networkInput, usualAttribution("seed-cnn"));
            const QSize size = opened.photograph->image().size();
            QCOMPARE(details.photograph()->heat(), heatLayer(*explanation, mel, size));
            QCOMPARE(details.second()->heat(), heatLayer(*explanation, bcc, size));
            QTest::keyClick(details.photograph(), Qt::Key_Plus);
            QCOMPARE(details.second()->zoom(), details.photograph()->zoom());  // zoomed together
        }
        const Opened again(data_, {});  // another day
        const auto* bar = again.page->findChild<ExplanationBar*>();
        QVERIFY(bar->shown() && bar->compared());
        QCOMPARE(bar->firstClass(wanted), mel);
        QCOMPARE(bar->secondClass(wanted), bcc);
    }

    void anotherChoiceSupersedesOcclusion() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {images_[0], images_[1]}) && opened.settle());
        details.click("heatMap");
        details.choose("heatMethod", "occlusion");
        details.choose("heatMethod", "HiResCAM");
        QTest::keyClick(opened.view, Qt::Key_Right);
        QVERIFY(QTest::qWaitFor([&] { return details.words("heatNote").startsWith("HiResCAM in"); }, patience));
        const Diagnosis wanted = expected(images_[1]);
        const auto explanation = explain(*classifier_, wanted.networkInput, Attribution::HiResCam);
        QCOMPARE(details.photograph()->heat(),
                 heatLayer(*explanation, wanted.largest, opened.photograph->image().size()));
        details.choose("heatMethod", "occlusion");
        QVERIFY(QTest::qWaitFor([&] { return details.words("heatNote").contains(" ms"); }, patience));
    }

    void usualMethodFollowsTheNetworkUntilOneIsChosen() {
        ExplanationBar bar;
        bar.setArchitecture("mobilenet-v2");
        QCOMPARE(bar.kind(), Attribution::GradCam);
        bar.setArchitecture("seed-cnn");
        QCOMPARE(bar.kind(), Attribution::HiResCam);
        auto* box = bar.findChild<QComboBox*>("heatMethod");
        QVERIFY(box->currentText().contains("HiResCAM") && box->toolTip().contains("seed-cnn"));
        box->setCurrentIndex(box->findText("occlusion"));
        Q_EMIT box->activated(box->currentIndex());
        bar.setArchitecture("mobilenet-v2");
        QCOMPARE(bar.kind(), Attribution::Occlusion);
    }
};

QTEST_MAIN(TestDiagnosisHeatMap)
#include "tst_DiagnosisHeatMap.moc"
