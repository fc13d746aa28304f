// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <algorithm>

namespace duibiao::reading {

namespace {

using text::LineKind;
using text::Span;

constexpr qsizetype longestCell = 24;
constexpr size_t widestTable = 9;
constexpr size_t longestHead = 3 * widestTable; ///< cells of a flattened table before its numbers

using Row = std::vector<TableCell>;

bool isDash(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return QStringView(u"-—–/\\*…. ").contains(c);
    });
}

bool isYear(const TableCell& cell)
{
    return cell.number && cell.number->unit.isEmpty() && cell.number->number.length() == 4 &&
           cell.number->quantity.value >= Decimal(1949) &&
           cell.number->quantity.value <= Decimal(2099);
}

bool isNumber(const TableCell& cell)
{
    return cell.number.has_value();
}

/// 新增学位, 12,000, 86.3%, -0.5: what stands between two column marks.
class CellReader
{
public:
    CellReader(QStringView text, const QuantityFinder& quantities)
        : m_text(text), m_quantities(quantities)
    {
    }

    [[nodiscard]] TableCell read(Span span) const
    {
        while (!span.isEmpty() && m_text[span.begin].isSpace())
            ++span.begin;
        while (!span.isEmpty() && m_text[span.end - 1].isSpace())
            --span.end;
        TableCell cell{span, {}, false};
        const QStringView words = m_text.sliced(span.begin, span.length());
        if (words.isEmpty() || isDash(words)) {
            cell.span.end = cell.span.begin;
            return cell;
        }
        if (words.size() > longestCell)
            return cell;
        static constexpr QStringView falling = u"-−↓";
        static constexpr QStringView rising = u"+↑";
        const bool sign = falling.contains(words.front()) || rising.contains(words.front());
        const Span digits{span.begin + (sign ? 1 : 0), span.end};
        if (digits.isEmpty() || !beginsNumeral(m_text[firstDigit(digits)]))
            return cell;
        auto mentions = m_quantities.find(m_text, digits);
        if (mentions.size() != 1 || mentions.front().span != digits ||
            mentions.front().shape == Numeral::Shape::DigitString)
            return cell;
        cell.falls = falling.contains(words.front());
        cell.number = std::move(mentions.front());
        return cell;
    }

private:
    /// Behind a word such as 约 or ≥.
    [[nodiscard]] qsizetype firstDigit(Span span) const
    {
        static constexpr qsizetype longestBound = 3;
        const qsizetype last = std::min(span.end - 1, span.begin + longestBound);
        for (qsizetype at = span.begin; at <= last; ++at) {
            if (m_text[at] >= u'0' && m_text[at] <= u'9')
                return at;
        }
        return span.begin;
    }

    QStringView m_text;
    const QuantityFinder& m_quantities;
};

class TableFinder
{
public:
    TableFinder(const text::Document& document, const QuantityFinder& quantities)
        : m_document(document), m_lines(document.outline.lines),
          m_cells(document.clean(), quantities), m_flatCells(m_lines.size())
    {
    }

    [[nodiscard]] std::vector<Table> run()
    {
        for (size_t at = 0; at < m_lines.size();) {
            size_t next = readMarked(at);
            if (next == at)
                next = readSpaced(at);
            if (next == at)
                next = readFlat(at);
            at = std::max(next, at + 1);
        }
        return std::move(m_tables);
    }

private:
    [[nodiscard]] QStringView view(size_t line) const
    {
        return m_document.view(m_lines[line].span);
    }

    /// Lines with |, from this one on; the line behind them, or this one if they are no table.
    size_t readMarked(size_t from)
    {
        std::vector<Row> rows;
        size_t at = from;
        for (; at < m_lines.size() && isMarked(view(at)); ++at) {
            Row row = split(m_lines[at].span, u'|');
            if (std::ranges::any_of(row,
                                    [](const TableCell& cell) { return !cell.span.isEmpty(); }))
                rows.push_back(std::move(row));
        }
        // Under a heading prose belongs to its column, without one it is text.
        if (mostlyProse(rows) && !isHeading(rows.front(), 0, rows.front().size()))
            return at;
        return add(from, at, std::move(rows)) ? at : from;
    }

