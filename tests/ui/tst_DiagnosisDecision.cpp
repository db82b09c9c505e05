#include "core/diagnosis/ViewSpread.h"
#include "core/image/ImageFile.h"
#include "tests/support/DiagnosedRun.h"
#include "ui/diagnosis/DiagnosisSettings.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <opencv2/core.hpp>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QRadioButton>
#include <QSpinBox>

using namespace lesion;
using namespace lesion::test;

namespace fs = std::filesystem;

/// What is asked of an answer, and what it says then: decision, set, refusal, spread.
class TestDiagnosisDecision : public QObject, DiagnosedRun {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(make()); }
    void cleanup() { forget(); }

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
        const float rounding = 1e-6F;  // the views are answered together, the photograph alone
        QVERIFY(spread->lowest[k] - rounding <= wanted.probabilities[k]);
        QVERIFY(wanted.probabilities[k] <= spread->highest[k] + rounding);
        QVERIFY(details.words("spreadText")
                    .contains(QStringLiteral("between %1 and %2")
                                  .arg(figure(double(spread->lowest[k])), figure(double(spread->highest[k])))));
        details.click("spread");
        QVERIFY(!opened.bars->hasWhiskers());
    }

    void changesAreUndone() {
        Opened opened(data_, built_);
        const Details details(opened);
        QVERIFY(opened.ready && dropFiles(&opened.window, {good()}) && opened.settle());
        auto* prevalence = details.find<QDoubleSpinBox>("prevalence");
        auto* sensitivity = details.find<QSpinBox>("wantedSensitivity");
        auto* mel = details.find<QCheckBox>("malignant_mel");
        const auto level = [&] { return details.find<SegmentedSwitch>("setLevel")->current(); };
        const DiagnosisOptions usual = storedDiagnosisOptions();

        details.show("Decision");
        prevalence->setFocus();
        QTest::keyClick(prevalence, Qt::Key_PageUp);
        details.click("malignant_mel");
        sensitivity->setFocus();
        QTest::keyClick(sensitivity, Qt::Key_PageDown);
        details.show("Trust");
        const auto segments = details.find<SegmentedSwitch>("setLevel")->findChildren<QRadioButton*>();
        QTest::mouseClick(segments[1], Qt::LeftButton);
        const DiagnosisOptions changed = storedDiagnosisOptions();
        QCOMPARE(changed.prevalence, std::optional(0.01 * prevalence->value()));
        QVERIFY(!mel->isChecked() && sensitivity->value() == 80 && level() == 1);

        const auto undo = [&] { QTest::keySequence(opened.view, QKeySequence(QKeySequence::Undo)); };
        opened.view->setFocus();
        undo();
        QCOMPARE(level(), 0);
        undo();
        QCOMPARE(sensitivity->value(), 90);
        QVERIFY(!mel->isChecked());
        undo();
        QVERIFY(mel->isChecked() && prevalence->value() > 0);
        undo();
        QCOMPARE(prevalence->value(), 0.0);
        QCOMPARE(storedDiagnosisOptions(), usual);
        QTRY_COMPARE(opened.item(0).diagnosis->setLevel, usual.level);
        for (int step = 0; step < 4; ++step) QTest::keySequence(opened.view, QKeySequence(QKeySequence::Redo));
        QCOMPARE(storedDiagnosisOptions(), changed);
        QVERIFY(!mel->isChecked() && sensitivity->value() == 80 && level() == 1);
    }
};

QTEST_MAIN(TestDiagnosisDecision)
#include "tst_DiagnosisDecision.moc"
