#pragma once

#include "ui/diagnosis/DiagnosisQueue.h"

#include <QWidget>

class QTableWidget;

namespace lesion {

/// Several photographs of one lesion and the one answer that follows from them.
struct LesionAnswer {
    std::vector<float> probabilities;  ///< mean over the photographs that are not refused; empty without any
    int largest = 0;
    int photographs = 0;  ///< with figures
    int refused = 0;      ///< of those: left out of the mean
};
/// The mean as perLesion() takes it, which lesion-level evaluation stands on. `photographs` with the same classes.
LesionAnswer combineLesion(const std::vector<const Diagnosis*>& photographs);

/// The combined answer beside those of the single photographs, a row a class.
class LesionPanel : public QWidget {
    Q_OBJECT

public:
    explicit LesionPanel(QWidget* parent = nullptr);
    /// `rows` of the queue, which are one lesion; `order`: of the classes, top to bottom.
    void showLesion(const DiagnosisQueue& queue, const std::vector<int>& rows, const LesionAnswer& answer,
                    const std::vector<int>& order);
    static QString sentence(const LesionAnswer& answer, const std::vector<std::string>& classes, int photographs);

Q_SIGNALS:
    void photographChosen(int id);

private:
    QTableWidget* table_;
    std::vector<int> ids_;  ///< a column, from the second on
};

}  // namespace lesion
