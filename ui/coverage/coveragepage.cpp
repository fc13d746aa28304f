// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragepage.h"

#include "coverage/coveragemodel.h"
#include "shared/background.h"
#include "shared/emptystate.h"
#include "shared/figurepanel.h"
#include "shared/icons.h"
#include "shared/session.h"
#include "shared/tablesetup.h"

#include <QAction>
#include <QListWidget>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

CoveragePage::CoveragePage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new CoverageModel(session, this)), m_table(new QTableView),
      m_figures(new FigurePanel(session)), m_open(new QAction(icon(u"open"_s), {}, this))
{
    setObjectName(u"coveragePage"_s);
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CoveragePage::showFigures);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CoveragePage::showFigures);
    connect(m_table, &QTableView::doubleClicked, this, &CoveragePage::openCell);
    auto* enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &CoveragePage::openCell);
    connect(m_open, &QAction::triggered, this, &CoveragePage::open);
    retranslate();
    showFigures();
}

void CoveragePage::build()
{
    m_open->setObjectName(u"openCoverage"_s);
    m_table->setObjectName(u"coverageTable"_s);
    m_figures->list()->setObjectName(u"coverageFigures"_s);
    setUpTable(m_table, m_model, u"coverage"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // a cell is what one opens
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_open);
    m_empty = tableOver(m_table, m_figures, 6);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    setFocusProxy(m_table);
}

QList<QAction*> CoveragePage::pageActions() const
{
    return {m_open};
}

void CoveragePage::refresh()
{
    const int generation = ++m_generation;
    const auto work = [held = session().snapshot()] {
        return compare::compareFigures(held.figures(), held.context());
    };
    m_running = true;
    inBackground(this, work, [this, generation](const std::vector<compare::Row>& rows) {
        if (generation == m_generation)
            take(rows);
    });
}

void CoveragePage::take(const std::vector<compare::Row>& rows)
{
    m_running = false;
    m_unreported = compare::unreportedTargets(rows);
    m_unpromised = compare::unpromisedOutcomes(rows);
    m_model->setCoverage(compare::coverageOf(rows, session().context()));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, CoverageModel::Plan));
    sayEmpty();
    Q_EMIT covered();
}

std::vector<Figure> CoveragePage::figuresOf(const std::vector<compare::Row>& rows) const
{
    std::vector<Figure> figures;
    const compare::YearDocuments* current = m_model->coverage(m_table->currentIndex());
    for (const compare::Row& row : rows) {
        const bool here = current && row.districtCode == current->districtCode &&
                          row.period.isValid() && row.period.lastYear() == current->year;
        if (here && (row.goal || row.outcome))
            figures.push_back((row.goal ? row.goal : row.outcome)->figure);
    }
    return figures;
}

void CoveragePage::showFigures()
{
    m_figures->clear();
    const compare::YearDocuments* coverage = m_model->coverage(m_table->currentIndex());
    m_open->setEnabled(coverage);
    if (!coverage)
        return;
    for (const auto* rows : {&m_unreported, &m_unpromised}) {
        for (const Figure& figure : figuresOf(*rows))
            m_figures->add(figure, FigurePanel::Quote::InToolTip);
    }
    const bool empty = coverage->plans.empty() && coverage->summaries.empty();
    if (m_figures->count() == 0)
        m_figures->addLine(empty ? tr("No report of this district and year is here.")
                                 : tr("Every goal has an outcome, and every outcome a goal."));
    m_figures->chooseFirst();
}

void CoveragePage::openCell()
{
    const QModelIndex at = m_table->currentIndex();
    const compare::YearDocuments* coverage = m_model->coverage(at);
    if (!coverage)
        return;
    const auto openFirst = [this](const std::vector<Figure>& figures) {
        if (!figures.empty())
            Q_EMIT session().evidenceRequested(figures.front().id);
    };
    if (at.column() == CoverageModel::Unreported) {
        openFirst(figuresOf(m_unreported));
    } else if (at.column() == CoverageModel::Unpromised) {
        openFirst(figuresOf(m_unpromised));
    } else {
        const bool summary = at.column() == CoverageModel::Summary;
        const auto& reports = summary ? coverage->summaries : coverage->plans;
        if (!reports.empty())
            Q_EMIT session().placeRequested(reports.front(), 0, 0);
        else
            Q_EMIT importRequested();
    }
}

void CoveragePage::open()
{
    if (m_figures->list()->hasFocus())
        m_figures->openChosen();
    else
        openCell();
}

void CoveragePage::sayEmpty()
{
    if (m_running || m_model->rowCount() > 0)
        m_empty->say({});
    else
        m_empty->say(tr("Nothing to cover yet"),
                     tr("Import plans and summaries; what is missing between them shows here."),
                     importOffer());
}

void CoveragePage::retranslate()
{
    m_table->setAccessibleName(tr("What is there, by district and year"));
    m_figures->setCaption(tr("Goals nobody reported on, and outcomes nobody promised"));
    m_open->setText(tr("&Open"));
    m_open->setToolTip(tr("Shows the report or the figure; where a report is missing, imports it"));
    m_open->setStatusTip(m_open->toolTip());
    sayEmpty();
}

} // namespace duibiao::ui
