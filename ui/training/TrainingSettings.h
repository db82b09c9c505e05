#pragma once

#include "core/training/TrainingOptions.h"
#include "ui/frame/ProjectDocument.h"

#include <functional>
#include <QWidget>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;

namespace lesion {

class SettingsGroup;

/// The Training page's settings: a preset and every value behind it, all read from and written to the document's
/// options, so that undo, the command line's project and this form never disagree.
class TrainingSettings : public QWidget {
    Q_OBJECT

public:
    explicit TrainingSettings(ProjectDocument* document, QWidget* parent = nullptr);

    /// Asks for a file of pre-trained weights; the choice becomes the option.
    void chooseWeights();
    void trainFromScratch();

private:
    using Show = std::function<void(const TrainingOptions&)>;

    SettingsGroup* buildPreset();
    SettingsGroup* buildNetwork();
    SettingsGroup* buildOptimisation();
    SettingsGroup* buildStopping();
    SettingsGroup* buildMachine();
    void addChoice(SettingsGroup* group, const QString& label, const QString& tip, const std::string& key,
                   const std::vector<std::pair<QString, QString>>& values);
    void addWhole(SettingsGroup* group, const QString& label, const QString& tip, int low, int high, int step,
                  const QString& zero, int TrainingOptions::*member);
    void addReal(SettingsGroup* group, const QString& label, const QString& tip, double low, double high, double step,
                 int decimals, double TrainingOptions::*member);
    void addWeights(SettingsGroup* group);
    void addSeed(SettingsGroup* group);
    void fillDevices();
    void edit(const QString& what, const std::function<void(TrainingOptions&)>& change);
    void applyPreset(const QString& name);
    void showOptions();

    ProjectDocument* document_;
    QComboBox* preset_ = nullptr;
    QLabel* changed_ = nullptr;
    QComboBox* weights_ = nullptr;
    QLabel* weightsState_ = nullptr;
    QComboBox* device_ = nullptr;
    std::vector<Show> shows_;
};

}  // namespace lesion
