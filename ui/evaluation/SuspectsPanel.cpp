#include "ui/evaluation/SuspectsPanel.h"

#include "ui/evaluation/CaseBrowser.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace lesion {

SuspectsPanel::SuspectsPanel(QThreadPool* pool, QWidget* parent)
    : QWidget(parent),
      kind_(new SegmentedSwitch(tr("Suspects"), {tr("doubted labels"), tr("near-duplicates"), tr("excluded")})),
      folder_(new QPushButton(tr("Cross-validation…"))),
      note_(new QLabel),
      browser_(new CaseBrowser(tr("Suspects"), pool)),
      exclude_(new QPushButton(tr("Exclude…"))),
      back_(new QPushButton(tr("Take back"))),
      inDataset_(new QPushButton(tr("Show in the data set"))) {
    browser_->list()->setObjectName("suspects");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildHead());
    column->addWidget(browser_, 1);
    column->addWidget(buildFoot());
    connect(kind_, &SegmentedSwitch::chosen, this, &SuspectsPanel::fill);
    connect(browser_, &CaseBrowser::selectionChanged, this, &SuspectsPanel::showButtons);
    fill();
}

QWidget* SuspectsPanel::buildHead() {
    kind_->setObjectName("suspectKind");
    folder_->setObjectName("crossValidation");
    folder_->setToolTip(
        tr("The folder of another cross-validation (the menu Run and lesionlab-cli make them). Its networks have "
           "not seen the lesions that they answer for, so their doubts are worth something."));
    note_->setObjectName("suspectNote");
    note_->setWordWrap(true);
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(8, 8, 8, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(kind_);
    line->addStretch(1);
    line->addWidget(folder_);
    column->addLayout(line);
    column->addWidget(note_);
    connect(folder_, &QPushButton::clicked, this, &SuspectsPanel::askForFolder);
    return head;
}

QWidget* SuspectsPanel::buildFoot() {
    inDataset_->setObjectName("showSuspects");
    exclude_->setObjectName("excludeSuspects");
    exclude_->setToolTip(
        tr("Leaves the selected images out of the next split, with a reason that every split file "
           "keeps. Can be undone."));
    back_->setObjectName("takeBack");
    back_->setToolTip(tr("The selected images take part again."));
    auto* foot = new QWidget;
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->addStretch(1);
    for (QPushButton* button : {inDataset_, exclude_, back_}) buttons->addWidget(button);
    connect(inDataset_, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const int row : browser_->chosenRows()) {
            ids << browser_->cases().at(row).id;
            if (browser_->cases().at(row).isPair()) ids << browser_->cases().at(row).otherId;
        }
        Q_EMIT showInDatasetRequested(ids);
    });
    connect(exclude_, &QPushButton::clicked, this, &SuspectsPanel::askReason);
    connect(back_, &QPushButton::clicked, this, &SuspectsPanel::takeBack);
    return foot;
}

void SuspectsPanel::setDoubted(std::optional<Doubted> doubted) {
    const bool same = doubted.has_value() == doubted_.has_value() &&
                      (!doubted || (doubted->folder == doubted_->folder &&
                                    doubted->outOfFold.probabilities == doubted_->outOfFold.probabilities));
    if (same) return;  // the selection stays
    doubted_ = std::move(doubted);
    fill();
}

void SuspectsPanel::setAssessment(const Assessment& assessment) {
    // Pairs are the data set's, whatever run was looked at; another data set's images are not the project's.
    if (!assessment.nearDuplicates || assessment.judged.external) return;
    duplicates_ = assessment.nearDuplicates;
    judged_ = assessment.judged.dataset;
    fill();
}

void SuspectsPanel::setData(std::shared_ptr<const Dataset> opened, const Exclusions& exclusions) {
    if (!opened || !opened_ || opened->folder != opened_->folder) {
        duplicates_.reset();
        judged_.reset();
    }
    opened_ = std::move(opened);
    exclusions_ = exclusions;
    fill();
}

void SuspectsPanel::fill() {
    std::vector<Case> cases;
    switch (Kind(kind_->current())) {
        case Labels:
            if (doubted_) cases = suspectCases(*doubted_, opened_.get());
            break;
        case Duplicates:
            if (duplicates_ && judged_) cases = duplicateCases(*duplicates_, *judged_);
            break;
        case Excluded:
            cases = excludedCases(exclusions_, opened_.get());
            break;
    }
    // What has been decided on need not be decided again.
    if (kind_->current() != Excluded)
        std::erase_if(cases, [this](const Case& shown) {
            return exclusions_.contains(fromQString(shown.id)) || exclusions_.contains(fromQString(shown.otherId));
        });
    const QString text = note(int(cases.size()));
    note_->setText(text);
    note_->setVisible(!cases.empty());
    browser_->setEmptyText(text);
    browser_->setCases(std::move(cases));
    showButtons();
}

