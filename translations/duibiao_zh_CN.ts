<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Duibiao</source>
        <translation>关于对标</translation>
    </message>
    <message>
        <source>Duibiao %1</source>
        <translation>对标 %1</translation>
    </message>
    <message>
        <source>Compares the targets of education plans with what the summaries report.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1, OpenCC, ICU, SQLite and libxlsxwriter.</source>
        <translation>把教育工作计划中的目标与总结中报告的成效逐项对照。

本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。使用 Qt %1、OpenCC、ICU、SQLite 和 libxlsxwriter 构建。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation>提示信息的语言。</translation>
    </message>
    <message>
        <source>Report files.</source>
        <translation>报告文件。</translation>
    </message>
    <message>
        <source>The workspace, a .duibiao file.</source>
        <translation>工作区（.duibiao 文件）。</translation>
    </message>
    <message>
        <source>The file to write; its ending says the format.</source>
        <translation>要写出的文件；扩展名决定格式。</translation>
    </message>
    <message>
        <source>Only this district, by path, name or code; may be given again.</source>
        <translation>只要这个区划（路径、名称或代码）；可多次给出。</translation>
    </message>
    <message>
        <source>Only this indicator, by id or name; may be given again.</source>
        <translation>只要这个指标（编号或名称）；可多次给出。</translation>
    </message>
    <message>
        <source>Only what overlaps this period, such as 2022, 2021H1 or 2020-2025; may be given again.</source>
        <translation>只要与该时段有重叠的内容，如 2022、2021H1 或 2020-2025；可多次给出。</translation>
    </message>
    <message>
        <source>Format of the result.</source>
        <translation>结果的格式。</translation>
    </message>
    <message>
        <source>Try: duibiao-cli %1 --help</source>
        <translation>请试：duibiao-cli %1 --help</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 只能是 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>The file to write ends in one of .%1.</source>
        <translation>要写出的文件扩展名须为 .%1 之一。</translation>
    </message>
    <message>
        <source>No file is given.</source>
        <translation>没有给出文件。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>这里不应有“%1”。</translation>
    </message>
    <message>
        <source>Sets the goals of a workspace beside its outcomes.</source>
        <translation>把工作区中的目标与成效逐项对照。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>结果无法写到标准输出。</translation>
    </message>
    <message>
        <source>Reads reports and prints what they say. Stores nothing.</source>
        <translation>读取报告并输出其中的数据，不存储。</translation>
    </message>
    <message>
        <source>There is no district “%1”.</source>
        <translation>没有名为“%1”的区划。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>没有名为“%1”的指标。</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2022, 2021H1, 2021Q3, 2021-06 or 2020-2025.</source>
        <translation>“%1”不是时段。请写成 2022、2021H1、2021Q3、2021-06 或 2020-2025。</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>没有存入任何内容。</translation>
    </message>
    <message>
        <source>%1: already there, nothing stored</source>
        <translation>%1：已在工作区中，未重复存入</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation><numerusform>%n 个事项</numerusform></translation>
    </message>
    <message>
        <source>no period</source>
        <translation>时段不明</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <extracomment>file: district, period, number of figures, number of milestones</extracomment>
        <translation>%1：%2，%3，%4，%5</translation>
    </message>
    <message>
        <source>Which figures to take as reviewed.</source>
        <translation>哪些数据视为已核对。</translation>
    </message>
    <message>
        <source>No verb is given.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Try: duibiao-cli --help</source>
        <translation>请试：duibiao-cli --help</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读出</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>The whole figure</source>
        <translation>整项数据</translation>
    </message>
    <message>
        <source>%1 decided, %2 refused, %3 added by hand, %4 not yet reviewed</source>
        <translation>已审 %1 项，剔除 %2 项，手工补录 %3 项，未审 %4 项</translation>
    </message>
    <message>
        <source>Tells how right the reading was, by what was accepted and corrected.</source>
        <translation>按已采纳和改正的数据，说明读取的正确率。</translation>
    </message>
    <message>
        <source>Whether findings that were accepted are told too.</source>
        <translation>已认可的问题是否也列出。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2025-06-30.</source>
        <translation>“%1”不是日期。请写成 2025-06-30。</translation>
    </message>
    <message>
        <source>Which version of a goal that was restated counts.</source>
        <translation>目标有多次表述时以哪一次为准。</translation>
    </message>
    <message>
        <source>Goals that ended before this day and are not reached are late.</source>
        <translation>在此日期前到期而未达成的目标算逾期。</translation>
    </message>
    <message>
        <source>Writes the comparison of a workspace to a file: .xlsx and .csv for Excel, .pdf, .docx and .odt with a sheet for each district.</source>
        <translation>把工作区的对比结果写成文件：.xlsx 和 .csv 供 Excel 使用，.pdf、.docx 和 .odt 为每个区划一份汇总单。</translation>
    </message>
    <message>
        <source>Encoding of a .csv file.</source>
        <translation>.csv 文件的编码。</translation>
    </message>
    <message>
        <source>What parts the cells of a .csv file.</source>
        <translation>.csv 文件的分隔符。</translation>
    </message>
    <message>
        <source>Layout of the sheets: as official documents, or on one page.</source>
        <translation>汇总单版式：公文版式或一页版式。</translation>
    </message>
    <message numerus="yes">
        <source>%1; a newer edition of a stored report, %n change(s) to look at</source>
        <translation><numerusform>%1；已存报告的新版，有 %n 处变化待查看</numerusform></translation>
    </message>
    <message>
        <source>Reads reports and stores them in a workspace, which is made if it does not exist. If one file cannot be used, nothing is stored. A newer edition of a stored report takes its place.</source>
        <translation>读取报告并存入工作区，工作区不存在时新建。任何一个文件不能用，则全部不存。已存报告的新版取代旧版。</translation>
    </message>
    <message>
        <source>Tells what an edited workbook or a ledger of figures (.xlsx, .ods, .csv) would change in a workspace; with --apply, changes it.</source>
        <translation>说明改过的工作簿或数据台账（.xlsx、.ods、.csv）会使工作区有哪些变更；加 --apply yes 则写入。</translation>
    </message>
    <message>
        <source>%1 has no table of figures: no heading row names an indicator and a value.</source>
        <translation>%1 中没有数据表：没有哪一行表头同时写明指标和数值。</translation>
    </message>
    <message>
        <source>has no indicator</source>
        <translation>没有对应指标</translation>
    </message>
    <message>
        <source>is the indicator %1</source>
        <translation>对应指标 %1</translation>
    </message>
    <message>
        <source>is called %1</source>
        <translation>名称为 %1</translation>
    </message>
    <message>
        <source>is: %1</source>
        <translation>性质为：%1</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>不予采用</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>学到的内容</translation>
    </message>
    <message>
        <source>Lists what corrections taught the reading, or forgets it.</source>
        <translation>列出改正教给读取的内容，或使其忘记。</translation>
    </message>
    <message>
        <source>Forget this lesson, by its number; may be given again.</source>
        <translation>按编号忘记这一条，可多次给出。</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>尚未学到内容。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>现在读作</translation>
    </message>
    <message>
        <source>Reads the stored reports again and tells what is read differently now. Nothing changes unless the readings are taken over.</source>
        <translation>重新读取已存报告，列出现在读法不同之处。不采用新读法时不作任何改动。</translation>
    </message>
    <message>
        <source>Take the readings over as one action that can be undone; what was decided stays.</source>
        <translation>采用新读法，作为一步可撤销的操作；已作的决定保持不变。</translation>
    </message>
    <message>
        <source>Nothing is read differently now.</source>
        <translation>没有读法不同之处。</translation>
    </message>
    <message>
        <source>Store the changes.</source>
        <translation>存入这些更改。</translation>
    </message>
    <message>
        <source>Several findings have a key that begins with “%1”.</source>
        <translation>有多项核查结果的编号以“%1”开头。</translation>
    </message>
    <message>
        <source>There is no finding with the key “%1”.</source>
        <translation>没有编号为“%1”的核查结果。</translation>
    </message>
    <message>
        <source>Accept the finding whose key begins so, until its figures change; may be given again.</source>
        <translation>认可编号以此开头的核查结果，直到所涉数据改变；可多次给出。</translation>
    </message>
    <message>
        <source>Why what is accepted may stand.</source>
        <translation>认可的理由。</translation>
    </message>
    <message>
        <source>Take the acceptance of this finding back; may be given again.</source>
        <translation>取消对该核查结果的认可；可多次给出。</translation>
    </message>
    <message>
        <source>Tells what does not fit in a workspace, and lets what may stand be accepted.</source>
        <translation>说明工作区中的不相符之处，并可认可可以保留的问题。</translation>
    </message>
    <message>
        <source>Tells which plans and summaries are there for each district and year, which goals nobody reported on and which outcomes nobody promised.</source>
        <translation>按区划和年份说明已有哪些计划和总结，哪些目标无人报告，哪些成效事先未提。</translation>
    </message>
    <message>
        <source>What a table or .csv lists: the documents of each district and year, goals without outcome, or outcomes without goal. JSON has all three.</source>
        <translation>表格或 .csv 列出什么：各区划各年的文件、无成效的目标，或无目标的成效。JSON 三者都有。</translation>
    </message>
    <message>
        <source>Usage: duibiao-cli VERB [options]

  extract FILE...             read reports, print what they say, store nothing
  import -w WORKSPACE FILE... read reports and store them
  compare -w WORKSPACE        set goals beside outcomes
  check -w WORKSPACE          tell what does not fit
  coverage -w WORKSPACE       tell what is there and what is missing
  export -w WORKSPACE -o FILE write .xlsx, .csv, .pdf, .docx or .odt
  ledger -w WORKSPACE FILE    tell what an edited workbook would change
  accuracy -w WORKSPACE       tell how right the reading was
  reread -w WORKSPACE         tell what would be read differently now
  lessons -w WORKSPACE        list what corrections taught

duibiao-cli VERB --help tells the options of a verb.
</source>
        <translation>用法：duibiao-cli 命令 [选项]

  extract 文件...             读取报告并输出其中的内容，不保存
  import -w 工作区 文件...    读取报告并存入工作区
  compare -w 工作区           把目标与成效对照起来
  check -w 工作区             指出不相符之处
  coverage -w 工作区          说明已有什么、还缺什么
  export -w 工作区 -o 文件    写成 .xlsx、.csv、.pdf、.docx 或 .odt
  ledger -w 工作区 文件       说明改过的工作簿会带来哪些变更
  accuracy -w 工作区          说明读取的准确程度
  reread -w 工作区            说明现在重读会有哪些不同
  lessons -w 工作区           列出从更正中学到的内容

