#include "ui/frame/QtLog.h"

#include <spdlog/spdlog.h>
#include <QRegularExpression>

namespace lesion {

namespace {

void logMessage(QtMsgType type, const QMessageLogContext&, const QString& text) {
    const auto level = type == QtDebugMsg ? spdlog::level::debug : spdlog::level::warn;
    spdlog::log(level, "Qt: {}", withoutNames(text).toStdString());
}

}  // namespace

QString withoutNames(QString text) {
    static const QString gone = QStringLiteral("…");
    static const QRegularExpression quoted(QStringLiteral("([\"'])[^\"'\\n]*\\1"));
    // A path may hold blanks, so that its end is only the line's.
    static const QRegularExpression path(QStringLiteral("(file:|[A-Za-z]:[\\\\/]|[\\\\/])[^\\s\"'][^\\n]*"));
    static const QRegularExpression image(QStringLiteral("[^\\s\"']+\\.(jpe?g|png|bmp|tiff?|webp|gif|heic)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return text.replace(quoted, gone).replace(path, gone).replace(image, gone);
}

void logQtMessages() {
    qInstallMessageHandler(logMessage);
}

}  // namespace lesion
