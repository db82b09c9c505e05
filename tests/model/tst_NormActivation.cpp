#include "core/model/nn/ConvolutionBlocks.h"
#include "core/model/nn/NormActivation.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/function.h>
#include <algorithm>
#include <cmath>
#include <memory>
#include <opencv2/core/utility.hpp>
#include <stdexcept>
#include <vector>

#include <QtTest>

using namespace lesion;

namespace {

struct Outcome {
    torch::Tensor result, maps, weight, bias;  ///< the last three: gradients
    torch::Tensor mean, variance;              ///< running
};

struct Input {
    torch::Tensor maps, gradient, weight, bias, mean, variance;
};

/// Channels whose deviations run from 0.5 to 2 and whose means lie up to `offset` away from 0, so that a good part of
/// the results lies beyond either bound.
Input makeInput(std::vector<std::int64_t> shape, double offset) {
    torch::manual_seed(3);
    const std::int64_t channels = shape[1];
    const auto perChannel = [&](double low, double high) {
        return torch::linspace(low, high, channels).reshape({1, channels, 1, 1});
    };
    Input input;
    input.maps = torch::randn(shape) * perChannel(0.5, 2) + perChannel(-offset, offset);
    input.maps = input.maps.contiguous(at::MemoryFormat::ChannelsLast);
    input.gradient = torch::randn(shape).contiguous(at::MemoryFormat::ChannelsLast);
    input.weight = torch::linspace(3, -2, channels);
    input.bias = torch::linspace(-1, 5, channels);
    input.mean = torch::linspace(-1, 1, channels);
    input.variance = torch::linspace(0.5, 2, channels);
    return input;
}

/// With copies of the input's tensors in the given type, the maps in `mapsType`.
template <class Function>
Outcome outcome(const Input& input, at::ScalarType mapsType, at::ScalarType type, const Function& function) {
    const auto copy = [](const torch::Tensor& values, at::ScalarType to) { return values.to(to, false, true); };
    const torch::Tensor maps = copy(input.maps, mapsType).requires_grad_(true);
    const torch::Tensor weight = copy(input.weight, type).requires_grad_(true);
    const torch::Tensor bias = copy(input.bias, type).requires_grad_(true);
    const nn::NormTensors norm{weight, bias, copy(input.mean, type), copy(input.variance, type), 0.1, 1e-5};
    const torch::Tensor result = function(maps, norm);
    result.backward(copy(input.gradient, mapsType));
    return {result.detach(), maps.grad(), weight.grad(), bias.grad(), norm.mean, norm.variance};
}

/// The long way: torch's batch norm, then its clamp.
Outcome longWay(const Input& input, at::ScalarType type, nn::Activation activation) {
    return outcome(input, type, type, [&](const torch::Tensor& maps, const nn::NormTensors& norm) {
        const torch::Tensor normed = at::batch_norm(maps, norm.weight, norm.bias, norm.mean, norm.variance, true,
                                                    norm.momentum, norm.epsilon, false);
        if (activation == nn::reluSix) return at::hardtanh(normed, 0.0, 6.0);
        return activation == nn::relu ? at::relu(normed) : activation(normed);
    });
}

/// The largest difference, of the largest expected value.
double difference(const torch::Tensor& values, const torch::Tensor& expected) {
    if (!values.isfinite().all().item<bool>()) return INFINITY;
    return ((values.to(at::kDouble) - expected).abs().max() / expected.abs().max()).item<double>();
}

/// Every value within half a step of bfloat16 (its own 2^-8), or `small` of the largest where sums cancel out.
bool withinOneStep(const torch::Tensor& values, const torch::Tensor& expected, double small) {
    const torch::Tensor allowed = expected.abs() / 256 + expected.abs().max() * small;
    return (values.to(at::kDouble) - expected).abs().le(allowed).all().item<bool>();
}

/// MobileNetV2 with one inverted residual. The whole one amplifies rounding so much that torch's own losses in float32
/// and in double differ by a tenth after three steps.
std::shared_ptr<nn::Chain> smallMobileNet(int classes) {
    torch::manual_seed(7);
    using Options = nn::ConvNormActivation::Options;
    const auto dense = std::make_shared<nn::Dense>(16, classes);
    const auto network = nn::chain(
        {std::make_shared<nn::ConvNormActivation>(3, 16, Options{.kernel = 3, .stride = 2}, nn::reluSix),
         std::make_shared<nn::ConvNormActivation>(16, 96, Options{.kernel = 1}, nn::reluSix),
         std::make_shared<nn::ConvNormActivation>(96, 96, Options{.kernel = 3, .stride = 2, .groups = 96}, nn::reluSix),
         std::make_shared<nn::ConvNormActivation>(96, 16, Options{.kernel = 1}, nn::identity),
         std::make_shared<nn::AreaMean>(), dense});
    for (const auto& module : network->modules(false)) {
        if (auto* layer = module->as<nn::Convolution>()) nn::initialiseAsTorchvision(*layer);
        if (auto* layer = module->as<nn::Norm>()) layer->reset();
    }
    nn::initialiseAsTorch(*dense);
    return network;
}

struct Case {
    const char* name;
    std::vector<std::int64_t> shape;
    double offset;
};

const std::vector<Case> cases = {{"three channels", {2, 3, 5, 7}, 2},
                                 {"17 channels", {2, 17, 9, 9}, 2},
                                 {"1280 channels of one pixel", {2, 1280, 1, 1}, 2},
                                 {"1280 channels", {3, 1280, 6, 6}, 2},
                                 {"several blocks", {4, 32, 48, 48}, 2},
                                 {"means far from 0", {4, 16, 40, 40}, 500}};

/// SiLU follows the function and means far from 0 try its sums: both are float32's matters.
void addCases(bool float32) {
    QTest::addColumn<std::size_t>("number");
    QTest::addColumn<int>("activation");
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (!float32 && cases[i].offset > 100) continue;
        int activation = 0;
        for (const char* name : {"none", "ReLU", "ReLU6"})
            QTest::addRow("%s, %s", cases[i].name, name) << i << activation++;
        if (float32) QTest::addRow("%s, SiLU", cases[i].name) << i << activation;
    }
}

