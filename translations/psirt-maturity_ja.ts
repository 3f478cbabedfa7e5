<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
<context>
    <name>psirt::ChartSaving</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 図 (*.svg)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>図の保存</translation>
    </message>
</context>
<context>
    <name>psirt::ChoiceWords</name>
    <message>
        <source>&amp;Summary</source>
        <translation>概要版(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ull</source>
        <translation>詳細版(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;External</source>
        <translation>社外版(&amp;E)</translation>
    </message>
    <message>
        <source>For the board: what changed as a whole, as far as it fits on a page or two.</source>
        <translation>経営層向け。全体としての変化を 1～2 ページにまとめます。</translation>
    </message>
    <message>
        <source>For the board: the figures and what comes next, on one or two pages.</source>
        <translation>経営層向け。数値と次に取り組むことを 1～2 ページにまとめます。</translation>
    </message>
    <message>
        <source>For your team and auditors: everything, with notes, evidence, actions and names.</source>
        <translation>担当チームや監査向け。メモ・証跡・施策・担当者名を含め、すべてを載せます。</translation>
    </message>
    <message>
        <source>For customers and others outside: without what was written for the company alone.</source>
        <translation>顧客など社外向け。社内向けの記述を除きます。</translation>
    </message>
    <message>
        <source>Kept as written: title, organization, scope and the reasons for exclusions. Read these before you hand the report over.</source>
        <translation>そのまま残るもの: タイトル、組織名、適用範囲、除外の理由。渡す前に読み返してください。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Left out: notes, evidence, remarks, the conclusion, reasons for a change, actions, opinions, and the names of assessors and files.</source>
        <translation>除くもの: メモ、証跡、備考、結論、変化の理由、施策、意見、採点者名とファイル名</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>in the name of a file</comment>
        <translation>概要版</translation>
    </message>
    <message>
        <source>external</source>
        <comment>in the name of a file</comment>
        <translation>社外版</translation>
    </message>
</context>
<context>
    <name>psirt::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Works with assessments of the PSIRT maturity sheet, without a display.</source>
        <translation>PSIRT 成熟度シートのアセスメントを、画面表示なしで処理します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Says this; after a command, what that command takes.</source>
        <translation>このヘルプを表示します。コマンドの後に付けると、そのコマンドのヘルプを表示します。</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 a file could not be used, or a check found problems; 2 wrong usage.</source>
        <translation>終了ステータス: 0 正常終了、1 使えないファイルがある、または検査で問題が見つかった、2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Says this.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation>「%1」というオプションはありません</translation>
    </message>
    <message>
        <source>The option “%1” is missing</source>
        <translation>オプション「%1」が指定されていません</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 が指定されていません</translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation>「%1」は余分です</translation>
    </message>
    <message>
        <source>A name is empty</source>
        <translation>空の名前が指定されています</translation>
    </message>
    <message>
        <source>%1: %2: See psirt-maturity-cli %1 --help.</source>
        <translation>%1: %2: psirt-maturity-cli %1 --help を参照してください。</translation>
    </message>
    <message>
        <source>No command is given: See psirt-maturity-cli --help.</source>
        <translation>コマンドが指定されていません: psirt-maturity-cli --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”: See psirt-maturity-cli --help.</source>
        <translation>「%1」というコマンドはありません: psirt-maturity-cli --help を参照してください。</translation>
    </message>
    <message>
        <source>Standard output: Writing failed: Make room on the disk and try again.</source>
        <translation>標準出力: 書き込めませんでした: ディスクの空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>--%1: There is no value “%2”: Use one of these: %3.</source>
        <translation>--%1: 値「%2」は使えません: 次のいずれかを指定してください: %3。</translation>
    </message>
    <message>
        <source>%1: This is the assessment itself: Name another file to write.</source>
        <translation>%1: 入力のアセスメントと同じファイルです: 別の出力ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Text to read, or JSON for programs.</source>
        <translation>text は人が読むテキスト、json はプログラム用の JSON。</translation>
    </message>
    <message>
        <source>Reads each file as the application would; prints a line per problem.</source>
        <translation>各ファイルをアプリケーションと同じように読み込み、問題を 1 行に 1 件ずつ表示します。</translation>
    </message>
    <message numerus="yes">
        <source>Like for like: %1 → %2 (%3), over %n framework(s) that both sides rate.</source>
        <translation>
            <numerusform>同じ範囲（両方で採点した %n 件）では %1 → %2（%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Like for like: no framework is rated on both sides.</source>
        <translation>同じ範囲では比べられません。両方で採点したフレームワークがありません。</translation>
    </message>
    <message>
        <source>compare: The name after “-o” is empty: Name the file to write.</source>
        <translation>compare: 「-o」の後の名前が空です: 出力ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>BASELINE is the older assessment, CURRENT the newer one; neither file is changed. Averages are given as
reported and over the frameworks that both sides rate, because an exclusion alone moves an average.</source>
        <translation>BASELINE は前回、CURRENT は今回のアセスメントです。どちらのファイルも変更しません。除外だけでも平均は
動くため、それぞれの平均に加え、両方で採点したフレームワークだけの平均も示します。</translation>
    </message>
    <message>
        <source>Writes the comparison report there and prints nothing; a file that exists is replaced.</source>
        <translation>比較報告書をこのファイルに書き出し、何も表示しません。既存のファイルは置き換えます。</translation>
    </message>
    <message>
        <source>Writes an assessment for other programs; the suffix chooses the form.</source>
        <translation>アセスメントをほかのプログラム向けに書き出します。形式は拡張子で決まります。</translation>
    </message>
    <message>
        <source>.xlsx: a workbook for Excel and LibreOffice: summary, frameworks, texts, actions and charts, with averages and gaps
as formulas.
.csv: a row per framework, for spreadsheets: UTF-8 with a byte order mark, columns area, id, title, state,
level, target, gap, exclusionReason, note, evidence, actions, unsureLevel, changeReason. A text that begins with = + - @, a tab or a
carriage return gets an apostrophe in front, so that no spreadsheet runs it as a formula.
.json: the figures of &quot;summary --format json&quot;, and the texts, evidence and actions with them.</source>
        <translation>.xlsx：Excel と LibreOffice 用のブック。概要、フレームワーク、レベルの記述、施策、グラフ。平均とギャップは数式です。
.csv：フレームワークごとに 1 行。表計算ソフト用。BOM 付き UTF-8。列は area、id、title、state、level、target、gap、
exclusionReason、note、evidence、actions、unsureLevel、changeReason。= + - @ やタブ、改行で始まるテキストには、数式として実行されないよう
先頭にアポストロフィを付けます。
.json：summary --format json の数値に、テキスト、証跡、施策を加えたもの。</translation>
    </message>
    <message>
        <source>Writes an empty assessment, dated today.</source>
        <translation>今日の日付で、空のアセスメントを作成します。</translation>
    </message>
    <message>
        <source>The project file to write; its suffix is .psirt.</source>
        <translation>作成するプロジェクトファイル。拡張子は .psirt。</translation>
    </message>
    <message>
        <source>The organization that is assessed.</source>
        <translation>アセスメントの対象となる組織。</translation>
    </message>
    <message>
        <source>The assessment&apos;s title.</source>
        <translation>アセスメントのタイトル。</translation>
    </message>
    <message>
        <source>Replaces a file that exists.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>%1: %2: Check it before the report leaves the company.</source>
        <translation>%1: %2: 社外に出す前に確認してください。</translation>
    </message>
    <message>
        <source>report: The name after “--baseline” is empty: Name the assessment before.</source>
        <translation>report: 「--baseline」の後の名前が空です: 前回のアセスメントを指定してください。</translation>
    </message>
    <message>
        <source>The sheet&apos;s own text is Japanese in both languages; the English report adds the unofficial rendering.</source>
        <translation>成熟度シートの本文は、どちらの言語でも日本語です。英語の報告書には参考訳（英語）を併記します。</translation>
    </message>
    <message>
        <source>How much it says; without it, full.</source>
        <translation>報告書の詳しさ。省略すると full です。</translation>
    </message>
    <message>
        <source>The assessment before; the report then says what changed since.</source>
        <translation>前回のアセスメント。指定すると、前回からの変化を報告書に加えます。</translation>
    </message>
    <message>
        <source>The report&apos;s language; without it, the system&apos;s.</source>
        <translation>報告書の言語。省略するとシステムの言語を使います。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き出しています…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n page(s)…</source>
        <translation>
            <numerusform>%n ページを書き出しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>─ (no description; judge from the neighbouring ones)</source>
        <translation>─（記述なし。近くのレベルの記述から判断）</translation>
    </message>
    <message>
        <source>─ (no description; cannot be chosen)</source>
        <translation>─（記述なし。選択不可）</translation>
    </message>
    <message>
        <source>version %1: the same</source>
        <translation>バージョン %1: 番号も意味も同じ</translation>
    </message>
    <message>
        <source>version %1: under another number, %2</source>
        <translation>バージョン %1: 別の番号 %2</translation>
    </message>
    <message>
        <source>version %1: only a closest item, %2</source>
        <translation>バージョン %1: 最も近い項目は %2</translation>
    </message>
    <message>
        <source>version %1: unsure, perhaps %2</source>
        <translation>バージョン %1: 不確か、%2 の可能性あり</translation>
    </message>
    <message>
        <source>version %1: no counterpart</source>
        <translation>バージョン %1: 対応する項目なし</translation>
    </message>
    <message>
        <source>within: %1</source>
        <translation>上位の項目: %1</translation>
    </message>
    <message>
        <source>The sheet itself takes this framework out of scope (※対象外): it is not rated.</source>
        <translation>このフレームワークは、成熟度シート自体が対象外（※対象外）としており、採点しません。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Source of the sheet:</source>
        <translation>成熟度シートの出典:</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <translation>%1、バージョン %2、%3</translation>
    </message>
    <message>
        <source>Numbers in brackets: %1, version %2; related to version %3 (Japanese titles: this program&apos;s own rendering)</source>
        <translation>角括弧内の番号: %1 バージョン %2。バージョン %3 との対応を併記（日本語タイトルは本プログラム独自の参考訳）</translation>
    </message>
    <message>
        <source>Prints the sheet: all of it, one service area (1) or one framework (1.1).</source>
        <translation>成熟度シートの全体、またはサービスエリア（1）かフレームワーク（1.1）の 1 つを表示します。</translation>
    </message>
    <message>
        <source>The sheet&apos;s own text is Japanese and printed to the letter, with the references to the PSIRT Services
Framework that it cites and how they stand to the published version.</source>
        <translation>成熟度シートの本文は日本語で、原文のまま表示します。引用している PSIRT Services Framework への参照と、
その公開版との対応も表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n unsure, range %1</source>
        <translation>
            <numerusform>迷いのある採点 %n 件（範囲 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below target</source>
        <translation>
            <numerusform>目標未達 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortest way to 2.5: %n raise(s): %1</source>
        <translation>
            <numerusform>2.5 への最短経路（引き上げ %n 段）: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints an assessment&apos;s scores.</source>
        <translation>アセスメントの集計結果を表示します。</translation>
    </message>
    <message>
        <source>Averages are over what is rated; what is excluded or out of scope counts nowhere. In the text they are
rounded to two decimals, in JSON they are not rounded.</source>
        <translation>平均は、採点済みのフレームワークから求めます。除外と対象外は集計に含みません。テキストでは
小数第 2 位に丸め、JSON では丸めません。</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>エリア %1</translation>
    </message>
    <message>
        <source>%1 is named more than once and counts once.</source>
        <translation>%1 は複数回指定されていますが、一度だけ数えています。</translation>
    </message>
    <message>
        <source>%1 is the same file as %2 and counts once.</source>
        <translation>%1 は %2 と同じファイルなので、一度だけ数えています。</translation>
    </message>
    <message>
        <source>Prints the averages of several assessments over time.</source>
        <translation>複数のアセスメントの平均を時系列で表示します。</translation>
    </message>
    <message>
        <source>Assessments stand in order of their dates, those without a date last. A folder stands for the assessments
that lie in it, but not in folders in it. A file that is named twice counts once.</source>
        <translation>アセスメントは実施日の順に並び、実施日のないものは最後に並びます。フォルダを指定すると、その直下にある
アセスメントをすべて読みます。下位のフォルダーは対象になりません。同じファイルは一度だけ数えます。</translation>
    </message>
    <message>
        <source>A problem is what keeps a file from being opened, or what is kept but never counted.
The first 100 of a file are told, and how many more there are.
Exit status: 0 no file has a problem; 1 at least one has.</source>
        <translation>問題とは、ファイルを開けない原因と、保持されても集計には含まれない内容です。
1 つのファイルにつき最初の 100 件と、残りの件数を表示します。
終了ステータス: 0 どのファイルにも問題がない、1 問題のあるファイルがある。</translation>
    </message>
    <message>
        <source>Writes the actions of an assessment for calendars or spreadsheets.</source>
        <translation>アセスメントの施策を、カレンダーや表計算ソフト向けに書き出します。</translation>
    </message>
    <message>
        <source>The option “%1” is given twice</source>
        <translation>オプション「%1」が 2 回指定されています</translation>
    </message>
    <message>
        <source>%1: The file is named twice: Name each person’s file once.</source>
        <translation>%1: 同じファイルが 2 回指定されています: 各自のファイルを 1 回ずつ指定してください。</translation>
    </message>
    <message>
        <source>Combines the assessments of several people, and prints how far they agree.</source>
        <translation>複数人のアセスメントを 1 つにまとめ、どの程度一致しているかを表示します。</translation>
    </message>
    <message>
        <source>What all agree on becomes the rating; the rest is left open, and what each one says is kept with it, to be
settled in the application. No FILE is changed: the result is a file of its own. Targets are the first&apos;s.</source>
        <translation>全員が一致したレベルを採用し、そのほかは未採点のまま残します。各自の採点も記録するので、アプリケーションで
すり合わせることができます。FILE は変更せず、結果は別のファイルに書き出します。目標レベルは最初の FILE の
ものを引き継ぎます。</translation>
    </message>
    <message>
        <source>The project file to write.</source>
        <translation>書き出すプロジェクトファイル。</translation>
    </message>
    <message>
        <source>Prints what changed between two assessments, or writes it as a report.</source>
        <translation>2 つのアセスメントの間の変化を表示します。報告書として書き出すこともできます。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>import: The option “-o” is missing: Name the file to write, or add --dry-run.</source>
        <translation>import: オプション「-o」がありません: 書き出すファイルを指定するか、--dry-run を付けてください。</translation>
    </message>
    <message>
        <source>Takes in a workbook or CSV that somebody filled in, and prints what changes.</source>
        <translation>記入済みのブックまたは CSV を取り込み、変更点を表示します。</translation>
    </message>
    <message>
        <source>Prints what would change, and writes nothing.</source>
        <translation>変更点を表示するだけで、何も書き出しません。</translation>
    </message>
    <message>
        <source>How a CSV is written: %1. Without it, it is recognised.</source>
        <translation>CSV の文字コード: %1。指定しない場合は自動で判別します。</translation>
    </message>
    <message>
        <source>%1: This is the table itself: Name another file to write.</source>
        <translation>%1: 入力の表と同じファイルです: 別の出力ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1: It is read as %2: Use --encoding if its texts look wrong.</source>
        <translation>%1: %2 として読み込みました: 文字化けしている場合は --encoding を指定してください。</translation>
    </message>
    <message>
        <source>actions: Only a calendar has events: Name a file with the suffix .ics.</source>
        <translation>actions: 予定として書き出せるのはカレンダーだけです: 拡張子 .ics のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1: Only actions with a date become events: %2 of %3 have none.</source>
        <translation>%1: 予定になるのは期限のある施策だけです: %3 件のうち %2 件には期限がありません。</translation>
    </message>
    <message>
        <source>.ics: to-dos of iCalendar or, with --events, all-day events for calendars that know no to-dos, such as
Outlook, Google and iOS. A calendar that reads a newer file brings them up to date; done and dropped ones say so.
.csv: a row per action, with the columns id, title, what, who, due, state and daysOverdue.</source>
        <translation>.ics: iCalendar のタスク。--events を付けると終日の予定（タスクを扱わない Outlook、Google、iOS などの
カレンダー向け）。新しいファイルを読み込むとカレンダー側も更新され、完了・中止した施策もわかります。
.csv: 施策ごとに 1 行。列は id、title、what、who、due、state、daysOverdue です。</translation>
    </message>
    <message>
        <source>Events instead of to-dos; actions without a date have none.</source>
        <translation>タスクではなく予定にします。期限のない施策は含みません。</translation>
    </message>
    <message>
        <source>Writes the report of an assessment: PDF, OpenDocument, HTML or Markdown.</source>
        <translation>アセスメントの報告書を PDF、OpenDocument、HTML、Markdown で書き出します。</translation>
    </message>
    <message>
        <source>The suffix chooses the form: .pdf, .odt (a document to go on editing, which Word opens too), .html
(one file that needs nothing beside it) or .md (Markdown).
--depth summary is a page or two for those who decide; full is everything; external is for readers
outside: it leaves out notes, evidence, remarks, the conclusion, actions, what each assessor said,
reasons for changes, and the names of assessors and files. What stays (title, organization, scope,
reasons for exclusions) is searched for names and paths; each one found is a line on standard error.</source>
        <translation>形式は拡張子で選びます: .pdf、.odt（編集できる文書。Word でも開けます）、.html（単独で開ける
1 ファイル）、.md（Markdown）。
--depth summary は意思決定者向けの 1～2 ページ、full はすべての内容、external は社外向けです。
external では、メモ、証跡、備考、結論、施策、採点者ごとの採点、変化の理由、採点者の氏名、ファイル名を
記載しません。残る項目（タイトル、組織名、適用範囲、除外理由）に人名やパスが含まれていないかを調べ、
見つかったものを 1 件 1 行で標準エラー出力に表示します。</translation>
    </message>
    <message>
        <source>import: Several pages can be read: Name one with --%1: %2.</source>
        <translation>import: 読み込めるページが複数あります。--%1 で 1 つ指定してください: %2</translation>
    </message>
    <message>
        <source>TABLE was written by &quot;export&quot;. What can be filled in comes in; an empty cell changes nothing. Neither FILE nor
TABLE is changed: the result is a file of its own. What does not fit is left out, with a line on standard error
for each cell.</source>
        <translation>TABLE は「export」で書き出した表です。記入できる項目を取り込み、空のセルは何も変えません。FILE も TABLE も
変更せず、結果は別のファイルになります。取り込めないセルは除き、1 件ずつ標準エラー出力に示します。</translation>
    </message>
    <message>
        <source>Of a workbook with several: the page with the frameworks.</source>
        <translation>ブックに複数あるとき、フレームワークのページ</translation>
    </message>
    <message>
        <source>The same for the page with the actions.</source>
        <translation>同じく、施策のページ</translation>
    </message>
    <message>
        <source>What separates the fields of a CSV. Without it, it is recognised.</source>
        <translation>CSV の区切り文字。指定しない場合は自動で判別します。</translation>
    </message>
</context>
<context>
    <name>psirt::Commands</name>
    <message>
        <source>Rate %1 as Level %2</source>
        <translation>%1 をレベル %2 に採点</translation>
    </message>
    <message>
        <source>Change Exclusion Reason of %1</source>
        <translation>%1 の除外理由を変更</translation>
    </message>
    <message>
        <source>Include %1 Again</source>
        <translation>%1 の除外を解除</translation>
    </message>
    <message>
        <source>Clear Rating of %1</source>
        <translation>%1 の採点を消去</translation>
    </message>
    <message>
        <source>Change Target of %1</source>
        <translation>%1 の目標レベルを変更</translation>
    </message>
    <message>
        <source>Edit Note on %1</source>
        <translation>%1 のメモを編集</translation>
    </message>
    <message>
        <source>Edit Evidence of %1</source>
        <translation>%1 の証跡を編集</translation>
    </message>
    <message>
        <source>Edit Actions of %1</source>
        <translation>%1 の施策を編集</translation>
    </message>
    <message>
        <source>Mark %1 as Unsure</source>
        <translation>%1 に迷いの印を付ける</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>%1 の迷いを解消</translation>
    </message>
    <message>
        <source>Edit What Changed in %1</source>
        <translation>%1 の「何が変わったか」の編集</translation>
    </message>
    <message>
        <source>Vote on %1</source>
        <translation>%1 に投票</translation>
    </message>
</context>
<context>
    <name>psirt::DataExport</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, a row per framework (*.csv)</source>
        <translation>CSV：1 行に 1 フレームワーク (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>プログラム用 JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>psirt::Document</name>
    <message>
        <source>Apply What-If</source>
        <translation>試算の反映</translation>
    </message>
    <message>
        <source>Use the Default Target Everywhere</source>
        <translation>すべてを既定の目標レベルに統一</translation>
    </message>
    <message>
        <source>Change Previous Assessment</source>
        <translation>前回のアセスメントの変更</translation>
    </message>
    <message>
        <source>Edit Assessment Properties</source>
        <translation>アセスメントのプロパティを編集</translation>
    </message>
    <message>
        <source>Change Target of All</source>
        <translation>全体の目標レベルの変更</translation>
    </message>
    <message>
        <source>Change Target of Area %1</source>
        <translation>エリア %1 の目標レベルの変更</translation>
    </message>
    <message>
        <source>Dismiss Hint</source>
        <translation>見直し項目の非表示</translation>
    </message>
    <message>
        <source>Show Dismissed Hints</source>
        <translation>非表示にした見直し項目の再表示</translation>
    </message>
    <message>
        <source>Bring Back a Version</source>
        <translation>以前の版に戻す</translation>
    </message>
    <message>
        <source>Write Evidence Relative to the File</source>
        <translation>証跡をファイルからの相対パスに変更</translation>
    </message>
</context>
<context>
    <name>psirt::ErrorMessage</name>
    <message>
        <source>The file does not exist</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist</source>
        <translation>フォルダ「%1」が見つかりません</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>ファイルではなくフォルダです</translation>
    </message>
    <message>
        <source>Reading the file failed: %1</source>
        <translation>ファイルを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Writing the file failed: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>There is not enough room on the disk</source>
        <translation>ディスクの空き容量が足りません</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <source>Another program has changed the file since it was opened</source>
        <translation>ファイルを開いた後に、別のプログラムがこのファイルを変更しました</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the most that is read</source>
        <translation>ファイルが大きすぎます（読み込めるのは %1 MiB までです）</translation>
    </message>
    <message>
        <source>The file holds bytes that are not UTF-8 text</source>
        <translation>ファイルに UTF-8 ではないバイトが含まれています</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>ファイルが正しい JSON ではありません</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object</source>
        <translation>1 つのオブジェクトにキー「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep</source>
        <translation>値の入れ子が深すぎます（読み込めるのは %1 段までです）</translation>
    </message>
    <message>
        <source>The file is not a PSIRT Maturity project file</source>
        <translation>PSIRT Maturity のプロジェクトファイルではありません</translation>
    </message>
    <message>
        <source>The file needs a newer version of this program: it has format version %1, this program reads up to %2</source>
        <translation>より新しいバージョンのプログラムが必要です（ファイルの形式はバージョン %1、このプログラムが読めるのは %2 までです）</translation>
    </message>
    <message>
        <source>The file is about a sheet that this program does not have: %1</source>
        <translation>このプログラムにない成熟度シートのファイルです: %1</translation>
    </message>
    <message>
        <source>The key “%1” is missing</source>
        <translation>キー「%1」がありません</translation>
    </message>
    <message>
        <source>The value %1 is not possible here</source>
        <translation>値 %1 はここでは使えません</translation>
    </message>
    <message>
        <source>The program’s own data is damaged</source>
        <translation>プログラム自体のデータが壊れています</translation>
    </message>
    <message>
        <source>There is no export to a file with this suffix</source>
        <translation>この拡張子のファイルには書き出せません</translation>
    </message>
    <message>
        <source>The sheet has no service area or framework “%1”</source>
        <translation>成熟度シートにサービスエリアまたはフレームワーク「%1」はありません</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>操作を中止しました</translation>
    </message>
    <message>
        <source>Check the name, or look where the file was moved to.</source>
        <translation>ファイル名を確認するか、ファイルの移動先を探してください。</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one.</source>
        <translation>フォルダを作成するか、別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Check that the drive is connected, and try again.</source>
        <translation>ドライブが接続されていることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room and try again, or use File &gt; Save As… to save to another drive.</source>
        <translation>空き容量を増やしてもう一度試すか、「ファイル &gt; 名前を付けて保存…」を使って別のドライブに保存してください。</translation>
    </message>
    <message>
        <source>Make room and try again, or name a file on another drive.</source>
        <translation>空き容量を増やしてもう一度試すか、別のドライブのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Name another file, or add --force to replace this one.</source>
        <translation>別のファイルを指定するか、--force を付けてこのファイルを置き換えてください。</translation>
    </message>
    <message>
        <source>Use File &gt; Save As… to save under another name, so that neither version is lost.</source>
        <translation>どちらの内容も残るように、「ファイル &gt; 名前を付けて保存…」を使って別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Read the file again, or name another one.</source>
        <translation>ファイルをもう一度読み込むか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Choose a file that was saved with PSIRT Maturity.</source>
        <translation>PSIRT Maturity で保存したファイルを指定してください。</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or save it as UTF-8 in a text editor.</source>
        <translation>ファイルをバックアップから復元するか、テキストエディタで UTF-8 として保存し直してください。</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or correct it in a text editor.</source>
        <translation>ファイルをバックアップから復元するか、テキストエディタで修正してください。</translation>
    </message>
    <message>
        <source>Remove one of the two in a text editor.</source>
        <translation>テキストエディタで、どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>Install the newest version of PSIRT Maturity. The file was left as it is.</source>
        <translation>最新バージョンの PSIRT Maturity をインストールしてください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Install a version of PSIRT Maturity that has this sheet.</source>
        <translation>この成熟度シートに対応したバージョンの PSIRT Maturity をインストールしてください。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>次のいずれかを使ってください: %1。</translation>
    </message>
    <message>
        <source>Use a number of the sheet, such as 1 or 1.1.</source>
        <translation>1 や 1.1 のような、成熟度シートの番号を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 5 there, without quotation marks.</source>
        <translation>この位置には、0 から 5 までの整数を引用符なしで書いてください。</translation>
    </message>
    <message>
        <source>Write a date of the calendar there, as &quot;2027-03-31&quot;.</source>
        <translation>この位置には、&quot;2027-03-31&quot; のように実在する日付を書いてください。</translation>
    </message>
    <message>
        <source>Write one of these there: %1.</source>
        <translation>この位置には、次のいずれかを書いてください: %1。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目 %2 列目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line and column, path of keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 is out of scope in the sheet, yet the file rates or excludes it</source>
        <translation>%1 は成熟度シートで対象外ですが、ファイルでは採点または除外されています</translation>
    </message>
    <message>
        <source>%1 has level %2, which the sheet does not describe</source>
        <translation>%1 のレベル %2 は、成熟度シートに記述がありません</translation>
    </message>
    <message>
        <source>%1 has target %2, which the sheet does not describe</source>
        <translation>%1 の目標レベル %2 は、成熟度シートに記述がありません</translation>
    </message>
    <message>
        <source>The sheet has no framework “%1”</source>
        <translation>成熟度シートにフレームワーク「%1」はありません</translation>
    </message>
    <message>
        <source>%1 is excluded, yet has level %2</source>
        <translation>%1 は除外されていますが、レベル %2 も記録されています</translation>
    </message>
    <message>
        <source>It is kept and not counted. Nothing needs to be done.</source>
        <translation>内容は保持されますが、集計には含まれません。対処は不要です。</translation>
    </message>
    <message>
        <source>It is kept and not counted. Choose a level that can be chosen.</source>
        <translation>内容は保持されますが、集計には含まれません。選択できるレベルを選んでください。</translation>
    </message>
    <message>
        <source>It is kept; the highest level that can be chosen counts as the target. Set a lower target.</source>
        <translation>内容は保持され、選択できる最も高いレベルが目標レベルとして扱われます。目標レベルを下げてください。</translation>
    </message>
    <message>
        <source>What the file says of it is kept and not counted. Correct the number in a text editor.</source>
        <translation>このフレームワークについての内容は保持されますが、集計には含まれません。テキストエディタで番号を修正してください。</translation>
    </message>
    <message>
        <source>The exclusion counts, the level is kept. To rate it, include it again and choose a level.</source>
        <translation>除外が優先され、レベルは保持されます。採点するには、除外を解除してからレベルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is marked as unsure of level %2, which is no neighbour of its level</source>
        <translation>%1 に、レベルと隣り合わないレベル %2 との迷いが記録されています</translation>
    </message>
    <message>
        <source>%1 is marked as unsure of level %2, which the sheet does not describe</source>
        <translation>%1 に、シートに記述のないレベル %2 との迷いが記録されています</translation>
    </message>
    <message>
        <source>The sheet has no service area “%1”, yet the file sets a target for it</source>
        <translation>シートにないサービスエリア「%1」に目標レベルが設定されています</translation>
    </message>
    <message>
        <source>It is kept and not counted. Mark the level as unsure anew, or leave it.</source>
        <translation>そのまま保持され、集計には含まれません。必要であれば「迷い」を付け直してください。</translation>
    </message>
    <message>
        <source>It is kept and has no effect. Correct the number in a text editor.</source>
        <translation>そのまま保持され、何にも影響しません。テキストエディタで番号を修正してください。</translation>
    </message>
    <message>
        <source>The two assessments fill in different sheets: %1</source>
        <translation>2 つのアセスメントは異なる成熟度シートのものです：%1</translation>
    </message>
    <message>
        <source>Choose two assessments of the same sheet in the same version.</source>
        <translation>同じシートの同じバージョンのアセスメントを 2 つ選んでください。</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook (.xlsx), or it is damaged</source>
        <translation>ファイルが Excel ブック（.xlsx）ではないか、壊れています</translation>
    </message>
    <message>
        <source>The workbook is protected with a password</source>
        <translation>ブックがパスワードで保護されています</translation>
    </message>
    <message>
        <source>There is no table with the columns of an export in the file</source>
        <translation>エクスポートした表と同じ列を持つ表が、ファイルにありません</translation>
    </message>
    <message>
        <source>The file holds far more than an assessment</source>
        <translation>ファイルが、アセスメントとしては大きすぎます</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>In Excel, choose “CSV UTF-8 (Comma delimited)” when saving; in another program, the character set UTF-8.</source>
        <translation>Excel では、保存するときにファイルの種類で「CSV UTF-8 (コンマ区切り)」を選んでください。ほかのソフトでは、文字コードに UTF-8 を選んでください。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it anew as an Excel workbook (.xlsx) or as CSV in UTF-8.</source>
        <translation>表計算ソフトで開き、Excel ブック（.xlsx）または UTF-8 の CSV として保存し直してください。</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password, save it and try again.</source>
        <translation>Excel で開いてパスワードを解除し、保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Keep the headers of the exported table as they are: the number of each framework, and level, target or note. To save one page of a workbook as CSV, choose the page “Frameworks” first.</source>
        <translation>エクスポートした表の見出し（番号と、レベル、目標レベル、メモ）はそのままにしてください。ブックのシートを CSV として保存するときは、先にシート「フレームワーク」を選んでください。</translation>
    </message>
    <message>
        <source>Choose the workbook or CSV file that was exported here, without other pages in it.</source>
        <translation>このプログラムでエクスポートしたブックまたは CSV を、ほかのシートを加えずに選んでください。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it anew.</source>
        <translation>表計算ソフトで開き、保存し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n thing(s) that do not count. They are kept as they are:</source>
        <translation>
            <numerusform>ファイルに、集計に含まれない内容が %n 件あります。いずれもそのまま保持されます:</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not allowed to use the file in this way</source>
        <translation>このファイルへのアクセス権がありません</translation>
    </message>
    <message>
        <source>You are not allowed to make or replace files in the folder “%1”</source>
        <translation>フォルダ「%1」の中にファイルを作成したり置き換えたりする権限がありません</translation>
    </message>
    <message>
        <source>Your share of the disk is used up</source>
        <translation>ディスクの割り当て容量（クォータ）を使い切っています</translation>
    </message>
    <message>
        <source>Nothing can be written to this drive</source>
        <translation>このドライブは読み取り専用です</translation>
    </message>
    <message>
        <source>The file’s name is too long for this drive</source>
        <translation>ファイル名が、このドライブで使える長さを超えています</translation>
    </message>
    <message>
        <source>The drive or the network does not answer: %1</source>
        <translation>ドライブまたはネットワークが応答しません: %1</translation>
    </message>
    <message>
        <source>Another program is holding the file</source>
        <translation>別のプログラムがこのファイルを使用中です</translation>
    </message>
    <message>
        <source>The file could not be written whole. Your work is kept in the copy “%1”</source>
        <translation>ファイルを最後まで書き込めませんでした。作業内容は控え「%1」に残してあります</translation>
    </message>
    <message>
        <source>Change the file’s permissions. To save, you can also use File &gt; Save As… and choose another name.</source>
        <translation>ファイルのアクセス権を変更してください。保存する場合は、「ファイル &gt; 名前を付けて保存…」で別の名前を選ぶこともできます。</translation>
    </message>
    <message>
        <source>Change the file’s permissions, or name another file.</source>
        <translation>ファイルのアクセス権を変更するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Change the folder’s permissions, or use File &gt; Save As… and choose another folder.</source>
        <translation>フォルダのアクセス権を変更するか、「ファイル &gt; 名前を付けて保存…」で別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Change the folder’s permissions, or name a file in another folder.</source>
        <translation>フォルダのアクセス権を変更するか、別のフォルダのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Try again, or use File &gt; Save As… to save in another place.</source>
        <translation>もう一度試すか、「ファイル &gt; 名前を付けて保存…」を使って別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Try again, or name a file in another place.</source>
        <translation>もう一度試すか、別の場所のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Delete files of yours or ask for more room, then try again, or use File &gt; Save As… to save to another drive.</source>
        <translation>不要なファイルを削除するか管理者に割り当ての追加を依頼して、もう一度お試しください。「ファイル &gt; 名前を付けて保存…」で別のドライブに保存することもできます。</translation>
    </message>
    <message>
        <source>Delete files of yours or ask for more room, or name a file on another drive.</source>
        <translation>不要なファイルを削除するか管理者に割り当ての追加を依頼してください。別のドライブのファイルを指定することもできます。</translation>
    </message>
    <message>
        <source>Use File &gt; Save As… to save to another drive.</source>
        <translation>「ファイル &gt; 名前を付けて保存…」を使って別のドライブに保存してください。</translation>
    </message>
    <message>
        <source>Name a file on another drive.</source>
        <translation>別のドライブのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>もっと短い名前にしてください。</translation>
    </message>
    <message>
        <source>Check that the drive or the network is connected, and try again. To save, you can also use File &gt; Save As… and choose another drive.</source>
        <translation>ドライブまたはネットワークが接続されていることを確認して、もう一度お試しください。保存する場合は、「ファイル &gt; 名前を付けて保存…」で別のドライブを選ぶこともできます。</translation>
    </message>
    <message>
        <source>Check that the drive or the network is connected, and try again.</source>
        <translation>ドライブまたはネットワークが接続されていることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close it there and try again. To save, you can also use File &gt; Save As… and choose another name.</source>
        <translation>そのプログラムでファイルを閉じてから、もう一度お試しください。保存する場合は、「ファイル &gt; 名前を付けて保存…」で別の名前を選ぶこともできます。</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>そのプログラムでファイルを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file would be larger than %1 MiB, the most that can be opened again</source>
        <translation>ファイルが大きくなりすぎます（再び開けるのは %1 MiB までです）</translation>
    </message>
    <message>
        <source>Shorten the longest notes, evidence or actions, and save again. The file on the disk is as it was.</source>
        <translation>長いメモ・証跡・施策を短くして、もう一度保存してください。ディスク上のファイルは変わっていません。</translation>
    </message>
    <message>
        <source>The file is a link that leads back to itself</source>
        <translation>ファイルが、たどると自分自身に戻るリンクです</translation>
    </message>
    <message>
        <source>Remove the link, or choose another name.</source>
        <translation>リンクを削除するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The file is no Excel workbook, and not all of it is text in %1</source>
        <translation>Excel ブックではなく、%1 のテキストとして読めない箇所があります</translation>
    </message>
    <message>
        <source>Text follows on a closing quotation mark, so that it is not clear what the cell says</source>
        <translation>閉じた引用符の後に文字が続いているため、セルの内容を判断できません</translation>
    </message>
    <message>
        <source>An action of %1 has the id “%2”, which an earlier action has</source>
        <translation>%1 の施策の ID「%2」は、先にある施策の ID と同じです</translation>
    </message>
    <message>
        <source>Both are kept, and the earlier one goes by it. Remove the later one’s id in a text editor: it gets another one.</source>
        <translation>どちらも残り、この ID は先の施策のものになります。テキストエディターで後の施策の ID を消すと、新しい ID が付きます。</translation>
    </message>
</context>
<context>
    <name>psirt::Exporting</name>
    <message>
        <source>Export the Assessment’s Data</source>
        <translation>アセスメントのデータのエクスポート</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>施策一覧</translation>
    </message>
    <message numerus="yes">
        <source>Export the %n Action(s) Shown</source>
        <translation>
            <numerusform>表示中の施策 %n 件の書き出し</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>表計算ソフト用の CSV (*.csv)</translation>
    </message>
    <message>
        <source>iCalendar to-dos (*.ics)</source>
        <translation>iCalendar の ToDo (*.ics)</translation>
    </message>
    <message>
        <source>“%1” is being written…</source>
        <translation>「%1」を書き出しています…</translation>
    </message>
    <message>
        <source>iCalendar all-day events, of actions with a date (*.ics)</source>
        <translation>iCalendar の終日の予定、期限のある施策のみ (*.ics)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>separator</comment>
        <translation>タブ</translation>
    </message>
</context>
<context>
    <name>psirt::FormDialog</name>
    <message>
        <source>Discard what you entered here?</source>
        <translation>ここでの入力内容を破棄しますか。</translation>
    </message>
    <message>
        <source>It is not taken over yet.</source>
        <translation>入力内容はまだ反映されていません。</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>入力を続ける</translation>
    </message>
</context>
<context>
    <name>psirt::LogoChooser</name>
    <message>
        <source>Choose a P&amp;icture…</source>
        <translation>画像を選ぶ(&amp;I)…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>ロゴを外す</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so the report has no logo. Choose it anew, or remove it.</source>
        <translation>「%1」が見つからないため、報告書にロゴが入りません。もう一度選ぶか、外してください。</translation>
    </message>
    <message>
        <source>“%1” can no longer be read, so the report has no logo. Choose another picture, or remove it.</source>
        <translation>「%1」を読み込めなくなったため、報告書にロゴが入りません。別の画像を選ぶか、外してください。</translation>
    </message>
    <message>
        <source>Choose the Logo</source>
        <translation>ロゴを選ぶ</translation>
    </message>
    <message>
        <source>“%1” is too large for a logo. Choose a picture of at most 8 MB and 30 million pixels.</source>
        <translation>「%1」はロゴには大きすぎます。8 MB 以下、3,000 万画素以下の画像を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture. Choose a PNG or JPEG file.</source>
        <translation>「%1」を画像として読み込めません。PNG または JPEG のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>ロゴ: %1</translation>
    </message>
</context>
<context>
    <name>psirt::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>psirt::OptionalDateEdit</name>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <comment>the name of a field</comment>
        <translation>%1：カレンダー</translation>
    </message>
    <message>
        <source>%1: no date</source>
        <comment>the name of a field</comment>
        <translation>%1：日付なしにする</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>日付と読めません</translation>
    </message>
    <message>
        <source>Type a date as 2027-03-31, 2027/3/31, 20270331, 3/31 or 2027年3月31日.</source>
        <translation>日付は 2027-03-31、2027/3/31、20270331、3/31、2027年3月31日 のように入力してください。</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <comment>the name of a field</comment>
        <translation>%1：消去</translation>
    </message>
</context>
<context>
    <name>psirt::PartBar</name>
    <message>
        <source>Previous part</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 部（全 %2 部）</translation>
    </message>
</context>
<context>
    <name>psirt::RadarChart</name>
    <message>
        <source>level %1 (provisional)</source>
        <translation>レベル %1（暫定）</translation>
    </message>
    <message>
        <source>what-if %1 (provisional)</source>
        <translation>試算 %1（暫定）</translation>
    </message>
    <message>
        <source>what-if %1</source>
        <translation>試算 %1</translation>
    </message>
    <message>
        <source>unsure, from %1 to %2</source>
        <translation>迷い（%1–%2）</translation>
    </message>
</context>
<context>
    <name>psirt::Reading</name>
    <message>
        <source>“%1” is being read…</source>
        <translation>「%1」を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>psirt::ReferenceDetails</name>
    <message>
        <source>(the sheet&apos;s words beside the mark)</source>
        <translation>（成熟度シートで参照番号に添えられた語句）</translation>
    </message>
    <message>
        <source>Where it sits in version 1.1</source>
        <translation>バージョン 1.1 での位置</translation>
    </message>
    <message>
        <source>Cited by the sheet at</source>
        <translation>成熟度シートでの引用箇所</translation>
    </message>
    <message>
        <source>Open the framework at FIRST</source>
        <translation>PSIRT Services Framework を FIRST のサイトで開く</translation>
    </message>
    <message>
        <source>The sheet counts against version %1. Japanese titles are this program&apos;s own rendering (参考訳). © %2</source>
        <translation>成熟度シートの番号はバージョン %1 のものです。日本語タイトルは本プログラム独自の参考訳であり、公式日本語版の訳ではありません。© %2</translation>
    </message>
    <message>
        <source>Open the official Japanese edition, version 1.1 (by Software ISAC and JPCERT/CC)</source>
        <translation>公式日本語版（バージョン 1.1、Software ISAC・JPCERT/CC 訳）を開く</translation>
    </message>
</context>
<context>
    <name>psirt::ReportPrinting</name>
    <message>
        <source>Printing…</source>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Page %1 of %2 is printed</source>
        <translation>%2 ページ中 %1 ページ目まで印刷しました</translation>
    </message>
    <message>
        <source>This computer has no printer. Set one up, or export a PDF.</source>
        <translation>このコンピュータにはプリンタがありません。プリンタを設定するか、PDF に書き出してください。</translation>
    </message>
    <message>
        <source>The printer did not accept the report. Check the printer, or export a PDF.</source>
        <translation>プリンタが報告書を受け付けませんでした。プリンタを確認するか、PDF に書き出してください。</translation>
    </message>
</context>
<context>
    <name>psirt::Reporting</name>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong with a file; what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Choose the Earlier Assessment</source>
        <translation>比較する前回のアセスメントを選ぶ</translation>
    </message>
    <message>
        <source>“%1” is the assessment that the report is about. Choose an earlier one.</source>
        <translation>「%1」は、この報告書の対象のアセスメントそのものです。前回のアセスメントを選んでください。</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>報告書の書き出し</translation>
    </message>
    <message>
        <source>Maturity report</source>
        <translation>成熟度アセスメント報告書</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>比較報告書</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>比較報告書の書き出し</translation>
    </message>
</context>
<context>
    <name>psirt::SheetText</name>
    <message>
        <source>Unofficial translation:</source>
        <translation>参考訳:</translation>
    </message>
    <message>
        <source>Show reference %1</source>
        <translation>参照 %1 を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Entirely new</source>
        <translation>全文が新しい記述</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新しい記述: %1</translation>
    </message>
    <message>
        <source>Entirely gone</source>
        <translation>全文が今回はない記述</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>今回はない記述: %1</translation>
    </message>
</context>
<context>
    <name>psirt::Starting</name>
    <message>
        <source>%1, as it was open here</source>
        <translation>%1（ここで開いていた内容）</translation>
    </message>
    <message>
        <source>%1, as another program saved it</source>
        <translation>%1（別のプログラムが保存した内容）</translation>
    </message>
</context>
<context>
    <name>psirt::TrendWords</name>
    <message>
        <source>no average (%1)</source>
        <translation>平均なし（%1）</translation>
    </message>
    <message>
        <source>%1, provisional (%2)</source>
        <translation>%1、暫定（%2）</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a date and a title, what is measured, the figure</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>psirt::WhatIf</name>
    <message>
        <source>Try Levels</source>
        <translation>レベルの試算</translation>
    </message>
</context>
<context>
    <name>psirt::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Assessment…</source>
        <translation>新規アセスメント(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>上書き保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Assessment P&amp;roperties…</source>
        <translation>アセスメントのプロパティ(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in the Sheet</source>
        <translation>成熟度シートを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>採点(&amp;R)</translation>
    </message>
    <message>
        <source>Rate as Level &amp;%1</source>
        <translation>レベル &amp;%1 に採点</translation>
    </message>
    <message>
        <source>&amp;Clear Rating</source>
        <translation>採点を消去(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xclude or Include Again…</source>
        <translation>除外または除外の解除(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目標レベル(&amp;T)</translation>
    </message>
    <message>
        <source>Target Level &amp;%1</source>
        <translation>目標をレベル &amp;%1 に設定</translation>
    </message>
    <message>
        <source>Use the &amp;Default Target</source>
        <translation>既定の目標レベルを使う(&amp;D)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>メモを書く(&amp;N)</translation>
    </message>
    <message>
        <source>Add an &amp;Action</source>
        <translation>施策を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next Framework</source>
        <translation>次のフレームワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;Unrated Framework</source>
        <translation>次の未採点のフレームワーク(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Normal &amp;Text Size</source>
        <translation>標準の文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;English Rendering (Unofficial)</source>
        <translation>参考訳（英語）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Introduction to the Sheet</source>
        <translation>成熟度シートについて(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About PSIRT Maturity</source>
        <translation>PSIRT Maturity について(&amp;A)</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>最近使ったファイルを開く(&amp;C)</translation>
    </message>
    <message>
        <source>Unsure: or One Level &amp;Higher</source>
        <translation>迷い: 一つ上かもしれない(&amp;H)</translation>
    </message>
    <message>
        <source>Unsure: or One Level &amp;Lower</source>
        <translation>迷い: 一つ下かもしれない(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What-If: Try Levels</source>
        <translation>レベルの試算(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>改善計画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>見直し(&amp;R)</translation>
    </message>
    <message>
        <source>Prev&amp;ious Framework</source>
        <translation>前のフレームワーク(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>施策(&amp;A)</translation>
    </message>
    <message>
        <source>Next Le&amp;vels</source>
        <translation>次のレベル(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Highlight What Is New</source>
        <translation>新しい記述を強調(&amp;H)</translation>
    </message>
    <message>
        <source>Apply T&amp;ried Levels to Ratings</source>
        <translation>試したレベルを採点に反映(&amp;R)</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>データのエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>New from &amp;Last Time…</source>
        <translation>前回から新規作成(&amp;L)…</translation>
    </message>
    <message>
        <source>Com&amp;bine Two Assessments…</source>
        <translation>2 人の採点を統合(&amp;B)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Trend…</source>
        <translation>推移(&amp;T)…</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>採点のすり合わせ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import from Excel or CSV…</source>
        <translation>Excel・CSV からのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>報告書を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版の履歴(&amp;V)…</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>印刷プレビュー(&amp;W)…</translation>
    </message>
    <message>
        <source>Report…</source>
        <comment>on the bar</comment>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>&amp;Go On After a Rating</source>
        <translation>採点したら次へ進む(&amp;G)</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>on the bar</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Next Unrated ›</source>
        <comment>on the bar</comment>
        <translation>次の未採点 ›</translation>
    </message>
    <message>
        <source>Side Bar &amp;with Titles or Numbers</source>
        <translation>サイドバーの見出しと番号を切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>Fol&amp;d or Open the Panel</source>
        <translation>パネルをたたむ・開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Meeting on the Whole Screen</source>
        <translation>会議（全画面）(&amp;M)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>on the bar</comment>
        <translation>会議</translation>
    </message>
    <message>
        <source>Sheet at a Glan&amp;ce</source>
        <translation>成熟度一覧(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;ke Votes in a Meeting</source>
        <translation>会議で投票(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>スタートページ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使い方ガイド(&amp;G)</translation>
    </message>
</context>
<context>
    <name>psirt::WindowPrompts</name>
    <message>
        <source>Assessments (*.psirt)</source>
        <translation>アセスメント (*.psirt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>「%1」に保存していない変更があります。</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>保存しないと変更は失われます。</translation>
    </message>
    <message>
        <source>Another program changed “%1” since it was opened here.</source>
        <translation>「%1」を開いた後に、別のプログラムがこのファイルを変更しました。</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or replace the other version.</source>
        <translation>両方を残すには別の名前で保存してください。または、別のプログラムによる変更を置き換えることもできます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Open an Assessment</source>
        <translation>アセスメントを開く</translation>
    </message>
    <message>
        <source>Save the Assessment</source>
        <translation>アセスメントの保存</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) are tried in a what-if.</source>
        <translation>
            <numerusform>%n 件のレベルを試算中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in no file. To keep them, cancel and choose “Apply to Ratings”.</source>
        <translation>試算したレベルはファイルに保存されません。残すには、キャンセルして「採点に反映する」を選んでください。</translation>
    </message>
    <message>
        <source>Add Assessments</source>
        <translation>アセスメントの追加</translation>
    </message>
    <message>
        <source>Add the Assessments of a Folder</source>
        <translation>フォルダー内のアセスメントの追加</translation>
    </message>
    <message>
        <source>Excel workbooks and CSV (*.xlsx *.csv *.txt)</source>
        <translation>Excel ブックと CSV (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Last time’s ratings are hidden until you rate a framework.</source>
        <translation>前回の採点は、各フレームワークを採点するまで表示しない設定です。</translation>
    </message>
    <message>
        <source>Comparing shows them all, also where you have not rated yet.</source>
        <translation>比較すると、未採点のフレームワークも含め、前回の採点がすべて表示されます。</translation>
    </message>
    <message>
        <source>Compare All the Same</source>
        <translation>このまま比較する</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time&apos;s format, in Qt&apos;s letters</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>A program has marked it as open. Whose it is cannot be told.</source>
        <translation>ほかのプログラムが開いていることを示す印がありますが、誰が開いているかはわかりません。</translation>
    </message>
    <message>
        <source>You opened it in another window of this program on this computer (%1).</source>
        <translation>このコンピュータの別のウィンドウで、あなたが開いています（%1 から）。</translation>
    </message>
    <message>
        <source>%1 opened it on the computer “%2” (%3).</source>
        <translation>%1 さんがコンピュータ「%2」で開いています（%3 から）。</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>「%1」が元の場所にありません。</translation>
    </message>
    <message>
        <source>It was renamed, moved or deleted since it was opened here. If it was renamed or moved, save under its new name with “Save As…”, or there will be two.</source>
        <translation>ここで開いた後に、名前の変更、移動、または削除が行われています。名前の変更や移動の場合は、「名前を付けて保存…」で新しい名前に保存してください。そうしないとファイルが 2 つになります。</translation>
    </message>
    <message>
        <source>Save Here Again</source>
        <translation>元の場所に保存し直す</translation>
    </message>
    <message>
        <source>“%1” is already open.</source>
        <translation>「%1」はすでに開かれています。</translation>
    </message>
    <message>
        <source>Opened for reading only, it can be looked at and tried out; saving asks for another name. If both save to it, one will find the other’s changes.</source>
        <translation>読み取り専用で開くと、内容を見たり試しに変えたりでき、保存するときは別の名前を尋ねます。両方が同じファイルに保存すると、あとから保存する人に、相手の変更があることを知らせます。</translation>
    </message>
    <message>
        <source>Open for Reading Only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Open All the Same</source>
        <translation>このまま開く</translation>
    </message>
    <message>
        <source>Your changes to “%1” will be lost.</source>
        <translation>「%1」に加えた変更は失われます。</translation>
    </message>
    <message>
        <source>The window will show what the file holds now.</source>
        <translation>ウィンドウには、現在のファイルの内容が表示されます。</translation>
    </message>
    <message>
        <source>Replacing it puts yours in the place of what is open there.</source>
        <translation>置き換えると、そこで開かれている内容の代わりに、ここの内容がファイルに入ります。</translation>
    </message>
</context>
<context>
    <name>psirt::Words</name>
    <message>
        <source>Raised</source>
        <translation>上がった</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>下がった</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Newly rated</source>
        <translation>新たに採点</translation>
    </message>
    <message>
        <source>No longer rated</source>
        <translation>採点取り消し</translation>
    </message>
    <message>
        <source>Newly excluded</source>
        <translation>新たに除外</translation>
    </message>
    <message>
        <source>Included again</source>
        <translation>除外を解除</translation>
    </message>
    <message>
        <source>changed levels</source>
        <translation>レベルの変化</translation>
    </message>
    <message>
        <source>newly excluded frameworks</source>
        <translation>除外の追加</translation>
    </message>
    <message>
        <source>frameworks included again</source>
        <translation>除外の解除</translation>
    </message>
    <message>
        <source>newly rated frameworks</source>
        <translation>新たな採点</translation>
    </message>
    <message>
        <source>frameworks no longer rated</source>
        <translation>採点の取り消し</translation>
    </message>
    <message>
        <source>Both sides are the same file, so nothing can have changed.</source>
        <translation>前回と今回に同じファイルが指定されているため、変化はありません。</translation>
    </message>
    <message>
        <source>Both assessments say the same, to the letter.</source>
        <translation>前回と今回の内容は完全に同じです。</translation>
    </message>
    <message>
        <source>Last time’s date is after this time’s: they may be the wrong way round.</source>
        <translation>前回の実施日が今回より後です。前回と今回が逆になっていないか確認してください。</translation>
    </message>
    <message>
        <source>Both assessments are of the same day, by different assessors: differences are of opinion rather than of time.</source>
        <translation>前回と今回は同じ日に別の採点者が採点したものです。差は時間による変化ではなく、見方の違いです。</translation>
    </message>
    <message>
        <source>Average %1 → %2.</source>
        <translation>平均は %1 → %2。</translation>
    </message>
    <message>
        <source>Average %1 → %2 (%3). No framework is rated on both sides, so what the change is made of cannot be told.</source>
        <translation>平均は %1 → %2（%3）。両方で採点されたフレームワークがないため、内訳は示せません。</translation>
    </message>
    <message>
        <source>The average is unchanged at %1.</source>
        <translation>平均は %1 で変わりません。</translation>
    </message>
    <message>
        <source>Average %1 → %2 (%3), all of it from %4.</source>
        <translation>平均は %1 → %2（%3）。すべて%4による。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 は%2</translation>
    </message>
    <message>
        <source>Average %1 → %2 (%3): %4.</source>
        <translation>平均は %1 → %2（%3）。うち %4による。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number from 0 to 5.</source>
        <translation>%1：「%2」は 0～5 の整数ではありません。</translation>
    </message>
    <message>
        <source>%1: the sheet describes no level %2, so it cannot be chosen.</source>
        <translation>%1：レベル %2 は成熟度シートに記述がないため、選べません。</translation>
    </message>
    <message>
        <source>The sheet has no framework “%1”.</source>
        <translation>成熟度シートに「%1」というフレームワークはありません。</translation>
    </message>
    <message>
        <source>%1 stands in a row above already. That row counts.</source>
        <translation>%1 は上の行にもあります。上の行を使います。</translation>
    </message>
    <message>
        <source>%1: the sheet takes it out of scope, so it has no level and no target.</source>
        <translation>%1：成熟度シートで対象外のため、レベルと目標レベルはありません。</translation>
    </message>
    <message>
        <source>%1 is excluded here and stays so. Include it again first.</source>
        <translation>%1：このアセスメントでは除外されており、除外のままになります。採点するには、先に除外を取り消してください。</translation>
    </message>
    <message>
        <source>“%1”: no number in this row says which framework it is about.</source>
        <translation>「%1」：この行には番号がないため、どのフレームワークのものか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) apart</source>
        <translation>
            <numerusform>%n 段階の差</numerusform>
        </translation>
    </message>
    <message>
        <source>rated by some only</source>
        <translation>一部のみ採点</translation>
    </message>
    <message>
        <source>same level, but to be confirmed</source>
        <translation>レベルは同じ、要確認</translation>
    </message>
    <message>
        <source>the same from the start</source>
        <translation>当初から一致</translation>
    </message>
    <message>
        <source>rated by nobody</source>
        <translation>採点なし</translation>
    </message>
    <message>
        <source>Level %1 or %2?</source>
        <translation>レベル %1 または %2？</translation>
    </message>
    <message>
        <source>%1, below target %2</source>
        <translation>%1、目標 %2 に未達</translation>
    </message>
    <message>
        <source>Target band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0</translation>
    </message>
    <message>
        <source>%1 short of the target band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0 まであと %1</translation>
    </message>
    <message>
        <source>%1 above the target band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0 を %1 上回る</translation>
    </message>
    <message numerus="yes">
        <source>%n unsure level(s) decide how it lies to the target band 2.5–3.0</source>
        <translation>
            <numerusform>目標帯 2.5–3.0 に入るかは、迷いのある %n 件しだい</numerusform>
        </translation>
    </message>
    <message>
        <source>Same number and meaning in the published version 1.1.</source>
        <translation>公開版のバージョン 1.1 でも、番号と意味は同じです。</translation>
    </message>
    <message>
        <source>Renumbered: the published version 1.1 has this subject as %1.</source>
        <translation>番号が異なります。公開版のバージョン 1.1 では、この内容は %1 です。</translation>
    </message>
    <message>
        <source>No exact counterpart in the published version 1.1; the closest item is %1.</source>
        <translation>公開版のバージョン 1.1 に、完全に対応する項目はありません。最も近い項目は %1 です。</translation>
    </message>
    <message>
        <source>Unsure: the published version 1.1 has %1, but the meaning may differ.</source>
        <translation>対応は不確かです。公開版のバージョン 1.1 には %1 がありますが、意味が異なる可能性があります。</translation>
    </message>
    <message>
        <source>No counterpart in the published version 1.1.</source>
        <translation>公開版のバージョン 1.1 に、対応する項目はありません。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>実施契機</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>採点者</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>次回アセスメント</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>成熟度シート</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>アセスメント</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>サービスエリア</translation>
    </message>
    <message>
        <source>Service areas</source>
        <translation>サービスエリア</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>All frameworks</source>
        <translation>すべてのフレームワーク</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>ファンクション</translation>
    </message>
    <message>
        <source>Sub-function</source>
        <translation>サブファンクション</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>何が変わったか</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>採点者ごとの採点</translation>
    </message>
    <message>
        <source>%1, description of level %2</source>
        <translation>%1、レベル %2 の記述</translation>
    </message>
    <message>
        <source>The sheet does not describe level %1 here.</source>
        <translation>成熟度シートには、ここにレベル %1 の記述がありません。</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>採点済み</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>目標未達</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>provisional, %1</source>
        <translation>暫定（%1）</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%2 件中 %1 件採点済み</translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>除外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Average target</source>
        <translation>目標の平均</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>採点 %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>ギャップ %1</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <comment>how many</comment>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>レベルの高いフレームワーク</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>レベルの低いフレームワーク</translation>
    </message>
    <message>
        <source>Nothing to name yet</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Frameworks below target</source>
        <translation>目標未達のフレームワーク</translation>
    </message>
    <message>
        <source>Frameworks per level</source>
        <translation>レベル別のフレームワーク数</translation>
    </message>
    <message>
        <source>below the band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0 を下回る</translation>
    </message>
    <message>
        <source>within the band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0 の範囲内</translation>
    </message>
    <message>
        <source>above the band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0 を上回る</translation>
    </message>
    <message>
        <source>Below the target band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0 を下回る</translation>
    </message>
    <message>
        <source>Within the target band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0 の範囲内</translation>
    </message>
    <message>
        <source>Above the target band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0 を上回る</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Unsure range</source>
        <translation>迷いの範囲</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>実際の採点</translation>
    </message>
    <message>
        <source>Target band %1</source>
        <translation>目標帯 %1</translation>
    </message>
    <message>
        <source>Radar chart of the service areas</source>
        <translation>サービスエリアのレーダーチャート</translation>
    </message>
    <message>
        <source>Average level per service area</source>
        <translation>サービスエリア別の平均レベル</translation>
    </message>
    <message>
        <source>Averages over time</source>
        <translation>平均の推移</translation>
    </message>
    <message>
        <source>Copy Chart</source>
        <translation>図をコピー</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, to be pasted into a document or a presentation</source>
        <translation>図を画像としてコピーします。文書やプレゼンテーションに貼り付けられます</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>図を画像として保存します</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>図を %1 に保存しました。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>An action without words</source>
        <translation>内容が未記入の施策</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>施策を追加する</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>actions that are neither done nor dropped</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>After a reorganization</source>
        <translation>組織改革の実施後</translation>
    </message>
    <message>
        <source>After a business reform</source>
        <translation>業務改革の実施後</translation>
    </message>
    <message>
        <source>After a high-impact incident</source>
        <translation>インパクトの大きいインシデントの対処後</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>同じ範囲での比較</translation>
    </message>
    <message>
        <source>What the difference is made of</source>
        <translation>差の内訳</translation>
    </message>
    <message>
        <source>Change since last time</source>
        <translation>前回からの変化</translation>
    </message>
    <message>
        <source>Comparison: %1 → %2</source>
        <translation>比較: %1 → %2</translation>
    </message>
    <message>
        <source>Choose the Previous Assessment</source>
        <translation>前回のアセスメントを選ぶ</translation>
    </message>
    <message>
        <source>Choose the Current Assessment</source>
        <translation>今回のアセスメントを選ぶ</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替える</translation>
    </message>
    <message>
        <source>Most improved</source>
        <translation>最も上がったもの</translation>
    </message>
    <message>
        <source>Of concern</source>
        <translation>気がかりなもの</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>採点のすり合わせ</translation>
    </message>
    <message>
        <source>Next Open</source>
        <translation>次の未決へ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>集計に含まれないもの</translation>
    </message>
    <message>
        <source>Frameworks in detail</source>
        <translation>フレームワーク別の詳細</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation>数値の求め方</translation>
    </message>
    <message>
        <source>Service areas</source>
        <comment>a part of a report: the results by area</comment>
        <translation>サービスエリア別の結果</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>改善計画</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Next Levels</source>
        <translation>次のレベル</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示する</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>Start Rating</source>
        <translation>採点を始める</translation>
    </message>
    <message>
        <source>Rate the Next Framework</source>
        <translation>次のフレームワークを採点する</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a choice is taken back; the file stays</comment>
        <translation>外す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Cells that do not fit</source>
        <translation>取り込めないセル</translation>
    </message>
    <message>
        <source>Import from Excel or CSV</source>
        <translation>Excel・CSV からのインポート</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>The file to write; one that exists is replaced.</source>
        <translation>出力ファイル。既存のファイルは置き換えます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date&apos;s format, in Qt&apos;s letters</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since last time (%1)</source>
        <translation>前回（%1）からの変化</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>前回からの変化</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>frameworks: %1</source>
        <extracomment>over how many frameworks an average is taken, without a plural</extracomment>
        <translation>フレームワーク数 %1</translation>
    </message>
    <message>
        <source>average target %1</source>
        <translation>目標の平均 %1</translation>
    </message>
    <message>
        <source>and %1 more at level %2</source>
        <extracomment>how many further frameworks share a level with the last one of a list; a number, a level</extracomment>
        <translation>ほか %1 件（レベル %2）</translation>
    </message>
    <message>
        <source>and %1 more, in the full report</source>
        <extracomment>rows that a summary has no room for</extracomment>
        <translation>ほか %1 件。詳細版の報告書を参照。</translation>
    </message>
    <message>
        <source>Last time’s ratings that stay hidden until the framework is rated anew: %1. Averages are not compared until then.</source>
        <extracomment>how many frameworks, without a plural</extracomment>
        <translation>前回の採点のうち %1 件は採点し直すまで非表示のため、平均の変化は示していない。</translation>
    </message>
    <message>
        <source>Raises by one level: %1. The average then: %2.</source>
        <extracomment>the shortest way into the target band: how many raises by one level, and the average then; without a plural</extracomment>
        <translation>1 段ずつの引き上げ %1 回で、平均は %2 になる。</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <extracomment>a framework&apos;s number, its level now, the level to raise it to</extracomment>
        <translation>%1（%2 → %3）</translation>
    </message>
    <message>
        <source>Next: level %1</source>
        <extracomment>a label before the text of the level that comes next</extracomment>
        <translation>次のレベル %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 rated frameworks of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>All rated, %1 unsure</source>
        <translation>採点済み（迷い %1 件）</translation>
    </message>
    <message>
        <source>Levels marked with “?” (%1) are unsure. Until they are settled the average lies within %2.</source>
        <translation>「?」の付いたレベル（%1 件）には迷いがあります。確認が済むまで、平均は %2 の範囲にあります。</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 frameworks rated</source>
        <translation>暫定（フレームワーク %2 件中 %1 件採点済み）</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <extracomment>how many frameworks are excluded</extracomment>
        <translation>除外 %1 件</translation>
    </message>
    <message>
        <source>Version %1, published %2</source>
        <extracomment>of the sheet; %2 is a date</extracomment>
        <translation>バージョン %1（%2 公開）</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>head of a page on which the record of a framework goes on</extracomment>
        <translation>%1（続き）</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number of number of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Texts and levels are those of “%1”, Version %2, by %3.</source>
        <extracomment>title of the sheet, its version, its publisher</extracomment>
        <translation>本文とレベルは、%3「%1」バージョン %2 による。</translation>
    </message>
    <message>
        <source>Numbers in square brackets cite the %1, Version %2. © %3. %4</source>
        <extracomment>name of FIRST&apos;s framework, the cited version, the copyright, the address</extracomment>
        <translation>角括弧内の番号は、%1 バージョン %2 の項目番号を示す。© %3. %4</translation>
    </message>
    <message>
        <source>The texts above cite these numbers of the %1, Version %2. Titles are those of the published version %3 (%4); the Japanese ones are an unofficial rendering by this project. Where a row says nothing else, number and meaning agree with that version. Where the mark “next” stands, it is the next level that cites the number.</source>
        <extracomment>name of FIRST&apos;s framework, the cited version, the published version, the address</extracomment>
        <translation>本報告書に載せたシートの記述は、%1 バージョン %2 の番号を引用している。名称は公開版のバージョン %3（%4）のもので、日本語名は本プロジェクトによる参考訳である。特に断りのない番号は、公開版でも番号と意味が同じである。「（次）」は、次のレベルの記述で引用していることを示す。</translation>
    </message>
    <message>
        <source>nothing is rated on both sides</source>
        <translation>両方で採点したものなし</translation>
    </message>
    <message>
        <source>%1 → %2, rated on both sides: %3</source>
        <extracomment>average before, average now, over how many frameworks, without a plural</extracomment>
        <translation>%1 → %2（両方で採点した %3 件）</translation>
    </message>
    <message>
        <source>Compared with “%1”</source>
        <extracomment>title of the assessment before</extracomment>
        <translation>「%1」との比較</translation>
    </message>
    <message>
        <source>Excluded last time because: %1</source>
        <extracomment>of a framework that is no longer excluded; %1 is the reason given then</extracomment>
        <translation>前回の除外理由: %1</translation>
    </message>
    <message>
        <source>Each average is the mean over the frameworks that its side rates. Like for like counts only those that both sides rate; the difference of those two averages is what changed levels make. A framework that counts on one side alone adds, or takes away, its distance from that side’s like-for-like average, divided by the number of frameworks rated there. These parts make up the whole difference exactly; where rounding would hide that, a part is shown a hundredth higher or lower. What is excluded, out of scope or not rated is in no average.</source>
        <translation>平均は、前回・今回のそれぞれで採点済みのフレームワークの単純平均である。「同じ範囲」は両方で採点したフレームワークだけで求めた平均で、その差が「レベルの変化」による分となる。片方だけで採点したフレームワークによる分は、そのレベルとその回の同じ範囲の平均との隔たりを、その回の採点件数で割ったものである。これらの合計は平均の差に一致する。四捨五入で合計が合わなくなるときは、いずれかの内訳を 0.01 だけ増減して示している。除外・対象外・未採点のフレームワークは、どの平均にも含めない。</translation>
    </message>
    <message>
        <source>PSIRT maturity assessment report</source>
        <translation>PSIRT 成熟度アセスメント報告書</translation>
    </message>
    <message>
        <source>Untitled assessment</source>
        <translation>無題のアセスメント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>採点状況</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>nothing rated yet</source>
        <translation>採点済みのフレームワークなし</translation>
    </message>
    <message>
        <source>of the rated frameworks</source>
        <translation>採点済みのうち</translation>
    </message>
    <message>
        <source>No rated framework is below its target.</source>
        <comment>in the plain style of a report</comment>
        <translation>採点済みのフレームワークに目標未達のものはない。</translation>
    </message>
    <message>
        <source>Excluded frameworks</source>
        <translation>除外したフレームワーク</translation>
    </message>
    <message>
        <source>Frameworks not rated yet</source>
        <translation>未採点のフレームワーク</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>The sheet has no description of this level.</source>
        <translation>記述なし（成熟度シートに、このレベルの記述はない）</translation>
    </message>
    <message>
        <source>The sheet itself puts this framework out of scope; it is not counted.</source>
        <translation>成熟度シート自体が対象外としており、集計には含めない。</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>参考訳</translation>
    </message>
    <message>
        <source>English renderings of the sheet&apos;s text are unofficial; the Japanese text is authoritative.</source>
        <translation>成熟度シートの英訳は参考訳であり、日本語の本文を正とする。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>PSIRT maturity comparison report</source>
        <translation>PSIRT 成熟度 比較報告書</translation>
    </message>
    <message>
        <source>What rose and what fell</source>
        <translation>上がったもの・下がったもの</translation>
    </message>
    <message>
        <source>Raised, largest first</source>
        <translation>レベルが上がったフレームワーク（上げ幅順）</translation>
    </message>
    <message>
        <source>Lowered, largest first</source>
        <translation>レベルが下がったフレームワーク（下げ幅順）</translation>
    </message>
    <message>
        <source>No level rose.</source>
        <translation>レベルが上がったフレームワークはない。</translation>
    </message>
    <message>
        <source>No level fell.</source>
        <translation>レベルが下がったフレームワークはない。</translation>
    </message>
    <message>
        <source>Change by service area</source>
        <translation>サービスエリア別の変化</translation>
    </message>
    <message>
        <source>All frameworks, before and after</source>
        <translation>全フレームワークの前回と今回</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>変化の内容と理由</translation>
    </message>
    <message>
        <source>No framework changed in its level or its state.</source>
        <translation>レベルや状態が変わったフレームワークはない。</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>完了した施策</translation>
    </message>
    <message>
        <source>Actions done where the level stayed</source>
        <translation>完了した施策（レベルに変化のないもの）</translation>
    </message>
    <message>
        <source>Changes of scope</source>
        <translation>採点範囲の変化</translation>
    </message>
    <message>
        <source>None: both sides rate and exclude the same frameworks.</source>
        <translation>なし。採点・除外したフレームワークは前回と今回で同じ。</translation>
    </message>
    <message>
        <source>Target levels reached</source>
        <translation>目標の達成率</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>最低レベル</translation>
    </message>
    <message>
        <source>Path to the band 2.5–3.0</source>
        <translation>目標帯 2.5–3.0 への最短経路</translation>
    </message>
    <message>
        <source>Of all ways with the fewest one-level raises: frameworks below their target first, of those the lowest next level.</source>
        <translation>1 段ずつの引き上げの回数が最も少ない経路のうち、目標に届いていないフレームワークを先に、その中では次のレベルが低いものから選んでいる。</translation>
    </message>
    <message>
        <source>Raise to</source>
        <translation>引き上げ先</translation>
    </message>
    <message>
        <source>Widest gap first</source>
        <translation>ギャップの大きい順</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>未完了の施策</translation>
    </message>
    <message>
        <source>No action is planned or started.</source>
        <translation>予定または着手済みの施策はない。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>配布区分</translation>
    </message>
    <message>
        <source>PSIRT maturity assessment: summary</source>
        <translation>PSIRT 成熟度アセスメント 概要</translation>
    </message>
    <message>
        <source>Level → target</source>
        <translation>現在 → 目標</translation>
    </message>
    <message>
        <source>Who and by when: of the first open action.</source>
        <translation>担当と期限は、未完了の施策のうち最初のもの。</translation>
    </message>
    <message>
        <source>Signs and lines</source>
        <translation>記号と線</translation>
    </message>
    <message>
        <source>Target band</source>
        <translation>目標帯</translation>
    </message>
    <message>
        <source>Levels with “?”</source>
        <translation>「?」付きのレベル</translation>
    </message>
    <message>
        <source>The arithmetic mean of the levels of the rated frameworks: of a service area, or of the whole sheet. That of the whole sheet is the mean over its frameworks, not over the averages of its areas. What is not rated, excluded or out of scope is in no average; with nothing rated there is none (—). Shown with two decimals, rounded half up.</source>
        <translation>採点済みのフレームワークのレベルの算術平均（サービスエリアごと、または全体）。全体の平均はフレームワークの平均であり、サービスエリアの平均の平均ではない。未採点、除外、対象外のものはどの平均にも含めない。採点が一つもなければ平均はない（—）。小数第 3 位を四捨五入して 2 桁で示す。</translation>
    </message>
    <message>
        <source>For the time being the sheet asks for an average of 2.5–3.0. Whether an average lies there is decided on the exact value, not on the rounded one; both ends belong to the band.</source>
        <translation>成熟度シートが当面の目安とする平均 2.5–3.0。帯に入るかどうかは、表示のための丸めた値ではなく正確な値で判定する。両端を含む。</translation>
    </message>
    <message>
        <source>As long as a framework that counts is not rated yet, figures may still move; beside them stands how many are rated.</source>
        <translation>集計対象に未採点のフレームワークがある間は、数値がまだ動きうる。採点済みの数を併記する。</translation>
    </message>
    <message>
        <source>Target minus level, never below 0. The target is the framework’s own, else that of its service area, else the default of the assessment.</source>
        <translation>目標レベルから現在のレベルを引いた値（0 未満にはしない）。目標は、フレームワーク個別、サービスエリア、アセスメントの既定の順に採る。</translation>
    </message>
    <message>
        <source>The levels of the rated frameworks, each counted up to its target and no further, in percent of their targets together. A level above its target does not make up for one below.</source>
        <translation>採点済みのフレームワークのレベルを、それぞれ目標までを上限として合計し、目標の合計で割った百分率。目標を超えた分は、ほかの不足を補わない。</translation>
    </message>
    <message>
        <source>“2 (3?)” counts as 2 and may turn out to be 3. As long as there are such levels, the range that the average lies within is given.</source>
        <translation>「2 (3?)」は 2 として数えるが、3 の可能性もある。こうしたレベルがある間は、平均の取りうる範囲を示す。</translation>
    </message>
    <message>
        <source>A level was chosen; it counts. Level 0 is a level too.</source>
        <translation>レベルを選択済みで、集計に含む。レベル 0 もレベルの一つ。</translation>
    </message>
    <message>
        <source>Rated, and short of its target.</source>
        <translation>採点済みで、目標レベルに届いていない。</translation>
    </message>
    <message>
        <source>Not rated yet: in no average, and never drawn as 0.</source>
        <translation>まだ採点していない。どの平均にも含めず、0 として描くこともない。</translation>
    </message>
    <message>
        <source>Outside the organization’s business, with a reason: counted nowhere.</source>
        <translation>組織の事業の範囲外として、理由を付けて除外した。どこにも数えない。</translation>
    </message>
    <message>
        <source>The level or average is higher than last time.</source>
        <translation>前回よりレベルまたは平均が上がった。</translation>
    </message>
    <message>
        <source>The level or average is lower than last time.</source>
        <translation>前回よりレベルまたは平均が下がった。</translation>
    </message>
    <message>
        <source>The same as last time.</source>
        <translation>前回と同じ。</translation>
    </message>
    <message>
        <source>Solid line, filled disc: the level, or the average of an area.</source>
        <translation>実線と塗りつぶしの丸。レベル、またはサービスエリアの平均。</translation>
    </message>
    <message>
        <source>Short, heavy dashes: something there is not rated yet.</source>
        <translation>短く太い破線。未採点のものが残っている。</translation>
    </message>
    <message>
        <source>A bar with caps: what the figure may still turn out to be.</source>
        <translation>両端付きの線分。まだ取りうる範囲。</translation>
    </message>
    <message>
        <source>Long, thin dashes, hollow square: last time.</source>
        <translation>長く細い破線と白抜きの四角。前回。</translation>
    </message>
    <message>
        <source>Dotted line, triangle: the target.</source>
        <translation>点線と三角。目標。</translation>
    </message>
    <message>
        <source>Shaded ring: the band that the sheet asks for.</source>
        <translation>網掛けの輪。成熟度シートが目安とする帯。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>References cited</source>
        <translation>参照番号一覧</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title in version 1.1</source>
        <translation>バージョン 1.1 での名称</translation>
    </message>
    <message>
        <source>Japanese (unofficial)</source>
        <translation>日本語名（参考訳）</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>引用箇所</translation>
    </message>
    <message>
        <source>(next)</source>
        <translation>（次）</translation>
    </message>
    <message>
        <source>Every framework is rated, and none is excluded.</source>
        <translation>すべてのフレームワークが採点済みで、除外はない。</translation>
    </message>
    <message>
        <source>Reason for the exclusion</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>Reason for excluding %1</source>
        <translation>%1 の除外理由</translation>
    </message>
    <message>
        <source>%1, last time</source>
        <extracomment>%1 is a field of the assessment before</extracomment>
        <translation>%1（前回）</translation>
    </message>
    <message>
        <source>%1: names “%2”, who is an assessor or carries out an action</source>
        <extracomment>%1 is where, %2 a name</extracomment>
        <translation>%1: 「%2」という採点者または施策担当者の名前が含まれています</translation>
    </message>
    <message>
        <source>%1: “%2” looks like the path of a file</source>
        <translation>%1: 「%2」はファイルのパスのようです</translation>
    </message>
    <message>
        <source>%1: “%2” looks like a file or an address of the company’s own</source>
        <translation>%1: 「%2」は社内のファイルまたはアドレスのようです</translation>
    </message>
    <message>
        <source>%1: “%2” looks like an e-mail address</source>
        <translation>%1: 「%2」はメールアドレスのようです</translation>
    </message>
    <message>
        <source>「%1」 version %2, published on %3 by %4. CSAJ is now SAJ (Software Association of Japan). The text of the sheet belongs to its publisher and is shown to the letter. The %5 belongs to FIRST; only its numbers and titles are used here.</source>
        <translation>「%1」バージョン %2（%3、%4 発行。CSAJ は現在の一般社団法人ソフトウェア協会（SAJ））。成熟度シートの本文の権利は発行元に帰属し、原文のまま表示しています。%5 の権利は FIRST に帰属し、ここでは番号とタイトルのみを使用しています。</translation>
    </message>
    <message>
        <source>Hollow marks: provisional</source>
        <translation>白抜きの印: 暫定</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Default target level</source>
        <translation>既定の目標レベル</translation>
    </message>
    <message>
        <source>Targets of service areas</source>
        <translation>サービスエリアの目標レベル</translation>
    </message>
    <message>
        <source>Dismissed hints</source>
        <translation>非表示にした見直し項目</translation>
    </message>
    <message>
        <source>Other content</source>
        <translation>その他の内容</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>The properties differ: %1</source>
        <translation>プロパティが異なります: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between frameworks</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) differ: %1</source>
        <translation>
            <numerusform>%n 件のフレームワークが異なります: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a date and time&apos;s format, in Qt&apos;s letters</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>%1; also in the properties: %2</source>
        <translation>%1。ほかにプロパティ: %2</translation>
    </message>
    <message>
        <source>The assessments are of different organizations: “%1” and “%2”.</source>
        <translation>2 つのアセスメントは組織名が異なります（「%1」と「%2」）。</translation>
    </message>
    <message>
        <source>The assessments are of different scopes: “%1” and “%2”.</source>
        <translation>2 つのアセスメントは適用範囲が異なります（「%1」と「%2」）。</translation>
    </message>
    <message>
        <source>By their titles the assessments may be of different products: “%1” and “%2”.</source>
        <translation>タイトルから見て、別の製品のアセスメントかもしれません（「%1」と「%2」）。</translation>
    </message>
    <message>
        <source>Both assessments are of the same day and say nearly the same: they may be two copies of one.</source>
        <translation>前回と今回は実施日が同じで、内容もほぼ同じです。1 つのアセスメントのコピーかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>The assessments are of %n different products or organizations: %1. So nothing is said of what moved.</source>
        <translation>
            <numerusform>%n とおりの製品または組織のアセスメントが混在しています（%1）。そのため、レベルの変化は示しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are of the same day and say nearly the same: they may be two copies of one. Both count.</source>
        <translation>「%1」と「%2」は実施日が同じで、内容もほぼ同じです。1 つのアセスメントのコピーかもしれません。どちらも数えています。</translation>
    </message>
    <message>
        <source>Average %1 and %2 (%3), of different products or organizations: this is no change over time.</source>
        <translation>平均 %1 と %2（差 %3）。製品または組織が異なるため、時間による変化ではありません。</translation>
    </message>
    <message>
        <source>Too few are rated to compare with the target band 2.5–3.0</source>
        <translation>採点済みが半数に満たないため、目標帯 2.5–3.0 とは比べません</translation>
    </message>
    <message>
        <source>Not told, since the two assessments are of different products or organizations.</source>
        <translation>2 つのアセスメントの製品または組織が異なるため、示しません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>too few rated for the band</source>
        <translation>採点が少なく目標帯と比べません</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or list(s) are too long for a report and are cut here with “…”. The file holds all of it.</source>
        <translation>
            <numerusform>%n か所は報告書には長すぎるため「…」で省略しました。全文はファイルにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope is worded otherwise on the two sides. Read both: are they of the same products?</source>
        <translation>適用範囲の書き方が前回と今回で異なります。同じ製品を対象としているか、両方を読んで確かめてください。</translation>
    </message>
    <message>
        <source>The scope is not worded the same in all assessments.</source>
        <translation>適用範囲の書き方は、すべてのアセスメントで同じではありません。</translation>
    </message>
    <message>
        <source>→ target %1</source>
        <translation>→ 目標 %1</translation>
    </message>
    <message>
        <source>Unsure: may be this level</source>
        <extracomment>in a legend: a level that may as well be its neighbour</extracomment>
        <translation>迷い: このレベルかもしれない</translation>
    </message>
    <message>
        <source>Not described in the sheet</source>
        <extracomment>in a legend: the sheet has no text for a level</extracomment>
        <translation>シートに記述なし</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>Sheet at a glance</source>
        <translation>成熟度一覧</translation>
    </message>
    <message>
        <source>Conclusion, decision wanted</source>
        <extracomment>for the board: what follows from the figures, and what they are asked to decide</extracomment>
        <translation>結論・求める判断</translation>
    </message>
    <message>
        <source>No framework is rated yet.</source>
        <translation>採点済みのフレームワークはまだない。</translation>
    </message>
    <message>
        <source>%1 of %2 frameworks are rated: too few to say how the average lies to the band 2.5–3.0.</source>
        <extracomment>rated frameworks, ratable frameworks</extracomment>
        <translation>採点済みは %2 件中 %1 件で、目標帯 2.5–3.0 との関係を述べるには少なすぎる。</translation>
    </message>
    <message>
        <source>The average of %1 is %2.</source>
        <extracomment>the average; where it lies, such as “below the band 2.5–3.0”</extracomment>
        <translation>平均は %1 で、%2。</translation>
    </message>
    <message>
        <source>The average so far, %1, is %2.</source>
        <extracomment>the same while something is unrated</extracomment>
        <translation>現時点の平均は %1（暫定）で、%2。</translation>
    </message>
    <message>
        <source>Overdue actions as of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>期限を過ぎた施策（%1 現在）</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>レベルの意味</translation>
    </message>
    <message>
        <source>In this program’s own words; what decides is the sheet’s text of each framework:</source>
        <extracomment>before the six sentences</extracomment>
        <translation>本プログラムによる要約で、判定のよりどころはフレームワークごとのシートの記述である。</translation>
    </message>
    <message>
        <source>Nobody sees a need, or nothing is done.</source>
        <translation>必要性が認識されていない、または何も行われていない。</translation>
    </message>
    <message>
        <source>Some people see the need, and act on their own.</source>
        <translation>一部の担当者が必要性を感じ、個人の判断で行っている。</translation>
    </message>
    <message>
        <source>Parts of the organization do it, without rules for all.</source>
        <translation>一部の部門で行われているが、組織としての決まりはない。</translation>
    </message>
    <message>
        <source>It is defined, documented and made known.</source>
        <translation>定義・文書化され、周知されている。</translation>
    </message>
    <message>
        <source>It is evaluated, reviewed and improved regularly.</source>
        <translation>定期的に評価・見直しが行われ、改善されている。</translation>
    </message>
    <message>
        <source>It is optimized all the time, and management builds on it.</source>
        <translation>常に最適化され、経営に生かされている。</translation>
    </message>
    <message>
        <source>For readers outside the organization. It leaves out notes, evidence, actions, remarks, the conclusion, reasons for changes, and names.</source>
        <translation>社外向け。メモ、証跡、施策、備考、結論、変化の理由、採点者や担当者の氏名は含まない。</translation>
    </message>
    <message>
        <source>Both say exactly the same, so there is nothing to settle.</source>
        <translation>両者の内容はまったく同じです。すり合わせる項目はありません。</translation>
    </message>
    <message>
        <source>They are of different dates. What differs may have changed in between.</source>
        <translation>実施日が異なります。相違は、その間の変化による可能性があります。</translation>
    </message>
    <message>
        <source>Both name the same assessors. The names of the files tell the two apart.</source>
        <translation>採点者が同じです。ファイル名で区別します。</translation>
    </message>
    <message>
        <source>Where no assessor is named, the name of the file stands for them.</source>
        <translation>採点者の記入がない側は、ファイル名で示します。</translation>
    </message>
    <message>
        <source>They are of different organizations.</source>
        <translation>組織が異なります。</translation>
    </message>
    <message>
        <source>They are of different scopes.</source>
        <translation>適用範囲が異なります。</translation>
    </message>
    <message>
        <source>%1 of %2 differ, %3 settled</source>
        <translation>%2 件中 %1 件に相違、うち合意済み %3 件</translation>
    </message>
    <message>
        <source>%1 agree</source>
        <translation>一致 %1</translation>
    </message>
    <message>
        <source>%1 one level apart</source>
        <translation>1 段階の差 %1</translation>
    </message>
    <message>
        <source>%1 further apart</source>
        <translation>2 段階以上の差 %1</translation>
    </message>
    <message>
        <source>%1 rated by some only</source>
        <translation>一部のみ採点 %1</translation>
    </message>
    <message>
        <source>%1 to be confirmed</source>
        <translation>要確認 %1</translation>
    </message>
    <message>
        <source>Agreed assessment</source>
        <translation>合意したアセスメント</translation>
    </message>
    <message>
        <source>%1 (agreed)</source>
        <translation>%1（合意）</translation>
    </message>
    <message>
        <source>Their targets differ. Those of the first are taken.</source>
        <translation>目標レベルが異なります。1 つ目のアセスメントの目標レベルを引き継ぎます。</translation>
    </message>
    <message>
        <source>%1% of the target levels reached</source>
        <translation>目標の達成率 %1%</translation>
    </message>
    <message>
        <source>Unsure: or level</source>
        <translation>迷っているレベル</translation>
    </message>
    <message>
        <source>Text of the level</source>
        <translation>レベルの記述</translation>
    </message>
    <message>
        <source>English title (unofficial)</source>
        <translation>英語名（非公式）</translation>
    </message>
    <message>
        <source>ID of the action</source>
        <translation>施策の ID</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>English: unofficial translation</source>
        <translation>英文は参考訳です</translation>
    </message>
    <message>
        <source>● level, ▷ target, ? the level may be this one as well</source>
        <translation>●: レベル、▷: 目標、?: 迷っているもう一方のレベル</translation>
    </message>
    <message>
        <source>%1: no installed font can print “%2”; paper and PDF show “〓” there.</source>
        <extracomment>%1 is where, %2 one or more characters</extracomment>
        <translation>%1：「%2」を印刷できるフォントがインストールされていません。用紙と PDF では「〓」で示します。</translation>
    </message>
    <message>
        <source>Further places with characters that no installed font can print: %1.</source>
        <translation>インストールされたフォントで印刷できない文字を含む箇所は、ほかに %1 か所あります。</translation>
    </message>
    <message>
        <source>%1: the text here is longer than a cell holds and was cut off when it was exported. It stays as it is.</source>
        <translation>%1: 現在のテキストはセルに入る長さを超え、書き出し時に途中で切られています。このまま変えません。</translation>
    </message>
    <message>
        <source>%1: “%2” is not one level above or below the level.</source>
        <translation>%1:「%2」は採点したレベルの 1 つ上でも下でもありません。</translation>
    </message>
    <message>
        <source>%1 has a level and a reason for exclusion. Leave one of the two empty.</source>
        <translation>%1 にレベルと除外の理由の両方が記入されています。どちらか一方を空にしてください。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Write it as in 2027-03-31.</source>
        <translation>%1:「%2」は日付ではありません。2027-03-31 のように記入してください。</translation>
    </message>
    <message>
        <source>%1: “%2” is no state of an action. There are: %3.</source>
        <translation>%1:「%2」は施策の状態ではありません。使えるのは %3 です。</translation>
    </message>
    <message>
        <source>%1: this action belongs to another framework here and stays there.</source>
        <translation>%1: この施策はここでは別のフレームワークのものです。移動しません。</translation>
    </message>
    <message>
        <source>This cell is merged with %1 and says nothing of its own. Unmerge it and fill it in.</source>
        <translation>このセルは %1 と結合されていて、値がありません。結合を解除して記入してください。</translation>
    </message>
    <message>
        <source>Nothing below “%1” is read: no column has this header.</source>
        <translation>「%1」の列は読み込みません。この見出しには対応していません。</translation>
    </message>
    <message>
        <source>Nothing below this second “%1” is read: the first counts.</source>
        <translation>2 つ目の「%1」の列は読み込みません。最初の列が有効です。</translation>
    </message>
    <message>
        <source>This column has no header, so nothing in it is read.</source>
        <translation>この列には見出しがないため、読み込みません。</translation>
    </message>
</context>
<context>
    <name>psirt::XlsxExport</name>
    <message>
        <source>Levels</source>
        <translation>レベルの記述</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1, version %2, by %3</source>
        <translation>%1 バージョン %2（%3）</translation>
    </message>
    <message>
        <source>Ratable</source>
        <translation>採点対象</translation>
    </message>
    <message>
        <source>Levels to the targets</source>
        <translation>ギャップ合計</translation>
    </message>
    <message>
        <source>Averages are over what is rated. What is excluded or out of scope counts nowhere.</source>
        <translation>平均は採点済みのフレームワークから求めます。除外と対象外は集計に含みません。</translation>
    </message>
    <message>
        <source>The coloured cells of the pages “%1” and “%2” are filled in, and read by File &gt; Import from Excel or CSV. Other cells are protected, without a password: take the protection off to sort.</source>
        <translation>「%1」と「%2」のページの色付きのセルに記入し、「ファイル」メニューの「Excel・CSV からのインポート」で読み込みます。ほかのセルはパスワードなしで保護されています。並べ替えるときは保護を解除してください。</translation>
    </message>
</context>
<context>
    <name>psirt::charts::ChartView</name>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>画像としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as Picture…</source>
        <translation>画像として保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>psirt::charts::RadarView</name>
    <message>
        <source>Radar chart of levels and targets</source>
        <translation>レベルと目標のレーダーチャート</translation>
    </message>
    <message>
        <source>Bar chart of levels and targets</source>
        <translation>レベルと目標の棒グラフ</translation>
    </message>
</context>
<context>
    <name>psirt::comparison::ComparisonDetails</name>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>kind of change, levels, difference</comment>
        <translation>%1: %2 → %3（%4）</translation>
    </message>
    <message>
        <source>Choose a row to read what changed.</source>
        <translation>行を選ぶと、変化の内容がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;What changed, and why?</source>
        <translation>何が変わったか(&amp;W)</translation>
    </message>
    <message>
        <source>What changed, and why?</source>
        <translation>何が変わったか</translation>
    </message>
    <message>
        <source>What made the difference since the last assessment?</source>
        <translation>前回から何が変わり、このレベルになりましたか</translation>
    </message>
    <message>
        <source>No reason yet. A few words help whoever reads the change later.</source>
        <translation>理由が未記入です。ひとこと書いておくと、後で読む人に役立ちます。</translation>
    </message>
    <message>
        <source>Open this framework in the main window</source>
        <translation>このフレームワークをメインウィンドウで開きます</translation>
    </message>
    <message>
        <source>Open framework %1</source>
        <translation>フレームワーク %1 を開く</translation>
    </message>
    <message>
        <source>Note, the same on both sides</source>
        <translation>メモ（前回と同じ）</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Evidence, the same on both sides</source>
        <translation>証跡（前回と同じ）</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>証跡なし</translation>
    </message>
    <message>
        <source>No action of this framework was done in between.</source>
        <translation>この間に完了した施策はありません。</translation>
    </message>
    <message>
        <source>Actions done in between</source>
        <translation>この間に完了した施策</translation>
    </message>
</context>
<context>
    <name>psirt::comparison::ComparisonFilterBar</name>
    <message>
        <source>Only what changed</source>
        <translation>変化したものだけ</translation>
    </message>
    <message>
        <source>Show only this kind of change</source>
        <translation>この種類の変化だけを表示</translation>
    </message>
    <message>
        <source>Show only this service area</source>
        <translation>このサービスエリアだけを表示</translation>
    </message>
    <message>
        <source>Show only frameworks with these words</source>
        <translation>この語句を含むフレームワークだけを表示</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>sign, kind and how many</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>すべてのエリア</translation>
    </message>
</context>
<context>
    <name>psirt::comparison::ComparisonHead</name>
    <message>
        <source>Exchange the previous and the current assessment</source>
        <translation>前回と今回を入れ替えます</translation>
    </message>
    <message>
        <source>Neither assessment is rated yet.</source>
        <translation>どちらのアセスメントもまだ採点されていません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of change and how many</comment>
        <translation>%1 %2 件</translation>
    </message>
</context>
<context>
    <name>psirt::comparison::ComparisonModel</name>
    <message>
        <source>no reason yet</source>
        <translation>理由は未記入</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>no difference of levels</source>
        <translation>レベル差なし</translation>
    </message>
</context>
<context>
    <name>psirt::comparison::ComparisonPage</name>
    <message>
        <source>F&amp;igures</source>
        <translation>数値とグラフ(&amp;I)</translation>
    </message>
    <message>
        <source>Framewor&amp;ks</source>
        <translation>フレームワーク(&amp;K)</translation>
    </message>
    <message>
        <source>Changes of all frameworks</source>
        <translation>全フレームワークの変化</translation>
    </message>
    <message>
        <source>No framework changed.</source>
        <translation>変化したフレームワークはありません。</translation>
    </message>
    <message>
        <source>No framework matches what is asked for above.</source>
        <translation>上の条件に合うフレームワークはありません。</translation>
    </message>
</context>
<context>
    <name>psirt::comparison::ComparisonSummary</name>
    <message>
        <source>From</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>平均への影響</translation>
    </message>
    <message>
        <source>Parts are rounded so that they add up to the difference of the averages shown.</source>
        <translation>内訳の数値は、合計が表示されている平均の差と一致するように丸めています。</translation>
    </message>
    <message>
        <source>Show the radar chart of this service area</source>
        <translation>このサービスエリアのレーダーチャートを表示します</translation>
    </message>
    <message>
        <source>What the radar chart shows</source>
        <translation>レーダーチャートの対象</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>全体（各回の集計どおり）</translation>
    </message>
    <message numerus="yes">
        <source>Over the %n framework(s) that both rate</source>
        <translation>
            <numerusform>両方で採点済みの %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No level and no scope changed.</source>
        <translation>レベルにも集計の対象にも変化はありません。</translation>
    </message>
    <message>
        <source>No framework is rated on both sides, so there is nothing to compare like for like.</source>
        <translation>両方で採点済みのフレームワークがないため、同じ範囲での比較はできません。</translation>
    </message>
    <message>
        <source>All service areas</source>
        <translation>すべてのサービスエリア</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>previous and current assessment</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>average %1 → %2</source>
        <translation>平均 %1 → %2</translation>
    </message>
</context>
<context>
    <name>psirt::comparison::ComparisonWindow</name>
    <message>
        <source>&amp;Comparison</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;Previous Assessment…</source>
        <translation>前回のアセスメントを選ぶ(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose &amp;Current Assessment…</source>
        <translation>今回のアセスメントを選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>前回と今回を入れ替える(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remember as Previous Assessment</source>
        <translation>前回のアセスメントとして記録する(&amp;R)</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>印刷(&amp;N)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in the Table</source>
        <translation>表を検索(&amp;F)</translation>
    </message>
    <message>
        <source>“%1” is remembered as the previous assessment.</source>
        <translation>「%1」を前回のアセスメントとして記録しました。</translation>
    </message>
    <message>
        <source>Compared with “%1”, which the open assessment names as the one before it.</source>
        <translation>開いているアセスメントに前回として記録されている「%1」と比較しています。</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>別のファイルを選ぶ…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>報告書を書き出す(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n thing(s) that do not count: %2</source>
        <translation>
            <numerusform>「%1」に、集計に含まれない内容が %n 件あります: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that do not count</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>psirt::comparison::LevelTexts</name>
    <message>
        <source>No reason for the exclusion is given.</source>
        <translation>除外の理由は記入されていません。</translation>
    </message>
</context>
<context>
    <name>psirt::comparison::SideBySide</name>
    <message>
        <source>entirely reworded</source>
        <translation>全文が異なる記述</translation>
    </message>
    <message numerus="yes">
        <source>… %n character(s) of it are not shown here</source>
        <translation>
            <numerusform>…ほか %n 文字はここには表示していません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) are not shown here</source>
        <translation>
            <numerusform>…ほか %n 行はここには表示していません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::comparison::SideCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>assessors</comment>
        <translation>
            <numerusform>%1 ほか %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose the previous assessment</source>
        <translation>前回のアセスメントを選ぶ</translation>
    </message>
    <message>
        <source>Choose the current assessment</source>
        <translation>今回のアセスメントを選ぶ</translation>
    </message>
    <message>
        <source>open assessment</source>
        <translation>開いているアセスメント</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::AboutDialog</name>
    <message>
        <source>About PSIRT Maturity</source>
        <translation>PSIRT Maturity について</translation>
    </message>
    <message>
        <source>PSIRT Maturity %1</source>
        <translation>PSIRT Maturity %1</translation>
    </message>
    <message>
        <source>Assess how mature the handling of product vulnerabilities is.</source>
        <translation>プロダクト脆弱性対策・対応の成熟度を評価します。</translation>
    </message>
    <message>
        <source>Copyright © 2026 The PSIRT Maturity authors. Free software under the GNU General Public License, version 3 or later, without any warranty. Built on Qt %1. Font in reports: BIZ UDPGothic, © The BIZ UDGothic Project Authors, SIL Open Font License.</source>
        <translation>Copyright © 2026 The PSIRT Maturity authors. 本プログラムは、GNU General Public License バージョン 3 またはそれ以降に基づくフリーソフトウェアであり、いかなる保証もありません。Qt %1 を使用しています。報告書のフォント: BIZ UDPGothic、© The BIZ UDGothic Project Authors、SIL Open Font License。</translation>
    </message>
    <message>
        <source>The English rendering of the sheet and the Japanese titles of the PSIRT Services Framework&apos;s items are this project&apos;s own and unofficial.</source>
        <translation>成熟度シートの英訳と、PSIRT Services Framework の各項目の日本語タイトルは、本プロジェクトによる非公式の参考訳です。</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::CombineDialog</name>
    <message>
        <source>Combine Two Assessments</source>
        <translation>2 人の採点の統合</translation>
    </message>
    <message>
        <source>For two people who assessed the same thing. What they agree on goes into a new assessment; the rest is left open, to be settled one by one. Neither file is changed.</source>
        <translation>同じ対象を 2 人がそれぞれ採点した場合に使います。一致した採点は新しいアセスメントに引き継がれ、残りは未決のまま、1 件ずつすり合わせます。元のファイルはどちらも変更されません。</translation>
    </message>
    <message>
        <source>Assessment %1</source>
        <translation>アセスメント %1</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose the file of assessment %1</source>
        <translation>アセスメント %1 のファイルを選択</translation>
    </message>
    <message>
        <source>Use the Open One</source>
        <translation>開いているものを使用</translation>
    </message>
    <message>
        <source>Use the open assessment as %1</source>
        <translation>開いているアセスメントを %1 として使用</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>名称なし</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>Assessors: %1</source>
        <translation>採点者: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>実施日: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>File: %1, with changes that are not saved</source>
        <translation>ファイル: %1（保存していない変更あり）</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Both are the same assessment. Choose the other person’s file for one of them.</source>
        <translation>両方に同じアセスメントが選ばれています。一方に、もう 1 人のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::DifferenceTable</name>
    <message>
        <source>What</source>
        <comment>which part of the assessment differs</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なる点</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::ExclusionDialog</name>
    <message>
        <source>Exclude a framework where its purpose is plainly outside your organization&apos;s business. It then counts nowhere. The reason stays with it and stands in the report.</source>
        <translation>目的の内容が明らかに自組織の業務範囲外であるフレームワークを除外します。除外したフレームワークは集計に含まれません。理由はフレームワークとともに保存され、報告書に記載されます。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Exclude it without a reason?</source>
        <translation>理由を書かずに除外しますか？</translation>
    </message>
    <message>
        <source>Whoever reads the report asks why it does not count. Without a reason the review lists it.</source>
        <translation>報告書を読む人は、なぜ数えないのかを知りたがります。理由がないものは「見直し」に一覧されます。</translation>
    </message>
    <message>
        <source>Write a Reason</source>
        <translation>理由を書く</translation>
    </message>
    <message>
        <source>Exclude All the Same</source>
        <translation>このまま除外する</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::ImportChangesTable</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What</source>
        <comment>which field changes</comment>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::ImportDialog</name>
    <message>
        <source>%1, page “%2”</source>
        <comment>file, page</comment>
        <translation>%1、シート「%2」</translation>
    </message>
    <message>
        <source>Nothing would change: the table says what the assessment says</source>
        <translation>変更される項目はありません（表の内容はアセスメントと同じです）</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>変更される項目はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that do not fit</source>
        <translation>
            <numerusform>取り込めないセル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>すべて解除(&amp;N)</translation>
    </message>
    <message>
        <source>They are left out. Correct them in the file and import it again, or enter them here.</source>
        <translation>これらは取り込まれません。ファイルを直して再度インポートするか、直接入力してください。</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%2 件中 %1 件を選択</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Change(s)</source>
        <translation>
            <numerusform>%n 件の変更をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>文字コード(&amp;R):</translation>
    </message>
    <message>
        <source>Read A&amp;gain</source>
        <translation>読み込み直す(&amp;G)</translation>
    </message>
    <message>
        <source>What can be filled in is compared. An empty cell changes nothing, and the file stays as it is.</source>
        <translation>記入できる項目を比べます。空のセルは何も変えず、ファイルもそのままです。</translation>
    </message>
    <message>
        <source>&amp;Page of frameworks:</source>
        <translation>フレームワークのページ(&amp;P):</translation>
    </message>
    <message>
        <source>Page of a&amp;ctions:</source>
        <translation>施策のページ(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Separated by:</source>
        <translation>区切り文字(&amp;S):</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::ImportProblemsTable</name>
    <message>
        <source>Why it does not fit</source>
        <translation>取り込めない理由</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::PeopleDialog</name>
    <message>
        <source>They are the &amp;assessors of this assessment</source>
        <translation>このアセスメントの採点者としても記録する(&amp;A)</translation>
    </message>
    <message>
        <source>People in the Room</source>
        <translation>会議の参加者</translation>
    </message>
    <message>
        <source>Each of them is asked for a level. What they say is kept with the framework, as it is where files are combined, and stands in the full report.</source>
        <translation>参加者ひとりずつにレベルを聞きます。それぞれの回答は、ファイルを統合したときと同じく各自の採点としてフレームワークに残り、報告書の詳細版にも載ります。</translation>
    </message>
    <message>
        <source>&amp;Names, one a line</source>
        <translation>名前(&amp;N)（1 行に 1 人）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Take Votes</source>
        <translation>投票を始める</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::PreviousFields</name>
    <message>
        <source>&amp;Hide last time’s ratings until I rate</source>
        <translation>採点し直すまで前回の採点を表示しない(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>記録を消す(&amp;F)…</translation>
    </message>
    <message>
        <source>Forget last time’s assessment…</source>
        <translation>前回のアセスメントの記録を消す…</translation>
    </message>
    <message>
        <source>Forget last time’s assessment?</source>
        <translation>前回のアセスメントの記録を消しますか。</translation>
    </message>
    <message>
        <source>This assessment then compares with nothing any more. The other file stays as it is.</source>
        <translation>このアセスメントでは、前回との比較が表示されなくなります。前回のファイルは変わりません。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>記録を消す</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::PropertiesDialog</name>
    <message>
        <source>Assessment Properties</source>
        <translation>アセスメントのプロパティ</translation>
    </message>
    <message>
        <source>for example: First half of 2026</source>
        <translation>例: 2026 年度上期</translation>
    </message>
    <message>
        <source>Products or units that are assessed</source>
        <translation>アセスメントを行う製品や部門</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>1 行に 1 名</translation>
    </message>
    <message>
        <source>Holds for every framework that has no target of its own</source>
        <translation>個別の目標レベルがないフレームワークに適用されます</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織名(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>適用範囲(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Assessors</source>
        <translation>採点者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>実施日(&amp;D)</translation>
    </message>
    <message>
        <source>O&amp;ccasion</source>
        <translation>実施契機(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next assessment</source>
        <translation>次回アセスメント(&amp;N)</translation>
    </message>
    <message>
        <source>Default tar&amp;get</source>
        <translation>既定の目標レベル(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>備考(&amp;R)</translation>
    </message>
    <message>
        <source>In Six Months</source>
        <translation>半年後にする</translation>
    </message>
    <message>
        <source>In a Year</source>
        <translation>1 年後にする</translation>
    </message>
    <message>
        <source>The sheet advises to assess again every six months to a year</source>
        <translation>成熟度シートは、半年～1 年に 1 回の採点を勧めています</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>まだファイルに保存されたことがありません。</translation>
    </message>
    <message>
        <source>The file was saved last on %1 and is as it was when the work began.</source>
        <translation>ファイルは %1 に保存されたもので、作業を始めたときのままです。</translation>
    </message>
    <message>
        <source>The file itself has been changed since the work began: it was saved on %1. Below, the work is compared with what the file holds now.</source>
        <translation>作業を始めたあとでファイル自体も変更されています（%1 に保存）。以下では、現在のファイルの内容と比べています。</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>ファイルは元の場所にありません。</translation>
    </message>
    <message>
        <source>The file cannot be read now, so the work cannot be compared with it.</source>
        <translation>現在ファイルを読み込めないため、比べることができません。</translation>
    </message>
    <message>
        <source>Unsaved Work</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>“%1” has changes from an earlier run that were not saved.</source>
        <translation>「%1」には、前回の起動時に保存されなかった変更があります。</translation>
    </message>
    <message>
        <source>They were kept on %1.</source>
        <translation>控えの日時: %1。</translation>
    </message>
    <message>
        <source>They were kept on %1, on the computer “%2”.</source>
        <translation>控えの日時: %1。コンピューター「%2」で作成されました。</translation>
    </message>
    <message>
        <source>What was kept is damaged and cannot be opened: %1. It lies here:</source>
        <translation>控えが壊れているため開けません（%1）。控えの場所:</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていない内容</translation>
    </message>
    <message>
        <source>Opening changes no file: the work is open then as it was, and you decide whether to save it.</source>
        <translation>開いてもファイルは変わりません。前回の状態で開くので、保存するかどうかはそのあとで決められます。</translation>
    </message>
    <message>
        <source>&amp;Open the Changes</source>
        <translation>変更を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>あとで(&amp;L)</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>In the English interface</source>
        <translation>表示言語が英語のとき</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に表示</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>This project&apos;s own unofficial translation; the Japanese text is authoritative</source>
        <translation>本プロジェクト独自の参考訳です。日本語の本文を正とします</translation>
    </message>
    <message>
        <source>&amp;English rendering of the sheet</source>
        <translation>成熟度シートの参考訳（英語）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>of the interface</comment>
        <translation>表示言語(&amp;L)</translation>
    </message>
    <message>
        <source>So many earlier states of each file are kept in your own data folder; those beyond are removed with the next save. None: nothing is kept</source>
        <translation>各ファイルの以前の内容を、この数だけ利用者のデータフォルダに残します。超えた分は次の保存時に削除されます。「なし」では残しません</translation>
    </message>
    <message>
        <source>&amp;Versions kept of each file</source>
        <translation>ファイルごとに残す版の数(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go on to the next framework not rated</source>
        <translation>次の未採点フレームワークへ進む(&amp;G)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>After a rating</source>
        <translation>採点した後</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>New assessments begin with</source>
        <translation>新しいアセスメントの初期値</translation>
    </message>
    <message>
        <source>A name in each line</source>
        <translation>1 行に 1 名</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::StartFromDialog</name>
    <message>
        <source>New from Last Time</source>
        <translation>前回から新規作成</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>The &amp;open assessment</source>
        <translation>開いているアセスメント(&amp;O)</translation>
    </message>
    <message>
        <source>Anot&amp;her file</source>
        <translation>別のファイル(&amp;H)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐもの</translation>
    </message>
    <message>
        <source>Last time’s levels</source>
        <translation>前回のレベル</translation>
    </message>
    <message>
        <source>&amp;Show them while I rate</source>
        <translation>前回のレベルを見ながら採点する(&amp;S)</translation>
    </message>
    <message>
        <source>Every framework starts unrated, with last time’s level marked beside it.</source>
        <translation>すべて未採点から始め、前回のレベルを横に示します。</translation>
    </message>
    <message>
        <source>Hide them &amp;until I rate (blind)</source>
        <translation>採点するまで前回のレベルを伏せる(&amp;U)</translation>
    </message>
    <message>
        <source>So that they do not sway you: level, note and evidence of last time are shown, with the difference, once you have rated the framework.</source>
        <translation>前回の結果に引きずられずに採点できます。前回のレベル、メモ、証跡と差は、そのフレームワークを採点すると表示されます。</translation>
    </message>
    <message>
        <source>Ta&amp;ke them over as ratings</source>
        <translation>前回のレベルを採点として引き継ぐ(&amp;K)</translation>
    </message>
    <message>
        <source>Quick where little has changed; but what is already filled in is easily left as it is.</source>
        <translation>変化が少ないときに早く済みます。ただし、見直さないまま残りやすくなります。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>実施日(&amp;D)</translation>
    </message>
    <message>
        <source>O&amp;ccasion</source>
        <translation>実施契機(&amp;C)</translation>
    </message>
    <message>
        <source>Organization, scope and assessors are taken over as well; change them under File &gt; Assessment Properties…</source>
        <translation>組織名、適用範囲、採点者も引き継ぎます。変更するには「ファイル &gt; アセスメントのプロパティ…」を使います。</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>ファイルがまだ選ばれていません。</translation>
    </message>
    <message>
        <source>E&amp;xclusions with their reasons (%1)</source>
        <translation>除外とその理由（%1 件）(&amp;X)</translation>
    </message>
    <message>
        <source>Target &amp;levels: the default one, and those of areas and frameworks (%1)</source>
        <translation>目標レベル: 既定、サービスエリア別、フレームワーク別（%1 件）(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;actions: planned and started ones (%1)</source>
        <translation>未完了の施策: 予定と実施中（%1 件）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Notes and evidence (%1)</source>
        <translation>メモと証跡（%1 件）(&amp;N)</translation>
    </message>
    <message>
        <source>Not in a blind assessment: a note tells the level.</source>
        <translation>前回の採点を伏せる場合は引き継げません。メモからレベルが分かるためです。</translation>
    </message>
    <message>
        <source>To be written on. What was written last time can be read in any case.</source>
        <translation>前回の記載に書き足す場合に。引き継がなくても、前回の記載は参照できます。</translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::VersionsDialog</name>
    <message>
        <source>Saved on</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>現在との違い</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版の履歴</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>There is no version of this file yet.</source>
        <translation>このファイルの版はまだありません。</translation>
    </message>
    <message>
        <source>In the version</source>
        <translation>この版の内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation>現在と比較(&amp;C)</translation>
    </message>
    <message>
        <source>Beside the open assessment, in a window of its own</source>
        <translation>開いているアセスメントと並べて、別のウィンドウに表示します</translation>
    </message>
    <message>
        <source>&amp;Open as a Copy</source>
        <translation>コピーとして開く(&amp;O)</translation>
    </message>
    <message>
        <source>To read it: untitled, so that no file is replaced</source>
        <translation>読むために名称未設定で開きます。どのファイルも上書きされません</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>この版に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Into the open assessment, as one step that can be undone</source>
        <translation>開いているアセスメントをこの版の内容にします。元に戻すこともできます</translation>
    </message>
    <message>
        <source>What differs between the version of %1 and now</source>
        <translation>%1 の版と現在との違い</translation>
    </message>
    <message>
        <source>The version of %1 is what is open now</source>
        <translation>%1 の版は、現在開いている内容と同じです</translation>
    </message>
    <message>
        <source>No versions are kept; Edit &gt; Settings… turns that on again.</source>
        <translation>版は残されません。「編集 &gt; 設定…」で残すようにできます。</translation>
    </message>
    <message numerus="yes">
        <source>Each save keeps what the file held before, the last %n state(s) of it; Edit &gt; Settings… says how many.</source>
        <translation>
            <numerusform>保存のたびに、それまでのファイルの内容を新しいほうから %n 件まで残します。件数は「編集 &gt; 設定…」で変えられます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionForm</name>
    <message>
        <source>Action %1: what</source>
        <translation>施策 %1: 内容</translation>
    </message>
    <message>
        <source>Action %1: who</source>
        <translation>施策 %1: 担当</translation>
    </message>
    <message>
        <source>Action %1: due date</source>
        <translation>施策 %1: 期限</translation>
    </message>
    <message>
        <source>Action %1: state</source>
        <translation>施策 %1: 状態</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>施策 %1 を削除する</translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionLine</name>
    <message>
        <source>Action %1</source>
        <translation>施策 %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>its fields are open</source>
        <translation>入力欄を開いています</translation>
    </message>
    <message>
        <source>opens to its fields</source>
        <translation>押すと入力欄が開きます</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>（内容は未記入）</translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionList</name>
    <message>
        <source>No action is planned yet.</source>
        <translation>施策はまだありません。</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>期限切れ（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n more action(s) in the list of all actions</source>
        <translation>
            <numerusform>ほか %n 件の施策は「施策」の一覧にあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionsFilterBar</name>
    <message>
        <source>Show only this area or framework</source>
        <translation>サービスエリアまたはフレームワークで絞り込む</translation>
    </message>
    <message>
        <source>Show only actions of this owner</source>
        <translation>担当で絞り込む</translation>
    </message>
    <message>
        <source>Show only actions in this state</source>
        <translation>状態で絞り込む</translation>
    </message>
    <message>
        <source>Show only actions due then</source>
        <translation>期限で絞り込む</translation>
    </message>
    <message>
        <source>Show only actions with these words</source>
        <translation>語句で絞り込む</translation>
    </message>
    <message>
        <source>Words or owner</source>
        <translation>内容・担当を検索</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>すべての期限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Due within %1 days</source>
        <translation>%1 日以内に期限</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>すべての担当</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>担当なし</translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionsModel</name>
    <message numerus="yes">
        <source>! %n day(s) overdue</source>
        <translation>
            <numerusform>! %n 日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>by which an action is due</comment>
        <translation>期限なし</translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionsPage</name>
    <message>
        <source>Go to Framework</source>
        <translation>フレームワークへ移動する</translation>
    </message>
    <message>
        <source>Export Shown Actions…</source>
        <translation>表示中の施策を書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>施策 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>中止 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No action is planned yet. Choose Add Action and the framework that it is for; or plan it beside the framework, under Actions.</source>
        <translation>施策はまだありません。「施策を追加する」で対象のフレームワークを選んでください。各フレームワークの横にある「施策」タブからも追加できます。</translation>
    </message>
    <message>
        <source>No action matches what is chosen above. Show All brings every action back.</source>
        <translation>上の条件に合う施策はありません。「すべて表示する」で全件に戻ります。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionsPanel</name>
    <message>
        <source>No action is planned for this framework yet.</source>
        <translation>このフレームワークの施策はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more action(s): see the list of all actions</source>
        <translation>
            <numerusform>ほか %n 件の施策は「施策」の一覧にあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::AgreedLevels</name>
    <message>
        <source>agree on level %1</source>
        <translation>レベル %1 で合意</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>%1 が採点</translation>
    </message>
    <message>
        <source>The sheet describes no level %1 here, so it cannot be chosen.</source>
        <translation>成熟度シートにレベル %1 の記述がないため、選択できません。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::AgreementBlock</name>
    <message>
        <source>Go to the framework</source>
        <translation>フレームワークのページへ</translation>
    </message>
    <message>
        <source>Agreed to exclude</source>
        <translation>除外で合意</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>合意: %1</translation>
    </message>
    <message>
        <source>the notes differ</source>
        <translation>メモが異なる</translation>
    </message>
    <message>
        <source>%1: hide what was said</source>
        <translation>%1: それぞれの採点を隠す</translation>
    </message>
    <message>
        <source>%1: show what was said</source>
        <translation>%1: それぞれの採点を表示</translation>
    </message>
    <message>
        <source>%1: purpose</source>
        <translation>%1: 目的</translation>
    </message>
    <message>
        <source>Agree on</source>
        <translation>合意のレベル</translation>
    </message>
    <message>
        <source>agree to exclude it, with the reason given</source>
        <translation>挙げられた理由で、除外に合意する</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>未決に戻す</translation>
    </message>
    <message>
        <source>reopen, without a level</source>
        <translation>レベルを消して未決に戻す</translation>
    </message>
    <message>
        <source>Agreed note</source>
        <translation>合意のメモ</translation>
    </message>
    <message>
        <source>%1: agreed note</source>
        <translation>%1: 合意のメモ</translation>
    </message>
    <message>
        <source>Why did you agree on this?</source>
        <translation>このレベルで合意した理由は？</translation>
    </message>
    <message>
        <source>go on to the next open one</source>
        <translation>次の未決のフレームワークへ</translation>
    </message>
    <message>
        <source>Take %1’s Note</source>
        <translation>%1 のメモを採用</translation>
    </message>
    <message>
        <source>take the note of %1</source>
        <translation>%1 のメモを採用する</translation>
    </message>
    <message>
        <source>Take the Note</source>
        <translation>メモを採用</translation>
    </message>
    <message>
        <source>take the note</source>
        <translation>メモを採用する</translation>
    </message>
    <message>
        <source>Take Both Notes</source>
        <translation>両方のメモを採用</translation>
    </message>
    <message>
        <source>Take All Notes</source>
        <translation>すべてのメモを採用</translation>
    </message>
    <message>
        <source>take every note, each with its name</source>
        <translation>名前を付けて、すべてのメモを採用する</translation>
    </message>
    <message>
        <source>Take All Evidence</source>
        <translation>証跡をすべて採用</translation>
    </message>
    <message>
        <source>take everybody’s evidence</source>
        <translation>全員の証跡を採用する</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not agreed on yet</comment>
        <translation>未決</translation>
    </message>
    <message>
        <source>Exclude</source>
        <comment>what those who rated agree on</comment>
        <translation>除外で合意</translation>
    </message>
    <message>
        <source>agree to exclude it, and say why</source>
        <translation>除外に合意し、理由を書く</translation>
    </message>
</context>
<context>
    <name>psirt::pages::AgreementPage</name>
    <message>
        <source>Underlined: what the text of the other level does not say. A bar beside a text: all of it differs.</source>
        <translation>下線: もう一方のレベルの記述にない部分。記述の横の線: 全体が異なる記述。</translation>
    </message>
    <message>
        <source>All Differences</source>
        <translation>相違のあるもの</translation>
    </message>
    <message>
        <source>Open Only</source>
        <translation>未決のみ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nobody’s opinions are recorded here. File &gt; Combine Two Assessments… makes an assessment out of two people’s.</source>
        <translation>このアセスメントには、採点者ごとの採点が記録されていません。「ファイル &gt; 2 人の採点を統合…」で、2 人のアセスメントから作成できます。</translation>
    </message>
    <message>
        <source>Nothing is left in this list.</source>
        <translation>この一覧に残っているものはありません。</translation>
    </message>
    <message>
        <source>Levels are being tried. End the what-if to settle anything.</source>
        <translation>レベルの試算中です。合意を記録するには、試算を終了してください。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::AreaPage</name>
    <message numerus="yes">
        <source>%n out of scope</source>
        <translation>
            <numerusform>対象外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of %1</source>
        <translation>%1のフレームワーク</translation>
    </message>
    <message>
        <source>Radar chart of %1</source>
        <translation>%1のレーダーチャート</translation>
    </message>
    <message>
        <source>Target for this area</source>
        <translation>このエリアの目標レベル</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>既定（%1）</translation>
    </message>
    <message>
        <source>Default (none)</source>
        <translation>既定（なし）</translation>
    </message>
</context>
<context>
    <name>psirt::pages::BackgroundPanel</name>
    <message>
        <source>How to read the levels</source>
        <translation>レベルの読み方</translation>
    </message>
    <message>
        <source>Read upwards from level 0 and pick the level that is closest to your organization.</source>
        <translation>レベル 0 から順に読み、自組織に最も近いレベルを選んでください。</translation>
    </message>
    <message>
        <source>Terms explained by the sheet</source>
        <translation>成熟度シートの用語説明</translation>
    </message>
</context>
<context>
    <name>psirt::pages::BandGauge</name>
    <message>
        <source>Average %1 of 5. %2</source>
        <translation>平均 %1（最大 5）。%2</translation>
    </message>
</context>
<context>
    <name>psirt::pages::EvidenceOpening</name>
    <message>
        <source>Open this file in another program?</source>
        <translation>このファイルを別のプログラムで開きますか？</translation>
    </message>
    <message>
        <source>Write to this address in the mail program?</source>
        <translation>このアドレス宛てのメールを作成しますか？</translation>
    </message>
    <message>
        <source>Open this address in the web browser?</source>
        <translation>このアドレスをWeb ブラウザで開きますか？</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>The name leads to a file of another kind, which is not opened from here.</source>
        <translation>この名前は別の種類のファイルを指しています。ここからは開きません。</translation>
    </message>
    <message>
        <source>This line leads nowhere: it is neither a web address nor the path of a document.</source>
        <translation>この行はWeb アドレスでも文書のパスでもないため、開く先がありません。</translation>
    </message>
    <message>
        <source>The path is relative to the assessment. Save the assessment first: then it has a folder to look in.</source>
        <translation>アセスメントからの相対パスです。先にアセスメントを保存してください。保存先のフォルダを基準に探します。</translation>
    </message>
    <message>
        <source>Programs, scripts and shortcuts are never opened from here, since a file from outside could start anything that way.</source>
        <translation>プログラム、スクリプト、ショートカットはここからは開きません。外部から受け取ったファイルによって、何でも起動されるおそれがあるためです。</translation>
    </message>
    <message>
        <source>Places of the form \\computer\folder are not opened from here, since asking a foreign computer can hand it your logon. Open it in the file manager.</source>
        <translation>\\コンピュータ\フォルダ 形式の場所はここからは開きません。他者のコンピュータに問い合わせると、サインイン情報が渡るおそれがあるためです。ファイルマネージャで開いてください。</translation>
    </message>
    <message>
        <source>Of addresses only http, https and mail addresses are opened from here.</source>
        <translation>ここから開けるアドレスは http、https、メールアドレスだけです。</translation>
    </message>
    <message>
        <source>Only documents are opened from here, such as PDF, text, office files, pictures. Open it in the file manager.</source>
        <translation>ここから開けるのは PDF、テキスト、Office 文書、画像などの文書だけです。ファイルマネージャで開いてください。</translation>
    </message>
    <message>
        <source>It is longer than can be shown before it is opened.</source>
        <translation>開く前に全体を表示しきれない長さです。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::ExtremesView</name>
    <message numerus="yes">
        <source>and %n more at level %1</source>
        <translation>
            <numerusform>ほかにレベル %1 が %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::FrameworkPage</name>
    <message>
        <source>Clear Rating</source>
        <translation>採点を消去する</translation>
    </message>
    <message>
        <source>Include Again</source>
        <translation>除外を解除する</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>除外する…</translation>
    </message>
    <message>
        <source>The sheet itself takes this framework out of scope (※対象外) and describes no level. It is shown for completeness, cannot be rated and counts nowhere.</source>
        <translation>このフレームワークは、成熟度シート自体が対象外（※対象外）としており、レベルの記述もありません。全体を示すために表示していますが、採点はできず、集計にも含まれません。</translation>
    </message>
    <message>
        <source>Excluded without a reason. It counts nowhere.</source>
        <translation>除外されています（理由なし）。集計には含まれません。</translation>
    </message>
    <message>
        <source>Excluded; it counts nowhere. Reason: %1</source>
        <translation>除外されています。集計には含まれません。理由: %1</translation>
    </message>
    <message>
        <source>The file holds level %1 here, which the sheet does not describe. It is kept, but not counted: choose another level.</source>
        <translation>ファイルに記録されているレベル %1 は、成熟度シートに記述がありません。内容は保持されますが、集計には含まれません。別のレベルを選んでください。</translation>
    </message>
    <message>
        <source>Edit Reason…</source>
        <translation>理由を編集する…</translation>
    </message>
    <message>
        <source>What-if: level %1</source>
        <translation>試算: レベル %1</translation>
    </message>
    <message>
        <source>Back to the Rating</source>
        <translation>採点に戻す</translation>
    </message>
    <message>
        <source>Level %1 comes back when it is included again.</source>
        <translation>除外を解除すると、レベル%1に戻ります。</translation>
    </message>
    <message>
        <source>□ %1 last time</source>
        <translation>□ 前回 %1</translation>
    </message>
</context>
<context>
    <name>psirt::pages::GlancePage</name>
    <message>
        <source>Print or Save as PDF…</source>
        <translation>印刷または PDF に保存…</translation>
    </message>
    <message>
        <source>The sheet at a glance on one page of paper</source>
        <translation>成熟度一覧を 1 枚の用紙に収めます</translation>
    </message>
</context>
<context>
    <name>psirt::pages::GuidePage</name>
    <message>
        <source>From the first level to the report</source>
        <translation>最初の採点から報告書まで</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>採点する</translation>
    </message>
    <message>
        <source>For each framework, read the six descriptions and choose the one that is closest: by a click, or by the keys 0 to 5. Return goes on to the next framework that is not rated. Between two levels, take the lower one and mark it as unsure with +. What is plainly outside your business is excluded, with a reason.</source>
        <translation>フレームワークごとに 6 つの説明文を読み、最も近いものを選びます。クリックでも、0～5 のキーでも選べます。Enter キーを押すと、次の未採点のフレームワークへ進みます。2 つのレベルで迷うときは、低いほうを選び、+ キーで「迷い」を記録します。自社の事業に明らかに当てはまらないものは、理由を添えて対象外にします。</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>A mark such as [1.1.3.2] stands for a place in FIRST’s framework. Point at it for its title, or click it for the panel (F8). There you also write the note and the evidence: why this level, and what shows it (Ctrl+M).</source>
        <translation>[1.1.3.2] のような番号は、FIRST のフレームワークの該当箇所を示します。ポインターを合わせると題名が表示され、クリックするとパネルが開きます（F8）。パネルには、そのレベルにした理由のメモと証跡も書けます（Ctrl+M）。</translation>
    </message>
    <message>
        <source>See where you stand</source>
        <translation>現状をつかむ</translation>
    </message>
    <message>
        <source>The overview shows the average of each service area against the recommended band of 2.5 to 3.0, and which frameworks are strongest and weakest. “Sheet at a Glance” shows all of them on one page.</source>
        <translation>「概要」では、サービスエリアごとの平均を、推奨される 2.5～3.0 の範囲と比べられ、レベルの高いフレームワークと低いフレームワークもわかります。「成熟度一覧」には、すべてのフレームワークが 1 ページに並びます。</translation>
    </message>
    <message>
        <source>Set a target with Alt and a digit. The plan names the shortest way to the band; there you try levels without changing any answer. What is to be done, by whom and by when, becomes an action of its framework.</source>
        <translation>目標は、Alt キーと数字キーで設定します。「改善計画」には、推奨範囲までの最短の道筋が示され、採点を変えずにレベルを試せます。だれが、いつまでに、何をするかは、フレームワークの施策として記録します。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>合意する</translation>
    </message>
    <message>
        <source>Around one table, F11 shows one framework on the whole screen, and Shift+F11 takes votes. Apart, each fills in a file of their own: File &gt; Combine Two Assessments shows where you differ, the widest first.</source>
        <translation>会議では、F11 キーで 1 つのフレームワークを全画面に表示し、Shift+F11 キーで投票できます。別々に採点するときは、各自が自分のファイルに記入します。「ファイル &gt; 2 人の採点を統合…」で、食い違いの大きいものから順に確認できます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告する</translation>
    </message>
    <message>
        <source>File &gt; Export Report makes a summary, a full report, or one for people outside that leaves out notes, evidence and actions. The preview shows each page before it is saved or printed.</source>
        <translation>「ファイル &gt; 報告書を書き出す…」で、要約版、詳細版、またはメモ・証跡・施策を除いた社外版を作成できます。保存や印刷の前に、プレビューですべてのページを確認できます。</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>次回に向けて</translation>
    </message>
    <message>
        <source>A year later, File &gt; New from Last Time takes the file as its beginning. What changed is shown beside each level, and File &gt; Compare and File &gt; Trend show the way so far.</source>
        <translation>1 年後は、「ファイル &gt; 前回から新規作成…」で今回のファイルを出発点にできます。各レベルには前回との違いが示され、「ファイル &gt; 比較…」と「ファイル &gt; 推移…」でこれまでの歩みを振り返れます。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number and the title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画面：%1</translation>
    </message>
    <message>
        <source>Plan ahead</source>
        <translation>計画する</translation>
    </message>
</context>
<context>
    <name>psirt::pages::IntroPage</name>
    <message>
        <source>Show the Overview</source>
        <translation>概要を表示する</translation>
    </message>
</context>
<context>
    <name>psirt::pages::LevelCard</name>
    <message>
        <source>No description. The sheet describes this framework only from a higher level on: choose this level where you are not there yet, judging by the descriptions nearby.</source>
        <translation>記述なし。成熟度シートは、このフレームワークを上位のレベルから記述しています。まだそこに達していない場合は、近くのレベルの記述から判断して、このレベルを選んでください。</translation>
    </message>
    <message>
        <source>No description. The sheet describes no level this high here, so it cannot be chosen.</source>
        <translation>記述なし。成熟度シートには、このフレームワークのこれほど高いレベルの記述がないため、選択できません。</translation>
    </message>
    <message>
        <source>No description.</source>
        <translation>記述なし。</translation>
    </message>
    <message>
        <source>Rate as level %1 (key %1)</source>
        <translation>レベル %1 に採点する（%1 キー）</translation>
    </message>
    <message>
        <source>Description of level %1</source>
        <translation>レベル %1 の記述</translation>
    </message>
    <message>
        <source>it may be this one as well</source>
        <translation>こちらの可能性もあり</translation>
    </message>
    <message>
        <source>the rating</source>
        <translation>採点したレベル</translation>
    </message>
    <message>
        <source>last time’s level</source>
        <translation>前回のレベル</translation>
    </message>
    <message>
        <source>▾ Continues below</source>
        <translation>▾ 下に続きます</translation>
    </message>
    <message>
        <source>▴ Begins above</source>
        <translation>▴ 上から始まります</translation>
    </message>
</context>
<context>
    <name>psirt::pages::LevelHistogram</name>
    <message>
        <source>level %1: %2</source>
        <translation>レベル %1: %2 件</translation>
    </message>
</context>
<context>
    <name>psirt::pages::LevelStrip</name>
    <message>
        <source>What-if level of %1</source>
        <translation>%1 の試算レベル</translation>
    </message>
</context>
<context>
    <name>psirt::pages::MeetingView</name>
    <message>
        <source>Esc: back</source>
        <translation>Esc で戻る</translation>
    </message>
    <message>
        <source>What is agreed on</source>
        <translation>合意したこと</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ 前</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>次 ›</translation>
    </message>
    <message>
        <source>Next Unrated ›</source>
        <translation>次の未採点 ›</translation>
    </message>
    <message>
        <source>&amp;Votes…</source>
        <translation>投票(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>psirt::pages::NextLevelBlock</name>
    <message>
        <source>Level %1 → %2</source>
        <translation>レベル %1 → %2</translation>
    </message>
    <message>
        <source>Compare with level %1</source>
        <translation>レベル %1 の記述と見比べる</translation>
    </message>
    <message>
        <source>%1: compare with level %2</source>
        <translation>%1: レベル %2 の記述と見比べる</translation>
    </message>
    <message>
        <source>Level %1, where you are</source>
        <translation>レベル %1（今のレベル）</translation>
    </message>
    <message>
        <source>Add an action for %1</source>
        <translation>%1 の施策を追加する</translation>
    </message>
    <message>
        <source>entirely new</source>
        <translation>全文が新しい記述</translation>
    </message>
    <message>
        <source>The sheet describes no level between %1 and %2 here, so this one is the next.</source>
        <translation>レベル %1 と %2 の間のレベルは成熟度シートに記述がないため、次の記述はこのレベルです。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::NextLevelsPage</name>
    <message>
        <source>Underlined: what the text of the present level does not say. A bar beside a text: all of it is new. Switch this off under View &gt; Highlight What Is New.</source>
        <translation>下線は、今のレベルの記述にない部分です。左の縦線は、全文が新しい記述であることを示します。「表示 &gt; 新しい記述を強調」で消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) below target, largest gap first.</source>
        <translation>
            <numerusform>目標未達のフレームワークが %n 件あります（ギャップの大きい順）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a planned or started action.</source>
        <translation>
            <numerusform>このうち %n 件には、予定または実施中の施策がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each has a planned or started action.</source>
        <translation>いずれにも予定または実施中の施策があります。</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Once frameworks are rated, this page shows what the next level asks for wherever one is below its target.</source>
        <translation>まだ採点されていません。採点すると、目標レベルに届かないフレームワークについて、次のレベルの記述がここに表示されます。</translation>
    </message>
    <message>
        <source>No framework has a target. Set a default target under File &gt; Assessment Properties…, or targets of their own on the frameworks&apos; pages.</source>
        <translation>目標レベルが設定されていません。「ファイル &gt; アセスメントのプロパティ…」で既定の目標レベルを設定するか、各フレームワークのページで個別に設定してください。</translation>
    </message>
    <message>
        <source>No rated framework is below its target.</source>
        <translation>採点済みのフレームワークは、すべて目標レベルに届いています。</translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) not rated yet.</source>
        <translation>
            <numerusform>未採点のフレームワークが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>To plan further, raise targets on the frameworks&apos; pages.</source>
        <translation>さらに先を計画するには、各フレームワークのページで目標レベルを上げてください。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::NextSteps</name>
    <message numerus="yes">
        <source>%n level(s) are unsure: ask a colleague</source>
        <translation>
            <numerusform>迷いのある採点 %n 件: 関係者に確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a second look</source>
        <translation>
            <numerusform>見直したい点 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortest way to the band: %n raise(s), to an average of %1</source>
        <translation>
            <numerusform>目標帯への最短経路: %n 段の引き上げで平均 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::NotesPanel</name>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Why this level? What is done, and what is missing?</source>
        <translation>このレベルを選んだ理由、できていること、足りないこと</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Text or Link</source>
        <translation>テキストまたはリンク</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>証跡を追加する</translation>
    </message>
    <message>
        <source>Open the chosen evidence</source>
        <translation>選択した証跡を開く</translation>
    </message>
    <message>
        <source>Remove the chosen evidence</source>
        <translation>選択した証跡を削除する</translation>
    </message>
    <message>
        <source>Add a File as Evidence</source>
        <translation>証跡とするファイルの追加</translation>
    </message>
    <message>
        <source>Evi&amp;dence: text, file or link, one a line</source>
        <translation>証跡(&amp;D): テキスト、ファイル、リンクを 1 行に 1 件</translation>
    </message>
    <message>
        <source>&amp;What changed since last time</source>
        <translation>前回から何が変わったか(&amp;W)</translation>
    </message>
    <message>
        <source>Why is the level not that of last time?</source>
        <translation>前回とレベルが異なる理由を記入してください。</translation>
    </message>
    <message>
        <source>What changed since last time</source>
        <translation>前回から何が変わったか</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are kept as they are, and not shown here. Reports and exports have them.</source>
        <translation>
            <numerusform>ほか %n 行はここには表示していませんが、そのまま保存されます。報告書とデータの書き出しには含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What Was Copied</source>
        <translation>コピーした内容</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 lines were taken, %n were left out.</source>
        <translation>
            <numerusform>先頭の %1 行だけを追加しました。残りの %n 行は追加していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) only the first %1 characters were taken.</source>
        <translation>
            <numerusform>%n 行が長すぎるため、先頭の %1 文字だけを追加しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::OpinionCard</name>
    <message>
        <source>The sheet describes no such level here, so it cannot be agreed on.</source>
        <translation>成熟度シートにこのレベルの記述がないため、合意のレベルには選べません。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::OverviewPage</name>
    <message>
        <source>Average over the frameworks</source>
        <translation>フレームワークの平均</translation>
    </message>
    <message>
        <source>next assessment %1</source>
        <translation>次回アセスメント %1</translation>
    </message>
    <message>
        <source>Say whose assessment this is under File &gt; Assessment Properties…</source>
        <translation>組織名と実施日を入力してください: ファイル &gt; アセスメントのプロパティ…</translation>
    </message>
    <message>
        <source>No rated framework is below its target</source>
        <translation>採点済みのフレームワークに目標未達のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) below target, largest gap first</source>
        <translation>
            <numerusform>目標未達のフレームワーク %n 件（ギャップの大きい順）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation>採点済みのフレームワークはまだありません</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message numerus="yes">
        <source>%1 while %n level(s) are unsure</source>
        <translation>
            <numerusform>迷いのある %n 件しだいで %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why 2.5–3.0?</source>
        <translation>なぜ 2.5–3.0？</translation>
    </message>
    <message>
        <source>Default target</source>
        <translation>既定の目標レベル</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) short in total</source>
        <translation>
            <numerusform>不足は合計 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) have another target: use this one everywhere</source>
        <translation>
            <numerusform>ほかの目標レベルを持つフレームワークが %n 件あります: すべてこの目標に統一</numerusform>
        </translation>
    </message>
    <message>
        <source>The next assessment has been due since %1. Begin one with “New from Last Time” in the File menu, or set another day in “Assessment Properties”.</source>
        <translation>次回アセスメントの期日（%1）を過ぎています。「ファイル」メニューの「前回から新規作成」で始めるか、「アセスメントのプロパティ」で期日を変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>Hidden until you rate: last time’s ratings of %n framework(s). What became of the average is shown once you have rated all.</source>
        <translation>
            <numerusform>前回の採点は、採点し直すまで非表示です（残り %n 件）。平均の変化は、すべて採点し終えると表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::PlanPage</name>
    <message>
        <source>Which raises bring the average into the target band 2.5–3.0, and what if you took others?</source>
        <translation>どのフレームワークを引き上げれば平均が目標帯 2.5–3.0 に届くか、別の引き上げ方ではどうなるかを確かめます。</translation>
    </message>
    <message>
        <source>Try levels (what-if)</source>
        <translation>レベルの試算</translation>
    </message>
    <message>
        <source>The shortest way to the band</source>
        <translation>目標帯への最短経路</translation>
    </message>
    <message>
        <source>Raises of the shortest way</source>
        <translation>最短経路の引き上げ</translation>
    </message>
    <message>
        <source>Try These Levels</source>
        <translation>このレベルを試算</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Once there is an average, the way from it to the band is shown here.</source>
        <translation>まだ採点がありません。平均が出ると、目標帯までの最短経路がここに表示されます。</translation>
    </message>
    <message>
        <source>Even the highest levels that can be chosen would not bring the average to 2.5.</source>
        <translation>選択できる最高のレベルでも、平均は 2.5 に届きません。</translation>
    </message>
    <message numerus="yes">
        <source>%n raise(s) bring the average from %1 to %2.</source>
        <translation>
            <numerusform>%n 段の引き上げで、平均が %1 から %2 になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The average of %1 is within the band: there is nothing to raise for its sake.</source>
        <translation>平均 %1 は目標帯の中にあります。目標帯のために引き上げる必要はありません。</translation>
    </message>
    <message>
        <source>The average of %1 is above the band: there is nothing to raise for its sake.</source>
        <translation>平均 %1 は目標帯を上回っています。目標帯のために引き上げる必要はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) are not rated yet, so this may change.</source>
        <translation>
            <numerusform>未採点が %n 件あるため、変わることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule: the fewest one-level raises. Frameworks below their target come first, of those the one whose next level is the lowest, of equals the first on the sheet. Levels without a description are passed over.</source>
        <translation>選び方: 1 段ずつの引き上げの回数が最も少なくなるように選びます。目標レベルに届いていないフレームワークを先に、その中では次のレベルが低いものから、同じならシートの順です。記述のないレベルは飛ばします。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Choose a level in a row to try it. Your ratings stay as they are until you apply what you tried. A triangle marks the target; where another level is tried, a square marks the rating.</source>
        <translation>行のレベルを選ぶと試算できます。反映するまで採点は変わりません。三角は目標レベル、ほかのレベルを試算しているときの四角は採点したレベルです。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::PreviousDetails</name>
    <message>
        <source>Last time’s note and evidence</source>
        <translation>前回のメモと証跡</translation>
    </message>
</context>
<context>
    <name>psirt::pages::PreviousLine</name>
    <message>
        <source>Last time’s rating is hidden until you rate this framework.</source>
        <translation>前回の採点は、このフレームワークを採点するまで表示されません。</translation>
    </message>
    <message>
        <source>what-if: %1</source>
        <translation>試算: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>今回: %1</translation>
    </message>
</context>
<context>
    <name>psirt::pages::ReferencePanel</name>
    <message>
        <source>References cited by this framework</source>
        <translation>このフレームワークが引用している参照</translation>
    </message>
    <message>
        <source>About the chosen reference</source>
        <translation>選択した参照の説明</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to the PSIRT Services Framework</source>
        <translation>
            <numerusform>PSIRT Services Framework への参照 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This framework&apos;s descriptions cite no reference.</source>
        <translation>このフレームワークの記述に参照はありません。</translation>
    </message>
    <message>
        <source>Choose a reference here, or a mark such as [1.1.1] in a description, to see what it stands for.</source>
        <translation>ここで参照を選ぶか、記述の中の [1.1.1] のような参照番号を選ぶと、その内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::ReferenceStrip</name>
    <message>
        <source>Notes</source>
        <comment>the panel of notes and evidence</comment>
        <translation>メモ・証跡</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>the panel of last time, terms and reading notes</comment>
        <translation>補足</translation>
    </message>
    <message>
        <source>The descriptions cite no reference.</source>
        <translation>記述に参照はありません。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::ReviewPage</name>
    <message>
        <source>Ask a colleague</source>
        <translation>関係者に確認</translation>
    </message>
    <message>
        <source>No level is marked as unsure. Where two levels seem equally close, mark it on the framework&apos;s page with “Unsure”, and it is listed here.</source>
        <translation>迷いの印が付いた採点はありません。二つのレベルが同じくらい近いと感じたら、フレームワークの画面の「迷い」で印を付けると、ここに一覧されます。</translation>
    </message>
    <message>
        <source>The average lies within %1 until these are settled.</source>
        <translation>確認が済むまで、平均は %1 の範囲にあります。</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>テキストとしてコピーする</translation>
    </message>
    <message>
        <source>Copies the questions with both descriptions, to send them to a colleague</source>
        <translation>両方のレベルの記述を付けてコピーし、関係者に送れるようにします</translation>
    </message>
    <message>
        <source>%1: it is level %2</source>
        <translation>%1: レベル %2 に決定</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>レベル %1: %2</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>見直したい点</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>特に気になる点はありません。</translation>
    </message>
    <message>
        <source>None of this is an error, and each may be right as it is.</source>
        <translation>誤りとは限りません。このままでよい場合もあります。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Dismissed Again</source>
        <translation>
            <numerusform>非表示にした %n 件を再表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>非表示: %1</translation>
    </message>
    <message>
        <source>Level %1 without a note or evidence: what does it rest on?</source>
        <translation>レベル %1 ですが、メモも証跡もありません。何を根拠にしていますか。</translation>
    </message>
    <message>
        <source>Excluded without a reason. Later nobody will know why.</source>
        <translation>除外の理由がありません。後から理由が分からなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>The average of %1 is in the target band only because of %n excluded framework(s): with level 0 for each it would be %2.</source>
        <translation>
            <numerusform>平均 %1 が目標帯に届いているのは、%n 件の除外によるものです。除外をすべてレベル 0 とみなすと %2 になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole area stands at one level. Was each framework read on its own?</source>
        <translation>エリア全体が同じレベルです。フレームワークごとに記述を読んで採点しましたか。</translation>
    </message>
    <message>
        <source>Its own target, level %1, is below the level that you have reached.</source>
        <translation>個別の目標レベル %1 が、到達したレベルを下回っています。</translation>
    </message>
    <message>
        <source>Before you hand it on: what to ask others about, and what they would ask you.</source>
        <translation>提出の前に、ほかの人に確認したい採点と、質問されそうな点を見直します。</translation>
    </message>
    <message>
        <source>Settle on Level %1</source>
        <translation>レベル %1 に決める</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) of the assessors to settle</source>
        <translation>
            <numerusform>採点者間の相違 %n 件が未決です</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised from level %1 to %2 since last time: what changed?</source>
        <translation>前回のレベル %1 からレベル %2 に上がっています。何が変わりましたか。</translation>
    </message>
    <message>
        <source>Lowered from level %1 to %2 since last time: what changed?</source>
        <translation>前回のレベル %1 からレベル %2 に下がっています。何が変わりましたか。</translation>
    </message>
    <message>
        <source>Nothing is rated yet, so nothing can stand out.</source>
        <translation>まだ採点がないため、気になる点の確認はできません。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::StartPage</name>
    <message>
        <source>How mature is the handling of your products’ vulnerabilities?</source>
        <translation>製品の脆弱性対応は、どこまで成熟していますか</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Framework by framework: which of six descriptions is closest?</source>
        <translation>フレームワークごとに、6 つの説明文から最も近いものを選びます</translation>
    </message>
    <message>
        <source>Start from Last Time</source>
        <translation>前回から始める</translation>
    </message>
    <message>
        <source>With the levels and actions of an assessment that you saved</source>
        <translation>保存してあるアセスメントのレベルと施策を引き継ぎます</translation>
    </message>
    <message>
        <source>Open a File</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>An assessment, or a workbook that was filled in</source>
        <translation>アセスメントのファイル、または記入済みの Excel ファイル</translation>
    </message>
    <message>
        <source>Look at a Sample</source>
        <translation>サンプルを見る</translation>
    </message>
    <message>
        <source>A copy of an invented company’s assessment, to try things out</source>
        <translation>架空の会社のアセスメントのコピーで、自由に試せます</translation>
    </message>
    <message>
        <source>Read the Sheet’s Introduction</source>
        <translation>シートの説明を読む</translation>
    </message>
    <message>
        <source>What it is, and how it is meant to be used</source>
        <translation>このシートの目的と、利用の仕方</translation>
    </message>
    <message>
        <source>Read the Guide</source>
        <translation>使い方ガイドを読む</translation>
    </message>
    <message>
        <source>From the first level to the report, in three minutes</source>
        <translation>最初の採点から報告書まで、3 分で</translation>
    </message>
    <message>
        <source>What you save or open stands here.</source>
        <translation>保存したファイルや開いたファイルがここに並びます。</translation>
    </message>
</context>
<context>
    <name>psirt::pages::TargetButton</name>
    <message>
        <source>Set the target to level %1</source>
        <translation>目標をレベル %1 に設定する</translation>
    </message>
    <message>
        <source>Level %1 is the default target. Click to make it this framework&apos;s own target.</source>
        <translation>レベル %1 は既定の目標レベルです。クリックすると、このフレームワーク個別の目標レベルになります。</translation>
    </message>
    <message>
        <source>Level %1 is this framework&apos;s own target. Click to go back to the default target.</source>
        <translation>レベル %1 はこのフレームワーク個別の目標レベルです。クリックすると、既定の目標レベルに戻ります。</translation>
    </message>
    <message>
        <source>Target level %1</source>
        <translation>目標レベル %1</translation>
    </message>
</context>
<context>
    <name>psirt::pages::UnsureButton</name>
    <message>
        <source>Unsure</source>
        <translation>迷い</translation>
    </message>
    <message>
        <source>Mark a level that may as well be the one above or below it, to ask a colleague later</source>
        <translation>一つ上または下のレベルと迷うときに印を付け、あとで関係者に確認できるようにします</translation>
    </message>
    <message>
        <source>Sure: level %1</source>
        <translation>迷いなし: レベル %1</translation>
    </message>
    <message>
        <source>Level %1, or rather level %2?</source>
        <translation>レベル %1 か、レベル %2 か</translation>
    </message>
</context>
<context>
    <name>psirt::pages::VoteBand</name>
    <message>
        <source>&amp;Hidden</source>
        <translation>伏せて投票(&amp;H)</translation>
    </message>
    <message>
        <source>No Answer</source>
        <translation>回答しない</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>開示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>投票し直す(&amp;A)</translation>
    </message>
    <message>
        <source>What is said is seen when all have said it</source>
        <translation>全員が答えるまで、回答を画面に出しません</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>参加者(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;End Votes</source>
        <translation>投票を終える(&amp;E)</translation>
    </message>
    <message>
        <source>Who is in the room? Name the people first.</source>
        <translation>まず会議の参加者を入力してください。</translation>
    </message>
    <message>
        <source>Excluded: there is nothing to vote on.</source>
        <translation>対象外のため、投票できません。</translation>
    </message>
    <message>
        <source>There is nothing to vote on here.</source>
        <translation>ここでは投票できません。</translation>
    </message>
    <message>
        <source>%1: which level? Press 0 to 5.</source>
        <translation>%1：どのレベルですか。0～5 のキーで答えてください。</translation>
    </message>
    <message>
        <source>Everybody has answered. Return shows the levels.</source>
        <translation>全員が答えました。Enter キーで開示します。</translation>
    </message>
    <message>
        <source>Nobody names a level.</source>
        <translation>だれもレベルを答えていません。</translation>
    </message>
    <message>
        <source>All say level %1.</source>
        <translation>全員がレベル %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %n level(s) apart.</source>
        <translation>
            <numerusform>%1 から %2 まで、%n レベルの開きがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed: level %1. Return goes on.</source>
        <translation>合意：レベル %1。Enter キーで次へ進みます。</translation>
    </message>
    <message>
        <source>Return takes it.</source>
        <translation>Enter キーで決まります。</translation>
    </message>
    <message>
        <source>Press 0 to 5 for the level that you agree on.</source>
        <translation>合意したレベルを 0～5 のキーで選んでください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>psirt::reportdialog::ChoicesPanel</name>
    <message>
        <source>For whom</source>
        <translation>だれに渡すか</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>載せる内容</translation>
    </message>
    <message>
        <source>A report has at least one part.</source>
        <translation>少なくとも一つは載せてください。</translation>
    </message>
    <message>
        <source>Comparison with an earlier assessment</source>
        <translation>前回のアセスメントとの比較</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Remove the comparison</source>
        <translation>比較を外す</translation>
    </message>
    <message>
        <source>Paper and language</source>
        <translation>用紙と言語</translation>
    </message>
    <message>
        <source>P&amp;aper size</source>
        <translation>用紙サイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>En&amp;glish rendering (unofficial)</source>
        <translation>参考訳（英語）を併記する(&amp;G)</translation>
    </message>
    <message>
        <source>Beneath the sheet’s Japanese text</source>
        <translation>本プロジェクト独自の参考訳です。日本語の本文を正とします</translation>
    </message>
    <message>
        <source>Logo on the first page</source>
        <translation>最初のページのロゴ</translation>
    </message>
    <message>
        <source>Confidentiality mark on each page</source>
        <translation>各ページに入れる機密表示</translation>
    </message>
    <message>
        <source>Choose an earlier assessment below</source>
        <translation>下で前回のアセスメントを選んでください</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>of a report</comment>
        <translation>言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>psirt::reportdialog::PreviewPane</name>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
</context>
<context>
    <name>psirt::reportdialog::ReportDialog</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1. Look whether readers outside may see it.</source>
        <translation>%1。社外の読者に見せてよいか確認してください。</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The pages are set…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>書き出しを取り消しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>報告書をプリンタに送りました。</translation>
    </message>
    <message>
        <source>The export is being cancelled…</source>
        <translation>書き出しを取り消しています…</translation>
    </message>
    <message>
        <source>Documents for editing (*.odt)</source>
        <translation>編集できる文書 (*.odt)</translation>
    </message>
</context>
<context>
    <name>psirt::reportdialog::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>プレビューを作成しています…</translation>
    </message>
</context>
<context>
    <name>psirt::reportdialog::TextFields</name>
    <message>
        <source>Title of the assessment</source>
        <translation>アセスメントのタイトル</translation>
    </message>
    <message>
        <source>It has none yet; the report says so.</source>
        <translation>まだタイトルがありません。このままでは、報告書にもそのように記載されます。</translation>
    </message>
    <message>
        <source>Up to three lines, at the top of the summary. They are kept in the assessment.</source>
        <translation>3 行まで。概要の冒頭に記載し、アセスメントに保存します。</translation>
    </message>
</context>
<context>
    <name>psirt::trend::TrendFileTable</name>
    <message>
        <source>Assessments of the trend</source>
        <translation>推移に含めるアセスメント</translation>
    </message>
    <message>
        <source>Without a date it has no place in the chart.</source>
        <translation>実施日がないため、グラフには表示されません。</translation>
    </message>
    <message>
        <source>As it is open now, with what is not saved yet.</source>
        <translation>現在開いている内容です。保存していない変更も含みます。</translation>
    </message>
    <message>
        <source>%1: The same file as %2, which counts once</source>
        <translation>%1: %2 と同じファイルなので、一度だけ数えます</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>of an assessment</comment>
        <translation>実施日なし</translation>
    </message>
</context>
<context>
    <name>psirt::trend::TrendHeatModel</name>
    <message>
        <source>Average %1, %2</source>
        <translation>平均 %1、%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>framework, date and title, level</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>psirt::trend::TrendHeatView</name>
    <message>
        <source>Levels of each framework over time</source>
        <translation>フレームワーク別レベルの推移</translation>
    </message>
</context>
<context>
    <name>psirt::trend::TrendHistory</name>
    <message>
        <source>History of the framework</source>
        <translation>フレームワークの経緯</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>何が変わったか: %1</translation>
    </message>
    <message>
        <source>Reason for the exclusion: %1</source>
        <translation>除外の理由: %1</translation>
    </message>
</context>
<context>
    <name>psirt::trend::TrendMovesTable</name>
    <message>
        <source>from %1 to %2, %3 %4</source>
        <translation>%1 から %2 へ、%3 %4</translation>
    </message>
</context>
<context>
    <name>psirt::trend::TrendSet</name>
    <message>
        <source>The assessments are being read…</source>
        <translation>評価を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>psirt::trend::TrendView</name>
    <message>
        <source>Nothing has risen yet</source>
        <translation>上がったものはまだありません</translation>
    </message>
    <message>
        <source>Nothing fell, and nothing stands still short of its target</source>
        <translation>下がったものも、目標に届かないまま動いていないものもありません</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add Fol&amp;der…</source>
        <translation>フォルダを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Add the &amp;Open Assessment</source>
        <translation>開いているものを追加(&amp;O)</translation>
    </message>
    <message>
        <source>The assessment of the main window as it is now, with what is not saved yet</source>
        <translation>メインウィンドウで開いているアセスメントを、保存していない変更も含めて追加します</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Take what is selected out of the trend; the file stays</source>
        <translation>選択したものを推移から外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <translation>図をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Chart…</source>
        <translation>図を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>%1. Choose a framework to read how it came to its level.</source>
        <comment>what signs mean</comment>
        <translation>%1。フレームワークを選ぶと、レベルの経緯を表示します。</translation>
    </message>
    <message>
        <source>Add two or more assessments that have a date: files or a folder, or drop them here.</source>
        <translation>実施日のあるアセスメントを 2 件以上追加してください。ファイルやフォルダを選ぶか、ここにドロップします。</translation>
    </message>
    <message>
        <source>Trend: average %1, %2</source>
        <translation>推移: 平均 %1、%2</translation>
    </message>
    <message>
        <source>This is one assessment. Add another one, of another date, to see where it leads.</source>
        <translation>アセスメントは 1 件です。実施日の異なるものを追加すると、推移が分かります。</translation>
    </message>
    <message>
        <source>Trend: average %1 → %2</source>
        <translation>推移: 平均 %1 → %2</translation>
    </message>
    <message>
        <source>Trend: average %1 → %2 (%3)</source>
        <translation>推移: 平均 %1 → %2（%3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the averages, how the last lies to the band</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n assessment(s).</source>
        <translation>
            <numerusform>%1～%2、%n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n assessment(s)</source>
        <translation>
            <numerusform>%1～%2、%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Averages of %n different products</source>
        <translation>
            <numerusform>%n 製品の平均</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::window::Application</name>
    <message>
        <source>No copy of your unsaved changes can be kept in %1 (%2). They are still here, but a crash would lose them.</source>
        <translation>保存していない変更の控えを %1 に残せません（%2）。変更は失われていませんが、異常終了すると失われます。</translation>
    </message>
    <message>
        <source>Save Now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>The file is saved, but what it held before could not be kept as a version in %1 (%2).</source>
        <translation>ファイルは保存されましたが、それまでの内容を版として %1 に残せませんでした（%2）。</translation>
    </message>
</context>
<context>
    <name>psirt::window::Comparing</name>
    <message>
        <source>The comparison was saved as %1.</source>
        <translation>比較報告書を %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>psirt::window::DocumentView</name>
    <message>
        <source>About this framework</source>
        <translation>このフレームワークについて</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>Fold the panel to a strip (F8)</source>
        <translation>パネルを下の帯にたたみます（F8）</translation>
    </message>
</context>
<context>
    <name>psirt::window::FileEvents</name>
    <message>
        <source>“%1” was saved by writing over it, because nothing can be replaced in its folder. Until that was done, a copy was kept.</source>
        <translation>フォルダの中のファイルを置き換えられないため、「%1」に直接上書きして保存しました。書き終えるまでの間は控えを残しておきました。</translation>
    </message>
    <message>
        <source>Another program changed “%1”. The window shows what it holds now.</source>
        <translation>別のプログラムが「%1」を変更しました。ウィンドウには、現在のファイルの内容が表示されています。</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you have changes of your own that are not saved.</source>
        <translation>別のプログラムが「%1」を変更しました。ここにも、まだ保存していない変更があります。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>ここの内容を残す</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: it was renamed, moved or deleted, or its drive is gone. What you see is only in this window.</source>
        <translation>「%1」が元の場所にありません。名前の変更、移動、または削除が行われたか、ドライブが外された可能性があります。表示されている内容は、このウィンドウにしかありません。</translation>
    </message>
    <message>
        <source>“%1” is still being saved. You can go on working; what you change now is not in it.</source>
        <translation>「%1」を保存しています。作業は続けられますが、いま加えた変更はこの保存には含まれません。</translation>
    </message>
</context>
<context>
    <name>psirt::window::Found</name>
    <message>
        <source>Opinions</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places where something was found</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>psirt::window::MainWindow</name>
    <message>
        <source>Clear This List</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>報告書を %1 に保存しました。</translation>
    </message>
    <message>
        <source>New Assessment</source>
        <translation>新規アセスメント</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were saved as %1.</source>
        <translation>
            <numerusform>施策 %n 件を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried level(s) were discarded.</source>
        <translation>
            <numerusform>試算した %n 件のレベルを破棄しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Them Again</source>
        <translation>もう一度試算する</translation>
    </message>
    <message>
        <source>The data was saved as %1.</source>
        <translation>データを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Levels are being tried, and an import changes the answers. Apply the tried levels or end the what-if, then import.</source>
        <translation>レベルを試しているあいだはインポートできません（インポートは採点を変更します）。試したレベルを採点に反映するか、試算を終えてから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were imported from %1.</source>
        <translation>
            <numerusform>%1 から %n 件の変更をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 (reading only)</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message>
        <source>Opened for reading only. You can try things out; saving asks for another name.</source>
        <translation>読み取り専用で開いています。試しに変えてみることはできますが、保存するときは別の名前を尋ねます。</translation>
    </message>
    <message numerus="yes">
        <source>All %n framework(s) are rated. This is where you stand.</source>
        <translation>
            <numerusform>%n 件すべてのフレームワークを採点しました。現在の結果です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
</context>
<context>
    <name>psirt::window::NavigationTree</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>cites the chosen reference</source>
        <translation>選択中の参照を引用</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) below target</source>
        <translation>
            <numerusform>目標未達のフレームワーク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>found in: %1</source>
        <translation>検索語を含むもの: %1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No match for “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
</context>
<context>
    <name>psirt::window::RatingCommands</name>
    <message>
        <source>The sheet describes no level %1 for %2, so it cannot be chosen.</source>
        <translation>成熟度シートに %2 のレベル %1 の記述がないため、選択できません。</translation>
    </message>
</context>
<context>
    <name>psirt::window::ScoreBar</name>
    <message>
        <source>What-if average %1</source>
        <translation>試算の平均 %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the sheet and what was written</source>
        <translation>成熟度シートと記入した内容を検索</translation>
    </message>
</context>
<context>
    <name>psirt::window::VersionDesk</name>
    <message>
        <source>This assessment has no file yet, so there are no versions of it.</source>
        <translation>このアセスメントはまだファイルに保存されていないため、版はありません。</translation>
    </message>
    <message>
        <source>The version of %1 was brought back.</source>
        <translation>%1 の版に戻しました。</translation>
    </message>
</context>
<context>
    <name>psirt::window::WhatIfBar</name>
    <message>
        <source>What-If</source>
        <translation>試算</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) tried</source>
        <translation>
            <numerusform>%n 件のレベルを試算中</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to Ratings</source>
        <translation>採点に反映する</translation>
    </message>
    <message>
        <source>Discard the tried levels and go back to the ratings</source>
        <translation>試したレベルを破棄し、採点に戻ります</translation>
    </message>
    <message>
        <source>Make the tried levels the ratings, in one step that can be undone</source>
        <translation>試したレベルを採点に反映します（1 回の操作で元に戻せます）</translation>
    </message>
    <message>
        <source>Choose levels to try them. Your ratings stay as they are.</source>
        <translation>レベルを選ぶと試算できます。採点は変わりません。</translation>
    </message>
    <message>
        <source>your ratings stay as they are</source>
        <translation>採点は変わりません</translation>
    </message>
</context>
</TS>
