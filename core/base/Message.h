#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lesion {

/// Names a sentence of resources/messages.def. Declared opaque here so that adding a sentence rebuilds only the files
/// that speak (they include MessageIds.h).
enum class MessageId : int;

/// What core has to say to a person, without the words: an id and named values. Errors, warnings, problems and verdicts
/// are made of it; the window and the command line turn it into a sentence in their language.
struct Message {
    MessageId id{};
    std::vector<std::pair<std::string, std::string>> values;

    /// The value called `name`, or an empty text.
    std::string_view value(std::string_view name) const;
    bool operator==(const Message&) const = default;
};

/// Replaces every `{name}` in `sentence` by the message's value of that name; unknown names stay as they are.
std::string fillIn(std::string_view sentence, const Message& message);

/// The English sentence of a message, for the command line and the log.
std::string toEnglish(const Message& message);

/// The sentence of an id as it stands in messages.def (English, with its `{names}`): the key for translation.
std::string_view sentenceOf(MessageId id);

/// The id's name as written in messages.def, for logs, JSON and tests.
std::string_view nameOf(MessageId id);

}  // namespace lesion
