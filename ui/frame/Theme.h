#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace lesion {

/// Colours, icons and text size: one place, so that a class has the same colour on every page and everything follows
/// the light or dark palette.

enum class ColourScheme { System, Light, Dark };
/// Applies the scheme and the text size (1.0 to 2.0) to the application; remembered in QSettings by the caller.
void applyTheme(ColourScheme scheme, double textScale);
bool isDark(const QPalette& palette);

/// Okabe and Ito's palette for HAM10000's classes by short name; other names take the remaining colours by their place
/// in `classes`, so a data set's colours never change while it is open.
QColor classColour(const QString& shortName, const QStringList& classes = {});
/// A pen colour that keeps a light class colour (vasc) readable on this palette's ground.
QColor classOutline(const QString& shortName, const QPalette& palette, const QStringList& classes = {});

/// The colour, made lighter or darker until it stands out from this palette's ground at least so much (3 for lines, 4.5
/// for words: WCAG's contrast ratios).
QColor legible(const QColor& colour, const QPalette& palette, double least);
/// Runs that are drawn over each other: six colours, again from the first after that (then by line style).
QColor runColour(int index, const QPalette& palette);

QColor accentColour(const QPalette& palette);
QColor warningColour(const QPalette& palette);  ///< amber
QColor goodColour(const QPalette& palette);     ///< green
QColor errorColour(const QPalette& palette);    ///< red
QColor quietText(const QPalette& palette);      ///< second-rank text, still at least 4.5:1

/// resources/icons/<name>.svg in the palette's text colour (and its disabled variant), crisp at any scaling.
QIcon themedIcon(const QString& name);
/// The same in a given opaque colour, as pixels for a widget's device pixel ratio.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);

}  // namespace lesion
