#include "ui/evaluation/ClassTable.h"

#include "ui/evaluation/FigureText.h"
#include "ui/evaluation/Questions.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <array>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lesion {

namespace {

enum Column { Name, Images, FirstFigure };
constexpr std::array shownFigures{Figure::Sensitivity, Figure::Specificity, Figure::Precision,
                                  Figure::F1,          Figure::Auc,         Figure::AveragePrecision};
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
        const QRectF bar(cell.left(), cell.bottom() - 3, cell.width() * std::clamp(value.toDouble(), 0.0, 1.0), 3);
        painter->fillRect(bar, index.data(colourRole).value<QColor>());
    }
};

QIcon swatch(const QColor& colour) {
    QPixmap picture(12, 12);
    picture.fill(colour);
    return QIcon(picture);
}

}  // namespace

QStringList figureRow(const QString& level, const FigureValue& value, const std::vector<std::string>& classes) {
    const auto text = [](double number) { return QString::number(number, 'g', 9); };
    return {level,
            toQString(std::string(toString(value.figure))),
            value.classIndex < 0 ? QString() : toQString(classes[std::size_t(value.classIndex)]),
            value.value ? text(*value.value) : QString(),
            value.interval ? text(value.interval->low) : QString(),
            value.interval ? text(value.interval->high) : QString()};
}

ClassTable::ClassTable(QWidget* parent) : QTableWidget(0, FirstFigure + int(shownFigures.size()), parent) {
    setAccessibleName(tr("Figures for each class"));
    QStringList heads{tr("Class"), tr("Images")};
    for (const Figure figure : shownFigures) heads << figureName(figure);
    heads[FirstFigure + 5] = tr("Av. precision");
    setHorizontalHeaderLabels(heads);
    for (std::size_t i = 0; i < shownFigures.size(); ++i)
        horizontalHeaderItem(FirstFigure + int(i))->setToolTip(figureTip(shownFigures[i]));
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::StrongFocus);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new BarDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

/// As tall as its rows: the panel around it scrolls.
void ClassTable::fit() {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    const int rows = rowCount() * verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth() + fontMetrics().height());
}

void ClassTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void ClassTable::addFigure(int row, int column, const FigureValue& value, int images) {
    const QString interval = intervalText(value.interval, images);
    const QString shown = score(value.value, images);
    auto* item = new QTableWidgetItem(interval.isEmpty() ? shown : shown + QLatin1Char('\n') + interval);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (value.value) item->setData(valueRole, *value.value);
    const QStringList names = classNamesOf(evaluation_.classes);
    item->setData(colourRole, classColour(names[row], names));
    setItem(row, column, item);
}

void ClassTable::setFigures(const Figures& figures, const Evaluation& evaluation) {
    evaluation_ = evaluation;
    const QStringList names = classNamesOf(evaluation.classes);
    setRowCount(int(names.size()));
    for (int row = 0; row < rowCount(); ++row) {
        auto* item = new QTableWidgetItem(swatch(classColour(names[row], names)), names[row]);
        item->setToolTip(fullClassText(names[row]));
        setItem(row, Name, item);
        int images = 0;
        for (const int count : evaluation.confusion[std::size_t(row)]) images += count;
        auto* count = new QTableWidgetItem(number(images));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, Images, count);
        for (std::size_t i = 0; i < shownFigures.size(); ++i)
            addFigure(row, FirstFigure + int(i), figures.of(shownFigures[i], row), evaluation.images);
    }
    fit();
}

}  // namespace lesion
