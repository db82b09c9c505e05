#pragma once

#include <functional>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <vector>

class QWidget;

namespace lesion {

class Spotlight;
class TourCallout;

/// One stop of the tour: what is lit, what is said, and what the user is to do there.
struct TourStep {
    QString title;
    QString text;
    std::function<QWidget*()> target{};  ///< what is lit; none or null: nothing
    std::function<void()> enter{};       ///< before it is shown: brings the page in front
    std::function<bool()> done{};        ///< what the user is to do has been done; none: there is nothing to do
    std::function<void()> act{};         ///< what Next does for the user; none: only waiting helps
};

/// Walks through the real window: lights the real control, says what it is for, and goes on when the user has used it
/// (or Next did). It takes no input away: whoever leaves the path just uses the program, and the tour waits.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(QWidget* window, std::vector<TourStep> steps);
    ~Tour() override;
    void begin();
    void next();
    void back();
    void end();
    int step() const { return step_; }
    int count() const { return int(steps_.size()); }
    bool running() const { return step_ >= 0; }

Q_SIGNALS:
    void stepChanged(int step);
    void ended(bool completed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(int step);
    void watch();
    void light();
    void finish(bool completed);

    QWidget* window_;
    std::vector<TourStep> steps_;
    QPointer<Spotlight> spotlight_;
    QPointer<TourCallout> callout_;
    QTimer timer_;
    int step_ = -1;
    bool wasDone_ = false;  ///< when the step was shown: then it is not what takes the tour on
};

}  // namespace lesion
