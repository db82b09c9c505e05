#pragma once

#include "core/metrics/Curves.h"
#include "ui/widgets/Plot.h"

#include <functional>
#include <optional>
#include <vector>

namespace lesion {

/// ROC or precision-recall curves over each other, each with its name and area written on it where the curves are
/// furthest apart. Shared by one run's classes and by several runs' comparison.
class CurveChart : public Plot {
    Q_OBJECT

public:
    enum class Kind { Roc, PrecisionRecall };
    struct Curve {
        QString name;
        std::function<QColor(const QPalette&)> colour;
        Qt::PenStyle style = Qt::SolidLine;
        std::vector<CurvePoint> points;
        std::optional<double> area;  ///< AUC or average precision
        double positiveShare = 0;    ///< the precision of chance
    };

    explicit CurveChart(const QString& title, QWidget* parent = nullptr);

    /// `emphasised`: drawn thick with the others behind it; -1: all alike.
    void setCurves(Kind kind, std::vector<Curve> curves, int emphasised = -1);
    /// A ring on the emphasised curve.
    void setMark(std::optional<QPointF> mark);
    std::optional<QPointF> mark() const { return mark_; }

private:
    void redraw();
    void drawCurve(const Curve& curve, bool strong, bool faint);
    void drawChance();
    void drawNames();
    void drawMark();
    QPointF placeOfName(const Curve& curve, double angle) const;
    void setRanges();
    QString readout(double x, double y) const;
    QList<QStringList> table() const;

    Kind kind_ = Kind::Roc;
    std::vector<Curve> curves_;
    int emphasised_ = -1;
    std::optional<QPointF> mark_;
};

}  // namespace lesion
