#include "ui/dataset/ClassSettings.h"

#include "ui/dataset/ClassEditor.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/ShownNames.h"

#include <QPushButton>

namespace lesion {

ClassSettings::ClassSettings(ProjectDocument* document, QWidget* parent)
    : SettingsGroup(tr("Classes"), QStringLiteral("dataset-classes"), parent), document_(document) {
    classes_ = new QLabel;
    classes_->setTextFormat(Qt::PlainText);
    classes_->setWordWrap(true);
    auto* edit = new QPushButton(tr("Classes…"));
    edit->setToolTip(tr("Merges, renames or leaves out classes, as melanoma against nevus. Can be undone."));
    addWide(classes_);
    addWide(edit);
    connect(edit, &QPushButton::clicked, this, &ClassSettings::edit);
    connect(document_, &ProjectDocument::openedChanged, this, &ClassSettings::refresh);
    connect(document_, &ProjectDocument::datasetChanged, this, &ClassSettings::refresh);
    connect(document_, &ProjectDocument::optionsChanged, this, &ClassSettings::refresh);
    refresh();
}

void ClassSettings::refresh() {
    const std::shared_ptr<const Dataset> opened = document_->opened();
    if (!opened) return;
    const ClassMapping& mapping = document_->options().classes;
    if (mapping.isIdentity()) {
        classes_->setText(tr("All %Ln classes of the data, as they are.", nullptr, int(opened->classes.size())));
        return;
    }
    QStringList lines;
    std::size_t used = 0;
    for (const ClassMapping::Group& group : mapping.groups) {
        QStringList members;
        for (const std::string& member : group.members) members << toQString(member);
        used += group.members.size();
        const QString name = toQString(group.name);
        lines << (members == QStringList{name} ? name : tr("%1: %2").arg(name, listText(members)));
    }
    if (used < opened->classes.size())
        lines << tr("left out: %Ln classes", nullptr, int(opened->classes.size() - used));
    if (!document_->dataset()) lines << tr("⚠ This does not fit the data; all classes are shown.");
    classes_->setText(lines.join('\n'));
}

void ClassSettings::edit() {
    if (!document_->opened()) return;
    auto* editor = new ClassEditor(document_->opened(), document_->options().classes, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ClassEditor::mappingAccepted, this, [this](const ClassMapping& mapping) {
        TrainingOptions options = document_->options();
        options.classes = mapping;
        document_->setOptions(options, tr("Change classes"));
    });
    editor->open();
}

}  // namespace lesion