    /// 新增学位4200个,招聘教师30名 in a cell: to be read as what it is.
    [[nodiscard]] bool mostlyProse(const std::vector<Row>& rows) const
    {
        static constexpr qsizetype shortest = 6;
        int prose = 0;
        int numbers = 0;
        for (const Row& row : rows) {
            for (size_t c = 1; c < row.size(); ++c) {
                const QStringView words = m_document.view(row[c].span);
                const auto isDigit = [](QChar d) { return d >= u'0' && d <= u'9'; };
                numbers += row[c].number ? 1 : 0;
                prose += !row[c].number && words.size() >= shortest &&
                                 std::ranges::any_of(words, isDigit)
                             ? 1
                             : 0;
            }
        }
        return prose > numbers;
    }

    [[nodiscard]] static bool isMarked(QStringView line)
    {
        return line.contains(u'|') && line.size() > 1 && !line.contains(u'。');
    }

    /// Lines of the same number of words, with numbers among them.
    size_t readSpaced(size_t from)
    {
        static constexpr qsizetype fewest = 3;
        std::vector<Row> rows;
        size_t at = from;
        for (; at < m_lines.size() && isSpaced(at); ++at) {
            Row row = split(m_lines[at].span, u' ');
            if (qsizetype(row.size()) < fewest)
                break;
            // A heading with nothing above the names.
            if (rows.size() == 1 && row.size() == rows[0].size() + 1 &&
                std::ranges::none_of(rows[0], isNumber))
                rows[0].insert(rows[0].begin(), TableCell());
            if (!rows.empty() && row.size() != rows[0].size())
                break;
            if (!rows.empty() && std::ranges::none_of(row, isNumber))
                break;
            rows.push_back(std::move(row));
        }
        return rows.size() > 1 && add(from, at, std::move(rows)) ? at : from;
    }

    [[nodiscard]] bool isSpaced(size_t at) const
    {
        const QStringView line = view(at);
        const bool plain = std::ranges::none_of(
            line, [](QChar c) { return QStringView(u"。;,!?|:、").contains(c); });
        return plain &&
               (m_lines[at].kind == LineKind::Body || m_lines[at].kind == LineKind::Heading);
    }

    [[nodiscard]] Row split(Span line, QChar mark) const
    {
        Row row;
        const QStringView text = m_document.clean();
        qsizetype begin = line.begin;
        for (qsizetype at = line.begin; at <= line.end; ++at) {
            if (at < line.end && text[at] != mark)
                continue;
            const bool outside = (at == line.begin) || (at == line.end && begin == line.end);
            if (!(outside && begin == at))
                row.push_back(m_cells.read({begin, at}));
            begin = at + 1;
        }
        return row;
    }

    /// One cell a line: finds how many make a row, so that each column keeps its kind.
    size_t readFlat(size_t from)
    {
        Row run;
        std::vector<size_t> lineOf;
        size_t end = from;
        for (; end < m_lines.size() && isFlatCell(end) && run.size() < mostCells; ++end) {
            if (view(end) == u"|")
                continue;
            run.push_back(flatCell(end));
            lineOf.push_back(end);
            if (run.size() <= longestHead || std::ranges::any_of(run, isNumber))
                continue;
            return from; // nothing but words
        }
        const Layout best = layoutOf(run);
        if (best.rows == 0)
            return lineOf.size() > longestHead ? lineOf[longestHead] : from;
        std::vector<Row> rows;
        for (size_t r = best.heading ? 0 : 1; r <= best.rows; ++r) {
            const size_t first = best.begin + r * best.columns - best.columns;
            Row row(run.begin() + std::max<std::ptrdiff_t>(0, std::ptrdiff_t(first)),
                    run.begin() + std::ptrdiff_t(first + best.columns));
            rows.push_back(std::move(row));
        }
        const size_t firstCell = best.begin - (best.heading ? best.columns : 0);
        const size_t lastCell = best.begin + best.rows * best.columns - 1;
        add(lineOf[firstCell], lineOf[lastCell] + 1, std::move(rows), best.heading);
        return lineOf[lastCell] + 1;
    }

    /// Each line is read once, however often it is looked at.
    const TableCell& flatCell(size_t line)
    {
        auto& cell = m_flatCells[line];
        if (!cell)
            cell = m_cells.read(m_lines[line].span);
        return *cell;
    }

    [[nodiscard]] bool isFlatCell(size_t at) const
    {
        const QStringView line = view(at);
        if (line == u"|")
            return true;
        const qsizetype colon = line.indexOf(u':');
        const bool pair = colon >= 0 && colon + 1 < line.size();
        return line.size() <= longestCell && !pair && line.count(u' ') < 2 &&
               m_lines[at].kind != LineKind::Metadata && m_lines[at].kind != LineKind::Chrome &&
               std::ranges::none_of(line,
                                    [](QChar c) { return QStringView(u"。;,!?|").contains(c); });
    }

