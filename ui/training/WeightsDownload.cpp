#include "ui/training/WeightsDownload.h"

#include "ui/frame/MessageText.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslSocket>
#include <utility>

namespace lesion {

namespace {

constexpr qint64 pieceBytes = qint64(1) << 20;
constexpr int silence = 30'000;   ///< ms after which a server that sends nothing is given up
constexpr int tellInterval = 50;  ///< ms between two tellings of progress
constexpr int mostRedirections = 5;

bool isThisMachine(const QString& host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// The system's proxy for the address; asking may take a while, so not in the window's thread.
QNetworkProxy proxyFor(const QUrl& address) {
    if (isThisMachine(address.host())) return QNetworkProxy::NoProxy;
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

}  // namespace

struct WeightsDownload::Opened {
    Result<void> result;
    QNetworkProxy proxy;
    bool secure = true;  ///< whether Qt found what it needs for https
};

WeightsDownload::WeightsDownload(std::filesystem::path folder, QObject* parent)
    : QObject(parent), folder_(std::move(folder)) {
    pool_.setMaxThreadCount(1);
    tell_.setSingleShot(true);
    tell_.setInterval(tellInterval);
    connect(&tell_, &QTimer::timeout, this, [this] { tellProgress(true); });
}

WeightsDownload::~WeightsDownload() {
    stop_.requestStop();
    dropReply();
    pool_.waitForDone();
}

std::filesystem::path WeightsDownload::pathOf(const WeightsSource& source) const {
    return folder_ / pathFromUtf8(fromQString(source.file));
}

bool WeightsDownload::isAllowed(const QUrl& address) {
    if (!address.isValid() || address.host().isEmpty()) return false;
    return address.scheme() == QLatin1String("https") ||
           (address.scheme() == QLatin1String("http") && isThisMachine(address.host()));
}

void WeightsDownload::begin(State state, const WeightsSource& source) {
    source_ = source;
    state_ = state;
    stop_ = StopToken();
    origin_ = {fromQString(source.address), {}, 0};
    redirections_ = 0;
    done_ = total_ = 0;
    writing_ = accepted_ = beganAgain_ = false;
}

void WeightsDownload::download(const WeightsSource& source) {
    Q_ASSERT(!running());
    begin(State::Opening, source);
    address_ = QUrl(source.address);
    if (!isAllowed(address_)) return fail(tr("%1 is not a secure address (https).").arg(source.address));
    part_ = std::make_shared<PartFile>(pathOf(source));
    onDisk(
        [part = part_, stop = stop_, origin = origin_.address, address = address_] {
            return Opened{part->open(origin, stop), proxyFor(address), QSslSocket::supportsSsl()};
        },
        [this](Opened opened) { takeOpened(std::move(opened)); });
}

void WeightsDownload::takeOpened(Opened opened) {
    if (!opened.result) return fail(opened.result.error());
    if (!opened.secure && address_.scheme() == QLatin1String("https"))
        return fail(
            tr("Secure connections do not work here: Qt finds no TLS library (OpenSSL). Take the file from disk."));
    done_ = part_->size();
    total_ = part_->origin().total;
    if (total_ > 0 && done_ == total_) return judgePart();
    if (!network_) network_ = new QNetworkAccessManager(this);
    network_->setProxy(opened.proxy);
    request();
}

void WeightsDownload::request() {
    state_ = State::Asking;
    accepted_ = false;
    QNetworkRequest request(address_);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);  // its flow control ignores the buffer's size
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("LesionLab/" LESIONLAB_VERSION));
    request.setRawHeader("Accept-Encoding", "identity");  // a part of something packed would be of no use
    request.setTransferTimeout(silence);
    if (done_ > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(done_) + '-');
        const std::string& validator = part_->origin().validator;
        if (!validator.empty()) request.setRawHeader("If-Range", QByteArray::fromStdString(validator));
    }
    reply_ = network_->get(request);
    reply_->setReadBufferSize(4 * pieceBytes);
    connect(reply_, &QNetworkReply::metaDataChanged, this, &WeightsDownload::takeHeaders);
    connect(reply_, &QNetworkReply::readyRead, this, &WeightsDownload::pump);
    connect(reply_, &QNetworkReply::finished, this, &WeightsDownload::replyEnded);
    tellProgress(true);
}

