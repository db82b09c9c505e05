#pragma once

#include <QDockWidget>
#include <QString>

namespace lesion {

class HelpBrowser;

/// The text of the lesson whose project is open, beside the pages that it speaks of: what to do, what to look at, what
/// to expect, questions for the class.
class LessonPanel : public QDockWidget {
    Q_OBJECT

public:
    explicit LessonPanel(QWidget* parent = nullptr);
    /// A lesson's id; empty: none, the panel goes.
    void setLesson(const QString& id);
    QString lesson() const { return lesson_; }

Q_SIGNALS:
    void topicRequested(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();

    HelpBrowser* text_;
    QString lesson_;
};

}  // namespace lesion
