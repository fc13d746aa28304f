// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t headingWithin = 20; ///< rows from the top: titles and notes stand before it

constexpr std::array<std::pair<LedgerField, QLatin1StringView>, 18> codes = {{
    {LedgerField::Role, "role"_L1},
    {LedgerField::District, "district"_L1},
    {LedgerField::Indicator, "indicator"_L1},
    {LedgerField::Label, "label"_L1},
    {LedgerField::Period, "period"_L1},
    {LedgerField::Value, "value"_L1},
    {LedgerField::Goal, "goal"_L1},
    {LedgerField::Outcome, "outcome"_L1},
    {LedgerField::Unit, "unit"_L1},
    {LedgerField::Bound, "bound"_L1},
    {LedgerField::Literal, "literal"_L1},
    {LedgerField::Department, "department"_L1},
    {LedgerField::Note, "note"_L1},
    {LedgerField::Measure, "measure"_L1},
    {LedgerField::Review, "review"_L1},
    {LedgerField::Id, "id"_L1},
    {LedgerField::GoalId, "goalId"_L1},
    {LedgerField::OutcomeId, "outcomeId"_L1},
}};

QString folded(const QString& heading)
{
    return heading.simplified().remove(u' ').toCaseFolded();
}

} // namespace

QString toCode(LedgerField field)
{
    const auto* const code = std::ranges::find(codes, field, [](const auto& c) { return c.first; });
    return code->second;
}

std::optional<LedgerField> ledgerFieldFromCode(QStringView code)
{
    const auto* const known =
        std::ranges::find_if(codes, [code](const auto& c) { return code == c.second; });
    return known == codes.end() ? std::nullopt : std::optional(known->first);
}

bool LedgerLayout::isWhole() const
{
    const auto has = [this](LedgerField field) { return columns.contains(field); };
    const bool hasValue =
        has(LedgerField::Value) || has(LedgerField::Goal) || has(LedgerField::Outcome);
    return hasValue && (has(LedgerField::Indicator) || has(LedgerField::Label));
}

Result<LedgerWords> LedgerWords::fromTsv(const QByteArray& tsv)
{
    LedgerWords words;
    int number = 0;
    for (const QString& line : QString::fromUtf8(tsv).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QString subject = line.section(u'\t', 0, 0);
        const auto field = ledgerFieldFromCode(subject.section(u'=', 0, 0));
        if (!field || !line.contains(u'\t'))
            return failure(ErrorCode::InvalidData, {}, QString::number(number), subject);
        const QString code = subject.section(u'=', 1);
        for (const QString& word : line.section(u'\t', 1).split(u'|')) {
            if (code.isEmpty())
                words.m_fields.insert(folded(word), *field);
            else
                words.m_codes[*field].insert(folded(word), code);
        }
    }
    return words;
}

Result<LedgerWords> LedgerWords::load()
{
    QFile file(u":/duibiao/catalogue/ledger.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, file.fileName(), {}, file.errorString());
    return fromTsv(file.readAll());
}

std::optional<LedgerField> LedgerWords::field(const QString& heading) const
{
    const auto found = m_fields.constFind(folded(heading));
    return found == m_fields.cend() ? std::nullopt : std::optional(*found);
}

QString LedgerWords::code(LedgerField field, const QString& words) const
{
    const auto codes = m_codes.find(field);
    return codes == m_codes.end() ? QString() : codes->second.value(folded(words));
}

std::optional<LedgerLayout> layoutOf(const Grid& grid, const LedgerWords& words)
{
    for (std::size_t row = 0; row < std::min(grid.rows.size(), headingWithin); ++row) {
        LedgerLayout layout{.headingRow = row, .columns = {}};
        for (std::size_t column = 0; column < grid.rows[row].size(); ++column) {
            if (const auto field = words.field(grid.at(row, column).text))
                layout.columns.emplace(*field, column); // the first of two keeps its place
        }
        if (layout.isWhole())
            return layout;
    }
    return std::nullopt;
}

} // namespace duibiao::exchange
