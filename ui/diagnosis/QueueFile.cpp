#include "ui/diagnosis/QueueFile.h"

#include "core/base/Csv.h"
#include "core/base/Files.h"
#include "ui/frame/MessageText.h"

namespace lesion {

Result<void> writeQueue(const std::filesystem::path& file, const DiagnosisQueue& queue) {
    std::vector<std::string> classes;
    for (const DiagnosisQueue::Item& item : queue.items())
        if (item.diagnosis) classes = item.diagnosis->classes;
    std::string text = "file,class";
    for (const std::string& name : classes) text += ',' + csvCell(name);
    text += '\n';
    for (const DiagnosisQueue::Item& item : queue.items()) {
        text += csvCell(fromQString(item.file.isEmpty() ? item.name : item.file)) + ',';
        if (item.diagnosis) text += csvCell(classes[size_t(item.diagnosis->largest)]);
        for (size_t i = 0; i < classes.size(); ++i) {
            text += ',';
            if (item.diagnosis)
                text += QByteArray::number(double(item.diagnosis->probabilities[i]), 'g', 9).toStdString();
        }
        text += '\n';
    }
    return writeFile(file, std::string_view(text));
}

}  // namespace lesion
