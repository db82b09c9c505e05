#pragma once

#include "ui/diagnosis/FrameSource.h"
#include "ui/frame/Page.h"
#include "ui/frame/ProjectDocument.h"

#include <functional>
#include <memory>
#include <QImage>
#include <QStringList>

class QMimeData;

namespace lesion {

/// A photograph in, a probability for each class out. For research and teaching: said here at all times.
class DiagnosisPage : public Page {
    Q_OBJECT

public:
    explicit DiagnosisPage(ProjectDocument* document, QWidget* parent = nullptr);
    ~DiagnosisPage() override;
    /// Photographs are answered; a model (.safetensors) among them becomes the one that answers.
    void diagnoseFiles(const QStringList& files);
    void diagnoseImage(const QImage& image, const QString& name);
    /// Where "Camera…" takes its pictures from, made each time that it is asked for; the system's, if nothing is set.
    using MakeFrameSource = std::function<std::unique_ptr<FrameSource>()>;
    void setFrameSource(MakeFrameSource make);
    /// Ctrl+V: an image or image files from the clipboard.
    void paste();
    /// Whether a drop or the clipboard holds something to diagnose; nothing is fetched from the network.
    static bool accepts(const QMimeData* mime);
    void diagnoseMime(const QMimeData* mime);
    /// Opens the batch of a folder; empty: of the last one.
    void diagnoseFolder(const QString& folder = {});
    /// Asks what a folder that was dropped here is meant for.
    void offerFolder(const QString& folder);

    /// Ends the waiting for photographs that are not looked at, or else the building of references.
    void cancelJob() override;
    std::any kept() const override;
    void restore(const std::any& kept) override;

Q_SIGNALS:
    void trainRequested();
    void openFolderRequested(const QString& folder);        ///< as a data set
    void showImagesRequested(const QStringList& imageIds);  ///< in the data set

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace lesion
