#pragma once

#include "ui/dataset/PictureButton.h"
#include "ui/dataset/SampleTable.h"

#include <array>
#include <memory>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <vector>

namespace lesion {

/// Nine images side by side with their id and class: the first look that a teacher gives a class at the data.
class NineSheet : public QWidget {
    Q_OBJECT

public:
    explicit NineSheet(Thumbnails* thumbnails, QWidget* parent = nullptr);

    /// At most nine sample indices; `of` how many they were drawn from.
    void show(const std::shared_ptr<const SampleTable>& table, const std::vector<int>& samples, int of);
    const std::vector<int>& samples() const { return samples_; }

Q_SIGNALS:
    void selected(int sample);
    void largeRequested(int sample);
    void againRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::array<PictureButton*, 9> pictures_{};
    QLabel* heading_;
    QPushButton* again_;
    std::vector<int> samples_;
};

}  // namespace lesion
