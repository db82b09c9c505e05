#pragma once

#include "core/evaluation/Answering.h"

#include <memory>
#include <optional>
#include <QString>
#include <QStringList>

namespace lesion {

/// What is to be judged, and how it answers.
struct JudgeRequest {
    QString run;                              ///< folder; a cross-validation's: its out-of-fold answers
    qint64 version = 0;                       ///< of a cross-validation: RunGroup::changed
    std::optional<Part> part{};               ///< of the run's data set; empty: all images
    QString otherData{};                      ///< folder of another data set, judged whole; empty: the run's own
    int looks = 1;                            ///< views of each image that the answer is the mean of
    QStringList members{};                    ///< further runs that answer together with it
    std::shared_ptr<const Dataset> opened{};  ///< the project's data set as opened; may be null

    bool plain() const { return looks == 1 && members.isEmpty(); }
    /// The same but for the data set that happened to be open.
    bool sameAs(const JudgeRequest& other) const;
};

/// Runs the network, and where it is to answer in another way than plainly that way too. Progress counts images of the
/// one that runs. Slow. Errors: those of openAnswering, openDataset and core's answer.
Result<Answered> answer(const JudgeRequest& request, const StopToken& stop, const Progress& progress);

/// In words: "8 looks: balanced accuracy +0.02 [−0.01, +0.04] against one look, at 7.8 times the time".
QString gainText(const AnsweringGain& gain, const JudgeRequest& request);

}  // namespace lesion
