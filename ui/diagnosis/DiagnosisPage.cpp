#include "ui/diagnosis/DiagnosisPage.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/diagnosis/Diagnosis.h"
#include "ui/diagnosis/DiagnosisQueue.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/ProbabilityBars.h"
#include "ui/diagnosis/QueueFile.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/images/Thumbnails.h"
#include "ui/widgets/ImageView.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

namespace lesion {

struct DiagnosisPage::Parts {
    DiagnosisPage* page;
    ProjectDocument* document;
    ModelChoice* model = nullptr;
    ImageView* photograph = nullptr;
    ImageView* seen = nullptr;
    QListView* queueView = nullptr;
    DiagnosisQueue* queue = nullptr;
    ProbabilityBars* bars = nullptr;
    QLabel* answer = nullptr;
    QLabel* footer = nullptr;
    QPushButton* save = nullptr;
    QPushButton* copy = nullptr;
    QPushButton* clear = nullptr;
    QThreadPool pool{};  ///< one thread: answers come one after the other, newest first
    StopToken stop{};    ///< asks waiting answers to give up: another model, a cleared queue
    int newest = 0;      ///< rising priority: the newest drop is answered first
    int shownId = 0;
    int pending = 0;

    QWidget* buildContent();
    QWidget* buildLeft();
    QWidget* buildRight();
    void connectParts();
    void add(const std::vector<int>& ids);
    void ask(int id);
    void askAll();
    void takeAnswer(int id, const Result<Diagnosis>& answer, const StopToken& token);
    void showCurrent();
    void showState();
    QString modelLine() const;
    void openImages();
    void saveTable();
    void removeCurrent();
    void forgetAll();
};

DiagnosisPage::DiagnosisPage(ProjectDocument* document, QWidget* parent)
    : Page(tr("Diagnose"), "diagnose", parent), parts_(new Parts{this, document}) {
    Parts& p = *parts_;
    p.pool.setMaxThreadCount(1);
    setContent(p.buildContent());
    primaryButton()->setText(tr("Open image…"));
    primaryButton()->setToolTip(tr("Photographs from files; dropping or pasting works too"));
    connect(primaryButton(), &QPushButton::clicked, this, [this] { parts_->openImages(); });
    p.connectParts();
    p.showState();
    p.showCurrent();
}

DiagnosisPage::~DiagnosisPage() {
    parts_->stop.requestStop();
    parts_->pool.waitForDone();
}

QWidget* DiagnosisPage::Parts::buildContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter, 1);
    footer = new QLabel;
    footer->setObjectName("notADevice");
    footer->setWordWrap(true);
    footer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(footer);
    return content;
}

QWidget* DiagnosisPage::Parts::buildLeft() {
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    photograph = new ImageView;
    photograph->setObjectName("photograph");
    photograph->setAccessibleName(tr("The photograph"));
    photograph->setPlaceholder(tr("Drop a photograph here, paste one (Ctrl+V) or open it."));
    column->addWidget(photograph, 1);
    auto* row = new QHBoxLayout;
    const int edge = page->fontMetrics().height() * 7;
    auto* seenColumn = new QVBoxLayout;
    seen = new ImageView;
    seen->setObjectName("seen");
    seen->setAccessibleName(tr("What the network saw"));
    seen->setFixedSize(edge, edge);
    auto* caption = new QLabel(tr("what the network saw"));
    caption->setToolTip(tr("The same photograph as it was given to the network: the whole frame made square."));
    seenColumn->addWidget(caption);
    seenColumn->addWidget(seen);
    row->addLayout(seenColumn);
    queueView = new QListView;
    queue = new DiagnosisQueue(page);
    queueView->setModel(queue);
    queueView->setObjectName("queue");
    queueView->setAccessibleName(tr("Photographs"));
    queueView->setViewMode(QListView::IconMode);
    queueView->setFlow(QListView::LeftToRight);
    queueView->setWrapping(false);
    queueView->setMovement(QListView::Static);
    queueView->setUniformItemSizes(true);
    queueView->setIconSize({72, 72});
    queueView->setGridSize({92, 72 + page->fontMetrics().height() + 14});
    queueView->setFixedHeight(72 + page->fontMetrics().height() + 40);
    row->addWidget(queueView, 1, Qt::AlignBottom);
    column->addLayout(row);
    return left;
}

QWidget* DiagnosisPage::Parts::buildRight() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(12);
    model = new ModelChoice(document);
    column->addWidget(model);
    answer = new QLabel;
    answer->setObjectName("answer");
    answer->setWordWrap(true);
    answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(answer);
    bars = new ProbabilityBars;
    bars->setObjectName("bars");
    column->addWidget(bars);
    auto* sorted = new QCheckBox(tr("Largest first"));
    sorted->setToolTip(tr("Otherwise the classes keep the order of the model."));
    sorted->setChecked(true);
    QObject::connect(sorted, &QCheckBox::toggled, bars, &ProbabilityBars::setSorted);
    column->addWidget(sorted);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    copy = new QPushButton(themedIcon("copy"), tr("Copy"));
    copy->setToolTip(tr("Puts the figures of this photograph on the clipboard."));
    save = new QPushButton(themedIcon("save"), tr("Save all…"));
    save->setToolTip(tr("A CSV file with the probabilities of every photograph in the list."));
    clear = new QPushButton(tr("Clear"));
    clear->setToolTip(tr("Empties the list of photographs. Delete removes one."));
    for (QPushButton* button : {copy, save, clear}) buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    return right;
}

