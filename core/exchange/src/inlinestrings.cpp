// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlinestrings.h"

#include "archive.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfIndex = 1 << 20;
constexpr int mostColumns = 16'384;
constexpr int mostRows = 1'048'576;

/// Where the parts of the workbook are told of: id → part.
QHash<QString, QString> relations(Archive& archive)
{
    QHash<QString, QString> targets;
    if (!archive.find(u"xl/_rels/workbook.xml.rels"_s))
        return targets;
    QXmlStreamReader xml(archive.bytes(mostOfIndex).value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QString target = xml.attributes().value("Target"_L1).toString();
        targets.insert(xml.attributes().value("Id"_L1).toString(),
                       target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
    }
    return targets;
}

/// The parts of the sheets, by their names.
QHash<QString, QString> sheetParts(Archive& archive)
{
    const QHash<QString, QString> targets = relations(archive);
    QHash<QString, QString> parts;
    if (!archive.find(u"xl/workbook.xml"_s))
        return parts;
    QXmlStreamReader xml(archive.bytes(mostOfIndex).value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "sheet"_L1)
            continue;
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            if (attribute.name() == "id"_L1)
                parts.insert(xml.attributes().value("name"_L1).toString(),
                             targets.value(attribute.value().toString()));
        }
    }
    return parts;
}

struct Place
{
    int row = 0; ///< from 0
    int column = 0;
};

/// Of A1 and the like; nothing for what no sheet has.
std::optional<Place> placeOf(QStringView reference)
{
    Place place{.row = 0, .column = 0};
    qsizetype at = 0;
    for (; at < reference.size() && reference[at].isUpper() && place.column <= mostColumns; ++at)
        place.column = place.column * 26 + (reference[at].unicode() - u'A' + 1);
    place.row = reference.sliced(at).toInt();
    if (place.row < 1 || place.row > mostRows || place.column < 1 || place.column > mostColumns)
        return std::nullopt;
    return Place{.row = place.row - 1, .column = place.column - 1};
}

/// Says how many cells there are more: those before it in its row come with it.
qint64 put(Grid& grid, Place place, const QString& text)
{
    const auto row = static_cast<std::size_t>(place.row);
    const auto column = static_cast<std::size_t>(place.column);
    if (grid.rows.size() <= row)
        grid.rows.resize(row + 1);
    std::vector<GridCell>& cells = grid.rows[row];
    const std::size_t before = cells.size();
    cells.resize(std::max(before, column + 1));
    cells[column] = {.text = text, .number = {}};
    return static_cast<qint64>(cells.size() - before);
}

/// The words of the cell that the reader stands in, runs of differently set ones joined; how they
/// are read aloud is no part of them.
QString wordsOfCell(QXmlStreamReader& xml)
{
    QString words;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == "c"_L1)) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "rPh"_L1)
            xml.skipCurrentElement();
        else if (xml.name() == "t"_L1)
            words += xml.readElementText();
    }
    return words;
}

/// Of one sheet; `left` counts the cells that may still come.
bool addTo(Grid& grid, const QByteArray& sheet, qint64& left)
{
    QXmlStreamReader xml(sheet);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "c"_L1 ||
            xml.attributes().value("t"_L1) != "inlineStr"_L1)
            continue;
        const auto place = placeOf(xml.attributes().value("r"_L1));
        const QString words = wordsOfCell(xml);
        if (place && !words.isEmpty())
            left -= put(grid, *place, words);
        if (left < 0)
            return false;
    }
    return true;
}

} // namespace

bool addInlineStrings(const QString& path, std::vector<Grid>& grids)
{
    auto archive = Archive::open(path);
    if (!archive)
        return true;
    const QHash<QString, QString> parts = sheetParts(*archive);
    qint64 left = maxSpreadsheetCells;
    for (Grid& grid : grids) {
        if (!archive->find(parts.value(grid.name)))
            continue;
        const auto sheet = archive->bytes(maxUnpackedBytes);
        if (sheet && sheet->contains("\"inlineStr\"") && !addTo(grid, *sheet, left))
            return false;
    }
    return true;
}

} // namespace duibiao::exchange
