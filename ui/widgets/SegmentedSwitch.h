#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace lesion {

/// Two to four words beside each other of which one is chosen: for views that exclude each other, where a combo box
/// would hide the others. Tab reaches it, arrow keys choose.
class SegmentedSwitch : public QWidget {
    Q_OBJECT

public:
    SegmentedSwitch(const QString& name, const QStringList& words, QWidget* parent = nullptr);
    int current() const;
    void setCurrent(int index);  ///< emits nothing

Q_SIGNALS:
    void chosen(int index);  ///< by the user

private:
    QButtonGroup* group_;
};

}  // namespace lesion
