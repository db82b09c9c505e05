#pragma once

#include "ui/frame/ProjectDocument.h"
#include "ui/widgets/SettingsGroup.h"

#include <QLabel>

namespace lesion {

/// Which classes the project works with, in words, and the way to change them.
class ClassSettings : public SettingsGroup {
    Q_OBJECT

public:
    explicit ClassSettings(ProjectDocument* document, QWidget* parent = nullptr);
    QString text() const { return classes_->text(); }

private:
    void refresh();
    void edit();

    ProjectDocument* document_;
    QLabel* classes_;
};

}  // namespace lesion
