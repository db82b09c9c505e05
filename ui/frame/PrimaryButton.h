#pragma once

#include <QPushButton>

namespace lesion {

/// The one filled button of a page. Painted here rather than by a style sheet, because style sheets neither follow a
/// change of palette nor leave the rest of the style alone.
class PrimaryButton : public QPushButton {
    Q_OBJECT

public:
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool byKeyboard_ = false;  ///< the ring is for who moves by keys, not for where the focus happens to fall
};

}  // namespace lesion
