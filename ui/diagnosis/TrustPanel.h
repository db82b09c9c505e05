#pragma once

#include "core/diagnosis/Diagnosis.h"
#include "core/diagnosis/ViewSpread.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace lesion {

class SegmentedSwitch;

/// How far the answer can be trusted: the prediction set's level and what it promises, how much the answer moves when
/// the photograph is turned, and what the input check says.
class TrustPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrustPanel(const DiagnosisOptions& options, QWidget* parent = nullptr);

    double level() const;  ///< of prediction sets: 0.9 or 0.95
    void setLevel(double level);
    bool spreadWanted() const;  ///< remembered
    void showAnswer(const Diagnosis* diagnosis, const DiagnosisBasis* basis);
    /// Null: not known (yet); `note` then says why.
    void showSpread(const Diagnosis* diagnosis, const ViewSpread* spread, const QString& note);

Q_SIGNALS:
    void levelChosen();
    void spreadToggled();

private:
    SegmentedSwitch* level_;
    QLabel* promise_;
    QCheckBox* spread_;
    QLabel* spreadText_;
    QLabel* check_;
};

}  // namespace lesion
