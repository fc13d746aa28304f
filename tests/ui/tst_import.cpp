// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/importdialog.h"
#include "reports/importmodel.h"
#include "shell/messagebar.h"
#include "support.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableView>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;

using Model = ui::ImportModel;

namespace {

ui::ImportDialog* visibleDialog(Desk& desk)
{
    for (auto* dialog : desk.window().findChildren<ui::ImportDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

ui::ImportDialog* awaitDialog(Desk& desk)
{
    ui::ImportDialog* dialog = nullptr;
    const bool came = QTest::qWaitFor([&] { return (dialog = visibleDialog(desk)) != nullptr; });
    return came ? dialog : nullptr;
}

QStringList column(const ui::ImportDialog& dialog, int column)
{
    const auto* model = dialog.findChild<QTableView*>(u"importTable"_s)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void drop(Desk& desk, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at(200, 200);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.window(), &event);
}

bool storeAll(Desk& desk, ui::ImportDialog* dialog)
{
    QSignalSpy imported(&desk.session(), &ui::Session::imported);
    dialog->findChild<QPushButton*>(u"importStore"_s)->click();
    return QTest::qWaitFor([&] { return imported.size() == 1; });
}

} // namespace

class TestImport : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void pastedTextBecomesAReport()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        QGuiApplication::clipboard()->setText(planText());
        desk.trigger("actionPaste");
        ui::ImportDialog* dialog = awaitDialog(desk);
        QVERIFY(dialog);
        QCOMPARE(column(*dialog, Model::Title), QStringList(u"深圳市宝安区2021年教育工作计划"_s));
        QVERIFY(!dialog->findChild<QComboBox*>(u"importEncoding"_s)->isEnabled());
        QVERIFY(storeAll(desk, dialog));
        QCOMPARE(desk.session().reports().size(), 1U);
        QCOMPARE(desk.session().reports().front().report.header.title,
                 u"深圳市宝安区2021年教育工作计划"_s);
    }

