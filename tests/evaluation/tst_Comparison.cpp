#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/Comparison.h"
#include "core/metrics/PredictionsFile.h"
#include "core/training/RunFiles.h"
#include "tests/support/Failure.h"

#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
using test::failure;
namespace fs = std::filesystem;

namespace {

/// Twenty images of ten lesions, "mel" and "nv" in turn by lesion; answered rightly but for the images in `wrong`.
Predictions answers(const std::vector<int>& wrong, const std::vector<std::string>& classes = {"mel", "nv"}) {
    Predictions result;
    result.classes = classes;
    for (int i = 0; i < 20; ++i) {
        const int label = (i / 2) % 2;
        const bool right = std::find(wrong.begin(), wrong.end(), i) == wrong.end();
        const bool saysFirst = (label == 0) == right;
        result.imageIds.push_back("image" + std::to_string(i));
        result.lesionIds.push_back("lesion" + std::to_string(i / 2));
        result.labels.push_back(label);
        result.probabilities.insert(result.probabilities.end(), {saysFirst ? 0.75F : 0.25F, saysFirst ? 0.25F : 0.75F});
    }
    return result;
}

Dataset twoClasses() {
    Dataset data;
    data.name = "pair";
    data.classes = {"mel", "nv"};
    return data;
}

}  // namespace

class TestComparison : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

    /// A finished run as far as it is looked at.
    fs::path writeRun(const char* name, const TrainingOptions& options, const Predictions& predictions) const {
        const RunHeader header{"2026-11-23T02:10:05Z", "cpu", "0123456789abcdef", 99, {5, 7}, 0.5};
        const bool written = writeRunOptions(folder(name), options, twoClasses(), header) &&
                             writePredictions(folder(name) / runfile::predictions, predictions);
        return written ? folder(name) : fs::path();
    }

private Q_SLOTS:
    void runsSideBySide() {
        TrainingOptions other;
        other.epochs = 12;
        other.seed = 5;
        const auto first = writeRun("first", {}, answers({0, 1, 2, 3}));
        const auto second = writeRun("second", other, answers({3, 19}));
        const auto compared = compareRuns({first, second}, {200, 0.95, 1}).value();

        QCOMPARE(compared.runs.size(), std::size_t(2));
        QCOMPARE(compared.runs[1].name, std::string("second"));
        QCOMPARE(compared.settings.size(), std::size_t(2));
        QCOMPARE(compared.settings[0].key, std::string("epochs"));
        QCOMPARE(compared.settings[0].values, (std::vector<std::string>{"30", "12"}));
        QCOMPARE(compared.settings[1].key, std::string("seed"));

        QCOMPARE(*compared.figures[0].value(Figure::Accuracy), 0.8);
        QCOMPARE(*compared.figures[1].value(Figure::Accuracy), 0.9);
        QCOMPARE(compared.figures[0].lesions, 10);
        QVERIFY(compared.figures[1].of(Figure::BalancedAccuracy).interval);

        QCOMPARE(compared.pairs.size(), std::size_t(1));
        const auto& pair = compared.pairs[0];
        QCOMPARE(pair.images, 20);
        QVERIFY(std::abs(*pair.differences[0].value - 0.1) < 1e-12);
        QVERIFY(pair.differences[0].figure == Figure::Accuracy && pair.differences[0].interval);
        QCOMPARE(pair.mcNemar.onlyFirstRight, 1);   // 19
        QCOMPARE(pair.mcNemar.onlySecondRight, 3);  // 0, 1, 2
        QCOMPARE(pair.mcNemar.pValue, 0.625);
    }

    void asJson() {
        const auto first = writeRun("a", {}, answers({0}));
        const auto second = writeRun("b", {}, answers({0}));
        const auto third = writeRun("c", {}, answers({}));
        const auto json = toJson(compareRuns({first, second, third}, {50, 0.95, 1}).value());
        QCOMPARE(json.at("runs").size(), std::size_t(3));
        QCOMPARE(json.at("runs")[2].at("name").get<std::string>(), std::string("c"));
        QCOMPARE(json.at("runs")[2].at("figures").at("recall").at("mel").get<double>(), 1.0);
        QCOMPARE(json.at("runs")[0].at("intervals").at("accuracy").size(), std::size_t(2));
        QVERIFY(json.at("settings").empty());
        QCOMPARE(json.at("comparisons").size(), std::size_t(2));
        const auto& pair = json.at("comparisons")[1];
        QCOMPARE(pair.at("first").get<std::string>(), std::string("a"));
        QCOMPARE(pair.at("second").get<std::string>(), std::string("c"));
        QVERIFY(std::abs(pair.at("differences").at("accuracy").get<double>() - 0.05) < 1e-12);
        QCOMPARE(pair.at("mcnemar").at("only_second_right").get<int>(), 1);
        QCOMPARE(json.at("bootstrap").at("rounds").get<int>(), 50);
    }

    void classesInAnotherOrder() {
        const auto first = writeRun("order1", {}, answers({0, 1}));
        Predictions turned = answers({0, 1});
        turned.classes = {"nv", "mel"};
        for (int& label : turned.labels) label = 1 - label;
        for (std::size_t i = 0; i + 1 < turned.probabilities.size(); i += 2) {
            std::swap(turned.probabilities[i], turned.probabilities[i + 1]);
        }
        const auto second = writeRun("order2", {}, turned);
        const auto compared = compareRuns({first, second}, {0, 0.95, 1}).value();
        QCOMPARE(*compared.pairs[0].differences[0].value, 0.0);
        QCOMPARE(compared.pairs[0].mcNemar.pValue, 1.0);
    }

    void progressCountsEveryRound() {
        const auto first = writeRun("p1", {}, answers({0}));
        const auto second = writeRun("p2", {}, answers({1}));
        std::vector<std::int64_t> steps;
        const auto record = [&](std::int64_t done, std::int64_t total) {
            QCOMPARE(total, std::int64_t(3 * 40));
            steps.push_back(done);
        };
        QVERIFY(compareRuns({first, second}, {40, 0.95, 1}, {}, record));
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.back(), std::int64_t(120));
    }

    void whatCannotBeCompared() {
        const auto first = writeRun("x", {}, answers({}));
        QCOMPARE(failure(compareRuns({first, folder("nowhere")}, {})), QByteArray("FolderMissing"));
        const auto classes = writeRun("classes", {}, answers({}, {"mel", "bcc"}));
        const auto differ = compareRuns({first, classes}, {});
        QCOMPARE(failure(differ), QByteArray("RunClassesDiffer"));
        QCOMPARE(QByteArray(toEnglish(differ.error().message).c_str()),
                 QByteArray("x and classes cannot be compared: x answers for mel, nv, classes for mel, bcc. Choose "
                            "runs of the same classes."));
        auto others = answers({});
        for (auto& id : others.imageIds) id += " of another";
        const auto none = compareRuns({first, writeRun("others", {}, others)}, {});
        QCOMPARE(failure(none), QByteArray("NothingShared"));
        QCOMPARE(none.error().message.value("first"), std::string_view("x"));
        QCOMPARE(none.error().message.value("second"), std::string_view("others"));
        QVERIFY(fs::remove(folder("others") / runfile::predictions));
        QCOMPARE(failure(compareRuns({first, folder("others")}, {})), QByteArray("FileMissing"));
        StopToken stop;
        stop.requestStop();
        QCOMPARE(failure(compareRuns({first, first}, {}, stop)), QByteArray("Stopped"));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_Comparison.moc"
