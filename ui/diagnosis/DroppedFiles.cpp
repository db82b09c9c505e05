#include "ui/diagnosis/DroppedFiles.h"

#include "core/base/Files.h"
#include "core/image/ImageFile.h"
#include "ui/frame/MessageText.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace lesion {

QStringList localPaths(const QMimeData& mime) {
    QStringList paths;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile() && QFileInfo::exists(url.toLocalFile())) paths << url.toLocalFile();
    return paths;
}

QStringList expandFolders(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList found;
        QDirIterator entry(path, QDir::Files, QDirIterator::Subdirectories);
        while (entry.hasNext())
            if (const QString file = entry.next(); hasImageExtension(pathFromUtf8(fromQString(file)))) found << file;
        found.sort();
        files += found;
    }
    return files;
}

}  // namespace lesion
