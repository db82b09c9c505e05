#pragma once

#include <functional>
#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace lesion {

/// What charts and tables share when they leave the program: rows of cells (header first) as CSV or for the clipboard,
/// a picture drawn by vectors, and the dialog that asks for a file.

QString csvText(const QList<QStringList>& rows);
/// Cells between tabs, as spreadsheets paste them.
QString pasteText(const QList<QStringList>& rows);
/// False where the file cannot be written.
bool saveCsv(const QString& path, const QList<QStringList>& rows);
/// A widget as PNG (twice its size, for slides and papers), PDF or SVG, by the file's extension.
bool savePicture(const QString& path, QWidget* widget, const QString& title);

/// Asks for a file and hands its name to `save`, which says whether it worked; where not, the user is told.
/// `formats`: any of png, pdf, svg, csv; the first is offered first.
void askAndSave(QWidget* parent, const QString& title, const QStringList& formats,
                std::function<bool(const QString& path)> save);

}  // namespace lesion
