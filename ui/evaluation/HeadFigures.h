#pragma once

#include "ui/evaluation/LevelResults.h"

#include <QWidget>

class QLabel;

namespace lesion {

class SegmentedSwitch;

/// What must be read first, whatever else is looked at: balanced accuracy with its interval, large; the baseline that
/// it has to beat and the other figures beside it; the overall verdict in words. Here it is chosen whether photographs
/// or lesions count.
class HeadFigures : public QWidget {
    Q_OBJECT

public:
    explicit HeadFigures(QWidget* parent = nullptr);
    /// `complete`: with intervals, so that the verdict can be said.
    void setResults(const Assessment& assessment, const LevelResults& results, bool complete);
    /// Until the intervals are there: says that they are being computed (or, stopped, nothing).
    void setIntervalsPending(bool pending);
    /// What another way of answering gained; empty: nothing to say.
    void setGain(const QString& words);
    Level level() const;

Q_SIGNALS:
    void levelChosen(lesion::Level level);
    void reasonsRequested();  ///< the link beside the verdict

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void showInterval();

    QLabel* headline_;
    QLabel* interval_;
    QLabel* besides_;
    QLabel* verdict_;
    QLabel* gain_;
    SegmentedSwitch* level_;
    QString intervalText_;
    std::optional<Verdict> overall_;
    bool pending_ = false;
};

}  // namespace lesion
