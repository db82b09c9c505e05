#include "ui/diagnosis/AnswerPanel.h"

#include "ui/diagnosis/ProbabilityBars.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"

#include <cmath>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace lesion {

namespace {
const QString sortedKey = QStringLiteral("diagnosis/largestFirst");
}

AnswerPanel::AnswerPanel(QWidget* parent)
    : QWidget(parent),
      answer_(new QLabel),
      bars_(new ProbabilityBars),
      sorted_(new QCheckBox(tr("Largest first"))),
      copy_(new QPushButton(themedIcon("copy"), tr("Copy"))),
      save_(new QPushButton(themedIcon("save"), tr("Save all…"))),
      clear_(new QPushButton(tr("Clear"))) {
    answer_->setObjectName("answer");
    answer_->setWordWrap(true);
    answer_->setTextFormat(Qt::PlainText);
    answer_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bars_->setObjectName("bars");
    sorted_->setToolTip(tr("Otherwise the classes keep the order of the model."));
    copy_->setToolTip(tr("Puts the figures of this photograph on the clipboard."));
    save_->setToolTip(tr("A CSV file with the probabilities of every photograph in the list."));
    clear_->setToolTip(tr("Empties the list of photographs. Delete removes one."));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(answer_);
    column->addWidget(bars_);
    const auto addRow = [column](QWidget* first, QWidget* second) {
        auto* row = new QHBoxLayout;
        row->addWidget(first);
        row->addWidget(second);
        row->addStretch();
        column->addLayout(row);
    };
    addRow(sorted_, copy_);  // of this photograph
    addRow(save_, clear_);   // of all
    column->addStretch();

    connect(sorted_, &QCheckBox::toggled, this, [this](bool on) {
        bars_->setSorted(on);
        QSettings().setValue(sortedKey, on);
    });
    connect(copy_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(save_, &QPushButton::clicked, this, &AnswerPanel::saveRequested);
    connect(clear_, &QPushButton::clicked, this, &AnswerPanel::clearRequested);
    const bool largestFirst = QSettings().value(sortedKey, true).toBool();
    sorted_->setChecked(largestFirst);
    bars_->setSorted(largestFirst);
    setCounts(0, 0);
}

QString AnswerPanel::sentence(const DiagnosisQueue::Item& item, const QString& waiting) const {
    if (item.error) return QStringLiteral("✕ ") + messageText(item.error->message);
    // No line break fits into a file's name: a long one would push the figures out of sight.
    const QString name = fontMetrics().elidedText(item.name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 32);
    if (!item.diagnosis) return tr("%1: %2").arg(name, waiting);
    const auto milliseconds = qint64(std::lround(item.diagnosis->milliseconds));
    QStringList lines{tr("%1 · answered in %2 ms").arg(name, number(milliseconds))};
    for (const Message& warning : item.diagnosis->warnings) lines << QStringLiteral("▲ ") + messageText(warning);
    return lines.join('\n');
}

void AnswerPanel::showItem(const DiagnosisQueue::Item* item, const QString& waiting) {
    QStringList classes;
    std::vector<float> probabilities;
    if (item && item->diagnosis) {
        for (const std::string& name : item->diagnosis->classes) classes << toQString(name);
        probabilities = item->diagnosis->probabilities;
    }
    answer_->setText(item ? sentence(*item, waiting) : QString());
    bars_->setProbabilities(classes, probabilities);
    bars_->setVisible(!classes.isEmpty());
    sorted_->setVisible(!classes.isEmpty());
    copy_->setEnabled(!classes.isEmpty());
}

void AnswerPanel::setCounts(int photographs, int answered) {
    for (QPushButton* button : {copy_, save_, clear_}) button->setVisible(photographs > 0);
    save_->setEnabled(answered > 0);
}

QString AnswerPanel::text() const {
    return answer_->text() + '\n' + bars_->text();
}

}  // namespace lesion
