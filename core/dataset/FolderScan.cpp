#include "core/dataset/FolderScan.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/image/ImageFile.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace lesion {
namespace {

namespace fs = std::filesystem;

constexpr int deepest = 12;
constexpr std::size_t headRows = 5;
constexpr std::string_view downsampled = "_downsampled";

bool isHidden(const std::string& name) {
    return name.starts_with('.') || name == "__MACOSX";
}

bool isMaskFolder(const std::string& name) {
    const std::string folded = foldCase(name);
    return folded.find("mask") != std::string::npos || folded.find("segmentation") != std::string::npos;
}

bool isTable(const fs::path& file, const std::string& name) {
    const std::string extension = foldCase(toUtf8(file.extension()));
    if (extension.empty()) return foldCase(name).find("metadata") != std::string::npos;
    constexpr std::array<std::string_view, 3> known{".csv", ".tab", ".tsv"};
    return std::find(known.begin(), known.end(), extension) != known.end();
}

/// A link to a folder that holds the link itself would be walked for ever.
bool leadsUpwards(const fs::directory_entry& entry) {
    std::error_code ignored;
    if (!entry.is_symlink(ignored)) return false;
    const fs::path target = fs::canonical(entry.path(), ignored);
    const fs::path here = fs::canonical(entry.path().parent_path(), ignored);
    return std::mismatch(target.begin(), target.end(), here.begin(), here.end()).first == target.end();
}

/// One walk; names are built from the depth alone, because fs::relative() asks the system at every call.
class Walk {
public:
    Walk(const fs::path& folder, const StopToken& stop) : stop_(stop) { scan_.folder = folder; }

    Result<FolderScan> run() {
        std::error_code error;
        fs::recursive_directory_iterator it(
            scan_.folder,
            fs::directory_options::skip_permission_denied | fs::directory_options::follow_directory_symlink, error);
        for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
            if (stop_.stopRequested()) return fail(MessageId::Stopped);
            visit(it);
        }
        if (error) return fail(MessageId::FileUnreadable, {{"path", toUtf8(scan_.folder)}}, error.message());
        const auto byName = [](const auto& a, const auto& b) { return a.name < b.name; };
        std::sort(scan_.images.begin(), scan_.images.end(), byName);
        std::sort(scan_.tables.begin(), scan_.tables.end(), byName);
        return std::move(scan_);
    }

private:
    void visit(fs::recursive_directory_iterator& it) {
        const auto depth = static_cast<std::size_t>(it.depth());
        const std::string name = toUtf8(it->path().filename());
        parents_.resize(depth);
        std::error_code ignored;
        if (it->is_directory(ignored)) {
            if (isHidden(name) || it.depth() >= deepest || leadsUpwards(*it)) {
                it.disable_recursion_pending();
            } else {
                parents_.push_back({(depth == 0 ? "" : parents_.back().prefix) + name + '/',
                                    isMaskFolder(name) || (depth > 0 && parents_.back().masks)});
            }
            return;
        }
        if (isHidden(name)) return;
        ++scan_.files;
        const bool top = depth == 0;
        const std::string relative = top ? name : parents_.back().prefix + name;
        if (hasImageExtension(it->path())) {
            if (top || !parents_.back().masks) {
                scan_.images.push_back({it->path(), relative, foldCase(toUtf8(it->path().stem()))});
            }
        } else if (isTable(it->path(), name)) {
            scan_.tables.push_back({it->path(), relative, {}});
        } else if (top && name == "SYNTHETIC.txt") {
            scan_.synthetic = true;
        }
    }

    struct Parent {
        std::string prefix;
        bool masks = false;
    };
    const StopToken& stop_;
    FolderScan scan_;
    std::vector<Parent> parents_;
};

}  // namespace

std::string foldCase(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

std::string withoutImageExtension(std::string_view name) {
    const fs::path path = pathFromUtf8(name);
    if (!hasImageExtension(path)) return std::string(name);
    return std::string(name.substr(0, name.size() - toUtf8(path.extension()).size()));
}

Result<FolderScan> scanFolder(const fs::path& folder, const StopToken& stop) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) return fail(MessageId::FolderMissing, {{"path", toUtf8(folder)}});
    fs::path absolute = fs::absolute(folder, error).lexically_normal();
    if (!absolute.has_filename()) absolute = absolute.parent_path();
    auto scan = Walk(absolute, stop).run();
    if (!scan) return scan;
    for (FoundTable& table : scan->tables) table.head = readCsvHead(table.file, headRows);
    return scan;
}

std::vector<FoundTable> scanTables(const fs::path& folder, int depth, std::size_t rows) {
    std::vector<FoundTable> tables;
    std::error_code error;
    fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        const std::string name = toUtf8(it->path().filename());
        std::error_code ignored;
        if (it->is_directory(ignored)) {
            if (it.depth() >= depth || isHidden(name)) it.disable_recursion_pending();
        } else if (!isHidden(name) && isTable(it->path(), name)) {
            tables.push_back({it->path(), toUtf8(it->path()), readCsvHead(it->path(), rows)});
        }
    }
    std::sort(tables.begin(), tables.end(), [](const FoundTable& a, const FoundTable& b) { return a.name < b.name; });
    return tables;
}

ImageIndex::ImageIndex(const std::vector<FoundImage>& images) {
    byStem_.reserve(images.size());
    byName_.reserve(images.size());
    for (std::size_t i = 0; i < images.size(); ++i) {
        const auto [stem, isNew] = byStem_.try_emplace(images[i].stem, Stem{i});
        if (!isNew) stem->second.ambiguous = true;
        byName_.try_emplace(foldCase(withoutImageExtension(images[i].name)), i);
    }
}

std::optional<std::size_t> ImageIndex::find(std::string_view cell) const {
    std::string name = foldCase(withoutImageExtension(cell));
    std::replace(name.begin(), name.end(), '\\', '/');
    const bool isPath = name.find('/') != std::string::npos;
    for (std::size_t slash = name.find('/'); slash != std::string::npos; slash = name.find('/')) {
        if (const auto found = byName_.find(name); found != byName_.end()) return found->second;
        name.erase(0, slash + 1);
    }
    const auto byStem = [&](const std::string& stem) -> std::optional<std::size_t> {
        const auto found = byStem_.find(stem);
        if (found == byStem_.end() || (isPath && found->second.ambiguous)) return std::nullopt;
        return found->second.first;
    };
    if (const auto found = byStem(name)) return found;
    if (name.ends_with(downsampled)) return byStem(name.substr(0, name.size() - downsampled.size()));
    return byStem(name + std::string(downsampled));
}

}  // namespace lesion