void DiagnosisPage::Parts::connectParts() {
    QObject::connect(queueView->selectionModel(), &QItemSelectionModel::currentChanged, page,
                     [this](const QModelIndex&, const QModelIndex& before) {
                         queue->releasePhotograph(before.row());
                         showCurrent();
                     });
    QObject::connect(model, &ModelChoice::changed, page, [this] {
        page->messages()->clear();
        showState();
        askAll();
    });
    QObject::connect(model, &ModelChoice::choicesChanged, page, [this] { showState(); });
    QObject::connect(model, &ModelChoice::failed, page, [this](const Error& error) {
        page->messages()->show(error);
        showState();
    });
    QObject::connect(copy, &QPushButton::clicked, page,
                     [this] { QApplication::clipboard()->setText(answer->text() + '\n' + bars->text()); });
    QObject::connect(save, &QPushButton::clicked, page, [this] { saveTable(); });
    QObject::connect(clear, &QPushButton::clicked, page, [this] { forgetAll(); });
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), queueView);
    remove->setContext(Qt::WidgetShortcut);
    QObject::connect(remove, &QShortcut::activated, page, [this] { removeCurrent(); });
}

void DiagnosisPage::Parts::showState() {
    footer->setText(modelLine());
    if (!model->hasChoice() && !model->classifier()) {
        page->setState({});
        return page->showEmpty(
            tr("There is no trained model in this project yet.\nFor research and teaching. Not a medical device."),
            tr("Train a network"), [this] { Q_EMIT page->trainRequested(); }, tr("Open a model…"),
            [this] { model->chooseFile(); });
    }
    page->showContent();
    const qint64 count = queue->rowCount();
    QString state = count == 0 ? tr("No photograph yet") : tr("%1 photographs").arg(number(count));
    if (pending > 0) state += tr(" · %1 waiting").arg(number(pending));
    page->setState(state);
    for (QPushButton* button : {copy, save, clear}) button->setEnabled(count > 0);
}

QString DiagnosisPage::Parts::modelLine() const {
    QStringList parts{tr("For research and teaching. Not a medical device.")};
    const auto classifier = model->classifier();
    if (!classifier) return parts.first();
    const ModelInfo& info = classifier->info();
    parts << toQString(info.architecture);
    const auto when = QDateTime::fromString(toQString(info.trainedAt), Qt::ISODate).toLocalTime();
    if (when.isValid()) parts << tr("trained %1").arg(QLocale().toString(when, QLocale::ShortFormat));
    if (!info.dataset.empty())
        parts << (info.syntheticData ? tr("on %1 (synthetic, says nothing about real skin)") : tr("on %1"))
                     .arg(toQString(info.dataset));
    if (info.balancedAccuracy)
        parts << tr("balanced accuracy %1 on its validation part").arg(figure(*info.balancedAccuracy));
    return parts.join(QStringLiteral(" · "));
}

void DiagnosisPage::Parts::add(const std::vector<int>& ids) {
    if (ids.empty()) return;
    // The first of a drop is shown; asked last, it has the highest priority.
    for (auto it = ids.rbegin(); it != ids.rend(); ++it) ask(*it);
    queueView->setCurrentIndex(queue->index(queue->rowOf(ids.front())));
    queueView->scrollTo(queueView->currentIndex());
    showState();
    showCurrent();
}

void DiagnosisPage::Parts::ask(int id) {
    const auto classifier = model->classifier();
    const int row = queue->rowOf(id);
    if (!classifier || row < 0) return;
    const DiagnosisQueue::Item& item = queue->item(row);
    ++pending;
    const auto task = [classifier, token = stop, file = item.file, image = item.pasted,
                       name = item.name]() -> Result<Diagnosis> {
        if (token.stopRequested()) return fail(MessageId::Stopped);
        if (file.isEmpty()) return lesion::diagnoseImage(*classifier, fromQImage(image), fromQString(name));
        return diagnoseFile(*classifier, pathFromUtf8(fromQString(file)));
    };
    runAsync(
        &pool, page, task, [this, id, token = stop](const Result<Diagnosis>& result) { takeAnswer(id, result, token); },
        ++newest);
}

void DiagnosisPage::Parts::askAll() {
    stop.requestStop();
    stop = StopToken();
    pending = 0;
    queue->forgetAnswers();
    for (auto it = queue->items().rbegin(); it != queue->items().rend(); ++it) ask(it->id);
    if (const QModelIndex current = queueView->currentIndex(); current.isValid()) ask(queue->item(current.row()).id);
    showCurrent();
    showState();
}

