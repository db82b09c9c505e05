#include "ui/diagnosis/AnswerPanel.h"
#include "ui/diagnosis/DecisionPanel.h"
#include "ui/diagnosis/DiagnosisParts.h"
#include "ui/diagnosis/DropArea.h"
#include "ui/diagnosis/ExplanationBar.h"
#include "ui/diagnosis/LesionPanel.h"
#include "ui/diagnosis/ModelChoice.h"
#include "ui/diagnosis/PersonFields.h"
#include "ui/diagnosis/SimilarPanel.h"
#include "ui/diagnosis/TrustPanel.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lesion {

namespace {
const QString tabKey = QStringLiteral("diagnosis/tab");
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
    splitter->setSizes({600, 400});
    column->addWidget(splitter, 1);
    footer = sentenceLabel("notADevice");
    column->addWidget(footer);
    return content;
}

QWidget* DiagnosisPage::Parts::buildLeft() {
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    area = new DropArea;
    column->addWidget(area, 1);
    why = new ExplanationBar;
    column->addWidget(why);
    column->addWidget(buildStrip());
    return left;
}

QWidget* DiagnosisPage::Parts::buildStrip() {
    strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* seenColumn = new QVBoxLayout;
    seenColumn->setSpacing(4);
    seen = new ImageView;
    seen->setObjectName("seen");
    seen->setAccessibleName(tr("What the network saw"));
    seenCaption = new QLabel(tr("network's view"));
    seenCaption->setToolTip(tr("The same photograph as it was given to the network: the whole frame made square."));
    seen->setToolTip(seenCaption->toolTip());
    seenColumn->addWidget(seenCaption);
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
    queueView->setIconSize({DiagnosisQueue::thumbnailEdge, DiagnosisQueue::thumbnailEdge});
    auto* queueColumn = new QVBoxLayout;
    queueColumn->setSpacing(4);
    oneLesion = new QCheckBox;
    oneLesion->setObjectName("oneLesion");
    oneLesion->setToolTip(
        tr("The photographs that were dropped together show the same lesion: their probabilities are averaged, as "
           "lesion-level evaluation does it."));
    queueColumn->addStretch(1);
    queueColumn->addWidget(oneLesion);
    queueColumn->addWidget(queueView);
    row->addLayout(queueColumn, 1);
    return strip;
}

QWidget* DiagnosisPage::Parts::buildRight() {
    auto* scroll = new QScrollArea;
    scroll->setObjectName("answers");
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(12, 0, 4, 0);
    column->setSpacing(8);
    model = new ModelChoice(document);
    panel = new AnswerPanel;
    person = new PersonFields;
    column->addWidget(model);
    column->addWidget(person);
    column->addWidget(panel);
    column->addWidget(buildTabs(), 1);
    scroll->setWidget(right);
    scroll->viewport()->setAutoFillBackground(false);
    right->setAutoFillBackground(false);
    answers = scroll;
    return scroll;
}

QWidget* DiagnosisPage::Parts::buildTabs() {
    tabs = new QTabWidget;
    tabs->setObjectName("details");
    tabs->setDocumentMode(true);
    tabs->tabBar()->setAccessibleName(tr("What else there is to say"));
    similar = new SimilarPanel;
    decision = new DecisionPanel(options);
    trust = new TrustPanel(options);
    lesion = new LesionPanel;
    tabs->addTab(similar, tr("Similar"));
    tabs->addTab(decision, tr("Decision"));
    tabs->addTab(trust, tr("Trust"));
    tabs->addTab(lesion, tr("Lesion"));
    tabs->setTabToolTip(0, tr("Proven cases of the training part that look alike to the network"));
    tabs->setTabToolTip(1, tr("Malignant or not, at an operating point and a prevalence"));
    tabs->setTabToolTip(2, tr("Prediction set, spread, input check"));
    tabs->setTabToolTip(3, tr("Photographs of one lesion and their common answer"));
    tabs->setTabVisible(tabs->indexOf(lesion), false);
    tabs->setCurrentIndex(QSettings().value(tabKey, 0).toInt());
    QObject::connect(tabs, &QTabWidget::currentChanged, page, [this](int index) {
        if (tabs->widget(index) != lesion) QSettings().setValue(tabKey, index);  // it comes and goes
    });
    return tabs;
}

/// Sizes that follow the text; the network's small picture leaves the room to the photograph.
void DiagnosisPage::Parts::fit() {
    const QFontMetrics metrics = page->fontMetrics();
    const int edge = std::min(metrics.height() * 7, 140);
    seen->setFixedSize(std::max(edge, metrics.horizontalAdvance(seenCaption->text())), edge);
    answers->setMinimumWidth(metrics.averageCharWidth() * 40 +
                             answers->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    const QSize cell = DiagnosisQueue::cellSize(metrics);
    queueView->setGridSize(cell);
    queueView->setFixedHeight(cell.height() + queueView->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 8);
}

}  // namespace lesion
