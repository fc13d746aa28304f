// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "reports/headerdialog.h"
#include "reports/reportlist.h"
#include "reports/reporttext.h"
#include "reports/reviewactions.h"
#include "reports/reviewpane.h"
#include "shared/icons.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new ReportListModel(session, this)),
      m_actions(new ReviewActions(this)), m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(this)), m_list(new QListView(this)), m_title(new QLabel(this)),
      m_details(new QLabel(this)), m_legend(new QLabel(this)), m_text(new ReportText(this)),
      m_review(new ReviewPane(session, this)), m_emptyText(new QLabel(this)),
      m_emptyButton(new QPushButton(icon(u"import"_s), {}, this))
{
    setObjectName(u"reportsPage"_s);
    build();
    connectActions();
    connectSelection();
    retranslate();
}

ReportsPage::~ReportsPage()
{
    QSettings().setValue(u"reports/splitter"_s, m_splitter->saveState());
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
    m_splitter->setSizes({250, 480, 460});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->restoreState(QSettings().value(u"reports/splitter"_s).toByteArray());
    m_stack->addWidget(buildEmptyState());
    m_stack->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_list);
}

QWidget* ReportsPage::buildEmptyState()
{
    m_emptyText->setObjectName(u"reportsEmpty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyButton->setObjectName(u"reportsImport"_s);
    m_emptyButton->setAutoDefault(true);
    auto* empty = new QWidget(this);
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addSpacing(12);
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return empty;
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
    on(ReviewActions::AcceptSure, [this] { m_review->acceptSure(); });
    on(ReviewActions::CorrectHeading, [this] { correctHeading(); });
    on(ReviewActions::RemoveReport, [this] { removeReport(); });
    m_actions->listenIn(m_review->table());
    m_actions->listenIn(m_text);
    m_review->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({actions[ReviewActions::CorrectHeading], actions[ReviewActions::AcceptSure],
                        actions[ReviewActions::RemoveReport]});
    connect(m_emptyButton, &QPushButton::clicked, this, &ReportsPage::importRequested);
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
    m_stack->setCurrentIndex(reports.empty() ? 0 : 1);
    setFocusProxy(reports.empty() ? static_cast<QWidget*>(m_emptyButton) : m_list);
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
    reloadReport();
}

void ReportsPage::reloadReport()
{
    store::ReportContents contents;
    if (m_report != 0) {
        if (auto loaded = session().reportContents(m_report))
            contents = std::move(*loaded);
        else
            Q_EMIT session().failed(loaded.error());
    }
    std::vector<ReviewItem> items = reviewItems(contents.figures, contents.milestones);
    m_text->setContents(contents.text, items);
    m_review->setItems(std::move(items));
    showHeading();
    updateActions();
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
    m_title->setText(header.title.isEmpty() ? report->fileName : header.title);
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
    const Figure* figure = session().figure(id);
    if (!figure || figure->evidence.report == 0)
        return;
    m_list->setCurrentIndex(m_model->indexOf(figure->evidence.report));
    m_review->select(ReviewItem::keyOf(id));
    m_review->table()->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::updateActions()
{
    const auto& items = m_review->items();
    const auto any = [&items](auto&& test) {
        return std::any_of(items.begin(), items.end(), test);
    };
    m_actions->update(
        {.writable = !session().isReadOnly(),
         .report = m_report != 0,
         .selection = m_review->table()->selectionModel()->hasSelection(),
         .anyOpen = any([](const ReviewItem& item) { return item.review() == Review::Open; }),
         .anySure = any([](const ReviewItem& item) {
             return item.figure() && item.review() == Review::Open && !item.isDoubtful();
         })});
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
    m_text->setPlaceholderText(tr("Choose a report on the left."));
    m_legend->setText(tr("○ goal   ■ outcome   ◇ reference   ⚑ milestone   ﹏ doubtful   "
                         "struck out: refused"));
    m_emptyText->setText(tr("There are no reports in this workspace yet.\n\nImport work plans and "
                            "work summaries, or drop their files anywhere on this window."));
    m_emptyButton->setText(tr("&Import Reports…"));
    showHeading();
}

} // namespace duibiao::ui
