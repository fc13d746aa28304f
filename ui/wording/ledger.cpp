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

const QList<LedgerField>& valueOnly()
{
    static const QList<LedgerField> fields = {LedgerField::Value};
    return fields;
}

/// Of what is one text, several are not: value, unit and bound are told as one.
Cell fieldTexts(const Figure& figure, const QList<LedgerField>& fields,
                const compare::Context& context)
{
    QStringList texts;
    for (const LedgerField field : fields)
        texts += fieldText(figure, field, *context.districts, *context.catalogue);
    texts.removeDuplicates();
    texts.removeAll(QString());
    return words(texts.join(Words::tr("; ", "between fields")));
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
    case LedgerField::GoalId:
    case LedgerField::OutcomeId:
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
    case LedgerField::Measure:
        return Words::tr("Measure");
    case LedgerField::Review:
        return Words::tr("Review");
    }
    Q_UNREACHABLE();
}

QString fieldText(const Figure& figure, LedgerField field, const DistrictTree& districts,
                  const Catalogue& catalogue)
{
    switch (field) {
    case LedgerField::District:
        return districts.path(figure.districtCode);
    case LedgerField::Indicator:
        return indicatorName(catalogue, figure.indicatorId, figure.label);
    case LedgerField::Label:
        return figure.label;
    case LedgerField::Period:
        return name(figure.period);
    case LedgerField::Measure:
        return name(figure.measure);
    case LedgerField::Review:
        return name(figure.review);
    case LedgerField::Department:
        return figure.department;
    case LedgerField::Note:
        return figure.note;
    default:
        return quantityText(figure.quantity);
    }
}

QString problemText(const exchange::LedgerProblem& problem)
{
    const QString where =
        Words::tr("Sheet “%1”, row %2, %3: ", "place of a cell, before what is wrong")
            .arg(problem.sheet, QString::number(problem.row), name(problem.field));
    switch (problem.trouble) {
    case exchange::LedgerTrouble::NotUnderstood:
        return where + Words::tr("“%1” is not understood; no figure is made of it. Correct it in "
                                 "the file.")
                           .arg(problem.text);
    case exchange::LedgerTrouble::FormulaWithoutValue:
        return where + Words::tr("the formula “%1” has no value; no figure is made of it. Open the "
                                 "file in a spreadsheet program, save it, and import it again.")
                           .arg(problem.text);
    case exchange::LedgerTrouble::SeveralDistricts:
        return where + Words::tr("several districts are named “%1”; no figure is made of it. Write "
                                 "the city before it in the file: city/district.")
                           .arg(problem.text);
    case exchange::LedgerTrouble::WorkedOut:
        return where + Words::tr("“%1” is not taken over, since the number was worked out of "
                                 "several figures. Change those in the sheets of goals and "
                                 "outcomes.")
                           .arg(problem.text);
    case exchange::LedgerTrouble::Cleared:
        return where + Words::tr("the number is gone, its figure stays. To take the figure out, "
                                 "delete its line in the sheets of goals and outcomes.");
    }
    Q_UNREACHABLE();
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
        const bool isNew = change.kind == ChangeKind::New;
        const QList<LedgerField>& told = change.fields.isEmpty() ? valueOnly() : change.fields;
        QStringList fields;
        for (const LedgerField field : change.fields)
            fields += name(field);
        table.rows.push_back({words(name(change.kind)), words(name(figure.role)),
                              words(districtPath(figure.districtCode, context)),
                              words(indicatorWords(figure.indicatorId, figure.label, context)),
                              words(name(figure.period)),
                              isNew ? Cell() : fieldTexts(change.before, told, context),
                              isGone ? Cell() : fieldTexts(change.after, told, context),
                              words(fields.join(Words::tr(", ", "between fields"))),
                              isGone ? Cell()
                                     : words(Words::tr("%1, row %2", "sheet, row")
                                                 .arg(change.sheet, QString::number(change.row)))});
    }
    return table;
}

} // namespace duibiao::wording
