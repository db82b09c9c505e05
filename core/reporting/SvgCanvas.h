#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// Drawing of a report's charts: SVG elements with every colour written as an attribute, so that any reader shows them
/// (QSvgRenderer among them), and with a class, so that a browser's dark style can replace them. Coordinates in pixels,
/// y downwards.
class SvgCanvas {
public:
    struct Point {
        double x = 0;
        double y = 0;
    };

    /// A colour of the page, which a dark style replaces (text, second-rank text, grid, accent), or of the data.
    class Paint {
    public:
        static Paint text() { return {"#1c2026", "t"}; }
        static Paint quiet() { return {"#636b76", "q"}; }
        static Paint grid() { return {"#d5d9df", "g"}; }
        static Paint panel() { return {"#f1f3f6", "p"}; }
        static Paint accent() { return {"#474cc0", "a"}; }
        static Paint data(std::string colour) { return {std::move(colour), ""}; }

        std::string colour;  ///< #rrggbb
        std::string name;    ///< of the class; empty: as it is, always
    };
    struct Pen {
        Paint paint = Paint::text();
        double width = 1;
        bool dashed = false;
    };
    enum class Align { Left, Centre, Right };
    struct Letters {
        Paint paint = Paint::text();
        double size = 12;
        Align align = Align::Left;
        bool bold = false;
        bool upwards = false;      ///< turned by a quarter, read from below
        std::string attributes{};  ///< further ones, already escaped: ` data-value="0.5"`
    };

    /// `description`: for those who cannot see the chart.
    SvgCanvas(double width, double height, std::string_view description);

    void line(Point from, Point to, const Pen& pen);
    /// Points closer than a quarter of a pixel to the one before are left out: a curve of 10,000 images needs no more.
    void curve(const std::vector<Point>& points, const Pen& pen);
    void rectangle(Point corner, double width, double height, const Paint& fill, double opacity = 1);
    void frame(Point corner, double width, double height, const Pen& pen);
    void circle(Point centre, double radius, const Paint& fill, double opacity = 1);
    void text(Point at, std::string_view text, const Letters& letters);

    /// The whole <svg> element.
    std::string svg() const;

private:
    double width_;
    double height_;
    std::string description_;
    std::string body_;
};

/// About how wide a text is in pixels, for leaving room: a report's reader may have other letters.
double textWidth(std::string_view text, double size);

}  // namespace lesion
