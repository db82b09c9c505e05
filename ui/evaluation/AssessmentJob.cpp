#include "ui/evaluation/AssessmentJob.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/evaluation/CrossValidation.h"
#include "core/training/Run.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"

#include <QApplication>
#include <QPointer>

namespace lesion {

namespace {

constexpr int betweenReports = 50;  ///< ms

Result<Answered> readFolds(const std::filesystem::path& folder, const std::shared_ptr<const Dataset>& opened) {
    const auto folds = loadCrossValidation(folder);
    if (!folds) return tl::unexpected(folds.error());
    auto judged = judgeOutOfFold(*folds, opened);
    if (!judged) return tl::unexpected(judged.error());
    return Answered{std::move(*judged), {}};
}

Result<Answered> readStored(const JudgeRequest& request) {
    const auto folder = pathFromUtf8(fromQString(request.run));
    if (isCrossValidation(folder)) return readFolds(folder, request.opened);
    const auto run = loadRun(pathFromUtf8(fromQString(request.run)));
    if (!run) return tl::unexpected(run.error());
    // A run that goes on has predictions of an older model.
    if (!run->test) return fail(MessageId::FileMissing, {{"path", toUtf8(run->folder / "test_predictions.csv")}});
    auto judged = storedTest(*run, request.opened);
    if (!judged) return tl::unexpected(judged.error());
    return Answered{std::move(*judged), {}};
}

Result<Assessment> thoroughly(const Judged& judged, const StopToken& stop, const Progress& progress) {
    AssessmentOptions options;
    options.thorough = true;
    // The features of one fold's network say nothing of the others'.
    if (!judged.run || !judged.folds.empty()) return assess(judged, options, nullptr, stop, progress);
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
    lastDone_ = 0;
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
            if (guard && guard->generation_ == asked) guard->report(done, total);
        });
    };
}

/// What runs in two goes (plainly, then with several looks) counts from the beginning again.
void AssessmentJob::report(qint64 done, qint64 total) {
    if (done < lastDone_) clock_.start();
    lastDone_ = done;
    Q_EMIT progressed(done, total);
}

void AssessmentJob::showStored(const JudgeRequest& request) {
    request_ = request;
    const int asked = begin(Stage::Reading);
    runAsync(
        pool_, this, [request] { return readStored(request); },
        [this, asked](Result<Answered> answered) { takeAnswered(asked, std::move(answered)); });
}

void AssessmentJob::judge(const JudgeRequest& request) {
    request_ = request;
    const int asked = begin(Stage::Judging);
    runAsync(
        pool_, this, [request, token = stop_, progress = reporter(asked)] { return answer(request, token, progress); },
        [this, asked](Result<Answered> answered) { takeAnswered(asked, std::move(answered)); });
}

void AssessmentJob::takeAnswered(int asked, Result<Answered> answered) {
    if (asked != generation_) return;
    if (!answered) return giveUp(answered.error());
    gain_ = answered->gain ? std::make_shared<const AnsweringGain>(std::move(*answered->gain)) : nullptr;
    AssessmentOptions quick;
    quick.bootstrap.rounds = 0;
    runAsync(
        pool_, this,
        [judged = std::move(answered->judged), quick, token = stop_] { return assess(judged, quick, nullptr, token); },
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

void AssessmentJob::addIntervals(const JudgeRequest& request, std::shared_ptr<const Assessment> assessment,
                                 std::shared_ptr<const AnsweringGain> gain) {
    request_ = request;
    gain_ = std::move(gain);
    takeQuick(begin(Stage::Intervals), *assessment);
}

void AssessmentJob::lookDeeper(const JudgeRequest& request, std::shared_ptr<const Assessment> assessment,
                               std::shared_ptr<const AnsweringGain> gain) {
    request_ = request;
    gain_ = std::move(gain);
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
