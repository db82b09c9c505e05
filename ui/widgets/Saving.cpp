#include "ui/widgets/Saving.h"

#include "core/base/Csv.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QPixmap>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace lesion {

namespace {

constexpr int printScale = 2;  ///< PNG files are for slides and papers

QString tr(const char* text) {
    return QCoreApplication::translate("Saving", text);
}

QString filterOf(const QString& format) {
    if (format == QLatin1String("png")) return tr(QT_TRANSLATE_NOOP("Saving", "PNG picture (*.png)"));
    if (format == QLatin1String("pdf")) return tr(QT_TRANSLATE_NOOP("Saving", "PDF document (*.pdf)"));
    if (format == QLatin1String("svg")) return tr(QT_TRANSLATE_NOOP("Saving", "SVG drawing (*.svg)"));
    return tr(QT_TRANSLATE_NOOP("Saving", "Table (*.csv)"));
}

bool hasExtension(const QString& path, const char* extension) {
    return path.endsWith(QLatin1String(extension), Qt::CaseInsensitive);
}

void drawInto(QPaintDevice* device, QWidget* widget, double scale) {
    QPainter painter(device);
    painter.scale(scale, scale);
    painter.fillRect(widget->rect(), widget->palette().color(QPalette::Window));
    widget->render(&painter, {}, {}, QWidget::DrawChildren);
}

bool savePdf(QSaveFile* file, QWidget* widget, const QString& title) {
    QPdfWriter writer(file);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("LesionLab"));
    constexpr int dotsPerPoint = 4;
    writer.setResolution(72 * dotsPerPoint);
    writer.setPageSize(QPageSize(QSizeF(widget->size()), QPageSize::Point));
    writer.setPageMargins({});
    drawInto(&writer, widget, dotsPerPoint);
    return true;
}

bool saveSvg(QSaveFile* file, QWidget* widget, const QString& title) {
    QSvgGenerator generator;
    generator.setOutputDevice(file);
    generator.setTitle(title);
    generator.setSize(widget->size());
    generator.setViewBox(widget->rect());
    drawInto(&generator, widget, 1);
    return true;
}

bool savePng(QSaveFile* file, QWidget* widget) {
    QPixmap picture(widget->size() * printScale);
    drawInto(&picture, widget, printScale);
    return picture.save(file, "PNG");
}

}  // namespace

QString csvText(const QList<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) cells << QString::fromStdString(csvCell(cell.toStdString()));
        text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

QString pasteText(const QList<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

bool saveCsv(const QString& path, const QList<QStringList>& rows) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write(csvText(rows).toUtf8());
    return file.commit();
}

bool savePicture(const QString& path, QWidget* widget, const QString& title) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    bool drawn = false;
    if (hasExtension(path, ".pdf"))
        drawn = savePdf(&file, widget, title);
    else if (hasExtension(path, ".svg"))
        drawn = saveSvg(&file, widget, title);
    else
        drawn = savePng(&file, widget);
    return drawn && file.commit();
}

void askAndSave(QWidget* parent, const QString& title, const QStringList& formats,
                std::function<bool(const QString& path)> save) {
    QStringList filters;
    for (const QString& format : formats) filters << filterOf(format);
    auto* dialog = new QFileDialog(parent, tr(QT_TRANSLATE_NOOP("Saving", "Save %1")).arg(title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->selectFile(QString(title).replace(QLatin1Char('/'), QLatin1Char('-')) + QLatin1Char('.') + formats.first());
    dialog->setDefaultSuffix(formats.first());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, formats](const QString& filter) {
        dialog->setDefaultSuffix(formats.value(filters.indexOf(filter), formats.first()));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, title, save = std::move(save)](const QString& path) {
                         if (save(path)) return;
                         auto* box = new QMessageBox(QMessageBox::Warning, title,
                                                     tr(QT_TRANSLATE_NOOP("Saving", "%1 cannot be written.")).arg(path),
                                                     QMessageBox::Close, parent);
                         box->setAttribute(Qt::WA_DeleteOnClose);
                         box->open();
                     });
    dialog->open();
}

}  // namespace lesion