QString SuspectsPanel::note(int count) const {
    switch (Kind(kind_->current())) {
        case Labels:
            if (!doubted_)
                return tr(
                    "Doubted labels come from a cross-validation: networks that have not seen a lesion and are "
                    "sure of another class. This project has none yet: Cross-validate… in the menu Run makes one.");
            return tr("%Ln photographs of %1 whose label the cross-validation %2 doubts (%3 folds, balanced accuracy "
                      "%4 ± %5), the strongest doubt first: label → answer. A wrong label, or a hard case.",
                      nullptr, int(count))
                .arg(number(qint64(doubted_->outOfFold.size())), QFileInfo(doubted_->folder).fileName(),
                     number(doubted_->folds), figure(doubted_->balancedAccuracy), figure(doubted_->deviation));
        case Duplicates:
            if (!duplicates_) return tr("Look deeper (under Honesty) also looks for near-duplicates.");
            return tr(
                "%Ln pairs of photographs of different lesions that look the same, also turned or mirrored, the "
                "nearest first.",
                nullptr, int(count));
        case Excluded:
            break;
    }
    return count == 0 ? tr("Nothing is excluded.")
                      : tr("%Ln images are left out of the next split. Runs that are there keep the split that they "
                           "were trained with.",
                           nullptr, int(count));
}

void SuspectsPanel::showButtons() {
    const bool excluded = kind_->current() == Excluded;
    const bool any = browser_->cases().rowCount() > 0;
    exclude_->setVisible(!excluded);
    back_->setVisible(excluded);
    exclude_->setEnabled(browser_->anySelected() && opened_);
    back_->setEnabled(browser_->anySelected());
    inDataset_->setEnabled(any && opened_);
    folder_->setVisible(kind_->current() == Labels);
}

void SuspectsPanel::askForFolder() {
    const QString key = QStringLiteral("folders/crossValidation");
    auto* dialog = new QFileDialog(this, tr("The folder of a cross-validation"), QSettings().value(key).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, key](const QString& folder) {
        QSettings().setValue(key, QFileInfo(folder).absolutePath());
        Q_EMIT folderChosen(folder);
    });
    dialog->open();
}

/// Which of a pair, and why: a reason is asked for, because in a year nobody remembers.
void SuspectsPanel::askReason() {
    const bool pairs = browser_->cases().pairs();
    auto* dialog = new QDialog(this);
    dialog->setObjectName("excludeDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Exclude images"));
    auto* reason = new QLineEdit(pairs ? tr("near-duplicate of another lesion's photograph") : tr("label doubted"));
    reason->setObjectName("reason");
    reason->selectAll();
    auto* which = new QComboBox;
    which->setObjectName("which");
    which->addItems({tr("the first of each pair"), tr("the second of each pair"), tr("both of each pair")});
    which->setCurrentIndex(1);
    auto* form = new QFormLayout(dialog);
    const auto count = qint64(browser_->chosenRows().size());
    form->addRow(new QLabel(pairs ? tr("%Ln pairs are selected.", nullptr, int(count))
                                  : tr("%Ln images are selected.", nullptr, int(count))));
    if (pairs) form->addRow(tr("&Leave out"), which);
    form->addRow(tr("&Reason"), reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Exclude"));
    form->addRow(buttons);
    if (!pairs) which->setParent(dialog), which->hide();
    connect(reason, &QLineEdit::textChanged, buttons, [buttons](const QString& text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this,
            [this, reason, which] { excludeChosen(reason->text().trimmed(), which->currentIndex()); });
    dialog->open();
}

void SuspectsPanel::excludeChosen(const QString& reason, int which) {
    Exclusions wanted = exclusions_;
    for (const int row : browser_->chosenRows()) {
        const Case& chosen = browser_->cases().at(row);
        if (!chosen.isPair() || which != 1) wanted[fromQString(chosen.id)] = fromQString(reason);
        if (chosen.isPair() && which != 0) wanted[fromQString(chosen.otherId)] = fromQString(reason);
    }
    Q_EMIT exclusionsChosen(wanted, tr("exclude images"));
}

void SuspectsPanel::takeBack() {
    Exclusions wanted = exclusions_;
    for (const int row : browser_->chosenRows()) wanted.erase(fromQString(browser_->cases().at(row).id));
    Q_EMIT exclusionsChosen(wanted, tr("take images back"));
}

}  // namespace lesion
