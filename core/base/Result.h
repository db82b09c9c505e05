#pragma once

#include "core/base/Message.h"

#include <string>
#include <tl/expected.hpp>

namespace lesion {

/// Why something that depends on the world (files, formats, devices, memory) did not work. `message` is for people;
/// `detail` (an exception's text, an operating system's error) goes to the log and behind "Details".
struct Error {
    Message message;
    std::string detail;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(MessageId::FileMissing, {{"path", p}});`
inline tl::unexpected<Error> fail(MessageId id, std::vector<std::pair<std::string, std::string>> values = {},
                                  std::string detail = {}) {
    return tl::unexpected<Error>(Error{Message{id, std::move(values)}, std::move(detail)});
}

}  // namespace lesion
