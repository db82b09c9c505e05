#include "ui/frame/TrainingJob.h"

#include "core/base/Files.h"
#include "core/base/Platform.h"
#include "core/diagnosis/References.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/TrainingNews.h"

#include <algorithm>
#include <optional>
#include <QThread>
#include <QTimer>
#include <utility>

namespace lesion {

namespace {

constexpr int stackBytes = 16 * 1024 * 1024;  ///< macOS gives threads 512 KiB, LibTorch wants more

std::filesystem::path toPath(const QString& folder) {
    return pathFromUtf8(fromQString(folder));
}

}  // namespace

TrainingJob::TrainingJob(QObject* parent) : QObject(parent), drainTimer_(new QTimer(this)) {
    drainTimer_->setSingleShot(true);
    drainTimer_->setTimerType(Qt::PreciseTimer);
    connect(drainTimer_, &QTimer::timeout, this, &TrainingJob::drain);
}

TrainingJob::~TrainingJob() {
    if (!thread_) return;
    thread_->disconnect(this);
    control_->stop();
    thread_->wait();
    delete thread_;
}

bool TrainingJob::paused() const {
    return running() && control_ && control_->paused();
}

bool TrainingJob::stopping() const {
    return running() && control_->token().stopRequested();
}

void TrainingJob::begin(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, const QString& folder) {
    launch(
        [dataset = std::move(dataset), options, path = toPath(folder)](const TrainingControl& control,
                                                                       Observer& observer) -> Result<Outcome> {
            auto run = train(*dataset, options, path, control, observer);
            buildReferencesAfter(run, *dataset, control, observer);
            return run;
        },
        folder);
}

void TrainingJob::resume(std::shared_ptr<const Dataset> dataset, const QString& folder) {
    launch(
        [dataset = std::move(dataset), path = toPath(folder)](const TrainingControl& control,
                                                              Observer& observer) -> Result<Outcome> {
            if (auto run = loadRun(path)) observer.historyLoaded(std::move(run->epochs));
            auto run = resumeTraining(*dataset, path, control, observer);
            buildReferencesAfter(run, *dataset, control, observer);
            return run;
        },
        folder);
}

void TrainingJob::crossValidate(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, int folds,
                                const QString& folder) {
    launch(
        [dataset = std::move(dataset), options, folds, path = toPath(folder)](const TrainingControl& control,
                                                                              Observer& observer) -> Result<Outcome> {
            return lesion::crossValidate(*dataset, options, folds, path, control, observer);
        },
        folder, Several{SeveralKind::CrossValidation, folder, {}, 0, folds});
}

void TrainingJob::demonstrateLeak(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options, int seeds,
                                  const QString& folder) {
    launch(
        [dataset = std::move(dataset), options, seeds, path = toPath(folder)](const TrainingControl& control,
                                                                              Observer& observer) -> Result<Outcome> {
            return runLeakDemo(*dataset, options, seeds, path, control, observer);
        },
        folder, Several{SeveralKind::LeakDemo, folder, {}, 0, 2 * seeds});
}

void TrainingJob::measureEffect(std::shared_ptr<const Dataset> dataset, const TrainingOptions& options,
                                const std::vector<SettingChange>& changes, int seeds, const QString& folder) {
    launch(
        [dataset = std::move(dataset), options, changes, seeds, path = toPath(folder)](
            const TrainingControl& control, Observer& observer) -> Result<Outcome> {
            return runEffect(*dataset, options, changes, seeds, path, control, observer);
        },
        folder, Several{SeveralKind::Effect, folder, {}, 0, 2 * seeds});
}

double TrainingJob::secondsLeft() const {
    const double ofThis = lastBatch_.secondsLeft;
    if (!several_ || lastBatch_.epoch == 0) return ofThis;
    const double each = finishedRuns_ > 0 ? finishedSeconds_ / finishedRuns_ : double(clock_.elapsed()) / 1000 + ofThis;
    return ofThis + each * (several_->total - several_->number);
}

void TrainingJob::pause() {
    if (!running() || control_->paused()) return;
    control_->pause();
    Q_EMIT stateChanged();
}

void TrainingJob::unpause() {
    if (!running() || !control_->paused()) return;
    control_->unpause();
    Q_EMIT stateChanged();
}

void TrainingJob::stop() {
    if (!running()) return;
    control_->stop();
    Q_EMIT stateChanged();
}

void TrainingJob::launch(std::function<Result<Outcome>(const TrainingControl&, Observer&)> work, const QString& folder,
                         std::optional<Several> several) {
    Q_ASSERT(!running());
    if (running()) return;
    folder_ = folder;
    several_ = std::move(several);
    finishedSeconds_ = 0;
    finishedRuns_ = 0;
    forgetTraining();
    control_ = std::make_shared<TrainingControl>();
    observer_ = std::make_shared<Observer>(this);
    if (several_) observer_->severalFolder = several_->folder;
    thread_ = QThread::create([work = std::move(work), control = control_, observer = observer_] {
        observer->result.emplace(work(*control, *observer));
        returnUnusedMemory();
    });
    thread_->setObjectName(QStringLiteral("training"));
    thread_->setStackSize(stackBytes);
    connect(thread_, &QThread::finished, this, &TrainingJob::conclude);
    thread_->start();
    Q_EMIT stateChanged();
}

void TrainingJob::forgetTraining() {
    start_ = {};
    epochs_.clear();
    lastBatch_ = {};
    stage_ = TrainingStage::PreparingImages;
    bestEpoch_ = 0;
    patienceLeft_ = 0;
}

void TrainingJob::beginNext(const QString& name, int number, int total) {
    if (!several_) return;
    if (!several_->name.isEmpty()) {
        finishedSeconds_ += double(clock_.elapsed()) / 1000;
        ++finishedRuns_;
    }
    clock_.start();
    several_->name = name;
    several_->number = number;
    several_->total = total;
    folder_ = several_->folder + QLatin1Char('/') + name;
    forgetTraining();
    Q_EMIT stateChanged();
}

void TrainingJob::drainSoon() {
    if (!observer_ || drainTimer_->isActive()) return;
    const int rest = observer_->wait();
    if (rest == 0) return drain();
    drainTimer_->start(rest);
}

void TrainingJob::drain() {
    if (!observer_) return;
    for (News& news : observer_->take()) tell(news);
}

void TrainingJob::tell(News& news) {
    if (news.begun) beginNext(news.begun->name, news.begun->number, news.begun->total);
    if (!news.history.empty()) epochs_ = std::move(news.history);
    if (news.start) {
        start_ = *news.start;
        std::erase_if(epochs_, [this](const EpochRecord& epoch) { return epoch.epoch >= start_.firstEpoch; });
        Q_EMIT started(start_);
    }
    if (news.stage) {
        stage_ = news.stage->stage;
        Q_EMIT stageChanged(stage_, news.stage->done, news.stage->total);
    }
    if (!news.batches.empty()) {
        lastBatch_ = news.batches.back();
        Q_EMIT batchesDone(news.batches);
    }
    for (const auto& [record, bestEpoch, patienceLeft] : news.epochs) {
        std::erase_if(epochs_, [epoch = record.epoch](const EpochRecord& known) { return known.epoch == epoch; });
        epochs_.push_back(record);
        bestEpoch_ = bestEpoch;
        patienceLeft_ = patienceLeft;
        Q_EMIT epochDone(record, bestEpoch, patienceLeft);
    }
    for (const auto& message : news.notices) Q_EMIT noticed(message);
}

void TrainingJob::conclude() {
    if (observer_->hasNews()) {
        if (const int rest = observer_->wait(); rest > 0) {
            QTimer::singleShot(rest, Qt::PreciseTimer, this, &TrainingJob::conclude);
            return;
        }
    }
    drainTimer_->stop();
    drain();
    const auto observer = std::exchange(observer_, {});
    std::exchange(thread_, nullptr)->deleteLater();
    Q_EMIT stateChanged();
    if (const Result<Outcome>& result = *observer->result) {
        if (const auto* run = std::get_if<Run>(&*result)) Q_EMIT finished(*run);
        if (const auto* folds = std::get_if<CrossValidation>(&*result)) Q_EMIT crossValidated(*folds);
        if (const auto* demo = std::get_if<LeakDemo>(&*result)) Q_EMIT leakDemonstrated(*demo);
        if (const auto* effect = std::get_if<Effect>(&*result)) Q_EMIT effectMeasured(*effect);
    } else {
        Q_EMIT failed(observer->result->error());
    }
}

}  // namespace lesion
