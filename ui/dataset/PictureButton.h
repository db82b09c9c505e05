#pragma once

#include "ui/images/Thumbnails.h"

#include <filesystem>
#include <QAbstractButton>
#include <QPixmap>

namespace lesion {

/// A photograph that can be clicked, with its caption and the class's colour as a foot; waits for its thumbnail by
/// itself.
class PictureButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `thumbnails` must outlive it.
    PictureButton(Thumbnails* thumbnails, QSize size, QWidget* parent = nullptr);

    /// `caption` is shown below the picture, elided; `description` is what tooltips and screen readers say.
    void setPicture(const std::filesystem::path& file, const QString& caption, const QString& description);
    void setClassColour(const QColor& colour, const QColor& outline);
    void clearPicture();
    /// Several thumbnails' worth of room: the picture grows with the widget.
    void setStretching(bool stretching);
    const QPixmap& pixmap() const { return pixmap_; }
    QString caption() const { return caption_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void fetch();

    Thumbnails* thumbnails_;
    QSize size_;
    std::filesystem::path file_;
    QString key_;
    QString caption_;
    QColor colour_;
    QColor outline_;
    QPixmap pixmap_;
    bool failed_ = false;
};

}  // namespace lesion
