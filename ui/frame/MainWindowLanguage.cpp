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

// Another language without a restart. Everything that speaks is built anew on the same document and the same training;
// retranslating in place would need a second copy of every sentence's circumstances, and would forget some of them.

namespace lesion {

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
    languageWaits_ = std::find(busy_.begin(), busy_.end(), true) != busy_.end();
    if (languageWaits_)
        return messages_->show(MessageBar::Kind::Info,
                               tr("The language changes when what is running has ended (see the status bar)."));
    QTimer::singleShot(0, this, &MainWindow::changeLanguage);  // the menu that was clicked is built anew as well
}

void MainWindow::changeLanguage() {
    setUpdatesEnabled(false);
    const PageIndex page = currentPage();
    const bool weights = !findChildren<WeightsDialog*>().isEmpty();
    std::vector<std::any> kept;
    for (const Page* one : pages_) kept.push_back(one->kept());
    takeDown();
    useLanguage(languageFor(languageSetting()));
    buildPages();
    buildMenus();
    connectPages();
    connectDocument();
    connectJob();
    showOpened();
    showTrainingStatus();
    for (std::size_t index = 0; index < pages_.size(); ++index) pages_[index]->restore(kept[index]);
    showPage(page);
    if (weights) trainingPage_->getWeights();  // what has arrived of a file is kept, and goes on from there
    setUpdatesEnabled(true);
}

/// Pages, menus and status bar go; document and training stay as they are.
void MainWindow::takeDown() {
    document_.disconnect(this);
    job_.disconnect(this);
    delete help_;
    delete tour_;
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
    pages_.clear();
    menuBar()->clear();
    qDeleteAll(std::exchange(menus_, {}));
    delete std::exchange(status_, nullptr);
    device_.clear();  // what the status bar says of it is asked for again
}

}  // namespace lesion
