#include "ui/diagnosis/WatchedFolder.h"

#include "ui/frame/Async.h"

#include <algorithm>
#include <QDir>

namespace lesion {

WatchedFolder::WatchedFolder(QThreadPool* pool, QObject* parent) : QObject(parent), pool_(pool) {
    timer_.setInterval(usualInterval);
    connect(&timer_, &QTimer::timeout, this, &WatchedFolder::scan);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::scan);
}

void WatchedFolder::watch(const QString& folder) {
    if (!watcher_.directories().isEmpty()) watcher_.removePaths(watcher_.directories());
    folder_ = folder;
    known_.clear();
    growing_.clear();
    first_ = true;
    looking_ = false;
    ++asked_;
    timer_.stop();
    if (folder.isEmpty()) return;
    watcher_.addPath(folder);
    timer_.start();
    scan();
}

WatchedFolder::Look WatchedFolder::look(const QString& folder) {
    const QDir dir(folder);
    Look found{dir.exists(), {}};
    static const QStringList patterns{"*.jpg", "*.jpeg", "*.png", "*.bmp", "*.tif", "*.tiff", "*.webp"};
    for (const QFileInfo& info : dir.entryInfoList(patterns, QDir::Files, QDir::Time | QDir::Reversed))
        found.files << Seen{info.absoluteFilePath(), info.size(), info.lastModified()};
    return found;
}

void WatchedFolder::scan() {
    if (looking_ || folder_.isEmpty()) return;
    looking_ = true;
    runAsync(
        pool_, this, [folder = folder_] { return look(folder); },
        [this, request = asked_](const Look& found) {
            if (request != asked_) return;
            looking_ = false;
            take(found);
        });
}

void WatchedFolder::take(const Look& found) {
    if (!found.there) {
        const QString gone = folder_;
        watch({});
        return Q_EMIT lost(gone);
    }
    QStringList complete;
    QHash<QString, Seen> growing;
    for (const Seen& seen : found.files) {
        if (known_.contains(seen.file)) continue;
        const bool settled = growing_.contains(seen.file) && growing_.value(seen.file) == seen && seen.size > 0;
        if (!first_ && !settled) {
            growing.insert(seen.file, seen);
            continue;
        }
        known_.insert(seen.file);
        if (!first_) complete << seen.file;
    }
    growing_ = std::move(growing);
    first_ = false;
    if (!complete.isEmpty()) Q_EMIT arrived(complete);
}

}  // namespace lesion
