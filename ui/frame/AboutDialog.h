#pragma once

#include <QDialog>

namespace lesion {

/// Version, licences and what the program is not.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace lesion
