// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpage.h"

#include "search/searchmodel.h"
#include "shared/background.h"
#include "shared/emptystate.h"
#include "shared/session.h"
#include "shared/tablesetup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPoint>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextLayout>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 150; // ms

/// Draws the words that were searched for in bold, in sight even in a narrow column.
class ContextDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem frame(option);
        initStyleOption(&frame, index);
        const QString text = std::exchange(frame.text, {});
        QStyle* style = frame.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, frame.widget);
        const QPoint hit = index.data(SearchModel::HitRole).toPoint();
        QTextLayout layout(text, frame.font);
        QTextLayout::FormatRange bold{.start = hit.x(), .length = hit.y(), .format = {}};
        bold.format.setFontWeight(QFont::Bold);
        bold.format.setFontUnderline(true);
        layout.setFormats({bold});
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const QRect area = frame.rect.adjusted(4, 0, -4, 0);
        const bool selected = frame.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setClipRect(area);
        painter->setPen(frame.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        // What was found must be seen: long contexts begin a little before it.
        const qreal found = line.cursorToX(hit.x() + hit.y());
        const qreal shift = std::max(0.0, found - area.width() * 0.75);
        layout.draw(painter,
                    QPointF(area.left() - shift, area.top() + (area.height() - line.height()) / 2));
        painter->restore();
    }
};

} // namespace

SearchPage::SearchPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new SearchModel(session, this)), m_find(new QLineEdit),
      m_count(new QLabel), m_table(new QTableView), m_empty(new EmptyState(m_table))
{
    setObjectName(u"searchPage"_s);
    build();
    retranslate();
}

void SearchPage::build()
{
    m_find->setObjectName(u"searchLine"_s);
    m_find->setClearButtonEnabled(true);
    m_table->setObjectName(u"searchResults"_s);
    setUpTable(m_table, m_model, u"search"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegateForColumn(SearchModel::Context, new ContextDelegate(m_table));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_find, 1);
    bar->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_find);
    m_find->installEventFilter(this);
    m_table->installEventFilter(this);
    m_wait.setSingleShot(true);
    m_wait.setInterval(typingPause);
    connect(m_find, &QLineEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
    connect(&m_wait, &QTimer::timeout, this, &SearchPage::search);
    connect(m_find, &QLineEdit::returnPressed, this, &SearchPage::search);
    connect(m_table, &QTableView::doubleClicked, this, &SearchPage::open);
}

void SearchPage::refresh()
{
    search();
}

void SearchPage::search()
{
    m_wait.stop();
    const int number = ++m_asked;
    const QString words = m_find->text().trimmed();
    if (words.isEmpty() || !session().isOpen()) {
        m_shownFor = words;
        m_model->setHits({});
        updateState();
        return;
    }
    using Found = Result<std::vector<store::SearchHit>>;
    inBackground(
        this,
        [path = session().path(), words]() -> Found {
            // A connection belongs to its thread.
            return store::Workspace::open(path, store::Workspace::Access::ReadOnly)
                .and_then([&](const store::Workspace& workspace) -> Found {
                    return workspace.search(words, most);
                });
        },
        [this, number, words](const Found& found) {
            if (number != m_asked)
                return; // typed on meanwhile
            if (!found)
                Q_EMIT session().failed(found.error());
            m_shownFor = words;
            m_model->setHits(found.value_or(std::vector<store::SearchHit>()));
            updateState();
        });
}

void SearchPage::open()
{
    const store::SearchHit* hit = m_model->hit(m_table->currentIndex());
    if (!hit)
        return;
    if (hit->in == store::SearchHit::In::Figure)
        Q_EMIT session().evidenceRequested(hit->id);
    else if (hit->in == store::SearchHit::In::Milestone)
        Q_EMIT session().milestoneRequested(hit->id);
    else
        Q_EMIT session().placeRequested(hit->report, hit->begin, hit->end);
}

void SearchPage::updateState()
{
    const int found = m_model->rowCount();
    m_count->setText(found == 0      ? QString()
                     : found == most ? tr("the first %n place(s)", nullptr, found)
                                     : tr("%n place(s)", nullptr, found));
    if (!session().isOpen())
        m_empty->say(tr("No workspace is open"), tr("Open a workspace to search in it."));
    else if (session().reports().empty() && session().figures().empty())
        m_empty->say(tr("There is nothing to search yet"),
                     tr("Import reports; their text, figures and milestones are then found here."),
                     importOffer());
    else if (m_shownFor.isEmpty())
        m_empty->say(tr("Search the whole workspace"),
                     tr("Type words above. Reports' texts, figures and milestones are searched."));
    else if (found == 0)
        m_empty->say(tr("Nothing holds “%1”").arg(m_shownFor),
                     tr("Try fewer or other words, as they stand in the reports."));
    else
        m_empty->say({});
    if (found > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, SearchModel::Context));
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_find && key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        open();
        return true;
    }
    if (watched == m_table && key == Qt::Key_Escape) {
        m_find->setFocus(Qt::OtherFocusReason);
        m_find->selectAll();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void SearchPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_find->selectAll(); // Ctrl+F again types over the last words
}

void SearchPage::retranslate()
{
    m_find->setPlaceholderText(tr("Search reports, figures and milestones"));
    m_find->setAccessibleName(tr("Search words"));
    m_table->setAccessibleName(tr("Places found"));
    updateState();
}

} // namespace duibiao::ui
