#pragma once

#include "core/base/Message.h"

namespace lesion {

enum class MessageId : int {
#define LESION_MESSAGE(id, sentence) id,
#include "resources/messages.def"
#undef LESION_MESSAGE
    Count
};

}  // namespace lesion
