// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkspage.h"

#include "checks/checksmodel.h"
#include "shared/background.h"
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/rolelook.h"
#include "shared/session.h"
#include "shared/tablesetup.h"
#include "wording/words.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ChecksPage::ChecksPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new ChecksModel(session, this)), m_table(new QTableView),
      m_caption(new QLabel), m_figures(new QListWidget),
      m_open(new QAction(icon(u"reports"_s), {}, this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChecksPage::showFigures);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecksPage::showFigures);
    connect(m_table, &QTableView::doubleClicked, this, &ChecksPage::openChosen);
    connect(m_figures, &QListWidget::itemActivated, this, &ChecksPage::openChosen);
    auto* enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &ChecksPage::openChosen);
    connect(m_open, &QAction::triggered, this, &ChecksPage::openChosen);
    retranslate();
    showFigures();
}

void ChecksPage::build()
{
    setUpTable(m_table, m_model, u"checks"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableView::resizeRowsToContents);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_open);
    m_figures->setWordWrap(true);

    auto* lower = new QWidget;
    auto* inner = new QVBoxLayout(lower);
    inner->setContentsMargins({});
    inner->addWidget(m_caption);
    inner->addWidget(m_figures);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    m_empty = new EmptyState(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
}

QList<QAction*> ChecksPage::pageActions() const
{
    return {m_open};
}

void ChecksPage::refresh()
{
    const int generation = ++m_generation;
    // the knowledge is held because the context points into it
    const auto work = [figures = session().figures(), context = session().context(),
                       knowledge = session().sharedKnowledge()] {
        return compare::runChecks(figures, context);
    };
    m_running = true;
    inBackground(this, work, [this, generation](std::vector<compare::Finding> findings) {
        if (generation != m_generation)
            return;
        m_running = false;
        m_model->setFindings(std::move(findings));
        m_table->resizeRowsToContents();
        sayEmpty();
        Q_EMIT checked();
    });
}

void ChecksPage::showFigures()
{
    m_figures->clear();
    const compare::Finding* finding = m_model->finding(m_table->currentIndex());
    m_open->setEnabled(finding && !finding->figures.empty());
    if (!finding)
        return;
    if (finding->figures.empty())
        m_figures->addItem(tr("It rests on the head of the report: its kind, period and date."));
    for (const Figure& figure : finding->figures) {
        const QString name = wording::indicatorName(session().knowledge().catalogue,
                                                    figure.indicatorId, figure.label);
        const QString value =
            tr("%1: %2", "indicator, value").arg(name, wording::quantityText(figure.quantity));
        const QString quote = figure.evidence.quote.simplified();
        auto* item = new QListWidgetItem(
            roleIcon(figure.role),
            quote.isEmpty() ? value : tr("%1 “%2”", "figure, sentence").arg(value, quote),
            m_figures);
        item->setData(Qt::UserRole, QVariant::fromValue(figure.id));
    }
    m_figures->setCurrentRow(0);
}

void ChecksPage::openChosen()
{
    const QListWidgetItem* item = m_figures->currentItem();
    if (item && item->data(Qt::UserRole).isValid())
        Q_EMIT session().evidenceRequested(item->data(Qt::UserRole).toLongLong());
}

void ChecksPage::sayEmpty()
{
    if (m_running || m_model->rowCount() > 0)
        m_empty->say({});
    else if (session().figures().empty())
        m_empty->say(tr("Nothing to check yet"), tr("Import reports on the Reports page."));
    else
        m_empty->say(tr("Everything fits"),
                     tr("No sums, rates, periods or reports contradict each other."));
}

void ChecksPage::retranslate()
{
    m_table->setAccessibleName(tr("What does not fit"));
    m_caption->setText(tr("Figures it rests on"));
    m_figures->setAccessibleName(tr("Figures it rests on"));
    m_figures->setToolTip(tr("A double click shows the figure in its report"));
    m_open->setText(tr("Open in &Report"));
    m_open->setToolTip(tr("Shows the figure in its report"));
    sayEmpty();
}

} // namespace duibiao::ui
