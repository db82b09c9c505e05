#pragma once

#include "core/base/Result.h"
#include "core/diagnosis/Diagnosis.h"

#include <optional>
#include <QAbstractListModel>
#include <QImage>
#include <QPixmap>
#include <vector>

namespace lesion {

class Thumbnails;

/// The photographs that were dropped, newest on top, each with its answer once there is one. Keeps the photograph of
/// the current one only, so that a long queue stays small.
class DiagnosisQueue : public QAbstractListModel {
    Q_OBJECT

public:
    struct Item {
        int id = 0;
        QString name;
        QString file;   ///< empty for pasted pictures
        QImage pasted;  ///< the picture itself, when it has no file
        std::optional<Diagnosis> diagnosis;
        std::optional<Error> error;
    };

    explicit DiagnosisQueue(QObject* parent = nullptr);

    /// Puts new items on top in the order given; returns their ids.
    std::vector<int> addFiles(const QStringList& files);
    int addImage(const QImage& image, const QString& name);
    void setAnswer(int id, const Result<Diagnosis>& answer, bool keepPhotograph);
    /// Another model: all answers are void.
    void forgetAnswers();
    void remove(int row);
    void clear();

    int rowOf(int id) const;
    const Item& item(int row) const { return items_[size_t(row)]; }
    const std::vector<Item>& items() const { return items_; }
    void releasePhotograph(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString tip(const Item& item) const;

    std::vector<Item> items_;
    Thumbnails* thumbnails_;
    int nextId_ = 1;
};

}  // namespace lesion
