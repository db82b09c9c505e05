#include "app/cli/PersonOption.h"

#include "app/cli/Output.h"
#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/dataset/PersonTable.h"
#include "core/training/ClinicalTable.h"

#include <map>
#include <memory>

namespace lesion::cli {

void addPersonOptions(CLI::App& command, PersonArguments& arguments) {
    auto* age = command.add_option("--age", arguments.age, "of the person, in years; for models that learnt from it");
    age->type_name("YEARS")->check(CLI::Range(0.0, oldestAge));
    auto* sex = command.add_option("--sex", arguments.sex, "of the person, as the data set names it (female, male)");
    sex->type_name("SEX");
    auto* site = command.add_option("--site", arguments.site, "where the lesion is, as the data set names it (back)");
    site->type_name("SITE");
    command
        .add_option("--metadata", arguments.metadata,
                    "a table with age, sex and site (or localization) of each image, by image_id")
        ->type_name("FILE.csv")
        ->excludes(age)
        ->excludes(sex)
        ->excludes(site);
}

Result<FactsOfImage> readPersons(const PersonArguments& arguments, const ClinicalEncoding& encoding) {
    if (arguments.metadata.empty()) {
        ClinicalFacts facts{{}, arguments.sex, arguments.site};
        if (arguments.age >= 0) facts.age = arguments.age;
        return [facts](const std::filesystem::path&) { return facts; };
    }
    auto persons = readPersonTable(pathFromUtf8(arguments.metadata));
    if (!persons) return tl::unexpected(persons.error());
    if (!encoding.any()) {
        note(toEnglish({MessageId::ClinicalNotUsed, {{"inputs", "age, sex, site"}}}));
        return [](const std::filesystem::path&) { return ClinicalFacts{}; };
    }
    return [inputs = encoding.inputs, table = std::make_shared<const std::map<std::string, Sample>>(
                                          std::move(*persons))](const std::filesystem::path& image) {
        const auto found = table->find(toUtf8(image.stem()));
        return found == table->end() ? ClinicalFacts{} : onlyUsed(factsOf(found->second), inputs);
    };
}

}  // namespace lesion::cli
