#pragma once

#include <QString>

namespace lesion {

/// Qt's warnings without what may be a person's name: paths, quoted words and names of image files become "…".
QString withoutNames(QString text);

/// Qt's messages go to the program's log from now on, by way of withoutNames().
void logQtMessages();

}  // namespace lesion
