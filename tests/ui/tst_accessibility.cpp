// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/verdictmark.h"
#include "reports/importdialog.h"
#include "shared/page.h"
#include "shared/rolelook.h"
#include "shell/messagebar.h"
#include "shell/theme.h"
#include "support.h"
#include "wording/language.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;

namespace {

/// What a key can come to, in the order of the Tab key, as a person sees it: parts that Qt makes
/// inside of its own controls are left out.
QList<QWidget*> controls(QWidget* top)
{
    QList<QWidget*> found;
    QWidget* each = top;
    do {
        const bool inside = qobject_cast<QScrollBar*>(each) || qobject_cast<QHeaderView*>(each) ||
                            each->objectName().startsWith("qt_"_L1) ||
                            qobject_cast<QPrintPreviewWidget*>(each->parentWidget()) ||
                            qobject_cast<QComboBox*>(each->parentWidget());
        if (each != top && !inside && top->isAncestorOf(each) && each->isVisible() &&
            each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            found.append(each);
        each = each->nextInFocusChain();
    } while (each && each != top);
    return found;
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

QString describe(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

QStringList nameless(QWidget* top)
{
    QStringList found;
    for (QWidget* each : controls(top)) {
        if (nameOf(each).isEmpty())
            found.append(top->objectName() + u": "_s + describe(each));
    }
    return found;
}

constexpr std::array dialogActions{"actionKeys", "actionHelp", "actionAbout"};

/// A window with a plan and a summary in it.
struct Full
{
    Full()
    {
        desk.begin(u"a.duibiao"_s);
        desk.import(
            {desk.write(u"plan.txt"_s, planText()), desk.write(u"summary.txt"_s, summaryText())});
    }

    [[nodiscard]] QList<QDialog*> openDialogs() const
    {
        QList<QDialog*> open;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QDialog*>(top);
            if (dialog && dialog->isVisible())
                open.append(dialog);
        }
        return open;
    }

    Desk desk;
};

double contrastOf(const QPalette& palette, QPalette::ColorRole text, QPalette::ColorRole ground)
{
    return paper::contrast(palette.color(QPalette::Active, text),
                           palette.color(QPalette::Active, ground));
}

QColor over(const QColor& tint, const QColor& ground)
{
    const auto mix = [&](float a, float b) { return a * tint.alphaF() + b * (1 - tint.alphaF()); };
    return QColor::fromRgbF(mix(tint.redF(), ground.redF()), mix(tint.greenF(), ground.greenF()),
                            mix(tint.blueF(), ground.blueF()));
}

} // namespace

class TestAccessibility : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        wording::useLanguage(u"en"_s);
        ui::applyTheme(ui::Theme::System);
    }

    void everyControlOfEveryPageHasAName_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : wording::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyControlOfEveryPageHasAName()
    {
        QFETCH(QString, language);
        wording::useLanguage(language);
        Full full;
        QStringList found = nameless(&full.desk.window());
        for (int page = 0; page < ui::Actions::pageCount; ++page) {
            full.desk.window().actions().page(page)->trigger();
            QCoreApplication::sendPostedEvents();
            found += nameless(full.desk.window().currentPage());
        }
        QCOMPARE(found.join(u'\n'), QString());
    }

    void everyControlOfTheWelcomePageHasAName()
    {
        Desk desk;
        QCOMPARE(nameless(&desk.window()).join(u'\n'), QString());
    }

    void everyControlOfEveryDialogHasAName()
    {
        Full full;
        QStringList found;
        int seen = 0;
        const auto look = [&] {
            for (QDialog* dialog : full.openDialogs()) {
                ++seen;
                found += nameless(dialog);
                dialog->close();
            }
        };
        for (const char* action : dialogActions) {
            full.desk.trigger(action);
            look();
        }
        ui::ImportDialog* import = full.desk.openImport(
            {full.desk.write(u"again.txt"_s, planText()), full.desk.write(u"no.txt"_s, u"x"_s)});
        QVERIFY(import);
        look();
        full.desk.trigger("actionShowReports");
        full.desk.trigger("actionCorrectHeading");
        look();
        full.desk.trigger("actionShowFigures");
        full.desk.find<QTableView>("figuresTable")->selectAll();
        for (const char* action : {"addFigure", "enterPlan", "editSelected"}) {
            full.desk.trigger(action);
            look();
        }
        QGuiApplication::clipboard()->setText(u"指标\t目标值\n停车场\t3座\n"_s);
        full.desk.trigger("actionPaste");
        look();
        QCOMPARE(found.join(u'\n'), QString());
        QCOMPARE(seen, 9);
    }

