#pragma once

#include "core/evaluation/Effect.h"

#include <QWidget>
#include <vector>

class QComboBox;

namespace lesion {

/// One setting of all that a training has, by its key as on the command line, and the value that it is to be tried
/// with. Those that decide which images are judged are not offered: what is compared would not be the same.
class ChangeChoice : public QWidget {
    Q_OBJECT

public:
    explicit ChangeChoice(QWidget* parent = nullptr);
    /// What the setting is now, so that another value is proposed.
    void setOptions(const TrainingOptions& options);
    /// Empty while no value is there.
    std::vector<SettingChange> changes() const;

Q_SIGNALS:
    void changed();

private:
    void propose();

    TrainingOptions options_;
    QComboBox* key_;
    QComboBox* value_;
};

}  // namespace lesion
