#include "ui/widgets/Plot.h"

#include "ui/frame/Theme.h"
#include "ui/widgets/Saving.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSaveFile>
#include <QSvgGenerator>

namespace lesion {

namespace {

constexpr double printScale = 2;  ///< PNG files are for slides and papers

QColor mixed(const QColor& first, const QColor& second, double share) {
    return QColor::fromRgbF(float(first.redF() + (second.redF() - first.redF()) * share),
                            float(first.greenF() + (second.greenF() - first.greenF()) * share),
                            float(first.blueF() + (second.blueF() - first.blueF()) * share));
}

void styleAxis(QCPAxis* axis, const QPalette& palette, const QFont& font) {
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const QPen line(mixed(text, base, 0.45), 1);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setSubTicks(false);
    axis->setTickLengthIn(0);
    axis->setTickLengthOut(4);
    axis->setTickLabelColor(quietText(palette));
    axis->setLabelColor(quietText(palette));
    axis->setTickLabelFont(font);
    axis->setLabelFont(font);
    axis->grid()->setPen(QPen(mixed(text, base, 0.86), 1));
    axis->grid()->setSubGridVisible(false);
    axis->grid()->setZeroLinePen(QPen(mixed(text, base, 0.7), 1));
}

}  // namespace

Plot::Plot(const QString& title, QWidget* parent) : QCustomPlot(parent), title_(title) {
    setLayoutDirection(Qt::LeftToRight);  // charts keep their direction in every language
    setAccessibleName(title);
    setAccessibleDescription(tr("Chart. The context menu saves it and copies its data."));
    setFocusPolicy(Qt::StrongFocus);
    setNoAntialiasingOnDrag(true);
    setMouseTracking(true);
    readoutItem_ = new QCPItemText(this);
    readoutItem_->setLayer(QStringLiteral("overlay"));
    readoutItem_->setClipToAxisRect(false);
    readoutItem_->setPadding(QMargins(6, 4, 6, 4));
    readoutItem_->position->setType(QCPItemPosition::ptAbsolute);
    readoutItem_->setTextAlignment(Qt::AlignLeft);
    readoutItem_->setVisible(false);
    connect(this, &QCustomPlot::mouseMove, this, &Plot::showReadout);
    connect(this, &QCustomPlot::mouseDoubleClick, this, [this] { resetView(); });
    restyle();
}

void Plot::setZoomable(Qt::Orientations directions) {
    zoomable_ = directions;
    setInteraction(QCP::iRangeDrag, directions != 0);
    setInteraction(QCP::iRangeZoom, directions != 0);
    for (auto* rect : axisRects()) {
        rect->setRangeDrag(directions);
        rect->setRangeZoom(directions);
    }
}

void Plot::setZoomWithControl(bool on) {
    zoomWithControl_ = on;
}

void Plot::setReadout(std::function<QString(double, double)> readout) {
    readout_ = std::move(readout);
}

void Plot::setData(std::function<QList<QStringList>()> table) {
    table_ = std::move(table);
}

void Plot::setRestyle(std::function<void()> restyle) {
    restyle_ = std::move(restyle);
    this->restyle();
}

void Plot::setResetView(std::function<void()> reset) {
    reset_ = std::move(reset);
}

bool Plot::saveAs(const QString& path) {
    hideReadout();
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return table_ && saveCsv(path, table_());
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) return saveSvg(path);
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return savePdf(path, width(), height(), QCP::epNoCosmetic, QStringLiteral("LesionLab"), title_);
    }
    return savePng(path, width(), height(), printScale);
}

bool Plot::saveSvg(const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setTitle(title_);
    generator.setSize(size());
    generator.setViewBox(rect());
    {
        QCPPainter painter(&generator);
        painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
        toPainter(&painter, width(), height());
    }
    return file.commit();
}

void Plot::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    if (!readoutItem_) return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) restyle();
}

