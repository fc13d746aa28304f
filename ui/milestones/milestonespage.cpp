// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestones/milestonespage.h"

#include "milestones/milestonesmodel.h"
#include "milestones/pairspane.h"
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/sentence.h"
#include "shared/session.h"
#include "shared/tablesetup.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

MilestonesPage::MilestonesPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabBar), m_stack(new QStackedWidget),
      m_pairs(new PairsPane(session)), m_model(new MilestonesModel(session, this)),
      m_find(new QLineEdit), m_table(new QTableView), m_sentence(new QLabel),
      m_accept(new QAction(icon(u"accept"_s), {}, this)),
      m_reject(new QAction(icon(u"reject"_s), {}, this)),
      m_reopen(new QAction(icon(u"reopen"_s), {}, this)),
      m_open(new QAction(icon(u"reports"_s), {}, this))
{
    build();
    connectParts();
    retranslate();
    updateActions();
}

void MilestonesPage::build()
{
    m_tabs->setObjectName(u"milestoneTabs"_s);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_find->setClearButtonEnabled(true);
    m_stack->addWidget(m_pairs);
    m_stack->addWidget(buildList());
    m_empty = new EmptyState(m_stack);
    auto* head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addWidget(m_find, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
}

QWidget* MilestonesPage::buildList()
{
    setUpTable(m_table, m_model, u"milestones"_s);
    m_table->setObjectName(u"milestones"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    // single letters act in the table alone, so that they can be typed in the find line
    const std::initializer_list<std::pair<QAction*, Qt::Key>> shortcuts = {
        {m_accept, Qt::Key_A},
        {m_reject, Qt::Key_R},
        {m_reopen, Qt::Key_O},
        {m_open, Qt::Key_Return}};
    for (const auto& [action, key] : shortcuts) {
        m_table->addAction(action);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentence);
    return list;
}

void MilestonesPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        updateActions();
        sayEmpty();
    });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setText(text);
        m_pairs->setText(text);
        sayEmpty();
    });
    connect(m_pairs, &PairsPane::paired, this, [this] {
        sayEmpty();
        Q_EMIT paired();
    });
    connect(m_accept, &QAction::triggered, this, [this] { review(Review::Accepted); });
    connect(m_reject, &QAction::triggered, this, [this] { review(Review::Rejected); });
    connect(m_reopen, &QAction::triggered, this, [this] { review(Review::Open); });
    connect(m_open, &QAction::triggered, this, &MilestonesPage::openEvidence);
    connect(m_table, &QTableView::doubleClicked, this, &MilestonesPage::openEvidence);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MilestonesPage::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showSentence();
        updateActions();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &MilestonesPage::updateActions);
}

QList<QAction*> MilestonesPage::pageActions() const
{
    return QList<QAction*>{m_accept, m_reject, m_reopen, m_open} + m_pairs->pairActions();
}

void MilestonesPage::refresh()
{
    m_model->reload();
    m_pairs->refresh();
    sayEmpty();
    showSentence();
}

std::vector<Milestone> MilestonesPage::selected() const
{
    std::vector<Milestone> milestones;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const Milestone* milestone = m_model->milestone(index))
            milestones.push_back(*milestone);
    }
    return milestones;
}

void MilestonesPage::review(Review review)
{
    std::vector<Milestone> milestones = selected();
    std::erase_if(milestones, [review](const Milestone& m) { return m.review == review; });
    for (Milestone& milestone : milestones)
        milestone.review = review;
    if (!milestones.empty())
        session().updateMilestones(milestones);
}

void MilestonesPage::updateActions()
{
    const bool isList = m_tabs->currentIndex() == 1;
    const std::vector<Milestone> milestones =
        session().isReadOnly() || !isList ? std::vector<Milestone>() : selected();
    const auto enable = [&](QAction* action, Review review) {
        action->setEnabled(
            std::any_of(milestones.begin(), milestones.end(),
                        [review](const Milestone& m) { return m.review != review; }));
    };
    enable(m_accept, Review::Accepted);
    enable(m_reject, Review::Rejected);
    enable(m_reopen, Review::Open);
    const Milestone* current = m_model->milestone(m_table->currentIndex());
    m_open->setEnabled(isList && current && current->evidence.report != 0);
}

void MilestonesPage::showSentence()
{
    const Milestone* milestone = m_model->milestone(m_table->currentIndex());
    if (!milestone) {
        m_sentence->setText(tr("Choose a milestone to read its sentence."));
        return;
    }
    m_sentence->setText(quotedSentence(session(), milestone->evidence));
}

/// Among what was read, where every milestone has a line of its own.
void MilestonesPage::showMilestone(MilestoneId milestone)
{
    m_tabs->setCurrentIndex(1);
    if (const QModelIndex index = m_model->indexOfId(milestone); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void MilestonesPage::openEvidence()
{
    if (const Milestone* milestone = m_model->milestone(m_table->currentIndex()))
        Q_EMIT session().milestoneRequested(milestone->id);
}

void MilestonesPage::sayEmpty()
{
    if (session().milestones().empty())
        m_empty->say(tr("No milestones yet"),
                     tr("Reports that say what was issued, built or founded bring them; import "
                        "reports on the Reports page."),
                     importOffer());
    else if (!m_find->text().isEmpty() &&
             (m_tabs->currentIndex() == 1 ? m_model->rowCount() : m_pairs->rowCount()) == 0)
        m_empty->say(tr("No milestone has these words"), tr("Clear the line above to see all."),
                     {.text = tr("&Show All"), .act = [this] { m_find->clear(); }});
    else
        m_empty->say({});
}

void MilestonesPage::retranslate()
{
    m_tabs->setTabText(0, tr("Planned and Done"));
    m_tabs->setTabToolTip(0, tr("What was planned beside what came of it"));
    m_tabs->setTabText(1, tr("As Read"));
    m_tabs->setTabToolTip(1, tr("Every milestone by itself, to be accepted or rejected"));
    m_tabs->setAccessibleName(tr("How milestones are shown"));
    m_pairs->retranslate();
    m_find->setPlaceholderText(tr("Find milestones"));
    m_find->setAccessibleName(tr("Find milestones"));
    m_table->setAccessibleName(tr("Milestones"));
    m_sentence->setAccessibleName(tr("Sentence of the milestone"));
    m_accept->setText(tr("&Accept"));
    m_accept->setToolTip(tr("Says that the milestones chosen are right (A)"));
    m_reject->setText(tr("&Refuse"));
    m_reject->setToolTip(tr("Says that the milestones chosen are wrong (R)"));
    m_reopen->setText(tr("Re&open"));
    m_reopen->setToolTip(tr("Takes back what was said of the milestones chosen (O)"));
    m_open->setText(tr("Open in Re&port"));
    m_open->setToolTip(tr("Shows the milestone in its report (Enter or a double click)"));
}

} // namespace duibiao::ui
