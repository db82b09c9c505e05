#include "ui/training/SeveralDialog.h"

#include "core/dataset/Folds.h"
#include "core/dataset/Split.h"
#include "core/evaluation/Effect.h"
#include "core/evaluation/LeakDemo.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/Theme.h"
#include "ui/training/ChangeChoice.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <numeric>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int mostFolds = 20;
constexpr int mostSeeds = 20;

QString countKey(bool folds) {
    return folds ? QStringLiteral("training/folds") : QStringLiteral("training/seeds");
}

}  // namespace

std::string severalName(const TrainingOptions& options, SeveralKind kind, int count) {
    std::string name = options.preset;
    if (kind == SeveralKind::LeakDemo) return name + "-leak";
    if (kind == SeveralKind::Effect) return name + "-effect";
    name += '-';
    name += std::to_string(count);
    name += "-fold";
    return name;
}

std::optional<double> expectedSeconds(const std::vector<Run>& runs, const TrainingOptions& options, int trainImages,
                                      QString& by) {
    const auto alike = std::find_if(runs.rbegin(), runs.rend(), [&](const Run& run) {
        return !run.epochs.empty() && run.options.architecture == options.architecture &&
               run.options.inputSize == options.inputSize && run.options.frozen == options.frozen;
    });
    if (alike == runs.rend()) return {};
    double seconds = 0;
    for (const EpochRecord& epoch : alike->epochs) seconds += epoch.seconds;
    seconds /= double(alike->epochs.size());
    const int images = std::accumulate(alike->trainCounts.begin(), alike->trainCounts.end(), 0);
    const bool cutShort = options.maxSteps > 0 && options.maxSteps == alike->options.maxSteps;
    if (!cutShort && images > 0 && trainImages > 0) seconds *= double(trainImages) / images;
    by = toQString(alike->name);
    return seconds * options.epochs;
}

SeveralDialog::SeveralDialog(ProjectDocument* document, TrainingJob* job, SeveralKind kind, QWidget* parent)
    : QDialog(parent), document_(document), job_(job), kind_(kind) {
    build();
    connectDocument();
    plan();
}

SeveralDialog::Words SeveralDialog::wordsOf(SeveralKind kind) {
    if (kind == SeveralKind::LeakDemo)
        return {tr("Leak demonstrator"), tr("Start demonstration"),
                tr("Measures what it is worth to have trained on other photographs of the lesions that are "
                   "tested. With every seed the same network is trained twice on as many images of the same "
                   "classes: once with the other photographs of the tested lesions among them, once with "
                   "photographs of other lesions in their place.")};
    if (kind == SeveralKind::Effect)
        return {tr("Effect of a setting"), tr("Start measuring"),
                tr("Measures what a change of one setting is worth. With every seed the same network is trained twice "
                   "on the same split: with the settings as they are, and with the change. Both are judged on the "
                   "validation part, with the interval that chance allows.")};
    return {tr("Cross-validation"), tr("Start cross-validation"),
            tr("Every image is tested once, by a network that has not trained on its lesion: the images "
               "are dealt into folds, and each fold is once the test part while the others train. The "
               "result is a mean with its deviation, and one answer for every image.")};
}

std::vector<SettingChange> SeveralDialog::changes() const {
    return change_ ? change_->changes() : std::vector<SettingChange>();
}

