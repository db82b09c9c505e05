#include "core/dataset/ClassNames.h"
#include "core/dataset/Readers.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>

namespace lesion {
namespace {

/// "train/mel/more/1.jpg" → part "train", class "mel".
struct Place {
    std::string_view part;
    std::string_view className;  ///< empty: the image lies in no class's folder
};

bool isPartName(std::string_view name) {
    constexpr std::array<std::string_view, 8> names{"train", "training",   "val", "valid",
                                                    "test",  "validation", "dev", "testing"};
    const std::string folded = foldCase(name);
    return std::find(names.begin(), names.end(), folded) != names.end();
}

/// "HAM10000_images_part_1", "ISIC_2019_Training_Input", "ISIC-images": where images are kept, not what they show.
bool isImageStore(std::string_view name) {
    const std::string folded = foldCase(name);
    return folded.find("images") != std::string::npos || folded.ends_with("_input");
}

std::string_view firstFolder(std::string_view name) {
    const std::size_t slash = name.find('/');
    return slash == std::string_view::npos ? std::string_view() : name.substr(0, slash);
}

/// True when every folder with images is called train, val, test or the like: the classes are one level below.
bool hasParts(const FolderScan& scan) {
    bool any = false;
    for (const FoundImage& image : scan.images) {
        const std::string_view top = firstFolder(image.name);
        if (top.empty()) continue;
        if (!isPartName(top)) return false;
        any = true;
    }
    return any;
}

Place placeOf(std::string_view name, bool parts) {
    Place place;
    if (parts) {
        place.part = firstFolder(name);
        if (place.part.empty()) return place;
        name.remove_prefix(place.part.size() + 1);
    }
    place.className = firstFolder(name);
    return place;
}

}  // namespace

bool isClassFolders(const FolderScan& scan) {
    const bool parts = hasParts(scan);
    std::map<std::string, bool> classes;
    for (const FoundImage& image : scan.images) {
        const Place place = placeOf(image.name, parts);
        if (!place.className.empty()) classes.emplace(foldCase(place.className), isImageStore(place.className));
    }
    const auto isStore = [](const auto& entry) { return entry.second; };
    return classes.size() >= 2 && !std::all_of(classes.begin(), classes.end(), isStore);
}

Draft readClassFolders(const FolderScan& scan) {
    const bool parts = hasParts(scan);
    // Photographs are often numbered anew in every folder; then only the path tells them apart.
    std::unordered_set<std::string_view> stems;
    bool unique = true;
    for (const FoundImage& image : scan.images) unique = stems.insert(image.stem).second && unique;

    Draft draft;
    draft.format = "folders";
    draft.rowPerImage = false;
    std::map<std::string, std::string> spelling;  // "MEL" in train and "mel" in test are one class
    for (std::size_t i = 0; i < scan.images.size(); ++i) {
        const FoundImage& image = scan.images[i];
        const Place place = placeOf(image.name, parts);
        DraftEntry entry;
        entry.image = i;
        entry.sample.id = unique ? withoutImageExtension(image.name.substr(image.name.rfind('/') + 1)) : image.name;
        if (!place.className.empty()) {
            const std::string known = shortClassName(place.className);
            entry.label =
                spelling.try_emplace(foldCase(place.className), known.empty() ? std::string(place.className) : known)
                    .first->second;
        }
        if (!place.part.empty()) entry.sample.others.emplace_back("part", place.part);
        draft.entries.push_back(std::move(entry));
    }
    return draft;
}

}  // namespace lesion
