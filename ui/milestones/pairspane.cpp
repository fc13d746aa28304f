// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones/pairspane.h"

#include "milestones/pairsmodel.h"
#include "shared/background.h"
#include "shared/icons.h"
#include "shared/sentence.h"
#include "shared/session.h"
#include "shared/tablesetup.h"

#include <QAction>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using compare::MilestonePair;
using Decision = MilestoneMatch::Decision;
using namespace Qt::StringLiterals;

PairsPane::PairsPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new PairsModel(session, this)),
      m_table(new QTableView), m_sentences(new QLabel),
      m_confirm(new QAction(icon(u"accept"_s), {}, this)),
      m_refuse(new QAction(icon(u"reject"_s), {}, this)),
      m_undecide(new QAction(icon(u"reopen"_s), {}, this)),
      m_match(new QAction(icon(u"add"_s), {}, this))
{
    build();
    connectParts();
    retranslate();
    updateActions();
}

void PairsPane::build()
{
    setUpTable(m_table, m_model, u"milestonePairs"_s);
    m_table->setObjectName(u"milestonePairs"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(pairActions());
    const std::initializer_list<std::tuple<QAction*, QString, Qt::Key>> keys = {
        {m_confirm, u"confirmMatch"_s, Qt::Key_A},
        {m_refuse, u"refuseMatch"_s, Qt::Key_R},
        {m_undecide, u"undecideMatch"_s, Qt::Key_O},
        {m_match, u"matchByHand"_s, Qt::Key_M}};
    for (const auto& [action, name, key] : keys) {
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::RichText);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentences->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_sentences->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentences);
}

void PairsPane::connectParts()
{
    connect(&m_session, &Session::workChanged, this, &PairsPane::updateActions);
    connect(m_confirm, &QAction::triggered, this, [this] { decide(matches(Decision::Confirmed)); });
    connect(m_refuse, &QAction::triggered, this, [this] { decide(matches(Decision::Refused)); });
    connect(m_undecide, &QAction::triggered, this, &PairsPane::undecide);
    connect(m_match, &QAction::triggered, this, [this] { decide(loosePair()); });
    connect(m_table, &QTableView::doubleClicked, this, &PairsPane::openEvidence);
    auto* enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, [this] { openEvidence(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PairsPane::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PairsPane::showSentences);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PairsPane::updateActions);
}

void PairsPane::refresh()
{
    const int generation = ++m_generation;
    const auto work = [milestones = m_session.milestones(),
                       decisions = m_session.contents().matches(), today = QDate::currentDate()] {
        return compare::matchMilestones(milestones, decisions, today);
    };
    inBackground(this, work, [this, generation](std::vector<MilestonePair> pairs) {
        if (generation != m_generation)
            return;
        m_model->setPairs(std::move(pairs));
        showSentences();
        Q_EMIT paired();
    });
}

void PairsPane::setText(const QString& text)
{
    m_model->setText(text);
}

int PairsPane::rowCount() const
{
    return m_model->rowCount();
}

std::vector<MilestonePair> PairsPane::selected() const
{
    std::vector<MilestonePair> pairs;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const MilestonePair* pair = m_model->pair(index))
            pairs.push_back(*pair);
    }
    return pairs;
}

std::vector<MilestoneMatch> PairsPane::matches(Decision decision) const
{
    std::vector<MilestoneMatch> list;
    for (const MilestonePair& pair : selected()) {
        if (pair.planned && pair.done && (decision == Decision::Refused || !pair.confirmed))
            list.push_back(
                {.planned = pair.planned->id, .done = pair.done->id, .decision = decision});
    }
    return list;
}

std::vector<MilestoneMatch> PairsPane::loosePair() const
{
    const std::vector<MilestonePair> pairs = selected();
    if (pairs.size() != 2)
        return {};
    const auto alone = [&](const auto& own, const auto& other) {
        return std::ranges::find_if(pairs, [&](const MilestonePair& pair) {
            return (pair.*own).has_value() && !(pair.*other).has_value();
        });
    };
    const auto planned = alone(&MilestonePair::planned, &MilestonePair::done);
    const auto done = alone(&MilestonePair::done, &MilestonePair::planned);
    if (planned == pairs.end() || done == pairs.end())
        return {};
    return {
        {.planned = planned->planned->id, .done = done->done->id, .decision = Decision::Confirmed}};
}

void PairsPane::decide(const std::vector<MilestoneMatch>& matches)
{
    if (!matches.empty())
        m_session.setMilestoneMatches(matches);
}

void PairsPane::undecide()
{
    std::vector<MilestoneMatch> list;
    for (const MilestonePair& pair : selected()) {
        if (pair.confirmed)
            list.push_back({.planned = pair.planned->id, .done = pair.done->id});
    }
    if (!list.empty())
        m_session.removeMilestoneMatches(list);
}

void PairsPane::updateActions()
{
    const bool mayChange = m_session.isOpen() && !m_session.isReadOnly();
    const std::vector<MilestonePair> pairs = selected();
    m_confirm->setEnabled(mayChange && !matches(Decision::Confirmed).empty());
    m_refuse->setEnabled(mayChange && !matches(Decision::Refused).empty());
    m_undecide->setEnabled(mayChange && std::ranges::any_of(pairs, &MilestonePair::confirmed));
    m_match->setEnabled(mayChange && !loosePair().empty());
}

void PairsPane::showSentences()
{
    const MilestonePair* pair = m_model->pair(m_table->currentIndex());
    if (!pair) {
        m_sentences->setText(tr("Choose a line to read what the plan and the summary say."));
        return;
    }
    QStringList lines;
    if (pair->planned)
        lines.append(tr("Planned: %1").arg(quotedSentence(m_session, pair->planned->evidence)));
    if (pair->done)
        lines.append(tr("Done: %1").arg(quotedSentence(m_session, pair->done->evidence)));
    m_sentences->setText(lines.join(u"<br>"_s));
}

/// The side that was pointed at, else what there is.
void PairsPane::openEvidence(const QModelIndex& index)
{
    const MilestonePair* pair = m_model->pair(index);
    if (!pair)
        return;
    const bool wantsDone = index.column() == PairsModel::Done || !pair->planned;
    Q_EMIT m_session.milestoneRequested(wantsDone && pair->done ? pair->done->id
                                                                : pair->planned->id);
}

void PairsPane::retranslate()
{
    m_table->setAccessibleName(tr("What was planned beside what was done"));
    m_sentences->setAccessibleName(tr("Sentences of the plan and of the summary"));
    m_confirm->setText(tr("Con&firm Match"));
    m_confirm->setToolTip(tr("Says that what was planned and what was done are the same (A)"));
    m_refuse->setText(tr("Refuse &Match"));
    m_refuse->setToolTip(tr("Says that they are two different things (R)"));
    m_undecide->setText(tr("&Undecide"));
    m_undecide->setToolTip(tr("Takes a confirmation back; the match is suggested again (O)"));
    m_match->setText(tr("Match by &Hand"));
    m_match->setToolTip(tr("Makes a pair of two chosen lines, one planned and one done (M)"));
    showSentences();
}

} // namespace duibiao::ui
