#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "core/training/RateFinder.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

namespace lesion::cli {

namespace {

struct RateArguments {
    DataArguments data;
    OptionArguments options;
};

std::string rateText(double rate) {
    std::ostringstream text;
    text.precision(2);
    text << rate;
    return text.str();
}

/// Every fifth step with its loss as a bar: a curve that a terminal can show.
void print(const RateCurve& curve) {
    constexpr int barWidth = 40;
    constexpr std::size_t stride = 5;
    const double highest = curve.losses.empty() ? 1 : *std::max_element(curve.losses.begin(), curve.losses.end());
    for (std::size_t i = 0; i < curve.rates.size(); i += stride)
        std::cout << padLeft(rateText(curve.rates[i]), 9) << padLeft(fixed(curve.losses[i], 3), 9) << "  "
                  << blockBar(curve.losses[i] / highest, barWidth) << '\n';
    if (curve.suggestion > 0) {
        std::cout << "\nThe loss falls fastest at a learning rate of " << rateText(curve.suggestion)
                  << ": --set learning_rate=" << rateText(curve.suggestion) << std::endl;
    } else {
        std::cout << "\nThe loss fell at no learning rate; look at the data and the other settings." << std::endl;
    }
}

Result<void> findRate(const Session& session, const RateArguments& arguments) {
    const auto options = chooseOptions(session, arguments.options);
    if (!options) return tl::unexpected(options.error());
    const auto dataset = openData(session, arguments.data);
    if (!dataset) return tl::unexpected(dataset.error());
    ProgressBar bar("Trying learning rates");
    const auto progress = [&bar](std::int64_t done, std::int64_t total) {
        if (total > 0) bar.update(done, total);
    };
    const auto curve = findLearningRate(*dataset, *options, session.control.token(), progress);
    bar.clear();
    if (!curve) return tl::unexpected(curve.error());
    if (session.json) {
        printDocument({{"rates", curve->rates},
                       {"losses", curve->losses},
                       {"suggestion", curve->suggestion > 0 ? nlohmann::json(curve->suggestion) : nlohmann::json()}});
    } else {
        print(*curve);
    }
    return {};
}

}  // namespace

void addRateCommand(CLI::App& app, Session& session) {
    auto* command =
        app.add_subcommand("find-rate", "Try a hundred learning rates and say where the loss falls fastest");
    const auto arguments = std::make_shared<RateArguments>();
    command->add_option("--data", arguments->data.folder, "the data set's folder")->type_name("DIR");
    addSettingOptions(*command, arguments->options, true);
    addColumnOptions(*command, arguments->data);
    addCommonOptions(*command, session);
    command->callback([&session, arguments] {
        requireData(session, arguments->data, "--data");
        session.command = [&session, arguments] { return findRate(session, *arguments); };
    });
}

}  // namespace lesion::cli
