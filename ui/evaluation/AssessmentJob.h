#pragma once

#include "core/evaluation/Assessment.h"
#include "ui/evaluation/Answering.h"

#include <memory>
#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QThreadPool>

namespace lesion {

/// The background work of the Evaluation page, one piece at a time; a newer request ends the older one. Figures come
/// twice: at once without intervals, then with them, so that nobody waits to see what is stored.
class AssessmentJob : public QObject {
    Q_OBJECT

public:
    enum class Stage { Idle, Reading, Judging, Intervals, Deeper };
    Q_ENUM(Stage)

    AssessmentJob(QThreadPool* pool, QObject* parent);
    ~AssessmentJob() override;

    /// The stored test predictions of a run, where it has some; else failed(FileMissing). Of a cross-validation all
    /// that its folds have stored; else failed(NoFoldFinished).
    void showStored(const JudgeRequest& request);
    /// Runs the network over the images.
    void judge(const JudgeRequest& request);
    /// Intervals for figures that were stopped before they had some.
    void addIntervals(const JudgeRequest& request, std::shared_ptr<const Assessment> assessment,
                      std::shared_ptr<const AnsweringGain> gain);
    /// The thorough part of the honesty panel for what has been judged.
    void lookDeeper(const JudgeRequest& request, std::shared_ptr<const Assessment> assessment,
                    std::shared_ptr<const AnsweringGain> gain);
    /// What is there stays. failed(Stopped) follows where something was running.
    void cancel();
    /// Ends everything without a word: something else is to be shown.
    void drop();

    Stage stage() const { return stage_; }
    const JudgeRequest& request() const { return request_; }
    /// Of what was assessed last; null: it answers plainly.
    std::shared_ptr<const AnsweringGain> gain() const { return gain_; }
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
    void report(qint64 done, qint64 total);
    void takeAnswered(int asked, Result<Answered> answered);
    void takeQuick(int asked, Result<Assessment> quick);
    void takeLast(int asked, Result<Assessment> result);
    void giveUp(const Error& error);

    QThreadPool* pool_;
    StopToken stop_;
    int generation_ = 0;  ///< a newer request supersedes the older one
    Stage stage_ = Stage::Idle;
    JudgeRequest request_;
    std::shared_ptr<const AnsweringGain> gain_;
    QElapsedTimer clock_;  ///< since the stage began, or began to count anew
    qint64 lastDone_ = 0;
};

}  // namespace lesion
