#include "core/base/Files.h"
#include "core/dataset/SyntheticAppearance.h"
#include "core/dataset/SyntheticLesions.h"
#include "core/dataset/SyntheticNoise.h"
#include "core/dataset/SyntheticView.h"

#include <opencv2/imgproc.hpp>

namespace lesion {
namespace {

using namespace synthetic;

/// Signed distance from the outline in pixels at 200x150, positive inside, roughly exact near the outline.
class Outline {
public:
    explicit Outline(const Appearance& look) : look_(look) {
        const float root = std::sqrt(look.aspect);
        const cv::Point2f axis(std::cos(look.tilt), std::sin(look.tilt));
        along_ = axis / (look.radius * root);
        across_ = cv::Point2f(-axis.y, axis.x) * (root / look.radius);
        for (std::size_t i = 0; i < reach_.size(); ++i) {
            const float angle = 6.28318531f * static_cast<float>(i) / static_cast<float>(reach_.size() - 1);
            reach_[i] = 1;
            for (std::size_t k = 0; k < look.harmonics.size(); ++k) {
                const float n = static_cast<float>(k + 2);
                const cv::Point2f h = look.harmonics[k] * (look.irregularity / n * 1.4f);
                reach_[i] += h.x * std::cos(n * angle) + h.y * std::sin(n * angle);
            }
            const float ray = std::abs(std::sin(angle * 7 + look.harmonics[0].x * std::sin(3 * angle)));
            reach_[i] += look.streaks * smoothStep(0.75f, 1.0f, ray);
            reach_[i] = std::clamp(reach_[i], 0.45f, 1.7f);
        }
    }

    /// Place in lesion radii with the long axis along x.
    cv::Point2f relative(cv::Point2f p) const { return {p.dot(along_), p.dot(across_)}; }

