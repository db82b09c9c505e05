#include "ui/frame/MessageText.h"

#include "core/base/MessageIds.h"
#include "core/dataset/Dataset.h"
#include "ui/frame/ShownNames.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

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

/// What data sets hold in their columns as it is shown: HAM10000's and the ISIC Archive's words, for the translators'
/// tool.
[[maybe_unused]] static constexpr const char* dataValues[] = {
    QT_TRANSLATE_NOOP("DataValue", "female"),
    QT_TRANSLATE_NOOP("DataValue", "male"),
    QT_TRANSLATE_NOOP("DataValue", "unknown"),
    QT_TRANSLATE_NOOP("DataValue", "abdomen"),
    QT_TRANSLATE_NOOP("DataValue", "acral"),
    QT_TRANSLATE_NOOP("DataValue", "anterior torso"),
    QT_TRANSLATE_NOOP("DataValue", "back"),
    QT_TRANSLATE_NOOP("DataValue", "chest"),
    QT_TRANSLATE_NOOP("DataValue", "ear"),
    QT_TRANSLATE_NOOP("DataValue", "face"),
    QT_TRANSLATE_NOOP("DataValue", "foot"),
    QT_TRANSLATE_NOOP("DataValue", "genital"),
    QT_TRANSLATE_NOOP("DataValue", "hand"),
    QT_TRANSLATE_NOOP("DataValue", "head/neck"),
    QT_TRANSLATE_NOOP("DataValue", "lateral torso"),
    QT_TRANSLATE_NOOP("DataValue", "lower extremity"),
    QT_TRANSLATE_NOOP("DataValue", "neck"),
    QT_TRANSLATE_NOOP("DataValue", "oral/genital"),
    QT_TRANSLATE_NOOP("DataValue", "palms/soles"),
    QT_TRANSLATE_NOOP("DataValue", "posterior torso"),
    QT_TRANSLATE_NOOP("DataValue", "scalp"),
    QT_TRANSLATE_NOOP("DataValue", "trunk"),
    QT_TRANSLATE_NOOP("DataValue", "upper extremity"),
    QT_TRANSLATE_NOOP("DataValue", "synthetic"),
    QT_TRANSLATE_NOOP("DataValue", "histo"),
    QT_TRANSLATE_NOOP("DataValue", "histopathology"),
    QT_TRANSLATE_NOOP("DataValue", "follow_up"),
    QT_TRANSLATE_NOOP("DataValue", "follow-up"),
    QT_TRANSLATE_NOOP("DataValue", "consensus"),
    QT_TRANSLATE_NOOP("DataValue", "confocal"),
    QT_TRANSLATE_NOOP("DataValue", "confocal microscopy"),
    QT_TRANSLATE_NOOP("DataValue", "serial imaging showing no change"),
    QT_TRANSLATE_NOOP("DataValue", "single image expert consensus"),
    QT_TRANSLATE_NOOP("DataValue", "very light"),
    QT_TRANSLATE_NOOP("DataValue", "light"),
    QT_TRANSLATE_NOOP("DataValue", "intermediate"),
    QT_TRANSLATE_NOOP("DataValue", "tan"),
    QT_TRANSLATE_NOOP("DataValue", "brown"),
    QT_TRANSLATE_NOOP("DataValue", "dark"),
};

/// What a web page cannot do, as core names it.
[[maybe_unused]] static constexpr const char* notOnPages[] = {
    QT_TRANSLATE_NOOP("Message", "hair removal"),
    QT_TRANSLATE_NOOP("Message", "colour constancy"),
    QT_TRANSLATE_NOOP("Message", "age, sex or site as inputs"),
};

template <typename Say>
static QString eachOf(const QString& values, Say say) {
    QStringList words = values.split(QStringLiteral(", "));
    for (QString& word : words) word = say(word);
    return listText(words);
}

