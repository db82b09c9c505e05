#include "core/model/nn/NormRows.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

#include <QtTest>

using namespace lesion::nn;

namespace {

/// Every kind of vectors that this processor has.
std::vector<Lanes> kinds() {
    std::vector<Lanes> all{Lanes::Shortest};
    if (longestLanes() >= Lanes::Bits256) all.push_back(Lanes::Bits256);
    if (longestLanes() >= Lanes::Bits512) all.push_back(Lanes::Bits512);
    return all;
}

std::uint16_t toBits(float value) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return static_cast<std::uint16_t>(bits >> 16U);
}

template <class Value>
std::vector<Value> waves(std::size_t count, float phase) {
    std::vector<Value> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        const float value = 5 * std::sin(phase + 0.37F * static_cast<float>(i));
        if constexpr (sizeof(Value) == 2)
            values[i] = toBits(value);
        else
            values[i] = value;
    }
    return values;
}

template <class Value>
struct Outcome {
    std::vector<float> sum, squares, plain, withMaps;
    std::vector<Value> normalised, gradient;
    bool operator==(const Outcome&) const = default;
};

/// All four loops over rows whose number and width are no multiple of any vector.
template <class Value>
Outcome<Value> outcome(Lanes lanes, MapRows size) {
    const auto width = static_cast<std::size_t>(size.channels);
    const std::size_t count = static_cast<std::size_t>(size.rows) * width;
    const auto maps = waves<Value>(count, 0);
    const auto gradient = waves<Value>(count, 1);
    const auto mean = waves<float>(width, 2);
    const auto scale = waves<float>(width, 3);
    const auto bias = waves<float>(width, 4);
    const ChannelNorm norm{mean.data(), scale.data(), bias.data(), 0, 6};
    Outcome<Value> result;
    for (auto* values : {&result.sum, &result.squares, &result.plain, &result.withMaps}) values->assign(width, 0);
    for (auto* values : {&result.normalised, &result.gradient}) values->assign(count, Value{});
    const auto& work = rowWork<Value>(lanes);
    work.addSquares(maps.data(), size, mean.data(), result.sum.data(), result.squares.data());
    work.normalise(maps.data(), size, norm, result.normalised.data());
    work.addGradients(maps.data(), gradient.data(), size, norm, result.plain.data(), result.withMaps.data());
    work.inputGradient(maps.data(), gradient.data(), size, norm, {scale.data(), bias.data()}, result.gradient.data());
    return result;
}

}  // namespace

/// That the loops are right is shown beside torch's norm in tst_NormActivation.
class TestNormRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameWithEveryVector_data();
    void sameWithEveryVector();
    void roundsToTheNearestEven_data();
    void roundsToTheNearestEven();
};

void TestNormRows::sameWithEveryVector_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("channels");
    QTest::newRow("one value") << 1 << 1;
    QTest::newRow("shorter than a vector") << 5 << 3;
    QTest::newRow("whole vectors") << 8 << 32;
    QTest::newRow("vectors and a rest") << 7 << 145;
}

void TestNormRows::sameWithEveryVector() {
    QFETCH(const int, rows);
    QFETCH(const int, channels);
    for (const Lanes lanes : kinds()) {
        QVERIFY(outcome<float>(lanes, {rows, channels}) == outcome<float>(Lanes::Shortest, {rows, channels}));
        QVERIFY(outcome<std::uint16_t>(lanes, {rows, channels}) ==
                outcome<std::uint16_t>(Lanes::Shortest, {rows, channels}));
    }
}

/// 1 + a share of bfloat16's step of 2^-7 there.
void TestNormRows::roundsToTheNearestEven_data() {
    QTest::addColumn<float>("steps");
    QTest::addColumn<int>("expected");
    QTest::newRow("below the half") << 0.49F << 0;
    QTest::newRow("half, to the even below") << 0.5F << 0;
    QTest::newRow("above the half") << 0.51F << 1;
    QTest::newRow("half, to the even above") << 1.5F << 2;
}

void TestNormRows::roundsToTheNearestEven() {
    QFETCH(const float, steps);
    QFETCH(const int, expected);
    const std::vector<std::uint16_t> ones(40, toBits(1));
    const std::vector<float> mean(40, 0), scale(40, 1), bias(40, steps / 128);
    const float none = std::numeric_limits<float>::infinity();
    const ChannelNorm norm{mean.data(), scale.data(), bias.data(), -none, none};
    for (const Lanes lanes : kinds()) {
        std::vector<std::uint16_t> result(40);
        rowWork<std::uint16_t>(lanes).normalise(ones.data(), {1, 40}, norm, result.data());
        QCOMPARE(result, std::vector<std::uint16_t>(40, static_cast<std::uint16_t>(toBits(1) + expected)));
    }
}

QTEST_GUILESS_MAIN(TestNormRows)
#include "tst_NormRows.moc"
