#include "app/cli/StandingOutput.h"

#include "app/cli/Output.h"

#include <iostream>

namespace lesion::cli {

void printStanding(const Isic2018Standing& standing) {
    std::cout << '\n';
    TextTable table({"ISIC 2018 task 3", "balanced accuracy"});
    int rank = 1;
    const auto addOwn = [&] { table.add({"> this one", fixed(standing.balancedAccuracy, 3)}); };
    for (const PublishedResult& result : isic2018Results()) {
        if (rank++ == standing.rank) addOwn();
        table.add({result.what, fixed(result.balancedAccuracy, 3)});
    }
    if (rank == standing.rank) addOwn();
    table.print();
    if (!standing.officialTest) {
        std::cout << "The others were judged on the challenge's 1,512 test images; these are not those.\n";
    }
}

}  // namespace lesion::cli