    struct Layout
    {
        size_t begin = 0; ///< the first cell below the heading
        size_t columns = 0;
        size_t rows = 0;
        bool heading = false;
    };

    /// The layout that takes in most cells; no rows if none fits.
    [[nodiscard]] static Layout layoutOf(const Row& run)
    {
        Layout best;
        size_t bestScore = 0;
        for (size_t columns = 2; columns <= widestTable; ++columns) {
            for (size_t begin = 0; begin <= longestHead && begin + columns <= run.size(); ++begin) {
                Layout layout{begin, columns, rowsAt(run, begin, columns), false};
                layout.heading = begin >= columns && isHeading(run, begin - columns, columns);
                if (layout.rows == 0 || (layout.rows == 1 && columns > 2 && !layout.heading))
                    continue;
                const size_t used = layout.rows * columns + (layout.heading ? columns : 0);
                const size_t skipped = begin - (layout.heading ? columns : 0);
                const size_t score = used > skipped ? used - skipped : 0;
                if (score > bestScore) {
                    best = layout;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /// How many rows of that width follow each other with each column of one kind.
    [[nodiscard]] static size_t rowsAt(const Row& run, size_t begin, size_t columns)
    {
        const auto blank = [](const TableCell& cell) { return cell.span.isEmpty(); };
        bool named = false;
        bool counted = false;
        for (size_t c = 0; c < columns; ++c) {
            const TableCell& cell = run[begin + c];
            named = named || (!isNumber(cell) && !blank(cell));
            counted = counted || (isNumber(cell) && (c > 0 || named) && !isYear(cell));
        }
        const bool led = !isNumber(run[begin]) || (columns > 2 && !isNumber(run[begin + 1]));
        if (!named || !counted || !led || blank(run[begin]))
            return 0;
        size_t rows = 1;
        for (; begin + (rows + 1) * columns <= run.size(); ++rows) {
            for (size_t c = 0; c < columns; ++c) {
                const TableCell& first = run[begin + c];
                const TableCell& cell = run[begin + rows * columns + c];
                if (!blank(first) && !blank(cell) && isNumber(first) != isNumber(cell))
                    return rows;
            }
        }
        return rows;
    }

    [[nodiscard]] static bool isHeading(const Row& run, size_t begin, size_t columns)
    {
        for (size_t c = 0; c < columns; ++c) {
            if (isNumber(run[begin + c]) && !isYear(run[begin + c]))
                return false;
        }
        return true;
    }

    bool add(size_t from, size_t end, std::vector<Row> rows, std::optional<bool> headed = {})
    {
        if (rows.empty())
            return false;
        size_t widest = 0;
        for (const Row& row : rows)
            widest = std::max(widest, row.size());
        if (widest < 2)
            return false;
        Table table;
        for (Row& row : rows)
            row.resize(widest);
        if (headed.value_or(isHeading(rows.front(), 0, widest))) {
            table.heading = std::move(rows.front());
            rows.erase(rows.begin());
        }
        const bool counts = std::ranges::any_of(
            rows, [](const Row& row) { return std::ranges::any_of(row, isNumber); });
        if (rows.empty() || !counts)
            return false;
        table.rows = std::move(rows);
        table.span = {m_lines[from].span.begin, m_lines[end - 1].span.end};
        const bool free = from > 0 && (m_tables.empty() ||
                                       m_tables.back().span.end <= m_lines[from - 1].span.begin);
        const bool tells = free && view(from - 1).contains(u'%');
        if (free && !tells && view(from - 1).size() <= 2 * longestCell)
            table.caption = m_lines[from - 1].span;
        m_tables.push_back(std::move(table));
        return true;
    }

    static constexpr size_t mostCells = 1000;

    const text::Document& m_document;
    const std::vector<text::Line>& m_lines;
    CellReader m_cells;
    std::vector<std::optional<TableCell>> m_flatCells; ///< one a line, once it was looked at
    std::vector<Table> m_tables;
};

} // namespace

std::vector<Table> findTables(const text::Document& document, const QuantityFinder& quantities)
{
    return TableFinder(document, quantities).run();
}

} // namespace duibiao::reading
