// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparepage.h"

#include "compare/chartpane.h"
#include "compare/checkcombo.h"
#include "compare/comparedelegates.h"
#include "compare/comparemodel.h"
#include "compare/evidencepanel.h"
#include "compare/matrixview.h"
#include "compare/uses.h"
#include "compare/viewsbox.h"
#include "shared/background.h"
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/session.h"
#include "shared/tablesetup.h"
#include "wording/words.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace duibiao::ui {

using compare::Row;
using compare::Verdict;
using namespace Qt::StringLiterals;

namespace {

bool isSameRow(const Row& a, const Row& b)
{
    return a.districtCode == b.districtCode && a.indicatorId == b.indicatorId &&
           a.label == b.label && a.unit == b.unit && a.period == b.period && a.scope == b.scope &&
           a.version == b.version;
}

} // namespace

ComparePage::ComparePage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new CompareModel(session, this)), m_districts(new CheckCombo),
      m_indicators(new CheckCombo), m_periods(new CheckCombo), m_verdicts(new CheckCombo),
      m_clear(new QPushButton), m_table(new QTableView), m_matrix(new MatrixView(session)),
      m_tables(new QStackedWidget), m_layouts(new QComboBox), m_per(new QComboBox),
      m_versions(new QComboBox), m_views(new ViewsBox(session, [this] { return selection(); })),
      m_charts(new ChartPane(session)), m_evidence(new EvidencePanel(session)),
      m_export(new QAction(icon(u"export"_s), {}, this)),
      m_swap(new QAction(icon(u"table"_s), {}, this)),
      m_showChart(new QAction(icon(u"chart"_s), {}, this)),
      m_denominators(new QAction(icon(u"figures"_s), {}, this)),
      m_pace(new QAction(icon(u"goal"_s), {}, this)),
      m_derived(new QAction(icon(u"accuracy"_s), {}, this)),
      m_openCity(new QAction(icon(u"districts"_s), {}, this))
{
    buildActions();
    build();
    connectParts();
    retranslate();
}

ComparePage::~ComparePage() = default;

QList<QAction*> ComparePage::pageActions() const
{
    return QList<QAction*>{m_export, m_showChart, m_swap,    m_denominators,
                           m_pace,   m_derived,   m_openCity} +
           m_charts->chartActions();
}

std::vector<Row> ComparePage::rows() const
{
    return m_model->shownRows();
}

void ComparePage::showFigure(FigureId figure)
{
    select([figure](const Row& row) { return compare::useOf(row, figure).has_value(); });
}

void ComparePage::showRow(const Row& wanted)
{
    if (m_isComparing) {
        m_wanted = wanted;
        return;
    }
    select([&wanted](const Row& row) { return isSameRow(row, wanted); });
}

