#include "ui/evaluation/ClassTable.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lesion {

namespace {

enum Column { Name, Images, Recall, Precision, ColumnCount };
constexpr int valueRole = Qt::UserRole;
constexpr int colourRole = Qt::UserRole + 1;

/// A figure with a bar behind its lower edge, so that it can be read and compared at once.
class BarDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant value = index.data(valueRole);
        if (!value.isValid()) return;
        const QRectF cell = QRectF(option.rect).adjusted(4, 0, -4, -3);
        const QRectF bar(cell.left(), cell.bottom() - 3, cell.width() * value.toDouble(), 3);
        painter->fillRect(bar, index.data(colourRole).value<QColor>());
    }
};

}  // namespace

ClassTable::ClassTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent) {
    setAccessibleName(tr("Figures for each class"));
    setHorizontalHeaderLabels({tr("Class"), tr("Images"), tr("Recall"), tr("Precision")});
    horizontalHeaderItem(Recall)->setToolTip(tr("Of the images of this class, the share that was recognised."));
    horizontalHeaderItem(Precision)->setToolTip(tr("Of the answers naming this class, the share that was right."));
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::StrongFocus);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setItemDelegate(new BarDelegate(this));
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Images, Recall, Precision})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    fit();
}

/// Tall enough for all classes of a usual data set; many more scroll.
void ClassTable::fit() {
    constexpr int most = 12;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    const int rows = std::min(rowCount(), most) * verticalHeader()->defaultSectionSize();
    setMinimumHeight(horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth());
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
}

void ClassTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void ClassTable::addFigure(int row, int column, const std::optional<double>& value) {
    auto* item = new QTableWidgetItem(value ? figure(*value, 2) : QStringLiteral("–"));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (value) item->setData(valueRole, *value);
    setItem(row, column, item);
}

void ClassTable::setEvaluation(const Evaluation& evaluation) {
    setRowCount(int(evaluation.classes.size()));
    QStringList names;
    for (const std::string& name : evaluation.classes) names << toQString(name);
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = names[row];
        const QString full = fullClassText(name);
        auto* item = new QTableWidgetItem(full == name ? name : QStringLiteral("%1 · %2").arg(name, full));
        item->setIcon([&] {
            QPixmap swatch(12, 12);
            swatch.fill(classColour(name, names));
            return QIcon(swatch);
        }());
        item->setToolTip(full);
        setItem(row, Name, item);
        int images = 0;
        for (const int count : evaluation.confusion[size_t(row)]) images += count;
        auto* count = new QTableWidgetItem(number(images));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, Images, count);
        addFigure(row, Recall, evaluation.recall[size_t(row)]);
        addFigure(row, Precision, evaluation.precision[size_t(row)]);
        for (const int column : {Recall, Precision})
            this->item(row, column)->setData(colourRole, classColour(name, names));
    }
    fit();
}

}  // namespace lesion
