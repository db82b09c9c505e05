#include "core/base/Files.h"
#include "core/dataset/Sampling.h"
#include "core/dataset/Split.h"
#include "core/image/Augmentation.h"
#include "core/image/HairRemoval.h"
#include "core/image/ImageFile.h"
#include "core/image/Preprocessing.h"
#include "core/training/Batches.h"
#include "core/training/TrainingPlan.h"
#include "tests/support/WindowFixture.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/MessageBar.h"
#include "ui/frame/MessageText.h"
#include "ui/frame/Theme.h"
#include "ui/images/Thumbnails.h"
#include "ui/preparation/AugmentationPreview.h"
#include "ui/preparation/PreparationPage.h"
#include "ui/preparation/SamplingChart.h"
#include "ui/preparation/SliderRow.h"
#include "ui/preparation/SplitBar.h"
#include "ui/widgets/Plot.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <set>

using namespace lesion;

namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  ///< ms; other programs may be using the processor

template <typename Button>
Button* buttonNamed(QWidget* parent, const QString& text) {
    for (Button* button : parent->findChildren<Button*>())
        if (button->text() == text && button->isVisible()) return button;
    return nullptr;
}

/// A window that shows its Preparation page, on a data set.
struct Opened {
    explicit Opened(const fs::path& dataset) {
        window.resize(1280, 720);
        window.show();
        window.open({toQString(toUtf8(dataset))});
        window.showPage(MainWindow::PreparationIndex);
        ready = QTest::qWaitForWindowExposed(&window) &&
                QTest::qWaitFor([this] { return !preview->pictures().empty() && leakage->isVisible(); }, patience);
    }
    ProjectDocument& document() { return *window.document(); }
    const TrainingOptions& options() { return document().options(); }
    SliderRow* row(const QString& label) { return page->findChild<SliderRow*>(label); }
    /// Takes the entry with the keyboard, as a user does.
    void choose(const QString& combo, const QString& entry) {
        auto* box = page->findChild<QComboBox*>(combo);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != entry; ++i) QTest::keyClick(box, Qt::Key_Down);
    }
    /// What training makes of the photographs, by the functions that training calls.
    std::vector<QImage> trained() {
        std::vector<QImage> pictures;
        const std::size_t photographs = preview->samples().size();
        for (std::size_t position = 0; position < 9; ++position) {
            const int sample = preview->samples()[position % photographs];
            const cv::Mat photograph = *loadImage(document().dataset()->samples[std::size_t(sample)].file);
            const cv::Mat prepared = prepare(preprocessingFor(options()), photograph);
            const std::uint64_t epoch = preview->epoch() + position / photographs;
            Random random = itemRandom(options().seed, epoch, {sample, 0});
            const auto draw = drawAugmentation(options().augmentation, prepared.size(), random);
            pictures.push_back(toQImage(augment(draw, prepared)));
        }
        return pictures;
    }

    MainWindow window;
    PreparationPage* page = window.findChild<PreparationPage*>();
    AugmentationPreview* preview = page->findChild<AugmentationPreview*>();
    QLabel* leakage = page->findChild<QLabel*>("leakage");
    MessageBar* messages = page->findChild<MessageBar*>();
    bool ready = false;
};

}  // namespace

class TestPreparationPage : public QObject {
    Q_OBJECT

    test::Home home_;
    fs::path data_ = home_.path("data");

private Q_SLOTS:
    void initTestCase() { QVERIFY(writeSyntheticDataset(data_, 140, 5)); }
    void cleanup() {
        home_.forgetSettings();
        std::error_code code;
        fs::remove_all(dataFolder() / "projects", code);
    }

    void withoutDataTheNextStepIsNamed() {
        MainWindow window;
        window.resize(1280, 720);
        window.show();
        window.showPage(MainWindow::PreparationIndex);
        auto* page = window.findChild<PreparationPage*>();
        QVERIFY(buttonNamed<QPushButton>(page, QStringLiteral("Open a data set…")));
        QVERIFY(buttonNamed<QPushButton>(page, QStringLiteral("Try the synthetic lesions")));
        QVERIFY(!page->findChild<SamplingChart*>()->isVisible());  // no blank axes
    }

