#pragma once

#include "ui/frame/Page.h"
#include "ui/frame/ProjectDocument.h"
#include "ui/frame/TrainingJob.h"

#include <memory>

namespace lesion {

/// Presets and settings, live curves, and the table of the project's runs.
class TrainingPage : public Page {
    Q_OBJECT

public:
    TrainingPage(ProjectDocument* document, TrainingJob* job, QWidget* parent = nullptr);
    ~TrainingPage() override;
    void cancelJob() override;
    std::any kept() const override;
    void restore(const std::any& kept) override;
    /// Ctrl+R: starts with the settings as they are, or goes on when paused.
    void startTraining();
    /// What a job of several trainings will do, with the button that begins it.
    void askSeveral(SeveralKind kind);
    /// Goes on with such a job's folder; `seeds`: how many a comparison of arms is to have, 0: a cross-validation.
    void goOnWithSeveral(const QString& folder, int seeds);
    /// Lists the known published files of weights; fetches nothing by itself.
    void getWeights();

Q_SIGNALS:
    void openRequested();
    void syntheticRequested();
    void evaluateRequested(const QString& runFolder);  ///< or that of a job of several trainings

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace lesion
