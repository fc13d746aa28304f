// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace duibiao::exchange {

/// A file inside a package.
struct Part
{
    QString name; ///< with folders: word/document.xml
    QByteArray bytes;
};

/// A .zip of the parts, in their order, which is what office documents are; a part `mimetype` is
/// not packed, as OpenDocument wants it. FileNotWritable or DiskFull where the system's folder for
/// temporary files refuses.
[[nodiscard]] Result<QByteArray> packParts(const std::vector<Part>& parts);

/// The parts of a package that the program itself made. InvalidData if it is none.
[[nodiscard]] Result<std::vector<Part>> unpackParts(const QByteArray& package);

} // namespace duibiao::exchange
