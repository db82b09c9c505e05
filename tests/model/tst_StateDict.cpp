#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/StateDict.h"
#include "tests/model/TestNetworks.h"

#include <ATen/ATen.h>
#include <cstring>

#include <QtTest>

using namespace lesion;
using namespace std::string_literals;

namespace {

std::string littleEndian(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 0xFF);
    return text;
}

std::string crc(const std::string& data) {
    std::uint32_t value = ~0U;
    for (const char c : data) {
        value ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) value = value >> 1 ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return littleEndian(~value, 4);
}

/// A zip of stored entries, as torch.save writes it.
std::string zip(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string file, directory;
    for (const auto& [name, data] : entries) {
        const std::string size = littleEndian(data.size(), 4);
        const std::string common = "\0\0\0\0\0\0\0\0"s + crc(data) + size + size + littleEndian(name.size(), 2);
        directory += "PK\x01\x02\0\0\0\0"s + common + std::string(12, '\0') + littleEndian(file.size(), 4) + name;
        file += "PK\x03\x04\0\0"s + common + "\0\0"s + name + data;
    }
    const std::string count = littleEndian(entries.size(), 2);
    return file + directory + "PK\x05\x06\0\0\0\0"s + count + count + littleEndian(directory.size(), 4) +
           littleEndian(file.size(), 4) + "\0\0"s;
}

std::string text(const std::string& value) {
    std::string instruction(1, 'X');
    instruction += littleEndian(value.size(), 4);
    return instruction += value;
}

/// The pickle instructions that rebuild a 2 x 2 float tensor from a storage, with these strides.
std::string tensor(const std::string& strides = "K\x02K\x01", const std::string& storage = "7") {
    return "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") + "ctorch\nFloatStorage\n" + text(storage) +
           text("cpu") + "K\x04tQK"s + '\0' + "K\x02K\x02\x86(" + strides + "t\x89)tR";
}

const std::string begin = "\x80\x02";
const std::string dictionary = begin + "ccollections\nOrderedDict\n)Rq\x01("s;
const std::string end = "u.";
const std::string values("\x00\x00\x80\x3f\x00\x00\x00\x40\x00\x00\x40\x40\x00\x00\x80\x40", 16);  // 1 2 3 4

std::string zipOf(const std::string& pickle) {
    return zip({{"name/data.pkl", pickle}, {"name/data/7", values}, {"name/version", "3\n"}});
}

std::string legacyOf(const std::string& pickle) {
    return begin + "\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19."s + begin + "M\xe9\x03." + begin + "}." + pickle +
           begin + "](" + text("7") + "e." + littleEndian(4, 8) + values;
}

auto read(const std::string& file) {
    return nn::parseStateDict(std::as_bytes(std::span(file)));
}

}  // namespace

class TestStateDict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothFormats();
    void transposedStrides();
    void checkpointsStateDictIsFound();
    void metadataAndNumbersAreLeftAside();
    void refuses_data();
    void refuses();
    void wrongChecksum();
    void cutAnywhere();
    void flippedBytesDoNotHarm();
    void refusedFileIsNamed();
};

void TestStateDict::bothFormats() {
    const std::string pickle = dictionary + text("w") + tensor() + end;
    for (const std::string& file : {zipOf(pickle), legacyOf(pickle)}) {
        const auto tensors = read(file);
        QVERIFY2(tensors, tensors ? "" : tensors.error().c_str());
        QCOMPARE(tensors->size(), std::size_t{1});
        QCOMPARE(tensors->front().first, "w");
        QVERIFY(tensors->front().second.equal(torch::tensor({{1.F, 2.F}, {3.F, 4.F}})));
    }
}

void TestStateDict::transposedStrides() {
    const auto tensors = read(zipOf(dictionary + text("w") + tensor("K\x01K\x02") + end));
    QVERIFY(tensors);
    QVERIFY(tensors->front().second.equal(torch::tensor({{1.F, 3.F}, {2.F, 4.F}})));
}

void TestStateDict::checkpointsStateDictIsFound() {
    const auto tensors = read(
        zipOf(begin + "}(" + text("epoch") + "K\x05" + text("state_dict") + "}" + text("w") + tensor() + "s" + end));
    QVERIFY(tensors);
    QCOMPARE(tensors->front().first, "w");
}

