#pragma once

#include "core/dataset/Dataset.h"

#include <memory>
#include <QDialog>

namespace lesion {

/// What a folder holds, before it is used: format, images, lesions, classes with their counts, and every problem with
/// what was done about it. Show it with open().
class OpenReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit OpenReportDialog(std::shared_ptr<const Dataset> report, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The reader guessed wrong: the user wants to say which column holds what.
    void nameColumnsRequested();

private:
    std::shared_ptr<const Dataset> report_;
};

/// "ham10000" → "HAM10000", "isic-archive" → "ISIC Archive export" and so on.
QString formatText(const std::string& format);

}  // namespace lesion
