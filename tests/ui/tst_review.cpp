// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttext.h"
#include "reports/reviewmodel.h"
#include "support.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;

namespace {

int countWith(const Desk& desk, Review review)
{
    auto& session = const_cast<Desk&>(desk).session();
    int count = 0;
    for (const Figure& figure : session.figures())
        count += figure.review == review ? 1 : 0;
    return count;
}

} // namespace

class TestReview : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDayOfReview()
    {
        Desk desk;
        desk.begin(u"day.duibiao"_s);
        desk.import(
            {desk.write(u"plan.txt"_s, planText()), desk.write(u"summary.txt"_s, summaryText())});
        QCOMPARE(desk.session().reports().size(), 2U);
        auto* table = desk.find<QTableView>("reviewTable");
        QVERIFY(table->model()->rowCount() >= 2);
        const int all = static_cast<int>(desk.session().figures().size());
        QCOMPARE(countWith(desk, Review::Open), all);

        desk.focus(table);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(countWith(desk, Review::Accepted), 1);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_R);
        QCOMPARE(countWith(desk, Review::Rejected), 1);

        desk.trigger("actionUndo");
        QCOMPARE(countWith(desk, Review::Rejected), 0);
        desk.trigger("actionRedo");
        QCOMPARE(countWith(desk, Review::Rejected), 1);

        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_O);
        QCOMPARE(countWith(desk, Review::Accepted), 0);
    }

    void fixingAFigureAcceptsIt()
    {
        Desk desk;
        desk.begin(u"fix.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        auto* table = desk.find<QTableView>("reviewTable");
        desk.focus(table);
        table->selectRow(0);
        const QString quote = desk.session().figures()[0].evidence.quote;
        QTest::keyClick(table, Qt::Key_Return);
        auto* number = desk.find<QLineEdit>("figureNumber");
        QVERIFY(number->isVisible());
        number->selectAll();
        QTest::keyClicks(number, u"24,500"_s);
        QTest::keyClick(number, Qt::Key_Return);
        const Figure& fixed = desk.session().figures()[0];
        QCOMPARE(fixed.quantity.value, Decimal(24500));
        QCOMPARE(fixed.review, Review::Accepted);
        QVERIFY(fixed.corrected);
        QCOMPARE(fixed.evidence.quote, quote);
        QVERIFY(!number->isVisible());
    }

    void aNumberIsTypedAsItIsSpoken()
    {
        Desk desk;
        desk.begin(u"spoken.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        auto* table = desk.find<QTableView>("reviewTable");
        desk.focus(table);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        auto* number = desk.find<QLineEdit>("figureNumber");
        number->setText(u"超2.4万个"_s);
        QCOMPARE(desk.find<QLineEdit>("figureUnit")->text(), u"个"_s);
        QTest::keyClick(number, Qt::Key_Return);
        const Quantity& quantity = desk.session().figures()[0].quantity;
        QCOMPARE(quantity.value, Decimal(24000));
        QCOMPARE(quantity.resolution, Decimal(1000));
        QCOMPARE(quantity.unit, u"个"_s);
        QCOMPARE(quantity.bound, Bound::MoreThan);
        QCOMPARE(quantity.literal, u"超2.4万个"_s);
    }

    void anotherFieldFixedLeavesTheRounding()
    {
        Desk desk;
        desk.begin(u"rounding.duibiao"_s);
        desk.import({desk.write(u"r.txt"_s, u"深圳市2022年教育工作总结\n新增学位20.6万座。\n"_s)});
        auto* table = desk.find<QTableView>("reviewTable");
        desk.focus(table);
        table->selectRow(0);
        const Quantity before = desk.session().figures()[0].quantity;
        QCOMPARE(before.resolution, Decimal(1000));
        QTest::keyClick(table, Qt::Key_Return);
        desk.find<QLineEdit>("figurePeriod")->setText(u"2021"_s);
        QTest::keyClick(desk.find<QLineEdit>("figurePeriod"), Qt::Key_Return);
        const Figure& fixed = desk.session().figures()[0];
        QCOMPARE(fixed.period, Period::year(2021));
        QCOMPARE(fixed.quantity, before);
    }

    void sameWordingIsDecidedInOneStep_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<Review>("review");
        QTest::newRow("accept") << QByteArray("actionAcceptAlike") << Review::Accepted;
        QTest::newRow("refuse") << QByteArray("actionRejectAlike") << Review::Rejected;
    }

    void sameWordingIsDecidedInOneStep()
    {
        QFETCH(const QByteArray, action);
        QFETCH(const Review, review);
        Desk desk;
        desk.begin(u"alike.duibiao"_s);
        QString other = planText();
        other.replace(u"23000"_s, u"24500"_s).replace(u"宝安区"_s, u"龙华区"_s);
        desk.import({desk.write(u"a.txt"_s, planText()), desk.write(u"b.txt"_s, other)});
        const QString label = desk.session().figures()[0].label;
        const auto decided = [&] {
            QStringList labels;
            for (const Figure& figure : desk.session().figures()) {
                if (figure.review == review)
                    labels.append(figure.label);
            }
            return labels;
        };
        auto* table = desk.find<QTableView>("reviewTable");
        const auto* model = qobject_cast<ui::ReviewModel*>(table->model());
        desk.focus(table);
        table->selectRow(0);
        while (!model->item(table->currentIndex())->figure() ||
               model->item(table->currentIndex())->figure()->label != label)
            QTest::keyClick(table, Qt::Key_Down);
        desk.trigger(action.constData());
        QCOMPARE(decided(), QStringList({label, label}));
        desk.trigger("actionUndo");
        QCOMPARE(decided(), QStringList());
    }

    void correctionReachesTheSameWording()
    {
        Desk desk;
        desk.begin(u"alike.duibiao"_s);
        QString other = planText();
        other.replace(u"23000"_s, u"24500"_s).replace(u"宝安区"_s, u"龙华区"_s);
        desk.import({desk.write(u"a.txt"_s, planText()), desk.write(u"b.txt"_s, other)});
        auto* table = desk.find<QTableView>("reviewTable");
        const auto* model = qobject_cast<ui::ReviewModel*>(table->model());
        desk.focus(table);
        table->selectRow(0);
        const Figure before = *model->item(table->currentIndex())->figure();
        QTest::keyClick(table, Qt::Key_Return);
        desk.find<QLineEdit>("figureLabel")->setText(u"another label"_s);
        desk.find<QAbstractButton>("fixEverywhere")->setChecked(true);
        QTest::keyClick(desk.find<QLineEdit>("figureLabel"), Qt::Key_Return);
        QStringList values;
        for (const Figure& figure : desk.session().figures()) {
            QVERIFY(figure.label != before.label);
            if (figure.label == u"another label"_s)
                values.append(figure.quantity.value.toString());
        }
        values.sort();
        QCOMPARE(values, QStringList({u"23000"_s, u"24500"_s}));
        desk.trigger("actionUndo");
        QCOMPARE(*desk.session().figure(before.id), before);
    }

    void markedWordsBecomeAFigure()
    {
        Desk desk;
        desk.begin(u"marked.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        const size_t before = desk.session().figures().size();
        auto* text = desk.find<ui::ReportText>("reportText");
        const qsizetype at = text->toPlainText().indexOf(u"新改扩建学校15所"_s);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(static_cast<int>(at));
        cursor.setPosition(static_cast<int>(at) + 9, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        desk.trigger("actionNewFigure");
        auto* number = desk.find<QLineEdit>("figureNumber");
        QCOMPARE(number->text(), u"15"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(desk.session().figures().size(), before + 1);
        const auto made = std::ranges::find(desk.session().figures(), true, &Figure::typedIn);
        QVERIFY(made != desk.session().figures().end());
        QCOMPARE(made->evidence.quote, u"新改扩建学校15所"_s);
        QCOMPARE(made->evidence.begin, at);
        QCOMPARE(made->evidence.report, desk.session().reports()[0].report.id);
        QCOMPARE(made->quantity.literal, u"15所"_s);
        QCOMPARE(made->label, u"新改扩建学校"_s);
        QCOMPARE(made->role, Role::Goal);
        QCOMPARE(made->period, Period::year(2021));
        desk.trigger("actionUndo");
        QCOMPARE(desk.session().figures().size(), before);
    }

    void whatCannotBeUnderstoodIsNotStored_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("number") << QByteArray("figureNumber") << u"many"_s;
        QTest::newRow("period") << QByteArray("figurePeriod") << u"soon"_s;
        QTest::newRow("district") << QByteArray("figureDistrict") << u"Atlantis"_s;
        QTest::newRow("indicator") << QByteArray("figureIndicator") << u"happiness"_s;
    }

    void whatCannotBeUnderstoodIsNotStored()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QString, typed);
        Desk desk;
        desk.begin(u"fix.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        auto* table = desk.find<QTableView>("reviewTable");
        const auto before = desk.session().figures();
        desk.focus(table);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        auto* edit = desk.find<QLineEdit>(field.constData());
        edit->setText(typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(desk.session().figures(), before);
        QVERIFY(desk.find<QWidget>("figureProblem")->isVisible());
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
    }
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"
