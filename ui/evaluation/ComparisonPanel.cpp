#include "ui/evaluation/ComparisonPanel.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/Saving.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lesion {

ComparisonPanel::ComparisonPanel(QWidget* parent)
    : QWidget(parent),
      list_(new QListWidget),
      together_(new QPushButton(tr("Judge together"))),
      nothing_(new QLabel),
      results_(buildResults()) {
    list_->setObjectName("compareWith");
    list_->setAccessibleName(tr("Runs to compare with"));
    list_->setToolTip(
        tr("Tick the runs that the shown run is compared with. All were judged on their test parts; "
           "differences are of the images that both judged."));
    list_->setFrameShape(QFrame::StyledPanel);
    auto* other = new QPushButton(tr("Other run…"));
    other->setObjectName("otherRun");
    other->setToolTip(tr("A run in another folder, of another project or of the command line."));
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(8, 8, 8, 0);
    choice->addWidget(list_, 1);
    together_->setObjectName("judgeTogether");
    together_->setToolTip(
        tr("Judges the mean of the answers of the shown and the ticked runs (an ensemble) on the "
           "chosen images, and says what it gained and cost."));
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(other);
    buttons->addWidget(together_);
    choice->addLayout(buttons);
    nothing_->setObjectName("compareNothing");
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignCenter);
    auto* scroll = new QScrollArea;
    scroll->setWidget(results_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    results_->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choice);
    column->addWidget(scroll, 1);
    connect(other, &QPushButton::clicked, this, &ComparisonPanel::askForFolder);
    connect(together_, &QPushButton::clicked, this, [this] { Q_EMIT togetherRequested(ticked()); });
    connect(list_, &QListWidget::itemChanged, this, &ComparisonPanel::ask);
    setNothing(tr("Tick a run above to compare it with the shown one."));
    together_->setEnabled(false);
    restyle();
}

QWidget* ComparisonPanel::buildResults() {
    auto* page = new QWidget;
    legend_ = new QLabel;
    legend_->setObjectName("compareLegend");
    tests_ = new QLabel;
    tests_->setObjectName("mcNemar");
    for (QLabel* label : {legend_, tests_}) makeSentence(label);
    figures_ = makeComparisonTable("compareFigures", tr("Figures of the compared runs"));
    settings_ = makeComparisonTable("compareSettings", tr("Settings that differ"));
    settingsHead_ = new QLabel(tr("Settings that differ"));
    question_ = new QComboBox;
    question_->setObjectName("compareQuestion");
    question_->setAccessibleName(tr("Question"));
    question_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    curves_ = new CurveChart(tr("ROC of the compared runs"));
    curves_->setObjectName("compareCurves");
    curves_->setZoomWithControl(true);
    auto* copy = new QPushButton(tr("Copy table"));
    copy->setObjectName("copyComparison");
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(pasteText(comparisonRows(compared_.comparison))); });
    connect(question_, &QComboBox::currentIndexChanged, this, &ComparisonPanel::drawCurves);
    auto* head = new QHBoxLayout;
    head->addWidget(legend_, 1);
    head->addWidget(copy, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 4, 8, 8);
    column->addLayout(head);
    column->addWidget(tests_);
    column->addWidget(figures_);
    column->addWidget(settingsHead_);
    column->addWidget(settings_);
    column->addWidget(question_, 0, Qt::AlignLeft);
    column->addWidget(curves_);
    column->addWidget(nothing_, 1);
    return page;
}

void ComparisonPanel::addRun(const QString& folder, bool ticked) {
    auto* item = new QListWidgetItem(QFileInfo(folder).fileName(), list_);
    item->setData(Qt::UserRole, folder);
    item->setToolTip(folder);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void ComparisonPanel::setRuns(const QString& shown, const QStringList& others) {
    QStringList before;
    QStringList ticked;
    QStringList elsewhere;  // chosen by their folder: they stay
    for (int row = 0; row < list_->count(); ++row) {
        const QString folder = list_->item(row)->data(Qt::UserRole).toString();
        before << folder;
        if (list_->item(row)->checkState() != Qt::Checked) continue;
        ticked << folder;
        if (!others.contains(folder)) elsewhere << folder;
    }
    QStringList wanted = others + elsewhere;
    wanted.removeAll(shown);
    const bool otherRun = shown != shown_;
    shown_ = shown;
    if (wanted != before) {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const QString& folder : wanted) addRun(folder, ticked.contains(folder));
    }
    restyle();
    if (otherRun || wanted != before) ask();
}

