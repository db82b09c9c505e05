#pragma once

#include <QWidget>

class QLabel;

namespace lesion {

class HeatView;

/// The photograph, or while there is none a large frame that says where one may come from. The window takes the drop.
/// For comparing two classes the photograph stands there twice, and both are zoomed and moved together.
class DropArea : public QWidget {
    Q_OBJECT

public:
    explicit DropArea(QWidget* parent = nullptr);
    HeatView* view() { return view_; }
    HeatView* second() { return second_; }
    void setPhotograph(const QImage& photograph);
    /// Takes a second photograph into view, or out of it.
    void setCompared(bool compared);
    /// What the maps are of; empty: no caption.
    void setCaptions(const QString& first, const QString& second);
    /// An invitation to drop is framed; other sentences in place of a photograph are not.
    void setInviting(bool inviting);

Q_SIGNALS:
    /// An arrow key that the photograph, seen whole, has no use for: 1 on, -1 back.
    void stepRequested(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    HeatView* view_;
    HeatView* second_;
    QLabel* caption_;
    QLabel* secondCaption_;
    QWidget* secondColumn_;
    bool inviting_ = true;
};

}  // namespace lesion
