#pragma once

#include <QImage>
#include <QWidget>

namespace lesion {

/// Draws what a camera sees, whole and in its proportions. Scaled without smoothing: the next frame is on its way.
class LiveView : public QWidget {
    Q_OBJECT

public:
    explicit LiveView(QWidget* parent = nullptr);
    void setFrame(const QImage& image);
    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage frame_;
};

}  // namespace lesion
