// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together; what it does is in figurespage.cpp.
#include "figures/figuresmodel.h"
#include "figures/figurespage.h"
#include "shared/completers.h"
#include "shared/emptystate.h"
#include "shared/fielddelegates.h"
#include "shared/filterheader.h"
#include "shared/icons.h"
#include "shared/session.h"
#include "shared/tablesetup.h"
#include "wording/words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Long enough that a word is typed whole, short enough not to be felt.
constexpr int typingPause = 150;   // ms
constexpr int messageLasts = 8000; // ms

template <typename Value> ChoiceDelegate::Choices choicesOf(std::initializer_list<Value> values)
{
    return [values = std::vector<Value>(values)] {
        std::vector<ChoiceDelegate::Choice> choices;
        for (const Value value : values)
            choices.push_back({static_cast<int>(value), wording::name(value)});
        return choices;
    };
}

} // namespace

FiguresPage::FiguresPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new FiguresModel(session, this)), m_find(new QLineEdit),
      m_roles(new QComboBox), m_reviews(new QComboBox), m_count(new QLabel), m_message(new QLabel),
      m_table(new QTableView), m_header(new FilterHeader(m_table)),
      m_add(new QAction(icon(u"add"_s), {}, this)),
      m_remove(new QAction(icon(u"remove"_s), {}, this)),
      m_accept(new QAction(icon(u"accept"_s), {}, this)),
      m_reject(new QAction(icon(u"reject"_s), {}, this)),
      m_reopen(new QAction(icon(u"reopen"_s), {}, this)),
      m_open(new QAction(icon(u"reports"_s), {}, this)),
      m_uses(new QAction(icon(u"compare"_s), {}, this)),
      m_plan(new QAction(icon(u"goal"_s), {}, this)),
      m_change(new QAction(icon(u"edit"_s), {}, this)),
      m_filters(new QAction(icon(u"filter"_s), {}, this)),
      m_columns(new QAction(icon(u"columns"_s), {}, this))
{
    buildActions();
    build();
    buildDelegates();
    connectParts();
    retranslate();
}

