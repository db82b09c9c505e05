#include "ui/dataset/SampleTable.h"

#include "ui/frame/MessageText.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QCoreApplication>
#include <unordered_map>

namespace lesion {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("SampleTable", text);
}

std::string decadeOf(const std::optional<double>& age) {
    if (!age || !std::isfinite(*age) || *age < 0) return {};
    return std::to_string(int(std::min(*age, 120.0) / 10) * 10);
}

std::string valueOf(const Dataset& dataset, const Split* split, std::size_t index, Facet facet) {
    const Sample& sample = dataset.samples[index];
    switch (facet) {
        case Facet::Class:
            return sample.label >= 0 && std::size_t(sample.label) < dataset.classes.size()
                       ? dataset.classes[std::size_t(sample.label)]
                       : std::string();
        case Facet::Part:
            return split != nullptr ? std::string(toString(split->parts[index])) : std::string();
        case Facet::Sex:
            return sample.sex;
        case Facet::Age:
            return decadeOf(sample.age);
        case Facet::Site:
            return sample.site;
        case Facet::Confirmation:
            return sample.dxType;
        case Facet::Source:
            return sample.source;
    }
    return {};
}

/// Where a value stands in its facet's list, before the alphabet decides.
int rankOf(Facet facet, const std::string& value, const Dataset& dataset) {
    if (value.empty()) return 1'000'000;
    if (facet == Facet::Class)
        return int(std::find(dataset.classes.begin(), dataset.classes.end(), value) - dataset.classes.begin());
    if (facet == Facet::Part) return int(parsePart(value).value_or(Part::Excluded));
    if (facet == Facet::Age) return std::atoi(value.c_str());
    return 0;
}

QString searchTextOf(const Sample& sample, const std::string& className) {
    std::string text = sample.id;
    for (const std::string* more :
         {&sample.lesion, &sample.patient, &className, &sample.sex, &sample.site, &sample.dxType, &sample.source})
        text += '\n' + *more;
    for (const auto& [name, value] : sample.others) text += '\n' + value;
    text += '\n' + fullClassName(className);
    return toQString(text).toCaseFolded();
}

}  // namespace

bool SampleFilter::isEmpty() const {
    return text.trimmed().isEmpty() &&
           std::all_of(chosen.begin(), chosen.end(), [](const auto& values) { return values.empty(); });
}

SampleTable::SampleTable(std::shared_ptr<const Dataset> dataset, const std::shared_ptr<const Split>& split,
                         const std::shared_ptr<const Dataset>& opened)
    : dataset_(std::move(dataset)), lesions_(dataset_->lesionIndices()) {
    const bool fits = split && split->parts.size() == dataset_->samples.size();
    for (const Facet facet : allFacets) fillColumn(facet, fits ? split.get() : nullptr);
    std::unordered_map<std::string_view, int> labels;
    if (opened)
        for (const Sample& sample : opened->samples) labels.emplace(sample.id, sample.label);
    searchTexts_.reserve(dataset_->samples.size());
    originals_.reserve(dataset_->samples.size());
    for (int i = 0; i < size(); ++i) {
        const auto found = labels.find(sample(i).id);
        const bool known =
            found != labels.end() && found->second >= 0 && std::size_t(found->second) < opened->classes.size();
        originals_.push_back(known ? opened->classes[std::size_t(found->second)] : className(i));
        searchTexts_.push_back(searchTextOf(sample(i), originals_.back()));
    }
    fillOrders();
}

void SampleTable::fillColumn(Facet facet, const Split* split) {
    Column& column = columns_[std::size_t(facet)];
    std::unordered_map<std::string, int> firstCodes;
    for (std::size_t i = 0; i < dataset_->samples.size(); ++i) {
        std::string value = valueOf(*dataset_, split, i, facet);
        const auto [it, isNew] = firstCodes.try_emplace(std::move(value), int(column.values.size()));
        if (isNew) column.values.push_back(it->first);
        column.codes.push_back(it->second);
    }
    std::vector<int> order(column.values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const std::string& left = column.values[std::size_t(a)];
        const std::string& right = column.values[std::size_t(b)];
        const int leftRank = rankOf(facet, left, *dataset_);
        const int rightRank = rankOf(facet, right, *dataset_);
        return leftRank != rightRank ? leftRank < rightRank : left < right;
    });
    std::vector<std::string> sorted;
    std::vector<int> place(order.size());
    for (const int old : order) {
        place[std::size_t(old)] = int(sorted.size());
        sorted.push_back(column.values[std::size_t(old)]);
    }
    column.values = std::move(sorted);
    for (int& code : column.codes) code = place[std::size_t(code)];
}

