// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparemodel.h"
#include "compare/evidencepanel.h"
#include "shared/page.h"
#include "support.h"
#include "wording/language.h"
#include "wording/words.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace duibiao;
using namespace duibiao::test;
using namespace Qt::StringLiterals;

using Columns = ui::CompareModel;

namespace {

/// Puts the cursor on the figure with this number in its report.
void look(Desk& desk, const QString& literal)
{
    const auto& figures = desk.session().figures();
    const auto found = std::ranges::find(
        figures, literal, [](const Figure& figure) { return figure.quantity.literal; });
    QVERIFY2(found != figures.end(), qPrintable(literal));
    Q_EMIT desk.session().evidenceRequested(found->id);
    desk.focus(desk.find<QTableView>("reviewTable"));
}

void correct(Desk& desk, const QString& literal, const QString& number)
{
    look(desk, literal);
    QTest::keyClick(desk.find<QTableView>("reviewTable"), Qt::Key_Return);
    auto* field = desk.find<QLineEdit>("figureNumber");
    QVERIFY(field->isVisible());
    field->selectAll();
    field->insert(number); // as an input method does
    QTest::keyClick(field, Qt::Key_Return);
}

void enter(Desk& desk, const QStringList& fields)
{
    desk.trigger("actionShowFigures");
    desk.trigger("addFigure");
    auto* add = desk.find<QPushButton>("add");
    QVERIFY(add);
    const std::array names{"District", "Indicator", "Value", "Unit", "Period"};
    for (size_t i = 0; i < names.size(); ++i) {
        const QString name = QCoreApplication::translate("duibiao::ui::AddFigureDialog", names[i]);
        const auto lines = add->window()->findChildren<QLineEdit*>();
        const auto line = std::ranges::find(lines, name, &QLineEdit::accessibleName);
        QVERIFY2(line != lines.end(), names[i]);
        (*line)->setText(fields[static_cast<qsizetype>(i)]);
    }
    add->click();
}

/// The cells of the comparison's first row of this district, indicator and period.
QStringList rowOf(const QAbstractItemModel& model, const QStringList& wanted)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column :
             {Columns::District, Columns::IndicatorColumn, Columns::PeriodColumn, Columns::Goal,
              Columns::Outcome, Columns::Completion, Columns::Verdict})
            cells.append(model.index(row, column).data().toString());
        if (cells.first(3) == wanted)
            return cells;
    }
    return {};
}

} // namespace

/// The day of a planner, from dropped files to what is handed on.
class TestDay : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { wording::useLanguage(u"en"_s); }

    void fromFilesToPaper_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("seats");
        QTest::newRow("Chinese") << u"zh_CN"_s
                                 << QStringList{u"深圳市"_s,     u"新增基础教育学位"_s, u"2022年"_s,
                                                u"200,000 座"_s, u"206,000 座"_s,       u"103%"_s,
                                                u"完成"_s};
        QTest::newRow("English") << u"en"_s
                                 << QStringList{u"深圳市"_s,     u"New basic-education places"_s,
                                                u"2022"_s,       u"200,000 座"_s,
                                                u"206,000 座"_s, u"103%"_s,
                                                u"Met"_s};
    }

    void fromFilesToPaper()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, seats);
        wording::useLanguage(language);
        Desk desk;
        desk.begin(u"day.duibiao"_s);

        // five reports, looked over and stored
        QStringList files;
        for (const QFileInfo& sample :
             QDir(u":/duibiao/samples"_s).entryInfoList(QDir::Files, QDir::Name)) {
            files.append(desk.path(sample.fileName()));
            QVERIFY(QFile::copy(sample.filePath(), files.back()));
        }
        QCOMPARE(files.size(), 5);
        desk.import(files);
        QCOMPARE(desk.session().reports().size(), size_t{5});

        // two figures are corrected, one is added by hand
        const size_t read = desk.session().figures().size();
        correct(desk, u"1.2万个"_s, u"1.3万"_s);
        correct(desk, u"2.7万个"_s, u"2.8万"_s);
        QCOMPARE(desk.session().contents().openFigures(), static_cast<int>(read) - 2);
        enter(desk, {u"泉州市"_s, u"seats.kindergarten.added"_s, u"1.25万"_s, u"个"_s, u"2022"_s});
        QCOMPARE(desk.session().figures().size(), read + 1);

        // goals beside outcomes, and where both were said
        desk.trigger("actionShowCompare");
        auto* table = desk.find<QTableView>("compareTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QCOMPARE(rowOf(*table->model(), seats.first(3)), seats);
        int row = 0;
        while (table->model()->index(row, Columns::Goal).data() != seats[3])
            ++row;
        desk.focus(table);
        table->setCurrentIndex(table->model()->index(row, Columns::Outcome));
        QTest::keyClick(table, Qt::Key_Return);
        QString evidence;
        for (const auto* label :
             desk.window().findChild<ui::EvidencePanel*>()->findChildren<QLabel*>())
            evidence += label->text();
        QVERIFY2(evidence.contains(u"20万座"_s) && evidence.contains(u"20.6万座"_s),
                 qPrintable(evidence));

        // a workbook and sheets to hand on
        const QString workbook = desk.path(u"comparison.xlsx"_s);
        desk.chooseFiles({workbook});
        desk.trigger("actionExport");
        QTRY_VERIFY(QFile::exists(workbook));
        const QString sheets = desk.path(u"sheets.pdf"_s);
        desk.trigger("actionShowSheets");
        QAction* save = desk.window().currentPage()->pageActions().at(1);
        QTRY_VERIFY(save->isEnabled());
        desk.chooseFiles({sheets});
        save->trigger();
        QTRY_VERIFY(QFile::exists(sheets));

        // the next morning everything is there, and can be taken back
        desk.restart();
        desk.chooseFiles({desk.path(u"day.duibiao"_s)});
        desk.trigger("actionOpen");
        QCOMPARE(desk.session().figures().size(), read + 1);
        desk.trigger("actionUndo");
        QCOMPARE(desk.session().figures().size(), read);
        desk.trigger("actionUndo");
        desk.trigger("actionUndo");
        QCOMPARE(desk.session().contents().openFigures(), static_cast<int>(read));
        desk.trigger("actionUndo");
        QVERIFY(desk.session().reports().empty());
    }
};

QTEST_MAIN(TestDay)
#include "tst_day.moc"
