#include "ui/learning/HelpBrowser.h"

#include "ui/frame/Theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>

namespace lesion {

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::setTopic(const HelpTopic& topic) {
    const bool other = topic.id != topic_.id;
    const int at = verticalScrollBar()->value();
    topic_ = topic;
    setMarkdown(QStringLiteral("# %1\n%2").arg(topic.title, topic.text));
    setAccessibleName(topic.title);
    if (!other) verticalScrollBar()->setValue(at);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    const QFileInfo file(name.path());
    if (type != QTextDocument::ImageResource || file.suffix() != QLatin1String("svg")) return {};
    const int edge = fontMetrics().height() * 3 / 2;
    return iconPixmap(file.completeBaseName(), edge, palette().color(QPalette::Text), devicePixelRatioF());
}

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && !topic_.id.isEmpty()) setTopic(topic_);
}

void HelpBrowser::follow(const QUrl& link) {
    if (!link.isRelative()) {
        QDesktopServices::openUrl(link);
        return;
    }
    const QString folder = QFileInfo(topic_.id).path();
    QString id = QDir::cleanPath(folder + QLatin1Char('/') + link.path());
    if (id.endsWith(QLatin1String(".md"))) id.chop(3);
    Q_EMIT topicRequested(id);
}

}  // namespace lesion