void SampleTable::fillOrders() {
    const auto order = [this](SortKey key, auto less) {
        std::vector<int>& indices = orders_[std::size_t(key)];
        indices.resize(dataset_->samples.size());
        std::iota(indices.begin(), indices.end(), 0);
        std::stable_sort(indices.begin(), indices.end(), less);
    };
    const auto byCode = [this](Facet facet) {
        return [codes = &column(facet).codes](int a, int b) {
            return (*codes)[std::size_t(a)] < (*codes)[std::size_t(b)];
        };
    };
    order(SortKey::Id, [this](int a, int b) { return sample(a).id < sample(b).id; });
    order(SortKey::Class, byCode(Facet::Class));
    order(SortKey::Part, byCode(Facet::Part));
    order(SortKey::Lesion, [this](int a, int b) { return sample(a).lesion < sample(b).lesion; });
    order(SortKey::Age, [this](int a, int b) { return sample(a).age.value_or(1e9) < sample(b).age.value_or(1e9); });
}

const std::string& SampleTable::value(Facet facet, int index) const {
    const Column& values = column(facet);
    return values.values[std::size_t(values.codes[std::size_t(index)])];
}

std::vector<char> SampleTable::passing(const SampleFilter& filter, std::optional<Facet> except) const {
    std::vector<char> passes(dataset_->samples.size(), 1);
    for (const Facet facet : allFacets) {
        const Column& values = column(facet);
        std::vector<char> allowed(values.values.size());
        for (std::size_t v = 0; v < allowed.size(); ++v) allowed[v] = filter.of(facet).count(values.values[v]) != 0;
        const bool any = std::find(allowed.begin(), allowed.end(), 1) != allowed.end();
        if (!any || facet == except) continue;
        for (std::size_t i = 0; i < passes.size(); ++i) passes[i] &= allowed[std::size_t(values.codes[i])];
    }
    const QStringList words = filter.text.toCaseFolded().split(' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        for (std::size_t i = 0; i < passes.size(); ++i)
            if (passes[i] != 0) passes[i] = searchTexts_[i].contains(word);
    return passes;
}

std::vector<int> SampleTable::select(const SampleFilter& filter, SortKey key, bool descending) const {
    const std::vector<char> passes = passing(filter, std::nullopt);
    std::vector<int> selected;
    selected.reserve(passes.size());
    for (const int index : orders_[std::size_t(key)])
        if (passes[std::size_t(index)] != 0) selected.push_back(index);
    if (descending) std::reverse(selected.begin(), selected.end());
    return selected;
}

std::vector<int> SampleTable::counts(Facet facet, const SampleFilter& filter) const {
    const std::vector<char> passes = passing(filter, facet);
    const Column& values = column(facet);
    std::vector<int> counts(values.values.size());
    for (std::size_t i = 0; i < passes.size(); ++i) counts[std::size_t(values.codes[i])] += passes[i];
    return counts;
}

std::vector<int> SampleTable::sameLesion(int index) const {
    std::vector<int> others;
    for (int i = 0; i < size(); ++i)
        if (i != index && lesions_[std::size_t(i)] == lesions_[std::size_t(index)]) others.push_back(i);
    return others;
}

int SampleTable::indexOf(const std::string& id) const {
    const std::vector<int>& byId = orders_[std::size_t(SortKey::Id)];
    const auto it = std::lower_bound(byId.begin(), byId.end(), id, [this](int index, const std::string& wanted) {
        return sample(index).id < wanted;
    });
    return it != byId.end() && sample(*it).id == id ? *it : -1;
}

QString facetName(Facet facet) {
    switch (facet) {
        case Facet::Class:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "Class"));
        case Facet::Part:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "Part"));
        case Facet::Sex:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "Sex"));
        case Facet::Age:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "Age"));
        case Facet::Site:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "Site"));
        case Facet::Confirmation:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "Confirmed by"));
        case Facet::Source:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "Source"));
    }
    return {};
}

QString partText(const std::string& part) {
    if (part == "train") return translated(QT_TRANSLATE_NOOP("SampleTable", "training"));
    if (part == "val") return translated(QT_TRANSLATE_NOOP("SampleTable", "validation"));
    if (part == "test") return translated(QT_TRANSLATE_NOOP("SampleTable", "test"));
    if (part == "excluded") return translated(QT_TRANSLATE_NOOP("SampleTable", "excluded"));
    return toQString(part);
}

QString facetValueText(Facet facet, const std::string& value) {
    if (value.empty()) return translated(QT_TRANSLATE_NOOP("SampleTable", "not known"));
    const QString text = toQString(value);
    if (facet == Facet::Class) {
        const QString full = fullClassText(text);
        return full == text ? text : QStringLiteral("%1 (%2)").arg(full, text);
    }
    if (facet == Facet::Part) return partText(value);
    if (facet == Facet::Age)
        return translated(QT_TRANSLATE_NOOP("SampleTable", "%1 to %2 years")).arg(text).arg(text.toInt() + 9);
    return facet == Facet::Source ? text : dataValueText(value);
}

QString sortKeyName(SortKey key) {
    switch (key) {
        case SortKey::Id:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "by image id"));
        case SortKey::Class:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "by class"));
        case SortKey::Age:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "by age"));
        case SortKey::Lesion:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "by lesion"));
        case SortKey::Part:
            return translated(QT_TRANSLATE_NOOP("SampleTable", "by part"));
    }
    return {};
}

}  // namespace lesion