void ComparePage::select(const std::function<bool(const Row&)>& wanted)
{
    const std::vector<Row>& all = m_model->allRows();
    const auto found = std::find_if(all.begin(), all.end(), wanted);
    if (found == all.end())
        return;
    const auto place = [&] {
        return m_model->indexOfSource(static_cast<int>(found - all.begin()));
    };
    if (!place().isValid())
        clearFilters();
    if (isMatrix()) {
        m_matrix->showRow(*found);
        return;
    }
    const QModelIndex index = place();
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ComparePage::refresh()
{
    const int generation = ++m_generation;
    m_isComparing = true;
    m_context = session().context();
    m_views->refresh();
    usePerHead();
    showJudging();
    const auto work = [held = session().snapshot()] {
        std::vector<Row> rows =
            compare::compareFigures(held.figures(), held.context(), held.query());
        // What was promised stands first: that is what the page is opened for.
        std::ranges::stable_partition(rows, [](const Row& row) { return row.goal.has_value(); });
        return comparedOf(std::move(rows), *held.context().districts);
    };
    inBackground(this, work, [this, generation](Compared result) {
        if (generation == m_generation)
            take(std::move(result));
    });
}

void ComparePage::take(Compared result)
{
    m_charts->setRows({}); // the rows they point at go
    m_matrix->setRows({});
    m_model->setCompared(std::move(result));
    {
        // filters whose keys are gone are no choice of the user's while a view is on its way
        const QScopedValueRollback guard(m_isShowing, m_wantedView.has_value());
        fillFilters();
    }
    applyFilters();
    m_isComparing = false;
    if (const auto wanted = std::exchange(m_wantedView, std::nullopt))
        showView(*wanted);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        showRow(*wanted);
    Q_EMIT compared();
}

void ComparePage::fillFilters()
{
    const reading::Knowledge& knowledge = session().knowledge();
    const Compared& compared = m_model->compared();
    std::vector<CheckCombo::Item> list;
    for (const QString& code : compared.districts)
        list.push_back({code, knowledge.districts.path(code)});
    m_districts->setItems(std::exchange(list, {}));
    for (const auto& [id, label] : compared.indicators)
        list.push_back({id, wording::indicatorName(knowledge.catalogue, id, label)});
    m_indicators->setItems(std::exchange(list, {}));
    for (const Period& period : compared.periods)
        list.push_back({period.toString(), wording::name(period)});
    m_periods->setItems(std::exchange(list, {}));
    if (!m_model->allRows().empty()) {
        for (const Verdict verdict : {Verdict::Met, Verdict::Missed, Verdict::InProgress,
                                      Verdict::Undetermined, Verdict::NoOutcome, Verdict::NoGoal})
            list.push_back({compare::toCode(verdict), wording::name(verdict)});
    }
    m_verdicts->setItems(list);
}

std::array<CheckCombo*, 4> ComparePage::filters() const
{
    return {m_districts, m_indicators, m_periods, m_verdicts};
}

compare::Query ComparePage::query() const
{
    compare::Query query;
    query.districts = m_districts->checkedKeys();
    query.indicators = m_indicators->checkedKeys();
    for (const QString& key : m_periods->checkedKeys()) {
        if (const auto period = Period::parse(key))
            query.periods.push_back(*period);
    }
    return query;
}

void ComparePage::clearFilters()
{
    for (CheckCombo* filter : filters())
        filter->setCheckedKeys({});
}

void ComparePage::applyFilters()
{
    m_model->choose(query(), m_verdicts->checkedKeys());
    const auto all = filters();
    m_clear->setEnabled(std::any_of(all.begin(), all.end(), [](const CheckCombo* filter) {
        return !filter->checkedKeys().isEmpty();
    }));
    m_export->setEnabled(m_model->rowCount() > 0);
    fillChart();
    sayEmpty();
}

void ComparePage::fillChart()
{
    m_charts->setRows(m_model->shownList(), m_model->compared().rows);
    if (isMatrix())
        m_matrix->setRows(m_model->shownList());
    followTable();
}

void ComparePage::sayEmpty()
{
    if (!session().isOpen())
        m_empty->say(tr("No workspace is open"), tr("Open a workspace to compare what is in it."));
    else if (m_model->allRows().empty())
        m_empty->say(tr("Nothing to compare yet"),
                     tr("Import work plans and work summaries on the Reports page, or type in "
                        "goals on the Figures page."),
                     importOffer());
    else if (m_model->rowCount() == 0)
        m_empty->say(tr("No row fits these filters"), tr("Clear the filters to see all rows."),
                     {.text = tr("&Clear Filters"), .act = [this] { clearFilters(); }});
    else
        m_empty->say({});
}

void ComparePage::showEvidence(const Row& row, int column)
{
    m_evidence->showRow(row, column, m_model->allRows());
    m_evidencePane->show();
}

const Row* ComparePage::currentRow() const
{
    return isMatrix() ? m_matrix->currentRow() : m_model->row(m_table->currentIndex());
}

/// The chart marks the row the table is on, where it has a place for it.
void ComparePage::followTable()
{
    const Row* row = currentRow();
    m_charts->follow(row);
    updateActions();
    const int column =
        isMatrix() ? static_cast<int>(CompareModel::Outcome) : m_table->currentIndex().column();
    if (row && m_evidencePane->isVisible())
        m_evidence->showRow(*row, column, m_model->allRows());
}

void ComparePage::swapFocus()
{
    if (m_charts->focusTarget()->hasFocus()) {
        (isMatrix() ? m_matrix->table() : m_table)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_showChart->setChecked(true);
    m_charts->focusTarget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace duibiao::ui