void SeveralDialog::build() {
    setObjectName("severalDialog");
    const Words words = wordsOf(kind_);
    setWindowTitle(words.title);
    auto* what = sentenceLabel("what");
    what->setText(words.what);
    const bool folds = kind_ == SeveralKind::CrossValidation;
    count_ = new QSpinBox;
    count_->setObjectName("count");
    count_->setRange(folds ? 2 : 1, folds ? mostFolds : mostSeeds);
    count_->setValue(QSettings().value(countKey(folds), folds ? 5 : 3).toInt());
    count_->setToolTip(folds ? tr("Five or ten are usual.")
                             : tr("Fewer than three say little: trainings differ by chance alone."));
    images_ = sentenceLabel("plan");
    facts_ = sentenceLabel("facts");
    place_ = sentenceLabel("place");
    auto* form = new QFormLayout;
    if (kind_ == SeveralKind::Effect) {
        change_ = new ChangeChoice;
        change_->setOptions(document_->options());
        form->addRow(tr("&Change"), change_);
        connect(change_, &ChangeChoice::changed, this, &SeveralDialog::plan);
    }
    form->addRow(folds ? tr("&Folds") : tr("&Seeds"), count_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    begin_ = buttons->addButton(words.begin, QDialogButtonBox::AcceptRole);
    begin_->setObjectName("beginSeveral");
    begin_->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);  // it would be drawn as what Enter does meanwhile
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(what);
    column->addLayout(form);
    for (QLabel* label : {images_, facts_, place_}) column->addWidget(label);
    column->addStretch(1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    setMinimumWidth(em * 28);
    resize(em * 32, em * 20);
    connect(count_, &QSpinBox::valueChanged, this, [this](int value) {
        QSettings().setValue(countKey(kind_ == SeveralKind::CrossValidation), value);
        plan();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(begin_, &QPushButton::clicked, this, [this] {
        const int count = count_->value();
        const std::vector<SettingChange> changes = this->changes();
        accept();
        Q_EMIT beginRequested(count, changes);
    });
}

void SeveralDialog::connectDocument() {
    const auto again = [this] {
        if (change_) change_->setOptions(document_->options());
        plan();
    };
    connect(document_, &ProjectDocument::optionsChanged, this, again);
    connect(document_, &ProjectDocument::datasetChanged, this, again);
    connect(document_, &ProjectDocument::exclusionsChanged, this, again);
    connect(document_, &ProjectDocument::runsChanged, this, &SeveralDialog::showFacts);
    connect(job_, &TrainingJob::stateChanged, this, &SeveralDialog::showFacts);
}

int SeveralDialog::trainings() const {
    return kind_ == SeveralKind::CrossValidation ? count_->value() : 2 * count_->value();
}

void SeveralDialog::plan() {
    const int asked = ++generation_;
    const auto dataset = kind_ == SeveralKind::LeakDemo ? document_->opened() : document_->dataset();
    if (!dataset) return take({tr("Open a data set first."), 0, false});
    begin_->setEnabled(false);
    runAsync(
        document_->pool(), this,
        [dataset, options = document_->options(), kind = kind_, folds = count_->value(), changes = changes()] {
            return kind == SeveralKind::LeakDemo ? planLeak(*dataset, options)
                   : kind == SeveralKind::Effect ? planEffect(*dataset, options, changes)
                                                 : planFolds(*dataset, options, folds);
        },
        [this, asked](const Plan& found) {
            if (asked == generation_) take(found);
        });
}

SeveralDialog::Plan SeveralDialog::planFolds(const Dataset& dataset, const TrainingOptions& options, int folds) {
    SplitOptions split = options.split;
    split.seed = options.seed;
    const auto foldOf = makeFolds(dataset, split, folds);
    if (!foldOf) return {messageText(foldOf.error().message), 0, false};
    const auto first = splitOfFold(dataset, split, *foldOf, 0);
    if (!first) return {messageText(first.error().message), 0, false};
    const int all = int(std::count_if(foldOf->begin(), foldOf->end(), [](int fold) { return fold >= 0; }));
    const int train = first->count(Part::Train);
    const QString grouped = split.byLesion
                                ? tr("Folds are made of whole lesions.")
                                : tr("Folds are made of single images, because the split is by image: photographs of "
                                     "a lesion then stand in several of them.");
    const QString images =
        tr("%Ln images, %1 or so to a fold; each network trains on about %2 and stops by %3.", nullptr, int(all))
            .arg(number(all / folds), number(train), number(first->count(Part::Validation)));
    return {sentencesText({images, grouped}), train, true};
}

SeveralDialog::Plan SeveralDialog::planLeak(const Dataset& dataset, const TrainingOptions& options) {
    const auto leak = planLeakDemo(dataset, options);
    if (!leak) return {messageText(leak.error().message), 0, false};
    const int train = int(leak->common.size() + leak->siblings.size());
    QString text = tr("Tested: %1 photographs, one of each of as many lesions. Both train on %2 images: %3 in common, "
                      "and %4 that are other photographs of the tested lesions or, in their place, of other lesions. "
                      "Validation: %5 images.")
                       .arg(number(qint64(leak->test.size())), number(train), number(qint64(leak->common.size())),
                            number(qint64(leak->siblings.size())), number(qint64(leak->validation.size())));
    if (options.frozen)
        text = sentencesText({text, tr("The backbone is frozen, and a frozen backbone hardly shows the leak: it cannot "
                                       "learn what a lesion looks like.")});
    return {text, train, true};
}

SeveralDialog::Plan SeveralDialog::planEffect(const Dataset& dataset, const TrainingOptions& options,
                                              const std::vector<SettingChange>& changes) {
    if (changes.empty()) return {tr("Say what the setting is to be."), 0, false};
    const auto changed = changedOptions(options, changes);
    if (!changed) return {messageText(changed.error().message), 0, false};
    SplitOptions how = options.split;
    how.seed = options.seed;
    const auto split = makeSplit(dataset, how);
    if (!split) return {messageText(split.error().message), 0, false};
    const int train = split->count(Part::Train);
    return {tr("Trained on %1 images, judged on %2 of the validation part; the test part (%3) is not looked at.")
                .arg(number(train), number(split->count(Part::Validation)), number(split->count(Part::Test))),
            train, true};
}

void SeveralDialog::take(const Plan& plan) {
    plan_ = plan;
    images_->setText(plan.text);
    showFacts();
}

QString SeveralDialog::timeText() const {
    QString by;
    const auto seconds = expectedSeconds(document_->runs(), document_->options(), plan_.trainImages, by);
    if (!seconds) return tr("How long that takes shows after the first epochs.");
    return tr("About %1 if none stops early, going by the run %2.").arg(duration(*seconds * trainings()), by);
}

void SeveralDialog::showFacts() {
    const TrainingOptions& options = document_->options();
    facts_->setVisible(plan_.possible);
    place_->setVisible(plan_.possible);
    const QString what = tr("%Ln trainings with the settings of this page (%1; epochs: %2).", nullptr, trainings())
                             .arg(toQString(options.preset), number(options.epochs));
    facts_->setText(sentencesText({what, timeText()}));
    place_->setText(tr("Written to the project's runs, into a folder …_%1. Stop keeps what is finished; it can be gone "
                       "on with from its result.")
                        .arg(toQString(severalName(options, kind_, count_->value()))));
    place_->setToolTip(toQString(toUtf8(document_->project().runsFolder())));
    begin_->setEnabled(plan_.possible && !job_->running());
    begin_->setToolTip(job_->running() ? tr("A training runs already.") : QString());
    fit();
}

/// Tall enough for what it says: lines that are broken into more of them would be cut off else.
void SeveralDialog::fit() {
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    setMinimumHeight(wanted);
    if (height() < wanted) resize(width(), wanted);
}

void SeveralDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

}  // namespace lesion
