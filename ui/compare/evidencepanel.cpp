// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/evidencepanel.h"

#include "compare/comparemodel.h"
#include "shared/icons.h"
#include "shared/rolelook.h"
#include "shared/sentence.h"
#include "shared/session.h"
#include "wording/words.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

EvidencePanel::EvidencePanel(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    clear();
}

void EvidencePanel::clear()
{
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setAlignment(Qt::AlignTop);
    setWidget(m_content); // deletes the former one
    setAccessibleName(tr("Evidence"));
}

void EvidencePanel::showRow(const compare::Row& row, int column,
                            const std::vector<compare::Row>& all)
{
    clear();
    QLabel* title = addLabel(tr("%1, %2", "indicator, period")
                                 .arg(wording::rowName(m_session.knowledge().catalogue, row),
                                      wording::name(row.period)));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    addLabel(wording::reasonText(row));
    if (row.paceRule != compare::PaceRule::None)
        addLabel(tr("%1. %2", "pace, its rule")
                     .arg(wording::name(row.pace), wording::paceRuleText(row)));
    addVersions(row);
    if (row.goal)
        addSide(tr("Goal"), *row.goal, column == CompareModel::Goal);
    if (row.outcome)
        addSide(tr("Outcome"), *row.outcome, column == CompareModel::Outcome);
    if (row.near)
        addSide(tr("≈ Near"), row.near->side, column == CompareModel::Outcome);
    if (row.madeGood)
        addSide(tr("Made good"), *row.madeGood, false);
    if (row.base)
        addSide(tr("Before"), *row.base, column == CompareModel::Base);
    addDistricts(row, all);
    m_content->show();
}

/// A goal that was restated: every statement of it by date.
void EvidencePanel::addVersions(const compare::Row& row)
{
    for (const compare::GoalVersion& version : row.versions) {
        const QString day = version.issued.isValid()
                                ? QLocale().toString(version.issued, QLocale::ShortFormat)
                                : tr("without a date");
        QString line = tr("Goal stated %1: %2", "day, goal")
                           .arg(day, wording::quantityText(version.figure.quantity));
        if (version.figure.issuer)
            line =
                tr("%1 (%2)", "goal, who set it").arg(line, wording::name(*version.figure.issuer));
        addLabel(line);
    }
}

/// The same indicator and time in the city's districts, or beside the district's neighbours.
void EvidencePanel::addDistricts(const compare::Row& row, const std::vector<compare::Row>& all)
{
    const DistrictTree& tree = m_session.knowledge().districts;
    const District* own = tree.find(row.districtCode);
    if (!own)
        return;
    const QString parent =
        own->level == District::Level::County ? own->parentCode : row.districtCode;
    std::vector<compare::Row> alike;
    QStringList districts;
    for (const compare::Row& other : all) {
        const District* district = tree.find(other.districtCode);
        if (!district)
            continue;
        const bool isPart = district->parentCode == parent;
        if (isPart && !districts.contains(other.districtCode))
            districts += other.districtCode;
        if ((isPart || other.districtCode == parent) && other.indicatorId == row.indicatorId &&
            other.scope == row.scope && other.period == row.period && other.unit == row.unit &&
            (!row.indicatorId.isEmpty() || other.label == row.label))
            alike.push_back(other);
    }
    if (districts.isEmpty() || alike.empty())
        return;
    const Role side = row.outcome ? Role::Achieved : Role::Goal;
    sayDistricts(compare::spreadOf(alike, parent, districts, side, m_session.context()), row.unit);
}

void EvidencePanel::sayDistricts(const compare::Spread& spread, const QString& unit)
{
    m_layout->addSpacing(fontMetrics().height() / 2);
    addLabel(wording::totalText(spread, unit));
    for (const compare::SpreadEntry& entry : spread.districts) {
        const QString name = m_session.knowledge().districts.path(entry.districtCode);
        addLabel(wording::spreadText(entry, name, unit));
    }
}

void EvidencePanel::addSide(const QString& kind, const compare::Side& side, bool inView)
{
    if (side.parts.empty()) {
        addFigure(kind, side.figure, inView);
        if (side.figure.pinned || !side.others.empty())
            addPin(side.figure);
    } else {
        addLabel(tr("%1: %2, added up from:", "kind of figure, value")
                     .arg(kind, wording::quantityText(side.figure.quantity)));
        for (const Figure& part : side.parts)
            addFigure(kind, part, inView && &part == &side.parts.front());
    }
    for (const Figure& other : side.others) {
        addFigure(tr("Also stated"), other, false);
        addPin(other);
    }
}

/// Of several values for one cell the planner may say which one stands for it.
void EvidencePanel::addPin(const Figure& figure)
{
    if (figure.id == 0 || m_session.isReadOnly())
        return;
    auto* pin =
        new QPushButton(figure.pinned ? tr("Pinned; Let Go") : tr("Use This Value"), m_content);
    pin->setObjectName(u"pin%1"_s.arg(figure.id));
    pin->setToolTip(figure.pinned ? tr("Lets the program choose among the values again")
                                  : tr("Makes this value stand for its cell, whatever else is "
                                       "stated"));
    m_layout->addWidget(pin, 0, Qt::AlignLeft);
    connect(pin, &QPushButton::clicked, this,
            [this, id = figure.id, pinned = figure.pinned] { m_session.pinFigure(id, !pinned); });
}

void EvidencePanel::addFigure(const QString& kind, const Figure& figure, bool inView)
{
    m_layout->addSpacing(fontMetrics().height() / 2);
    QLabel* heading = addLabel(
        tr("%1: %2", "kind of figure, value").arg(kind, wording::quantityText(figure.quantity)));
    QPalette colours = heading->palette();
    colours.setColor(QPalette::WindowText, roleColour(figure.role, palette()));
    heading->setPalette(colours);
    if (figure.derivation)
        addLabel(wording::derivationText(*figure.derivation));
    const Report* report = m_session.report(figure.evidence.report);
    if (!report) {
        addLabel(figure.typedIn ? tr("Entered by hand; there is no source.")
                                : tr("There is no source."));
    } else {
        addLabel(quotedSentence(m_session, figure.evidence))->setTextFormat(Qt::RichText);
        addLabel(report->name())->setForegroundRole(QPalette::PlaceholderText);
        if (figure.id != 0) {
            auto* open = new QPushButton(icon(u"reports"_s), tr("Open in Report"), m_content);
            open->setToolTip(tr("Shows the sentence in its report"));
            m_layout->addWidget(open, 0, Qt::AlignLeft);
            connect(open, &QPushButton::clicked, this,
                    [this, id = figure.id] { Q_EMIT m_session.evidenceRequested(id); });
        }
    }
    if (inView)
        QTimer::singleShot(0, heading, [this, heading] { ensureWidgetVisible(heading); });
}

QLabel* EvidencePanel::addLabel(const QString& text)
{
    auto* label = new QLabel(text, m_content);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_layout->addWidget(label);
    return label;
}

} // namespace duibiao::ui
