#pragma once

#include "ui/learning/Command.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace lesion {

class CommandModel;

/// Ctrl+K: everything that the window can do, found by a few letters and done by Enter. What cannot be done now is
/// listed too, greyed and with the reason, so that nobody looks for it in vain.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(Commands commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void find(const QString& typed);
    void runCurrent();
    void place();

    CommandModel* model_;
    QLineEdit* typed_;
    QListView* list_;
    QLabel* note_;
};

}  // namespace lesion
