#include "core/base/Device.h"
#include "core/base/MessageIds.h"
#include "core/base/Platform.h"
#include "core/base/Random.h"
#include "core/base/Result.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QtTest>
#ifdef __linux__
#include <sched.h>
#endif
#include <set>

using namespace lesion;

/// Messages, devices, random numbers and what the platform tells.
class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesFillTheirPlaces();
    void everyMessageHasSentenceAndName();
    void devicesAsText();
    void wrongDevices_data();
    void wrongDevices();
    void randomIsXoshiro();
    void streamsDiffer();
    void uniformCoversItsRange();
    void belowIsEven();
    void normalHasMeanAndDeviation();
    void shuffleKeepsAll();
    void platformAnswers();
    void processorsThatMayBeUsed();
};

void TestBase::valuesFillTheirPlaces() {
    const Message message{MessageId::FileMissing, {{"path", "a{path}b"}, {"n", "3"}}};
    QCOMPARE(toEnglish(message), "The file a{path}b does not exist.");
    QCOMPARE(fillIn("{n} of {n}, {unknown} {", message), "3 of 3, {unknown} {");
    QCOMPARE(fillIn("", message), "");
    QCOMPARE(message.value("n"), "3");
    QVERIFY(message.value("m").empty());
    const Result<int> failed = fail(MessageId::DiskFull, {{"path", "/x"}}, "errno 28");
    QVERIFY(!failed);
    QCOMPARE(failed.error().message.value("path"), "/x");
    QCOMPARE(failed.error().detail, "errno 28");
}

void TestBase::everyMessageHasSentenceAndName() {
    std::set<std::string_view> names;
    for (int i = 0; i < static_cast<int>(MessageId::Count); ++i) {
        const auto id = static_cast<MessageId>(i);
        QVERIFY(!sentenceOf(id).empty());
        QVERIFY2(names.insert(nameOf(id)).second, std::string(nameOf(id)).c_str());
        QCOMPARE(std::count(sentenceOf(id).begin(), sentenceOf(id).end(), '{'),
                 std::count(sentenceOf(id).begin(), sentenceOf(id).end(), '}'));
    }
    QCOMPARE(nameOf(MessageId::ImageDamaged), "ImageDamaged");
    QVERIFY(sentenceOf(MessageId::Count).empty());
}

void TestBase::devicesAsText() {
    for (const auto* text : {"cpu", "mps", "cuda:0", "cuda:7"}) {
        const auto device = parseDevice(text);
        QVERIFY(device.has_value());
        QCOMPARE(toString(*device), text);
    }
    QCOMPARE(toString(*parseDevice("cuda")), "cuda:0");
}

void TestBase::wrongDevices_data() {
    QTest::addColumn<QString>("text");
    for (const auto* text : {"", "gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:1x", "cuda:999", "CPU ", "cuda 0"})
        QTest::newRow(text) << text;
}

void TestBase::wrongDevices() {
    QFETCH(QString, text);
    const auto device = parseDevice(text.toStdString());
    QVERIFY(!device);
    QCOMPARE(device.error().message.id, MessageId::UnknownDevice);
    QCOMPARE(device.error().message.value("name"), text.toStdString());
}

/// The first outputs of xoshiro256** seeded by SplitMix64, computed by an independent Python implementation; those of
/// seed 0 are also the ones that Rust's rand_xoshiro tests with.
void TestBase::randomIsXoshiro() {
    Random zero(0);
    for (const auto expected : {0x99ec5f36cb75f2b4U, 0xbf6e1f784956452aU, 0x1a5f849d4933e6e0U, 0x6aa594f1262d2d2cU})
        QCOMPARE(zero.next(), expected);
    Random fortyTwo(42);
    for (const auto expected : {0x15780b2e0c2ec716U, 0x6104d9866d113a7eU, 0xae17533239e499a1U, 0xecb8ad4703b360a1U})
        QCOMPARE(fortyTwo.next(), expected);
}

