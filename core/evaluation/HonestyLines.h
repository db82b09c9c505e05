#pragma once

#include "core/evaluation/Honesty.h"

#include <string>
#include <utility>
#include <vector>

namespace lesion {

/// Writes the panel's lines, one function a topic. A class because all of them look at the same few things. What is
/// said of figures is in HonestyFigures.cpp.
class HonestyLines {
public:
    explicit HonestyLines(const Assessment& assessment)
        : assessment_(assessment),
          judged_(assessment.judged),
          evaluation_(assessment.evaluation),
          digits_(evaluation_.images < 4000 ? 2 : 3) {}

    std::vector<Verdict> lines();

private:
    using Kind = Verdict::Kind;
    using Values = std::vector<std::pair<std::string, std::string>>;

    void add(Kind kind, const char* topic, MessageId id, Values values = {}) {
        lines_.push_back({kind, topic, Message{id, std::move(values)}});
    }
    /// As many decimals as the interval bears.
    std::string number(double value) const;
    /// Whole percent, unless that would say none or all where it is not.
    static std::string percent(double share);
    static std::string joined(const std::vector<std::string>& names);
    std::string className(int index) const { return evaluation_.classes[static_cast<std::size_t>(index)]; }
    std::vector<int> support() const;
    std::vector<int> answers() const;
    int majority() const;
    Values againstMajority() const;
    /// The run's and those of all that answer with it.
    std::vector<std::string> runNames() const;

    void data();
    void together();
    void training();
    void leakage();
    void nearDuplicates();
    void baseline();
    void collapse();
    void collapsedEpochs();
    void source();
    void subgroups();
    void calibration();
    void classSupport();
    Verdict overall() const;

    const Assessment& assessment_;
    const Judged& judged_;
    const Evaluation& evaluation_;
    int digits_;
    std::vector<Verdict> lines_;
};

}  // namespace lesion