    void leakageByLesionAndByImage() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        const int test = opened.document().split()->count(Part::Test);
        QVERIFY(test > 0);
        QVERIFY(opened.leakage->text().contains(
            QStringLiteral("0 of %1 test images share a lesion with training").arg(test)));
        QVERIFY(opened.leakage->text().contains(goodColour(opened.page->palette()).name()));
        QVERIFY(!opened.leakage->text().contains(QStringLiteral("▲")));

        opened.choose("split", QStringLiteral("by image, as the reference"));
        QVERIFY(!opened.options().split.byLesion);
        QTRY_VERIFY_WITH_TIMEOUT(opened.leakage->text().contains(QStringLiteral("▲")), patience);
        const Leakage leakage = measureLeakage(*opened.document().dataset(), *opened.document().split());
        QVERIFY(leakage.testLeaking > 0);
        const QString share = figure(100.0 * leakage.testLeaking / leakage.testImages, 0);
        QVERIFY2(opened.leakage->text().contains(QStringLiteral("%1 % of the test images (%2 of %3)")
                                                     .arg(share)
                                                     .arg(leakage.testLeaking)
                                                     .arg(leakage.testImages)),
                 qPrintable(opened.leakage->text()));
        QVERIFY(opened.leakage->text().contains(warningColour(opened.page->palette()).name()));

