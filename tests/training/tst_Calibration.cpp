#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/metrics/Calibration.h"
#include "core/metrics/PredictionsFile.h"
#include "core/model/Classifier.h"
#include "core/training/RunFiles.h"
#include "core/training/Session.h"
#include "core/training/Trainer.h"
#include "tests/training/EasyData.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>
#include <numeric>
#include <QTemporaryDir>
#include <QtTest>

using namespace lesion;
namespace fs = std::filesystem;

/// A training leaves a model whose probabilities are calibrated on its validation part, however it ended.
class TestCalibration : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Dataset data_;
    TrainingOptions options_ = test::tinyOptions();
    Run run_;
    TrainingControl control_;
    test::Recorder silent_;
    fs::path folder(const char* name) const { return pathFromUtf8(dir_.filePath(name).toStdString()); }

    /// What the model in `where` answers on a part, image by image.
    Predictions answers(const fs::path& where, Part part) const {
        const auto classifier = Classifier::load(where).value();
        const auto split = readSplit(where / runfile::split, data_).value();
        Predictions predictions;
        predictions.classes = data_.classes;
        for (const int index : split.indices(part)) {
            const Sample& sample = data_.samples[static_cast<std::size_t>(index)];
            const auto row = classifier.classify(*loadImage(sample.file)).value();
            predictions.imageIds.push_back(sample.id);
            predictions.lesionIds.push_back(sample.lesion);
            predictions.labels.push_back(sample.label);
            predictions.probabilities.insert(predictions.probabilities.end(), row.begin(), row.end());
        }
        return predictions;
    }

    void isCalibrated(const fs::path& where) const {
        const double temperature = Classifier::load(where)->info().temperature;
        const auto calibrated = answers(where, Part::Validation);
        const auto before = withTemperature(calibrated, 1 / temperature);
        QVERIFY(temperature != 1);
        QVERIFY(std::abs(fitTemperature(before) - temperature) < 1e-3 * temperature);
        QVERIFY(measureCalibration(calibrated).loss < measureCalibration(before).loss);

        const auto stored = readPredictions(where / runfile::predictions).value();
        const auto test = answers(where, Part::Test);
        QCOMPARE(stored.imageIds, test.imageIds);
        for (std::size_t i = 0; i < test.probabilities.size(); ++i)
            QVERIFY(std::abs(stored.probabilities[i] - test.probabilities[i]) < 1e-4F);
        QCOMPARE(loadRun(where)->temperature, temperature);
    }

private Q_SLOTS:
    void initTestCase() {
        data_ = test::easyData(folder("data"));
        for (std::size_t i = 0; i < data_.samples.size(); i += 7)  // wrong labels, so that nobody can be right always
            data_.samples[i].label = (data_.samples[i].label + 1) % 3;
        test::Recorder told;
        told.onEpoch = [&](const EpochRecord& record) {
            if (record.epoch == 2) fs::copy(folder("run"), folder("old"), fs::copy_options::recursive);
        };
        options_.epochs = 3;
        auto run = train(data_, options_, folder("run"), control_, told);
        QVERIFY(run);
        run_ = std::move(*run);
    }

    void atTheEnd() { isCalibrated(run_.folder); }

    void classesKeepTheirOrder() {
        const auto after = answers(run_.folder, Part::Test);
        const auto where = folder("uncalibrated");
        fs::copy(run_.folder, where, fs::copy_options::recursive);
        QVERIFY(storeTemperature(where / runfile::model, 1));
        const auto before = answers(where, Part::Test);
        QVERIFY(before.probabilities != after.probabilities);
        for (std::size_t i = 0; i < before.size(); ++i) QCOMPARE(after.predicted(i), before.predicted(i));
    }

    void afterAStop() {
        TrainingControl control;
        test::Recorder told;
        told.onEpoch = [&](const EpochRecord&) { control.stop(); };
        const auto run = train(data_, options_, folder("stopped"), control, told);
        QVERIFY(run && run->state == RunState::Stopped && run->test);
        isCalibrated(run->folder);
    }

    void resumedFromACheckpointOfAnOlderProgram() {
        // Its checkpoint knows no temperature and its model none; the best epoch is the last one that it finished.
        const auto where = folder("old");
        const auto file = where / runfile::checkpoint;
        const std::string old = *readText(file);  // safetensors: length of the header, the header, the tensors
        std::uint64_t length = 0;
        std::memcpy(&length, old.data(), sizeof length);
        auto header = nlohmann::ordered_json::parse(old.substr(8, length));
        auto document = nlohmann::json::parse(header["__metadata__"]["lesionlab"].get<std::string>());
        QCOMPARE(document["state"].erase("temperature"), std::size_t{1});
        header["__metadata__"]["lesionlab"] = document.dump();
        std::string text = header.dump();
        text.resize(length, ' ');  // shorter than before: the tensors stay where they are
        QVERIFY(writeFile(file, std::string_view(old.substr(0, 8) + text + old.substr(8 + length))));
        QVERIFY(storeTemperature(where / runfile::model, 1));
        TrainingControl stopped;
        stopped.stop();
        const auto run = resumeTraining(data_, where, stopped, silent_);
        QVERIFY(run && run->state == RunState::Stopped && run->epochs.size() == 2);
        isCalibrated(where);
    }

    void withoutAWrongAnswerNothingIsSharpened() {
        Predictions validation;
        validation.classes = data_.classes;
        validation.labels = {0, 1, 2};
        validation.probabilities = {0.9F, 0.05F, 0.05F, 0.1F, 0.8F, 0.1F, 0.2F, 0.2F, 0.6F};
        QVERIFY(fitTemperature(validation) < 0.06);  // the sharpest that may be
        QCOMPARE(TrainingSession::calibrated(validation), 1.0);
        validation.labels[2] = 0;  // one is wrong: now there is something to fit
        QVERIFY(TrainingSession::calibrated(validation) != 1);
        QCOMPARE(TrainingSession::calibrated(validation), fitTemperature(validation));
        QCOMPARE(TrainingSession::calibrated(Predictions()), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_Calibration.moc"
