#pragma once

#include "core/model/Classifier.h"
#include "ui/frame/ProjectDocument.h"

#include <memory>
#include <QComboBox>
#include <QWidget>

namespace lesion {

/// Which model answers: the project's runs or a model file; loads it in the background, warmed up, so that the first
/// answer is as quick as the tenth.
class ModelChoice : public QWidget {
    Q_OBJECT

public:
    explicit ModelChoice(ProjectDocument* document, QWidget* parent = nullptr);

    /// Null while loading or when there is none.
    std::shared_ptr<const Classifier> classifier() const { return classifier_; }
    bool hasChoice() const;
    bool loading() const;
    void chooseFile();
    void openFile(const QString& file);

Q_SIGNALS:
    void changed();
    void failed(const lesion::Error& error);
    void choicesChanged();

private:
    /// A model on disk: a run goes on writing better ones to the same place.
    struct Source {
        QString path;  ///< a run's folder or a model file
        int epoch = 0;
        bool operator==(const Source&) const = default;
    };

    void fill();
    void follow();
    void showRow();
    Source sourceOf(const QString& path) const;
    void load(const Source& source);
    void takeLoaded(const Source& source, const Result<std::shared_ptr<const Classifier>>& loaded);

    ProjectDocument* document_;
    QComboBox* box_;
    QStringList files_;  ///< model files opened by name
    Source wanted_;      ///< what is loaded or being loaded
    Source loaded_;      ///< what classifier_ is
    Source unusable_;    ///< tried once by itself, not again and again
    std::shared_ptr<const Classifier> classifier_;
    int asked_ = 0;
};

}  // namespace lesion
