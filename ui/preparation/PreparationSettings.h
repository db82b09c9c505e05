#pragma once

#include "core/training/TrainingOptions.h"
#include "ui/frame/ProjectDocument.h"

#include <functional>
#include <QWidget>
#include <vector>

namespace lesion {

class SettingsGroup;
class SliderRow;

/// Split, sampling and augmentation as controls; all read from and written to the document's options.
class PreparationSettings : public QWidget {
    Q_OBJECT

public:
    explicit PreparationSettings(ProjectDocument* document, QWidget* parent = nullptr);

private:
    using Show = std::function<void(const TrainingOptions&)>;

    SettingsGroup* buildSplit();
    SettingsGroup* buildSampling();
    SettingsGroup* buildPhotograph();
    SettingsGroup* buildAugmentation();
    void addFraction(SettingsGroup* group, const QString& label, const QString& tip, const QString& undoText,
                     double SplitOptions::*member);
    void addSeed(SettingsGroup* group);
    void addSubset(SettingsGroup* group);
    void addSlider(SettingsGroup* group, const QString& label, const QString& tip, double highest, double step,
                   int decimals, const QString& suffix, double AugmentationOptions::*member);
    void addFlip(SettingsGroup* group, const QString& label, const QString& tip, bool AugmentationOptions::*member);
    void addStep(SettingsGroup* group, const QString& label, const char* name, const QString& tip,
                 bool TrainingOptions::*member);
    void edit(const QString& what, const std::function<void(TrainingOptions&)>& change);
    void showOptions();

    ProjectDocument* document_;
    std::vector<Show> shows_;
};

}  // namespace lesion
