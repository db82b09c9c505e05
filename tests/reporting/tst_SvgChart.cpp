#include "core/reporting/ReportHtml.h"
#include "core/reporting/SvgChart.h"

#include <limits>
#include <QtTest>
#include <QXmlStreamReader>

using namespace lesion;

namespace {

/// The texts of a chart in their order; empty with a message where it is not well-formed.
QStringList textsOf(const std::string& svg) {
    QStringList texts;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText();
    }
    return reader.hasError() ? QStringList{"not well-formed: " + reader.errorString()} : texts;
}

/// An attribute of every element of a kind.
QStringList attributesOf(const std::string& svg, const char* element, const char* attribute) {
    QStringList values;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String(element))
            values << reader.attributes().value(QLatin1String(attribute)).toString();
    }
    return values;
}

}  // namespace

class TestSvgChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursOfClasses() {
        const auto colours = classColours({"mel", "nv", "new", "MEL"});
        QCOMPARE(colours[0], std::string("#d55e00"));
        QCOMPARE(colours[1], std::string("#0072b2"));
        QVERIFY(colours[2] != colours[0] && colours[2] != colours[1]);
        QCOMPARE(colours[3], colours[0]);
        QCOMPARE(classColours(std::vector<std::string>(30, "x")).size(), std::size_t(30));
    }
    void confusionCounts() {
        Evaluation evaluation;
        evaluation.classes = {"mel", "a<b"};
        evaluation.confusion = {{1200, 3}, {0, 0}};
        const std::string svg = confusionChart(evaluation);
        const auto texts = textsOf(svg);
        QVERIFY(texts.contains("1,200") && texts.contains("3") && texts.contains("a<b"));
        QVERIFY(texts.contains("100 %"));
        QCOMPARE(texts.filter(" %").size(), 2);  // none for the class without images
        QVERIFY(svg.find("data-figure=\"confusion.mel.a&lt;b\" data-value=\"3.0\"") != std::string::npos);
    }
    void curvesLeaveOutWhatIsNoNumber() {
        CurvePanel panel{"loss",
                         "epoch",
                         "loss",
                         {{"val", "#0072b2", {{1, 0.5}, {2, std::numeric_limits<double>::quiet_NaN()}, {3, 0.25}}}}};
        panel.xLow = 1;
        panel.xHigh = 3;
        const auto points = attributesOf(curveChart({panel}, "loss"), "polyline", "points");
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.first().split(' ').size(), 2);
    }
    void curvesOfManyPointsStaySmall() {
        CurvePanel panel{"ROC", "x", "y", {{"a", "#0072b2", {}}}};
        for (int i = 0; i <= 100000; ++i) panel.series[0].points.push_back({i / 100000.0, i / 100000.0});
        const std::string svg = curveChart({panel}, "ROC");
        QVERIFY(svg.size() < 60000);
        QVERIFY(attributesOf(svg, "polyline", "points").first().split(' ').size() > 500);
    }
    void upperEnds_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("end");
        QTest::newRow("exact") << 2.0 << 2.0;
        QTest::newRow("above") << 2.01 << 5.0;
        QTest::newRow("small") << 0.013 << 0.02;
        QTest::newRow("large") << 71.0 << 100.0;
        QTest::newRow("nothing") << 0.0 << 1.0;
    }
    void upperEnds() {
        QFETCH(double, value);
        QFETCH(double, end);
        QCOMPARE(niceUpperEnd(value), end);
    }
    void reliabilityOfEmptyBins() {
        Calibration calibration;
        calibration.bins.assign(15, {});
        for (std::size_t i = 0; i < 15; ++i)
            calibration.bins[i].low = double(i) / 15, calibration.bins[i].high = double(i + 1) / 15;
        calibration.bins[14].images = 7;
        calibration.bins[14].confidence = calibration.bins[14].accuracy = 0.97;
        const auto texts = textsOf(reliabilityChart({{"Before", &calibration}, {"After", &calibration}}));
        QCOMPARE(texts.filter("most: 7 images").size(), 2);
    }
    void forestRows() {
        const auto svg = forestChart(
            {{"Sex", "", {}, {}}, {"female", "500 / 400", 0.61, Interval{0.5, 0.7}}, {"none", "3 / 3", {}, {}, true}},
            "balanced accuracy", 0.6, "forest");
        const auto texts = textsOf(svg);
        QVERIFY(texts.contains("0.61 [0.50, 0.70]") && texts.contains("500 / 400") && texts.contains("Sex"));
        QCOMPARE(attributesOf(svg, "circle", "r").size(), 1);
    }
    void flowNamesEveryBox() {
        const auto svg = flowChart({{{{"Found", "10"}}, {"Refused: 1"}}, {{{"Used", "9"}}, {}}},
                                   {{{"Training", "6"}}, {{"Test", "3"}}}, "flow");
        const auto texts = textsOf(svg);
        for (const char* text : {"Found", "10", "Refused: 1", "Used", "9", "Training", "6", "Test", "3"})
            QVERIFY2(texts.contains(text), text);
    }
    void barsBeginAtZero() {
        const auto svg = barChart({{"nv", "#0072b2", {80, 10, 10}, "100"}, {"df", "#56b4e9", {0, 0, 0}, "0"}},
                                  {"training", "validation", "test"}, "bars");
        const auto widths = attributesOf(svg, "rect", "width");
        QCOMPARE(widths.size(), 9);
        QCOMPARE(widths[3].toDouble(), 8 * widths[4].toDouble());
        QCOMPARE(widths[6].toDouble(), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestSvgChart)
#include "tst_SvgChart.moc"
