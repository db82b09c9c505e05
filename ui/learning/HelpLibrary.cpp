#include "ui/learning/HelpLibrary.h"

#include <algorithm>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

/// The linker leaves a static library's resources out unless someone names them; the macro must stand in no namespace.
static void nameHelp() {
    Q_INIT_RESOURCE(help);
}

namespace lesion {

namespace {

const QString root = QStringLiteral(":/help/");

QString readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The folders to look in, the nearest first: zh_CN, zh, en.
QStringList folders(const QString& language) {
    const QString name = language.isEmpty() ? QLocale().name() : language;
    QStringList list{name, name.section(QLatin1Char('_'), 0, 0), QStringLiteral("en")};
    list.removeDuplicates();
    return list;
}

HelpTopic readTopic(const QString& id, const QStringList& languages) {
    for (const QString& language : languages) {
        const QString text = readAll(root + language + QLatin1Char('/') + id + QStringLiteral(".md"));
        const qsizetype end = text.indexOf(QLatin1Char('\n'));
        if (!text.startsWith(QLatin1String("# ")) || end < 0) continue;
        return {id, text.mid(2, end - 2).trimmed(), text.mid(end + 1)};
    }
    return {};
}

QStringList wordsOf(const QString& text) {
    return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

bool holds(const QString& text, const QString& word) {
    return text.contains(word, Qt::CaseInsensitive);
}

}  // namespace

HelpLibrary::HelpLibrary(const QString& language) {
    nameHelp();
    const QStringList languages = folders(language);
    for (const QString& id : wordsOf(readAll(root + QStringLiteral("contents.txt")))) {
        HelpTopic topic = readTopic(id, languages);
        if (!topic.id.isEmpty()) topics_.push_back(std::move(topic));
    }
}

const HelpTopic* HelpLibrary::find(const QString& id) const {
    const auto found =
        std::find_if(topics_.begin(), topics_.end(), [&](const HelpTopic& topic) { return topic.id == id; });
    return found == topics_.end() ? nullptr : &*found;
}

std::vector<const HelpTopic*> HelpLibrary::search(const QString& words) const {
    const QStringList wanted = wordsOf(words);
    std::vector<const HelpTopic*> found;
    for (const HelpTopic& topic : topics_) {
        const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return holds(topic.title, word) || holds(topic.text, word);
        });
        if (all) found.push_back(&topic);
    }
    std::stable_partition(found.begin(), found.end(), [&](const HelpTopic* topic) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString& word) { return holds(topic->title, word); });
    });
    return found;
}

QString HelpLibrary::excerpt(const HelpTopic& topic, const QString& words) {
    constexpr qsizetype around = 45;
    constexpr qsizetype longestWord = 15;  // Chinese has no spaces to end at
    QString plain = topic.text;
    plain.remove(QRegularExpression(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)")));  // pictures
    plain.remove(QRegularExpression(QStringLiteral("^\\s*(?:-|\\d+\\.) "), QRegularExpression::MultilineOption));
    plain.replace(QRegularExpression(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)")), QStringLiteral("\\1"));
    plain.remove(QRegularExpression(QStringLiteral("[*`#|>]+")));
    plain = plain.simplified();
    for (const QString& word : wordsOf(words)) {
        const qsizetype at = plain.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) continue;
        const auto spaceNear = [&](qsizetype place, qsizetype otherwise) {
            const qsizetype space = plain.indexOf(QLatin1Char(' '), place);
            return space < 0 || space > place + longestWord ? otherwise : space;
        };
        const qsizetype begin = at - around;
        const qsizetype from = begin <= 0 ? 0 : std::min(spaceNear(begin, begin - 1) + 1, at);
        const qsizetype end = at + word.size() + around;
        const qsizetype to = end >= plain.size() ? plain.size() : spaceNear(end, end);
        return plain.mid(from, to - from);
    }
    return {};
}

}  // namespace lesion
