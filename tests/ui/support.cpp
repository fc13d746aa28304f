// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "reports/importdialog.h"
#include "shared/filedialogs.h"

#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

namespace duibiao::test {

using namespace Qt::StringLiterals;

void useOwnSettings()
{
    static const QTemporaryDir folder;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"duibiao-test"_s);
    QCoreApplication::setApplicationName(u"duibiao-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
}

std::shared_ptr<const reading::Knowledge> knowledge()
{
    static const auto loaded = reading::loadKnowledge();
    return loaded ? *loaded : nullptr;
}

Desk::Desk()
{
    const auto answer = [this](QWidget*, const ui::FileRequest&,
                               const ui::Dialogs::Chosen& chosen) {
        if (!m_chosen.isEmpty())
            chosen(std::exchange(m_chosen, {}));
    };
    ui::dialogs().openFiles = answer;
    ui::dialogs().openFile = answer;
    ui::dialogs().saveFile = answer;
    start();
}

Desk::~Desk() = default;

void Desk::start()
{
    m_session = std::make_unique<ui::Session>(knowledge());
    m_window = std::make_unique<ui::MainWindow>(*m_session);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void Desk::restart()
{
    m_window->close();
    m_window.reset();
    m_session.reset();
    start();
}

QString Desk::write(const QString& name, const QString& text) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return file.fileName();
}

QAction* Desk::action(const char* name) const
{
    return m_window->findChild<QAction*>(QLatin1StringView(name));
}

void Desk::trigger(const char* name)
{
    QAction* found = action(name);
    QVERIFY2(found, name);
    QVERIFY2(found->isEnabled(), name);
    found->trigger();
}

void Desk::begin(const QString& workspace)
{
    chooseFiles({path(workspace)});
    trigger("actionNew");
    QVERIFY(m_session->isOpen());
}

ui::ImportDialog* Desk::openImport(const QStringList& paths)
{
    chooseFiles(paths);
    trigger("actionImport");
    // An earlier dialog is hidden at once and deleted later.
    ui::ImportDialog* open = nullptr;
    const auto look = [&] {
        for (ui::ImportDialog* dialog : m_window->findChildren<ui::ImportDialog*>()) {
            if (dialog->isVisible())
                open = dialog;
        }
        return open != nullptr;
    };
    return QTest::qWaitFor(look) ? open : nullptr;
}

void Desk::import(const QStringList& paths)
{
    const ui::ImportDialog* dialog = openImport(paths);
    QVERIFY(dialog);
    QSignalSpy imported(m_session.get(), &ui::Session::imported);
    auto* store = dialog->findChild<QPushButton*>(u"importStore"_s);
    QVERIFY(store->isEnabled());
    store->click();
    QTRY_COMPARE(imported.size(), 1);
}

void Desk::focus(QWidget* widget)
{
    m_window->activateWindow();
    widget->setFocus();
    QTRY_VERIFY(widget->hasFocus());
}

void DeskTest::initTestCase()
{
    useOwnSettings();
    QVERIFY(knowledge());
}

void DeskTest::init()
{
    QSettings().clear();
}

QString planText()
{
    return u"深圳市宝安区2021年教育工作计划\n"
           "2021年2月3日\n"
           "一、扩大学位供给\n"
           "2021年计划新增公办义务教育学位23000座，新改扩建学校15所。\n"
           "二、提升质量\n"
           "确保公办幼儿园在园儿童占比达到51%。年内出台《宝安区学前教育发展办法》。\n"_s;
}

QString summaryText()
{
    return u"深圳市宝安区2021年教育工作总结\n"
           "2022年1月18日\n"
           "一、学位建设\n"
           "2021年全区新增公办义务教育学位24100座，新改扩建学校14所。\n"
           "二、质量提升\n"
           "公办幼儿园在园儿童占比达到52.3%。\n"_s;
}

} // namespace duibiao::test
