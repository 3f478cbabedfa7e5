<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
<context>
    <name>psirt::AboutDialog</name>
    <message>
        <source>About PSIRT Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSIRT Maturity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess how mature the handling of product vulnerabilities is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English rendering of the sheet and the Japanese titles of the framework&apos;s items are this project&apos;s own and unofficial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright © 2026 The PSIRT Maturity authors. Free software under the GNU General Public License, version 3 or later, without any warranty. Built on Qt %1. Font in reports: BIZ UDPGothic, © The BIZ UDGothic Project Authors, SIL Open Font License.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::ActionForm</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1: what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1: who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1: due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1: state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::ActionsPanel</name>
    <message>
        <source>No action is planned for this framework yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::AreaPage</name>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of scope</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::BandGauge</name>
    <message>
        <source>Average %1 of 5. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::CheckCommand</name>
    <message>
        <source>Reads each file as the application would; prints a line per problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem is what keeps a file from being opened, or what is kept but never counted.
Exit status: 0 no file has a problem; 1 at least one has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with assessments of the PSIRT maturity sheet, without a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says this; after a command, what that command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 a file could not be used, or a check found problems; 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: See psirt-maturity-cli %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is given: See psirt-maturity-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”: See psirt-maturity-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output: Writing failed: Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: There is no value “%2”: Use one of these: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: This is the assessment itself: Name another file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to read, or JSON for programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::Commands</name>
    <message>
        <source>Rate %1 as Level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Exclusion Reason of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include %1 Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Rating of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Evidence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Actions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Assessment Properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::DocumentView</name>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::ErrorMessage</name>
    <message>
        <source>The file does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to use the file or its folder in this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the file since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the most that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds bytes that are not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PSIRT Maturity project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs a newer version of this program: it has format version %1, this program reads up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is about a sheet that this program does not have: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 is not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s own data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export to a file with this suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no service area or framework “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or look where the file was moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions, or use File &gt; Save As… to save to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions, or name a file in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again, or use File &gt; Save As… to save to another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again, or name a file on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file, or add --force to replace this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use File &gt; Save As… to save under another name, so that neither version is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again, or name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was saved with PSIRT Maturity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file from a backup, or save it as UTF-8 in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file from a backup, or correct it in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of PSIRT Maturity. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a version of PSIRT Maturity that has this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number of the sheet, such as 1 or 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 5 there, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date of the calendar there, as &quot;2027-03-31&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of these there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line and column, path of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of scope in the sheet, yet the file rates or excludes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has level %2, which the sheet does not describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has target %2, which the sheet does not describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no framework “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is excluded, yet has level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept and not counted. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept and not counted. Choose a level that can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept; the highest level that can be chosen counts as the target. Set a lower target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says of it is kept and not counted. Correct the number in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exclusion counts, the level is kept. To rate it, include it again and choose a level.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::ExclusionDialog</name>
    <message>
        <source>Exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude a framework where its purpose is plainly outside your organization&apos;s business. It then counts nowhere. The reason stays with it and stands in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::ExportCommand</name>
    <message>
        <source>Writes an assessment for other programs; the suffix chooses the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; one that exists is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.csv: a row per framework, for spreadsheets: UTF-8 with a byte order mark, columns area, id, title, state,
