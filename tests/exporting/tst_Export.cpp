#include "tests/exporting/TestModels.h"

#include "core/base/MessageIds.h"
#include "core/exporting/EventFile.h"
#include "core/exporting/Export.h"
#include "core/exporting/TensorBoard.h"

#include <cstring>
#include <QtEndian>

using namespace lesion;

namespace {

struct Field {
    int number = 0;
    quint64 value = 0;  ///< of a number; bits of a real one
    QByteArray bytes;
};

/// A reader of protocol buffers that shares nothing with the writer.
QList<Field> fieldsOf(const QByteArray& message) {
    QList<Field> fields;
    int at = 0;
    const auto varint = [&] {
        quint64 value = 0;
        for (int shift = 0; at < message.size(); shift += 7) {
            const auto byte = static_cast<quint8>(message[at++]);
            value |= quint64(byte & 0x7F) << shift;
            if (byte < 0x80) break;
        }
        return value;
    };
    while (at < message.size()) {
        const quint64 key = varint();
        Field field{static_cast<int>(key >> 3), 0, {}};
        switch (key & 7) {
            case 0:
                field.value = varint();
                break;
            case 1:
                field.value = qFromLittleEndian<quint64>(message.constData() + at);
                at += 8;
                break;
            case 5:
                field.value = qFromLittleEndian<quint32>(message.constData() + at);
                at += 4;
                break;
            default: {
                const auto length = static_cast<int>(varint());
                field.bytes = message.mid(at, length);
                at += length;
            }
        }
        fields.append(field);
    }
    return fields;
}

Field one(const QByteArray& message, int number) {
    for (const Field& field : fieldsOf(message))
        if (field.number == number) return field;
    return {};
}

/// The definition, a bit at a time.
quint32 slowCrc32c(const QByteArray& bytes) {
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1) ? 0x82F63B78U : 0U);
    }
    return ~sum;
}

quint32 masked(quint32 sum) {
    return ((sum >> 15) | (sum << 17)) + 0xA282EAD8U;
}

/// The events of a file of TFRecords; nothing where a length or a sum is wrong.
QList<QByteArray> recordsOf(const QByteArray& file) {
    QList<QByteArray> records;
    for (qsizetype at = 0; at < file.size();) {
        if (at + 12 > file.size()) return {};
        const auto length = qFromLittleEndian<quint64>(file.constData() + at);
        if (qFromLittleEndian<quint32>(file.constData() + at + 8) != masked(slowCrc32c(file.mid(at, 8)))) return {};
        const QByteArray record = file.mid(at + 12, static_cast<qsizetype>(length));
        at += 12 + record.size();
        if (at + 4 > file.size() || static_cast<quint64>(record.size()) != length) return {};
        if (qFromLittleEndian<quint32>(file.constData() + at) != masked(slowCrc32c(record))) return {};
        records.append(record);
        at += 4;
    }
    return records;
}

float asFloat(quint64 bits) {
    const auto small = static_cast<quint32>(bits);
    float value = 0;
    std::memcpy(&value, &small, sizeof value);
    return value;
}

double asDouble(quint64 bits) {
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

Run finishedRun() {
    Run run;
    run.name = "a run";
    run.folder = "a run";
    run.startedAt = "2026-11-23T02:10:05Z";  // date -d ... +%s: 1795399805
    run.datasetName = "made | up";
    run.device = "cpu";
    run.epochs = {{.epoch = 1, .trainLoss = 1.5, .valLoss = 1.25, .learningRate = 0.001, .seconds = 10},
                  {.epoch = 2, .trainLoss = 0.5, .valLoss = 0.75, .valBalancedAccuracy = 0.7, .seconds = 8}};
    return run;
}

}  // namespace

/// The formats behind one door, and TensorBoard's files.
class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formats();
    void crcOfTheStandard();
    void events();
    void tableOfEpochs();
    void folderOfRuns();
    void safetensorsIsTheFile();
    void refusals();
    void onnxIsWhole();

private:
    QTemporaryDir folder_;
};

void TestExport::formats() {
    for (const ExportFormat format : exportFormats()) QCOMPARE(exportFormatFromName(nameOf(format)).value(), format);
    QCOMPARE(extensionOf(ExportFormat::TorchScript), std::string(".pt"));
    const auto unknown = exportFormatFromName("keras");
    QCOMPARE(unknown.error().message.id, MessageId::ExportFormat);
    QVERIFY(toEnglish(unknown.error().message).find("onnx, torchscript, safetensors, tensorboard") !=
            std::string::npos);
}

/// RFC 3720, B.4.
void TestExport::crcOfTheStandard() {
    QCOMPARE(crc32c(std::string(32, '\0')), 0x8A9136AAU);
    QCOMPARE(crc32c(std::string(32, '\xFF')), 0x62A8AB43U);
    QCOMPARE(crc32c("123456789"), 0xE3069283U);
}