constexpr nn::Activation activations[] = {nn::identity, nn::relu, nn::reluSix, nn::silu};

}  // namespace

class TestNormActivation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTorchsInFloat32_data() { addCases(true); }
    void isTorchsInFloat32();
    void isTorchsInBfloat16_data() { addCases(false); }
    void isTorchsInBfloat16();
    void gradientInAnotherLayout();
    void sameOnAnyNumberOfCores();
    void channelWithoutVariance();
    void resultMayBeOverwritten();
    void whereItDoesNotApply();
    void normTakesIt();
    void sameLossCurve();
};

void TestNormActivation::isTorchsInFloat32() {
    QFETCH(const std::size_t, number);
    QFETCH(const int, activation);
    const Input input = makeInput(cases[number].shape, cases[number].offset);
    const nn::Activation applied = activations[activation];
    const Outcome ours = outcome(input, at::kFloat, at::kFloat, [&](const auto& maps, const auto& norm) {
        if (!nn::canNormActivate(maps, norm)) throw std::logic_error("does not apply");
        return nn::normActivation(maps, norm, applied);
    });
    const Outcome exact = longWay(input, at::kDouble, applied);
    // Means far from 0, and the two values of a channel of one pixel, whose gradients cancel out, are beyond float32:
    // there ours may be no worse than torch's own.
    const Outcome theirs = longWay(input, at::kFloat, applied);
    const auto asGood = [](const torch::Tensor& our, const torch::Tensor& their, const torch::Tensor& truth) {
        return difference(our, truth) < std::max(1e-5, 1.5 * difference(their, truth));
    };
    QVERIFY(asGood(ours.result, theirs.result, exact.result));
    QVERIFY(asGood(ours.maps, theirs.maps, exact.maps));
    QVERIFY(asGood(ours.weight, theirs.weight, exact.weight));
    QVERIFY(asGood(ours.bias, theirs.bias, exact.bias));
    QVERIFY(difference(ours.mean, exact.mean) < 1e-6);
    QVERIFY(difference(ours.variance, exact.variance) < 1e-5);
    QVERIFY(ours.result.is_contiguous(at::MemoryFormat::ChannelsLast));
}

