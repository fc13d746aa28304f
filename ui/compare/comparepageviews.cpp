// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows are shown: as a list or as districts against indicators, per head, and saved views.
#include "compare/chartpane.h"
#include "compare/checkcombo.h"
#include "compare/comparemodel.h"
#include "compare/comparepage.h"
#include "compare/denominatordialog.h"
#include "compare/matrixview.h"
#include "compare/pacedialog.h"
#include "compare/viewsbox.h"
#include "shared/remember.h"
#include "shared/session.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <set>

namespace duibiao::ui {

using compare::Selection;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView listCode{"list"};
constexpr QLatin1StringView downCode{"districts_down"};
constexpr QLatin1StringView acrossCode{"districts_across"};

} // namespace

void ComparePage::connectViews()
{
    m_layouts->setObjectName(u"compareLayout"_s);
    m_per->setObjectName(u"comparePer"_s);
    m_versions->setObjectName(u"compareVersions"_s);
    fillChoices();
    connect(m_layouts, &QComboBox::activated, this, [this] {
        m_views->forgetShown();
        useLayout(m_layouts->currentData().toString());
    });
    connect(m_per, &QComboBox::activated, this, [this] {
        m_views->forgetShown();
        usePerHead();
    });
    connect(m_versions, &QComboBox::activated, this, &ComparePage::judge);
    connect(m_views, &ViewsBox::chosen, this,
            [this](const Selection& selection) { showView(selection); });
    connect(m_matrix, &MatrixView::currentChanged, this, &ComparePage::followTable);
    connect(m_matrix, &MatrixView::activated, this, &ComparePage::showEvidence);
    connect(m_denominators, &QAction::triggered, this, &ComparePage::enterDenominators);
    connect(m_pace, &QAction::triggered, this, &ComparePage::enterPace);
    useLayout(QSettings().value(u"compare/layout"_s).toString());
    usePerHead();
}

