#include "ui/learning/LessonPanel.h"

#include "ui/learning/HelpBrowser.h"

#include <QEvent>

namespace lesion {

LessonPanel::LessonPanel(QWidget* parent) : QDockWidget(parent), text_(new HelpBrowser(this)) {
    setObjectName("lessonPanel");
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);
    text_->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    setWidget(text_);
    connect(text_, &HelpBrowser::topicRequested, this, &LessonPanel::topicRequested);
    hide();
}

void LessonPanel::setLesson(const QString& id) {
    if (id == lesson_) return;
    lesson_ = id;
    showText();
    setVisible(!id.isEmpty());
}

void LessonPanel::showText() {
    const HelpLibrary library;
    const HelpTopic* topic = library.find(QStringLiteral("lessons/") + lesson_);
    if (!topic) return;
    setWindowTitle(tr("Lesson: %1").arg(topic->title));
    text_->setTopic(*topic);
}

void LessonPanel::changeEvent(QEvent* event) {
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !lesson_.isEmpty()) showText();
}

}  // namespace lesion