void TestNormActivation::isTorchsInBfloat16() {
    QFETCH(const std::size_t, number);
    QFETCH(const int, activation);
    Input input = makeInput(cases[number].shape, cases[number].offset);
    input.maps = input.maps.to(at::kBFloat16);
    input.gradient = input.gradient.to(at::kBFloat16);
    const nn::Activation applied = activations[activation];
    const Outcome ours = outcome(input, at::kBFloat16, at::kFloat, [&](const auto& maps, const auto& norm) {
        return nn::normActivation(maps, norm, applied);
    });
    const Outcome exact = longWay(input, at::kDouble, applied);
    QCOMPARE(ours.result.scalar_type(), at::kBFloat16);
    QVERIFY(withinOneStep(ours.result, exact.result, 1e-6));
    QVERIFY(withinOneStep(ours.maps, exact.maps, 1e-5));
    QVERIFY(difference(ours.weight, exact.weight) < 1e-5);
    QVERIFY(difference(ours.bias, exact.bias) < 1e-5);
    QVERIFY(difference(ours.mean, exact.mean) < 1e-6);
    QVERIFY(difference(ours.variance, exact.variance) < 1e-5);
}

/// As the mean over an area gives it: one value, spread by strides of 0.
void TestNormActivation::gradientInAnotherLayout() {
    Input input = makeInput({2, 17, 4, 4}, 1);
    input.gradient = torch::randn({2, 17, 1, 1}).expand({2, 17, 4, 4});
    const Outcome ours = outcome(input, at::kFloat, at::kFloat, [](const auto& maps, const auto& norm) {
        return nn::normActivation(maps, norm, nn::reluSix);
    });
    const Outcome exact = longWay(input, at::kDouble, nn::reluSix);
    QVERIFY(difference(ours.maps, exact.maps) < 1e-5);
    QVERIFY(difference(ours.weight, exact.weight) < 1e-5);
}

void TestNormActivation::sameOnAnyNumberOfCores() {
    const Input input = makeInput({4, 32, 48, 48}, 2);
    const auto run = [&](int cores) {
        cv::setNumThreads(cores);
        return outcome(input, at::kFloat, at::kFloat,
                       [](const auto& maps, const auto& norm) { return nn::normActivation(maps, norm, nn::reluSix); });
    };
    const Outcome one = run(1);
    const Outcome two = run(2);
    cv::setNumThreads(-1);
    QVERIFY(one.result.equal(two.result));
    QVERIFY(one.maps.equal(two.maps));
    QVERIFY(one.weight.equal(two.weight));
    QVERIFY(one.variance.equal(two.variance));
}

void TestNormActivation::channelWithoutVariance() {
    Input input = makeInput({2, 3, 4, 4}, 0);
    input.maps.fill_(0.1);
    input.bias.fill_(0.5);
    const Outcome ours = outcome(input, at::kFloat, at::kFloat, [](const auto& maps, const auto& norm) {
        return nn::normActivation(maps, norm, nn::reluSix);
    });
    QVERIFY(difference(ours.result, torch::full_like(ours.result, 0.5)) < 1e-4);
    QVERIFY(ours.maps.isfinite().all().item<bool>());
    QVERIFY(ours.variance.ge(0).all().item<bool>());
}

/// addResidual() adds to a norm's result in place.
void TestNormActivation::resultMayBeOverwritten() {
    const Input input = makeInput({2, 16, 4, 4}, 1);
    const Outcome plain = outcome(input, at::kFloat, at::kFloat, [](const auto& maps, const auto& norm) {
        return nn::normActivation(maps, norm, nn::identity);
    });
    const Outcome added = outcome(input, at::kFloat, at::kFloat, [](const auto& maps, const auto& norm) {
        return nn::normActivation(maps, norm, nn::identity).add_(1);
    });
    QVERIFY(added.maps.equal(plain.maps));
    QVERIFY(added.result.equal(plain.result + 1));
}

