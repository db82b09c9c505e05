#pragma once

#include "core/training/TrainingOptions.h"
#include "ui/frame/OptionsChange.h"

namespace lesion {

class ProjectDocument;

/// One undoable change of the project's settings.
class ChangeOptions : public OptionsChange<TrainingOptions> {
public:
    ChangeOptions(ProjectDocument* document, TrainingOptions before, TrainingOptions after, const QString& text);
    int id() const override { return 1; }

private:
    void apply(const TrainingOptions& options) override;

    ProjectDocument* document_;
};

}  // namespace lesion
