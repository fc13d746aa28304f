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
    <message numerus="yes">
        <source>%1; a newer edition of a stored report, %n change(s) to look at</source>
        <translation><numerusform>%1; a newer edition of a stored report, %n change to look at</numerusform><numerusform>%1; a newer edition of a stored report, %n changes to look at</numerusform></translation>
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
        <source>refuse %n figure(s)</source>
        <translation><numerusform>refuse %n figure</numerusform><numerusform>refuse %n figures</numerusform></translation>
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
    <message numerus="yes">
        <source>match %n milestone(s)</source>
        <translation><numerusform>match %n milestone</numerusform><numerusform>match %n milestones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>accept %n finding(s)</source>
        <translation><numerusform>accept %n finding</numerusform><numerusform>accept %n findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reopen %n finding(s)</source>
        <translation><numerusform>reopen %n finding</numerusform><numerusform>reopen %n findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>change %n denominator(s)</source>
        <translation><numerusform>change %n denominator</numerusform><numerusform>change %n denominators</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>forget %n lesson(s)</source>
        <translation><numerusform>forget %n lesson</numerusform><numerusform>forget %n lessons</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reread %n report(s)</source>
        <translation><numerusform>reread %n report</numerusform><numerusform>reread %n reports</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>replace %n report(s) with newer editions</source>
        <translation><numerusform>replace %n report with a newer edition</numerusform><numerusform>replace %n reports with newer editions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>take over %n change(s) of a table</source>
        <translation><numerusform>take over %n change of a table</numerusform><numerusform>take over %n changes of a table</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::paper::Manuscript</name>
    <message numerus="yes">
        <source>%n more outcome(s) without a goal stand in the comparison table.</source>
        <translation><numerusform>%n more outcome without a goal stands in the comparison table.</numerusform><numerusform>%n more outcomes without a goal stand in the comparison table.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more milestone(s) stand in the workbook.</source>
        <translation><numerusform>%n more milestone stands in the workbook.</numerusform><numerusform>%n more milestones stand in the workbook.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more open point(s) stand on the checks page.</source>
        <translation><numerusform>%n more open point stands on the checks page.</numerusform><numerusform>%n more open points stand on the checks page.</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::paper::Overview</name>
    <message numerus="yes">
        <source>Education targets and outcomes of %n district(s) compared</source>
        <translation><numerusform>Education targets and outcomes of %n district compared</numerusform><numerusform>Education targets and outcomes of %n districts compared</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) stand in the comparison table.</source>
        <translation><numerusform>%n more line stands in the comparison table.</numerusform><numerusform>%n more lines stand in the comparison table.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %n district(s) together</source>
        <translation><numerusform>All %n district together</numerusform><numerusform>All %n districts together</numerusform></translation>
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
    <name>duibiao::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n Finding(s)</source>
        <translation><numerusform>Accept %n Finding</numerusform><numerusform>Accept %n Findings</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AccuracyPage</name>
    <message numerus="yes">
        <source>Of %n figure(s) accepted or corrected, %1 were read right in every respect; %2 more were refused.</source>
        <translation><numerusform>Of %n figure accepted or corrected, %1 read right in every respect; %2 more refused.</numerusform><numerusform>Of %n figures accepted or corrected, %1 were read right in every respect; %2 more were refused.</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChangeDialog</name>
    <message numerus="yes">
        <source>Change %n Figure(s)</source>
        <translation><numerusform>Change %n Figure</numerusform><numerusform>Change %n Figures</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChartPane</name>
    <message numerus="yes">
        <source>The first %n row(s) with a goal</source>
        <translation><numerusform>The first %n row with a goal</numerusform><numerusform>The first %n rows with a goal</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The first %n district(s)</source>
        <translation><numerusform>The first %n district</numerusform><numerusform>The first %n districts</numerusform></translation>
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
    <name>duibiao::ui::CompareModel</name>
    <message numerus="yes">
        <source>%1
Space opens it into %n row(s) of its districts.</source>
        <translation><numerusform>%1
Space opens it into %n row of its districts.</numerusform><numerusform>%1
Space opens it into %n rows of its districts.</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CoverageModel</name>
    <message numerus="yes">
        <source>✓ %n report(s)</source>
        <translation><numerusform>✓ %n report</numerusform><numerusform>✓ %n reports</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DenominatorDialog</name>
    <message numerus="yes">
        <source>%n pasted cell(s) were left out: they hold no number, or stand beyond the table.</source>
        <translation><numerusform>%n pasted cell were left out: they hold no number, or stand beyond the table.</numerusform><numerusform>%n pasted cells were left out: they hold no number, or stand beyond the table.</numerusform></translation>
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
    <name>duibiao::ui::LedgerDialog</name>
    <message numerus="yes">
        <source>%1 of %n change(s) will be taken over; Space ticks what is selected.</source>
        <translation><numerusform>%1 of %n change will be taken over; Space ticks what is selected.</numerusform><numerusform>%1 of %n changes will be taken over; Space ticks what is selected.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) that are not understood</source>
        <translation><numerusform>and %n more row that are not understood</numerusform><numerusform>and %n more rows that are not understood</numerusform></translation>
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
    <name>duibiao::ui::MatrixModel</name>
    <message numerus="yes">
        <source>%n more row(s) of this indicator are in the list.</source>
        <translation><numerusform>%n more row of this indicator are in the list.</numerusform><numerusform>%n more rows of this indicator are in the list.</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n figure(s) will be added.</source>
        <translation><numerusform>%n figure will be added.</numerusform><numerusform>%n figures will be added.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out; the first column says why.</source>
        <translation><numerusform>%n line will be left out; the first column says why.</numerusform><numerusform>%n lines will be left out; the first column says why.</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PlanDialog</name>
    <message numerus="yes">
        <source>%n goal(s) will be added.</source>
        <translation><numerusform>%n goal will be added.</numerusform><numerusform>%n goals will be added.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not complete; the last column says why.</source>
        <translation><numerusform>%n line is not complete; the last column says why.</numerusform><numerusform>%n lines are not complete; the last column says why.</numerusform></translation>
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
    <name>duibiao::ui::SearchPage</name>
    <message numerus="yes">
        <source>the first %n place(s)</source>
        <translation><numerusform>the first %n place</numerusform><numerusform>the first %n places</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation><numerusform>%n place</numerusform><numerusform>%n places</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UsesDialog</name>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation><numerusform>%n use</numerusform><numerusform>%n uses</numerusform></translation>
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
    <message numerus="yes">
        <source>%n newer edition(s) took the place of the earlier one; what was decided is kept, what changed is to be reviewed.</source>
        <translation><numerusform>%n newer edition took the place of the earlier one; what was decided is kept, what changed is to be reviewed.</numerusform><numerusform>%n newer editions took the place of the earlier one; what was decided is kept, what changed is to be reviewed.</numerusform></translation>
    </message>
</context>
</TS>