#pragma once

#include <filesystem>
#include <memory>
#include <opencv2/core.hpp>
#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace lesion {

/// Small pictures of image files, decoded off the window's thread, newest request first, cached in memory and on disk
/// (cacheFolder()/thumbnails, keyed by path, size and time of change; at most 1 GB; files so small that decoding them
/// costs no more than reading a copy are not copied). `get` never waits: it returns what is there and
/// asks for the rest; `ready` tells when it came. Requests that fall far behind the newest are dropped and come back
/// when asked for again, so that scrolling through 10,015 images decodes only what is looked at.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(int edge, QObject* parent = nullptr);
    ~Thumbnails() override;

    /// Null while it is being made, or when it cannot be decoded (then failed() was or will be emitted once). The
    /// longest side has edge() times the screen's device pixel ratio, fewer where the file has fewer.
    QPixmap get(const std::filesystem::path& file);
    bool hasFailed(const std::filesystem::path& file) const;
    int edge() const { return edge_; }

Q_SIGNALS:
    void ready(const QString& file);
    void failed(const QString& file);

private:
    class Loader;
    void take(const QString& key, const QImage& image);

    int edge_;
    QCache<QString, QPixmap> memory_;  ///< cost in KiB
    QSet<QString> failed_;
    std::unique_ptr<Loader> loader_;
};

/// 8-bit RGB pixels as a QImage of its own, and back (alpha laid over white).
QImage toQImage(const cv::Mat& rgb);
cv::Mat fromQImage(const QImage& image);

}  // namespace lesion