duibiao-cli 命令 --help 说明该命令的选项。
</translation>
    </message>
    <message>
        <source>There is no view “%1” in the workspace.</source>
        <translation>工作区中没有视图“%1”。</translation>
    </message>
    <message>
        <source>A view that was saved in the workspace: its rows in its order, and in a table its columns. Other filters go before what it says.</source>
        <translation>工作区中保存的视图：按其顺序列出其各行，表格只含其各列。其他筛选条件优先于视图。</translation>
    </message>
    <message>
        <source>Whether figures that can be worked out from stated ones stand in where none is stated.</source>
        <translation>没有写明数据时，是否采用由已有数据推算的数据。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 does not exist. Check its name and folder.</source>
        <translation>%1 不存在。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the report files in it.</source>
        <translation>%1 是文件夹。请选择其中的报告文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may open it.</source>
        <translation>无法读取 %1。请检查是否有打开它的权限。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose the file that holds the report.</source>
        <translation>%1 是空文件。请选择含有报告内容的文件。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too large for a report. Split it, or choose another file.</source>
        <translation>%1 超过 %2 MB,作为报告太大。请拆分或另选文件。</translation>
    </message>
    <message>
        <source>%1 is not a text but a picture, an archive or a program. Save the report as plain text (.txt) first.</source>
        <translation>%1 不是文本，而是图片、压缩包或程序。请先把报告另存为纯文本（.txt）。</translation>
    </message>
    <message>
        <source>%1 is in no known encoding: it cannot be read from byte %2 on. Choose its encoding by hand, or save it as UTF-8.</source>
        <translation>%1 的编码无法识别：从第 %2 字节起不能读取。请手动选择编码，或另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 ends inside a character at byte %2: it was cut off. Fetch the whole file again.</source>
        <translation>%1 在第 %2 字节处的一个字中间断开：文件不完整。请重新获取完整文件。</translation>
    </message>
    <message>
        <source>%1 is of a format that cannot be read. Save the report as plain text (.txt) first.</source>
        <translation>%1 的格式不能读取。请先把报告另存为纯文本（.txt）。</translation>
    </message>
    <message>
        <source>%1 names no district. Enter its district, then store it.</source>
        <translation>%1 没有写明区划。请填写区划后再存入。</translation>
    </message>
    <message>
        <source>%1 has no figure that can be compared. Check that it is the right file.</source>
        <translation>%1 中没有可对照的数据。请检查是否选对了文件。</translation>
    </message>
    <message>
        <source>The workspace %1 does not exist. Check its name, or make a new one.</source>
        <translation>工作区 %1 不存在。请检查名称，或新建一个。</translation>
    </message>
    <message>
        <source>The workspace %1 exists already. Open it, or choose another name.</source>
        <translation>工作区 %1 已存在。请打开它，或换一个名称。</translation>
    </message>
    <message>
        <source>%1 is not a Duibiao workspace. Choose a .duibiao file.</source>
        <translation>%1 不是对标工作区。请选择 .duibiao 文件。</translation>
    </message>
    <message>
        <source>The workspace %1 was made with a newer version of Duibiao. Update the program to open it.</source>
        <translation>工作区 %1 由更新版本的对标创建。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be changed. Check that you may write to the file and its folder.</source>
        <translation>工作区 %1 不能修改。请检查对该文件及其文件夹是否有写入权限。</translation>
    </message>
    <message>
        <source>The workspace %1 is open elsewhere. Close it there first.</source>
        <translation>工作区 %1 已在别处打开。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Restore one of the backups beside it.</source>
        <translation>工作区 %1 已损坏。请用旁边的备份恢复。</translation>
    </message>
    <message>
        <source>The workspace %1 could not be used. Nothing was changed.</source>
        <translation>工作区 %1 无法使用。没有作任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>%1 is no longer in the workspace.</source>
        <translation>%1 已不在工作区中。</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and try again; nothing was changed.</source>
        <translation>无法写入 %1：磁盘已满。请腾出空间后重试；没有作任何改动。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it in other programs and check that you may write there, or choose another name.</source>
        <translation>无法写入 %1。请在其他程序中关闭它，检查写入权限，或换一个名称。</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>%1 无效。</translation>
    </message>
    <message>
        <source>%1 is not valid at %2.</source>
        <translation>%1 在 %2 处无效。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有作任何改动。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a technical detail such as the operating system's words</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>a figure entered by hand</source>
        <translation>手工录入的数据</translation>
    </message>
    <message>
        <source>%1: the districts add up to %2, but their city states %3. Check which one is out of date.</source>
        <translation>%1：各区合计 %2，而全市为 %3。请核对哪一个不是最新的。</translation>
    </message>
    <message>
        <source>%1: the parts of %2 add up to %3, but %4 is stated for the whole. Check the parts.</source>
        <translation>%1：%2 的各部分合计 %3，而总数写的是 %4。请核对各部分。</translation>
    </message>
    <message>
        <source>%1: the parts of “%2” add up to %3, but %4 is stated. Check the numbers in the sentence.</source>
        <translation>%1：“%2”的各部分合计 %3，而写的是 %4。请核对原句中的数字。</translation>
    </message>
    <message>
        <source>%1: for “%2” the difference to the target implies a target of %3, but the completion rates of its parts imply %4. Ask which one holds.</source>
        <translation>%1：“%2”按超出目标的数量推算目标为 %3，按各部分完成率推算则为 %4。请核实以哪个为准。</translation>
    </message>
    <message>
        <source>%1: for “%2” a target of %3 is stated, but the completion rate implies %4. Ask which one holds.</source>
        <translation>%1：“%2”写明的目标为 %3，按完成率推算则为 %4。请核实以哪个为准。</translation>
    </message>
    <message>
        <source>%1: a summary of %2 was published on %3, before that time was over. Check its period.</source>
        <translation>%1：%2的总结发布于 %3，当时该时段尚未结束。请核对时段。</translation>
    </message>
    <message>
        <source>%1: a plan for %2 was published on %3, after that time was over. Check its period and date.</source>
        <translation>%1：%2的计划发布于 %3，当时该时段已经结束。请核对时段和日期。</translation>
    </message>
    <message>
        <source>“%1”, %2: %3 in %4, but %5 in %6. Decide which one counts.</source>
        <translation>“%1”，%2：%4中为 %3，%6中为 %5。请确定以哪个为准。</translation>
    </message>
    <message>
        <source>%1: “%2” is %3, but a share lies between 0 and 100 %. Check the number.</source>
        <translation>%1：“%2”为 %3，而比例应在 0 到 100% 之间。请核对数字。</translation>
    </message>
    <message>
        <source>%1: “%2” changed by %3; for a rate, percentage points must be meant. Correct the unit.</source>
        <translation>%1：“%2”变化 %3；对比率来说应为百分点。请更正单位。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>New in the period</source>
        <translation>当期新增</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Work summary</source>
        <translation>工作总结</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Summary and plan</source>
        <translation>总结和计划</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>尚无成效</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Within rounding</source>
        <translation>在取整范围内</translation>
    </message>
    <message>
        <source>By its wording</source>
        <translation>依措辞判定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>import %n report(s)</source>
        <translation><numerusform>导入 %n 份报告</numerusform></translation>
    </message>
    <message>
        <source>change a report's header</source>
        <translation>修改报告的题头</translation>
    </message>
    <message numerus="yes">
        <source>remove %n report(s)</source>
        <translation><numerusform>移除 %n 份报告</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>add %n figure(s)</source>
        <translation><numerusform>添加 %n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>change %n figure(s)</source>
        <translation><numerusform>修改 %n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>accept %n figure(s)</source>
        <translation><numerusform>采纳 %n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>refuse %n figure(s)</source>
        <translation><numerusform>剔除 %n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reopen %n figure(s)</source>
        <translation><numerusform>重新核对 %n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>remove %n figure(s)</source>
        <translation><numerusform>移除 %n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>change %n milestone(s)</source>
        <translation><numerusform>修改 %n 个事项</numerusform></translation>
    </message>
    <message>
        <source>Worked out from the outcome and its completion rate</source>
        <translation>由成效和完成率推算</translation>
    </message>
    <message>
        <source>Worked out from the next year's value and its growth</source>
        <translation>由次年数值和增长率推算</translation>
    </message>
    <message>
        <source>Worked out from the next year's value and the difference</source>
        <translation>由次年数值和增减量推算</translation>
    </message>
    <message>
        <source>Worked out as the difference of two cumulative values</source>
        <translation>由两个累计数相减推算</translation>
    </message>
    <message>
        <source>Worked out as what the stated parts leave of the total</source>
        <translation>由总数减去已列部分推算</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <extracomment>a share: 54.7 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <extracomment>a number and its unit: 200,000 座</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range of numbers</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>at least</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>more than</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <comment>at most</comment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>less than</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>just under %1</source>
        <translation>近 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <extracomment>date format (Qt) of a month: June 2021</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>format of a year</comment>
        <extracomment>date format (Qt) of a year</extracomment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last year</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1下半年</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <extracomment>%1 is 1 to 4, %2 the year</extracomment>
        <translation>%2第%1季度</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last month</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <extracomment>date format (Qt) of a day: 30 June 2021</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>No outcome is reported for %1.</source>
        <translation>没有报告%1的成效。</translation>
    </message>
    <message>
        <source>No outcome is reported for %1; the last one was %2 (%3).</source>
        <translation>没有报告%1的成效；此前最近一次为 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 of %2 so far, with %3 of the time gone.</source>
        <translation>目前为 %1，目标 %2，时间已过 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 so far: ahead, with %3 of the time gone.</source>
        <translation>目前为 %1，目标 %2，时间已过 %3：进度超前。</translation>
    </message>
    <message>
        <source>%1 of %2 so far: on pace, with %3 of the time gone.</source>
        <translation>目前为 %1，目标 %2，时间已过 %3：符合序时进度。</translation>
    </message>
    <message>
        <source>%1 of %2 so far: behind, with %3 of the time gone.</source>
        <translation>目前为 %1，目标 %2，时间已过 %3：进度滞后。</translation>
    </message>
    <message>
        <source>%1 reaches the goal of %2 even at its lowest.</source>
        <translation>%1 即使按最低值也达到目标 %2。</translation>
    </message>
    <message>
        <source>%1 reaches the goal of %2 within the rounding of what is written.</source>
        <translation>%1 在书写取整的范围内达到目标 %2。</translation>
    </message>
    <message>
        <source>%1 falls short of the goal of %2 by %3.</source>
        <translation>%1 比目标 %2 少 %3。</translation>
    </message>
    <message>
        <source>%1 stays just below the goal of %2 by its own wording.</source>
        <translation>%1 按其措辞略低于目标 %2。</translation>
    </message>
    <message>
        <source>%1 stays within the limit of %2.</source>
        <translation>%1 未超过限额 %2。</translation>
    </message>
    <message>
        <source>%1 exceeds the limit of %2 by %3.</source>
        <translation>%1 超过限额 %2，多出 %3。</translation>
    </message>
    <message>
        <source>%1 may lie on either side of %2: what is written allows both.</source>
        <translation>%1 与 %2 孰高孰低无法判定：按原文两种可能都有。</translation>
    </message>
    <message>
        <source>%1 reaches the goal of %2.</source>
        <translation>%1 达到目标 %2。</translation>
    </message>
    <message>
        <source>No goal is stated for %1.</source>
        <translation>没有写明%1的目标。</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>成效：%1</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>基数：%1</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Goal as written</source>
        <translation>目标原文</translation>
    </message>
    <message>
        <source>Outcome as written</source>
        <translation>成效原文</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Base period</source>
        <translation>基数时段</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Goal's report</source>
        <translation>目标所在报告</translation>
    </message>
    <message>
        <source>Goal's sentence</source>
        <translation>目标原句</translation>
    </message>
    <message>
        <source>Outcome's report</source>
        <translation>成效所在报告</translation>
    </message>
    <message>
        <source>Outcome's sentence</source>
        <translation>成效原句</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>其他数值</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <source>%1: it quotes the target of “%2” for %3 as %4, but %5 set %6. Correct the quotation, or enter the change of the target.</source>
        <translation>%1：引用的“%2”%3目标为 %4，而《%5》下达的是 %6。请更正引用，或录入目标的调整。</translation>
    </message>
    <message>
        <source>“%1”: %2 up to %3, but only %4 up to %5; a running total cannot fall. Check from when it is counted.</source>
        <translation>“%1”：截至%3为 %2，截至%5却只有 %4；累计数不会减少。请核对起算时间。</translation>
    </message>
    <message>
        <source>“%1” is counted in “%2” for %3 and in “%4” for %5. Check whether both mean the same.</source>
        <translation>“%1”%3以“%2”计，%5以“%4”计。请核对两者是否同一口径。</translation>
    </message>
    <message>
        <source>“%1” went from %2 (%3) to %4 (%5), five times or more. Check both numbers and what they count.</source>
        <translation>“%1”由 %2（%3）变为 %4（%5），相差五倍以上。请核对两个数字及其口径。</translation>
    </message>
    <message>
        <source>“%1”: %2 (%3) and %4 (%5) are ten times apart. Check the decimal point.</source>
        <translation>“%1”：%2（%3）与 %4（%5）相差十倍。请核对小数点。</translation>
    </message>
    <message>
        <source>“%1”: %2 (%3) and %4 (%5) are ten thousand times apart. Check whether 万 was left out or written twice.</source>
        <translation>“%1”：%2（%3）与 %4（%5）相差一万倍。请核对是否漏写或多写了“万”。</translation>
    </message>
    <message>
        <source>“%1”: the summaries of %2 say nothing of it, though it is told before and after. Look it up and enter it.</source>
        <translation>“%1”：%2的总结没有提到，而前后年份都有。请查找并补录。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: “%2” is said to exceed its target, but %3 is not more than %4. Correct the claim or the number.</source>
        <translation>%1：称“%2”超额完成，但 %3 并不多于 %4。请更正说法或数字。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已删</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>拟作变更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>sheet, row</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>快于序时进度</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>符合序时进度</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>慢于序时进度</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Late, made good</source>
        <translation>逾期后补完成</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>said without a number</source>
        <translation>有表述无数字</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not yet read</source>
        <translation>尚未读入</translation>
    </message>
    <message>
        <source>Handed down</source>
        <translation>上级下达</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, its part</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>pin a figure</source>
        <translation>固定一项数据</translation>
    </message>
    <message>
        <source>unpin a figure</source>
        <translation>取消固定一项数据</translation>
    </message>
    <message>
        <source>change the steps of a goal</source>
        <translation>修改一项目标的序时进度</translation>
    </message>
    <message numerus="yes">
        <source>match %n milestone(s)</source>
        <translation><numerusform>匹配 %n 项事项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>accept %n finding(s)</source>
        <translation><numerusform>认可 %n 项核查结果</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reopen %n finding(s)</source>
        <translation><numerusform>重新打开 %n 项核查结果</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>change %n denominator(s)</source>
        <translation><numerusform>修改 %n 项分母数据</numerusform></translation>
    </message>
    <message>
        <source>save a view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>remove a view</source>
        <translation>删除视图</translation>
    </message>
    <message numerus="yes">
        <source>forget %n lesson(s)</source>
        <translation><numerusform>忘记 %n 条学到的写法</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reread %n report(s)</source>
        <translation><numerusform>重新读取 %n 份报告</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>replace %n report(s) with newer editions</source>
        <translation><numerusform>以新版替换 %n 份报告</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 districts</source>
        <translation>%2个区县中的%1个</translation>
    </message>
    <message>
        <source>Total of %1: %2</source>
        <translation>合计（%1）：%2</translation>
    </message>
    <message>
        <source>The city states %1; %2 state a value.</source>
        <translation>市本级公布 %1；%2有数据。</translation>
    </message>
    <message>
        <source>No total: this does not add up over districts. %1 state a value.</source>
        <translation>不合计：该指标不能按区县相加。%1有数据。</translation>
    </message>
    <message>
        <source>No district states a value.</source>
        <translation>各区县均无数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>district, why there is no value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>rank, district, value</comment>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>%1, %2 of the city</source>
        <translation>%1，占全市 %2</translation>
    </message>
    <message>
        <source>%1, %2 per 10,000 residents</source>
        <translation>%1，每万人口 %2</translation>
    </message>
    <message>
        <source>%1, %2 per 1,000 pupils</source>
        <translation>%1，每千名学生 %2</translation>
    </message>
    <message>
        <source>%1, %2 per million yuan</source>
        <translation>%1，每百万元 %2</translation>
    </message>
    <message>
        <source>Only something near is reported for %1: ≈ %2. %3</source>
        <translation>%1只报告了相近的内容：≈ %2。%3</translation>
    </message>
    <message>
        <source>%1 of %2 so far: ahead of its steps, which expect %3 by then.</source>
        <translation>目前完成 %1，目标 %2：快于分步进度，按分步进度届时应完成 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 so far: behind its steps, which expect %3 by then.</source>
        <translation>目前完成 %1，目标 %2：慢于分步进度，按分步进度届时应完成 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 so far: late, for its time is over.</source>
        <translation>目前完成 %1，目标 %2：已逾期，时限已过。</translation>
    </message>
    <message>
        <source>%1 of %2 so far: on pace with its steps, which expect %3 by then.</source>
        <translation>目前完成 %1，目标 %2：符合分步进度，按分步进度届时应完成 %3。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 Made good later: %2 (%3).</source>
        <translation>%1逾期后已补完成：%2（%3）。</translation>
    </message>
    <message>
        <source>%1 ≈ %2</source>
        <comment>reason, difference</comment>
        <translation>%1 ≈ %2</translation>
    </message>
    <message>
        <source>The outcome counts more than the goal does.</source>
        <translation>成效的统计范围大于目标。</translation>
    </message>
    <message>
        <source>The outcome counts only a part of what the goal does.</source>
        <translation>成效只统计了目标的一部分。</translation>
    </message>
    <message>
        <source>The goal is about %1, the outcome about %2.</source>
        <translation>目标说的是%1，成效说的是%2。</translation>
    </message>
    <message>
        <source>Only the goal says %1.</source>
        <translation>仅目标注明%1。</translation>
    </message>
    <message>
        <source>Only the outcome says %1.</source>
        <translation>仅成效注明%1。</translation>
    </message>
    <message>
        <source>The goal counts “%1”, the outcome “%2”.</source>
        <translation>目标统计的是“%1”，成效统计的是“%2”。</translation>
    </message>
    <message>
        <source>Expected by then: %1, evenly over the period</source>
        <translation>届时应完成 %1（按时间平均推算）</translation>
    </message>
    <message>
        <source>Expected by then: %1, by the steps entered for this goal</source>
        <translation>届时应完成 %1（按为该目标录入的分步进度）</translation>
    </message>
    <message>
        <source>#,##0</source>
        <comment>number format of 20 ten-thousands</comment>
        <translation>0\.0,"万"</translation>
    </message>
    <message>
        <source>#,##0;-#,##0</source>
        <comment>number format of 2 hundred millions</comment>
        <translation>0\.00,,"亿"</translation>
    </message>
    <message>
        <source>0.0" points"</source>
        <comment>number format of percentage points</comment>
        <translation>0.0"个百分点"</translation>
    </message>
    <message>
        <source>Goals_stated</source>
        <comment>name of a range of cells</comment>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Outcomes_stated</source>
        <comment>name of a range of cells</comment>
        <translation>成效值</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>name of a range of cells</comment>
        <translation>差额</translation>
    </message>
    <message>
        <source>Completions</source>
        <comment>name of a range of cells</comment>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <comment>name of a range of cells</comment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Goals and outcomes (%1)</source>
        <comment>unit</comment>
        <translation>目标与成效（%1）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>district, indicator, period of a line</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成效</translation>
    </message>
    <message numerus="yes">
        <source>take over %n change(s) of a table</source>
        <translation><numerusform>采用表格中的 %n 项更改</numerusform></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, difference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>— missing</source>
        <translation>— 缺</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reports</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Goals not reported on</source>
        <translation>无人报告的目标</translation>
    </message>
    <message>
        <source>Outcomes not promised</source>
        <translation>事先未提的成效</translation>
    </message>
    <message>
        <source>An earlier action is still under way in the workspace %1. Try again when it is done.</source>
        <translation>工作区 %1 的上一项操作尚未完成，请完成后再试。</translation>
    </message>
    <message>
        <source>as the goal</source>
        <translation>作为目标</translation>
    </message>
    <message>
        <source>as the outcome</source>
        <translation>作为成效</translation>
    </message>
    <message>
        <source>as a part</source>
        <translation>作为其中一部分</translation>
    </message>
    <message>
        <source>as another value</source>
        <translation>作为另一取值</translation>
    </message>
    <message>
        <source>as a version of the goal</source>
        <translation>作为目标的一个版本</translation>
    </message>
    <message>
        <source>as the base value</source>
        <translation>作为基数</translation>
    </message>
    <message>
        <source>as what made a late goal good</source>
        <translation>作为逾期目标的补足</translation>
    </message>
    <message>
        <source>as something near</source>
        <translation>作为相近内容</translation>
    </message>
    <message>
        <source>as what a derived figure rests on</source>
        <translation>作为推算依据</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 is a workbook of a format that cannot be read. Save it as .xlsx first.</source>
        <translation>%1 是不能读取的表格格式。请先另存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 is a table, not a report. Take its figures over as a ledger.</source>
        <translation>%1 是表格，不是报告。请按台账导入其中的数据。</translation>
    </message>
    <message>
        <source>%1 is a document of a format that cannot be read. Save it as .docx first.</source>
        <translation>%1 是不能读取的文档格式。请先另存为 .docx。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, %3: </source>
        <comment>place of a cell, before what is wrong</comment>
        <translation>工作表“%1”第 %2 行，%3：</translation>
    </message>
    <message>
        <source>“%1” is not understood; no figure is made of it. Correct it in the file.</source>
        <translation>无法识别“%1”，未据此生成数据。请在文件中改正。</translation>
    </message>
    <message>
        <source>the formula “%1” has no value; no figure is made of it. Open the file in a spreadsheet program, save it, and import it again.</source>
        <translation>公式“%1”没有计算结果，未据此生成数据。请用表格软件打开并保存该文件，再重新导入。</translation>
    </message>
    <message>
        <source>several districts are named “%1”; no figure is made of it. Write the city before it in the file: city/district.</source>
        <translation>有多个区划名为“%1”，未据此生成数据。请在文件中写明所属城市，例如“深圳市/龙华区”。</translation>
    </message>
    <message>
        <source>“%1” is not taken over, since the number was worked out of several figures. Change those in the sheets of goals and outcomes.</source>
        <translation>未采用“%1”：该数值由多条数据推算得出。请在目标和成效工作表中修改这些数据。</translation>
    </message>
    <message>
        <source>the number is gone, its figure stays. To take the figure out, delete its line in the sheets of goals and outcomes.</source>
        <translation>数值已清空，但数据仍保留。如需删除该数据，请在目标或成效工作表中删除其所在行。</translation>
    </message>
