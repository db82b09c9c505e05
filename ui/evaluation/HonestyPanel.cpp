#include "ui/evaluation/HonestyPanel.h"

#include "ui/evaluation/FigureText.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/SentenceLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lesion {

namespace {

QString row(const Verdict& verdict, const QPalette& palette, bool first) {
    const QString sentence = messageText(verdict.message).toHtmlEscaped();
    return QStringLiteral(
               "<tr><td style='padding:3px 6px 3px 0'><span style='color:%1'>%2</span></td>"
               "<td style='padding:3px 12px 3px 0; color:%3; white-space:nowrap'>%4</td>"
               "<td style='padding:3px 0'>%5</td></tr>")
        .arg(verdictColour(verdict.kind, palette).name(), verdictSign(verdict.kind), quietText(palette).name(),
             topicName(verdict.topic).toHtmlEscaped(), first ? QStringLiteral("<b>%1</b>").arg(sentence) : sentence);
}

}  // namespace

HonestyPanel::HonestyPanel(QWidget* parent)
    : QWidget(parent), lines_(new QLabel), note_(new QLabel), deeper_(new QPushButton(tr("Look deeper"))) {
    lines_->setObjectName("honesty");
    lines_->setTextFormat(Qt::RichText);
    makeSentence(lines_, CopiedBy::MouseAndKeyboard);
    lines_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    lines_->setContentsMargins(8, 8, 8, 8);
    deeper_->setObjectName("lookDeeper");
    deeper_->setToolTip(
        tr("Also looks for near-duplicates between the parts, estimates skin tones and asks how well "
           "the model's features tell where a picture was taken. Reads every image: some minutes."));
    note_->setObjectName("deeperNote");
    note_->setWordWrap(true);
    auto* scroll = new QScrollArea;
    scroll->setWidget(lines_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Honesty panel"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 8);
    foot->setSpacing(12);
    foot->addWidget(note_, 1);
    foot->addWidget(deeper_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    connect(deeper_, &QPushButton::clicked, this, &HonestyPanel::deeperRequested);
    restyle();
}

void HonestyPanel::setVerdicts(const std::vector<Verdict>& verdicts) {
    verdicts_ = verdicts;
    restyle();
}

void HonestyPanel::setDeeper(bool thorough, bool possible) {
    thorough_ = thorough;
    possible_ = possible;
    restyle();
}

void HonestyPanel::setBusy(bool busy) {
    busy_ = busy;
    restyle();
}

void HonestyPanel::restyle() {
    QString text;
    QStringList spoken;
    for (const Verdict& verdict : verdicts_) {
        text += row(verdict, palette(), &verdict == &verdicts_.front());
        spoken << QStringLiteral("%1, %2: %3")
                      .arg(topicName(verdict.topic), verdictWord(verdict.kind), messageText(verdict.message));
    }
    lines_->setText(QStringLiteral("<table cellspacing='0'>%1</table>").arg(text));
    lines_->setAccessibleName(spoken.join(QLatin1Char('\n')));
    deeper_->setVisible(!thorough_);
    deeper_->setEnabled(possible_ && !busy_);
    if (thorough_)
        note_->setText(tr("Looked for near-duplicates, skin tone and the source as well."));
    else if (possible_)
        note_->setText(tr("Near-duplicates, skin tone and the source in the features have not been looked for yet."));
    else
        note_->setText(tr("To look for near-duplicates, skin tone and the source, open the data set of this run."));
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    note_->setPalette(quiet);
}

void HonestyPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

}  // namespace lesion