void WeightsDownload::takeHeaders() {
    if (state_ != State::Asking) return;
    const DownloadReply facts = DownloadReply::of(*reply_);
    origin_.validator = facts.validator;
    origin_.total = facts.total;
    if (facts.isPart()) return takePart(facts);
    if (facts.status != 200) return;  // replyEnded() says why
    // A server that knows no parts, or a file that has changed since: from the first byte again.
    done_ = 0;
    total_ = facts.total;
    prepare(true);
}

void WeightsDownload::takePart(const DownloadReply& facts) {
    const PartFile::Origin& known = part_->origin();
    const bool changed = (known.total > 0 && facts.total > 0 && facts.total != known.total) ||
                         (!known.validator.empty() && !facts.validator.empty() && facts.validator != known.validator);
    if (done_ == 0 || facts.from != done_ || changed) return beginAgain();
    if (facts.total > 0) total_ = facts.total;
    prepare(false);
}

/// Asks for the whole file, because the part that is here does not go with what the server has.
void WeightsDownload::beginAgain() {
    if (std::exchange(beganAgain_, true)) return fail(tr("%1 sends something else than it says.").arg(address_.host()));
    dropReply();
    done_ = total_ = 0;
    request();
}

void WeightsDownload::prepare(bool fromZero) {
    state_ = State::Receiving;
    writing_ = true;
    struct Prepared {
        Result<void> result;
        std::optional<std::int64_t> room;
    };
    onDisk(
        [part = part_, origin = origin_, fromZero] {
            Prepared prepared;
            if (fromZero) prepared.result = part->restart(origin);
            prepared.room = part->room();
            return prepared;
        },
        [this](const Prepared& prepared) {
            if (!prepared.result) return fail(prepared.result.error());
            if (total_ > 0 && prepared.room && *prepared.room < total_ - done_)
                return fail(tr("The disk has room for %1 and %2 are needed. Make room and download again.")
                                .arg(sizeText(*prepared.room), sizeText(total_ - done_)));
            writing_ = false;
            accepted_ = true;
            pump();
        });
}

void WeightsDownload::pump() {
    if (!accepted_ || writing_ || !reply_) return;
    const QByteArray piece = reply_->read(pieceBytes);
    if (piece.isEmpty()) {
        if (reply_->isFinished()) bodyEnded();
        return;
    }
    writing_ = true;
    onDisk([part = part_, piece] { return part->append(piece); },
           [this, bytes = piece.size()](const Result<void>& written) {
               if (!written) return fail(written.error());
               writing_ = false;
               done_ += bytes;
               tellProgress();
               pump();
           });
}

void WeightsDownload::bodyEnded() {
    const bool cut = reply_->error() != QNetworkReply::NoError || (total_ > 0 && done_ != total_);
    if (cut) return fail(networkSentence(*reply_, done_, total_), reply_->errorString());
    dropReply();
    judgePart();
}

void WeightsDownload::judgePart() {
    tellProgress(true);
    judge([part = part_, prefix = source_.hashPrefix]() -> Verdict {
        const QString hash = part->hash();
        if (!begins(hash, prefix)) {
            part->discard();
            return {hash, {}};
        }
        if (auto committed = part->commit(); !committed) return {tl::unexpected(committed.error()), {}};
        return {hash, toQString(toUtf8(part->target()))};
    });
}

void WeightsDownload::replyEnded() {
    if (state_ == State::Receiving) return pump();
    const DownloadReply facts = DownloadReply::of(*reply_);
    if (facts.isRedirection()) return redirect(facts.redirection);
    if (facts.status == 416 && done_ > 0) return beginAgain();
    fail(networkSentence(*reply_, done_, total_), reply_->errorString());
}

void WeightsDownload::redirect(const QUrl& to) {
    const QString from = address_.host();
    const bool lessSafe = address_.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https");
    if (!isAllowed(to) || lessSafe)
        return fail(tr("%1 passes on to an address that is not secure, which is not followed: %2")
                        .arg(from, to.toDisplayString()));
    if (++redirections_ > mostRedirections) return fail(tr("%1 passes on again and again.").arg(from));
    dropReply();
    address_ = to;
    if (to.host() == from) return request();
    state_ = State::Redirected;
    Q_EMIT redirected(to);
}

void WeightsDownload::followRedirect() {
    if (state_ == State::Redirected) request();
}

}  // namespace lesion
