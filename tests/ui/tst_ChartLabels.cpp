#include "ui/frame/Language.h"
#include "ui/training/CurveLabels.h"
#include "ui/widgets/CountTicker.h"
#include "ui/widgets/Plot.h"

#include <memory>
#include <QTest>

using namespace lesion;

namespace {

QRectF placeOf(const QCPItemText& text) {
    return QRectF(text.topLeft->pixelPosition(), text.bottomRight->pixelPosition()).normalized();
}

std::vector<QCPItemText*> visibleTexts(const Plot& plot) {
    std::vector<QCPItemText*> texts;
    for (int i = 0; i < plot.itemCount(); ++i)
        if (auto* text = qobject_cast<QCPItemText*>(plot.item(i)); text && text->visible()) texts.push_back(text);
    return texts;
}

/// A chart of four epochs whose curves all end near each other.
struct Chart {
    Chart() : plot(QStringLiteral("Loss")), labels(&plot) {
        plot.xAxis->setRange(0, 4);
        plot.yAxis->setRange(0, 1);
    }
    void add(const QString& name, double end, Qt::TextElideMode cut, double last = 4) {
        QCPGraph* graph = plot.addGraph();
        graph->setData({1, last}, {0.1, end}, true);
        labels.add(graph, name, Qt::black, cut);
    }
    void draw(const QSize& size) {
        plot.resize(size);
        plot.show();
        labels.fitMargin();
        plot.replot();
    }

    Plot plot;
    CurveLabels labels;
};

}  // namespace

class TestChartLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneImageIsCountedInWholeNumbers() {
        Plot plot(QStringLiteral("Images"));
        plot.yAxis->setTicker(QSharedPointer<CountTicker>::create());
        plot.yAxis->setNumberFormat(QStringLiteral("f"));
        plot.yAxis->setNumberPrecision(0);
        plot.yAxis->setRange(0, 1.3);
        plot.replot();
        QCOMPARE(plot.yAxis->tickVectorLabels(), QStringList({"0", "1"}));
    }
    void longNamesStandBesideTheCurves_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("half a page") << QSize(417, 460);
        QTest::newRow("small") << QSize(220, 160);
        QTest::newRow("wide") << QSize(900, 300);
    }
    void longNamesStandBesideTheCurves() {
        QFETCH(QSize, size);
        Chart chart;
        chart.add(QStringLiteral("2026-11-23T03-02-32_quick"), 0.62, Qt::ElideLeft);
        chart.add(QStringLiteral("2026-11-23T18-40-01_recommended"), 0.61, Qt::ElideLeft);
        chart.add(QStringLiteral("2026-11-23T19-12-59_seed-cnn-augmented"), 0.60, Qt::ElideLeft);
        chart.add(QStringLiteral("2026-11-23T20-00-00_stopped"), 0.5, Qt::ElideLeft, 2);  // the others go on beside it
        chart.labels.addLevel(0.63, QStringLiteral("the most frequent class alone 0.63"), Qt::black);
        chart.draw(size);
        const std::vector<QCPItemText*> texts = visibleTexts(chart.plot);
        QCOMPARE(texts.size(), std::size_t(5));
        const QRect curves = chart.plot.axisRect()->rect();
        QVERIFY(curves.width() > size.width() / 3);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const QRectF place = placeOf(*texts[i]);
            QVERIFY(place.left() >= curves.right());
            QVERIFY(place.right() <= chart.plot.width());
            for (std::size_t other = 0; other < i; ++other)
                QVERIFY(!place.adjusted(0, 1, 0, -1).intersects(placeOf(*texts[other]).adjusted(0, 1, 0, -1)));
        }
        if (size.width() < 500) QVERIFY(texts.front()->text().endsWith(QStringLiteral("quick")));
    }

    void aRunningTrainingIsNamedWhereItIs() {
        Chart chart;
        chart.add(QStringLiteral("training"), 0.4, Qt::ElideRight, 2);
        chart.add(QStringLiteral("validation"), 0.6, Qt::ElideRight, 2);
        chart.draw({417, 460});
        for (const QCPItemText* text : visibleTexts(chart.plot))
            QVERIFY(placeOf(*text).left() < chart.plot.axisRect()->rect().center().x() + 20);
    }

    void namesThatFitAreWhole() {
        Chart chart;
        chart.add(QStringLiteral("validation"), 0.5, Qt::ElideRight);
        chart.draw({417, 460});
        QCOMPARE(visibleTexts(chart.plot).front()->text(), QStringLiteral("validation"));
    }

    void theReadoutStaysInTheChart_data() {
        QTest::addColumn<QPointF>("share");
        for (const double x : {0.3, 0.49, 0.51, 0.7})
            for (const double y : {0.1, 0.9}) QTest::addRow("%g %g", x, y) << QPointF(x, y);
    }
    void theReadoutStaysInTheChart() {
        QFETCH(QPointF, share);
        Plot plot(QStringLiteral("Loss"));
        const QString wide = QStringLiteral("loss: training 0.716, validation 0.836\nand more");
        plot.setReadout([&](double, double) { return wide; });
        plot.resize(qRound(1.2 * plot.fontMetrics().horizontalAdvance(wide.section('\n', 0, 0))), 300);
        plot.show();
        plot.replot();
        QTest::mouseMove(&plot, QPointF(plot.width() * share.x(), plot.height() * share.y()).toPoint());
        QTRY_COMPARE(visibleTexts(plot).size(), std::size_t(1));
        QVERIFY(QRectF(plot.rect()).adjusted(-1, -1, 1, 1).contains(placeOf(*visibleTexts(plot).front())));
    }
};

QTEST_MAIN(TestChartLabels)
#include "tst_ChartLabels.moc"
