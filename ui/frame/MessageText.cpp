#include "ui/frame/MessageText.h"

#include "core/dataset/Dataset.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace lesion {

/// What fullClassName() can answer, for the translators' tool.
[[maybe_unused]] static constexpr const char* classNames[] = {
    QT_TRANSLATE_NOOP("Class", "actinic keratosis or Bowen's disease"),
    QT_TRANSLATE_NOOP("Class", "basal cell carcinoma"),
    QT_TRANSLATE_NOOP("Class", "benign keratosis"),
    QT_TRANSLATE_NOOP("Class", "dermatofibroma"),
    QT_TRANSLATE_NOOP("Class", "melanoma"),
    QT_TRANSLATE_NOOP("Class", "melanocytic nevus"),
    QT_TRANSLATE_NOOP("Class", "squamous cell carcinoma"),
    QT_TRANSLATE_NOOP("Class", "vascular lesion"),
};

QString messageText(const Message& message) {
    const std::string sentence(sentenceOf(message.id));
    const QByteArray translated = QCoreApplication::translate("Message", sentence.c_str()).toUtf8();
    return toQString(fillIn(std::string_view(translated.data(), std::size_t(translated.size())), message));
}

QString number(qint64 value) {
    return QLocale().toString(value);
}

QString figure(double value, int decimals) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    return QLocale().toString(value, 'f', decimals);
}

QString duration(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0) return QStringLiteral("–");
    const auto whole = qint64(std::llround(seconds));
    const auto text = [](const char* pattern) { return QCoreApplication::translate("Duration", pattern); };
    if (whole < 60) return text(QT_TRANSLATE_NOOP("Duration", "%1 s")).arg(whole);
    if (whole < 3600) {
        return whole % 60 == 0 ? text(QT_TRANSLATE_NOOP("Duration", "%1 min")).arg(whole / 60)
                               : text(QT_TRANSLATE_NOOP("Duration", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    }
    return text(QT_TRANSLATE_NOOP("Duration", "%1 h %2 min")).arg(whole / 3600).arg(whole % 3600 / 60);
}

QString fullClassText(const QString& shortName) {
    const std::string name = fullClassName(fromQString(shortName));
    return QCoreApplication::translate("Class", name.c_str());
}

}  // namespace lesion
