#include "ui/training/GraphicsCardDialog.h"

#include "core/base/Files.h"
#include "core/model/ChosenTorch.h"
#include "core/model/Classifier.h"
#include "ui/frame/MessageText.h"
#include "ui/widgets/SentenceLabel.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace lesion {

namespace {

/// What a program that takes no other LibTorch at its start can only be told by its build.
bool canTakeAnother() {
    const TorchFit fit = inspectTorchFolder({}).fit;
    return fit != TorchFit::OtherSystem && fit != TorchFit::Distribution;
}

}  // namespace

GraphicsCardDialog::GraphicsCardDialog(QWidget* parent)
    : QDialog(parent), state_(sentenceLabel("torchState")), answer_(sentenceLabel("torchAnswer")) {
    setWindowTitle(tr("Use a graphics card"));
    auto* text = sentenceLabel("torchHow");
    text->setText(how());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    choose_ = buttons->addButton(tr("Choose the folder…"), QDialogButtonBox::ActionRole);
    own_ = buttons->addButton(tr("Use the program's own"), QDialogButtonBox::ActionRole);
    choose_->setObjectName("chooseTorch");
    own_->setObjectName("ownTorch");
    choose_->setEnabled(canTakeAnother());
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(choose_, &QAbstractButton::clicked, this, &GraphicsCardDialog::ask);
    connect(own_, &QAbstractButton::clicked, this, &GraphicsCardDialog::useOwn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(state_);
    column->addWidget(answer_);
    column->addStretch();
    column->addWidget(buttons);
    answer_->hide();
    setMinimumWidth(fontMetrics().height() * 30);
    showState();
}

/// Tall enough for what it says: lines that are broken into more of them would be cut off else.
void GraphicsCardDialog::fit() {
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    setMinimumHeight(wanted);
    if (height() < wanted) resize(width(), wanted);
}

void GraphicsCardDialog::say(const QString& answer) {
    answer_->setText(answer);
    answer_->show();
    showState();
}

void GraphicsCardDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

QString GraphicsCardDialog::how() const {
    if (canTakeAnother()) {
        return tr("This program came with LibTorch %1 for the processor. For an NVIDIA card, download the official "
                  "LibTorch of the same version for CUDA from pytorch.org, unpack it and choose its folder. Both "
                  "programs use it from their next start. LesionLab fetches nothing.")
            .arg(toQString(torchVersion()));
    }
#ifdef __linux__
    return tr("This program is linked with the distribution's LibTorch %1, which cannot be exchanged. For an NVIDIA "
              "card, build LesionLab with the official LibTorch for CUDA; packaging/INSTALL.md says how.")
        .arg(toQString(torchVersion()));
#else
    return tr("On this system the program keeps the LibTorch %1 that it was built with. For another one, build "
              "LesionLab with it; packaging/INSTALL.md says how.")
        .arg(toQString(torchVersion()));
#endif
}

void GraphicsCardDialog::showState() {
    const auto folder = chosenTorchFolder();
    own_->setEnabled(folder.has_value());
    state_->setVisible(folder.has_value());
    const QString name = folder ? toQString(toUtf8(*folder)) : QString();
    state_->setText(runsWithChosenTorch() ? tr("In use: %1").arg(name) : tr("Chosen, not in use: %1").arg(name));
    fit();
}

void GraphicsCardDialog::ask() {
    auto* dialog = new QFileDialog(this, tr("The folder of LibTorch"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { choose(pathFromUtf8(fromQString(folder))); });
    dialog->open();
}

void GraphicsCardDialog::choose(const std::filesystem::path& folder) {
    const TorchFolder found = inspectTorchFolder(folder);
    const QString version = toQString(found.version);
    QString text;
    switch (found.fit) {
        case TorchFit::Fits:
            text = tr("LibTorch %1 is used from the next start.").arg(version);
            break;
        case TorchFit::OtherSystem:
        case TorchFit::Distribution:
            text = how();
            break;
        case TorchFit::NoTorch:
            text = tr("This folder holds no LibTorch: lib/libtorch_cpu.so or build-version is missing.");
            break;
        case TorchFit::OtherVersion:
            text = tr("This is LibTorch %1; the program needs %2.").arg(version, toQString(torchVersion()));
            break;
        case TorchFit::UnfitPath:
            text = tr("Move it to a folder whose path has no blanks, colons or semicolons.");
            break;
    }
    if (found.fit == TorchFit::Fits) {
        if (const auto kept = chooseTorchFolder(folder); !kept) text = messageText(kept.error().message);
    }
    say(text);
}

void GraphicsCardDialog::useOwn() {
    const auto done = chooseTorchFolder({});
    say(done ? tr("The program's own LibTorch is used from the next start.") : messageText(done.error().message));
}

}  // namespace lesion
