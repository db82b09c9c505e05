#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/frame/AboutDialog.h"
#include "ui/frame/ExportDialog.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Page.h"
#include "ui/frame/ShownNames.h"
#include "ui/learning/Command.h"
#include "ui/training/TrainingPage.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStyleHints>

namespace lesion {

namespace {

constexpr int recentCount = 8;

struct Recent {
    QString folder;
    QString name;
};

QList<Recent> loadRecent() {
    QSettings settings;
    QList<Recent> list;
    const int size = settings.beginReadArray(QStringLiteral("recent"));
    for (int index = 0; index < size; ++index) {
        settings.setArrayIndex(index);
        list.append(
            {settings.value(QStringLiteral("folder")).toString(), settings.value(QStringLiteral("name")).toString()});
    }
    settings.endArray();
    return list;
}

void saveRecent(const QList<Recent>& list) {
    QSettings settings;
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), int(list.size()));
    for (int index = 0; index < int(list.size()); ++index) {
        settings.setArrayIndex(index);
        settings.setValue(QStringLiteral("folder"), list[index].folder);
        settings.setValue(QStringLiteral("name"), list[index].name);
    }
    settings.endArray();
}

}  // namespace

void MainWindow::buildMenus() {
    for (auto* menu : {buildFileMenu(), buildEditMenu(), buildViewMenu(), buildRunMenu(), buildHelpMenu()}) {
        menu->setToolTipsVisible(true);
        menuBar()->addMenu(menu);
        menus_ << menu;
    }
}

QMenu* MainWindow::buildFileMenu() {
    auto* menu = new QMenu(tr("&File"), this);
    menu->addAction(themedIcon(QStringLiteral("open")), tr("&Open data set…"), QKeySequence::Open, this,
                    &MainWindow::chooseDataset);
    menu->addAction(themedIcon(QStringLiteral("folder")), tr("Open &project…"), QKeySequence(tr("Ctrl+Shift+O")), this,
                    [this] {
                        chooseFolder(tr("Open a project"), QStringLiteral("folders/project"),
                                     [this](const QString& folder) { open({folder}); });
                    });
    auto* recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addAction(tr("&Synthetic lesions"), this, &MainWindow::openSynthetic)
        ->setToolTip(tr("Images that the program draws itself, to try everything without patients' data"));
    menu->addAction(tr("&Lessons…"), this, &MainWindow::showLessons)
        ->setToolTip(tr("Ready projects for a class: imbalance, leakage, collapse and more"));
    menu->addAction(tr("&Name columns of a table…"), this, [this] {
        chooseFolder(tr("The folder with the table and its images"), QStringLiteral("folders/dataset"),
                     [this](const QString& folder) { nameColumns(folder); });
    });
    menu->addSeparator();
    auto* saveAs = menu->addAction(
        themedIcon(QStringLiteral("save")), tr("Save project &as…"), QKeySequence(tr("Ctrl+Shift+S")), this, [this] {
            chooseFolder(tr("An empty folder for the project"), QStringLiteral("folders/project"),
                         [this](const QString& folder) { document_.saveProjectAs(folder); });
        });
    saveAs->setToolTip(tr("Copies the project with its runs. Every change is saved by itself, here and there."));
    const auto enable = [this, saveAs] {
        setEnabledOr(saveAs, !document_.project().folder.empty() && !job_.running(),
                     job_.running() ? tr("a training runs") : tr("no project is open"));
    };
    connect(&document_, &ProjectDocument::projectChanged, saveAs, enable);
    connect(&job_, &TrainingJob::stateChanged, saveAs, enable);
    enable();
    menu->addAction(themedIcon(QStringLiteral("save")), tr("&Export model…"), QKeySequence(tr("Ctrl+Shift+E")), this,
                    &MainWindow::showExport)
        ->setToolTip(tr("As ONNX, TorchScript or safetensors for other programs; a run's epochs for TensorBoard"));
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this, &QWidget::close)->setMenuRole(QAction::QuitRole);
    return menu;
}

