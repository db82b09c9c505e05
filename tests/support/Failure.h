#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace lesion::test {

/// The name of a result's error, as QCOMPARE shows it: "FileMissing"; "no error" where there is none.
template <typename T>
QByteArray failure(const Result<T>& result) {
    return result ? QByteArray("no error") : QByteArray(nameOf(result.error().message.id).data());
}

}  // namespace lesion::test
