#pragma once

#include <QWidget>

namespace lesion {

/// Darkens the window but for one place. It only paints: the mouse reaches everything beneath.
class Spotlight : public QWidget {
    Q_OBJECT

public:
    explicit Spotlight(QWidget* window);
    /// In the window's coordinates; empty: nothing is lit and nothing darkened.
    void light(const QRect& place);
    QRect place() const { return place_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect place_;
};

}  // namespace lesion
