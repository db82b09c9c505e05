#include "core/base/MessageIds.h"
#include "core/base/SystemFile.h"
#include "ui/frame/MessageText.h"
#include "ui/training/WeightsDownload.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <utility>

// The part of WeightsDownload that is the same wherever the bytes come from: taken from the disk, hashed, judged.

namespace lesion {

namespace fs = std::filesystem;

namespace {

constexpr qsizetype pieceBytes = qsizetype(1) << 20;
constexpr int tellInterval = 50;  ///< ms between two tellings of progress

Result<void> copyInto(PartFile& part, const fs::path& from, const StopToken& stop, const Progress& progress) {
    const auto file = InputFile::open(from);
    if (!file) return tl::unexpected(file.error());
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const auto bytes = std::as_writable_bytes(std::span(piece.data(), std::size_t(piece.size())));
    while (std::uint64_t(part.size()) < file->size()) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        const auto read = file->readAt(std::uint64_t(part.size()), bytes);
        if (read <= 0) return fail(MessageId::FileUnreadable, {{"path", toUtf8(from)}});
        if (auto added = part.append(QByteArray(piece.constData(), qsizetype(read))); !added) return added;
        progress(part.size(), std::int64_t(file->size()));
    }
    return {};
}

}  // namespace

void WeightsDownload::takeFile(const QString& file, const WeightsSource& source) {
    Q_ASSERT(!running());
    const fs::path from = pathFromUtf8(fromQString(file));
    std::error_code ignored;
    if (fs::equivalent(from, pathOf(source), ignored)) return checkFile(file, source.hashPrefix);
    begin(State::Checking, source);
    judge([from, to = pathOf(source), prefix = source.hashPrefix, stop = stop_,
           progress = progressFromDisk()]() -> Verdict {
        PartFile part(to, ".taken");  // not the part of a download, which stays
        auto done = part.open({}, stop);
        if (done) done = part.restart({});
        if (done) done = copyInto(part, from, stop, progress);
        const QString hash = part.hash();
        const bool right = done && begins(hash, prefix);
        if (right) done = part.commit();
        if (!right || !done) part.discard();
        if (!done) return {tl::unexpected(done.error()), {}};
        return {hash, right ? toQString(toUtf8(to)) : QString()};
    });
}

void WeightsDownload::checkFile(const QString& file, const QString& hashPrefix) {
    Q_ASSERT(!running());
    begin(State::Checking, {{}, {}, hashPrefix});
    judge([file, hashPrefix, stop = stop_, progress = progressFromDisk()]() -> Verdict {
        const auto hash = hashFile(pathFromUtf8(fromQString(file)), stop, progress);
        return {hash, hash && begins(*hash, hashPrefix) ? file : QString()};
    });
}

void WeightsDownload::judge(std::function<Verdict()> check) {
    state_ = State::Checking;
    onDisk(std::move(check), [this](const Verdict& verdict) {
        if (!verdict.hash) return fail(verdict.hash.error());
        const QString wanted = source_.hashPrefix;
        end();
        if (verdict.path.isEmpty())
            Q_EMIT refused(wanted, *verdict.hash);
        else
            Q_EMIT finished(verdict.path, *verdict.hash);
    });
}

/// For work in the disk's thread; told here, and not more often than the eye can follow.
Progress WeightsDownload::progressFromDisk() {
    auto last = std::make_shared<QElapsedTimer>();
    return [this, last, generation = generation_](std::int64_t done, std::int64_t total) {
        if (last->isValid() && last->elapsed() < tellInterval && done < total) return;
        last->start();
        QMetaObject::invokeMethod(
            this,
            [this, generation, done, total] {
                if (generation != generation_) return;
                done_ = done;
                total_ = total;
                tellProgress(true);
            },
            Qt::QueuedConnection);
    };
}

/// Not more often than the eye can follow, but never later than that either: the last news must not wait for the next.
void WeightsDownload::tellProgress(bool always) {
    if (!always) {
        if (!tell_.isActive()) tell_.start();
        return;
    }
    tell_.stop();
    Q_EMIT progressed(done_, total_);
}

void WeightsDownload::dropReply() {
    if (!reply_) return;
    QNetworkReply* reply = reply_;
    reply_.clear();
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void WeightsDownload::end() {
    ++generation_;
    state_ = State::Idle;
    tell_.stop();
    dropReply();
    part_.reset();
}

void WeightsDownload::cancel() {
    if (!running()) return;
    stop_.requestStop();
    end();
    Q_EMIT cancelled();
}

void WeightsDownload::fail(const QString& sentence, const QString& detail) {
    end();
    Q_EMIT failed(sentence, detail);
}

void WeightsDownload::fail(const Error& error) {
    fail(messageText(error.message), toQString(error.detail));
}

}  // namespace lesion
