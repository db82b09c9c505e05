#include "ui/evaluation/ConfusionMatrixView.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/Saving.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace lesion {

namespace {

QColor blended(const QColor& ground, const QColor& over, double share) {
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(ground.red(), over.red()), mix(ground.green(), over.green()), mix(ground.blue(), over.blue())};
}

/// Black or white, whichever stands out more (relative luminance as WCAG defines it, 0.179 is where they are equal).
QColor readableOn(const QColor& ground) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double luminance =
        0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return luminance > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

}  // namespace

ConfusionMatrixView::ConfusionMatrixView(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight);  // charts keep their direction in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Confusion matrix"));
    setAccessibleDescription(tr("Arrow keys move, Enter shows a cell's images, the context menu saves and copies."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ConfusionMatrixView::setEvaluation(const Evaluation& evaluation) {
    evaluation_ = evaluation;
    rowSums_.assign(size_t(classes()), 0);
    columnSums_.assign(size_t(classes()), 0);
    for (int row = 0; row < classes(); ++row)
        for (int column = 0; column < classes(); ++column) {
            rowSums_[size_t(row)] += evaluation_.confusion[size_t(row)][size_t(column)];
            columnSums_[size_t(column)] += evaluation_.confusion[size_t(row)][size_t(column)];
        }
    if (row_ >= classes() || column_ >= classes()) row_ = column_ = 0;
    updateGeometry();
    update();
}

void ConfusionMatrixView::setMode(Mode mode) {
    mode_ = mode;
    update();
}

QSize ConfusionMatrixView::sizeHint() const {
    const int cell = fontMetrics().height() * 3;
    return {cell * 9, cell * 8};
}

QSize ConfusionMatrixView::minimumSizeHint() const {
    // A cell holds its figure and the class's name above it, if that is a short one.
    const int line = fontMetrics().height();
    int widest = fontMetrics().horizontalAdvance(QStringLiteral("0,000"));
    for (const std::string& name : evaluation_.classes)
        widest = std::max(widest, std::min(fontMetrics().horizontalAdvance(toQString(name)), 5 * line));
    const int count = std::min(std::max(2, classes()), 12);
    return {int(labelWidth()) + count * (widest + 8) + 8, int(line * 2.6) + count * line * 3 / 2 + 4};
}

double ConfusionMatrixView::labelWidth() const {
    const QFontMetricsF metrics(font());
    double label = 0;
    for (const std::string& name : evaluation_.classes)
        label = std::max(label, metrics.horizontalAdvance(toQString(name)));
    return std::min(label, metrics.height() * 10) + metrics.height() * 1.8;
}

QRectF ConfusionMatrixView::grid() const {
    const QFontMetricsF metrics(font());
    const double left = labelWidth();
    const double top = metrics.height() * 2.6;
    const double width = std::max(10.0, this->width() - left - 8);
    const double height = std::max(10.0, this->height() - top - 4);
    const double cellHeight = std::min(height / std::max(1, classes()), width / std::max(1, classes()));
    const double cellWidth = std::min(width / std::max(1, classes()), cellHeight * 1.8);
    return {left, top, cellWidth * classes(), cellHeight * classes()};
}

QRectF ConfusionMatrixView::cellRect(int row, int column) const {
    const QRectF all = grid();
    const double width = all.width() / std::max(1, classes());
    const double height = all.height() / std::max(1, classes());
    return {all.left() + column * width, all.top() + row * height, width, height};
}

double ConfusionMatrixView::share(int row, int column) const {
    const int count = evaluation_.confusion[size_t(row)][size_t(column)];
    const int whole = mode_ == Mode::ByColumn ? columnSums_[size_t(column)] : rowSums_[size_t(row)];
    return whole > 0 ? double(count) / whole : 0;
}

QString ConfusionMatrixView::cellFigure(int row, int column) const {
    if (mode_ == Mode::Counts) return number(evaluation_.confusion[size_t(row)][size_t(column)]);
    const int whole = mode_ == Mode::ByColumn ? columnSums_[size_t(column)] : rowSums_[size_t(row)];
    return whole > 0 ? figure(share(row, column), 2) : QStringLiteral("–");
}

QString ConfusionMatrixView::cellText(int row, int column) const {
    const QString truth = toQString(evaluation_.classes[size_t(row)]);
    const QString answer = toQString(evaluation_.classes[size_t(column)]);
    const QString count = number(evaluation_.confusion[size_t(row)][size_t(column)]);
    const QString whole = number(rowSums_[size_t(row)]);
    if (row == column) return tr("%1 of %2 %3 were recognised.").arg(count, whole, truth);
    return tr("%1 of %2 %3 were taken for %4.").arg(count, whole, truth, answer);
}

void ConfusionMatrixView::drawCell(QPainter& painter, int row, int column) const {
    const QRectF cell = cellRect(row, column);
    const QColor ground = palette().color(QPalette::Base);
    const QColor full = row == column ? accentColour(palette()) : errorColour(palette());
    const QColor fill = blended(ground, full, std::sqrt(share(row, column)) * 0.75);
    painter.fillRect(cell.adjusted(1, 1, -1, -1), fill);
    const bool empty = evaluation_.confusion[size_t(row)][size_t(column)] == 0;
    painter.setPen(empty ? quietText(palette()) : readableOn(fill));
    painter.drawText(cell, Qt::AlignCenter, cellFigure(row, column));
}

void ConfusionMatrixView::drawLabels(QPainter& painter) const {
    const QFontMetricsF metrics(font());
    const QRectF all = grid();
    for (int i = 0; i < classes(); ++i) {
        const QString name = toQString(evaluation_.classes[size_t(i)]);
        const QRectF column = cellRect(0, i);
        const QRectF row = cellRect(i, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(
            QRectF(column.left() - 4, all.top() - metrics.height() * 1.4, column.width() + 8, metrics.height() * 1.2),
            Qt::AlignCenter, metrics.elidedText(name, Qt::ElideRight, column.width() + 8));
        const QRectF beside(metrics.height() * 1.3, row.top(), all.left() - metrics.height() * 1.3 - 6, row.height());
        painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(name, Qt::ElideRight, beside.width()));
    }
    painter.setPen(quietText(palette()));
    painter.drawText(QRectF(all.left(), 0, all.width(), metrics.height() * 1.2), Qt::AlignCenter, tr("predicted"));
    painter.save();
    painter.translate(0, all.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-all.height() / 2, 0, all.height(), metrics.height() * 1.2), Qt::AlignCenter, tr("true"));
    painter.restore();
}

void ConfusionMatrixView::paintEvent(QPaintEvent*) {
    if (classes() == 0) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < classes(); ++row)
        for (int column = 0; column < classes(); ++column) drawCell(painter, row, column);
    drawLabels(painter);
    if (hasFocus() || hovering_) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(row_, column_).adjusted(1, 1, -1, -1));
    }
}