void DiagnosisPage::Parts::takeAnswer(int id, const Result<Diagnosis>& result, const StopToken& token) {
    if (token.stopRequested()) return;
    --pending;
    const bool current = queueView->currentIndex().isValid() && queue->rowOf(id) == queueView->currentIndex().row();
    queue->setAnswer(id, result, current);
    if (current) showCurrent();
    showState();
    const int done = queue->rowCount() - pending;
    if (pending > 0 && queue->rowCount() > 3)
        Q_EMIT page->jobProgress(tr("diagnosing %1 of %2").arg(number(done), number(queue->rowCount())), done,
                                 queue->rowCount());
    else
        Q_EMIT page->jobProgress({}, 0, 0);
}

void DiagnosisPage::Parts::showCurrent() {
    const QModelIndex current = queueView->currentIndex();
    if (!current.isValid()) {
        photograph->setImage({});
        seen->setImage({});
        bars->setProbabilities({}, {});
        return answer->clear();
    }
    const DiagnosisQueue::Item item = queue->item(current.row());
    const bool another = std::exchange(shownId, item.id) != item.id;
    if (item.error) {
        photograph->setImage({});
        seen->setImage({});
        bars->setProbabilities({}, {});
        return answer->setText(messageText(item.error->message));
    }
    if (!item.diagnosis) {
        if (another) photograph->setImage(item.pasted);
        seen->setImage({});
        bars->setProbabilities({}, {});
        return answer->setText(model->classifier() ? tr("%1: being looked at…").arg(item.name)
                                                   : tr("%1: the model is being loaded…").arg(item.name));
    }
    const Diagnosis& diagnosis = *item.diagnosis;
    QStringList classes;
    for (const std::string& name : diagnosis.classes) classes << toQString(name);
    bars->setProbabilities(classes, diagnosis.probabilities);
    QStringList lines{tr("%1 · answered in %2 ms").arg(item.name, number(qint64(std::lround(diagnosis.milliseconds))))};
    for (const Message& warning : diagnosis.warnings) lines << QStringLiteral("▲ ") + messageText(warning);
    answer->setText(lines.join('\n'));
    seen->setImage(toQImage(diagnosis.networkInput));
    if (!diagnosis.photograph.empty())
        photograph->setImage(toQImage(diagnosis.photograph));
    else if (another)
        ask(item.id);
}

void DiagnosisPage::Parts::openImages() {
    auto* dialog = new QFileDialog(page, tr("Open photographs"), QString(),
                                   tr("Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, page, &DiagnosisPage::diagnoseFiles);
    dialog->open();
}

void DiagnosisPage::Parts::removeCurrent() {
    queue->remove(queueView->currentIndex().row());
    showCurrent();
    showState();
}

void DiagnosisPage::Parts::forgetAll() {
    stop.requestStop();
    stop = StopToken();
    pending = 0;
    queue->clear();
    shownId = 0;
    showCurrent();
    showState();
    Q_EMIT page->jobProgress({}, 0, 0);
}

void DiagnosisPage::Parts::saveTable() {
    auto* dialog = new QFileDialog(page, tr("Save the answers"), "diagnoses.csv", tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [this](const QString& file) {
        if (const auto written = writeQueue(pathFromUtf8(fromQString(file)), *queue); !written)
            page->messages()->show(written.error());
        else
            page->messages()->show(MessageBar::Kind::Good, tr("Saved as %1.").arg(file));
    });
    dialog->open();
}

void DiagnosisPage::diagnoseFiles(const QStringList& files) {
    parts_->add(parts_->queue->addFiles(files));
}

void DiagnosisPage::diagnoseImage(const QImage& image, const QString& name) {
    if (!image.isNull()) parts_->add({parts_->queue->addImage(image, name)});
}

bool DiagnosisPage::accepts(const QMimeData* mime) {
    if (!mime) return false;
    for (const QUrl& url : mime->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) return true;
    return mime->hasImage();
}

void DiagnosisPage::diagnoseMime(const QMimeData* mime) {
    QStringList files;
    for (const QUrl& url : mime->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) files << url.toLocalFile();
    if (!files.isEmpty()) return diagnoseFiles(files);
    const QImage image = mime->hasImage() ? qvariant_cast<QImage>(mime->imageData()) : QImage();
    if (image.isNull())
        messages()->show(MessageBar::Kind::Warning, tr("What was dropped or pasted holds no image. Nothing is fetched "
                                                       "from the network: save the image and drop the file."));
    else
        diagnoseImage(image, tr("pasted image"));
}

void DiagnosisPage::paste() {
    diagnoseMime(QApplication::clipboard()->mimeData());
}

QString DiagnosisPage::helpText() const {
    return tr(
        "<p>Drop photographs on the window, paste one with Ctrl+V, or press <b>Open image…</b>. Each class gets a "
        "bar with its probability; the largest is marked. The small picture shows what the network was given.</p>"
        "<p>Arrow keys step through the list, Delete removes a photograph. Nothing leaves this computer.</p>"
        "<p><b>For research and teaching. Not a medical device.</b></p>");
}

}  // namespace lesion
