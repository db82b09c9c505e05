#include "core/image/ImageFile.h"
#include "tests/support/DiagnosedRun.h"
#include "ui/diagnosis/CameraDialog.h"
#include "ui/images/Thumbnails.h"

#include <QComboBox>
#include <QDirIterator>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

using namespace lesion;
using namespace lesion::test;

namespace {

/// What a source was asked, known also when the dialog has deleted it.
struct Light {
    bool on = false;
    int camera = -1;
    int starts = 0;
};

/// A camera of pictures, in the place of Qt Multimedia's.
class Pictures : public FrameSource {
public:
    Pictures(QImage shown, QStringList names, Light* light)
        : shown_(std::move(shown)), names_(std::move(names)), light_(light) {
        timer_.setInterval(20);
        connect(&timer_, &QTimer::timeout, this, [this] { Q_EMIT frame(shown_); });
    }
    QStringList cameras() const override { return names_; }
    void start(int camera) override {
        light_->on = true;
        light_->camera = camera;
        ++light_->starts;
        if (!refusal.isEmpty()) return Q_EMIT failed(refusal);
        timer_.start();
    }
    void stop() override {
        light_->on = false;
        timer_.stop();
    }
    void plug(const QStringList& names) {
        names_ = names;
        Q_EMIT camerasChanged();
    }

    QString refusal;

private:
    QImage shown_;
    QStringList names_;
    Light* light_;
    QTimer timer_;
};

}  // namespace

/// A camera on the Diagnose page, with pictures in its place: the way from a frame to an answer, and the light.
class TestCamera : public QObject, DiagnosedRun {
    Q_OBJECT

    Light light_;
    QImage frame_;

    /// Opens the dialog by its button; null: there is none.
    QPointer<CameraDialog> dialogOn(Opened& opened, const QStringList& names, Pictures** source = nullptr,
                                    const QString& refusal = {}) {
        light_ = Light();
        opened.page->setFrameSource([&, names, refusal] {
            auto made = std::make_unique<Pictures>(frame_, names, &light_);
            made->refusal = refusal;
            if (source) *source = made.get();
            return made;
        });
        auto* button = opened.page->findChild<QPushButton*>("camera");
        if (!button->isVisible()) return nullptr;
        QTest::mouseClick(button, Qt::LeftButton);
        return opened.page->findChild<CameraDialog*>();
    }
    static QString sentence(CameraDialog* dialog) { return dialog->findChild<QLabel*>("cameraSentence")->text(); }
    static QPushButton* capture(CameraDialog* dialog) { return dialog->findChild<QPushButton*>("capture"); }
    QStringList filesAtHome() const {
        QStringList files;
        QDirIterator all(toQString(dataFolder()), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) files << all.next();
        files.sort();
        return files;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(make());
        frame_ = toQImage(*loadImage(images_[0]));
    }
    void cleanup() { forget(); }

    void entryOnlyWhereThereIsAWay() {
        Opened opened(data_, built_);
        QVERIFY(opened.ready);
        auto* button = opened.page->findChild<QPushButton*>("camera");
        QCOMPARE(button->isVisible(), cameraSupported());
        QCOMPARE(systemCamera() != nullptr, cameraSupported());
        opened.page->setFrameSource({});
        QVERIFY(!button->isVisible());
    }

    void capturedFramesAreDiagnosedAndNotSaved() {
        Opened opened(data_, built_);
        QVERIFY(opened.ready);
        const QStringList before = filesAtHome();
        const auto dialog = dialogOn(opened, {"desk"});
        QVERIFY(dialog && light_.on);
        QVERIFY(!dialog->findChild<QComboBox*>("cameras")->isVisible());  // one is no choice
        QTRY_VERIFY(capture(dialog)->isEnabled());
        QTest::mouseClick(capture(dialog), Qt::LeftButton);
        QTRY_COMPARE(opened.queue->rowCount(), 1);
        QVERIFY(opened.settle());
        const Diagnosis wanted = *diagnoseImage(*classifier_, fromQImage(frame_), "x", basis());
        QCOMPARE(opened.item(0).diagnosis->probabilities, wanted.probabilities);
        QVERIFY(opened.item(0).file.isEmpty());
        dialog->activateWindow();
        QTest::keyClick(dialog, Qt::Key_Space);  // and again, by the keyboard
        QTRY_COMPARE(opened.queue->rowCount(), 2);
        QVERIFY(opened.settle());
        QCOMPARE(filesAtHome(), before);
    }

    void lightGoesOutWithTheDialog_data() {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Escape") << true;
        QTest::newRow("closed") << false;
    }
    void lightGoesOutWithTheDialog() {
        QFETCH(const bool, byKey);
        Opened opened(data_, built_);
        const auto dialog = dialogOn(opened, {"desk"});
        QVERIFY(dialog && light_.on);
        if (byKey)
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            dialog->close();
        QVERIFY(!light_.on);  // at once, not when the dialog is deleted
        QTRY_VERIFY(!dialog);
        QCOMPARE(opened.queue->rowCount(), 0);
    }

    void anotherCameraIsChosen() {
        Opened opened(data_, built_);
        const auto dialog = dialogOn(opened, {"desk", "dermatoscope"});
        auto* box = dialog->findChild<QComboBox*>("cameras");
        QVERIFY(box->isVisible());
        QCOMPARE(light_.camera, 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(light_.camera, 1);
        QTRY_VERIFY(capture(dialog)->isEnabled());
    }

    void noCameraAndOnePluggedIn() {
        Opened opened(data_, built_);
        Pictures* source = nullptr;
        const auto dialog = dialogOn(opened, {}, &source);
        QVERIFY(sentence(dialog).contains("No camera was found"));
        QVERIFY(!light_.on && !capture(dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Space);
        QCOMPARE(opened.queue->rowCount(), 0);
        source->plug({"dermatoscope"});
        QTRY_VERIFY(light_.on && capture(dialog)->isEnabled());
    }

    void whatFailsIsSaid() {
        Opened opened(data_, built_);
        const auto dialog = dialogOn(opened, {"desk"}, nullptr, "The system does not let this program use the camera.");
        QVERIFY(sentence(dialog).contains("does not let"));
        QVERIFY(!capture(dialog)->isEnabled());
    }
};

QTEST_MAIN(TestCamera)
#include "tst_Camera.moc"
