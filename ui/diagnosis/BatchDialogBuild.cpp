#include "ui/diagnosis/BatchDialog.h"
#include "ui/diagnosis/ExplanationBar.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/PrimaryButton.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/NameBox.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace lesion {

namespace {

const QString imagesKey = QStringLiteral("batch/images");
const QString outKey = QStringLiteral("batch/out");
const QString recursiveKey = QStringLiteral("batch/recursive");
const QString explainKey = QStringLiteral("batch/explain");
const QString referencesKey = QStringLiteral("batch/references");
const QString levelKey = QStringLiteral("batch/level");
const QString headerKey = QStringLiteral("batch/header");

QLineEdit* placeEdit(const char* objectName, const QString& name) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(name);
    edit->setClearButtonEnabled(true);
    return edit;
}

}  // namespace

void BatchDialog::build() {
    setObjectName("batchDialog");
    setWindowTitle(tr("Diagnose a folder"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto* what = sentenceLabel();
    what->setText(
        tr("Every image of a folder, one after the other, into a table (CSV) and pages with thumbnails. It can "
           "be stopped and gone on with at any time. For research and teaching. Not a medical device."));
    column->addWidget(what);
    form_ = new QWidget;
    auto* form = new QVBoxLayout(form_);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(buildPlaces());
    form->addWidget(buildOptions());
    column->addWidget(form_);
    column->addWidget(buildActions());
    messages_ = new MessageBar(this);
    column->addWidget(messages_);
    column->addWidget(buildTable(), 1);
    for (auto* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);  // Enter in a field begins nothing that takes the night
    const int em = fontMetrics().height();
    resize(em * 54, em * 38);
}

QWidget* BatchDialog::buildPlaces() {
    auto* places = new QWidget;
    auto* grid = new QGridLayout(places);
    grid->setContentsMargins(0, 0, 0, 0);
    images_ = placeEdit("batchImages", tr("Folder with images"));
    out_ = placeEdit("batchOut", tr("Folder for the answers"));
    out_->setToolTip(tr("A new or empty folder, or that of a batch to go on with."));
    model_ = new NameBox;
    model_->setObjectName("batchModel");
    model_->setAccessibleName(tr("Model"));
    const auto row = [&](int at, const QString& name, QWidget* field) {
        auto* label = new QLabel(name);
        label->setBuddy(field);
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1);
    };
    row(0, tr("&Images in"), images_);
    row(1, tr("&Answers into"), out_);
    row(2, tr("&Model"), model_);
    const auto choose = [&](int at, QLineEdit* into, const QString& title) {
        auto* button = new QPushButton(tr("Choose…"));
        button->setAccessibleName(title);
        grid->addWidget(button, at, 2);
        connect(button, &QPushButton::clicked, this, [this, into, title] { chooseFolder(into, title); });
    };
    choose(0, images_, tr("Choose the folder with images"));
    choose(1, out_, tr("Choose the folder for the answers"));
    grid->setColumnStretch(1, 1);
    return places;
}

QWidget* BatchDialog::buildOptions() {
    auto* options = new QWidget;
    auto* flow = new FlowLayout(options, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    recursive_ = new QCheckBox(tr("&Folders inside too"));
    recursive_->setObjectName("batchRecursive");
    references_ = new QCheckBox(tr("&Prediction sets and input check"));
    references_->setObjectName("batchReferences");
    references_->setToolTip(tr("From the run's references. Without them answers have probabilities alone."));
    level_ = new QDoubleSpinBox;
    level_->setObjectName("batchLevel");
    level_->setAccessibleName(tr("Confidence of prediction sets"));
    level_->setRange(50, 99.9);
    level_->setDecimals(1);
    level_->setSuffix(tr(" %"));
    explain_ = new QComboBox;
    explain_->setObjectName("batchExplain");
    explain_->setAccessibleName(tr("Heat maps"));
    explain_->setToolTip(tr("Where in each image its answer comes from. Takes several times longer."));
    explain_->addItem(tr("No heat maps"), QString());
    for (const Attribution kind : attributions())
        explain_->addItem(tr("Heat maps: %1").arg(attributionText(kind)), toQString(nameOf(kind)));
    names_ = new QCheckBox(tr("&Name the files on the pages"));
    names_->setObjectName("batchNames");
    names_->setToolTip(tr("A file's name may be a person's. The table names the files always."));
    for (QWidget* field : std::initializer_list<QWidget*>{recursive_, references_, level_, explain_, names_})
        flow->addWidget(field);
    return options;
}

QWidget* BatchDialog::buildActions() {
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    start_ = new PrimaryButton(tr("Start"));
    start_->setObjectName("batchStart");
    stop_ = new QPushButton(themedIcon("stop"), tr("&Stop"));
    stop_->setObjectName("batchStop");
    stop_->setToolTip(tr("Ends after the image that is being looked at. Everything is kept and can be gone on with."));
    page_ = new QPushButton(tr("&Open the pages"));
    page_->setObjectName("batchPage");
    page_->setToolTip(tr("In the browser, from this computer's disk."));
    bar_ = new QProgressBar;
    bar_->setObjectName("batchBar");
    bar_->setAccessibleName(tr("How far the batch is"));
    bar_->setTextVisible(false);
    progress_ = sentenceLabel("batchProgress");
    for (QWidget* button : std::initializer_list<QWidget*>{start_, stop_, page_}) row->addWidget(button);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(progress_);
    column->addWidget(bar_);
    row->addLayout(column, 1);
    return actions;
}

QWidget* BatchDialog::buildTable() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    shown_ = new QComboBox;
    shown_->setObjectName("batchShown");
    shown_->setAccessibleName(tr("Rows to show"));
    shown_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    view_ = new QTableView;
    view_->setObjectName("batchRows");
    view_->setAccessibleName(tr("Answers"));
    view_->setAccessibleDescription(tr("Enter opens the image on the Diagnose page."));
    view_->setModel(rows_);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setTabKeyNavigation(false);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    view_->setMinimumHeight(fontMetrics().height() * 6);
    QHeaderView* header = view_->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicator(BatchRows::Number, Qt::AscendingOrder);
    view_->setSortingEnabled(true);
    const int em = fontMetrics().averageCharWidth();
    const std::initializer_list<int> widths{7, 20, 40, 12, 18};
    int section = 0;
    for (const int width : widths) {
        header->resizeSection(section, std::max(width * em, header->sectionSizeHint(section)));
        ++section;
    }
    header->restoreState(QSettings().value(headerKey).toByteArray());
    const auto keep = [header] { QSettings().setValue(headerKey, header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, keep);
    connect(header, &QHeaderView::sortIndicatorChanged, this, keep);
    nothing_ = sentenceLabel();
    nothing_->setText(tr("Every image becomes a row here."));
    nothing_->setAlignment(Qt::AlignCenter);
    column->addWidget(shown_, 0, Qt::AlignLeft);
    column->addWidget(view_, 1);
    column->addWidget(nothing_, 1);
    return part;
}

void BatchDialog::chooseFolder(QLineEdit* into, const QString& title) {
    auto* dialog = new QFileDialog(this, title, into->text());
    dialog->setObjectName("batchFolderDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [into](const QString& folder) {
        into->setText(folder);
        Q_EMIT into->textEdited(folder);
        Q_EMIT into->editingFinished();
    });
    dialog->open();
}

void BatchDialog::restore() {
    const QSettings settings;
    images_->setText(settings.value(imagesKey).toString());
    out_->setText(settings.value(outKey).toString());
    outIsOurs_ = out_->text().isEmpty();
    recursive_->setChecked(settings.value(recursiveKey, true).toBool());
    references_->setChecked(settings.value(referencesKey, true).toBool());
    level_->setValue(settings.value(levelKey, 90.0).toDouble());
    explain_->setCurrentIndex(std::max(0, explain_->findData(settings.value(explainKey).toString())));
}

/// But whether files are named: a file's name may be a person's, so that is asked each time.
void BatchDialog::remember() const {
    QSettings settings;
    settings.setValue(imagesKey, images_->text());
    settings.setValue(outKey, out_->text());
    settings.setValue(recursiveKey, recursive_->isChecked());
    settings.setValue(referencesKey, references_->isChecked());
    settings.setValue(levelKey, level_->value());
    settings.setValue(explainKey, explain_->currentData().toString());
}

}  // namespace lesion