/// The choices in the language of the moment; what is chosen stays.
void ComparePage::fillChoices()
{
    const auto fill = [](QComboBox* box,
                         std::initializer_list<std::pair<QString, QString>> choices) {
        const QSignalBlocker blocker(box);
        const QString before = box->currentData().toString();
        box->clear();
        for (const auto& [code, name] : choices)
            box->addItem(name, code);
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    fill(m_layouts, {{listCode, tr("As a list")},
                     {downCode, tr("Districts down, indicators across")},
                     {acrossCode, tr("Districts across, indicators down")}});
    using compare::Versions;
    fill(m_versions, {{toCode(Versions::Current), tr("Goals as they stand now")},
                      {toCode(Versions::First), tr("Goals as first stated")},
                      {toCode(Versions::Both), tr("Both versions of restated goals")}});
    using Kind = PerHead::Kind;
    fill(m_per, {{{}, tr("As stated")},
                 {toCode(Kind::Residents), PerHead::name(Kind::Residents)},
                 {toCode(Kind::Pupils), PerHead::name(Kind::Pupils)},
                 {toCode(Kind::Money), PerHead::name(Kind::Money)}});
}

void ComparePage::retranslateViews()
{
    fillChoices();
    m_views->retranslate();
    m_layouts->setAccessibleName(tr("How the comparison is laid out"));
    m_layouts->setToolTip(tr("A list of rows, or districts against indicators in one period"));
    m_versions->setAccessibleName(tr("Which version of a restated goal counts"));
    m_versions->setToolTip(tr("A goal that was restated or changed: compare with what holds now, "
                              "with what was first promised, or with both. The sheets follow."));
    m_per->setAccessibleName(tr("What outcomes are divided by"));
    m_per->setToolTip(tr("Shows outcomes per head in a column of the list and in the charts of "
                         "trend and ranking"));
    m_denominators->setText(tr("&Denominators…"));
    m_denominators->setToolTip(
        tr("Enters residents, pupils and money of the districts, which outcomes are divided by"));
    m_pace->setText(tr("&Steps of the Goal…"));
    m_pace->setToolTip(tr("Says by when which share of the chosen goal is to be reached"));
    m_derived->setText(tr("&Derived Figures"));
    m_derived->setToolTip(tr("Uses figures worked out from stated ones, in italics, where none is "
                             "stated"));
    m_openCity->setText(tr("Open &City"));
    m_openCity->setToolTip(tr("Puts the rows of a city's districts beneath it, and back (Space)"));
}

/// What the session lets count.
void ComparePage::showJudging()
{
    m_derived->setChecked(session().judging().withDerived);
    m_versions->setCurrentIndex(m_versions->findData(toCode(session().judging().versions)));
}

void ComparePage::judge()
{
    m_views->forgetShown();
    session().setJudging(
        {.withDerived = m_derived->isChecked(),
         .versions = compare::versionsFromCode(m_versions->currentData().toString())
                         .value_or(compare::Versions::Current)});
}

void ComparePage::turnCity(const QModelIndex& index)
{
    if (m_model->partCount(index) == 0)
        return;
    m_model->setOpen(index, !m_model->isOpen(index));
    fillChart();
}

bool ComparePage::isMatrix() const
{
    return m_tables->currentWidget() == m_matrix;
}

void ComparePage::useLayout(const QString& code)
{
    m_layouts->setCurrentIndex(std::max(0, m_layouts->findData(code)));
    const QString chosen = m_layouts->currentData().toString();
    const bool isList = chosen == listCode;
    if (!isList) {
        m_matrix->setDistrictsAcross(chosen == acrossCode);
        m_matrix->setRows(m_model->shownList());
    }
    m_tables->setCurrentWidget(isList ? static_cast<QWidget*>(m_table) : m_matrix);
    remember(u"compare/layout"_s, chosen);
    followTable();
}

PerHead ComparePage::perHead() const
{
    const auto kind = denominatorKindFromCode(m_per->currentData().toString());
    return kind ? PerHead(*kind, session().contents().denominators()) : PerHead();
}

void ComparePage::usePerHead()
{
    const PerHead divided = perHead();
    m_model->setPerHead(divided);
    m_table->setColumnHidden(CompareModel::PerHeadColumn, !divided.kind());
    m_charts->setPerHead(divided);
}

Selection ComparePage::selection() const
{
    Selection selection;
    selection.districts = m_districts->checkedKeys();
    selection.indicators = m_indicators->checkedKeys();
    selection.periods = m_periods->checkedKeys();
    selection.verdicts = m_verdicts->checkedKeys();
    const QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            selection.columns.append(columnKey(*m_model, column));
    }
    if (const int sorted = header->sortIndicatorSection();
        sorted >= 0 && sorted < header->count()) {
        selection.sortedBy = columnKey(*m_model, sorted);
        selection.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    selection.layout = m_layouts->currentData().toString();
    selection.chart = toCode(m_charts->wanted());
    selection.per = m_per->currentData().toString();
    selection.withDerived = session().judging().withDerived;
    selection.versions = session().judging().versions;
    return selection;
}

void ComparePage::showView(const Selection& selection)
{
    if (const Judging judging{.withDerived = selection.withDerived, .versions = selection.versions};
        judging != session().judging()) {
        m_wantedView = selection;
        session().setJudging(judging);
        return;
    }
    {
        const QScopedValueRollback guard(m_isShowing, true);
        m_districts->setCheckedKeys(selection.districts);
        m_indicators->setCheckedKeys(selection.indicators);
        m_periods->setCheckedKeys(selection.periods);
        m_verdicts->setCheckedKeys(selection.verdicts);
    }
    m_per->setCurrentIndex(std::max(0, m_per->findData(selection.per)));
    usePerHead();
    showColumns(selection);
    if (const auto kind = chartKindFromCode(selection.chart))
        m_charts->setWanted(*kind);
    applyFilters();
    useLayout(selection.layout);
}

void ComparePage::showColumns(const Selection& selection)
{
    QHeaderView* header = m_table->horizontalHeader();
    int sorted = -1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = columnKey(*m_model, column);
        if (!selection.sortedBy.isEmpty() && key == selection.sortedBy)
            sorted = column;
        if (!selection.columns.isEmpty())
            header->setSectionHidden(column, !selection.columns.contains(key));
    }
    int place = 0;
    for (const QString& key : selection.columns) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (columnKey(*m_model, column) == key)
                header->moveSection(header->visualIndex(column), place++);
        }
    }
    m_table->sortByColumn(sorted, selection.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// What leaves every row as it is needs no new comparison: views, denominators, matches.
bool ComparePage::refreshPart(const SessionChange& change)
{
    const compare::Context context = session().context();
    if (!change.figures.empty() || !change.reports.empty() ||
        context.paceSteps != m_context.paceSteps || context.accepted != m_context.accepted)
        return false;
    m_views->refresh();
    if (context.denominators != m_context.denominators) {
        m_context.denominators = context.denominators;
        usePerHead();
    }
    return true;
}

void ComparePage::enterDenominators()
{
    QStringList districts;
    std::set<int, std::greater<>> years;
    for (const compare::Row* row : m_model->shownList()) {
        if (!row->districtCode.isEmpty() && !districts.contains(row->districtCode))
            districts.append(row->districtCode);
        if (row->period.isValid())
            years.insert(row->period.lastYear());
    }
    auto* dialog = new DenominatorDialog(session(), districts, {years.begin(), years.end()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ComparePage::enterPace()
{
    const compare::Row* row = currentRow();
    if (!row || !row->goal || row->goal->figure.id == 0)
        return;
    auto* dialog = new PaceDialog(session(), *row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ComparePage::updateActions()
{
    const compare::Row* row = currentRow();
    const bool mayChange = session().isOpen() && !session().isReadOnly();
    m_pace->setEnabled(mayChange && row && row->goal && row->goal->figure.id != 0 &&
                       row->period.isValid());
    m_openCity->setEnabled(!isMatrix() && m_model->partCount(m_table->currentIndex()) > 0);
    m_denominators->setEnabled(mayChange && m_model->rowCount() > 0);
}

} // namespace duibiao::ui
