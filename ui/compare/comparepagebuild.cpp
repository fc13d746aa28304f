// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together; what it does is in comparepage.cpp.
#include "compare/checkcombo.h"
#include "compare/comparechart.h"
#include "compare/comparedelegates.h"
#include "compare/comparemodel.h"
#include "compare/comparepage.h"
#include "compare/evidencepanel.h"
#include "paper/handout.h"
#include "shared/background.h"
#include "shared/emptystate.h"
#include "shared/filedialogs.h"
#include "shared/icons.h"
#include "shared/session.h"
#include "shared/tablesetup.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStatusTipEvent>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

void ComparePage::build()
{
    setUpTable(m_table, m_model, u"compare"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegateForColumn(CompareModel::Completion,
                                      new CompletionDelegate(*m_model, m_table));
    m_table->setItemDelegateForColumn(CompareModel::Verdict,
                                      new VerdictDelegate(*m_model, m_table));

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    auto* chartHead = new QHBoxLayout;
    chartHead->addWidget(m_units);
    chartHead->addWidget(m_chartNote, 1);
    m_chartPane = new QWidget;
    auto* chartLayout = new QVBoxLayout(m_chartPane);
    chartLayout->setContentsMargins({});
    chartLayout->addLayout(chartHead);
    chartLayout->addWidget(scroll, 1);

    auto* pictures = new QSplitter(Qt::Vertical);
    pictures->setChildrenCollapsible(false);
    pictures->addWidget(m_table);
    pictures->addWidget(m_chartPane);
    pictures->setStretchFactor(0, 3);
    pictures->setStretchFactor(1, 2);

    m_sides = new QSplitter(Qt::Horizontal);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(pictures);
    m_sides->addWidget(buildEvidence());
    m_sides->setStretchFactor(0, 1);

    m_empty = new EmptyState(m_sides);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildFilters());
    layout->addWidget(m_empty, 1);
}

QWidget* ComparePage::buildFilters()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    for (CheckCombo* filter : filters())
        layout->addWidget(filter);
    layout->addWidget(m_clear);
    layout->addStretch();
    auto* exportButton = new QToolButton;
    exportButton->setDefaultAction(m_export);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exportButton->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(exportButton);
    return bar;
}

QWidget* ComparePage::buildEvidence()
{
    m_evidencePane = new QFrame;
    m_evidenceTitle = new QLabel;
    auto* close = new QToolButton;
    close->setObjectName(u"closeEvidence"_s);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, m_evidencePane, &QWidget::hide);
    auto* head = new QHBoxLayout;
    head->addWidget(m_evidenceTitle, 1);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(m_evidencePane);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_evidence, 1);
    m_evidencePane->hide();
    return m_evidencePane;
}

void ComparePage::buildActions()
{
    m_swap->setShortcut(Qt::Key_F6);
    m_showChart->setCheckable(true);
    m_showChart->setChecked(true);
    m_export->setEnabled(false);
}

void ComparePage::connectParts()
{
    for (CheckCombo* filter : filters())
        connect(filter, &CheckCombo::checkedChanged, this, &ComparePage::applyFilters);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        for (CheckCombo* filter : filters())
            filter->setCheckedKeys({});
    });
    connect(m_units, &QComboBox::currentIndexChanged, this, &ComparePage::fillChart);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ComparePage::fillChart);
    connect(m_export, &QAction::triggered, this, &ComparePage::exportRows);
    connect(m_swap, &QAction::triggered, this, &ComparePage::swapFocus);
    connect(m_showChart, &QAction::toggled, m_chartPane, &QWidget::setVisible);

    const auto evidence = [this](const QModelIndex& index) {
        if (const compare::Row* row = m_model->row(index))
            showEvidence(*row, index.column());
    };
    connect(m_table, &QTableView::doubleClicked, this, evidence);
    auto* enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this,
            [this, evidence] { evidence(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ComparePage::followTable);
    connect(m_chart, &CompareChart::currentChanged, this,
            [this](int bar) { showRow(m_chart->rows()[static_cast<size_t>(bar)]); });
    connect(m_chart, &CompareChart::activated, this, [this](int bar, int column) {
        showEvidence(m_chart->rows()[static_cast<size_t>(bar)], column);
    });
}

void ComparePage::exportRows()
{
    const QString name = QFileInfo(session().path()).completeBaseName();
    const FileRequest request{.title = tr("Export These Rows"),
                              .filters = {tr("Excel workbooks (*.xlsx)"), tr("CSV tables (*.csv)"),
                                          tr("CSV tables in GB18030 (*.gb18030.csv)"),
                                          tr("Tables separated by tabs (*.tsv)")},
                              .suggestedName =
                                  tr("%1 comparison", "file name").arg(name) + u".xlsx"_s,
                              .suffix = u"xlsx"_s};
    dialogs().saveFile(this, request,
                       [this](const QStringList& paths) { writeRows(paths.constFirst()); });
}

void ComparePage::writeRows(const QString& path)
{
    paper::Handout handout;
    handout.results.rows = rows();
    handout.context = session().context();
    // the knowledge is held because the context points into it
    const auto write = [path, handout = std::move(handout),
                        knowledge = session().sharedKnowledge()] {
        return paper::writeHandout(handout, path, {.csv = paper::csvStyleOf(path), .sheets = {}});
    };
    m_export->setEnabled(false);
    inBackground(this, write, [this, path](const Result<void>& result) {
        m_export->setEnabled(m_model->rowCount() > 0);
        if (!result) {
            Q_EMIT session().failed(result.error());
            return;
        }
        QStatusTipEvent tip(tr("Saved as %1").arg(path));
        QCoreApplication::sendEvent(this, &tip);
    });
}

void ComparePage::retranslate()
{
    m_districts->setTitle(tr("District"));
    m_indicators->setTitle(tr("Indicator"));
    m_periods->setTitle(tr("Period"));
    m_verdicts->setTitle(tr("Verdict"));
    m_clear->setText(tr("&Clear Filters"));
    m_clear->setToolTip(tr("Shows every row again"));
    m_export->setText(tr("Export These Rows…"));
    m_export->setToolTip(tr("Writes the rows shown to an Excel workbook or a CSV table"));
    m_swap->setText(tr("Between Table and Chart"));
    m_swap->setToolTip(tr("Goes from the table to the chart and back (F6)"));
    m_showChart->setText(tr("Show Chart"));
    m_showChart->setToolTip(tr("Shows goals and outcomes as bars under the table"));
    m_units->setAccessibleName(tr("Unit of the chart"));
    m_units->setToolTip(tr("Bars are shown for one unit at a time"));
    m_table->setAccessibleName(tr("Comparison of goals and outcomes"));
    m_evidenceTitle->setText(tr("Where the numbers come from"));
    auto* close = findChild<QToolButton*>(u"closeEvidence"_s);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the evidence"));
    sayEmpty();
}

} // namespace duibiao::ui
