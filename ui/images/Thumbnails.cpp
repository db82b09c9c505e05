#include "ui/images/Thumbnails.h"

#include "core/base/Files.h"
#include "core/image/ImageFile.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <thread>
#include <unordered_set>
#include <vector>

namespace lesion {

namespace {

namespace fs = std::filesystem;

constexpr int workers = 2;
constexpr std::size_t backlog = 192;  // a screenful or two; what fell further behind is asked for again when seen
constexpr int memoryKiB = 96 * 1024;
constexpr std::uintmax_t diskLimit = UINT64_C(1) << 30;
constexpr std::uintmax_t worthCopying = 64 * 1024;  // bytes of a file above which a copy saves time

QString keyOf(const fs::path& file) {
    const std::string text = toUtf8(file);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

fs::path thumbnailFolder() {
    return cacheFolder() / "thumbnails";
}

/// Empty where the file is not worth a copy or cannot be looked at.
fs::path cachePath(const fs::path& file, int pixels) {
    std::error_code code;
    const std::uintmax_t size = fs::file_size(file, code);
    if (code || size < worthCopying) return {};
    const auto changed = fs::last_write_time(file, code);
    if (code) return {};
    const std::string name =
        toHex(hash64(toUtf8(file) + '\n' + std::to_string(size) + '\n' +
                     std::to_string(changed.time_since_epoch().count()) + '\n' + std::to_string(pixels)));
    return thumbnailFolder() / name.substr(0, 2) / (name + ".jpg");
}

QImage readCopy(const fs::path& copy) {
    QFile file(keyOf(copy));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QImageReader reader(&file, "jpg");
    return reader.read();  // null for a damaged copy, which is then written anew
}

/// Without flushing to the disk (a lost copy is made again), but by renaming, so that no reader sees half of one.
void writeCopy(const fs::path& copy, const QImage& image) {
    std::error_code code;
    fs::create_directories(copy.parent_path(), code);
    fs::path aside = copy;
    aside += toHex(std::hash<std::thread::id>{}(std::this_thread::get_id())).append(".part");
    QFile file(keyOf(aside));
    const bool written = file.open(QIODevice::WriteOnly) && image.save(&file, "jpg", 92);
    file.close();
    if (written) fs::rename(aside, copy, code);
    if (!written || code) fs::remove(aside, code);
}

/// Removes the oldest copies until four fifths of the limit are left.
void evictCopies() {
    struct Copy {
        fs::path path;
        fs::file_time_type time;
        std::uintmax_t size;
    };
    std::vector<Copy> copies;
    std::uintmax_t total = 0;
    std::error_code code;
    for (fs::recursive_directory_iterator it(thumbnailFolder(), code), end; !code && it != end; it.increment(code)) {
        std::error_code entry;
        if (!it->is_regular_file(entry)) continue;
        copies.push_back({it->path(), it->last_write_time(entry), it->file_size(entry)});
        if (entry)
            copies.pop_back();
        else
            total += copies.back().size;
    }
    if (total <= diskLimit) return;
    std::sort(copies.begin(), copies.end(), [](const Copy& a, const Copy& b) { return a.time < b.time; });
    for (const Copy& copy : copies) {
        if (total <= diskLimit / 5 * 4) return;
        if (fs::remove(copy.path, code)) total -= copy.size;
    }
}

QImage makeThumbnail(const fs::path& file, int pixels) {
    const fs::path copy = cachePath(file, pixels);
    if (!copy.empty())
        if (QImage image = readCopy(copy); !image.isNull()) return image;
    const Result<cv::Mat> rgb = loadThumbnail(file, pixels);
    if (!rgb) return {};
    QImage image = toQImage(*rgb);
    if (!copy.empty()) writeCopy(copy, image);
    return image;
}

}  // namespace

/// The queue and its threads: last in, first out, so that what is on the screen now comes first.
class Thumbnails::Loader {
public:
    Loader(Thumbnails* owner, int pixels) : owner_(owner), pixels_(pixels) {
        for (int i = 0; i < workers; ++i) threads_.emplace_back([this, first = i == 0] { work(first); });
    }
    ~Loader() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
            wanted_.clear();
        }
        wake_.notify_all();
        for (std::thread& thread : threads_) thread.join();
    }
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    void request(const fs::path& file) {
        {
            const std::lock_guard lock(mutex_);
            if (running_.count(file.native()) != 0) return;
            std::erase(wanted_, file);
            wanted_.push_back(file);
            if (wanted_.size() > backlog) wanted_.pop_front();
        }
        wake_.notify_one();
    }

private:
    void work(bool first) {
        bool tidied = !first;
        for (;;) {
            fs::path file;
            {
                std::unique_lock lock(mutex_);
                // The disk is tidied once, in a pause: pictures come first.
                const auto something = [this] { return stopping_ || !wanted_.empty(); };
                if (!tidied && !wake_.wait_for(lock, std::chrono::seconds(2), something)) {
                    tidied = true;
                    lock.unlock();
                    evictCopies();
                    continue;
                }
                wake_.wait(lock, something);
                if (stopping_) return;
                file = std::move(wanted_.back());
                wanted_.pop_back();
                running_.insert(file.native());
            }
            const QImage image = makeThumbnail(file, pixels_);
            QMetaObject::invokeMethod(
                owner_, [owner = owner_, key = keyOf(file), image] { owner->take(key, image); }, Qt::QueuedConnection);
            const std::lock_guard lock(mutex_);
            running_.erase(file.native());
        }
    }