QMenu* MainWindow::buildEditMenu() {
    auto* menu = new QMenu(tr("&Edit"), this);
    auto* undo = document_.undoStack()->createUndoAction(menu, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setProperty("whyDisabled", tr("nothing was changed"));
    undo->setIcon(themedIcon(QStringLiteral("undo")));
    auto* redo = document_.undoStack()->createRedoAction(menu, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setProperty("whyDisabled", tr("nothing was taken back"));
    redo->setIcon(themedIcon(QStringLiteral("redo")));
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    menu->addAction(tr("&Paste image to diagnose"), QKeySequence::Paste, this, [this] {
        showPage(DiagnosisIndex);
        diagnosisPage_->paste();
    });
    return menu;
}

QMenu* MainWindow::buildViewMenu() {
    auto* menu = new QMenu(tr("&View"), this);
    for (int index = DatasetIndex; index <= DiagnosisIndex; ++index) {
        menu->addAction(themedIcon(pages_[std::size_t(index)]->iconName()),
                        QStringLiteral("&%1 %2").arg(index + 1).arg(pages_[std::size_t(index)]->title()),
                        QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)), this,
                        [this, index] { showPage(PageIndex(index)); });
    }
    menu->addSeparator();
    auto* sizes = menu->addMenu(tr("&Text size"));
    auto* sizeGroup = new QActionGroup(sizes);
    for (const int percent : {100, 125, 150, 175, 200}) {
        auto* action = sizes->addAction(percentText(percent / 100.0), this,
                                        [this, percent] { setTheme(scheme_, percent / 100.0); });
        action->setCheckable(true);
        action->setChecked(qRound(textScale_ * 100) == percent);
        sizeGroup->addAction(action);
    }
    auto* schemes = menu->addMenu(tr("&Colours"));
    auto* schemeGroup = new QActionGroup(schemes);
    const QList<std::pair<ColourScheme, QString>> names{{ColourScheme::System, tr("As the &system")},
                                                        {ColourScheme::Light, tr("&Light")},
                                                        {ColourScheme::Dark, tr("&Dark")}};
    for (const auto& [scheme, name] : names) {
        auto* action = schemes->addAction(name, this, [this, scheme = scheme] { setTheme(scheme, textScale_); });
        action->setCheckable(true);
        action->setChecked(scheme == scheme_);
        schemeGroup->addAction(action);
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, menu,
            [this] { setTheme(scheme_, textScale_); });
#endif
    fillLanguages(menu->addMenu(tr("Lan&guage")));
    menu->addSeparator();
    auto* full = menu->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    full->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, full, [this, full] { full->setChecked(isFullScreen()); });
    return menu;
}

QMenu* MainWindow::buildRunMenu() {
    auto* menu = new QMenu(tr("&Run"), this);
    menu->addAction(themedIcon(QStringLiteral("play")), tr("Start &training"), QKeySequence(tr("Ctrl+R")), this,
                    [this] {
                        showPage(TrainingIndex);
                        trainingPage_->startTraining();
                    });
    auto* pause = menu->addAction(themedIcon(QStringLiteral("pause")), tr("&Pause"), QKeySequence(tr("Ctrl+Shift+R")),
                                  this, [this] {
                                      if (job_.paused()) {
                                          job_.unpause();
                                      } else {
                                          job_.pause();
                                      }
                                  });
    auto* stop = menu->addAction(themedIcon(QStringLiteral("stop")), tr("&Stop"), QKeySequence(tr("Ctrl+.")), &job_,
                                 &TrainingJob::stop);
    stop->setToolTip(tr("Ends after the running batch; the best epoch is kept, and the run can be resumed"));
    const auto enable = [this, pause, stop] {
        const QString why = job_.running() ? tr("the training stops already") : tr("no training runs");
        pause->setText(job_.paused() ? tr("&Go on") : tr("&Pause"));
        for (QAction* action : {pause, stop}) setEnabledOr(action, job_.running() && !job_.stopping(), why);
    };
    connect(&job_, &TrainingJob::stateChanged, stop, enable);
    enable();
    menu->addSeparator();
    auto* folds = menu->addAction(tr("&Cross-validate…"), this, [this] {
        showPage(TrainingIndex);
        trainingPage_->askSeveral(SeveralKind::CrossValidation);
    });
    auto* leak = menu->addAction(tr("&Leak demonstrator…"), this, [this] {
        showPage(TrainingIndex);
        trainingPage_->askSeveral(SeveralKind::LeakDemo);
    });
    auto* effect = menu->addAction(tr("E&ffect of a setting…"), this, [this] {
        showPage(TrainingIndex);
        trainingPage_->askSeveral(SeveralKind::Effect);
    });
    const auto enableSeveral = [this, folds, leak, effect] {
        const QString why = job_.running() ? tr("a training runs") : tr("no data set is open");
        for (QAction* action : {folds, leak, effect}) setEnabledOr(action, document_.opened() && !job_.running(), why);
    };
    connect(&job_, &TrainingJob::stateChanged, folds, enableSeveral);
    connect(&document_, &ProjectDocument::openedChanged, folds, enableSeveral);
    enableSeveral();
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("evaluate")), tr("&Evaluate the chosen run"), QKeySequence(tr("Ctrl+D")),
                    this, [this] {
                        showPage(EvaluationIndex);
                        evaluationPage_->evaluate();
                    });
    menu->addAction(themedIcon(QStringLiteral("folder")), tr("&Diagnose a folder…"), this,
                    [this] {
                        showPage(DiagnosisIndex);
                        diagnosisPage_->diagnoseFolder();
                    })
        ->setToolTip(tr("Every image of a folder into a table and pages with thumbnails"));
    menu->addSeparator();
    menu->addAction(tr("&Get weights…"), this, [this] { trainingPage_->getWeights(); })
        ->setToolTip(tr("Published weights to start from: lists them and fetches none by itself"));
    return menu;
}

