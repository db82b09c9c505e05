#pragma once

#include "ui/dataset/PictureButton.h"
#include "ui/dataset/SampleTable.h"

#include <memory>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <vector>

namespace lesion {

/// Everything known of the current image: a preview, its class, all metadata, its problems, and the other photographs
/// of the same lesion, because those are what leaks between parts.
class DetailPanel : public QWidget {
    Q_OBJECT

public:
    /// `previews` are for the picture, `thumbnails` for the photographs of the same lesion; both must outlive it.
    DetailPanel(Thumbnails* previews, Thumbnails* thumbnails, QWidget* parent = nullptr);

    /// `selected`: how many are selected in all. `problems`: those of the whole data set.
    void show(const std::shared_ptr<const SampleTable>& table, int sample, int selected,
              const std::vector<Problem>& problems);
    void showNothing();
    int sample() const { return sample_; }
    QString metadataText() const { return metadata_->text(); }

Q_SIGNALS:
    void sampleRequested(int sample);  ///< a photograph of the same lesion was clicked
    void largeRequested(int sample);
    void diagnoseRequested();
    void copyPathRequested();
    void showInFolderRequested();

private:
    void showRelated(const SampleTable& table);

    Thumbnails* thumbnails_;
    PictureButton* preview_;
    QLabel* title_;
    QLabel* class_;
    QLabel* metadata_;
    QLabel* problems_;
    QLabel* relatedTitle_;
    QWidget* related_;
    QWidget* actions_;
    QPushButton* diagnose_;
    int sample_ = -1;
};

}  // namespace lesion
