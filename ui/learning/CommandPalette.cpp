#include "ui/learning/CommandPalette.h"

#include "ui/frame/Theme.h"
#include "ui/learning/CommandModel.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace lesion {

CommandPalette::CommandPalette(Commands commands, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      model_(new CommandModel(std::move(commands), this)),
      typed_(new QLineEdit(this)),
      list_(new QListView(this)),
      note_(new QLabel(this)) {
    setWindowTitle(tr("Command palette"));
    setAccessibleName(windowTitle());
    typed_->setPlaceholderText(tr("Type what you want to do: an action, a page, a setting, a run, a help text"));
    typed_->setAccessibleName(tr("What you want to do"));
    typed_->setClearButtonEnabled(true);
    typed_->installEventFilter(this);
    list_->setModel(model_);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);  // typing goes on while the arrows move through the list
    list_->setAccessibleName(tr("Commands"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    note_->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(typed_);
    layout->addWidget(list_, 1);
    layout->addWidget(note_);
    connect(typed_, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(list_, &QListView::clicked, this, &CommandPalette::runCurrent);
    find({});
    place();
}

void CommandPalette::find(const QString& typed) {
    model_->find(typed);
    list_->setCurrentIndex(model_->index(0, 0));
    list_->scrollToTop();
    note_->setText(model_->rowCount() == 0 ? tr("Nothing fits these letters.")
                                           : tr("Up and Down choose, Enter does it, Escape closes"));
}

void CommandPalette::runCurrent() {
    const QModelIndex index = list_->currentIndex();
    if (!index.isValid()) return;
    const Command command = model_->command(index.row());
    if (!command.why.isEmpty()) {
        note_->setText(tr("%1: %2").arg(command.title, command.why));
        return;
    }
    accept();
    // After the palette is gone: what runs may open a window or take the focus.
    QTimer::singleShot(0, parent(), command.run);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != typed_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(list_, event);
            return true;
        default:
            return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    // A click elsewhere means something else was wanted.
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow()) reject();
}

/// Without a title bar it needs an edge to stand out from the window beneath.
void CommandPalette::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(accentColour(palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void CommandPalette::place() {
    const QWidget* window = parentWidget();
    const int em = fontMetrics().height();
    const QSize size(std::min(em * 44, window->width() - 2 * em), std::min(em * 26, window->height() - 4 * em));
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - size.width()) / 2, em * 3));
    setGeometry(QRect(corner, size));
}

}  // namespace lesion
