#include "core/base/Files.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/diagnosis/Explanation.h"
#include "core/diagnosis/ViewSpread.h"
#include "core/image/ImageFile.h"
#include "core/metrics/Figures.h"
#include "core/training/Trainer.h"
#include "tests/support/DiagnosisWindow.h"
#include "ui/dataset/SampleBrowser.h"
#include "ui/diagnosis/CaseButton.h"
#include "ui/diagnosis/CaseReport.h"
#include "ui/diagnosis/DiagnosisSettings.h"
#include "ui/diagnosis/DiagnosisText.h"
#include "ui/diagnosis/ExplanationBar.h"
#include "ui/diagnosis/HeatView.h"
#include "ui/diagnosis/LesionPanel.h"
#include "ui/diagnosis/SimilarPanel.h"
#include "ui/diagnosis/WatchedFolder.h"
#include "ui/images/Thumbnails.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <fstream>
#include <opencv2/core.hpp>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTabWidget>
#include <QThreadPool>

using namespace lesion;
using namespace lesion::test;

namespace fs = std::filesystem;

namespace {

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

}  // namespace

class TestDiagnosisDetails : public QObject {
    Q_OBJECT

    test::Home home_;
    fs::path data_ = home_.path("data");
    fs::path run_ = home_.path("run");      ///< without references
    fs::path built_ = home_.path("built");  ///< the same with them
    std::vector<fs::path> images_;
    std::shared_ptr<const Classifier> classifier_;
    std::optional<References> references_;

