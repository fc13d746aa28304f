// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the pane is put together, and pictures of its charts; what it shows is in chartpane.cpp.
#include "compare/chartpane.h"
#include "compare/charttablemodel.h"
#include "compare/comparechart.h"
#include "compare/heatchart.h"
#include "compare/timechart.h"
#include "compare/wholetable.h"
#include "shared/filedialogs.h"
#include "shared/icons.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ChartPane::ChartPane(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_kinds(new QComboBox), m_names(new QComboBox),
      m_note(new QLabel), m_stack(new QStackedWidget), m_scroll(new QScrollArea),
      m_charts(new QStackedWidget), m_tableModel(new ChartTableModel(this)),
      m_table(new QTableView), m_asTable(new QAction(icon(u"table"_s), {}, this)),
      m_save(new QAction(icon(u"export"_s), {}, this)),
      m_copy(new QAction(icon(u"copy"_s), {}, this))
{
    build();
    connectParts();
    retranslate();
    setRows({});
}

ChartPane::~ChartPane() = default;

void ChartPane::build()
{
    m_kinds->setObjectName(u"chartKinds"_s);
    m_names->setObjectName(u"chartTopics"_s);
    m_names->setMinimumContentsLength(12);
    m_note->setWordWrap(true);
    m_asTable->setObjectName(u"chartAsTable"_s);
    m_save->setObjectName(u"chartSave"_s);
    m_copy->setObjectName(u"chartCopy"_s);
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(Qt::SHIFT | Qt::Key_F6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_kinds);
    head->addWidget(m_names);
    head->addWidget(m_note, 1);
    for (QAction* action : chartActions()) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(button);
    }
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_charts);
    m_table->setModel(m_tableModel);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void ChartPane::connectParts()
{
    connect(m_kinds, &QComboBox::activated, this, [this] {
        m_wanted = chartKindFromCode(m_kinds->currentData().toString()).value_or(ChartKind::Bars);
        choose();
        Q_EMIT wantedChanged(m_wanted);
    });
    connect(m_names, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedTopic = m_names->currentData().toString();
        draw();
    });
    connect(m_asTable, &QAction::toggled, this, [this] {
        const bool hadFocus = m_stack->currentWidget()->hasFocus() || m_shown->hasFocus();
        showTable();
        if (hadFocus)
            focusTarget()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_save, &QAction::triggered, this, &ChartPane::savePicture);
    connect(m_copy, &QAction::triggered, this, &ChartPane::copyPicture);
    const auto open = [this](const QModelIndex& index) {
        if (const auto [row, column] = m_tableModel->place(index); row >= 0)
            Q_EMIT activated(m_shown->rows()[static_cast<size_t>(row)], column);
    };
    connect(m_table, &QTableView::doubleClicked, this, open);
    auto* enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, [this, open] { open(m_table->currentIndex()); });
    auto* copyRows = new QShortcut(QKeySequence::Copy, m_table);
    copyRows->setContext(Qt::WidgetShortcut);
    connect(copyRows, &QShortcut::activated, this,
            [this] { copyWholeTable(*m_tableModel, false); });
}

void ChartPane::connectChart(ChartView* chart)
{
    connect(chart, &ChartView::currentChanged, this, [this, chart](int row) {
        Q_EMIT currentChanged(compare::Row(chart->rows()[static_cast<size_t>(row)]));
    });
    connect(chart, &ChartView::activated, this, [this, chart](int row, int column) {
        Q_EMIT activated(compare::Row(chart->rows()[static_cast<size_t>(row)]), column);
    });
    auto* copy = new QShortcut(QKeySequence::Copy, chart);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ChartPane::copyPicture);
}

void ChartPane::savePicture()
{
    QString name = title();
    for (const QChar sign : u"/\\:*?\"<>|：\t"_s)
        name.replace(sign, u' ');
    const FileRequest request{.title = tr("Save the Chart"),
                              .filters = {tr("Pictures (*.png)"), tr("Drawings (*.svg)")},
                              .suggestedName = name.simplified() + u".png"_s,
                              .suffix = u"png"_s};
    dialogs().saveFile(this, request,
                       [this](const QStringList& paths) { writePicture(paths.constFirst()); });
}

void ChartPane::writePicture(const QString& path)
{
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten)
        isWritten = path.endsWith(".svg"_L1, Qt::CaseInsensitive)
                        ? m_shown->writeSvg(file, title())
                        : m_shown->picture(title()).save(&file, "PNG");
    if (isWritten && file.commit())
        Q_EMIT saved(path);
    else
        Q_EMIT failed({.code = ErrorCode::FileNotWritable,
                       .subject = path,
                       .place = {},
                       .detail = file.errorString()});
}

void ChartPane::copyPicture()
{
    if (topic())
        QGuiApplication::clipboard()->setImage(m_shown->picture(title()));
}

void ChartPane::retranslate()
{
    m_kinds->setAccessibleName(tr("Kind of chart"));
    m_kinds->setToolTip(tr("Only charts that make sense for the rows shown are offered"));
    m_names->setAccessibleName(tr("What the chart shows"));
    m_names->setToolTip(tr("A chart shows one unit, indicator or period at a time"));
    m_table->setAccessibleName(tr("The chart as a table"));
    m_asTable->setText(tr("Chart as Table"));
    m_asTable->setToolTip(tr("Turns the chart into its table and back (Shift+F6)"));
    m_save->setText(tr("Save Chart…"));
    m_save->setToolTip(tr("Writes the chart as a picture (PNG) or a drawing (SVG)"));
    m_copy->setText(tr("Copy Chart"));
    m_copy->setToolTip(tr("Copies the chart as a picture, to be pasted into a document"));
    fillChoices();
    draw();
}

} // namespace duibiao::ui
