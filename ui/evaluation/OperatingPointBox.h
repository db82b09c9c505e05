#pragma once

#include "core/metrics/Curves.h"

#include <optional>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace lesion {

/// The 2x2 table at an operating point with what follows from it: who would be found, who would be alarmed for nothing.
class OperatingPointBox : public QWidget {
    Q_OBJECT

public:
    explicit OperatingPointBox(QWidget* parent = nullptr);
    /// `positive`, `negative`: the two truths ("malignant", "benign"). Empty point: the question cannot be asked of
    /// these images (or, with `lesions`, of these lesions), and the box says so.
    void setPoint(const std::optional<OperatingPoint>& point, const QString& positive, const QString& negative,
                  bool lesions);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QWidget* table_;
    QLabel* none_;
    QLabel* heads_[4];  ///< answered: positive, negative; true: positive, negative
    QLabel* cells_[4];  ///< true positives, false negatives, false positives, true negatives
    QLabel* shares_;
};

}  // namespace lesion
