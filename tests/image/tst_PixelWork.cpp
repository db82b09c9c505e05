#include "core/image/PixelWork.h"

#include "core/base/Random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <QtTest>

using namespace lesion;

namespace {

/// Between -most and most.
int between(Random& random, int most) {
    return static_cast<int>(random.below(static_cast<std::size_t>(2 * most + 1))) - most;
}

int clampLevel(std::int64_t level) {
    return static_cast<int>(std::clamp<std::int64_t>(level, 0, 255));
}

/// The inverse cosine transform as the standard defines it, of one of two blocks beside each other.
double exactSample(const std::int16_t* coefficients, int row, int column) {
    const auto cosine = [](int place, int frequency) {
        return (frequency == 0 ? std::sqrt(0.5) : 1.0) * std::cos((2 * place + 1) * frequency * std::numbers::pi / 16) /
               2;
    };
    double sum = 0;
    for (int v = 0; v < 8; ++v) {
        for (int u = 0; u < 8; ++u) sum += coefficients[16 * v + u] * cosine(row, v) * cosine(column, u);
    }
    return std::clamp(sum, -128.0, 127.0);
}

struct Blocks {
    alignas(32) std::array<std::int16_t, 128> coefficients{};
    std::array<std::int8_t, 8 * 20> samples{};
};

}  // namespace

/// Every kind of vectors that this processor has: against the formulas, and with the same bits as the shortest.
class TestPixelWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inverseTransform() {
        Random random(1);
        for (int round = 0; round < 300; ++round) {
            Blocks given;
            const bool large = round % 3 == 0;  // few of them: many would pass what 16 bits hold between the passes
            for (int i = 0; i < 1 + round % (large ? 5 : 128); ++i)
                given.coefficients[random.below(128)] = static_cast<std::int16_t>(between(random, large ? 2047 : 60));
            Blocks first;
            for (const PixelWork& work : pixelWorks()) {
                Blocks blocks = given;
                work.inverseTransform(blocks.coefficients.data(), blocks.samples.data(), 20);
                QVERIFY(blocks.coefficients == Blocks().coefficients);
                if (&work == &pixelWorks().front()) first = blocks;
                QVERIFY(blocks.samples == first.samples);
            }
            for (int i = 0; i < 8 * 20; ++i) {
                const int column = i % 20;
                const auto* const block = given.coefficients.data() + (column < 8 ? 0 : 8);
                const double exact = column < 16 ? exactSample(block, i / 20, column % 8) : 0;
                QVERIFY(std::abs(first.samples[static_cast<std::size_t>(i)] - exact) <= (column < 16 ? 1 : 0));
            }
        }
    }

    void convertToRgb() {
        std::array<std::int8_t, 256> y, cb, cr;
        for (int i = 0; i < 256; ++i) y[static_cast<std::size_t>(i)] = static_cast<std::int8_t>(i - 128);
        for (int blue = -128; blue < 128; blue += 3) {
            for (int red = -128; red < 128; red += 3) {
                cb.fill(static_cast<std::int8_t>(blue));
                cr.fill(static_cast<std::int8_t>(red));
                std::array<std::uint8_t, 768> expected;
                for (int i = 0; i < 256; ++i) {
                    const auto at = static_cast<std::size_t>(3 * i);
                    expected[at] = static_cast<std::uint8_t>(clampLevel(i + ((91881 * red + 32768) >> 16)));
                    expected[at + 1] =
                        static_cast<std::uint8_t>(clampLevel(i + ((-22554 * blue - 46802 * red + 32768) >> 16)));
                    expected[at + 2] = static_cast<std::uint8_t>(clampLevel(i + ((116130 * blue + 32768) >> 16)));
                }
                for (const PixelWork& work : pixelWorks()) {
                    std::array<std::uint8_t, 768> rgb{};
                    work.convertToRgb(y.data(), cb.data(), cr.data(), rgb.data(), 256);
                    QVERIFY(rgb == expected);
                }
            }
        }
    }

    void resizeRow_data() {
        QTest::addColumn<int>("pairs");
        for (const int pairs : {1, 2, 3, 4, 5, 9}) QTest::addRow("%d", pairs) << pairs;
    }
    /// Weights of any kind, not the triangle's alone, and levels that they bring out of range.
    void resizeRow() {
        QFETCH(int, pairs);
        constexpr int width = 50;
        const int count = 2 * pairs;
        Random random(2);
        std::vector<std::uint8_t> in(std::size_t{3} * (width + static_cast<std::size_t>(count)) + 16);
        for (auto& value : in) value = random.below(4) == 0 ? 255 : static_cast<std::uint8_t>(random.below(256));
        std::vector<int> first;
        std::vector<WeightPair> kept(static_cast<std::size_t>(width) * static_cast<std::size_t>(pairs + 1));
        std::vector<std::uint8_t> expected;
        for (int x = 0; x < width; ++x) {
            first.push_back(static_cast<int>(random.below(width)));
            std::array<std::int64_t, 3> sums{};
            for (int i = 0; i < count; ++i) {
                const auto weight = static_cast<std::int32_t>(random.below((9U << 19) / static_cast<unsigned>(count)));
                kept[static_cast<std::size_t>(x * (pairs + 1) + i / 2)].set(i % 2, weight);
                for (std::size_t c = 0; c < 3; ++c)
                    sums[c] += std::int64_t{weight} * in[static_cast<std::size_t>(3 * (first.back() + i)) + c];
            }
            for (const auto sum : sums)
                expected.push_back(static_cast<std::uint8_t>(clampLevel((sum + (1 << 21)) >> 22)));
        }
        const RowWeights weights{first.data(), kept.data(), static_cast<std::size_t>(pairs) + 1, pairs, width};
        for (const PixelWork& work : pixelWorks()) {
            std::vector<std::uint8_t> out(3 * width + 1);
            work.resizeRow(in.data(), out.data(), weights);
            out.pop_back();
            QVERIFY(out == expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestPixelWork)
#include "tst_PixelWork.moc"
