#pragma once

#include "core/dataset/Dataset.h"
#include "core/dataset/Split.h"

#include <array>
#include <memory>
#include <optional>
#include <QString>
#include <QStringList>
#include <set>
#include <string>
#include <vector>

namespace lesion {

/// What images can be filtered by. Confirmation is HAM10000's dx_type.
enum class Facet { Class, Part, Sex, Age, Site, Confirmation, Source };
inline constexpr int facetCount = 7;
inline constexpr std::array<Facet, facetCount> allFacets{Facet::Class, Facet::Part,         Facet::Sex,   Facet::Age,
                                                         Facet::Site,  Facet::Confirmation, Facet::Source};

enum class SortKey { Id, Class, Age, Lesion, Part };
inline constexpr int sortKeyCount = 5;

/// Which images to show: for each facet the values allowed (none: all), and a text that must occur in the id, the
/// lesion or another column. A plain value, so that it can be compared and remembered.
struct SampleFilter {
    std::array<std::set<std::string>, facetCount> chosen;
    QString text;

    std::set<std::string>& of(Facet facet) { return chosen[std::size_t(facet)]; }
    const std::set<std::string>& of(Facet facet) const { return chosen[std::size_t(facet)]; }
    bool isEmpty() const;
    bool operator==(const SampleFilter&) const = default;
};

/// A data set laid out in columns of small numbers with its sort orders ready, so that choosing among ten thousand
/// images takes about a millisecond. Immutable; built in the background (tens of milliseconds for 10,000 images).
class SampleTable {
public:
    /// `split` may be null or of another data set, then no image has a part; so may `opened`, the data set before
    /// classes were merged, which gives the original class.
    SampleTable(std::shared_ptr<const Dataset> dataset, const std::shared_ptr<const Split>& split,
                const std::shared_ptr<const Dataset>& opened = {});

    const Dataset& dataset() const { return *dataset_; }
    int size() const { return int(dataset_->samples.size()); }
    const Sample& sample(int index) const { return dataset_->samples[std::size_t(index)]; }
    /// Empty where the label is out of range.
    const std::string& className(int index) const { return value(Facet::Class, index); }
    const std::string& originalClass(int index) const { return originals_[std::size_t(index)]; }
    /// Empty while there is no split.
    const std::string& part(int index) const { return value(Facet::Part, index); }

    /// The values that occur, in the order to show them; an empty text stands for "not known" and comes last. Ages are
    /// decades, named by their first year.
    const std::vector<std::string>& values(Facet facet) const { return column(facet).values; }
    const std::string& value(Facet facet, int index) const;

    /// Sample indices that pass, sorted (ties by place in the data set). Values of the filter that do not occur are
    /// ignored, so that a filter remembered from other data never shows an unexplained nothing.
    std::vector<int> select(const SampleFilter& filter, SortKey key, bool descending) const;
    /// For each of values(facet) how many images pass all other facets and the text.
    std::vector<int> counts(Facet facet, const SampleFilter& filter) const;
    int lesionOf(int index) const { return lesions_[std::size_t(index)]; }  ///< as Dataset::lesionIndices
    /// The other photographs of that lesion.
    std::vector<int> sameLesion(int index) const;
    /// Index of the sample with that id, or -1.
    int indexOf(const std::string& id) const;

private:
    struct Column {
        std::vector<std::string> values;
        std::vector<int> codes;  ///< one a sample, index into values
    };
    const Column& column(Facet facet) const { return columns_[std::size_t(facet)]; }
    void fillColumn(Facet facet, const Split* split);
    void fillOrders();
    std::vector<char> passing(const SampleFilter& filter, std::optional<Facet> except) const;

    std::shared_ptr<const Dataset> dataset_;
    std::array<Column, facetCount> columns_;
    std::array<std::vector<int>, sortKeyCount> orders_;
    std::vector<int> lesions_;
    std::vector<std::string> originals_;
    std::vector<QString> searchTexts_;
};

/// "Class", "Part", "Sex" … for a button.
QString facetName(Facet facet);
/// A value of a facet for people: "melanoma (mel)", "training", "30–39 years", "not known".
QString facetValueText(Facet facet, const std::string& value);
QString sortKeyName(SortKey key);
/// train → "training", as every page says it.
QString partText(const std::string& part);

}  // namespace lesion
