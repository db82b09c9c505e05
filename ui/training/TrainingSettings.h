#pragma once

#include "core/training/TrainingOptions.h"
#include "ui/frame/ProjectDocument.h"

#include <functional>
#include <QWidget>
#include <vector>

class QComboBox;
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
    /// Takes over a number that is still being typed.
    void commit();

private:
    using Show = std::function<void(const TrainingOptions&)>;

    SettingsGroup* buildPreset();
    SettingsGroup* buildNetwork();
    SettingsGroup* buildOptimisation();
    SettingsGroup* buildStopping();
    SettingsGroup* buildMachine();
    QComboBox* newBox(const QString& name);
    void addChoice(SettingsGroup* group, const QString& label, const QString& tip, const std::string& key,
                   const std::vector<std::pair<QString, QString>>& values);
    struct Range {
        double low;
        double high;
        double step;
        int decimals = 0;
        QString zero{};  ///< what 0 is called
    };
    void addWhole(SettingsGroup* group, const QString& label, const QString& tip, const QString& name,
                  const Range& range, int TrainingOptions::*member);
    void addReal(SettingsGroup* group, const QString& label, const QString& tip, const QString& name,
                 const Range& range, double TrainingOptions::*member);
    void addWeights(SettingsGroup* group);
    void addSeed(SettingsGroup* group);
    void fillDevices();
    void edit(const QString& what, const std::function<void(TrainingOptions&)>& change);
    void applyPreset(const QString& name);
    void showOptions();
    void showWeights(const TrainingOptions& options);
    void showDevice(const TrainingOptions& options);

    ProjectDocument* document_;
    QComboBox* preset_ = nullptr;
    QLabel* changed_ = nullptr;
    QComboBox* weights_ = nullptr;
    QLabel* weightsState_ = nullptr;
    QWidget* weightsWays_ = nullptr;  ///< the two ways on where the file is missing
    QComboBox* device_ = nullptr;
    std::vector<Show> shows_;
};

}  // namespace lesion
