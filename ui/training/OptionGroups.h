#pragma once

#include <QCoreApplication>

class QWidget;

namespace lesion {

class OptionForm;
class SettingsGroup;

/// The groups of plain settings of a training: what each is called, what it means in a sentence, and when it has an
/// effect.
class OptionGroups {
    Q_DECLARE_TR_FUNCTIONS(lesion::OptionGroups)

public:
    static SettingsGroup* fineTuning(OptionForm& form);
    /// `findRate` stands beside the learning rate.
    static SettingsGroup* optimisation(OptionForm& form, QWidget* findRate);
    static SettingsGroup* regularisation(OptionForm& form);
    static SettingsGroup* length(OptionForm& form);
    /// What of the person is an input beside the image.
    static SettingsGroup* inputs(OptionForm& form);
    /// Mistakes to be shown to a class.
    static SettingsGroup* teaching(OptionForm& form);

private:
    static void addLoss(OptionForm& form, SettingsGroup* group);
};

}  // namespace lesion
