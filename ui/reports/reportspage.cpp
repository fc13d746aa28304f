// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "reports/headerdialog.h"
#include "reports/reportlist.h"
#include "reports/reporttext.h"
#include "reports/reviewactions.h"
#include "reports/reviewpane.h"
#include "shared/icons.h"
#include "shared/remember.h"
#include "shared/session.h"
#include "shared/typedquantity.h"
#include "wording/words.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new ReportListModel(session, this)),
      m_actions(new ReviewActions(this)), m_splitter(new QSplitter),
      m_empty(new EmptyState(m_splitter)), m_list(new QListView(this)), m_title(new QLabel(this)),
      m_details(new QLabel(this)), m_legend(new QLabel(this)), m_text(new ReportText(this)),
      m_review(new ReviewPane(session, this))
{
    setObjectName(u"reportsPage"_s);
    build();
    connectActions();
    connectSelection();
    retranslate();
}

ReportsPage::~ReportsPage()
{
    remember(u"reports/splitter"_s, m_splitter->saveState());
}

void ReportsPage::build()
{
    m_list->setObjectName(u"reportList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReportDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumWidth(180);
    m_splitter->setObjectName(u"reportsSplitter"_s);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildReview());
    m_splitter->addWidget(m_review);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({220, 440, 520});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->restoreState(QSettings().value(u"reports/splitter"_s).toByteArray());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    setFocusProxy(m_list);
}

void ReportsPage::sayEmpty()
{
    const bool isEmpty = session().reports().empty();
    if (!isEmpty)
        m_empty->say({});
    else if (session().work() == Work::Storing)
        m_empty->say(tr("Reports are being stored"),
                     tr("They stand here as soon as all of them are stored."));
    else
        m_empty->say(tr("There are no reports in this workspace yet"),
                     tr("Import work plans and work summaries, or drop their files anywhere on "
                        "this window."),
                     importOffer());
    setFocusProxy(isEmpty ? m_empty->button() : m_list);
}

QWidget* ReportsPage::buildReview()
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setObjectName(u"reportTitle"_s);
    m_details->setWordWrap(true);
    m_text->setObjectName(u"reportText"_s);
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(8, 2, 8, 4);
    auto* pane = new QWidget(this);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QLabel* label : {m_title, m_details}) {
        label->setContentsMargins(10, label == m_title ? 8 : 0, 10, 0);
        // A long name must not push the list or the table aside.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(label);
    }
    layout->addWidget(m_text, 1);
    layout->addWidget(m_legend);
    return pane;
}

void ReportsPage::connectActions()
{
    const ReviewActions& actions = *m_actions;
    const auto on = [&](ReviewActions::Command command, auto&& call) {
        connect(actions[command], &QAction::triggered, this, call);
    };
    on(ReviewActions::Accept, [this] { m_review->review(Review::Accepted); });
    on(ReviewActions::Reject, [this] { m_review->review(Review::Rejected); });
    on(ReviewActions::Reopen, [this] { m_review->review(Review::Open); });
    on(ReviewActions::Fix, [this] { m_review->fix(); });
    on(ReviewActions::NextOpen, [this] { m_review->selectOpen(1); });
    on(ReviewActions::PreviousOpen, [this] { m_review->selectOpen(-1); });
    on(ReviewActions::AcceptAlike, [this] { m_review->reviewAlike(Review::Accepted); });
    on(ReviewActions::RejectAlike, [this] { m_review->reviewAlike(Review::Rejected); });
    on(ReviewActions::NewFigure, [this] { makeFigure(); });
    on(ReviewActions::ShowUses, [this] {
        if (const ReviewItem* item = m_review->currentItem(); item && item->figure())
            Q_EMIT session().usesRequested(item->figure()->id);
    });
    on(ReviewActions::AcceptSure, [this] { m_review->acceptSure(); });
    on(ReviewActions::CorrectHeading, [this] { correctHeading(); });
    on(ReviewActions::RemoveReport, [this] { removeReport(); });
    m_actions->listenIn(m_review->table());
    m_actions->listenIn(m_text);
    m_review->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({actions[ReviewActions::CorrectHeading], actions[ReviewActions::AcceptSure],
                        actions[ReviewActions::RemoveReport]});
}

void ReportsPage::connectSelection()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (const ReportId report = m_model->reportAt(index); report != 0)
                    showReport(report);
            });
    connect(m_list, &QListView::activated, this,
            [this] { m_review->table()->setFocus(Qt::OtherFocusReason); });
    connect(m_review, &ReviewPane::currentItemChanged, this, &ReportsPage::showCurrentItem);
    connect(m_text, &ReportText::itemChosen, m_review, &ReviewPane::select);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &ReportsPage::updateActions);
}

QList<QAction*> ReportsPage::pageActions() const
{
    return m_actions->all();
}

void ReportsPage::refresh()
{
    const ReportId shown = m_report;
    m_report = 0; // so that a selection coming back loads what is new
    m_model->reload();
    const auto& reports = session().reports();
    sayEmpty();
    QModelIndex index = m_model->indexOf(shown);
    if (!index.isValid() && !reports.empty())
        index = m_model->index(0);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        reloadReport();
}

void ReportsPage::showReport(ReportId report)
{
    if (report == m_report)
        return;
    m_report = report;
    m_pending = !m_painted; // the list is seen first: of all this it takes the least time
    if (!m_pending)
        reloadReport();
}

void ReportsPage::paintEvent(QPaintEvent* event)
{
    Page::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &ReportsPage::loadPending);
}

