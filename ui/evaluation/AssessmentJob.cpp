#include "ui/evaluation/AssessmentJob.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/OpenDataset.h"
#include "core/training/Run.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"

#include <QApplication>
#include <QPointer>

namespace lesion {

namespace {

constexpr int betweenReports = 50;  ///< ms

std::filesystem::path folderOf(const QString& text) {
    return pathFromUtf8(fromQString(text));
}

Result<Judged> readStored(const JudgeRequest& request) {
    const auto run = loadRun(folderOf(request.run));
    if (!run) return tl::unexpected(run.error());
    // A run that goes on has predictions of an older model.
    if (!run->test) return fail(MessageId::FileMissing, {{"path", toUtf8(run->folder / "test_predictions.csv")}});
    return storedTest(*run, request.opened);
}

Result<Judged> runNetwork(const JudgeRequest& request, const StopToken& stop, const Progress& progress) {
    const auto run = loadRun(folderOf(request.run));
    if (!run) return tl::unexpected(run.error());
    if (request.otherData.isEmpty()) return judgeRun(*run, request.opened, request.part, false, stop, progress);
    auto opened = openDataset(folderOf(request.otherData), {}, stop);
    if (!opened) return tl::unexpected(opened.error());
    return judgeRun(*run, std::make_shared<const Dataset>(std::move(*opened)), {}, true, stop, progress);
}

Result<Assessment> thoroughly(const Judged& judged, const StopToken& stop, const Progress& progress) {
    AssessmentOptions options;
    options.thorough = true;
    if (!judged.run) return assess(judged, options, nullptr, stop, progress);
    auto classifier = Classifier::load(judged.run->folder);
    if (!classifier) return tl::unexpected(classifier.error());
    if (const auto device = chooseDevice("auto"); device) {
        if (auto moved = classifier->moveTo(*device); !moved) return tl::unexpected(moved.error());
    }
    return assess(judged, options, &*classifier, stop, progress);
}

}  // namespace

AssessmentJob::AssessmentJob(QThreadPool* pool, QObject* parent) : QObject(parent), pool_(pool) {}

AssessmentJob::~AssessmentJob() {
    stop_.requestStop();
}

int AssessmentJob::begin(Stage stage) {
    stop_.requestStop();
    stop_ = StopToken();
    const int asked = ++generation_;
    enter(stage);
    return asked;
}

void AssessmentJob::enter(Stage stage) {
    stage_ = stage;
    clock_.start();
    Q_EMIT stageChanged();
}

/// Called from the worker: posts to the window's thread, not too often.
Progress AssessmentJob::reporter(int asked) {
    auto last = std::make_shared<QElapsedTimer>();
    last->start();
    return [guard = QPointer<AssessmentJob>(this), asked, last](qint64 done, qint64 total) {
        if (last->elapsed() < betweenReports && done != total) return;
        last->restart();
        QMetaObject::invokeMethod(qApp, [guard, asked, done, total] {
            if (guard && guard->generation_ == asked) Q_EMIT guard->progressed(done, total);
        });
    };
}

void AssessmentJob::showStored(const JudgeRequest& request) {
    request_ = request;
    const int asked = begin(Stage::Reading);
    runAsync(
        pool_, this, [request] { return readStored(request); },
        [this, asked](Result<Judged> judged) { takeJudged(asked, std::move(judged)); });
}

void AssessmentJob::judge(const JudgeRequest& request) {
    request_ = request;
    const int asked = begin(Stage::Judging);
    runAsync(
        pool_, this,
        [request, token = stop_, progress = reporter(asked)] { return runNetwork(request, token, progress); },
        [this, asked](Result<Judged> judged) { takeJudged(asked, std::move(judged)); });
}

void AssessmentJob::takeJudged(int asked, Result<Judged> judged) {
    if (asked != generation_) return;
    if (!judged) return giveUp(judged.error());
    AssessmentOptions quick;
    quick.bootstrap.rounds = 0;
    runAsync(
        pool_, this,
        [judged = std::move(*judged), quick, token = stop_] { return assess(judged, quick, nullptr, token); },
        [this, asked](Result<Assessment> result) { takeQuick(asked, std::move(result)); });
}

void AssessmentJob::takeQuick(int asked, Result<Assessment> quick) {
    if (asked != generation_) return;
    if (!quick) return giveUp(quick.error());
    auto assessment = std::make_shared<const Assessment>(std::move(*quick));
    enter(Stage::Intervals);
    Q_EMIT assessed(assessment);
    if (asked != generation_) return;  // who was told asked for something else
    runAsync(
        pool_, this,
        [assessment, token = stop_, progress = reporter(asked)] {
            return assess(assessment->judged, {}, nullptr, token, progress);
        },
        [this, asked](Result<Assessment> result) { takeLast(asked, std::move(result)); });
}

void AssessmentJob::addIntervals(const JudgeRequest& request, std::shared_ptr<const Assessment> assessment) {
    request_ = request;
    takeQuick(begin(Stage::Intervals), *assessment);
}

void AssessmentJob::lookDeeper(const JudgeRequest& request, std::shared_ptr<const Assessment> assessment) {
    request_ = request;
    const int asked = begin(Stage::Deeper);
    runAsync(
        pool_, this,
        [assessment, token = stop_, progress = reporter(asked)] {
            return thoroughly(assessment->judged, token, progress);
        },
        [this, asked](Result<Assessment> result) { takeLast(asked, std::move(result)); });
}

void AssessmentJob::takeLast(int asked, Result<Assessment> result) {
    if (asked != generation_) return;
    if (!result) return giveUp(result.error());
    enter(Stage::Idle);
    Q_EMIT assessed(std::make_shared<const Assessment>(std::move(*result)));
}

void AssessmentJob::giveUp(const Error& error) {
    const Stage ended = stage_;
    enter(Stage::Idle);
    Q_EMIT failed(error, ended);
}

void AssessmentJob::cancel() {
    stop_.requestStop();
}

void AssessmentJob::drop() {
    stop_.requestStop();
    ++generation_;
    if (stage_ != Stage::Idle) enter(Stage::Idle);
}

}  // namespace lesion
