#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace lesion::test {

/// A sentence of a .ts file with what it is in the language; several where it counts something.
struct Entry {
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    QString type;  ///< "unfinished", "vanished", "obsolete"; empty: done
    bool plural = false;

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

/// Empty where the file cannot be read or is no catalogue.
inline QList<Entry> readCatalogue(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const QString name = xml.name().toString();  // reading on would take a view away
        if (name == u"name") context = xml.readElementText();
        if (name == u"message") {
            Entry entry;
            entry.context = context;
            entry.plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            entries.append(entry);
        }
        if (entries.isEmpty()) continue;
        Entry& entry = entries.last();
        if (name == u"source") entry.source = xml.readElementText();
        if (name == u"comment") entry.comment = xml.readElementText();
        if (name == u"numerusform") entry.translations << xml.readElementText();
        if (name == u"translation") {
            entry.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!entry.plural) entry.translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

}  // namespace lesion::test
