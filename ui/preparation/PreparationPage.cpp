#include "ui/preparation/PreparationPage.h"

#include "core/dataset/Sampling.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/preparation/AugmentationPreview.h"
#include "ui/preparation/PreparationSettings.h"
#include "ui/preparation/SamplingChart.h"
#include "ui/preparation/SplitBar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>

namespace lesion {

namespace {

/// What the page says of a split, made in the background.
struct SplitFacts {
    SplitBar::Parts parts;
    Leakage leakage;
    SamplingSummary sampling;
    bool patients = false;
};

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
    int asked = 0;  ///< newest request for facts

    QWidget* buildContent();
    QWidget* buildPreview();
    void showDataset();
    void measure();
    void showFacts(const SplitFacts& facts);
    QString leakLine(const QString& part, int leaking, int images) const;
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
    connect(document, &ProjectDocument::optionsChanged, this, [this] { parts_->measure(); });
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
    leakage->setWordWrap(true);
    leakage->setTextInteractionFlags(Qt::TextSelectableByMouse);
    chart = new SamplingChart;
    column->addWidget(bar);
    column->addWidget(leakage);
    column->addWidget(chart, 2);
    column->addWidget(buildPreview(), 3);
    return content;
}

QWidget* PreparationPage::Parts::buildPreview() {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    preview = new AugmentationPreview(document);
    row->addWidget(preview, 1);
    auto* buttons = new QVBoxLayout;
    auto* one = new QRadioButton(tr("one image"));
    auto* nine = new QRadioButton(tr("nine images"));
    auto* group = new QButtonGroup(widget);
    group->addButton(one);
    group->addButton(nine);
    one->setChecked(true);
    one->setToolTip(tr("Nine variants of the same photograph."));
    nine->setToolTip(tr("One variant each of nine photographs."));
    auto* reroll = new QPushButton(themedIcon("reroll"), tr("Reroll"));
    reroll->setObjectName("reroll");
    reroll->setToolTip(tr("Draws the random changes anew, as the next epoch would."));
    auto* another = new QPushButton(tr("Other image"));
    another->setObjectName("anotherImage");
    another->setToolTip(tr("Takes other photographs of the training part."));
    buttons->addWidget(new QLabel(tr("What training sees")));
    for (QWidget* button : {static_cast<QWidget*>(one), static_cast<QWidget*>(nine), static_cast<QWidget*>(reroll),
                            static_cast<QWidget*>(another)})
        buttons->addWidget(button);
    buttons->addStretch();
    row->addLayout(buttons);
    QObject::connect(one, &QRadioButton::toggled, preview, &AugmentationPreview::setOneImage);
    QObject::connect(reroll, &QPushButton::clicked, preview, &AugmentationPreview::reroll);
    QObject::connect(another, &QPushButton::clicked, preview, &AugmentationPreview::anotherImage);
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
    if (dataset)
        page->setState(tr("%1 · %2 images of %3 lesions in %4 classes")
                           .arg(toQString(dataset->name), number(qint64(dataset->samples.size())),
                                number(dataset->lesionCount()), number(qint64(dataset->classes.size()))));
}

void PreparationPage::Parts::measure() {
    const auto dataset = document->dataset();
    const auto split = document->split();
    const int request = ++asked;
    if (document->splitError()) return page->messages()->show(*document->splitError());
    if (!dataset || !split) return;
    page->messages()->clear();
    runAsync(
        document->pool(), page,
        [dataset, split, sampling = document->options().sampling] { return factsOf(*dataset, *split, sampling); },
        [this, request](const SplitFacts& facts) {
            if (request == asked) showFacts(facts);
        });
}

QString PreparationPage::Parts::leakLine(const QString& part, int leaking, int images) const {
    const bool good = leaking == 0;
    const QColor colour = good ? goodColour(page->palette()) : warningColour(page->palette());
    const QString words =
        good ? tr("0 of %1 %2 images share a lesion with training.").arg(number(images), part)
             : tr("%1 % of the %2 images (%3 of %4) show a lesion that training sees too: their figures will be too "
                  "good.")
                   .arg(figure(100.0 * leaking / std::max(1, images), 0), part, number(leaking), number(images));
    return QStringLiteral("<span style='color:%1'>%2</span> %3")
        .arg(colour.name(), good ? QStringLiteral("●") : QStringLiteral("▲"), words.toHtmlEscaped());
}

void PreparationPage::Parts::showFacts(const SplitFacts& facts) {
    bar->setParts(facts.parts);
    QStringList lines{leakLine(tr("test"), facts.leakage.testLeaking, facts.leakage.testImages),
                      leakLine(tr("validation"), facts.leakage.valLeaking, facts.leakage.valImages)};
    if (facts.patients && document->options().split.byLesion)
        lines << tr("The data name patients: no patient is in two parts.").toHtmlEscaped();
    leakage->setText(lines.join(QStringLiteral("<br>")));
    QStringList classes;
    for (const std::string& name : document->dataset()->classes) classes << toQString(name);
    chart->setSummary(classes, facts.sampling, document->options().sampling.kind);
}

QString PreparationPage::helpText() const {
    return tr(
        "<p>The <b>split</b> shares the images out to training, validation and test. By lesion, no lesion is in "
        "two parts; the line under the bar says how many images share one.</p><p><b>Sampling</b> decides how often "
        "training sees each class; the chart shows images before and after.</p><p><b>Augmentation</b> varies "
        "training images at random. The nine pictures are made exactly as training makes them; <b>Reroll</b> "
        "draws again.</p>");
}

}  // namespace lesion
