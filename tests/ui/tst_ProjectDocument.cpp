#include "core/base/MessageIds.h"
#include "core/training/Trainer.h"
#include "tests/support/WindowFixture.h"
#include "ui/frame/ProjectDocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace lesion;

namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  ///< ms

QString text(const fs::path& path) {
    return QString::fromStdString(toUtf8(path));
}

bool openAndWait(ProjectDocument& document, const fs::path& folder) {
    document.openFolder(text(folder));
    return QTest::qWaitFor([&] { return !document.opening() && (document.split() || !document.opened()); }, patience);
}

TrainingOptions with(TrainingOptions options, const char* key, const char* value) {
    if (!setOption(options, key, value)) qFatal("no such option: %s", key);
    return options;
}

}  // namespace

class TestProjectDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::makeTinyData(home_.path("data"))); }

    void init() {
        std::error_code error;
        fs::remove_all(dataFolder() / "projects", error);
    }

    void optionsAreUndoneInSteps() {
        ProjectDocument document;
        QSignalSpy changed(&document, &ProjectDocument::optionsChanged);
        const auto first = document.options();
        document.setOptions(first, QStringLiteral("Nothing"));
        QCOMPARE(document.undoStack()->count(), 0);
        document.setOptions(with(first, "epochs", "11"), QStringLiteral("Epochs"));
        document.setOptions(with(first, "epochs", "12"), QStringLiteral("Epochs"));
        document.setOptions(with(document.options(), "batch_size", "8"), QStringLiteral("Batch size"));
        QCOMPARE(document.undoStack()->count(), 2);
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Batch size"));
        QCOMPARE(changed.count(), 3);
        document.undoStack()->undo();
        QCOMPARE(document.options().batchSize, first.batchSize);
        QCOMPARE(document.options().epochs, 12);
        document.undoStack()->undo();
        QCOMPARE(document.options(), first);
        document.undoStack()->redo();
        QCOMPARE(document.options().epochs, 12);
    }

    void changeAndBackIsNoStep() {
        ProjectDocument document;
        const auto first = document.options();
        document.setOptions(with(first, "epochs", "11"), QStringLiteral("Epochs"));
        document.setOptions(first, QStringLiteral("Epochs"));
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void reportComesBeforeAnythingIsReplaced() {
        ProjectDocument document;
        QSignalSpy reported(&document, &ProjectDocument::reportReady);
        QSignalSpy progress(&document, &ProjectDocument::openingProgress);
        document.inspectDataset(home_.text("data"));
        QVERIFY(document.opening());
        QVERIFY(reported.wait(patience));
        QVERIFY(!document.opening());
        QVERIFY(progress.count() > 0);
        QVERIFY(!document.opened());
        document.useReported();
        QVERIFY(QTest::qWaitFor([&] { return document.split() != nullptr; }, patience));
        QCOMPARE(int(document.opened()->samples.size()), test::tinyImages);
        QVERIFY(document.opened()->synthetic);
        QCOMPARE(document.options().preset, std::string("quick"));
        QVERIFY(isProject(document.project().folder) ||
                QTest::qWaitFor([&] { return isProject(document.project().folder); }));
    }

    void newerRequestSupersedesTheOlder() {
        ProjectDocument document;
        QSignalSpy reported(&document, &ProjectDocument::reportReady);
        QSignalSpy failed(&document, &ProjectDocument::openFailed);
        document.inspectDataset(home_.text("nowhere"));
        document.inspectDataset(home_.text("data"));
        QVERIFY(reported.wait(patience));
        QTest::qWait(100);
        QCOMPARE(reported.count(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void missingFolderIsAnErrorAndKeepsWhatWasOpen() {
        ProjectDocument document;
        QVERIFY(openAndWait(document, home_.path("data")));
        const auto before = document.opened();
        QSignalSpy failed(&document, &ProjectDocument::openFailed);
        document.openFolder(home_.text("nowhere"));
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed.first().first().value<Error>().message.id, MessageId::FolderMissing);
        QCOMPARE(document.opened(), before);
    }

    void changesAreSavedAMomentLaterAndComeBack() {
        fs::path folder;
        {
            ProjectDocument document;
            QVERIFY(openAndWait(document, home_.path("data")));
            folder = document.project().folder;
            document.setOptions(with(document.options(), "batch_size", "7"), QStringLiteral("Batch size"));
            QVERIFY(QTest::qWaitFor([&] { return loadProject(folder)->options.batchSize == 7; }));
            document.setOptions(with(document.options(), "epochs", "9"), QStringLiteral("Epochs"));
        }  // at once: the destructor saves
        QCOMPARE(loadProject(folder)->options.epochs, 9);
        ProjectDocument again;
        QVERIFY(openAndWait(again, home_.path("data")));
        QVERIFY(fs::equivalent(again.project().folder, folder));
        QCOMPARE(again.options().batchSize, 7);
        QCOMPARE(again.options().epochs, 9);
        QCOMPARE(again.undoStack()->count(), 0);
    }

    void movedDataSetIsToldAndFoundAgain() {
        fs::path folder;
        fs::copy(home_.path("data"), home_.path("before"), fs::copy_options::recursive);
        {
            ProjectDocument document;
            QVERIFY(openAndWait(document, home_.path("before")));
            folder = document.project().folder;
        }
        fs::rename(home_.path("before"), home_.path("after"));
        ProjectDocument document;
        QSignalSpy moved(&document, &ProjectDocument::datasetMoved);
        QSignalSpy differs(&document, &ProjectDocument::datasetDiffers);
        document.openFolder(text(folder));
        QVERIFY(moved.wait(patience));
        QCOMPARE(moved.first().first().toString(), home_.text("before"));
        QVERIFY(!document.opened());
        QVERIFY(fs::equivalent(document.project().folder, folder));
        document.relocateDataset(home_.text("after"));
        QVERIFY(QTest::qWaitFor([&] { return document.split() != nullptr; }, patience));
        QCOMPARE(document.project().dataset, home_.path("after"));
        QCOMPARE(differs.count(), 0);  // the same data at another place
    }

    void secondProgramIsToldAndChangesNothing() {
        ProjectDocument first;
        QVERIFY(openAndWait(first, home_.path("data")));
        ProjectDocument second;
        QSignalSpy failed(&second, &ProjectDocument::failed);
        second.openFolder(text(first.project().folder));
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed.first().first().value<Error>().message.id, MessageId::FolderInUse);
        QVERIFY(second.project().folder.empty());
        QVERIFY(!second.opened());
    }

    void sameProjectOpensAgainWithoutLosingWhatIsInMemory() {
        ProjectDocument document;
        QVERIFY(openAndWait(document, home_.path("data")));
        document.setOptions(with(document.options(), "epochs", "13"), QStringLiteral("Epochs"));
        QSignalSpy failed(&document, &ProjectDocument::failed);
        QVERIFY(openAndWait(document, document.project().folder));
        QCOMPARE(failed.count(), 0);
        QCOMPARE(document.options().epochs, 13);
    }

    void classesAreSeenThroughTheMapping() {
        ProjectDocument document;
        QVERIFY(openAndWait(document, home_.path("data")));
        QSignalSpy split(&document, &ProjectDocument::splitChanged);
        document.setOptions(with(document.options(), "classes", "malignant=mel+bcc+akiec,benign=nv+bkl+df+vasc"),
                            QStringLiteral("Classes"));
        QVERIFY(QTest::qWaitFor([&] { return document.split() && document.dataset()->classes.size() == 2; }, patience));
        QCOMPARE(document.opened()->classes.size(), std::size_t{7});
        QCOMPARE(document.split()->parts.size(), document.dataset()->samples.size());
        document.setOptions(with(document.options(), "classes", "a=mel,b=nosuch"), QStringLiteral("Classes again"));
        QVERIFY(QTest::qWaitFor([&] { return document.splitError().has_value(); }, patience));
        QCOMPARE(document.splitError()->message.id, MessageId::ClassMappingUnknown);
        QVERIFY(!document.dataset() && !document.split());
        document.undoStack()->undo();
        QVERIFY(QTest::qWaitFor([&] { return document.split() != nullptr; }, patience));
        QVERIFY(!document.splitError());
    }

    void problemsFoundLaterJoinTheListOnce() {
        ProjectDocument document;
        QVERIFY(openAndWait(document, home_.path("data")));
        const auto split = document.split();
        const auto before = document.opened()->problems.size();
        QSignalSpy changed(&document, &ProjectDocument::openedChanged);
        const Problem problem{Problem::Kind::Undecodable,
                              "a.jpg",
                              {MessageId::ProblemUndecodable, {{"file", "a.jpg"}}},
                              {MessageId::ActionLeftOut, {}}};
        for (int i = 0; i < 5; ++i) document.addProblem(problem);
        QVERIFY(changed.wait(patience));
        QCOMPARE(document.opened()->problems.size(), before + 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.split(), split);
        QCOMPARE(document.dataset(), document.opened());
    }

    void verifyingFindsWhatCannotBeDecoded() {
        fs::copy(home_.path("data"), home_.path("damaged"), fs::copy_options::recursive);
        ProjectDocument document;
        QVERIFY(openAndWait(document, home_.path("damaged")));
        const auto& victim = document.opened()->samples.front().file;
        auto bytes = *readFile(victim);
        std::fill(bytes.begin() + 40, bytes.end() - 2, std::byte{0xff});  // tables and all
        QVERIFY(writeFile(victim, bytes));
        document.verifyImages();
        QCOMPARE(document.activity(), ProjectDocument::Activity::Verifying);
        QVERIFY(QTest::qWaitFor([&] { return !document.opening() && document.split(); }, patience));
        QCOMPARE(int(document.opened()->samples.size()), test::tinyImages - 1);
        QVERIFY(document.opened()->problems.back().kind == Problem::Kind::Undecodable);
    }

    void headlessRunsAppearAndAreCopiedAndDeleted() {
        ProjectDocument document;
        QVERIFY(openAndWait(document, home_.path("data")));
        QVERIFY(QTest::qWaitFor([&] { return fs::exists(document.project().runsFolder()); }));
        QSignalSpy selected(&document, &ProjectDocument::selectedRunChanged);
        const auto folder = document.project().runsFolder() / "headless";
        auto options = test::tinyOptions(1);
        options.maxSteps = 2;
        TrainingObserver silent;
        const TrainingControl control;
        QVERIFY(train(*document.opened(), options, folder, control, silent));
        QVERIFY(QTest::qWaitFor([&] { return document.runs().size() == 1 && document.runs()[0].test; }, patience));
        QCOMPARE(document.selectedRun(), text(folder));
        QVERIFY(selected.count() > 0);

        QSignalSpy failed(&document, &ProjectDocument::openFailed);
        document.saveProjectAs(home_.text("data"));  // not empty
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed.first().first().value<Error>().message.id, MessageId::FolderNotEmpty);
        const auto before = document.project().folder;
        document.saveProjectAs(home_.text("elsewhere"));
        QVERIFY(QTest::qWaitFor([&] { return document.project().folder == home_.path("elsewhere"); }, patience));
        const auto copied = home_.path("elsewhere") / "runs" / "headless";
        QCOMPARE(document.selectedRun(), text(copied));
        QVERIFY(loadRun(copied));
        QVERIFY(isProject(before));  // the old one stays as it was

        document.deleteRun(text(copied));
        QVERIFY(QTest::qWaitFor([&] { return document.runs().empty(); }, patience));
        QVERIFY(!fs::exists(copied));
        QCOMPARE(document.selectedRun(), QString());
    }

    void cancelledOpeningLeavesEverythingAsItWas() {
        ProjectDocument document;
        QVERIFY(openAndWait(document, home_.path("data")));
        const auto before = document.opened();
        QSignalSpy failed(&document, &ProjectDocument::openFailed);
        QSignalSpy reported(&document, &ProjectDocument::reportReady);
        document.inspectDataset(home_.text("data"));
        document.cancelOpening();
        QVERIFY(!document.opening());
        QTest::qWait(300);
        QCOMPARE(failed.count() + reported.count(), 0);
        QCOMPARE(document.opened(), before);
    }

private:
    test::Home home_;
};

QTEST_GUILESS_MAIN(TestProjectDocument)
#include "tst_ProjectDocument.moc"