        opened.document().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(opened.leakage->text().contains(QStringLiteral("0 of %1 test").arg(test)), patience);
        QCOMPARE(opened.page->findChild<QComboBox*>("split")->currentText(), QStringLiteral("by lesion"));
    }

    void splitBarCountsImagesAndLesions() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        const auto dataset = opened.document().dataset();
        const auto split = opened.document().split();
        const std::vector<int> lesions = dataset->lesionIndices();
        std::set<int> tested;
        for (const int index : split->indices(Part::Test)) tested.insert(lesions[std::size_t(index)]);
        const QString wanted =
            QStringLiteral("test: %1 images of %2 lesions").arg(split->count(Part::Test)).arg(tested.size());
        QVERIFY(opened.page->findChild<SplitBar*>()->accessibleDescription().endsWith(wanted));
    }

    void sliderMoveIsOneUndoStep() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        const TrainingOptions before = opened.options();
        QVERIFY(before.augmentation.rotation == 0);
        SliderRow* rotation = opened.row(QStringLiteral("Rotation"));
        for (int i = 0; i < 5; ++i) QTest::keyClick(rotation->slider(), Qt::Key_Right);
        QCOMPARE(opened.options().augmentation.rotation, 5.0);
        QCOMPARE(opened.options().augmentation.preset, std::string("none"));
        const auto changed = opened.page->findChildren<QLabel*>();
        QVERIFY(std::any_of(changed.begin(), changed.end(), [](const QLabel* label) {
            return label->text() == QStringLiteral("changed") && !label->isHidden();
        }));
        QCOMPARE(opened.document().undoStack()->count(), 1);
        opened.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&opened.window));
        QTest::keyClick(&opened.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(opened.options(), before);
        QCOMPARE(rotation->value(), 0.0);
        QCOMPARE(rotation->slider()->value(), 0);
        QTest::keySequence(&opened.window, QKeySequence::keyBindings(QKeySequence::Redo).constFirst());
        QTRY_COMPARE(rotation->value(), 5.0);
    }

    void previewIsWhatTrains() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        auto* caption = opened.page->findChild<QLabel*>("previewCaption");
        QTRY_VERIFY(caption->text().contains(QStringLiteral("unchanged")));
        QCOMPARE(opened.preview->pictures().front(), toQImage(opened.preview->prepared().front()));

        opened.choose("augmentation", QStringLiteral("dermoscopy"));
        QCOMPARE(opened.options().augmentation, AugmentationOptions::dermoscopy());
        QTRY_COMPARE(opened.preview->pictures(), opened.trained());
        QVERIFY(caption->text().contains(QStringLiteral("epochs 1 to 9")));
        const std::vector<QImage> first = opened.preview->pictures();
        QVERIFY(first[0] != first[1]);

        QTest::mouseClick(opened.page->findChild<QPushButton*>("reroll"), Qt::LeftButton);
        QCOMPARE(opened.preview->epoch(), std::uint64_t(10));
        QTRY_COMPARE(opened.preview->pictures(), opened.trained());
        QVERIFY(opened.preview->pictures() != first);

        QTest::mouseClick(buttonNamed<QRadioButton>(opened.page, QStringLiteral("Nine images")), Qt::LeftButton);
        QTRY_COMPARE(opened.preview->samples().size(), std::size_t(9));
        QTRY_COMPARE(opened.preview->pictures(), opened.trained());
        const std::vector<int> nine = opened.preview->samples();
        QCOMPARE(std::set<int>(nine.begin(), nine.end()).size(), std::size_t(9));
        for (const int sample : nine) QVERIFY(opened.document().split()->parts[std::size_t(sample)] == Part::Train);

        QTest::mouseClick(opened.page->findChild<QPushButton*>("anotherImage"), Qt::LeftButton);
        QTRY_VERIFY(opened.preview->samples() != nine);
        QTRY_COMPARE(opened.preview->pictures(), opened.trained());
    }

    void hairsAndLightAreTakenOutBeforeAugmentation() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        const auto originals = opened.preview->originals();
        const std::vector<int> samples = opened.preview->samples();
        const auto caption = [&] { return opened.page->findChild<QLabel*>("previewCaption")->text(); };
        const auto press = [&](const char* name) {
            auto* box = opened.page->findChild<QCheckBox*>(name);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
        };
        press("hair_removal");
        QVERIFY(opened.options().hairRemoval && !opened.options().colourConstancy);
        QTRY_VERIFY_WITH_TIMEOUT(opened.preview->showsSteps() && opened.preview->pictures() == opened.trained(),
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(caption().contains(QStringLiteral("taken for hair")), patience);
        // The same photographs; as they are they still stand beside.
        QCOMPARE(opened.preview->samples(), samples);
        QCOMPARE(opened.preview->originals(), originals);
        const cv::Mat photograph = *loadImage(opened.document().dataset()->samples[std::size_t(samples[0])].file);
        QCOMPARE(opened.preview->hairShare(), hairShare(findHair(photograph)));
        QVERIFY(caption().contains(figure(100 * opened.preview->hairShare(), 1)));

        press("colour_constancy");
        QVERIFY(opened.options().hairRemoval && opened.options().colourConstancy);
        QTRY_VERIFY_WITH_TIMEOUT(caption().contains(QStringLiteral("light's colour")), patience);
        QTRY_COMPARE_WITH_TIMEOUT(opened.preview->pictures(), opened.trained(), patience);

        opened.document().undoStack()->undo();
        opened.document().undoStack()->undo();
        QVERIFY(!opened.options().hairRemoval && !opened.options().colourConstancy);
        QVERIFY(!opened.page->findChild<QCheckBox*>("hair_removal")->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(!opened.preview->showsSteps(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(opened.preview->pictures(), opened.trained(), patience);
    }

    void samplingShowsBeforeAfterAndRepeats() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        opened.choose("sampling", QStringLiteral("each class to N images"));
        QVERIFY(opened.options().sampling.kind == SamplingKind::Resample);
        const fs::path file = home_.path("sampling.csv");
        auto* plot = opened.page->findChild<SamplingChart*>()->plot();
        const auto lastRow = [&] {
            return plot->saveAs(toQString(toUtf8(file)))
                       ? toQString(*readText(file)).trimmed().section('\n', -1).split(',')
                       : QStringList();
        };
        QTRY_COMPARE_WITH_TIMEOUT(lastRow().value(2), QString::number(opened.options().sampling.target), patience);
        const SamplingSummary summary =
            summariseSampling(*opened.document().dataset(), *opened.document().split(), opened.options().sampling);
        QCOMPARE(lastRow()[0], QStringLiteral("vasc"));
        QCOMPARE(lastRow()[1].toInt(), summary.before.back());
        QCOMPARE(lastRow()[3], QString::number(double(summary.after.back()) / summary.before.back(), 'g', 6));
        opened.choose("sampling", QStringLiteral("loss weighted by class"));
        const std::vector<double> weights =
            lossWeights(*opened.document().dataset(), *opened.document().split(), opened.options().sampling);
        QTRY_COMPARE(lastRow()[4], QString::number(weights.back(), 'g', 6));
    }

    void newSeedIsAnotherSplit() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        const std::vector<Part> before = opened.document().split()->parts;
        const std::uint64_t seed = opened.options().seed;
        QTest::mouseClick(buttonNamed<QPushButton>(opened.page, QStringLiteral("New")), Qt::LeftButton);
        QVERIFY(opened.options().seed != seed);
        QTRY_VERIFY(opened.document().split() && opened.document().split()->parts != before);
        opened.document().undoStack()->undo();
        QTRY_VERIFY(opened.document().split() && opened.document().split()->parts == before);
        QCOMPARE(std::uint64_t(opened.page->findChild<QSpinBox*>("splitSeed")->value()), seed);
    }

    void impossibleSplitSaysWhy() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        TrainingOptions options = opened.options();
        options.split.testFraction = 1.5;
        opened.document().setOptions(options, QStringLiteral("Test fraction"));
        QTRY_VERIFY(opened.document().splitError());
        QTRY_COMPARE(opened.messages->text(), messageText(opened.document().splitError()->message));
        QVERIFY(!opened.leakage->isVisible());
        opened.document().undoStack()->undo();
        QTRY_VERIFY(opened.leakage->isVisible());
        QVERIFY(!opened.messages->isVisible());
    }

    /// A photograph that breaks while the program runs is passed over and joins the data set's problems.
    void damagedPhotographIsPassedOver() {
        const fs::path folder = home_.path("damaged");
        fs::copy(data_, folder, fs::copy_options::recursive);
        Opened opened(folder);
        QVERIFY(opened.ready);
        const auto dataset = opened.document().dataset();
        const int shown = opened.preview->samples().front();
        const fs::path file = dataset->samples[std::size_t(shown)].file;
        QVERIFY(writeFile(file, readText(file)->substr(0, 300)));
        TrainingOptions options = opened.options();
        options.inputSize = 64;  // the photograph is read again
        opened.document().setOptions(options, QStringLiteral("Input size"));
        QTRY_VERIFY(opened.preview->samples().front() != shown);
        QTRY_VERIFY(std::any_of(
            opened.document().opened()->problems.begin(), opened.document().opened()->problems.end(),
            [&](const Problem& problem) { return problem.subject == dataset->samples[std::size_t(shown)].id; }));
        QTRY_COMPARE(opened.preview->pictures().front().size(), QSize(64, 64));
    }

    void goesOnToTraining() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        QTest::mouseClick(buttonNamed<QPushButton>(opened.page, QStringLiteral("Train…")), Qt::LeftButton);
        QCOMPARE(opened.window.currentPage(), MainWindow::TrainingIndex);
    }

    /// The nine pictures are drawn in the background, however fast a slider moves. Tried again when another program
    /// took the processor.
    void movingASliderNeverBlocks() {
        Opened opened(data_);
        QVERIFY(opened.ready);
        QSlider* rotation = opened.row(QStringLiteral("Rotation"))->slider();
        double gap = 1e9;
        for (int attempt = 0; attempt < 3 && gap >= 50; ++attempt) {
            rotation->setValue(0);
            QTest::qWait(300);
            test::LoopGap loop;
            for (int value = 1; value <= 60; ++value) {
                rotation->setValue(value);
                QTest::qWait(5);
            }
            QTest::qWait(200);
            gap = std::min(gap, loop.longest());
        }
        QTRY_COMPARE(opened.preview->pictures(), opened.trained());
        qInfo("longest gap of the event loop %.1f ms", gap);
        QVERIFY2(gap < 50, qPrintable(QStringLiteral("%1 ms").arg(gap)));
    }
};

QTEST_MAIN(TestPreparationPage)
#include "tst_PreparationPage.moc"
