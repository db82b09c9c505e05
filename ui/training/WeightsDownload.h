#pragma once

#include "ui/frame/Async.h"
#include "ui/training/DownloadReply.h"
#include "ui/training/PartFile.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <utility>

class QNetworkAccessManager;

namespace lesion {

/// A published file: where it is and how it is known to be whole.
struct WeightsSource {
    QString address;
    QString file;        ///< the name that it gets
    QString hashPrefix;  ///< the hex digits with which its SHA-256 begins; empty: none are known
};

/// Brings one file of weights into a folder, from its address or from the disk, and lets it have its name only when its
/// hash is the one that the name promises. Knows no widget. After a call everything happens by itself, one thing at a
/// time, and ends in exactly one of finished, refused, failed or cancelled. The network is waited for in the window's
/// thread, disk and hash have a thread of their own. What has arrived of a download stays and is gone on with.
class WeightsDownload : public QObject {
    Q_OBJECT

public:
    explicit WeightsDownload(std::filesystem::path folder, QObject* parent = nullptr);
    /// Ends what runs; what has arrived stays.
    ~WeightsDownload() override;

    bool running() const { return state_ != State::Idle; }
    std::filesystem::path pathOf(const WeightsSource& source) const;
    /// https, or http to this machine itself.
    static bool isAllowed(const QUrl& address);

    void download(const WeightsSource& source);
    /// Copies a file of this machine; refused where its hash is another than promised.
    void takeFile(const QString& file, const WeightsSource& source);
    /// Only reads a file and tells its hash; refused where it does not begin with `hashPrefix`.
    void checkFile(const QString& file, const QString& hashPrefix);
    void cancel();
    /// One answer to redirected(); the other is cancel().
    void followRedirect();

Q_SIGNALS:
    /// How much is here, of how much (0: the server does not say).
    void progressed(qint64 done, qint64 total);
    /// The server passes on to another host, and nothing happens until followRedirect() or cancel().
    void redirected(const QUrl& to);
    void finished(const QString& path, const QString& hash);
    /// The hash is another than promised; what had arrived is deleted.
    void refused(const QString& wanted, const QString& hash);
    /// `sentence` says in plain words what and what to do, `detail` is a library's own text.
    void failed(const QString& sentence, const QString& detail);
    void cancelled();

private:
    enum class State { Idle, Opening, Asking, Receiving, Redirected, Checking };
    struct Opened;
    /// A file's hash, and where it lies if that is the right one.
    struct Verdict {
        Result<QString> hash;
        QString path;
    };
    static bool begins(const QString& hash, const QString& prefix) {
        return hash.startsWith(prefix, Qt::CaseInsensitive);
    }

    void begin(State state, const WeightsSource& source);
    void takeOpened(Opened opened);
    void request();
    void takeHeaders();
    void takePart(const DownloadReply& facts);
    void beginAgain();
    void prepare(bool fromZero);
    void pump();
    void bodyEnded();
    void judgePart();
    void replyEnded();
    void redirect(const QUrl& to);
    // WeightsCheck.cpp
    void judge(std::function<Verdict()> check);
    Progress progressFromDisk();
    void tellProgress(bool always = false);
    void dropReply();
    void end();
    void fail(const QString& sentence, const QString& detail = {});
    void fail(const Error& error);
    /// Runs `task` in the disk's thread and `callback` with its value here, unless this was ended meanwhile.
    template <typename Task, typename Callback>
    void onDisk(Task task, Callback callback) {
        runAsync(&pool_, this, std::move(task),
                 [this, generation = generation_, callback = std::move(callback)](auto value) {
                     if (generation == generation_) callback(std::move(value));
                 });
    }

    std::filesystem::path folder_;
    QNetworkAccessManager* network_ = nullptr;  ///< made when first needed, so that the window opens faster
    QPointer<QNetworkReply> reply_;
    std::shared_ptr<PartFile> part_;
    StopToken stop_;
    WeightsSource source_;
    State state_ = State::Idle;
    QUrl address_;             ///< after redirections
    PartFile::Origin origin_;  ///< of what the reply brings
    int redirections_ = 0;
    bool accepted_ = false;    ///< the reply's body is the file's and the disk is ready
    bool writing_ = false;     ///< the disk's thread has something of this to do
    bool beganAgain_ = false;  ///< once is enough, whatever the server says
    qint64 done_ = 0;
    qint64 total_ = 0;
    int generation_ = 0;
    QTimer tell_;
    QThreadPool pool_;  ///< one thread, so that the disk's work keeps its order
};

}  // namespace lesion
