// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/district.h"

#include "tsv.h"

#include <algorithm>
#include <array>

namespace duibiao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columnCount = 4;
constexpr qsizetype codeLength = 6;
constexpr std::size_t codeCount = 1'000'000;

bool isCode(QStringView text)
{
    return text.size() == codeLength &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A code as a number below codeCount.
std::size_t numberOf(QStringView code)
{
    std::size_t number = 0;
    for (const QChar digit : code)
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

District::Level levelOf(QStringView code)
{
    if (code.endsWith("0000"_L1))
        return District::Level::Province;
    return code.endsWith("00"_L1) ? District::Level::City : District::Level::County;
}

/// Divisions of the first level that are one city: Beijing, Tianjin, Shanghai, Chongqing, and the
/// special administrative regions.
bool isCityOfItsOwn(QStringView provinceCode)
{
    constexpr std::array codes = {"11"_L1, "12"_L1, "31"_L1, "50"_L1, "81"_L1, "82"_L1};
    return std::ranges::any_of(codes, [&](auto code) { return provinceCode.startsWith(code); });
}

/// GB/T 2260 has entries at the city's level that only gather what has no city above it: xx9000,
/// and 市辖区 and 县 in the municipalities. Nobody names them.
bool isPlaceholder(const District& district)
{
    return district.level == District::Level::City &&
           (district.code[2] == u'9' || isCityOfItsOwn(district.code));
}

/// What is wrong with a line taken for itself; empty if nothing.
QString faultOf(const TsvLine& line)
{
    if (line.columns.size() != columnCount)
        return u"columns"_s;
    if (!isCode(line.columns[0]))
        return u"code"_s;
    if (line.columns[1].isEmpty())
        return u"name"_s;
    if (line.columns[2].isEmpty())
        return u"short name"_s;
    const QString& parent = line.columns[3];
    const bool topmost = levelOf(line.columns[0]) == District::Level::Province;
    // A parent of a higher level makes a circle impossible.
    if (topmost ? !parent.isEmpty()
                : !isCode(parent) || levelOf(parent) >= levelOf(line.columns[0]))
        return u"parent code"_s;
    return {};
}

bool isNamed(const District& district, QStringView name)
{
    return district.name == name || district.shortName == name;
}

} // namespace

Result<DistrictTree> DistrictTree::fromTsv(const QByteArray& tsv)
{
    const QString file = u"districts"_s;
    std::vector<TsvLine> lines = tsvLines(tsv);
    DistrictTree tree;
    tree.m_districts.reserve(lines.size());
    std::vector<bool> known(codeCount);
    for (const TsvLine& line : lines) {
        if (const QString fault = faultOf(line); !fault.isEmpty())
            return badLine(file, line.number, fault);
        known[numberOf(line.columns[0])] = true;
    }
    std::vector<bool> seen(codeCount);
    for (TsvLine& line : lines) {
        const std::size_t code = numberOf(line.columns[0]);
        if (seen[code])
            return badLine(file, line.number, u"code twice"_s);
        seen[code] = true;
        if (!line.columns[3].isEmpty() && !known[numberOf(line.columns[3])])
            return badLine(file, line.number, u"parent code unknown"_s);
        const District::Level level = levelOf(line.columns[0]);
        tree.m_districts.push_back({.code = std::move(line.columns[0]),
                                    .name = std::move(line.columns[1]),
                                    .shortName = std::move(line.columns[2]),
                                    .parentCode = std::move(line.columns[3]),
                                    .level = level});
    }
    if (!std::ranges::is_sorted(tree.m_districts, {}, &District::code))
        std::ranges::sort(tree.m_districts, {}, &District::code);
    tree.m_byName.reserve(2 * qsizetype(tree.m_districts.size()));
    for (std::size_t i = 0; i < tree.m_districts.size(); ++i) {
        const District& district = tree.m_districts[i];
        tree.m_byName.insert(district.name, i);
        if (district.shortName != district.name)
            tree.m_byName.insert(district.shortName, i);
    }
    return tree;
}

const District* DistrictTree::find(QStringView code) const
{
    const auto found =
        std::lower_bound(m_districts.begin(), m_districts.end(), code,
                         [](const District& d, QStringView wanted) { return d.code < wanted; });
    return found != m_districts.end() && found->code == code ? &*found : nullptr;
}

std::vector<const District*> DistrictTree::named(QStringView name) const
{
    std::vector<const District*> found;
    const auto [begin, end] = m_byName.equal_range(name.toString());
    for (auto it = begin; it != end; ++it)
        found.push_back(&m_districts[it.value()]);
    std::ranges::sort(found); // they lie in one vector, in code order
    return found;
}

std::vector<const District*> DistrictTree::childrenOf(QStringView code) const
{
    std::vector<const District*> children;
    for (const District& district : m_districts) {
        if (district.parentCode == code)
            children.push_back(&district);
    }
    return children;
}

bool DistrictTree::isWithin(QStringView code, QStringView ancestorCode) const
{
    for (const District* at = find(code); at; at = find(at->parentCode)) {
        if (at->code == ancestorCode)
            return true;
    }
    return false;
}

std::vector<const District*> DistrictTree::lineage(const District& district) const
{
    std::vector<const District*> line;
    for (const District* at = &district; at; at = find(at->parentCode))
        line.insert(line.begin(), at);
    return line;
}

QString DistrictTree::path(QStringView code) const
{
    const District* district = find(code);
    if (!district)
        return {};
    QStringList names;
    for (const District* at : lineage(*district)) {
        const bool itself = at == district;
        const bool shown =
            at->level == District::Level::Province ? isCityOfItsOwn(at->code) : !isPlaceholder(*at);
        if (itself || shown)
            names.append(at->name);
    }
    return names.join(u'/');
}

const District* DistrictTree::byPath(QStringView path) const
{
    const QList<QStringView> names = path.split(u'/');
    std::vector<const District*> candidates;
    std::vector<const District*> exact;
    for (const District* candidate : named(names.last())) {
        auto name = names.begin();
        for (const District* at : lineage(*candidate)) {
            // the last name stands for the candidate, not for a city of the same name above it
            const bool last = name == names.end() - 1;
            if (last ? at == candidate : isNamed(*at, *name))
                ++name;
            if (name == names.end())
                break;
        }
        if (name != names.end())
            continue;
        candidates.push_back(candidate);
        if (this->path(candidate->code) == path)
            exact.push_back(candidate);
    }
    const auto& fitting = exact.empty() ? candidates : exact;
    return fitting.size() == 1 ? fitting.front() : nullptr;
}

} // namespace duibiao
