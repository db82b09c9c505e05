#pragma once

#include "core/dataset/OpenDataset.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <vector>

namespace lesion {

/// Asks which columns of a table hold the image's name, its class, and its lesion or patient. Show it with open().
class CsvColumnsDialog : public QDialog {
    Q_OBJECT

public:
    /// `tables` must not be empty.
    explicit CsvColumnsDialog(std::vector<TablePreview> tables, QWidget* parent = nullptr);
    ColumnNames columns() const;

private:
    void showTable(int index);
    void check();

    std::vector<TablePreview> tables_;
    QComboBox* table_;
    QComboBox* image_;
    QComboBox* label_;
    QComboBox* lesion_;
    QComboBox* patient_;
    QTableWidget* preview_;
    QLabel* hint_;
    QPushButton* open_ = nullptr;
};

}  // namespace lesion
