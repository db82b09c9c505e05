#include "ui/frame/SpokenTexts.h"

#include <QCoreApplication>
#include <QMutexLocker>
#include <QRegularExpression>

namespace lesion {

namespace {

constexpr qsizetype leastWords = 4;  ///< letters beside the values; "%1: %2" says nothing by which it could be known

constexpr qsizetype lettersOfHan = 2;  ///< what a Chinese character is worth

/// "%1", "%Ln" and the named ones of core's messages.
const QRegularExpression& valuePattern() {
    static const QRegularExpression pattern(QStringLiteral("%L?(?:[1-9]|n)|\\{\\w+\\}"));
    return pattern;
}

/// A sentence with values, as it is looked for in a text.
struct Shape {
    QRegularExpression pattern;
    QStringList names;  ///< of the values, in their order
    qsizetype words = 0;
};

bool mayBe(const QString& sentence, const QString& text) {
    const auto first = valuePattern().match(sentence);
    if (!first.hasMatch() || !text.startsWith(QStringView(sentence).left(first.capturedStart()))) return false;
    QString end = sentence;
    for (auto match = first; match.hasMatch(); match = valuePattern().match(end)) end.remove(0, match.capturedEnd());
    return text.endsWith(end);
}

Shape shapeOf(const QString& sentence) {
    Shape shape;
    QString pattern = QStringLiteral("^");
    qsizetype done = 0;
    const auto literal = [&](qsizetype until) {
        const QString part = sentence.mid(done, until - done);
        pattern += QRegularExpression::escape(part);
        for (const QChar letter : part)
            shape.words += !letter.isLetter() ? 0 : letter.script() == QChar::Script_Han ? lettersOfHan : 1;
    };
    for (auto all = valuePattern().globalMatch(sentence); all.hasNext();) {
        const auto match = all.next();
        literal(match.capturedStart());
        pattern += QStringLiteral("(.*)");
        shape.names << match.captured();
        done = match.capturedEnd();
    }
    literal(sentence.size());
    shape.pattern = QRegularExpression(pattern + QLatin1Char('$'), QRegularExpression::DotMatchesEverythingOption);
    return shape;
}

int countIn(const QString& text) {
    QString digits;
    for (const QChar letter : text)
        if (letter.isDigit()) digits += letter;
    return digits.toInt();
}

}  // namespace

SpokenTexts::SpokenTexts(QObject* parent) : QTranslator(parent) {}

void SpokenTexts::add(std::unique_ptr<QTranslator> catalogue) {
    catalogues_.push_back(std::move(catalogue));
}

QString SpokenTexts::translate(const char* context, const char* sourceText, const char* disambiguation, int n) const {
    QString said;
    for (const auto& catalogue : catalogues_) {
        said = catalogue->translate(context, sourceText, disambiguation, n);
        if (!said.isNull()) break;
    }
    const QMutexLocker lock(&mutex_);
    Source& source = sources_[said.isNull() ? QString::fromUtf8(sourceText) : said];
    if (source.text.isNull()) source = {context, sourceText, disambiguation};
    return said;
}

QString SpokenTexts::saidAnew(const QString& text) const {
    Source found;
    {
        const QMutexLocker lock(&mutex_);
        found = sources_.value(text);
    }
    return found.text.isEmpty() ? withValues(text) : fill(found, {});
}

/// Of all sentences that the text may be, the one with the most words in it.
QString SpokenTexts::withValues(const QString& text) const {
    Source best;
    QHash<QString, QString> values;
    qsizetype words = leastWords - 1;
    {
        const QMutexLocker lock(&mutex_);
        for (auto it = sources_.cbegin(); it != sources_.cend(); ++it) {
            if (!mayBe(it.key(), text)) continue;
            const Shape shape = shapeOf(it.key());
            if (shape.words <= words) continue;
            const auto match = shape.pattern.match(text);
            if (!match.hasMatch()) continue;
            best = it.value();
            words = shape.words;
            values.clear();
            for (int i = 0; i < int(shape.names.size()); ++i) values[shape.names[i]] = match.captured(i + 1);
        }
    }
    return best.text.isEmpty() ? text : fill(best, values);
}

QString SpokenTexts::fill(const Source& source, const QHash<QString, QString>& values) const {
    int count = -1;
    for (const QString& name : {QStringLiteral("%n"), QStringLiteral("%Ln")})
        if (values.contains(name)) count = countIn(values[name]);
    const char* told = source.disambiguation.isEmpty() ? nullptr : source.disambiguation.constData();
    const QString sentence =
        QCoreApplication::translate(source.context.constData(), source.text.constData(), told, count);
    QString text;
    qsizetype done = 0;
    for (auto all = valuePattern().globalMatch(sentence); all.hasNext();) {
        const auto match = all.next();
        text += sentence.mid(done, match.capturedStart() - done);
        const auto value = values.constFind(match.captured());
        text += value == values.cend() ? match.captured() : valueAnew(*value);
        done = match.capturedEnd();
    }
    return text + sentence.mid(done);
}

/// Numbers as the other language writes them; whole ones only where they are grouped, since a name may be "2019".
QString SpokenTexts::valueAnew(const QString& value) const {
    bool isNumber = false;
    const double number = locale_.toDouble(value, &isNumber);
    const qsizetype point = value.indexOf(locale_.decimalPoint());
    if (isNumber && point >= 0) return QLocale().toString(number, 'f', int(value.size() - point - 1));
    if (isNumber && value.contains(locale_.groupSeparator())) return QLocale().toString(qint64(number));
    return value.isEmpty() || isNumber ? value : saidAnew(value);
}

}  // namespace lesion