/// What is known of a person: which of it a message speaks of, and its values.
static QString clinicalValue(MessageId id, const std::string& name, const QString& value) {
    const auto fact = [](const QString& word) {
        return QCoreApplication::translate("Attribute", word.toUtf8().constData());
    };
    if (name == "input" || name == "inputs" || name == "missing") return eachOf(value, fact);
    if (name == "known" && id == MessageId::ClinicalNotGiven) return eachOf(value, fact);
    if (name == "known") return eachOf(value, [](const QString& word) { return dataValueText(fromQString(word)); });
    return value;
}

/// Core writes decimals with a point, and the names of classes, groups and parts in English.
static QString shownValue(MessageId id, const std::string& name, const QString& value) {
    const auto in = [&](const char* context) {
        return QCoreApplication::translate(context, value.toUtf8().constData());
    };
    if (name == "class_name") return in("Class");
    if (name == "attribute") return in("Attribute");
    if (name == "worst_group" || name == "best_group") return dataValueText(fromQString(value));
    if (name == "reason") return in("Message");  // why a device cannot be used
    if (name == "attributes")
        return eachOf(value, [](const QString& word) {
            return QCoreApplication::translate("Attribute", word.toUtf8().constData());
        });
    if (name == "classes" || name == "first_classes" || name == "second_classes")
        return eachOf(value, [](const QString& word) { return word; });
    if (id == MessageId::WebUnsupported && name == "what") return in("Message");
    if (id == MessageId::ClinicalNotGiven || id == MessageId::ClinicalNotUsed || id == MessageId::ClinicalValueNew ||
        id == MessageId::ClinicalNothingKnown)
        return clinicalValue(id, name, value);
    if (name == "part") {
        if (value == QLatin1String("train")) return QCoreApplication::translate("SampleTable", "training");
        if (value == QLatin1String("val")) return QCoreApplication::translate("SampleTable", "validation");
        if (value == QLatin1String("test")) return QCoreApplication::translate("SampleTable", "test");
    }
    static const QRegularExpression decimals(QStringLiteral("^[-+−]?[0-9]+\\.[0-9]+$"));
    if (!decimals.match(value).hasMatch()) return value;
    return QString(value).replace(QLatin1Char('-'), QChar(0x2212)).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString messageText(const Message& message) {
    const std::string sentence(sentenceOf(message.id));
    const QByteArray translated = QCoreApplication::translate("Message", sentence.c_str()).toUtf8();
    Message shown = message;
    for (auto& [name, value] : shown.values) value = shownValue(message.id, name, toQString(value)).toStdString();
    return toQString(fillIn(std::string_view(translated.data(), std::size_t(translated.size())), shown));
}

QString number(qint64 value) {
    return QLocale().toString(value);
}

QString figure(double value, int decimals) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    return QLocale().toString(value, 'f', decimals);
}

QString percentText(double share, int decimals) {
    return QCoreApplication::translate("Percent", "%1 %").arg(figure(share * 100, decimals));
}

QString duration(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0) return QStringLiteral("–");
    const auto whole = qint64(std::llround(seconds));
    const auto text = [](const char* pattern) { return QCoreApplication::translate("Duration", pattern); };
    if (whole < 60) return text(QT_TRANSLATE_NOOP("Duration", "%1 s")).arg(number(whole));
    if (whole < 3600) {
        return whole % 60 == 0 ? text(QT_TRANSLATE_NOOP("Duration", "%1 min")).arg(whole / 60)
                               : text(QT_TRANSLATE_NOOP("Duration", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    }
    return text(QT_TRANSLATE_NOOP("Duration", "%1 h %2 min")).arg(whole / 3600).arg(whole % 3600 / 60);
}

QString dataValueText(const std::string& value) {
    return QCoreApplication::translate("DataValue", value.c_str());
}

QString fullClassText(const QString& shortName) {
    const std::string name = fullClassName(fromQString(shortName));
    return QCoreApplication::translate("Class", name.c_str());
}

}  // namespace lesion