void TestStateDict::metadataAndNumbersAreLeftAside() {
    const auto tensors = read(zipOf(dictionary + text("loss") + "G\x3f\xe0\0\0\0\0\0\0"s + text("w") + tensor() + "u}" +
                                    text("_metadata") + "}sb."));
    QVERIFY(tensors);
    QCOMPARE(tensors->size(), std::size_t{1});
}

void TestStateDict::refuses_data() {
    QTest::addColumn<QByteArray>("pickle");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const std::string& pickle, const char* why) {
        QTest::newRow(name) << QByteArray::fromStdString(pickle) << why;
    };
    row("runs a command", begin + "cos\nsystem\n" + text("rm -rf /") + "\x85R.", "os.system");
    row("builtin", begin + "c__builtin__\neval\n" + text("1") + "\x85R.", "__builtin__.eval");
    row("by the newer instruction", "\x80\x04" + text("os") + text("system") + "\x93.", "os.system");
    row("makes an object", begin + "ccollections\nOrderedDict\n)\x81.", "instruction 129");
    row("imports by extension", begin + "\x82\x01.", "instruction 130");
    row("calls a storage", begin + "ctorch\nFloatStorage\n)R.", "torch.FloatStorage");
    row("list within itself", begin + "]q\x01h\x01"s + "a.", "changes after use");
    row("nested without end", begin + std::string(5000, ']') + std::string(4999, 'a') + ".", "nested too deeply");
    row("huge text", begin + "X\xff\xff\xff\x7f", "a text of");
    row("strides past the end", dictionary + text("w") + tensor("K\x09K\x01") + end, "its shape");
    row("other storage", dictionary + text("w") + tensor("K\x02K\x01", "8") + end, "missing");
    row("no dictionary", begin + "K\x01.", "no dictionary");
    row("empty", begin + "}.", "no tensors");
    row("stack empty", begin + "0.", "instruction 48");
    row("no mark", begin + "t.", "mark");
}

void TestStateDict::refuses() {
    QFETCH(const QByteArray, pickle);
    QFETCH(const QString, why);
    const auto tensors = read(zipOf(pickle.toStdString()));
    QVERIFY(!tensors);
    QVERIFY2(QString::fromStdString(tensors.error()).contains(why), tensors.error().c_str());
}

void TestStateDict::wrongChecksum() {
    std::string file = zipOf(dictionary + text("w") + tensor() + end);
    file[file.find(values)] ^= 1;
    const auto tensors = read(file);
    QVERIFY(!tensors);
    QCOMPARE(tensors.error(), "wrong checksum of name/data/7");
}

void TestStateDict::cutAnywhere() {
    const std::string pickle = dictionary + text("w") + tensor() + end;
    for (const std::string& whole : {zipOf(pickle), legacyOf(pickle)})
        for (std::size_t size = 0; size < whole.size(); ++size) QVERIFY(!read(whole.substr(0, size)));
}

void TestStateDict::flippedBytesDoNotHarm() {
    const std::string pickle = dictionary + text("w") + tensor() + end;
    int refused = 0;
    for (const std::string& whole : {zipOf(pickle), legacyOf(pickle)})
        for (std::size_t i = 0; i < whole.size(); ++i)
            for (const int mask : {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
                std::string damaged = whole;
                damaged[i] = static_cast<char>(damaged[i] ^ mask);
                refused += read(damaged) ? 0 : 1;
            }
    QVERIFY(refused > 2000);
}

void TestStateDict::refusedFileIsNamed() {
    const QTemporaryDir folder;
    const auto path = test::inside(folder, "weights.pth");
    QVERIFY(writeFile(path, zipOf(begin + "cos\nsystem\n" + text("rm -rf /") + "\x85R.")));
    const auto tensors = nn::readStateDict(path);
    QVERIFY(!tensors);
    QCOMPARE(tensors.error().message, (Message{MessageId::WeightsInvalid, {{"path", toUtf8(path)}}}));
    QCOMPARE(tensors.error().detail, "it asks for os.system");
}

QTEST_GUILESS_MAIN(TestStateDict)
#include "tst_StateDict.moc"
