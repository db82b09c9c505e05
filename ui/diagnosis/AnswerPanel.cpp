#include "ui/diagnosis/AnswerPanel.h"

#include "ui/diagnosis/DiagnosisText.h"
#include "ui/diagnosis/ProbabilityBars.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <cmath>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace lesion {

namespace {

const QString sortedKey = QStringLiteral("diagnosis/largestFirst");

}  // namespace

AnswerPanel::AnswerPanel(QWidget* parent)
    : QWidget(parent),
      answer_(sentenceLabel("answer")),
      refusal_(sentenceLabel("refusal")),
      bars_(new ProbabilityBars),
      set_(sentenceLabel("predictionSet")),
      lesion_(sentenceLabel("lesionAnswer")),
      sorted_(new QCheckBox(tr("Largest first"))),
      copy_(new QPushButton(themedIcon("copy"), tr("Copy"))),
      save_(new QPushButton(themedIcon("save"), tr("Save"))),
      clear_(new QPushButton(tr("Clear"))),
      watch_(new QPushButton(tr("Watch a folder…"))),
      camera_(new QPushButton(tr("Camera…"))) {
    for (QLabel* label : {refusal_, set_, lesion_}) label->hide();
    bars_->setObjectName("bars");
    sorted_->setToolTip(tr("Otherwise the classes keep the order of the model."));
    copy_->setToolTip(tr("Puts the figures of this photograph on the clipboard."));
    save_->setToolTip(tr("This diagnosis as a report, or the figures of every photograph in the list."));
    save_->setObjectName("save");
    clear_->setToolTip(tr("Empties the list of photographs. Delete removes one."));
    watch_->setObjectName("watchFolder");
    watch_->setToolTip(
        tr("Diagnoses every photograph that arrives in a folder, such as a dermatoscope's export folder."));

    camera_->setObjectName("camera");
    camera_->setToolTip(tr("Takes a picture with a camera and diagnoses it. Nothing is saved."));
    camera_->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->addWidget(answer_, 1);
    top->addWidget(sorted_, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(refusal_);
    column->addWidget(lesion_);
    column->addWidget(bars_);
    column->addWidget(set_);
    auto* row = new FlowLayout(nullptr, 8);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* control : std::initializer_list<QWidget*>{copy_, save_, clear_, watch_, camera_})
        row->addWidget(control);
    column->addLayout(row);

    connect(sorted_, &QCheckBox::toggled, this, [this](bool on) {
        bars_->setSorted(on);
        QSettings().setValue(sortedKey, on);
    });
    connect(copy_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(clear_, &QPushButton::clicked, this, &AnswerPanel::clearRequested);
    connect(watch_, &QPushButton::clicked, this, [this] { Q_EMIT watchToggled(!watching_); });
    connect(camera_, &QPushButton::clicked, this, &AnswerPanel::cameraRequested);
    const bool largestFirst = QSettings().value(sortedKey, true).toBool();
    sorted_->setChecked(largestFirst);
    bars_->setSorted(largestFirst);
    buildSaveMenu();
    setCounts(0, 0);
    restyle();
}

void AnswerPanel::buildSaveMenu() {
    auto* menu = new QMenu(save_);
    for (const char* extension : {"pdf", "png"}) {
        QAction* action = menu->addAction(tr("Report of this photograph as %1…").arg(QString(extension).toUpper()));
        connect(action, &QAction::triggered, this,
                [this, extension] { Q_EMIT reportRequested(QString(extension), namesFile_->isChecked()); });
        reports_ << action;
    }
    namesFile_ = menu->addAction(tr("Name the photograph's file in it"));
    namesFile_->setCheckable(true);  // a file's name may be a person's: never remembered
    menu->addSeparator();
    table_ = menu->addAction(tr("Figures of all photographs as CSV…"));
    connect(table_, &QAction::triggered, this, &AnswerPanel::saveRequested);
    save_->setMenu(menu);
}

QString AnswerPanel::sentence(const DiagnosisQueue::Item& item, const QString& waiting) const {
    if (item.error) return QStringLiteral("✕ ") + messageText(item.error->message);
    // No line break fits into a file's name: a long one would push the figures out of sight.
    const QString name = fontMetrics().elidedText(item.name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 32);
    if (!item.diagnosis) return tr("%1: %2").arg(name, waiting);
    const auto milliseconds = qint64(std::lround(item.diagnosis->milliseconds));
    QStringList lines{tr("%1 · answered in %2 ms").arg(name, number(milliseconds))};
    for (const Message& warning : item.diagnosis->warnings)
        if (!isFinding(*item.diagnosis, warning)) lines << QStringLiteral("▲ ") + messageText(warning);
    return lines.join('\n');
}

void AnswerPanel::setRefusal(const Diagnosis* diagnosis) {
    const bool refused = diagnosis && diagnosis->refused;
    bars_->setMuted(refused);
    refusal_->setVisible(refused);
    refusal_->setText(refused ? refusalLines(refusalOf(*diagnosis)).join('\n') : QString());
}

void AnswerPanel::showItem(const DiagnosisQueue::Item* item, const QString& waiting) {
    QStringList classes;
    std::vector<float> probabilities;
    const Diagnosis* diagnosis = item && item->diagnosis ? &*item->diagnosis : nullptr;
    if (diagnosis) {
        for (const std::string& name : diagnosis->classes) classes << toQString(name);
        probabilities = diagnosis->probabilities;
    }
    answer_->setText(item ? sentence(*item, waiting) : QString());
    bars_->setProbabilities(classes, probabilities);
    setRefusal(diagnosis);
    set_->setText(diagnosis ? setSentence(*diagnosis) : QString());
    set_->setVisible(!set_->text().isEmpty());
    bars_->setVisible(!classes.isEmpty());
    sorted_->setVisible(!classes.isEmpty());
    copy_->setEnabled(!classes.isEmpty());
    for (QAction* action : reports_) action->setEnabled(!classes.isEmpty());
}

void AnswerPanel::setLesion(const QString& sentence) {
    lesion_->setText(sentence);
    lesion_->setVisible(!sentence.isEmpty());
}

QString AnswerPanel::lesionText() const {
    return lesion_->text();
}

void AnswerPanel::setCounts(int photographs, int answered) {
    for (QPushButton* button : {copy_, save_, clear_}) button->setVisible(photographs > 0);
    save_->setEnabled(answered > 0);
}

void AnswerPanel::setWatching(bool watching) {
    watching_ = watching;
    watch_->setText(watching ? tr("Stop watching") : tr("Watch a folder…"));
}

void AnswerPanel::setHasCamera(bool has) {
    camera_->setVisible(has);
}

QString AnswerPanel::text() const {
    QStringList lines{answer_->text(), refusal_->text(), lesion_->text(), bars_->text(), set_->text()};
    lines.removeAll(QString());
    return lines.join('\n');
}

void AnswerPanel::restyle() {
    QPalette warned;
    warned.setColor(QPalette::WindowText, errorColour(palette()));
    refusal_->setPalette(warned);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    set_->setFont(bold);
    lesion_->setFont(bold);
}

void AnswerPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

}  // namespace lesion
