#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

class QThreadPool;

namespace lesion {

/// A folder that photographs arrive in, such as a dermatoscope's export: tells of each new image once, when it has
/// stopped growing. What lay there before is left alone. Looks again every now and then besides, because folders on
/// other machines tell of no change. Reads the folder in the background, and only that folder.
class WatchedFolder : public QObject {
    Q_OBJECT

public:
    static constexpr int usualInterval = 1000;  ///< ms between two looks

    explicit WatchedFolder(QThreadPool* pool, QObject* parent = nullptr);
    /// Empty: none.
    void watch(const QString& folder);
    const QString& folder() const { return folder_; }
    void setInterval(int milliseconds) { timer_.setInterval(milliseconds); }

Q_SIGNALS:
    void arrived(const QStringList& files);  ///< oldest first
    void lost(const QString& folder);        ///< it is gone, and no longer watched

private:
    struct Seen {
        QString file;
        qint64 size = 0;
        QDateTime changed;
        bool operator==(const Seen&) const = default;
    };
    struct Look {
        bool there = false;
        QList<Seen> files;
    };
    static Look look(const QString& folder);
    void scan();
    void take(const Look& look);

    QThreadPool* pool_;
    QFileSystemWatcher watcher_;
    QTimer timer_;
    QString folder_;
    QSet<QString> known_;           ///< told, or there from the start
    QHash<QString, Seen> growing_;  ///< new, as last seen
    bool first_ = true;
    bool looking_ = false;
    int asked_ = 0;
};

}  // namespace lesion
