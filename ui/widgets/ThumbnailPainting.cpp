#include "ui/widgets/ThumbnailPainting.h"

#include "ui/frame/Theme.h"

#include <algorithm>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace lesion {

QRect drawPicture(QPainter* painter, const QRect& box, const QPixmap& picture, const PictureSign& sign,
                  const QPalette& palette) {
    if (picture.isNull()) {
        painter->fillRect(box, palette.color(QPalette::AlternateBase));
        if (!sign.icon.isEmpty()) {
            const int size = std::min({32, box.width() / 2, box.height() / 2});
            painter->drawPixmap(box.center() - QPoint(size / 2, size / 2),
                                iconPixmap(sign.icon, size, sign.colour, painter->device()->devicePixelRatioF()));
        }
        return box;
    }
    const QSize size = picture.deviceIndependentSize().scaled(box.size(), Qt::KeepAspectRatio).toSize();
    QRect target(QPoint(), size);
    target.moveCenter(box.center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform, size != picture.deviceIndependentSize().toSize());
    painter->drawPixmap(target, picture);
    return target;
}

void drawCellFrame(QPainter* painter, const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_HasFocus)) return;
    QColor ground = accentColour(option.palette);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ground, selected ? 2 : 1, selected ? Qt::SolidLine : Qt::DashLine));
    ground.setAlpha(selected ? 40 : 0);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace lesion
