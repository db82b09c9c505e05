#include "core/base/MessageIds.h"
#include "core/training/TrainingOptions.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <QtTest>

using namespace lesion;

namespace {

const char* const contractKeys =
    "architecture weights frozen head_epochs trainable_blocks backbone_rate feature_views input_size hair_removal "
    "colour_constancy batch_size epochs patience max_steps optimizer learning_rate schedule weight_decay "
    "label_smoothing loss focal_gamma mixup cutmix ema gradient_clip clinical scale_fault seed device precision split "
    "test_fraction val_fraction subset sampling sampling_target augmentation rotation width_shift height_shift shear "
    "zoom crop horizontal_flip vertical_flip brightness contrast saturation hue classes";

/// A value of every key that is not the default's, and one that is refused.
struct Example {
    const char* key;
    const char* other;
    const char* wrong;
};
constexpr Example examples[] = {
    {"architecture", "seed-cnn", "resnet"},
    {"weights", "folder/file.pth", ""},
    {"frozen", "true", "maybe"},
    {"head_epochs", "2", "-1"},
    {"trainable_blocks", "3", "all"},
    {"backbone_rate", "0.1", "0"},
    {"feature_views", "0", "-1"},
    {"input_size", "64", "0"},
    {"hair_removal", "true", "some"},
    {"colour_constancy", "true", "grey"},
    {"batch_size", "16", "1"},
    {"epochs", "5", "2.5"},
    {"patience", "3", "-1"},
    {"max_steps", "2", "many"},
    {"optimizer", "sgd", "rprop"},
    {"learning_rate", "0.0003", "0"},
    {"schedule", "plateau", "linear"},
    {"weight_decay", "0.02", "-0.1"},
    {"label_smoothing", "0.1", "1"},
    {"loss", "focal", "hinge"},
    {"focal_gamma", "1.5", "-1"},
    {"mixup", "0.2", "-0.2"},
    {"cutmix", "1", "11"},
    {"ema", "0.999", "1"},
    {"gradient_clip", "1", "-1"},
    {"clinical", "age+site", "height"},
    {"scale_fault", "true", "255"},
    {"seed", "18446744073709551615", "-1"},
    {"device", "cuda:1", "tpu"},
    {"precision", "bfloat16", "float16"},
    {"split", "image", "patient"},
    {"test_fraction", "0.2", "1"},
    {"val_fraction", "0.3", "0"},
    {"subset", "500", "-5"},
    {"sampling", "balanced", "smote"},
    {"sampling_target", "300", "0"},
    {"augmentation", "reference", "strong"},
    {"rotation", "45", "181"},
    {"width_shift", "0.1", "2"},
    {"height_shift", "0.15", "nan"},
    {"shear", "5", "90"},
    {"zoom", "0.3", "1"},
    {"crop", "0.25", "1"},
    {"horizontal_flip", "true", "2"},
    {"vertical_flip", "true", ""},
    {"brightness", "0.2", "1.5"},
    {"contrast", "0.3", "0,3"},
    {"saturation", "0.4", "0.4x"},
    {"hue", "0.05", "0.6"},
    {"classes", "malignant=mel+bcc,benign=nv", "=mel"},
};

}  // namespace

class TestTrainingOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreTheContracts() {
        QStringList keys;
        for (const auto& key : optionKeys()) keys << QString::fromStdString(key);
        QCOMPARE(keys.join(' '), QString(contractKeys));
        QCOMPARE(std::size(examples), optionKeys().size());  // none is left untested
    }

    void everyKeySetsReadsAndSurvivesJson() {
        for (const Example& example : examples) {
            TrainingOptions options;
            const std::string before = optionText(options, example.key);
            QVERIFY2(setOption(options, example.key, example.other), example.key);
            QCOMPARE(optionText(options, example.key), std::string(example.other));
            QVERIFY2(before != example.other, example.key);
            const auto reread = optionsFromJson(nlohmann::json::parse(toJson(options).dump()));
            QVERIFY2(reread && *reread == options, example.key);
        }
    }

    void wrongValuesAreRefusedAndSaySo() {
        for (const Example& example : examples) {
            TrainingOptions options;
            const auto set = setOption(options, example.key, example.wrong);
            QVERIFY2(!set, example.key);
            QVERIFY2(options == TrainingOptions{}, example.key);
            if (std::string(example.key) == "classes") continue;  // has sentences of its own
            QVERIFY(set.error().message.id == MessageId::OptionValue);
            QVERIFY(!set.error().message.value("allowed").empty());
        }
    }

    void unknownKeyNamesNearOnes() {
        TrainingOptions options;
        const auto set = setOption(options, "learningrate", "1");
        QVERIFY(!set && set.error().message.id == MessageId::UnknownOption);
        QVERIFY(set.error().message.value("near").starts_with("learning_rate"));
    }

    void seedIsAlsoTheSplits() {
        TrainingOptions options;
        QVERIFY(setOption(options, "seed", "42"));
        QCOMPARE(options.split.seed, std::uint64_t{42});
    }

    void laterKeysChangeAPresetOfAugmentation() {
        TrainingOptions options;
        QVERIFY(setOption(options, "augmentation", "reference"));
        QVERIFY(setOption(options, "rotation", "90"));
        AugmentationOptions expected = AugmentationOptions::reference();
        expected.rotation = 90;
        QVERIFY(options.augmentation == expected);
        QVERIFY(optionsFromJson(toJson(options))->augmentation == expected);
    }

    void olderFilesKeepDefaultsAndDamagedOnesFail() {
        const auto options = optionsFromJson({{"epochs", 3}});
        QVERIFY(options);
        QCOMPARE(options->epochs, 3);
        QCOMPARE(options->batchSize, TrainingOptions{}.batchSize);
        for (const auto& damaged : {nlohmann::json{{"epochs", "3"}}, nlohmann::json{{"epochs", -3}},
                                    nlohmann::json{{"optimizer", 1}}, nlohmann::json::array()}) {
            const auto read = optionsFromJson(damaged);
            QVERIFY(!read && read.error().message.id == MessageId::OptionsInvalid);
        }
    }

    void presetsAreTheReferences() {
        for (const auto& name : presetNames()) {
            const auto options = presetOptions(name);
            QVERIFY2(options && checkOptions(*options), name.c_str());
            QCOMPARE(options->preset, name);
            QVERIFY(options->split.byLesion);
            QVERIFY(*optionsFromJson(toJson(*options)) == *options);
        }
        const auto a = *presetOptions("seed-cnn");
        QVERIFY(a.architecture == "seed-cnn" && a.epochs == 30 && a.patience == 8 && a.batchSize == 32);
        QVERIFY(a.inputSize == 192 && a.optimizer == Optimizer::Adam && a.learningRate == 1e-3);
        QVERIFY(a.sampling.kind == SamplingKind::Resample && a.sampling.target == 1000);
        QVERIFY(!a.augmentation.changesAnything());
        const auto augmented = *presetOptions("seed-cnn-augmented");
        QVERIFY(augmented.sampling.kind == SamplingKind::None);
        QVERIFY(augmented.augmentation == AugmentationOptions::reference());
        const auto b = *presetOptions("seed-mobilenetv2");
        QVERIFY(b.frozen && b.weights == "imagenet" && b.patience == 7 && b.epochs == 30);
        QVERIFY(b.sampling.kind == SamplingKind::Resample && b.sampling.target == 1000);
        QCOMPARE(presetOptions("quick")->weights, std::string("none"));  // works without any file
    }

    void unknownPresetListsThem() {
        const auto options = presetOptions("best");
        QVERIFY(!options && options.error().message.id == MessageId::UnknownPreset);
        QVERIFY(options.error().message.value("known").find("seed-mobilenetv2") != std::string::npos);
    }

    void contradictionsAreNamed() {
        const auto conflictOf = [](std::initializer_list<std::pair<const char*, const char*>> values) {
            TrainingOptions options;
            for (const auto& [key, value] : values) {
                if (!setOption(options, key, value)) return std::string("not settable");
            }
            const auto checked = checkOptions(options);
            if (checked || checked.error().message.id != MessageId::OptionConflict) return std::string("no conflict");
            return std::string(checked.error().message.value("first"));
        };
        QCOMPARE(conflictOf({{"architecture", "seed-cnn"}}), std::string("weights=imagenet"));
        QCOMPARE(conflictOf({{"weights", "none"}, {"frozen", "true"}}), std::string("frozen=true"));
        QCOMPARE(conflictOf({{"input_size", "16"}}), std::string("input_size=16"));
        QCOMPARE(conflictOf({{"head_epochs", "30"}}), std::string("head_epochs=30"));  // of 30: no phase two is left
        QCOMPARE(conflictOf({{"head_epochs", "1"}, {"frozen", "true"}}), std::string("head_epochs=1"));
        QCOMPARE(conflictOf({{"trainable_blocks", "1"}, {"weights", "none"}}), std::string("trainable_blocks=1"));
        QCOMPARE(conflictOf({{"architecture", "seed-cnn"}, {"weights", "none"}, {"backbone_rate", "0.5"}}),
                 std::string("backbone_rate=0.5"));
        QCOMPARE(conflictOf({{"cutmix", "1"}, {"frozen", "true"}}), std::string("cutmix=1"));
        QCOMPARE(conflictOf({{"scale_fault", "true"}, {"frozen", "true"}}), std::string("scale_fault=true"));
        TrainingOptions options;
        options.batchSize = 0;  // as a control or a file might set it
        const auto checked = checkOptions(options);
        QVERIFY(!checked && checked.error().message.id == MessageId::OptionValue);
    }
};

QTEST_GUILESS_MAIN(TestTrainingOptions)
#include "tst_TrainingOptions.moc"
