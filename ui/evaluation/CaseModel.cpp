#include "ui/evaluation/CaseModel.h"

#include "ui/frame/Theme.h"

#include <algorithm>
#include <QPainter>

namespace lesion {

namespace {

constexpr int edge = 128;
constexpr int height = edge * 3 / 4;  ///< most photographs are wider than high
constexpr int padding = 5;

}  // namespace

CaseModel::CaseModel(QObject* parent) : QAbstractListModel(parent), thumbnails_(edge) {}

void CaseModel::setCases(std::vector<Case> cases) {
    beginResetModel();
    cases_ = std::move(cases);
    endResetModel();
}

int CaseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(cases_.size());
}

QVariant CaseModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Case& shown = cases_[std::size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return shown.words;
        case Qt::ToolTipRole:
            return QStringLiteral("%1\n%2").arg(shown.id, shown.tip);
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2").arg(shown.id, shown.tip);
        default:
            return {};
    }
}

CaseDelegate::CaseDelegate(CaseModel* model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int pictures = model_->pairs() ? 2 : 1;
    return {pictures * edge + (pictures + 1) * padding, height + option.fontMetrics.height() + 3 * padding};
}

void CaseDelegate::drawPicture(QPainter* painter, const QRect& box, const std::filesystem::path& file,
                               const QPalette& palette) const {
    const QPixmap picture = file.empty() ? QPixmap() : model_->thumbnails()->get(file);
    if (picture.isNull()) {
        painter->fillRect(box, palette.color(QPalette::AlternateBase));
        if (!file.empty() && !model_->thumbnails()->hasFailed(file)) return;  // on its way
        const int size = std::min(32, box.height() / 2);
        const QString sign = file.empty() ? QStringLiteral("image") : QStringLiteral("warning");
        painter->drawPixmap(box.center() - QPoint(size / 2, size / 2),
                            iconPixmap(sign, size, quietText(palette), painter->device()->devicePixelRatioF()));
        return;
    }
    const QSize size = picture.deviceIndependentSize().scaled(box.size(), Qt::KeepAspectRatio).toSize();
    QRect target(QPoint(), size);
    target.moveCenter(box.center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmap(target, picture);
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QPalette& palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_HasFocus)) {
        QColor ground = accentColour(palette);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ground, selected ? 2 : 1, selected ? Qt::SolidLine : Qt::DashLine));
        ground.setAlpha(selected ? 40 : 0);
        painter->setBrush(ground);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const Case& shown = model_->at(index.row());
    const int width = shown.isPair() ? 2 * edge + padding : edge;
    const QRect box(option.rect.left() + (option.rect.width() - width) / 2, option.rect.top() + padding, edge, height);
    drawPicture(painter, box, shown.file, palette);
    if (shown.isPair()) drawPicture(painter, box.translated(edge + padding, 0), shown.otherFile, palette);
    const QRect line(option.rect.left() + padding, box.bottom() + padding / 2, option.rect.width() - 2 * padding,
                     option.fontMetrics.height() + padding);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(
        line, Qt::AlignCenter,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

}  // namespace lesion
