#include "core/metrics/SharedImages.h"

#include "core/base/MessageIds.h"

#include <algorithm>
#include <unordered_map>

namespace lesion {

namespace {

using RowsById = std::unordered_map<std::string_view, std::size_t>;

RowsById rowsById(const Predictions& predictions) {
    RowsById rows;
    for (std::size_t i = 0; i < predictions.size(); ++i) rows.try_emplace(predictions.imageIds[i], i);
    return rows;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// For each of `wanted` the column of that name.
Result<std::vector<std::size_t>> columnsFor(const std::vector<std::string>& wanted,
                                            const std::vector<std::string>& classes) {
    std::vector<std::size_t> columns;
    for (const auto& name : wanted) {
        const auto found = std::ranges::find(classes, name);
        if (found == classes.end() || classes.size() != wanted.size()) {
            return fail(MessageId::ClassesDiffer, {{"model", joined(classes)}, {"dataset", joined(wanted)}});
        }
        columns.push_back(static_cast<std::size_t>(found - classes.begin()));
    }
    return columns;
}

}  // namespace

Result<std::vector<Predictions>> onSharedImages(const std::vector<const Predictions*>& all) {
    const Predictions& first = *all.front();
    std::vector<RowsById> rows;
    std::vector<std::vector<std::size_t>> columns;
    for (const Predictions* predictions : all) {
        auto ofClasses = columnsFor(first.classes, predictions->classes);
        if (!ofClasses) return tl::unexpected(std::move(ofClasses.error()));
        columns.push_back(std::move(*ofClasses));
        rows.push_back(rowsById(*predictions));
    }
    std::vector<std::size_t> shared;  // rows of the first
    std::vector<std::size_t> missing(all.size(), 0);
    for (std::size_t i = 0; i < first.size(); ++i) {
        const std::string_view id = first.imageIds[i];
        bool inAll = rows.front().at(id) == i;
        for (std::size_t a = 1; a < all.size(); ++a) {
            if (rows[a].contains(id)) continue;
            inAll = false;
            ++missing[a];
        }
        if (inAll) shared.push_back(i);
    }
    if (shared.empty()) {
        const auto worst = std::max_element(missing.begin() + 1, missing.end()) - missing.begin();
        return fail(MessageId::NothingShared, {{"first", "1"}, {"second", std::to_string(worst + 1)}});
    }
    std::vector<Predictions> result(all.size());
    for (std::size_t a = 0; a < all.size(); ++a) {
        result[a].classes = first.classes;
        for (const std::size_t i : shared) {
            result[a].imageIds.push_back(first.imageIds[i]);
            result[a].lesionIds.push_back(first.lesionIds[i]);
            result[a].labels.push_back(first.labels[i]);
            const auto row = all[a]->row(rows[a].at(first.imageIds[i]));
            for (const std::size_t column : columns[a]) result[a].probabilities.push_back(row[column]);
        }
    }
    return result;
}

}  // namespace lesion
