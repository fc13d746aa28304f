// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchmodel.h"
#include "shared/page.h"
#include "support.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;

namespace {

/// The real window with a plan in it, at the Search page.
struct Searching
{
    Searching()
    {
        desk.begin(u"a.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        desk.trigger("actionShowSearch");
        line = desk.find<QLineEdit>("searchLine");
        results = desk.find<QTableView>("searchResults");
        came = desk.window().focusWidget();
        desk.focus(line);
    }

    void type(const QString& words) const
    {
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
    }

    [[nodiscard]] QStringList found() const
    {
        QStringList lines;
        for (int row = 0; row < results->model()->rowCount(); ++row)
            lines.append(results->model()->index(row, ui::SearchModel::Where).data().toString());
        return lines;
    }

    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel* label : desk.find<QWidget>("searchPage")->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'|');
    }

    Desk desk;
    QLineEdit* line = nullptr;
    QTableView* results = nullptr;
    QWidget* came = nullptr; ///< where the cursor was put
};

} // namespace

class TestSearch : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void findsTextFiguresAndMilestones()
    {
        const Searching searching;
        const QAbstractItemModelTester tester(searching.results->model());
        QCOMPARE(searching.came, static_cast<QWidget*>(searching.line));
        searching.type(u"公办幼儿园"_s);
        QTRY_COMPARE(searching.found(), QStringList({u"Figure"_s, u"Text"_s}));
        searching.type(u"学前教育发展办法"_s);
        QTRY_COMPARE(searching.found(), QStringList({u"Milestone"_s, u"Text"_s}));
    }

    void keyboardAloneLeadsToThePlace()
    {
        Searching searching;
        searching.type(u"扩大学位供给"_s); // a heading: only in the text
        QTRY_COMPARE(searching.found(), QStringList(u"Text"_s));
        QTest::keyClick(searching.line, Qt::Key_Down);
        QVERIFY(searching.results->hasFocus());
        QTest::keyClick(searching.results, Qt::Key_Escape);
        QVERIFY(searching.line->hasFocus());
        QTest::keyClick(searching.line, Qt::Key_Down);
        QTest::keyClick(searching.results, Qt::Key_Return);
        QCOMPARE(searching.desk.window().currentPage()->objectName(), u"reportsPage"_s);
        const auto* text = searching.desk.find<QPlainTextEdit>("reportText");
        QCOMPARE(text->textCursor().selectedText(), u"扩大学位供给"_s);
    }

    void aFigureTypedInIsShownInItsTable()
    {
        Searching searching;
        Figure figure;
        figure.typedIn = true;
        figure.label = u"地铁站点"_s;
        figure.districtCode = u"440300"_s;
        figure.period = Period::year(2022);
        figure.quantity.literal = u"3座"_s;
        figure.quantity.value = Decimal(3);
        QCOMPARE(searching.desk.session().addFigures({figure}).size(), 1U);
        searching.type(u"地铁站点"_s);
        QTRY_COMPARE(searching.found(), QStringList(u"Figure"_s));
        QTest::keyClick(searching.line, Qt::Key_Down);
        QTest::keyClick(searching.results, Qt::Key_Return);
        const auto* table = searching.desk.find<QTableView>("figuresTable");
        QVERIFY(table->isVisible());
        QVERIFY(table->currentIndex().isValid());
    }

    void whatIsNotFoundIsSaid()
    {
        const Searching searching;
        QVERIFY(searching.said().contains(u"Search the whole workspace"_s));
        searching.type(u"火星"_s);
        QTRY_VERIFY(searching.said().contains(u"Nothing holds “火星”"_s));
        searching.type({});
        QTRY_VERIFY(searching.said().contains(u"Search the whole workspace"_s));
    }

    void anEmptyWorkspaceSaysWhatToDo()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        desk.trigger("actionShowSearch");
        QStringList texts;
        for (const QLabel* label : desk.find<QWidget>("searchPage")->findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"There is nothing to search yet"_s));
    }
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
