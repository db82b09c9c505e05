#include "tests/app/RunCli.h"

#include <cmath>
#include <set>

/// The jobs of several trainings, exclusions, and answering in several ways, by the real command line.
class TestCommandLineJobs : public QObject, cli::OwnFolder {
    Q_OBJECT

    const QStringList tiny_ = cli::tiny({"epochs=1"});

private Q_SLOTS:
    void initTestCase() { COMPARE_STATUS(draw(120), 0); }

    void crossValidation() {
        const QStringList arguments =
            QStringList{"crossvalidate", "--data", "data", "--folds", "2", "--out", "cv", "--json"} + tiny_;
        const auto first = run(arguments);
        COMPARE_STATUS(first, 0);
        const auto lines = first.lines();
        QCOMPARE(lines.size(), std::size_t{3});  // an epoch of each fold, and the end
        QCOMPARE(lines[0].at("run").get<std::string>(), std::string("fold-1"));
        QCOMPARE(lines[1].at("run").get<std::string>(), std::string("fold-2"));
        const auto& end = lines.back();
        QVERIFY(cli::hasKeys(
            end, {"folds", "finished_folds", "balanced_accuracy", "accuracy", "runs", "pooled", "intervals"}));
        QCOMPARE(end.at("pooled").at("images").get<int>(), 120);
        const double mean = (end.at("runs")[0].at("test").at("accuracy").get<double>() +
                             end.at("runs")[1].at("test").at("accuracy").get<double>()) /
                            2;
        QVERIFY(std::abs(end.at("accuracy").at("mean").get<double>() - mean) < 1e-12);

        const auto again = run(arguments);  // nothing is left to train
        COMPARE_STATUS(again, 0);
        QCOMPARE(again.lines().size(), std::size_t{1});
        QVERIFY(again.lines()[0] == end);

        const auto judged = run({"evaluate", "--model", "cv", "--data", "data", "--bootstrap", "50", "--json"});
        COMPARE_STATUS(judged, 0);
        const auto document = judged.json();
        QVERIFY(document.at("confusion") == end.at("pooled").at("confusion"));
        QVERIFY(document.at("balanced_accuracy") == end.at("pooled").at("balanced_accuracy"));
        QCOMPARE(document.at("shared_lesions").at("leaking").get<int>(), 0);
        QVERIFY(!document.at("subgroups").empty());
        QVERIFY(document.at("intervals").contains("balanced_accuracy"));
        // No network is run: nothing can look more often, and no part stands out.
        COMPARE_STATUS(run({"evaluate", "--model", "cv", "--data", "data", "--tta", "8"}), 2);
        COMPARE_STATUS(run({"evaluate", "--model", "cv", "--data", "data", "--split", "test"}), 2);
    }

    void wrongUsage() {
        COMPARE_STATUS(run({"crossvalidate", "--data", "data", "--folds", "1", "--out", "x"}), 2);
        COMPARE_STATUS(run({"evaluate", "--model", "cv/fold-1", "--data", "data", "--tta", "0"}), 2);
    }

    void leakDemo() {
        const QStringList arguments =
            QStringList{"leak-demo", "--data", "data", "--seeds", "1", "--out", "leak", "--json"} + tiny_;
        const auto first = run(arguments);
        COMPARE_STATUS(first, 0);
        const auto lines = first.lines();
        QCOMPARE(lines.size(), std::size_t{3});
        QCOMPARE(lines[0].at("run").get<std::string>(), std::string("leaky-1"));
        const auto& end = lines.back();
        QVERIFY(cli::hasKeys(end, {"seeds", "test_images", "leaky", "clean", "difference"}));
        const double difference = end.at("leaky").at("balanced_accuracy").get<double>() -
                                  end.at("clean").at("balanced_accuracy").get<double>();
        QVERIFY(std::abs(end.at("difference").at("balanced_accuracy").at("value").get<double>() - difference) < 1e-9);
        QCOMPARE(end.at("difference").at("balanced_accuracy").at("interval").size(), std::size_t{2});
    }

