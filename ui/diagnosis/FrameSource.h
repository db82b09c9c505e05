#pragma once

#include <memory>
#include <QImage>
#include <QObject>
#include <QStringList>

namespace lesion {

/// Where live pictures come from: a camera through Qt Multimedia, or whatever a test shows instead.
class FrameSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The cameras that there are, as a user knows them; the first is the system's usual one.
    virtual QStringList cameras() const = 0;
    /// Another one than before, or one that starts. Frames follow, or failed().
    virtual void start(int camera) = 0;
    /// No frame is delivered any more, and the camera's light goes out.
    virtual void stop() = 0;

Q_SIGNALS:
    void frame(const QImage& image);
    void failed(const QString& sentence);  ///< not allowed, or used by another program
    void camerasChanged();                 ///< one was plugged in or pulled out
};

/// Whether the program was built with Qt Multimedia.
bool cameraSupported();
/// Null without. Looks for cameras, which wakes the system's media library: not before someone asks for a camera.
std::unique_ptr<FrameSource> systemCamera();

}  // namespace lesion
