// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkspage.h"

#include "checks/acceptdialog.h"
#include "checks/checksmodel.h"
#include "shared/background.h"
#include "shared/emptystate.h"
#include "shared/figurepanel.h"
#include "shared/icons.h"
#include "shared/session.h"
#include "shared/tablesetup.h"
#include "wording/words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lines of Chinese among Latin words are drawn higher than Qt reckons, and the last would be cut.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) +
               QSize(0, option.fontMetrics.height() / 2);
    }
};

} // namespace

ChecksPage::ChecksPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new ChecksModel(session, this)), m_shown(new QComboBox),
      m_count(new QLabel), m_table(new QTableView), m_figures(new FigurePanel(session)),
      m_open(new QAction(icon(u"reports"_s), {}, this)),
      m_accept(new QAction(icon(u"accept"_s), {}, this)),
      m_reopen(new QAction(icon(u"reopen"_s), {}, this))
{
    setObjectName(u"checksPage"_s);
    buildActions();
    build();
    connectParts();
    m_model->show(ChecksModel::Shown::Open);
    retranslate();
    showFigures();
}

void ChecksPage::buildActions()
{
    m_open->setObjectName(u"openFinding"_s);
    m_accept->setObjectName(u"acceptFinding"_s);
    m_reopen->setObjectName(u"reopenFinding"_s);
    // single keys act in the table alone
    for (const auto& [action, key] : {std::pair{m_accept, Qt::Key_A}, {m_reopen, Qt::Key_O}}) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

void ChecksPage::build()
{
    m_shown->setObjectName(u"findingsShown"_s);
    m_table->setObjectName(u"findingsTable"_s);
    setUpTable(m_table, m_model, u"checks"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableView::resizeRowsToContents);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_accept, m_reopen, m_open});
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_shown);
    bar->addWidget(m_count);
    bar->addStretch();
    m_empty = tableOver(m_table, m_figures, 7);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_table);
}

void ChecksPage::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChecksPage::showFigures);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChecksPage::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecksPage::showFigures);
    connect(m_table, &QTableView::doubleClicked, m_figures, &FigurePanel::openChosen);
    auto* enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, m_figures, &FigurePanel::openChosen);
    connect(m_open, &QAction::triggered, m_figures, &FigurePanel::openChosen);
    connect(m_accept, &QAction::triggered, this, &ChecksPage::askRemark);
    connect(m_reopen, &QAction::triggered, this, &ChecksPage::reopen);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &ChecksPage::applyFilter);
}

QList<QAction*> ChecksPage::pageActions() const
{
    return {m_accept, m_reopen, m_open};
}

void ChecksPage::refresh()
{
    const int generation = ++m_generation;
    const auto work = [held = session().snapshot()] {
        return compare::runChecks(held.figures(), held.context(), compare::WithAccepted::Yes);
    };
    m_running = true;
    inBackground(this, work, [this, generation](std::vector<compare::Finding> findings) {
        if (generation != m_generation)
            return;
        m_running = false;
        m_model->setFindings(std::move(findings));
        m_table->resizeRowsToContents();
        moveOn(0);
        if (!m_wanted.isEmpty())
            showFinding(std::exchange(m_wanted, {}));
        updateActions();
        Q_EMIT checked();
    });
}

void ChecksPage::showFinding(const QString& key)
{
    if (m_running) {
        m_wanted = key;
        return;
    }
    QModelIndex index = m_model->indexOfKey(key);
    if (!index.isValid()) { // accepted, while only open ones are shown
        m_shown->setCurrentIndex(m_shown->findData(static_cast<int>(ChecksModel::Shown::All)));
        index = m_model->indexOfKey(key);
    }
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ChecksPage::refreshPart(const SessionChange& change)
{
    if (m_running || !change.decisions || !change.reports.empty() || !change.figures.empty())
        return false;
    const int row = m_table->currentIndex().row();
    m_model->setAccepted(session().contents().accepted());
    m_table->resizeRowsToContents();
    moveOn(row);
    updateActions();
    return true;
}

void ChecksPage::moveOn(int row)
{
    const int last = m_model->rowCount() - 1;
    if (m_table->currentIndex().isValid() || row < 0 || last < 0)
        return;
    m_table->selectRow(std::min(row, last));
}

void ChecksPage::applyFilter()
{
    m_model->show(static_cast<ChecksModel::Shown>(m_shown->currentData().toInt()));
    m_table->resizeRowsToContents();
    moveOn(0);
    updateActions();
}

std::vector<compare::Finding> ChecksPage::chosen(bool accepted) const
{
    std::vector<compare::Finding> findings;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const compare::Finding* finding = m_model->finding(index);
        if (finding->accepted == accepted)
            findings.push_back(*finding);
    }
    return findings;
}