    Thumbnails* owner_;
    int pixels_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<fs::path> wanted_;
    std::unordered_set<fs::path::string_type> running_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

Thumbnails::Thumbnails(int edge, QObject* parent) : QObject(parent), edge_(edge), memory_(memoryKiB) {
    loader_ = std::make_unique<Loader>(this, int(edge * qGuiApp->devicePixelRatio() + 0.5));
}

Thumbnails::~Thumbnails() = default;

QPixmap Thumbnails::get(const std::filesystem::path& file) {
    const QString key = keyOf(file);
    if (const QPixmap* pixmap = memory_.object(key)) return *pixmap;
    if (!failed_.contains(key)) loader_->request(file);
    return {};
}

bool Thumbnails::hasFailed(const std::filesystem::path& file) const {
    return failed_.contains(keyOf(file));
}

void Thumbnails::take(const QString& key, const QImage& image) {
    if (image.isNull()) {
        if (failed_.contains(key)) return;
        failed_.insert(key);
        Q_EMIT failed(key);
        return;
    }
    auto* pixmap = new QPixmap(QPixmap::fromImage(image));
    pixmap->setDevicePixelRatio(qGuiApp->devicePixelRatio());
    memory_.insert(key, pixmap, 1 + image.width() * image.height() * 4 / 1024);
    Q_EMIT ready(key);
}

QImage toQImage(const cv::Mat& rgb) {
    if (rgb.empty() || rgb.type() != CV_8UC3) return {};
    return QImage(rgb.data, rgb.cols, rgb.rows, qsizetype(rgb.step), QImage::Format_RGB888).copy();
}

cv::Mat fromQImage(const QImage& image) {
    if (image.isNull()) return {};
    QImage rgb = image;
    if (image.hasAlphaChannel()) {  // over white, as files are read
        rgb = QImage(image.size(), QImage::Format_RGB888);
        rgb.fill(Qt::white);
        QPainter(&rgb).drawImage(0, 0, image);
    }
    rgb = std::move(rgb).convertToFormat(QImage::Format_RGB888);
    const cv::Mat view(rgb.height(), rgb.width(), CV_8UC3, const_cast<uchar*>(rgb.constBits()),
                       std::size_t(rgb.bytesPerLine()));
    return view.clone();
}

}  // namespace lesion
