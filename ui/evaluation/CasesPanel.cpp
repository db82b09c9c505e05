#include "ui/evaluation/CasesPanel.h"

#include "core/base/Files.h"
#include "ui/evaluation/CaseBrowser.h"
#include "ui/frame/MessageText.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>
#include <unordered_map>

namespace lesion {

namespace {

/// "mel 0.62 · nv 0.21 · bkl 0.09", the likeliest first.
QString likeliest(const Predictions& predictions, std::size_t row) {
    std::vector<std::size_t> order(predictions.classes.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto values = predictions.row(row);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    QStringList words;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, order.size()); ++i)
        words << QStringLiteral("%1 %2").arg(toQString(predictions.classes[order[i]]),
                                             figure(double(values[order[i]]), 2));
    return words.join(QStringLiteral(" · "));
}

std::vector<Case> casesOf(const Assessment& assessment, const std::vector<CellImage>& images) {
    const Predictions& predictions = assessment.judged.predictions;
    std::unordered_map<std::string, std::size_t> rows;
    for (std::size_t i = 0; i < predictions.size(); ++i) rows.emplace(predictions.imageIds[i], i);
    std::unordered_map<std::string, const Sample*> samples;
    if (assessment.judged.dataset)
        for (const Sample& sample : assessment.judged.dataset->samples) samples.emplace(sample.id, &sample);
    std::vector<Case> cases;
    for (const CellImage& image : images) {
        Case shown;
        shown.id = toQString(image.id);
        shown.words = figure(image.confidence, 2);
        const std::size_t row = rows.at(image.id);
        shown.tip =
            CasesPanel::tr("true: %1\n%2")
                .arg(toQString(predictions.classes[std::size_t(predictions.labels[row])]), likeliest(predictions, row));
        if (!predictions.lesionIds[row].empty())
            shown.tip += CasesPanel::tr("\nlesion %1").arg(toQString(predictions.lesionIds[row]));
        if (const auto sample = samples.find(image.id); sample != samples.end()) shown.file = sample->second->file;
        cases.push_back(std::move(shown));
    }
    return cases;
}

}  // namespace

CasesPanel::CasesPanel(QThreadPool* pool, QWidget* parent)
    : QWidget(parent),
      browser_(new CaseBrowser(tr("Images of the chosen cell"), pool)),
      title_(new QLabel),
      inDataset_(new QPushButton(tr("Show in the data set"))),
      diagnose_(new QPushButton(tr("Diagnose"))) {
    title_->setObjectName("casesTitle");
    title_->setWordWrap(true);
    title_->setMargin(8);
    browser_->list()->setObjectName("cases");
    inDataset_->setObjectName("showInDataset");
    inDataset_->setToolTip(tr("Selects the chosen images (all, if none is chosen) on the Dataset page."));
    diagnose_->setObjectName("diagnoseCases");
    diagnose_->setToolTip(tr("Opens the chosen images (all, if none is chosen) on the Diagnose page."));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    buttons->addStretch(1);
    buttons->addWidget(inDataset_);
    buttons->addWidget(diagnose_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title_);
    column->addWidget(browser_, 1);
    column->addLayout(buttons);
    connect(inDataset_, &QPushButton::clicked, this, [this] {
        QStringList chosen;
        for (const int row : browser_->chosenRows()) chosen << browser_->cases().at(row).id;
        Q_EMIT showInDatasetRequested(chosen);
    });
    connect(diagnose_, &QPushButton::clicked, this, [this] {
        QStringList files;
        for (const int row : browser_->chosenRows())
            if (const auto& file = browser_->cases().at(row).file; !file.empty()) files << toQString(toUtf8(file));
        Q_EMIT diagnoseRequested(files);
    });
    clear();
}

void CasesPanel::clear() {
    browser_->setCases({});
    title_->clear();
    title_->hide();
    browser_->setEmptyText(tr("Click a cell of the confusion matrix to see its images, the surest answers first."));
    inDataset_->setEnabled(false);
    diagnose_->setEnabled(false);
}

void CasesPanel::showCell(const Assessment& assessment, const LevelResults& results, int trueClass, int predictedClass,
                          const QString& words) {
    std::vector<Case> cases = casesOf(assessment, imagesOfCell(assessment, results, trueClass, predictedClass));
    const bool files = std::any_of(cases.begin(), cases.end(), [](const Case& c) { return !c.file.empty(); });
    title_->setText(words + QLatin1Char(' ') + tr("The number is the probability of the answer."));
    title_->setVisible(!cases.empty());
    browser_->setEmptyText(words);
    browser_->setCases(std::move(cases));
    inDataset_->setEnabled(files && !assessment.judged.external);
    diagnose_->setEnabled(files);
}

QStringList CasesPanel::ids() const {
    QStringList ids;
    for (int row = 0; row < browser_->cases().rowCount(); ++row) ids << browser_->cases().at(row).id;
    return ids;
}

}  // namespace lesion
