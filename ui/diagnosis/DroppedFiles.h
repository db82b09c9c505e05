#pragma once

#include <QStringList>

class QMimeData;

namespace lesion {

/// Files and folders of this computer in what was dropped or pasted; addresses of other computers are left alone.
QStringList localPaths(const QMimeData& mime);

/// Files stay as they are named, whatever they hold; of folders every image below, by name. Reads the disk: call it off
/// the window's thread.
QStringList expandFolders(const QStringList& paths);

}  // namespace lesion
