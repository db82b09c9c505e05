#pragma once

#include "core/dataset/ClassMapping.h"

#include <memory>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTableWidget>

namespace lesion {

/// Merging, renaming and leaving out of classes: each class of the data goes under a name of the user's choosing, or
/// under none. Classes with the same name become one.
class ClassEditor : public QDialog {
    Q_OBJECT

public:
    ClassEditor(std::shared_ptr<const Dataset> opened, const ClassMapping& mapping, QWidget* parent = nullptr);

    /// What the table says now; empty groups where every class keeps its name.
    ClassMapping mapping() const;
    void setMapping(const ClassMapping& mapping);
    QTableWidget* table() { return table_; }

    /// The usual questions. Empty groups where the data lack the classes for it.
    static ClassMapping malignantAgainstBenign(const Dataset& dataset);
    static ClassMapping melanomaAgainstNevus(const Dataset& dataset);

Q_SIGNALS:
    void mappingAccepted(const lesion::ClassMapping& mapping);

private:
    void buildTable();
    QWidget* presetBar();
    void check();

    std::shared_ptr<const Dataset> opened_;
    QTableWidget* table_;
    QLabel* summary_;
    QDialogButtonBox* buttons_;
};

}  // namespace lesion
