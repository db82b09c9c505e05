#pragma once

#include <QComboBox>

namespace lesion {

/// A choice among names that are longer than there is room: runs begin with their time and end with what tells them
/// apart, so the middle is left out where it is narrow. The open list is as wide as its longest name, and pointing at
/// the box says the whole one.
class NameBox : public QComboBox {
    Q_OBJECT

public:
    explicit NameBox(QWidget* parent = nullptr);
    void showPopup() override;
    /// What can be read in the box.
    QString shownText() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace lesion
