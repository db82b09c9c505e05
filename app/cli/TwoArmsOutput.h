#pragma once

#include "app/cli/SeveralTrainings.h"
#include "core/base/Message.h"
#include "core/evaluation/TwoArms.h"

#include <string>
#include <utility>

namespace lesion::cli {

/// What the commands that compare two recipes (effect, leak-demo) are told and tell alike.
struct TwoArmsArguments : SeveralTrainingsArguments {
    int seeds = 3;
};
/// --seeds (`meaning`) and --out.
void addTwoArmsOptions(CLI::App& command, TwoArmsArguments& arguments, const std::string& meaning);

using NamedArm = std::pair<std::string, const Arm&>;
/// Mean figures of each arm that has runs; `what` heads the names.
void printArms(const std::string& what, const NamedArm& first, const NamedArm& second);
/// The differences with their intervals and the verdict; nothing before both arms have a run. `what`: "the leak".
void printWorth(const std::string& what, const TwoArms& arms, const Message& verdict);

}  // namespace lesion::cli
