#include "ui/frame/ToolTips.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

namespace lesion {

namespace {

constexpr int longestLine = 70;  ///< characters

const QString ownName = QStringLiteral("wrappedToolTips");

bool needsWrapping(const QString& text) {
    if (Qt::mightBeRichText(text)) return false;  // Qt wraps it already
    for (const QString& line : text.split(u'\n'))
        if (line.size() > longestLine) return true;
    return false;
}

class Wrapping : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ToolTip) return false;
        auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget || !needsWrapping(widget->toolTip())) return false;
        const QString text = widget->toolTip().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), QStringLiteral("<p>%1</p>").arg(text), widget,
                           {}, widget->toolTipDuration());
        return true;
    }
};

}  // namespace

void wrapToolTips() {
    if (qApp->findChild<QObject*>(ownName, Qt::FindDirectChildrenOnly)) return;
    auto* wrapping = new Wrapping(qApp);
    wrapping->setObjectName(ownName);
    qApp->installEventFilter(wrapping);
}

}  // namespace lesion
