// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "model/figure.h"
#include "model/milestone.h"
#include "shared/emptystate.h"

#include <QIcon>
#include <QList>
#include <QWidget>

class QAction;

namespace duibiao::ui {

class Session;
struct SessionChange;

/// One page of the window. A page knows the session and no other page. It is built when it is
/// first looked at, and brought up to date only while it can be seen.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr);
    ~Page() override;

    /// Shows a stretch of a report's text, where the page shows reports.
    virtual void showPlace(ReportId report, qsizetype begin, qsizetype end);
    /// Takes cells copied from a spreadsheet; false where the page has no use for them.
    virtual bool pasteCells(const QString& text);
    /// The page's own actions: shown in the window's toolbar and Page menu while it is current.
    /// Texts are set in retranslate().
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    /// Selects a figure, where the page shows figures.
    virtual void showFigure(FigureId figure);
    /// The same for a milestone, a row of the comparison and a finding of the checks; the last two
    /// when they are worked out.
    virtual void showMilestone(MilestoneId milestone);
    virtual void showRow(const compare::Row& row);
    virtual void showFinding(const QString& key);

Q_SIGNALS:
    /// A page that is empty for want of reports offers to import some.
    void importRequested();

protected:
    [[nodiscard]] Session& session() const { return m_session; }
    /// For a page that has nothing to show without reports; none where nothing may be changed.
    [[nodiscard]] EmptyState::Offer importOffer();
    /// Takes over what the session holds. Called when the page is shown first and after each
    /// Session::changed(), put off until the page is visible.
    virtual void refresh() {}
    /// Takes over an action that reached only some figures or reports while the page is seen and
    /// up to date. False: refresh() is needed.
    virtual bool refreshPart(const SessionChange& change);
    /// Says what may be done now. Also called when the session takes no changes for a while, and
    /// when it does again.
    virtual void updateActions() {}
    /// Sets every text anew. Called on a change of language; the constructor of a page calls its
    /// own.
    virtual void retranslate() {}

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refreshIfSeen();

    Session& m_session;
    bool m_stale = true;
};

} // namespace duibiao::ui
