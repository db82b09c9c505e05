#include "core/model/nn/ReluSixBfloat16.h"

#include <ATen/ATen.h>
#include <QTest>

using namespace lesion;

/// Steps of 1/64 from -3 to 9, 0 and 6 among them, in channels last.
static torch::Tensor manyValues() {
    const torch::Tensor maps = torch::arange(-3.0, 9.0, 1.0 / 64).reshape({2, 12, 8, 4}).to(at::kBFloat16);
    return maps.contiguous(at::MemoryFormat::ChannelsLast);
}

class TestReluSixBfloat16 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The long way: hardtanh and its gradient in float32 on the same values, exactly.
    void isHardtanh_data() {
        QTest::addColumn<bool>("otherLayout");
        QTest::newRow("gradient in the same layout") << false;
        QTest::newRow("gradient in another layout") << true;
    }
    void isHardtanh() {
        QFETCH(bool, otherLayout);
        const torch::Tensor given = manyValues();
        torch::Tensor gradient = at::randn(given.sizes(), at::kFloat).to(at::kBFloat16);
        if (!otherLayout) gradient = gradient.contiguous(at::MemoryFormat::ChannelsLast);

        const torch::Tensor values = given.clone().requires_grad_(true);
        const torch::Tensor result = nn::reluSixBfloat16(values * 1);  // of a fresh tensor: it overwrites
        result.backward(gradient);

        const torch::Tensor exact = given.to(at::kFloat).requires_grad_(true);
        const torch::Tensor expected = at::hardtanh(exact, 0.0, 6.0);
        expected.backward(gradient.to(at::kFloat));
        QVERIFY(result.to(at::kFloat).equal(expected));
        QVERIFY(values.grad().to(at::kFloat).equal(exact.grad()));
        QVERIFY(exact.grad().eq(0).any().item<bool>() && exact.grad().ne(0).any().item<bool>());
    }

    void endsOfTheRange() {
        const torch::Tensor values = torch::tensor({-1.0F, -0.0F, 0.0F, 1e-30F, 3.0F, 5.96875F, 6.0F, 7.0F})
                                         .to(at::kBFloat16)
                                         .requires_grad_(true);
        nn::reluSixBfloat16(values * 1).sum().backward();
        const torch::Tensor expected = torch::tensor({0.0F, 0.0F, 0.0F, 1.0F, 1.0F, 1.0F, 0.0F, 0.0F});
        QVERIFY(values.grad().to(at::kFloat).equal(expected));
    }

    /// Longer than one processor's share.
    void longRows() {
        const torch::Tensor values = at::randn({100'003}).mul_(5).to(at::kBFloat16).requires_grad_(true);
        nn::reluSixBfloat16(values * 1).sum().backward();
        const torch::Tensor inside = values.detach().gt(0).logical_and(values.detach().lt(6));
        QVERIFY(values.grad().eq(1).equal(inside));
    }
};

QTEST_GUILESS_MAIN(TestReluSixBfloat16)
#include "tst_ReluSixBfloat16.moc"