QMenu* MainWindow::buildHelpMenu() {
    auto* menu = new QMenu(tr("&Help"), this);
    menu->addAction(themedIcon(QStringLiteral("info")), tr("&Help for this page"), QKeySequence(Qt::Key_F1), this,
                    &MainWindow::showHelp);
    menu->addAction(tr("&Command palette…"), QKeySequence(tr("Ctrl+K")), this, &MainWindow::showPalette)
        ->setToolTip(tr("Everything that the window can do, found by a few letters"));
    menu->addSeparator();
    menu->addAction(tr("&Tour"), this, [this] { startTour(tourTraining()); })
        ->setToolTip(tr("From synthetic pictures to a diagnosis in less than five minutes"));
    menu->addSeparator();
    menu->addAction(tr("&About LesionLab"), this, [this] {
        auto* about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    return menu;
}

void MainWindow::chooseFolder(const QString& title, const QString& settingsKey,
                              std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(this, title, QSettings().value(settingsKey, QDir::homePath()).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [settingsKey, chosen = std::move(chosen)](const QString& folder) {
        QSettings().setValue(settingsKey, QFileInfo(folder).absolutePath());
        chosen(folder);
    });
    dialog->open();
}

void MainWindow::chooseDataset() {
    chooseFolder(tr("Open the folder of a data set"), QStringLiteral("folders/dataset"),
                 [this](const QString& folder) { openFolder(folder); });
}

void MainWindow::showExport() {
    std::vector<ExportSource> runs;
    const auto& known = document_.runs();
    for (auto run = known.rbegin(); run != known.rend(); ++run)  // newest first
        if (run->bestEpoch > 0) runs.push_back({toQString(toUtf8(run->folder)), toQString(run->name)});
    auto* dialog = new ExportDialog(std::move(runs), document_.pool(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::chooseNewPlace() {
    chooseFolder(tr("Where the data set is now"), QStringLiteral("folders/dataset"),
                 [this](const QString& folder) { document_.relocateDataset(folder); });
}

void MainWindow::fillRecent(QMenu* menu) {
    menu->clear();
    const auto list = loadRecent();
    for (const auto& [folder, name] : list) {
        auto* action =
            menu->addAction(datasetNameText(fromQString(name)).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                            [this, folder = folder] { open({folder}); });
        action->setToolTip(QDir::toNativeSeparators(folder));
    }
    menu->setToolTipsVisible(true);
    if (list.isEmpty()) {
        auto* nothing = menu->addAction(tr("(nothing yet)"));
        nothing->setEnabled(false);
        nothing->setProperty("placeholder", true);  // the palette leaves it out
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("&Forget these"), this, [] { saveRecent({}); });
}

void MainWindow::rememberRecent() {
    const QString folder = toQString(toUtf8(document_.project().folder));
    if (folder.isEmpty() || !document_.opened()) return;
    auto list = loadRecent();
    list.removeIf([&](const Recent& one) { return one.folder == folder; });
    list.prepend({folder, toQString(document_.opened()->name)});
    while (list.size() > recentCount) list.removeLast();
    saveRecent(list);
}

void MainWindow::openLast() {
    const auto list = loadRecent();
    if (!list.isEmpty() && QFileInfo(list.constFirst().folder).isDir()) open({list.constFirst().folder});
}

void MainWindow::setTheme(ColourScheme scheme, double textScale) {
    scheme_ = scheme;
    textScale_ = textScale;
    applyTheme(scheme, textScale);
    QSettings settings;
    settings.setValue(QStringLiteral("view/scheme"), int(scheme));
    settings.setValue(QStringLiteral("view/textScale"), textScale);
}

}  // namespace lesion
