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
    void chooseFile();
    void openFile(const QString& file);

Q_SIGNALS:
    void changed();
    void failed(const lesion::Error& error);
    void choicesChanged();

private:
    void fill();
    void load(const QString& path);

    ProjectDocument* document_;
    QComboBox* box_;
    QStringList files_;  ///< model files opened by name
    QString path_;       ///< what is loaded or being loaded
    std::shared_ptr<const Classifier> classifier_;
    int asked_ = 0;
};

}  // namespace lesion