void Plot::contextMenuEvent(QContextMenuEvent* event) {
    hideReadout();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(QStringLiteral("save")), tr("&Save as…"), this, &Plot::askAndSave);
    if (table_) {
        menu->addAction(themedIcon(QStringLiteral("copy")), tr("&Copy data"), this,
                        [this] { QGuiApplication::clipboard()->setText(pasteText(table_())); });
    }
    menu->addAction(themedIcon(QStringLiteral("image")), tr("Copy &picture"), this,
                    [this] { QGuiApplication::clipboard()->setPixmap(toPixmap(width(), height(), printScale)); });
    if (zoomable_) menu->addAction(themedIcon(QStringLiteral("fit")), tr("Show &all"), this, &Plot::resetView);
    menu->popup(event->globalPos());
}

void Plot::wheelEvent(QWheelEvent* event) {
    const bool asked = !zoomWithControl_ || event->modifiers().testFlag(Qt::ControlModifier);
    if (!zoomable_ || !asked) return event->ignore();  // the page scrolls
    hideReadout();
    QCustomPlot::wheelEvent(event);
}

void Plot::leaveEvent(QEvent* event) {
    QCustomPlot::leaveEvent(event);
    hideReadout();
}

void Plot::showReadout(QMouseEvent* event) {
    if (!readout_ || event->buttons() != Qt::NoButton) return hideReadout();
    const auto* rect = axisRectAt(event->position());
    if (!rect) return hideReadout();
    const QString text = readout_(rect->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x()),
                                  rect->axis(QCPAxis::atLeft)->pixelToCoord(event->position().y()));
    if (text.isEmpty()) return hideReadout();
    // On the side of the cursor where there is room.
    const bool right = event->position().x() < width() / 2.0;
    const bool below = event->position().y() < height() / 2.0;
    readoutItem_->setPositionAlignment((right ? Qt::AlignLeft : Qt::AlignRight) |
                                       (below ? Qt::AlignTop : Qt::AlignBottom));
    readoutItem_->position->setCoords(event->position() + QPointF(right ? 14 : -14, below ? 14 : -14));
    readoutItem_->setText(text);
    readoutItem_->setVisible(true);
    keepInside(*readoutItem_);
    layer(QStringLiteral("overlay"))->replot();
}

/// Moves what would be cut off by the chart's edge; where it is wider than the chart, its beginning is to be read.
void Plot::keepInside(QCPItemText& item) const {
    const QPointF low = item.topLeft->pixelPosition();
    const QPointF high = item.bottomRight->pixelPosition();
    QPointF by(std::min(0.0, width() - 1 - high.x()), std::min(0.0, height() - 1 - high.y()));
    by.setX(std::max(by.x(), -low.x()));
    by.setY(std::max(by.y(), -low.y()));
    item.position->setPixelPosition(item.position->pixelPosition() + by);
}

void Plot::hideReadout() {
    if (!readoutItem_->visible()) return;
    readoutItem_->setVisible(false);
    layer(QStringLiteral("overlay"))->replot();
}

void Plot::resetView() {
    if (!zoomable_) return;
    if (reset_) {
        reset_();
    } else {
        rescaleAxes(true);
    }
    replot(QCustomPlot::rpQueuedReplot);
}

void Plot::askAndSave() {
    QStringList formats{QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("svg")};
    if (table_) formats << QStringLiteral("csv");
    lesion::askAndSave(this, title_, formats, [this](const QString& path) { return saveAs(path); });
}

void Plot::restyle() {
    const QPalette colours = palette();
    setBackground(QBrush(colours.color(QPalette::Base)));
    for (auto* rect : axisRects()) {
        for (auto* axis : rect->axes()) styleAxis(axis, colours, font());
    }
    if (legend) {
        QColor ground = colours.color(QPalette::Base);
        ground.setAlpha(220);
        legend->setBrush(ground);
        legend->setBorderPen(Qt::NoPen);
        legend->setTextColor(colours.color(QPalette::Text));
        legend->setFont(font());
    }
    readoutItem_->setFont(font());
    readoutItem_->setColor(colours.color(QPalette::ToolTipText));
    readoutItem_->setBrush(colours.color(QPalette::ToolTipBase));
    readoutItem_->setPen(QPen(colours.color(QPalette::Mid), 1));
    if (restyle_) restyle_();
    replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace lesion
