#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/model/nn/Safetensors.h"
#include "tests/model/TestNetworks.h"

#include <ATen/ATen.h>
#include <cstring>

#include <QtTest>

using namespace lesion;

namespace {

/// A file as the format's description has it: length of the header, header, data.
std::string safetensors(const std::string& header, const std::string& data) {
    const std::uint64_t length = header.size();
    std::string file(sizeof length, '\0');
    std::memcpy(file.data(), &length, sizeof length);
    return file + header + data;
}

auto parse(const std::string& file) {
    return nn::parseSafetensors(std::as_bytes(std::span(file)));
}

const std::string twoFloats("\x00\x00\x80\x3f\x00\x00\x00\xc0", 8);  // 1 and -2

}  // namespace

class TestTensorFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheFormatSays();
    void refuses_data();
    void refuses();
    void roundTrip();
    void cutAnywhereIsRefused();
    void flippedBytesDoNotHarm();
    void missingFile();
};

void TestTensorFile::readsWhatTheFormatSays() {
    const auto file = parse(safetensors(
        R"({"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}})", twoFloats));
    QVERIFY(file);
    QCOMPARE(file->metadata.at("format"), "pt");
    QCOMPARE(file->tensors.size(), std::size_t{1});
    QVERIFY(file->tensors[0].second.equal(torch::tensor({{1.F, -2.F}})));
}

void TestTensorFile::refuses_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("no JSON") << QByteArray("{\"w\":");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("past the end") << QByteArray(R"({"w":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}})");
    QTest::newRow("hole") << QByteArray(R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})");
    QTest::newRow("bytes over") << QByteArray(R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})");
    QTest::newRow("backwards") << QByteArray(R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})");
    QTest::newRow("shape differs") << QByteArray(R"({"w":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})");
    QTest::newRow("negative") << QByteArray(R"({"w":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})");
    QTest::newRow("overflow") << QByteArray(
        R"({"w":{"dtype":"F32","shape":[4294967296,4294967296,2],"data_offsets":[0,8]}})");
    QTest::newRow("unknown dtype") << QByteArray(R"({"w":{"dtype":"F4","shape":[2],"data_offsets":[0,8]}})");
    QTest::newRow("metadata no text") << QByteArray(
        R"({"__metadata__":{"a":1},"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})");
    QTest::newRow("overlap") << QByteArray(
        R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"v":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})");
}

void TestTensorFile::refuses() {
    QFETCH(const QByteArray, header);
    QVERIFY(!parse(safetensors(header.toStdString(), twoFloats)));
}

void TestTensorFile::roundTrip() {
    const QTemporaryDir folder;
    const auto path = test::inside(folder, "модель 模型.safetensors");
    nn::TensorFile file;
    file.metadata = {{"lesionlab", "{\"a\": \"ä\"}"}, {"other", ""}};
    torch::manual_seed(3);
    const torch::Tensor values = torch::randn({4, 3, 2, 2}) * 100;
    for (const auto type : {torch::kFloat32, torch::kFloat64, torch::kFloat16, torch::kBFloat16, torch::kInt64,
                            torch::kInt32, torch::kUInt8})
        file.tensors.emplace_back(std::string("of type ") + c10::toString(type), values.abs().to(type));
    file.tensors.emplace_back("channels last", values.contiguous(torch::MemoryFormat::ChannelsLast));
    file.tensors.emplace_back("a single value", torch::tensor(0.1F));
    file.tensors.emplace_back("nothing", torch::empty({0, 3}));
    file.tensors.emplace_back("not finite", torch::tensor({INFINITY, -INFINITY}));
    QVERIFY(nn::writeTensorFile(path, file));

    const auto read = nn::readTensorFile(path);
    QVERIFY(read);
    QCOMPARE(read->metadata, file.metadata);
    QCOMPARE(read->tensors.size(), file.tensors.size());
    for (std::size_t i = 0; i < file.tensors.size(); ++i) {
        QCOMPARE(read->tensors[i].first, file.tensors[i].first);
        QCOMPARE(read->tensors[i].second.scalar_type(), file.tensors[i].second.scalar_type());
        QVERIFY(read->tensors[i].second.equal(file.tensors[i].second));
    }
}

void TestTensorFile::cutAnywhereIsRefused() {
    const std::string whole = safetensors(R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", twoFloats);
    QVERIFY(parse(whole));
    for (std::size_t size = 0; size < whole.size(); ++size) QVERIFY(!parse(whole.substr(0, size)));
    QVERIFY(!parse(whole + "x"));
}

void TestTensorFile::flippedBytesDoNotHarm() {
    const std::string whole = safetensors(R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", twoFloats);
    int refused = 0;
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            std::string damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ (1 << bit));
            refused += parse(damaged) ? 0 : 1;
        }
    QVERIFY(refused > 200);  // the rest changed a name or a value, which only other checks can find
}

void TestTensorFile::missingFile() {
    const QTemporaryDir folder;
    const auto read = nn::readTensorFile(test::inside(folder, "none"));
    QVERIFY(!read);
    QCOMPARE(read.error().message.id, MessageId::FileMissing);
}

QTEST_GUILESS_MAIN(TestTensorFile)
#include "tst_TensorFile.moc"
