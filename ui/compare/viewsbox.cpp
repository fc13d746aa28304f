// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/viewsbox.h"

#include "shared/icons.h"
#include "shared/session.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace duibiao::ui {

using namespace Qt::StringLiterals;

ViewsBox::ViewsBox(Session& session, Current current, QWidget* parent)
    : QToolButton(parent), m_session(session), m_current(std::move(current))
{
    setObjectName(u"savedViews"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ui::icon(u"sheets"_s));
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ViewsBox::fillMenu);
    retranslate();
}

const SavedView* ViewsBox::view(const QString& name) const
{
    const std::vector<SavedView>& views = m_session.contents().views();
    const auto found = std::ranges::find(views, name, &SavedView::name);
    return found == views.end() ? nullptr : &*found;
}

void ViewsBox::refresh()
{
    if (!view(m_shown))
        setShown({});
    setEnabled(m_session.isOpen());
}

void ViewsBox::fillMenu()
{
    menu()->clear();
    for (const SavedView& each : m_session.contents().views()) {
        // an & in a name is no key
        QAction* choice = menu()->addAction(QString(each.name).replace(u'&', u"&&"_s));
        choice->setCheckable(true);
        choice->setChecked(each.name == m_shown);
        connect(choice, &QAction::triggered, this, [this, name = each.name] { choose(name); });
    }
    menu()->addSeparator();
    const bool mayChange = !m_session.isReadOnly();
    QAction* saving = menu()->addAction(ui::icon(u"add"_s), tr("&Save This View…"));
    saving->setEnabled(mayChange);
    connect(saving, &QAction::triggered, this, [this] {
        askName(tr("Save View"), m_shown, [this](const QString& name) { save(name); });
    });
    QAction* renaming = menu()->addAction(ui::icon(u"edit"_s), tr("&Rename…"));
    renaming->setEnabled(mayChange && !m_shown.isEmpty());
    connect(renaming, &QAction::triggered, this, [this] {
        askName(tr("Rename View"), m_shown, [this](const QString& name) { rename(name); });
    });
    QAction* removing = menu()->addAction(ui::icon(u"remove"_s), tr("&Delete"));
    removing->setEnabled(mayChange && !m_shown.isEmpty());
    connect(removing, &QAction::triggered, this, &ViewsBox::remove);
}

void ViewsBox::askName(const QString& title, const QString& before,
                       const std::function<void(const QString&)>& take)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setTextValue(before);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString& typed) {
        if (const QString name = typed.simplified(); !name.isEmpty())
            take(name);
    });
    dialog->open();
}

void ViewsBox::choose(const QString& name)
{
    const SavedView* wanted = view(name);
    const auto selection = wanted ? compare::selectionFromJson(wanted->selection) : std::nullopt;
    if (!selection)
        return;
    Q_EMIT chosen(*selection);
    setShown(name);
}

void ViewsBox::save(const QString& name)
{
    if (m_session.saveView({.name = name, .selection = compare::toJson(m_current())}))
        setShown(name);
}

void ViewsBox::rename(const QString& name)
{
    const SavedView* before = view(m_shown);
    if (!before || name == m_shown)
        return;
    if (m_session.saveView({.name = name, .selection = before->selection}, m_shown))
        setShown(name);
}

void ViewsBox::remove()
{
    if (view(m_shown) && m_session.removeView(m_shown))
        setShown({});
}

void ViewsBox::forgetShown()
{
    setShown({});
}

void ViewsBox::setShown(const QString& name)
{
    m_shown = name;
    retranslate();
}

void ViewsBox::retranslate()
{
    const QString name = QString(m_shown).replace(u'&', u"&&"_s);
    setText(m_shown.isEmpty() ? tr("Views") : tr("View: %1").arg(name));
    setToolTip(tr("Selections of districts, indicators, periods and columns that were saved"));
    setAccessibleName(tr("Saved views"));
}

} // namespace duibiao::ui