    DiagnosisBasis basis(const DiagnosisOptions& options = {}) const { return diagnosisBasis(references_, options); }
    Diagnosis expected(const fs::path& file, const DiagnosisOptions& options = {}) const {
        return *diagnoseFile(*classifier_, file, basis(options));
    }
    /// The first image that the check lets pass.
    fs::path good(size_t from = 0) const {
        while (from + 1 < images_.size() && expected(images_[from]).refused) ++from;
        return images_[from];
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writeSyntheticDataset(data_, 210, 3));
        const auto dataset = openDataset(data_);
        QVERIFY(dataset);
        for (size_t i = 0; i < dataset->samples.size(); i += 20) images_.push_back(dataset->samples[i].file);
        TrainingOptions options = *presetOptions("seed-cnn");
        for (const auto& [key, value] :
             {std::pair("input_size", "48"), {"epochs", "1"}, {"max_steps", "4"}, {"val_fraction", "0.3"}})
            QVERIFY(setOption(options, key, value));
        TrainingControl control;
        TrainingObserver silent;
        const auto run = train(*dataset, options, run_, control, silent);
        QVERIFY(run);
        std::error_code code;
        fs::remove(run_ / References::fileName, code);
        fs::copy(run_, built_, fs::copy_options::recursive);
        const auto references = buildReferences(*loadRun(built_), *dataset);
        QVERIFY2(references, references ? "" : toEnglish(references.error().message).c_str());
        references_ = *references;
        auto classifier = Classifier::load(built_);
        QVERIFY(classifier);
        classifier_ = std::make_shared<const Classifier>(std::move(*classifier));
    }
    void cleanup() {
        home_.forgetSettings();
        std::error_code code;
        fs::remove_all(dataFolder() / "projects", code);
    }

    void heatMapLiesOverThePhotograph() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {images_[0]}) && opened.settle());
        const QImage plain = details.photograph()->grab().toImage();
        QVERIFY(details.photograph()->heat().isNull());  // until it is asked for
        details.click("heatMap");
        QTRY_VERIFY(!details.photograph()->heat().isNull());
        const Diagnosis wanted = expected(images_[0]);
        const auto explanation = explain(*classifier_, wanted.networkInput, Attribution::GradCam);
        QVERIFY(explanation);
        const QSize size = opened.photograph->image().size();
        QCOMPARE(details.photograph()->heat(), heatLayer(*explanation, wanted.largest, size));
        QVERIFY(details.words("heatNote").startsWith("Grad-CAM"));
        // What is drawn is what overlay() writes into a file, seen at the same size.
        details.photograph()->resize(size);
        const cv::Mat1f map =
            mapOfClass(*explanation, wanted.largest, {size.width(), size.height()}, MapScale::AllClasses);
        const QImage written = toQImage(overlay(wanted.photograph, map, usualOpacity));
        const QImage drawn = details.photograph()->grab().toImage().convertToFormat(QImage::Format_RGB888);
        QCOMPARE(drawn.size(), written.size());
        int largest = 0;
        for (int y = 2; y < size.height() - 2; y += 3)
            for (int x = 2; x < size.width() - 2; x += 3) {
                const QRgb a = written.pixel(x, y);
                const QRgb b = drawn.pixel(x, y);
                largest = std::max({largest, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                    std::abs(qBlue(a) - qBlue(b))});
            }
        QVERIFY2(largest <= 4, qPrintable(QString::number(largest)));
        details.click("heatMap");
        QVERIFY(details.photograph()->heat().isNull());
        Q_UNUSED(plain);
    }

    void sliderChangesWhatIsSeenByTheKeyboard() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {images_[0]}) && opened.settle());
        details.click("heatMap");
        QTRY_VERIFY(!details.photograph()->heat().isNull());
        auto* slider = details.find<QSlider>("heatOpacity");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        const QImage nothing = details.photograph()->grab().toImage();
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(details.photograph()->grab().toImage() != nothing);
        QTest::keyClick(slider, Qt::Key_Home);
        details.click("heatMap");
        QCOMPARE(details.photograph()->grab().toImage(), nothing);  // at 0 it is the photograph
    }

    void twoClassesBesideEachOther() {
        const Diagnosis wanted = expected(images_[1]);
        const auto mel = int(std::find(wanted.classes.begin(), wanted.classes.end(), "mel") - wanted.classes.begin());
        const auto bcc = int(std::find(wanted.classes.begin(), wanted.classes.end(), "bcc") - wanted.classes.begin());
        {
            Opened opened(data_, built_);
            const Details details(opened);
            QVERIFY(opened.ready && dropFiles(&opened.window, {images_[1]}) && opened.settle());
            details.click("heatMap");
            details.click("heatCompared");
            details.choose("heatClass", "mel");
            details.choose("heatOtherClass", "bcc");
            QTRY_VERIFY(details.second()->isVisible() && details.words("secondHeatCaption").startsWith("basal cell"));
            QVERIFY(details.words("heatCaption").startsWith("melanoma"));
            QCOMPARE(details.second()->image().size(), opened.photograph->image().size());
            const auto explanation = explain(*classifier_, wanted.networkInput, Attribution::GradCam);
            const QSize size = opened.photograph->image().size();
            QCOMPARE(details.photograph()->heat(), heatLayer(*explanation, mel, size));
            QCOMPARE(details.second()->heat(), heatLayer(*explanation, bcc, size));
            QTest::keyClick(details.photograph(), Qt::Key_Plus);
            QCOMPARE(details.second()->zoom(), details.photograph()->zoom());  // zoomed together
        }
        const Opened again(data_, {});  // another day
        const auto* bar = again.page->findChild<ExplanationBar*>();
        QVERIFY(bar->shown() && bar->compared());
        QCOMPARE(bar->firstClass(wanted), mel);
        QCOMPARE(bar->secondClass(wanted), bcc);
    }

    void anotherChoiceSupersedesOcclusion() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {images_[0], images_[1]}) && opened.settle());
        details.click("heatMap");
        details.choose("heatMethod", "occlusion");
        details.choose("heatMethod", "HiResCAM");
        QTest::keyClick(opened.view, Qt::Key_Right);
        QVERIFY(QTest::qWaitFor([&] { return details.words("heatNote").startsWith("HiResCAM in"); }, patience));
        const Diagnosis wanted = expected(images_[1]);
        const auto explanation = explain(*classifier_, wanted.networkInput, Attribution::HiResCam);
        QCOMPARE(details.photograph()->heat(),
                 heatLayer(*explanation, wanted.largest, opened.photograph->image().size()));
        details.choose("heatMethod", "occlusion");
        QVERIFY(QTest::qWaitFor([&] { return details.words("heatNote").contains(" ms"); }, patience));
    }

    void referencesAreBuiltWhereTheyAreMissing() {
        Opened opened(data_, run_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {images_[0]}) && opened.settle());
        QVERIFY(opened.item(0).diagnosis->similar.empty() && !opened.item(0).diagnosis->set);
        details.show("Similar");
        QVERIFY(details.words("similarSentence").contains("no references yet"));
        details.click("buildReferences");
        QTRY_VERIFY_WITH_TIMEOUT(opened.item(0).answered() && !opened.item(0).diagnosis->similar.empty(), patience);
        QCOMPARE(opened.item(0).diagnosis->set->classes, expected(images_[0]).set->classes);
        QVERIFY(hasReferences(opened.window.document()->project().runsFolder() / "tiny"));
    }

    void aCaseOpensInTheDataSet() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {images_[0]}) && opened.settle());
        details.show("Similar");
        const Diagnosis wanted = expected(images_[0]);
        auto cases = opened.page->findChildren<CaseButton*>();
        QCOMPARE(size_t(cases.size()), wanted.similar.size());
        const SimilarCase& nearest = wanted.similar.front();
        const QString name = lesion::toQString(wanted.classes[size_t(nearest.image.label)]);
        QCOMPARE(cases[0]->lines(), (QStringList{QStringLiteral("%1 · %2").arg(name, figure(nearest.distance, 2)),
                                                 proofText(lesion::toQString(nearest.image.dxType)),
                                                 lesion::toQString(nearest.image.lesion)}));
        cases[0]->setFocus();
        QTest::keyClick(cases[0], Qt::Key_Space);
        QCOMPARE(opened.window.currentPage(), MainWindow::DatasetIndex);
        auto* browser = opened.window.findChild<SampleBrowser*>();
        QTRY_COMPARE(browser->selectedFiles().size(), 1);
        QVERIFY(browser->selectedFiles().first().contains(lesion::toQString(nearest.image.id)));
    }

    void aTrainingImageIsToldAsSuch() {
        const ReferenceImage& learnt = references_->images().front();
        Opened opened(data_, built_);
        QVERIFY(opened.ready && dropFiles(&opened.window, {data_ / learnt.file}) && opened.settle());
        QCOMPARE(opened.item(0).diagnosis->similar.front().image.id, learnt.id);
        QVERIFY(Details(opened).words("similarSentence").contains("this very photograph"));
    }

    void decisionFollowsWhatIsEntered() {
        const fs::path file = good();
        DiagnosisOptions options;
        {
            Opened opened(data_, built_);
            const Details details(opened);
            QVERIFY(opened.ready && dropFiles(&opened.window, {file}) && opened.settle());
            details.show("Decision");
            const auto plain = *expected(file).malignancy;
            QCOMPARE(details.words("malignancy"),
                     QStringLiteral("Malignant: %1, %2 the operating point of %3.")
                         .arg(figure(plain.probability), plain.positive ? "above" : "below", figure(plain.threshold)));
            auto* prevalence = details.find<QDoubleSpinBox>("prevalence");
            prevalence->setFocus();
            prevalence->selectAll();
            QTest::keyClicks(prevalence, "2");
            QTest::keyClick(prevalence, Qt::Key_Return);
            options.prevalence = 0.02;
            const auto rare = *expected(file, options).malignancy;
            QTRY_VERIFY(details.words("corrected").contains("probability " + figure(*rare.corrected)));
            details.click("malignant_akiec");  // off
            options.malignant = {"bcc", "mel"};
            const auto fewer = *expected(file, options).malignancy;
            QTRY_VERIFY(details.words("malignancy").startsWith("Malignant: " + figure(fewer.probability)));
            QCOMPARE(opened.item(0).diagnosis->malignancy->corrected, fewer.corrected);
        }
        QCOMPARE(storedDiagnosisOptions(), options);
        Opened again(data_, built_);
        QVERIFY(again.ready && dropFiles(&again.window, {file}) && again.settle());
        QVERIFY(!again.page->findChild<QCheckBox*>("malignant_akiec")->isChecked());
        QCOMPARE(again.item(0).diagnosis->malignancy->corrected, expected(file, options).malignancy->corrected);
    }

    void aDecisionNeedsBothAnswers() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {good()}) && opened.settle());
        details.show("Decision");
        for (const char* name : {"malignant_akiec", "malignant_bcc", "malignant_mel"}) details.click(name);
        QTRY_VERIFY(details.words("malignancy").contains("Tick at least one"));
        QVERIFY(!details.find<QLabel>("operatingPoint")->isVisible());
    }

    void setAtTheLevelThatIsChosen() {
        const fs::path file = good();
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {file}) && opened.settle());
        details.show("Trust");
        for (const double level : {0.95, 0.9}) {
            const auto segments = details.find<SegmentedSwitch>("setLevel")->findChildren<QRadioButton*>();
            QTest::mouseClick(segments[level > 0.92 ? 1 : 0], Qt::LeftButton);
            DiagnosisOptions options;
            options.level = level;
            const Diagnosis wanted = expected(file, options);
            QTRY_COMPARE(opened.item(0).diagnosis->setLevel, level);
            QCOMPARE(opened.item(0).diagnosis->set->classes, wanted.set->classes);
            if (const auto referral = wanted.referral())
                QCOMPARE(details.words("predictionSet"), QStringLiteral("▲ ") + messageText(*referral));
            else
                QVERIFY(details.words("predictionSet").endsWith("alone."));
            QCOMPARE(storedDiagnosisOptions().level, level);
        }
    }

    void refusedPhotographsAreMutedWithReasons() {
        cv::Mat noise(150, 200, CV_8UC3);
        cv::randu(noise, 0, 255);
        const fs::path file = home_.path("noise.png");
        QVERIFY(saveImage(file, noise));
        const Diagnosis wanted = expected(file);
        QVERIFY(wanted.refused);
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {file, good()}) && opened.settle());
        QVERIFY(opened.bars->muted() && opened.bars->isVisible());
        const auto* refusal = details.find<QLabel>("refusal");
        QVERIFY(refusal->isVisible());
        for (const InputFinding& finding : wanted.findings)
            QVERIFY(refusal->text().contains(messageText(finding.message)));
        QVERIFY(refusal->mapTo(opened.page, QPoint()).y() < opened.bars->mapTo(opened.page, QPoint()).y());
        QVERIFY(!details.find<QLabel>("predictionSet")->isVisible());
        QVERIFY(details.words("malignancy").contains("refused"));
        QCOMPARE(opened.view->model()->index(0, 0).data().toString(), QStringLiteral("refused"));
        QTest::keyClick(opened.view, Qt::Key_Right);
        QTRY_VERIFY(!opened.bars->muted() && !refusal->isVisible());
        QVERIFY(opened.saysNotADevice());
    }

    void whiskersAreTheSpreadOverTheViews() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {images_[2]}) && opened.settle());
        QVERIFY(!opened.bars->hasWhiskers());
        details.show("Trust");
        details.click("spread");
        QTRY_VERIFY(opened.bars->hasWhiskers());
        const Diagnosis wanted = expected(images_[2]);
        const auto spread = spreadOverViews(*classifier_, wanted.networkInput);
        QVERIFY(spread);
        const auto k = size_t(wanted.largest);
        QVERIFY(spread->lowest[k] <= wanted.probabilities[k] && wanted.probabilities[k] <= spread->highest[k]);
        QVERIFY(details.words("spreadText")
                    .contains(QStringLiteral("between %1 and %2")
                                  .arg(figure(double(spread->lowest[k])), figure(double(spread->highest[k])))));
        details.click("spread");
        QVERIFY(!opened.bars->hasWhiskers());
    }

    void photographsOfOneLesionAreCombined() {
        const std::vector<fs::path> three{images_[0], images_[1], images_[2]};
        Opened opened(data_, run_);  // nothing is refused without references
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, three) && opened.settle());
        QVERIFY(!opened.bars->hasLesion());
        details.click("oneLesion");
        Predictions all;
        for (const fs::path& file : three) {
            const Diagnosis single = *diagnoseFile(*classifier_, file);
            all.classes = single.classes;
            all.imageIds.push_back(toUtf8(file));
            all.lesionIds.emplace_back("one");
            all.labels.push_back(0);
            all.probabilities.insert(all.probabilities.end(), single.probabilities.begin(), single.probabilities.end());
        }
        const auto mean = perLesion(all).probabilities;
        const auto largest = size_t(std::max_element(mean.begin(), mean.end()) - mean.begin());
        QVERIFY(details.words("lesionAnswer").contains("3 photographs"));
        QVERIFY(details.words("lesionAnswer").contains(figure(double(mean[largest]))));
        const auto* table = details.find<QTableWidget>("lesionTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->columnCount(), 4);
        for (int row = 0; row < table->rowCount(); ++row) {
            const auto k = size_t(opened.bars->order()[size_t(row)]);
            QCOMPARE(table->item(row, 0)->text(), figure(double(mean[k])));
            QCOMPARE(table->item(row, 2)->text(), figure(double(opened.item(1).diagnosis->probabilities[k])));
        }
        QVERIFY(dropFiles(&opened.window, {images_[3]}));  // another lesion stands for itself
        QTRY_VERIFY(!opened.bars->hasLesion() && !details.find<QCheckBox>("oneLesion")->isVisible());
    }

    void reportTellsNoFileUnlessAsked() {
        CaseReport report;
        report.diagnosis = expected(images_[0]);
        report.photograph = toQImage(*loadImage(images_[0]));
        report.heat = heatLayer(*explain(*classifier_, report.diagnosis.networkInput, Attribution::GradCam),
                                report.diagnosis.largest, report.photograph.size());
        report.opacity = usualOpacity;
        report.basis = std::make_shared<const DiagnosisBasis>(basis());
        report.casesFolder = data_;
        report.model = QStringLiteral("seed-cnn");
        const auto written = [&](const char* name, const char* person, bool namesFile) {
            report.diagnosis.name = person;
            report.namesFile = namesFile;
            const fs::path file = home_.path(name);
            return writeCaseReport(report, file) ? QImage(toQString(file)) : QImage();
        };
        QImage one, other;
        for (int attempt = 0; attempt < 2 && (one.isNull() || one != other); ++attempt) {  // the day may change
            one = written("a.png", "Ada.jpg", false);
            other = written("b.png", "Bob.jpg", false);
        }
        QCOMPARE(one, other);
        const QImage named = written("c.png", "Bob.jpg", true);
        QVERIFY(one.width() > 1000 && one.height() > one.width());
        QVERIFY(named != one);
        QVERIFY(one.textKeys().isEmpty());
        QVERIFY(written("d.pdf", "Ada.jpg", false).isNull());  // no picture, but a document
        const std::string pdf = *readText(home_.path("d.pdf"));
        QVERIFY(pdf.rfind("%PDF", 0) == 0 && pdf.size() > 20'000 && pdf.find("Ada") == std::string::npos);
    }

    void whatArrivesInAWatchedFolderIsTold() {
        const fs::path folder = home_.path("export");
        QVERIFY(makeFolder(folder));
        fs::copy_file(images_[0], folder / "before.jpg");
        QThreadPool pool;
        WatchedFolder watched(&pool);
        watched.setInterval(30);
        QStringList told;
        connect(&watched, &WatchedFolder::arrived, this, [&](const QStringList& files) { told << files; });
        watched.watch(toQString(folder));
        QTest::qWait(200);
        const std::string whole = *readText(images_[1]);
        std::ofstream file(folder / "new.jpg", std::ios::binary);
        for (size_t from = 0; from < whole.size(); from += whole.size() / 8 + 1) {  // as a slow device writes it
            file << whole.substr(from, whole.size() / 8 + 1) << std::flush;
            QTest::qWait(20);
        }
        file.close();
        QVERIFY(writeFile(folder / "notes.txt", std::string_view("no image")));
        QTRY_COMPARE(told, QStringList{toQString(folder / "new.jpg")});
        QTest::qWait(200);
        QCOMPARE(told.size(), 1);
        QSignalSpy lost(&watched, &WatchedFolder::lost);
        std::error_code code;
        fs::remove_all(folder, code);
        QTRY_COMPARE(lost.count(), 1);
        QVERIFY(watched.folder().isEmpty());
    }

    void refusedPhotographsAreLeftOutOfALesion() {
        Diagnosis good;
        good.classes = {"a", "b"};
        good.probabilities = {0.2F, 0.8F};
        Diagnosis other = good;
        other.probabilities = {0.6F, 0.4F};
        Diagnosis refused = good;
        refused.probabilities = {1, 0};
        refused.refused = true;
        const LesionAnswer answer = combineLesion({&good, &refused, &other});
        QCOMPARE(answer.probabilities, (std::vector<float>{0.4F, 0.6F}));
        QCOMPARE(answer.largest, 1);
        QCOMPARE(answer.refused, 1);
        QVERIFY(combineLesion({&refused}).probabilities.empty());
    }
};

QTEST_MAIN(TestDiagnosisDetails)
#include "tst_DiagnosisDetails.moc"
