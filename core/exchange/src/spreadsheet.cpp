// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet.h"

#include "archive.h"
#include "gridfactory.h"
#include "inlinestrings.h"
#include "orcusinput.h"
#include "text/decode.h"

#include <QFile>
#include <QFileInfo>

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>

namespace duibiao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What the parts say they unpack to; nothing where it is no archive.
std::optional<qint64> unpackedSize(const QString& path)
{
    auto archive = Archive::open(path);
    if (!archive)
        return std::nullopt;
    qint64 size = 0;
    const bool whole = archive->forEach([&] {
        size += archive->size();
        return true;
    });
    return whole ? std::optional(size) : std::nullopt;
}

tl::unexpected<Error> tooLarge(const QString& path, qint64 limit)
{
    return failure(ErrorCode::FileTooLarge, path, {}, QString::number(limit));
}

/// The file, or what stands for it.
void readWith(orcus::iface::import_filter&& filter, const QString& path,
              const std::optional<QByteArray>& instead)
{
    if (instead)
        filter.read_stream({instead->constData(), static_cast<std::size_t>(instead->size())});
    else
        filter.read_file(QFile::encodeName(path).toStdString());
}

Result<std::vector<Grid>> readPacked(const QString& path, const QString& suffix)
{
    const auto unpacked = unpackedSize(path);
    if (!unpacked)
        return failure(ErrorCode::InvalidData, path, {}, suffix);
    if (*unpacked > maxUnpackedBytes)
        return tooLarge(path, maxUnpackedBytes);
    GridFactory factory;
    try {
        if (suffix == u"ods"_s)
            readWith(orcus::orcus_ods(&factory), path, withoutCellKinds(path));
        else
            readWith(orcus::orcus_xlsx(&factory), path, withoutRootTargets(path));
    } catch (const TooManyCells&) {
        return tooLarge(path, maxSpreadsheetBytes);
    } catch (const std::exception& error) {
        return failure(ErrorCode::InvalidData, path, {}, QString::fromUtf8(error.what()));
    }
    std::vector<Grid> grids = factory.take();
    if (suffix == u"xlsx"_s && !addInlineStrings(path, grids))
        return tooLarge(path, maxSpreadsheetBytes);
    return grids;
}

/// A line of cells at a time; quotes as in RFC 4180.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    std::vector<std::vector<GridCell>> read()
    {
        while (m_at < m_text.size()) {
            std::vector<GridCell>& row = m_rows.emplace_back();
            row.push_back(cell());
            while (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                row.push_back(cell());
            }
            if (m_at < m_text.size() && m_text[m_at] == u'\r')
                ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
        }
        return std::move(m_rows);
    }

private:
    GridCell cell()
    {
        QString text = m_at < m_text.size() && m_text[m_at] == u'"' ? quoted() : plain();
        // our own guard against formulas
        if (text.size() > 1 && text[0] == u'\'' && u"=+-@"_s.contains(text[1]))
            text.remove(0, 1);
        GridCell made{.text = text, .number = {}};
        bool isNumber = false;
        const double number = QString(text).remove(u',').toDouble(&isNumber);
        if (isNumber)
            made.number = number;
        return made;
    }

    QString plain()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' &&
               m_text[m_at] != u'\r')
            ++m_at;
        return m_text.mid(begin, m_at - begin).toString();
    }

    QString quoted()
    {
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"' && (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"')) {
                ++m_at;
                break;
            }
            if (m_text[m_at] == u'"')
                ++m_at;
            text += m_text[m_at];
        }
        return text;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    std::vector<std::vector<GridCell>> m_rows;
};

Result<std::vector<Grid>> readText(const QString& path, const QString& suffix)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, {}, file.errorString());
    auto decoded = text::decode(file.readAll());
    if (!decoded) {
        decoded.error().subject = path;
        return tl::unexpected(decoded.error());
    }
    const QStringView head = QStringView(decoded->text).left(decoded->text.indexOf(u'\n'));
    const bool tabs = suffix == u"tsv"_s || head.count(u'\t') > head.count(u',');
    Grid grid;
    grid.name = QFileInfo(path).completeBaseName();
    grid.rows = CsvReader(decoded->text, tabs ? u'\t' : u',').read();
    return std::vector<Grid>{std::move(grid)};
}

} // namespace

const GridCell& Grid::at(std::size_t row, std::size_t column) const
{
    static const GridCell none;
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : none;
}

QStringList spreadsheetSuffixes()
{
    return {u"xlsx"_s, u"ods"_s, u"csv"_s, u"tsv"_s};
}

Result<std::vector<Grid>> readSpreadsheet(const QString& path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, path);
    if (!spreadsheetSuffixes().contains(suffix))
        return failure(ErrorCode::FormatUnsupported, path, {}, suffix);
    if (info.size() > maxSpreadsheetBytes)
        return tooLarge(path, maxSpreadsheetBytes);
    if (info.size() == 0)
        return failure(ErrorCode::FileEmpty, path);
    return suffix == u"xlsx"_s || suffix == u"ods"_s ? readPacked(path, suffix)
                                                     : readText(path, suffix);
}

} // namespace duibiao::exchange
