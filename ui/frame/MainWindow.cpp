#include "ui/frame/MainWindow.h"

#include "core/base/MessageIds.h"
#include "core/model/Classifier.h"
#include "ui/dataset/DatasetPage.h"
#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/frame/Async.h"
#include "ui/frame/CsvColumnsDialog.h"
#include "ui/frame/Language.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/OpenReportDialog.h"
#include "ui/frame/Rail.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/StatusStrip.h"
#include "ui/preparation/PreparationPage.h"
#include "ui/training/TrainingPage.h"

#include <nlohmann/json.hpp>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <utility>

namespace lesion {

namespace {

const QString trainingKey = QStringLiteral("training");
const QString openingKey = QStringLiteral("opening");

/// The one folder that is dragged, or nothing.
QString draggedFolder(const QMimeData* data) {
    if (!data->hasUrls() || data->urls().size() != 1) return {};
    const QString path = data->urls().constFirst().toLocalFile();
    return !path.isEmpty() && QFileInfo(path).isDir() ? path : QString();
}

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
    setWindowTitle(QStringLiteral("LesionLab"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    setAcceptDrops(true);
    const QSettings settings;
    setTheme(ColourScheme(settings.value(QStringLiteral("view/scheme"), 0).toInt()),
             settings.value(QStringLiteral("view/textScale"), 1.0).toDouble());
    buildPages();
    buildMenus();
    connectPages();
    connectDocument();
    connectJob();
    restoreState();
}

MainWindow::~MainWindow() {
    // Pages go before the document and the job that they look at; the job is told first, so that its batch ends
    // meanwhile.
    job_.stop();
    document_.disconnect(this);
    job_.disconnect(this);
    delete takeCentralWidget();
    delete old_;
}

void MainWindow::buildPages() {
    rail_ = new Rail(this);
    messages_ = new MessageBar(this);
    stack_ = new QStackedWidget(this);
    datasetPage_ = new DatasetPage(&document_, stack_);
    preparationPage_ = new PreparationPage(&document_, stack_);
    trainingPage_ = new TrainingPage(&document_, &job_, stack_);
    evaluationPage_ = new EvaluationPage(&document_, stack_);
    diagnosisPage_ = new DiagnosisPage(&document_, stack_);
    pages_ = {datasetPage_, preparationPage_, trainingPage_, evaluationPage_, diagnosisPage_};
    busy_.assign(pages_.size(), false);
    const QStringList words{tr("Dataset"), tr("Prepare"), tr("Train"), tr("Evaluate"), tr("Diagnose")};
    for (std::size_t index = 0; index < pages_.size(); ++index) {
        stack_->addWidget(pages_[index]);
        const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + int(index)));
        const auto tip = QStringLiteral("%1 (%2)").arg(pages_[index]->title(), key.toString(QKeySequence::NativeText));
        rail_->addPage(pages_[index]->iconName(), words[qsizetype(index)], tip);
    }
    connect(rail_, &Rail::chosen, this, [this](int index) { showPage(PageIndex(index)); });

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(messages_);
    right->addWidget(stack_, 1);
    auto* centre = new QWidget(this);
    auto* columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(rail_);
    columns->addLayout(right, 1);
    setCentralWidget(centre);

