#pragma once

#include "core/evaluation/Verdict.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace lesion {

/// The honesty panel: what a reviewer would ask of these figures, and the answer, a line each with a sign, a colour and
/// words. What takes minutes (near-duplicates, skin tone, the source in the features) is looked for when asked.
class HonestyPanel : public QWidget {
    Q_OBJECT

public:
    explicit HonestyPanel(QWidget* parent = nullptr);
    void setVerdicts(const std::vector<Verdict>& verdicts);
    /// `thorough`: the long part is in the verdicts. `possible`: data set and model are there to look deeper with.
    void setDeeper(bool thorough, bool possible);
    void setBusy(bool busy);

Q_SIGNALS:
    void deeperRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    std::vector<Verdict> verdicts_;
    QLabel* lines_;
    QLabel* note_;
    QPushButton* deeper_;
    bool thorough_ = false;
    bool possible_ = false;
    bool busy_ = false;
};

}  // namespace lesion
