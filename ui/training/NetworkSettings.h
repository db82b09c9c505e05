#pragma once

#include "core/training/TrainingOptions.h"
#include "ui/widgets/SettingsGroup.h"

#include <filesystem>
#include <QPointer>

class QComboBox;
class QLabel;
class QSpinBox;

namespace lesion {

class OptionForm;
class WeightsDialog;

/// Which network is trained, from which weights, on which size of image. A class of its own, because these settings
/// change each other: another network wants other weights and sizes, random weights cannot be frozen.
class NetworkSettings : public SettingsGroup {
    Q_OBJECT

public:
    explicit NetworkSettings(OptionForm* form, QWidget* parent = nullptr);

    /// Asks for a file of pre-trained weights; the choice becomes the option.
    void chooseWeights();
    /// Lists the known published files, to download one or take it from disk.
    void getWeights();
    void trainFromScratch();

    /// Another network with what goes along: no weights where it has no backbone, a size and blocks that it knows.
    static void changeArchitecture(TrainingOptions& options, const std::string& name);

private:
    void addArchitecture();
    void addWeights();
    void addFrozen();
    void addInputSize();
    QWidget* buildWays();
    void activateWeights(const QString& value);
    void useWeights(const QString& architecture, const QString& path);
    void showWeights(const TrainingOptions& options);

    OptionForm* form_;
    QComboBox* weights_ = nullptr;
    QLabel* weightsState_ = nullptr;
    QWidget* weightsWays_ = nullptr;  ///< the ways on where the file is missing
    QPointer<WeightsDialog> dialog_;
};

}  // namespace lesion
