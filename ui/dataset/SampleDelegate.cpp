#include "ui/dataset/SampleDelegate.h"

#include "ui/dataset/SampleModel.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/ThumbnailPainting.h"

#include <algorithm>
#include <QPainter>

namespace lesion {

namespace {
constexpr int padding = 4;
constexpr int footHeight = 3;
}  // namespace

SampleDelegate::SampleDelegate(int edge, QObject* parent)
    : QStyledItemDelegate(parent), edge_(edge), height_(edge * 3 / 4) {}

bool SampleDelegate::makeRoomFor(const QSizeF& picture) {
    if (picture.isEmpty()) return false;
    const QSizeF fitted = picture.scaled(QSizeF(edge_, edge_), Qt::KeepAspectRatio);
    const int wanted = std::min(edge_, int(fitted.height() + 0.5));
    if (wanted <= height_) return false;
    height_ = wanted;
    return true;
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {edge_ + 2 * padding, padding + height_ + footHeight + 2 + option.fontMetrics.height() + padding};
}

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);  // name and id keep their places under the picture
    const QPalette& palette = option.palette;
    drawCellFrame(painter, option);
    const QRect box(option.rect.left() + padding, option.rect.top() + padding, edge_, height_);
    const bool failed = index.data(SampleModel::FailedRole).toBool();
    drawPicture(painter, box, index.data(SampleModel::ThumbnailRole).value<QPixmap>(),
                failed ? PictureSign{QStringLiteral("warning"), warningColour(palette)} : PictureSign{}, palette);

    const QString name = index.data(SampleModel::ClassRole).toString();
    const QRect foot(box.left(), box.bottom() + 1, edge_, footHeight);
    painter->fillRect(foot, classColour(name, classes_));
    if (const QColor outline = classOutline(name, palette, classes_); outline != classColour(name, classes_))
        painter->fillRect(foot.adjusted(0, footHeight - 1, 0, 0), outline);

    QRect line(box.left(), foot.bottom() + 3, edge_, option.fontMetrics.height());
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const QString shownName = boldMetrics.elidedText(name, Qt::ElideRight, edge_);
    painter->setFont(bold);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shownName);
    line.setLeft(line.left() + boldMetrics.horizontalAdvance(shownName) + 6);
    painter->setFont(option.font);
    painter->setPen(quietText(palette));
    painter->drawText(
        line, Qt::AlignRight | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideLeft, line.width()));
    painter->restore();
}

}  // namespace lesion
