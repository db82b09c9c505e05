#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/TensorFile.h"
#include "core/training/Learner.h"
#include "core/training/RunFiles.h"
#include "core/training/Trainer.h"
#include "tests/training/EasyData.h"

#include <algorithm>
#include <map>
#include <new>
#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace lesion;
namespace fs = std::filesystem;

/// MobileNetV2 at 32 pixels with a backbone from a file, tuned in two phases.
class TestFineTuning : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    TrainingOptions options_ = test::tinyOptions();
    Run phased_;
    TrainingControl control_;
    test::Recorder silent_;
    fs::path folder(const std::string& name) const { return pathFromUtf8(dir_.filePath(name.c_str()).toStdString()); }

    /// Tensors of a part of a checkpoint ("network.", "average."), or of a model file (""), by name.
    static std::map<std::string, torch::Tensor> tensors(const fs::path& file, const std::string& part) {
        std::map<std::string, torch::Tensor> found;
        const nn::TensorFile whole = nn::readTensorFile(file).value();
        for (const auto& [name, tensor] : whole.tensors) {
            if (name.starts_with(part) && !name.ends_with("num_batches_tracked"))
                found[name.substr(part.size())] = tensor;
        }
        return found;
    }

    /// Beginnings of the names ("features.17", "dense", …) of what differs.
    static std::set<std::string> changed(const std::map<std::string, torch::Tensor>& before,
                                         const std::map<std::string, torch::Tensor>& after) {
        std::set<std::string> names;
        for (const auto& [name, tensor] : after) {
            const auto end = name.find('.', name.starts_with("features.") ? 9 : 0);
            if (!before.at(name).equal(tensor)) names.insert(name.substr(0, end));
        }
        return names;
    }

    void compareWithPhased(const Result<Run>& run) {
        QVERIFY(run && run->state == RunState::Finished);
        QCOMPARE(run->epochs.size(), phased_.epochs.size());
        for (std::size_t i = 0; i < run->epochs.size(); ++i) {
            QCOMPARE(run->epochs[i].trainLoss, phased_.epochs[i].trainLoss);
            QCOMPARE(run->epochs[i].valLoss, phased_.epochs[i].valLoss);
            QCOMPARE(run->epochs[i].learningRate, phased_.epochs[i].learningRate);
        }
        QCOMPARE(*readText(run->folder / runfile::predictions), *readText(phased_.folder / runfile::predictions));
    }

    /// Others tell that a training so short answers with one class.
    static std::vector<Message> ofHalving(const test::Recorder& told) {
        std::vector<Message> notices;
        for (const Message& notice : told.notices)
            if (notice.id == MessageId::BatchHalved) notices.push_back(notice);
        return notices;
    }

    static void compareClosely(const Run& run, const Run& expected) {
        QCOMPARE(run.epochs.size(), expected.epochs.size());
        for (std::size_t i = 0; i < run.epochs.size(); ++i) {
            QVERIFY(qAbs(run.epochs[i].trainLoss - expected.epochs[i].trainLoss) < 1e-5);
            QVERIFY(qAbs(run.epochs[i].valLoss - expected.epochs[i].valLoss) < 1e-5);
            QCOMPARE(run.epochs[i].trainAccuracy, expected.epochs[i].trainAccuracy);
        }
        QVERIFY(qAbs(run.test->loss - expected.test->loss) < 1e-5);
    }

