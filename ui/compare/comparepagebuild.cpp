// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together; what it does is in comparepage.cpp.
#include "compare/chartpane.h"
#include "compare/checkcombo.h"
#include "compare/comparedelegates.h"
#include "compare/comparemodel.h"
#include "compare/comparepage.h"
#include "compare/evidencepanel.h"
#include "compare/matrixview.h"
#include "compare/viewsbox.h"
#include "paper/handout.h"
#include "shared/background.h"
#include "shared/emptystate.h"
#include "shared/filedialogs.h"
#include "shared/icons.h"
#include "shared/remember.h"
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
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

QWidget* ComparePage::buildTables()
{
    setUpTable(m_table, m_model, u"compare"_s);
    m_table->setObjectName(u"compareTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* districts = new DistrictDelegate(*m_model, m_table);
    connect(districts, &DistrictDelegate::turned, this, &ComparePage::turnCity);
    m_table->setItemDelegateForColumn(CompareModel::District, districts);
    m_table->setItemDelegateForColumn(CompareModel::Completion,
                                      new CompletionDelegate(*m_model, m_table));
    m_table->setItemDelegateForColumn(CompareModel::Verdict,
                                      new VerdictDelegate(*m_model, m_table));
    for (QTableView* table : {m_table, m_matrix->table()}) {
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
        table->addAction(m_pace);
        table->addAction(m_denominators);
    }
    m_table->addAction(m_openCity);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_matrix);
    return m_tables;
}

void ComparePage::build()
{
    auto* pictures = new QSplitter(Qt::Vertical);
    pictures->setChildrenCollapsible(false);
    pictures->addWidget(buildTables());
    pictures->addWidget(m_charts);
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
    auto* layout = new QHBoxLayout;
    for (CheckCombo* filter : filters())
        layout->addWidget(filter);
    layout->addWidget(m_clear);
    layout->addStretch();
    auto* shown = new QHBoxLayout;
    for (QWidget* choice : {static_cast<QWidget*>(m_views), static_cast<QWidget*>(m_layouts),
                            static_cast<QWidget*>(m_versions), static_cast<QWidget*>(m_per)})
        shown->addWidget(choice);
    shown->addStretch();
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins({});
    lines->addLayout(layout);
    lines->addLayout(shown);
    bar->setLayout(lines);
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
    m_denominators->setObjectName(u"enterDenominators"_s);
    m_pace->setObjectName(u"enterPace"_s);
    m_derived->setObjectName(u"useDerived"_s);
    m_derived->setCheckable(true);
    m_openCity->setObjectName(u"openCity"_s);
    m_openCity->setShortcut(Qt::Key_Space);
    m_openCity->setShortcutContext(Qt::WidgetShortcut);
    for (QAction* action : {m_derived, m_swap, m_openCity})
        action->setPriority(QAction::LowPriority); // an icon without words
}

void ComparePage::connectParts()
{
    for (CheckCombo* filter : filters())
        connect(filter, &CheckCombo::checkedChanged, this, [this] {
            if (m_isShowing)
                return;
            m_views->forgetShown();
            applyFilters();
        });
    connect(m_clear, &QPushButton::clicked, this, &ComparePage::clearFilters);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ComparePage::fillChart);
    connect(m_export, &QAction::triggered, this, &ComparePage::exportRows);
    connect(m_swap, &QAction::triggered, this, &ComparePage::swapFocus);
    connect(m_derived, &QAction::triggered, this, &ComparePage::judge);
    connect(m_openCity, &QAction::triggered, this, [this] { turnCity(m_table->currentIndex()); });
    connect(m_showChart, &QAction::toggled, m_charts, &QWidget::setVisible);

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
    connectCharts();
    connectViews();
}

void ComparePage::connectCharts()
{
    connect(m_charts, &ChartPane::currentChanged, this, &ComparePage::showRow);
    connect(m_charts, &ChartPane::activated, this, &ComparePage::showEvidence);
    connect(m_charts, &ChartPane::failed, &session(), &Session::failed);
    connect(m_charts, &ChartPane::saved, this, &ComparePage::saySaved);
    connect(m_charts, &ChartPane::wantedChanged, this,
            [](ChartKind kind) { remember(u"compare/chart"_s, toCode(kind)); });
    const QString kind = QSettings().value(u"compare/chart"_s).toString();
    m_charts->setWanted(chartKindFromCode(kind).value_or(ChartKind::Bars));
}

/// In the status bar.
void ComparePage::saySaved(const QString& path)
{
    QStatusTipEvent tip(tr("Saved as %1").arg(path));
    QCoreApplication::sendEvent(this, &tip);
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
        saySaved(path);
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
    m_showChart->setToolTip(tr("Shows the chart under the table"));
    m_charts->retranslate();
    retranslateViews();
    m_table->setAccessibleName(tr("Comparison of goals and outcomes"));
    m_matrix->retranslate();
    m_evidenceTitle->setText(tr("Where the numbers come from"));
    auto* close = findChild<QToolButton*>(u"closeEvidence"_s);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the evidence"));
    sayEmpty();
}

} // namespace duibiao::ui
