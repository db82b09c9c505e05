#include "ui/preparation/PreparationPage.h"

#include "core/dataset/Sampling.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/Theme.h"
#include "ui/preparation/AugmentationPreview.h"
#include "ui/preparation/PreparationSettings.h"
#include "ui/preparation/SamplingChart.h"
#include "ui/preparation/SplitBar.h"
#include "ui/widgets/Plot.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <optional>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>
#include <set>
#include <string_view>
#include <utility>

namespace lesion {

namespace {

/// What the page says of a split, made in the background.
struct SplitFacts {
    SplitBar::Parts parts;
    Leakage leakage;
    SamplingSummary sampling;
    bool patients = false;
    int sharedPatients = 0;  ///< test and validation images whose patient training knows too
    std::vector<double> lossWeights;
};

/// Images of the test and validation parts that show a patient who is in training too.
int countSharedPatients(const Dataset& dataset, const Split& split) {
    std::set<std::string_view> known;
    for (const int index : split.indices(Part::Train)) known.insert(dataset.samples[size_t(index)].patient);
    int shared = 0;
    for (const Part part : {Part::Validation, Part::Test})
        for (const int index : split.indices(part)) shared += int(known.count(dataset.samples[size_t(index)].patient));
    return shared;
}

SplitFacts factsOf(const Dataset& dataset, const Split& split, const SamplingOptions& sampling) {
    SplitFacts facts;
    const std::vector<int> lesions = dataset.lesionIndices();
    const Part parts[] = {Part::Train, Part::Validation, Part::Test};
    for (size_t i = 0; i < 3; ++i) {
        QSet<int> seen;
        for (const int index : split.indices(parts[i])) {
            ++facts.parts[i].images;
            seen.insert(lesions[size_t(index)]);
        }
        facts.parts[i].lesions = int(seen.size());
    }
    facts.leakage = measureLeakage(dataset, split);
    facts.sampling = summariseSampling(dataset, split, sampling);
    facts.patients = dataset.hasPatients();
    if (facts.patients) facts.sharedPatients = countSharedPatients(dataset, split);
    facts.lossWeights = lossWeights(dataset, split, sampling);
    return facts;
}

}  // namespace

struct PreparationPage::Parts {
    PreparationPage* page;
    ProjectDocument* document;
    SplitBar* bar = nullptr;
    QLabel* leakage = nullptr;
    SamplingChart* chart = nullptr;
    AugmentationPreview* preview = nullptr;
    QLabel* caption = nullptr;
    QWidget* pictures = nullptr;  ///< the preview with its buttons
    int asked = 0;                ///< newest request for facts
    SplitFacts facts{};
    std::optional<SamplingOptions> measured{};  ///< what the facts were made for; the split tells by itself
    bool splitMissing = false;                  ///< the message bar says why

    QWidget* buildContent();
    QWidget* buildPreview();
    void fit();
    void showDataset();
    void measure();
    void showFacts(const SplitFacts& facts);
    void showWords();
    void showParts(bool visible);
    QString line(bool good, const QString& words) const;
    QString leakLine(Part part, int leaking, int images) const;
    QString patientLine() const;
};

PreparationPage::PreparationPage(ProjectDocument* document, QWidget* parent)
    : Page(tr("Prepare"), "prepare", parent), parts_(new Parts{this, document}) {
    setContent(parts_->buildContent());
    setSettings(new PreparationSettings(document));
    primaryButton()->setText(tr("Train…"));
    primaryButton()->setToolTip(tr("On to the Training page with this preparation"));
    connect(primaryButton(), &QPushButton::clicked, this, &PreparationPage::trainRequested);
    connect(document, &ProjectDocument::openedChanged, this, [this] { parts_->showDataset(); });
    connect(document, &ProjectDocument::datasetChanged, this, [this] { parts_->showDataset(); });
    connect(document, &ProjectDocument::splitChanged, this, [this] { parts_->measure(); });
    connect(document, &ProjectDocument::optionsChanged, this, [this, document] {
        if (parts_->measured != document->options().sampling) parts_->measure();
    });
    parts_->showDataset();
    parts_->measure();
}

PreparationPage::~PreparationPage() = default;

QWidget* PreparationPage::Parts::buildContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    bar = new SplitBar;
    leakage = new QLabel;
    leakage->setObjectName("leakage");
    leakage->setTextFormat(Qt::RichText);
    makeSentence(leakage);
    chart = new SamplingChart;
    column->addWidget(bar);
    column->addWidget(leakage);
    column->addWidget(chart, 2);
    pictures = buildPreview();
    column->addWidget(pictures, 3);
    showParts(false);
    fit();
    return content;
}

void PreparationPage::Parts::fit() {
    const int line = page->fontMetrics().height();
    chart->plot()->setMinimumHeight(line * 8);
    preview->setMinimumHeight(line * 11);
}

