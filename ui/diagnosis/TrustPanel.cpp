#include "ui/diagnosis/TrustPanel.h"

#include "ui/diagnosis/DiagnosisText.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

namespace lesion {

namespace {

const QString spreadKey = QStringLiteral("diagnosis/spread");
constexpr double levels[] = {0.9, 0.95};

QString promiseText(const ConformalRule& rule) {
    int lesions = 0;
    QStringList shared;
    for (size_t k = 0; k < rule.rules.size(); ++k) {
        lesions += rule.rules[k].lesions;
        const auto sharesGroup = [&](const auto& other) { return other.group == rule.rules[k].group; };
        if (std::count_if(rule.rules.begin(), rule.rules.end(), sharesGroup) > 1) shared << toQString(rule.classes[k]);
    }
    QString text = TrustPanel::tr(
                       "Of 100 lesions of a class, the sets of about %1 hold that class; measured on %2 "
                       "lesions of the validation part.")
                       .arg(figure(rule.level * 100, 0), number(lesions));
    if (!shared.isEmpty())
        text += QLatin1Char(' ') +
                TrustPanel::tr("For %1, too few by themselves, it holds of them together.").arg(listText(shared));
    return text;
}

}  // namespace

TrustPanel::TrustPanel(const DiagnosisOptions& options, QWidget* parent)
    : QWidget(parent),
      level_(new SegmentedSwitch(tr("Level of the prediction set"), {tr("90 %"), tr("95 %")})),
      promise_(sentenceLabel("promise")),
      spread_(new QCheckBox(tr("Spread over eight &turns"))),
      spreadText_(sentenceLabel("spreadText")),
      check_(sentenceLabel("inputCheck")) {
    level_->setObjectName("setLevel");
    setLevel(options.level);
    spread_->setObjectName("spread");
    spread_->setToolTip(
        tr("Whiskers on the bars: turning or mirroring a photograph changes nothing about the lesion: how far the bars "
           "move then is how "
           "little their last digits mean. Eight times the arithmetic."));
    spread_->setChecked(QSettings().value(spreadKey, false).toBool());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Prediction &set at"));
    label->setBuddy(level_);
    row->addWidget(label);
    row->addWidget(level_);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(promise_);
    column->addWidget(spread_);
    column->addWidget(spreadText_);
    column->addWidget(check_);
    column->addStretch(1);
    connect(level_, &SegmentedSwitch::chosen, this, &TrustPanel::levelChosen);
    connect(spread_, &QCheckBox::toggled, this, [this](bool on) {
        QSettings().setValue(spreadKey, on);
        Q_EMIT spreadToggled();
    });
}

double TrustPanel::level() const {
    return levels[std::clamp(level_->current(), 0, 1)];
}

void TrustPanel::setLevel(double level) {
    level_->setCurrent(level > (levels[0] + levels[1]) / 2 ? 1 : 0);
}

bool TrustPanel::spreadWanted() const {
    return spread_->isChecked();
}

void TrustPanel::showAnswer(const Diagnosis* diagnosis, const DiagnosisBasis* basis) {
    const bool references = basis && basis->references;
    level_->setEnabled(references);
    promise_->setText(references && basis->sets ? promiseText(*basis->sets)
                                                : tr("Sets and input check need the run's references: see Similar."));
    check_->setVisible(references && diagnosis);
    if (!references || !diagnosis) return;
    if (diagnosis->findings.empty()) {
        check_->setText(
            tr("Input check: nothing speaks against the photograph. It refuses %1 % of photographs that are "
               "as they should be.")
                .arg(figure(InputLimits::falseAlarms * 100, 0)));
        return;
    }
    check_->setText(tr("Input check: refused, for what stands above the bars."));
}

void TrustPanel::showSpread(const Diagnosis* diagnosis, const ViewSpread* spread, const QString& note) {
    spreadText_->setText(note);
    if (diagnosis && spread) spreadText_->setText(spreadSentence(*diagnosis, *spread));
    spreadText_->setVisible(spreadWanted() && !spreadText_->text().isEmpty());
}

}  // namespace lesion