    void pastedTextIsReadAnewUnderACorrectedDistrict()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        QGuiApplication::clipboard()->setText(planText());
        desk.trigger("actionPaste");
        ui::ImportDialog* dialog = awaitDialog(desk);
        QVERIFY(dialog);
        auto* model = dialog->findChild<QTableView*>(u"importTable"_s)->model();
        QVERIFY(model->setData(model->index(0, Model::District), u"深圳市/龙华区"_s, Qt::EditRole));
        QVERIFY(storeAll(desk, dialog));
        QCOMPARE(desk.session().reports().size(), 1U);
        QCOMPARE(desk.session().reports().front().report.header.districtCode, u"440309"_s);
    }

    void anEmptyClipboardIsSaid()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        QGuiApplication::clipboard()->setText(u"  "_s);
        desk.trigger("actionPaste");
        QCOMPARE(desk.find<ui::MessageBar>("messageBar")->text(),
                 u"There is no text on the clipboard."_s);
    }

    void aDroppedFolderBringsAllItsReports()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        QDir().mkpath(desk.path(u"in/2021/plans"_s));
        QVERIFY(!desk.write(u"in/2021/plans/plan.txt"_s, planText()).isEmpty());
        QVERIFY(!desk.write(u"in/summary.txt"_s, summaryText()).isEmpty());
        QVERIFY(!desk.write(u"in/picture.png"_s, u"no report"_s).isEmpty());
        drop(desk, desk.path(u"in"_s));
        ui::ImportDialog* dialog = awaitDialog(desk);
        QVERIFY(dialog);
        QCOMPARE(column(*dialog, Model::File), QStringList({u"plan.txt"_s, u"summary.txt"_s}));
    }

    void whatIsThereAlreadyIsNamed()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        const ui::ImportDialog* dialog = desk.openImport(
            {desk.write(u"again.txt"_s, planText()),
             desk.write(u"revised.txt"_s, planText() + u"另新建体育场馆3座。\n"_s),
             desk.write(u"sum.txt"_s, summaryText()), desk.write(u"copy.txt"_s, summaryText())});
        QVERIFY(dialog);
        QCOMPARE(
            column(*dialog, Model::Remark),
            QStringList({u"In this workspace already, as “深圳市宝安区2021年教育工作计划”."_s,
                         u"A newer edition: takes the place of the stored one and keeps what was "
                         "decided."_s,
                         QString(), u"The same as sum.txt."_s}));
        const auto* model = dialog->findChild<QTableView*>(u"importTable"_s)->model();
        QList<int> checked;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, Model::Store).data(Qt::CheckStateRole) == Qt::Checked)
                checked.append(row);
        }
        QCOMPARE(checked, QList<int>({1, 2}));
    }

    void aNewerEditionTakesThePlaceAndKeepsDecisions()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        const Figure accepted = desk.session().figures().front();
        QVERIFY(desk.session().reviewFigures({accepted.id}, Review::Accepted));
        desk.import({desk.write(u"newer.txt"_s, planText() + u"另新建体育场馆3座。\n"_s)});
        QCOMPARE(desk.session().reports().size(), 1U);
        QVERIFY(desk.session().figure(accepted.id));
        QCOMPARE(desk.session().figure(accepted.id)->review, Review::Accepted);
        QVERIFY(desk.session().undo());
        QCOMPARE(desk.session().reports().front().report.fileName, u"plan.txt"_s);
    }

    void theWindowLearnsFromCorrections()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        desk.import({desk.write(u"plan.txt"_s, planText())});
        Figure corrected = desk.session().figures().front();
        corrected.label = u"另一种说法"_s;
        QVERIFY(desk.session().updateFigures({corrected}));
        QString next = planText();
        desk.import({desk.write(u"next.txt"_s, next.replace(u"2021年"_s, u"2022年"_s))});
        QCOMPARE(desk.session().reports().size(), 2U);
        const auto learned = std::ranges::count_if(desk.session().figures(), &Figure::learned);
        QCOMPARE(learned, 1);
    }

    void showsWhereTheHeaderWasFound()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        const ui::ImportDialog* dialog = desk.openImport({desk.write(u"plan.txt"_s, planText())});
        QVERIFY(dialog);
        auto* table = dialog->findChild<QTableView*>(u"importTable"_s);
        const auto places = [&] {
            QStringList texts;
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                texts.append(label->text());
            return texts;
        };
        QVERIFY(places().contains(u"“深圳市宝安区2021年教育工作计划”"_s));
        QVERIFY(places().contains(u"“2021年2月3日”"_s));
        table->setCurrentIndex(table->model()->index(0, Model::Published));
        auto* text = dialog->findChild<QPlainTextEdit*>(u"importText"_s);
        QCOMPARE(text->textCursor().blockNumber(), 1);
        QVERIFY(!places().contains(u"corrected by hand"_s));
        table->model()->setData(table->model()->index(0, Model::Published), u"2021-02-05"_s,
                                Qt::EditRole);
        QVERIFY(places().contains(u"corrected by hand"_s));
    }

    void anotherEncodingReadsTheFileAnew()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        QStringEncoder encode("GB18030");
        QFile file(desk.path(u"gb.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encode.encode(planText()));
        file.close();
        const ui::ImportDialog* dialog = desk.openImport({file.fileName()});
        QVERIFY(dialog);
        auto* box = dialog->findChild<QComboBox*>(u"importEncoding"_s);
        auto* text = dialog->findChild<QPlainTextEdit*>(u"importText"_s);
        const auto choose = [box](const QString& encoding) {
            box->setCurrentIndex(box->findData(encoding));
            Q_EMIT box->activated(box->currentIndex());
        };
        QVERIFY(text->toPlainText().startsWith(u"深圳市宝安区"_s));
        choose(u"UTF-8"_s); // these bytes are none
        QTRY_VERIFY(text->toPlainText().isEmpty());
        QVERIFY(!dialog->findChild<QPushButton*>(u"importStore"_s)->isEnabled());
        choose(u"GB18030"_s);
        QTRY_VERIFY(text->toPlainText().startsWith(u"深圳市宝安区"_s));
        QVERIFY(dialog->findChild<QPushButton*>(u"importStore"_s)->isEnabled());
    }

    void aDocumentSaysItsEncodingItself()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        const QString paragraphs = planText().split(u'\n').join(u"</p><p>"_s);
        const QString page =
            u"<html><head><meta charset=\"utf-8\"></head><body><p>%1</p></body></html>"_s.arg(
                paragraphs);
        const ui::ImportDialog* dialog = desk.openImport({desk.write(u"plan.html"_s, page)});
        QVERIFY(dialog);
        const auto* box = dialog->findChild<QComboBox*>(u"importEncoding"_s);
        QVERIFY(!box->isEnabled());
        QVERIFY2(box->toolTip().contains(u"say themselves"_s), qPrintable(box->toolTip()));
    }

    void filesThatComeWhileADialogIsOpenWait()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        ui::ImportDialog* first = desk.openImport({desk.write(u"plan.txt"_s, planText())});
        QVERIFY(first);
        desk.window().takeFiles({desk.write(u"sum.txt"_s, summaryText())});
        QVERIFY(storeAll(desk, first));
        ui::ImportDialog* second = nullptr;
        QTRY_VERIFY((second = visibleDialog(desk)) && second != first);
        QCOMPARE(column(*second, Model::File), QStringList(u"sum.txt"_s));
    }
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
