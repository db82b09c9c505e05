#include "tests/app/RunCli.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

/// `predict --report`: the page says what `predict --json` says, and needs nothing beside it.
class TestCommandLineCaseReport : public QObject, cli::OwnFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameFiguresAsJson();
    void nothingIsLoaded();
    void methodAndClassThatWereAskedFor();
    void withoutReferences();
    void wrongUsage_data();
    void wrongUsage();

private:
    cli::Outcome predict(const QStringList& more) const {
        return run(QStringList{"predict", "--model", "run", "--json"} + more);
    }
    QString page(const char* name = "case.html") const { return QString::fromUtf8(read(name)); }
    /// What stands under that name, in full.
    static QStringList figures(const QString& page, const QString& name) {
        QStringList values;
        const QRegularExpression figure("data-figure=\"" + name + "\" data-value=\"([^\"]*)\"");
        for (auto found = figure.globalMatch(page); found.hasNext();) values << found.next().captured(1);
        return values;
    }

    const QString image_ = "data/HAM10000_images_part_1/SYN_0000003.jpg";
};

void TestCommandLineCaseReport::initTestCase() {
    COMPARE_STATUS(draw(210, 3), 0);
    COMPARE_STATUS(trainQuickly("run", {"val_fraction=0.3"}), 0);
}

void TestCommandLineCaseReport::sameFiguresAsJson() {
    const auto outcome = predict({image_, "--report", "case.html", "--prevalence", "0.02"});
    COMPARE_STATUS(outcome, 0);
    const auto answer = outcome.json().at(0);
    const QString text = page();
    for (const auto& [name, value] : answer.at("probabilities").items()) {
        const QStringList shown = figures(text, "probability_" + QString::fromStdString(name));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().toFloat(), value.get<float>());
    }
    const QStringList distances = figures(text, "distance");
    QCOMPARE(std::size_t(distances.size()), answer.at("similar").size());
    for (qsizetype i = 0; i < distances.size(); ++i)
        QCOMPARE(distances[i].toDouble(), answer.at("similar").at(std::size_t(i)).at("distance").get<double>());
    for (const auto& warning : answer.at("warnings"))
        QVERIFY(text.contains(QString::fromStdString(warning.get<std::string>()).toHtmlEscaped()));
    QCOMPARE(text.contains("Refused:"), answer.at("refused").get<bool>());
    if (!answer.at("refused").get<bool>()) {
        QVERIFY(text.contains(
            QString("probability %1").arg(answer.at("malignancy").at("corrected").get<double>(), 0, 'f', 3)));
        QVERIFY(text.contains("At 90 % confidence") || text.contains("at 90 % confidence"));
    }
    QVERIFY(text.contains("Not a medical device"));
}

void TestCommandLineCaseReport::nothingIsLoaded() {
    QVERIFY(QFile::copy(folder_.filePath(image_), folder_.filePath("photograph-7.jpg")));
    COMPARE_STATUS(predict({"photograph-7.jpg", "--report", "case.html"}), 0);
    QString text = page();
    QCOMPARE(text.count("data:image/jpeg;base64,"), 2 + 6);  // photograph, heat map, similar cases
    text.remove(QRegularExpression("data:image/jpeg;base64,[^\"]*")).remove("http://www.w3.org/2000/svg");
    for (const char* no : {"http:", "https:", "<script", "<link", "url(", "photograph-7"})
        QVERIFY2(!text.contains(no), no);
    QVERIFY(!text.contains(folder_.path()));
    const auto svg = text.mid(text.indexOf("<svg"), text.indexOf("</svg>") + 6 - text.indexOf("<svg"));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestCommandLineCaseReport::methodAndClassThatWereAskedFor() {
    COMPARE_STATUS(predict({image_, "--report", "case.html"}), 0);
    QVERIFY(page().contains("HiResCAM: yellow speaks most for"));  // seed-cnn's usual
    COMPARE_STATUS(predict({image_, "--report", "case.html", "--explain-method", "occlusion", "--explain-class", "df"}),
                   0);
    QVERIFY(page().contains("Occlusion: yellow speaks most for dermatofibroma (df)"));
}

void TestCommandLineCaseReport::withoutReferences() {
    QVERIFY(QDir(folder_.path()).mkpath("alone"));
    QVERIFY(QFile::copy(folder_.filePath("run/model.safetensors"), folder_.filePath("alone/model.safetensors")));
    COMPARE_STATUS(run({"predict", "--model", "alone/model.safetensors", image_, "--report", "alone.html"}), 0);
    const QString text = page("alone.html");
    QCOMPARE(figures(text, "probability_mel").size(), 1);
    QVERIFY(!text.contains("nearest proven cases") && !text.contains("confidence"));
}

void TestCommandLineCaseReport::wrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two images") << QStringList{image_, image_, "--report", "no.html"};
    QTest::newRow("folder") << QStringList{"data", "--report", "no.html"};
    QTest::newRow("class") << QStringList{image_, "--report", "no.html", "--explain-class", "melanoma"};
}

void TestCommandLineCaseReport::wrongUsage() {
    QFETCH(const QStringList, arguments);
    COMPARE_STATUS(predict(arguments), 2);
    QVERIFY(page("no.html").isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLineCaseReport)
#include "tst_CommandLineCaseReport.moc"
