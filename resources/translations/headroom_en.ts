<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Issues</name>
        <message numerus="yes">
            <source>%Ln row(s) refused: a value outside its scale.</source>
            <translation>
                <numerusform>%Ln row refused: a value outside its scale.</numerusform>
                <numerusform>%Ln rows refused: a value outside its scale.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: a rating that is not a number.</source>
            <translation>
                <numerusform>%Ln row refused: a rating that is not a number.</numerusform>
                <numerusform>%Ln rows refused: a rating that is not a number.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: an impossible date.</source>
            <translation>
                <numerusform>%Ln row refused: an impossible date.</numerusform>
                <numerusform>%Ln rows refused: an impossible date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: no date.</source>
            <translation>
                <numerusform>%Ln row refused: no date.</numerusform>
                <numerusform>%Ln rows refused: no date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: no rating in them.</source>
            <translation>
                <numerusform>%Ln row refused: no rating in it.</numerusform>
                <numerusform>%Ln rows refused: no rating in them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: bytes that do not fit the encoding.</source>
            <translation>
                <numerusform>%Ln row refused: bytes that do not fit the encoding.</numerusform>
                <numerusform>%Ln rows refused: bytes that do not fit the encoding.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: NUL bytes.</source>
            <translation>
                <numerusform>%Ln row refused: NUL bytes.</numerusform>
                <numerusform>%Ln rows refused: NUL bytes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: more cells than headings.</source>
            <translation>
                <numerusform>%Ln row refused: more cells than headings.</numerusform>
                <numerusform>%Ln rows refused: more cells than headings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) end early; the missing cells count as empty.</source>
            <translation>
                <numerusform>%Ln row ends early; the missing cells count as empty.</numerusform>
                <numerusform>%Ln rows end early; the missing cells count as empty.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) hold a stray quote, which is taken as text.</source>
            <translation>
                <numerusform>%Ln cell holds a stray quote, which is taken as text.</numerusform>
                <numerusform>%Ln cells hold a stray quote, which is taken as text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) repeat the number of an earlier one with other content; the first one stays.</source>
            <translation>
                <numerusform>%Ln answer repeats the number of an earlier one with other content; the first one stays.</numerusform>
                <numerusform>%Ln answers repeat the number of an earlier one with other content; the first one stays.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) equal an earlier one in every cell and are kept as answers of their own.</source>
            <translation>
                <numerusform>%Ln answer equals an earlier one in every cell and is kept as an answer of its own.</numerusform>
                <numerusform>%Ln answers equal an earlier one in every cell and are kept as answers of their own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s) rounded: more decimals than are kept.</source>
            <translation>
                <numerusform>%Ln value rounded: more decimals than are kept.</numerusform>
                <numerusform>%Ln values rounded: more decimals than are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) kept, but in no score: a test, unfinished, cancelled, returned or otherwise marked so in the file.</source>
            <translation>
                <numerusform>%Ln row kept, but in no score: a test, unfinished, cancelled, returned or otherwise marked so in the file.</numerusform>
                <numerusform>%Ln rows kept, but in no score: a test, unfinished, cancelled, returned or otherwise marked so in the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) kept, but in no score: they were never sent off.</source>
            <translation>
                <numerusform>%Ln answer kept, but in no score: it was never sent off.</numerusform>
                <numerusform>%Ln answers kept, but in no score: they were never sent off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) without a row that counts in a score: all are tests, unfinished, cancelled or otherwise marked so.</source>
            <translation>
                <numerusform>%Ln file without a row that counts in a score: all are tests, unfinished, cancelled or otherwise marked so.</numerusform>
                <numerusform>%Ln files without a row that counts in a score: all are tests, unfinished, cancelled or otherwise marked so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln heading(s) occur more than once.</source>
            <translation>
                <numerusform>%Ln heading occurs more than once.</numerusform>
                <numerusform>%Ln headings occur more than once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) have no heading.</source>
            <translation>
                <numerusform>%Ln column has no heading.</numerusform>
                <numerusform>%Ln columns have no heading.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) with personal data are not imported unless you choose so.</source>
            <translation>
                <numerusform>%Ln column with personal data is not imported unless you choose so.</numerusform>
                <numerusform>%Ln columns with personal data are not imported unless you choose so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) hold dates in two orders, which are read as you chose.</source>
            <translation>
                <numerusform>%Ln column holds dates in two orders, which are read as you chose.</numerusform>
                <numerusform>%Ln columns hold dates in two orders, which are read as you chose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: delivered before the order.</source>
            <translation>
                <numerusform>%Ln row refused: delivered before the order.</numerusform>
                <numerusform>%Ln rows refused: delivered before the order.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: no order number.</source>
            <translation>
                <numerusform>%Ln row refused: no order number.</numerusform>
                <numerusform>%Ln rows refused: no order number.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln order number(s) turned into an amount by a spreadsheet: such a row is no order, and such an answer belongs to none.</source>
            <translation>
                <numerusform>%Ln order number turned into an amount by a spreadsheet: such a row is no order, and such an answer belongs to none.</numerusform>
                <numerusform>%Ln order numbers turned into an amount by a spreadsheet: such a row is no order, and such an answer belongs to none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: nothing was measured of these orders yet.</source>
            <translation>
                <numerusform>%Ln row refused: nothing was measured of this order yet.</numerusform>
                <numerusform>%Ln rows refused: nothing was measured of these orders yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of orders that have several differ from the one that counts: the one that was completed last.</source>
            <translation>
                <numerusform>%Ln row of an order that has several differs from the one that counts: the one that was completed last.</numerusform>
                <numerusform>%Ln rows of orders that have several differ from the one that counts: the one that was completed last.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: a formula in them failed.</source>
            <translation>
                <numerusform>%Ln row refused: a formula in it failed.</numerusform>
                <numerusform>%Ln rows refused: a formula in them failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: a formula whose result is not in the file.</source>
            <translation>
                <numerusform>%Ln row refused: a formula whose result is not in the file.</numerusform>
                <numerusform>%Ln rows refused: a formula whose result is not in the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold merged cells.</source>
            <translation>
                <numerusform>%Ln sheet holds merged cells.</numerusform>
                <numerusform>%Ln sheets hold merged cells.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold hidden rows.</source>
            <translation>
                <numerusform>%Ln sheet holds hidden rows.</numerusform>
                <numerusform>%Ln sheets hold hidden rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold hidden columns.</source>
            <translation>
                <numerusform>%Ln sheet holds hidden columns.</numerusform>
                <numerusform>%Ln sheets hold hidden columns.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold formulas without a result.</source>
            <translation>
                <numerusform>%Ln sheet holds formulas without a result.</numerusform>
                <numerusform>%Ln sheets hold formulas without a result.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold texts that may have been cut off.</source>
            <translation>
                <numerusform>%Ln sheet holds texts that may have been cut off.</numerusform>
                <numerusform>%Ln sheets hold texts that may have been cut off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) may have been cut off.</source>
            <translation>
                <numerusform>%Ln sheet may have been cut off.</numerusform>
                <numerusform>%Ln sheets may have been cut off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) hold numbers outside the scale that are taken as no score.</source>
            <translation>
                <numerusform>%Ln column holds numbers outside the scale that are taken as no score.</numerusform>
                <numerusform>%Ln columns hold numbers outside the scale that are taken as no score.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) with a row per question: joined into answers.</source>
            <translation>
                <numerusform>%Ln file with a row per question: joined into answers.</numerusform>
                <numerusform>%Ln files with a row per question: joined into answers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) with too many different questions: some were left out.</source>
            <translation>
                <numerusform>%Ln file with too many different questions: some were left out.</numerusform>
                <numerusform>%Ln files with too many different questions: some were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) of dates hold numbers that count days or seconds; they are read as dates.</source>
            <translation>
                <numerusform>%Ln column of dates holds numbers that count days or seconds; they are read as dates.</numerusform>
                <numerusform>%Ln columns of dates hold numbers that count days or seconds; they are read as dates.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln month(s) have their year in another column.</source>
            <translation>
                <numerusform>%Ln month has its year in another column.</numerusform>
                <numerusform>%Ln months have their year in another column.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln table(s) with a column per month: what is counted are locations in a month.</source>
            <translation>
                <numerusform>%Ln table with a column per month: what is counted are locations in a month.</numerusform>
                <numerusform>%Ln tables with a column per month: what is counted are locations in a month.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) or row(s) that sum up other figures, or have no name, left out.</source>
            <translation>
                <numerusform>%Ln column or row that sums up other figures, or has no name, left out.</numerusform>
                <numerusform>%Ln columns or rows that sum up other figures, or have no name, left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln table(s) whose rows without a location belong to the one above.</source>
            <translation>
                <numerusform>%Ln table whose rows without a location belong to the one above.</numerusform>
                <numerusform>%Ln tables whose rows without a location belong to the one above.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) of fractions of one: read as percentages.</source>
            <translation>
                <numerusform>%Ln column of fractions of one: read as percentages.</numerusform>
                <numerusform>%Ln columns of fractions of one: read as percentages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: a date in the future.</source>
            <translation>
                <numerusform>%Ln row refused: a date in the future.</numerusform>
                <numerusform>%Ln rows refused: a date in the future.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) hold codes of the survey tool instead of answers and count in no score. Export the answers in full, not as codes.</source>
            <translation>
                <numerusform>%Ln column holds codes of the survey tool instead of answers and counts in no score. Export the answers in full, not as codes.</numerusform>
                <numerusform>%Ln columns hold codes of the survey tool instead of answers and count in no score. Export the answers in full, not as codes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DifferenceWords</name>
        <message numerus="yes">
            <source>%Ln answer(s) were left out by hand since.</source>
            <translation>
                <numerusform>%Ln answer was left out by hand since.</numerusform>
                <numerusform>%Ln answers were left out by hand since.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DoneStep</name>
        <message numerus="yes">
            <source>%Ln answer(s) imported</source>
            <translation>
                <numerusform>%Ln answer imported</numerusform>
                <numerusform>%Ln answers imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Figures of %Ln month(s) imported</source>
            <translation>
                <numerusform>Figures of %Ln month imported</numerusform>
                <numerusform>Figures of %Ln months imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln order(s) imported</source>
            <translation>
                <numerusform>%Ln order imported</numerusform>
                <numerusform>%Ln orders imported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::FilterChooser</name>
        <message numerus="yes">
            <source>%Ln filter(s)</source>
            <translation>
                <numerusform>%Ln filter</numerusform>
                <numerusform>%Ln filters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ImportView</name>
        <message numerus="yes">
            <source>%Ln more file(s) after this</source>
            <translation>
                <numerusform>%Ln more file after this</numerusform>
                <numerusform>%Ln more files after this</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ImportWords</name>
        <message numerus="yes">
            <source>%Ln test(s)</source>
            <translation>
                <numerusform>%Ln test</numerusform>
                <numerusform>%Ln tests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unfinished</source>
            <translation>
                <numerusform>%Ln unfinished</numerusform>
                <numerusform>%Ln unfinished</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked as spam</source>
            <translation>
                <numerusform>%Ln marked as spam</numerusform>
                <numerusform>%Ln marked as spam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked as not to be counted</source>
            <translation>
                <numerusform>%Ln marked as not to be counted</numerusform>
                <numerusform>%Ln marked as not to be counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln heading row(s)</source>
            <translation>
                <numerusform>%Ln heading row</numerusform>
                <numerusform>%Ln heading rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln location(s)</source>
            <translation>
                <numerusform>%Ln location</numerusform>
                <numerusform>%Ln locations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln employee(s)</source>
            <translation>
                <numerusform>%Ln employee</numerusform>
                <numerusform>%Ln employees</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the imported, %Ln took the place of an earlier one.</source>
            <translation>
                <numerusform>Of the imported, %Ln took the place of an earlier one.</numerusform>
                <numerusform>Of the imported, %Ln took the place of earlier ones.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::InsightWords</name>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>And %Ln more.</numerusform>
                <numerusform>And %Ln more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln month(s) of locations</source>
            <translation>
                <numerusform>%Ln month of a location</numerusform>
                <numerusform>%Ln months of locations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::LagWords</name>
        <message numerus="yes">
            <source>%Ln month(s) before</source>
            <translation>
                <numerusform>%Ln month before</numerusform>
                <numerusform>%Ln months before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln location(s)</source>
            <translation>
                <numerusform>%Ln location</numerusform>
                <numerusform>%Ln locations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln month(s) later</source>
            <translation>
                <numerusform>%Ln month later</numerusform>
                <numerusform>%Ln months later</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::MetricWords</name>
        <message numerus="yes">
            <source>A score is shown from %Ln answer(s).</source>
            <translation>
                <numerusform>A score is shown from %Ln answer.</numerusform>
                <numerusform>A score is shown from %Ln answers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A verdict is given from %Ln answer(s).</source>
            <translation>
                <numerusform>A verdict is given from %Ln answer.</numerusform>
                <numerusform>A verdict is given from %Ln answers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::MultiplesView</name>
        <message numerus="yes">
            <source>%Ln locations beside one another</source>
            <translation>
                <numerusform>%Ln location</numerusform>
                <numerusform>%Ln locations beside one another</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::Omissions</name>
        <message numerus="yes">
            <source>%Ln answer(s) left out by hand: %1</source>
            <translation>
                <numerusform>%Ln answer left out by hand: %1</numerusform>
                <numerusform>%Ln answers left out by hand: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OrderWords</name>
        <message numerus="yes">
            <source>%Ln amount(s) are in those answers too and count once.</source>
            <translation>
                <numerusform>%Ln amount is in those answers too and counts once.</numerusform>
                <numerusform>%Ln amounts are in those answers too and count once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln order(s) without a location or employee of their own count for those of their answers.</source>
            <translation>
                <numerusform>%Ln order without a location or employee of its own counts for those of its answers.</numerusform>
                <numerusform>%Ln orders without a location or employee of their own count for those of their answers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) have no location while their order has one; answers are never altered, so they stay without.</source>
            <translation>
                <numerusform>%Ln answer has no location while its order has one; answers are never altered, so it stays without.</numerusform>
                <numerusform>%Ln answers have no location while their order has one; answers are never altered, so they stay without.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SheetsPage</name>
        <message numerus="yes">
            <source>%Ln sheet(s) selected</source>
            <translation>
                <numerusform>%Ln sheet selected</numerusform>
                <numerusform>%Ln sheets selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::StatusLine</name>
        <message numerus="yes">
            <source>%Ln answer(s) in this selection</source>
            <translation>
                <numerusform>%Ln answer in this selection</numerusform>
                <numerusform>%Ln answers in this selection</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last import: %1, %Ln row(s)</source>
            <extracomment>%1 a date</extracomment>
            <translation>
                <numerusform>Last import: %1, %Ln row</numerusform>
                <numerusform>Last import: %1, %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) of months in this selection</source>
            <translation>
                <numerusform>%Ln figure of months in this selection</numerusform>
                <numerusform>%Ln figures of months in this selection</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundWords</name>
        <message numerus="yes">
            <source>the next %Ln answer(s)</source>
            <translation>
                <numerusform>the next answer</numerusform>
                <numerusform>the next %Ln answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TargetsPage</name>
        <message numerus="yes">
            <source>Shared out again today, %Ln target(s) would be different.</source>
            <translation>
                <numerusform>Shared out again today, %Ln target would be different.</numerusform>
                <numerusform>Shared out again today, %Ln targets would be different.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TrendWords</name>
        <message numerus="yes">
            <source>In %Ln period(s) something is divided by zero, or the figure is too large.</source>
            <translation>
                <numerusform>In %Ln period something is divided by zero, or the figure is too large.</numerusform>
                <numerusform>In %Ln periods something is divided by zero, or the figure is too large.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::UndoDialog</name>
        <message numerus="yes">
            <source>%Ln signed sheet(s) use this import.</source>
            <translation>
                <numerusform>%Ln signed sheet uses this import.</numerusform>
                <numerusform>%Ln signed sheets use this import.</numerusform>
            </translation>
        </message>
    </context>
</TS>
