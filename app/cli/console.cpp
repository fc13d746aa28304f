// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "wording/words.h"

#include <cstdio>

namespace duibiao::cli {

Exit print(const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    const bool written =
        std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (written)
        return Exit::Done;
    complain(Words::tr("The result could not be written to standard output."));
    return Exit::BadInput;
}

void complain(const QString& line)
{
    QString text = line;
    text.replace(u'\n', u' ');
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

Exit complain(const Error& error)
{
    complain(wording::errorText(error));
    return Exit::BadInput;
}

} // namespace duibiao::cli
