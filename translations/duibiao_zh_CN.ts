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

本程序是自由软件,采用 GNU 通用公共许可证第 3 版或更新版本。使用 Qt %1、OpenCC、ICU、SQLite 和 libxlsxwriter 构建。</translation>
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
        <translation>工作区(.duibiao 文件)。</translation>
    </message>
    <message>
        <source>The file to write; its ending says the format.</source>
        <translation>要写出的文件;扩展名决定格式。</translation>
    </message>
    <message>
        <source>Only this district, by path, name or code; may be given again.</source>
        <translation>只要这个区划(路径、名称或代码);可多次给出。</translation>
    </message>
    <message>
        <source>Only this indicator, by id or name; may be given again.</source>
        <translation>只要这个指标(编号或名称);可多次给出。</translation>
    </message>
    <message>
        <source>Only what overlaps this period, such as 2022, 2021H1 or 2020-2025; may be given again.</source>
        <translation>只要与该时段有重叠的内容,如 2022、2021H1 或 2020-2025;可多次给出。</translation>
    </message>
    <message>
        <source>Format of the result.</source>
        <translation>结果的格式。</translation>
    </message>
    <message>
        <source>Try: duibiao-cli %1 --help</source>
        <translation>请试:duibiao-cli %1 --help</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 只能是 %2 之一,不能是“%3”。</translation>
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
        <source>Tells what does not fit in a workspace.</source>
        <translation>指出工作区中不相符之处。</translation>
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
        <source>Writes the comparison of a workspace to a file: .xlsx and .csv for Excel, .pdf with a sheet for each district.</source>
        <translation>把工作区的对照结果写成文件:.xlsx 和 .csv 供 Excel 使用,.pdf 每个区划一张汇总单。</translation>
    </message>
    <message>
        <source>Reads reports and prints what they say. Stores nothing.</source>
        <translation>读取报告并输出其中的数据,不存储。</translation>
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
        <translation>%1:已在工作区中,未重复存入</translation>
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
        <translation>%1:%2,%3,%4,%5</translation>
    </message>
    <message>
        <source>Reads reports and stores them in a workspace, which is made if it does not exist. If one file cannot be used, nothing is stored.</source>
        <translation>读取报告并存入工作区;工作区不存在时新建。只要有一个文件不能用,就全部不存。</translation>
    </message>
    <message>
        <source>Which figures to take as reviewed.</source>
        <translation>哪些数据视为已核对。</translation>
    </message>
    <message>
        <source>Usage: duibiao-cli VERB [options]

  extract FILE...             read reports, print what they say, store nothing
  import -w WORKSPACE FILE... read reports and store them
  compare -w WORKSPACE        set goals beside outcomes
  check -w WORKSPACE          tell what does not fit
  export -w WORKSPACE -o FILE write the comparison as .xlsx, .csv or .pdf

duibiao-cli VERB --help tells the options of a verb.
</source>
        <translation>用法:duibiao-cli 命令 [选项]

  extract 文件...             读取报告并输出数据,不存储
  import -w 工作区 文件...    读取报告并存入工作区
  compare -w 工作区           对照目标与成效
  check -w 工作区             指出不相符之处
  export -w 工作区 -o 文件    把对照结果写成 .xlsx、.csv 或 .pdf

