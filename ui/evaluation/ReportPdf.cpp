#include "ui/evaluation/ReportPdf.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QTextTable>

namespace lesion {

namespace {

constexpr int resolution = 1200;
constexpr double marginMillimetres = 15;
constexpr double pixelsAnInch = 96;  // what a page's pixels mean
constexpr double footerShare = 0.025;

// For paper, in the words that QTextDocument knows.
constexpr const char* paperStyle = R"css(
body { color: #1c2026; }
h1 { font-size: 17pt; margin-top: 4px; margin-bottom: 4px; }
h2 { font-size: 13pt; margin-top: 22px; margin-bottom: 6px; }
h3 { font-size: 10.5pt; margin-top: 14px; margin-bottom: 4px; }
p { margin-top: 5px; margin-bottom: 5px; line-height: 115%; }
a { color: #1c2026; text-decoration: none; }
pre { font-size: 7.5pt; background-color: #f1f3f6; margin-top: 5px; margin-bottom: 5px; white-space: pre-wrap; }
code { font-size: 7.5pt; }
table { border-collapse: collapse; margin-top: 3px; margin-bottom: 10px; }
td { border-style: none; border-bottom: 1px solid #d5d9df; padding: 3px; }
th { border-style: none; border-bottom: 1px solid #8d949e; padding: 3px; }
th.row { border-bottom: 1px solid #d5d9df; font-weight: normal; }
td.picture { border-style: none; font-size: 8pt; }
tr.group td { background-color: #f1f3f6; }
tr.author td { color: #8a5a00; }
.disclaimer { background-color: #fff3d6; font-weight: bold; }
.quiet { color: #636b76; }
.caption { color: #636b76; margin-top: 12px; }
.result { font-size: 11pt; }
.note { background-color: #f1f3f6; }
)css";

/// Draws a report's pictures in the text: its charts (which are named chart:0, chart:1 …) as vectors, its photographs
/// from their data: addresses.
class ReportPictures : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    ReportPictures(std::vector<QByteArray> charts, double dotsAPixel, double widest)
        : dotsAPixel_(dotsAPixel), widest_(widest) {
        for (QByteArray& chart : charts) charts_.push_back(std::make_unique<QSvgRenderer>(chart));
    }

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override {
        const QTextImageFormat image = format.toImageFormat();
        QSizeF size;
        if (const QSvgRenderer* chart = chartOf(image.name())) {
            size = chart->defaultSize();
        } else {
            size = photographOf(image.name()).size();
            if (image.width() > 0 && size.width() > 0) size *= image.width() / size.width();
        }
        size *= dotsAPixel_;
        return size.width() > widest_ ? size * (widest_ / size.width()) : size;
    }

    void drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& format) override {
        const QString name = format.toImageFormat().name();
        if (QSvgRenderer* chart = chartOf(name)) {
            chart->render(painter, place);
        } else {
            painter->drawImage(place, photographOf(name));
        }
    }

private:
    QSvgRenderer* chartOf(const QString& name) const {
        if (!name.startsWith(QLatin1String("chart:"))) return nullptr;
        const auto index = name.mid(6).toUInt();
        return index < charts_.size() ? charts_[index].get() : nullptr;
    }
    const QImage& photographOf(const QString& name) {
        const auto known = photographs_.find(name);
        if (known != photographs_.end()) return known->second;
        const qsizetype comma = name.indexOf(QLatin1Char(','));
        return photographs_[name] = QImage::fromData(QByteArray::fromBase64(name.mid(comma + 1).toLatin1()));
    }

    double dotsAPixel_;
    double widest_;
    std::vector<std::unique_ptr<QSvgRenderer>> charts_;
    std::map<QString, QImage> photographs_;
};

/// A page whose charts are taken out of the text, each leaving an image of its name.
struct PaperText {
    QString html;
    std::vector<QByteArray> charts;
};

PaperText paperText(const std::string& page) {
    PaperText text;
    std::string rest = page;
    if (const auto style = rest.find("<style>"); style != std::string::npos) {
        rest.erase(style, rest.find("</style>", style) + 8 - style);
    }
    std::string html;
    for (std::size_t at = 0; at < rest.size();) {
        const auto begin = rest.find("<svg", at);
        const auto close = begin == std::string::npos ? begin : rest.find("</svg>", begin);
        html += rest.substr(at, close == std::string::npos ? close : begin - at);
        if (close == std::string::npos) break;
        const auto end = close + 6;
        html += "<img src=\"chart:" + std::to_string(text.charts.size()) + "\">";
        text.charts.push_back(QByteArray::fromStdString(rest.substr(begin, end - begin)));
        at = end;
    }
    text.html = QString::fromStdString(html);
    return text;
}

bool isInTable(const QTextBlock& block) {
    return QTextCursor(block).currentTable() != nullptr;
}
bool isPicture(const QTextBlock& block) {
    return block.text().trimmed() == QString(QChar::ObjectReplacementCharacter);
}
QTextBlock nextWithContent(QTextBlock block) {
    do block = block.next();
    while (block.isValid() && block.length() <= 1 && !isInTable(block));
    return block;
}

/// A heading, or a line that leads to a table or a picture: nothing to end a page with.
bool announces(const QTextBlock& block) {
    if (isInTable(block) || isPicture(block) || block.length() <= 1) return false;
    if (block.blockFormat().headingLevel() > 0) return true;
    const QTextBlock after = nextWithContent(block);
    return after.isValid() && (isInTable(after) || isPicture(after));
}

/// Whether what `block` announces begins on a later page than the block itself.
bool isParted(const QTextDocument& document, const QTextBlock& block) {
    constexpr double leastText = 60.0 / 72 * resolution;  // a few lines, or a table's header with its first row
    const QTextBlock after = nextWithContent(block);
    if (!after.isValid()) return false;
    const QRectF here = document.documentLayout()->blockBoundingRect(block);
    const QRectF next = document.documentLayout()->blockBoundingRect(after);
    const double end = next.top() + (isPicture(after)   ? next.height()
                                     : isInTable(after) ? leastText
                                                        : std::min(next.height(), leastText));
    const double page = document.pageSize().height();
    return int(here.top() / page) != int((end - 1) / page);
}

/// What announces something goes to the next page with it, whole chains of headings and lines together. The layout is
/// made anew after each change: Qt's own update leaves blocks behind a moved table where they were.
void keepTogether(QTextDocument& document) {
    QTextBlock chain;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!announces(block)) {
            if (block.length() > 1 || isInTable(block)) chain = QTextBlock();
            continue;
        }
        if (!chain.isValid()) chain = block;
        const bool moved = chain.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
        if (moved || !isParted(document, block)) continue;
        QTextCursor cursor(chain);
        QTextBlockFormat format = chain.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
        document.markContentsDirty(0, document.characterCount());
    }
}

void drawFooter(QPainter& painter, const QRectF& place, const QString& title, int page, int pages) {
    painter.setPen(QColor(0x63, 0x6b, 0x76));
    QFont font = painter.font();
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(page).arg(pages));
}

Result<void> paint(QPdfWriter& writer, QTextDocument& document, const QSizeF& body, const QRectF& footer,
                   const StopToken& stop, const Progress& progress) {
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (stop.stopRequested()) return fail(MessageId::Stopped);
        if (page > 0) writer.newPage();
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = QPalette(Qt::black, Qt::white);
        context.clip = QRectF(QPointF(0, page * body.height()), body);
        painter.save();
        painter.translate(0, -page * body.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.save();
        drawFooter(painter, footer, document.metaInformation(QTextDocument::DocumentTitle), page + 1, pages);
        painter.restore();
        if (progress) progress(page + 1, pages);
    }
    return {};
}

QByteArray printed(const PaperText& text, const StopToken& stop, const Progress& progress, Result<void>& outcome) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));
    const QSizeF paper = writer.pageLayout().paintRectPixels(resolution).size();
    const QSizeF body(paper.width(), std::floor(paper.height() * (1 - footerShare)));
    const QRectF footer(0, body.height(), paper.width(), paper.height() - body.height());

    QTextDocument document;
    ReportPictures pictures(text.charts, resolution / pixelsAnInch, body.width());
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(QString::fromLatin1(paperStyle));
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&writer);
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &pictures);
    document.setHtml(text.html);
    document.setPageSize(body);
    keepTogether(document);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(QStringLiteral("LesionLab"));
    outcome = paint(writer, document, body, footer, stop, progress);
    return bytes;
}

}  // namespace

Result<void> writeReportPdf(const std::string& html, const std::filesystem::path& file, const StopToken& stop,
                            const Progress& progress) {
    Result<void> outcome;
    const QByteArray bytes = printed(paperText(html), stop, progress, outcome);
    if (!outcome) return outcome;
    return writeFile(file, std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

}  // namespace lesion

#include "ReportPdf.moc"
