#pragma once

#include <QString>
#include <QUrl>
#include <string>

class QNetworkReply;

namespace lesion {

/// What the headers of a server's answer say about a file that was asked for, whole or from a byte on.
struct DownloadReply {
    int status = 0;         ///< of HTTP; 0: there was no answer
    std::string validator;  ///< good for If-Range: a strong ETag, else Last-Modified; empty: neither is offered
    qint64 from = 0;        ///< first byte of the body in the file; -1: a part, but it does not say which
    qint64 total = 0;       ///< bytes of the whole file; 0: not told
    QUrl redirection;       ///< where a 3xx points

    static DownloadReply of(const QNetworkReply& reply);
    bool isPart() const { return status == 206; }
    bool isRedirection() const { return redirection.isValid() && !redirection.isEmpty(); }
};

/// In plain words why `reply` gave no file, or not all of it; `done` bytes of `total` (0: not known) are here.
QString networkSentence(const QNetworkReply& reply, qint64 done, qint64 total);

/// "13.6 MB" in the user's locale.
QString sizeText(qint64 bytes);

}  // namespace lesion
