#pragma once

#include "ui/frame/ProjectDocument.h"
#include "ui/frame/TrainingJob.h"

#include <QDialog>
#include <QString>

class QLabel;
class QPushButton;
class QSpinBox;

namespace lesion {

class ChangeChoice;

/// Says before it begins what a cross-validation, the leak demonstrator or the measuring of an effect will do with the
/// settings as they are: how many trainings, on what, about how long, written where. Not modal: settings may still be
/// changed beside it, and what it says follows them.
class SeveralDialog : public QDialog {
    Q_OBJECT

public:
    SeveralDialog(ProjectDocument* document, TrainingJob* job, SeveralKind kind, QWidget* parent = nullptr);
    SeveralKind kind() const { return kind_; }

Q_SIGNALS:
    /// With so many folds or seeds; of an effect, what is changed.
    void beginRequested(int count, const std::vector<lesion::SettingChange>& changes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the background finds out about the images.
    struct Plan {
        QString text;
        int trainImages = 0;
        bool possible = false;
    };
    struct Words {
        QString title;
        QString begin;
        QString what;
    };
    static Words wordsOf(SeveralKind kind);
    std::vector<SettingChange> changes() const;
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
    static Plan planEffect(const Dataset& dataset, const TrainingOptions& options,
                           const std::vector<SettingChange>& changes);

    ProjectDocument* document_;
    TrainingJob* job_;
    SeveralKind kind_;
    Plan plan_;
    int generation_ = 0;
    ChangeChoice* change_ = nullptr;  ///< of an effect
    QSpinBox* count_ = nullptr;
    QLabel* images_ = nullptr;
    QLabel* facts_ = nullptr;
    QLabel* place_ = nullptr;
    QPushButton* begin_ = nullptr;
};

/// What the folder of such a job is called after the time: "quick-5-fold", "recommended-leak",
/// "quick-effect".
std::string severalName(const TrainingOptions& options, SeveralKind kind, int count);

/// How long a training with these options takes on so many images, going by the newest run of the same network and
/// input size; the name of that run is put into `by`. Empty: no such run.
std::optional<double> expectedSeconds(const std::vector<Run>& runs, const TrainingOptions& options, int trainImages,
                                      QString& by);

}  // namespace lesion
