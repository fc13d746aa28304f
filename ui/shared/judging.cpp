// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging.h"

#include "shared/remember.h"

#include <QSettings>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView derivedKey{"compare/derived"};
constexpr QLatin1StringView versionsKey{"compare/versions"};

} // namespace

compare::Query Judging::query() const
{
    compare::Query query;
    query.withDerived = withDerived;
    query.versions = versions;
    return query;
}

Judging rememberedJudging()
{
    const QSettings settings;
    return {.withDerived = settings.value(derivedKey, true).toBool(),
            .versions = compare::versionsFromCode(settings.value(versionsKey).toString())
                            .value_or(compare::Versions::Current)};
}

void rememberJudging(const Judging& judging)
{
    remember(derivedKey, judging.withDerived);
    remember(versionsKey, compare::toCode(judging.versions));
}

} // namespace duibiao::ui
