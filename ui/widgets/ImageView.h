#pragma once

#include <QImage>
#include <QWidget>
#include <vector>

namespace lesion {

/// A picture with zoom and pan: wheel zooms about the cursor, drag pans, double click or 0 fits, 1 is one to one, + and
/// - step. Fits by itself until the user zooms. Sharp at every device pixel ratio.
class ImageView : public QWidget {
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);
    void setImage(const QImage& image);
    const QImage& image() const { return image_; }
    /// Shown while there is no image.
    void setPlaceholder(const QString& text);
    void fit();
    void zoomBy(double factor, QPointF about);
    double zoom() const;  ///< screen pixels an image pixel
    /// The same part of the picture at the same zoom as in another view of the same size, for two beside each other.
    void showLike(const ImageView& other);

Q_SIGNALS:
    void viewMoved();  ///< zoomed or panned by the user

protected:
    /// Where the whole picture lies in the widget, on whole device pixels.
    QRectF imageArea() const;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double fitZoom() const;
    void keepInside();
    const QImage& level(double scale);

    QImage image_;
    std::vector<QImage> smaller_;  ///< halved again and again, made when first needed
    QString placeholder_;
    double zoom_ = 0;  ///< 0: fit
    QPointF centre_;   ///< image coordinates in the middle of the widget
    QPointF dragFrom_;
    bool dragging_ = false;
};

}  // namespace lesion
