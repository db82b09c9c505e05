#pragma once

#include "ui/evaluation/LevelResults.h"
#include "ui/evaluation/Questions.h"

#include <QWidget>

class QComboBox;
class QSlider;
class QSpinBox;

namespace lesion {

class OperatingPointBox;
class SegmentedSwitch;

/// ROC and precision-recall of every class against the rest and of malignant against benign. One question is looked at
/// closer: a wanted sensitivity gives its operating point on the curve and the 2x2 table there.
class CurvesPanel : public QWidget {
    Q_OBJECT

public:
    explicit CurvesPanel(QWidget* parent = nullptr);
    void setResults(const LevelResults& results);

private:
    QWidget* buildFoot();
    void fillQuestions();
    void redraw();
    void showPoint();

    std::vector<Question> questions_;
    QStringList classes_;
    bool lesions_ = false;  ///< one answer a lesion, not an image
    SegmentedSwitch* kind_;
    QComboBox* question_;
    CurveChart* chart_;
    QSlider* slider_;
    QSpinBox* spin_;
    OperatingPointBox* box_;
};

}  // namespace lesion