    void effectOfASetting() {
        const QStringList arguments = QStringList{"effect",  "--data", "data",  "--change", "colour_constancy=true",
                                                  "--seeds", "1",      "--out", "effect",   "--json"} +
                                      tiny_;
        const auto first = run(arguments);
        COMPARE_STATUS(first, 0);
        QCOMPARE(first.lines()[0].at("run").get<std::string>(), std::string("without-1"));
        const auto end = first.lines().back();
        QVERIFY(cli::hasKeys(end, {"changes", "part", "seeds", "images", "with", "without", "difference", "verdict"}));
        QCOMPARE(end.at("part").get<std::string>(), std::string("val"));
        const double difference = end.at("with").at("balanced_accuracy").get<double>() -
                                  end.at("without").at("balanced_accuracy").get<double>();
        QVERIFY(std::abs(end.at("difference").at("balanced_accuracy").at("value").get<double>() - difference) < 1e-9);
        // Again: nothing is trained, and the test part is a figure of its own.
        const auto tested = run(arguments + QStringList{"--part", "test"});
        COMPARE_STATUS(tested, 0);
        QCOMPARE(tested.lines().size(), std::size_t{1});
        QCOMPARE(tested.json().at("part").get<std::string>(), std::string("test"));
        QCOMPARE(tested.json().at("images").get<int>(),
                 tested.json().at("with").at("runs")[0].at("test").at("images").get<int>());

        COMPARE_STATUS(run({"effect", "--data", "data", "--out", "x"}), 2);
        COMPARE_STATUS(run({"effect", "--data", "data", "--out", "x", "--preset", "quick", "--change", "seed=3"}), 2);
        COMPARE_STATUS(run({"effect", "--data", "data", "--out", "x", "--change", "hair_removal"}), 2);
        const auto same = run({"effect", "--data", "data", "--out", "x", "--preset", "quick", "--change", "epochs=20"});
        COMPARE_STATUS(same, 2);
        QVERIFY(same.err.contains("nothing to compare"));
    }

    void severalViewsAndModels() {
        const auto plain = run({"evaluate", "--model", "cv/fold-1", "--data", "data", "--bootstrap", "50", "--json"});
        COMPARE_STATUS(plain, 0);
        QVERIFY(!plain.json().contains("answering"));
        const auto views = run({"evaluate", "--model", "cv/fold-1", "--data", "data", "--bootstrap", "50", "--json",
                                "--tta", "8", "--out", "views.csv"});
        COMPARE_STATUS(views, 0);
        const auto answering = views.json().at("answering");
        QCOMPARE(answering.at("views").get<int>(), 8);
        QCOMPARE(answering.at("trained_on").get<int>(), 0);
        const double gain = answering.at("gain").at("accuracy").at("value").get<double>();
        QVERIFY(std::abs(gain - (views.json().at("accuracy").get<double>() -
                                 plain.json().at("accuracy").get<double>())) < 1e-9);
        QVERIFY(answering.at("seconds_per_image").get<double>() > 0);
        QVERIFY(QFile::exists(folder_.filePath("views.csv")));

        // The other fold has trained on what is the test part of the first: that is told.
        const auto both = run({"evaluate", "--model", "cv/fold-1", "--model", "cv/fold-2", "--data", "data",
                               "--bootstrap", "50", "--json"});
        COMPARE_STATUS(both, 0);
        QCOMPARE(both.json().at("answering").at("models").get<int>(), 2);
        QVERIFY(both.json().at("answering").at("trained_on").get<int>() > 0);
        QVERIFY(both.err.contains("flatter"));
    }

    void exclusions() {
        QFile table(folder_.filePath("out.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        QFile split(folder_.filePath("cv/fold-1/split.csv"));
        QVERIFY(split.open(QIODevice::ReadOnly));
        const auto id = split.readAll().split('\n')[1].split(',')[0];
        table.write("image_id,reason\n" + id + ",\"blurred, ruler\"\n");
        table.close();
        const auto fewer = run({"prepare", "data", "--exclude", "out.csv", "--json"});
        COMPARE_STATUS(fewer, 0);
        QCOMPARE(fewer.json().at("excluded").get<int>(), 1);

        const auto trained = run(
            QStringList{"train", "--data", "data", "--exclude", "out.csv", "--out", "without", "--project", "project"} +
            tiny_);
        COMPARE_STATUS(trained, 0);
        QFile recorded(folder_.filePath("project/runs/without/split.csv"));
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        const auto text = recorded.readAll();
        QVERIFY(text.startsWith("image_id,lesion_id,class,part,excluded"));
        QVERIFY(text.contains(id + ","));
        QVERIFY(text.contains(",excluded,\"blurred, ruler\""));
        const auto kept = run({"prepare", "--project", "project", "--json"});  // the project remembers
        COMPARE_STATUS(kept, 0);
        QCOMPARE(kept.json().at("excluded").get<int>(), 1);

        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("image_id,reason\nnobody,blurred\n");
        table.close();
        const auto unknown = run({"prepare", "data", "--exclude", "out.csv"});
        COMPARE_STATUS(unknown, 1);
        QVERIFY(unknown.err.contains("nobody"));
    }

    void describeShowsTheTemperature() {
        const auto json = run({"model", "describe", "cv/fold-1", "--json"});
        COMPARE_STATUS(json, 0);
        QVERIFY(json.json().at("temperature").get<double>() > 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandLineJobs)
#include "tst_CommandLineJobs.moc"