    status_ = new StatusStrip(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(status_, 1);
    status_->setDataset(tr("No data set"), {});
    rail_->setCurrent(DatasetIndex);
}

void MainWindow::connectPages() {
    connectLearning();
    const auto synthetic = [this] { openSynthetic(); };
    const auto train = [this] { showPage(TrainingIndex); };
    connect(datasetPage_, &DatasetPage::openRequested, this, &MainWindow::chooseDataset);
    connect(preparationPage_, &PreparationPage::openRequested, this, &MainWindow::chooseDataset);
    connect(trainingPage_, &TrainingPage::openRequested, this, &MainWindow::chooseDataset);
    connect(datasetPage_, &DatasetPage::syntheticRequested, this, synthetic);
    connect(preparationPage_, &PreparationPage::syntheticRequested, this, synthetic);
    connect(trainingPage_, &TrainingPage::syntheticRequested, this, synthetic);
    connect(preparationPage_, &PreparationPage::trainRequested, this, train);
    connect(evaluationPage_, &EvaluationPage::trainRequested, this, train);
    connect(diagnosisPage_, &DiagnosisPage::trainRequested, this, train);
    connect(diagnosisPage_, &DiagnosisPage::openFolderRequested, this, &MainWindow::openFolder);
    const auto diagnose = [this](const QStringList& files) {
        showPage(DiagnosisIndex);
        diagnosisPage_->diagnoseFiles(files);
    };
    connect(datasetPage_, &DatasetPage::diagnoseRequested, this, diagnose);
    connect(evaluationPage_, &EvaluationPage::diagnoseRequested, this, diagnose);
    connect(trainingPage_, &TrainingPage::evaluateRequested, this, [this](const QString& run) {
        evaluationPage_->showResult(run);
        showPage(EvaluationIndex);
    });
    connect(evaluationPage_, &EvaluationPage::goOnRequested, this, [this](const QString& folder, int seeds) {
        showPage(TrainingIndex);
        trainingPage_->goOnWithSeveral(folder, seeds);
    });
    const auto showImages = [this](const QStringList& ids) {
        showPage(DatasetIndex);
        datasetPage_->showImages(ids);
    };
    connect(evaluationPage_, &EvaluationPage::showImagesRequested, this, showImages);
    connect(diagnosisPage_, &DiagnosisPage::showImagesRequested, this, showImages);
    for (std::size_t index = 0; index < pages_.size(); ++index) {
        if (index == TrainingIndex) continue;  // the job speaks for itself
        Page* page = pages_[index];
        const QString key = QStringLiteral("page%1").arg(index);
        connect(page, &Page::busyChanged, this, [this, index](bool busy) { setBusy(index, busy); });
        connect(page, &Page::jobProgress, this, [this, key](const QString& text, qint64 done, qint64 total) {
            status_->setJob(key, text, done, total);
        });
        connect(status_, &StatusStrip::endRequested, page, [page, key](const QString& ended) {
            if (ended == key) page->cancelJob();
        });
    }
}

void MainWindow::connectDocument() {
    connect(&document_, &ProjectDocument::openingProgress, this, &MainWindow::showOpening);
    connect(&document_, &ProjectDocument::openingChanged, this, [this] {
        if (document_.opening()) {
            messages_->clear();
        } else {
            status_->endJob(openingKey);
        }
    });
    connect(&document_, &ProjectDocument::reportReady, this, &MainWindow::showReport);
    connect(&document_, &ProjectDocument::openFailed, this, [this](const Error& error) {
        const auto id = error.message.id;
        const bool columns = id == MessageId::NoFormatRecognised || id == MessageId::CsvHeader;
        const QString folder = inspected_;
        if (columns && !folder.isEmpty()) {
            messages_->show(error, tr("Name columns…"), [this, folder] { nameColumns(folder); });
        } else {
            messages_->show(error);
        }
    });
    connect(&document_, &ProjectDocument::failed, this, [this](const Error& error) { messages_->show(error); });
    connect(&document_, &ProjectDocument::datasetMoved, this, [this](const QString& folder) {
        messages_->show(MessageBar::Kind::Warning,
                        messageText({MessageId::DatasetMoved, {{"path", fromQString(folder)}}}),
                        tr("Point at the new place…"), [this] { chooseNewPlace(); });
    });
    connect(&document_, &ProjectDocument::datasetDiffers, this, [this] {
        messages_->show(
            MessageBar::Kind::Info,
            tr("The data set has changed since this project was last open. Runs made before were trained on "
               "other data."));
    });
    connect(&document_, &ProjectDocument::openedChanged, this, [this] {
        showOpened();
        rememberRecent();
    });
    connect(&document_, &ProjectDocument::optionsChanged, this, &MainWindow::showDevice);
    connect(status_, &StatusStrip::endRequested, this, [this](const QString& key) {
        if (key == openingKey) document_.cancelOpening();
        if (key == trainingKey) job_.stop();
    });
    connect(status_, &StatusStrip::pauseRequested, this, [this](const QString& key) {
        if (key != trainingKey) return;
        if (job_.paused()) {
            job_.unpause();
        } else {
            job_.pause();
        }
    });
    showDevice();
}

void MainWindow::connectJob() {
    connect(&job_, &TrainingJob::stateChanged, this, &MainWindow::showTrainingStatus);
    connect(&job_, &TrainingJob::stageChanged, this, &MainWindow::showTrainingStatus);
    connect(&job_, &TrainingJob::batchesDone, this, &MainWindow::showTrainingStatus);
    connect(&job_, &TrainingJob::started, this, &MainWindow::showTrainingStatus);
}

void MainWindow::showOpened() {
    const auto opened = document_.opened();
    if (!opened) {
        status_->setDataset(tr("No data set"), {});
        setWindowTitle(QStringLiteral("LesionLab"));
        return;
    }
    const QString name = datasetNameText(opened->name);
    const int images = int(opened->samples.size());
    status_->setDataset(
        (opened->synthetic ? tr("%1 · %Ln images, synthetic", nullptr, images) : tr("%1 · %Ln images", nullptr, images))
            .arg(name),
        toQString(toUtf8(opened->folder)));
    setWindowTitle(QStringLiteral("%1 – LesionLab").arg(name));
}

void MainWindow::setBusy(std::size_t page, bool busy) {
    rail_->setBusy(int(page), busy);
    busy_[page] = busy;
    if (!busy && std::exchange(languageWaits_, false)) chooseLanguage(languageSetting());
}

void MainWindow::showTrainingStatus() {
    rail_->setBusy(TrainingIndex, job_.running());
    if (!job_.running()) return status_->endJob(trainingKey);
    const BatchRecord& batch = job_.lastBatch();
    const int epochs = job_.start().epochs;
    qint64 done = 0;
    qint64 total = 0;
    QString text = tr("Preparing the training");
    if (batch.epoch > 0 && epochs > 0) {
        done = qint64(batch.epoch - 1) * batch.steps + batch.step;
        total = qint64(epochs) * batch.steps;
        text = tr("Epoch %1/%2, %3 left").arg(number(batch.epoch), number(epochs), duration(job_.secondsLeft()));
        if (job_.paused()) text = tr("Paused in epoch %1/%2").arg(number(batch.epoch), number(epochs));
    }
    if (job_.stage() == TrainingStage::Testing) text = tr("Testing the best epoch");
    if (job_.stage() == TrainingStage::References) text = tr("Reading reference images");
    if (const auto& several = job_.several(); several && several->number > 0) {
        text = (several->kind == SeveralKind::LeakDemo ? tr("Leak demonstrator, training %1 of %2: %3")
                : several->kind == SeveralKind::Effect ? tr("Effect, training %1 of %2: %3")
                                                       : tr("Fold %1 of %2: %3"))
                   .arg(number(several->number), number(several->total), text);
        done += (several->number - 1) * total;
        total *= several->total;
    }
    if (job_.stopping()) text = tr("Stopping");
    status_->setJob(trainingKey, text, done, total, StatusStrip::End::Stop);
    status_->setPausable(trainingKey, job_.paused());
}

void MainWindow::showOpening(qint64 done, qint64 total) {
    QString text = tr("Opening");
    switch (document_.activity()) {
        case ProjectDocument::Activity::MakingImages:
            text = tr("Drawing synthetic lesions");
            break;
        case ProjectDocument::Activity::Copying:
            text = tr("Copying the project");
            break;
        case ProjectDocument::Activity::Verifying:
            text = tr("Verifying images");
            break;
        case ProjectDocument::Activity::Opening:
            break;
    }
    if (total > 0) text = tr("%1: %2 of %3").arg(text, number(done), number(total));
    if (document_.opening()) status_->setJob(openingKey, text, done, total);
}

void MainWindow::showDevice() {
    const QString wanted = toQString(document_.options().device);
    if (wanted == device_) return;
    device_ = wanted;
    struct Found {
        QString text;
        QString tip;
    };
    runAsync(
        document_.pool(), this,
        [wanted] {
            const auto device = chooseDevice(fromQString(wanted));
            if (!device) return Found{wanted, messageText(device.error().message)};
            Found found{toQString(toString(*device)).toUpper(), {}};
            for (const auto& info : listDevices()) {
                if (info.device == *device) found.tip = toQString(info.name);
            }
            if (device->kind == Device::Kind::Cuda && !found.tip.isEmpty()) std::swap(found.text, found.tip);
            return found;
        },
        [this, wanted](const Found& found) {
            if (wanted == device_) status_->setDevice(found.text, found.tip);
        });
}

void MainWindow::showPage(PageIndex index) {
    rail_->setCurrent(index);
    const bool fromRail = rail_->isAncestorOf(focusWidget());
    stack_->setCurrentIndex(index);
    if (!fromRail) pages_[std::size_t(index)]->setFocus();
    followHelp();
}

MainWindow::PageIndex MainWindow::currentPage() const {
    return PageIndex(stack_->currentIndex());
}

void MainWindow::open(const QStringList& paths) {
    QStringList files;
    for (const auto& path : paths) {
        const QFileInfo named(path);
        const bool project = named.fileName() == QLatin1String("project.json");  // as file managers name it
        if (named.isFile() && !project) {
            files << named.absoluteFilePath();
        } else {
            inspected_ = project ? named.absolutePath() : named.absoluteFilePath();
            document_.openFolder(inspected_);  // a missing one gets its sentence there
        }
    }
    if (files.isEmpty()) return;
    showPage(DiagnosisIndex);
    diagnosisPage_->diagnoseFiles(files);
}

void MainWindow::openSynthetic() {
    inspected_.clear();
    document_.openSynthetic();
}

void MainWindow::openFolder(const QString& folder) {
    inspected_ = folder;
    if (isProject(pathFromUtf8(fromQString(folder)))) {
        document_.openFolder(folder);
    } else {
        document_.inspectDataset(folder);
    }
}

void MainWindow::showReport(const std::shared_ptr<const Dataset>& report) {
    if (report_) report_->close();
    auto* dialog = new OpenReportDialog(report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    report_ = dialog;
    connect(dialog, &QDialog::accepted, &document_, [this] {
        showPage(DatasetIndex);
        document_.useReported();
    });
    connect(dialog, &OpenReportDialog::nameColumnsRequested, this,
            [this, folder = inspected_] { nameColumns(folder); });
    dialog->open();
}

void MainWindow::nameColumns(const QString& folder) {
    inspected_ = folder;
    runAsync(
        document_.pool(), this, [path = pathFromUtf8(fromQString(folder))] { return findTables(path); },
        [this, folder](const std::vector<TablePreview>& tables) {
            if (tables.empty()) {
                messages_->show(MessageBar::Kind::Warning,
                                tr("There is no table (.csv, .tab, .tsv) in %1.").arg(folder));
                return;
            }
            auto* dialog = new CsvColumnsDialog(tables, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, &document_,
                    [this, dialog, folder] { document_.inspectDataset(folder, dialog->columns()); });
            dialog->open();
        });
}

void MainWindow::restoreState() {
    const QSettings settings;
    const int em = fontMetrics().height();
    resize(QSize(std::max(1280, em * 80), std::max(720, em * 48)).boundedTo(screen()->availableSize()));
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    const int page = settings.value(QStringLiteral("window/page"), int(DatasetIndex)).toInt();
    showPage(PageIndex(std::clamp(page, int(DatasetIndex), int(DiagnosisIndex))));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/page"), int(currentPage()));
    // Out of sight at once; the destructor waits for the running batch.
    job_.stop();
    document_.cancelOpening();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedFolder(event->mimeData()).isEmpty() || DiagnosisPage::accepts(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString folder = draggedFolder(event->mimeData());
    if (!folder.isEmpty()) {
        event->acceptProposedAction();
        const bool asked = currentPage() == DiagnosisIndex && !isProject(pathFromUtf8(fromQString(folder)));
        asked ? diagnosisPage_->offerFolder(folder) : openFolder(folder);
    } else if (DiagnosisPage::accepts(event->mimeData())) {
        event->acceptProposedAction();
        showPage(DiagnosisIndex);
        diagnosisPage_->diagnoseMime(event->mimeData());
    }
}

}  // namespace lesion
