#include "core/model/Classifier.h"
#include "tests/support/WindowFixture.h"
#include "ui/frame/MessageText.h"
#include "ui/training/TrainingSettings.h"
#include "ui/widgets/SettingsGroup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace lesion;

namespace {

/// The settings on a document of their own, as the page shows them.
struct Shown {
    Shown() : settings(new TrainingSettings(&document)) {
        area.setWidget(settings);
        area.setWidgetResizable(true);
        area.resize(340, 700);
        area.show();
        ready = QTest::qWaitForWindowExposed(&area);
    }
    template <typename Control>
    Control* control(const char* key) {
        return settings->findChild<Control*>(key);
    }
    /// Chosen from the list with the keyboard, as a hand does.
    bool choose(const char* key, const QString& value) {
        auto* box = control<QComboBox>(key);
        const int wanted = box->findData(value);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int row = 0; row < wanted; ++row) QTest::keyClick(box, Qt::Key_Down);
        return wanted >= 0 && box->currentIndex() == wanted;
    }
    void type(const char* key, const QString& text) {
        auto* box = control<QAbstractSpinBox>(key);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
    void set(const char* texts) {
        TrainingOptions options;
        for (const QString& text : QString::fromLatin1(texts).split(' ', Qt::SkipEmptyParts))
            if (!setOption(options, text.section('=', 0, 0).toStdString(), text.section('=', 1).toStdString()))
                qFatal("no such setting: %s", qPrintable(text));
        document.setOptions(options, QStringLiteral("test"));
    }
    const TrainingOptions& options() { return document.options(); }

    ProjectDocument document;
    QScrollArea area;
    TrainingSettings* settings;
    bool ready = false;
};

QToolButton* heading(QWidget* parent, const QString& title) {
    for (auto* button : parent->findChildren<QToolButton*>())
        if (button->text() == title) return button;
    return nullptr;
}

constexpr const char* fineTuningKeys[] = {"head_epochs", "trainable_blocks", "backbone_rate", "feature_views"};
constexpr const char* regularisationKeys[] = {"weight_decay", "label_smoothing", "loss", "focal_gamma",
                                              "mixup",        "cutmix",          "ema",  "gradient_clip"};

}  // namespace

class TestTrainingSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("LesionLab")); }
    void init() { home_.forgetSettings(); }

    void aBeginnerSeesLittleUntilAGroupIsOpened() {
        {
            Shown shown;
            QVERIFY(shown.ready);
            QVERIFY(shown.control<QWidget>("epochs")->isVisible());
            for (const char* key : fineTuningKeys) QVERIFY2(!shown.control<QWidget>(key)->isVisible(), key);
            for (const char* key : regularisationKeys) QVERIFY2(!shown.control<QWidget>(key)->isVisible(), key);
            QTest::mouseClick(heading(shown.settings, "Fine-tuning"), Qt::LeftButton);
            for (const char* key : fineTuningKeys) QVERIFY2(shown.control<QWidget>(key)->isVisible(), key);
        }
        Shown again;
        QVERIFY(again.ready);
        QVERIFY(again.control<QWidget>("head_epochs")->isVisible());
        QVERIFY(!again.control<QWidget>("mixup")->isVisible());
    }

    void everyControlHasANameAndASentence() {
        Shown shown;
        QStringList keys{"architecture", "input_size", "batch_size", "epochs",        "patience",
                         "max_steps",    "optimizer",  "schedule",   "learning_rate", "precision"};
        for (const char* key : fineTuningKeys) keys << key;
        for (const char* key : regularisationKeys) keys << key;
        keys << "scale_fault";
        for (const QString& key : keys) {
            const auto* control = shown.settings->findChild<QWidget*>(key);
            QVERIFY2(control, qPrintable(key));
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(key));
            QVERIFY2(control->toolTip().endsWith('.'), qPrintable(key));
        }
    }

    void inputsBesideTheImageAreTicked() {
        Shown shown;
        QVERIFY(shown.ready);
        QTest::mouseClick(heading(shown.settings, "Beside the image"), Qt::LeftButton);
        const auto text = [&] { return optionText(shown.options(), "clinical"); };
        for (const auto& [key, wanted] : {std::pair("clinical_age", "age"), {"clinical_site", "age+site"}}) {
            auto* box = shown.control<QCheckBox>(key);
            QVERIFY2(box->isVisible() && !box->accessibleDescription().isEmpty(), key);
            QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
            QCOMPARE(text(), std::string(wanted));
        }
        shown.document.undoStack()->undo();
        QCOMPARE(text(), std::string("age"));
        QVERIFY(!shown.control<QCheckBox>("clinical_site")->isChecked());
    }

    void controlsAreEnabledOnlyWhereTheyHaveAnEffect_data() {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QString>("enabled");
        const QString always = "ema gradient_clip weight_decay label_smoothing loss ";
        QTest::newRow("fine-tuning") << QByteArray("architecture=mobilenet-v2 weights=imagenet")
                                     << always + "frozen head_epochs trainable_blocks backbone_rate mixup cutmix";
        QTest::newRow("frozen") << QByteArray("architecture=mobilenet-v2 weights=imagenet frozen=true")
                                << always + "frozen";
        QTest::newRow("frozen and augmented")
            << QByteArray("architecture=mobilenet-v2 weights=imagenet frozen=true augmentation=dermoscopy")
            << always + "frozen feature_views";
        QTest::newRow("from scratch") << QByteArray("architecture=mobilenet-v2 weights=none")
                                      << always + "backbone_rate mixup cutmix";
        QTest::newRow("no backbone") << QByteArray("architecture=seed-cnn weights=none") << always + "mixup cutmix";
        QTest::newRow("focal") << QByteArray("architecture=seed-cnn weights=none loss=focal")
                               << always + "focal_gamma mixup cutmix";
        QTest::newRow("what must go can be changed")
            << QByteArray("architecture=mobilenet-v2 weights=imagenet frozen=true head_epochs=3 mixup=0.2")
            << always + "frozen head_epochs mixup";
    }
    void controlsAreEnabledOnlyWhereTheyHaveAnEffect() {
        QFETCH(QByteArray, options);
        QFETCH(QString, enabled);
        Shown shown;
        shown.set(options.constData());
        QStringList wanted = enabled.split(' ', Qt::SkipEmptyParts);
        QStringList found;
        if (shown.control<QWidget>("frozen")->isEnabled()) found << "frozen";
        for (const char* key : fineTuningKeys)
            if (shown.control<QWidget>(key)->isEnabled()) found << key;
        for (const char* key : regularisationKeys)
            if (shown.control<QWidget>(key)->isEnabled()) found << key;
        wanted.sort();
        found.sort();
        QCOMPARE(found, wanted);
    }

    void everyChangeIsAStepOfUndo() {
        Shown shown;
        QVERIFY(shown.ready);
        shown.set("architecture=mobilenet-v2 weights=imagenet");
        QTest::mouseClick(heading(shown.settings, "Fine-tuning"), Qt::LeftButton);
        QTest::mouseClick(heading(shown.settings, "Regularisation"), Qt::LeftButton);
        const TrainingOptions before = shown.options();
        shown.type("head_epochs", "3");
        shown.type("trainable_blocks", "5");
        shown.type("backbone_rate", "0.1");
        shown.type("mixup", "0.2");
        shown.type("cutmix", "1");
        shown.type("ema", "0.999");
        shown.type("gradient_clip", "1");
        QVERIFY(shown.choose("loss", "focal"));
        shown.type("focal_gamma", "1.5");
        TrainingOptions wanted = before;
        wanted.headEpochs = 3;
        wanted.trainableBlocks = 5;
        wanted.backboneRate = 0.1;
        wanted.mixup = 0.2;
        wanted.cutmix = 1;
        wanted.ema = 0.999;
        wanted.gradientClip = 1;
        wanted.loss = Loss::Focal;
        wanted.focalGamma = 1.5;
        QCOMPARE(shown.options(), wanted);
        for (int step = 0; step < 9; ++step) shown.document.undoStack()->undo();
        QCOMPARE(shown.options(), before);
        QCOMPARE(shown.control<QSpinBox>("head_epochs")->value(), 0);
        QCOMPARE(shown.control<QDoubleSpinBox>("mixup")->value(), 0.0);
    }

    void theBlocksAreThoseOfTheNetwork() {
        Shown shown;
        int checked = 0;
        for (const ArchitectureInfo& info : architectures()) {
            if (info.backboneBlocks == 0) continue;
            shown.set(("weights=imagenet architecture=" + info.name).c_str());
            QCOMPARE(shown.control<QSpinBox>("trainable_blocks")->maximum(), info.backboneBlocks);
            ++checked;
        }
        QVERIFY(checked > 0);
    }

    void everyArchitectureIsOffered() {
        Shown shown;
        auto* box = shown.control<QComboBox>("architecture");
        QCOMPARE(box->count(), int(architectures().size()));
        for (const ArchitectureInfo& info : architectures())
            QCOMPARE(box->itemText(box->findData(toQString(info.name))), toQString(info.title));
    }

    void anotherArchitectureBringsWhatGoesWithIt() {
        Shown shown;
        QVERIFY(shown.ready);
        for (const ArchitectureInfo& info : architectures()) {
            shown.set(
                "architecture=mobilenet-v2 weights=imagenet head_epochs=2 trainable_blocks=9 backbone_rate=0.1 "
                "input_size=200");
            QVERIFY(shown.choose("architecture", toQString(info.name)));
            QCOMPARE(shown.options().architecture, info.name);
            const auto checked = checkOptions(shown.options());
            QVERIFY2(checked, checked ? "" : qPrintable(messageText(checked.error().message)));
            QCOMPARE(shown.options().weights == "none", !info.hasBackbone);
            QCOMPARE(shown.options().inputSize % std::max(1, info.inputMultiple), 0);
        }
    }

    void aTypedSizeBecomesOneThatFits() {
        Shown shown;
        QVERIFY(shown.ready);
        int checked = 0;
        for (const ArchitectureInfo& info : architectures()) {
            if (info.inputMultiple < 2) continue;
            shown.set(("weights=imagenet input_size=224 architecture=" + info.name).c_str());
            shown.type("input_size", QString::number(224 + info.inputMultiple / 2 + 1));
            QCOMPARE(shown.options().inputSize, 224 + info.inputMultiple);
            QCOMPARE(shown.control<QSpinBox>("input_size")->value(), 224 + info.inputMultiple);
            QVERIFY(shown.control<QSpinBox>("input_size")->toolTip().contains(QString::number(info.inputMultiple)));
            ++checked;
        }
        QVERIFY(checked > 0);
    }

    void freezingTakesAwayWhatItHasNoRoomForInOneStep() {
        Shown shown;
        QVERIFY(shown.ready);
        shown.set("architecture=mobilenet-v2 weights=imagenet head_epochs=2 trainable_blocks=3 mixup=0.2 cutmix=1");
        const TrainingOptions before = shown.options();
        auto* frozen = shown.control<QCheckBox>("frozen");
        frozen->setFocus();
        QTest::keyClick(frozen, Qt::Key_Space);
        QVERIFY(shown.options().frozen);
        QVERIFY(checkOptions(shown.options()));
        QCOMPARE(shown.options().mixup, 0.0);
        QCOMPARE(shown.options().headEpochs, 0);
        shown.document.undoStack()->undo();
        QCOMPARE(shown.options(), before);
        QVERIFY(!frozen->isChecked());
    }

    void theButtonBesideTheRateAsks() {
        Shown shown;
        QVERIFY(shown.ready);
        QSignalSpy asked(shown.settings, &TrainingSettings::findRateRequested);
        QTest::mouseClick(shown.settings->findRateButton(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const TrainingOptions before = shown.options();
        shown.settings->setLearningRate(0.0003);
        QCOMPARE(shown.options().learningRate, 0.0003);
        QCOMPARE(shown.control<QDoubleSpinBox>("learning_rate")->value(), 0.0003);
        shown.document.undoStack()->undo();
        QCOMPARE(shown.options(), before);
    }

    /// Large text wraps rows; a sentence below that is hidden then must not take the control's height with it.
    void aHiddenRowTakesNoOthersPlace() {
        SettingsGroup group(QStringLiteral("Network"), QStringLiteral("test/hiddenRow"));
        auto* box = new QComboBox;
        box->setMinimumWidth(200);
        group.addRow(QStringLiteral("A rather long name of a setting"), box, QStringLiteral("What it does."));
        auto* sentence = new QLabel(QStringLiteral("Some settings differ from the preset."));
        sentence->setWordWrap(true);
        group.addWide(sentence);
        group.resize(900, 300);
        group.show();
        QVERIFY(QTest::qWaitForWindowExposed(&group));
        QTRY_VERIFY(sentence->height() > 0 && box->x() > 200);  // in one line
        sentence->hide();
        group.resize(260, group.layout()->heightForWidth(260));
        QTRY_VERIFY(box->x() < 100);  // wrapped
        QVERIFY(box->height() >= box->minimumSizeHint().height());
        sentence->show();
        group.resize(260, group.layout()->heightForWidth(260));
        QTRY_VERIFY(sentence->y() >= box->geometry().bottom());
    }

private:
    test::Home home_;
};

QTEST_MAIN(TestTrainingSettings)
#include "tst_TrainingSettings.moc"
