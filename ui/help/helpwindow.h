// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QListWidget;
class QSplitter;

namespace duibiao::ui {

class HelpBrowser;

/// The guide in a window of its own that stays open beside the work: contents on the left, the
/// page on the right. Esc closes it.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);
    ~HelpWindow() override;

    /// Shows a topic with the keys that these actions have now. An unknown topic shows the first.
    void open(const QString& topic, const QList<QAction*>& actions);
    [[nodiscard]] QString topic() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillContents();
    void showTopic();
    void follow(const QUrl& link);
    void choose(const QString& topic);
    void retranslate();

    QSplitter* m_splitter;
    QListWidget* m_contents;
    HelpBrowser* m_page;
    QList<QAction*> m_actions; ///< of the window, which this one belongs to
};

} // namespace duibiao::ui
