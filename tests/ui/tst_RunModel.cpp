#include "core/base/Files.h"
#include "tests/support/WindowFixture.h"
#include "ui/training/RunModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace lesion;

namespace {

/// A finished run with these figures; 0 epochs: none yet.
Run makeRun(const std::string& name, double testBalanced, int epochs) {
    Run run;
    run.folder = std::filesystem::path("runs") / name;
    run.name = name;
    run.startedAt = "2026-11-23T02:10:0" + name.substr(0, 1) + "Z";
    run.options = *presetOptions("seed-cnn");
    run.options.epochs = 30;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        EpochRecord record;
        record.epoch = epoch;
        record.valBalancedAccuracy = 0.1 * epoch;
        run.epochs.push_back(record);
    }
    run.bestEpoch = epochs;
    if (testBalanced > 0) {
        run.state = RunState::Finished;
        run.test.emplace();
        run.test->balancedAccuracy = testBalanced;
        run.test->accuracy = 1 - testBalanced;
        run.test->majorityAccuracy = 0.67;
    }
    return run;
}

QStringList namesOf(const QAbstractItemModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) names << model.index(row, RunModel::Name).data().toString();
    return names;
}

QString folderOf(const Run& run) {
    return QString::fromStdString(toUtf8(run.folder));
}

}  // namespace

class TestRunModel : public QObject {
    Q_OBJECT

    const Run first_ = makeRun("1_a", 0.5, 3);
    const Run second_ = makeRun("2_b", 0.0909, 12);
    const Run third_ = makeRun("3_c", 0, 0);

private Q_SLOTS:
    void rowsComeGrowMoveAndGo() {
        RunModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns({first_, third_});
        QCOMPARE(namesOf(model), QStringList({"1_a", "3_c"}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex third = model.index(1, RunModel::Name);
        model.setRuns({first_, second_, third_});
        QCOMPARE(namesOf(model), QStringList({"1_a", "2_b", "3_c"}));
        QCOMPARE(third.row(), 2);  // a view's current row stays on its run
        model.setRuns({third_, first_});
        QCOMPARE(namesOf(model), QStringList({"3_c", "1_a"}));
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void showsFiguresAndADashWhereThereAreNone() {
        RunModel model;
        model.setRuns({first_, third_});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, RunModel::TestBalanced), QStringLiteral("0.500"));
        QCOMPARE(text(0, RunModel::Majority), QStringLiteral("0.670"));
        QCOMPARE(text(0, RunModel::ValBalanced), QStringLiteral("0.300"));
        QCOMPARE(text(0, RunModel::BestEpoch), QStringLiteral("3"));
        QCOMPARE(text(0, RunModel::Epochs), QStringLiteral("3 of 30"));
        QCOMPARE(text(0, RunModel::State), QStringLiteral("finished"));
        QCOMPARE(text(0, RunModel::Sampling), QStringLiteral("resample"));
        QCOMPARE(text(1, RunModel::TestBalanced), QStringLiteral("–"));
        QCOMPARE(text(1, RunModel::State), QStringLiteral("unfinished"));
        model.setLive(folderOf(third_));
        QCOMPARE(text(1, RunModel::State), QStringLiteral("training"));
    }

    void tooltipNamesEverySetting() {
        const QString tip = settingsText(first_);
        for (const std::string& key : optionKeys()) QVERIFY2(tip.contains(QString::fromStdString(key)), key.c_str());
    }

    void detailsTellOfBatchesInParts() {
        QVERIFY(partsText(first_).isEmpty());
        Run run = first_;
        run.options.batchSize = 32;
        run.microBatch = 8;
        QVERIFY(partsText(run).contains(QStringLiteral("batches of 32 images were computed in parts of at most 8")));
        QVERIFY(settingsText(run).contains(partsText(run)));
    }

    void sortsByFiguresNotByText() {
        RunModel model;
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(RunModel::SortRole);
        model.setRuns({first_, second_, third_});
        sorted.sort(RunModel::TestBalanced, Qt::DescendingOrder);
        QCOMPARE(namesOf(sorted), QStringList({"1_a", "2_b", "3_c"}));  // 0.5, 0.09, none
        sorted.sort(RunModel::BestEpoch, Qt::DescendingOrder);
        QCOMPARE(namesOf(sorted), QStringList({"2_b", "1_a", "3_c"}));  // 12, 3, 0: as text 3 would come first
        sorted.sort(RunModel::Started, Qt::DescendingOrder);
        QCOMPARE(namesOf(sorted), QStringList({"3_c", "2_b", "1_a"}));
    }

    void checkMarksStayWithTheirRuns() {
        RunModel model;
        model.setRuns({first_, second_});
        QSignalSpy changed(&model, &RunModel::checkedChanged);
        QVERIFY(model.setData(model.index(1, RunModel::Name), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, RunModel::Epochs), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.flags(model.index(0, RunModel::Name)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.flags(model.index(0, RunModel::Epochs)).testFlag(Qt::ItemIsUserCheckable));
        model.setRuns({second_, third_});
        QCOMPARE(model.checkedRuns().size(), size_t(1));
        QCOMPARE(model.checkedRuns().front().name, second_.name);
        model.setRuns({third_});
        QVERIFY(model.checkedRuns().empty());
    }
};

QTEST_MAIN(TestRunModel)
#include "tst_RunModel.moc"
