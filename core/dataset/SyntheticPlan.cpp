#include "core/dataset/SyntheticPlan.h"

#include "core/base/Random.h"
#include "core/dataset/SyntheticAppearance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <span>

namespace lesion::synthetic {
namespace {

struct Word {
    const char* text;
    double share;
};

/// What HAM10000's metadata say of a class, rounded.
struct ClassFacts {
    double share;          ///< of the images
    double severalPhotos;  ///< share of the lesions with more than one photograph
    double meanAge;
    std::array<Word, 4> confirmation;
    std::array<Word, 8> sites;
};

// In the order of classNames().
const std::array<ClassFacts, 7> facts{{
    {0.0327,
     0.33,
     67,
     {{{"histo", 1}}},
     {{{"face", 33},
       {"lower extremity", 20},
       {"upper extremity", 18},
       {"back", 14},
       {"chest", 5},
       {"scalp", 5},
       {"neck", 3},
       {"hand", 2}}}},
    {0.0513,
     0.44,
     67,
     {{{"histo", 1}}},
     {{{"back", 30},
       {"face", 22},
       {"upper extremity", 14},
       {"lower extremity", 14},
       {"chest", 11},
       {"neck", 5},
       {"abdomen", 3},
       {"scalp", 1}}}},
    {0.1097,
     0.39,
     64,
     {{{"histo", 70}, {"consensus", 24}, {"confocal", 6}}},
     {{{"face", 29},
       {"back", 19},
       {"lower extremity", 16},
       {"upper extremity", 12},
       {"trunk", 9},
       {"chest", 8},
       {"abdomen", 5},
       {"neck", 2}}}},
    {0.0115,
     0.44,
     52,
     {{{"histo", 50}, {"consensus", 50}}},
     {{{"lower extremity", 68},
       {"upper extremity", 21},
       {"back", 5},
       {"abdomen", 3},
       {"trunk", 2},
       {"face", 1},
       {"", 0},
       {"", 0}}}},
    {0.1111,
     0.62,
     61,
     {{{"histo", 1}}},
     {{{"back", 29},
       {"upper extremity", 18},
       {"lower extremity", 18},
       {"face", 13},
       {"chest", 10},
       {"abdomen", 7},
       {"neck", 3},
       {"scalp", 2}}}},
    {0.6695,
     0.185,
     47,
     {{{"follow_up", 55}, {"histo", 38}, {"consensus", 7}}},
     {{{"trunk", 24},
       {"back", 22},
       {"lower extremity", 21},
       {"abdomen", 14},
       {"upper extremity", 10},
       {"chest", 4},
       {"foot", 4},
       {"genital", 1}}}},
    {0.0142,
     0.35,
     52,
     {{{"consensus", 85}, {"histo", 15}}},
     {{{"abdomen", 22},
       {"trunk", 20},
       {"back", 16},
       {"lower extremity", 15},
       {"chest", 11},
       {"upper extremity", 10},
       {"face", 6},
       {"", 0}}}},
}};

constexpr int leastLesions = 3;

const char* drawWord(std::span<const Word> words, Random& random) {
    double total = 0;
    for (const Word& word : words) total += word.share;
    double left = random.uniform() * total;
    for (const Word& word : words) {
        left -= word.share;
        if (left < 0) return word.text;
    }
    return words.front().text;
}

int drawPhotographs(double severalPhotos, Random& random) {
    if (random.uniform() >= severalPhotos) return 1;
    const double which = random.uniform();
    return which < 0.78 ? 2 : which < 0.94 ? 3 : 4;
}

std::string numbered(const char* prefix, std::size_t number) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%s%07zu", prefix, number);
    return text.data();
}

/// Age (to five years, as published), sex, site and confirmation belong to the lesion, not to the photograph.
void describe(PlannedPhotograph& row, const ClassFacts& known, Random& random) {
    const double years = 5 * std::round((known.meanAge + 15 * random.normal()) / 5);
    row.age = std::to_string(static_cast<int>(std::clamp(years, 5.0, 85.0))) + ".0";
    row.sex = random.uniform() < 0.54 ? "male" : "female";
    row.site = drawWord(known.sites, random);
    row.dxType = drawWord(known.confirmation, random);
    if (random.uniform() < 0.006) {
        row.age.clear();
        row.sex = "unknown";
    }
    if (random.uniform() < 0.023) row.site = "unknown";
}

}  // namespace

std::vector<int> imagesOfEachClass(int images) {
    std::vector<int> counts;
    counts.reserve(std::size(facts));
    for (const ClassFacts& known : facts)
        counts.push_back(std::max(leastLesions, static_cast<int>(std::lround(known.share * images))));
    // What rounding and the least number added or left is made up by the nevi, by far the largest class.
    const auto largest = std::max_element(counts.begin(), counts.end());
    *largest += images - std::accumulate(counts.begin(), counts.end(), 0);
    return counts;
}

std::vector<PlannedPhotograph> planPhotographs(int images, std::uint64_t seed, int photographs) {
    Random random({seed, 0x706c616e});
    std::vector<PlannedPhotograph> rows;
    const std::vector<int> counts = imagesOfEachClass(images);
    std::size_t lesion = 0;
    for (std::size_t c = 0; c < counts.size(); ++c) {
        int left = counts[c];
        for (int lesions = 0; left > 0; ++lesions) {
            const int keptForOthers = std::max(0, leastLesions - lesions - 1);
            const int wanted = photographs > 0 ? photographs : drawPhotographs(facts[c].severalPhotos, random);
            const int taken = std::min(wanted, left - keptForOthers);
            PlannedPhotograph row;
            row.className = classNames()[c];
            row.lesion = ++lesion;
            row.lesionId = numbered("SYN_L", lesion);
            describe(row, facts[c], random);
            for (row.photograph = 0; row.photograph < taken; ++row.photograph) rows.push_back(row);
            left -= taken;
        }
    }
    random.shuffle(std::span(rows));
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].imageId = numbered("SYN_", i + 1);
    return rows;
}

}  // namespace lesion::synthetic
