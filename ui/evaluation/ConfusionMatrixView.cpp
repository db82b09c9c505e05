#include "ui/evaluation/ConfusionMatrixView.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <algorithm>
#include <cmath>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace lesion {

ConfusionMatrixView::ConfusionMatrixView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Confusion matrix"));
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
    row_ = column_ = 0;
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
    const int cell = fontMetrics().height() * 3 / 2;
    return {cell * 9, cell * 9};
}

QRectF ConfusionMatrixView::grid() const {
    const QFontMetricsF metrics(font());
    double label = 0;
    for (const std::string& name : evaluation_.classes)
        label = std::max(label, metrics.horizontalAdvance(toQString(name)));
    const double left = label + metrics.height() * 1.8;
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
    QColor fill = row == column ? accentColour(palette()) : errorColour(palette());
    const double strength = std::sqrt(share(row, column)) * 0.75;
    fill.setAlphaF(float(strength));
    painter.fillRect(cell.adjusted(1, 1, -1, -1), palette().color(QPalette::Base));
    painter.fillRect(cell.adjusted(1, 1, -1, -1), fill);
    const bool empty = evaluation_.confusion[size_t(row)][size_t(column)] == 0;
    const bool strongOnLight = strength > 0.55 && !isDark(palette());
    painter.setPen(strongOnLight ? QColor(Qt::white) : empty ? quietText(palette()) : palette().color(QPalette::Text));
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
        painter.drawText(QRectF(0, row.top(), all.left() - 6, row.height()), Qt::AlignRight | Qt::AlignVCenter, name);
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

void ConfusionMatrixView::mouseMoveEvent(QMouseEvent* event) {
    hovering_ = cellAt(event->position(), &row_, &column_);
    setCursor(hovering_ ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ConfusionMatrixView::leaveEvent(QEvent*) {
    hovering_ = false;
    update();
}

void ConfusionMatrixView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !cellAt(event->position(), &row_, &column_)) return;
    update();
    Q_EMIT cellChosen(row_, column_);
}

void ConfusionMatrixView::keyPressEvent(QKeyEvent* event) {
    if (classes() == 0) return QWidget::keyPressEvent(event);
    const int last = classes() - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            column_ = std::max(0, column_ - 1);
            break;
        case Qt::Key_Right:
            column_ = std::min(last, column_ + 1);
            break;
        case Qt::Key_Up:
            row_ = std::max(0, row_ - 1);
            break;
        case Qt::Key_Down:
            row_ = std::min(last, row_ + 1);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            Q_EMIT cellChosen(row_, column_);
            return;
        default:
            return QWidget::keyPressEvent(event);
    }
    setAccessibleDescription(cellText(row_, column_));
    update();
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
