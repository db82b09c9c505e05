#pragma once

#include "core/base/Result.h"

#include <any>
#include <functional>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QWidget>

class QHBoxLayout;

namespace lesion {

class MessageBar;

/// The frame that every page shares, so that all look alike: title, one sentence of state, the one filled button, the
/// message bar under them, what there is to see on the left, settings (320 px, scrolling) on the right, and an empty
/// state that names the next step.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const QString& title, const QString& iconName, QWidget* parent = nullptr);

    QString title() const { return title_; }
    QString iconName() const { return iconName_; }

Q_SIGNALS:
    /// A job of this page for the status bar: text, how much of how much (total 0: unknown); an empty text ends it.
    void jobProgress(const QString& text, qint64 done, qint64 total);
    /// The cancel button beside it was pressed is answered by cancelJob().
    void busyChanged(bool busy);  ///< the dot in the rail

public:
    virtual void cancelJob() {}
    /// What the document does not know of this page and another one of the same kind should (selection, queue, results
    /// that took long), for a window that is built anew in another language. Only the page itself knows what is inside.
    virtual std::any kept() const { return {}; }
    virtual void restore(const std::any& /*kept*/) {}

protected:
    void setState(const QString& sentence);
    /// Beside the filled button, before it.
    void setSecondary(QWidget* button);
    QPushButton* primaryButton() { return primary_; }
    MessageBar* messages() { return messages_; }
    void setContent(QWidget* content);
    /// Null: no settings column.
    void setSettings(QWidget* settings);
    /// Shows the empty state instead of content and settings.
    void showEmpty(const QString& sentence, const QString& action, std::function<void()> onAction,
                   const QString& secondAction = {}, std::function<void()> onSecond = {},
                   const QString& thirdAction = {}, std::function<void()> onThird = {});
    void showContent();

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void fitSettings();

    QString title_;
    QString iconName_;
    QHBoxLayout* header_ = nullptr;
    QLabel* titleLabel_ = nullptr;
    QLabel* state_ = nullptr;
    QPushButton* primary_ = nullptr;
    QWidget* secondary_ = nullptr;
    MessageBar* messages_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QWidget* empty_ = nullptr;
    QWidget* body_ = nullptr;
    QScrollArea* content_ = nullptr;
    QScrollArea* settings_ = nullptr;
    bool primaryHidden_ = false;  ///< by the empty state, whose own button takes its place
};

}  // namespace lesion
