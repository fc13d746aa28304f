// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uses/usesdialog.h"

#include "shared/background.h"
#include "shared/icons.h"
#include "shared/sentence.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Which row, as what, and what came of it.
QString told(const compare::Row& row, FigureId figure, const reading::Knowledge& knowledge)
{
    QStringList place{knowledge.districts.path(row.districtCode),
                      wording::rowName(knowledge.catalogue, row)};
    if (row.period.isValid())
        place.append(wording::name(row.period));
    return UsesDialog::tr("%1 (%2): %3. %4", "row of the comparison, use, verdict, reason")
        .arg(place.join(u" · "_s), wording::name(*compare::useOf(row, figure)),
             wording::name(row.verdict), wording::reasonText(row));
}

} // namespace

UsesDialog::UsesDialog(Session& session, FigureId figure, QWidget* parent)
    : QDialog(parent), m_session(session), m_figure(figure), m_sentence(new QLabel),
      m_list(new QListWidget), m_state(new QLabel), m_go(new QPushButton)
{
    setObjectName(u"usesDialog"_s);
    setWindowTitle(tr("Where the Figure Is Used"));
    build();
    look();
    resize(fontMetrics().height() * 44, fontMetrics().height() * 24);
}

void UsesDialog::build()
{
    if (const Figure* figure = m_session.figure(m_figure))
        m_sentence->setText(figure->evidence.report == 0
                                ? wording::quantityText(figure->quantity).toHtmlEscaped()
                                : quotedSentence(m_session, figure->evidence));
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setObjectName(u"usesList"_s);
    m_list->setAccessibleName(tr("What rests on the figure"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_state->setText(tr("Looking…"));
    m_state->setWordWrap(true);
    m_go->setObjectName(u"usesGo"_s);
    m_go->setText(tr("&Show"));
    m_go->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &UsesDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &UsesDialog::go);
    connect(m_list, &QListWidget::currentRowChanged, this, &UsesDialog::updateButton);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    updateButton();
}

void UsesDialog::look()
{
    const auto work = [held = m_session.snapshot(), figure = m_figure] {
        Found found{.rows = compare::compareFigures(held.figures(), held.context(), held.query()),
                    .findings = compare::runChecks(held.figures(), held.context(),
                                                   compare::WithAccepted::Yes)};
        std::erase_if(found.rows,
                      [figure](const compare::Row& row) { return !compare::useOf(row, figure); });
        std::erase_if(found.findings, [figure](const compare::Finding& finding) {
            return !compare::names(finding, figure);
        });
        return found;
    };
    inBackground(this, work, [this](Found found) { list(std::move(found)); });
}

void UsesDialog::list(Found found)
{
    m_found = std::move(found);
    for (const compare::Row& row : m_found.rows)
        m_list->addItem(
            new QListWidgetItem(icon(u"compare"_s), told(row, m_figure, m_session.knowledge())));
    for (const compare::Finding& finding : m_found.findings)
        m_list->addItem(new QListWidgetItem(icon(u"checks"_s),
                                            wording::findingText(finding, m_session.context())));
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    m_state->setText(m_list->count() > 0
                         ? tr("%n use(s)", nullptr, m_list->count())
                         : tr("Nothing rests on this figure: it is refused, a reference, or of no "
                              "known district."));
    updateButton();
    Q_EMIT listed();
}

void UsesDialog::updateButton()
{
    m_go->setEnabled(m_list->currentRow() >= 0);
    m_go->setDefault(m_go->isEnabled());
}

void UsesDialog::go()
{
    const auto at = static_cast<size_t>(m_list->currentRow());
    if (at >= static_cast<size_t>(m_list->count()))
        return;
    accept();
    if (at < m_found.rows.size())
        Q_EMIT m_session.rowRequested(m_found.rows[at]);
    else
        Q_EMIT m_session.findingRequested(m_found.findings[at - m_found.rows.size()].key);
}

} // namespace duibiao::ui
