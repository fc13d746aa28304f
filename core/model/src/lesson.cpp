// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson.h"

namespace duibiao {

QString normalisedLabel(const QString& label)
{
    QString normal = label.normalized(QString::NormalizationForm_KC).toCaseFolded();
    normal.removeIf([](QChar c) { return c.isSpace(); });
    return normal;
}

Wording wordingOf(const Figure& asRead, QStringView text, ReportKind kind)
{
    const Evidence& evidence = asRead.evidence;
    Wording wording{.label = normalisedLabel(asRead.label),
                    .unit = asRead.quantity.unit,
                    .measure = asRead.measure,
                    .role = asRead.role,
                    .cue = {},
                    .kind = kind};
    if (evidence.cueBegin >= 0 && evidence.cueBegin < evidence.cueEnd &&
        evidence.cueEnd <= text.size())
        wording.cue = text.mid(evidence.cueBegin, evidence.cueEnd - evidence.cueBegin).toString();
    return wording;
}

Wording reach(Lesson::About about, const Wording& wording)
{
    Wording seen = wording;
    const bool byRole = about == Lesson::About::Role || about == Lesson::About::Refusal;
    if (!byRole) {
        seen.role = {};
        seen.cue.clear();
    }
    if (!byRole || !seen.cue.isEmpty())
        seen.kind = ReportKind::Other;
    return seen;
}

std::vector<Lesson> lessonsFrom(const Figure& asRead, const Figure& corrected,
                                const Wording& wording)
{
    std::vector<Lesson> lessons;
    const auto teach = [&](Lesson::About about, const QString& value) {
        lessons.push_back({.id = 0,
                           .about = about,
                           .wording = reach(about, wording),
                           .value = value,
                           .when = {}});
    };
    if (corrected.indicatorId != asRead.indicatorId)
        teach(Lesson::About::Indicator, corrected.indicatorId);
    if (corrected.label != asRead.label)
        teach(Lesson::About::Label, corrected.label);
    if (corrected.role != asRead.role)
        teach(Lesson::About::Role, toCode(corrected.role));
    return lessons;
}

} // namespace duibiao