</context>
<context>
    <name>duibiao::paper::Axis</name>
    <message>
        <source>%1×10⁸</source>
        <comment>number on an axis</comment>
        <translation>%1亿</translation>
    </message>
    <message>
        <source>%1×10⁴</source>
        <comment>number on an axis</comment>
        <translation>%1万</translation>
    </message>
    <message>
        <source>%1bn</source>
        <comment>number on an axis</comment>
        <translation>%1×10⁹</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>number on an axis</comment>
        <translation>%1×10⁶</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>number on an axis</comment>
        <translation>%1×10³</translation>
    </message>
</context>
<context>
    <name>duibiao::paper::BarChart</name>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and period of a line</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>duibiao::paper::Bullet</name>
    <message>
        <source>–</source>
        <comment>no completion can be said</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>completion</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>duibiao::paper::ChartPicture</name>
    <message>
        <source>Goals and outcomes in %1</source>
        <translation>目标与成效，单位：%1</translation>
    </message>
</context>
<context>
    <name>duibiao::paper::Manuscript</name>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, certainty</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>indicator, number of its note</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Goals and outcomes</source>
        <translation>目标与成效</translation>
    </message>
    <message>
        <source>Goals (outlined) and outcomes (filled)</source>
        <translation>目标（空心）与成效（实心）</translation>
    </message>
    <message>
        <source>Outcomes without a goal</source>
        <translation>未设目标的成效</translation>
    </message>
    <message numerus="yes">
        <source>%n more outcome(s) without a goal stand in the comparison table.</source>
        <translation><numerusform>另有 %n 项未设目标的成效，见对比表。</numerusform></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>%1 planned, %2 done.</source>
        <comment>numbers of milestones</comment>
        <translation>计划 %1 项，已完成 %2 项。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, object</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more milestone(s) stand in the workbook.</source>
        <translation><numerusform>另有 %n 项事项见电子表格。</numerusform></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>待核问题</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number, open point</comment>
        <translation>（%1）%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more open point(s) stand on the checks page.</source>
        <translation><numerusform>另有 %n 个问题见核查页。</numerusform></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>制表日期：%1。</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between a heading's number and its words</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>duibiao::paper::Overview</name>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>district, number of its note</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no goal</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 states no goals.</source>
        <translation>%1没有写明目标。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>district, how its goals stand</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Education targets and outcomes of %n district(s) compared</source>
        <translation><numerusform>%n 个区划教育目标与成效对比</numerusform></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>How the goals stand</source>
        <translation>各区划目标完成情况</translation>
    </message>
    <message>
        <source>What several districts report</source>
        <translation>多个区划均有报告的指标</translation>
    </message>
    <message>
        <source>No indicator is reported by more than one of them for the same year.</source>
        <translation>没有哪项指标由两个以上区划就同一年作出报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) stand in the comparison table.</source>
        <translation><numerusform>另有 %n 行见对比表。</numerusform></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message numerus="yes">
        <source>All %n district(s) together</source>
        <translation><numerusform>全部 %n 个区划合计</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::paper::PageNumber</name>
    <message>
        <source>— %1 —</source>
        <comment>page</comment>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>— %1 of %2 —</source>
        <comment>page, pages</comment>
        <translation>— %1 / %2 —</translation>
    </message>
