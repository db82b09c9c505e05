#include "core/model/nn/Pickle.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <unordered_map>

namespace lesion::nn {

namespace {

// Generous for state dicts, and little enough that no pickle can eat the memory or the stack.
constexpr int deepest = 32;
constexpr std::size_t longestText = 1024;
constexpr int mostSteps = 1'000'000;

constexpr std::array knownGlobals = {"collections.OrderedDict",
                                     "torch._utils._rebuild_tensor_v2",
                                     "torch._utils._rebuild_parameter",
                                     "torch.FloatStorage",
                                     "torch.HalfStorage",
                                     "torch.BFloat16Storage",
                                     "torch.DoubleStorage",
                                     "torch.LongStorage",
                                     "torch.IntStorage",
                                     "torch.ShortStorage",
                                     "torch.CharStorage",
                                     "torch.ByteStorage",
                                     "torch.BoolStorage"};

/// Thrown inside this file only.
struct Refused {
    std::string why;
};

[[noreturn]] void refuse(std::string why) {
    throw Refused{std::move(why)};
}

class Machine {
public:
    explicit Machine(std::span<const std::byte> bytes) : bytes_(bytes) {}

    Pickle run() {
        for (int steps = 0; step(std::to_integer<unsigned char>(take(1)[0])); ++steps)
            if (steps == mostSteps) refuse("a pickle without end");
        return {pop(), std::move(storages_)};
    }
    std::span<const std::byte> rest() const { return bytes_.subspan(at_); }

private:
    std::span<const std::byte> take(std::size_t count) {
        if (count > bytes_.size() - at_) refuse("the pickle ends too early");
        at_ += count;
        return bytes_.subspan(at_ - count, count);
    }
    std::uint64_t number(std::size_t size) {
        std::uint64_t value = 0;
        int shift = 0;
        for (const std::byte byte : take(size)) {
            value |= std::to_integer<std::uint64_t>(byte) << shift;
            shift += 8;
        }
        return value;
    }
    std::string text(std::size_t size) {
        if (size > longestText) refuse("a text of " + std::to_string(size) + " bytes");
        const auto bytes = take(size);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
    std::string line() {
        std::string result;
        for (char c = text(1)[0]; c != '\n'; c = text(1)[0]) {
            result += c;
            if (result.size() > longestText) refuse("a line without end");
        }
        return result;
    }

    template <typename T>
    void push(T value) {
        stack_.push_back(PickleValue{{std::move(value)}});
    }
    PickleValue& top() {
        if (stack_.size() <= floor()) refuse("the pickle's stack is empty");
        return stack_.back();
    }
    PickleValue pop() {
        PickleValue value = std::move(top());
        stack_.pop_back();
        return value;
    }
    std::size_t floor() const { return marks_.empty() ? 0 : marks_.back(); }
    std::vector<PickleValue> popToMark() {
        if (marks_.empty()) refuse("the pickle lacks a mark");
        const auto first = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
        std::vector<PickleValue> values(std::make_move_iterator(first), std::make_move_iterator(stack_.end()));
        stack_.erase(first, stack_.end());
        marks_.pop_back();
        return values;
    }
    std::vector<PickleValue> popSome(std::size_t count) {
        std::vector<PickleValue> values(count);
        for (std::size_t i = count; i-- > 0;) values[i] = pop();
        return values;
    }
    void pushTuple(std::vector<PickleValue> values) {
        push(PickleSequence{std::make_shared<PickleItems>()});
        add(*std::get<PickleSequence>(top().value).items, std::move(values));
    }
    static void add(PickleItems& items, std::vector<PickleValue> values) {
        for (PickleValue& value : values) {
            if (const auto* sequence = value.as<PickleSequence>())
                items.depth = std::max(items.depth, sequence->items->depth + 1);
            if (const auto* dictionary = value.as<PickleDictionary>())
                items.depth = std::max(items.depth, dictionary->items->depth + 1);
            items.values.push_back(std::move(value));
        }
        if (items.depth > deepest) refuse("nested too deeply");
    }

    /// Adds to the list or dictionary on top. One that is already inside another may not grow any more: that keeps
    /// cycles and bottomless nesting out.
    void extend(std::vector<PickleValue> added, bool dictionary) {
        std::shared_ptr<PickleItems> items;
        PickleValue& container = top();
        if (const auto* d = container.as<PickleDictionary>(); d && dictionary) items = d->items;
        if (const auto* s = container.as<PickleSequence>(); s && !dictionary) items = s->items;
        if (!items || (dictionary && added.size() % 2 != 0)) refuse("values added to something else");
        constexpr long stackMemoAndHere = 3;
        if (items.use_count() > stackMemoAndHere) refuse("a container that changes after use");
        add(*items, std::move(added));
    }

    void pushGlobal(const std::string& name) {
        if (std::find(knownGlobals.begin(), knownGlobals.end(), name) == knownGlobals.end())
            refuse("it asks for " + name);
        push(PickleGlobal{name});
    }
    void memorise(std::uint64_t key) { memo_[key] = top(); }
    void recall(std::uint64_t key) {
        const auto found = memo_.find(key);
        if (found == memo_.end()) refuse("the pickle recalls what it never stored");
        stack_.push_back(found->second);
    }

    bool step(unsigned char code);
    bool stepNumber(unsigned char code);
    bool stepContainer(unsigned char code);
    void pushLong(std::size_t size);
    void persistentId();
    void reduce();
    void build();

    std::span<const std::byte> bytes_;
    std::size_t at_ = 0;
    std::vector<PickleValue> stack_;
    std::vector<std::size_t> marks_;
    std::unordered_map<std::uint64_t, PickleValue> memo_;
    std::map<std::string, PickleStorage> storages_;
};

// clang-format off
/// Names as in CPython's Lib/pickletools.py. False at the pickle's end.
bool Machine::step(unsigned char code) {
    if (stepNumber(code) || stepContainer(code)) return true;
    switch (code) {
        case 0x80:  // PROTO
            if (const auto protocol = number(1); protocol > 5) refuse("protocol " + std::to_string(protocol));
            return true;
        case 0x95: number(8); return true;  // FRAME
        case '.': return false;             // STOP
        case 'X': push(text(number(4))); return true;     // BINUNICODE
        case 0x8c: push(text(number(1))); return true;    // SHORT_BINUNICODE
        case 'T': push(text(number(4))); return true;     // BINSTRING
        case 'U': push(text(number(1))); return true;     // SHORT_BINSTRING
        case 'q': memorise(number(1)); return true;       // BINPUT
        case 'r': memorise(number(4)); return true;       // LONG_BINPUT
        case 0x94: memorise(memo_.size()); return true;   // MEMOIZE
        case 'h': recall(number(1)); return true;         // BINGET
        case 'j': recall(number(4)); return true;         // LONG_BINGET
        case 'c': {                                       // GLOBAL
            const std::string module = line();
            pushGlobal(module + "." + line());
            return true;
        }
        case 0x93: {  // STACK_GLOBAL
            const PickleValue name = pop(), module = pop();
            if (!name.as<std::string>() || !module.as<std::string>()) refuse("a name that is no text");
            pushGlobal(*module.as<std::string>() + "." + *name.as<std::string>());
            return true;
        }
        case 'Q': persistentId(); return true;  // BINPERSID
        case 'R': reduce(); return true;        // REDUCE
        case 'b': build(); return true;         // BUILD
        default: refuse("the instruction " + std::to_string(code));
    }
}

bool Machine::stepNumber(unsigned char code) {
    switch (code) {
        case 'N': push(PickleNone{}); return true;
        case 0x88: push(true); return true;   // NEWTRUE
        case 0x89: push(false); return true;  // NEWFALSE
        case 'J': push(std::int64_t{static_cast<std::int32_t>(number(4))}); return true;  // BININT
        case 'K': push(static_cast<std::int64_t>(number(1))); return true;                // BININT1
        case 'M': push(static_cast<std::int64_t>(number(2))); return true;                // BININT2
        case 0x8a: pushLong(number(1)); return true;                                      // LONG1
        case 'G': {                                                                       // BINFLOAT, big-endian
            std::uint64_t bits = 0;
            for (const std::byte byte : take(8)) bits = bits << 8 | std::to_integer<std::uint64_t>(byte);
            push(std::bit_cast<double>(bits));
            return true;
        }
        default: return false;
    }
}

bool Machine::stepContainer(unsigned char code) {
    switch (code) {
        case '(': marks_.push_back(stack_.size()); return true;
        case ')': pushTuple({}); return true;               // EMPTY_TUPLE
        case 't': pushTuple(popToMark()); return true;      // TUPLE
        case 0x85: pushTuple(popSome(1)); return true;      // TUPLE1
        case 0x86: pushTuple(popSome(2)); return true;      // TUPLE2
        case 0x87: pushTuple(popSome(3)); return true;      // TUPLE3
        case ']': pushTuple({}); return true;               // EMPTY_LIST
        case 'a': extend(popSome(1), false); return true;   // APPEND
        case 'e': extend(popToMark(), false); return true;  // APPENDS
        case '}': push(PickleDictionary{std::make_shared<PickleItems>()}); return true;  // EMPTY_DICT
        case 's': extend(popSome(2), true); return true;                                    // SETITEM
        case 'u': extend(popToMark(), true); return true;                                   // SETITEMS
        default: return false;
    }
}
// clang-format on

void Machine::pushLong(std::size_t size) {
    if (size > 8) return push(text(size));
    const std::uint64_t value = number(size);
    // Two's complement of `size` bytes: the highest bit is the sign.
    const bool negative = size > 0 && (value >> (8 * size - 1) & 1) != 0;
    push(std::bit_cast<std::int64_t>(negative && size < 8 ? value | (~std::uint64_t{0} << (8 * size)) : value));
}

/// ('storage', type, key, location, elements[, view]): bytes that stand elsewhere in the file.
void Machine::persistentId() {
    const PickleValue id = pop();
    const auto* tuple = id.as<PickleSequence>();
    if (!tuple || tuple->items->values.size() < 5) refuse("an unknown kind of storage");
    const std::vector<PickleValue>& items = tuple->items->values;
    const auto *kind = items[0].as<std::string>(), *key = items[2].as<std::string>();
    const auto* type = items[1].as<PickleGlobal>();
    const auto* elements = items[4].as<std::int64_t>();
    const bool view = items.size() > 5 && !items[5].as<PickleNone>();
    if (!kind || *kind != "storage" || !type || !type->name.ends_with("Storage") || !key || !elements || *elements < 0)
        refuse("an unknown kind of storage");
    if (view) refuse("a view of a storage");
    PickleStorage storage{type->name.substr(std::string_view("torch.").size()), *key, *elements};
    storages_.emplace(*key, storage);
    push(std::move(storage));
}

std::vector<std::int64_t> wholeNumbers(const PickleValue& value) {
    const auto* tuple = value.as<PickleSequence>();
    if (!tuple || tuple->items->values.size() > 16) refuse("a tensor's shape");
    std::vector<std::int64_t> numbers;
    for (const PickleValue& item : tuple->items->values) {
        const auto* number = item.as<std::int64_t>();
        if (!number || *number < 0) refuse("a tensor's shape");
        numbers.push_back(*number);
    }
    return numbers;
}

/// A call: only making an empty dictionary, and a tensor from a storage.
void Machine::reduce() {
    const PickleValue arguments = pop(), function = pop();
    const auto* global = function.as<PickleGlobal>();
    const auto* tuple = arguments.as<PickleSequence>();
    if (!global || !tuple) refuse("a call of something else than a function");
    const std::vector<PickleValue>& items = tuple->items->values;
    if (global->name == "collections.OrderedDict") {
        if (!items.empty()) refuse("an OrderedDict with arguments");
        return push(PickleDictionary{std::make_shared<PickleItems>()});
    }
    if (global->name == "torch._utils._rebuild_parameter") {
        if (items.empty() || !items[0].as<PickleTensor>()) refuse("a parameter that is no tensor");
        return push(*items[0].as<PickleTensor>());
    }
    if (global->name != "torch._utils._rebuild_tensor_v2") refuse("a call of " + global->name);
    if (items.size() < 4 || !items[0].as<PickleStorage>() || !items[1].as<std::int64_t>()) refuse("a tensor's parts");
    PickleTensor tensor{*items[0].as<PickleStorage>(), *items[1].as<std::int64_t>(), wholeNumbers(items[2]),
                        wholeNumbers(items[3])};
    if (tensor.offset < 0 || tensor.sizes.size() != tensor.strides.size()) refuse("a tensor's parts");
    push(std::move(tensor));
}

/// Attributes set on an object: a state dict's own `_metadata`, which nothing here needs.
void Machine::build() {
    pop();
    if (!top().as<PickleDictionary>()) refuse("attributes of something else than a dictionary");
}

}  // namespace

tl::expected<Pickle, std::string> readPickle(std::span<const std::byte>& bytes) {
    Machine machine(bytes);
    try {
        Pickle pickle = machine.run();
        bytes = machine.rest();
        return pickle;
    } catch (const Refused& refused) {
        return tl::unexpected(refused.why);
    }
}

}  // namespace lesion::nn
