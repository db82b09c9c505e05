#include "ui/diagnosis/FrameSource.h"

#ifdef LESION_MULTIMEDIA

#include <QCamera>
#include <QCameraDevice>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_CONFIG(permissions)
#include <QPermissions>
#define LESION_ASKS_FOR_CAMERA
#endif

namespace lesion {

namespace {

constexpr int betweenFrames = 40;  ///< ms: a frame's conversion costs milliseconds, and a lesion does not run away

class SystemCamera : public FrameSource {
public:
    SystemCamera() {
        session_.setVideoSink(&sink_);
        connect(&devices_, &QMediaDevices::videoInputsChanged, this, &FrameSource::camerasChanged);
        connect(&sink_, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame& video) { take(video); });
    }

    QStringList cameras() const override {
        QStringList names;
        for (const QCameraDevice& device : inputs()) names << device.description();
        return names;
    }

    void start(int camera) override {
        stop();
        const auto known = inputs();
        if (camera < 0 || camera >= known.size()) return;
        wanted_ = known[camera];
#ifdef LESION_ASKS_FOR_CAMERA
        qApp->requestPermission(QCameraPermission{}, this, [this](const QPermission& permission) {
            if (wanted_.isNull()) return;  // closed while the system asked
            if (permission.status() == Qt::PermissionStatus::Granted) return open();
            Q_EMIT failed(words(QT_TRANSLATE_NOOP("SystemCamera",
                                                  "The system does not let this program use the camera. Its privacy "
                                                  "settings can allow it.")));
        });
#else
        open();
#endif
    }

    void stop() override {
        wanted_ = QCameraDevice();
        if (camera_) camera_->stop();
        session_.setCamera(nullptr);
        camera_.reset();
    }

private:
    static QString words(const char* text) {
        return QCoreApplication::translate("SystemCamera", text);
    }

    static QList<QCameraDevice> inputs() {
        QList<QCameraDevice> all = QMediaDevices::videoInputs();
        const QCameraDevice usual = QMediaDevices::defaultVideoInput();
        if (const auto at = all.indexOf(usual); at > 0) all.move(at, 0);
        return all;
    }

    void open() {
        camera_ = std::make_unique<QCamera>(wanted_);
        connect(camera_.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error, const QString& reason) {
            if (error == QCamera::NoError) return;
            Q_EMIT failed(
                words(QT_TRANSLATE_NOOP(
                          "SystemCamera",
                          "The camera gives no picture (%1). Another program may be using it, or the system does not "
                          "allow it."))
                    .arg(reason));
        });
        session_.setCamera(camera_.get());
        camera_->start();
    }

    void take(const QVideoFrame& video) {
        if (!camera_ || !video.isValid() || (last_.isValid() && last_.elapsed() < betweenFrames)) return;
        const QImage image = video.toImage();
        if (image.isNull()) return;
        last_.start();
        Q_EMIT frame(image);
    }

    QMediaDevices devices_;
    QMediaCaptureSession session_;
    QVideoSink sink_;
    QCameraDevice wanted_;
    std::unique_ptr<QCamera> camera_;
    QElapsedTimer last_;
};

}  // namespace

bool cameraSupported() {
    return true;
}

std::unique_ptr<FrameSource> systemCamera() {
    return std::make_unique<SystemCamera>();
}

}  // namespace lesion

#else

namespace lesion {

bool cameraSupported() {
    return false;
}

std::unique_ptr<FrameSource> systemCamera() {
    return nullptr;
}

}  // namespace lesion

#endif
