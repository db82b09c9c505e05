#pragma once

#include <optional>
#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

namespace lesion::test {

/// One file behind HTTP on this machine, with the habits and faults that servers have.
class FileServer : public QTcpServer {
public:
    struct Request {
        QByteArray path;
        QMap<QByteArray, QByteArray> headers;  ///< names in small letters
    };

    FileServer() { listen(QHostAddress::LocalHost); }
    QString address(const QString& name, const QString& host = QStringLiteral("127.0.0.1")) const {
        return QStringLiteral("http://%1:%2/%3").arg(host).arg(serverPort()).arg(name);
    }

    QByteArray body;
    QByteArray tag = "\"v1\"";  ///< ETag; empty: none
    bool ranges = true;         ///< answers Range with a part
    bool heedsIfRange = true;   ///< and with the whole where the tag is another
    bool tellsLength = true;
    std::optional<qint64> claimed;    ///< the length that it tells instead of the true one
    int status = 200;                 ///< another: nothing but that
    QMap<QByteArray, QString> moved;  ///< path to the address that it passes on to
    std::optional<qint64> cutAfter;   ///< closes the connection after so many bytes of an answer
    std::optional<qint64> holdAfter;  ///< sends no more after so many bytes of an answer
    QList<Request> requests;

protected:
    void incomingConnection(qintptr handle) override {
        auto* socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray head = socket->property("head").toByteArray() + socket->readAll();
            socket->setProperty("head", head);
            if (head.endsWith("\r\n\r\n")) answer(*socket, parse(head));
        });
    }

private:
    static Request parse(const QByteArray& head) {
        Request request;
        for (const QByteArray& line : head.trimmed().split('\n')) {
            const auto colon = line.indexOf(": ");
            if (request.path.isEmpty())
                request.path = line.split(' ').value(1);
            else if (colon > 0)
                request.headers[line.left(colon).toLower()] = line.mid(colon + 2).trimmed();
        }
        return request;
    }

    void answer(QTcpSocket& socket, const Request& request) {
        requests << request;
        if (moved.contains(request.path))
            return send(socket, "302 Found", "Location: " + moved[request.path].toUtf8() + "\r\n", {});
        if (status != 200) return send(socket, QByteArray::number(status) + " No", {}, "<html>no</html>");
        const QByteArray wanted = request.headers.value("range");
        const bool sameFile = !heedsIfRange || request.headers.value("if-range", tag) == tag;
        if (!ranges || wanted.isEmpty() || !sameFile) return send(socket, "200 OK", {}, body);
        const qint64 from = wanted.mid(6).chopped(1).toLongLong();  // "bytes=1000-"
        if (from >= body.size()) return send(socket, "416 Range Not Satisfiable", {}, {});
        send(socket, "206 Partial Content",
             "Content-Range: bytes " + QByteArray::number(from) + '-' + QByteArray::number(body.size() - 1) + '/' +
                 QByteArray::number(body.size()) + "\r\n",
             body.mid(from));
    }

    void send(QTcpSocket& socket, const QByteArray& line, const QByteArray& extra, const QByteArray& content) {
        socket.write("HTTP/1.1 " + line + "\r\nConnection: close\r\n" + extra);
        if (!tag.isEmpty()) socket.write("ETag: " + tag + "\r\n");
        if (tellsLength)
            socket.write("Content-Length: " + QByteArray::number(claimed.value_or(content.size())) + "\r\n");
        socket.write("\r\n" + content.left(holdAfter.value_or(cutAfter.value_or(content.size()))));
        if (!holdAfter) socket.disconnectFromHost();
    }
};

}  // namespace lesion::test
