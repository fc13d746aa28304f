// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/spreadsheet.h"
#include "exchange/table.h"
#include "model/district.h"
#include "model/figure.h"
#include "model/indicator.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

/// Figures that come back: our own workbook after somebody edited it, or a bureau's own ledger.
namespace duibiao::exchange {

/// Headings of the hidden columns of our own workbook: which figure a line is, and in the
/// comparison which figure its goal is and its outcome. A side that was worked out of several
/// figures has its value there as text instead.
[[nodiscard]] QString ledgerIdHeading();
[[nodiscard]] QString ledgerGoalIdHeading();
[[nodiscard]] QString ledgerOutcomeIdHeading();

/// A figure as it was handed out, with the words its cells had.
struct LedgerBaseLine
{
    Figure figure;
    QString district;
    QString indicator;
    QString period;
};

/// The hidden sheet of our own workbook that says what was handed out, in codes and words.
[[nodiscard]] Table ledgerBase(const std::vector<LedgerBaseLine>& lines);

enum class LedgerField {
    Role,
    District,
    Indicator,
    Label,
    Period,
    Value,
    Goal,    ///< a value whose role is its column
    Outcome, ///< the same
    Unit,
    Bound,
    Literal,
    Department,
    Note,
    // of our own workbooks only
    Measure,
    Review,
    Id,
    GoalId,
    OutcomeId,
};

/// Those that any ledger can have, as 0 … less than this.
inline constexpr int commonLedgerFields = static_cast<int>(LedgerField::Note) + 1;

[[nodiscard]] QString toCode(LedgerField field);
[[nodiscard]] std::optional<LedgerField> ledgerFieldFromCode(QStringView code);

/// The words that head the columns of ledgers, and those in their cells that stand for a code.
class LedgerWords
{
public:
    /// The program's own.
    [[nodiscard]] static Result<LedgerWords> load();
    /// UTF-8 lines `field<TAB>word|word…` of headings and `field=code<TAB>word|word…` of cells;
    /// empty lines and those that begin with # are passed over. A bad line is InvalidData with its
    /// number as place.
    [[nodiscard]] static Result<LedgerWords> fromTsv(const QByteArray& tsv);
    [[nodiscard]] std::optional<LedgerField> field(const QString& heading) const;
    /// The code of a cell: at_least for 不少于. Empty where the words are not known.
    [[nodiscard]] QString code(LedgerField field, const QString& words) const;

private:
    QHash<QString, LedgerField> m_fields;
    std::map<LedgerField, QHash<QString, QString>> m_codes;
};

/// Which column of a sheet holds what.
struct LedgerLayout
{
    std::size_t headingRow = 0;
    std::map<LedgerField, std::size_t> columns;

    bool operator==(const LedgerLayout&) const = default;
    /// It has a column of values, and one that says what they are of.
    [[nodiscard]] bool isWhole() const;
};

/// Looks for the heading row: the first of the top rows that names a value and what it is of;
/// nothing where there is none.
[[nodiscard]] std::optional<LedgerLayout> layoutOf(const Grid& grid, const LedgerWords& words);

/// The layouts of a workbook, by the names of its sheets.
using LedgerLayouts = std::map<QString, LedgerLayout>;

/// Of all sheets whose lines are figures.
[[nodiscard]] LedgerLayouts layoutsOf(const std::vector<Grid>& grids, const LedgerWords& words);

/// Whether the workbook was handed out by this program: with the hidden sheet that says what was.
[[nodiscard]] bool isOurs(const std::vector<Grid>& grids);
/// Whether a sheet is that hidden one.
[[nodiscard]] bool isLedgerBase(const Grid& grid);

/// One figure as a sheet has it; id 0 where it is not known.
struct LedgerLine
{
    Figure figure;
    QString sheet;
    std::size_t row = 0;       ///< as spreadsheets count, from 1
    bool ofComparison = false; ///< what changed in our comparison beside the figure's own line
};

enum class LedgerTrouble {
    NotUnderstood,
    FormulaWithoutValue, ///< a program wrote it that does not calculate
    SeveralDistricts,    ///< of that name, and nothing says which
    WorkedOut,           ///< a changed number of the comparison that no single figure states
    Cleared,             ///< a number of the comparison is gone, its figure is not
};

/// A cell that nothing is made of.
struct LedgerProblem
{
    QString sheet;
    std::size_t row = 0;
    LedgerField field{};
    QString text;
    LedgerTrouble trouble = LedgerTrouble::NotUnderstood;
    FigureId id = 0; ///< of the line in our own workbook

    bool operator==(const LedgerProblem&) const = default;
};

struct Ledger
{
    std::vector<LedgerLine> lines;
    std::vector<LedgerProblem> problems;
    bool ours = false;                      ///< with the hidden sheet of what was handed out
    QHash<FigureId, LedgerBaseLine> base{}; ///< what was handed out
    QSet<Role> roles{};                     ///< whose sheets of our own workbook are there
};

/// What stands for cells that a ledger does not have.
struct LedgerDefaults
{
    QString districtCode;
    Period period;
    std::optional<Role> role{};
    /// Districts that are spoken of anyway: of several by one name the one among or beside them is
    /// meant.
    QSet<QString> near{};
};

/// All districts that figures speak of.
[[nodiscard]] QSet<QString> districtsOf(const std::vector<Figure>& figures);

[[nodiscard]] Ledger readLedger(const std::vector<Grid>& grids, const LedgerLayouts& layouts,
                                const LedgerWords& words, const DistrictTree& districts,
                                const Catalogue& catalogue, const LedgerDefaults& defaults = {});
/// The same by the headings alone.
[[nodiscard]] Ledger readLedger(const std::vector<Grid>& grids, const LedgerWords& words,
                                const DistrictTree& districts, const Catalogue& catalogue,
                                const LedgerDefaults& defaults = {});

enum class ChangeKind { New, Changed, Gone };

/// What a ledger proposes.
struct LedgerChange
{
    ChangeKind kind{};
    Figure before;             ///< of Changed and Gone, as the workspace has it
    Figure after;              ///< of New and Changed
    QList<LedgerField> fields; ///< of Changed: what differs
    QString sheet;
    std::size_t row = 0; ///< 0 for Gone
};

/// Against the figures of the workspace. A line of our own is its figure by id, and only what
/// differs from what was handed out is a proposal; what is gone from a sheet that is still there is
/// one too. A line of another ledger is the figure of the same role, district, indicator (or label)
/// and period, and nothing is gone. In the order of the lines, what is gone last. A figure changed
/// in two places has one proposal, or two where they don't agree.
[[nodiscard]] std::vector<LedgerChange> diffLedger(const Ledger& ledger,
                                                   const std::vector<Figure>& figures);

} // namespace duibiao::exchange
