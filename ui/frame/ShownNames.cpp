#include "ui/frame/ShownNames.h"

#include <QCoreApplication>
#include <QLocale>

namespace lesion {

namespace {

constexpr const char* synthetic = QT_TRANSLATE_NOOP("DatasetName", "Synthetic lesions");

/// What core can say, for the translators' tool.
[[maybe_unused]] constexpr const char* licences[] = {
    QT_TRANSLATE_NOOP("Licence",
                      "Published with torchvision, whose code is BSD-3-Clause; no licence of their own is stated for "
                      "the weights. They were trained on ImageNet, whose terms allow its images for non-commercial "
                      "research and education."),
};

}  // namespace

QString datasetNameText(const std::string& name) {
    // Any other is a folder's, whatever it may mean in some language.
    return name == synthetic ? QCoreApplication::translate("DatasetName", synthetic) : QString::fromStdString(name);
}

QString licenceText(const std::string& licence) {
    return QCoreApplication::translate("Licence", licence.c_str());
}

QString listText(const QStringList& items) {
    // The locale knows the sign, but gives it only between items that "and" follows.
    const QString sample =
        QLocale().createSeparatedList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    const auto first = sample.indexOf(u'1') + 1;
    const auto second = sample.indexOf(u'2');
    return items.join(second > first ? sample.mid(first, second - first) : QStringLiteral(", "));
}

QString sentencesText(const QStringList& sentences) {
    QString text;
    for (const QString& sentence : sentences) {
        if (!text.isEmpty() && !sentence.isEmpty() && !text.endsWith(u'。')) text += u' ';
        text += sentence;
    }
    return text;
}

}  // namespace lesion
