#include "ui/diagnosis/CameraDialog.h"

#include "ui/diagnosis/LiveView.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/SentenceLabel.h"

#include <algorithm>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lesion {

CameraDialog::CameraDialog(std::unique_ptr<FrameSource> source, QWidget* parent)
    : QDialog(parent),
      source_(std::move(source)),
      view_(new LiveView),
      cameras_(new QComboBox),
      cameraLabel_(new QLabel(tr("&Camera"))),
      sentence_(sentenceLabel("cameraSentence")),
      capture_(new QPushButton(tr("&Take the picture"))) {
    setObjectName("cameraDialog");
    setWindowTitle(tr("Camera"));
    setAttribute(Qt::WA_DeleteOnClose);
    cameras_->setObjectName("cameras");
    cameras_->setAccessibleName(tr("Which camera"));
    cameraLabel_->setBuddy(cameras_);
    capture_->setObjectName("capture");
    capture_->setToolTip(tr("Diagnoses what is seen (Space). The picture is kept in memory alone, like a pasted one."));
    capture_->setDefault(true);

    auto* choice = new QHBoxLayout;
    choice->addWidget(cameraLabel_);
    choice->addWidget(cameras_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(capture_, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(choice);
    column->addWidget(view_, 1);
    column->addWidget(sentence_);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(capture_, &QPushButton::clicked, this, &CameraDialog::capture);
    auto* space = new QShortcut(QKeySequence(Qt::Key_Space), this);  // also where Close or the choice has the focus
    connect(space, &QShortcut::activated, this, &CameraDialog::capture);
    connect(cameras_, &QComboBox::activated, this, &CameraDialog::begin);
    connect(source_.get(), &FrameSource::frame, this, &CameraDialog::take);
    connect(source_.get(), &FrameSource::failed, this, &CameraDialog::say);
    connect(source_.get(), &FrameSource::camerasChanged, this, [this] {
        fillCameras();
        if (open_) begin();
    });
    fillCameras();
}

CameraDialog::~CameraDialog() {
    source_->stop();
}

void CameraDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (event->spontaneous() || open_) return;
    open_ = true;
    begin();
}

void CameraDialog::done(int result) {
    open_ = false;
    source_->stop();
    QDialog::done(result);
}

void CameraDialog::fillCameras() {
    const QSignalBlocker quiet(cameras_);
    const QString before = cameras_->currentText();
    cameras_->clear();
    cameras_->addItems(source_->cameras());
    cameras_->setCurrentIndex(std::max(0, cameras_->findText(before)));
    for (QWidget* control : std::initializer_list<QWidget*>{cameraLabel_, cameras_})
        control->setVisible(cameras_->count() > 1);
}

void CameraDialog::begin() {
    last_ = QImage();
    view_->setFrame({});
    capture_->setEnabled(false);
    if (cameras_->count() == 0) {
        source_->stop();
        return say(tr("No camera was found. One that is plugged in now is taken at once."));
    }
    sentence_->setText(tr("The camera is starting…"));
    source_->start(cameras_->currentIndex());
}

void CameraDialog::take(const QImage& image) {
    if (!open_) return;  // one was on its way
    if (last_.isNull()) sentence_->setText(tr("Hold the lesion sharp and whole in the picture, then press Space."));
    last_ = image;
    view_->setFrame(image);
    capture_->setEnabled(true);
}

void CameraDialog::say(const QString& sentence) {
    last_ = QImage();
    view_->setFrame({});
    capture_->setEnabled(false);
    sentence_->setText(QStringLiteral("▲ ") + sentence);
}

void CameraDialog::capture() {
    if (last_.isNull()) return;
    ++taken_;
    sentence_->setText(taken_ == 1 ? tr("Taken: its answer stands in the list behind this window.")
                                   : tr("%1 pictures are taken.").arg(number(taken_)));
    Q_EMIT captured(last_);
}

}  // namespace lesion