private Q_SLOTS:
    void initTestCase() {
        data_ = test::easyData(folder("data"), {8, 8, 8});
        options_.architecture = "mobilenet-v2";
        options_.precision = Precision::Float32;  // tolerances are of float32
        options_.epochs = 1;
        // A short training from scratch makes a backbone whose batch norms have seen images.
        const auto made = train(data_, options_, folder("backbone"), control_, silent_);
        QVERIFY(made);
        options_.weights = toUtf8(made->modelFile());

        TrainingOptions phases = options_;
        phases.epochs = 4;
        phases.headEpochs = 2;
        phases.trainableBlocks = 2;
        phases.backboneRate = 0.3;
        phases.schedule = Schedule::Cosine;
        phases.ema = 0.8;
        phases.mixup = 0.4;
        phases.gradientClip = 1;
        test::Recorder told;
        told.onEpoch = [&](const EpochRecord& record) {
            fs::copy(folder("phased"), folder("after " + std::to_string(record.epoch)), fs::copy_options::recursive);
        };
        auto run = train(data_, phases, folder("phased"), control_, told);
        QVERIFY(run);
        phased_ = std::move(*run);
        QVERIFY(told.starts[0].trainableParameters > 1280 * 128 + 320 * 1280);  // of phase two
    }

    void phaseOneTrainsTheHeadAlone() {
        const auto published = tensors(pathFromUtf8(options_.weights), "");
        const auto after = tensors(folder("after 2") / runfile::checkpoint, "network.");
        const auto names = changed(published, after);  // running statistics are among what did not change
        QCOMPARE(names, (std::set<std::string>{"dense", "output"}));
    }

    void phaseTwoTrainsTheLastBlocksToo() {
        const auto names = changed(tensors(folder("after 2") / runfile::checkpoint, "network."),
                                   tensors(folder("after 4") / runfile::checkpoint, "network."));
        QCOMPARE(names, (std::set<std::string>{"dense", "features.17", "features.18", "output"}));
    }

    void ratesFollowThePhases() {
        QCOMPARE(phased_.epochs[0].learningRate, 1e-3);
        QCOMPARE(phased_.epochs[1].learningRate, 1e-3);
        QCOMPARE(phased_.epochs[2].learningRate, 1e-3);  // the warm-up's last step
        QVERIFY(phased_.epochs[3].learningRate < 0.6e-3);
    }

    void averagedWeightsAreJudgedAndKept() {
        const auto best = "after " + std::to_string(phased_.bestEpoch);
        const auto model = tensors(folder("phased") / runfile::model, "");
        const auto average = tensors(folder(best) / runfile::checkpoint, "average.");
        const auto trained = tensors(folder(best) / runfile::checkpoint, "network.");
        QVERIFY(model.at("dense.weight").equal(average.at("dense.weight")));
        QVERIFY(!model.at("dense.weight").equal(trained.at("dense.weight")));
        QVERIFY(model.at("features.18.1.running_mean").equal(trained.at("features.18.1.running_mean")));
    }

    void resumesInEitherPhase() {
        for (const int epoch : {1, 2, 3}) {
            const auto where = folder("after " + std::to_string(epoch));
            compareWithPhased(resumeTraining(data_, where, control_, silent_));
        }
    }

    void earlyStoppingLeavesPhaseTwoAlone() {
        Dataset data = data_;  // labels without sense: the validation loss cannot fall epoch after epoch
        for (std::size_t i = 0; i < data.samples.size(); ++i) data.samples[i].label = static_cast<int>(i / 2 % 3);
        TrainingOptions options = options_;
        options.epochs = 8;
        options.headEpochs = 6;
        options.patience = 1;
        options.learningRate = 0.05;
        const auto run = train(data, options, folder("patient"), control_, silent_);
        QVERIFY(run);
        bool worse = false;  // what would have stopped a training without phases
        for (std::size_t i = 1; i < 6; ++i) worse = worse || run->epochs[i].valLoss > run->epochs[i - 1].valLoss;
        QVERIFY(worse);
        QVERIFY(run->epochs.size() > 6);
    }

    void tooLittleMemoryHalvesTheBatch() {
        TrainingOptions options = options_;
        options.frozen = true;  // the head has no batch norm and no dropout: parts must add up to the whole
        options.epochs = 2;
        options.gradientClip = 0.5;
        const auto whole = train(data_, options, folder("whole"), control_, silent_);
        TrainingControl tight;
        tight.beforeForward = [](int images) {
            if (images > 5) throw std::bad_alloc();
        };
        test::Recorder told;
        told.onEpoch = [&](const EpochRecord& record) {
            if (record.epoch == 1) fs::copy(folder("parts"), folder("parts 1"), fs::copy_options::recursive);
        };
        const auto parts = train(data_, options, folder("parts"), tight, told);
        QVERIFY(whole && parts);
        compareClosely(*parts, *whole);
        const auto notices = ofHalving(told);
        QCOMPARE(notices.size(), std::size_t{1});
        QCOMPARE(std::string(notices[0].value("batch")), std::string("16"));
        QCOMPARE(std::string(notices[0].value("part")), std::string("4"));
        const auto header = nlohmann::json::parse(*readText(folder("parts") / runfile::options));
        QCOMPARE(header.at("micro_batch").get<int>(), 4);
        QCOMPARE(loadRun(folder("parts"))->microBatch, 4);

        test::Recorder again;
        const auto resumed = resumeTraining(data_, folder("parts 1"), tight, again);
        QVERIFY(resumed && ofHalving(again).empty());  // it knew
        compareClosely(*resumed, *whole);
    }

    void aFailureAmidAStepIsNoHalfStep() {
        TrainingOptions options = options_;
        options.frozen = true;
        options.epochs = 2;
        options.optimizer = Optimizer::Sgd;
        const auto whole = train(data_, options, folder("undisturbed"), control_, silent_);
        TrainingControl tight;
        int calls = 0;
        tight.beforeForward = [&](int images) {  // four images fit, but not in the second step's second part
            if (images > 5 || ++calls == 6) throw std::bad_alloc();
        };
        test::Recorder told;
        const auto disturbed = train(data_, options, folder("disturbed"), tight, told);
        QVERIFY(whole && disturbed);
        const auto notices = ofHalving(told);
        QCOMPARE(notices.size(), std::size_t{2});
        QCOMPARE(std::string(notices[1].value("part")), std::string("2"));
        compareClosely(*disturbed, *whole);
    }

    void partsOfAMixedBatchAddUp() {
        TrainingOptions options = options_;
        options.epochs = 2;
        options.headEpochs = 1;
        options.mixup = 0.4;
        options.cutmix = 1;
        options.loss = Loss::Focal;
        options.labelSmoothing = 0.1;
        const Preprocessing preprocessing = Preprocessing::imageNet(32);
        Batch batch;
        Random random(9);
        for (int i = 0; i < 10; ++i) {
            batch.samples.push_back(i);
            batch.labels.push_back(i % 3);
        }
        for (int i = 0; i < 10 * 32 * 32 * 3; ++i) batch.values.push_back(static_cast<float>(random.normal()));
        const auto lossAfterFiveSteps = [&](int part) {
            auto learner =
                Learner::make(options, 3, preprocessing, *chooseDevice("cpu"), pathFromUtf8(options.weights));
            learner->setHeadOnly(true);
            learner->setParts({.training = part, .inference = part});
            double loss = 0;
            for (std::uint64_t step = 0; step < 5; ++step) loss += learner->train(batch, {1, 2, 0.5}, 1e-3, step)->loss;
            return loss + learner->validate(batch)->loss;
        };
        const double whole = lossAfterFiveSteps(0);
        for (const int part : {4, 3, 2}) QVERIFY(qAbs(lossAfterFiveSteps(part) - whole) < 1e-4);
    }

    void noMemoryAtAllIsSaid() {
        TrainingControl none;
        none.beforeForward = [](int) { throw std::bad_alloc(); };
        const auto run = train(data_, options_, folder("none"), none, silent_);
        QVERIFY(!run && run.error().message.id == MessageId::OutOfMemory);
    }
};

QTEST_GUILESS_MAIN(TestFineTuning)
#include "tst_FineTuning.moc"