duibiao-cli 命令 --help 列出该命令的选项。
</translation>
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
        <translation>请试:duibiao-cli --help</translation>
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
        <translation>%1 不是文本,而是图片、压缩包或程序。请先把报告另存为纯文本(.txt)。</translation>
    </message>
    <message>
        <source>%1 is in no known encoding: it cannot be read from byte %2 on. Choose its encoding by hand, or save it as UTF-8.</source>
        <translation>%1 的编码无法识别:从第 %2 字节起不能读取。请手动选择编码,或另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 ends inside a character at byte %2: it was cut off. Fetch the whole file again.</source>
        <translation>%1 在第 %2 字节处的一个字中间断开:文件不完整。请重新获取完整文件。</translation>
    </message>
    <message>
        <source>%1 is of a format that cannot be read. Save the report as plain text (.txt) first.</source>
        <translation>%1 的格式不能读取。请先把报告另存为纯文本(.txt)。</translation>
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
        <translation>工作区 %1 不存在。请检查名称,或新建一个。</translation>
    </message>
    <message>
        <source>The workspace %1 exists already. Open it, or choose another name.</source>
        <translation>工作区 %1 已存在。请打开它,或换一个名称。</translation>
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
        <translation>无法写入 %1:磁盘已满。请腾出空间后重试;没有作任何改动。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it in other programs and check that you may write there, or choose another name.</source>
        <translation>无法写入 %1。请在其他程序中关闭它,检查写入权限,或换一个名称。</translation>
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
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>a figure entered by hand</source>
        <translation>手工录入的数据</translation>
    </message>
    <message>
        <source>%1: the districts add up to %2, but their city states %3. Check which one is out of date.</source>
        <translation>%1:各区合计 %2,而全市为 %3。请核对哪一个不是最新的。</translation>
    </message>
    <message>
        <source>%1: the parts of %2 add up to %3, but %4 is stated for the whole. Check the parts.</source>
        <translation>%1:%2 的各部分合计 %3,而总数写的是 %4。请核对各部分。</translation>
    </message>
    <message>
        <source>%1: the parts of “%2” add up to %3, but %4 is stated. Check the numbers in the sentence.</source>
        <translation>%1:“%2”的各部分合计 %3,而写的是 %4。请核对原句中的数字。</translation>
    </message>
    <message>
        <source>%1: for “%2” the difference to the target implies a target of %3, but the completion rates of its parts imply %4. Ask which one holds.</source>
        <translation>%1:“%2”按超出目标的数量推算目标为 %3,按各部分完成率推算则为 %4。请核实以哪个为准。</translation>
    </message>
    <message>
        <source>%1: for “%2” a target of %3 is stated, but the completion rate implies %4. Ask which one holds.</source>
        <translation>%1:“%2”写明的目标为 %3,按完成率推算则为 %4。请核实以哪个为准。</translation>
    </message>
    <message>
        <source>%1: a summary of %2 was published on %3, before that time was over. Check its period.</source>
        <translation>%1:%2的总结发布于 %3,当时该时段尚未结束。请核对时段。</translation>
    </message>
    <message>
        <source>%1: a plan for %2 was published on %3, after that time was over. Check its period and date.</source>
        <translation>%1:%2的计划发布于 %3,当时该时段已经结束。请核对时段和日期。</translation>
    </message>
    <message>
        <source>“%1”, %2: %3 in %4, but %5 in %6. Decide which one counts.</source>
        <translation>“%1”,%2:%4中为 %3,%6中为 %5。请确定以哪个为准。</translation>
    </message>
    <message>
        <source>%1: “%2” is %3, but a share lies between 0 and 100 %. Check the number.</source>
        <translation>%1:“%2”为 %3,而比例应在 0 到 100% 之间。请核对数字。</translation>
    </message>
    <message>
        <source>%1: “%2” changed by %3; for a rate, percentage points must be meant. Correct the unit.</source>
        <translation>%1:“%2”变化 %3;对比率来说应为百分点。请更正单位。</translation>
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
        <source>Rejected</source>
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
        <translation>依措辞判断</translation>
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
        <source>reject %n figure(s)</source>
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
        <translation>没有报告%1的成效;此前最近一次为 %2(%3)。</translation>
    </message>
    <message>
        <source>%1 of %2 so far, with %3 of the time gone.</source>
        <translation>目前为 %1,目标 %2,时间已过 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 so far: ahead, with %3 of the time gone.</source>
        <translation>目前为 %1,目标 %2,时间已过 %3:进度超前。</translation>
    </message>
    <message>
        <source>%1 of %2 so far: on pace, with %3 of the time gone.</source>
        <translation>目前为 %1,目标 %2,时间已过 %3:符合序时进度。</translation>
    </message>
    <message>
        <source>%1 of %2 so far: behind, with %3 of the time gone.</source>
        <translation>目前为 %1,目标 %2,时间已过 %3:进度滞后。</translation>
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
        <translation>%1 超过限额 %2,多出 %3。</translation>
    </message>
    <message>
        <source>%1 may lie on either side of %2: what is written allows both.</source>
        <translation>%1 与 %2 孰高孰低无法判定:按原文两种可能都有。</translation>
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
        <translation>目标:%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>成效:%1</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>基数:%1</translation>
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
        <translation>判断</translation>
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
        <translation>%1,%2</translation>
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
    <name>duibiao::paper::Composer</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, certainty</comment>
        <translation>%1(%2)</translation>
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
        <translation>判断</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>indicator, number of its note</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Goals (outlined) and outcomes (filled)</source>
        <translation>目标(空心)与成效(实心)</translation>
    </message>
    <message>
        <source>Outcomes without a goal</source>
        <translation>未设目标的成效</translation>
    </message>
    <message numerus="yes">
        <source>%n more outcome(s) without a goal stand in the comparison table.</source>
        <translation><numerusform>另有 %n 项未设目标的成效,见对比表。</numerusform></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>制表日期:%1。</translation>
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
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
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
        <translation>未完成:%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Missed: %1 and %n more.</source>
        <translation><numerusform>未完成:%1等另外 %n 项。</numerusform></translation>
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
        <translation><numerusform>共有目标 %n 项:%1。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of the goals counted as met is met within the rounding of what is written.</source>
        <translation><numerusform>计为完成的目标中,有 %n 项是在书写取整范围内完成。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) stand without a goal.</source>
        <translation><numerusform>另有 %n 项成效未设目标。</numerusform></translation>
    </message>
    <message>
        <source>Completion is outcome ÷ goal; the thick line on each bar is the goal, the dotted one the last earlier outcome. A number stands for what its words and its last written digit allow. What was not reported is blank and never counted as zero.</source>
        <translation>完成率 = 成效 ÷ 目标;条形上的粗线为目标,虚线为此前最近一次成效。数值按其措辞和末位数字所允许的范围理解。未报告的留空,不作零计。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, period</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>not reported; before: %1</source>
        <translation>未报告;此前:%1</translation>
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
        <translation>%1:%2</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between added figures</comment>
        <translation> + </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n other value(s) stated)</source>
        <translation><numerusform>%1(另有 %n 个数值)</numerusform></translation>
    </message>
    <message>
        <source>entered by hand, no source</source>
        <translation>手工录入,无出处</translation>
    </message>
    <message>
        <source>entered by hand, no source (%1)</source>
        <translation>手工录入,无出处(%1)</translation>
    </message>
    <message>
        <source>[%1] “%2”, %3</source>
        <comment>report, sentence, derivation</comment>
        <translation>[%1]“%2”,%3</translation>
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
</context>
<context>
    <name>duibiao::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip (key)</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销:%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做:%1</translation>
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
        <translation>关闭工作区,回到欢迎页</translation>
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
        <translation>关闭窗口;所有内容都已存好</translation>
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
</context>
<context>
    <name>duibiao::ui::AddFigureDialog</name>
    <message>
        <source>Add Figure</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>性质(&amp;R):</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Something to be reached, or reached</source>
        <translation>要达到的,或已达到的</translation>
    </message>
    <message>
        <source>&amp;District:</source>
        <translation>区划(&amp;D):</translation>
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
        <translation>指标(&amp;I):</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Type a part of its name, or what is counted where the list has none</source>
        <translation>输入名称的一部分;列表中没有的,直接写所指</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>数值(&amp;V):</translation>
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
        <translation>单位(&amp;U):</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Comes with the indicator; 座, 所, 人, %</source>
        <translation>随指标带出:座、所、人、%</translation>
    </message>
    <message>
        <source>&amp;Bound:</source>
        <translation>限定(&amp;B):</translation>
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
        <translation>类型(&amp;M):</translation>
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
        <translation>时段(&amp;P):</translation>
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
        <translation>责任部门(&amp;T):</translation>
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
        <translation>添加后保持打开,继续录入同一区划和时段的数据</translation>
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
    <name>duibiao::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; nothing is left half done</source>
        <translation>停止;不会留下做了一半的内容</translation>
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
        <translation>%1:%2</translation>
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
</context>
<context>
    <name>duibiao::ui::ChecksPage</name>
    <message>
        <source>It rests on the head of the report: its kind, period and date.</source>
        <translation>依据的是报告的抬头:类型、时段和发布日期。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator, value</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>figure, sentence</comment>
        <translation>%1 “%2”</translation>
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
        <source>A double click shows the figure in its report</source>
        <translation>双击可在报告中查看该数据</translation>
    </message>
    <message>
        <source>Open in &amp;Report</source>
        <translation>在报告中查看(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the figure in its report</source>
        <translation>在报告中显示该数据</translation>
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
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Chart of goals and outcomes</source>
        <translation>目标与成效图</translation>
    </message>
    <message>
        <source>The table above has the same numbers. The arrow keys move from row to row, Enter shows where the numbers come from.</source>
        <translation>上面的表格有同样的数字。方向键逐行移动,回车键查看出处。</translation>
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
        <translation>%1(%2)</translation>
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
        <source>not reported</source>
        <translation>未报告</translation>
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
        <translation>另有数值:%1</translation>
    </message>
    <message>
        <source>Double click shows where it was said.</source>
        <translation>双击可查看出处。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, certainty</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>The last outcome reported for an earlier period</source>
        <translation>此前时段最近一次报告的成效</translation>
    </message>
    <message>
        <source>Outcome minus goal; percentage points where both are rates</source>
        <translation>成效减目标;两者为比率时以百分点计</translation>
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
        <translation>判断</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ComparePage</name>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
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
        <source>%1, %2</source>
        <comment>indicator, period</comment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>district, indicator, period</comment>
        <translation>%1,%2,%3</translation>
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
        <translation>请在“报告”页导入工作计划和总结,或在“数据”页录入目标。</translation>
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
        <source>Shows goals and outcomes as bars under the table</source>
        <translation>在表格下方以条形图显示目标与成效</translation>
    </message>
    <message>
        <source>Unit of the chart</source>
        <translation>图表的单位</translation>
    </message>
    <message>
        <source>Bars are shown for one unit at a time</source>
        <translation>图表每次显示一种单位</translation>
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
        <translation>%1,%2</translation>
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
        <translation>%1:%2,由以下各项相加:</translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation>另有数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of figure, value</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Entered by hand; there is no source.</source>
        <translation>手工录入,无出处。</translation>
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
</context>
<context>
    <name>duibiao::ui::FigureFields</name>
    <message>
        <source>No district is called “%1”; choose one from the list that opens while you type.</source>
        <translation>没有名为“%1”的区划;请从输入时出现的列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is no period; write 2022, 2021H1, 2021Q3, 2021-06 or 2020-2025.</source>
        <translation>“%1”不是时段;请写成 2022、2021H1、2021Q3、2021-06 或 2020-2025。</translation>
    </message>
    <message>
        <source>“%1” is no number; write 206000, 20.6万 or 54.7%.</source>
        <translation>“%1”不是数字;请写成 206000、20.6万 或 54.7%。</translation>
    </message>
    <message>
        <source>A figure needs an indicator or a label that says what is counted.</source>
        <translation>数据须有指标,或写明所指。</translation>
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
        <translation>没有这个名称的指标。请从列表中选择,或留空并写明所指。</translation>
    </message>
    <message>
        <source>Say what is counted: an indicator or a label.</source>
        <translation>请写明所指:选择指标或填写说明。</translation>
    </message>
    <message>
        <source>Type the number in digits, such as 206000 or 54.7.</source>
        <translation>请用数字填写,如 206000 或 54.7。</translation>
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
        <translation>从指标目录选择,或留空</translation>
    </message>
    <message>
        <source>what is counted, with every scope word</source>
        <translation>所指,含全部限定词</translation>
    </message>
    <message>
        <source>2022, 2021H1, 2021Q3, 2021-06, 2020-2025</source>
        <translation>2022、2021H1、2021Q3、2021-06、2020-2025</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>输入名称的一部分</translation>
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
        <translation>手工录入:没有对应的原句。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Read from the report, then corrected by hand.</source>
        <translation>由报告读出,后经手工更正。</translation>
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
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FiguresPage</name>
    <message>
        <source>This figure was entered by hand: there is no sentence to show.</source>
        <translation>该数据为手工录入,没有可显示的原句。</translation>
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
        <translation>请在“报告”页导入报告,或点“添加数据”手工录入。</translation>
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
        <source>Takes the figures chosen out of the workspace (Del)</source>
        <translation>把所选数据移出工作区 (Del)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>Says that the figures chosen are right (A)</source>
        <translation>确认所选数据正确 (A)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>剔除(&amp;J)</translation>
    </message>
    <message>
        <source>Says that the figures chosen are wrong (R)</source>
        <translation>说明所选数据有误 (R)</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新核对(&amp;O)</translation>
    </message>
    <message>
        <source>Takes back what was said of the figures chosen (O)</source>
        <translation>撤回对所选数据的核对结论 (O)</translation>
    </message>
    <message>
        <source>Open in Re&amp;port</source>
        <translation>在报告中查看(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the sentence in its report (double click)</source>
        <translation>在报告中显示原句(双击)</translation>
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
        <translation><numerusform>%n 个文件不能存入,原因见最后一列。</numerusform></translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ImportModel</name>
    <message>
        <source>Please check the district: it may be %1.</source>
        <translation>请核对区划:可能是%1。</translation>
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
        <source>Import Reports</source>
        <translation>导入报告</translation>
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
        <source>Main toolbar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Page toolbar</source>
        <translation>页面工具栏</translation>
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
        <translation>报告中写到出台、建成、成立等内容时会列在这里;请在“报告”页导入报告。</translation>
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
        <source>&amp;Reject</source>
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
</context>
<context>
    <name>duibiao::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Preview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页,共 %2 页</translation>
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
        <source>Choose a report on the left.</source>
        <translation>请在左侧选择一份报告。</translation>
    </message>
    <message>
        <source>○ goal   ■ outcome   ◇ reference   ⚑ milestone   ﹏ doubtful   struck out: refused</source>
        <translation>○ 目标   ■ 成效   ◇ 参照   ⚑ 事项   ﹏ 存疑   删除线:已剔除</translation>
    </message>
    <message>
        <source>There are no reports in this workspace yet.

Import work plans and work summaries, or drop their files anywhere on this window.</source>
        <translation>工作区里还没有报告。

请导入工作计划和总结,或把文件拖到窗口任意处。</translation>
    </message>
    <message>
        <source>&amp;Import Reports…</source>
        <translation>导入报告(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ReviewActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip (key)</comment>
        <translation>%1(%2)</translation>
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
        <translation>这不是报告中的数据,不计入</translation>
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
        <translation>%1:%2</translation>
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
        <translation>把更正后的数据存为已采纳(回车)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>预览显示前 %1 个区划,共 %2 个;打印时全部打印。</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送往打印机</translation>
    </message>
    <message>
        <source>Save Sheets as PDF</source>
        <translation>汇总单存为 PDF</translation>
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
        <translation>汇总单需要目标或成效:请在“报告”页导入报告,或在“数据”页录入。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>已取消,没有写出文件</translation>
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
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Writes the sheets of the districts ticked to one PDF</source>
        <translation>把勾选区划的汇总单写成一个 PDF</translation>
    </message>
    <message>
        <source>Progress of the PDF</source>
        <translation>PDF 进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stops writing the PDF; no file is left behind</source>
        <translation>停止写 PDF,不留下文件</translation>
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
        <translation>读取工作计划和总结,每个数据都连着原句,把承诺的与完成的逐项对照。</translation>
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
        <translation>回车打开,Delete 从列表去掉</translation>
    </message>
    <message>
        <source>Drop a workspace here to open it, or report files to begin a new one.</source>
        <translation>把工作区拖到这里打开,或拖入报告文件新建工作区。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::WindowMessages</name>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>导入已取消,没有存入任何内容。</translation>
    </message>
    <message>
        <source>There are no report files in that folder.</source>
        <translation>该文件夹中没有报告文件。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销:%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成:%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were in this workspace already and were not stored again.</source>
        <translation><numerusform>%n 份报告已在工作区中,未重复存入。</numerusform></translation>
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
        <translation>要打开的工作区,或要导入的报告。</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>打开示例工作区。</translation>
    </message>
</context>
</TS>