#pragma once

#include "core/training/TrainingOptions.h"
#include "ui/frame/ProjectDocument.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;

namespace lesion {

class NetworkSettings;
class OptionForm;
class SettingsGroup;

/// The Training page's settings: a preset and every value behind it, all read from and written to the document's
/// options, so that undo, the command line's project and this form never disagree.
class TrainingSettings : public QWidget {
    Q_OBJECT

public:
    explicit TrainingSettings(ProjectDocument* document, QWidget* parent = nullptr);

    /// Asks for a file of pre-trained weights; the choice becomes the option.
    void chooseWeights();
    /// Lists the known published files of weights.
    void getWeights();
    void trainFromScratch();
    void setLearningRate(double rate);
    /// Takes over a number that is still being typed.
    void commit();
    /// The button beside the learning rate, which the page enables.
    QAbstractButton* findRateButton() { return findRate_; }

Q_SIGNALS:
    void findRateRequested();

private:
    SettingsGroup* buildPreset();
    SettingsGroup* buildMachine();
    void addSeed(SettingsGroup* group);
    void fillDevices();
    void applyPreset(const QString& name);
    void showDevice(const TrainingOptions& options);

    ProjectDocument* document_;
    OptionForm* form_;
    NetworkSettings* network_ = nullptr;
    QComboBox* device_ = nullptr;
    QAbstractButton* findRate_;
};

}  // namespace lesion
