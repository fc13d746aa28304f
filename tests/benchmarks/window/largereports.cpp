// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with large reports: how long it takes to show one of 1 MB with 3,000 marks, and
// how long its thread stands still while a thousand files are imported. Milliseconds.

#include "heartbeat.h"
#include "reading/knowledge.h"
#include "reports/importdialog.h"
#include "samplereport.h"
#include "shared/session.h"
#include "shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

constexpr int patience = 300'000;
constexpr int files = 1000;
constexpr int marks = 3000;
constexpr qsizetype megabyte = qsizetype{1} << 20;

store::NewReport report(int number, int figures, qsizetype characters)
{
    store::NewReport made;
    made.report.header.title = u"Report %1"_s.arg(number);
    made.report.header.districtCode = u"440300"_s;
    made.report.fileName = u"report-%1.txt"_s.arg(number);
    made.report.encoding = u"UTF-8"_s;
    made.report.sha256 = QByteArray::number(number).rightJustified(32, '0');
    const QString filling(characters / figures - 12, u'文');
    for (int f = 0; f < figures; ++f) {
        Figure figure;
        figure.role = f % 2 == 0 ? Role::Goal : Role::Achieved;
        figure.districtCode = u"440300"_s;
        figure.label = u"新增学位"_s;
        figure.period = Period::year(2022);
        figure.quantity.value = Decimal(1000 + f);
        figure.quantity.unit = u"座"_s;
        figure.quantity.literal = u"%1座"_s.arg(1000 + f);
        figure.evidence.quote = u"新增%1"_s.arg(figure.quantity.literal);
        figure.evidence.begin = made.text.size();
        made.text += figure.evidence.quote;
        figure.evidence.end = made.text.size();
        made.text += filling + u"。\n"_s;
        made.figures.push_back(figure);
    }
    made.bytes = made.text.toUtf8();
    return made;
}

/// Goes from a short report to one of a megabyte and back.
bool measureShowing(const QString& path, ui::Session& session, ui::MainWindow& window)
{
    auto workspace = store::Workspace::create(path);
    // UTF-8 has three bytes for a character
    if (!workspace || !workspace->addReports({report(1, marks, megabyte / 3), report(2, 5, 500)}))
        return false;
    workspace = failure(ErrorCode::Cancelled); // lets go of the file
    window.takeFiles({path});
    auto* list = window.findChild<QAbstractItemView*>(u"reportList"_s);
    auto* text = window.findChild<QPlainTextEdit*>(u"reportText"_s);
    if (!QTest::qWaitFor([&] { return session.isOpen() && list->model()->rowCount() == 2; }))
        return false;
    for (int round = 0; round < 3; ++round) {
        for (const int row : {1, 0}) {
            const double took = timed([&] {
                list->setCurrentIndex(list->model()->index(row, 0));
                window.repaint();
                text->viewport()->repaint();
            });
            std::printf("show report %d (%lld characters): %.1f ms\n", row + 1,
                        static_cast<long long>(text->document()->characterCount()), took);
        }
    }
    return true;
}

/// As a user does it: a folder is dropped, the dialog is agreed to.
bool measureImport(const QString& folder, const QString& path, ui::Session& session,
                   ui::MainWindow& window)
{
    QDir().mkpath(folder);
    for (int seed = 0; seed < files; ++seed) {
        QFile file(QDir(folder).filePath(u"%1.txt"_s.arg(seed, 4, 10, QChar(u'0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(sampleReport(seed).toUtf8()) < 0)
            return false;
    }
    session.closeWorkspace();
    if (!session.createWorkspace(path))
        return false;
    Heartbeat heart;
    QElapsedTimer timer;
    timer.start();
    window.takeFiles({folder});
    ui::ImportDialog* dialog = nullptr;
    if (!QTest::qWaitFor(
            [&] {
                dialog = window.findChild<ui::ImportDialog*>();
                return dialog && dialog->isVisible();
            },
            patience))
        return false;
    QCoreApplication::processEvents();
    std::printf("import %d files: read in %.1f s, longest pause %.1f ms\n", files,
                static_cast<double>(timer.elapsed()) / 1000, heart.longestPause());
    heart.restart();
    timer.restart();
    dialog->findChild<QPushButton*>(u"importStore"_s)->click();
    if (!QTest::qWaitFor([&] { return !session.reports().empty() && !session.isBusy(); }, patience))
        return false;
    QCoreApplication::processEvents();
    std::printf("import %d files: stored in %.1f s, longest pause %.1f ms, %zu figures\n", files,
                static_cast<double>(timer.elapsed()) / 1000, heart.longestPause(),
                session.figures().size());
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const OwnSettings settings;
    const auto knowledge = reading::loadKnowledge();
    if (!knowledge)
        return EXIT_FAILURE;
    ui::Session session(*knowledge);
    ui::MainWindow window(session);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return EXIT_FAILURE;
    const bool measured =
        measureShowing(settings.path(u"large.duibiao"_s), session, window) &&
        measureImport(settings.path(u"files"_s), settings.path(u"many.duibiao"_s), session, window);
    return measured ? EXIT_SUCCESS : EXIT_FAILURE;
}