bool ConfusionMatrixView::cellAt(QPointF position, int* row, int* column) const {
    for (int r = 0; r < classes(); ++r)
        for (int c = 0; c < classes(); ++c)
            if (cellRect(r, c).contains(position)) {
                *row = r;
                *column = c;
                return true;
            }
    return false;
}

void ConfusionMatrixView::pointAt(int row, int column) {
    row_ = row;
    column_ = column;
    update();
    Q_EMIT cellPointedAt(cellText(row_, column_));
}

void ConfusionMatrixView::mouseMoveEvent(QMouseEvent* event) {
    int row = row_;
    int column = column_;
    hovering_ = cellAt(event->position(), &row, &column);
    setCursor(hovering_ ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovering_ && (row != row_ || column != column_)) pointAt(row, column);
    update();
}

void ConfusionMatrixView::leaveEvent(QEvent*) {
    hovering_ = false;
    update();
}

void ConfusionMatrixView::mousePressEvent(QMouseEvent* event) {
    int row = 0;
    int column = 0;
    if (event->button() != Qt::LeftButton || !cellAt(event->position(), &row, &column)) return;
    pointAt(row, column);
    Q_EMIT cellChosen(row, column);
}

void ConfusionMatrixView::keyPressEvent(QKeyEvent* event) {
    if (classes() == 0) return QWidget::keyPressEvent(event);
    const int last = classes() - 1;
    int row = row_;
    int column = column_;
    switch (event->key()) {
        case Qt::Key_Left:
            column = std::max(0, column - 1);
            break;
        case Qt::Key_Right:
            column = std::min(last, column + 1);
            break;
        case Qt::Key_Up:
            row = std::max(0, row - 1);
            break;
        case Qt::Key_Down:
            row = std::min(last, row + 1);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            Q_EMIT cellChosen(row_, column_);
            return;
        default:
            return QWidget::keyPressEvent(event);
    }
    pointAt(row, column);
    setAccessibleDescription(cellText(row, column));
}

QList<QStringList> ConfusionMatrixView::table() const {
    QStringList header{QStringLiteral("true\\predicted")};
    for (const std::string& name : evaluation_.classes) header << toQString(name);
    QList<QStringList> rows{header};
    for (int row = 0; row < classes(); ++row) {
        QStringList cells{header[row + 1]};
        for (const int count : evaluation_.confusion[size_t(row)]) cells << QString::number(count);
        rows << cells;
    }
    return rows;
}

bool ConfusionMatrixView::saveAs(const QString& path) {
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return saveCsv(path, table());
    return savePicture(path, this, accessibleName());
}

void ConfusionMatrixView::contextMenuEvent(QContextMenuEvent* event) {
    if (classes() == 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Save as…"), this, [this] {
        askAndSave(this, accessibleName(), {"png", "pdf", "svg", "csv"},
                   [this](const QString& path) { return saveAs(path); });
    });
    menu->addAction(tr("Copy data"), this, [this] { QApplication::clipboard()->setText(pasteText(table())); });
    menu->addAction(tr("Copy picture"), this, [this] { QApplication::clipboard()->setPixmap(grab()); });
    menu->popup(event->globalPos());
}

bool ConfusionMatrixView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        int row = 0;
        int column = 0;
        if (cellAt(help->pos(), &row, &column))
            QToolTip::showText(help->globalPos(), tr("%1 Click to see them.").arg(cellText(row, column)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

}  // namespace lesion
