#include "ui/frame/PseudoTranslator.h"

#include <QRegularExpression>

namespace lesion {

namespace {

QChar accented(QChar letter) {
    static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
    static const QString marked = QStringLiteral("áçéíñöšüýžÁÇÉÍÑÖŠÜÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

/// Shortcuts and lists of file patterns are read by Qt, not by people.
bool isForMachines(const QString& source) {
    static const QRegularExpression shortcut(QStringLiteral("^(Ctrl|Alt|Shift|F\\d)[+\\w.]*$"));
    static const QRegularExpression layoutDirection(QStringLiteral("^QT_LAYOUT_DIRECTION$"));
    return shortcut.match(source).hasMatch() || layoutDirection.match(source).hasMatch() ||
           source.contains(QLatin1String("(*"));
}

}  // namespace

QString PseudoTranslator::transformed(const QString& source) {
    if (source.isEmpty() || isForMachines(source)) return source;
    static const QRegularExpression kept(QStringLiteral("%L?[0-9n]+|\\{\\w+\\}|<[^>]*>|&\\w+;"));
    QString words;
    qsizetype letters = 0;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        for (; from < to; ++from) {
            letters += source[from].isLetter() ? 1 : 0;
            words += accented(source[from]);
        }
    };
    for (auto match = kept.globalMatch(source); match.hasNext();) {
        const auto one = match.next();
        take(one.capturedStart());
        words += one.captured();
        from = one.capturedEnd();
    }
    take(source.size());
    if (letters == 0) return source;
    const QString more = QString((letters * 2 + 4) / 5, u'~');
    // Rich text must still begin with its tag to be known as such; a suffix keeps the space before it.
    const bool rich = source.startsWith(u'<');
    const bool suffix = source.startsWith(u' ');
    if (rich) return words + u'[' + more + u']';
    return suffix ? QStringLiteral(" [") + words.mid(1) + more + u']' : u'[' + words + more + u']';
}

QString PseudoTranslator::translate(const char* /*context*/, const char* sourceText, const char* /*disambiguation*/,
                                    int /*n*/) const {
    return transformed(QString::fromUtf8(sourceText));
}

}  // namespace lesion