QWidget* PreparationPage::Parts::buildPreview() {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    caption = new QLabel;
    caption->setObjectName("previewCaption");
    caption->setWordWrap(true);
    caption->setTextFormat(Qt::PlainText);
    column->addWidget(caption);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    column->addLayout(row, 1);
    preview = new AugmentationPreview(document);
    row->addWidget(preview, 1);
    auto* buttons = new QVBoxLayout;
    auto* one = new QRadioButton(tr("One image"));
    auto* nine = new QRadioButton(tr("Nine images"));
    auto* group = new QButtonGroup(widget);
    group->addButton(one);
    group->addButton(nine);
    one->setChecked(true);
    one->setToolTip(tr("One photograph as nine epochs see it."));
    nine->setToolTip(tr("Nine photographs as one epoch sees them."));
    auto* reroll = new QPushButton(themedIcon("reroll"), tr("Reroll"));
    reroll->setObjectName("reroll");
    reroll->setToolTip(tr("Draws the random changes anew: the epochs that follow."));
    auto* another = new QPushButton(tr("Other image"));
    another->setObjectName("anotherImage");
    another->setToolTip(tr("Takes other photographs of the training part."));
    for (QWidget* button : {static_cast<QWidget*>(one), static_cast<QWidget*>(nine), static_cast<QWidget*>(reroll),
                            static_cast<QWidget*>(another)})
        buttons->addWidget(button);
    buttons->addStretch();
    row->addLayout(buttons);
    QObject::connect(one, &QRadioButton::toggled, preview, &AugmentationPreview::setOneImage);
    QObject::connect(reroll, &QPushButton::clicked, preview, &AugmentationPreview::reroll);
    QObject::connect(another, &QPushButton::clicked, preview, &AugmentationPreview::anotherImage);
    QObject::connect(preview, &AugmentationPreview::drawn, page, [this] { caption->setText(preview->caption()); });
    QObject::connect(preview, &AugmentationPreview::failed, page,
                     [this](const Error& error) { page->messages()->show(error); });
    return widget;
}

void PreparationPage::Parts::showDataset() {
    const auto dataset = document->dataset();
    if (!document->opened()) {
        page->setState({});
        page->primaryButton()->setEnabled(false);
        return page->showEmpty(
            tr("There are no images to prepare yet."), tr("Open a data set…"), [this] { Q_EMIT page->openRequested(); },
            tr("Try the synthetic lesions"), [this] { Q_EMIT page->syntheticRequested(); });
    }
    page->primaryButton()->setEnabled(true);
    page->showContent();
    if (!dataset) return;
    const bool unsaid = dataset->synthetic && !dataset->name.starts_with("Synthetic");
    QStringList state{
        datasetNameText(dataset->name),
        tr("%Ln images of %1 lesions", nullptr, int(dataset->samples.size())).arg(number(dataset->lesionCount())),
        tr("%Ln classes", nullptr, int(dataset->classes.size()))};
    if (unsaid) state << tr("synthetic");
    page->setState(state.join(QStringLiteral(" · ")));
}

void PreparationPage::Parts::measure() {
    const auto dataset = document->dataset();
    const auto split = document->split();
    const int request = ++asked;
    if (document->splitError()) {
        splitMissing = true;
        showParts(false);
        return page->messages()->show(*document->splitError());
    }
    if (std::exchange(splitMissing, false)) page->messages()->clear();
    if (!document->opened()) showParts(false);
    if (!dataset || !split) return;
    measured = document->options().sampling;
    runAsync(
        document->pool(), page, [dataset, split, sampling = *measured] { return factsOf(*dataset, *split, sampling); },
        [this, request](const SplitFacts& found) {
            if (request == asked) showFacts(found);
        });
}

/// Nothing stands there before it is known: no empty bar, no blank axes.
void PreparationPage::Parts::showParts(bool visible) {
    for (QWidget* widget :
         {static_cast<QWidget*>(bar), static_cast<QWidget*>(leakage), static_cast<QWidget*>(chart), pictures})
        widget->setVisible(visible);
}

QString PreparationPage::Parts::line(bool good, const QString& words) const {
    const QColor colour = good ? goodColour(page->palette()) : warningColour(page->palette());
    return QStringLiteral("<span style='color:%1'>%2</span> %3")
        .arg(colour.name(), good ? QStringLiteral("●") : QStringLiteral("▲"), words.toHtmlEscaped());
}

QString PreparationPage::Parts::leakLine(Part part, int leaking, int images) const {
    const bool test = part == Part::Test;
    if (leaking == 0)
        return line(true, test ? tr("0 of %Ln test images share a lesion with training.", nullptr, images)
                               : tr("0 of %Ln validation images share a lesion with training.", nullptr, images));
    const QString words = test ? tr("%1 % of the test images (%2 of %3) show a lesion that training sees too: their "
                                    "figures will be too good.")
                               : tr("%1 % of the validation images (%2 of %3) show a lesion that training sees too: "
                                    "their figures will be too good.");
    return line(false, words.arg(figure(100.0 * leaking / std::max(1, images), 0), number(leaking), number(images)));
}

QString PreparationPage::Parts::patientLine() const {
    if (facts.sharedPatients == 0) return line(true, tr("The data name patients: none is in training and elsewhere."));
    return line(false, tr("%Ln test and validation images show a patient whom training sees too.", nullptr,
                          int(facts.sharedPatients)));
}

void PreparationPage::Parts::showFacts(const SplitFacts& found) {
    if (!document->dataset()) return;
    facts = found;
    bar->setParts(facts.parts);
    QStringList classes;
    for (const std::string& name : document->dataset()->classes) classes << toQString(name);
    chart->setSummary(classes, facts.sampling, measured->kind, facts.lossWeights);
    showWords();
    showParts(true);
}

void PreparationPage::Parts::showWords() {
    QStringList lines{leakLine(Part::Test, facts.leakage.testLeaking, facts.leakage.testImages),
                      leakLine(Part::Validation, facts.leakage.valLeaking, facts.leakage.valImages)};
    if (facts.patients) lines << patientLine();
    leakage->setText(lines.join(QStringLiteral("<br>")));
}

void PreparationPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && parts_ && parts_->preview) parts_->fit();
    if (event->type() == QEvent::PaletteChange && parts_ && parts_->leakage) parts_->showWords();
}

}  // namespace lesion