void ReportsPage::loadPending()
{
    m_painted = true;
    if (m_pending)
        reloadReport();
}

void ReportsPage::reloadReport()
{
    m_pending = false;
    m_body.clear();
    if (m_report != 0) {
        if (auto loaded = session().reportContents(m_report))
            m_body = std::move(loaded->text);
        else
            Q_EMIT session().failed(loaded.error());
    }
    showItems();
    showHeading();
    // Only with a text to explain: its signs come from fonts that nothing else asks for.
    m_legend->setText(m_body.isEmpty() ? QString() : legend());
}

QString ReportsPage::legend()
{
    return tr("○ goal   ■ outcome   ◇ reference   ⚑ milestone   ﹏ doubtful   "
              "struck out: refused");
}

void ReportsPage::showItems()
{
    const Contents& contents = session().contents();
    const auto figures = contents.figuresOf(m_report);
    const auto milestones = contents.milestonesOf(m_report);
    std::vector<ReviewItem> items;
    if (m_report != 0) // 0 stands for what was typed in
        items =
            reviewItems({figures.begin(), figures.end()}, {milestones.begin(), milestones.end()});
    m_text->setContents(m_body, items);
    m_review->setItems(std::move(items));
    updateActions();
}

bool ReportsPage::refreshPart(const SessionChange& change)
{
    m_model->reload(change.reports);
    if (change.reports.contains(m_report))
        showItems();
    return true;
}

void ReportsPage::showHeading()
{
    const Report* report = session().report(m_report);
    if (!report) {
        m_title->clear();
        m_details->clear();
        return;
    }
    const ReportHeader& header = report->header;
    m_title->setText(report->name());
    QStringList parts{session().knowledge().districts.path(header.districtCode)};
    if (header.period.isValid())
        parts.append(wording::name(header.period));
    parts.append(wording::name(header.kind));
    if (header.published.isValid())
        parts.append(tr("published %1").arg(header.published.toString(Qt::ISODate)));
    parts.append(report->fileName);
    parts.append(report->encoding);
    m_details->setText(parts.join(u" · "_s));
}

void ReportsPage::showCurrentItem()
{
    m_text->showItem(m_review->currentItem());
    updateActions();
}

void ReportsPage::showFigure(FigureId id)
{
    if (const Figure* figure = session().figure(id))
        showItem(figure->evidence, ReviewItem::keyOf(id));
}

void ReportsPage::showMilestone(MilestoneId id)
{
    if (const Milestone* milestone = session().milestone(id))
        showItem(milestone->evidence, ReviewItem::keyOfMilestone(id));
}

void ReportsPage::showPlace(ReportId report, qsizetype begin, qsizetype end)
{
    m_list->setCurrentIndex(m_model->indexOf(report));
    loadPending();
    m_text->showPlace(begin, end);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::showItem(const Evidence& evidence, qint64 key)
{
    if (evidence.report == 0)
        return;
    m_list->setCurrentIndex(m_model->indexOf(evidence.report));
    loadPending();
    m_review->select(key);
    m_review->table()->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::updateActions()
{
    sayEmpty();
    const auto& items = m_review->items();
    const auto any = [&items](auto&& test) {
        return std::any_of(items.begin(), items.end(), test);
    };
    m_actions->update(
        {.writable = !session().isReadOnly(),
         .report = m_report != 0,
         .selection = m_review->table()->selectionModel()->hasSelection(),
         .figure = m_review->currentItem() && m_review->currentItem()->figure(),
         .marked = m_text->textCursor().hasSelection(),
         .anyOpen = any([](const ReviewItem& item) { return item.review() == Review::Open; }),
         .anySure = any([](const ReviewItem& item) {
             return item.figure() && item.review() == Review::Open && !item.isDoubtful();
         })});
}

/// A figure of the words marked in the text, with what the report's heading says of it.
void ReportsPage::makeFigure()
{
    const Report* report = session().report(m_report);
    const QTextCursor marked = m_text->textCursor();
    if (!report || !marked.hasSelection())
        return;
    Figure figure;
    figure.typedIn = true;
    figure.role = report->header.kind == ReportKind::Plan ? Role::Goal : Role::Achieved;
    figure.districtCode = report->header.districtCode;
    figure.period = report->header.period;
    figure.evidence.report = m_report;
    figure.evidence.begin = marked.selectionStart();
    figure.evidence.end = marked.selectionEnd();
    figure.evidence.quote =
        m_body.mid(marked.selectionStart(), marked.selectionEnd() - marked.selectionStart());
    figure.quantity = quantityIn(figure.evidence.quote).value_or(figure.quantity);
    figure.label = figure.evidence.quote.simplified().remove(figure.quantity.literal);
    m_review->make(figure);
}

void ReportsPage::correctHeading()
{
    const Report* report = session().report(m_report);
    if (!report)
        return;
    auto* dialog = new HeaderDialog(report->header, session().knowledge().districts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &HeaderDialog::headerChosen, this,
        [this, id = m_report](const ReportHeader& header) { session().updateHeader(id, header); });
    dialog->open();
}

void ReportsPage::removeReport()
{
    if (m_report != 0)
        session().removeReports({m_report}); // undoable, so it does not ask
}

void ReportsPage::retranslate()
{
    m_actions->retranslate();
    m_review->retranslate();
    m_list->setAccessibleName(tr("Reports"));
    m_text->setAccessibleName(tr("Text of the report"));
    if (!m_body.isEmpty())
        m_legend->setText(legend());
    sayEmpty();
    showHeading();
}

} // namespace duibiao::ui
