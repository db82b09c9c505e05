#pragma once

#include "core/base/Message.h"

#include <QString>

namespace lesion {

/// The sentence of a message in the window's language (context "Message" of the translations).
QString messageText(const Message& message);

inline QString toQString(const std::string& text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
inline std::string fromQString(const QString& text) {
    return text.toStdString();
}

/// "1,234" in the user's locale.
QString number(qint64 value);
/// A figure between 0 and 1 with that many decimals, in the user's locale.
QString figure(double value, int decimals = 3);
/// "62 %" of 0.62, as the language writes it.
QString percentText(double share, int decimals = 0);
/// "2 min 10 s", "45 s", "1 h 5 min".
QString duration(double seconds);
/// A value of a data set's column (sex, site, how the diagnosis was confirmed), translated where it is a usual one.
QString dataValueText(const std::string& value);
/// "melanoma", translated; short names that are not known stay.
QString fullClassText(const QString& shortName);

}  // namespace lesion
