#include "core/metrics/Figures.h"
#include "tests/support/DiagnosedRun.h"
#include "ui/dataset/SampleBrowser.h"
#include "ui/diagnosis/CaseButton.h"
#include "ui/diagnosis/DiagnosisText.h"
#include "ui/diagnosis/LesionPanel.h"

#include <QCheckBox>
#include <QTableWidget>

using namespace lesion;
using namespace lesion::test;

namespace fs = std::filesystem;

/// What a photograph is compared with, and photographs of one lesion.
class TestDiagnosisCases : public QObject, DiagnosedRun {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(make()); }
    void cleanup() { forget(); }

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

QTEST_MAIN(TestDiagnosisCases)
#include "tst_DiagnosisCases.moc"
