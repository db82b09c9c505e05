#include "ui/evaluation/OperatingPointBox.h"

#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/SentenceLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace lesion {

namespace {

QString percent(const std::optional<double>& share) {
    return share ? percentText(*share, 1) : QStringLiteral("–");
}

}  // namespace

OperatingPointBox::OperatingPointBox(QWidget* parent)
    : QWidget(parent), table_(new QWidget), none_(new QLabel), shares_(new QLabel) {
    auto* grid = new QGridLayout(table_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    static constexpr const char* names[] = {"truePositives", "falseNegatives", "falsePositives", "trueNegatives"};
    for (int i = 0; i < 4; ++i) {
        heads_[i] = new QLabel;
        cells_[i] = new QLabel;
        cells_[i]->setObjectName(QLatin1String(names[i]));
        cells_[i]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cells_[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(cells_[i], 1 + i / 2, 1 + i % 2);
    }
    for (int i = 0; i < 2; ++i) {
        grid->addWidget(heads_[i], 0, 1 + i, Qt::AlignRight);
        grid->addWidget(heads_[2 + i], 1 + i, 0);
    }
    shares_->setObjectName("operatingShares");
    makeSentence(shares_);
    none_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(table_);
    row->addWidget(shares_, 1);
    row->addWidget(none_, 1);
    setAccessibleName(tr("2x2 table at the operating point"));
    restyle();
}

void OperatingPointBox::setPoint(const std::optional<OperatingPoint>& point, const QString& positive,
                                 const QString& negative, bool lesions) {
    table_->setVisible(point.has_value());
    shares_->setVisible(point.has_value());
    none_->setVisible(!point);
    none_->setText(lesions
                       ? tr("Only one of the two answers occurs among these lesions, so there is nothing to choose.")
                       : tr("Only one of the two answers occurs among these images, so there is nothing to choose."));
    if (!point) return;
    heads_[0]->setText(tr("taken for %1").arg(positive));
    heads_[1]->setText(tr("taken for %1").arg(negative));
    heads_[2]->setText(tr("truly %1").arg(positive));
    heads_[3]->setText(tr("truly %1").arg(negative));
    const int counts[] = {point->truePositives, point->falseNegatives, point->falsePositives, point->trueNegatives};
    for (int i = 0; i < 4; ++i) {
        cells_[i]->setText(number(counts[i]));
        cells_[i]->setAccessibleName(
            QStringLiteral("%1, %2: %3").arg(heads_[2 + i / 2]->text(), heads_[i % 2]->text(), number(counts[i])));
    }
    const double share = double(counts[0] + counts[1]) / std::max(1, counts[0] + counts[1] + counts[2] + counts[3]);
    const QString of = lesions ? tr("from a score of %1 on; of all lesions here %2 are %3")
                               : tr("from a score of %1 on; of all images here %2 are %3");
    shares_->setText(tr("sensitivity %1 · specificity %2<br>positive predictive value %3 · negative %4")
                         .arg(percent(point->sensitivity()), percent(point->specificity()),
                              percent(point->positivePredictiveValue()), percent(point->negativePredictiveValue())) +
                     QStringLiteral("<br>") +
                     of.arg(figure(point->threshold, 3), percent(share), positive.toHtmlEscaped()));
}

void OperatingPointBox::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel* head : heads_) head->setPalette(quiet);
    none_->setPalette(quiet);
    shares_->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QLabel* cell : cells_) cell->setFont(bold);
    QPalette missed;
    missed.setColor(QPalette::WindowText, errorColour(palette()));
    cells_[1]->setPalette(missed);
}

void OperatingPointBox::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

}  // namespace lesion
