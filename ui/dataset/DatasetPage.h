#pragma once

#include "ui/frame/Page.h"
#include "ui/frame/ProjectDocument.h"

#include <memory>
#include <QStringList>

namespace lesion {

/// The images themselves: a virtual grid with filters, a detail panel, a large view, the chart of images and lesions
/// per class, problems, and the merging of classes.
class DatasetPage : public Page {
    Q_OBJECT

public:
    explicit DatasetPage(ProjectDocument* document, QWidget* parent = nullptr);
    ~DatasetPage() override;
    void cancelJob() override;
    std::any kept() const override;
    void restore(const std::any& kept) override;
    /// Selects these image ids in the grid and scrolls to the first (from another page).
    void showImages(const QStringList& imageIds);

Q_SIGNALS:
    void openRequested();       ///< the Open… button: the window owns the file dialog
    void syntheticRequested();  ///< the empty state's second button
    void lessonsRequested();    ///< its third
    void diagnoseRequested(const QStringList& files);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace lesion
