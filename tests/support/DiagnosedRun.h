#pragma once

#include "core/diagnosis/Diagnosis.h"
#include "core/diagnosis/References.h"
#include "core/training/Trainer.h"
#include "tests/support/DiagnosisWindow.h"
#include "ui/diagnosis/HeatView.h"

#include <QComboBox>
#include <QTabWidget>

namespace lesion::test {

/// What stands beside the bars, and hands on them.
struct Details {
    explicit Details(Opened& opened) : page(opened.page) {}
    template <typename Control>
    Control* find(const char* name) const {
        return page->findChild<Control*>(name);
    }
    QString words(const char* label) const { return find<QLabel>(label)->text(); }
    void show(const char* panel) const {
        auto* tabs = find<QTabWidget>("details");
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == QLatin1String(panel)) tabs->setCurrentIndex(i);
    }
    void click(const char* box) const {
        auto* button = find<QAbstractButton>(box);
        QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, QPoint(8, button->height() / 2));
    }
    void choose(const char* combo, const QString& text) const {
        auto* box = find<QComboBox>(combo);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != text; ++i) QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(box->currentText(), text);
    }
    HeatView* photograph() const { return find<HeatView>("photograph"); }
    HeatView* second() const { return find<HeatView>("secondPhotograph"); }

    DiagnosisPage* page;
};

/// Synthetic lesions and a run on them that has hardly learnt: with references and without.
class DiagnosedRun {
public:
    /// False: something of it failed.
    bool make() {
        if (!writeSyntheticDataset(data_, 210, 3)) return false;
        const auto dataset = openDataset(data_);
        if (!dataset) return false;
        for (size_t i = 0; i < dataset->samples.size(); i += 20) images_.push_back(dataset->samples[i].file);
        TrainingOptions options = *presetOptions("seed-cnn");
        for (const auto& [key, value] :
             {std::pair("input_size", "48"), {"epochs", "1"}, {"max_steps", "4"}, {"val_fraction", "0.3"}})
            if (!setOption(options, key, value)) return false;
        TrainingControl control;
        TrainingObserver silent;
        if (!train(*dataset, options, run_, control, silent)) return false;
        std::error_code code;
        std::filesystem::remove(run_ / References::fileName, code);
        std::filesystem::copy(run_, built_, std::filesystem::copy_options::recursive);
        const auto references = buildReferences(*loadRun(built_), *dataset);
        auto classifier = Classifier::load(built_);
        if (!references || !classifier) return false;
        references_ = *references;
        classifier_ = std::make_shared<const Classifier>(std::move(*classifier));
        return true;
    }
    /// Each test begins with a new user's settings and no project.
    void forget() {
        home_.forgetSettings();
        std::error_code code;
        std::filesystem::remove_all(dataFolder() / "projects", code);
    }
    DiagnosisBasis basis(const DiagnosisOptions& options = {}) const { return diagnosisBasis(references_, options); }
    Diagnosis expected(const std::filesystem::path& file, const DiagnosisOptions& options = {}) const {
        return *diagnoseFile(*classifier_, file, basis(options));
    }
    /// The first image that the check lets pass.
    std::filesystem::path good(size_t from = 0) const {
        while (from + 1 < images_.size() && expected(images_[from]).refused) ++from;
        return images_[from];
    }

    Home home_;
    std::filesystem::path data_ = home_.path("data");
    std::filesystem::path run_ = home_.path("run");      ///< without references
    std::filesystem::path built_ = home_.path("built");  ///< the same with them
    std::vector<std::filesystem::path> images_;
    std::shared_ptr<const Classifier> classifier_;
    std::optional<References> references_;
};

}  // namespace lesion::test
