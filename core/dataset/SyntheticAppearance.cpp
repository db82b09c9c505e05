#include "core/dataset/SyntheticAppearance.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lesion::synthetic {
namespace {

constexpr float tau = 6.28318531f;

float between(Random& random, double low, double high) {
    return static_cast<float>(random.uniform(low, high));
}
bool chance(Random& random, double probability) {
    return random.uniform() < probability;
}
int count(Random& random, int least, int most) {
    return least + static_cast<int>(random.below(static_cast<std::size_t>(most - least) + 1));
}

cv::Point2f pointWithin(Random& random, double inner, double outer) {
    const float angle = between(random, 0, tau);
    const float distance = std::sqrt(between(random, inner * inner, outer * outer));
    return {distance * std::cos(angle), distance * std::sin(angle)};
}

struct SpotKind {
    double inner, outer;  ///< where, in lesion radii from the centre
    double least, most;   ///< size, in lesion radii
    float softness;
    Pigment pigment;
};

void addSpots(Appearance& look, Random& random, int number, const SpotKind& kind) {
    for (int i = 0; i < number; ++i) {
        Spot spot;
        spot.centre = pointWithin(random, kind.inner, kind.outer);
        const float size = between(random, kind.least, kind.most);
        spot.radii = {size * between(random, 0.8, 1.25), size};
        spot.angle = between(random, 0, tau);
        spot.softness = kind.softness;
        spot.pigment = kind.pigment * between(random, 0.6, 1.3);
        look.spots.push_back(spot);
    }
}

void growVessel(Appearance& look, Random& random, cv::Point2f from, float direction, float width, float blood,
                int generation) {
    Vessel vessel;
    vessel.width = width;
    vessel.blood = blood;
    vessel.points.push_back(from);
    const int steps = count(random, 4, 8);
    for (int i = 0; i < steps; ++i) {
        direction += between(random, -0.55, 0.55);
        from += cv::Point2f(std::cos(direction), std::sin(direction)) * 0.11f;
        vessel.points.push_back(from);
    }
    look.vessels.push_back(vessel);
    if (generation == 0) return;
    for (const float turn : {-1.0f, 1.0f}) {
        const float branch = direction + turn * between(random, 0.3, 0.9);
        growVessel(look, random, from, branch, width * 0.7f, blood * 0.8f, generation - 1);
    }
}

/// Branching vessels that run inwards from the border, as over a basal cell carcinoma.
void addBranchingVessels(Appearance& look, Random& random, int number) {
    for (int i = 0; i < number; ++i) {
        const float angle = between(random, 0, tau);
        const cv::Point2f start = cv::Point2f(std::cos(angle), std::sin(angle)) * between(random, 0.7, 1.05);
        const float inwards = angle + tau / 2 + between(random, -0.6, 0.6);
        const float width = between(random, 1.0, 2.2);
        growVessel(look, random, start, inwards, width, between(random, 0.5, 1.1), 2);
    }
}

void drawNevus(Appearance& look, Random& random) {
    look.radius = between(random, 15, 38);
    look.aspect = between(random, 1.0, 1.45);
    look.irregularity = between(random, 0.02, 0.11);
    look.wobble = between(random, 0.5, 3);
    look.softness = between(random, 2, 8);
    look.melanin = between(random, 0.45, 1.7);
    look.rim = between(random, -0.5, 0.15);
    look.blood = between(random, 0.05, 0.5);
    look.patchiness = between(random, 0.08, 0.4);
    look.asymmetry = between(random, 0, 0.25);
    look.deep = chance(random, 0.15) ? between(random, 0.1, 0.5) : 0;
    look.cell = between(random, 3.5, 6);
    if (chance(random, 0.6)) look.network = between(random, 0.2, 0.7);
    if (chance(random, 0.4))
        addSpots(look, random, count(random, 15, 45), {0, 0.95, 0.05, 0.11, 0.5f, {0.5f, 0, 0, 0}});
}

void drawMelanoma(Appearance& look, Random& random) {
    look.radius = between(random, 24, 54);
    look.aspect = between(random, 1.05, 1.6);
    look.irregularity = between(random, 0.07, 0.24);
    look.wobble = between(random, 1.5, 6);
    look.softness = between(random, 2, 6);
    look.melanin = between(random, 0.8, 2.6);
    look.rim = between(random, -0.3, 0.4);
    look.blood = between(random, 0.1, 0.5);
    look.patchiness = between(random, 0.45, 1.15);
    look.asymmetry = between(random, 0.2, 0.8);
    look.deep = chance(random, 0.65) ? between(random, 0.3, 1.8) : 0.05f;
    look.cell = between(random, 4, 8);
    if (chance(random, 0.55)) look.network = between(random, 0.3, 1.0);
    if (chance(random, 0.45)) look.streaks = between(random, 0.06, 0.2);
    if (chance(random, 0.5))
        addSpots(look, random, count(random, 6, 25), {0.2, 1.05, 0.03, 0.09, 0.4f, {1, 0, 0.4f, 0}});
    if (chance(random, 0.5)) addSpots(look, random, 1, {0, 0.5, 0.25, 0.5, 0.9f, {0, 0, 1.0f, 0.25f}});
    if (chance(random, 0.3))
        addSpots(look, random, count(random, 1, 3), {0, 0.7, 0.1, 0.3, 0.9f, {-0.5f, 0.1f, 0.1f, 0.35f}});
}

void drawBasalCellCarcinoma(Appearance& look, Random& random) {
    look.radius = between(random, 18, 46);
    look.aspect = between(random, 1.0, 1.5);
    look.irregularity = between(random, 0.06, 0.18);
    look.wobble = between(random, 1, 5);
    look.softness = between(random, 4, 11);
    look.melanin = between(random, -0.05, 0.3);
    look.blood = between(random, 0.15, 0.6);
    look.patchiness = between(random, 0.2, 0.6);
    look.asymmetry = between(random, 0, 0.4);
    look.halo = between(random, 0, 0.2);
    look.scale = chance(random, 0.3) ? between(random, 0.1, 0.35) : 0;
    addSpots(look, random, 1, {0, 0.3, 0.4, 0.8, 0.9f, {0, 0, 0, 0.18f}});
    if (chance(random, 0.8))
        addSpots(look, random, count(random, 2, 9), {0, 0.85, 0.08, 0.28, 0.45f, {0.25f, 0, 0.9f, 0}});
    if (chance(random, 0.3))
        addSpots(look, random, count(random, 1, 2), {0, 0.5, 0.12, 0.3, 0.4f, {0.3f, 1.2f, 0.2f, 0}});
    if (chance(random, 0.85)) addBranchingVessels(look, random, count(random, 2, 6));
}

void drawActinicKeratosis(Appearance& look, Random& random) {
    look.radius = between(random, 26, 58);
    look.aspect = between(random, 1.0, 1.5);
    look.irregularity = between(random, 0.06, 0.2);
    look.wobble = between(random, 3, 8);
    look.softness = between(random, 7, 18);
    look.melanin = between(random, 0.05, 0.55);
    look.blood = between(random, 0.25, 0.8);
    look.patchiness = between(random, 0.3, 0.8);
    look.asymmetry = between(random, 0, 0.5);
    look.halo = between(random, 0, 0.25);
    look.scale = between(random, 0.15, 0.65);
    if (chance(random, 0.45))
        addSpots(look, random, count(random, 25, 60), {0, 1.0, 0.04, 0.075, 0.5f, {-0.1f, -0.3f, 0, 0.3f}});
    if (chance(random, 0.3)) addBranchingVessels(look, random, count(random, 1, 2));
    if (chance(random, 0.3))
        addSpots(look, random, count(random, 5, 20), {0.3, 1.0, 0.03, 0.06, 0.5f, {0.6f, 0, 0.2f, 0}});
}

void drawBenignKeratosis(Appearance& look, Random& random) {
    look.radius = between(random, 19, 48);
    look.aspect = between(random, 1.0, 1.6);
    look.irregularity = between(random, 0.03, 0.15);
    look.wobble = between(random, 1, 5);
    look.softness = between(random, 1, 4.5);
    look.melanin = between(random, 0.3, 1.5);
    look.rim = between(random, -0.2, 0.25);
    look.blood = between(random, -0.1, 0.3);
    look.patchiness = between(random, 0.15, 0.55);
    look.asymmetry = between(random, 0, 0.4);
    look.deep = chance(random, 0.3) ? between(random, 0.15, 0.6) : 0;
    look.scale = chance(random, 0.4) ? between(random, 0.08, 0.3) : 0;
    look.cell = between(random, 4, 8);
    if (chance(random, 0.2)) look.network = between(random, 0.2, 0.5);
    if (chance(random, 0.55)) look.fissures = between(random, 0.3, 0.9);
    if (chance(random, 0.65))
        addSpots(look, random, count(random, 4, 22), {0, 0.9, 0.04, 0.09, 0.35f, {-0.3f, 0, 0, 0.5f}});
    if (chance(random, 0.65))
        addSpots(look, random, count(random, 4, 18), {0, 0.9, 0.04, 0.1, 0.35f, {1.1f, 0, 0.1f, 0}});
}

void drawDermatofibroma(Appearance& look, Random& random) {
    look.radius = between(random, 17, 36);
    look.aspect = between(random, 1.0, 1.35);
    look.irregularity = between(random, 0.02, 0.1);
    look.wobble = between(random, 1, 4);
    look.softness = between(random, 6, 13);
    look.melanin = between(random, 0.2, 0.65);
    look.rim = between(random, 0, 0.35);
    look.blood = between(random, 0.1, 0.5);
    look.patchiness = between(random, 0.1, 0.4);
    look.asymmetry = between(random, 0, 0.2);
    look.cell = between(random, 3, 5);
    look.network = chance(random, 0.6) ? between(random, 0.1, 0.35) : 0;
    if (chance(random, 0.9)) addSpots(look, random, 1, {0, 0.15, 0.28, 0.5, 0.7f, {-0.3f, -0.1f, 0, 0.45f}});
    if (chance(random, 0.4))
        addSpots(look, random, count(random, 3, 8), {0, 0.5, 0.06, 0.13, 0.6f, {-0.1f, 0, 0, 0.25f}});
}

void drawVascularLesion(Appearance& look, Random& random) {
    look.radius = between(random, 13, 34);
    look.aspect = between(random, 1.0, 1.5);
    look.irregularity = between(random, 0.03, 0.14);
    look.wobble = between(random, 0.5, 3);
    look.softness = between(random, 1.5, 5);
    look.melanin = between(random, 0, 0.3);
    look.blood = between(random, 0.5, 1.7);
    look.patchiness = between(random, 0.1, 0.4);
    look.deep = chance(random, 0.5) ? between(random, 0.15, 0.7) : 0;
    look.halo = between(random, 0, 0.15);
    addSpots(look, random, count(random, 5, 16), {0, 0.85, 0.13, 0.3, 0.35f, {0, 0.7f, 0.18f, 0}});
    if (chance(random, 0.3)) addSpots(look, random, 1, {0, 0.5, 0.2, 0.4, 0.5f, {0.8f, 0.8f, 0.9f, 0}});
    if (chance(random, 0.4))
        addSpots(look, random, count(random, 1, 3), {0, 0.8, 0.1, 0.25, 0.8f, {0, -0.2f, 0, 0.3f}});
}

struct ClassLook {
    void (*draw)(Appearance&, Random&);
    std::array<int, 2> confusedWith;  ///< indices into classNames()
};
enum ClassIndex { Akiec, Bcc, Bkl, Df, Mel, Nv, Vasc };
constexpr std::array<ClassLook, 7> classLooks{{{drawActinicKeratosis, {Bcc, Bkl}},
                                               {drawBasalCellCarcinoma, {Akiec, Mel}},
                                               {drawBenignKeratosis, {Nv, Mel}},
                                               {drawDermatofibroma, {Nv, Bcc}},
                                               {drawMelanoma, {Nv, Bkl}},
                                               {drawNevus, {Mel, Bkl}},
                                               {drawVascularLesion, {Bcc, Mel}}}};

/// Half of the way, and more, towards another lesion: amounts are mixed, structures are taken from both.
void borrow(Appearance& look, const Appearance& other, float share, Random& random) {
    constexpr std::array amounts{&Appearance::radius,     &Appearance::aspect,    &Appearance::irregularity,
                                 &Appearance::wobble,     &Appearance::softness,  &Appearance::melanin,
                                 &Appearance::rim,        &Appearance::blood,     &Appearance::deep,
                                 &Appearance::patchiness, &Appearance::asymmetry, &Appearance::network,
                                 &Appearance::cell,       &Appearance::fissures,  &Appearance::streaks,
                                 &Appearance::scale,      &Appearance::halo};
    for (const auto amount : amounts) look.*amount += share * (other.*amount - look.*amount);
    std::erase_if(look.spots, [&](const Spot&) { return chance(random, share); });
    std::erase_if(look.vessels, [&](const Vessel&) { return chance(random, share); });
    std::copy_if(other.spots.begin(), other.spots.end(), std::back_inserter(look.spots),
                 [&](const Spot&) { return chance(random, share); });
    std::copy_if(other.vessels.begin(), other.vessels.end(), std::back_inserter(look.vessels),
                 [&](const Vessel&) { return chance(random, share); });
}

void drawSkin(Appearance& look, Random& random) {
    const double tone = random.uniform();
    look.skin = {static_cast<float>(0.03 + 0.5 * tone * tone), between(random, 0.04, 0.4), between(random, 0, 0.06), 0};
    look.mottle = between(random, 0.08, 0.35);
    look.skinVessels = chance(random, 0.3) ? between(random, 0.05, 0.25) : 0;
    look.seed = static_cast<std::uint32_t>(random.next());
}

}  // namespace

const std::array<std::string, 7>& classNames() {
    static const std::array<std::string, 7> names{"akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"};
    return names;
}

Appearance drawAppearance(const std::string& className, Random& random) {
    const auto found = std::find(classNames().begin(), classNames().end(), className);
    assert(found != classNames().end());
    const ClassLook& own = found == classNames().end()
                               ? classLooks[Nv]
                               : classLooks[static_cast<std::size_t>(found - classNames().begin())];

    Appearance look;
    own.draw(look, random);
    if (chance(random, 0.16)) {
        Appearance other;
        classLooks[static_cast<std::size_t>(own.confusedWith[random.below(2)])].draw(other, random);
        borrow(look, other, between(random, 0.3, 0.65), random);
    }
    look.tilt = between(random, 0, tau);
    look.asymmetryAngle = between(random, 0, tau);
    for (cv::Point2f& harmonic : look.harmonics)
        harmonic = {static_cast<float>(random.normal()), static_cast<float>(random.normal())};
    drawSkin(look, random);
    return look;
}

}  // namespace lesion::synthetic
