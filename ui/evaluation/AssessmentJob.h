#pragma once

#include "core/evaluation/Assessment.h"

#include <memory>
#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QThreadPool>

namespace lesion {

/// What is to be judged.
struct JudgeRequest {
    QString run;                              ///< folder
    std::optional<Part> part{};               ///< of the run's data set; empty: all images
    QString otherData{};                      ///< folder of another data set, judged whole; empty: the run's own
    std::shared_ptr<const Dataset> opened{};  ///< the project's data set as opened; may be null

    bool operator==(const JudgeRequest&) const = default;
};

/// The background work of the Evaluation page, one piece at a time; a newer request ends the older one. Figures come
/// twice: at once without intervals, then with them, so that nobody waits to see what is stored.
class AssessmentJob : public QObject {
    Q_OBJECT

public:
    enum class Stage { Idle, Reading, Judging, Intervals, Deeper };
    Q_ENUM(Stage)

    AssessmentJob(QThreadPool* pool, QObject* parent);
    ~AssessmentJob() override;

    /// The stored test predictions of a run, where it has some; else failed(FileMissing).
    void showStored(const JudgeRequest& request);
    /// Runs the network over the images.
    void judge(const JudgeRequest& request);
    /// Intervals for figures that were stopped before they had some.
    void addIntervals(const JudgeRequest& request, std::shared_ptr<const Assessment> assessment);
    /// The thorough part of the honesty panel for what has been judged.
    void lookDeeper(const JudgeRequest& request, std::shared_ptr<const Assessment> assessment);
    /// What is there stays. failed(Stopped) follows where something was running.
    void cancel();
    /// Ends everything without a word: something else is to be shown.
    void drop();

    Stage stage() const { return stage_; }
    const JudgeRequest& request() const { return request_; }
    double secondsRunning() const { return double(clock_.elapsed()) / 1000; }

Q_SIGNALS:
    void stageChanged();
    void progressed(qint64 done, qint64 total);
    void assessed(const std::shared_ptr<const lesion::Assessment>& assessment);
    void failed(const lesion::Error& error, lesion::AssessmentJob::Stage stage);

private:
    int begin(Stage stage);
    void enter(Stage stage);
    Progress reporter(int asked);
    void takeJudged(int asked, Result<Judged> judged);
    void takeQuick(int asked, Result<Assessment> quick);
    void takeLast(int asked, Result<Assessment> result);
    void giveUp(const Error& error);

    QThreadPool* pool_;
    StopToken stop_;
    int generation_ = 0;  ///< a newer request supersedes the older one
    Stage stage_ = Stage::Idle;
    JudgeRequest request_;
    QElapsedTimer clock_;
};

}  // namespace lesion
