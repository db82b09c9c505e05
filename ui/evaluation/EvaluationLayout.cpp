#include "ui/evaluation/EvaluationParts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/NameBox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr int allImages = -1;  ///< the list's entry for every part together

QWidget* named(const QString& label, QWidget* control, const QString& tip) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* text = new QLabel(label);
    text->setBuddy(control);
    text->setToolTip(tip);
    control->setToolTip(tip);
    control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    control->setAccessibleDescription(tip);
    row->addWidget(text);
    row->addWidget(control, 1);
    return box;
}

}  // namespace

QWidget* EvaluationPage::Parts::buildContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildChoice());
    column->addWidget(buildProgress());
    auto* rest = new QWidget;
    stack = new QStackedLayout(rest);
    nothing = new QLabel;
    nothing->setObjectName("nothing");
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    view = new EvaluationView(document->pool());
    stack->addWidget(nothing);
    stack->addWidget(view);
    leak = new LeakDemoView;
    stack->addWidget(leak);
    column->addWidget(rest, 1);
    return content;
}

QWidget* EvaluationPage::Parts::buildChoice() {
    auto* choice = new QWidget;
    auto* row = new FlowLayout(choice, 12);
    run = new NameBox;
    run->setObjectName("run");
    run->setMinimumContentsLength(24);
    part = new QComboBox;
    part->setObjectName("part");
    part->addItem(tr("test part"), int(Part::Test));
    part->addItem(tr("validation part"), int(Part::Validation));
    part->addItem(tr("training part (flatters)"), int(Part::Train));
    part->addItem(tr("all images (flatters)"), allImages);
    looks = new QComboBox;
    looks->setObjectName("looks");
    looks->addItem(tr("one look"), 1);
    looks->addItem(tr("8 looks"), 8);
    looks->addItem(tr("16 looks"), 16);
    other = new QPushButton(tr("Other data set…"));
    other->setObjectName("otherData");
    other->setToolTip(
        tr("Judges the run on another folder of images: classes are matched by name, and those that the "
           "model does not know are left out and named."));
    save = new QPushButton(tr("Save predictions…"));
    report = new QPushButton(tr("Report…"));
    report->setObjectName("report");
    report->setToolTip(
        tr("One page with data, split, training, all figures with their intervals, failures, limits and "
           "the items of the reporting checklists: HTML or PDF."));
    save->setToolTip(tr("A CSV file with the probabilities of every image."));
    row->addWidget(named(tr("&Run"), run, tr("The trained model that is judged.")));
    row->addWidget(
        named(tr("&Images"), part,
              tr("Only the test part says how the model does on new lesions; the others are there to compare.")));
    row->addWidget(
        named(tr("&Answer"), looks,
              tr("More than one look: the mean over turned and mirrored views of each image (test-time augmentation), "
                 "at as many times the time. What it gained is shown.")));
    row->addWidget(other);
    row->addWidget(save);
    row->addWidget(report);
    QObject::connect(run, &QComboBox::activated, page, [this] { choose(chosenRun()); });
    QObject::connect(part, &QComboBox::activated, page, [this] { showChosen(); });
    QObject::connect(looks, &QComboBox::activated, page, [this] { showChosen(); });
    QObject::connect(other, &QPushButton::clicked, page, [this] { chooseOther(); });
    QObject::connect(report, &QPushButton::clicked, page, [this] { askForReport(); });
    QObject::connect(save, &QPushButton::clicked, page, [this] { savePredictions(); });
    return choice;
}

QWidget* EvaluationPage::Parts::buildProgress() {
    progressRow = new QWidget;
    auto* line = new QHBoxLayout(progressRow);
    line->setContentsMargins(0, 0, 0, 0);
    progress = new QProgressBar;
    progress->setAccessibleName(tr("Progress of the evaluation"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("cancelEvaluation");
    line->addWidget(progress, 1);
    line->addWidget(cancel);
    progressRow->hide();
    QObject::connect(cancel, &QPushButton::clicked, page, [this] { page->cancelJob(); });
    return progressRow;
}

}  // namespace lesion
