#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lesion {

/// What the tour says, beside what it speaks of, with Back, Next and End. Reached by mouse, by Tab, and from anywhere
/// by Alt+Right, Alt+Left; Escape in it ends the tour.
class TourCallout : public QFrame {
    Q_OBJECT

public:
    explicit TourCallout(QWidget* window);
    void say(const QString& title, const QString& text, int step, int count);
    void setNextEnabled(bool enabled);
    /// In the window's coordinates; an empty place: in the middle.
    void placeBeside(const QRect& place);
    void takeFocus();

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void endRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* title_;
    QLabel* text_;
    QLabel* count_;
    QPushButton* end_;
    QPushButton* back_;
    QPushButton* next_;
};

}  // namespace lesion
