#include "core/project/Lesson.h"
#include "ui/dataset/DatasetPage.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/learning/CommandPalette.h"
#include "ui/learning/HelpWindow.h"
#include "ui/learning/LessonPanel.h"
#include "ui/learning/LessonsDialog.h"
#include "ui/learning/Tour.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <QMenuBar>
#include <QSettings>

// What helps to learn the program: guide, palette, lessons. The tour's stops stand in MainWindowTour.cpp.

namespace lesion {

namespace {

/// The guide's text of each page, in the pages' order.
const std::array<QLatin1String, 5> pageTopics{QLatin1String("dataset"), QLatin1String("prepare"),
                                              QLatin1String("train"), QLatin1String("evaluate"),
                                              QLatin1String("diagnose")};
const QString tourAsked = QStringLiteral("tour/asked");

}  // namespace

void MainWindow::connectLearning() {
    if (!lesson_) {
        lesson_ = new LessonPanel(this);
        addDockWidget(Qt::RightDockWidgetArea, lesson_);
        connect(lesson_, &LessonPanel::topicRequested, this, &MainWindow::showTopic);
    }
    connect(datasetPage_, &DatasetPage::lessonsRequested, this, &MainWindow::showLessons);
    connect(&document_, &ProjectDocument::projectChanged, this, [this] {
        const Lesson* lesson = lessonOf(document_.project().folder);
        lesson_->setLesson(lesson ? toQString(lesson->id) : QString());
    });
}

void MainWindow::showHelp() {
    showTopic(pageTopics[std::size_t(currentPage())]);
}

/// An open guide goes on to the page's text, unless its reader has gone elsewhere in it.
void MainWindow::followHelp() {
    auto* help = static_cast<HelpWindow*>(help_.data());
    if (!help || !help->isVisible()) return;
    const auto shown = std::find(pageTopics.begin(), pageTopics.end(), help->topic());
    if (shown != pageTopics.end()) help->showTopic(pageTopics[std::size_t(currentPage())]);
}

void MainWindow::showTopic(const QString& id) {
    if (!help_) help_ = new HelpWindow(this);
    static_cast<HelpWindow*>(help_.data())->showTopic(id);
    help_->show();
    help_->raise();
    help_->activateWindow();
}

void MainWindow::showPalette() {
    Commands commands = menuCommands(menuBar());
    const auto add = [&commands](Commands more) {
        commands.insert(commands.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (std::size_t index = 0; index < pages_.size(); ++index)
        add(pageCommands(pages_[index], [this, index] { showPage(PageIndex(index)); }));
    for (const Run& run : document_.runs()) {
        const QString folder = toQString(toUtf8(run.folder));
        Command command{toQString(run.name), tr("Run"), {}, toQString(run.options.preset), {}, {}};
        command.run = [this, folder] {
            document_.selectRun(folder);
            evaluationPage_->showResult(folder);
            showPage(EvaluationIndex);
        };
        commands.push_back(std::move(command));
    }
    const HelpLibrary library;
    for (const HelpTopic& topic : library.topics()) {
        Command command{topic.title, topic.isLesson() ? tr("Lesson, its text") : tr("Help"), {}, {}, {}, {}};
        command.run = [this, id = topic.id] { showTopic(id); };
        commands.push_back(std::move(command));
    }
    auto* palette = new CommandPalette(std::move(commands), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
    palette->activateWindow();
}

void MainWindow::showLessons() {
    auto* dialog = new LessonsDialog(document_.pool(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LessonsDialog::chosen, this, [this](const QString& folder) {
        showPage(DatasetIndex);
        open({folder});
        lesson_->show();  // also where the lesson is open already and only its text was closed
    });
    dialog->open();
}

void MainWindow::startTour(const TrainingOptions& training) {
    QSettings().setValue(tourAsked, true);
    messages_->clear();
    delete tour_;
    auto* tour = new Tour(this, tourSteps(training));
    tour_ = tour;
    connect(tour, &Tour::ended, tour, &QObject::deleteLater);
    tour->begin();
}

void MainWindow::offerTour() {
    QSettings settings;
    if (settings.value(tourAsked).toBool() || document_.opened() || document_.opening()) return;
    messages_->show(MessageBar::Kind::Info,
                    tr("New here? A tour leads from synthetic pictures to a diagnosis in less than five minutes."),
                    tr("Take the tour"), [this] { startTour(tourTraining()); });
    messages_->alsoOffer(tr("Do not ask again"), [this] {
        QSettings().setValue(tourAsked, true);
        messages_->clear();
    });
}

}  // namespace lesion
