#pragma once

#include "core/base/Files.h"
#include "core/dataset/OpenDataset.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/training/Trainer.h"

#include <filesystem>
#include <memory>
#include <QTemporaryDir>

namespace lesion::test {

/// A training of a second: the seed CNN at 32 pixels, two steps an epoch.
inline TrainingOptions smallest(int epochs = 2) {
    auto options = presetOptions("seed-cnn").value();
    options.inputSize = 32;
    options.epochs = epochs;
    options.maxSteps = 2;
    options.sampling.kind = SamplingKind::None;
    options.device = "cpu";
    options.split.testFraction = 0.3;
    return options;
}

/// Inherited by tests of real runs: a folder of their own with a synthetic data set and what is trained on it.
class SyntheticRuns {
protected:
    std::filesystem::path path(const char* name) const { return pathFromUtf8(folder_.path().toStdString()) / name; }
    /// Into the folder "data".
    bool drawDataset(int images) {
        if (!writeSyntheticDataset(path("data"), images, 5)) return false;
        auto opened = openDataset(path("data"));
        if (opened) dataset_ = std::make_shared<const Dataset>(std::move(*opened));
        return opened.has_value();
    }
    Run trained(const TrainingOptions& options, const char* name) const {
        TrainingControl control;
        TrainingObserver silent;
        return train(*dataset_, options, path(name), control, silent).value();
    }

    QTemporaryDir folder_;
    std::shared_ptr<const Dataset> dataset_;
};

}  // namespace lesion::test
