#include "ui/dataset/DatasetPage.h"
#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/frame/Language.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/StatusStrip.h"
#include "ui/training/TrainingPage.h"
#include "ui/training/WeightsDialog.h"

#include <algorithm>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QUndoStack>

// Another language without a restart. Everything that speaks is built anew on the same document and the same training;
// retranslating in place would need a second copy of every sentence's circumstances, and would forget some of them.

namespace lesion {

/// What the pages know and the document does not.
struct MainWindow::Kept {
    MessageBar::Content message;
    std::vector<std::any> pages;
    std::vector<MessageBar::Content> pageMessages;
};

void MainWindow::fillLanguages(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    const QString setting = languageSetting();
    const auto add = [&](const QString& code, const QString& name) {
        auto* action = menu->addAction(name, this, [this, code] { chooseLanguage(code); });
        action->setCheckable(true);
        action->setChecked(code == setting);
        group->addAction(action);
    };
    add({}, tr("As the &system"));
    menu->addSeparator();
    for (const Language& language : languages()) add(language.code, language.name);
}

/// At once, unless a page is in the middle of something that a new page would have to begin again. A training is no
/// page's: it goes on meanwhile.
void MainWindow::chooseLanguage(const QString& setting) {
    storeLanguageSetting(setting);
    const QString waiting = tr("The language changes when what is running has ended (see the status bar).");
    if (messages_->text() == waiting) messages_->clear();
    languageWaits_ = std::find(busy_.begin(), busy_.end(), true) != busy_.end();
    if (languageWaits_) return messages_->show(MessageBar::Kind::Info, waiting);
    QTimer::singleShot(0, this, &MainWindow::changeLanguage);  // the menu that was clicked is built anew as well
}

void MainWindow::changeLanguage() {
    setUpdatesEnabled(false);
    const PageIndex page = currentPage();
    const bool weights = !findChildren<WeightsDialog*>().isEmpty();
    const Kept kept = keep();
    takeDown();
    useLanguage(languageFor(languageSetting()));
    sayUndoAnew();
    buildPages();
    buildMenus();
    connectPages();
    connectDocument();
    connectJob();
    showOpened();
    showTrainingStatus();
    restore(kept);
    showPage(page);
    if (weights) trainingPage_->getWeights();  // what has arrived of a file is kept, and goes on from there
    setUpdatesEnabled(true);
}

MainWindow::Kept MainWindow::keep() const {
    Kept kept;
    kept.message = messages_->content();
    for (const Page* one : pages_) {
        kept.pages.push_back(one->kept());
        MessageBar::Content message = one->findChild<MessageBar*>({}, Qt::FindDirectChildrenOnly)->content();
        // What its buttons do goes with the page that it was made by.
        message.action.clear();
        message.second.clear();
        kept.pageMessages.push_back(message);
    }
    return kept;
}

void MainWindow::restore(const Kept& kept) {
    const auto say = [](MessageBar* bar, MessageBar::Content message) {
        if (message.sentence.isEmpty()) return;
        for (QString* text : {&message.sentence, &message.action, &message.second}) *text = saidAnew(*text);
        bar->show(message);
    };
    say(messages_, kept.message);
    for (std::size_t index = 0; index < pages_.size(); ++index) {
        pages_[index]->restore(kept.pages[index]);
        say(pages_[index]->findChild<MessageBar*>({}, Qt::FindDirectChildrenOnly), kept.pageMessages[index]);
    }
}

/// Steps are named when they are made.
void MainWindow::sayUndoAnew() {
    const QUndoStack& steps = *document_.undoStack();
    for (int index = 0; index < steps.count(); ++index)
        // The stack hands its steps out to be read, and has no other way of renaming one.
        const_cast<QUndoCommand*>(steps.command(index))->setText(saidAnew(steps.text(index)));
}

/// A page at a time: hundreds of widgets and the ends of threads in one go would be felt.
void MainWindow::deleteOld() {
    if (!old_) return;
    if (Page* page = old_->findChild<Page*>())
        delete page;
    else
        delete old_;
    QTimer::singleShot(0, this, &MainWindow::deleteOld);
}

/// Pages, menus and status bar go; document and training stay as they are.
void MainWindow::takeDown() {
    delete old_;  // chosen twice in a moment
    document_.disconnect(this);
    job_.disconnect(this);
    delete help_;
    delete tour_;
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    for (Page* page : pages_) page->disconnect(this);
    old_ = takeCentralWidget();
    QTimer::singleShot(0, this, &MainWindow::deleteOld);
    pages_.clear();
    menuBar()->clear();
    qDeleteAll(std::exchange(menus_, {}));
    delete std::exchange(status_, nullptr);
    device_.clear();  // what the status bar says of it is asked for again
}

}  // namespace lesion
