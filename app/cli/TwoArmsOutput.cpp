#include "app/cli/TwoArmsOutput.h"

#include "app/cli/Output.h"

#include <iostream>

namespace lesion::cli {

void addTwoArmsOptions(CLI::App& command, TwoArmsArguments& arguments, const std::string& meaning) {
    command.add_option("--seeds", arguments.seeds, meaning)->type_name("N")->check(CLI::Range(1, 100));
    command.add_option("--out", arguments.out, "a folder for the runs; calling again goes on")
        ->type_name("DIR")
        ->required();
}

void printArms(const std::string& what, const NamedArm& first, const NamedArm& second) {
    TextTable table({what, "runs", "accuracy", "balanced accuracy"});
    for (const auto& [name, arm] : {first, second}) {
        if (arm.runs.empty()) continue;
        table.add(
            {name, std::to_string(arm.runs.size()), fixed(arm.meanAccuracy, 4), fixed(arm.meanBalancedAccuracy, 4)});
    }
    table.print();
}

void printWorth(const std::string& what, const TwoArms& arms, const Message& verdict) {
    if (!arms.balancedAccuracy.value) return;
    std::cout << "\nWhat " << what << " is worth: balanced accuracy "
              << withInterval(arms.balancedAccuracy.value, arms.balancedAccuracy.interval, true) << ", accuracy "
              << withInterval(arms.accuracy.value, arms.accuracy.interval, true)
              << "\n(mean over seeds, 95 % interval by paired bootstrap over lesions)\n"
              << toEnglish(verdict) << std::endl;
}

}  // namespace lesion::cli
