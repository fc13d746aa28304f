// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "uses/usesdialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace duibiao;
using namespace duibiao::test;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

namespace {

/// The dialog that the window has open, when it has listed everything.
UsesDialog* openUses(Desk& desk)
{
    auto* dialog = desk.find<UsesDialog>("usesDialog");
    if (!dialog)
        return nullptr;
    QSignalSpy listed(dialog, &UsesDialog::listed);
    return listed.wait() ? dialog : nullptr;
}

QStringList linesOf(const UsesDialog& dialog)
{
    const auto* list = dialog.findChild<QListWidget*>(u"usesList"_s);
    QStringList lines;
    for (int i = 0; i < list->count(); ++i)
        lines.append(list->item(i)->text());
    return lines;
}

/// The first figure with this number.
FigureId figureOf(Desk& desk, qint64 value)
{
    const auto& figures = desk.session().figures();
    const auto found = std::ranges::find(
        figures, Decimal(value), [](const Figure& figure) { return figure.quantity.value; });
    return found == figures.end() ? 0 : found->id;
}

} // namespace

/// From a figure to what rests on it.
class TestUses : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyLeadsFromASentenceToItsComparison()
    {
        Desk desk;
        desk.begin(u"uses.duibiao"_s);
        desk.import(
            {desk.write(u"plan.txt"_s, planText()), desk.write(u"summary.txt"_s, summaryText())});
        const FigureId goal = figureOf(desk, 23000);
        QVERIFY(goal != 0);
        Q_EMIT desk.session().evidenceRequested(goal);
        auto* review = desk.find<QTableView>("reviewTable");
        desk.focus(review);
        QTest::keyClick(review, Qt::Key_U);
        UsesDialog* dialog = openUses(desk);
        QVERIFY(dialog);
        const QStringList lines = linesOf(*dialog);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].contains(u"宝安区"_s) && lines[0].contains(u"(as the goal): Met."_s),
                 qPrintable(lines[0]));
        dialog->findChild<QPushButton*>(u"usesGo"_s)->click();
        auto* table = desk.find<QTableView>("compareTable");
        QTRY_VERIFY(table->currentIndex().isValid());
        QVERIFY(table->isVisible());
        const int row = table->currentIndex().row();
        QVERIFY(table->model()->index(row, 3).data().toString().startsWith(u"23,000"_s));
    }

    void aFindingIsOneOfTheUses()
    {
        Desk desk;
        desk.begin(u"uses.duibiao"_s);
        desk.import({desk.write(u"wrong.txt"_s, u"深圳市宝安区2021年教育工作总结\n"
                                                "2022年1月18日\n"
                                                "公办幼儿园在园儿童占比达到152.3%。\n"_s)});
        desk.trigger("actionShowFigures");
        auto* figures = desk.find<QTableView>("figuresTable");
        figures->selectRow(0);
        desk.trigger("figureUses");
        UsesDialog* dialog = openUses(desk);
        QVERIFY(dialog);
        const QStringList lines = linesOf(*dialog);
        QVERIFY2(lines.size() >= 2 && lines.back().contains(u"152.3%"_s),
                 qPrintable(lines.join(u'\n')));
        auto* list = dialog->findChild<QListWidget*>(u"usesList"_s);
        list->setCurrentRow(list->count() - 1);
        QTest::keyClick(list, Qt::Key_Return);
        auto* findings = desk.find<QTableView>("findingsTable");
        QTRY_VERIFY(findings->currentIndex().isValid());
        QVERIFY(findings->isVisible());
    }

    void whatIsRefusedHasNoUse()
    {
        Desk desk;
        desk.begin(u"uses.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        const FigureId goal = figureOf(desk, 23000);
        QVERIFY(desk.session().reviewFigures({goal}, Review::Rejected));
        Q_EMIT desk.session().usesRequested(goal);
        const UsesDialog* dialog = openUses(desk);
        QVERIFY(dialog);
        QCOMPARE(linesOf(*dialog), QStringList());
        QVERIFY(!dialog->findChild<QPushButton*>(u"usesGo"_s)->isEnabled());
    }
};

QTEST_MAIN(TestUses)
#include "tst_uses.moc"