    void tabReachesEveryControlOnce()
    {
        Full full;
        for (int page = 0; page < ui::Actions::pageCount; ++page) {
            full.desk.window().actions().page(page)->trigger();
            QCoreApplication::sendPostedEvents();
            const QList<QWidget*> all = controls(&full.desk.window());
            QVERIFY(!all.isEmpty());
            full.desk.focus(all.first());
            QSet<QWidget*> reached;
            for (qsizetype step = 0; step < 2 * all.size(); ++step) {
                if (QWidget* now = QApplication::focusWidget())
                    reached.insert(now);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            QStringList missed;
            for (const QWidget* each : all) {
                if (!reached.contains(const_cast<QWidget*>(each)))
                    missed.append(describe(each));
            }
            QVERIFY2(missed.isEmpty(), qPrintable(full.desk.window().currentPage()->objectName() +
                                                  u": "_s + missed.join(u", "_s)));
        }
    }

    void coloursHaveContrast_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ui::Theme::Light);
        QTest::newRow("dark") << static_cast<int>(ui::Theme::Dark);
    }
    void coloursHaveContrast()
    {
        QFETCH(int, theme);
        ui::applyTheme(static_cast<ui::Theme>(theme));
        const QPalette palette = QApplication::palette();
        using P = QPalette;
        const std::initializer_list<std::pair<P::ColorRole, P::ColorRole>> pairs{
            {P::WindowText, P::Window},
            {P::Text, P::Base},
            {P::Text, P::AlternateBase},
            {P::ButtonText, P::Button},
            {P::HighlightedText, P::Highlight},
            {P::ToolTipText, P::ToolTipBase},
            {P::Link, P::Base},
            {P::LinkVisited, P::Base},
            {P::PlaceholderText, P::Base}};
        for (const auto& [text, ground] : pairs) {
            const double found = contrastOf(palette, text, ground);
            QVERIFY2(found >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(found)));
        }
        for (const Role role : {Role::Goal, Role::Achieved, Role::Reference}) {
            for (const P::ColorRole ground : {P::Base, P::AlternateBase}) {
                const QColor back = palette.color(ground);
                QVERIFY(paper::contrast(ui::roleColour(role, palette), back) >= 4.5);
                QVERIFY(paper::contrast(ui::refusedColour(palette), back) >= 4.5);
                const QColor tinted = over(ui::roleTint(role, palette), back);
                QVERIFY(paper::contrast(palette.color(P::Text), tinted) >= 4.5);
            }
        }
        using V = compare::Verdict;
        for (const V verdict :
             {V::Met, V::Missed, V::InProgress, V::Undetermined, V::NoOutcome, V::NoGoal})
            QVERIFY(paper::contrast(paper::verdictColour(verdict, palette.color(P::Base)),
                                    palette.color(P::Base)) >= 4.5);
    }

    void messagesHaveContrast_data() { coloursHaveContrast_data(); }
    void messagesHaveContrast()
    {
        QFETCH(int, theme);
        ui::applyTheme(static_cast<ui::Theme>(theme));
        ui::MessageBar bar;
        using Kind = ui::MessageBar::Kind;
        for (const Kind kind : {Kind::Done, Kind::Information, Kind::Warning, Kind::Error}) {
            bar.showMessage(kind, u"text"_s);
            QVERIFY(contrastOf(bar.palette(), QPalette::WindowText, QPalette::Window) >= 4.5);
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