    float inside(cv::Point2f p) const {
        const cv::Point2f rough = relative(p);
        if (rough.dot(rough) > 6) return (1 - std::sqrt(rough.dot(rough))) * look_.radius;  // far out: spare the detail
        const float wx = look_.wobble * noise(p.x / 5, p.y / 5, look_.seed + 11);
        const float wy = look_.wobble * noise(p.x / 5, p.y / 5, look_.seed + 12);
        const cv::Point2f q = relative({p.x + wx, p.y + wy});
        const float turn = (std::atan2(q.y, q.x) + 3.14159265f) / 6.28318531f;
        const auto index = static_cast<std::size_t>(turn * static_cast<float>(reach_.size() - 1));
        return (reach_[std::min(index, reach_.size() - 1)] - std::sqrt(q.dot(q))) * look_.radius;
    }

private:
    const Appearance& look_;
    cv::Point2f along_, across_;
    std::array<float, 721> reach_{};  ///< outline's distance from the centre in radii, by direction
};

Pigment skinAt(const Appearance& look, cv::Point2f p) {
    const float coarse = patches(p.x / 26, p.y / 26, look.seed + 1);
    const float fine = patches(p.x / 4.5f, p.y / 4.5f, look.seed + 3);
    Pigment pigment = look.skin;
    pigment[Blood] *= std::max(0.0f, 1 + look.mottle * (coarse + 0.6f * fine));
    pigment[Melanin] *= std::max(0.0f, 1 + 0.7f * look.mottle * (fine - coarse));
    pigment[White] += 0.08f * look.mottle * fine;
    if (look.skinVessels > 0) {
        const float ridge =
            std::abs(noise(p.x / 17, p.y / 17, look.seed + 5) + 0.4f * noise(p.x / 6, p.y / 6, look.seed + 6));
        pigment[Blood] += look.skinVessels * (1 - smoothStep(0, 0.09f, ridge));
    }
    return pigment;
}

/// What the lesion adds to the skin where it covers it fully; `q` in radii.
Pigment lesionAt(const Appearance& look, cv::Point2f p, cv::Point2f q) {
    const float size = look.radius * 0.45f;
    const float patch = patches(p.x / size, p.y / size, look.seed + 21);
    const float side = q.x * std::cos(look.asymmetryAngle) + q.y * std::sin(look.asymmetryAngle);
    const float grain = noise(p.x / 2.2f, p.y / 2.2f, look.seed + 22);
    float melanin = look.melanin * std::max(0.08f, 1 + look.patchiness * patch + look.asymmetry * side + 0.12f * grain);
    melanin += look.rim * look.melanin * std::min(1.2f, q.dot(q));
    if (look.network > 0.02f) {
        const float line = 1 - smoothStep(0.04f, 0.42f, cellBorder(p.x / look.cell, p.y / look.cell, look.seed + 23));
        const float where = smoothStep(-0.5f, 0.4f, patches(p.x / 15, p.y / 15, look.seed + 24));
        melanin += look.network * where * (line - 0.35f) * (0.35f + 0.65f * look.melanin);
    }
    if (look.fissures > 0.02f) {
        const float ridge = std::abs(patches(p.x / 7, p.y / 7, look.seed + 25));
        melanin += look.fissures * (1 - smoothStep(0, 0.16f, ridge));
    }
    const float flakes = patches(p.x / 4, p.y / 4, look.seed + 26) + 0.5f * patches(p.x / 14, p.y / 14, look.seed + 27);
    const float deep = look.deep * smoothStep(-0.05f, 0.6f, patches(p.x / size + 5, p.y / size - 9, look.seed + 28));
    return {melanin, look.blood * (1 + 0.3f * patch + 0.15f * grain), deep,
            look.scale * smoothStep(0.05f, 0.7f, flakes)};
}

/// Skin and lesion, pixel by pixel; the mask is filled on the way.
cv::Mat_<Pigment> paintTissue(const Appearance& look, const View& view, cv::Mat& mask) {
    cv::Mat_<Pigment> tissue(view.size);
    mask.create(view.size, CV_8UC1);
    const Outline outline(look);
    for (int y = 0; y < view.size.height; ++y) {
        for (int x = 0; x < view.size.width; ++x) {
            const cv::Point2f p = view.toLesion({static_cast<float>(x), static_cast<float>(y)});
            const float inside = outline.inside(p);
            mask.at<std::uint8_t>(y, x) = inside > 0 ? 255 : 0;
            Pigment pigment = skinAt(look, p);
            const float cover = smoothStep(-look.softness, look.softness, inside);
            if (cover > 0) pigment += cover * lesionAt(look, p, outline.relative(p));
            if (look.halo > 0) pigment[Blood] += look.halo * std::exp(std::min(0.0f, inside) / 10);
            tissue(y, x) = pigment;
        }
    }
    return tissue;
}

void paintSpots(const Appearance& look, const View& view, cv::Mat_<Pigment>& tissue) {
    for (const Spot& spot : look.spots) {
        const cv::Point2f centre = view.toImage(spot.centre * look.radius);
        const cv::Point2f radii = spot.radii * (look.radius * view.pixelsPerUnit());
        const float grain = std::max(1.5f, 0.7f * spot.radii.y * look.radius);
        const int reach = static_cast<int>(std::ceil(1.4f * std::max(radii.x, radii.y))) + 1;
        const cv::Point middle(cvFloor(centre.x), cvFloor(centre.y));
        const cv::Rect box = cv::Rect(middle.x - reach, middle.y - reach, 2 * reach + 1, 2 * reach + 1) &
                             cv::Rect(cv::Point(), view.size);
        const float c = std::cos(spot.angle + view.angle), s = std::sin(spot.angle + view.angle);
        for (int y = box.y; y < box.br().y; ++y) {
            for (int x = box.x; x < box.br().x; ++x) {
                const float dx = static_cast<float>(x) - centre.x, dy = static_cast<float>(y) - centre.y;
                const cv::Point2f place = view.toLesion({static_cast<float>(x), static_cast<float>(y)});
                const float wobble = 1 + 0.3f * noise(place.x / grain, place.y / grain, look.seed + 31);
                const float ex = (c * dx + s * dy) / radii.x, ey = (c * dy - s * dx) / radii.y;
                const float distance = wobble * std::sqrt(ex * ex + ey * ey);
                const float strength = 1 - smoothStep(1 - std::min(1.0f, spot.softness + 0.5f / radii.y), 1, distance);
                if (strength > 0) tissue(y, x) += strength * spot.pigment;
            }
        }
    }
}

void paintVessels(const Appearance& look, const View& view, cv::Mat_<Pigment>& tissue) {
    if (look.vessels.empty()) return;
    cv::Mat1b plane(view.size, std::uint8_t{0});
    for (const Vessel& vessel : look.vessels) {
        std::vector<cv::Point2f> points;
        for (const cv::Point2f& point : vessel.points) points.push_back(view.toImage(point * look.radius));
        drawCurve(plane, points, vessel.width * view.pixelsPerUnit(), std::min(1.0f, vessel.blood));
    }
    cv::GaussianBlur(plane, plane, {3, 3}, 0.6);
    for (int y = 0; y < view.size.height; ++y) {
        const std::uint8_t* const row = plane[y];
        for (int x = 0; x < view.size.width; ++x) tissue(y, x)[Blood] += 1.3f / 255 * static_cast<float>(row[x]);
    }
}

/// Light that comes back: absorbed exponentially by what colours the skin, then hidden by what is white.
cv::Mat_<cv::Vec3f> lightFrom(const cv::Mat_<Pigment>& tissue) {
    constexpr float base[3]{0.97f, 0.88f, 0.84f};
    constexpr float white[3]{0.97f, 0.92f, 0.86f};
    constexpr float melanin[3]{0.40f, 0.66f, 0.98f};
    constexpr float blood[3]{0.10f, 0.68f, 0.46f};
    constexpr float deep[3]{0.95f, 0.78f, 0.48f};
    cv::Mat_<cv::Vec3f> light(tissue.size());
    for (int y = 0; y < tissue.rows; ++y) {
        for (int x = 0; x < tissue.cols; ++x) {
            const Pigment& p = tissue(y, x);
            const float hidden = std::clamp(p[White], 0.0f, 0.85f);
            for (int c = 0; c < 3; ++c) {
                const float absorbed = std::max(0.0f, p[Melanin]) * melanin[c] + std::max(0.0f, p[Blood]) * blood[c] +
                                       std::max(0.0f, p[Deep]) * deep[c];
                light(y, x)[c] = mix(base[c] * std::exp(-absorbed), white[c], hidden);
            }
        }
    }
    return light;
}

}  // namespace

SyntheticLesion drawSyntheticLesion(const std::string& className, std::uint64_t seed, std::uint64_t lesion,
                                    int photograph, cv::Size size) {
    const std::uint64_t kind = hash64(className);
    Random lesionRandom({seed, kind, lesion});
    const Appearance look = drawAppearance(className, lesionRandom);
    Random viewRandom({seed, kind, lesion, static_cast<std::uint64_t>(photograph)});
    const View view = drawView(viewRandom, photograph, size);

    SyntheticLesion drawn;
    cv::Mat_<Pigment> tissue = paintTissue(look, view, drawn.mask);
    paintSpots(look, view, tissue);
    paintVessels(look, view, tissue);
    drawn.image = photographed(lightFrom(tissue), view);
    return drawn;
}

}  // namespace lesion
