// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indicator.h"

#include "tsv.h"

namespace duibiao {

using namespace Qt::StringLiterals;

namespace {

enum Column { Id, NameZh, NameEn, Unit, MeasureCode, DirectionCode, Adds, Stage, Broader, Aliases };
constexpr qsizetype columnCount = Aliases + 1;

/// Reads `adds` into its two members; false for a word it does not have.
bool readAdds(const QString& word, Indicator& indicator)
{
    indicator.addsOverTime = word == "time"_L1 || word == "both"_L1;
    indicator.addsOverDistricts = word == "districts"_L1 || word == "both"_L1;
    return indicator.addsOverTime || indicator.addsOverDistricts || word == "none"_L1;
}

Result<Indicator> readIndicator(const QString& file, const TsvLine& line)
{
    const QStringList& columns = line.columns;
    if (columns.size() != columnCount)
        return badLine(file, line.number, u"columns"_s);
    Indicator indicator{.id = columns[Id],
                        .nameZh = columns[NameZh],
                        .nameEn = columns[NameEn],
                        .unit = columns[Unit],
                        .stage = columns[Stage],
                        .broader = columns[Broader],
                        .aliases = columns[Aliases].split(u'|', Qt::SkipEmptyParts)};
    if (indicator.id.isEmpty())
        return badLine(file, line.number, u"id"_s);
    if (indicator.nameZh.isEmpty() || indicator.nameEn.isEmpty())
        return badLine(file, line.number, u"name"_s);
    if (indicator.unit.isEmpty())
        return badLine(file, line.number, u"unit"_s);
    const auto measure = measureFromCode(columns[MeasureCode]);
    if (!measure)
        return badLine(file, line.number, u"measure"_s);
    indicator.measure = *measure;
    const auto direction = directionFromCode(columns[DirectionCode]);
    if (!direction)
        return badLine(file, line.number, u"direction"_s);
    indicator.direction = *direction;
    if (!readAdds(columns[Adds], indicator))
        return badLine(file, line.number, u"adds"_s);
    return indicator;
}

} // namespace

Result<Catalogue> Catalogue::fromTsv(const QByteArray& tsv)
{
    const QString file = u"indicators"_s;
    std::vector<TsvLine> lines = tsvLines(tsv);
    if (lines.empty() || lines.front().columns.front() != "id"_L1)
        return badLine(file, lines.empty() ? 1 : lines.front().number, u"heading"_s);
    lines.erase(lines.begin());

    Catalogue catalogue;
    for (const TsvLine& line : lines) {
        Result<Indicator> indicator = readIndicator(file, line);
        if (!indicator)
            return tl::unexpected(indicator.error());
        if (catalogue.m_byId.contains(indicator->id))
            return badLine(file, line.number, u"id twice"_s);
        catalogue.m_byId.insert(indicator->id, catalogue.m_indicators.size());
        catalogue.m_indicators.push_back(std::move(*indicator));
    }
    // Only now, since a broader indicator may stand further down.
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t steps = 0;
        QString broader = catalogue.m_indicators[i].broader;
        while (!broader.isEmpty()) {
            const Indicator* wider = catalogue.find(broader);
            if (!wider || ++steps > lines.size())
                return badLine(file, lines[i].number, wider ? u"broader circle"_s : u"broader"_s);
            broader = wider->broader;
        }
    }
    return catalogue;
}

const Indicator* Catalogue::find(QStringView id) const
{
    const auto found = m_byId.constFind(id.toString());
    return found == m_byId.cend() ? nullptr : &m_indicators[*found];
}

} // namespace duibiao