void TestNormActivation::whereItDoesNotApply() {
    const Input input = makeInput({2, 16, 4, 4}, 1);
    const nn::NormTensors norm{input.weight, input.bias, input.mean, input.variance, 0.1, 1e-5};
    const torch::Tensor maps = input.maps.clone().requires_grad_(true);
    QVERIFY(nn::canNormActivate(maps, norm));
    QVERIFY(!nn::canNormActivate(input.maps, norm));  // nobody wants a gradient
    QVERIFY(!nn::canNormActivate(maps.contiguous(at::MemoryFormat::Contiguous), norm));
    QVERIFY(!nn::canNormActivate(maps.to(at::kDouble), norm));
    QVERIFY(!nn::canNormActivate(maps.mean({2, 3}), norm));
    QVERIFY(!nn::canNormActivate(maps.slice(0, 0, 1).mean({2, 3}, true), norm));  // one value has no variance
    const torch::NoGradGuard noGradient;
    QVERIFY(!nn::canNormActivate(maps, norm));
}

/// In training with a gradient the result's function is ours; in inference mode and without a gradient torch's.
void TestNormActivation::normTakesIt() {
    nn::Norm norm(std::make_shared<nn::Convolution>(3, 16, nn::Convolution::Options{}));
    norm.reset();
    const torch::Tensor maps = makeInput({2, 16, 4, 4}, 1).maps.clone().requires_grad_(true);
    const auto isOurs = [](const torch::Tensor& result) {
        return QByteArray::fromStdString(result.grad_fn()->name()).contains("NormAndClamp");
    };
    QVERIFY(isOurs(norm.activated(maps, nn::reluSix)));
    QVERIFY(isOurs(norm.forward(maps)));
    QVERIFY(norm.mean.ne(0).all().item<bool>());
    norm.eval();
    const torch::Tensor before = norm.mean.clone();
    QVERIFY(!isOurs(norm.activated(maps, nn::reluSix)));
    QVERIFY(norm.mean.equal(before));
    norm.train();
    const torch::NoGradGuard noGradient;
    QVERIFY(!norm.activated(maps, nn::reluSix).requires_grad());
    QVERIFY(!norm.mean.equal(before));
}

/// The same 20 steps in the layout that takes torch's functions. Rounding is not the same and grows from step to step:
/// the losses may differ by 0.1 % of the first.
void TestNormActivation::sameLossCurve() {
    torch::manual_seed(5);
    const torch::Tensor images = torch::randn({24, 3, 32, 32});
    const torch::Tensor labels = torch::arange(24).remainder(3);
    const auto losses = [&](at::MemoryFormat layout) {
        const auto network = smallMobileNet(3);
        std::vector<double> values;
        for (int step = 0; step < 20; ++step) {
            const torch::Tensor loss = at::cross_entropy_loss(network->forward(images.contiguous(layout)), labels);
            values.push_back(loss.item<double>());
            network->zero_grad();
            loss.backward();
            const torch::NoGradGuard noGradient;
            for (torch::Tensor& value : network->parameters()) value.sub_(value.grad(), 0.2);
        }
        return values;
    };
    const auto ours = losses(at::MemoryFormat::ChannelsLast);
    const auto theirs = losses(at::MemoryFormat::Contiguous);
    for (std::size_t step = 0; step < ours.size(); ++step) {
        QVERIFY2(
            std::abs(ours[step] - theirs[step]) < 0.001 * theirs[0],
            qPrintable(QString("step %1: %2, %3").arg(step).arg(ours[step], 0, 'g', 9).arg(theirs[step], 0, 'g', 9)));
    }
    QVERIFY(ours.back() < 0.8 * ours.front());
}

QTEST_GUILESS_MAIN(TestNormActivation)
#include "tst_NormActivation.moc"
