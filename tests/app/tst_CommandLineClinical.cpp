#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "tests/app/RunCli.h"

/// Age, sex and site beside the image: `--set clinical`, and what `predict` is told of the person.
class TestCommandLineClinical : public QObject, cli::OwnFolder {
    Q_OBJECT

    const QString image_ = "data/HAM10000_images_part_1/SYN_0000003.jpg";
    const QString table_ = "data/HAM10000_metadata.csv";

    cli::Outcome train(const QString& name, const QString& clinical) const {
        return trainQuickly(name, {"clinical=" + clinical});
    }
    nlohmann::json answer(const QStringList& more, const QString& model = "run") const {
        const auto outcome = run(QStringList{"predict", "--model", model, image_, "--json"} + more);
        return outcome.status == 0 ? outcome.json().at(0) : nlohmann::json();
    }
    /// What the table says of that image: age, sex and site as options.
    QStringList optionsOfTable() const {
        const auto table = lesion::readCsv(lesion::pathFromUtf8(folder_.filePath(table_).toStdString())).value();
        const auto cell = [&](const std::vector<std::string>& row, const char* name) {
            return QString::fromStdString(row[static_cast<std::size_t>(table.column(name))]);
        };
        for (const auto& row : table.rows)
            if (cell(row, "image_id") == "SYN_0000003")
                return {"--age", cell(row, "age"), "--sex", cell(row, "sex"), "--site", cell(row, "localization")};
        return {};
    }

private Q_SLOTS:
    void initTestCase() {
        COMPARE_STATUS(draw(120), 0);
        COMPARE_STATUS(train("run", "age+sex+site"), 0);
    }

    void whatGivesTheAnswerAwayIsRefused() {
        const auto outcome = train("refused", "age+dx_type");
        COMPARE_STATUS(outcome, 2);
        QVERIFY2(outcome.err.contains("gives the answer away"), outcome.err);
        QVERIFY(!QDir(folder_.filePath("refused")).exists());
    }

    void evaluationTellsTheModelAsTrainingDid() {
        const auto judged = run({"evaluate", "--model", "run", "--data", "data", "--json"});
        COMPARE_STATUS(judged, 0);
        const auto text = lesion::readText(lesion::pathFromUtf8(folder_.filePath("run/metrics.json").toStdString()));
        const auto trained = nlohmann::json::parse(*text).at("test");
        QVERIFY(std::abs(judged.json().at("loss").get<double>() - trained.at("loss").get<double>()) < 1e-5);
    }

    void withoutFactsItAnswersAndSaysSo() {
        const auto nothing = answer({});
        QCOMPARE(nothing.at("clinical").dump(), std::string(R"({"age":null,"sex":null,"site":null})"));
        const auto warning = QString::fromStdString(nothing.at("warnings").at(0).get<std::string>());
        QVERIFY2(warning.contains("not given: age, sex, site"), qPrintable(warning));
    }

    void optionsAndTableSayTheSame() {
        const QStringList told = optionsOfTable();
        QCOMPARE(told.size(), 6);
        const auto byOptions = answer(told), byTable = answer({"--metadata", table_}), nothing = answer({});
        QCOMPARE(byOptions.at("probabilities"), byTable.at("probabilities"));
        QCOMPARE(byOptions.at("clinical"), byTable.at("clinical"));
        QCOMPARE(byOptions.at("clinical").at("sex").get<std::string>(), told[3].toStdString());
        QCOMPARE(byOptions.at("clinical").at("age").get<double>(), told[1].toDouble());
        QVERIFY(byOptions.at("warnings").dump().find("not given") == std::string::npos);
        QVERIFY(byOptions.at("probabilities") != nothing.at("probabilities"));
    }

    void aNewPlaceCountsAsNotKnown() {
        const auto named = answer({"--site", "left little toe"});
        QVERIFY(named.at("warnings").dump().find("left little toe") != std::string::npos);
        QCOMPARE(named.at("probabilities"), answer({}).at("probabilities"));
    }

    void aModelThatSeesImagesAloneSaysSo() {
        COMPARE_STATUS(train("alone", "none"), 0);
        const auto told = answer({"--age", "55"}, "alone");
        QVERIFY(!told.contains("clinical"));
        QVERIFY(told.at("warnings").dump().find("does not use age") != std::string::npos);
        QCOMPARE(told.at("probabilities"), answer({}, "alone").at("probabilities"));
        const auto outcome = run({"predict", "--model", "alone", image_, "--metadata", table_});
        COMPARE_STATUS(outcome, 0);
        QVERIFY2(outcome.err.contains("does not use age, sex, site"), outcome.err);
    }

    void describeAndReportNameTheInputs() {
        const auto model = run({"model", "describe", "run", "--json"});
        COMPARE_STATUS(model, 0);
        QCOMPARE(model.json().at("clinical").at("inputs").dump(), std::string(R"(["age","sex","site"])"));
        COMPARE_STATUS(run({"report", "run", "--out", "report.html", "--data", "data"}), 0);
        for (const char* file : {"report.html", "run/model-card.md"}) {
            const auto text = lesion::readText(lesion::pathFromUtf8(folder_.filePath(file).toStdString()));
            QVERIFY2(text && text->find("Beside the image the network was given age") != std::string::npos, file);
        }
    }

    void wrongUsage_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        QTest::newRow("too old") << QStringList{"--age", "200"} << 2;
        QTest::newRow("both") << QStringList{"--age", "50", "--metadata", table_} << 2;
        QTest::newRow("no table") << QStringList{"--metadata", "nowhere.csv"} << 1;
        QTest::newRow("no images in it") << QStringList{"--metadata", "run/split_like.csv"} << 1;
    }
    void wrongUsage() {
        QFETCH(QStringList, more);
        QFETCH(int, status);
        QFile file(folder_.filePath("run/split_like.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,age\na,5\n");
        file.close();
        COMPARE_STATUS(run(QStringList{"predict", "--model", "run", image_} + more), status);
    }
};

QTEST_GUILESS_MAIN(TestCommandLineClinical)
#include "tst_CommandLineClinical.moc"