void ChecksPage::askRemark()
{
    const std::vector<compare::Finding> findings = chosen(false);
    if (findings.empty())
        return;
    QStringList told;
    std::vector<AcceptedFinding> accepted;
    for (const compare::Finding& finding : findings) {
        told.append(wording::findingText(finding, session().context()));
        accepted.push_back({.key = finding.key,
                            .fingerprint = finding.fingerprint,
                            .remark = {},
                            .user = {},
                            .when = {}});
    }
    const auto store = [this, accepted](const QString& remark) {
        std::vector<AcceptedFinding> remarked = accepted;
        for (AcceptedFinding& each : remarked)
            each.remark = remark;
        return session().acceptFindings(remarked);
    };
    auto* dialog = new AcceptDialog(told, store, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChecksPage::reopen()
{
    QStringList keys;
    for (const compare::Finding& finding : chosen(true))
        keys.append(finding.key);
    if (!keys.isEmpty())
        session().reopenFindings(keys);
}

void ChecksPage::showFigures()
{
    m_figures->clear();
    const compare::Finding* finding = m_model->finding(m_table->currentIndex());
    m_open->setEnabled(finding && !finding->figures.empty());
    if (!finding)
        return;
    if (finding->figures.empty())
        m_figures->addLine(tr("It rests on the head of the report: its kind, period and date."));
    for (const Figure& figure : finding->figures)
        m_figures->add(figure, FigurePanel::Quote::Shown);
    m_figures->chooseFirst();
}

void ChecksPage::updateActions()
{
    const bool writable = session().isOpen() && !session().isReadOnly();
    m_accept->setEnabled(writable && !chosen(false).empty());
    m_reopen->setEnabled(writable && !chosen(true).empty());
    const int accepted = m_model->accepted();
    m_count->setText(tr("%1 open, %2 accepted").arg(m_model->total() - accepted).arg(accepted));
    sayEmpty();
}

void ChecksPage::sayEmpty()
{
    m_count->setVisible(m_model->total() > 0);
    m_shown->setVisible(m_model->total() > 0);
    if (m_running || m_model->rowCount() > 0)
        m_empty->say({});
    else if (session().figures().empty())
        m_empty->say(tr("Nothing to check yet"), tr("Import reports on the Reports page."),
                     importOffer());
    else if (m_model->total() == 0)
        m_empty->say(tr("Everything fits"),
                     tr("No sums, rates, periods or reports contradict each other."));
    else if (m_model->accepted() > 0)
        m_empty->say(tr("Nothing is open"),
                     tr("What was found is accepted. Choose “Accepted” above to see it."));
    else
        m_empty->say(tr("Nothing is accepted"),
                     tr("Choose “Open” above to see what does not fit."));
}

void ChecksPage::retranslate()
{
    using Shown = ChecksModel::Shown;
    const int before = std::max(0, m_shown->currentIndex());
    {
        const QSignalBlocker blocker(m_shown);
        m_shown->clear();
        m_shown->addItem(tr("Open"), static_cast<int>(Shown::Open));
        m_shown->addItem(tr("Accepted"), static_cast<int>(Shown::Accepted));
        m_shown->addItem(tr("Open and accepted"), static_cast<int>(Shown::All));
        m_shown->setCurrentIndex(before);
    }
    m_shown->setAccessibleName(tr("Findings shown"));
    m_table->setAccessibleName(tr("What does not fit"));
    m_figures->setCaption(tr("Figures it rests on"));
    const auto say = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "tooltip (key)").arg(tip, key));
        action->setStatusTip(tip);
    };
    say(m_open, tr("Open in &Report"), tr("Shows the figure in its report"));
    say(m_accept, tr("&Accept…"),
        tr("Lets what was found stand, with a remark, until its figures change"));
    say(m_reopen, tr("Re&open"), tr("Takes the acceptance back"));
    updateActions();
}

} // namespace duibiao::ui
