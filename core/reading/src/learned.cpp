// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/learned.h"

namespace duibiao::reading {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(Lesson::About about, const Wording& wording)
{
    const Wording seen = reach(about, wording);
    return QStringList{toCode(about),     seen.label, seen.unit,        toCode(seen.measure),
                       toCode(seen.role), seen.cue,   toCode(seen.kind)}
        .join(u'\n');
}

} // namespace

Lessons::Lessons(const std::vector<Lesson>& lessons)
{
    for (const Lesson& lesson : lessons)
        m_values.insert(keyOf(lesson.about, lesson.wording), lesson.value);
}

std::vector<std::pair<std::size_t, Figure>> Lessons::apply(std::vector<Figure>& figures,
                                                           QStringView text, ReportKind kind) const
{
    std::vector<std::pair<std::size_t, Figure>> asRead;
    if (isEmpty())
        return asRead;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Figure before = figures[i];
        if (applyTo(figures[i], wordingOf(before, text, kind))) {
            figures[i].learned = true;
            asRead.emplace_back(i, before);
        }
    }
    return asRead;
}

bool Lessons::applyTo(Figure& figure, const Wording& wording) const
{
    const auto lesson = [&](Lesson::About about) {
        return m_values.constFind(keyOf(about, wording));
    };
    bool changed = false;
    if (const auto taught = lesson(Lesson::About::Indicator); taught != m_values.cend()) {
        changed = changed || figure.indicatorId != *taught;
        figure.indicatorId = *taught;
    }
    if (const auto taught = lesson(Lesson::About::Label); taught != m_values.cend()) {
        changed = changed || figure.label != *taught;
        figure.label = *taught;
    }
    if (const auto taught = lesson(Lesson::About::Role); taught != m_values.cend()) {
        if (const auto role = roleFromCode(*taught); role && figure.role != *role) {
            changed = true;
            figure.role = *role;
        }
    }
    if (lesson(Lesson::About::Refusal) != m_values.cend()) {
        changed = true;
        figure.review = Review::Rejected;
    }
    return changed;
}

} // namespace duibiao::reading
