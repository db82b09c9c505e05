#include "ui/evaluation/CaseModel.h"

#include "ui/frame/Theme.h"
#include "ui/widgets/ThumbnailPainting.h"

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

void CaseDelegate::drawFile(QPainter* painter, const QRect& box, const std::filesystem::path& file,
                            const QPalette& palette) const {
    PictureSign sign{{}, quietText(palette)};
    if (file.empty()) {
        sign.icon = QStringLiteral("image");
    } else if (model_->thumbnails()->hasFailed(file)) {
        sign.icon = QStringLiteral("warning");
    }
    drawPicture(painter, box, file.empty() ? QPixmap() : model_->thumbnails()->get(file), sign, palette);
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QPalette& palette = option.palette;
    drawCellFrame(painter, option);
    const Case& shown = model_->at(index.row());
    const int width = shown.isPair() ? 2 * edge + padding : edge;
    const QRect box(option.rect.left() + (option.rect.width() - width) / 2, option.rect.top() + padding, edge, height);
    drawFile(painter, box, shown.file, palette);
    if (shown.isPair()) drawFile(painter, box.translated(edge + padding, 0), shown.otherFile, palette);
    const QRect line(option.rect.left() + padding, box.bottom() + padding / 2, option.rect.width() - 2 * padding,
                     option.fontMetrics.height() + padding);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(
        line, Qt::AlignCenter,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

}  // namespace lesion
