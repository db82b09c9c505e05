#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/training/RunFiles.h"

#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

namespace {

EpochRecord epochRecord(int epoch, double valLoss) {
    return {epoch, 1.0 / 3.0, 0.5, 0.4, valLoss, 0.6, 0.55, 1e-3, 12.5, 33.3};
}

Dataset twoClasses() {
    Dataset data;
    data.name = "pair";
    data.classes = {"mel", "nv"};
    data.samples.resize(3);
    return data;
}

/// A run of `valLosses.size()` epochs, without outcome.
void writeRun(const fs::path& folder, const std::vector<double>& valLosses, const std::string& startedAt) {
    const RunHeader header{startedAt, "cpu", "0123456789abcdef", 99, {5, 7}, 0.75};
    QVERIFY(writeRunOptions(folder, TrainingOptions{}, twoClasses(), header));
    std::vector<EpochRecord> epochs;
    for (const double loss : valLosses) epochs.push_back(epochRecord(static_cast<int>(epochs.size()) + 1, loss));
    QVERIFY(writeEpochs(folder, epochs));
}

}  // namespace

class TestRun : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

private Q_SLOTS:
    void whatIsWrittenIsRead() {
        writeRun(folder("läuft 跑"), {0.9, 0.7, 0.8}, "2026-11-23T02:10:05Z");
        const auto run = loadRun(folder("läuft 跑"));
        QVERIFY(run);
        QCOMPARE(run->name, std::string("läuft 跑"));
        QCOMPARE(run->startedAt, std::string("2026-11-23T02:10:05Z"));
        QVERIFY(run->options == TrainingOptions{});
        QVERIFY(run->classes == std::vector<std::string>({"mel", "nv"}));
        QVERIFY(run->trainCounts == std::vector<int>({5, 7}));
        QCOMPARE(run->datasetFingerprint, std::string("0123456789abcdef"));
        QCOMPARE(run->valMajorityAccuracy, 0.75);
        QCOMPARE(run->epochs.size(), std::size_t{3});
        QCOMPARE(run->epochs[0].trainLoss, 1.0 / 3.0);  // to the bit
        QCOMPARE(run->bestEpoch, 2);
        QVERIFY(run->state == RunState::Unfinished && run->resumable() && !run->test);
    }

    void outcomeComesFromMetrics() {
        const auto where = folder("outcome");
        writeRun(where, {0.9}, "2026-11-23T02:10:05Z");
        Run run = *loadRun(where);
        for (const RunState state : {RunState::Finished, RunState::Early, RunState::Stopped}) {
            run.state = state;
            QVERIFY(writeFile(where / runfile::metrics, outcomeJson(run).dump()));
            QVERIFY(loadRun(where)->state == state);
            QCOMPARE(loadRun(where)->resumable(), state == RunState::Stopped);
        }
        QCOMPARE(outcomeJson(run).at("stopped").get<std::string>(), std::string("user"));
        QCOMPARE(outcomeJson(run).at("epochs_run").get<int>(), 1);
        QVERIFY(outcomeJson(run).at("test").is_null());
    }

    void aLineHalfWrittenIsLeftOut() {
        const auto where = folder("killed");
        writeRun(where, {0.9, 0.8}, "2026-11-23T02:10:05Z");
        QVERIFY(writeFile(where / runfile::epochs, *readText(where / runfile::epochs) + "{\"epoch\": 3, \"tra"));
        QCOMPARE(loadRun(where)->epochs.size(), std::size_t{2});
    }

    void damagedFilesAreNamed() {
        const auto fileAtFault = [](const fs::path& where) {
            const auto run = loadRun(where);
            return run || run.error().message.id != MessageId::RunInvalid
                       ? std::string()
                       : std::string(run.error().message.value("file"));
        };
        const auto where = folder("damaged");
        QVERIFY(loadRun(where).error().message.id == MessageId::FolderMissing);
        QVERIFY(makeFolder(where));
        QCOMPARE(fileAtFault(where), std::string("options.json"));
        writeRun(where, {0.9, 0.8}, "2026-11-23T02:10:05Z");
        const auto lines = *readText(where / runfile::epochs);
        QVERIFY(writeFile(where / runfile::epochs, "garbage\n" + lines));
        QCOMPARE(fileAtFault(where), std::string("epochs.jsonl"));
        QVERIFY(writeFile(where / runfile::epochs, lines));
        QVERIFY(writeFile(where / runfile::metrics, "{}"));
        QCOMPARE(fileAtFault(where), std::string("metrics.json"));
        QVERIFY(writeFile(where / runfile::options, "{\"options\": 3}"));
        QCOMPARE(fileAtFault(where), std::string("options.json"));
    }

    void runsAreListedOldestFirst() {
        const auto parent = folder("runs");
        writeRun(parent / "b", {0.9}, "2026-11-23T02:10:05Z");
        writeRun(parent / "a", {0.9}, "2026-11-24T02:10:05Z");
        QVERIFY(writeFile(parent / "broken" / runfile::options, "no json"));
        QVERIFY(makeFolder(parent / "something else"));
        const auto runs = listRuns(parent);
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0].name, std::string("b"));
        QVERIFY(listRuns(folder("nowhere")).empty());
    }

    void newFoldersAreUniqueAndAllowedEverywhere() {
        const auto first = newRunFolder(folder("new"), "quick");
        const QString name = QString::fromStdString(toUtf8(first.filename()));
        QVERIFY2(QRegularExpression("^\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d_quick$").match(name).hasMatch(),
                 qPrintable(name));
        QVERIFY(makeFolder(first));
        QVERIFY(newRunFolder(folder("new"), "quick") != first);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_Run.moc"
