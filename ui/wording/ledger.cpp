// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ledger.h"

#include "cells.h"
#include "context.h"
#include "wording/words.h"

using namespace Qt::StringLiterals;

namespace duibiao::wording {

using exchange::Cell;
using exchange::ChangeKind;
using exchange::LedgerField;

namespace {

Cell valueWords(const Figure& figure)
{
    return words(quantityText(figure.quantity));
}

} // namespace

QString name(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return Words::tr("New");
    case ChangeKind::Changed:
        return Words::tr("Changed");
    case ChangeKind::Gone:
        return Words::tr("Gone");
    }
    Q_UNREACHABLE();
}

QString name(LedgerField field)
{
    switch (field) {
    case LedgerField::Id:
        return Words::tr("Number");
    case LedgerField::Role:
        return Words::tr("Role");
    case LedgerField::District:
        return Words::tr("District");
    case LedgerField::Indicator:
        return Words::tr("Indicator");
    case LedgerField::Label:
        return Words::tr("Label");
    case LedgerField::Period:
        return Words::tr("Period");
    case LedgerField::Value:
        return Words::tr("Value");
    case LedgerField::Goal:
        return Words::tr("Goal");
    case LedgerField::Outcome:
        return Words::tr("Outcome");
    case LedgerField::Unit:
        return Words::tr("Unit");
    case LedgerField::Bound:
        return Words::tr("Bound");
    case LedgerField::Literal:
        return Words::tr("As written");
    case LedgerField::Department:
        return Words::tr("Department");
    case LedgerField::Note:
        return Words::tr("Note");
    }
    Q_UNREACHABLE();
}

QString problemText(const exchange::LedgerProblem& problem)
{
    return Words::tr("Sheet “%1”, row %2, %3: “%4” is not understood; no figure is made of it. "
                     "Correct it in the file.")
        .arg(problem.sheet, QString::number(problem.row), name(problem.field), problem.text);
}

exchange::Table changesTable(const std::vector<exchange::LedgerChange>& changes,
                             const compare::Context& context)
{
    exchange::Table table{.name = Words::tr("Proposed changes"),
                          .columns = {{Words::tr("Change"), 10},
                                      {Words::tr("Role"), 8},
                                      {Words::tr("District"), 16},
                                      {Words::tr("Indicator"), 28},
                                      {Words::tr("Period"), 12},
                                      {Words::tr("Before"), 14},
                                      {Words::tr("After"), 14},
                                      {Words::tr("Fields"), 16},
                                      {Words::tr("Place"), 16}},
                          .rows = {}};
    for (const exchange::LedgerChange& change : changes) {
        const bool isGone = change.kind == ChangeKind::Gone;
        const Figure& figure = isGone ? change.before : change.after;
        QStringList fields;
        for (const LedgerField field : change.fields)
            fields += name(field);
        table.rows.push_back({words(name(change.kind)), words(name(figure.role)),
                              words(districtPath(figure.districtCode, context)),
                              words(indicatorWords(figure.indicatorId, figure.label, context)),
                              words(name(figure.period)),
                              change.kind == ChangeKind::New ? Cell() : valueWords(change.before),
                              isGone ? Cell() : valueWords(change.after),
                              words(fields.join(Words::tr(", ", "between fields"))),
                              isGone ? Cell()
                                     : words(Words::tr("%1, row %2", "sheet, row")
                                                 .arg(change.sheet, QString::number(change.row)))});
    }
    return table;
}

} // namespace duibiao::wording