QStringList ComparisonPanel::ticked() const {
    QStringList folders;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked) folders << list_->item(row)->data(Qt::UserRole).toString();
    return folders;
}

void ComparisonPanel::tick(const QStringList& folders) {
    if (folders.isEmpty()) return;
    {
        const QSignalBlocker quiet(list_);
        for (const QString& folder : folders) {
            int row = 0;
            while (row < list_->count() && list_->item(row)->data(Qt::UserRole).toString() != folder) ++row;
            if (row == list_->count())
                addRun(folder, true);
            else
                list_->item(row)->setCheckState(Qt::Checked);
        }
    }
    restyle();
    ask();
}

void ComparisonPanel::ask() {
    const QStringList folders = QStringList(shown_) + ticked();
    together_->setEnabled(folders.size() > 1);
    if (folders.size() > 1 && !shown_.isEmpty()) {
        setNothing(tr("Comparing …"));
        return Q_EMIT compareRequested(folders);
    }
    setNothing(list_->count() > 0 ? tr("Tick a run above to compare it with the shown one.")
                                  : tr("This project has no other run with test predictions. Other run… opens one "
                                       "from elsewhere."));
    Q_EMIT compareRequested({});
}

void ComparisonPanel::askForFolder() {
    const QString key = QStringLiteral("folders/run");
    auto* dialog = new QFileDialog(this, tr("The folder of a run"), QSettings().value(key).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, key](const QString& folder) {
        QSettings().setValue(key, QFileInfo(folder).absolutePath());
        tick({folder});
    });
    dialog->open();
}

void ComparisonPanel::setNothing(const QString& sentence) {
    compared_ = {};
    for (QWidget* widget : results_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        widget->setVisible(widget == nothing_);
    nothing_->setText(sentence);
}

void ComparisonPanel::setCompared(const ComparedRuns& compared) {
    compared_ = compared;
    for (QWidget* widget : results_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        widget->setVisible(widget != nothing_);
    questions_.clear();
    for (const Predictions& predictions : compared_.predictions) questions_.push_back(questionsOf(predictions));
    QStringList names;
    QStringList tests;
    const RunComparison& all = compared_.comparison;
    for (std::size_t i = 0; i < all.runs.size(); ++i)
        names << tr("<b>%1</b> %2").arg(runLetter(i), toQString(all.runs[i].name).toHtmlEscaped());
    for (std::size_t i = 0; i < all.pairs.size(); ++i)
        tests << mcNemarText(all.pairs[i], runLetter(0), runLetter(i + 1));
    legend_->setText(names.join(QStringLiteral(" · ")));
    tests_->setText(tests.join(QLatin1Char('\n')));
    fillComparedFigures(figures_, all);
    fillDifferingSettings(settings_, all);
    settings_->setVisible(!all.settings.empty());
    settingsHead_->setText(all.settings.empty() ? tr("No setting differs.") : tr("Settings that differ"));
    fillQuestions();
    drawCurves();
    restyle();
}

void ComparisonPanel::fillQuestions() {
    const QString before = question_->currentText();
    const QSignalBlocker quiet(question_);
    question_->clear();
    if (questions_.empty()) return;
    for (const Question& question : questions_.front())
        question_->addItem(tr("ROC: %1").arg(question.title), question.title);
    question_->setCurrentIndex(std::max(0, question_->findText(before)));
}

void ComparisonPanel::drawCurves() {
    std::vector<CurveChart::Curve> curves;
    const QString wanted = question_->currentData().toString();
    for (std::size_t i = 0; i < questions_.size(); ++i) {
        for (const Question& question : questions_[i]) {
            if (question.title != wanted || question.roc.empty()) continue;
            CurveChart::Curve curve = curveOf(question, CurveChart::Kind::Roc, {});
            curve.name = runLetter(i);
            curve.style = i == 0 ? Qt::SolidLine : Qt::DashLine;
            curve.colour = [i](const QPalette& palette) { return runColour(int(i), palette); };
            curves.push_back(std::move(curve));
        }
    }
    curves_->setCurves(CurveChart::Kind::Roc, std::move(curves));
}

void ComparisonPanel::restyle() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    settingsHead_->setFont(bold);
    const int line = fontMetrics().height();
    list_->setFixedHeight(std::clamp(list_->count(), 2, 3) * (line + 6) + 2 * list_->frameWidth());
    for (QTableWidget* table : {figures_, settings_}) fitComparisonTable(table);
}

void ComparisonPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) restyle();
}

}  // namespace lesion