void TestExport::events() {
    const auto records = recordsOf(QByteArray::fromStdString(runEvents(finishedRun()).events));
    QCOMPARE(records.size(), 1 + 1 + 2 * 9);  // version, settings, nine figures an epoch
    QCOMPARE(one(records[0], 3).bytes, QByteArray("brain.Event:2"));
    QCOMPARE(asDouble(one(records[0], 1).value), 1795399805.0);
    const QByteArray settings = one(one(records[1], 5).bytes, 1).bytes;
    QCOMPARE(one(settings, 1).bytes, QByteArray("settings"));
    QCOMPARE(one(one(one(settings, 9).bytes, 1).bytes, 1).bytes, QByteArray("text"));  // the plugin
    const QByteArray markdown = one(one(settings, 8).bytes, 8).bytes;
    QVERIFY(markdown.contains("| learning_rate | "));
    QVERIFY(markdown.contains("| data set | made \\| up |"));
    QMap<QByteArray, QList<double>> seen;
    for (const QByteArray& record : records.mid(2)) {
        const QByteArray value = one(one(record, 5).bytes, 1).bytes;
        const auto epoch = static_cast<int>(one(record, 2).value);
        QCOMPARE(asDouble(one(record, 1).value), epoch == 1 ? 1795399815.0 : 1795399823.0);
        seen[one(value, 1).bytes].append(static_cast<double>(asFloat(one(value, 2).value)));
    }
    QCOMPARE(seen.size(), 9);
    QCOMPARE(seen["loss/train"], QList<double>({1.5, 0.5}));
    QCOMPARE(seen["loss/validation"], QList<double>({1.25, 0.75}));
    QCOMPARE(seen["balanced_accuracy/validation"], QList<double>({0, static_cast<double>(0.7F)}));
    QCOMPARE(seen["training/learning_rate"].front(), static_cast<double>(0.001F));
}

void TestExport::tableOfEpochs() {
    const auto lines = QString::fromStdString(runEvents(finishedRun()).csv).split('\n');
    QCOMPARE(lines[0], QString("epoch,train_loss,val_loss,train_accuracy,val_accuracy,train_balanced_accuracy,"
                               "val_balanced_accuracy,learning_rate,seconds,images_per_second"));
    QCOMPARE(lines[2], QString("2,0.5,0.75,0.0,0.0,0.0,0.7,0.0,8.0,0.0"));
    QCOMPARE(lines.size(), 4);
}

void TestExport::folderOfRuns() {
    const auto out = test::inside(folder_, "board");
    const auto first = writeRunEvents(finishedRun(), out, false);
    QCOMPARE(toUtf8(first.value()), toUtf8(out / "a run"));
    const auto events = readText(out / "a run" / "events.out.tfevents.1795399805.lesionlab");
    QVERIFY(events && *events == runEvents(finishedRun()).events);
    QVERIFY(readText(out / "a run" / "epochs.csv"));
    QCOMPARE(writeRunEvents(finishedRun(), out, false).error().message.id, MessageId::ExportExists);
    QVERIFY(writeRunEvents(finishedRun(), out, true));
    Run other = finishedRun();
    other.folder = "another";
    QVERIFY(writeRunEvents(other, out, false));
}

void TestExport::safetensorsIsTheFile() {
    const auto file = test::writeModel(folder_, test::tried()[1]);
    const auto out = test::inside(folder_, "copy.safetensors");
    const auto exported = exportModel(file, ExportFormat::Safetensors, out);
    QVERIFY(exported && exported->fingerprintDifference < 1e-4);
    QCOMPARE(readText(out).value(), readText(file).value());
    QCOMPARE(exported->bytes, std::filesystem::file_size(out));
}

void TestExport::refusals() {
    const auto file = test::writeModel(folder_, test::tried()[1]);
    const auto out = test::inside(folder_, "there.onnx");
    QVERIFY(writeFile(out, "mine"));
    for (const ExportFormat format : {ExportFormat::Onnx, ExportFormat::TorchScript, ExportFormat::Safetensors})
        QCOMPARE(exportModel(file, format, out).error().message.id, MessageId::ExportExists);
    QCOMPARE(readText(out).value(), std::string("mine"));
    const auto board = exportModel(file, ExportFormat::TensorBoard, test::inside(folder_, "none"));
    QCOMPARE(board.error().message.id, MessageId::ExportNeedsRun);
    const auto missing = exportModel("nowhere", ExportFormat::Onnx, test::inside(folder_, "none"));
    QCOMPARE(missing.error().message.id, MessageId::FileMissing);
    QVERIFY(!std::filesystem::exists(test::inside(folder_, "none")));
}

void TestExport::onnxIsWhole() {
    const auto file = test::writeModel(folder_, test::tried()[1]);
    const auto out = test::inside(folder_, "new folder") / "model.onnx";
    const auto exported = exportModel(file, ExportFormat::Onnx, out);
    QVERIFY(exported);
    const QByteArray bytes = QByteArray::fromStdString(readText(out).value());
    QCOMPARE(static_cast<std::uint64_t>(bytes.size()), exported->bytes);
    QMap<QByteArray, QByteArray> metadata;
    for (const Field& field : fieldsOf(bytes))
        if (field.number == 14) metadata[one(field.bytes, 1).bytes] = one(field.bytes, 2).bytes;
    QCOMPARE(metadata["architecture"], QByteArray("mobilenet-v2"));
    QCOMPARE(metadata["classes"], QByteArray("[\"mel\",\"nv\",\"bkl\"]"));
    QCOMPARE(metadata["temperature"], QByteArray("1.75"));
    const QByteArray graph = one(bytes, 7).bytes;
    QList<QByteArray> inputs, outputs;
    for (const Field& field : fieldsOf(graph)) {
        if (field.number == 11) inputs.append(one(field.bytes, 1).bytes);
        if (field.number == 12) outputs.append(one(field.bytes, 1).bytes);
    }
    QCOMPARE(inputs, QList<QByteArray>{"pixels"});
    QCOMPARE(outputs, QList<QByteArray>({"logits", "probabilities"}));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_Export.moc"
