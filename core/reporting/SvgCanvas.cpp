#include "core/reporting/SvgCanvas.h"

#include "core/reporting/ReportHtml.h"

#include <cmath>

namespace lesion {

namespace {

std::string attribute(std::string_view name, double value) {
    std::string text = " ";
    text += name;
    text += "=\"" + fixedText(value, std::abs(value - std::round(value)) < 0.005 ? 0 : 2) + "\"";
    return text;
}

/// `what`: fill or stroke. Classes ft, st … are those of the page's style sheet.
std::string paintOf(std::string_view what, const SvgCanvas::Paint& paint) {
    std::string text = " ";
    text += what;
    text += "=\"" + paint.colour + "\"";
    if (!paint.name.empty()) text += std::string(" class=\"") + what.front() + paint.name + "\"";
    return text;
}

std::string strokeOf(const SvgCanvas::Pen& pen) {
    std::string text = " fill=\"none\"" + paintOf("stroke", pen.paint) + attribute("stroke-width", pen.width);
    if (pen.dashed) text += " stroke-dasharray=\"5 3\"";
    return text;
}

std::string_view anchorOf(SvgCanvas::Align align) {
    if (align == SvgCanvas::Align::Centre) return "middle";
    return align == SvgCanvas::Align::Right ? "end" : "start";
}

}  // namespace

SvgCanvas::SvgCanvas(double width, double height, std::string_view description)
    : width_(width), height_(height), description_(escapedHtml(description)) {}

void SvgCanvas::line(Point from, Point to, const Pen& pen) {
    body_ += "<line" + attribute("x1", from.x) + attribute("y1", from.y) + attribute("x2", to.x) +
             attribute("y2", to.y) + strokeOf(pen) + "/>\n";
}

void SvgCanvas::curve(const std::vector<Point>& points, const Pen& pen) {
    constexpr double least = 0.25;
    body_ += "<polyline points=\"";
    const Point* last = nullptr;
    for (const Point& point : points) {
        const bool near = last && std::hypot(point.x - last->x, point.y - last->y) < least;
        if (near && &point != &points.back()) continue;
        if (last) body_ += ' ';
        body_ += fixedText(point.x, 2) + "," + fixedText(point.y, 2);
        last = &point;
    }
    body_ += '"';
    body_ += strokeOf(pen);
    body_ += " stroke-linejoin=\"round\"/>\n";
}

void SvgCanvas::rectangle(Point corner, double width, double height, const Paint& fill, double opacity) {
    body_ += "<rect" + attribute("x", corner.x) + attribute("y", corner.y) + attribute("width", width) +
             attribute("height", height) + paintOf("fill", fill);
    if (opacity < 1) body_ += attribute("fill-opacity", opacity);
    body_ += "/>\n";
}

void SvgCanvas::frame(Point corner, double width, double height, const Pen& pen) {
    body_ += "<rect" + attribute("x", corner.x) + attribute("y", corner.y) + attribute("width", width) +
             attribute("height", height) + strokeOf(pen) + "/>\n";
}

void SvgCanvas::circle(Point centre, double radius, const Paint& fill, double opacity) {
    body_ += "<circle" + attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("r", radius) +
             paintOf("fill", fill);
    if (opacity < 1) body_ += attribute("fill-opacity", opacity);
    body_ += "/>\n";
}

void SvgCanvas::text(Point at, std::string_view text, const Letters& letters) {
    body_ += "<text";
    if (letters.upwards) {
        body_ += " transform=\"translate(" + fixedText(at.x, 2) + " " + fixedText(at.y, 2) + ") rotate(-90)\"";
    } else {
        body_ += attribute("x", at.x) + attribute("y", at.y);
    }
    body_ += paintOf("fill", letters.paint) + attribute("font-size", letters.size);
    if (letters.align != Align::Left)
        body_ += std::string(" text-anchor=\"") + std::string(anchorOf(letters.align)) + "\"";
    if (letters.bold) body_ += " font-weight=\"bold\"";
    body_ += letters.attributes + ">" + escapedHtml(text) + "</text>\n";
}

std::string SvgCanvas::svg() const {
    const std::string width = fixedText(width_, 0);
    const std::string height = fixedText(height_, 0);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height +
           "\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"sans-serif\" role=\"img\" aria-label=\"" +
           description_ + "\">\n" + body_ + "</svg>\n";
}

double textWidth(std::string_view text, double size) {
    std::size_t characters = 0;
    for (const char c : text) characters += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
    return 0.58 * size * static_cast<double>(characters);
}

}  // namespace lesion
