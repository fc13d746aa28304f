<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n figure</numerusform><numerusform>%n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation><numerusform>%n milestone</numerusform><numerusform>%n milestones</numerusform></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>import %n report(s)</source>
        <translation><numerusform>import %n report</numerusform><numerusform>import %n reports</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>remove %n report(s)</source>
        <translation><numerusform>remove %n report</numerusform><numerusform>remove %n reports</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>add %n figure(s)</source>
        <translation><numerusform>add %n figure</numerusform><numerusform>add %n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>change %n figure(s)</source>
        <translation><numerusform>change %n figure</numerusform><numerusform>change %n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>accept %n figure(s)</source>
        <translation><numerusform>accept %n figure</numerusform><numerusform>accept %n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reject %n figure(s)</source>
        <translation><numerusform>reject %n figure</numerusform><numerusform>reject %n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reopen %n figure(s)</source>
        <translation><numerusform>reopen %n figure</numerusform><numerusform>reopen %n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>remove %n figure(s)</source>
        <translation><numerusform>remove %n figure</numerusform><numerusform>remove %n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>change %n milestone(s)</source>
        <translation><numerusform>change %n milestone</numerusform><numerusform>change %n milestones</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::paper::Composer</name>
    <message numerus="yes">
        <source>%n more outcome(s) without a goal stand in the comparison table.</source>
        <translation><numerusform>%n more outcome without a goal stands in the comparison table.</numerusform><numerusform>%n more outcomes without a goal stand in the comparison table.</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::paper::Sheet</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation><numerusform>%n met</numerusform><numerusform>%n met</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation><numerusform>%n missed</numerusform><numerusform>%n missed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n still running</source>
        <translation><numerusform>%n still running</numerusform><numerusform>%n still running</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n undetermined</source>
        <translation><numerusform>%n undetermined</numerusform><numerusform>%n undetermined</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without a reported outcome</source>
        <translation><numerusform>%n without a reported outcome</numerusform><numerusform>%n without a reported outcome</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Missed: %1 and %n more.</source>
        <translation><numerusform>Missed: %1 and %n more.</numerusform><numerusform>Missed: %1 and %n more.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Education targets and outcomes of %n district(s)</source>
        <translation><numerusform>Education targets and outcomes of %n district</numerusform><numerusform>Education targets and outcomes of %n districts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Of %n goal(s): %1.</source>
        <translation><numerusform>Of %n goal: %1.</numerusform><numerusform>Of %n goals: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of the goals counted as met is met within the rounding of what is written.</source>
        <translation><numerusform>%n of the goals counted as met is met within the rounding of what is written.</numerusform><numerusform>%n of the goals counted as met are met within the rounding of what is written.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) stand without a goal.</source>
        <translation><numerusform>%n outcome stands without a goal.</numerusform><numerusform>%n outcomes stand without a goal.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n other value(s) stated)</source>
        <translation><numerusform>%1 (%n other value stated)</numerusform><numerusform>%1 (%n other values stated)</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CheckCombo</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>%n chosen</numerusform><numerusform>%n chosen</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ComparePage</name>
    <message numerus="yes">
        <source>The first %n row(s) with a goal</source>
        <translation><numerusform>The first %n row with a goal</numerusform><numerusform>The first %n rows with a goal</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FiguresPage</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n figure</numerusform><numerusform>%n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s)</source>
        <translation><numerusform>%1 of %n figure</numerusform><numerusform>%1 of %n figures</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n report(s) can be stored. Press F2 or double-click to correct what was read from the heading.</source>
        <translation><numerusform>%n report can be stored. Press F2 or double-click to correct what was read from the heading.</numerusform><numerusform>%n reports can be stored. Press F2 or double-click to correct what was read from the heading.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be left out; the last column says why.</source>
        <translation><numerusform>%n file will be left out; the last column says why.</numerusform><numerusform>%n files will be left out; the last column says why.</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation><numerusform>%n report</numerusform><numerusform>%n reports</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n figure</numerusform><numerusform>%n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation><numerusform>%n to review</numerusform><numerusform>%n to review</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ReportListModel</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n figure</numerusform><numerusform>%n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation><numerusform>%n to review</numerusform><numerusform>%n to review</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::WindowMessages</name>
    <message numerus="yes">
        <source>%n report(s) were in this workspace already and were not stored again.</source>
        <translation><numerusform>%n report was in this workspace already and was not stored again.</numerusform><numerusform>%n reports were in this workspace already and were not stored again.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) imported.</source>
        <translation><numerusform>%n report imported.</numerusform><numerusform>%n reports imported.</numerusform></translation>
    </message>
</context>
</TS>