</context>
<context>
    <name>duibiao::paper::Sheet</name>
    <message>
        <source>District not known</source>
        <translation>区划不明</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation><numerusform>完成 %n 项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation><numerusform>未完成 %n 项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n still running</source>
        <translation><numerusform>进行中 %n 项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n undetermined</source>
        <translation><numerusform>无法判定 %n 项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without a reported outcome</source>
        <translation><numerusform>未报告成效 %n 项</numerusform></translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>未完成：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Missed: %1 and %n more.</source>
        <translation><numerusform>未完成：%1等另外 %n 项。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Education targets and outcomes of %n district(s)</source>
        <translation><numerusform>%n 个区划教育目标与成效</numerusform></translation>
    </message>
    <message>
        <source>%1: education targets and outcomes</source>
        <translation>%1教育目标与成效</translation>
    </message>
    <message>
        <source>No goals are stated.</source>
        <translation>没有写明目标。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n goal(s): %1.</source>
        <translation><numerusform>共有目标 %n 项：%1。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of the goals counted as met is met within the rounding of what is written.</source>
        <translation><numerusform>计为完成的目标中，有 %n 项是在书写取整范围内完成。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) stand without a goal.</source>
        <translation><numerusform>另有 %n 项成效未设目标。</numerusform></translation>
    </message>
    <message>
        <source>Completion is outcome ÷ goal; the thick line on each bar is the goal, the dotted one the last earlier outcome. A number stands for what its words and its last written digit allow. What was not reported is blank and never counted as zero.</source>
        <translation>完成率 = 成效 ÷ 目标；条形上的粗线为目标，虚线为此前最近一次成效。数值按其措辞和末位数字所允许的范围理解。未报告的留空，不作零计。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, period</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and text of a note</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes</comment>
        <translation>;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of figure, its sources</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between added figures</comment>
        <translation> + </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n other value(s) stated)</source>
        <translation><numerusform>%1（另有 %n 个数值）</numerusform></translation>
    </message>
    <message>
        <source>entered by hand, no source</source>
        <translation>手工录入，无出处</translation>
    </message>
    <message>
        <source>entered by hand, no source (%1)</source>
        <translation>手工录入，无出处（%1）</translation>
    </message>
    <message>
        <source>[%1] “%2”, %3</source>
        <comment>report, sentence, derivation</comment>
        <translation>[%1]“%2”，%3</translation>
    </message>
    <message>
        <source>[%1] “%2”</source>
        <comment>report, sentence</comment>
        <translation>[%1]“%2”</translation>
    </message>
    <message>
        <source>unknown report</source>
        <translation>报告不明</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <comment>letter and title of a report</comment>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>%1 </source>
        <comment>a sentence and what parts it from the next</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Districts compared</source>
        <translation>区划对比</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>report, section</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>earlier period, its outcome</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>另有 %n 项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n Finding(s)</source>
        <translation><numerusform>认可 %n 项核查结果</numerusform></translation>
    </message>
    <message>
        <source>What is accepted stays quiet until its figures change.</source>
        <translation>认可后不再提示，所涉数据改变后重新提示。</translation>
    </message>
    <message>
        <source>&amp;Remark, for instance why it may stand:</source>
        <translation>说明，例如为何可以保留(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>认可(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AccuracyPage</name>
    <message>
        <source>Nothing has been reviewed yet. Accept, correct or refuse figures, and this page says how well they were read.</source>
        <translation>还没有核对过。采纳、改正或剔除数据后，这里会显示读得有多准。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n figure(s) accepted or corrected, %1 were read right in every respect; %2 more were refused.</source>
        <translation><numerusform>采纳或改正的 %n 条数据中，%1 完全读对；另有 %2 条被剔除。</numerusform></translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>还没有读出内容</translation>
    </message>
    <message>
        <source>Import reports and review what was read from them.</source>
        <translation>导入报告并核对读出的内容。</translation>
    </message>
    <message>
        <source>Accuracy by attribute</source>
        <translation>按字段的准确度</translation>
    </message>
    <message>
        <source>Accuracy by report</source>
        <translation>按报告的准确度</translation>
    </message>
    <message>
        <source>&amp;Go On Reviewing</source>
        <translation>继续核对(&amp;G)</translation>
    </message>
    <message>
        <source>Opens the report at the first figure that waits for review</source>
        <translation>打开报告中第一条待核对的数据</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip (key)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a new, empty workspace file</source>
        <translation>新建一个空的工作区文件</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>打开一个工作区文件</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>Close the workspace and go to the start page</source>
        <translation>关闭工作区，回到欢迎页</translation>
    </message>
    <message>
        <source>&amp;Import Reports…</source>
        <translation>导入报告(&amp;I)…</translation>
    </message>
    <message>
        <source>Read plans and summaries from text files</source>
        <translation>从文本文件读取计划和总结</translation>
    </message>
    <message>
        <source>&amp;Export Comparison…</source>
        <translation>导出对比表(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the comparison to an Excel or CSV file</source>
        <translation>把对比结果写成 Excel 或 CSV 文件</translation>
    </message>
    <message>
        <source>&amp;Print Sheets…</source>
        <translation>打印汇总单(&amp;P)…</translation>
    </message>
    <message>
        <source>See and print one summary sheet per district</source>
        <translation>预览并打印每个区划的汇总单</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>关闭窗口；所有内容都已存好</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Imported reports and what was read from them</source>
        <translation>已导入的报告及读出的内容</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>All goals and outcomes in one table</source>
        <translation>所有目标和成效的总表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Goals beside outcomes, as table and chart</source>
        <translation>目标与成效对照的表格和图表</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What was to be delivered, and what was</source>
        <translation>计划办的事和办成的事</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>不相符之处</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>汇总单</translation>
    </message>
    <message>
        <source>Summary sheets on paper</source>
        <translation>打印用的汇总单</translation>
    </message>
    <message>
        <source>Show the program in Chinese</source>
        <translation>以中文显示</translation>
    </message>
    <message>
        <source>Show the program in English</source>
        <translation>以英文显示</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>与桌面的明暗一致</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>&amp;About Duibiao</source>
        <translation>关于对标(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Make a report of copied text, or figures of copied cells</source>
        <translation>把复制的文字作为报告导入，或把复制的单元格作为数据录入</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Which plans and summaries are there, and what is missing between them</source>
        <translation>已有哪些计划和总结，其间还缺什么</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确度</translation>
    </message>
    <message>
        <source>How well reports were read, told from your own review</source>
        <translation>由您的核对得出的读取准确度</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find words in the whole workspace</source>
        <translation>在整个工作区中查找文字</translation>
    </message>
    <message>
        <source>Duibiao &amp;Help</source>
        <translation>对标帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The guide, opened at the current page</source>
        <translation>打开使用指南中本页的说明</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts…</source>
        <translation>快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>See and change the keys of all actions</source>
        <translation>查看并更改各项操作的按键</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AddFigureDialog</name>
    <message>
        <source>Add Figure</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>性质(&amp;R)：</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Something to be reached, or reached</source>
        <translation>要达到的，或已达到的</translation>
    </message>
    <message>
        <source>&amp;District:</source>
        <translation>区划(&amp;D)：</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>指标(&amp;I)：</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Type a part of its name, or what is counted where the list has none</source>
        <translation>输入名称的一部分；列表中没有的，直接写所指</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>数值(&amp;V)：</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>206000, 20.6万 or 54.7%</source>
        <translation>206000、20.6万 或 54.7%</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Comes with the indicator; 座, 所, 人, %</source>
        <translation>随指标带出：座、所、人、%</translation>
    </message>
    <message>
        <source>&amp;Bound:</source>
        <translation>限定(&amp;B)：</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>How the number is limited</source>
        <translation>数字的限定方式</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <translation>类型(&amp;M)：</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What kind of number it is</source>
        <translation>数字的类型</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>时段(&amp;P)：</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>2022, 2021H1, 2021Q3, 2021-06, 2020-2025</source>
        <translation>2022、2021H1、2021Q3、2021-06、2020-2025</translation>
    </message>
    <message>
        <source>De&amp;partment:</source>
        <translation>责任部门(&amp;T)：</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Who is answerable</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add and &amp;Next</source>
        <translation>添加并继续(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Adds the figure and stays open for another of the same district and period</source>
        <translation>添加后保持打开，继续录入同一区划和时段的数据</translation>
    </message>
    <message>
        <source>Say which district the figure is about.</source>
        <translation>请填写数据所属的区划。</translation>
    </message>
    <message>
        <source>Added. Type the next one.</source>
        <translation>已添加。请录入下一个。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AttributeModel</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Whole figure</source>
        <translation>整条数据</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>读出的内容</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; nothing is left half done</source>
        <translation>停止；不会留下做了一半的内容</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChangeDialog</name>
    <message numerus="yes">
        <source>Change %n Figure(s)</source>
        <translation><numerusform>修改 %n 条数据</numerusform></translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>字段(&amp;F)：</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>新值(&amp;V)：</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChartPane</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>district, indicator, period</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>时段不明</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of chart, what it shows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>None of the rows shown has a goal.</source>
        <translation>所列各行都没有目标。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) with a goal</source>
        <translation><numerusform>有目标的前 %n 行</numerusform></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, district</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n district(s)</source>
        <translation><numerusform>前 %n 个区划</numerusform></translation>
    </message>
    <message>
        <source>By outcome; less is better</source>
        <translation>按成效排序，数值越小越好</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>按成效排序</translation>
    </message>
    <message>
        <source>Where a year was not reported, the line is broken.</source>
        <translation>未报告的年份，线条断开。</translation>
    </message>
    <message>
        <source>The plan is taken as even over its time.</source>
        <translation>计划按时间均匀推进计算。</translation>
    </message>
    <message>
        <source>The plan has the steps entered for this goal.</source>
        <translation>计划按该目标录入的分步进度计算。</translation>
    </message>
    <message>
        <source>The first %1 districts and %2 indicators</source>
        <translation>前 %1 个区划、%2 项指标</translation>
    </message>
    <message>
        <source>Goals and outcomes</source>
        <translation>目标与成效</translation>
    </message>
    <message>
        <source>Trend over the years</source>
        <translation>历年趋势</translation>
    </message>
    <message>
        <source>Cumulative against plan</source>
        <translation>累计与计划对比</translation>
    </message>
    <message>
        <source>Ranking of districts</source>
        <translation>区划排名</translation>
    </message>
    <message>
        <source>Map of completion</source>
        <translation>完成率热力图</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Only charts that make sense for the rows shown are offered</source>
        <translation>只列出适合当前各行的图表</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>A chart shows one unit, indicator or period at a time</source>
        <translation>图表每次显示一种单位、一项指标或一个时段</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>图表的数据表</translation>
    </message>
    <message>
        <source>Chart as Table</source>
        <translation>图表转为表格</translation>
    </message>
    <message>
        <source>Turns the chart into its table and back (Shift+F6)</source>
        <translation>在图表与其数据表之间切换 (Shift+F6)</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Writes the chart as a picture (PNG) or a drawing (SVG)</source>
        <translation>把图表存为图片 (PNG) 或矢量图 (SVG)</translation>
    </message>
    <message>
        <source>Copy Chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Copies the chart as a picture, to be pasted into a document</source>
        <translation>把图表作为图片复制，可粘贴到文档中</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChartView</name>
    <message>
        <source>%1: %2</source>
        <comment>goal or outcome, its number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CheckCombo</name>
    <message>
        <source>Find in this list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>已选 %n 项</numerusform></translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered, what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChecksModel</name>
    <message>
        <source>Weight</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不相符之处</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <comment>remark</comment>
        <translation>已认可：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChecksPage</name>
    <message>
        <source>It rests on the head of the report: its kind, period and date.</source>
        <translation>依据的是报告的抬头：类型、时段和发布日期。</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>还没有可核查的内容</translation>
    </message>
    <message>
        <source>Import reports on the Reports page.</source>
        <translation>请在“报告”页导入报告。</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>No sums, rates, periods or reports contradict each other.</source>
        <translation>合计、比率、时段和各报告之间没有矛盾。</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不相符之处</translation>
    </message>
    <message>
        <source>Figures it rests on</source>
        <translation>所依据的数据</translation>
    </message>
    <message>
        <source>Open in &amp;Report</source>
        <translation>在报告中查看(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the figure in its report</source>
        <translation>在报告中显示该数据</translation>
    </message>
    <message>
        <source>%1 open, %2 accepted</source>
        <translation>待核 %1 项，已认可 %2 项</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有待核的问题</translation>
    </message>
    <message>
        <source>What was found is accepted. Choose “Accepted” above to see it.</source>
        <translation>发现的问题均已认可。在上方选择“已认可”即可查看。</translation>
    </message>
    <message>
        <source>Nothing is accepted</source>
        <translation>没有已认可的问题</translation>
    </message>
    <message>
        <source>Choose “Open” above to see what does not fit.</source>
        <translation>在上方选择“待核”即可查看不相符之处。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>Open and accepted</source>
        <translation>待核和已认可</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>显示哪些核查结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip (key)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>认可(&amp;A)…</translation>
    </message>
    <message>
        <source>Lets what was found stand, with a remark, until its figures change</source>
        <translation>附说明认可该问题，所涉数据改变后重新提示</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>取消认可(&amp;O)</translation>
    </message>
    <message>
        <source>Takes the acceptance back</source>
        <translation>撤回认可，重新列为待核</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CompareChart</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>Chart of goals and outcomes</source>
        <translation>目标与成效图</translation>
    </message>
    <message>
        <source>The table above has the same numbers. The arrow keys move from row to row, Enter shows where the numbers come from.</source>
        <translation>上面的表格有同样的数字。方向键逐行移动，回车键查看出处。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CompareModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>时段不明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, its period</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>value of several</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>difference of two rates</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Also stated: %1</source>
        <translation>另有数值：%1</translation>
    </message>
    <message>
        <source>Double click shows where it was said.</source>
        <translation>双击可查看出处。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, certainty</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The last outcome reported for an earlier period</source>
        <translation>此前时段最近一次报告的成效</translation>
    </message>
    <message>
        <source>Outcome minus goal; percentage points where both are rates</source>
        <translation>成效减目标；两者为比率时以百分点计</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>value of something near</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 (version %2 of %3)</source>
        <comment>goal that was restated</comment>
        <translation>%1（第 %2 版，共 %3 版）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day a goal was stated, goal</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Outcome minus what was before</source>
        <translation>成效减去此前数值</translation>
    </message>
    <message>
        <source>Against the share of the goal that is expected by then</source>
        <translation>与届时应完成的比例相比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value per head</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>A rate is not divided.</source>
        <translation>比率不作折算。</translation>
    </message>
    <message>
        <source>Enter the denominator of this district and year to see a value.</source>
        <translation>录入该区划该年的分母后才有数值。</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>折算值</translation>
    </message>
    <message>
        <source>%1
Open; Space puts its districts back.</source>
        <translation>%1
已展开；按空格键收回各区。</translation>
    </message>
    <message numerus="yes">
        <source>%1
Space opens it into %n row(s) of its districts.</source>
        <translation><numerusform>%1
按空格键展开所辖各区的 %n 行。</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ComparePage</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开工作区</translation>
    </message>
    <message>
        <source>Open a workspace to compare what is in it.</source>
        <translation>请打开工作区进行对比。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可对比的内容</translation>
    </message>
    <message>
        <source>Import work plans and work summaries on the Reports page, or type in goals on the Figures page.</source>
        <translation>请在“报告”页导入工作计划和总结，或在“数据”页录入目标。</translation>
    </message>
    <message>
        <source>No row fits these filters</source>
        <translation>没有符合筛选条件的行</translation>
    </message>
    <message>
        <source>Clear the filters to see all rows.</source>
        <translation>清除筛选可查看全部。</translation>
    </message>
    <message>
        <source>Export These Rows</source>
        <translation>导出所列各行</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 comparison</source>
        <comment>file name</comment>
        <translation>%1对比表</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Shows every row again</source>
        <translation>重新显示所有行</translation>
    </message>
    <message>
        <source>Export These Rows…</source>
        <translation>导出所列各行…</translation>
    </message>
    <message>
        <source>Writes the rows shown to an Excel workbook or a CSV table</source>
        <translation>把所列各行写成 Excel 工作簿或 CSV 表格</translation>
    </message>
    <message>
        <source>Between Table and Chart</source>
        <translation>切换表格和图表</translation>
    </message>
    <message>
        <source>Goes from the table to the chart and back (F6)</source>
        <translation>在表格和图表之间切换 (F6)</translation>
    </message>
    <message>
        <source>Show Chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Comparison of goals and outcomes</source>
        <translation>目标与成效对比</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>数字的出处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>关闭出处</translation>
    </message>
    <message>
        <source>CSV tables in GB18030 (*.gb18030.csv)</source>
        <translation>GB18030 编码的 CSV 表格 (*.gb18030.csv)</translation>
    </message>
    <message>
        <source>Tables separated by tabs (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <source>Shows the chart under the table</source>
        <translation>在表格下方显示图表</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Districts down, indicators across</source>
        <translation>区划在左，指标在上</translation>
    </message>
    <message>
        <source>Districts across, indicators down</source>
        <translation>区划在上，指标在左</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>按原数</translation>
    </message>
    <message>
        <source>How the comparison is laid out</source>
        <translation>对比表的版式</translation>
    </message>
    <message>
        <source>A list of rows, or districts against indicators in one period</source>
        <translation>逐行列出，或按区划与指标交叉显示一个时段</translation>
    </message>
    <message>
        <source>What outcomes are divided by</source>
        <translation>成效的折算方式</translation>
    </message>
    <message>
        <source>Shows outcomes per head in a column of the list and in the charts of trend and ranking</source>
        <translation>在列表的一栏以及趋势图、排名图中显示折算后的成效</translation>
    </message>
    <message>
        <source>&amp;Denominators…</source>
        <translation>分母(&amp;D)…</translation>
    </message>
    <message>
        <source>Enters residents, pupils and money of the districts, which outcomes are divided by</source>
        <translation>录入各区划的常住人口、学生数和经费，用于折算成效</translation>
    </message>
    <message>
        <source>&amp;Steps of the Goal…</source>
        <translation>目标分步进度(&amp;S)…</translation>
    </message>
    <message>
        <source>Says by when which share of the chosen goal is to be reached</source>
        <translation>规定所选目标到何时应完成多少</translation>
    </message>
    <message>
        <source>&amp;Derived Figures</source>
        <translation>推算数据(&amp;D)</translation>
    </message>
    <message>
        <source>Uses figures worked out from stated ones, in italics, where none is stated</source>
        <translation>没有写明数据时，采用由已有数据推算的数据（斜体）</translation>
    </message>
    <message>
        <source>Goals as they stand now</source>
        <translation>以现行目标为准</translation>
    </message>
    <message>
        <source>Goals as first stated</source>
        <translation>以最初目标为准</translation>
    </message>
    <message>
        <source>Both versions of restated goals</source>
        <translation>调整前后的目标都列出</translation>
    </message>
    <message>
        <source>Which version of a restated goal counts</source>
        <translation>目标调整过时以哪一版为准</translation>
    </message>
    <message>
        <source>A goal that was restated or changed: compare with what holds now, with what was first promised, or with both. The sheets follow.</source>
        <translation>目标重申或调整过时：与现行目标比、与最初承诺比，或两者都比。汇总表随之变化。</translation>
    </message>
    <message>
        <source>Open &amp;City</source>
        <translation>展开所辖各区(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the rows of a city's districts beneath it, and back (Space)</source>
        <translation>把所辖各区的行放到该市之下，再按一次收回（空格键）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CoverageModel</name>
    <message>
        <source>— missing</source>
        <translation>— 缺少</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation>✓ 已有</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n report(s)</source>
        <translation><numerusform>✓ %n 份</numerusform></translation>
    </message>
    <message>
        <source>A double click leads to the import</source>
        <translation>双击可去导入</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goals not reported on</source>
        <translation>未报告成效的目标</translation>
    </message>
    <message>
        <source>Outcomes not promised</source>
        <translation>事先无目标的成效</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CoveragePage</name>
    <message>
        <source>No report of this district and year is here.</source>
        <translation>这里没有该区划该年的报告。</translation>
    </message>
    <message>
        <source>Every goal has an outcome, and every outcome a goal.</source>
        <translation>每个目标都有成效，每项成效都有目标。</translation>
    </message>
    <message>
        <source>Nothing to cover yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Import plans and summaries; what is missing between them shows here.</source>
        <translation>导入计划和总结后，这里会显示还缺什么。</translation>
    </message>
    <message>
        <source>What is there, by district and year</source>
        <translation>各区划、各年已有内容</translation>
    </message>
    <message>
        <source>Goals nobody reported on, and outcomes nobody promised</source>
        <translation>没有人报告成效的目标，以及事先没有目标的成效</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the report or the figure; where a report is missing, imports it</source>
        <translation>打开报告或数据；缺少报告时去导入</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DenominatorDialog</name>
    <message>
        <source>Denominators</source>
        <translation>折算分母</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Denominators of the districts</source>
        <translation>各区划的分母</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>What figures of a district and a year are divided by. Where a number is missing, so is the value: nothing is guessed. A number may be typed in full or with its multiplier. Cells copied from a spreadsheet can be pasted.</source>
        <translation>各地区各年度数据所除的基数。缺少基数时不显示结果，不作猜测。数字可以写全，也可以带“万”“亿”。可粘贴从电子表格复制的单元格。</translation>
    </message>
    <message>
        <source>&amp;Paste Cells</source>
        <translation>粘贴单元格(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) were left out: they hold no number, or stand beyond the table.</source>
        <translation><numerusform>有 %n 个粘贴的单元格未采用：不是数字，或超出表格范围。</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DenominatorModel</name>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Residents (people)</source>
        <translation>常住人口（人）</translation>
    </message>
    <message>
        <source>Pupils (people)</source>
        <translation>学生数（人）</translation>
    </message>
    <message>
        <source>Money (yuan)</source>
        <translation>经费（元）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::EntryLine</name>
    <message>
        <source>due %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>It is not said which district the figure is about.</source>
        <translation>没有注明是哪个区划。</translation>
    </message>
    <message>
        <source>It is not said which period the figure is about.</source>
        <translation>没有注明是哪个时段。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“%1” is no role.</source>
        <translation>“%1”不是性质。</translation>
    </message>
    <message>
        <source>There is no number in this line.</source>
        <translation>这一行没有数字。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>%1: %2, added up from:</source>
        <comment>kind of figure, value</comment>
        <translation>%1：%2，由以下各项相加：</translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation>另有数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of figure, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Entered by hand; there is no source.</source>
        <translation>手工录入，无出处。</translation>
    </message>
    <message>
        <source>There is no source.</source>
        <translation>无出处。</translation>
    </message>
    <message>
        <source>Open in Report</source>
        <translation>在报告中查看</translation>
    </message>
    <message>
        <source>Shows the sentence in its report</source>
        <translation>在报告中显示原句</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>pace, its rule</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>≈ Near</source>
        <translation>≈ 相近</translation>
    </message>
    <message>
        <source>Made good</source>
        <translation>补完成</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>Goal stated %1: %2</source>
        <comment>day, goal</comment>
        <translation>目标（%1）：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>goal, who set it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pinned; Let Go</source>
        <translation>已指定；取消指定</translation>
    </message>
    <message>
        <source>Use This Value</source>
        <translation>采用此数值</translation>
    </message>
    <message>
        <source>Lets the program choose among the values again</source>
        <translation>重新由程序在各数值中选取</translation>
    </message>
    <message>
        <source>Makes this value stand for its cell, whatever else is stated</source>
        <translation>不论另有何数值，都以此数值为准</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Exporter</name>
    <message>
        <source>Export Comparison</source>
        <translation>导出对比表</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>CSV tables in GB18030 (*.gb18030.csv)</source>
        <translation>GB18030 编码的 CSV 表格 (*.gb18030.csv)</translation>
    </message>
    <message>
        <source>Tables separated by tabs (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文本 (*.odt)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FigureFields</name>
    <message>
        <source>No district is called “%1”; choose one from the list that opens while you type.</source>
        <translation>没有名为“%1”的区划；请从输入时出现的列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is no period; write 2022, 2021H1, 2021Q3, 2021-06 or 2020-2025.</source>
        <translation>“%1”不是时段；请写成 2022、2021H1、2021Q3、2021-06 或 2020-2025。</translation>
    </message>
    <message>
        <source>“%1” is no number; write 206000, 20.6万 or 54.7%.</source>
        <translation>“%1”不是数字；请写成 206000、20.6万 或 54.7%。</translation>
    </message>
    <message>
        <source>A figure needs an indicator or a label that says what is counted.</source>
        <translation>数据须有指标，或写明所指。</translation>
    </message>
    <message>
        <source>This cell cannot be changed.</source>
        <translation>这一格不能修改。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FigureForm</name>
    <message>
        <source>There is no indicator of that name. Choose one from the list, or leave it empty and describe what is counted.</source>
        <translation>没有这个名称的指标。请从列表中选择，或留空并写明所指。</translation>
    </message>
    <message>
        <source>Say what is counted: an indicator or a label.</source>
        <translation>请写明所指：选择指标或填写说明。</translation>
    </message>
    <message>
        <source>Write the period as 2022, 2021H1, 2021Q3, 2021-06 or 2020-2025.</source>
        <translation>时段请写成 2022、2021H1、2021Q3、2021-06 或 2020-2025。</translation>
    </message>
    <message>
        <source>Choose a district from the list that opens while you type.</source>
        <translation>请从输入时出现的列表中选择区划。</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>性质(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>数值(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>所指(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>区划(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>from the catalogue, or empty</source>
        <translation>从指标目录选择，或留空</translation>
    </message>
    <message>
        <source>what is counted, with every scope word</source>
        <translation>所指，含全部限定词</translation>
    </message>
    <message>
        <source>2022, 2021H1, 2021Q3, 2021-06, 2020-2025</source>
        <translation>2022、2021H1、2021Q3、2021-06、2020-2025</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>Type the number as 206000, 20.6万, 54.7% or ≥ 20万.</source>
        <translation>请输入数字，例如 206000、20.6万、54.7% 或 ≥20万。</translation>
    </message>
    <message>
        <source>206000, 20.6万, 54.7% or ≥ 20万; a bound and a unit can be typed along</source>
        <translation>206000、20.6万、54.7% 或 ≥20万；可连同限定词和单位一起输入</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FigurePanel</name>
    <message>
        <source>A double click shows the figure in its report</source>
        <translation>双击可在报告中查看该数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>figure, sentence</comment>
        <translation>%1“%2”</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FiguresModel</name>
    <message>
        <source>no source</source>
        <translation>无出处</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Entered by hand: there is no sentence behind it.</source>
        <translation>手工录入：没有对应的原句。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Read from the report, then corrected by hand.</source>
        <translation>由报告读出，后经手工更正。</translation>
    </message>
    <message>
        <source>How sure the program is that it read the figure right</source>
        <translation>程序对读数正确的把握</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FiguresPage</name>
    <message>
        <source>This figure was entered by hand: there is no sentence to show.</source>
        <translation>该数据为手工录入，没有可显示的原句。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s)</source>
        <translation><numerusform>%1 / %n 个数据</numerusform></translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开工作区</translation>
    </message>
    <message>
        <source>Open a workspace to see its figures.</source>
        <translation>请打开工作区查看数据。</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>Import reports on the Reports page, or choose Add Figure to type one in.</source>
        <translation>请在“报告”页导入报告，或点“添加数据”手工录入。</translation>
    </message>
    <message>
        <source>No figure fits</source>
        <translation>没有符合条件的数据</translation>
    </message>
    <message>
        <source>Clear the line above or choose other roles.</source>
        <translation>请清空上面的查找框或选择其他性质。</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>全部性质</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>核对与否</translation>
    </message>
    <message>
        <source>Find in figures</source>
        <translation>查找数据</translation>
    </message>
    <message>
        <source>District, indicator, number, sentence or report</source>
        <translation>区划、指标、数字、原句或报告</translation>
    </message>
    <message>
        <source>Roles shown</source>
        <translation>显示的性质</translation>
    </message>
    <message>
        <source>States of review shown</source>
        <translation>显示的核对状态</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Add &amp;Figure…</source>
        <translation>添加数据(&amp;F)…</translation>
    </message>
    <message>
        <source>Types in a goal or an outcome by hand</source>
        <translation>手工录入目标或成效</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新核对(&amp;O)</translation>
    </message>
    <message>
        <source>Open in Re&amp;port</source>
        <translation>在报告中查看(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the sentence in its report (double click)</source>
        <translation>在报告中显示原句（双击）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip (key)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Enter &amp;Plan…</source>
        <translation>录入计划(&amp;P)…</translation>
    </message>
    <message>
        <source>Types in a whole work plan as a table of goals</source>
        <translation>按表格录入整份工作计划的目标</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>批量修改(&amp;H)…</translation>
    </message>
    <message>
        <source>Gives one field of all figures chosen the same value</source>
        <translation>把所选数据的某一字段改成同一个值</translation>
    </message>
    <message>
        <source>Takes the figures chosen out of the workspace</source>
        <translation>把所选数据移出工作区</translation>
    </message>
    <message>
        <source>Says that the figures chosen are right</source>
        <translation>确认所选数据正确</translation>
    </message>
    <message>
        <source>Says that the figures chosen are wrong</source>
        <translation>标明所选数据有误</translation>
    </message>
    <message>
        <source>Takes back what was said of the figures chosen</source>
        <translation>撤回对所选数据的核对</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>筛选行(&amp;L)</translation>
    </message>
    <message>
        <source>Shows or hides the filter lines under the headings</source>
        <translation>显示或收起标题下面的筛选行</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Chooses which columns are shown</source>
        <translation>选择显示哪些列</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>剔除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Uses…</source>
        <translation>用于何处(&amp;U)…</translation>
    </message>
    <message>
        <source>Shows the comparisons and checks that rest on the figure</source>
        <translation>列出以该数据为依据的对比和核查结果</translation>
    </message>
    <message>
        <source>&amp;Show All</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>Words, or &gt;1000, &lt;50, =2022</source>
        <translation>输入文字，或 &gt;1000、&lt;50、=2022</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FontsDialog</name>
    <message>
        <source>Fonts of the Sheets</source>
        <translation>汇总单字体</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>各级标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Subtitle</source>
        <translation>副标题(&amp;S)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Page numbers</source>
        <translation>页码(&amp;P)</translation>
    </message>
    <message>
        <source>Ta&amp;bles and notes</source>
        <translation>表格和注释(&amp;B)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>The official font is %1.</source>
        <translation>规定字体为 %1。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::HeaderDialog</name>
    <message>
        <source>Correct the Heading</source>
        <translation>更正题头</translation>
    </message>
    <message>
        <source>2022, 2021H1, 2021Q3, 2021-06, 2020-2025</source>
        <translation>2022、2021H1、2021Q3、2021-06、2020-2025</translation>
    </message>
    <message>
        <source>2023-03-01, or empty</source>
        <translation>2023-03-01,或留空</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>区划(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>文种(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>发布日期(&amp;U)</translation>
    </message>
    <message>
        <source>Choose a district from the list that opens while you type.</source>
        <translation>请从输入时出现的列表中选择区划。</translation>
    </message>
    <message>
        <source>Write the period as 2022, 2021H1, 2021Q3, 2021-06 or 2020-2025.</source>
        <translation>时段请写成 2022、2021H1、2021Q3、2021-06 或 2020-2025。</translation>
    </message>
    <message>
        <source>Write the date as 2023-03-01.</source>
        <translation>日期请写成 2023-03-01。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::HeatChart</name>
    <message>
        <source>%1, %2</source>
        <comment>district, indicator</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>completion, verdict</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Map of completion</source>
        <translation>完成率热力图</translation>
    </message>
    <message>
        <source>The chart's table has the same numbers. The arrow keys move from field to field, Enter shows where the numbers come from.</source>
        <translation>图表的数据表有同样的数字。方向键逐格移动，回车键查看出处。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::HelpWindow</name>
    <message>
        <source>Duibiao Help</source>
        <translation>对标帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ImportDialog</name>
    <message>
        <source>&amp;Accept figures that are sure at once</source>
        <translation>把握大的数据直接采纳(&amp;A)</translation>
    </message>
    <message>
        <source>Import Reports</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>待导入的文件</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) can be stored. Press F2 or double-click to correct what was read from the heading.</source>
        <translation><numerusform>%n 份报告可以存入。按 F2 或双击可更正读出的题头。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be left out; the last column says why.</source>
        <translation><numerusform>%n 个文件不能存入，原因见最后一列。</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ImportFlow</name>
    <message>
        <source>Pasted text, %1</source>
        <translation>粘贴的文字，%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ImportModel</name>
    <message>
        <source>Please check the district: it may be %1.</source>
        <translation>请核对区划：可能是%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>In this workspace already, as “%1”.</source>
        <translation>工作区中已有，即《%1》。</translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation>与 %1 相同。</translation>
    </message>
    <message>
        <source>A newer edition: takes the place of the stored one and keeps what was decided.</source>
        <translation>新版本：将替换工作区中的原版本，已作的决定保留。</translation>
    </message>
    <message>
        <source>Beside “%1”, which is of the same district, kind and period.</source>
        <translation>与工作区中同区划、同文种、同时段的《%1》并存。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ImportPreview</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Choose another one when the text on the right cannot be read</source>
        <translation>右边的文字若是乱码，请换一种编码</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>编码(&amp;D)</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>正文开头</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>%1, as read</source>
        <translation>%1（按此读取）</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>已手工改正</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>worked out from the text as a whole</source>
        <translation>由全文推断</translation>
    </message>
    <message>
        <source>There is nothing to choose: Word documents, web pages and PDFs say themselves how their text is encoded</source>
        <translation>无需选择：Word 文档、网页和 PDF 自身已注明文字编码</translation>
    </message>
    <message>
        <source>There is nothing to choose: the text does not come from a file</source>
        <translation>无需选择：文字并非来自文件</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::LedgerColumns</name>
    <message>
        <source>What each column is, and its first lines</source>
        <translation>各列的含义及前几行</translation>
    </message>
    <message>
        <source>&amp;Headings stand in row</source>
        <translation>表头所在行(&amp;H)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”的含义</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（不用）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::LedgerDialog</name>
    <message>
        <source>Changes Proposed by %1</source>
        <translation>%1 提出的更改</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>提出的更改</translation>
    </message>
    <message>
        <source>2022, 2021H1, 2021Q3, 2021-06, 2020-2025</source>
        <translation>2022、2021H1、2021Q3、2021-06、2020-2025</translation>
    </message>
    <message>
        <source>&amp;District where a line names none</source>
        <translation>未写明时的区划(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Period where a line names none</source>
        <translation>未写明时的时段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role where a line names none</source>
        <translation>未写明时的性质(&amp;R)</translation>
    </message>
    <message>
        <source>Say which column is the indicator and which the value, the goal or the outcome.</source>
        <translation>请指明哪一列是指标，哪一列是数值、目标或成效。</translation>
    </message>
    <message>
        <source>Nothing differs from the workspace.</source>
        <translation>与工作区没有差别。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) will be taken over; Space ticks what is selected.</source>
        <translation><numerusform>共 %n 项更改，将采用 %1 项；按空格键勾选所选行。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) that are not understood</source>
        <translation><numerusform>另有 %n 行不能识别</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::LedgerModel</name>
    <message>
        <source>%1 → removed</source>
        <comment>value</comment>
        <translation>%1 → 去掉</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>sheet, row</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fields, their change</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MainWindow</name>
    <message>
        <source>Reading reports…</source>
        <translation>正在读取报告…</translation>
    </message>
    <message>
        <source>Writing the comparison…</source>
        <translation>正在写出对比表…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>报告 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>只读</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation><numerusform>%n 份报告</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation><numerusform>待核对 %n 个</numerusform></translation>
    </message>
    <message>
        <source>Duibiao</source>
        <translation>对标</translation>
    </message>
    <message>
        <source>%1 — Duibiao</source>
        <translation>%1 — 对标</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板上没有文字。</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>Import Reports or Tables</source>
        <translation>导入报告或表格</translation>
    </message>
    <message>
        <source>Reports and tables (%1)</source>
        <translation>报告和表格 (%1)</translation>
    </message>
    <message>
        <source>Tables of figures (%1)</source>
        <translation>数据表格 (%1)</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>正在打开工作区…</translation>
    </message>
    <message>
        <source>Storing reports…</source>
        <translation>正在保存报告…</translation>
    </message>
    <message>
        <source>Reading the workspace…</source>
        <translation>正在读取工作区…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MatrixModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>goal and outcome, completion, verdict</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) of this indicator are in the list.</source>
        <translation><numerusform>列表中该指标另有 %n 行。</numerusform></translation>
    </message>
    <message>
        <source>Double click shows where it was said.</source>
        <translation>双击可查看出处。</translation>
    </message>
    <message>
        <source>   %1</source>
        <comment>district within its city</comment>
        <translation>　%1</translation>
    </message>
    <message>
        <source>▾ %1</source>
        <comment>city that is open</comment>
        <translation>▾ %1</translation>
    </message>
    <message>
        <source>▸ %1 (%2)</source>
        <comment>city that is closed, number of its districts</comment>
        <translation>▸ %1（%2）</translation>
    </message>
    <message>
        <source>A click opens the city into its districts, or closes it</source>
        <translation>单击可展开或收起所辖区划</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>goal, outcome</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MatrixView</name>
    <message>
        <source>%1 (+%2)</source>
        <comment>verdict, further rows</comment>
        <translation>%1（另 %2 行）</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>时段(&amp;P)：</translation>
    </message>
    <message>
        <source>Period of the table</source>
        <translation>表格的时段</translation>
    </message>
    <message>
        <source>Districts against indicators</source>
        <translation>区划与指标交叉表</translation>
    </message>
    <message>
        <source>Space opens a city into its districts</source>
        <translation>按空格键可展开所辖区划</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MilestonesModel</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MilestonesPage</name>
    <message>
        <source>Choose a milestone to read its sentence.</source>
        <translation>选择一个事项可查看原句。</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>Reports that say what was issued, built or founded bring them; import reports on the Reports page.</source>
        <translation>报告中写到出台、建成、成立等内容时会列在这里；请在“报告”页导入报告。</translation>
    </message>
    <message>
        <source>No milestone has these words</source>
        <translation>没有含这些字的事项</translation>
    </message>
    <message>
        <source>Clear the line above to see all.</source>
        <translation>清空上面的查找框可查看全部。</translation>
    </message>
    <message>
        <source>Find milestones</source>
        <translation>查找事项</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Sentence of the milestone</source>
        <translation>事项的原句</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>Says that the milestones chosen are right (A)</source>
        <translation>确认所选事项正确 (A)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>剔除(&amp;R)</translation>
    </message>
    <message>
        <source>Says that the milestones chosen are wrong (R)</source>
        <translation>说明所选事项有误 (R)</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新核对(&amp;O)</translation>
    </message>
    <message>
        <source>Takes back what was said of the milestones chosen (O)</source>
        <translation>撤回对所选事项的核对结论 (O)</translation>
    </message>
    <message>
        <source>Open in Re&amp;port</source>
        <translation>在报告中查看(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the milestone in its report (Enter or a double click)</source>
        <translation>在所属报告中显示该事项（回车或双击）</translation>
    </message>
    <message>
        <source>Planned and Done</source>
        <translation>计划与办理</translation>
    </message>
    <message>
        <source>What was planned beside what came of it</source>
        <translation>计划事项与办理情况对照</translation>
    </message>
    <message>
        <source>As Read</source>
        <translation>逐项核对</translation>
    </message>
    <message>
        <source>Every milestone by itself, to be accepted or rejected</source>
        <translation>每个事项单独列出，供采纳或剔除</translation>
    </message>
    <message>
        <source>How milestones are shown</source>
        <translation>事项的显示方式</translation>
    </message>
    <message>
        <source>&amp;Show All</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PaceDialog</name>
    <message>
        <source>Steps of the Goal</source>
        <translation>目标分步进度</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>indicator, period, goal</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>By each day, this share of the goal is to be reached. Without steps the goal is expected evenly over its time.</source>
        <translation>到各日期应完成目标的相应比例。不录入时按时间均匀推进计算。</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Share of the goal (%)</source>
        <translation>占目标比例（%）</translation>
    </message>
    <message>
        <source>Steps of the goal</source>
        <translation>目标分步进度</translation>
    </message>
    <message>
        <source>&amp;Add Step</source>
        <translation>添加一步(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Step</source>
        <translation>删除一步(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation>建议(&amp;S)</translation>
    </message>
    <message>
        <source>Even steps at the ends of the quarters, to be changed</source>
        <translation>按季度末均匀分步，可再修改</translation>
    </message>
    <message>
        <source>Step %1: the day lies outside the goal's time.</source>
        <translation>第 %1 步：日期不在目标时段之内。</translation>
    </message>
    <message>
        <source>Step %1: a share lies between 0 and 100.</source>
        <translation>第 %1 步：比例应在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>Two steps have the same day.</source>
        <translation>有两步日期相同。</translation>
    </message>
    <message>
        <source>A later step asks for less than an earlier one.</source>
        <translation>后一步的比例低于前一步。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Page</name>
    <message>
        <source>&amp;Import Reports…</source>
        <translation>导入报告(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PairsModel</name>
    <message>
        <source>Not done yet</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Done, not planned</source>
        <translation>计划外已办</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>action, object</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ 已确认</translation>
    </message>
    <message>
        <source>? suggested, %1%</source>
        <translation>？ 建议，%1%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划时段</translation>
    </message>
    <message>
        <source>Done in</source>
        <translation>办理时段</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PairsPane</name>
    <message>
        <source>Choose a line to read what the plan and the summary say.</source>
        <translation>选择一行可查看计划和总结中的原句。</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已办：%1</translation>
    </message>
    <message>
        <source>What was planned beside what was done</source>
        <translation>计划事项与已办事项对照</translation>
    </message>
    <message>
        <source>Sentences of the plan and of the summary</source>
        <translation>计划和总结中的原句</translation>
    </message>
    <message>
        <source>Con&amp;firm Match</source>
        <translation>确认配对(&amp;F)</translation>
    </message>
    <message>
        <source>Says that what was planned and what was done are the same (A)</source>
        <translation>确认所计划的与所办的是同一事项 (A)</translation>
    </message>
    <message>
        <source>Refuse &amp;Match</source>
        <translation>否定配对(&amp;M)</translation>
    </message>
    <message>
        <source>Says that they are two different things (R)</source>
        <translation>说明两者不是同一事项 (R)</translation>
    </message>
    <message>
        <source>&amp;Undecide</source>
        <translation>撤回确认(&amp;U)</translation>
    </message>
    <message>
        <source>Takes a confirmation back; the match is suggested again (O)</source>
        <translation>撤回确认，重新列为建议 (O)</translation>
    </message>
    <message>
        <source>Match by &amp;Hand</source>
        <translation>手工配对(&amp;H)</translation>
    </message>
    <message>
        <source>Makes a pair of two chosen lines, one planned and one done (M)</source>
        <translation>把所选的一行计划事项与一行已办事项配成一对 (M)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PasteDialog</name>
    <message>
        <source>Paste Figures</source>
        <translation>粘贴数据</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>粘贴的单元格</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>2022, 2021H1, 2021Q3, 2021-06, 2020-2025</source>
        <translation>2022、2021H1、2021Q3、2021-06、2020-2025</translation>
    </message>
    <message>
        <source>&amp;District where a line names none</source>
        <translation>未注明区划的行，区划为(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Period where a line names none</source>
        <translation>未注明时段的行，时段为(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role where a line names none</source>
        <translation>未注明性质的行，性质为(&amp;R)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”是什么</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（不用）</translation>
    </message>
    <message>
        <source>Each column is:</source>
        <translation>各列是：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) will be added.</source>
        <translation><numerusform>将添加 %n 条数据。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out; the first column says why.</source>
        <translation><numerusform>有 %n 行不会添加，原因见第一列。</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PerHead</name>
    <message>
        <source>– denominator not entered</source>
        <translation>— 未录入分母</translation>
    </message>
    <message>
        <source>per 10,000 residents</source>
        <translation>每万常住人口</translation>
    </message>
    <message>
        <source>per 1,000 pupils</source>
        <translation>每千名学生</translation>
    </message>
    <message>
        <source>per million yuan</source>
        <translation>每百万元</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>unit, per what</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PlanDialog</name>
    <message>
        <source>Enter a Work Plan</source>
        <translation>录入工作计划</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>2022, 2021H1, 2021Q3, 2021-06, 2020-2025</source>
        <translation>2022、2021H1、2021Q3、2021-06、2020-2025</translation>
    </message>
    <message>
        <source>&amp;District:</source>
        <translation>区划(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>时段(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Goals of the plan</source>
        <translation>计划中的目标</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>206000, 20.6万, 超1.4万座 or 54.7%</source>
        <translation>206000、20.6万、超1.4万座 或 54.7%</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) will be added.</source>
        <translation><numerusform>将添加 %n 条目标。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not complete; the last column says why.</source>
        <translation><numerusform>有 %n 行尚未填好，原因见最后一列。</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Preview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Preview of the sheets</source>
        <translation>汇总单预览</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PreviewPlaces</name>
    <message>
        <source>Enter shows where this was said; Tab goes to the next one, Escape leaves the page.</source>
        <translation>回车显示其出处；Tab 键转到下一处，Esc 键离开页面。</translation>
    </message>
    <message>
        <source>A click on a number, a bar, a note or an open point shows where it was said. Tab goes from one to the next, Enter shows it.</source>
        <translation>单击数字、条形、附注或待核问题可查看其出处；Tab 键逐处移动，回车显示出处。</translation>
    </message>
    <message>
        <source>Places that show where they were said</source>
        <translation>可追溯出处的位置</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ReportAccuracyModel</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Taken as read</source>
        <translation>原样采纳</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>手工标出</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待核对</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ReportListModel</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n 个数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation><numerusform>待核对 %n 个</numerusform></translation>
    </message>
    <message>
        <source>all reviewed</source>
        <comment>figures of a report</comment>
        <translation>已全部核对</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many figures · how many to review</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ReportsPage</name>
    <message>
        <source>published %1</source>
        <translation>%1发布</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告正文</translation>
    </message>
    <message>
        <source>○ goal   ■ outcome   ◇ reference   ⚑ milestone   ﹏ doubtful   struck out: refused</source>
        <translation>○ 目标   ■ 成效   ◇ 参照   ⚑ 事项   ﹏ 存疑   删除线：已剔除</translation>
    </message>
    <message>
        <source>Reports are being stored</source>
        <translation>正在存入报告</translation>
    </message>
    <message>
        <source>They stand here as soon as all of them are stored.</source>
        <translation>全部存好后即在此列出。</translation>
    </message>
    <message>
        <source>There are no reports in this workspace yet</source>
        <translation>此工作区还没有报告</translation>
    </message>
    <message>
        <source>Import work plans and work summaries, or drop their files anywhere on this window.</source>
        <translation>请导入工作计划和工作总结，或把文件拖放到本窗口任意处。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ReviewActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip (key)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>What was read is right</source>
        <translation>读得对</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct number, role, indicator, district or period</source>
        <translation>更正数值、性质、指标、区划或时段</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>This is no figure of the report; leave it out</source>
        <translation>这不是报告中的数据，不计入</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新核对</translation>
    </message>
    <message>
        <source>Take acceptance or refusal back</source>
        <translation>撤回采纳或剔除</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next one that is not reviewed</source>
        <translation>下一个未核对的</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous one that is not reviewed</source>
        <translation>上一个未核对的</translation>
    </message>
    <message>
        <source>Accept All Sure</source>
        <translation>采纳全部把握大的</translation>
    </message>
    <message>
        <source>Accept every open figure of this report that is not doubtful</source>
        <translation>采纳本报告中所有未核对且不存疑的数据</translation>
    </message>
    <message>
        <source>Correct Heading…</source>
        <translation>更正题头…</translation>
    </message>
    <message>
        <source>Correct title, district, kind or period of the report</source>
        <translation>更正报告的标题、区划、文种或时段</translation>
    </message>
    <message>
        <source>Remove Report</source>
        <translation>移除报告</translation>
    </message>
    <message>
        <source>Take the report and its figures out of the workspace</source>
        <translation>把报告及其数据移出工作区</translation>
    </message>
    <message>
        <source>Accept Same Wording</source>
        <translation>采纳同类表述</translation>
    </message>
    <message>
        <source>Accept this figure and all of the workspace that are worded alike</source>
        <translation>采纳该数据及工作区内表述相同的全部数据</translation>
    </message>
    <message>
        <source>Refuse Same Wording</source>
        <translation>剔除同类表述</translation>
    </message>
    <message>
        <source>Refuse this figure and all of the workspace that are worded alike</source>
        <translation>剔除该数据及工作区内表述相同的全部数据</translation>
    </message>
    <message>
        <source>Make Figure</source>
        <translation>生成数据</translation>
    </message>
    <message>
        <source>Make a figure of the words marked in the text</source>
        <translation>把正文中选中的文字生成一条数据</translation>
    </message>
    <message>
        <source>Uses…</source>
        <translation>用于何处…</translation>
    </message>
    <message>
        <source>Show the comparisons and checks that rest on the figure</source>
        <translation>列出以该数据为依据的对比和核查结果</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ReviewModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>review state of a figure</comment>
        <translation>已更正</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>milestone</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>milestone</comment>
        <translation>已办</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: object of a milestone</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ReviewPane</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已核对 %1 / %2</translation>
    </message>
    <message>
        <source>Figures and milestones of the report</source>
        <translation>报告中的数据和事项</translation>
    </message>
    <message>
        <source>&amp;Save and Accept</source>
        <translation>保存并采纳(&amp;S)</translation>
    </message>
    <message>
        <source>Store the corrected figure as accepted (Enter)</source>
        <translation>把更正后的数据存为已采纳（回车）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Correct the same wording everywhere</source>
        <translation>同类表述一并更正</translation>
    </message>
    <message>
        <source>Takes role, indicator, label, measure and unit over into every figure of the workspace that is worded alike</source>
        <translation>将性质、指标、名称、度量和单位一并用于工作区内表述相同的每条数据</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Saving</name>
    <message>
        <source>%1

Save it under another name or in another folder?</source>
        <comment>what went wrong</comment>
        <translation>%1

是否换个文件名或文件夹保存？</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SearchModel</name>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无出处</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SearchPage</name>
    <message numerus="yes">
        <source>the first %n place(s)</source>
        <translation><numerusform>前 %n 处</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation><numerusform>%n 处</numerusform></translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开工作区</translation>
    </message>
    <message>
        <source>Open a workspace to search in it.</source>
        <translation>打开工作区后即可搜索。</translation>
    </message>
    <message>
        <source>There is nothing to search yet</source>
        <translation>还没有可搜索的内容</translation>
    </message>
    <message>
        <source>Import reports; their text, figures and milestones are then found here.</source>
        <translation>导入报告后，可在此搜索正文、数据和事项。</translation>
    </message>
    <message>
        <source>Search the whole workspace</source>
        <translation>搜索整个工作区</translation>
    </message>
    <message>
        <source>Type words above. Reports' texts, figures and milestones are searched.</source>
        <translation>在上方输入文字，将搜索报告正文、数据和事项。</translation>
    </message>
    <message>
        <source>Nothing holds “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Try fewer or other words, as they stand in the reports.</source>
        <translation>请减少或更换文字，按报告中的写法输入。</translation>
    </message>
    <message>
        <source>Search reports, figures and milestones</source>
        <translation>搜索报告、数据和事项</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SheetsPage</name>
    <message>
        <source>District not known</source>
        <translation>区划不明</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>全部时段</translation>
    </message>
    <message>
        <source>Tick a district to see its sheet.</source>
        <translation>勾选区划可查看汇总单。</translation>
    </message>
    <message>
        <source>The preview shows the first %1 of %2 districts; all of them are printed.</source>
        <translation>预览显示前 %1 个区划，共 %2 个；打印时全部打印。</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送往打印机</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <comment>file name</comment>
        <translation>%1汇总单</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>还没有汇总单</translation>
    </message>
    <message>
        <source>A sheet needs goals or outcomes: import reports on the Reports page, or type figures in on the Figures page.</source>
        <translation>汇总单需要目标或成效：请在“报告”页导入报告，或在“数据”页录入。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>已取消，没有写出文件</translation>
    </message>
    <message>
        <source>&amp;Districts</source>
        <translation>区划(&amp;D)</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Ticks every district</source>
        <translation>勾选所有区划</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Takes all ticks away</source>
        <translation>取消所有勾选</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Print Sheets…</source>
        <translation>打印汇总单…</translation>
    </message>
    <message>
        <source>Prints a sheet for each district ticked</source>
        <translation>为勾选的每个区划打印一张</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Save Sheets</source>
        <translation>保存汇总单</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文本 (*.odt)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版式(&amp;L)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>公文版式（GB/T 9704）</translation>
    </message>
    <message>
        <source>Compact, on one page</source>
        <translation>紧凑版式，一页</translation>
    </message>
    <message>
        <source>With a sheet that &amp;compares them</source>
        <translation>附区划对比表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fonts…</source>
        <translation>字体(&amp;F)…</translation>
    </message>
    <message>
        <source>Chooses the fonts of the sheets</source>
        <translation>选择汇总单所用字体</translation>
    </message>
    <message>
        <source>Save Sheets…</source>
        <translation>保存汇总单…</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>写文件的进度</translation>
    </message>
    <message>
        <source>Stops writing; no file is left behind</source>
        <translation>停止写入，不留下文件</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>The view has no goals and no outcomes.</source>
        <translation>该视图中既无目标，也无成效。</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>A view that was saved on the Compare page: the sheets and files show its districts, indicators, periods and verdicts</source>
        <translation>在“对比”页中已存的视图：汇总单和文件只含其中的区划、指标、时段和判定</translation>
    </message>
    <message>
        <source>Writes the sheets of the districts ticked to one file (PDF, Word or OpenDocument), or their tables to an Excel workbook</source>
        <translation>把所选区划的汇总单写成一个文件（PDF、Word 或 OpenDocument），或把其中的表格写成 Excel 工作簿</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip (key)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ShortcutsDialog</name>
    <message>
        <source>&amp;Use It Here Instead</source>
        <translation>改用于此(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>不设按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Standard Key</source>
        <translation>恢复默认(&amp;S)</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>按名称或按键查找</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;All Standard Keys</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>新按键(&amp;K)：</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全窗口</translation>
    </message>
    <message>
        <source>%1 page</source>
        <translation>%1页</translation>
    </message>
    <message>
        <source>Choose an action, then press its new key.</source>
        <translation>选择一项操作，再按下新的按键。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 已经是“%2”的按键。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SourceWords</name>
    <message>
        <source>“%1” – %2</source>
        <comment>sentence, report</comment>
        <translation>“%1”——%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>entered by hand, without a sentence</source>
        <translation>人工录入，没有原文</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Shows this finding on the Checks page</source>
        <translation>在“核查”页显示此项</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::TableKeeper</name>
    <message>
        <source>Reset Columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::TimeChart</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>时间图</translation>
    </message>
    <message>
        <source>The chart's table has the same numbers. The arrow keys move from point to point, Enter shows where the numbers come from.</source>
        <translation>图表的数据表有同样的数字。方向键逐点移动，回车键查看出处。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>%1: goal</source>
        <comment>district</comment>
        <translation>%1：目标</translation>
    </message>
    <message>
        <source>%1: outcome</source>
        <comment>district</comment>
        <translation>%1：成效</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Planned by then</source>
        <translation>届时计划数</translation>
    </message>
    <message>
        <source>Reached by then</source>
        <translation>届时完成数</translation>
    </message>
    <message>
        <source>Share of the goal</source>
        <translation>占目标比例</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::TimePlot</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UsesDialog</name>
    <message>
        <source>%1 (%2): %3. %4</source>
        <comment>row of the comparison, use, verdict, reason</comment>
        <translation>%1（%2）：%3。%4</translation>
    </message>
    <message>
        <source>Where the Figure Is Used</source>
        <translation>数据用于何处</translation>
    </message>
    <message>
        <source>What rests on the figure</source>
        <translation>以该数据为依据的内容</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>转到(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation><numerusform>共 %n 处</numerusform></translation>
    </message>
    <message>
        <source>Nothing rests on this figure: it is refused, a reference, or of no known district.</source>
        <translation>没有内容以该数据为依据：它已被剔除、属于参考数据，或者地区不明。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ViewsBox</name>
    <message>
        <source>&amp;Save This View…</source>
        <translation>保存当前视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>视图名称：</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>Selections of districts, indicators, periods and columns that were saved</source>
        <translation>已保存的区划、指标、时段和栏目组合</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::WelcomePage</name>
    <message>
        <source>This file is not there any more. Press Delete to forget it.</source>
        <translation>该文件已不存在。按 Delete 键从列表中去掉。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Duibiao</source>
        <translation>对标</translation>
    </message>
    <message>
        <source>Reads work plans and work summaries, keeps every figure with its sentence, and sets what was promised beside what was achieved.</source>
        <translation>读取工作计划和总结，每个数据都连着原句，把承诺的与完成的逐项对照。</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try the Sample</source>
        <translation>试用示例(&amp;T)</translation>
    </message>
    <message>
        <source>A workspace with five reports of four districts</source>
        <translation>含四个区划五份报告的工作区</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>最近的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Enter opens, Delete forgets</source>
        <translation>回车打开，Delete 从列表去掉</translation>
    </message>
    <message>
        <source>Drop a workspace here to open it, or report files to begin a new one.</source>
        <translation>把工作区拖到这里打开，或拖入报告文件新建工作区。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::WindowMessages</name>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>导入已取消，没有存入任何内容。</translation>
    </message>
    <message>
        <source>There are no report files in that folder.</source>
        <translation>该文件夹中没有报告文件。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were in this workspace already and were not stored again.</source>
        <translation><numerusform>%n 份报告已在工作区中，未重复存入。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) imported.</source>
        <translation><numerusform>已导入 %n 份报告。</numerusform></translation>
    </message>
    <message>
        <source>Open for Reading</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>对比表已写到 %1。</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>打开文件</translation>
    </message>
    <message numerus="yes">
        <source>%n newer edition(s) took the place of the earlier one; what was decided is kept, what changed is to be reviewed.</source>
        <translation><numerusform>%n 份报告的新版本替换了原版本：已作的决定保留，有变化的数据待核对。</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Workspaces</name>
    <message>
        <source>New Workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Duibiao workspaces (*.duibiao)</source>
        <translation>对标工作区 (*.duibiao)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Compares the targets of education plans with what the summaries report.</source>
        <translation>把教育工作计划中的目标与总结中报告的成效逐项对照。</translation>
    </message>
    <message>
        <source>A workspace to open, or reports to import.</source>
        <translation>要打开的工作区，或要导入的报告。</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>打开示例工作区。</translation>
    </message>
</context>
</TS>