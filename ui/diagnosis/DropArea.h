#pragma once

#include <QWidget>

namespace lesion {

class ImageView;

/// The photograph, or while there is none a large frame that says where one may come from. The window takes the drop.
class DropArea : public QWidget {
    Q_OBJECT

public:
    explicit DropArea(QWidget* parent = nullptr);
    ImageView* view() { return view_; }
    /// An invitation to drop is framed; other sentences in place of a photograph are not.
    void setInviting(bool inviting);

Q_SIGNALS:
    /// An arrow key that the photograph, seen whole, has no use for: 1 on, -1 back.
    void stepRequested(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ImageView* view_;
    bool inviting_ = true;
};

}  // namespace lesion
