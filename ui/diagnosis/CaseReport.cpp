#include "ui/diagnosis/CaseReport.h"

#include "core/base/Files.h"
#include "core/image/ImageFile.h"
#include "ui/diagnosis/DiagnosisText.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/images/Thumbnails.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace lesion {

namespace {

// A page 180 mm wide in tenths of a millimetre; text in points of the same page.
constexpr double pageWidth = 1800;
constexpr double pageHeight = 2670;
constexpr double unitsAPoint = 254.0 / 72;
constexpr int pictureDots = 8;  ///< of a PNG: a millimetre
const QColor ink(0x1c, 0x20, 0x26);
const QColor quiet(0x63, 0x6b, 0x76);
const QColor warned(0xb0, 0x1c, 0x1c);

QString words(const char* text) {
    return QCoreApplication::translate("CaseReport", text);
}

QString title() {
    return words(QT_TRANSLATE_NOOP("CaseReport", "Answer of a classifier to a photograph"));
}

QString topLine(const CaseReport& report) {
    const QString when = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    return report.name.isEmpty() ? when : QStringLiteral("%1 · %2").arg(when, report.name);
}

QFont face(double points, bool bold = false) {
    QFont font(QStringLiteral("sans-serif"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(int(std::lround(points * unitsAPoint)));
    font.setBold(bold);
    return font;
}

/// Puts one thing below the other and begins a new page where the room ends.
class Sheet {
public:
    /// `next`: goes on to a new page; empty: there is one, as long as it must be.
    Sheet(QPainter& painter, std::function<void()> next) : painter_(painter), next_(std::move(next)) {}

    double used() const { return y_; }
    QPainter& painter() { return painter_; }
    /// Goes on to a new page where this one has less room: a heading stays with what it heads.
    void keep(double height) {
        if (!next_ || y_ <= 0 || y_ + height <= pageHeight) return;
        next_();
        y_ = 0;
    }
    /// The top of a block of that height.
    double take(double height) {
        keep(height);
        const double top = y_;
        y_ += height;
        return top;
    }
    void skip(double height) { y_ += height; }
    void words(const QString& text, const QFont& font, const QColor& colour) {
        if (text.isEmpty()) return;
        painter_.setFont(font);
        const QRectF room(0, 0, pageWidth, 10 * pageHeight);
        const double height = painter_.boundingRect(room, Qt::TextWordWrap, text).height();
        const double top = take(height);
        painter_.setPen(colour);
        painter_.drawText(QRectF(0, top, pageWidth, height + 1), Qt::TextWordWrap, text);
    }

private:
    QPainter& painter_;
    std::function<void()> next_;
    double y_ = 0;
};

QRectF fitted(const QSize& picture, const QRectF& room) {
    QRectF place(QPointF(), QSizeF(picture).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveTopLeft(room.topLeft());
    return place;
}

void drawPictures(Sheet& page, const CaseReport& report) {
    const double gap = 40;
    const bool two = !report.heat.isNull();
    const double width = (pageWidth - gap) / 2;
    const double height = std::min(700.0, width * report.photograph.height() / std::max(1, report.photograph.width()));
    const double top = page.take(height + 20);
    QPainter& painter = page.painter();
    painter.drawImage(fitted(report.photograph.size(), {0, top, width, height}), report.photograph);
    if (!two) return;
    const QRectF place = fitted(report.photograph.size(), {width + gap, top, width, height});
    painter.drawImage(place, report.photograph);
    painter.setOpacity(report.opacity);
    painter.drawImage(place, report.heat);
    painter.setOpacity(1);
    page.words(report.heatCaption, face(8), quiet);
    page.skip(20);
}

QString barName(const QString& shortName) {
    const QString full = fullClassText(shortName);
    return full == shortName ? full : QStringLiteral("%1 · %2").arg(shortName, full);
}

/// As wide as the longest name, for every language; half of the page is the bars' in any case.
double namesWidth(Sheet& page, const QStringList& classes) {
    page.painter().setFont(face(9, true));
    double width = 720;
    for (const QString& name : classes)
        width = std::max(width, page.painter().fontMetrics().horizontalAdvance(barName(name)) + 40.0);
    return std::min(width, pageWidth / 2.0);
}

void drawBar(Sheet& page, const CaseReport& report, const CaseBar& bar, const QStringList& classes, double words) {
    const double figures = 150;
    const double row = 62;
    const double top = page.take(row);
    const QString& shortName = classes[bar.index];
    QPainter& painter = page.painter();
    painter.setFont(face(9, bar.largest));
    painter.setPen(ink);
    painter.drawText(QRectF(0, top, words - 20, row), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(barName(shortName), Qt::ElideRight, int(words) - 20));
    painter.drawText(QRectF(pageWidth - figures, top, figures, row), Qt::AlignVCenter | Qt::AlignRight,
                     figure(bar.probability));
    const QRectF track(words, top + 18, pageWidth - words - figures, row - 36);
    painter.fillRect(track, QColor(0xe8, 0xea, 0xee));
    const QRectF filled(track.topLeft(), QSizeF(track.width() * bar.probability, track.height()));
    painter.fillRect(filled,
                     report.content.refusal.empty() ? classColour(shortName, classes) : QColor(0xb8, 0xbd, 0xc4));
    painter.setPen(QPen(quiet, 2));  // a yellow bar is hardly seen on white
    painter.drawRect(filled);
    if (!bar.lowest || !bar.highest) return;
    painter.setPen(QPen(ink, 4));
    const double from = track.left() + track.width() * *bar.lowest;
    const double to = track.left() + track.width() * *bar.highest;
    painter.drawLine(QPointF(from, track.center().y()), QPointF(to, track.center().y()));
    for (const double end : {from, to}) painter.drawLine(QPointF(end, top + 10), QPointF(end, top + row - 10));
}

void drawCases(Sheet& page, const CaseReport& report, const QStringList& classes) {
    const auto& cases = report.content.similar;
    if (cases.empty()) return;
    const int across = int(mostCases);
    const double width = pageWidth / across;
    const double picture = width - 30;
    const double line = face(8).pixelSize() * 1.35;
    const QFont heading = face(11, true);
    page.keep(4 * heading.pixelSize() + picture + 3 * line + 20);
    page.words(words(QT_TRANSLATE_NOOP("CaseReport", "The nearest proven cases of the training part")), heading, ink);
    if (report.content.learnt)
        page.words(words(QT_TRANSLATE_NOOP("CaseReport",
                                           "▲ The first is this very photograph, or a copy: the model "
                                           "has learnt its answer.")),
                   face(9), ink);
    page.skip(10);
    const double top = page.take(picture + 3 * line + 30);
    QPainter& painter = page.painter();
    for (size_t i = 0; i < cases.size(); ++i) {
        const SimilarCase& similar = cases[i];
        const double left = double(i) * width;
        if (const auto rgb = loadImage(report.casesFolder / pathFromUtf8(similar.image.file))) {
            const QImage shown = toQImage(*rgb).scaled(400, 400, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            painter.drawImage(fitted(shown.size(), {left, top, picture, picture}), shown);
        }
        painter.setFont(face(8));
        painter.setPen(ink);
        const QStringList lines{
            QStringLiteral("%1 · %2").arg(classes.value(similar.image.label), figure(similar.distance, 2)),
            proofText(toQString(similar.image.dxType)), toQString(similar.image.lesion)};
        for (int at = 0; at < lines.size(); ++at)
            painter.drawText(QRectF(left, top + picture + 6 + at * line, width - 10, line), Qt::AlignLeft,
                             painter.fontMetrics().elidedText(lines[at], Qt::ElideMiddle, int(width) - 10));
    }
}

void draw(Sheet& page, const CaseReport& report) {
    QStringList classes;
    for (const std::string& name : report.content.classes) classes << toQString(name);
    page.words(title(), face(18, true), ink);
    page.words(words(QT_TRANSLATE_NOOP("CaseReport", "For research and teaching. Not a medical device.")),
               face(10, true), warned);
    page.words(topLine(report), face(9), quiet);
    page.skip(30);
    drawPictures(page, report);
    for (const QString& reason : refusalLines(report.content.refusal)) page.words(reason, face(10, true), warned);
    const double names = namesWidth(page, classes);
    for (const CaseBar& bar : report.content.bars) drawBar(page, report, bar, classes, names);
    page.skip(20);
    QStringList lines{report.lesion};
    for (const CaseLine& line : report.content.lines) lines << lineText(line);
    for (const QString& line : lines) {
        page.words(line, face(10), ink);
        page.skip(line.isEmpty() ? 0 : 10);
    }
    page.skip(30);
    drawCases(page, report, classes);
    page.keep(4 * face(11).pixelSize());
    page.words(words(QT_TRANSLATE_NOOP("CaseReport", "The model")), face(11, true), ink);
    page.words(report.model, face(9), ink);
}

QByteArray asPdf(const CaseReport& report) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title());
    writer.setCreator(QStringLiteral("LesionLab"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    QPainter painter(&writer);
    painter.scale(writer.width() / pageWidth, writer.width() / pageWidth);
    Sheet page(painter, [&writer] { writer.newPage(); });
    draw(page, report);
    painter.end();
    return bytes;
}

QByteArray asPng(const CaseReport& report) {
    const double margin = 100;
    QImage measure(1, 1, QImage::Format_RGB32);
    QPainter nowhere(&measure);
    Sheet length(nowhere, {});
    draw(length, report);
    nowhere.end();
    const double scale = pictureDots / 10.0;
    QImage paper(int((pageWidth + 2 * margin) * scale), int((length.used() + 2 * margin) * scale),
                 QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(margin, margin);
    Sheet page(painter, {});
    draw(page, report);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    paper.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

Result<void> writeCaseReport(const CaseReport& report, const std::filesystem::path& file) {
    const bool png = toQString(toUtf8(file.extension())).compare(QStringLiteral(".png"), Qt::CaseInsensitive) == 0;
    const QByteArray bytes = png ? asPng(report) : asPdf(report);
    return writeFile(file, std::string_view(bytes.constData(), size_t(bytes.size())));
}

}  // namespace lesion
