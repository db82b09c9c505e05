#pragma once

#include <QColor>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;
class QPalette;
class QStyleOptionViewItem;

namespace lesion {

/// What stands where a picture is missing: nothing while it is on its way, else an icon.
struct PictureSign {
    QString icon{};
    QColor colour{};
};

/// Draws a picture as large as fits in the middle of `box`, smooth when it has to be scaled, and returns where it went;
/// a null one as an empty frame, with the sign in its middle.
QRect drawPicture(QPainter* painter, const QRect& box, const QPixmap& picture, const PictureSign& sign,
                  const QPalette& palette);

/// The ground and frame of a cell of a grid of pictures that is selected or has the keys, so that all grids show it
/// alike; nothing for others.
void drawCellFrame(QPainter* painter, const QStyleOptionViewItem& option);

}  // namespace lesion