void TestBase::streamsDiffer() {
    std::set<std::uint64_t> first;
    for (const auto& parts : std::vector<std::vector<std::uint64_t>>{{1, 2}, {2, 1}, {3, 0}, {0, 3}, {1, 2, 0}, {1}})
        first.insert((parts.size() == 1   ? Random({parts[0]})
                      : parts.size() == 2 ? Random({parts[0], parts[1]})
                                          : Random({parts[0], parts[1], parts[2]}))
                         .next());
    QCOMPARE(first.size(), 6U);
    QCOMPARE(Random({7, 8, 9}).next(), Random({7, 8, 9}).next());
}

void TestBase::uniformCoversItsRange() {
    Random random(1);
    double least = 1;
    double most = 0;
    double sum = 0;
    for (int i = 0; i < 100000; ++i) {
        const auto value = random.uniform();
        least = std::min(least, value);
        most = std::max(most, value);
        sum += value;
    }
    QVERIFY(least >= 0 && least < 1e-3);
    QVERIFY(most < 1 && most > 1 - 1e-3);
    QVERIFY(std::abs(sum / 100000 - 0.5) < 0.005);
    const auto scaled = random.uniform(-3, -2);
    QVERIFY(scaled >= -3 && scaled < -2);
}

void TestBase::belowIsEven() {
    Random random(2);
    std::array<int, 7> counts{};
    for (int i = 0; i < 70000; ++i) ++counts[random.below(7)];
    for (const auto count : counts) QVERIFY(std::abs(count - 10000) < 500);
    QCOMPARE(random.below(1), 0U);
}

void TestBase::normalHasMeanAndDeviation() {
    Random random(3);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 100000; ++i) {
        const auto value = random.normal();
        QVERIFY(std::isfinite(value));
        sum += value;
        squares += value * value;
    }
    QVERIFY(std::abs(sum / 100000) < 0.015);
    QVERIFY(std::abs(squares / 100000 - 1) < 0.02);
}

void TestBase::shuffleKeepsAll() {
    std::vector<int> values(100);
    std::iota(values.begin(), values.end(), 0);
    auto shuffled = values;
    Random(4).shuffle(std::span(shuffled));
    QVERIFY(shuffled != values);
    auto again = values;
    Random(4).shuffle(std::span(again));
    QCOMPARE(again, shuffled);
    std::sort(shuffled.begin(), shuffled.end());
    QCOMPARE(shuffled, values);
}

void TestBase::platformAnswers() {
    keepMemoryBetweenBatches();
    QVERIFY(processorCount() >= 1);
    QVERIFY(!systemName().empty());
#ifdef __linux__
    const auto before = residentMemory();
    QVERIFY(before > 0);
    std::vector<char> large(64 << 20, 1);  // touched, so resident
    QVERIFY(residentMemory() > before + (60U << 20));
    QVERIFY(large[12345] == 1);
#endif
    returnUnusedMemory();
}

/// On a shared computer a program gets some of the processors: more threads than those would wait for one another.
void TestBase::processorsThatMayBeUsed() {
    const QByteArray before = qgetenv("OMP_NUM_THREADS");
    qunsetenv("OMP_NUM_THREADS");
    const int all = processorCount();
    for (const char* none : {"0", "-2", "many", ""}) {
        qputenv("OMP_NUM_THREADS", none);
        QCOMPARE(processorCount(), all);
    }
    qputenv("OMP_NUM_THREADS", QByteArray::number(all + 1));
    QCOMPARE(processorCount(), all);
    qputenv("OMP_NUM_THREADS", "1");
    QCOMPARE(processorCount(), 1);
    qunsetenv("OMP_NUM_THREADS");
#ifdef __linux__
    cpu_set_t allowed;
    QCOMPARE(sched_getaffinity(0, sizeof(allowed), &allowed), 0);
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(sched_getcpu(), &one);
    QCOMPARE(sched_setaffinity(0, sizeof(one), &one), 0);
    const int pinned = processorCount();
    QCOMPARE(sched_setaffinity(0, sizeof(allowed), &allowed), 0);
    QCOMPARE(pinned, 1);
#endif
    if (!before.isEmpty()) qputenv("OMP_NUM_THREADS", before);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_Base.moc"
