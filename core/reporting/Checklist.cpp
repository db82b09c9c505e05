#include "core/reporting/Checklist.h"

namespace lesion {

namespace {

/// Takes the rows of a .def file in turn.
class ChecklistBuilder {
public:
    void begin(const char* key, const char* title, bool numbered, const char* citation, const char* verification) {
        list_ = {key, title, numbered, citation, verification, {}};
    }
    void group(const char* name) { group_ = name; }
    void item(const char* number, const char* phase, const char* text, ChecklistItem::Coverage coverage,
              ChecklistItem::Degree degree, ChecklistItem::Topic topic) {
        list_.items.push_back({number, phase, group_, text, coverage, degree, topic});
    }
    Checklist take() { return std::move(list_); }

private:
    Checklist list_;
    std::string group_;
};

#define LESION_CHECKLIST(key, title, numbered, citation, verification) \
    builder.begin(key, title, numbered, citation, verification);
#define LESION_GROUP(name) builder.group(name);
#define LESION_ITEM(number, phase, text, coverage, degree, topic)                                       \
    builder.item(number, phase, text, ChecklistItem::Coverage::coverage, ChecklistItem::Degree::degree, \
                 ChecklistItem::Topic::topic);

Checklist claim() {
    ChecklistBuilder builder;
#include "resources/checklists/claim-2024.def"
    return builder.take();
}

Checklist tripod() {
    ChecklistBuilder builder;
#include "resources/checklists/tripod-ai.def"
    return builder.take();
}

Checklist clearDerm() {
    ChecklistBuilder builder;
#include "resources/checklists/clear-derm.def"
    return builder.take();
}

#undef LESION_CHECKLIST
#undef LESION_GROUP
#undef LESION_ITEM

}  // namespace

const std::vector<Checklist>& checklists() {
    static const std::vector<Checklist> all{claim(), tripod(), clearDerm()};
    return all;
}

}  // namespace lesion
