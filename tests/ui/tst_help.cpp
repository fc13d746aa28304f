// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpbrowser.h"
#include "help/helptopics.h"
#include "help/helpwindow.h"
#include "support.h"
#include "wording/language.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::test;

namespace {

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto each = expression.globalMatch(text); each.hasNext();)
        found.append(each.next().captured(1));
    return found;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings();
        QVERIFY(knowledge());
    }
    void cleanup() { wording::useLanguage(u"en"_s); }

    void everyTopicIsThereInEveryLanguage()
    {
        QVERIFY(ui::helpTopics().size() > 10);
        QStringList missing;
        for (const QString& language : wording::languages()) {
            for (const QString& topic : ui::helpTopics()) {
                if (ui::helpTitle(ui::helpPage(topic, language)).isEmpty())
                    missing.append(language + u'/' + topic);
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void everyPageOfTheWindowHasATopic()
    {
        Desk desk;
        QStringList missing;
        for (int page = 0; page < ui::Actions::pageCount; ++page) {
            const QString topic = ui::helpTopicOf(desk.window().actions().page(page));
            if (!ui::helpTopics().contains(topic))
                missing.append(topic);
        }
        QCOMPARE(missing, QStringList());
    }

    void everyLinkAndPictureResolves()
    {
        ui::HelpBrowser browser;
        QStringList broken;
        for (const QString& language : wording::languages()) {
            for (const QString& topic : ui::helpTopics()) {
                const QString page = ui::helpPage(topic, language);
                for (const QString& link : matches(page, u"href=\"([^\"]*)\""_s)) {
                    if (!ui::helpTopics().contains(link))
                        broken.append(topic + u" → "_s + link);
                }
                for (const QString& source : matches(page, u"src=\"([^\"]*)\""_s)) {
                    const QVariant picture =
                        browser.loadResource(QTextDocument::ImageResource, QUrl(source));
                    if (source.startsWith("icon:"_L1)
                            ? !QFile::exists(u":/duibiao/icons/"_s + source.sliced(5) + u".svg"_s)
                            : picture.value<QPixmap>().isNull())
                        broken.append(topic + u" ▢ "_s + source);
                }
            }
        }
        QCOMPARE(broken, QStringList());
    }

    void everyKeyNamedIsOfAnAction()
    {
        Desk desk;
        desk.begin(u"a.duibiao"_s);
        for (const QString& language : wording::languages()) {
            wording::useLanguage(language);
            desk.trigger("actionHelp");
            auto* window = desk.find<ui::HelpWindow>("helpWindow");
            auto* contents = window->findChild<QListWidget*>(u"helpContents"_s);
            QStringList left;
            for (int row = 0; row < contents->count(); ++row) {
                contents->setCurrentRow(row);
                const auto* page = window->findChild<ui::HelpBrowser*>(u"helpPage"_s);
                left += matches(page->toPlainText(), u"(\\{\\w+\\})"_s);
            }
            QCOMPARE(left, QStringList());
        }
    }

    void nothingIsLoadedFromOutside()
    {
        ui::HelpBrowser browser;
        for (const char* address :
             {"https://example.org/a.png", "file:///etc/hostname", "../topics.txt", "/etc/hosts"}) {
            const QUrl url(QString::fromLatin1(address));
            QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, url).isValid(), address);
            QVERIFY2(!browser.loadResource(QTextDocument::HtmlResource, url).isValid(), address);
        }
    }

    void opensAtTheTopicOfTheCurrentPage()
    {
        Desk desk;
        desk.trigger("actionHelp");
        auto* window = desk.find<ui::HelpWindow>("helpWindow");
        QVERIFY(window->isVisible());
        QCOMPARE(window->topic(), u"start"_s);
        desk.begin(u"a.duibiao"_s);
        desk.trigger("actionShowChecks");
        desk.trigger("actionHelp");
        QCOMPARE(window->topic(), u"checks"_s);
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!window->isVisible());
    }

    void linksLeadToTopicsAndNowhereElse()
    {
        ui::HelpWindow window(nullptr);
        window.open(u"start"_s, {});
        auto* page = window.findChild<ui::HelpBrowser*>(u"helpPage"_s);
        Q_EMIT page->anchorClicked(QUrl(u"https://example.org"_s));
        QCOMPARE(window.topic(), u"start"_s);
        Q_EMIT page->anchorClicked(QUrl(u"compare"_s));
        QCOMPARE(window.topic(), u"compare"_s);
    }

    void followsTheLanguageWhileOpen()
    {
        wording::useLanguage(u"en"_s);
        ui::HelpWindow window(nullptr);
        window.open(u"figures"_s, {});
        wording::useLanguage(u"zh_CN"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QCOMPARE(window.topic(), u"figures"_s);
        auto* page = window.findChild<ui::HelpBrowser*>(u"helpPage"_s);
        QVERIFY(page->toPlainText().startsWith(u"数据"_s));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
