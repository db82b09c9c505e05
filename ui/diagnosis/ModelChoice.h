#pragma once

#include "core/diagnosis/References.h"
#include "core/model/Classifier.h"
#include "ui/frame/ProjectDocument.h"

#include <memory>
#include <optional>
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
    /// What the run of that model knows beside its weights; null where nothing has been built yet.
    const References* references() const { return references_ ? &*references_ : nullptr; }
    /// Why references that are there cannot be used.
    const std::optional<Error>& referencesError() const { return referencesError_; }
    /// The folder of the run whose best model answers; empty for a lone model file.
    QString runFolder() const;
    /// References may have been built: looks for them, if there were none; then changed().
    void lookForReferences();
    bool hasChoice() const;
    bool loading() const;
    void chooseFile();
    void openFile(const QString& file);
    /// The run's folder or model file that answers or is being loaded, and the files that were opened by name.
    QString chosen() const { return wanted_.path; }
    const QStringList& openedFiles() const { return files_; }
    void restore(const QString& chosen, const QStringList& openedFiles);

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

    /// A model with what stands beside it in its run's folder.
    struct Loaded {
        std::shared_ptr<const Classifier> classifier;
        std::optional<References> references;
        std::optional<Error> referencesError;
    };
    static void loadReferencesOf(const QString& path, Loaded& loaded);
    static Result<Loaded> loadWarm(const QString& path);

    void fill();
    void follow();
    void showRow();
    Source sourceOf(const QString& path) const;
    void load(const Source& source);
    void takeLoaded(const Source& source, const Result<Loaded>& loaded);

    ProjectDocument* document_;
    QComboBox* box_;
    QStringList files_;  ///< model files opened by name
    Source wanted_;      ///< what is loaded or being loaded
    Source loaded_;      ///< what classifier_ is
    Source unusable_;    ///< tried once by itself, not again and again
    std::shared_ptr<const Classifier> classifier_;
    std::optional<References> references_;
    std::optional<Error> referencesError_;
    bool looking_ = false;  ///< for references
    int asked_ = 0;
};

}  // namespace lesion
