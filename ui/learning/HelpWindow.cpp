#include "ui/learning/HelpWindow.h"

#include "ui/learning/HelpBrowser.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace lesion {

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent),
      search_(new QLineEdit(this)),
      contents_(new QListWidget(this)),
      text_(new HelpBrowser(this)),
      back_(new QToolButton(this)) {
    build();
    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (contents_->count() > 0) open(contents_->item(0)->data(Qt::UserRole).toString(), true);
    });
    connect(contents_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) open(item->data(Qt::UserRole).toString(), true);
    });
    connect(text_, &HelpBrowser::topicRequested, this, [this](const QString& id) { open(id, true); });
    connect(back_, &QToolButton::clicked, this, &HelpWindow::goBack);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, search_, [this] {
        search_->setFocus();
        search_->selectAll();
    });
    auto* backKey = new QShortcut(QKeySequence::Back, this);
    connect(backKey, &QShortcut::activated, this, &HelpWindow::goBack);
    fill();
}

void HelpWindow::build() {
    search_->setClearButtonEnabled(true);
    back_->setAutoRaise(true);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(back_);
    row->addWidget(search_, 1);
    column->addLayout(row);
    column->addWidget(contents_, 1);
    contents_->setWordWrap(true);
    contents_->setSpacing(2);
    contents_->setFrameShape(QFrame::NoFrame);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(text_);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    split->setSizes({em * 13, em * 30});
    resize(QSize(em * 46, em * 32).boundedTo(screen()->availableSize() * 9 / 10));
}

/// Contents, or what holds the words that are looked for.
void HelpWindow::fill() {
    search_->setPlaceholderText(tr("Search the guide"));
    search_->setAccessibleName(tr("Search the guide"));
    search_->setToolTip(tr("Finds the texts that hold all these words (Ctrl+F)"));
    contents_->setAccessibleName(tr("Contents"));
    back_->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    back_->setToolTip(tr("Back to the text before"));
    back_->setAccessibleName(tr("Back"));
    const QSignalBlocker quiet(contents_);
    const QString words = search_->text().trimmed();
    contents_->clear();
    for (const HelpTopic* topic : library_.search(words)) {
        QString label = topic->isLesson() ? tr("Lesson: %1").arg(topic->title) : topic->title;
        if (const QString around = HelpLibrary::excerpt(*topic, words); !around.isEmpty())
            label += QStringLiteral("\n… %1 …").arg(around);
        auto* item = new QListWidgetItem(label, contents_);
        item->setData(Qt::UserRole, topic->id);
        item->setData(Qt::AccessibleTextRole, label);
        if (topic->id == text_->topic()) contents_->setCurrentItem(item);
    }
    if (contents_->count() > 0) return;
    auto* nothing = new QListWidgetItem(tr("No text holds all these words."), contents_);
    nothing->setFlags(Qt::NoItemFlags);
}

void HelpWindow::showTopic(const QString& id) {
    open(id, !text_->topic().isEmpty());
}

QString HelpWindow::topic() const {
    return text_->topic();
}

void HelpWindow::open(const QString& id, bool remember) {
    const HelpTopic* topic = library_.find(id);
    if (!topic && !library_.topics().empty()) topic = &library_.topics().front();
    if (!topic) return;
    if (remember && topic->id != text_->topic()) trail_ << text_->topic();
    text_->setTopic(*topic);
    setWindowTitle(tr("Help: %1").arg(topic->title));
    back_->setEnabled(!trail_.isEmpty());
    const QSignalBlocker quiet(contents_);
    for (int row = 0; row < contents_->count(); ++row)
        if (contents_->item(row)->data(Qt::UserRole) == topic->id) contents_->setCurrentRow(row);
}

void HelpWindow::goBack() {
    if (!trail_.isEmpty()) open(trail_.takeLast(), false);
    back_->setEnabled(!trail_.isEmpty());
}

void HelpWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    library_ = HelpLibrary();
    fill();
    open(text_->topic(), false);
}

}  // namespace lesion
