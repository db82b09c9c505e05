#pragma once

#include "core/diagnosis/Diagnosis.h"

#include <functional>
#include <QElapsedTimer>
#include <QUndoCommand>

namespace lesion {

/// One undoable change of what is asked of diagnoses: level of sets, operating point, prevalence, malignant classes. A
/// number that is typed or stepped is one step.
class ChangeDiagnosis : public QUndoCommand {
public:
    /// `show`: puts the options into the controls as well, which the user's own change need not.
    using Apply = std::function<void(const DiagnosisOptions& options, bool show)>;

    ChangeDiagnosis(Apply apply, DiagnosisOptions before, DiagnosisOptions after);
    void undo() override;
    void redo() override;
    int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Apply apply_;
    DiagnosisOptions before_;
    DiagnosisOptions after_;
    QElapsedTimer lastChange_;
    bool done_ = false;
};

}  // namespace lesion
