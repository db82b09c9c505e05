#include "core/base/MessageIds.h"
#include "core/dataset/OpenDataset.h"
#include "core/dataset/Split.h"
#include "core/project/Lesson.h"
#include "core/training/Trainer.h"

#include <algorithm>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace lesion;

namespace {

namespace fs = std::filesystem;

/// The lesson with fewer pictures, so that a test need not wait for the drawing.
Lesson small(const std::string& id, int images) {
    Lesson lesson = *findLesson(id);
    lesson.data.images = images;
    return lesson;
}

/// The largest share of the test part that one class takes of the answers.
double largestShare(const Evaluation& test) {
    int all = 0;
    int largest = 0;
    for (std::size_t answer = 0; answer < test.confusion.size(); ++answer) {
        int column = 0;
        for (const auto& row : test.confusion) column += row[answer];
        all += column;
        largest = std::max(largest, column);
    }
    return all == 0 ? 0 : double(largest) / all;
}

}  // namespace

class TestLesson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreValid();
    void becomesAProject();
    void canBeCopied();
    void leavesNothingWhenStopped();
    void leakageIsInTheData();
    void skewCollapses();

private:
    fs::path path(const char* name) const { return pathFromUtf8(folder_.path().toStdString()) / name; }
    QTemporaryDir folder_;
};

void TestLesson::settingsAreValid() {
    std::set<std::string> ids;
    for (const Lesson& lesson : lessons()) {
        const auto options = lessonOptions(lesson);
        QVERIFY2(options, lesson.id.c_str());
        for (const auto& [key, value] : lesson.settings) QCOMPARE(optionText(*options, key), value);
        QCOMPARE(options->weights, std::string("none"));  // no file to fetch in a class
        QVERIFY(lesson.data.images <= 600 && options->epochs <= 20);
        ids.insert(lesson.id);
    }
    QCOMPARE(ids, (std::set<std::string>{"calibration", "collapse", "imbalance", "leakage", "overfitting", "skew"}));
    QVERIFY(!findLesson("algebra"));
}

void TestLesson::becomesAProject() {
    const Lesson lesson = small("overfitting", 84);
    QVERIFY(makeLesson(lesson, path("made")));
    const auto project = loadProject(path("made"));
    QVERIFY(project);
    QVERIFY(project->options == *lessonOptions(lesson));
    const auto dataset = openDataset(project->dataset);
    QVERIFY(dataset && dataset->synthetic);
    QCOMPARE(int(dataset->samples.size()), 84);
    QCOMPARE(dataset->fingerprint(), project->datasetFingerprint);
    QVERIFY(lessonOf(path("made")) == findLesson("overfitting"));
    QVERIFY(!lessonOf(path("nowhere")));
    const auto again = makeLesson(lesson, path("made"));
    QVERIFY(!again && again.error().message.id == MessageId::FolderNotEmpty);
    QVERIFY(isProject(path("made")));
}

void TestLesson::canBeCopied() {
    QVERIFY(makeLesson(small("skew", 70), path("first")));
    fs::copy(path("first"), path("copy"), fs::copy_options::recursive);
    fs::remove_all(path("first"));
    const auto project = loadProject(path("copy"));
    QVERIFY(project && openDataset(project->dataset));
    QVERIFY(lessonOf(path("copy")) == findLesson("skew"));
}

void TestLesson::leavesNothingWhenStopped() {
    StopToken stop;
    const auto result = makeLesson(*findLesson("imbalance"), path("stopped"), stop,
                                   [&](std::int64_t, std::int64_t) { stop.requestStop(); });
    QVERIFY(!result && result.error().message.id == MessageId::Stopped);
    QVERIFY(!fs::exists(path("stopped")));
}

void TestLesson::leakageIsInTheData() {
    const Lesson lesson = small("leakage", 180);
    QVERIFY(makeLesson(lesson, path("leakage")));
    const auto dataset = openDataset(loadProject(path("leakage"))->dataset);
    SplitOptions split = lessonOptions(lesson)->split;
    QVERIFY(!split.byLesion);
    const Leakage byImage = measureLeakage(*dataset, *makeSplit(*dataset, split));
    QVERIFY(byImage.testLeaking > byImage.testImages * 9 / 10);
    split.byLesion = true;
    QCOMPARE(measureLeakage(*dataset, *makeSplit(*dataset, split)).testLeaking, 0);
}

/// Training sees other values than the test: whatever was learnt, the test is answered with one class.
void TestLesson::skewCollapses() {
    const Lesson lesson = small("skew", 84);
    QVERIFY(makeLesson(lesson, path("skew")));
    const auto project = loadProject(path("skew"));
    const auto dataset = openDataset(project->dataset);
    TrainingOptions options = project->options;
    options.epochs = 2;
    options.device = "cpu";
    TrainingObserver nobody;
    const TrainingControl control;
    fs::create_directories(project->runsFolder());
    const auto run = train(*dataset, options, project->runsFolder() / "skewed", control, nobody);
    QVERIFY(run && run->test);
    QVERIFY2(largestShare(*run->test) > 0.9, qPrintable(QString::number(largestShare(*run->test))));
}

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_Lesson.moc"
