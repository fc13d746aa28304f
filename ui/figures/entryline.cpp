// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/entryline.h"

#include "figures/figurefields.h"
#include "figures/figuresmodel.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::EntryLine)
};

constexpr std::array keys = {"district"_L1,   "indicator"_L1, "role"_L1,  "period"_L1,
                             "goal"_L1,       "outcome"_L1,   "value"_L1, "unit"_L1,
                             "department"_L1, "deadline"_L1,  "note"_L1};

/// Without spaces, case and what stands in brackets: “计划数（座）” is 计划数.
QString plain(const QString& heading)
{
    static const QRegularExpression aside(u"[(\\[].*$|[\\s:*]"_s);
    return heading.normalized(QString::NormalizationForm_KC).remove(aside).toLower();
}

const QHash<QString, EntryField>& headings()
{
    static const QHash<QString, EntryField> known = [] {
        QHash<QString, EntryField> words;
        QFile file(u":/duibiao/lexicon/headings.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return words;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList cells = line.split(u'\t');
            const auto key = std::find(keys.begin(), keys.end(), cells.front());
            if (key == keys.end() || cells.size() < 2)
                continue;
            for (const QString& word : cells[1].split(u'|'))
                words.insert(plain(word), static_cast<EntryField>(key - keys.begin()));
        }
        return words;
    }();
    return known;
}

/// The number of a role as takeField() wants it.
std::optional<Role> roleOf(const QString& typed)
{
    for (const Role role : {Role::Goal, Role::Achieved, Role::Reference}) {
        if (typed == wording::name(role) || typed.compare(toCode(role), Qt::CaseInsensitive) == 0)
            return role;
    }
    const auto field = entryFieldOf(typed);
    if (field == EntryField::Goal)
        return Role::Goal;
    return field == EntryField::Outcome ? std::optional(Role::Achieved) : std::nullopt;
}

/// 2025年 as a planner writes it is the year 2025.
QString periodText(QString typed)
{
    static const QRegularExpression year(u"^(\\d{4})\\s*年度?$"_s);
    const QRegularExpressionMatch match = year.match(typed);
    return match.hasMatch() ? match.captured(1) : typed;
}

QString cell(const EntryLine& line, EntryField field)
{
    const auto found = line.find(field);
    return found == line.end() ? QString() : found->second.trimmed();
}

/// What all figures of the line share; the problem, or nothing.
QString takeShared(Figure& figure, const EntryLine& line, const EntryDefaults& defaults,
                   const reading::Knowledge& knowledge)
{
    figure.typedIn = true;
    figure.review = Review::Accepted;
    figure.quantity.unit = cell(line, EntryField::Unit);
    figure.department = cell(line, EntryField::Department);
    figure.note = cell(line, EntryField::Note);
    if (const QString deadline = cell(line, EntryField::Deadline); !deadline.isEmpty()) {
        const QString due = Words::tr("due %1").arg(deadline);
        figure.note = figure.note.isEmpty() ? due : figure.note + u"; "_s + due;
    }
    const auto own = [&](EntryField field, const QString& otherwise) {
        const QString said = cell(line, field);
        return said.isEmpty() ? otherwise.trimmed() : said;
    };
    const QString district = own(EntryField::District, defaults.district);
    if (district.isEmpty())
        return Words::tr("It is not said which district the figure is about.");
    const QString period = periodText(own(EntryField::Period, defaults.period));
    if (period.isEmpty())
        return Words::tr("It is not said which period the figure is about.");
    const std::array<std::pair<int, QString>, 3> fields{
        {{FiguresModel::District, district},
         {FiguresModel::IndicatorColumn, cell(line, EntryField::Indicator)},
         {FiguresModel::PeriodColumn, period}}};
    for (const auto& [column, typed] : fields) {
        if (QString problem = takeField(figure, column, typed, knowledge); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString nameOf(EntryField field)
{
    switch (field) {
    case EntryField::District:
        return Words::tr("District");
    case EntryField::Indicator:
        return Words::tr("Indicator");
    case EntryField::Role:
        return Words::tr("Role");
    case EntryField::Period:
        return Words::tr("Period");
    case EntryField::Goal:
        return Words::tr("Target");
    case EntryField::Outcome:
        return Words::tr("Outcome");
    case EntryField::Value:
        return Words::tr("Value");
    case EntryField::Unit:
        return Words::tr("Unit");
    case EntryField::Department:
        return Words::tr("Department");
    case EntryField::Deadline:
        return Words::tr("Deadline");
    case EntryField::Note:
        return Words::tr("Note");
    }
    return {};
}

std::optional<EntryField> entryFieldOf(const QString& heading)
{
    for (int field = 0; field < entryFieldCount; ++field) {
        if (heading.compare(nameOf(static_cast<EntryField>(field)), Qt::CaseInsensitive) == 0)
            return static_cast<EntryField>(field);
    }
    const auto found = headings().constFind(plain(heading));
    return found == headings().constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<QStringList> cellsOf(const QString& text)
{
    std::vector<QStringList> lines{{}};
    QString current;
    bool quoted = false;
    const auto endCell = [&] { lines.back().append(std::exchange(current, {}).trimmed()); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (character == u'"' && (quoted || current.isEmpty())) {
            if (quoted && at + 1 < text.size() && text[at + 1] == u'"')
                current += text[++at]; // two stand for one
            else
                quoted = !quoted;
        } else if (!quoted && character == u'\t') {
            endCell();
        } else if (!quoted && character == u'\n') {
            endCell();
            lines.emplace_back();
        } else if (character != u'\r') {
            current += character;
        }
    }
    endCell();
    std::erase_if(lines, [](const QStringList& line) {
        return std::all_of(line.begin(), line.end(),
                           [](const QString& each) { return each.isEmpty(); });
    });
    qsizetype width = 0;
    for (const QStringList& line : lines)
        width = std::max(width, line.size());
    for (QStringList& line : lines)
        line.resize(width);
    return lines;
}

EntryResult figuresOf(const EntryLine& line, const EntryDefaults& defaults,
                      const reading::Knowledge& knowledge)
{
    Role role = defaults.role;
    if (const QString said = cell(line, EntryField::Role); !said.isEmpty()) {
        const std::optional<Role> known = roleOf(said);
        if (!known)
            return {.figures = {}, .problem = Words::tr("“%1” is no role.").arg(said)};
        role = *known;
    }
    Figure shared;
    if (QString problem = takeShared(shared, line, defaults, knowledge); !problem.isEmpty())
        return {.figures = {}, .problem = std::move(problem)};
    EntryResult result;
    for (const auto& [field, itsRole] :
         {std::pair(EntryField::Goal, Role::Goal), std::pair(EntryField::Outcome, Role::Achieved),
          std::pair(EntryField::Value, role)}) {
        const QString typed = cell(line, field);
        if (typed.isEmpty())
            continue;
        Figure figure = shared;
        figure.role = itsRole;
        if (QString problem = takeField(figure, FiguresModel::Value, typed, knowledge);
            !problem.isEmpty())
            return {.figures = {}, .problem = std::move(problem)};
        if (figure.indicatorId.isEmpty() && figure.quantity.unit == u"%"_s)
            figure.measure = Measure::Rate; // the catalogue does not say, the sign does
        result.figures.push_back(std::move(figure));
    }
    if (result.figures.empty())
        result.problem = Words::tr("There is no number in this line.");
    return result;
}

} // namespace duibiao::ui
