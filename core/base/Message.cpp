#include "core/base/Message.h"

#include "core/base/MessageIds.h"

#include <array>
#include <cstddef>

namespace lesion {

namespace {

constexpr auto count = static_cast<std::size_t>(MessageId::Count);

constexpr std::array<std::string_view, count> sentences{
#define LESION_MESSAGE(id, sentence) sentence,
#include "resources/messages.def"
#undef LESION_MESSAGE
};

constexpr std::array<std::string_view, count> names{
#define LESION_MESSAGE(id, sentence) #id,
#include "resources/messages.def"
#undef LESION_MESSAGE
};

}  // namespace

std::string_view Message::value(std::string_view name) const {
    for (const auto& [key, text] : values) {
        if (key == name) return text;
    }
    return {};
}

// One pass over the sentence, so that a value which itself holds braces (a file name may) is never filled in again.
std::string fillIn(std::string_view sentence, const Message& message) {
    std::string filled;
    filled.reserve(sentence.size() + 64);
    while (!sentence.empty()) {
        const auto open = sentence.find('{');
        const auto close = open == std::string_view::npos ? open : sentence.find('}', open);
        if (close == std::string_view::npos) break;
        const auto name = sentence.substr(open + 1, close - open - 1);
        filled += sentence.substr(0, open);
        const std::string* known = nullptr;
        for (const auto& [key, text] : message.values) {
            if (key == name) known = &text;
        }
        filled += known ? std::string_view(*known) : sentence.substr(open, close - open + 1);
        sentence.remove_prefix(close + 1);
    }
    filled += sentence;
    return filled;
}

std::string toEnglish(const Message& message) {
    return fillIn(sentenceOf(message.id), message);
}

std::string_view sentenceOf(MessageId id) {
    const auto index = static_cast<std::size_t>(id);
    return index < count ? sentences[index] : std::string_view{};
}

std::string_view nameOf(MessageId id) {
    const auto index = static_cast<std::size_t>(id);
    return index < count ? names[index] : std::string_view{};
}

}  // namespace lesion
