#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace lesion {

/// One image of the grid: the picture, a foot in the class's colour, the class's short name and the id beside it.
class SampleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SampleDelegate(int edge, QObject* parent = nullptr);
    void setClasses(const QStringList& classes) { classes_ = classes; }
    /// Photographs are mostly wider than high, so cells begin lower than a square; a higher picture makes all higher.
    /// True when that changed the size.
    bool makeRoomFor(const QSizeF& picture);
    void forgetPictures() { height_ = edge_ * 3 / 4; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int edge_;
    int height_;
    QStringList classes_;
};

}  // namespace lesion
