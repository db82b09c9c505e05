#include "core/base/MessageIds.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/training/ClinicalTable.h"
#include "core/training/Trainer.h"
#include "tests/support/DiagnosisWindow.h"
#include "ui/diagnosis/PersonFields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>

using namespace lesion;
using namespace lesion::test;

namespace fs = std::filesystem;

/// Age, sex and site on the Diagnose page, by hand and from the data set.
class TestDiagnosisPerson : public QObject {
    Q_OBJECT

    test::Home home_;
    fs::path data_ = home_.path("data");
    fs::path fused_ = home_.path("fused");
    fs::path alone_ = home_.path("alone");
    Dataset dataset_;
    std::optional<Classifier> classifier_;

    std::vector<float> expected(const fs::path& file, const ClinicalFacts& facts) {
        return diagnoseFile(classifier_->knowing(facts), file)->probabilities;
    }

    struct Page : Opened {
        using Opened::Opened;
        PersonFields* person = page->findChild<PersonFields*>();
        QSpinBox* age = page->findChild<QSpinBox*>("personAge");
        QComboBox* sex = page->findChild<QComboBox*>("personSex");
        bool answers(int row, const std::vector<float>& wanted) const {
            return QTest::qWaitFor(
                [&] {
                    return row < queue->rowCount() && item(row).diagnosis && !item(row).stale &&
                           item(row).diagnosis->probabilities == wanted;
                },
                patience);
        }
    };

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writeSyntheticDataset(data_, 140, 3));
        dataset_ = openDataset(data_).value();
        TrainingOptions options = *presetOptions("seed-cnn");
        for (const auto& [key, value] : {std::pair("input_size", "32"), {"epochs", "1"}, {"max_steps", "2"}})
            QVERIFY(setOption(options, key, value));
        TrainingControl control;
        TrainingObserver silent;
        QVERIFY(train(dataset_, options, alone_, control, silent));
        QVERIFY(setOption(options, "clinical", "age+sex"));
        QVERIFY(train(dataset_, options, fused_, control, silent));
        classifier_ = Classifier::load(fused_).value();
    }
    void cleanup() {
        home_.forgetSettings();
        std::error_code code;
        fs::remove_all(dataFolder() / "projects", code);
    }

    void aModelThatSeesImagesAloneAsksNothing() {
        Page opened(data_, alone_);
        QVERIFY(opened.ready);
        QVERIFY(dropFiles(&opened.window, {dataset_.samples[0].file}));
        QVERIFY(opened.settle());
        QVERIFY(!opened.person->isVisible());
        QVERIFY(!opened.item(0).diagnosis->clinical);
    }

    void aSampleBringsItsFacts() {
        Page opened(data_, fused_);
        QVERIFY(opened.ready);
        const auto sample = std::find_if(dataset_.samples.begin(), dataset_.samples.end(),
                                         [](const Sample& one) { return one.age && one.sex == "male"; });
        QVERIFY(sample != dataset_.samples.end());
        QVERIFY(dropFiles(&opened.window, {sample->file}));
        QVERIFY(opened.answers(0, expected(sample->file, {sample->age, "male", ""})));
        QVERIFY(opened.person->isVisible() && opened.age->isVisible() && opened.sex->isVisible());
        QVERIFY(!opened.page->findChild<QComboBox*>("personSite")->isVisible());
        QCOMPARE(opened.age->value(), int(std::lround(*sample->age)));
        QCOMPARE(opened.sex->currentText(), QStringLiteral("male"));
        QVERIFY(opened.item(0).diagnosis->warnings.empty());
    }

    void typingAsksAnew() {
        Page opened(data_, fused_);
        QVERIFY(opened.ready);
        const fs::path copy = home_.path("elsewhere.jpg");  // of which the data set knows nothing
        fs::copy_file(dataset_.samples[5].file, copy, fs::copy_options::overwrite_existing);
        QVERIFY(dropFiles(&opened.window, {copy}));
        QVERIFY(opened.answers(0, expected(copy, {})));
        QCOMPARE(opened.age->text(), QStringLiteral("unknown"));
        QCOMPARE(opened.item(0).diagnosis->warnings.front().id, MessageId::ClinicalNotGiven);

        opened.age->setFocus();
        opened.age->selectAll();
        QTest::keyClicks(opened.age, "72");
        QVERIFY(opened.answers(0, expected(copy, {72, "", ""})));
        QCOMPARE(opened.age->value(), 72);
        opened.sex->setFocus();
        QTest::keyClick(opened.sex, Qt::Key_Down);
        QVERIFY(opened.answers(0, expected(copy, {72, "female", ""})));
        QVERIFY(opened.item(0).diagnosis->warnings.empty());
        QCOMPARE(opened.bars->order().front(), opened.item(0).diagnosis->largest);
        QTest::keyClick(opened.sex, Qt::Key_Up);
        opened.age->selectAll();
        QTest::keyClick(opened.age, Qt::Key_Home, Qt::ControlModifier);
        opened.age->setValue(-1);
        QVERIFY(opened.answers(0, expected(copy, {})));
    }

    void photographsOfOneLesionShareThem() {
        Page opened(data_, fused_);
        QVERIFY(opened.ready);
        const fs::path first = home_.path("first.jpg"), second = home_.path("second.jpg");
        fs::copy_file(dataset_.samples[7].file, first, fs::copy_options::overwrite_existing);
        fs::copy_file(dataset_.samples[8].file, second, fs::copy_options::overwrite_existing);
        QVERIFY(dropFiles(&opened.window, {first, second}));
        QVERIFY(opened.settle());
        opened.age->setFocus();
        opened.age->selectAll();
        QTest::keyClicks(opened.age, "30");
        QVERIFY(opened.answers(0, expected(first, {30, "", ""})));
        QVERIFY(opened.answers(1, expected(second, {})));  // not said to be the same person's
        auto* one = opened.page->findChild<QCheckBox*>("oneLesion");
        QTest::mouseClick(one, Qt::LeftButton, {}, {10, one->height() / 2});
        QVERIFY(one->isChecked());
        QVERIFY(opened.answers(1, expected(second, {30, "", ""})));
        opened.age->selectAll();
        QTest::keyClicks(opened.age, "80");
        QVERIFY(opened.answers(0, expected(first, {80, "", ""})));
        QVERIFY(opened.answers(1, expected(second, {80, "", ""})));
    }
};

QTEST_MAIN(TestDiagnosisPerson)
#include "tst_DiagnosisPerson.moc"
