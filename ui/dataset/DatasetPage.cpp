#include "ui/dataset/DatasetPage.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "ui/dataset/ClassChart.h"
#include "ui/dataset/ClassSettings.h"
#include "ui/dataset/DetailPanel.h"
#include "ui/dataset/ProblemsPanel.h"
#include "ui/dataset/SampleBrowser.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/SettingsGroup.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <set>
#include <utility>

namespace lesion {

namespace {

struct Kept {
    QStringList selected;  ///< image ids
    int tab = 0;
};

}  // namespace

struct DatasetPage::Parts {
    Parts(DatasetPage* owner, ProjectDocument* shown) : page(owner), document(shown) {}

    void build();
    QWidget* buildSettings();
    void connectDocument();
    void connectBrowser();
    void rebuildTable();
    void refresh();
    void refreshState();
    void refreshDetail();
    void showProgress(qint64 done, qint64 total);
    void openingChanged();
    void sayVerified();
    void reportDecoding(int sample);
    void openSubject(const QString& subject);
    std::shared_ptr<const Dataset> seen() const {
        return document->dataset() ? document->dataset() : document->opened();
    }

    DatasetPage* page;
    ProjectDocument* document;
    SampleBrowser* browser = nullptr;
    ClassChart* chart = nullptr;
    DetailPanel* detail = nullptr;
    ProblemsPanel* problems = nullptr;
    QTabWidget* tabs = nullptr;
    QSplitter* splitter = nullptr;
    QTimer tableDelay;
    QElapsedTimer clock;
    qint64 imagesBefore = 0;  ///< when verifying began
    bool verifying = false;
    bool awaitsVerdict = false;  ///< verifying ended this moment; openedChanged follows unless it was cancelled
    int generation = 0;
    std::set<std::string> reported;  ///< ids whose decoding error has joined the problems
    QStringList awaited;             ///< to be selected as soon as there is a table
};

DatasetPage::DatasetPage(ProjectDocument* document, QWidget* parent)
    : Page(tr("Dataset"), QStringLiteral("dataset"), parent), parts_(std::make_unique<Parts>(this, document)) {
    primaryButton()->setText(tr("Open…"));
    primaryButton()->setToolTip(tr("Opens a folder with images and their table (Ctrl+O)."));
    connect(primaryButton(), &QPushButton::clicked, this, &DatasetPage::openRequested);
    parts_->build();
    parts_->connectDocument();
    parts_->connectBrowser();
    parts_->refresh();
    parts_->rebuildTable();
}

DatasetPage::~DatasetPage() {
    parts_->browser->saveState();
    if (!parts_->chart->isHidden())
        QSettings().setValue(QStringLiteral("dataset/splitter"), parts_->splitter->saveState());
}

void DatasetPage::cancelJob() {
    parts_->document->cancelOpening();
}

std::any DatasetPage::kept() const {
    return Kept{parts_->browser->selectedIds(), parts_->tabs->currentIndex()};
}

void DatasetPage::restore(const std::any& kept) {
    const auto* before = std::any_cast<Kept>(&kept);
    if (!before) return;
    parts_->tabs->setCurrentIndex(before->tab);
    parts_->awaited = before->selected;
}

void DatasetPage::showImages(const QStringList& imageIds) {
    parts_->tabs->setCurrentIndex(0);
    if (!parts_->browser->select(imageIds))
        messages()->show(MessageBar::Kind::Warning, tr("These images are not in the open data set."));
}

void DatasetPage::Parts::build() {
    browser = new SampleBrowser(document->pool());
    chart = new ClassChart;
    problems = new ProblemsPanel;
    splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(browser);
    splitter->addWidget(chart);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({480, 170});
    splitter->restoreState(QSettings().value(QStringLiteral("dataset/splitter")).toByteArray());
    tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(splitter, DatasetPage::tr("Images"));
    tabs->addTab(problems, DatasetPage::tr("Problems"));
    detail = new DetailPanel(browser->previews(), browser->thumbnails());
    page->setContent(tabs);
    page->setSettings(buildSettings());
}

QWidget* DatasetPage::Parts::buildSettings() {
    auto* nine = new QPushButton(themedIcon(QStringLiteral("reroll")), DatasetPage::tr("Nine at random"));
    nine->setToolTip(
        DatasetPage::tr("Shows nine images side by side, drawn at random from those that the filters show."));
    QObject::connect(nine, &QPushButton::clicked, page, [this] {
        tabs->setCurrentIndex(0);
        browser->showNine();
    });
    auto* imageGroup = new SettingsGroup(DatasetPage::tr("Image"), QStringLiteral("dataset-image"));
    imageGroup->addWide(detail);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    layout->addWidget(nine);
    layout->addWidget(imageGroup);
    layout->addWidget(new ClassSettings(document));
    layout->addStretch(1);
    return column;
}

void DatasetPage::Parts::connectDocument() {
    // Several of these come together when data are opened; the table is laid out once for all of them.
    tableDelay.setSingleShot(true);
    tableDelay.setInterval(0);
    QObject::connect(&tableDelay, &QTimer::timeout, page, [this] { rebuildTable(); });
    const auto rebuild = [this] { tableDelay.start(); };
    QObject::connect(document, &ProjectDocument::datasetChanged, page, rebuild);
    QObject::connect(document, &ProjectDocument::splitChanged, page, rebuild);
    QObject::connect(document, &ProjectDocument::openedChanged, page, [this] {
        refresh();
        refreshDetail();
        if (awaitsVerdict) sayVerified();
        // With the data set as it was, only problems were added.
        if (!document->dataset()) tableDelay.start();
    });
    QObject::connect(document, &ProjectDocument::openingProgress, page,
                     [this](qint64 done, qint64 total) { showProgress(done, total); });
    QObject::connect(document, &ProjectDocument::openingChanged, page, [this] { openingChanged(); });
    QObject::connect(problems, &ProblemsPanel::verifyRequested, document, &ProjectDocument::verifyImages);
    QObject::connect(problems, &ProblemsPanel::cancelRequested, document, &ProjectDocument::cancelOpening);
    QObject::connect(problems, &ProblemsPanel::subjectRequested, page,
                     [this](const QString& subject) { openSubject(subject); });
}

void DatasetPage::Parts::connectBrowser() {
    QObject::connect(browser, &SampleBrowser::currentChanged, page, [this] { refreshDetail(); });
    QObject::connect(browser, &SampleBrowser::shownChanged, page,
                     [this] { chart->show(browser->table(), browser->shown()); });
    QObject::connect(browser, &SampleBrowser::gridShown, chart, &QWidget::setVisible);  // pictures get the room
    QObject::connect(browser, &SampleBrowser::diagnoseRequested, page, &DatasetPage::diagnoseRequested);
    QObject::connect(browser, &SampleBrowser::decodingFailed, page, [this](int sample) { reportDecoding(sample); });
    QObject::connect(detail, &DetailPanel::sampleRequested, browser, &SampleBrowser::selectSample);
    QObject::connect(detail, &DetailPanel::largeRequested, browser, &SampleBrowser::openLarge);
    QObject::connect(detail, &DetailPanel::copyPathRequested, browser, &SampleBrowser::copyPaths);
    QObject::connect(detail, &DetailPanel::showInFolderRequested, browser, &SampleBrowser::showInFolder);
    QObject::connect(detail, &DetailPanel::diagnoseRequested, page,
                     [this] { Q_EMIT page->diagnoseRequested(browser->selectedFiles()); });
}

/// Lays the data out in columns in the background; a newer data set or split supersedes the older one.
void DatasetPage::Parts::rebuildTable() {
    const int wanted = ++generation;
    if (!seen()) return browser->setTable(nullptr);
    const std::shared_ptr<const Split> split = document->dataset() ? document->split() : nullptr;
    runAsync(
        document->pool(), page,
        [dataset = seen(), split, opened = document->opened()] {
            return std::make_shared<const SampleTable>(dataset, split, opened);
        },
        [this, wanted](std::shared_ptr<const SampleTable> table) {
            if (wanted != generation) return;
            browser->setTable(std::move(table));
            if (!awaited.isEmpty()) browser->select(std::exchange(awaited, {}));
        },
        1);
}

void DatasetPage::Parts::refresh() {
    const std::shared_ptr<const Dataset> opened = document->opened();
    problems->setDataset(opened);
    if (!opened) {
        refreshState();
        page->showEmpty(
            DatasetPage::tr(
                "No data set is open. Open a folder such as HAM10000, or drop it on the window; or begin with "
                "pictures that the program draws itself."),
            DatasetPage::tr("Open a data set"), [this] { Q_EMIT page->openRequested(); },
            DatasetPage::tr("Try the synthetic lesions"), [this] { Q_EMIT page->syntheticRequested(); },
            DatasetPage::tr("Lessons…"), [this] { Q_EMIT page->lessonsRequested(); });
        return;
    }
    page->showContent();
    const auto count = qint64(opened->problems.size());
    tabs->setTabText(1, count == 0 ? DatasetPage::tr("Problems") : DatasetPage::tr("Problems (%1)").arg(number(count)));
    refreshState();
}

void DatasetPage::Parts::refreshState() {
    const std::shared_ptr<const Dataset> opened = document->opened();
    if (document->opening() && document->activity() == ProjectDocument::Activity::MakingImages)
        return page->setState(DatasetPage::tr("Drawing the synthetic lesions …"));
    if (document->opening() && document->activity() == ProjectDocument::Activity::Opening)
        return page->setState(DatasetPage::tr("Reading the data set …"));
    if (!opened) return page->setState({});
    const int count = int(opened->problems.size());
    QStringList state{datasetNameText(opened->name),
                      DatasetPage::tr("%Ln images of %1 lesions", nullptr, int(opened->samples.size()))
                          .arg(number(opened->lesionCount())),
                      count == 0 ? DatasetPage::tr("no problems") : DatasetPage::tr("%Ln problems", nullptr, count)};
    if (opened->synthetic) state << DatasetPage::tr("synthetic: drawn by the program, not photographs of patients");
    page->setState(state.join(QStringLiteral(" · ")));
}

void DatasetPage::Parts::refreshDetail() {
    static const std::vector<Problem> none;
    detail->show(browser->table(), browser->currentSample(), browser->selectedCount(),
                 document->opened() ? document->opened()->problems : none);
}

void DatasetPage::Parts::openingChanged() {
    const bool isVerifying = document->opening() && document->activity() == ProjectDocument::Activity::Verifying;
    problems->setVerifying(isVerifying);
    if (isVerifying) {
        clock.start();
        imagesBefore = qint64(document->opened()->samples.size());
    }
    if (isVerifying != verifying) Q_EMIT page->busyChanged(isVerifying);
    awaitsVerdict = verifying && !isVerifying;
    if (awaitsVerdict) QTimer::singleShot(0, page, [this] { awaitsVerdict = false; });
    verifying = isVerifying;
    refreshState();
}

void DatasetPage::Parts::showProgress(qint64 done, qint64 total) {
    if (!verifying) return;
    problems->setProgress(done, total, double(clock.elapsed()) / 1000);
}

/// After "Verify all": what it found, in a sentence.
void DatasetPage::Parts::sayVerified() {
    const std::shared_ptr<const Dataset> opened = document->opened();
    const qint64 bad = imagesBefore - qint64(opened->samples.size());
    const int images = int(opened->samples.size());
    if (bad == 0) {
        page->messages()->show(MessageBar::Kind::Good,
                               DatasetPage::tr("All %Ln images can be decoded.", nullptr, images));
        return;
    }
    page->messages()->show(MessageBar::Kind::Warning,
                           DatasetPage::tr("%Ln images cannot be decoded and are left out; %1 can.", nullptr, int(bad))
                               .arg(number(images)),
                           DatasetPage::tr("Show the problems"), [this] { tabs->setCurrentWidget(problems); });
}

void DatasetPage::Parts::reportDecoding(int sample) {
    const Sample& shown = browser->table()->sample(sample);
    if (!document->opened() || !reported.insert(shown.id).second) return;
    const std::string file = fileSubject(*document->opened(), shown);
    document->addProblem({Problem::Kind::Undecodable,
                          file,
                          {MessageId::ProblemUndecodable, {{"file", file}}},
                          {MessageId::ActionKeptAsIs, {}}});
}

/// A problem's row was opened: its image, or the photographs of its lesion, or those of that file name.
void DatasetPage::Parts::openSubject(const QString& subject) {
    const std::string wanted = fromQString(subject);
    QStringList ids;
    if (const std::shared_ptr<const Dataset> dataset = seen())
        for (const Sample& sample : dataset->samples)
            if (isSubject(wanted, sample)) ids << toQString(sample.id);
    if (!ids.isEmpty()) return page->showImages(ids);
    page->messages()->show(
        MessageBar::Kind::Info,
        DatasetPage::tr("%1 was left out of the data set, so there is no image to show.").arg(subject));
}

}  // namespace lesion
