// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace duibiao::wording {

/// The translation context of all words in this folder.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace duibiao::wording
