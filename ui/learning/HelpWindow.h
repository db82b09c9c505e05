#pragma once

#include "ui/learning/HelpLibrary.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace lesion {

class HelpBrowser;

/// The user guide beside the work: contents, search over all texts, the text. It stays open while the user goes on.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
    /// A topic's id; one that there is none of shows the first.
    void showTopic(const QString& id);
    QString topic() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill();
    void open(const QString& id, bool remember);
    void goBack();

    HelpLibrary library_;
    QLineEdit* search_;
    QListWidget* contents_;
    HelpBrowser* text_;
    QToolButton* back_;
    QStringList trail_;  ///< the topics seen before this one
};

}  // namespace lesion
