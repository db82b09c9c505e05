#include "ui/learning/LessonsDialog.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/project/Lesson.h"
#include "ui/frame/Async.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/PrimaryButton.h"
#include "ui/learning/HelpBrowser.h"

#include <memory>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace lesion {

namespace {

const QString folderKey = QStringLiteral("folders/lessons");

QString firstFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents.isEmpty() ? QDir::homePath() : documents).filePath(QStringLiteral("LesionLab"));
}

std::filesystem::path pathOf(const QString& folder) {
    return pathFromUtf8(fromQString(QDir::fromNativeSeparators(folder)));
}

}  // namespace

LessonsDialog::LessonsDialog(QThreadPool* pool, QWidget* parent)
    : QDialog(parent),
      pool_(pool),
      list_(new QListWidget(this)),
      text_(new HelpBrowser(this)),
      folder_(new QLineEdit(this)),
      note_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      parentFolder_(QSettings().value(folderKey, firstFolder()).toString()) {
    setWindowTitle(tr("Lessons"));
    setObjectName("lessonsDialog");
    build();
    connect(list_, &QListWidget::currentRowChanged, this, &LessonsDialog::showLesson);
    connect(list_, &QListWidget::itemDoubleClicked, this, &LessonsDialog::go);
    connect(folder_, &QLineEdit::textChanged, this, &LessonsDialog::showFolder);
    connect(text_, &HelpBrowser::topicRequested, this, [this](const QString& id) {
        for (int row = 0; row < list_->count(); ++row)
            if (QStringLiteral("lessons/") + list_->item(row)->data(Qt::UserRole).toString() == id)
                list_->setCurrentRow(row);
    });
    fill();
}

LessonsDialog::~LessonsDialog() {
    stop_.requestStop();
}

void LessonsDialog::build() {
    auto* about =
        new QLabel(tr("Each lesson is a ready project on pictures that the program draws itself. It shows one "
                      "thing that goes wrong with such classifiers, and takes a few minutes."),
                   this);
    about->setWordWrap(true);
    list_->setAccessibleName(tr("Lessons"));
    list_->setObjectName("lessons");
    list_->setWordWrap(true);
    list_->setSpacing(2);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(list_);
    split->addWidget(text_);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* label = new QLabel(tr("&Folder"), this);
    label->setBuddy(folder_);
    folder_->setAccessibleName(tr("Folder of the lesson's project"));
    folder_->setObjectName("lessonFolder");
    choose_ = new QPushButton(tr("C&hoose…"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(folder_, 1);
    row->addWidget(choose_);
    note_->setWordWrap(true);
    note_->setObjectName("lessonNote");
    progress_->setAccessibleName(tr("Progress of drawing the pictures"));
    progress_->hide();
    auto* buttons = new QDialogButtonBox(this);
    close_ = buttons->addButton(QDialogButtonBox::Close);
    go_ = new PrimaryButton(QString(), this);
    go_->setObjectName("makeLesson");
    buttons->addButton(go_, QDialogButtonBox::ActionRole);
    go_->setDefault(true);
    connect(choose_, &QPushButton::clicked, this, &LessonsDialog::chooseFolder);
    connect(go_, &QPushButton::clicked, this, &LessonsDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (busy_) return stop_.requestStop();
        reject();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(split, 1);
    layout->addLayout(row);
    layout->addWidget(note_);
    layout->addWidget(progress_);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    split->setSizes({em * 12, em * 30});
    resize(QSize(em * 46, em * 34).boundedTo(screen()->availableSize() * 9 / 10));
}

void LessonsDialog::fill() {
    for (const Lesson& one : lessons()) {
        const QString id = toQString(one.id);
        const HelpTopic* topic = library_.find(QStringLiteral("lessons/") + id);
        auto* item = new QListWidgetItem(topic ? topic->title : id, list_);
        item->setData(Qt::UserRole, id);
    }
    list_->setCurrentRow(0);
}

QString LessonsDialog::lesson() const {
    return list_->currentItem() ? list_->currentItem()->data(Qt::UserRole).toString() : QString();
}

void LessonsDialog::showLesson() {
    const QString id = lesson();
    if (const HelpTopic* topic = library_.find(QStringLiteral("lessons/") + id)) text_->setTopic(*topic);
    folder_->setText(QDir::toNativeSeparators(QDir(parentFolder_).filePath(id)));
    showFolder();
}

/// What pressing the button would do with the folder that stands there.
void LessonsDialog::showFolder() {
    if (busy_) return;
    const auto path = pathOf(folder_->text());
    const Lesson* there = folder_->text().isEmpty() ? nullptr : lessonOf(path);
    const bool same = there && toQString(there->id) == lesson();
    const QDir folder(folder_->text());
    const bool taken = !folder_->text().isEmpty() && folder.exists() && !folder.isEmpty() && !same;
    go_->setText(same ? tr("Go on with the lesson") : tr("Make the lesson"));
    go_->setEnabled(!folder_->text().isEmpty() && !taken);
    note_->setText(same    ? tr("The lesson is there already, with what was trained in it.")
                   : taken ? tr("There is something else in this folder. Choose an empty or a new one.")
                           : tr("The folder will hold pictures, settings and what is trained. It can be copied."));
}

void LessonsDialog::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Where lessons are kept"), parentFolder_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        parentFolder_ = folder;
        QSettings().setValue(folderKey, folder);
        showLesson();
    });
    dialog->open();
}

void LessonsDialog::go() {
    const Lesson* wanted = findLesson(fromQString(lesson()));
    if (busy_ || !wanted || !go_->isEnabled()) return;
    const QString folder = QDir::fromNativeSeparators(folder_->text());
    if (lessonOf(pathOf(folder))) return take({}, folder);
    stop_ = StopToken();
    setBusy(true);
    QPointer<LessonsDialog> self(this);
    // Posted to the dialog's own thread: the drawing threads only count.
    const auto progress = [this, self](std::int64_t done, std::int64_t total) {
        QMetaObject::invokeMethod(
            qApp,
            [this, self, done, total] {
                if (!self) return;
                progress_->setRange(0, int(total));
                progress_->setValue(int(done));
            },
            Qt::QueuedConnection);
    };
    runAsync(
        pool_, this,
        [lesson = *wanted, path = pathOf(folder), stop = stop_, progress]() -> Result<void> {
            const auto made = makeLesson(lesson, path, stop, progress);
            if (!made) return tl::unexpected<Error>(made.error());
            return {};
        },
        [this, folder](const Result<void>& made) { take(made, folder); });
}

void LessonsDialog::take(const Result<void>& made, const QString& folder) {
    setBusy(false);
    if (made) {
        accept();
        Q_EMIT chosen(folder);
        return;
    }
    showFolder();
    if (made.error().message.id != MessageId::Stopped) note_->setText(messageText(made.error().message));
}

void LessonsDialog::setBusy(bool busy) {
    busy_ = busy;
    progress_->setVisible(busy);
    progress_->setRange(0, 0);
    for (QWidget* widget : {static_cast<QWidget*>(list_), static_cast<QWidget*>(folder_),
                            static_cast<QWidget*>(choose_), static_cast<QWidget*>(go_)})
        widget->setEnabled(!busy);
    close_->setText(busy ? tr("Cancel") : tr("Close"));
    if (busy) note_->setText(tr("Drawing the pictures …"));
}

}  // namespace lesion
