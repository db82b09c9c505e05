#pragma once

#include "core/diagnosis/Diagnosis.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace lesion {

class FlowLayout;

/// An answer for whoever must decide, malignant or not: the probability against an operating point chosen on the
/// validation part, and what it becomes where malignant lesions are as common as the user says.
class DecisionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DecisionPanel(const DiagnosisOptions& options, QWidget* parent = nullptr);

    /// The classes of the model, to be counted as malignant or not.
    void setClasses(const std::vector<std::string>& classes);
    /// `basis` null or without a rule: the sentence says what is missing. `diagnosis` null: no answer yet.
    void showAnswer(const Diagnosis* diagnosis, const DiagnosisBasis* basis);
    /// Puts those three into the controls; emits nothing.
    void setOptions(const DiagnosisOptions& options);
    /// sensitivity, prevalence and malignant as entered; everything else as in `options`.
    DiagnosisOptions applied(DiagnosisOptions options) const;

Q_SIGNALS:
    void changed();

private:
    std::vector<std::string> ticked() const;

    QLabel* answer_;
    QLabel* point_;
    QLabel* corrected_;
    QSpinBox* sensitivity_;
    QDoubleSpinBox* prevalence_;
    QWidget* classesRow_;
    FlowLayout* classesFlow_;
    std::vector<QCheckBox*> boxes_;
    std::vector<std::string> classes_;
    std::vector<std::string> wanted_;  ///< that count as malignant, as remembered; empty: the usual ones
};

}  // namespace lesion
