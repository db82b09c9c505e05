#pragma once

#include "core/base/Result.h"

#include <functional>
#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>

class QPlainTextEdit;

namespace lesion {

/// Tells something under the page's title instead of in a modal box: kind, sentence, at most one action, Details where
/// an error has some. The newest message replaces the older one; Escape or the cross closes it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);
    ~MessageBar() override;
    void show(Kind kind, const QString& sentence, const QString& action = {}, std::function<void()> onAction = {});
    void show(const Error& error, const QString& action = {}, std::function<void()> onAction = {});
    /// A second way on beside the first action of the message that is shown.
    void alsoOffer(const QString& action, std::function<void()> onAction);
    /// Behind Details of the message that is shown; an empty one is not offered.
    void addDetail(const QString& detail);
    void clear();
    /// All of the message that is shown, so that another bar can show it.
    struct Content {
        Kind kind = Kind::Info;
        QString sentence;  ///< empty: nothing is shown
        QString action;
        std::function<void()> onAction;
        QString second;
        std::function<void()> onSecond;
        QString detail;
    };
    Content content() const;
    void show(const Content& content);
    QString text() const { return sentence_->text(); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    Kind kind_ = Kind::Info;
    QLabel* icon_;
    QLabel* sentence_;
    QPushButton* action_;
    QPushButton* second_;
    QPushButton* details_;
    QPlainTextEdit* detail_;
    QPointer<QShortcut> escape_;  ///< the parent's: where the keys arrive
    std::function<void()> onAction_;
    std::function<void()> onSecond_;
};

}  // namespace lesion
