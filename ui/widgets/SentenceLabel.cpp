#include "ui/widgets/SentenceLabel.h"

#include <QLabel>

namespace lesion {

void makeSentence(QLabel* label, CopiedBy by) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(by == CopiedBy::Mouse ? Qt::TextSelectableByMouse
                                                         : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QLabel* sentenceLabel(const QString& objectName, CopiedBy by, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    makeSentence(label, by);
    return label;
}

void styleHeadline(const QFont& text, QLabel* headline, QLabel* beside) {
    const double points = text.pointSizeF() > 0 ? text.pointSizeF() : 10;
    QFont large = text;
    large.setPointSizeF(points * 2);
    large.setWeight(QFont::DemiBold);
    headline->setFont(large);
    QFont middle = text;
    middle.setPointSizeF(points * 1.4);
    beside->setFont(middle);
}

}  // namespace lesion
