#pragma once

#include "ui/frame/ProjectDocument.h"
#include "ui/frame/TrainingJob.h"

#include <QDialog>
#include <QString>

class QLabel;
class QPushButton;
class QSpinBox;

namespace lesion {

/// Says before it begins what a cross-validation or the leak demonstrator will do with the settings as they are: how
/// many trainings, on what, about how long, written where. Not modal: settings may still be changed beside it, and what
/// it says follows them.
class SeveralDialog : public QDialog {
    Q_OBJECT

public:
    SeveralDialog(ProjectDocument* document, TrainingJob* job, bool leakDemo, QWidget* parent = nullptr);
    bool leakDemo() const { return leakDemo_; }

Q_SIGNALS:
    /// With so many folds or seeds.
    void beginRequested(int count);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the background finds out about the images.
    struct Plan {
        QString text;
        int trainImages = 0;
        bool possible = false;
    };
    void build();
    void connectDocument();
    void plan();
    void take(const Plan& plan);
    void showFacts();
    void fit();
    QString timeText() const;
    int trainings() const;
    static Plan planFolds(const Dataset& dataset, const TrainingOptions& options, int folds);
    static Plan planLeak(const Dataset& dataset, const TrainingOptions& options);

    ProjectDocument* document_;
    TrainingJob* job_;
    bool leakDemo_;
    Plan plan_;
    int generation_ = 0;
    QSpinBox* count_ = nullptr;
    QLabel* images_ = nullptr;
    QLabel* facts_ = nullptr;
    QLabel* place_ = nullptr;
    QPushButton* begin_ = nullptr;
};

/// What the folder of such a job is called after the time: "quick-5-fold", "recommended-leak".
std::string severalName(const TrainingOptions& options, bool leakDemo, int count);

/// How long a training with these options takes on so many images, going by the newest run of the same network and
/// input size; the name of that run is put into `by`. Empty: no such run.
std::optional<double> expectedSeconds(const std::vector<Run>& runs, const TrainingOptions& options, int trainImages,
                                      QString& by);

}  // namespace lesion