level, target, gap, exclusionReason, note, evidence, actions. A text that begins with = + - @, a tab or a
carriage return gets an apostrophe in front, so that no spreadsheet runs it as a formula.
.json: the figures of &quot;summary --format json&quot;, and the texts, evidence and actions with them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::FrameworkPage</name>
    <message>
        <source>Clear Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the level that is closest. How to read levels 0–2 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms explained by the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet itself takes this framework out of scope (※対象外) and describes no level. It is shown for completeness, cannot be rated and counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded without a reason. It counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded; it counts nowhere. Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds level %1 here, which the sheet does not describe. It is kept, but not counted: choose another level.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::IntroPage</name>
    <message>
        <source>「%1」 version %2, published %3 by %4 (now SAJ, Software Association of Japan). The text of the sheet belongs to its publisher and is shown to the letter. The %5 belongs to FIRST; only its numbers and titles are used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::LevelCard</name>
    <message>
        <source>No description. The sheet describes this framework only from a higher level on: choose this level where you are not there yet, judging by the descriptions nearby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description. The sheet describes no level this high here, so it cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate as level %1 (key %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::MainWindow</name>
    <message>
        <source>Tool Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n thing(s) that do not count. They are kept as they are:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet describes no level %1 for %2, so it cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::NavigationTree</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::NewCommand</name>
    <message>
        <source>Writes an empty assessment, dated today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file to write; its suffix is .psirt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation that is assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a file that exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::NotesPanel</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this level? What is done, and what is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence: text, file or link, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a File as Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a web address nor a file that exists on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::OverviewPage</name>
    <message>
        <source>Service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar chart of the service areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks below target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average over the frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet advises to aim for an average of 2.5–3.0 for the time being and to set target levels of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose assessment this is under File &gt; Assessment Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No rated framework is below its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) below target, largest gap first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::PropertiesDialog</name>
    <message>
        <source>Periodic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a reorganization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a business reform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a high-impact incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: First half of 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products or units that are assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for every framework that has no target of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ccasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default tar&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Six Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet advises to assess again every six months to a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::RadarChart</name>
    <message>
        <source>level %1 (provisional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⊘ Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>─ Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target band %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::ReferencePanel</name>
    <message>
        <source>References cited by this framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to the PSIRT Services Framework</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This framework&apos;s descriptions cite no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reference here, or a mark such as [1.1.1] in a description, to see what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::ReportCommand</name>
    <message>
        <source>Writes the PDF report of an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; one that exists is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it says: full is everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s language; without it, the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s own text is Japanese in both languages; the English report adds the unofficial rendering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing %n page(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::ReportWords</name>
    <message>
        <source>PSIRT maturity assessment report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the band 2.5–3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the band 2.5–3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the band 2.5–3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the rated frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks below target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rated framework is below its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no description of this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet itself puts this framework out of scope; it is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English renderings of the sheet&apos;s text are unofficial; the Japanese text is authoritative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a reorganization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a business reform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 rated frameworks of %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 frameworks rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <extracomment>how many frameworks are excluded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, published %2</source>
        <extracomment>of the sheet; %2 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>head of a page on which the record of a framework goes on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number of number of pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and levels are those of “%1”, Version %2, by %3.</source>
        <extracomment>title of the sheet, its version, its publisher</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in square brackets cite the %1, Version %2. © %3. %4</source>
        <extracomment>name of FIRST&apos;s framework, the cited version, the copyright, the address</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::ScoreBar</name>
    <message>
        <source>Search the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the English interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project&apos;s own unofficial translation; the Japanese text is authoritative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English rendering of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::SheetCommand</name>
    <message>
        <source>Prints the sheet: all of it, one service area (1) or one framework (1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s own text is Japanese and printed to the letter, with the references to the PSIRT Services
Framework that it cites and how they stand to the published version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::SheetText</name>
    <message>
        <source>Unofficial translation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>─ (no description; judge from the neighbouring ones)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>─ (no description; cannot be chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1: the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1: under another number, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1: only a closest item, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1: unsure, perhaps %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1: no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet itself takes this framework out of scope (※対象外): it is not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in brackets: %1, version %2; related to version %3 (Japanese titles: this program&apos;s own rendering)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::StateWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date&apos;s format, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::SummaryCommand</name>
    <message>
        <source>Prints an assessment&apos;s scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages are over what is rated; what is excluded or out of scope counts nowhere. In the text they are
rounded to two decimals, in JSON they are not rounded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::SummaryText</name>
    <message>
        <source>below 2.5–3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 2.5–3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 2.5–3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>psirt::TargetButton</name>
    <message>
        <source>Set the target to level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <comment>the target level in force at this level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 is the default target. Click to make it this framework&apos;s own target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 is this framework&apos;s own target. Click to go back to the default target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
