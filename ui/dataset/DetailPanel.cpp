#include "ui/dataset/DetailPanel.h"

#include "core/base/Files.h"
#include "ui/dataset/ProblemModel.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"
#include "ui/frame/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QToolButton>
#include <QVBoxLayout>

namespace lesion {

namespace {

constexpr std::size_t mostRelated = 24;  // a lesion of HAM10000 has at most six photographs; other data may have more

QStringList classNames(const SampleTable& table) {
    QStringList names;
    for (const std::string& name : table.dataset().classes) names << toQString(name);
    return names;
}

QString tableRow(const QString& name, const QString& value) {
    if (value.isEmpty()) return {};
    return QStringLiteral("<tr><td style='padding-right:8px'>%1</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

/// Rows of an HTML table, so that long values wrap and everything can be selected and copied at once.
QString metadataRows(const SampleTable& table, int index) {
    const Sample& sample = table.sample(index);
    QString rows;
    const auto row = [&rows](const QString& name, const std::string& value) {
        rows += tableRow(name, toQString(value));
    };
    if (table.originalClass(index) != table.className(index))
        row(DetailPanel::tr("In the data"), fromQString(facetValueText(Facet::Class, table.originalClass(index))));
    if (!table.part(index).empty()) row(facetName(Facet::Part), fromQString(partText(table.part(index))));
    row(DetailPanel::tr("Lesion"), sample.lesion);
    row(DetailPanel::tr("Patient"), sample.patient);
    rows += tableRow(facetName(Facet::Sex), dataValueText(sample.sex));
    if (sample.age) rows += tableRow(facetName(Facet::Age), DetailPanel::tr("%Ln years", nullptr, int(*sample.age)));
    rows += tableRow(facetName(Facet::Site), dataValueText(sample.site));
    rows += tableRow(facetName(Facet::Confirmation), dataValueText(sample.dxType));
    rows += tableRow(facetName(Facet::Source), dataValueText(sample.source));
    for (const auto& [name, value] : sample.others) row(toQString(name), value);
    row(DetailPanel::tr("File"), toUtf8(sample.file.filename()));
    return rows;
}

QString problemLines(const Sample& sample, const std::vector<Problem>& problems) {
    QStringList lines;
    for (const Problem& problem : problems)
        if (isSubject(problem.subject, sample))
            lines << sentencesText({messageText(problem.what), messageText(problem.action)});
    return lines.join('\n');
}

QLabel* selectable(QWidget* parent, Qt::TextFormat format) {
    QLabel* label = sentenceLabel({}, CopiedBy::MouseAndKeyboard, parent);
    label->setTextFormat(format);
    return label;
}

QToolButton* actionButton(const QString& text, const QString& tip) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    return button;
}

}  // namespace

DetailPanel::DetailPanel(Thumbnails* previews, Thumbnails* thumbnails, QWidget* parent)
    : QWidget(parent), thumbnails_(thumbnails) {
    preview_ = new PictureButton(previews, QSize(272, 204), this);
    title_ = selectable(this, Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    class_ = selectable(this, Qt::PlainText);
    metadata_ = selectable(this, Qt::RichText);
    metadata_->setAccessibleName(tr("Metadata of the image"));
    problems_ = selectable(this, Qt::PlainText);
    relatedTitle_ = new QLabel(this);
    relatedTitle_->setWordWrap(true);
    related_ = new QWidget(this);
    new FlowLayout(related_, 4);

    actions_ = new QWidget(this);
    auto* actions = new FlowLayout(actions_, 6);
    diagnose_ = new QPushButton(themedIcon(QStringLiteral("diagnose")), tr("Diagnose"));
    diagnose_->setToolTip(tr("Shows the selected images on the Diagnose page and asks the chosen model about them."));
    QToolButton* copy = actionButton(tr("Copy path"), tr("Copies where the file is."));
    QToolButton* folder = actionButton(tr("Show file"), tr("Opens the folder of the file."));
    for (QWidget* button : std::initializer_list<QWidget*>{diagnose_, copy, folder}) actions->addWidget(button);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(preview_, 0, Qt::AlignHCenter);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{title_, class_, metadata_, problems_, actions_, relatedTitle_, related_})
        layout->addWidget(widget);

    connect(preview_, &PictureButton::clicked, this, [this] { Q_EMIT largeRequested(sample_); });
    connect(diagnose_, &QPushButton::clicked, this, &DetailPanel::diagnoseRequested);
    connect(copy, &QToolButton::clicked, this, &DetailPanel::copyPathRequested);
    connect(folder, &QToolButton::clicked, this, &DetailPanel::showInFolderRequested);
    showNothing();
}

void DetailPanel::showNothing() {
    sample_ = -1;
    title_->setText(tr("Choose an image to see what is known of it."));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{preview_, class_, metadata_, problems_, actions_, relatedTitle_, related_})
        widget->hide();
}

void DetailPanel::show(const std::shared_ptr<const SampleTable>& table, int sample, int selected,
                       const std::vector<Problem>& problems) {
    if (!table || sample < 0 || sample >= table->size()) return showNothing();
    sample_ = sample;
    const Sample& shown = table->sample(sample);
    const QString id = toQString(shown.id);
    const QString name = toQString(table->className(sample));
    const QStringList classes = classNames(*table);
    preview_->setClassColour(classColour(name, classes), classOutline(name, palette(), classes));
    preview_->setPicture(shown.file, {}, tr("%1: open the large view").arg(id));
    title_->setText(selected > 1 ? tr("%1 and %Ln more selected", nullptr, selected - 1).arg(id) : id);
    class_->setText(facetValueText(Facet::Class, table->className(sample)));
    metadata_->setText(
        QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>").arg(metadataRows(*table, sample)));
    const QString trouble = problemLines(shown, problems);
    problems_->setText(trouble.isEmpty() ? QString() : QStringLiteral("⚠ ") + trouble);
    for (QWidget* widget : std::initializer_list<QWidget*>{preview_, class_, metadata_, actions_}) widget->show();
    problems_->setVisible(!trouble.isEmpty());
    showRelated(*table);
}

void DetailPanel::showRelated(const SampleTable& table) {
    std::vector<int> others = table.sameLesion(sample_);
    relatedTitle_->setText(tr("%Ln other photographs of this lesion", nullptr, int(others.size())));
    relatedTitle_->setVisible(!others.empty());
    related_->setVisible(!others.empty());
    if (others.size() > mostRelated) others.resize(mostRelated);
    while (QLayoutItem* item = related_->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList classes = classNames(table);
    // Wide enough for the longest caption of HAM10000 at every text size and in every language.
    int width = 84;
    for (const char* part : {"train", "val", "test"})
        width =
            std::max(width, fontMetrics().horizontalAdvance(listText({QStringLiteral("akiec"), partText(part)})) + 4);
    for (const int other : others) {
        const QString name = toQString(table.className(other));
        auto* picture = new PictureButton(thumbnails_, QSize(width, width * 3 / 4), related_);
        picture->setClassColour(classColour(name, classes), classOutline(name, palette(), classes));
        const QString part = partText(table.part(other));
        picture->setPicture(table.sample(other).file, part.isEmpty() ? name : listText({name, part}),
                            tr("%1: select this photograph").arg(toQString(table.sample(other).id)));
        connect(picture, &PictureButton::clicked, this, [this, other] { Q_EMIT sampleRequested(other); });
        related_->layout()->addWidget(picture);
        picture->show();
    }
}

}  // namespace lesion
