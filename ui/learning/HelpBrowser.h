#pragma once

#include "ui/learning/HelpLibrary.h"

#include <QTextBrowser>

namespace lesion {

/// Shows a topic. Links between topics ask for the other one; links to the world open outside, when clicked. Pictures
/// are the program's own icons in the colours of the palette, so nothing is loaded from anywhere.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);
    void setTopic(const HelpTopic& topic);
    QString topic() const { return topic_.id; }

Q_SIGNALS:
    void topicRequested(const QString& id);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& link);

    HelpTopic topic_;
};

}  // namespace lesion
