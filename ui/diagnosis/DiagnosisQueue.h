#pragma once

#include "core/base/Result.h"
#include "core/diagnosis/Diagnosis.h"

#include <optional>
#include <QAbstractListModel>
#include <QImage>
#include <QPixmap>
#include <set>
#include <vector>

namespace lesion {

class Thumbnails;

/// What the model says of a photograph, with the pictures as the window draws them; made off the window's thread.
struct QueueAnswer {
    Result<Diagnosis> diagnosis;
    QImage photograph;  ///< for showing, long side at most 2048
    QImage seen;        ///< the network's input

    /// Takes the pictures out of `diagnosis`, ready to be drawn.
    static QueueAnswer from(Result<Diagnosis> diagnosis);
};

/// The photographs that were dropped, newest first, each with its answer once there is one. Keeps the large pictures of
/// the current one only, so that a long queue stays small.
class DiagnosisQueue : public QAbstractListModel {
    Q_OBJECT

public:
    struct Item {
        int id = 0;
        int drop = 0;  ///< photographs that came together have the same
        QString name;
        QString file;   ///< empty for pasted pictures
        QImage pasted;  ///< the picture itself, when it has no file
        QPixmap pastedThumbnail;
        std::optional<Diagnosis> diagnosis;  ///< without its pictures
        std::optional<Error> error;          ///< with a diagnosis: the file could not be read a second time
        ClinicalFacts facts;                 ///< of the person, as far as it is known
        int told = 0;                        ///< how often the facts changed
        bool stale = false;                  ///< the diagnosis is from before they did
        QImage photograph;
        QImage seen;

        bool answered() const { return diagnosis || error; }
    };

    static constexpr int thumbnailEdge = 72;
    /// Room for a thumbnail with its answer below.
    static QSize cellSize(const QFontMetrics& metrics);

    explicit DiagnosisQueue(QObject* parent = nullptr);

    /// Everything in the queue of another window, with what is said to show one lesion.
    struct Content {
        std::vector<Item> items;
        std::set<int> lesions;
    };
    Content content() const { return {items_, lesions_}; }
    void setContent(Content content);
    /// Puts new items in front in the order given; returns their ids.
    std::vector<int> addFiles(const QStringList& files);
    int addImage(const QImage& image, const QString& name);
    void setAnswer(int id, QueueAnswer answer, bool keepPictures);
    /// Answers that another fact would change are asked for anew; until then they stay.
    void setFacts(int row, const ClinicalFacts& facts);
    /// Sets, decisions and referrals anew for what `basis` now asks for.
    void decideAnew(const DiagnosisBasis& basis);
    /// Another model: all answers are void.
    void forgetAnswers();
    void remove(int row);
    void clear();
    void releasePictures(int row);

    /// The rows that were dropped together with this one, itself among them, top to bottom.
    std::vector<int> droppedWith(int row) const;
    /// Whether those show one lesion, as the user says.
    bool isOneLesion(int row) const;
    void setOneLesion(int row, bool one);

    int rowOf(int id) const;
    const Item& item(int row) const { return items_[size_t(row)]; }
    const std::vector<Item>& items() const { return items_; }
    int unanswered() const;
    /// Null while it is being made.
    QPixmap thumbnail(const Item& item) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString tip(const Item& item) const;

    std::vector<Item> items_;
    Thumbnails* thumbnails_;
    std::set<int> lesions_;  ///< drops that show one lesion
    int nextId_ = 1;
    int nextDrop_ = 1;
};

}  // namespace lesion
