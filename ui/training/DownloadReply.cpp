#include "ui/training/DownloadReply.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkReply>
#include <QRegularExpression>

namespace lesion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DownloadReply)
};

QString brokenOff(qint64 done, qint64 total) {
    const QString how = total > 0 ? Words::tr("%1 of %2").arg(sizeText(done), sizeText(total)) : sizeText(done);
    return Words::tr("The connection broke off after %1. What has arrived is kept: download again to go on.").arg(how);
}

QString statusSentence(const QString& host, int status, const QUrl& address) {
    if (status == 404 || status == 410)
        return Words::tr("%1 does not have the file %2 (any more).").arg(host, address.toDisplayString());
    if (status == 401 || status == 403) return Words::tr("%1 does not give the file away (%2).").arg(host).arg(status);
    if (status >= 500) return Words::tr("%1 is in trouble (%2). Try again later.").arg(host).arg(status);
    return Words::tr("%1 answers with something else than the file (%2).").arg(host).arg(status);
}

}  // namespace

DownloadReply DownloadReply::of(const QNetworkReply& reply) {
    DownloadReply facts;
    facts.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isValid()) facts.redirection = reply.url().resolved(target);
    const QByteArray tag = reply.rawHeader("ETag");
    facts.validator = (tag.startsWith('"') ? tag : reply.rawHeader("Last-Modified")).toStdString();
    facts.total = reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (!facts.isPart()) return facts;
    static const QRegularExpression range(QStringLiteral(R"(^bytes (\d+)-\d+/(\d+|\*)$)"));
    const auto match = range.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
    facts.from = match.hasMatch() ? match.captured(1).toLongLong() : -1;
    facts.total = match.captured(2).toLongLong();
    return facts;
}

QString networkSentence(const QNetworkReply& reply, qint64 done, qint64 total) {
    const QString host = reply.url().host();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool comes = status == 200 || status == 206;
    if (status != 0 && !comes) return statusSentence(host, status, reply.url());
    switch (reply.error()) {
        case QNetworkReply::SslHandshakeFailedError:
            return Words::tr("The connection to %1 is not safe: its certificate cannot be checked. Nothing was taken.")
                .arg(host);
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyConnectionClosedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyTimeoutError:
            return Words::tr("The network's proxy does not let the program through to %1. Take the file from disk.")
                .arg(host);
        case QNetworkReply::ConnectionRefusedError:
            return Words::tr("%1 does not accept connections. Try again later, or take the file from disk.").arg(host);
        default:
            break;
    }
    if (comes || done > 0) return brokenOff(done, total);
    const bool late =
        reply.error() == QNetworkReply::OperationCanceledError || reply.error() == QNetworkReply::TimeoutError;
    if (late) return Words::tr("%1 does not answer. Try again later, or take the file from disk.").arg(host);
    return Words::tr("%1 cannot be reached: is this computer connected? You may take the file from disk.").arg(host);
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace lesion
