#include "core/training/nn/Loss.h"
#include "core/training/nn/Mixing.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <QtTest>

using namespace lesion;
using namespace lesion::nn;

namespace {

constexpr double near = 1e-6;

/// The loss of one image by the definition, term by term in double.
double byHand(const TrainingLoss& loss, const std::vector<double>& p, std::size_t label, double weight) {
    double sum = 0;
    for (std::size_t c = 0; c < p.size(); ++c) {
        const double spread = loss.smoothing / static_cast<double>(p.size());
        const double q = (c == label ? 1 - loss.smoothing : 0) + spread;
        const double focus = loss.kind == Loss::Focal ? std::pow(1 - p[c], loss.gamma) : 1;
        sum -= q * focus * std::log(p[c]);
    }
    return sum * weight;
}

double lossOf(const TrainingLoss& loss, const std::vector<double>& p, int label, const std::vector<float>& weights) {
    const torch::Tensor logits = at::log(torch::tensor(p, torch::kFloat64)).to(torch::kFloat32).unsqueeze(0);
    const torch::Tensor labels = torch::tensor({label}, torch::kInt64);
    return lossOfEach(loss, logits, labels, torch::tensor(weights, torch::kFloat32)).item<double>();
}

/// Image i is filled with the number i, channels last as the training's are.
torch::Tensor numbered(int images, int size) {
    const torch::Tensor numbers = at::arange(images, torch::kFloat32).view({images, 1, 1, 1});
    return numbers.expand({images, 3, size, size}).contiguous(torch::MemoryFormat::ChannelsLast);
}

}  // namespace

class TestLossAndMixing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lossesAreTheirDefinitions() {
        const std::vector<double> p{0.7, 0.2, 0.1};
        for (const TrainingLoss& loss : {TrainingLoss{}, TrainingLoss{Loss::CrossEntropy, 2, 0.1},
                                         TrainingLoss{Loss::Focal, 2, 0}, TrainingLoss{Loss::Focal, 0.5, 0.1}}) {
            QVERIFY(qAbs(lossOf(loss, p, 0, {1, 1, 1}) - byHand(loss, p, 0, 1)) < near);
            QVERIFY(qAbs(lossOf(loss, p, 2, {1, 1, 2.5}) - byHand(loss, p, 2, 2.5)) < near);
        }
        // By hand: -0.09 ln 0.7.
        QVERIFY(qAbs(lossOf({Loss::Focal, 2, 0}, p, 0, {1, 1, 1}) - 0.0321007) < near);
        QCOMPARE(lossOf({Loss::Focal, 0, 0}, p, 1, {1, 1, 1}), lossOf({}, p, 1, {1, 1, 1}));
    }

    void focalLossHasASlopeEverywhere() {
        // Sure and right, sure and wrong: no division by zero, whatever gamma.
        for (const double gamma : {0.5, 1.0, 2.0}) {
            torch::Tensor logits = torch::tensor({{200.0F, 0.0F}, {200.0F, 0.0F}}).requires_grad_(true);
            const torch::Tensor labels = torch::tensor({0, 1}, torch::kInt64);
            const torch::Tensor each = lossOfEach({Loss::Focal, gamma, 0.1}, logits, labels, at::ones({2}));
            each.sum().backward();
            QVERIFY(each.isfinite().all().item<bool>() && logits.grad().isfinite().all().item<bool>());
            QVERIFY(each[1].item<double>() > 100);
        }
    }

    void sharesFollowTheBetaDistribution() {
        for (const double alpha : {0.2, 1.0, 4.0}) {
            Random random(5);
            constexpr int draws = 20000;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < draws; ++i) {
                const double share = drawBeta(alpha, random);
                QVERIFY(share >= 0 && share <= 1);
                sum += share;
                squares += (share - 0.5) * (share - 0.5);
            }
            const double variance = 1 / (4 * (2 * alpha + 1));
            QVERIFY(qAbs(sum / draws - 0.5) < 4 * std::sqrt(variance / draws));
            QVERIFY(qAbs(squares / draws - variance) < 0.04 * variance);
        }
        Random random(5);
        for (int i = 0; i < 100; ++i) QVERIFY(!std::isnan(drawBeta(0.001, random)));
    }

    void mixupIsTheWeightedMean() {
        Random random(1);
        const Mixing mixing = drawMixing(0.4, 0, 6, 8, 8, random);
        QVERIFY(mixing.kind == Mixing::Kind::Mixup);
        const torch::Tensor images = numbered(6, 8);
        const torch::Tensor mixed = mixImages(mixing, images);
        QVERIFY(mixed.is_contiguous(torch::MemoryFormat::ChannelsLast));
        QVERIFY(images.equal(numbered(6, 8)));  // the batch's own buffer is not written to
        for (int i = 0; i < 6; ++i) {
            const auto partner = static_cast<double>(mixing.partners[static_cast<std::size_t>(i)]);
            const double expected = mixing.share * i + (1 - mixing.share) * partner;
            QVERIFY(qAbs(mixed[i].min().item<double>() - expected) < 1e-5);
            QVERIFY(qAbs(mixed[i].max().item<double>() - expected) < 1e-5);
        }
    }

    void cutMixPutsABoxOfThePartnerIn() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            Random random(seed);
            const Mixing mixing = drawMixing(0, 1, 5, 12, 9, random);
            QVERIFY(mixing.kind == Mixing::Kind::CutMix);
            const torch::Tensor images = numbered(5, 12).narrow(2, 0, 9);
            const torch::Tensor mixed = mixImages(mixing, images);
            QVERIFY(images.equal(numbered(5, 12).narrow(2, 0, 9)));
            for (int i = 0; i < 5; ++i) {
                const auto partner = mixing.partners[static_cast<std::size_t>(i)];
                if (partner == i) continue;
                const double own = (mixed[i][0] == i).sum().item<double>();
                const double theirs = (mixed[i][0] == static_cast<int>(partner)).sum().item<double>();
                QCOMPARE(own + theirs, 12.0 * 9.0);
                QVERIFY(qAbs(own / (12.0 * 9.0) - mixing.share) < 1e-9);  // the labels' share is the pixels'
            }
        }
    }

    void bothTakeTurnsAndLabelsFollow() {
        int cut = 0;
        std::vector<double> shares;
        for (std::uint64_t step = 0; step < 400; ++step) {
            Random random({7, 1, step});
            Random again({7, 1, step});
            const Mixing mixing = drawMixing(0.2, 1, 4, 16, 16, random);
            const Mixing same = drawMixing(0.2, 1, 4, 16, 16, again);
            QVERIFY(mixing.partners == same.partners && mixing.share == same.share && mixing.left == same.left);
            auto sorted = mixing.partners;
            std::ranges::sort(sorted);
            QVERIFY(sorted == std::vector<std::int64_t>({0, 1, 2, 3}));
            cut += mixing.kind == Mixing::Kind::CutMix ? 1 : 0;
            shares.push_back(mixing.share);
        }
        QVERIFY(cut > 160 && cut < 240);  // four deviations
        std::ranges::sort(shares);
        QVERIFY(std::ranges::unique(shares).begin() - shares.begin() > 200);  // not one share for all
        Mixing mixing;
        QCOMPARE(partnerLabels(mixing, {2, 0, 1}), std::vector<int>({2, 0, 1}));
        mixing.kind = Mixing::Kind::Mixup;
        mixing.partners = {1, 2, 0};
        QCOMPARE(partnerLabels(mixing, {2, 0, 1}), std::vector<int>({0, 1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestLossAndMixing)
#include "tst_LossAndMixing.moc"
