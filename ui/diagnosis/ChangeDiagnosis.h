#pragma once

#include "core/diagnosis/Diagnosis.h"
#include "ui/frame/OptionsChange.h"

#include <functional>

namespace lesion {

/// One undoable change of what is asked of diagnoses: level of sets, operating point, prevalence, malignant classes.
class ChangeDiagnosis : public OptionsChange<DiagnosisOptions> {
public:
    /// `show`: puts the options into the controls as well, which the user's own change need not.
    using Apply = std::function<void(const DiagnosisOptions& options, bool show)>;

    ChangeDiagnosis(Apply apply, const DiagnosisOptions& before, const DiagnosisOptions& after);
    int id() const override { return 2; }

private:
    void apply(const DiagnosisOptions& options) override;

    Apply apply_;
    bool done_ = false;
};

}  // namespace lesion