void FiguresPage::buildActions()
{
    const std::initializer_list<std::tuple<QAction*, QString, QKeySequence>> named = {
        {m_add, u"addFigure"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N},
        {m_plan, u"enterPlan"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        {m_change, u"editSelected"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        {m_filters, u"toggleFilters"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F},
        {m_columns, u"chooseColumns"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        {m_remove, u"removeFigures"_s, {}},
        {m_accept, u"acceptFigures"_s, {}},
        {m_reject, u"refuseFigures"_s, {}},
        {m_reopen, u"reopenFigures"_s, {}},
        {m_open, u"openFigure"_s, {}},
        {m_uses, u"figureUses"_s, {}}};
    for (const auto& [action, name, key] : named) {
        action->setObjectName(name);
        action->setShortcut(key);
    }
    m_filters->setCheckable(true);
    // Icons alone in the toolbar, so that it fits a window of 1280 pixels.
    for (QAction* action : {m_change, m_remove, m_reopen, m_open, m_uses, m_filters, m_columns})
        action->setPriority(QAction::LowPriority);
    // single keys act in the table alone, so that they can be typed in the find line
    const std::initializer_list<std::pair<QAction*, QKeySequence>> shortcuts = {
        {m_remove, QKeySequence::Delete},
        {m_accept, Qt::Key_A},
        {m_reject, Qt::Key_R},
        {m_reopen, Qt::Key_O},
        {m_uses, Qt::Key_U}};
    for (const auto& [action, key] : shortcuts) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

void FiguresPage::build()
{
    m_find->setObjectName(u"figuresFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_find, 1);
    bar->addWidget(m_roles);
    bar->addWidget(m_reviews);
    bar->addWidget(m_count);
    bar->addStretch();

    m_table->setObjectName(u"figuresTable"_s);
    m_table->setHorizontalHeader(m_header);
    setUpTable(m_table, m_model, u"figures"_s);
    m_header->makeLines();
    m_header->setLinesShown(QSettings().value(u"figures/filters"_s, true).toBool());
    m_filters->setChecked(m_header->areLinesShown());
    // a double click leads to the sentence; F2 or a second click mends the cell
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_accept, m_reject, m_reopen, m_change, m_remove, m_open, m_uses, m_add});

    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_empty = new EmptyState(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_message);
}

void FiguresPage::buildDelegates()
{
    const auto set = [this](int column, QAbstractItemDelegate* delegate) {
        m_table->setItemDelegateForColumn(column, delegate);
    };
    const reading::Knowledge& knowledge = session().knowledge();
    set(FiguresModel::District, new CompletingDelegate(
                                    [&knowledge](QObject* parent) {
                                        return districtCompleter(knowledge.districts, parent);
                                    },
                                    m_table));
    set(FiguresModel::IndicatorColumn, new CompletingDelegate(
                                           [&knowledge](QObject* parent) {
                                               return indicatorCompleter(knowledge.catalogue,
                                                                         parent);
                                           },
                                           m_table));
    set(FiguresModel::RoleColumn,
        new ChoiceDelegate(choicesOf({Role::Goal, Role::Achieved, Role::Reference}), m_table));
    set(FiguresModel::BoundColumn,
        new ChoiceDelegate(choicesOf({Bound::Exact, Bound::AtLeast, Bound::MoreThan, Bound::AtMost,
                                      Bound::LessThan, Bound::About}),
                           m_table));
    set(FiguresModel::MeasureColumn,
        new ChoiceDelegate(choicesOf({Measure::Added, Measure::Total, Measure::Cumulative,
                                      Measure::Rate, Measure::Change, Measure::Money}),
                           m_table));
    set(FiguresModel::ReviewColumn,
        new ChoiceDelegate(choicesOf({Review::Open, Review::Accepted, Review::Rejected}), m_table));
}

void FiguresPage::connectParts()
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(typingPause);
    m_silence.setSingleShot(true);
    m_silence.setInterval(messageLasts);
    connect(m_find, &QLineEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, &FiguresPage::applyFilter);
    connect(&m_wait, &QTimer::timeout, this, &FiguresPage::applyFilter);
    connect(&m_silence, &QTimer::timeout, m_message, &QWidget::hide);
    connect(m_roles, &QComboBox::currentIndexChanged, this, &FiguresPage::applyFilter);
    connect(m_reviews, &QComboBox::currentIndexChanged, this, &FiguresPage::applyFilter);
    connect(m_header, &FilterHeader::filtersChanged, this, &FiguresPage::applyFilter);
    connect(m_plan, &QAction::triggered, this, &FiguresPage::openPlanDialog);
    connect(m_change, &QAction::triggered, this, &FiguresPage::openChangeDialog);
    connect(m_filters, &QAction::triggered, this, &FiguresPage::toggleFilters);
    connect(m_columns, &QAction::triggered, this, &FiguresPage::chooseColumns);
    connect(m_model, &FiguresModel::refused, this, &FiguresPage::sayRefused);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FiguresPage::updateActions);
    connect(m_table, &QTableView::doubleClicked, this, &FiguresPage::openEvidence);
    auto* enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &FiguresPage::openEvidence);
    connect(m_add, &QAction::triggered, this, &FiguresPage::openAddDialog);
    connect(m_remove, &QAction::triggered, this, &FiguresPage::remove);
    connect(m_accept, &QAction::triggered, this, [this] { review(Review::Accepted); });
    connect(m_reject, &QAction::triggered, this, [this] { review(Review::Rejected); });
    connect(m_reopen, &QAction::triggered, this, [this] { review(Review::Open); });
    connect(m_open, &QAction::triggered, this, &FiguresPage::openEvidence);
    connect(m_uses, &QAction::triggered, this, &FiguresPage::askForUses);
}

} // namespace duibiao::ui
