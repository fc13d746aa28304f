// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"

namespace duibiao::exchange {

/// Codes by the words that cells have for them: those of the catalogue and of what was handed out.
struct LedgerCodes
{
    QHash<QString, QString> districts;
    QHash<QString, QString> indicators;
    QHash<QString, Period> periods;
};

[[nodiscard]] LedgerCodes codesOf(const Catalogue& catalogue,
                                  const QHash<FigureId, LedgerBaseLine>& base);

/// What all sheets of a ledger are read with.
struct LedgerReading
{
    const LedgerWords& words;
    const DistrictTree& districts;
    const Catalogue& catalogue;
    const LedgerDefaults& defaults;
    LedgerCodes codes;
};

/// Reads the lines of one sheet into a ledger.
class LedgerSheet
{
public:
    LedgerSheet(const Grid& grid, const LedgerLayout& layout, const LedgerReading& with,
                Ledger& ledger);

    void read();

private:
    [[nodiscard]] bool has(LedgerField field) const { return m_layout.columns.contains(field); }
    [[nodiscard]] const GridCell& cell(LedgerField field) const;
    [[nodiscard]] QString text(LedgerField field) const;
    [[nodiscard]] FigureId id(LedgerField field) const;
    [[nodiscard]] const Figure* handedOut(FigureId id) const;
    [[nodiscard]] bool isUntouched(LedgerField field) const;

    [[nodiscard]] std::optional<Role> sheetRole() const;
    [[nodiscard]] std::optional<Role> role() const;
    [[nodiscard]] const District* onlyDistrict(const QString& words) const;
    [[nodiscard]] std::vector<const District*> nearDistricts(const QString& words);
    [[nodiscard]] QSet<QString> nearCodes() const;
    [[nodiscard]] std::optional<QString> district();
    [[nodiscard]] QString indicator() const;
    [[nodiscard]] std::optional<Period> period() const;

    void complain(LedgerField field, LedgerTrouble trouble = LedgerTrouble::NotUnderstood);
    /// What a line of a list of figures says.
    void addFigure(LedgerField valueField, std::optional<Role> role);
    [[nodiscard]] QString unitOf(const Quantity& before) const;
    bool takeQuantity(LedgerField valueField, Figure& figure);
    bool takePlace(Figure& figure);
    void takeWords(Figure& figure) const;
    bool takeCodes(Figure& figure);
    template <typename Code>
    bool takeCode(LedgerField field, std::optional<Code> (*fromCode)(QStringView), Code& code);
    /// What changed in a cell of our comparison.
    void addSide(LedgerField valueField, LedgerField idField, Role role);
    void addSideOf(const Figure& figure, LedgerField valueField);

    const Grid& m_grid;
    const LedgerLayout& m_layout;
    const LedgerReading& m_with;
    Ledger& m_ledger;
    std::optional<Role> m_sheetRole;
    std::optional<QSet<QString>> m_near; ///< gathered when first needed
    std::size_t m_row = 0;
};

} // namespace duibiao::exchange
