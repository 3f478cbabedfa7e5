<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>psirt::Cli</name>
    <message numerus="yes">
        <source>Like for like: %1 → %2 (%3), over %n framework(s) that both sides rate.</source>
        <translation>
            <numerusform>Like for like: %1 → %2 (%3), over %n framework that both sides rate.</numerusform>
            <numerusform>Like for like: %1 → %2 (%3), over %n frameworks that both sides rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n page(s)…</source>
        <translation>
            <numerusform>Writing %n page…</numerusform>
            <numerusform>Writing %n pages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure, range %1</source>
        <translation>
            <numerusform>%n unsure, range %1</numerusform>
            <numerusform>%n unsure, range %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below target</source>
        <translation>
            <numerusform>%n below target</numerusform>
            <numerusform>%n below target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortest way to 2.5: %n raise(s): %1</source>
        <translation>
            <numerusform>Shortest way to 2.5: %n raise: %1</numerusform>
            <numerusform>Shortest way to 2.5: %n raises: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::ErrorMessage</name>
    <message numerus="yes">
        <source>The file holds %n thing(s) that do not count. They are kept as they are:</source>
        <translation>
            <numerusform>The file holds %n thing that does not count. It is kept as it is:</numerusform>
            <numerusform>The file holds %n things that do not count. They are kept as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::Exporting</name>
    <message numerus="yes">
        <source>Export the %n Action(s) Shown</source>
        <translation>
            <numerusform>Export the %n Action Shown</numerusform>
            <numerusform>Export the %n Actions Shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::WindowPrompts</name>
    <message numerus="yes">
        <source>%n level(s) are tried in a what-if.</source>
        <translation>
            <numerusform>%n level is tried in a what-if.</numerusform>
            <numerusform>%n levels are tried in a what-if.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::Words</name>
    <message numerus="yes">
        <source>%n level(s) apart</source>
        <translation>
            <numerusform>%n level apart</numerusform>
            <numerusform>%n levels apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure level(s) decide how it lies to the target band 2.5–3.0</source>
        <translation>
            <numerusform>%n unsure level decides how it lies to the target band 2.5–3.0</numerusform>
            <numerusform>%n unsure levels decide how it lies to the target band 2.5–3.0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) differ: %1</source>
        <translation>
            <numerusform>%n framework differs: %1</numerusform>
            <numerusform>%n frameworks differ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assessments are of %n different products or organizations: %1. So nothing is said of what moved.</source>
        <translation>
            <numerusform>The assessments are of %n product or organization: %1. So nothing is said of what moved.</numerusform>
            <numerusform>The assessments are of %n different products or organizations: %1. So nothing is said of what moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or list(s) are too long for a report and are cut here with “…”. The file holds all of it.</source>
        <translation>
            <numerusform>%n text or list is too long for a report and is cut here with “…”. The file holds all of it.</numerusform>
            <numerusform>%n texts or lists are too long for a report and are cut here with “…”. The file holds all of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::comparison::ComparisonSummary</name>
    <message numerus="yes">
        <source>Over the %n framework(s) that both rate</source>
        <translation>
            <numerusform>Over the %n framework that both rate</numerusform>
            <numerusform>Over the %n frameworks that both rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::comparison::ComparisonWindow</name>
    <message numerus="yes">
        <source>“%1” holds %n thing(s) that do not count: %2</source>
        <translation>
            <numerusform>“%1” holds %n thing that does not count: %2</numerusform>
            <numerusform>“%1” holds %n things that do not count: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::comparison::SideBySide</name>
    <message numerus="yes">
        <source>… %n character(s) of it are not shown here</source>
        <translation>
            <numerusform>… %n character of it is not shown here</numerusform>
            <numerusform>… %n characters of it are not shown here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) are not shown here</source>
        <translation>
            <numerusform>… %n more line is not shown here</numerusform>
            <numerusform>… %n more lines are not shown here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::comparison::SideCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>assessors</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::ImportDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that do not fit</source>
        <translation>
            <numerusform>%n cell that does not fit</numerusform>
            <numerusform>%n cells that do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Change(s)</source>
        <translation>
            <numerusform>&amp;Import %n Change</numerusform>
            <numerusform>&amp;Import %n Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::dialogs::VersionsDialog</name>
    <message numerus="yes">
        <source>Each save keeps what the file held before, the last %n state(s) of it; Edit &gt; Settings… says how many.</source>
        <translation>
            <numerusform>Each save keeps what the file held before, the last %n state of it; Edit &gt; Settings… says how many.</numerusform>
            <numerusform>Each save keeps what the file held before, the last %n states of it; Edit &gt; Settings… says how many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionList</name>
    <message numerus="yes">
        <source>%n more action(s) in the list of all actions</source>
        <translation>
            <numerusform>%n more action in the list of all actions</numerusform>
            <numerusform>%n more actions in the list of all actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionsModel</name>
    <message numerus="yes">
        <source>! %n day(s) overdue</source>
        <translation>
            <numerusform>! %n day overdue</numerusform>
            <numerusform>! %n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionsPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::ActionsPanel</name>
    <message numerus="yes">
        <source>%n more action(s): see the list of all actions</source>
        <translation>
            <numerusform>%n more action: see the list of all actions</numerusform>
            <numerusform>%n more actions: see the list of all actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::AreaPage</name>
    <message numerus="yes">
        <source>%n out of scope</source>
        <translation>
            <numerusform>%n out of scope</numerusform>
            <numerusform>%n out of scope</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::ExtremesView</name>
    <message numerus="yes">
        <source>and %n more at level %1</source>
        <translation>
            <numerusform>and %n more at level %1</numerusform>
            <numerusform>and %n more at level %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::NextLevelsPage</name>
    <message numerus="yes">
        <source>%n framework(s) below target, largest gap first.</source>
        <translation>
            <numerusform>%n framework below target.</numerusform>
            <numerusform>%n frameworks below target, largest gap first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a planned or started action.</source>
        <translation>
            <numerusform>%n of them has no planned or started action.</numerusform>
            <numerusform>%n of them have no planned or started action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) not rated yet.</source>
        <translation>
            <numerusform>%n framework is not rated yet.</numerusform>
            <numerusform>%n frameworks are not rated yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::NextSteps</name>
    <message numerus="yes">
        <source>%n level(s) are unsure: ask a colleague</source>
        <translation>
            <numerusform>%n level is unsure: ask a colleague</numerusform>
            <numerusform>%n levels are unsure: ask a colleague</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a second look</source>
        <translation>
            <numerusform>%n thing is worth a second look</numerusform>
            <numerusform>%n things are worth a second look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortest way to the band: %n raise(s), to an average of %1</source>
        <translation>
            <numerusform>Shortest way to the band: %n raise, to an average of %1</numerusform>
            <numerusform>Shortest way to the band: %n raises, to an average of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::NotesPanel</name>
    <message numerus="yes">
        <source>%n more line(s) are kept as they are, and not shown here. Reports and exports have them.</source>
        <translation>
            <numerusform>%n more line is kept as it is, and not shown here. Reports and exports have it.</numerusform>
            <numerusform>%n more lines are kept as they are, and not shown here. Reports and exports have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 lines were taken, %n were left out.</source>
        <translation>
            <numerusform>Only the first %1 lines were taken, %n was left out.</numerusform>
            <numerusform>Only the first %1 lines were taken, %n were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) only the first %1 characters were taken.</source>
        <translation>
            <numerusform>Of %n line only the first %1 characters were taken.</numerusform>
            <numerusform>Of %n lines only the first %1 characters were taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::OverviewPage</name>
    <message numerus="yes">
        <source>%n framework(s) below target, largest gap first</source>
        <translation>
            <numerusform>%n framework below target</numerusform>
            <numerusform>%n frameworks below target, largest gap first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 while %n level(s) are unsure</source>
        <translation>
            <numerusform>%1 while %n level is unsure</numerusform>
            <numerusform>%1 while %n levels are unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) short in total</source>
        <translation>
            <numerusform>%n level short in total</numerusform>
            <numerusform>%n levels short in total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) have another target: use this one everywhere</source>
        <translation>
            <numerusform>%n framework has another target: use this one everywhere</numerusform>
            <numerusform>%n frameworks have another target: use this one everywhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden until you rate: last time’s ratings of %n framework(s). What became of the average is shown once you have rated all.</source>
        <translation>
            <numerusform>Hidden until you rate: last time’s rating of %n framework. What became of the average is shown once you have rated all.</numerusform>
            <numerusform>Hidden until you rate: last time’s ratings of %n frameworks. What became of the average is shown once you have rated all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::PlanPage</name>
    <message numerus="yes">
        <source>%n raise(s) bring the average from %1 to %2.</source>
        <translation>
            <numerusform>%n raise brings the average from %1 to %2.</numerusform>
            <numerusform>%n raises bring the average from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) are not rated yet, so this may change.</source>
        <translation>
            <numerusform>%n framework is not rated yet, so this may change.</numerusform>
            <numerusform>%n frameworks are not rated yet, so this may change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::ReferencePanel</name>
    <message numerus="yes">
        <source>%n reference(s) to the PSIRT Services Framework</source>
        <translation>
            <numerusform>%n reference to the PSIRT Services Framework</numerusform>
            <numerusform>%n references to the PSIRT Services Framework</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::ReviewPage</name>
    <message numerus="yes">
        <source>Show %n Dismissed Again</source>
        <translation>
            <numerusform>Show %n Dismissed Again</numerusform>
            <numerusform>Show %n Dismissed Again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The average of %1 is in the target band only because of %n excluded framework(s): with level 0 for each it would be %2.</source>
        <translation>
            <numerusform>The average of %1 is in the target band only because of %n excluded framework: with level 0 for it, it would be %2.</numerusform>
            <numerusform>The average of %1 is in the target band only because of %n excluded frameworks: with level 0 for each it would be %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) of the assessors to settle</source>
        <translation>
            <numerusform>%n disagreement of the assessors to settle</numerusform>
            <numerusform>%n disagreements of the assessors to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::pages::VoteBand</name>
    <message numerus="yes">
        <source>From %1 to %2, %n level(s) apart.</source>
        <translation>
            <numerusform>From %1 to %2, one level apart.</numerusform>
            <numerusform>From %1 to %2, %n levels apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::trend::TrendView</name>
    <message numerus="yes">
        <source>%1 to %2, %n assessment(s).</source>
        <translation>
            <numerusform>%1 to %2, %n assessment.</numerusform>
            <numerusform>%1 to %2, %n assessments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n assessment(s)</source>
        <translation>
            <numerusform>%1 to %2, %n assessment</numerusform>
            <numerusform>%1 to %2, %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Averages of %n different products</source>
        <translation>
            <numerusform>Averages of %n product</numerusform>
            <numerusform>Averages of %n different products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::window::MainWindow</name>
    <message numerus="yes">
        <source>%n action(s) were saved as %1.</source>
        <translation>
            <numerusform>%n action was saved as %1.</numerusform>
            <numerusform>%n actions were saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried level(s) were discarded.</source>
        <translation>
            <numerusform>%n tried level was discarded.</numerusform>
            <numerusform>%n tried levels were discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were imported from %1.</source>
        <translation>
            <numerusform>%n change was imported from %1.</numerusform>
            <numerusform>%n changes were imported from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n framework(s) are rated. This is where you stand.</source>
        <translation>
            <numerusform>The one framework is rated. This is where you stand.</numerusform>
            <numerusform>All %n frameworks are rated. This is where you stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::window::NavigationTree</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) below target</source>
        <translation>
            <numerusform>%n framework below target</numerusform>
            <numerusform>%n frameworks below target</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>psirt::window::WhatIfBar</name>
    <message numerus="yes">
        <source>%n level(s) tried</source>
        <translation>
            <numerusform>%n level tried</numerusform>
            <numerusform>%n levels tried</numerusform>
        </translation>
    </message>
</context>
</TS>
