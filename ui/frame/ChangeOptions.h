#pragma once

#include "core/training/TrainingOptions.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace lesion {

class ProjectDocument;

/// One undoable change of the project's settings. Changes of one kind that follow each other closely (a slider drawn, a
/// number typed) are one step.
class ChangeOptions : public QUndoCommand {
public:
    ChangeOptions(ProjectDocument* document, TrainingOptions before, TrainingOptions after, const QString& text);
    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    ProjectDocument* document_;
    TrainingOptions before_;
    TrainingOptions after_;
    QElapsedTimer lastChange_;
};

}  // namespace lesion
