// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "subject.h"
#include "symbols.h"

#include <deque>
#include <span>
#include <vector>

namespace duibiao::compare {

/// A figure without its words, as the comparison sorts and judges it.
struct Entry
{
    FigureId id = 0;
    ReportId report = 0;
    const Figure* source = nullptr; ///< null where only the numbers are held
    Decimal value;
    Decimal resolution;
    Symbol label = 0;
    Symbol unit = 0;
    Symbol period = 0;
    Symbol most = noSymbol; ///< of Book::mosts(), for a range
    Symbol group = 0;
    Symbol scope = 0;
    qint32 age = 0; ///< days, the later the report the smaller
    quint32 begin = 0;
    quint32 end = 0;
    quint32 tie = 0; ///< orders what differs in nothing but its words
    float confidence = 1;
    quint16 distance = 0; ///< from the indicator's name, in characters
    Role role = Role::Achieved;
    Measure measure = Measure::Total;
    Bound bound = Bound::Exact;
    Kind kind = Kind::Count;
    bool fromBelow = false;
    bool typedIn = false;
    bool pinned = false;
    bool derived = false;
};

/// All that is stated for one scope and period of a group: entries, the one that stands for it
/// first, then the parts that are stated beside it, then what else is stated, best first.
struct Cell
{
    quint32 first = 0;
    quint32 count = 0;
    quint32 parts = 0;     ///< how many of the entries behind the first one are parts of it
    quint32 firstPart = 0; ///< of Book::partsOf(): those of other scopes are among them
    quint32 allParts = 0;
    Symbol scope = 0;
    Kind kind{};
    Period period;
};

/// One subject with its cells, goals before outcomes, each in the order of period, kind and scope.
struct Group
{
    Symbol district = 0;
    Symbol indicator = 0; ///< of Book::indicators(); the empty one where compared by label
    Symbol label = 0;     ///< normalised; the empty one where there is an indicator
    Symbol unit = 0;      ///< canonical
    Kind family{};
    const Indicator* known = nullptr; ///< null where compared by label
    quint32 firstGoal = 0;
    quint32 firstOutcome = 0;
    quint32 end = 0;
};

/// Every usable figure in its cell, sorted once: groups by district, catalogue order and label,
/// cells by period and scope, entries by which of them stands for the cell.
class Book
{
public:
    explicit Book(const Context& context) : m_context(context) {}
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    /// Rejected figures, references and changes are left out. With `keep`, sentences stay where
    /// they are and `figure` must outlive the book.
    void add(const Figure& figure, bool keep);
    /// Takes a figure that only the book has.
    void adopt(Figure figure);
    void finish();

    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] std::span<const Cell> goals(const Group& group) const;
    [[nodiscard]] std::span<const Cell> outcomes(const Group& group) const;
    [[nodiscard]] const std::vector<Cell>& cells() const { return m_cells; }
    [[nodiscard]] const Entry& entry(quint32 place) const { return m_entries[place]; }
    [[nodiscard]] const Entry& head(const Cell& cell) const { return m_entries[cell.first]; }
    [[nodiscard]] std::span<const Entry> entriesOf(const Cell& cell) const;
    /// Places of the entries that sum to the one that stands for the cell, in text order.
    [[nodiscard]] std::span<const quint32> partsOf(const Cell& cell) const;
    [[nodiscard]] size_t size() const { return m_entries.size(); }

    [[nodiscard]] const QString& district(const Group& group) const;
    [[nodiscard]] const QString& indicator(const Group& group) const;
    [[nodiscard]] const QString& label(const Entry& entry) const { return m_words[entry.label]; }
    [[nodiscard]] const QStringList& scopeWordsOf(Symbol scope) const { return m_scopes[scope]; }
    /// Without unit and words: enough to judge by.
    [[nodiscard]] Quantity quantity(const Entry& entry) const;
    /// The figure itself, else one without its sentence and literal.
    [[nodiscard]] Figure figure(const Entry& entry) const;

    /// The places of groups of a district, and of an indicator (or of a label as written).
    [[nodiscard]] std::vector<quint32> groupsOfDistrict(const QString& code) const;
    [[nodiscard]] std::vector<quint32> groupsOfSubject(const QString& subject) const;
    /// The group of the same district, unit and family with another indicator; null if none.
    [[nodiscard]] const Group* sibling(const Group& group, const QString& indicator) const;

private:
    struct Key
    {
        Symbol district;
        Symbol subject; ///< indicator, or label with the highest bit set
        Symbol unit;
        Kind family;

        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed)
    {
        const quint64 low = (quint64(key.district) << 32) | key.subject;
        const quint64 high = (quint64(key.unit) << 8) | static_cast<quint64>(key.family);
        return ::qHash(low ^ (high * 0x9e3779b97f4a7c15ULL), seed);
    }
    /// What a label says of its figure under an indicator; worked out once for each pair.
    struct Wording
    {
        Symbol normalised = 0;
        Symbol scope = 0;
        Symbol scopeOfTotal = 0; ///< of a figure that is a total
        quint16 distance = 0;
    };

    [[nodiscard]] Wording wordingOf(Symbol label, Symbol indicator);
    [[nodiscard]] Symbol groupOf(const Figure& figure, Kind kind, const Wording& wording,
                                 Symbol indicator);
    void sortGroups();
    void sortEntries();
    void makeCells(Group& group, size_t first, size_t last);
    void closeCell(size_t first, size_t last);
    void findParts(size_t firstCell);
    void takeParts(size_t firstCell, const std::vector<quint32>& parts, quint32 whole);

    const Context& m_context;
    Symbols<QString> m_words; ///< labels, units, district codes, indicator ids
    Symbols<Period> m_periods;
    Symbols<QStringList> m_scopes;
    QHash<quint64, Wording> m_wordings;
    QHash<Symbol, Symbol> m_canonicalUnits;
    QHash<ReportId, qint32> m_ages;
    std::vector<Decimal> m_mosts;
    std::deque<Figure> m_own;
    QHash<Key, Symbol> m_groupPlaces;
    std::vector<Group> m_groups;
    std::vector<Entry> m_entries;
    std::vector<Cell> m_cells;
    std::vector<quint32> m_parts;
    QHash<Symbol, std::vector<quint32>> m_bySubject;
};

} // namespace duibiao::compare
