<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Errors</name>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Geannuleerd. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>There is no such file. Check its name and its folder.</source>
            <translation>Dit bestand bestaat niet. Controleer de naam en de map.</translation>
        </message>
        <message>
            <source>The file cannot be read. Check that you may open it and that its disk is connected.</source>
            <translation>Het bestand is niet leesbaar. Controleer of u het mag openen en of de schijf is aangesloten.</translation>
        </message>
        <message>
            <source>The file is empty. Export the survey again and choose the new file.</source>
            <translation>Het bestand is leeg. Exporteer de enquête opnieuw en kies het nieuwe bestand.</translation>
        </message>
        <message>
            <source>The file holds headings but no answers. Export the survey again, answers included.</source>
            <translation>Het bestand bevat wel kopjes, maar geen antwoorden. Exporteer de enquête opnieuw, met de antwoorden erbij.</translation>
        </message>
        <message>
            <source>Byte %1 of the file is a NUL byte, which no text holds, so the file may be damaged. Export it again, or choose the encoding that it was written in.</source>
            <translation>Byte %1 van het bestand is een NUL-byte. Die komt in tekst niet voor, dus het bestand is misschien beschadigd. Exporteer het opnieuw, of kies de codering waarin het is geschreven.</translation>
        </message>
        <message>
            <source>The quote that opens on line %1 is never closed, so it is unclear where that answer ends. Close the quote there, or export the file again.</source>
            <translation>Het aanhalingsteken dat op regel %1 begint, wordt nergens gesloten. Daardoor is niet duidelijk waar dat antwoord eindigt. Sluit het aanhalingsteken daar, of exporteer het bestand opnieuw.</translation>
        </message>
        <message>
            <source>The file is not written in %1: byte %2 is the first that does not fit. Choose another encoding.</source>
            <translation>Het bestand is niet geschreven in %1: byte %2 is de eerste die niet past. Kies een andere codering.</translation>
        </message>
        <message>
            <source>The file has %1 columns, and at most %2 can be read. Leave columns out of the export.</source>
            <translation>Het bestand heeft %1 kolommen; er kunnen er hoogstens %2 worden gelezen. Laat kolommen weg uit de export.</translation>
        </message>
        <message>
            <source>A cell on line %1 is longer than %2 bytes. Look whether a quote is missing there, or shorten the cell.</source>
            <translation>Een cel op regel %1 is langer dan %2 bytes. Kijk of daar een aanhalingsteken ontbreekt, of kort de cel in.</translation>
        </message>
        <message>
            <source>The row on line %1 is longer than %2 bytes. Look whether a quote is missing there, or leave columns out of the export.</source>
            <translation>De rij op regel %1 is langer dan %2 bytes. Kijk of daar een aanhalingsteken ontbreekt, of laat kolommen weg uit de export.</translation>
        </message>
        <message>
            <source>No column holds a rating that an indicator can be made of. Say which column holds one, or choose a file with ratings.</source>
            <translation>Geen enkele kolom bevat een beoordeling waar een indicator van te maken is. Geef aan in welke kolom die staat, of kies een bestand met beoordelingen.</translation>
        </message>
        <message>
            <source>No column holds the day on which an answer was given. Say which column holds it, or export the survey with dates.</source>
            <translation>Geen enkele kolom bevat de dag waarop een antwoord is gegeven. Geef aan in welke kolom die staat, of exporteer de enquête met datums.</translation>
        </message>
        <message>
            <source>The dates in the column “%1” are written in two ways: %2 can only have the day first, %3 only the month. Say which of the two is right; rows with the other are refused.</source>
            <translation>De datums in de kolom “%1” zijn op twee manieren geschreven: bij %2 kan alleen de dag vooraan staan, bij %3 alleen de maand. Geef aan welke van de twee klopt; rijen met de andere manier worden geweigerd.</translation>
        </message>
        <message>
            <source>Every date in the column “%1” can be read in two ways, for example %2. Say which comes first, the day or the month.</source>
            <translation>Elke datum in de kolom “%1” is op twee manieren te lezen, bijvoorbeeld %2. Geef aan wat vooraan staat: de dag of de maand.</translation>
        </message>
        <message>
            <source>There is no mapping with the name “%1”. Check its name, or import without one.</source>
            <translation>Er is geen kolomindeling met de naam “%1”. Controleer de naam, of importeer zonder kolomindeling.</translation>
        </message>
        <message>
            <source>The mapping does not fit this file: the column “%1” is not in it. Import without the mapping, or choose another file.</source>
            <translation>De kolomindeling past niet bij dit bestand: de kolom “%1” staat er niet in. Importeer zonder de kolomindeling, of kies een ander bestand.</translation>
        </message>
        <message>
            <source>This very file was imported before (%1). Undo that import first if you want to read it again.</source>
            <translation>Precies dit bestand is al eerder geïmporteerd (%1). Maak die import eerst ongedaan als u het opnieuw wilt inlezen.</translation>
        </message>
        <message>
            <source>The rows of the file do not add up, which is a mistake of this program. Nothing was imported; please report it together with the details.</source>
            <translation>De telling van de rijen in het bestand klopt niet. Dat is een fout van dit programma. Er is niets geïmporteerd; meld dit alstublieft, samen met de details.</translation>
        </message>
        <message>
            <source>There is no such database. Check its name and folder, or make a new one.</source>
            <translation>Deze database bestaat niet. Controleer de naam en de map, of maak een nieuwe.</translation>
        </message>
        <message>
            <source>A database with this name exists already and is left as it is. Choose another name.</source>
            <translation>Er bestaat al een database met deze naam; die blijft ongewijzigd. Kies een andere naam.</translation>
        </message>
        <message>
            <source>The file has 0 bytes, so it is no database, or one that was lost. Put a backup in its place, or remove the file and make a new database.</source>
            <translation>Het bestand is 0 bytes groot: het is geen database, of een database die verloren is gegaan. Zet er een reservekopie voor in de plaats, of verwijder het bestand en maak een nieuwe database.</translation>
        </message>
        <message>
            <source>The file is not a database of Headroom and is left as it is. Choose another file.</source>
            <translation>Het bestand is geen database van Headroom en blijft ongewijzigd. Kies een ander bestand.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of Headroom (its form is %1, this program knows up to %2). Install the newer version to open it.</source>
            <translation>De database is geschreven door een nieuwere versie van Headroom (databaseversie %1; dit programma kent er tot en met %2). Installeer de nieuwere versie om de database te openen.</translation>
        </message>
        <message>
            <source>Another window or program is using the database. Close it there and try again.</source>
            <translation>Een ander venster of programma gebruikt de database. Sluit de database daar en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The database can be read but not changed. Make its file and folder writable, or copy the database to a folder of your own.</source>
            <translation>De database kan wel worden gelezen, maar niet gewijzigd. Maak het bestand en de map beschrijfbaar, of kopieer de database naar een eigen map.</translation>
        </message>
        <message>
            <source>The database is damaged. Leave it as it is and put the newest backup in its place.</source>
            <translation>De database is beschadigd. Laat het bestand zoals het is en zet de nieuwste reservekopie ervoor in de plaats.</translation>
        </message>
        <message>
            <source>Databases on a server cannot be opened. Choose a database file on this computer.</source>
            <translation>Databases op een server kunnen niet worden geopend. Kies een databasebestand op deze computer.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; make room on it and try again.</source>
            <translation>De schijf is vol. Er is niets gewijzigd; maak ruimte vrij en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The database could not carry this out, and nothing was changed. Try again; if it fails once more, check the database.</source>
            <translation>De database kon dit niet uitvoeren; er is niets gewijzigd. Probeer het opnieuw. Lukt het weer niet, controleer dan de database.</translation>
        </message>
        <message>
            <source>There is no import with number %1. Look for its number in the list of imports.</source>
            <translation>Er is geen import met nummer %1. Zoek het nummer op in de lijst met imports.</translation>
        </message>
        <message>
            <source>Import number %1 was undone before. Import its file again if you want it back.</source>
            <translation>Import nummer %1 is al eerder ongedaan gemaakt. Importeer het bestand opnieuw als u het terug wilt.</translation>
        </message>
        <message>
            <source>Nothing can be written in this folder. Choose another folder, or change its permissions.</source>
            <translation>In deze map kan niets worden opgeslagen. Kies een andere map, of wijzig de rechten ervan.</translation>
        </message>
        <message>
            <source>The file could not be written in full and was not kept. Check the room on the disk and the permissions of the folder.</source>
            <translation>Het bestand kon niet volledig worden opgeslagen en is niet bewaard. Controleer de ruimte op de schijf en de rechten van de map.</translation>
        </message>
        <message>
            <source>A file with this name exists already and is left as it is. Choose another name, or remove that file first.</source>
            <translation>Er bestaat al een bestand met deze naam; dat blijft ongewijzigd. Kies een andere naam, of verwijder dat bestand eerst.</translation>
        </message>
        <message>
            <source>There is no indicator “%1”. Choose one of the indicators of this program, for example nps or csat-grade.</source>
            <translation>Er is geen indicator “%1”. Kies een van de indicatoren van dit programma, bijvoorbeeld nps of csat-grade.</translation>
        </message>
        <message>
            <source>There is no location or employee with the name “%1”. Check how the name is written in the answers.</source>
            <translation>Er is geen vestiging of medewerker met de naam “%1”. Controleer hoe de naam in de antwoorden is geschreven.</translation>
        </message>
        <message>
            <source>There is no round of targets with the name “%1”. Check its name on the page with targets.</source>
            <translation>Er is geen doelronde met de naam “%1”. Controleer de naam op de pagina Doelen.</translation>
        </message>
        <message>
            <source>There is no page “%1”. Choose one of the pages listed by the help of this command.</source>
            <translation>Er is geen pagina “%1”. Kies een van de pagina’s die in de hulp bij deze opdracht staan.</translation>
        </message>
        <message>
            <source>There are no answers for this choice. Choose a longer period or another indicator, or import more answers.</source>
            <translation>Er zijn geen antwoorden voor deze keuze. Kies een langere periode of een andere indicator, of importeer meer antwoorden.</translation>
        </message>
        <message>
            <source>The indicator %1 is never shown per employee, because that would show who answered what. Choose locations or the whole organisation.</source>
            <translation>De indicator %1 wordt nooit per medewerker getoond, omdat dan te zien zou zijn wie wat heeft geantwoord. Kies vestigingen of de hele organisatie.</translation>
        </message>
        <message>
            <source>A target of %1 is not on the scale, which goes from %2 to %3. Choose a value between them.</source>
            <translation>Een doel van %1 ligt buiten de schaal, die loopt van %2 tot %3. Kies een waarde daartussen.</translation>
        </message>
        <message>
            <source>No target has been set. Set one on the page with targets, or give one with the command.</source>
            <translation>Er is nog geen doel ingesteld. Stel een doel in op de pagina Doelen, of geef er een mee met de opdracht.</translation>
        </message>
        <message>
            <source>The pages could not be printed. Check that the printer is on and has paper, or save them as PDF.</source>
            <translation>De pagina’s konden niet worden afgedrukt. Controleer of de printer aanstaat en papier heeft, of sla ze op als PDF.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a file or a column, %2 a whole sentence about it</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 are whole sentences, %2 the words of the operating system or the database</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>A target needs a score, and that is shown from %3 answers; there are %2 in the baseline. Choose a longer baseline, or import more answers.</source>
            <translation>Een doel heeft een score nodig, en die is er vanaf %3 antwoorden; in de nulmeting staan er %2. Kies een langere nulmeting of importeer meer antwoorden.</translation>
        </message>
        <message>
            <source>This is not a table of answers: it looks like a file of the kind %1. Export the answers as CSV or XLSX and choose that file.</source>
            <translation>Dit is geen tabel met antwoorden: het lijkt een bestand van het type %1. Exporteer de antwoorden als CSV of XLSX en kies dat bestand.</translation>
        </message>
        <message>
            <source>Files of the kind %1 cannot be read. Open the file in a spreadsheet program, save it as XLSX and choose that file.</source>
            <translation>Bestanden van het type %1 kunnen niet worden gelezen. Open het bestand in een spreadsheetprogramma, sla het op als XLSX en kies dat bestand.</translation>
        </message>
        <message>
            <source>The workbook is damaged or was cut off: %1 cannot be read. Open it in a spreadsheet program, save it under another name and choose that file, or export it again.</source>
            <translation>De werkmap is beschadigd of afgekapt: %1 is niet leesbaar. Open de werkmap in een spreadsheetprogramma, sla haar op onder een andere naam en kies dat bestand, of exporteer opnieuw.</translation>
        </message>
        <message>
            <source>The workbook is protected by a password. Open it in a spreadsheet program, save a copy without password and choose that file.</source>
            <translation>De werkmap is beveiligd met een wachtwoord. Open haar in een spreadsheetprogramma, sla een kopie zonder wachtwoord op en kies dat bestand.</translation>
        </message>
        <message>
            <source>The workbook is too large to be read safely: %1 has %2, and at most %3 is read. Save the sheet with the answers as CSV and choose that file.</source>
            <translation>De werkmap is te groot om veilig te lezen: %1 heeft %2 en er wordt hoogstens %3 gelezen. Sla het blad met de antwoorden op als CSV en kies dat bestand.</translation>
        </message>
        <message>
            <source>The workbook has no sheet with cells. Export the survey again and choose the new file.</source>
            <translation>De werkmap heeft geen blad met cellen. Exporteer de enquête opnieuw en kies het nieuwe bestand.</translation>
        </message>
        <message>
            <source>The workbook has no sheet named “%1”. Choose one of these: %2.</source>
            <translation>De werkmap heeft geen blad met de naam “%1”. Kies een van deze: %2.</translation>
        </message>
        <message>
            <source>Several sheets of the workbook hold answers: %1. Choose the one to import.</source>
            <translation>Meerdere bladen van de werkmap bevatten antwoorden: %1. Kies welk blad wordt geïmporteerd.</translation>
        </message>
        <message>
            <source>Every row sums up many answers (%1), and scores are only computed from single answers. Export the responses themselves, one row per answer.</source>
            <translation>Elke rij telt veel antwoorden samen (%1), en scores worden alleen uit afzonderlijke antwoorden berekend. Exporteer de antwoorden zelf, één rij per antwoord.</translation>
        </message>
        <message>
            <source>The indicator %1 is made of figures of whole months per location: it has no weeks, no employees and no targets. Choose locations, and months, quarters or years.</source>
            <translation>De indicator %1 bestaat uit cijfers van hele maanden per vestiging: er zijn geen weken, geen medewerkers en geen doelen van. Kies vestigingen, en maanden, kwartalen of jaren.</translation>
        </message>
        <message>
            <source>The round “%1” is fixed: what was agreed stays. Make a new round to agree something else.</source>
            <translation>De ronde “%1” is vastgelegd: wat is afgesproken, blijft staan. Maak een nieuwe ronde om iets anders af te spreken.</translation>
        </message>
        <message>
            <source>No sheet in this database has the code “%1”. Compare it letter by letter with the foot of the sheet, and check that this is the database it was printed from.</source>
            <translation>Geen doelblad in deze database heeft de code “%1”. Vergelijk de code letter voor letter met de voet van het blad, en controleer of het blad uit deze database is afgedrukt.</translation>
        </message>
        <message>
            <source>The round “%1” is still a draft: its targets may change. Fix the round first, on the page with targets.</source>
            <translation>De doelronde ‘%1’ is nog een concept: de doelen kunnen nog veranderen. Leg de ronde eerst vast, op de pagina Doelen.</translation>
        </message>
        <message>
            <source>There is no sheet of “%1” in this round. Choose someone who was in it when it was fixed.</source>
            <translation>In deze ronde is er geen doelblad van ‘%1’. Kies iemand die erin zat toen de ronde werd vastgelegd.</translation>
        </message>
        <message>
            <source>Several sheets of this round are of “%1”. Write the location before the name, as in Utrecht/M. Yilmaz.</source>
            <translation>Meer dan één doelblad van deze ronde is van ‘%1’. Zet de vestiging voor de naam, zoals in Utrecht/M. Yilmaz.</translation>
        </message>
        <message>
            <source>It is not known who signs. Enter the name of a person.</source>
            <translation>Het is niet bekend wie ondertekent. Vul de naam van een persoon in.</translation>
        </message>
        <message>
            <source>The agreed target of %1 is not the proposed one. Say why; the reason is printed on the sheet.</source>
            <translation>Het afgesproken doel voor %1 is niet het voorgestelde. Zeg waarom; de reden komt op het doelblad.</translation>
        </message>
        <message>
            <source>This sheet was signed before, by %1. It is never changed; to replace it with a new signing, say why.</source>
            <translation>Dit doelblad is al eerder ondertekend, door %1. Het wordt nooit gewijzigd; zeg waarom een nieuwe ondertekening het vervangt.</translation>
        </message>
        <message>
            <source>A text is longer than the %1 characters that fit on a sheet. Shorten it.</source>
            <translation>Een tekst is langer dan de %1 tekens die op een doelblad passen. Maak hem korter.</translation>
        </message>
        <message>
            <source>Import number %1 is used by signed sheets; their number is %2. Say why it is undone; whoever checks such a sheet is told.</source>
            <translation>Import nummer %1 wordt gebruikt door ondertekende doelbladen; hun aantal is %2. Zeg waarom de import ongedaan wordt gemaakt; wie zo&apos;n doelblad controleert, krijgt het te zien.</translation>
        </message>
        <message>
            <source>It is not known who says so. Enter the name of a person.</source>
            <translation>Het is niet bekend wie dit zegt. Vul de naam van een persoon in.</translation>
        </message>
        <message>
            <source>The consent has no reference. Enter the number of the letter or of the minutes.</source>
            <translation>De instemming heeft geen kenmerk. Vul het nummer van de brief of van de notulen in.</translation>
        </message>
        <message>
            <source>The day of the consent is missing or still to come. Enter the day on which it was given.</source>
            <translation>De dag van de instemming ontbreekt of ligt in de toekomst. Vul de dag in waarop ze is gegeven.</translation>
        </message>
        <message>
            <source>It is not known who gave the consent in the name of the works council.</source>
            <translation>Het is niet bekend wie namens de ondernemingsraad heeft ingestemd. Vul een naam in.</translation>
        </message>
        <message>
            <source>Say why there is no works council that can be asked.</source>
            <translation>Geef aan waarom er geen ondernemingsraad is die kan worden gevraagd.</translation>
        </message>
        <message>
            <source>The minimum numbers are fixed until round %1 is over, on %2, because sheets of it are signed; their number is %3. They stay as they were.</source>
            <translation>De minimumaantallen liggen vast tot ronde %1 voorbij is, op %2, omdat er bladen van zijn ondertekend; het zijn er %3. De aantallen blijven zoals ze waren.</translation>
        </message>
        <message>
            <source>The round “%1” has not begun, so there are no results to pay on. Wait until it has.</source>
            <translation>De ronde “%1” is nog niet begonnen, dus zijn er geen resultaten om op te belonen. Wacht tot ze is begonnen.</translation>
        </message>
        <message>
            <source>The steps of the bonus do not rise. The threshold must lie under the target and the target under the cap, and the cap may not pay less than the target.</source>
            <translation>De treden van de bonus lopen niet op. De drempel moet onder het doel liggen en het doel onder de top, en de top mag niet minder opleveren dan het doel.</translation>
        </message>
        <message>
            <source>The weights add up to %1 %, and must be exactly 100 %. Change one of them.</source>
            <translation>De gewichten zijn samen %1 %, en dat moet precies 100 % zijn. Wijzig er een.</translation>
        </message>
        <message>
            <source>Not every condition for paying on scores is ticked; the number left is %1. Without them the scheme stays off.</source>
            <translation>Niet elke voorwaarde voor belonen op scores is aangevinkt; het zijn er nog %1. Zonder die voorwaarden blijft de regeling uit.</translation>
        </message>
        <message>
            <source>The bonus scheme of this round is off, so there is nothing to decide.</source>
            <translation>De bonusregeling van deze ronde staat uit, dus valt er niets te beslissen.</translation>
        </message>
        <message>
            <source>The share of the bonus must lie between 0 % and %1 %. Change it.</source>
            <translation>Het deel van de bonus moet tussen 0 % en %1 % liggen. Wijzig het.</translation>
        </message>
        <message>
            <source>Say why. A reason is needed for another percentage than the proposed one, where there is no figure, before the round is over, and to replace an earlier decision.</source>
            <translation>Geef aan waarom. Een reden is nodig bij een ander percentage dan het voorgestelde, waar er geen cijfer is, voordat de ronde voorbij is, en om een eerder besluit te vervangen.</translation>
        </message>
        <message>
            <source>This answer is not in the database any more. Show the answers behind the figure again.</source>
            <translation>Dit antwoord staat niet meer in de database. Toon de antwoorden achter het cijfer opnieuw.</translation>
        </message>
        <message>
            <source>Somebody has left this answer out, or put it back, already. Show the answers behind the figure again.</source>
            <translation>Iemand heeft dit antwoord al weggelaten of teruggezet. Toon de antwoorden achter het cijfer opnieuw.</translation>
        </message>
        <message>
            <source>Say why. An answer is only left out, or put back, with a reason.</source>
            <translation>Zeg waarom. Een antwoord wordt alleen met een reden weggelaten of teruggezet.</translation>
        </message>
        <message>
            <source>The record of signed sheet %1 (%2, round %3) was changed in the database after it was signed, so it no longer says what was agreed. Put back a backup of before, or sign the sheet again.</source>
            <translation>De vastlegging van ondertekend blad %1 (%2, ronde %3) is na de ondertekening in de database gewijzigd en zegt dus niet meer wat is afgesproken. Zet een reservekopie van daarvoor terug, of onderteken het blad opnieuw.</translation>
        </message>
        <message>
            <source>The record of the fixed round “%1” was changed in the database after it was fixed, so it no longer says what was agreed, and none of its targets, sheets and results is shown. Put back a backup of before, or make a new round.</source>
            <translation>De vastlegging van doelronde “%1” is in de database gewijzigd nadat de ronde was vastgelegd. Er staat dus niet meer in wat is afgesproken; doelen, bladen en resultaten van deze ronde worden niet getoond. Zet een reservekopie van daarvoor terug, of maak een nieuwe ronde.</translation>
        </message>
        <message>
            <source>The record of bonus scheme %1 was changed in the database after it was written, so no bonus is proposed from it or from an earlier one. Put back a backup of before, or switch the scheme on again.</source>
            <translation>De vastlegging van bonusregeling %1 is later in de database gewijzigd. Daarom wordt er geen bonus meer mee voorgesteld, ook niet met een eerdere regeling. Zet een reservekopie van daarvoor terug, of zet de regeling opnieuw aan.</translation>
        </message>
        <message>
            <source>The record of the decision about the bonus of %1 (round %2) was changed in the database after it was made, so it does not count as decided. Put back a backup of before, or decide again.</source>
            <translation>De vastlegging van het besluit over de bonus van %1 (ronde %2) is later in de database gewijzigd en geldt niet meer als besluit. Zet een reservekopie van daarvoor terug, of besluit opnieuw.</translation>
        </message>
        <message>
            <source>What was recorded about the works council was changed in the database afterwards, so it is not believed any more. Put back a backup of before, or enter it again.</source>
            <translation>Wat over de ondernemingsraad was vastgelegd, is later in de database gewijzigd en wordt niet meer vertrouwd. Zet een reservekopie van daarvoor terug, of vul het opnieuw in.</translation>
        </message>
        <message>
            <source>The record of the answer that was left out by hand as number %1 was changed in the database afterwards: the answer stays left out, but who did so and why is not known any more. Put back a backup of before, or put the answer back and leave it out again.</source>
            <translation>De vastlegging van het met de hand weggelaten antwoord met nummer %1 is later in de database gewijzigd. Het antwoord blijft weggelaten, maar door wie en waarom is niet meer bekend. Zet een reservekopie van daarvoor terug, of zet het antwoord terug en laat het opnieuw weg.</translation>
        </message>
        <message>
            <source>“%1” cannot be used. Write words with blanks between them; ~ only between two words, * only behind three letters or more.</source>
            <translation>“%1” is niet bruikbaar. Schrijf woorden met een spatie ertussen; ~ alleen tussen twee woorden, * alleen achter drie letters of meer.</translation>
        </message>
        <message>
            <source>There is a reason “%1” already, or the name is empty. Choose another name.</source>
            <translation>Er is al een reden “%1”, of de naam is leeg. Kies een andere naam.</translation>
        </message>
        <message>
            <source>At least one and at most %1 reasons can be kept. Remove one first.</source>
            <translation>Er kunnen minstens één en hoogstens %1 redenen worden bewaard. Verwijder er eerst een.</translation>
        </message>
        <message>
            <source>Line %1 is not one of words of reasons. The file needs the columns reason, subject (yes or no), language (nl or en) and phrase: export the words first and change that file.</source>
            <translation>Regel %1 is geen regel met woorden van redenen. Het bestand heeft de kolommen reason, subject (yes of no), language (nl of en) en phrase nodig: exporteer eerst de woorden en pas dat bestand aan.</translation>
        </message>
        <message>
            <source>With the targets that were fixed by hand, the others cannot reach what is left: they would have to close a share of %1 of their headroom. Release a target, or change the one of the organisation. Releasing the one of %2 gives the most room.</source>
            <translation>Door de handmatig vastgezette doelen kunnen de anderen niet halen wat overblijft: zij zouden %1 van hun ruimte moeten benutten. Geef een doel vrij, of wijzig het doel van de organisatie. Het doel van %2 vrijgeven geeft de meeste ruimte.</translation>
        </message>
        <message>
            <source>With the ceiling and the most points that anyone is asked for, everyone together can reach %1 at most. Ask less of the organisation, or more of everyone.</source>
            <translation>Met het plafond en het grootste aantal punten dat van iemand wordt gevraagd, kan iedereen samen hoogstens %1 halen. Vraag minder van de organisatie, of meer van iedereen.</translation>
        </message>
        <message>
            <source>The column “%1” is to hold contacts, but following up single answers is off. Switch it on under Settings, Follow up single answers, or leave the column out.</source>
            <translation>De kolom “%1” moet contactgegevens bevatten, maar het opvolgen van losse antwoorden staat uit. Zet het aan bij Instellingen, Losse antwoorden opvolgen, of laat de kolom weg.</translation>
        </message>
        <message>
            <source>“%1” is an own indicator: it is worked out from other indicators, so no answer of a customer holds it, and what goes together is looked for in the answers of the same customer. Ask about an indicator that customers answer: %2.</source>
            <translation>“%1” is een eigen indicator: die wordt berekend uit andere indicatoren, dus staat hij in geen enkel antwoord van een klant, terwijl samenhang wordt gezocht in de antwoorden van dezelfde klant. Vraag naar een indicator die klanten beantwoorden: %2.</translation>
        </message>
    </context>
    <context>
        <name>Issues</name>
        <message>
            <source>“%1” is not on the scale from %2 to %3.</source>
            <translation>“%1” ligt niet op de schaal van %2 tot %3.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: a value outside its scale.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: een waarde buiten de schaal.</numerusform>
                <numerusform>%Ln rijen geweigerd: een waarde buiten de schaal.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is not a number or a known answer.</source>
            <translation>“%1” is geen getal of bekend antwoord.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: a rating that is not a number.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: een beoordeling die geen getal is.</numerusform>
                <numerusform>%Ln rijen geweigerd: een beoordeling die geen getal is.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is not a possible date.</source>
            <translation>“%1” is geen mogelijke datum.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: an impossible date.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: een onmogelijke datum.</numerusform>
                <numerusform>%Ln rijen geweigerd: een onmogelijke datum.</numerusform>
            </translation>
        </message>
        <message>
            <source>The date is missing.</source>
            <translation>De datum ontbreekt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: no date.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: geen datum.</numerusform>
                <numerusform>%Ln rijen geweigerd: geen datum.</numerusform>
            </translation>
        </message>
        <message>
            <source>The row holds no rating.</source>
            <translation>De rij bevat geen beoordeling.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: no rating in them.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: geen beoordeling erin.</numerusform>
                <numerusform>%Ln rijen geweigerd: geen beoordeling erin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Byte %2 of the file does not fit the encoding.</source>
            <translation>Byte %2 van het bestand past niet bij de codering.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: bytes that do not fit the encoding.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: bytes die niet bij de codering passen.</numerusform>
                <numerusform>%Ln rijen geweigerd: bytes die niet bij de codering passen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Byte %2 of the file is a NUL byte.</source>
            <translation>Byte %2 van het bestand is een NUL-byte.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: NUL bytes.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: NUL-bytes.</numerusform>
                <numerusform>%Ln rijen geweigerd: NUL-bytes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The row has %2 cells where %3 are expected.</source>
            <translation>De rij heeft %2 cellen, terwijl er %3 worden verwacht.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: more cells than headings.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: meer cellen dan kopjes.</numerusform>
                <numerusform>%Ln rijen geweigerd: meer cellen dan kopjes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The row ends early; the missing cells count as empty.</source>
            <translation>De rij eindigt te vroeg; de ontbrekende cellen tellen als leeg.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) end early; the missing cells count as empty.</source>
            <translation>
                <numerusform>%Ln rij eindigt te vroeg; de ontbrekende cellen tellen als leeg.</numerusform>
                <numerusform>%Ln rijen eindigen te vroeg; de ontbrekende cellen tellen als leeg.</numerusform>
            </translation>
        </message>
        <message>
            <source>A quote inside the cell is taken as text.</source>
            <translation>Een aanhalingsteken in de cel wordt als tekst gelezen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) hold a stray quote, which is taken as text.</source>
            <translation>
                <numerusform>%Ln cel bevat een los aanhalingsteken, dat als tekst wordt gelezen.</numerusform>
                <numerusform>%Ln cellen bevatten een los aanhalingsteken, dat als tekst wordt gelezen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number “%2” was used before with another answer; the first one stays.</source>
            <translation>Het nummer “%2” is eerder gebruikt bij een ander antwoord; het eerste blijft staan.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) repeat the number of an earlier one with other content; the first one stays.</source>
            <translation>
                <numerusform>%Ln antwoord heeft het nummer van een eerder antwoord, maar een andere inhoud; het eerste blijft staan.</numerusform>
                <numerusform>%Ln antwoorden hebben het nummer van een eerder antwoord, maar een andere inhoud; het eerste blijft staan.</numerusform>
            </translation>
        </message>
        <message>
            <source>The row equals an earlier one in every cell and is kept as an answer of its own.</source>
            <translation>De rij is in elke cel gelijk aan een eerdere rij en telt als een eigen antwoord.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) equal an earlier one in every cell and are kept as answers of their own.</source>
            <translation>
                <numerusform>%Ln antwoord is in elke cel gelijk aan een eerder antwoord en telt als een eigen antwoord.</numerusform>
                <numerusform>%Ln antwoorden zijn in elke cel gelijk aan een eerder antwoord en tellen als eigen antwoorden.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” has more decimals than are kept and is rounded.</source>
            <translation>“%1” heeft meer decimalen dan worden bewaard en is afgerond.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s) rounded: more decimals than are kept.</source>
            <translation>
                <numerusform>%Ln waarde afgerond: meer decimalen dan worden bewaard.</numerusform>
                <numerusform>%Ln waarden afgerond: meer decimalen dan worden bewaard.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept, but in no score: its status is “%2”.</source>
            <translation>Bewaard, maar telt in geen score mee: de status is “%2”.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) kept, but in no score: a test, unfinished, cancelled, returned or otherwise marked so in the file.</source>
            <translation>
                <numerusform>%Ln rij bewaard, maar in geen score: een test, onvolledig, geannuleerd, retour of anders zo gemerkt in het bestand.</numerusform>
                <numerusform>%Ln rijen bewaard, maar in geen score: een test, onvolledig, geannuleerd, retour of anders zo gemerkt in het bestand.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept, but in no score: the answer was never sent off.</source>
            <translation>Bewaard, maar telt in geen score mee: het antwoord is nooit verzonden.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) kept, but in no score: they were never sent off.</source>
            <translation>
                <numerusform>%Ln antwoord bewaard, maar telt in geen score mee: het is nooit verzonden.</numerusform>
                <numerusform>%Ln antwoorden bewaard, maar tellen in geen score mee: ze zijn nooit verzonden.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the %2 rows counts in a score: all are tests, unfinished, cancelled or otherwise marked so. If they should count, do not use their status.</source>
            <translation>Geen van de %2 rijen telt mee in een score: alle zijn tests, onvolledig, geannuleerd of anders zo gemerkt. Als ze wel moeten meetellen, gebruik dan hun status niet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) without a row that counts in a score: all are tests, unfinished, cancelled or otherwise marked so.</source>
            <translation>
                <numerusform>%Ln bestand zonder een rij die meetelt in een score: alle zijn tests, onvolledig, geannuleerd of anders zo gemerkt.</numerusform>
                <numerusform>%Ln bestanden zonder een rij die meetelt in een score: alle zijn tests, onvolledig, geannuleerd of anders zo gemerkt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The heading occurs more than once; check what it means.</source>
            <translation>Het kopje komt meer dan eens voor; controleer wat het betekent.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln heading(s) occur more than once.</source>
            <translation>
                <numerusform>%Ln kopje komt meer dan eens voor.</numerusform>
                <numerusform>%Ln kopjes komen meer dan eens voor.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column has no heading.</source>
            <translation>De kolom heeft geen kopje.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) have no heading.</source>
            <translation>
                <numerusform>%Ln kolom heeft geen kopje.</numerusform>
                <numerusform>%Ln kolommen hebben geen kopje.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column holds personal data and is not imported unless you choose so.</source>
            <translation>De kolom bevat persoonsgegevens en wordt niet geïmporteerd, tenzij u daarvoor kiest.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) with personal data are not imported unless you choose so.</source>
            <translation>
                <numerusform>%Ln kolom met persoonsgegevens wordt niet geïmporteerd, tenzij u daarvoor kiest.</numerusform>
                <numerusform>%Ln kolommen met persoonsgegevens worden niet geïmporteerd, tenzij u daarvoor kiest.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column holds dates in two orders: %2 only with the day first, %3 only with the month first. They are read as you chose.</source>
            <translation>De kolom bevat datums in twee volgordes: bij %2 kan alleen de dag vooraan staan, bij %3 alleen de maand. Ze worden gelezen zoals u hebt gekozen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) hold dates in two orders, which are read as you chose.</source>
            <translation>
                <numerusform>%Ln kolom bevat datums in twee volgordes; die worden gelezen zoals u hebt gekozen.</numerusform>
                <numerusform>%Ln kolommen bevatten datums in twee volgordes; die worden gelezen zoals u hebt gekozen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Regel %1, kolom %2: %3</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Regel %1: %2</translation>
        </message>
        <message>
            <source>Column %1: %2</source>
            <translation>Kolom %1: %2</translation>
        </message>
        <message>
            <source>The delivery on “%1” is before its order.</source>
            <translation>De levering op “%1” is vóór de bestelling.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: delivered before the order.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: geleverd vóór de bestelling.</numerusform>
                <numerusform>%Ln rijen geweigerd: geleverd vóór de bestelling.</numerusform>
            </translation>
        </message>
        <message>
            <source>The order number is missing.</source>
            <translation>Het ordernummer ontbreekt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: no order number.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: geen ordernummer.</numerusform>
                <numerusform>%Ln rijen geweigerd: geen ordernummer.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is an order number that a spreadsheet turned into an amount. Export the file again with that column as text.</source>
            <translation>“%1” is een ordernummer waar een spreadsheet een getal van heeft gemaakt. Exporteer het bestand opnieuw, met die kolom als tekst.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln order number(s) turned into an amount by a spreadsheet: such a row is no order, and such an answer belongs to none.</source>
            <translation>
                <numerusform>%Ln ordernummer door een spreadsheet tot bedrag gemaakt: zo’n rij is geen bestelling en zo’n antwoord hoort bij geen bestelling.</numerusform>
                <numerusform>%Ln ordernummers door een spreadsheet tot bedrag gemaakt: zulke rijen zijn geen bestelling en zulke antwoorden horen bij geen bestelling.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was measured of this order yet.</source>
            <translation>Van deze bestelling is nog niets gemeten.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: nothing was measured of these orders yet.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: van deze bestelling is nog niets gemeten.</numerusform>
                <numerusform>%Ln rijen geweigerd: van deze bestellingen is nog niets gemeten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The order “%1” has several rows that differ; the one that was completed last counts.</source>
            <translation>Bestelling “%1” heeft meer rijen, die verschillen; de laatst voltooide telt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of orders that have several differ from the one that counts: the one that was completed last.</source>
            <translation>
                <numerusform>%Ln rij van een bestelling met meer rijen verschilt van de rij die telt: de laatst voltooide.</numerusform>
                <numerusform>%Ln rijen van bestellingen met meer rijen verschillen van de rij die telt: de laatst voltooide.</numerusform>
            </translation>
        </message>
        <message>
            <source>The formula in this cell failed: “%1”.</source>
            <translation>De formule in deze cel gaf een fout: “%1”.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: a formula in them failed.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: een formule erin gaf een fout.</numerusform>
                <numerusform>%Ln rijen geweigerd: een formule erin gaf een fout.</numerusform>
            </translation>
        </message>
        <message>
            <source>The result of the formula “%1” is not in the file.</source>
            <translation>De uitkomst van de formule “%1” staat niet in het bestand.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: a formula whose result is not in the file.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: een formule waarvan de uitkomst niet in het bestand staat.</numerusform>
                <numerusform>%Ln rijen geweigerd: een formule waarvan de uitkomst niet in het bestand staat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cells of the sheet are merged (%2 times); only the first of them holds the value.</source>
            <translation>Er zijn cellen samengevoegd op het blad (%2 keer); alleen de eerste daarvan bevat de waarde.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold merged cells.</source>
            <translation>
                <numerusform>%Ln blad heeft samengevoegde cellen.</numerusform>
                <numerusform>%Ln bladen hebben samengevoegde cellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows of the sheet are hidden (%2); they are imported like the others.</source>
            <translation>Er zijn rijen verborgen op het blad (%2); ze worden net als de andere geïmporteerd.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold hidden rows.</source>
            <translation>
                <numerusform>%Ln blad heeft verborgen rijen.</numerusform>
                <numerusform>%Ln bladen hebben verborgen rijen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns of the sheet are hidden (%2); they are read like the others.</source>
            <translation>Er zijn kolommen verborgen op het blad (%2); ze worden net als de andere gelezen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold hidden columns.</source>
            <translation>
                <numerusform>%Ln blad heeft verborgen kolommen.</numerusform>
                <numerusform>%Ln bladen hebben verborgen kolommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Formulas of the sheet have no result in the file (%2). Open it in a spreadsheet program and save it once, so that the results are in it.</source>
            <translation>Van formules op het blad staat de uitkomst niet in het bestand (%2). Open het bestand in een spreadsheetprogramma en sla het één keer op, zodat de uitkomsten erin staan.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold formulas without a result.</source>
            <translation>
                <numerusform>%Ln blad heeft formules zonder uitkomst.</numerusform>
                <numerusform>%Ln bladen hebben formules zonder uitkomst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cells are as long as a cell can be (%2), so their text may have been cut off.</source>
            <translation>Cellen zijn zo lang als een cel kan zijn (%2), dus hun tekst is misschien afgekapt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) hold texts that may have been cut off.</source>
            <translation>
                <numerusform>%Ln blad heeft teksten die misschien zijn afgekapt.</numerusform>
                <numerusform>%Ln bladen hebben teksten die misschien zijn afgekapt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file has %2 rows, exactly as many as a sheet can hold: it may have been cut off.</source>
            <translation>Het bestand heeft %2 rijen, precies zoveel als er op een blad passen: misschien is het afgekapt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) may have been cut off.</source>
            <translation>
                <numerusform>%Ln blad is misschien afgekapt.</numerusform>
                <numerusform>%Ln bladen zijn misschien afgekapt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%2 is outside the scale and is taken as no score: %3 times.</source>
            <translation>%2 valt buiten de schaal en geldt als geen score: %3 keer.</translation>
        </message>
        <message>
            <source>The file has a row per question: %2 rows were joined into %3 answers. The other rows of an answer count as already there; its other columns are those of its first row.</source>
            <translation>Het bestand heeft een rij per vraag: %2 rijen zijn samengevoegd tot %3 antwoorden. De overige rijen van een antwoord tellen als al aanwezig; de andere kolommen zijn die van de eerste rij.</translation>
        </message>
        <message>
            <source>%2 rows were left out: a file can have %3 different questions, and “%1” is one too many.</source>
            <translation>%2 rijen zijn weggelaten: een bestand kan %3 verschillende vragen hebben, en “%1” is er een te veel.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) hold numbers outside the scale that are taken as no score.</source>
            <translation>
                <numerusform>%Ln kolom bevat getallen buiten de schaal die als geen score gelden.</numerusform>
                <numerusform>%Ln kolommen bevatten getallen buiten de schaal die als geen score gelden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) with a row per question: joined into answers.</source>
            <translation>
                <numerusform>%Ln bestand met een rij per vraag: samengevoegd tot antwoorden.</numerusform>
                <numerusform>%Ln bestanden met een rij per vraag: samengevoegd tot antwoorden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) with too many different questions: some were left out.</source>
            <translation>
                <numerusform>%Ln bestand met te veel verschillende vragen: een deel is weggelaten.</numerusform>
                <numerusform>%Ln bestanden met te veel verschillende vragen: een deel is weggelaten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The dates are numbers that count days or seconds, as a spreadsheet or a service stores them; the first one is %2.</source>
            <translation>De datums zijn getallen die dagen of seconden tellen, zoals een spreadsheet of een dienst ze bewaart; de eerste is %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) of dates hold numbers that count days or seconds; they are read as dates.</source>
            <translation>
                <numerusform>%Ln kolom met datums bevat getallen die dagen of seconden tellen; zij worden als datums gelezen.</numerusform>
                <numerusform>%Ln kolommen met datums bevatten getallen die dagen of seconden tellen; zij worden als datums gelezen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The year of the month stands in the column “%2”.</source>
            <translation>Het jaar van de maand staat in de kolom “%2”.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln month(s) have their year in another column.</source>
            <translation>
                <numerusform>%Ln maand heeft zijn jaar in een andere kolom.</numerusform>
                <numerusform>%Ln maanden hebben hun jaar in een andere kolom.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has a column per month: %2 rows with %3 months hold %4 figures. What is counted are locations in a month: %5.</source>
            <translation>De tabel heeft een kolom per maand: %2 rijen met %3 maanden bevatten %4 cijfers. Geteld wordt een vestiging in een maand: %5.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln table(s) with a column per month: what is counted are locations in a month.</source>
            <translation>
                <numerusform>%Ln tabel met een kolom per maand: geteld wordt een vestiging in een maand.</numerusform>
                <numerusform>%Ln tabellen met een kolom per maand: geteld wordt een vestiging in een maand.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is left out: it sums up other figures, or has no name.</source>
            <translation>“%1” telt niet mee: het is een optelling van andere cijfers of heeft geen naam.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) or row(s) that sum up other figures, or have no name, left out.</source>
            <translation>
                <numerusform>%Ln kolom of rij weggelaten: een optelling van andere cijfers of zonder naam.</numerusform>
                <numerusform>%Ln kolommen of rijen weggelaten: optellingen van andere cijfers of zonder naam.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows without a location (%2) belong to the location of the row above them.</source>
            <translation>Rijen zonder vestiging (%2) horen bij de vestiging van de rij erboven.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln table(s) whose rows without a location belong to the one above.</source>
            <translation>
                <numerusform>%Ln tabel waarin rijen zonder vestiging bij de vestiging erboven horen.</numerusform>
                <numerusform>%Ln tabellen waarin rijen zonder vestiging bij de vestiging erboven horen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The values are fractions of one: “%1” is %2 %.</source>
            <translation>De waarden zijn delen van één: “%1” is %2 %.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) of fractions of one: read as percentages.</source>
            <translation>
                <numerusform>%Ln kolom met delen van één: gelezen als percentages.</numerusform>
                <numerusform>%Ln kolommen met delen van één: gelezen als percentages.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” lies in the future.</source>
            <translation>“%1” ligt in de toekomst.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused: a date in the future.</source>
            <translation>
                <numerusform>%Ln rij geweigerd: een datum in de toekomst.</numerusform>
                <numerusform>%Ln rijen geweigerd: een datum in de toekomst.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answers are codes of the survey tool (%2) and count in no score. Export them in full, not as codes.</source>
            <translation>De antwoorden zijn codes van het enquêteprogramma (%2) en tellen in geen score mee. Exporteer ze voluit, niet als codes.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) hold codes of the survey tool instead of answers and count in no score. Export the answers in full, not as codes.</source>
            <translation>
                <numerusform>%Ln kolom bevat codes van het enquêteprogramma in plaats van antwoorden en telt in geen score mee. Exporteer de antwoorden voluit, niet als codes.</numerusform>
                <numerusform>%Ln kolommen bevatten codes van het enquêteprogramma in plaats van antwoorden en tellen in geen score mee. Exporteer de antwoorden voluit, niet als codes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MethodWords</name>
        <message>
            <source>How the figures on this sheet are made</source>
            <translation>Hoe de cijfers op dit blad tot stand komen</translation>
        </message>
        <message>
            <source>The organisation asks for less than it has now, so every target is the score of now.</source>
            <translation>De organisatie vraagt minder dan zij nu heeft; daarom is elk doel de score van nu.</translation>
        </message>
        <message>
            <source>Everyone closes the same share of the own distance to the best score, %3: the share is (target − now) / (best − now) of the organisation, from %1 now to %2. Targets that were set by hand, and bounds, come first; then the share of the others is %4. One&apos;s target is one&apos;s start plus that share of one&apos;s own distance, so that all targets, weighted by answers, are exactly the target of the organisation.</source>
            <translation>Iedereen overbrugt hetzelfde deel van de eigen afstand tot de beste score, %3: dat deel is (doel − nu) / (beste − nu) van de organisatie, die van %1 nu naar %2 gaat. Doelen die met de hand zijn gezet, en grenzen, gaan voor; daarna is het deel van de anderen %4. Het eigen doel is de eigen start plus dat deel van de eigen afstand, zodat alle doelen, gewogen naar antwoorden, precies het doel van de organisatie zijn.</translation>
        </message>
        <message>
            <source>Everyone is asked for the same number of points; the organisation goes from %1 to %2.</source>
            <translation>Van iedereen wordt hetzelfde aantal punten gevraagd; de organisatie gaat van %1 naar %2.</translation>
        </message>
        <message>
            <source>Everyone has the same target; the organisation goes from %1 to %2.</source>
            <translation>Iedereen heeft hetzelfde doel; de organisatie gaat van %1 naar %2.</translation>
        </message>
        <message>
            <source>Ceiling of the round: %1; who is beyond it keeps that score.</source>
            <translation>Plafond van de ronde: %1; wie daarboven zit, houdt die score.</translation>
        </message>
        <message>
            <source>Nobody is asked for more than %1 points.</source>
            <translation>Van niemand wordt meer dan %1 punten gevraagd.</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <translation>%1: %2 %3</translation>
        </message>
        <message>
            <source>The fewer answers someone has, the more the start is drawn from the own score towards that of the group: few answers say little. Together the starts stay the score of the group.</source>
            <translation>Hoe minder antwoorden iemand heeft, hoe meer de start van de eigen score naar die van de groep wordt getrokken: weinig antwoorden zeggen weinig. Samen blijven de starts de score van de groep.</translation>
        </message>
        <message>
            <source>The interval of 95 % says how far the score can be from what many more answers would give. A target is met when the whole interval reaches it, not met when the whole interval falls short, and cannot be told otherwise. A score that prints equal to the target reaches it.</source>
            <translation>Het interval van 95 % zegt hoe ver de score kan liggen van wat veel meer antwoorden zouden geven. Een doel is gehaald als het hele interval erop of erboven ligt, niet gehaald als het hele interval eronder blijft, en anders niet te zeggen. Een score die hetzelfde wordt afgedrukt als het doel, haalt het doel.</translation>
        </message>
        <message>
            <source>Figures are computed exactly from the answers and rounded once, half up, when they are printed. The quarters lie on a straight line from the start to the target.</source>
            <translation>Cijfers worden precies uit de antwoorden berekend en bij het afdrukken één keer afgerond, halven naar boven. De kwartalen liggen op een rechte lijn van de start naar het doel.</translation>
        </message>
        <message>
            <source>%1 by month: the figures of the chart</source>
            <translation>%1 per maand: de cijfers van de grafiek</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Interval of 95 %</source>
            <translation>Interval van 95 %</translation>
        </message>
        <message>
            <source>too few answers</source>
            <translation>te weinig antwoorden</translation>
        </message>
    </context>
    <context>
        <name>RoundWords</name>
        <message numerus="yes">
            <source>the next %Ln answer(s)</source>
            <translation>
                <numerusform>het volgende antwoord</numerusform>
                <numerusform>de volgende %Ln antwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>certain</source>
            <translation>zeker</translation>
        </message>
        <message>
            <source>out of reach</source>
            <translation>niet haalbaar</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>%1 over %2</source>
            <translation>%1 over %2</translation>
        </message>
        <message>
            <source>No more answers are expected; the target is reached.</source>
            <translation>Er worden geen antwoorden meer verwacht; het doel is gehaald.</translation>
        </message>
        <message>
            <source>No more answers are expected; the target is not reached.</source>
            <translation>Er worden geen antwoorden meer verwacht; het doel is niet gehaald.</translation>
        </message>
        <message>
            <source>Nothing more is needed: whatever %1 say, the target is reached.</source>
            <translation>Er is niets meer nodig: wat %1 ook zeggen, het doel wordt gehaald.</translation>
        </message>
        <message>
            <source>Out of reach: even if %1 are the best there is, the target is not reached.</source>
            <translation>Niet haalbaar: ook als %1 de beste zijn die er bestaan, wordt het doel niet gehaald.</translation>
        </message>
        <message>
            <source>On target now. It stays so with %1.</source>
            <translation>Nu op doel. Dat blijft zo met %1.</translation>
        </message>
        <message>
            <source>Still needed: %1.</source>
            <translation>Nog nodig: %1.</translation>
        </message>
        <message>
            <source>as many %1 as %2 in %3</source>
            <translation>evenveel %1 als %2 in %3</translation>
        </message>
        <message>
            <source>at least %1 more %2 than %3 in %4</source>
            <translation>minstens %1 meer %2 dan %3 in %4</translation>
        </message>
        <message>
            <source>at most %1 more %2 than %3 in %4</source>
            <translation>hoogstens %1 meer %2 dan %3 in %4</translation>
        </message>
        <message>
            <source>at most %1 of %2 counted as “%3”</source>
            <translation>hoogstens %1 van %2 met ‘%3’</translation>
        </message>
        <message>
            <source>at least %1 of %2 counted as “%3”, so at most %4 that are not</source>
            <translation>minstens %1 van %2 met ‘%3’, dus hoogstens %4 zonder</translation>
        </message>
        <message>
            <source>at least %1 of %2 counted as “%3”</source>
            <translation>minstens %1 van %2 met ‘%3’</translation>
        </message>
        <message>
            <source>a mean of at most %1 over %2</source>
            <translation>gemiddeld hoogstens %1 over %2</translation>
        </message>
        <message>
            <source>a mean of at least %1 over %2</source>
            <translation>gemiddeld minstens %1 over %2</translation>
        </message>
        <message>
            <source>Since the baseline %1 went from %2 to %3: %4 points. Of these, %5 is performance and %6 is mix: %7.</source>
            <translation>Sinds de nulmeting ging %1 van %2 naar %3: %4 punten. Daarvan is %5 prestatie en %6 mix: %7.</translation>
        </message>
        <message>
            <source>Mix: of each the change of its part of the answers, times its score in the baseline, added up.</source>
            <translation>Mix: van elk de verandering van het deel van de antwoorden, maal de score in de nulmeting, bij elkaar opgeteld.</translation>
        </message>
        <message>
            <source>the answers are spread over the %1 as they were</source>
            <translation>de antwoorden zijn verdeeld over de %1 zoals voorheen</translation>
        </message>
        <message>
            <source>a larger part of the answers is about stronger %1</source>
            <translation>een groter deel van de antwoorden gaat over sterkere %1</translation>
        </message>
        <message>
            <source>a larger part of the answers is about weaker %1</source>
            <translation>een groter deel van de antwoorden gaat over zwakkere %1</translation>
        </message>
        <message>
            <source>The total can change without anyone doing anything differently: when a larger part of the answers is about units that were strong or weak already.</source>
            <translation>Het totaal kan veranderen zonder dat iemand anders presteert: als een groter deel van de antwoorden gaat over onderdelen die al sterk of zwak waren.</translation>
        </message>
        <message>
            <source>Performance: of each unit right below the organisation (or of each unit a level lower, where there is only one) the change of its own score since the baseline, times its part of the answers in the round, added up.</source>
            <translation>Prestatie: van elk onderdeel direct onder de organisatie (of van elk onderdeel een niveau lager, als er maar één is) de verandering van de eigen score sinds de nulmeting, maal het deel van de antwoorden in de ronde, bij elkaar opgeteld.</translation>
        </message>
        <message>
            <source>Together they are the whole change, exactly. Units with too few answers to show a score count together as one; what is new starts from the score of the organisation. The mix is printed as what performance leaves of the change, so that the printed figures add up too.</source>
            <translation>Samen zijn ze precies de hele verandering. Onderdelen met te weinig antwoorden om een score te tonen, tellen samen als één; wat nieuw is, gaat uit van de score van de organisatie. De mix wordt getoond als wat de prestatie van de verandering overlaat, zodat ook de getoonde cijfers optellen.</translation>
        </message>
    </context>
    <context>
        <name>SheetWords</name>
        <message>
            <source>Target %1</source>
            <translation>Doel %1</translation>
        </message>
        <message>
            <source>Baseline %1 · answers: %2 · imported files: %3</source>
            <translation>Nulmeting %1 · antwoorden: %2 · geïmporteerde bestanden: %3</translation>
        </message>
        <message>
            <source>Round %1 · sheet %2</source>
            <translation>Doelronde %1 · blad %2</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>pagina %1 van %2</translation>
        </message>
        <message>
            <source>Target sheet %1</source>
            <translation>Doelblad %1</translation>
        </message>
        <message>
            <source>How this target was set</source>
            <translation>Hoe dit doel is bepaald</translation>
        </message>
        <message>
            <source>There are no answers yet to draw.</source>
            <translation>Er zijn nog geen antwoorden om te tekenen.</translation>
        </message>
        <message>
            <source>What we agree</source>
            <translation>Wat we afspreken</translation>
        </message>
        <message>
            <source>The employee&apos;s own view</source>
            <translation>De eigen visie van de medewerker</translation>
        </message>
        <message>
            <source>Employee, date</source>
            <translation>Medewerker, datum</translation>
        </message>
        <message>
            <source>Manager, date</source>
            <translation>Leidinggevende, datum</translation>
        </message>
        <message>
            <source>hidden</source>
            <comment>in a column of scores</comment>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>&lt;%1</source>
            <extracomment>In a column of scores: fewer answers than the limit for showing one, &quot;&lt;5&quot;.</extracomment>
            <translation>&lt;%1</translation>
        </message>
        <message>
            <source>%1 target by %2</source>
            <translation>Doel voor %1 per %2</translation>
        </message>
        <message>
            <source>from a start of %1: %2 points</source>
            <translation>vanaf een start van %1: %2 punten</translation>
        </message>
        <message>
            <source>too few answers to show where you are now</source>
            <translation>te weinig antwoorden om te tonen waar u nu staat</translation>
        </message>
        <message>
            <source>from %1 now: %2 points</source>
            <translation>vanaf %1 nu: %2 punten</translation>
        </message>
        <message>
            <source>The organisation goes from %1 to %2.</source>
            <translation>De organisatie gaat van %1 naar %2.</translation>
        </message>
        <message>
            <source>That closes %1 of the distance to %2. You close the same %1 of your own distance of %3 points.</source>
            <extracomment>%1 and %4 are the same share; %2 the best score that is possible; %3 a number of points.</extracomment>
            <translation>Daarmee overbrugt zij %1 van de afstand tot %2. U overbrugt dezelfde %1 van uw eigen afstand van %3 punten.</translation>
        </message>
        <message>
            <source>This target was set by hand: %1</source>
            <translation>Dit doel is handmatig ingesteld: %1</translation>
        </message>
        <message>
            <source>The organisation&apos;s target lies below its score of now, so everyone keeps what they have.</source>
            <translation>Het doel van de organisatie ligt onder de huidige score; daarom houdt iedereen wat er al is bereikt.</translation>
        </message>
        <message>
            <source>Everyone is asked for the same number of points.</source>
            <translation>Van iedereen wordt hetzelfde aantal punten gevraagd.</translation>
        </message>
        <message>
            <source>Everyone has the same target.</source>
            <translation>Iedereen heeft hetzelfde doel.</translation>
        </message>
        <message>
            <source>Your %1 by month</source>
            <translation>Uw %1 per maand</translation>
        </message>
        <message>
            <source>Answers in the baseline: %1 · shaded: 95 % confidence · dashed: the way to the target</source>
            <translation>Antwoorden in de nulmeting: %1 · vlak: 95 % betrouwbaarheid · streepjeslijn: de weg naar het doel</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Year before</source>
            <comment>column: scores of the year before</comment>
            <translation>Jaar ervoor</translation>
        </message>
        <message>
            <source>Now</source>
            <comment>column: scores now</comment>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Target %1</source>
            <comment>column; %1 is the name of the round</comment>
            <translation>Doel %1</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Tot nu toe</translation>
        </message>
        <message>
            <source>starts %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>%1 met</source>
            <comment>a score so far</comment>
            <translation>%1 gehaald</translation>
        </message>
        <message>
            <source>%1 not met</source>
            <comment>a score so far</comment>
            <translation>%1 niet gehaald</translation>
        </message>
        <message>
            <source>%1 cannot be told</source>
            <comment>a score so far, with too wide an interval</comment>
            <translation>%1 niet te zeggen</translation>
        </message>
        <message>
            <source>Weighted by answers, the targets of everyone together give %1, the target of the organisation.</source>
            <translation>Gewogen naar het aantal antwoorden komen de doelen van iedereen samen uit op %1, het doel van de organisatie.</translation>
        </message>
        <message>
            <source>Limits used: a score is shown from %1 answers, a verdict is given from %2.</source>
            <translation>Gebruikte grenzen: een score wordt getoond vanaf %1 antwoorden, een oordeel wordt gegeven vanaf %2.</translation>
        </message>
        <message>
            <source>%1: target set by hand: %2</source>
            <translation>%1: doel handmatig ingesteld: %2</translation>
        </message>
        <message>
            <source>%1 %2 (n = %3)</source>
            <extracomment>indicator, the score that the target starts from, number of answers</extracomment>
            <translation>%1 %2 (n = %3)</translation>
        </message>
        <message>
            <source>The fewer answers, the more a start is drawn from one&apos;s own score towards the group: %1.</source>
            <translation>Hoe minder antwoorden, hoe meer een start van de eigen score naar de groep wordt getrokken: %1.</translation>
        </message>
        <message>
            <source>Round %1 · sheet %2 · check code %3</source>
            <translation>Ronde %1 · blad %2 · controlecode %3</translation>
        </message>
        <message>
            <source>Fixed on %1 · printed %2</source>
            <translation>Vastgelegd op %1 · afgedrukt op %2</translation>
        </message>
        <message>
            <source>Draft · printed %1</source>
            <translation>Concept · afgedrukt op %1</translation>
        </message>
        <message>
            <source>Actions, as they stand today</source>
            <translation>Acties, zoals ze vandaag staan</translation>
        </message>
        <message>
            <source>from %1</source>
            <extracomment>%1 the day on which an action starts</extracomment>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <extracomment>%1 a number of further actions</extracomment>
            <translation>en nog %1</translation>
        </message>
        <message>
            <source>So %1 was proposed; another target was agreed, for the reason given below.</source>
            <extracomment>a target that was proposed</extracomment>
            <translation>Zo kwam het voorstel op %1; er is een ander doel afgesproken, om de reden die hieronder staat.</translation>
        </message>
        <message>
            <source>Weighted by answers, the targets that were proposed to everyone together give %1, the target of the organisation.</source>
            <translation>Gewogen naar het aantal antwoorden komen de doelen die aan iedereen zijn voorgesteld samen uit op %1, het doel van de organisatie.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The answers still to come are expected at the pace of the baseline.</source>
            <translation>De antwoorden die nog komen, worden verwacht in het tempo van de nulmeting.</translation>
        </message>
        <message>
            <source>%1, %2: %3. With: %4 (n = %5); without: %6 (n = %7).</source>
            <translation>%1, %2: %3. Met: %4 (n = %5); zonder: %6 (n = %7).</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>indicator with its weight</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Weights in the result of the round: %1; together %2.</source>
            <translation>Gewichten in het resultaat van de ronde: %1; samen %2.</translation>
        </message>
        <message>
            <source>By the weights, %1 of the way to the targets is covered.</source>
            <translation>Volgens de gewichten is %1 van de weg naar de doelen afgelegd.</translation>
        </message>
        <message>
            <source>This sheet was signed, but its record was changed in the database after that. What stands here is the proposal, not what was agreed.</source>
            <translation>Dit blad is ondertekend, maar de vastlegging ervan is daarna in de database gewijzigd. Wat hier staat is het voorstel, niet wat is afgesproken.</translation>
        </message>
        <message>
            <source>By the weights, the result is no better than the start.</source>
            <translation>Volgens de gewichten is het resultaat niet beter dan de start.</translation>
        </message>
        <message>
            <source>There are no answers yet to start from, so the target of %1 holds.</source>
            <translation>Er zijn nog geen antwoorden om van te starten; daarom geldt het doel van %1.</translation>
        </message>
        <message>
            <source>That closes %1 of the distance to %2.</source>
            <translation>Daarmee overbrugt zij %1 van de afstand tot %2.</translation>
        </message>
        <message>
            <source>That closes %1 of the distance to %2. %4 closes the same %1 of its own distance of %3 points.</source>
            <translation>Daarmee overbrugt zij %1 van de afstand tot %2. %4 overbrugt dezelfde %1 van de eigen afstand van %3 punten.</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 per maand</translation>
        </message>
        <message>
            <source>Agreed by, date</source>
            <translation>Voor akkoord, datum</translation>
        </message>
        <message>
            <source>Own view</source>
            <translation>Eigen visie</translation>
        </message>
        <message>
            <source>The targets of everyone in %1, of which some are set by hand or bounded, together close %2 of its distance to %3.</source>
            <translation>De doelen van iedereen in %1, waarvan sommige met de hand of door een grens zijn bepaald, overbruggen samen %2 van de afstand daarvan tot %3.</translation>
        </message>
        <message>
            <source>In a group whose target was set by hand everyone closes %1 of the own distance to %2: for you that distance is %3 points.</source>
            <translation>In een groep waarvan het doel met de hand is gezet, overbrugt iedereen %1 van de eigen afstand tot %2: voor u is die afstand %3 punten.</translation>
        </message>
        <message>
            <source>The ceiling of this round is %1. You are there already and keep what you have.</source>
            <translation>Het plafond van deze ronde is %1. Daar bent u al; u houdt wat u hebt.</translation>
        </message>
        <message>
            <source>Nobody is asked for more than %1 points in this round; the others close the rest.</source>
            <translation>In deze ronde wordt van niemand meer dan %1 punten gevraagd; de anderen halen de rest.</translation>
        </message>
        <message>
            <source>This sheet was signed when its words were not kept yet: figures, names and check code are those that were signed, sentences may have read otherwise.</source>
            <translation>Dit blad is ondertekend toen de woorden ervan nog niet werden bewaard: cijfers, namen en controlecode zijn die van de ondertekening, zinnen kunnen anders hebben geluid.</translation>
        </message>
        <message>
            <source>What is said most</source>
            <translation>Wat het meest wordt gezegd</translation>
        </message>
        <message>
            <source>What customers say most</source>
            <translation>Wat klanten het meest zeggen</translation>
        </message>
        <message>
            <source>%1 · comments with %2 in the baseline</source>
            <translation>%1 · opmerkingen bij %2 in de nulmeting</translation>
        </message>
        <message>
            <source>%1 · comments: %2</source>
            <translation>%1 · opmerkingen: %2</translation>
        </message>
        <message>
            <source>too few comments to show</source>
            <translation>te weinig opmerkingen om te tonen</translation>
        </message>
        <message>
            <source>no reason is named more than once</source>
            <translation>geen reden is vaker dan één keer genoemd</translation>
        </message>
        <message>
            <source>› serves the indicator above it; its target is its norm.</source>
            <translation>› draagt bij aan de indicator erboven; het doel is de norm.</translation>
        </message>
        <message>
            <source>not shown, or others&apos; comments could be worked out</source>
            <translation>niet getoond, anders zijn opmerkingen van anderen te herleiden</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::AnswerWords</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 van %3</translation>
        </message>
        <message>
            <source>(%1 − %2) ÷ %3 answers × 100 = %4</source>
            <translation>(%1 − %2) ÷ %3 antwoorden × 100 = %4</translation>
        </message>
        <message>
            <source>%1 ÷ %2 answers × 100 = %3</source>
            <translation>%1 ÷ %2 antwoorden × 100 = %3</translation>
        </message>
        <message>
            <source>Everything added up is %1; divided by %2 answers that is %3</source>
            <translation>Alles bij elkaar opgeteld is %1; gedeeld door %2 antwoorden is dat %3</translation>
        </message>
        <message>
            <source>%1 figures of months added up are %2</source>
            <translation>%1 maandcijfers bij elkaar opgeteld zijn %2</translation>
        </message>
        <message>
            <source>There are %1 answers: too few to show them, because one could work out whose they are.</source>
            <translation>Er zijn %1 antwoorden: te weinig om ze te tonen, want dan zou te herleiden zijn van wie ze zijn.</translation>
        </message>
        <message>
            <source>What was said is shown from %1 answers on.</source>
            <translation>Wat er is gezegd, wordt getoond vanaf %1 antwoorden.</translation>
        </message>
        <message>
            <source>Not counted: %1.</source>
            <translation>Niet meegeteld: %1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>group</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>The newest %1 of %2 are listed.</source>
            <translation>De nieuwste %1 van %2 staan in de lijst.</translation>
        </message>
        <message>
            <source>Found with “%1” in what was said: %2.</source>
            <translation>Gevonden met “%1” in wat er is gezegd: %2.</translation>
        </message>
        <message>
            <source>There are %1 answers in this selection; what was said can be read and searched from %2 on, so that nobody is recognised.</source>
            <translation>Er zijn %1 antwoorden in deze selectie; wat er is gezegd is te lezen en te doorzoeken vanaf %2, zodat niemand herkenbaar is.</translation>
        </message>
        <message>
            <source>%1 of %2 are listed: the one that you opened, and the newest.</source>
            <translation>%1 van %2 staan in de lijst: het antwoord dat u opende, en de nieuwste.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::AnswersDialog</name>
        <message>
            <source>Answers behind the figure</source>
            <translation>Antwoorden achter het cijfer</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>Group of answers</source>
            <translation>Groep antwoorden</translation>
        </message>
        <message>
            <source>&amp;Put this answer back…</source>
            <translation>Dit antwoord &amp;terugzetten…</translation>
        </message>
        <message>
            <source>&amp;Leave this answer out…</source>
            <translation>Dit antwoord &amp;weglaten…</translation>
        </message>
        <message>
            <source>Choose an answer in the list first.</source>
            <translation>Kies eerst een antwoord in de lijst.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>The same person puts the answer back, or leaves it out again. Both stay written down. (Ctrl+Z)</source>
            <translation>Dezelfde persoon zet het antwoord terug, of laat het weer weg. Beide blijven vastgelegd. (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Search in what was said</source>
            <translation>Zoeken in wat er is gezegd</translation>
        </message>
        <message>
            <source>Words that all have to be there; &quot;too late&quot; in quotes is a phrase, del* the beginning of a word. Enter searches. (Ctrl+F)</source>
            <translation>Woorden die er allemaal in moeten staan; &quot;te laat&quot; tussen aanhalingstekens is een woordgroep, lev* het begin van een woord. Enter zoekt. (Ctrl+F)</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::AnswersModel</name>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Medewerker</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er is gezegd</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestelling</translation>
        </message>
        <message>
            <source>From file</source>
            <translation>Uit bestand</translation>
        </message>
        <message>
            <source>Left out</source>
            <comment>column</comment>
            <translation>Weggelaten</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::AttentionModel</name>
        <message>
            <source>%1: %2</source>
            <extracomment>for a screen reader: a unit, and what is the matter with it</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::BoundsDialog</name>
        <message>
            <source>Ceiling and cap</source>
            <translation>Plafond en top</translation>
        </message>
        <message>
            <source>How far anyone is asked to go. What one is not asked, the others are: the targets still add up. Who is at the ceiling already keeps what they have.</source>
            <translation>Hoe ver iemand wordt gevraagd te gaan. Wat de een niet wordt gevraagd, wordt de anderen gevraagd: de doelen tellen nog steeds op. Wie al op of boven het plafond zit, houdt wat er is.</translation>
        </message>
        <message>
            <source>&amp;Ceiling: the best that is realistic</source>
            <translation>&amp;Plafond: het beste dat realistisch is</translation>
        </message>
        <message>
            <source>&amp;Most points that anyone is asked</source>
            <translation>&amp;Grootste aantal punten dat van iemand wordt gevraagd</translation>
        </message>
        <message>
            <source>&amp;Use these</source>
            <translation>&amp;Gebruiken</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ChangeWords</name>
        <message>
            <source>%1 is %2 below %3: with %4 answers a difference under %5 says nothing.</source>
            <extracomment>%1 and %3 periods, %2 points, %4 a number of answers, %5 points</extracomment>
            <translation>%1 ligt %2 onder %3: bij %4 antwoorden zegt een verschil kleiner dan %5 niets.</translation>
        </message>
        <message>
            <source>%1 is %2 above %3: with %4 answers a difference under %5 says nothing.</source>
            <extracomment>%1 and %3 periods, %2 points, %4 a number of answers, %5 points</extracomment>
            <translation>%1 ligt %2 boven %3: bij %4 antwoorden zegt een verschil kleiner dan %5 niets.</translation>
        </message>
        <message>
            <source>%1 is %2 below %3: a real change (95 %: %4 to %5).</source>
            <extracomment>%1 and %3 periods, %2 points, %4 and %5 the ends of the 95 % interval of the change</extracomment>
            <translation>%1 ligt %2 onder %3: een echte verandering (95 %: %4 tot %5).</translation>
        </message>
        <message>
            <source>%1 is %2 above %3: a real change (95 %: %4 to %5).</source>
            <extracomment>%1 and %3 periods, %2 points, %4 and %5 the ends of the 95 % interval of the change</extracomment>
            <translation>%1 ligt %2 boven %3: een echte verandering (95 %: %4 tot %5).</translation>
        </message>
        <message>
            <source>Too few answers to compare</source>
            <translation>Te weinig antwoorden om te vergelijken</translation>
        </message>
        <message>
            <source>Within noise</source>
            <translation>Binnen de ruis</translation>
        </message>
        <message>
            <source>Real change</source>
            <translation>Echte verandering</translation>
        </message>
        <message>
            <source>%1 · within noise</source>
            <translation>%1 · binnen de ruis</translation>
        </message>
        <message>
            <source>%1 · real change</source>
            <translation>%1 · echte verandering</translation>
        </message>
        <message>
            <source>%1 and %2 are not compared: a score is hidden so that one beside it with few answers cannot be worked out.</source>
            <translation>%1 en %2 worden niet vergeleken: een score is verborgen, zodat een score ernaast met weinig antwoorden niet is af te leiden.</translation>
        </message>
        <message>
            <source>%1 and %2 cannot be compared: %3 and %4 answers are too few.</source>
            <extracomment>%1 and %2 periods, %3 and %4 numbers of answers</extracomment>
            <translation>%1 en %2 zijn niet te vergelijken: %3 en %4 antwoorden zijn te weinig.</translation>
        </message>
        <message>
            <source>Too few answers</source>
            <translation>Te weinig antwoorden</translation>
        </message>
        <message>
            <source>✓ Target reached</source>
            <translation>✓ Doel gehaald</translation>
        </message>
        <message>
            <source>Below the target</source>
            <translation>Doel niet gehaald</translation>
        </message>
        <message>
            <source>Cannot be told</source>
            <translation>Niet te zeggen</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Doel %1</translation>
        </message>
        <message>
            <source>Target %1, from %2</source>
            <extracomment>%1 a target, %2 the first day of the round</extracomment>
            <translation>Doel %1, vanaf %2</translation>
        </message>
        <message>
            <source>Target %1 reached</source>
            <translation>Doel %1 gehaald</translation>
        </message>
        <message>
            <source>Below the start of %1, target %2</source>
            <translation>Onder de start van %1, doel %2</translation>
        </message>
        <message>
            <source>%1 of the way to %2</source>
            <extracomment>%1 a percentage, %2 a target</extracomment>
            <translation>%1 van de weg naar %2</translation>
        </message>
        <message>
            <source>No answers</source>
            <translation>Geen antwoorden</translation>
        </message>
        <message>
            <source>Hidden</source>
            <extracomment>a score that is hidden</extracomment>
            <translation>Verborgen</translation>
        </message>
        <message>
            <source>There are no answers in this period.</source>
            <translation>Er zijn geen antwoorden in deze periode.</translation>
        </message>
        <message>
            <source>%1 answers: a score is shown from %2 answers on.</source>
            <extracomment>%1 the number of answers there are, %2 the number that is needed</extracomment>
            <translation>Aantal antwoorden: %1. Vanaf %2 antwoorden wordt een score getoond.</translation>
        </message>
        <message>
            <source>Hidden so that a score beside it with few answers cannot be worked out from the total.</source>
            <translation>Verborgen, zodat een score ernaast met weinig antwoorden niet uit het totaal is af te leiden.</translation>
        </message>
        <message>
            <source>Indicative: %1 answers, a verdict needs %2.</source>
            <extracomment>%1 the number of answers there are, %2 the number that is needed</extracomment>
            <translation>Indicatief: %1 antwoorden, voor een oordeel zijn er %2 nodig.</translation>
        </message>
        <message>
            <source>Target %1, nothing measured yet</source>
            <extracomment>the round has begun, without answers yet; %1 a target</extracomment>
            <translation>Doel %1, nog niets gemeten</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Niet vergeleken</translation>
        </message>
        <message>
            <source>Too few months to compare</source>
            <translation>Te weinig maanden om te vergelijken</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Geen gegevens</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CheckDialog</name>
        <message>
            <source>Check a sheet</source>
            <translation>Een doelblad controleren</translation>
        </message>
        <message>
            <source>&amp;Check code, at the foot of the sheet</source>
            <translation>&amp;Controlecode, onderaan het doelblad</translation>
        </message>
        <message>
            <source>C&amp;heck</source>
            <translation>C&amp;ontroleren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Sheet %1 of round %2: %3</source>
            <translation>Blad %1 van ronde %2: %3</translation>
        </message>
        <message>
            <source>Identical to what was fixed on %1.</source>
            <translation>Gelijk aan wat op %1 is vastgelegd.</translation>
        </message>
        <message>
            <source>%1: target %2; shared out today the same.</source>
            <translation>%1: doel %2; vandaag verdeeld hetzelfde.</translation>
        </message>
        <message>
            <source>%1: target %2; shared out today it would be %3, because answers or settings changed. The agreement stays.</source>
            <translation>%1: doel %2; vandaag verdeeld zou het %3 zijn, doordat antwoorden of instellingen zijn veranderd. De afspraak blijft staan.</translation>
        </message>
        <message>
            <source>%1: target %2; today there are no such answers any more. The agreement stays.</source>
            <translation>%1: doel %2; vandaag zijn er geen zulke antwoorden meer. De afspraak blijft staan.</translation>
        </message>
        <message>
            <source>Identical to what %1 signed on %2.</source>
            <extracomment>name, date</extracomment>
            <translation>Gelijk aan wat %1 op %2 heeft ondertekend.</translation>
        </message>
        <message>
            <source>It was a proposal. It is signed since, by %1 on %2: check code %4.</source>
            <extracomment>name, date, %4 is a check code</extracomment>
            <translation>Het was een voorstel. Daarna is het ondertekend, door %1 op %2: controlecode %4.</translation>
        </message>
        <message>
            <source>Superseded: %1 signed again on %2, because: %3 (check code %4).</source>
            <extracomment>name, date, reason, check code</extracomment>
            <translation>Vervangen: %1 heeft op %2 opnieuw ondertekend, want: %3 (controlecode %4).</translation>
        </message>
        <message>
            <source>It holds: no later signing took its place.</source>
            <translation>Het geldt: geen latere ondertekening heeft het vervangen.</translation>
        </message>
        <message>
            <source>It is a proposal; nobody has signed it.</source>
            <translation>Het is een voorstel; niemand heeft het ondertekend.</translation>
        </message>
        <message>
            <source>%1 (proposed %2; agreed otherwise because: %3)</source>
            <extracomment>target, target, reason</extracomment>
            <translation>%1 (voorgesteld %2; anders afgesproken, want: %3)</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CheckStep</name>
        <message>
            <source>rows that belong to an answer of an earlier row: the file has a row per question</source>
            <translation>rijen die bij het antwoord van een eerdere rij horen: het bestand heeft een rij per vraag</translation>
        </message>
        <message>
            <source>&amp;Save refused rows…</source>
            <translation>Geweigerde rijen op&amp;slaan…</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Geweigerde rijen</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Bezig met importeren…</translation>
        </message>
        <message>
            <source>Before anything is stored</source>
            <translation>Voordat er iets wordt opgeslagen</translation>
        </message>
        <message>
            <source>Checking every row…</source>
            <translation>Elke rij wordt gecontroleerd…</translation>
        </message>
        <message>
            <source>They stay out; correct them at their source and import the file again: what is in already is skipped.</source>
            <translation>Deze rijen gaan niet mee. Verbeter ze bij de bron en importeer het bestand opnieuw: wat er al in staat, wordt overgeslagen.</translation>
        </message>
        <message>
            <source>The first of each kind are listed. They stay out; correct them at their source and import the file again.</source>
            <translation>Van elke soort staan hier de eerste. Deze rijen gaan niet mee. Verbeter ze bij de bron en importeer het bestand opnieuw.</translation>
        </message>
        <message>
            <source>new answers</source>
            <translation>nieuwe antwoorden</translation>
        </message>
        <message>
            <source>new answers; the file covers %1</source>
            <translation>nieuwe antwoorden; het bestand beslaat %1</translation>
        </message>
        <message>
            <source>already imported: skipped, so that nothing counts twice</source>
            <translation>al geïmporteerd: overgeslagen, zodat niets dubbel telt</translation>
        </message>
        <message>
            <source>rows refused</source>
            <translation>geweigerde rijen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>Save refused rows</source>
            <translation>Geweigerde rijen opslaan</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-bestanden (*.csv)</translation>
        </message>
        <message>
            <source>%1 refused rows.csv</source>
            <extracomment>the end of a file name: %1 is the name of the survey file</extracomment>
            <translation>%1 geweigerde rijen.csv</translation>
        </message>
        <message>
            <source>answers that are stored already and say something else now: the newer ones take their place</source>
            <translation>antwoorden die al zijn opgeslagen en nu iets anders zeggen: de nieuwere komen ervoor in de plaats</translation>
        </message>
        <message>
            <source>new rows with the figures of a location in a month</source>
            <translation>nieuwe rijen met de cijfers van een vestiging in een maand</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ColumnWords</name>
        <message>
            <source>Not imported</source>
            <translation>Niet geïmporteerd</translation>
        </message>
        <message>
            <source>Answer number</source>
            <translation>Antwoordnummer</translation>
        </message>
        <message>
            <source>Date of the answer</source>
            <translation>Datum van het antwoord</translation>
        </message>
        <message>
            <source>Started at</source>
            <translation>Begonnen op</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Afdeling</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Medewerker</translation>
        </message>
        <message>
            <source>Function level</source>
            <translation>Functieniveau</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Journey step</source>
            <translation>Stap in de klantreis</translation>
        </message>
        <message>
            <source>Customer type</source>
            <translation>Type klant</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Order or case number</source>
            <translation>Bestel- of dossiernummer</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Beoordeling</translation>
        </message>
        <message>
            <source>NPS (0–10)</source>
            <translation>NPS (0–10)</translation>
        </message>
        <message>
            <source>eNPS (0–10)</source>
            <translation>eNPS (0–10)</translation>
        </message>
        <message>
            <source>CSAT, grade (1–10)</source>
            <translation>CSAT, rapportcijfer (1–10)</translation>
        </message>
        <message>
            <source>CSAT (1–5)</source>
            <translation>CSAT (1–5)</translation>
        </message>
        <message>
            <source>CES (1–5)</source>
            <translation>CES (1–5)</translation>
        </message>
        <message>
            <source>CES (1–7)</source>
            <translation>CES (1–7)</translation>
        </message>
        <message>
            <source>Stars (1–5)</source>
            <translation>Sterren (1–5)</translation>
        </message>
        <message>
            <source>Recommended, yes or no</source>
            <translation>Aanbevolen, ja of nee</translation>
        </message>
        <message>
            <source>Delivery time in days</source>
            <translation>Levertijd in dagen</translation>
        </message>
        <message>
            <source>Response time in minutes</source>
            <translation>Reactietijd in minuten</translation>
        </message>
        <message>
            <source>What customers say</source>
            <translation>Wat klanten zeggen</translation>
        </message>
        <message>
            <source>What you measure</source>
            <translation>Wat u meet</translation>
        </message>
        <message>
            <source>Who and where</source>
            <translation>Wie en waar</translation>
        </message>
        <message>
            <source>When and which answer</source>
            <translation>Wanneer en welk antwoord</translation>
        </message>
        <message>
            <source>About the customer</source>
            <translation>Over de klant</translation>
        </message>
        <message>
            <source>Comma ,</source>
            <translation>Komma ,</translation>
        </message>
        <message>
            <source>Semicolon ;</source>
            <translation>Puntkomma ;</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Vertical bar |</source>
            <translation>Verticale streep |</translation>
        </message>
        <message>
            <source>Year first: 2026-12-31</source>
            <translation>Jaar eerst: 2026-12-31</translation>
        </message>
        <message>
            <source>Day first: 31-12-2026</source>
            <translation>Dag eerst: 31-12-2026</translation>
        </message>
        <message>
            <source>Month first: 12-31-2026</source>
            <translation>Maand eerst: 12-31-2026</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>Besteld op</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Beloofd voor</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>Geleverd op</translation>
        </message>
        <message>
            <source>Waiting time in minutes</source>
            <translation>Wachttijd in minuten</translation>
        </message>
        <message>
            <source>On time, yes or no</source>
            <translation>Op tijd, ja of nee</translation>
        </message>
        <message>
            <source>From stock, yes or no</source>
            <translation>Uit voorraad, ja of nee</translation>
        </message>
        <message>
            <source>Solved, yes or no</source>
            <translation>Opgelost, ja of nee</translation>
        </message>
        <message>
            <source>Double, as in &quot;5\&quot; wide&quot;</source>
            <translation>Dubbel, zoals in &quot;5\&quot; breed&quot;</translation>
        </message>
        <message>
            <source>Double, as in &quot;5&quot;&quot; wide&quot;</source>
            <translation>Dubbel, zoals in &quot;5&quot;&quot; breed&quot;</translation>
        </message>
        <message>
            <source>Single, as in &apos;it\&apos;s&apos;</source>
            <translation>Enkel, zoals in &apos;foto\&apos;s&apos;</translation>
        </message>
        <message>
            <source>Single, as in &apos;it&apos;&apos;s&apos;</source>
            <translation>Enkel, zoals in &apos;foto&apos;&apos;s&apos;</translation>
        </message>
        <message>
            <source>CSAT (1–7)</source>
            <translation>CSAT (1–7)</translation>
        </message>
        <message>
            <source>CSAT (1–4)</source>
            <translation>CSAT (1–4)</translation>
        </message>
        <message>
            <source>CSAT, smileys (1–3)</source>
            <translation>CSAT, smileys (1–3)</translation>
        </message>
        <message>
            <source>Satisfied, yes or no</source>
            <translation>Tevreden, ja of nee</translation>
        </message>
        <message>
            <source>Mark (0–10)</source>
            <translation>Cijfer (0–10)</translation>
        </message>
        <message>
            <source>Score (0–100)</source>
            <translation>Score (0–100)</translation>
        </message>
        <message>
            <source>Revenue in euros</source>
            <translation>Omzet in euro</translation>
        </message>
        <message>
            <source>Customer retention in %</source>
            <translation>Klantbehoud in %</translation>
        </message>
        <message>
            <source>Absence in %</source>
            <translation>Verzuim in %</translation>
        </message>
        <message>
            <source>Staff turnover in %</source>
            <translation>Personeelsverloop in %</translation>
        </message>
        <message>
            <source>Service level in %</source>
            <translation>Servicegraad in %</translation>
        </message>
        <message>
            <source>In stock in %</source>
            <translation>Leverbaarheid in %</translation>
        </message>
        <message>
            <source>Figures per location and month</source>
            <translation>Cijfers per vestiging en maand</translation>
        </message>
        <message>
            <source>CSAT (1–8)</source>
            <translation>CSAT (1–8)</translation>
        </message>
        <message>
            <source>CSAT (1–6)</source>
            <translation>CSAT (1–6)</translation>
        </message>
        <message>
            <source>CES (1–3)</source>
            <translation>CES (1–3)</translation>
        </message>
        <message>
            <source>CES (1–4)</source>
            <translation>CES (1–4)</translation>
        </message>
        <message>
            <source>CES (1–6)</source>
            <translation>CES (1–6)</translation>
        </message>
        <message>
            <source>CES (1–8)</source>
            <translation>CES (1–8)</translation>
        </message>
        <message>
            <source>CES (1–10)</source>
            <translation>CES (1–10)</translation>
        </message>
        <message>
            <source>CES (0–10)</source>
            <translation>CES (0–10)</translation>
        </message>
        <message>
            <source>What customers say, on other scales</source>
            <translation>Wat klanten zeggen, op andere schalen</translation>
        </message>
        <message>
            <source>%1, written as %2</source>
            <translation>%1, geschreven als %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>%1, lowest is best</source>
            <translation>%1, laagste is best</translation>
        </message>
        <message>
            <source>%1, highest is best</source>
            <translation>%1, hoogste is best</translation>
        </message>
        <message>
            <source>Whose answer it is</source>
            <translation>Van wie het antwoord is</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
        <message>
            <source>Answer to the question</source>
            <translation>Antwoord op de vraag</translation>
        </message>
        <message>
            <source>A row per question</source>
            <translation>Een rij per vraag</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Regio</translation>
        </message>
        <message>
            <source>What the customer spends, in euros</source>
            <translation>Wat de klant besteedt, in euro’s</translation>
        </message>
        <message>
            <source>Productivity</source>
            <translation>Productiviteit</translation>
        </message>
        <message>
            <source>Contact, for following up</source>
            <translation>Contactgegeven, om op te volgen</translation>
        </message>
        <message>
            <source>Own indicators</source>
            <translation>Eigen indicatoren</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ColumnsStep</name>
        <message>
            <source>The first rows of the file</source>
            <translation>De eerste rijen van het bestand</translation>
        </message>
        <message>
            <source>Check the first line: everything below follows it. Grey columns are not imported.</source>
            <translation>Controleer de eerste regel: alles daaronder volgt eruit. Grijze kolommen worden niet geïmporteerd.</translation>
        </message>
        <message>
            <source>What does each column mean?</source>
            <translation>Wat betekent elke kolom?</translation>
        </message>
        <message>
            <source>✓ Every row can be read.</source>
            <translation>✓ Elke rij is leesbaar.</translation>
        </message>
        <message>
            <source>Read &amp;without it</source>
            <translation>&amp;Zonder lezen</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CompareDialog</name>
        <message>
            <source>Compare ways of sharing out</source>
            <translation>Manieren van verdelen vergelijken</translation>
        </message>
        <message>
            <source>used now</source>
            <translation>nu in gebruik</translation>
        </message>
        <message>
            <source>Share out this way</source>
            <translation>Zo verdelen</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DifferenceTable</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Fixed</source>
            <comment>column: a target</comment>
            <translation>Vastgelegd</translation>
        </message>
        <message>
            <source>Today</source>
            <comment>column: a target</comment>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DifferenceWords</name>
        <message>
            <source>and %1 more</source>
            <translation>en nog %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 is now %2</source>
            <translation>%1 heet nu %2</translation>
        </message>
        <message>
            <source>Its own answers: %1 as before, but not the same</source>
            <translation>Eigen antwoorden: %1 zoals toen, maar niet dezelfde</translation>
        </message>
        <message>
            <source>Its own answers: %1 then, %2 now</source>
            <translation>Eigen antwoorden: %1 toen, %2 nu</translation>
        </message>
        <message>
            <source>Others&apos; answers, or a setting: its own are the same</source>
            <translation>Antwoorden van anderen, of een instelling: de eigen zijn dezelfde</translation>
        </message>
        <message>
            <source>No answer names it any more</source>
            <translation>Geen antwoord noemt deze naam nog</translation>
        </message>
        <message>
            <source>Came after the round was fixed</source>
            <translation>Kwam na het vastleggen van de doelronde</translation>
        </message>
        <message>
            <source>Imported since: %1.</source>
            <translation>Sindsdien geïmporteerd: %1.</translation>
        </message>
        <message>
            <source>Imports that were undone since: %1.</source>
            <translation>Sindsdien teruggedraaide imports: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) were left out by hand since.</source>
            <translation>
                <numerusform>Sindsdien is %Ln antwoord met de hand weggelaten.</numerusform>
                <numerusform>Sindsdien zijn %Ln antwoorden met de hand weggelaten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other names: %1.</source>
            <translation>Andere namen: %1.</translation>
        </message>
        <message>
            <source>The limits for few answers are others now.</source>
            <translation>De grenzen voor weinig antwoorden zijn nu anders.</translation>
        </message>
        <message>
            <source>This version of the program computes targets by other rules.</source>
            <translation>Deze versie van het programma berekent doelen met andere regels.</translation>
        </message>
        <message>
            <source>Nothing was imported, undone or set since.</source>
            <translation>Sindsdien is niets geïmporteerd, teruggedraaid of ingesteld.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DifferencesDialog</name>
        <message>
            <source>Differences %1</source>
            <comment>round</comment>
            <translation>Verschillen %1</translation>
        </message>
        <message>
            <source>What would differ today</source>
            <translation>Wat vandaag anders zou zijn</translation>
        </message>
        <message>
            <source>Fixed on %1</source>
            <translation>Vastgelegd op %1</translation>
        </message>
        <message>
            <source>The file is saved: %1</source>
            <translation>Het bestand is opgeslagen: %1</translation>
        </message>
        <message>
            <source>Round %1 shared out again today</source>
            <translation>Doelronde %1 vandaag opnieuw verdeeld</translation>
        </message>
        <message>
            <source>The fixed targets stay as they are; this only shows what came after them.</source>
            <translation>De vastgelegde doelen blijven zoals ze zijn; dit toont alleen wat erna kwam.</translation>
        </message>
        <message>
            <source>Targets that would differ today</source>
            <translation>Doelen die vandaag anders zouden zijn</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiëren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Export as workbook (*.xlsx)…</source>
            <translation>Exporteren als werkmap (*.xlsx)…</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Werkmap (*.xlsx)</translation>
        </message>
        <message>
            <source>Export as figures (*.csv)…</source>
            <translation>Exporteren als cijfers (*.csv)…</translation>
        </message>
        <message>
            <source>Figures (*.csv)</source>
            <translation>Cijfers (*.csv)</translation>
        </message>
        <message>
            <source>Export what would differ</source>
            <translation>Verschillen exporteren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DistributionContent</name>
        <message>
            <source>%1: %2</source>
            <extracomment>a group of answers and its share</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>Last period: %1 %2, %3 %4, %5 %6.</source>
            <extracomment>%1, %3, %5 groups of answers, %2, %4, %6 their shares</extracomment>
            <translation>Laatste periode: %1 %2, %3 %4, %5 %6.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DoneStep</name>
        <message>
            <source>&amp;Undo this import</source>
            <translation>Import &amp;ongedaan maken</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>De import is ongedaan gemaakt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) imported</source>
            <translation>
                <numerusform>%Ln antwoord geïmporteerd</numerusform>
                <numerusform>%Ln antwoorden geïmporteerd</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is as it was before this file.</source>
            <translation>Alles is weer zoals het voor dit bestand was.</translation>
        </message>
        <message>
            <source>Remember these &amp;columns for the next file, as</source>
            <translation>Onthoud deze &amp;kolommen voor het volgende bestand, als</translation>
        </message>
        <message>
            <source>&amp;Remember</source>
            <translation>&amp;Onthouden</translation>
        </message>
        <message>
            <source>✓ The columns are remembered as “%1”. The next file with these headings is read the same way.</source>
            <translation>✓ De kolommen zijn onthouden als “%1”. Het volgende bestand met deze kopjes wordt net zo gelezen.</translation>
        </message>
        <message numerus="yes">
            <source>Figures of %Ln month(s) imported</source>
            <translation>
                <numerusform>Cijfers van %Ln maand geïmporteerd</numerusform>
                <numerusform>Cijfers van %Ln maanden geïmporteerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln order(s) imported</source>
            <translation>
                <numerusform>%Ln bestelling geïmporteerd</numerusform>
                <numerusform>%Ln bestellingen geïmporteerd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DriversCard</name>
        <message>
            <source>What goes together</source>
            <translation>Wat samenhangt</translation>
        </message>
        <message>
            <source>What goes together with %1</source>
            <extracomment>%1 an indicator</extracomment>
            <translation>Wat samenhangt met %1</translation>
        </message>
        <message>
            <source>Correlation between answers of the same customer, with 95 % range. Going together proves no cause.</source>
            <translation>Correlatie tussen antwoorden van dezelfde klant, met 95%-interval. Samenhang bewijst geen oorzaak.</translation>
        </message>
        <message>
            <source>No other question was answered beside %1 by %2 customers or more. Ask a second question, such as ease or a grade, or choose a longer period.</source>
            <extracomment>%1 an indicator, %2 a number</extracomment>
            <translation>Naast %1 is geen andere vraag door %2 of meer klanten beantwoord. Stel een tweede vraag, bijvoorbeeld naar gemak of een cijfer, of kies een langere periode.</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Drijfveer</translation>
        </message>
        <message>
            <source>−1 … +1</source>
            <extracomment>heading: from a correlation of -1 to one of +1</extracomment>
            <translation>−1 … +1</translation>
        </message>
        <message>
            <source>r</source>
            <extracomment>heading: correlation</extracomment>
            <translation>r</translation>
        </message>
        <message>
            <source>95 % range</source>
            <translation>95%-interval</translation>
        </message>
        <message>
            <source>Weight</source>
            <extracomment>heading: a driver's part of what all of them go together with</extracomment>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Pairs</source>
            <extracomment>heading: answers that gave both</extracomment>
            <translation>Paren</translation>
        </message>
        <message>
            <source>Per location</source>
            <translation>Per vestiging</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>same quarter</source>
            <translation>zelfde kwartaal</translation>
        </message>
        <message>
            <source>What goes together per location</source>
            <translation>Wat per vestiging samenhangt</translation>
        </message>
        <message>
            <source>%1, the organisation as a whole</source>
            <translation>%1, de organisatie als geheel</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DropZone</name>
        <message>
            <source>Drop a survey export here</source>
            <translation>Sleep een enquête-export hierheen</translation>
        </message>
        <message>
            <source>&amp;Choose file…</source>
            <translation>Bestand &amp;kiezen…</translation>
        </message>
        <message>
            <source>Choose survey files</source>
            <translation>Enquêtebestanden kiezen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Let go to look at the file</source>
            <translation>Laat los om het bestand te bekijken</translation>
        </message>
        <message>
            <source>CSV, TSV, XLSX or ODS. Nothing is stored before you have checked it.</source>
            <translation>CSV, TSV, XLSX of ODS. Er wordt niets opgeslagen voordat u het hebt gecontroleerd.</translation>
        </message>
        <message>
            <source>Survey exports (*.csv *.tsv *.txt *.xlsx *.ods)</source>
            <translation>Enquête-exports (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ExtremesCard</name>
        <message>
            <source>Worst ten</source>
            <translation>Slechtste tien</translation>
        </message>
        <message>
            <source>The cases to look into: the largest amounts, and what the customer said. A click on a row, or Enter, opens the answer.</source>
            <translation>De gevallen om uit te zoeken: de grootste waarden, en wat de klant zei. Een klik op een rij, of Enter, opent het antwoord.</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Reading the answers…</source>
            <translation>Antwoorden lezen…</translation>
        </message>
        <message>
            <source>These data hold no amounts. Import delivery days, response minutes or waiting minutes as a column.</source>
            <translation>Deze gegevens bevatten geen gemeten waarden. Importeer levertijd in dagen, reactietijd of wachttijd in minuten als kolom.</translation>
        </message>
        <message>
            <source>Worst ten: %1</source>
            <extracomment>%1 an amount: "Delivery time"</extracomment>
            <translation>Slechtste tien: %1</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Medewerker</translation>
        </message>
        <message>
            <source>Amount (%1)</source>
            <extracomment>heading: an amount, with its unit</extracomment>
            <translation>Waarde (%1)</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat is gezegd</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: “%2”</translation>
        </message>
        <message>
            <source>Open this answer…</source>
            <translation>Dit antwoord openen…</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::Figures</name>
        <message>
            <source>%1 to %2</source>
            <extracomment>an interval of a score: &quot;14 to 26&quot;</extracomment>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <extracomment>a span of time: &quot;April 2025 – March 2026&quot;</extracomment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <extracomment>quarter of a year, year: &quot;Q1 2026&quot;</extracomment>
            <translation>Q%1 %2</translation>
        </message>
        <message>
            <source>week %1, %2</source>
            <extracomment>number of the week, year</extracomment>
            <translation>week %1, %2</translation>
        </message>
        <message>
            <source>Q%1</source>
            <extracomment>short for quarter of a year, under an axis</extracomment>
            <translation>Q%1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::FilterChooser</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>&amp;Count all answers</source>
            <translation>&amp;Alle antwoorden tellen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>(unknown)</source>
            <translation>(onbekend)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln filter(s)</source>
            <translation>
                <numerusform>%Ln filter</numerusform>
                <numerusform>%Ln filters</numerusform>
            </translation>
        </message>
        <message>
            <source>Count only the answers of one department, channel, …</source>
            <translation>Alleen de antwoorden van één afdeling, kanaal, … tellen</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filter: %1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::FirstRunPage</name>
        <message>
            <source>Welcome to Headroom</source>
            <translation>Welkom bij Headroom</translation>
        </message>
        <message>
            <source>Begin with the file that your survey tool exports. It stays on this computer.</source>
            <translation>Begin met het bestand dat uw enquêteprogramma exporteert. Het blijft op deze computer.</translation>
        </message>
        <message>
            <source>&amp;Try with sample data</source>
            <translation>Proberen met &amp;voorbeeldgegevens</translation>
        </message>
        <message>
            <source>An invented shop chain; removed again in one click</source>
            <translation>Een verzonnen winkelketen; met één klik weer weg</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::FollowUpCard</name>
        <message>
            <source>Follow up single answers</source>
            <translation>Losse antwoorden opvolgen</translation>
        </message>
        <message>
            <source>Detractors who left a reason can be called back, when the file holds an e-mail address or telephone number and you choose that column by hand while importing. Only the contacts of dissatisfied customers who said why are kept, apart from their answers, and no longer than you say here. They stand in the list under Insight and its export only; a backup holds them as long as you keep it.</source>
            <translation>Criticasters die een reden gaven kunt u terugbellen, als het bestand een e-mailadres of telefoonnummer bevat en u die kolom bij het importeren met de hand kiest. Alleen de contactgegevens van ontevreden klanten die zeiden waarom, worden bewaard: los van hun antwoorden en niet langer dan u hier zegt. Ze staan alleen in de lijst bij Inzicht en in de export daarvan; een reservekopie bevat ze zolang u die bewaart.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>&amp;Days that a contact is kept</source>
            <translation>&amp;Dagen dat een contactgegeven blijft</translation>
        </message>
        <message>
            <source>On: contacts may be imported</source>
            <translation>Aan: contactgegevens mogen worden geïmporteerd</translation>
        </message>
        <message>
            <source>Off: no contact is imported</source>
            <translation>Uit: er wordt geen contactgegeven geïmporteerd</translation>
        </message>
        <message>
            <source>Switch off and delete all contacts for good</source>
            <translation>Uitzetten en alle contactgegevens definitief verwijderen</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Aanzetten</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::FollowUpDialog</name>
        <message>
            <source>Follow up</source>
            <translation>Opvolgen</translation>
        </message>
        <message>
            <source>Contacts are for calling these customers back and for nothing else. They stand in this list and in its own export only, and are deleted when their time is over.</source>
            <translation>Contactgegevens zijn om deze klanten terug te bellen en nergens anders voor. Ze staan alleen in deze lijst en in de export daarvan, en worden verwijderd als de bewaartermijn om is.</translation>
        </message>
        <message>
            <source>Detractors to be called</source>
            <translation>Criticasters om te bellen</translation>
        </message>
        <message>
            <source>&amp;Called</source>
            <translation>&amp;Gebeld</translation>
        </message>
        <message>
            <source>&amp;Solved</source>
            <translation>O&amp;pgelost</translation>
        </message>
        <message>
            <source>&amp;Open again</source>
            <translation>Weer &amp;open</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Opnie&amp;uw</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporteren…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Export the list, contacts included</source>
            <translation>De lijst exporteren, met contactgegevens</translation>
        </message>
        <message>
            <source>List (*.csv)</source>
            <translation>Lijst (*.csv)</translation>
        </message>
        <message>
            <source>%1, %2: nobody to call. Detractors stand here who left a reason, when the file had a column with contacts and it was chosen by hand while importing.</source>
            <translation>%1, %2: niemand om te bellen. Hier staan criticasters die een reden gaven, als het bestand een kolom met contactgegevens had en die bij het importeren met de hand is gekozen.</translation>
        </message>
        <message>
            <source>%1, %2: %3 detractors who left a reason and can be reached, the newest first.</source>
            <translation>%1, %2: %3 criticasters die een reden gaven en bereikbaar zijn, de nieuwste eerst.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::FollowUpModel</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Gebeld</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>Opgelost</translation>
        </message>
        <message>
            <source>deleted: its time was over</source>
            <translation>verwijderd: de bewaartermijn was om</translation>
        </message>
        <message>
            <source>Kept until %1.</source>
            <translation>Bewaard tot en met %1.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er is gezegd</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestelling</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contactgegeven</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::FormatCard</name>
        <message>
            <source>Recognised as</source>
            <translation>Herkend als</translation>
        </message>
        <message>
            <source>Recognised as an export of %1</source>
            <translation>Herkend als een export van %1</translation>
        </message>
        <message>
            <source>As recognised</source>
            <translation>Zoals herkend</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Scheidingsteken</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Aanhalingstekens</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codering</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datums</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>Decimalen</translation>
        </message>
        <message>
            <source>Heading rows</source>
            <translation>Kopregels</translation>
        </message>
        <message>
            <source>Comma: 3,5</source>
            <translation>Komma: 3,5</translation>
        </message>
        <message>
            <source>Point: 3.5</source>
            <translation>Punt: 3.5</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>Nog te bepalen</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Times are in</source>
            <translation>Tijden staan in</translation>
        </message>
        <message>
            <source>What each time says</source>
            <translation>Wat elke tijd zegt</translation>
        </message>
        <message>
            <source>The own zone</source>
            <translation>De eigen tijdzone</translation>
        </message>
        <message>
            <source>Change how the file is read</source>
            <translation>Wijzigen hoe het bestand gelezen wordt</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Minder</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::HandbookWindow</name>
        <message>
            <source>No chapter holds these words.</source>
            <translation>Geen hoofdstuk bevat deze woorden.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>Zoek in het handboek</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Hoofdstukken</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Tekst van het hoofdstuk</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::HistoryTable</name>
        <message>
            <source>Undone %1</source>
            <translation>Ongedaan gemaakt op %1</translation>
        </message>
        <message>
            <source>✓ In use</source>
            <translation>✓ In gebruik</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Geïmporteerd</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Al aanwezig</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>a moment: %1 is a date, %2 a time of day</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::HowButton</name>
        <message>
            <source>How is this calculated?</source>
            <translation>Hoe wordt dit berekend?</translation>
        </message>
        <message>
            <source>How is %1 calculated?</source>
            <extracomment>for a screen reader; %1 an indicator</extracomment>
            <translation>Hoe wordt %1 berekend?</translation>
        </message>
        <message>
            <source>How is this calculated? %1</source>
            <extracomment>for a screen reader; %1 a card of a page: &quot;Worst ten&quot;</extracomment>
            <translation>Hoe is dit berekend? %1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ImportDetailsCard</name>
        <message>
            <source>&amp;Undo this import</source>
            <translation>Deze import &amp;ongedaan maken</translation>
        </message>
        <message>
            <source>Refused &amp;rows</source>
            <translation>Geweigerde &amp;rijen</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Geweigerde rijen</translation>
        </message>
        <message>
            <source>%1 · SHA-256 %2</source>
            <translation>%1 · SHA-256 %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ImportHistory</name>
        <message>
            <source>&amp;Import survey file…</source>
            <translation>Enquêtebestand &amp;importeren…</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>These are sample data: every name and every answer in them is invented.</source>
            <translation>Dit zijn voorbeeldgegevens: elke naam en elk antwoord is verzonnen.</translation>
        </message>
        <message>
            <source>&amp;Remove sample data</source>
            <translation>&amp;Voorbeeldgegevens verwijderen</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <source>A backup is made beside the database before every import and every undo.</source>
            <translation>Voor elke import en elke keer ongedaan maken komt er naast de database een reservekopie te staan.</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>Reservekopie &amp;maken…</translation>
        </message>
        <message>
            <source>Chec&amp;k database</source>
            <translation>Database &amp;controleren</translation>
        </message>
        <message>
            <source>%1 answers in %2</source>
            <extracomment>%1 is a number with separators, %2 the path of the database</extracomment>
            <translation>%1 antwoorden in %2</translation>
        </message>
        <message>
            <source>%1 answers and %2 orders in %3</source>
            <extracomment>%1 and %2 are numbers with separators, %3 the path of the database</extracomment>
            <translation>%1 antwoorden en %2 bestellingen in %3</translation>
        </message>
        <message>
            <source>Choose survey files</source>
            <translation>Enquêtebestanden kiezen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Back up the database</source>
            <translation>Reservekopie van de database maken</translation>
        </message>
        <message>
            <source>✓ The backup is complete and was checked: %1</source>
            <translation>✓ De reservekopie is compleet en gecontroleerd: %1</translation>
        </message>
        <message>
            <source>✓ The database is sound: %1 answers, and every figure on screen follows from them.</source>
            <translation>✓ De database is in orde: %1 antwoorden, en elk cijfer op het scherm volgt daaruit.</translation>
        </message>
        <message>
            <source>The database file is damaged.</source>
            <translation>Het databasebestand is beschadigd.</translation>
        </message>
        <message>
            <source>Stored totals differ from the answers.</source>
            <translation>Opgeslagen totalen wijken af van de antwoorden.</translation>
        </message>
        <message>
            <source>Some answers are stored twice.</source>
            <translation>Sommige antwoorden zijn dubbel opgeslagen.</translation>
        </message>
        <message>
            <source>Answers differ from what was imported.</source>
            <translation>Antwoorden wijken af van wat er is geïmporteerd.</translation>
        </message>
        <message>
            <source>Put the newest backup in its place.</source>
            <translation>Zet de nieuwste reservekopie ervoor in de plaats.</translation>
        </message>
        <message>
            <source>Survey exports (*.csv *.tsv *.txt *.xlsx *.ods)</source>
            <translation>Enquête-exports (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
        </message>
        <message>
            <source>The audit log is broken: something was changed outside Headroom.</source>
            <translation>Het controlelogboek klopt niet: er is iets buiten Headroom om gewijzigd.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ImportSettings</name>
        <message>
            <source>Survey files that appear in the watched folder are imported when their columns are remembered and nothing is left to ask. Others wait, and a message says so.</source>
            <translation>Enquêtebestanden die in de gevolgde map verschijnen, worden geïmporteerd als hun kolommen onthouden zijn en er niets meer te vragen is. Andere wachten, en een melding zegt dat.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>Map &amp;volgen…</translation>
        </message>
        <message>
            <source>&amp;Stop watching</source>
            <translation>&amp;Niet meer volgen</translation>
        </message>
        <message>
            <source>Saved mappings</source>
            <translation>Opgeslagen kolomindelingen</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>&amp;Hernoemen</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Ver&amp;wijderen</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>Er wordt geen map gevolgd.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Map volgen</translation>
        </message>
        <message>
            <source>&amp;Time zone</source>
            <translation>&amp;Tijdzone</translation>
        </message>
        <message>
            <source>Days are counted by its calendar: a time in another zone may fall on another day. A change counts for later imports; answers that are in keep their day.</source>
            <translation>Dagen tellen op deze kalender: een tijd uit een andere tijdzone kan op een andere dag vallen. Een wijziging geldt voor latere imports; antwoorden die er al in staan, houden hun dag.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ImportView</name>
        <message>
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ Te&amp;rug</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <extracomment>%1 is a number with separators</extracomment>
            <translation>%1 rijen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) after this</source>
            <translation>
                <numerusform>hierna nog %Ln bestand</numerusform>
                <numerusform>hierna nog %Ln bestanden</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <translation>Het bestand wordt bekeken…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>Check %1 rows ›</source>
            <translation>%1 rijen controleren ›</translation>
        </message>
        <message>
            <source>Check ›</source>
            <translation>Controleren ›</translation>
        </message>
        <message>
            <source>&amp;Import %1 answers</source>
            <translation>%1 antwoorden &amp;importeren</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Niets te importeren</translation>
        </message>
        <message>
            <source>&amp;Show in Overview</source>
            <translation>Tonen in Over&amp;zicht</translation>
        </message>
        <message>
            <source>&amp;Next file: %1</source>
            <translation>&amp;Volgende bestand: %1</translation>
        </message>
        <message>
            <source>Checking every row…</source>
            <translation>Elke rij wordt gecontroleerd…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Bezig met importeren…</translation>
        </message>
        <message>
            <source>Undoing…</source>
            <translation>Bezig met ongedaan maken…</translation>
        </message>
        <message>
            <source>&amp;Import %1 months</source>
            <translation>%1 maanden &amp;importeren</translation>
        </message>
        <message>
            <source>&amp;Import %1 orders</source>
            <translation>%1 bestellingen &amp;importeren</translation>
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
                <numerusform>%Ln niet afgemaakt</numerusform>
                <numerusform>%Ln niet afgemaakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked as spam</source>
            <translation>
                <numerusform>%Ln als spam gemerkt</numerusform>
                <numerusform>%Ln als spam gemerkt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked as not to be counted</source>
            <translation>
                <numerusform>%Ln gemerkt als niet mee te tellen</numerusform>
                <numerusform>%Ln gemerkt als niet mee te tellen</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>‘%1’</translation>
        </message>
        <message>
            <source>%1 rows read = %2 imported + %3 already there + %4 refused + %5 blank + %6 with headings.</source>
            <extracomment>%1 equals the sum of %2 to %6</extracomment>
            <translation>%1 rijen gelezen = %2 geïmporteerd + %3 al aanwezig + %4 geweigerd + %5 leeg + %6 met kopjes.</translation>
        </message>
        <message>
            <source>Of the imported, %1 count in no score: %2.</source>
            <extracomment>%1 is a number, %2 the reasons with their numbers</extracomment>
            <translation>Van de geïmporteerde tellen er %1 in geen enkele score mee: %2.</translation>
        </message>
        <message>
            <source>as %1 writes it</source>
            <translation>zoals %1 het schrijft</translation>
        </message>
        <message numerus="yes">
            <source>%Ln heading row(s)</source>
            <translation>
                <numerusform>%Ln koprij</numerusform>
                <numerusform>%Ln koprijen</numerusform>
            </translation>
        </message>
        <message>
            <source>decimal comma</source>
            <translation>decimale komma</translation>
        </message>
        <message>
            <source>decimal point</source>
            <translation>decimale punt</translation>
        </message>
        <message>
            <source>Read as: %1</source>
            <translation>Gelezen als: %1</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <extracomment>a heading and what it means</extracomment>
            <translation>%1 is %2</translation>
        </message>
        <message>
            <source>Columns: %1.</source>
            <translation>Kolommen: %1.</translation>
        </message>
        <message>
            <source>Not imported: %1.</source>
            <translation>Niet geïmporteerd: %1.</translation>
        </message>
        <message>
            <source>sheet “%1”</source>
            <translation>blad “%1”</translation>
        </message>
        <message>
            <source>Read with the saved mapping “%1”.</source>
            <translation>Gelezen met de opgeslagen kolomindeling “%1”.</translation>
        </message>
        <message>
            <source>New in this file: %1.</source>
            <translation>Nieuw in dit bestand: %1.</translation>
        </message>
        <message>
            <source>No longer there: %1.</source>
            <translation>Niet meer aanwezig: %1.</translation>
        </message>
        <message>
            <source>The location “%1” looks like “%2”.</source>
            <translation>De vestiging “%1” lijkt op “%2”.</translation>
        </message>
        <message>
            <source>The department “%1” looks like “%2”.</source>
            <translation>De afdeling “%1” lijkt op “%2”.</translation>
        </message>
        <message>
            <source>The team “%1” looks like “%2”.</source>
            <translation>Het team “%1” lijkt op “%2”.</translation>
        </message>
        <message>
            <source>The employee “%1” looks like “%2”.</source>
            <translation>De medewerker “%1” lijkt op “%2”.</translation>
        </message>
        <message>
            <source>The name “%1” looks like “%2”.</source>
            <translation>De naam “%1” lijkt op “%2”.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln location(s)</source>
            <translation>
                <numerusform>%Ln vestiging</numerusform>
                <numerusform>%Ln vestigingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln employee(s)</source>
            <translation>
                <numerusform>%Ln medewerker</numerusform>
                <numerusform>%Ln medewerkers</numerusform>
            </translation>
        </message>
        <message>
            <source>The file names %1.</source>
            <translation>Het bestand noemt %1.</translation>
        </message>
        <message>
            <source>The file names %1 and %2.</source>
            <translation>Het bestand noemt %1 en %2.</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Enquête</translation>
        </message>
        <message numerus="yes">
            <source>Of the imported, %Ln took the place of an earlier one.</source>
            <translation>
                <numerusform>Van de geïmporteerde is er %Ln in de plaats van een eerdere gekomen.</numerusform>
                <numerusform>Van de geïmporteerde zijn er %Ln in de plaats van een eerdere gekomen.</numerusform>
            </translation>
        </message>
        <message>
            <source>saved mapping “%1”</source>
            <translation>opgeslagen kolomindeling “%1”</translation>
        </message>
        <message>
            <source>“%1” (line %2)</source>
            <extracomment>a text of the file, and where it stands</extracomment>
            <translation>“%1” (regel %2)</translation>
        </message>
        <message>
            <source>Letters as they are read: %1</source>
            <translation>Letters zoals ze gelezen worden: %1</translation>
        </message>
        <message>
            <source>times with their own zone</source>
            <translation>tijden met hun eigen zone</translation>
        </message>
        <message>
            <source>times of %1</source>
            <translation>tijden van %1</translation>
        </message>
        <message>
            <source>days by the calendar of %1</source>
            <translation>dagen volgens de kalender van %1</translation>
        </message>
        <message>
            <source>The region “%1” looks like “%2”.</source>
            <translation>De regio “%1” lijkt op “%2”.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::InsightHow</name>
        <message>
            <source>There are no weights: that takes two drivers or more that enough customers answered together, none of which is a mixture of the others.</source>
            <translation>Er zijn geen gewichten: daarvoor zijn twee of meer drijfveren nodig die genoeg klanten samen hebben beantwoord, en waarvan er geen een mengsel van de andere is.</translation>
        </message>
        <message>
            <source>Weight: over the %1 answers that gave all of them, the drivers together go with %2 of the differences (R²). Johnson&apos;s relative weights share that out, also over what drivers have in common; the column gives each one&apos;s part of it.</source>
            <extracomment>%1 a number of answers, %2 a percentage</extracomment>
            <translation>Gewicht: over de %1 antwoorden die ze allemaal bevatten, hangen de drijfveren samen met %2 van de verschillen (R²). De relatieve gewichten van Johnson verdelen dat, ook wat drijfveren gemeen hebben; de kolom geeft het deel van elk.</translation>
        </message>
        <message>
            <source>Lags: per location and month the score is laid beside the figure of 0 to 6 months later. Each location&apos;s own mean is taken off both first, so that it does not count that some are larger. The range is Fisher&apos;s, with the locations taken off n, and wide enough to hold over all seven lags together (Bonferroni: 99.3 % for each). Months that follow one another resemble each other, which it does not count: take it as narrow rather than wide.</source>
            <translation>Vertraging: per vestiging en maand wordt de score gelegd naast het cijfer van 0 tot 6 maanden later. Van beide gaat eerst het eigen gemiddelde van de vestiging af, zodat het niet meetelt dat sommige groter zijn. Het interval is dat van Fisher, met de vestigingen van n afgetrokken, en zo breed dat het voor alle zeven vertragingen samen geldt (Bonferroni: 99,3 % voor elk). Maanden die op elkaar volgen, lijken op elkaar; dat telt het interval niet mee: zie het eerder als te smal dan als te breed.</translation>
        </message>
        <message>
            <source>Shown from %1 answers on that hold both; the limit is set under Settings.</source>
            <extracomment>%1 a number of answers</extracomment>
            <translation>Getoond vanaf %1 antwoorden die beide bevatten; de grens staat bij Instellingen.</translation>
        </message>
        <message>
            <source>r is Pearson&apos;s correlation between two values in the same customer&apos;s answer: +1 or −1 where they lie on a straight line, 0 where they have nothing to do with each other. %1 and %2: r = %3, over n = %4 answers that hold both.</source>
            <extracomment>%1 a driver, %2 an indicator, %3 a correlation, %4 a number of answers</extracomment>
            <translation>r is de correlatie van Pearson tussen twee waarden in het antwoord van dezelfde klant: +1 of −1 als ze op een rechte lijn liggen, 0 als ze niets met elkaar te maken hebben. %1 en %2: r = %3, over n = %4 antwoorden die beide bevatten.</translation>
        </message>
        <message>
            <source>95 % range: tanh(artanh(%1) ± 1.96 / √(%2 − 3)) = %3. Where it holds 0, chance alone can explain it.</source>
            <extracomment>%1 a correlation, %2 a number of answers, %3 its range</extracomment>
            <translation>95%-interval: tanh(artanh(%1) ± 1,96 / √(%2 − 3)) = %3. Als er 0 in ligt, kan toeval alleen het verklaren.</translation>
        </message>
        <message>
            <source>What it does not say: what causes what. Both can come from a third thing, and customers who answer both can differ from those who do not.</source>
            <translation>Wat het niet zegt: wat waarvan de oorzaak is. Beide kunnen uit iets derdes voortkomen, en klanten die beide beantwoorden kunnen anders zijn dan wie dat niet doet.</translation>
        </message>
        <message>
            <source>Source: Fisher (1921), Metron 1; Johnson (2000), Multivariate Behavioral Research 35.</source>
            <translation>Bron: Fisher (1921), Metron 1; Johnson (2000), Multivariate Behavioral Research 35.</translation>
        </message>
        <message>
            <source>Importance is the correlation r between what is better of the driver and what is better of %1, in the answers of the same customers. %2: r = %3, n = %4. r is taken and not the weight, because every driver has an r, and r has a range.</source>
            <extracomment>%1 an indicator, %2 a driver, %3 a correlation, %4 a number of answers</extracomment>
            <translation>Belang is de correlatie r tussen wat beter is bij de drijfveer en wat beter is bij %1, in de antwoorden van dezelfde klanten. %2: r = %3, n = %4. Het is r en niet het gewicht, omdat elke drijfveer een r heeft en r een interval heeft.</translation>
        </message>
        <message>
            <source>Performance is the score as a share of its scale, (score − worst) / (best − worst). %1: %2 on a scale of %3 to %4 is %5. A time has no best and worst: its share within our norm stands in its place.</source>
            <extracomment>%1 an indicator, %2 a score, %3 and %4 the ends of its scale, %5 a percentage</extracomment>
            <translation>Prestatie is de score als deel van de schaal, (score − slechtste) / (beste − slechtste). %1: %2 op een schaal van %3 tot %4 is %5. Een tijd heeft geen beste en slechtste waarde: daarvoor staat het deel dat binnen onze norm blijft.</translation>
        </message>
        <message>
            <source>The lines are the means of the %1 drivers: r = %2 and %3. The thin lines through a point are its 95 % ranges; where one crosses a dashed line, the point is hollow and its place is not sure.</source>
            <extracomment>%1 a number of drivers, %2 a correlation, %3 a percentage</extracomment>
            <translation>De lijnen zijn de gemiddelden van de %1 drijfveren: r = %2 en %3. De dunne lijnen door een punt zijn de 95%-intervallen; waar er een een stippellijn kruist, is het punt hol en de plaats niet zeker.</translation>
        </message>
        <message>
            <source>A driver is in it from %1 answers that hold both and %1 answers with its score; from %2 drivers on there is a chart. The limit is set under Settings.</source>
            <extracomment>%1 and %2 numbers</extracomment>
            <translation>Een drijfveer doet mee vanaf %1 antwoorden die beide bevatten en %1 antwoorden met de eigen score; vanaf %2 drijfveren is er een grafiek. De grens staat bij Instellingen.</translation>
        </message>
        <message>
            <source>Where an indicator was asked on several scales and one of them has too few answers, a second scale is left out with it: the first would follow from the rest and from the score of all.</source>
            <translation>Is een indicator op verschillende schalen gevraagd en heeft een ervan te weinig antwoorden, dan blijft ook een tweede schaal weg: de eerste zou anders uit de rest en uit de score van alles volgen.</translation>
        </message>
        <message>
            <source>What it does not say: that a driver is bad or good in itself, because the lines move with what is asked; nor that raising it will move the outcome. Important is what goes together, not what customers call important.</source>
            <translation>Wat het niet zegt: dat een drijfveer op zichzelf slecht of goed is, want de lijnen verschuiven met wat er gevraagd wordt; en ook niet dat verbetering de uitkomst verbetert. Belangrijk is wat samenhangt, niet wat klanten belangrijk noemen.</translation>
        </message>
        <message>
            <source>Source: Martilla and James (1977), Importance-performance analysis, Journal of Marketing 41.</source>
            <translation>Bron: Martilla en James (1977), Importance-performance analysis, Journal of Marketing 41.</translation>
        </message>
        <message>
            <source>Only answers count that hold both a figure of ours and %8. %1: %2 of %3 are within our norm, %4; of the same %3 answers %6 are %5, %7.</source>
            <extracomment>%1 what we measure, %2, %3 and %6 numbers of answers, %4 and %7 percentages, %5 a group of customers: &quot;detractors&quot;, %8 an indicator</extracomment>
            <translation>Alleen antwoorden tellen mee die zowel een eigen meting als %8 bevatten. %1: %2 van %3 blijven binnen onze norm, %4; van dezelfde %3 antwoorden vallen er %6 in de groep “%5”, %7.</translation>
        </message>
        <message>
            <source>“Norm met, customer not” stands where the share reaches the norm and at least %1 of these customers are dissatisfied.</source>
            <extracomment>%1 a percentage</extracomment>
            <translation>“Norm gehaald, klant niet” staat er als het deel de norm haalt en minstens %1 van deze klanten ontevreden is.</translation>
        </message>
        <message>
            <source>Shown from %1 answers that hold both; the groups within and outside the norm only where each has %2 or more, because one follows from the other.</source>
            <extracomment>%1 and %2 numbers of answers</extracomment>
            <translation>Getoond vanaf %1 antwoorden die beide bevatten; de groepen binnen en buiten de norm alleen als elk er %2 of meer heeft, omdat de ene uit de andere volgt.</translation>
        </message>
        <message>
            <source>What it does not say: that the norm is the reason. Customers can be dissatisfied about something else, and those who answer can differ from those who do not.</source>
            <translation>Wat het niet zegt: dat de norm de reden is. Klanten kunnen over iets anders ontevreden zijn, en wie antwoordt kan anders zijn dan wie dat niet doet.</translation>
        </message>
        <message>
            <source>Source: counts of the answers themselves; nothing is estimated.</source>
            <translation>Bron: tellingen van de antwoorden zelf; er is niets geschat.</translation>
        </message>
        <message>
            <source>Change: %1 against %2, judged over all steps and indicators together (Benjamini and Hochberg, 5 %), so that chance does not pass for a change.</source>
            <extracomment>%1 and %2 spans of time</extracomment>
            <translation>Verandering: %1 tegenover %2, beoordeeld over alle stappen en indicatoren samen (Benjamini en Hochberg, 5 %), zodat toeval niet voor een verandering doorgaat.</translation>
        </message>
        <message>
            <source>Every answer counts in the step it names; each step&apos;s score, range and number of answers are those of its own answers over the period.</source>
            <translation>Elk antwoord telt mee in de stap die het noemt; score, interval en aantal antwoorden van een stap zijn die van de eigen antwoorden in de periode.</translation>
        </message>
        <message>
            <source>Moments of truth: of %3 answers to %1, %2 are unfavourable: the detractors. A step is marked where surely more of its answers are detractors than of the answers about all other steps (pooled z test, over all steps together). What the steps weigh for one customer cannot be told: every answer is about one step, and customers are not recognised.</source>
            <extracomment>%1 an indicator, %2 and %3 numbers of answers</extracomment>
            <translation>Momenten van de waarheid: van %3 antwoorden op %1 zijn er %2 ongunstig: de criticasters. Een stap wordt gemarkeerd als er zeker meer criticasters onder de antwoorden zijn dan onder de antwoorden over alle andere stappen (gepoolde z-toets, over alle stappen samen). Wat de stappen voor één klant wegen, is niet te zeggen: elk antwoord gaat over één stap, en klanten worden niet herkend.</translation>
        </message>
        <message>
            <source>Weight: the score of all answers minus that of the answers about all other steps, in points of %1. Below 0 the score would be higher without the step. It is not shown where the score of the step is hidden, or where fewer than %2 answers are about the other steps.</source>
            <extracomment>%1 an indicator, %2 a number of answers</extracomment>
            <translation>Gewicht: de score van alle antwoorden min die van de antwoorden over alle andere stappen, in punten van %1. Onder 0 zou de score zonder de stap hoger zijn. Het wordt niet getoond als de score van de stap verborgen is, of als minder dan %2 antwoorden over de andere stappen gaan.</translation>
        </message>
        <message>
            <source>%1: %2 of all answers, %3 without those about this step. The difference is its weight: %4.</source>
            <extracomment>%1 a step of the customer journey, %2 and %3 scores, %4 their difference</extracomment>
            <translation>%1: %2 van alle antwoorden, %3 zonder die over deze stap. Het verschil is het gewicht: %4.</translation>
        </message>
        <message>
            <source>Under %1 answers a step has no score, and a second one is hidden where the first could be worked out from the whole; the same holds beside other locations. A step can be a moment of truth from %2 answers on.</source>
            <extracomment>%1 and %2 numbers of answers</extracomment>
            <translation>Onder %1 antwoorden heeft een stap geen score, en een tweede wordt verborgen als de eerste uit het geheel te berekenen zou zijn; hetzelfde geldt naast andere vestigingen. Een stap kan een moment van de waarheid zijn vanaf %2 antwoorden.</translation>
        </message>
        <message>
            <source>What it does not say: that the step makes customers critical. Other customers, channels or people can be in it.</source>
            <translation>Wat het niet zegt: dat de stap klanten kritisch maakt. Er kunnen andere klanten, kanalen of mensen bij betrokken zijn.</translation>
        </message>
        <message>
            <source>Source: the handbook, Method: intervals and real change.</source>
            <translation>Bron: het handboek, Methode: intervallen en echte verandering.</translation>
        </message>
        <message>
            <source>%1 in the group “%5”: %2 of %3 comments name it, %4.</source>
            <extracomment>%1 a reason, %2 and %3 numbers of comments, %4 a percentage, %5 a group: &quot;detractors&quot;, &quot;late&quot;</extracomment>
            <translation>%1 in de groep “%5”: %2 van %3 opmerkingen noemen het, %4.</translation>
        </message>
        <message>
            <source>Words and phrases of a list are looked up in every comment, in Dutch and English; one comment can name several reasons. Of %1 comments %2 name one. A share is the comments of a group that name the reason, divided by all comments of that group.</source>
            <extracomment>%1 and %2 numbers of comments</extracomment>
            <translation>In elke opmerking worden woorden en zinsdelen uit een lijst gezocht, in het Nederlands en het Engels; één opmerking kan meer redenen noemen. Van %1 opmerkingen noemen er %2 een reden. Een deel is het aantal opmerkingen van een groep dat de reden noemt, gedeeld door alle opmerkingen van die groep.</translation>
        </message>
        <message>
            <source>Change: the share of unfavourable comments in the last complete quarter against the quarter before, by the pooled z test, over all reasons together (Benjamini and Hochberg, 5 %).</source>
            <translation>Verandering: het deel van de ongunstige opmerkingen in het laatste volledige kwartaal tegenover het kwartaal ervoor, met de gepoolde z-toets, over alle redenen samen (Benjamini en Hochberg, 5 %).</translation>
        </message>
        <message>
            <source>Shown from %1 comments, for each group too; the limit is set under Settings.</source>
            <extracomment>%1 a number of comments</extracomment>
            <translation>Getoond vanaf %1 opmerkingen, ook per groep; de grens staat bij Instellingen.</translation>
        </message>
        <message>
            <source>What it does not say: it reads words, not meaning. Of 120 English comments about care that were read by hand, 85 % of what it found was right, and it found 75 % of what there was; in Dutch it was tried on invented comments only. And who writes a comment differs from who does not.</source>
            <translation>Wat het niet zegt: het leest woorden, geen betekenis. Bij 120 Engelse opmerkingen over zorg die met de hand zijn nagelezen, klopte 85 % van wat het vond, en vond het 75 % van wat er stond; in het Nederlands is het alleen op verzonnen opmerkingen beproefd. En wie een opmerking schrijft, is anders dan wie dat niet doet.</translation>
        </message>
        <message>
            <source>Source: our own list of phrases.</source>
            <translation>Bron: onze eigen lijst met zinsdelen.</translation>
        </message>
        <message>
            <source>NPS is the share of promoters minus the share of detractors. One point more is 1 % of the customers from passive to promoter, or 0.5 % from detractor to promoter, because that counts twice.</source>
            <translation>NPS is het deel promotors min het deel criticasters. Eén punt erbij is 1 % van de klanten van passief naar promotor, of 0,5 % van criticaster naar promotor, omdat dat dubbel telt.</translation>
        </message>
        <message>
            <source>From detractors: %1 / 200 × (%2 − %4) = %5. From passives: %1 / 100 × (%2 − %3) = %6.</source>
            <extracomment>%1 a number of customers, the others amounts of money</extracomment>
            <translation>Vanuit criticasters: %1 / 200 × (%2 − %4) = %5. Vanuit passieven: %1 / 100 × (%2 − %3) = %6.</translation>
        </message>
        <message>
            <source>There is no n and no range: all four figures are typed in by you and taken as they are.</source>
            <translation>Er is geen n en geen interval: alle vier de cijfers zijn door u ingevuld en worden genomen zoals ze zijn.</translation>
        </message>
        <message>
            <source>What it does not say: that a customer who is won over will spend like a promoter does now, nor what winning them over costs.</source>
            <translation>Wat het niet zegt: dat een gewonnen klant gaat besteden wat een promotor nu besteedt, en ook niet wat het kost om die te winnen.</translation>
        </message>
        <message>
            <source>Source: arithmetic on your own figures.</source>
            <translation>Bron: een rekensom met uw eigen cijfers.</translation>
        </message>
        <message>
            <source>The %2 answers or orders with the largest %1 in the period and unit, the largest first; of equal ones the newest.</source>
            <extracomment>%1 an amount: &quot;Delivery time&quot;, %2 a number of cases</extracomment>
            <translation>De %2 antwoorden of bestellingen met de grootste waarde van %1 in de periode en eenheid, de grootste eerst; bij gelijke waarden de nieuwste.</translation>
        </message>
        <message>
            <source>Shown from %1 answers; what was said from %2.</source>
            <extracomment>%1 and %2 numbers of answers</extracomment>
            <translation>Getoond vanaf %1 antwoorden; wat er gezegd is vanaf %2.</translation>
        </message>
        <message>
            <source>What it does not say: how it usually goes. These are the exceptions, and an error in the data looks like one too.</source>
            <translation>Wat het niet zegt: hoe het meestal gaat. Dit zijn de uitzonderingen, en een fout in de gegevens ziet er ook zo uit.</translation>
        </message>
        <message>
            <source>Source: the answers themselves.</source>
            <translation>Bron: de antwoorden zelf.</translation>
        </message>
        <message>
            <source>Below the table the chosen reason: its share in every complete quarter of the period against the quarter before, all reasons and quarters judged together, and in the last of them per location.</source>
            <translation>Onder de tabel de gekozen reden: het aandeel in elk volledig kwartaal van de periode naast dat in het kwartaal ervoor, alle redenen en kwartalen samen beoordeeld, en in het laatste ervan per vestiging.</translation>
        </message>
        <message>
            <source>What a customer of a group is worth is the mean of the imported amounts of the answers in that group, of the whole organisation in the period, times %1 a year. The ranges of 95 % say how far it could be off because only some customers answered; how many customers you have is taken as it is. A customer who answered twice counts twice.</source>
            <translation>Wat een klant van een groep waard is, is het gemiddelde van de geïmporteerde bedragen bij de antwoorden in die groep, van de hele organisatie in de periode, maal %1 per jaar. De intervallen van 95% zeggen hoever het ernaast kan zitten doordat maar een deel van de klanten heeft geantwoord; het aantal klanten wordt genomen zoals het is. Een klant die twee keer antwoordde, telt twee keer.</translation>
        </message>
        <message>
            <source>Each group needs %1 amounts; under %2 the card says that it is indicative.</source>
            <translation>Elke groep heeft %1 bedragen nodig; onder %2 zegt de kaart dat het indicatief is.</translation>
        </message>
        <message>
            <source>Source: the amounts in your imports; Student&apos;s t for the range of a mean, Welch (1947) for that of a difference.</source>
            <translation>Bron: de bedragen in uw imports; Student’s t voor het interval van een gemiddelde, Welch (1947) voor dat van een verschil.</translation>
        </message>
        <message>
            <source>Employees: what they say never stands in an answer of a customer. So per location and quarter the one score is laid beside the other, with each location&apos;s own mean taken off; the range of 95 % is Fisher&apos;s, with the locations taken off n. Quarters with too few answers on either side are left out.</source>
            <translation>Medewerkers: wat zij zeggen staat nooit in het antwoord van een klant. Daarom wordt per vestiging en kwartaal de ene score naast de andere gelegd, nadat van elke vestiging het eigen gemiddelde eraf is getrokken; het interval van 95 % is dat van Fisher, met de vestigingen van n afgetrokken. Kwartalen met aan één van beide kanten te weinig antwoorden tellen niet mee.</translation>
        </message>
        <message>
            <source>%1 is kept per location and month and stands in no answer. So the mean of %3 in this unit and period, %2, is laid beside all %5 answers to %4 of the same unit and period; %8 of these are %7, %6. They are not pairs: who was served within the norm cannot be told.</source>
            <translation>%1 wordt per vestiging en maand bijgehouden en staat in geen antwoord. Daarom ligt het gemiddelde van %3 in deze eenheid en periode, %2, naast alle %5 antwoorden op %4 van dezelfde eenheid en periode; daarvan vallen er %8 in de groep “%7”, %6. Het zijn geen paren: wie binnen de norm is bediend, is niet te zeggen.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::InsightPage</name>
        <message>
            <source>Insight</source>
            <translation>Inzicht</translation>
        </message>
        <message>
            <source>There is nothing to explain yet</source>
            <translation>Er valt nog niets te verklaren</translation>
        </message>
        <message>
            <source>Import the file of your survey tool, comments and delivery times included.</source>
            <translation>Importeer het bestand van uw enquêtetool, met de opmerkingen en levertijden erbij.</translation>
        </message>
        <message>
            <source>Import survey file…</source>
            <translation>Enquêtebestand importeren…</translation>
        </message>
        <message>
            <source>The answers were not read. Choose the period again to read them.</source>
            <translation>De antwoorden zijn niet gelezen. Kies de periode opnieuw om ze te lezen.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::InsightReport</name>
        <message>
            <source>95 %: %1</source>
            <extracomment>%1 a 95 % range</extracomment>
            <translation>95 %: %1</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Inzicht</translation>
        </message>
        <message>
            <source>Going together proves no cause.</source>
            <translation>Samenhang bewijst geen oorzaak.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::InsightWords</name>
        <message>
            <source>Choose a longer period or a larger unit.</source>
            <translation>Kies een langere periode of een grotere eenheid.</translation>
        </message>
        <message>
            <source>There are too few answers in this selection.</source>
            <translation>Deze selectie bevat te weinig antwoorden.</translation>
        </message>
        <message>
            <source>%1 goes together most with %2: where %2 is higher, %1 is better.</source>
            <extracomment>%1 an indicator, %2 what goes together with it</extracomment>
            <translation>%1 hangt het sterkst samen met %2: waar %2 hoger is, is %1 beter.</translation>
        </message>
        <message>
            <source>%1 goes together most with %2: where %2 is lower, %1 is better.</source>
            <extracomment>%1 an indicator, %2 what goes together with it</extracomment>
            <translation>%1 hangt het sterkst samen met %2: waar %2 lager is, is %1 beter.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>a 95 % range</extracomment>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>Nothing here surely goes together with %1: every range holds 0.</source>
            <extracomment>%1 an indicator</extracomment>
            <translation>Niets hier hangt met zekerheid samen met %1: elk interval bevat 0.</translation>
        </message>
        <message>
            <source>Those with a weight together go with %1 of the differences in %2 (n = %3).</source>
            <extracomment>%1 a percentage, %2 an indicator, %3 a number of answers</extracomment>
            <translation>Wat een gewicht heeft, gaat samen met %1 van de verschillen in %2 (n = %3).</translation>
        </message>
        <message>
            <source>%1: %2 meets our norm, yet %3 of these customers are %4.</source>
            <extracomment>%1 what we measure, %2 and %3 percentages, %4 a group of customers: "detractors"</extracomment>
            <translation>%1: %2 voldoet aan onze norm, toch is het aandeel %4 onder deze klanten %3.</translation>
        </message>
        <message>
            <source>%1: outside our norm %2 are %3, within it %4.</source>
            <extracomment>%1 what we measure, %2 and %4 percentages, %3 a group of customers: "detractors"</extracomment>
            <translation>%1: aandeel %3 buiten onze norm %2, daarbinnen %4.</translation>
        </message>
        <message>
            <source>Nowhere is our norm met while one customer in five or more is dissatisfied.</source>
            <translation>Nergens wordt onze norm gehaald terwijl een op de vijf klanten of meer ontevreden is.</translation>
        </message>
        <message>
            <source>%1 (%2: %3 within our norm, %4 dissatisfied)</source>
            <extracomment>%1 a unit, %2 what we measure, %3 and %4 percentages, in a list</extracomment>
            <translation>%1 (%2: %3 binnen onze norm, %4 ontevreden)</translation>
        </message>
        <message>
            <source>Norm met, customer not satisfied: %1.</source>
            <extracomment>%1 a list of units</extracomment>
            <translation>Norm gehaald, klant niet tevreden: %1.</translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>En nog %Ln.</numerusform>
                <numerusform>En nog %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 comments name a reason that is recognised. One comment can name several.</source>
            <extracomment>two numbers of comments</extracomment>
            <translation>In %1 van %2 opmerkingen is een reden herkend. Eén opmerking kan er meer noemen.</translation>
        </message>
        <message>
            <source>No comment names a reason that is recognised.</source>
            <translation>In geen enkele opmerking is een reden herkend.</translation>
        </message>
        <message>
            <source>%1 is named more often than the quarter before: a real change.</source>
            <extracomment>%1 a reason</extracomment>
            <translation>%1 wordt vaker genoemd dan het kwartaal ervoor: een echte verandering.</translation>
        </message>
        <message>
            <source>%1 · real</source>
            <extracomment>more comments name a reason; %1 points</extracomment>
            <translation>%1 · echt</translation>
        </message>
        <message>
            <source>Within noise</source>
            <translation>Binnen de ruis</translation>
        </message>
        <message>
            <source>Too few comments</source>
            <translation>Te weinig opmerkingen</translation>
        </message>
        <message>
            <source>“%1” · %2, %3, answered %4</source>
            <extracomment>%1 what a customer said, %2 a location, %3 a date, %4 the answer that was given</extracomment>
            <translation>“%1” · %2, %3, gaf %4</translation>
        </message>
        <message>
            <source>The largest is %1 %2.</source>
            <extracomment>%1 an amount, %2 its unit: "days"</extracomment>
            <translation>De grootste is %1 %2.</translation>
        </message>
        <message>
            <source>The largest is %1 %2; our norm is %3.</source>
            <extracomment>%1 an amount, %2 its unit: "days", %3 the norm</extracomment>
            <translation>De grootste is %1 %2; onze norm is %3.</translation>
        </message>
        <message>
            <source>Good figures, unhappy customers.</source>
            <translation>Goede cijfers, ontevreden klanten.</translation>
        </message>
        <message>
            <source>%1 Change: %2 against %3.</source>
            <extracomment>%1 a sentence, %2 and %3 quarters of a year</extracomment>
            <translation>%1 Verandering: %2 tegenover %3.</translation>
        </message>
        <message>
            <source>There are too few comments in the group “%1” to say what they name.</source>
            <extracomment>%1 a group of answers: &quot;detractors&quot;, &quot;late&quot;</extracomment>
            <translation>Er zijn te weinig opmerkingen in de groep “%1” om te zeggen wat ze noemen.</translation>
        </message>
        <message>
            <source>No comment in the group “%1” names a reason that is recognised.</source>
            <extracomment>%1 a group of answers: &quot;detractors&quot;, &quot;late&quot;</extracomment>
            <translation>In geen enkele opmerking in de groep “%1” is een reden herkend.</translation>
        </message>
        <message>
            <source>Named most: %1, in %2 of the comments in the group “%3”.</source>
            <extracomment>%1 a reason, %2 a percentage, %3 a group of answers: &quot;detractors&quot;, &quot;late&quot;</extracomment>
            <translation>Het meest genoemd: %1, in %2 van de opmerkingen in de groep “%3”.</translation>
        </message>
        <message>
            <source>The words in this database are not what was saved: those of the program are used.</source>
            <translation>De woorden in deze database zijn niet wat er is opgeslagen: die van het programma gelden.</translation>
        </message>
        <message>
            <source>Recognised by your own words of %1.</source>
            <translation>Herkend aan uw eigen woorden van %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 is the mean of %2; the %3 customers are all who answered there and then.</source>
            <translation>%1 is het gemiddelde van %2; de %3 klanten zijn allen die daar toen antwoordden.</translation>
        </message>
        <message>
            <source>%1: %2 over %5 meets our norm, yet of the %6 customers who answered there and then %3 are %4.</source>
            <translation>%1: %2 over %5 voldoet aan onze norm, toch is het aandeel %4 onder de %6 klanten die daar toen antwoordden %3.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln month(s) of locations</source>
            <translation>
                <numerusform>%Ln maand van een vestiging</numerusform>
                <numerusform>%Ln maanden van vestigingen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, within the norm</source>
            <translation>%1, binnen de norm</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::JourneyCard</name>
        <message>
            <source>Customer journey</source>
            <translation>Klantreis</translation>
        </message>
        <message>
            <source>Steps of the customer journey</source>
            <translation>Stappen in de klantreis</translation>
        </message>
        <message>
            <source>Indicators of the step</source>
            <translation>Indicatoren van de stap</translation>
        </message>
        <message>
            <source>Figures of months have no steps. Choose an indicator that is made of answers.</source>
            <translation>Maandcijfers hebben geen stappen. Kies een indicator die uit antwoorden bestaat.</translation>
        </message>
        <message>
            <source>No answer names a step of the customer journey. Import a column that does, such as purchase, delivery, use or service.</source>
            <translation>Geen enkel antwoord noemt een stap in de klantreis. Importeer een kolom die dat doet, met bijvoorbeeld aankoop, levering, gebruik of service.</translation>
        </message>
        <message>
            <source>Each step by its own answers. Change: %1 against %2.</source>
            <extracomment>%1 and %2 spans of time</extracomment>
            <translation>Elke stap naar de eigen antwoorden. Verandering: %1 tegenover %2.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>95 % range</source>
            <translation>95%-interval</translation>
        </message>
        <message>
            <source>Change</source>
            <extracomment>heading: change since the period before</extracomment>
            <translation>Verandering</translation>
        </message>
        <message>
            <source>Of the detractors</source>
            <extracomment>heading: share of all unfavourable answers that are about a step</extracomment>
            <translation>Van de criticasters</translation>
        </message>
        <message>
            <source>Of the answers</source>
            <extracomment>heading: share of all answers that are about a step</extracomment>
            <translation>Van de antwoorden</translation>
        </message>
        <message>
            <source>Weight</source>
            <extracomment>heading: by how much the score of all answers differs because of those about a step</extracomment>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Moment of truth</source>
            <extracomment>heading: steps that decide</extracomment>
            <translation>Moment van de waarheid</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>a mark in a column</extracomment>
            <translation>Ja</translation>
        </message>
        <message>
            <source>All indicators of the step: %1</source>
            <extracomment>%1 a step of the customer journey</extracomment>
            <translation>Alle indicatoren van de stap: %1</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::JourneyWords</name>
        <message>
            <source>Weight here is the score of all answers minus that of the answers about all other steps: every answer is about one step, so the steps of one customer cannot be laid beside each other.</source>
            <translation>Gewicht is hier de score van alle antwoorden min die van de antwoorden over alle andere stappen: elk antwoord gaat over één stap, dus de stappen van één klant kunnen niet naast elkaar worden gelegd.</translation>
        </message>
        <message>
            <source>(no step)</source>
            <extracomment>answers that name no step of the customer journey</extracomment>
            <translation>(geen stap)</translation>
        </message>
        <message>
            <source>%1 of the detractors, %2 of the answers</source>
            <extracomment>%1 and %2 percentages</extracomment>
            <translation>%1 van de criticasters, %2 van de antwoorden</translation>
        </message>
        <message>
            <source>Norm %1: met</source>
            <extracomment>%1 our norm</extracomment>
            <translation>Norm %1: gehaald</translation>
        </message>
        <message>
            <source>Norm %1: missed</source>
            <extracomment>%1 our norm</extracomment>
            <translation>Norm %1: niet gehaald</translation>
        </message>
        <message>
            <source>Choose an indicator that customers answer to see which steps hold most detractors.</source>
            <translation>Kies een indicator waarop klanten antwoorden om te zien bij welke stappen de meeste criticasters horen.</translation>
        </message>
        <message>
            <source>Moment of truth: %1 holds %2, surely more than the other steps.</source>
            <extracomment>%1 a step of the customer journey, %2 &quot;34 % of the detractors, 28 % of the answers&quot;</extracomment>
            <translation>Moment van de waarheid: bij %1 horen %2, zeker meer dan bij de andere stappen.</translation>
        </message>
        <message>
            <source>Moment of truth: %1 pulls %2 down by %3 points. It holds %4, surely more than the other steps.</source>
            <extracomment>%1 a step of the customer journey, %2 an indicator, %3 a number, %4 &quot;34 % of the detractors, 28 % of the answers&quot;</extracomment>
            <translation>Moment van de waarheid: %1 trekt %2 met %3 punten omlaag. Daarbij horen %4, zeker meer dan bij de andere stappen.</translation>
        </message>
        <message>
            <source>No step surely holds more detractors than its share of the answers: no moment of truth stands out.</source>
            <translation>Bij geen enkele stap horen zeker meer criticasters dan bij het aandeel in de antwoorden past: geen moment van de waarheid springt eruit.</translation>
        </message>
        <message>
            <source>Step and indicator</source>
            <translation>Stap en indicator</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>95 % range</source>
            <translation>95%-interval</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Verandering</translation>
        </message>
        <message>
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::LagWords</name>
        <message>
            <source>in the same month</source>
            <extracomment>when a score was given that goes together with a later figure</extracomment>
            <translation>in dezelfde maand</translation>
        </message>
        <message numerus="yes">
            <source>%Ln month(s) before</source>
            <translation>
                <numerusform>%Ln maand eerder</numerusform>
                <numerusform>%Ln maanden eerder</numerusform>
            </translation>
        </message>
        <message>
            <source>the organisation as a whole</source>
            <extracomment>where figures of months are from</extracomment>
            <translation>de organisatie als geheel</translation>
        </message>
        <message numerus="yes">
            <source>%Ln location(s)</source>
            <translation>
                <numerusform>%Ln vestiging</numerusform>
                <numerusform>%Ln vestigingen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 goes together most with %2 %3: r %4, range %5 (n = %6 months of %7).</source>
            <extracomment>%1 a figure of months: &quot;Revenue&quot;, %2 an indicator, %3 &quot;2 months before&quot;, %4 a correlation, %5 its range, %6 a number of pairs, %7 &quot;10 locations&quot;</extracomment>
            <translation>%1 hangt het sterkst samen met %2 %3: r %4, interval %5 (n = %6 maanden van %7).</translation>
        </message>
        <message>
            <source>%1 does not surely go together with %2, 0 to 6 months later; nearest is %3: r %4, range %5 (n = %6 months of %7).</source>
            <translation>%1 hangt niet zeker samen met %2, 0 tot 6 maanden later; het dichtst komt %3: r %4, interval %5 (n = %6 maanden van %7).</translation>
        </message>
        <message>
            <source>What employees say (%1) goes together with %2 of the same location and quarter: r %3, range %4 (n = %5 quarters of %6, not answers).</source>
            <translation>Wat medewerkers zeggen (%1) hangt samen met %2 van dezelfde vestiging en hetzelfde kwartaal: r %3, interval %4 (n = %5 kwartalen van %6, geen antwoorden).</translation>
        </message>
        <message>
            <source>What employees say (%1) does not surely go together with %2 of the same location and quarter: r %3, range %4 (n = %5 quarters of %6, not answers).</source>
            <translation>Wat medewerkers zeggen (%1) hangt niet zeker samen met %2 van dezelfde vestiging en hetzelfde kwartaal: r %3, interval %4 (n = %5 kwartalen van %6, geen antwoorden).</translation>
        </message>
        <message>
            <source>same month</source>
            <translation>zelfde maand</translation>
        </message>
        <message numerus="yes">
            <source>%Ln month(s) later</source>
            <translation>
                <numerusform>%Ln maand later</numerusform>
                <numerusform>%Ln maanden later</numerusform>
            </translation>
        </message>
        <message>
            <source>n counts months of locations, not answers. Seven lags were looked at, which finds something by chance more easily; the range is widened for that.</source>
            <translation>n telt maanden van vestigingen, geen antwoorden. Er is naar zeven vertragingen gekeken; dan vindt men door toeval eerder iets. Daarom is het interval breder gemaakt.</translation>
        </message>
        <message>
            <source>Of %1, n counts quarters of locations.</source>
            <translation>Bij %1 telt n kwartalen van vestigingen.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::Letterhead</name>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Stands on every target sheet.</source>
            <translation>Staat op elk doelblad.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>&amp;Choose logo…</source>
            <translation>Logo &amp;kiezen…</translation>
        </message>
        <message>
            <source>&amp;Remove logo</source>
            <translation>Logo &amp;verwijderen</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Kies een logo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg *.bmp *.gif)</source>
            <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg *.bmp *.gif)</translation>
        </message>
        <message>
            <source>“%1” holds no picture that Headroom can read. Choose a PNG or JPEG file.</source>
            <translation>‘%1’ bevat geen afbeelding die Headroom kan lezen. Kies een PNG- of JPEG-bestand.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::LevelsDialog</name>
        <message>
            <source>&amp;Up</source>
            <translation>Om&amp;hoog</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>Om&amp;laag</translation>
        </message>
        <message>
            <source>Levels of the round</source>
            <translation>Niveaus van de ronde</translation>
        </message>
        <message>
            <source>The target of the organisation is shared out over these levels, from the top down. Who has answers below two units stands under each of them, so that it adds up.</source>
            <translation>Het doel van de organisatie wordt over deze niveaus verdeeld, van boven naar beneden. Wie antwoorden heeft bij meer dan één onderdeel, staat onder elk daarvan, zodat het optelt.</translation>
        </message>
        <message>
            <source>Share &amp;out over these</source>
            <translation>Hierover &amp;verdelen</translation>
        </message>
        <message>
            <source>%1 (no answer names one)</source>
            <translation>%1 (in geen enkel antwoord genoemd)</translation>
        </message>
        <message>
            <source>Levels, from the top down</source>
            <translation>Niveaus, van boven naar beneden</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::LexiconDialog</name>
        <message>
            <source>“Not” before the words takes the reason back</source>
            <translation>“Niet” voor de woorden neemt de reden terug</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Words of the reasons</source>
            <translation>Woorden van de redenen</translation>
        </message>
        <message>
            <source>On for what went wrong: “not too late” names no late delivery. Off for what a comment is about, good or bad: “not friendly” is about staff.</source>
            <translation>Aan voor wat er misging: “niet te laat” noemt geen late levering. Uit voor waar een opmerking over gaat, goed of slecht: “niet vriendelijk” gaat over personeel.</translation>
        </message>
        <message>
            <source>A comment names a reason when one of its words or phrases stands in it. laat|later is either word, lever* every word that begins so, and ~ leaves room for up to three words in between: lever* ~ laat. Capitals and accents do not matter. Double-click to change a phrase.</source>
            <translation>Een opmerking noemt een reden als een van de woorden of woordgroepen erin staat. laat|later is een van beide woorden, lever* elk woord dat zo begint, en ~ laat ruimte voor hoogstens drie woorden ertussen: lever* ~ laat. Hoofdletters en accenten doen er niet toe. Dubbelklik om een woordgroep te wijzigen.</translation>
        </message>
        <message>
            <source>The words in this database are not what was saved. The words of the program are used until you save words again.</source>
            <translation>De woorden in deze database zijn niet wat er is opgeslagen. De woorden van het programma gelden totdat u opnieuw woorden opslaat.</translation>
        </message>
        <message>
            <source>These are your own words, saved on %1.</source>
            <translation>Dit zijn uw eigen woorden, opgeslagen op %1.</translation>
        </message>
        <message>
            <source>These are the words that come with the program.</source>
            <translation>Dit zijn de woorden die bij het programma horen.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Op&amp;nieuw</translation>
        </message>
        <message>
            <source>Back to &amp;ours</source>
            <translation>&amp;Terug naar die van het programma</translation>
        </message>
        <message>
            <source>The words that come with the program. Nothing is saved yet.</source>
            <translation>De woorden die bij het programma horen. Er wordt nog niets opgeslagen.</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importeren…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporteren…</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Op&amp;slaan</translation>
        </message>
        <message>
            <source>Back to ours</source>
            <translation>Terug naar de woorden van het programma</translation>
        </message>
        <message>
            <source>Export the words</source>
            <translation>De woorden exporteren</translation>
        </message>
        <message>
            <source>Words of reasons (*.csv)</source>
            <translation>Woorden van redenen (*.csv)</translation>
        </message>
        <message>
            <source>Import words</source>
            <translation>Woorden importeren</translation>
        </message>
        <message>
            <source>Words of reasons (*.csv *.txt)</source>
            <translation>Woorden van redenen (*.csv *.txt)</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::LexiconEditing</name>
        <message>
            <source>New reason</source>
            <translation>Nieuwe reden</translation>
        </message>
        <message>
            <source>Rename reason</source>
            <translation>Reden hernoemen</translation>
        </message>
        <message>
            <source>Remove reason</source>
            <translation>Reden verwijderen</translation>
        </message>
        <message>
            <source>Change reason</source>
            <translation>Reden wijzigen</translation>
        </message>
        <message>
            <source>New words</source>
            <translation>Nieuwe woorden</translation>
        </message>
        <message>
            <source>Change words</source>
            <translation>Woorden wijzigen</translation>
        </message>
        <message>
            <source>Remove words</source>
            <translation>Woorden verwijderen</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::MainMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Beel&amp;d</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <extracomment>menu with the pages of the window</extracomment>
            <translation>&amp;Ga naar</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Import survey file…</source>
            <translation>Enquêtebestand &amp;importeren…</translation>
        </message>
        <message>
            <source>&amp;New database…</source>
            <translation>&amp;Nieuwe database…</translation>
        </message>
        <message>
            <source>&amp;Open database…</source>
            <translation>Database &amp;openen…</translation>
        </message>
        <message>
            <source>&amp;Recent databases</source>
            <translation>&amp;Recente databases</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>Reservekopie &amp;maken…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>Opslaan als &amp;PDF…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Af&amp;sluiten</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Op&amp;nieuw uitvoeren</translation>
        </message>
        <message>
            <source>&amp;Copy data</source>
            <translation>Gegevens &amp;kopiëren</translation>
        </message>
        <message>
            <source>Copy c&amp;hart as picture</source>
            <translation>&amp;Grafiek als afbeelding kopiëren</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Zoeken</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Instellingen</translation>
        </message>
        <message>
            <source>Theme as on this computer</source>
            <translation>Thema van deze computer</translation>
        </message>
        <message>
            <source>&amp;Light theme</source>
            <translation>&amp;Licht thema</translation>
        </message>
        <message>
            <source>&amp;Dark theme</source>
            <translation>&amp;Donker thema</translation>
        </message>
        <message>
            <source>L&amp;arger text</source>
            <translation>&amp;Grotere tekst</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Kleinere tekst</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>&amp;Normale tekst</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Volledig scherm</translation>
        </message>
        <message>
            <source>&amp;Help for this page</source>
            <translation>&amp;Hulp bij deze pagina</translation>
        </message>
        <message>
            <source>How is this &amp;calculated?</source>
            <translation>Hoe wordt dit &amp;berekend?</translation>
        </message>
        <message>
            <source>&amp;About Headroom</source>
            <translation>&amp;Over Headroom</translation>
        </message>
        <message>
            <source>Answers &amp;behind the figure…</source>
            <translation>Antwoorden &amp;achter het cijfer…</translation>
        </message>
        <message>
            <source>&amp;Check a sheet…</source>
            <translation>Doelblad &amp;controleren…</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::MainWindow</name>
        <message>
            <source>Headroom</source>
            <translation>Headroom</translation>
        </message>
        <message>
            <source>The import is undone.</source>
            <translation>De import is ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>The backup is saved: %1</source>
            <translation>De reservekopie is opgeslagen: %1</translation>
        </message>
        <message>
            <source>Headroom databases (*.sqlite)</source>
            <translation>Headroom-databases (*.sqlite)</translation>
        </message>
        <message>
            <source>Import survey file</source>
            <translation>Enquêtebestand importeren</translation>
        </message>
        <message>
            <source>New database</source>
            <translation>Nieuwe database</translation>
        </message>
        <message>
            <source>Open database</source>
            <translation>Database openen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Reservekopie maken</translation>
        </message>
        <message>
            <source>How is %1 calculated?</source>
            <translation>Hoe wordt %1 berekend?</translation>
        </message>
        <message>
            <source>Version %1

A dashboard for customer feedback: trends per location and employee, fair targets for everyone, and target sheets on paper. It works on this computer, without account or server.

Free software under the GNU General Public License, version 3 or later. The font is Open Sans, Apache License 2.0.</source>
            <translation>Versie %1

Een dashboard voor klantfeedback: trends per vestiging en medewerker, eerlijke doelen voor iedereen, en doelbladen op papier. Het werkt op deze computer, zonder account of server.

Vrije software onder de GNU General Public License, versie 3 of later. Het lettertype is Open Sans, Apache-licentie 2.0.</translation>
        </message>
        <message>
            <source>About Headroom</source>
            <translation>Over Headroom</translation>
        </message>
        <message>
            <source>%1 answers imported from %2.</source>
            <translation>%1 antwoorden geïmporteerd uit %2.</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Import ongedaan maken</translation>
        </message>
        <message>
            <source>The sample organisation is being made. One moment…</source>
            <translation>De voorbeeldorganisatie wordt gemaakt. Een ogenblik…</translation>
        </message>
        <message>
            <source>You are looking at an invented organisation, to try Headroom with.</source>
            <translation>U bekijkt een verzonnen organisatie, om Headroom mee te proberen.</translation>
        </message>
        <message>
            <source>Remove the sample</source>
            <translation>Voorbeeld verwijderen</translation>
        </message>
        <message>
            <source>The file is saved: %1</source>
            <translation>Het bestand is opgeslagen: %1</translation>
        </message>
        <message>
            <source>Survey files (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
            <translation>Enquêtebestanden (*.csv *.tsv *.txt *.xlsx *.ods);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>its columns are not remembered yet.</source>
            <translation>de kolommen zijn nog niet onthouden.</translation>
        </message>
        <message>
            <source>columns that were remembered are not in it.</source>
            <translation>kolommen die onthouden waren, staan er niet in.</translation>
        </message>
        <message>
            <source>there is something in it that only you can know.</source>
            <translation>er staat iets in dat alleen u kunt weten.</translation>
        </message>
        <message>
            <source>names in it look like names that you have.</source>
            <translation>namen erin lijken op namen die u hebt.</translation>
        </message>
        <message>
            <source>The watched folder cannot be read: %1. Check it, or choose another one in Settings.</source>
            <translation>De gevolgde map is niet leesbaar: %1. Controleer de map, of kies een andere bij Instellingen.</translation>
        </message>
        <message>
            <source>%1 waits in the watched folder: %2</source>
            <extracomment>%1 is a file, %2 the rest of the sentence: why it waits</extracomment>
            <translation>%1 wacht in de gevolgde map: %2</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importeren…</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <extracomment>%1 the title of an action</extracomment>
            <translation>Verwijderd: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>The sheet is signed, and prints what was agreed.</source>
            <translation>Het doelblad is ondertekend en drukt af wat is afgesproken.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Ongedaan gemaakt</translation>
        </message>
        <message>
            <source>The answer counts in all scores again.</source>
            <translation>Het antwoord telt weer mee in alle scores.</translation>
        </message>
        <message>
            <source>The answer counts in no score any more.</source>
            <translation>Het antwoord telt in geen enkele score meer mee.</translation>
        </message>
        <message>
            <source>The words are saved. The comments are read anew.</source>
            <translation>De woorden zijn opgeslagen. De opmerkingen worden opnieuw gelezen.</translation>
        </message>
        <message>
            <source>The words of the program hold again. The comments are read anew.</source>
            <translation>De woorden van het programma gelden weer. De opmerkingen worden opnieuw gelezen.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::MeaningHeader</name>
        <message>
            <source>Meaning of column %1</source>
            <translation>Betekenis van kolom %1</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>door u gekozen</translation>
        </message>
        <message>
            <source>✓ recognised</source>
            <translation>✓ herkend</translation>
        </message>
        <message>
            <source>(no heading)</source>
            <translation>(geen kopje)</translation>
        </message>
        <message>
            <source>✓ as saved</source>
            <translation>✓ zoals opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Dit bericht sluiten</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::MetricWords</name>
        <message>
            <source>NPS</source>
            <translation>NPS</translation>
        </message>
        <message>
            <source>Net Promoter Score</source>
            <translation>Net Promoter Score</translation>
        </message>
        <message>
            <source>How likely customers are to recommend you, on a scale of 0 to 10.</source>
            <translation>Hoe waarschijnlijk het is dat klanten u aanbevelen, op een schaal van 0 tot 10.</translation>
        </message>
        <message>
            <source>The share of promoters (9 and 10) minus the share of detractors (0 to 6), between −100 and +100.</source>
            <translation>Het aandeel promotors (9 en 10) min het aandeel criticasters (0 tot en met 6), tussen −100 en +100.</translation>
        </message>
        <message>
            <source>promoters</source>
            <translation>promotors</translation>
        </message>
        <message>
            <source>passives</source>
            <translation>passief</translation>
        </message>
        <message>
            <source>detractors</source>
            <translation>criticasters</translation>
        </message>
        <message>
            <source>NPS, European bands</source>
            <translation>NPS, Europese indeling</translation>
        </message>
        <message>
            <source>Net Promoter Score with European bands</source>
            <translation>Net Promoter Score met Europese indeling</translation>
        </message>
        <message>
            <source>The share of promoters (8 to 10) minus the share of detractors (0 to 5), between −100 and +100.</source>
            <translation>Het aandeel promotors (8 tot en met 10) min het aandeel criticasters (0 tot en met 5), tussen −100 en +100.</translation>
        </message>
        <message>
            <source>NPS, scale from 1</source>
            <translation>NPS, schaal vanaf 1</translation>
        </message>
        <message>
            <source>Net Promoter Score on a scale of 1 to 10</source>
            <translation>Net Promoter Score op een schaal van 1 tot 10</translation>
        </message>
        <message>
            <source>How likely customers are to recommend you, on a scale of 1 to 10.</source>
            <translation>Hoe waarschijnlijk het is dat klanten u aanbevelen, op een schaal van 1 tot 10.</translation>
        </message>
        <message>
            <source>The share of promoters (9 and 10) minus the share of detractors (1 to 6), between −100 and +100. An answer of 0 does not count.</source>
            <translation>Het aandeel promotors (9 en 10) min het aandeel criticasters (1 tot en met 6), tussen −100 en +100. Een antwoord van 0 telt niet mee.</translation>
        </message>
        <message>
            <source>eNPS</source>
            <translation>eNPS</translation>
        </message>
        <message>
            <source>Employee Net Promoter Score</source>
            <translation>Employee Net Promoter Score</translation>
        </message>
        <message>
            <source>How likely employees are to recommend you as an employer, on a scale of 0 to 10. Never shown per employee.</source>
            <translation>Hoe waarschijnlijk het is dat medewerkers u als werkgever aanbevelen, op een schaal van 0 tot 10. Wordt nooit per medewerker getoond.</translation>
        </message>
        <message>
            <source>CSAT</source>
            <translation>CSAT</translation>
        </message>
        <message>
            <source>Customer satisfaction, grade</source>
            <translation>Klanttevredenheid, rapportcijfer</translation>
        </message>
        <message>
            <source>The grade that customers give, from 1 to 10.</source>
            <translation>Het rapportcijfer dat klanten geven, van 1 tot 10.</translation>
        </message>
        <message>
            <source>The mean of all grades.</source>
            <translation>Het gemiddelde van alle cijfers.</translation>
        </message>
        <message>
            <source>satisfied</source>
            <extracomment>customers who gave a grade of 8 or more</extracomment>
            <translation>tevreden</translation>
        </message>
        <message>
            <source>neutral</source>
            <extracomment>customers who gave a grade of 6 or 7</extracomment>
            <translation>neutraal</translation>
        </message>
        <message>
            <source>dissatisfied</source>
            <extracomment>customers who gave a grade below 6</extracomment>
            <translation>ontevreden</translation>
        </message>
        <message>
            <source>of 10</source>
            <translation>van 10</translation>
        </message>
        <message>
            <source>CSAT, % satisfied</source>
            <translation>CSAT, % tevreden</translation>
        </message>
        <message>
            <source>Customer satisfaction, % satisfied</source>
            <translation>Klanttevredenheid, % tevreden</translation>
        </message>
        <message>
            <source>How satisfied customers are, on a scale of 1 to 5.</source>
            <translation>Hoe tevreden klanten zijn, op een schaal van 1 tot 5.</translation>
        </message>
        <message>
            <source>The share of answers of 4 or 5.</source>
            <translation>Het aandeel antwoorden van 4 of 5.</translation>
        </message>
        <message>
            <source>CES</source>
            <translation>CES</translation>
        </message>
        <message>
            <source>Customer Effort Score</source>
            <translation>Customer Effort Score</translation>
        </message>
        <message>
            <source>How easy customers found it to get done what they came for.</source>
            <translation>Hoe makkelijk klanten het vonden om te regelen waarvoor ze kwamen.</translation>
        </message>
        <message>
            <source>The share that found it easy (above the middle of the scale: 4 and 5 of 5, 4 to 6 of 6, 5 to 7 of 7) minus the share that found it hard (below the middle), between −100 and +100.</source>
            <translation>Het aandeel dat het makkelijk vond (boven het midden van de schaal: 4 en 5 van 5, 4 tot en met 6 van 6, 5 tot en met 7 van 7) min het aandeel dat het moeilijk vond (onder het midden), tussen −100 en +100.</translation>
        </message>
        <message>
            <source>easy</source>
            <extracomment>customers who found it easy</extracomment>
            <translation>makkelijk</translation>
        </message>
        <message>
            <source>hard</source>
            <extracomment>customers who found it hard</extracomment>
            <translation>moeilijk</translation>
        </message>
        <message>
            <source>CES, mean</source>
            <translation>CES, gemiddelde</translation>
        </message>
        <message>
            <source>Customer Effort Score, mean</source>
            <translation>Customer Effort Score, gemiddelde</translation>
        </message>
        <message>
            <source>How easy customers found it, on a scale of 1 to 7.</source>
            <translation>Hoe makkelijk klanten het vonden, op een schaal van 1 tot 7.</translation>
        </message>
        <message>
            <source>The mean of all answers; 7 is the easiest.</source>
            <translation>Het gemiddelde van alle antwoorden; 7 is het makkelijkst.</translation>
        </message>
        <message>
            <source>of 7</source>
            <translation>van 7</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Sterren</translation>
        </message>
        <message>
            <source>Review stars</source>
            <translation>Sterren in reviews</translation>
        </message>
        <message>
            <source>The stars in reviews, from 1 to 5.</source>
            <translation>De sterren in reviews, van 1 tot 5.</translation>
        </message>
        <message>
            <source>The mean of all stars.</source>
            <translation>Het gemiddelde van alle sterren.</translation>
        </message>
        <message>
            <source>positive</source>
            <extracomment>reviews of 4 or 5 stars</extracomment>
            <translation>positief</translation>
        </message>
        <message>
            <source>negative</source>
            <extracomment>reviews of 1 or 2 stars</extracomment>
            <translation>negatief</translation>
        </message>
        <message>
            <source>of 5</source>
            <translation>van 5</translation>
        </message>
        <message>
            <source>Excellent reviews</source>
            <translation>Uitstekende reviews</translation>
        </message>
        <message>
            <source>Share of excellent reviews</source>
            <translation>Aandeel uitstekende reviews</translation>
        </message>
        <message>
            <source>Reviews with the highest mark.</source>
            <translation>Reviews met de hoogste waardering.</translation>
        </message>
        <message>
            <source>The share of reviews with 5 stars.</source>
            <translation>Het aandeel reviews met 5 sterren.</translation>
        </message>
        <message>
            <source>excellent</source>
            <extracomment>reviews of 5 stars</extracomment>
            <translation>uitstekend</translation>
        </message>
        <message>
            <source>other</source>
            <extracomment>reviews of fewer than 5 stars</extracomment>
            <translation>overig</translation>
        </message>
        <message>
            <source>Recommends</source>
            <translation>Aanbeveling</translation>
        </message>
        <message>
            <source>Share that recommends</source>
            <translation>Aandeel dat aanbeveelt</translation>
        </message>
        <message>
            <source>Whether customers say that they recommend you, yes or no.</source>
            <translation>Of klanten zeggen dat ze u aanbevelen, ja of nee.</translation>
        </message>
        <message>
            <source>The share of answers that is yes.</source>
            <translation>Het aandeel antwoorden met ja.</translation>
        </message>
        <message>
            <source>recommend</source>
            <extracomment>customers who recommend</extracomment>
            <translation>beveelt aan</translation>
        </message>
        <message>
            <source>do not recommend</source>
            <extracomment>customers who do not recommend</extracomment>
            <translation>beveelt niet aan</translation>
        </message>
        <message>
            <source>Delivery time</source>
            <translation>Levertijd</translation>
        </message>
        <message>
            <source>Delivery time in days</source>
            <translation>Levertijd in dagen</translation>
        </message>
        <message>
            <source>The days between order and delivery, as measured.</source>
            <translation>Het aantal dagen tussen bestelling en levering, zoals gemeten.</translation>
        </message>
        <message>
            <source>The mean of all delivery times; less is better.</source>
            <translation>Het gemiddelde van alle levertijden; lager is beter.</translation>
        </message>
        <message>
            <source>in time</source>
            <extracomment>within the norm</extracomment>
            <translation>op tijd</translation>
        </message>
        <message>
            <source>late</source>
            <extracomment>later than the norm</extracomment>
            <translation>te laat</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dagen</translation>
        </message>
        <message>
            <source>Delivered in time</source>
            <translation>Op tijd geleverd</translation>
        </message>
        <message>
            <source>Share delivered in time</source>
            <translation>Aandeel op tijd geleverd</translation>
        </message>
        <message>
            <source>Deliveries that met the norm of 2 days.</source>
            <translation>Leveringen die voldeden aan de norm van 2 dagen.</translation>
        </message>
        <message>
            <source>The share of deliveries within 2 days, a delivery of exactly 2 days included.</source>
            <translation>Het aandeel leveringen binnen 2 dagen; een levering na precies 2 dagen telt mee.</translation>
        </message>
        <message>
            <source>Response time</source>
            <translation>Reactietijd</translation>
        </message>
        <message>
            <source>Response time in minutes</source>
            <translation>Reactietijd in minuten</translation>
        </message>
        <message>
            <source>The minutes until a customer gets an answer, as measured.</source>
            <translation>Het aantal minuten tot een klant antwoord krijgt, zoals gemeten.</translation>
        </message>
        <message>
            <source>The mean of all response times; less is better.</source>
            <translation>Het gemiddelde van alle reactietijden; lager is beter.</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuten</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>Op tijd beantwoord</translation>
        </message>
        <message>
            <source>Share answered in time</source>
            <translation>Aandeel op tijd beantwoord</translation>
        </message>
        <message>
            <source>Questions that met the norm of 60 minutes.</source>
            <translation>Vragen die voldeden aan de norm van 60 minuten.</translation>
        </message>
        <message>
            <source>The share of questions answered within 60 minutes, an answer after exactly 60 minutes included.</source>
            <translation>Het aandeel vragen dat binnen 60 minuten is beantwoord; een antwoord na precies 60 minuten telt mee.</translation>
        </message>
        <message>
            <source>The norm is the same for everyone. It is not shared out as a target.</source>
            <translation>De norm is voor iedereen gelijk. Die wordt niet als doel verdeeld.</translation>
        </message>
        <message>
            <source>Headroom is the distance from the score to the maximum. With one target for the organisation, everyone closes the same share of their own headroom.</source>
            <translation>Ruimte is de afstand van de score tot het maximum. Met één doel voor de organisatie benut iedereen hetzelfde deel van de eigen ruimte.</translation>
        </message>
        <message>
            <source>The interval of 95 % says how far the score could be off because only some customers answered: the more answers, the narrower it is. A change is called real only when chance hardly explains it, counted over all changes in the list; else it is within noise.</source>
            <translation>Het interval van 95 % zegt hoever de score ernaast kan zitten doordat maar een deel van de klanten antwoordde: hoe meer antwoorden, hoe smaller het is. Een verandering heet pas echt als toeval haar nauwelijks verklaart, gerekend over alle veranderingen in de lijst; anders valt ze binnen de ruis.</translation>
        </message>
        <message numerus="yes">
            <source>A score is shown from %Ln answer(s).</source>
            <translation>
                <numerusform>Een score wordt getoond vanaf %Ln antwoord.</numerusform>
                <numerusform>Een score wordt getoond vanaf %Ln antwoorden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A verdict is given from %Ln answer(s).</source>
            <translation>
                <numerusform>Een oordeel wordt gegeven vanaf %Ln antwoord.</numerusform>
                <numerusform>Een oordeel wordt gegeven vanaf %Ln antwoorden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every total is counted from the answers themselves, never as a mean of means.</source>
            <translation>Elk totaal wordt berekend uit de antwoorden zelf, nooit als gemiddelde van gemiddelden.</translation>
        </message>
        <message>
            <source>Waiting time</source>
            <translation>Wachttijd</translation>
        </message>
        <message>
            <source>Waiting time in minutes</source>
            <translation>Wachttijd in minuten</translation>
        </message>
        <message>
            <source>The minutes that a customer waits for their turn, as measured.</source>
            <translation>De minuten die een klant op zijn beurt wacht, zoals gemeten.</translation>
        </message>
        <message>
            <source>The mean of all waiting times; less is better.</source>
            <translation>Het gemiddelde van alle wachttijden; minder is beter.</translation>
        </message>
        <message>
            <source>Helped in time</source>
            <translation>Op tijd geholpen</translation>
        </message>
        <message>
            <source>Share helped in time</source>
            <translation>Aandeel op tijd geholpen</translation>
        </message>
        <message>
            <source>Customers who waited no longer than the norm of 5 minutes.</source>
            <translation>Klanten die niet langer wachtten dan de norm van 5 minuten.</translation>
        </message>
        <message>
            <source>The share of waiting times within 5 minutes, a wait of exactly 5 minutes included.</source>
            <translation>Het aandeel wachttijden binnen 5 minuten, precies 5 minuten inbegrepen.</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>Op tijd</translation>
        </message>
        <message>
            <source>Share on time</source>
            <translation>Aandeel op tijd</translation>
        </message>
        <message>
            <source>Whether a delivery or visit came when it was promised, as measured.</source>
            <translation>Of een levering of bezoek kwam wanneer het beloofd was, zoals gemeten.</translation>
        </message>
        <message>
            <source>The share that came on the promised day or before.</source>
            <translation>Het aandeel dat op de beloofde dag kwam of eerder.</translation>
        </message>
        <message>
            <source>From stock</source>
            <translation>Uit voorraad</translation>
        </message>
        <message>
            <source>Share from stock</source>
            <translation>Aandeel uit voorraad</translation>
        </message>
        <message>
            <source>Whether what was ordered was in stock, as measured.</source>
            <translation>Of het bestelde op voorraad was, zoals gemeten.</translation>
        </message>
        <message>
            <source>from stock</source>
            <extracomment>orders</extracomment>
            <translation>uit voorraad</translation>
        </message>
        <message>
            <source>not in stock</source>
            <extracomment>orders</extracomment>
            <translation>niet op voorraad</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>Opgelost</translation>
        </message>
        <message>
            <source>Share that was solved</source>
            <translation>Aandeel opgelost</translation>
        </message>
        <message>
            <source>Whether what the customer came for was solved, yes or no.</source>
            <translation>Of opgelost is waarvoor de klant kwam, ja of nee.</translation>
        </message>
        <message>
            <source>The share that is yes.</source>
            <translation>Het aandeel ja.</translation>
        </message>
        <message>
            <source>solved</source>
            <extracomment>questions that were solved</extracomment>
            <translation>opgelost</translation>
        </message>
        <message>
            <source>not solved</source>
            <extracomment>questions that were not solved</extracomment>
            <translation>niet opgelost</translation>
        </message>
        <message>
            <source>CSAT of %1, % satisfied</source>
            <translation>CSAT op %1, % tevreden</translation>
        </message>
        <message>
            <source>Customer satisfaction on a scale of 1 to %1, % satisfied</source>
            <translation>Klanttevredenheid op een schaal van 1 tot %1, % tevreden</translation>
        </message>
        <message>
            <source>How satisfied customers are, on a scale of 1 to %1.</source>
            <translation>Hoe tevreden klanten zijn, op een schaal van 1 tot %1.</translation>
        </message>
        <message>
            <source>The share of answers of %1 or %2.</source>
            <translation>Het aandeel antwoorden van %1 of %2.</translation>
        </message>
        <message>
            <source>CSAT of 4, % satisfied</source>
            <translation>CSAT op 4, % tevreden</translation>
        </message>
        <message>
            <source>Customer satisfaction on a scale of 1 to 4, % satisfied</source>
            <translation>Klanttevredenheid op een schaal van 1 tot 4, % tevreden</translation>
        </message>
        <message>
            <source>How satisfied customers are, on a scale of 1 to 4.</source>
            <translation>Hoe tevreden klanten zijn, op een schaal van 1 tot 4.</translation>
        </message>
        <message>
            <source>The share of answers of 3 or 4.</source>
            <translation>Het aandeel antwoorden van 3 of 4.</translation>
        </message>
        <message>
            <source>Smileys, % happy</source>
            <translation>Smileys, % blij</translation>
        </message>
        <message>
            <source>Customer satisfaction in three smileys, % happy</source>
            <translation>Klanttevredenheid in drie smileys, % blij</translation>
        </message>
        <message>
            <source>The smiley that customers choose: happy, neutral or unhappy.</source>
            <translation>De smiley die klanten kiezen: blij, neutraal of ontevreden.</translation>
        </message>
        <message>
            <source>The share of happy smileys.</source>
            <translation>Het aandeel blije smileys.</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Tevreden</translation>
        </message>
        <message>
            <source>Share that is satisfied</source>
            <translation>Aandeel dat tevreden is</translation>
        </message>
        <message>
            <source>Whether customers are satisfied, yes or no, or thumbs up or down.</source>
            <translation>Of klanten tevreden zijn, ja of nee, of duim omhoog of omlaag.</translation>
        </message>
        <message>
            <source>The share of answers that is yes, good or thumbs up.</source>
            <translation>Het aandeel antwoorden dat ja, goed of duim omhoog is.</translation>
        </message>
        <message>
            <source>Mark, 0–10</source>
            <translation>Cijfer, 0–10</translation>
        </message>
        <message>
            <source>Mark on a scale of 0 to 10</source>
            <translation>Cijfer op een schaal van 0 tot 10</translation>
        </message>
        <message>
            <source>The mark that customers give, from 0 to 10.</source>
            <translation>Het cijfer dat klanten geven, van 0 tot 10.</translation>
        </message>
        <message>
            <source>The mean of all marks.</source>
            <translation>Het gemiddelde van alle cijfers.</translation>
        </message>
        <message>
            <source>Score, 0–100</source>
            <translation>Score, 0–100</translation>
        </message>
        <message>
            <source>Score on a scale of 0 to 100</source>
            <translation>Score op een schaal van 0 tot 100</translation>
        </message>
        <message>
            <source>The score that customers give, from 0 to 100.</source>
            <translation>De score die klanten geven, van 0 tot 100.</translation>
        </message>
        <message>
            <source>The mean of all scores.</source>
            <translation>Het gemiddelde van alle scores.</translation>
        </message>
        <message>
            <source>of 100</source>
            <translation>van 100</translation>
        </message>
        <message>
            <source>n = %1 months</source>
            <extracomment>how many figures of a location in a month an indicator is made of</extracomment>
            <translation>n = %1 maanden</translation>
        </message>
        <message>
            <source>n = %1</source>
            <extracomment>how many answers an indicator is made of</extracomment>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>Months</source>
            <extracomment>heading of a column: figures of a location in a month</extracomment>
            <translation>Maanden</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::MonthWords</name>
        <message>
            <source>The mean of the figures of all locations and months; each counts the same.</source>
            <translation>Het gemiddelde van de cijfers van alle vestigingen en maanden; elk telt even zwaar.</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Omzet</translation>
        </message>
        <message>
            <source>Revenue in euros</source>
            <translation>Omzet in euro</translation>
        </message>
        <message>
            <source>What was sold, per location and month.</source>
            <translation>Wat er is verkocht, per vestiging en maand.</translation>
        </message>
        <message>
            <source>The sum of the figures of all locations and months.</source>
            <translation>De som van de cijfers van alle vestigingen en maanden.</translation>
        </message>
        <message>
            <source>euros</source>
            <translation>euro</translation>
        </message>
        <message>
            <source>Customer retention</source>
            <translation>Klantbehoud</translation>
        </message>
        <message>
            <source>The share of customers who stayed, per location and month.</source>
            <translation>Het deel van de klanten dat is gebleven, per vestiging en maand.</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Verzuim</translation>
        </message>
        <message>
            <source>The share of working time lost to sickness, per location and month; less is better.</source>
            <translation>Het deel van de werktijd dat door ziekte verloren ging, per vestiging en maand; minder is beter.</translation>
        </message>
        <message>
            <source>Staff turnover</source>
            <translation>Personeelsverloop</translation>
        </message>
        <message>
            <source>The share of staff who left, per location and month; less is better.</source>
            <translation>Het deel van de medewerkers dat is vertrokken, per vestiging en maand; minder is beter.</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>Servicegraad</translation>
        </message>
        <message>
            <source>The share of contacts handled within the norm, per location and month.</source>
            <translation>Het deel van de contacten dat binnen de norm is afgehandeld, per vestiging en maand.</translation>
        </message>
        <message>
            <source>In stock</source>
            <translation>Leverbaarheid</translation>
        </message>
        <message>
            <source>The share of articles that could be delivered, per location and month.</source>
            <translation>Het deel van de artikelen dat geleverd kon worden, per vestiging en maand.</translation>
        </message>
        <message>
            <source>n is the number of locations and months that the figure is made of, not of answers. These figures are whole counts and no sample: they have no interval, and no minimum number hides them. They are never shown per employee.</source>
            <translation>n is het aantal vestigingen en maanden waaruit het cijfer bestaat, niet het aantal antwoorden. Deze cijfers zijn volledige tellingen en geen steekproef: ze hebben geen interval en geen minimumaantal verbergt ze. Ze worden nooit per medewerker getoond.</translation>
        </message>
        <message>
            <source>Productivity</source>
            <translation>Productiviteit</translation>
        </message>
        <message>
            <source>What is done with the work that is put in, in the unit of your own figures: revenue per employee, or output per hour. Per location and month.</source>
            <translation>Wat er met het ingezette werk wordt gedaan, in de eenheid van uw eigen cijfers: omzet per medewerker of productie per uur. Per vestiging en maand.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::MultiplesView</name>
        <message numerus="yes">
            <source>%Ln locations beside one another</source>
            <translation>
                <numerusform>%Ln vestiging</numerusform>
                <numerusform>%Ln vestigingen naast elkaar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>for a screen reader: a location and its score</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::NamesCard</name>
        <message>
            <source>What you say here is remembered. Names that you decide about later are kept apart.</source>
            <translation>Wat u hier zegt, wordt onthouden. Namen waarover u later beslist, blijven uit elkaar.</translation>
        </message>
        <message>
            <source>Names to settle</source>
            <translation>Namen om te regelen</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Later beslissen</translation>
        </message>
        <message>
            <source>They are the same</source>
            <translation>Dezelfde</translation>
        </message>
        <message>
            <source>They are different</source>
            <translation>Verschillend</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OmissionDialog</name>
        <message>
            <source>Put an answer back</source>
            <translation>Een antwoord terugzetten</translation>
        </message>
        <message>
            <source>Leave an answer out</source>
            <translation>Een antwoord weglaten</translation>
        </message>
        <message>
            <source>&amp;Put it back</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>&amp;Leave it out</source>
            <translation>&amp;Weglaten</translation>
        </message>
        <message>
            <source>Put the answer of %1 back?</source>
            <comment>a day and an answer</comment>
            <translation>Het antwoord van %1 terugzetten?</translation>
        </message>
        <message>
            <source>Leave the answer of %1 out?</source>
            <comment>a day and an answer</comment>
            <translation>Het antwoord van %1 weglaten?</translation>
        </message>
        <message>
            <source>It counts in all scores again. That it was left out, by whom and why, stays written down.</source>
            <translation>Het telt weer mee in alle scores. Dat het was weggelaten, door wie en waarom, blijft vastliggen.</translation>
        </message>
        <message>
            <source>It stays in the database, but counts in no score. Who left it out and why is written down for good, and stands with every figure that it touches; a target sheet prints the score with it and without it.</source>
            <translation>Het blijft in de database, maar telt in geen enkele score mee. Wie het heeft weggelaten en waarom ligt voorgoed vast en staat bij elk cijfer waar het om gaat; een doelblad drukt de score met en zonder dit antwoord af.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Uw &amp;naam</translation>
        </message>
        <message>
            <source>&amp;Why is it put back?</source>
            <translation>Waar&amp;om wordt het teruggezet?</translation>
        </message>
        <message>
            <source>&amp;Why is it left out?</source>
            <translation>Waar&amp;om wordt het weggelaten?</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::Omissions</name>
        <message>
            <source>%1, by %2</source>
            <translation>%1, door %2</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>en nog %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) left out by hand: %1</source>
            <translation>
                <numerusform>%Ln antwoord met de hand weggelaten: %1</numerusform>
                <numerusform>%Ln antwoorden met de hand weggelaten: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>record changed: by whom and why is not known</source>
            <translation>vastlegging gewijzigd: door wie en waarom is niet bekend</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OrderWords</name>
        <message>
            <source>Read as figures per location and month: a row is one location in one month.</source>
            <translation>Gelezen als cijfers per vestiging en maand: een rij is één vestiging in één maand.</translation>
        </message>
        <message>
            <source>Read as orders: every order number counts once, on the day of its delivery, else of its order.</source>
            <translation>Gelezen als bestellingen: elk ordernummer telt één keer, op de dag van de levering, anders van de bestelling.</translation>
        </message>
        <message>
            <source>Of the orders, %1 have an answer with the same order number and %2 have none.</source>
            <translation>Van de bestellingen hebben er %1 een antwoord met hetzelfde ordernummer en %2 geen.</translation>
        </message>
        <message>
            <source>Of the answers with an order number, %1 are about a stored order and %2 are not.</source>
            <translation>Van de antwoorden met een ordernummer gaan er %1 over een opgeslagen bestelling en %2 niet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln amount(s) are in those answers too and count once.</source>
            <translation>
                <numerusform>%Ln meting staat ook in die antwoorden en telt één keer.</numerusform>
                <numerusform>%Ln metingen staan ook in die antwoorden en tellen één keer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln order(s) without a location or employee of their own count for those of their answers.</source>
            <translation>
                <numerusform>%Ln bestelling zonder eigen vestiging of medewerker telt voor die van het antwoord.</numerusform>
                <numerusform>%Ln bestellingen zonder eigen vestiging of medewerker tellen voor die van hun antwoorden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) have no location while their order has one; answers are never altered, so they stay without.</source>
            <translation>
                <numerusform>%Ln antwoord heeft geen vestiging terwijl de bestelling er een heeft; antwoorden worden nooit gewijzigd, dus dat blijft zo.</numerusform>
                <numerusform>%Ln antwoorden hebben geen vestiging terwijl hun bestelling er een heeft; antwoorden worden nooit gewijzigd, dus dat blijft zo.</numerusform>
            </translation>
        </message>
        <message>
            <source>new orders</source>
            <translation>nieuwe bestellingen</translation>
        </message>
        <message>
            <source>new orders; the file covers %1</source>
            <translation>nieuwe bestellingen; het bestand gaat over %1</translation>
        </message>
        <message>
            <source>rows of an order that has several: the row that was completed last counts</source>
            <translation>rijen van een bestelling die er meer heeft: de laatst voltooide rij telt</translation>
        </message>
        <message>
            <source>orders that are stored already and say something else now: the newer ones take their place</source>
            <translation>bestellingen die er al zijn en nu iets anders zeggen: de nieuwe komen in hun plaats</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OverviewExport</name>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Medewerker</translation>
        </message>
        <message>
            <source>95 % from</source>
            <translation>95 % van</translation>
        </message>
        <message>
            <source>95 % to</source>
            <translation>95 % tot</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Verandering</translation>
        </message>
        <message>
            <source>change from</source>
            <translation>verandering van</translation>
        </message>
        <message>
            <source>change to</source>
            <translation>verandering tot</translation>
        </message>
        <message>
            <source>Is it real?</source>
            <translation>Is het echt?</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Share of the way</source>
            <translation>Deel van de weg</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 tegenover %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OverviewModel</name>
        <message>
            <source>95 %: %1</source>
            <translation>95 %: %1</translation>
        </message>
        <message>
            <source>The last twelve complete months</source>
            <translation>De laatste twaalf volledige maanden</translation>
        </message>
        <message>
            <source>No target yet</source>
            <translation>Nog geen doel</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Nog geen oordeel</translation>
        </message>
        <message>
            <source>Location and employee</source>
            <translation>Vestiging en medewerker</translation>
        </message>
        <message>
            <source>Score, interval, target</source>
            <translation>Score, interval, doel</translation>
        </message>
        <message>
            <source>Change</source>
            <extracomment>heading of a column: difference between two periods</extracomment>
            <translation>Verandering</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 maanden</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>Onderweg</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Vraagt aandacht</translation>
        </message>
        <message>
            <source>Import survey file…</source>
            <translation>Enquêtebestand importeren…</translation>
        </message>
        <message>
            <source>There are no answers yet</source>
            <translation>Er zijn nog geen antwoorden</translation>
        </message>
        <message>
            <source>Import the file of your survey tool. Scores, trends and targets follow by themselves.</source>
            <translation>Importeer het bestand van uw enquêteprogramma. Scores, trends en doelen volgen vanzelf.</translation>
        </message>
        <message>
            <source>Nothing here: no real decline, no norm missed, nobody clearly behind, no reason that rises.</source>
            <translation>Niets te melden: geen echte daling, geen gemiste norm, niemand die duidelijk achterloopt, geen reden die vaker wordt genoemd.</translation>
        </message>
        <message>
            <source>Real changes, reasons that rise, norms missed and targets behind, largest first.</source>
            <translation>Echte veranderingen, redenen die vaker worden genoemd, gemiste normen en doelen die achterlopen, de grootste eerst.</translation>
        </message>
        <message>
            <source>Only what is real, largest first.</source>
            <translation>Alleen wat echt is, het grootste eerst.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Copy the chart</source>
            <translation>Grafiek kopiëren</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Tabel kopiëren</translation>
        </message>
        <message>
            <source>Export as workbook (*.xlsx)…</source>
            <translation>Exporteren als werkmap (*.xlsx)…</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Werkmap (*.xlsx)</translation>
        </message>
        <message>
            <source>Export as figures (*.csv)…</source>
            <translation>Exporteren als cijfers (*.csv)…</translation>
        </message>
        <message>
            <source>Figures (*.csv)</source>
            <translation>Cijfers (*.csv)</translation>
        </message>
        <message>
            <source>Save the page as PDF…</source>
            <translation>Pagina opslaan als PDF…</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>De tabel exporteren</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OverviewReport</name>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Vraagt aandacht</translation>
        </message>
        <message>
            <source>Locations and employees</source>
            <translation>Vestigingen en medewerkers</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OverviewTable</name>
        <message>
            <source>Locations and employees</source>
            <translation>Vestigingen en medewerkers</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>Filteren op naam</translation>
        </message>
        <message>
            <source>Filter locations and employees by name</source>
            <translation>Vestigingen en medewerkers filteren op naam</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <extracomment>a button that goes one level up; %1 a unit</extracomment>
            <translation>Terug naar %1</translation>
        </message>
        <message>
            <source>There is nothing below this unit. Go one level up to compare.</source>
            <translation>Onder deze eenheid is er niets meer. Ga een niveau omhoog om te vergelijken.</translation>
        </message>
        <message>
            <source>Click to choose, double-click or Enter to open in Trends.</source>
            <translation>Klik om te kiezen; dubbelklik of druk op Enter om te openen in Trends.</translation>
        </message>
        <message>
            <source>Answers behind the figure…</source>
            <translation>Antwoorden achter het cijfer…</translation>
        </message>
        <message>
            <source>Not computed per employee.</source>
            <translation>Wordt niet per medewerker berekend.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OverviewWords</name>
        <message>
            <source>%1 points</source>
            <extracomment>a distance on a scale of hundred</extracomment>
            <translation>%1 punten</translation>
        </message>
        <message>
            <source>%1 rises and the target is reached</source>
            <translation>%1 gestegen en het doel is gehaald</translation>
        </message>
        <message>
            <source>%1 falls, but the target is still reached</source>
            <translation>%1 gedaald, maar het doel is nog steeds gehaald</translation>
        </message>
        <message>
            <source>%1: the target is reached</source>
            <translation>%1: het doel is gehaald</translation>
        </message>
        <message>
            <source>%1 rises, %2 to the target</source>
            <extracomment>%1 an indicator, %2 a distance: &quot;2.0 points&quot;</extracomment>
            <translation>%1 gestegen, nog %2 tot het doel</translation>
        </message>
        <message>
            <source>%1 falls, %2 to the target</source>
            <extracomment>%1 an indicator, %2 a distance: &quot;2.0 points&quot;</extracomment>
            <translation>%1 gedaald, nog %2 tot het doel</translation>
        </message>
        <message>
            <source>%1 without real change, %2 to the target</source>
            <extracomment>%1 an indicator, %2 a distance: &quot;2.0 points&quot;</extracomment>
            <translation>%1 zonder echte verandering, nog %2 tot het doel</translation>
        </message>
        <message>
            <source>%1: %2 to the target</source>
            <extracomment>%1 an indicator, %2 a distance: &quot;2.0 points&quot;</extracomment>
            <translation>%1: nog %2 tot het doel</translation>
        </message>
        <message>
            <source>%1 rises</source>
            <translation>%1 gestegen</translation>
        </message>
        <message>
            <source>%1 falls</source>
            <translation>%1 gedaald</translation>
        </message>
        <message>
            <source>%1: no real change in the last months</source>
            <translation>%1: geen echte verandering in de laatste maanden</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 per maand</translation>
        </message>
        <message>
            <source>%1, by month. Shaded: 95 % interval. Dashed: path to the target.</source>
            <extracomment>%1 a unit</extracomment>
            <translation>%1, per maand. Vlak: interval van 95 %. Streepjeslijn: weg naar het doel.</translation>
        </message>
        <message>
            <source>%1, by month.</source>
            <extracomment>%1 a unit</extracomment>
            <translation>%1, per maand.</translation>
        </message>
        <message>
            <source>%1, by month. Shaded: 95 % interval.</source>
            <extracomment>%1 a unit</extracomment>
            <translation>%1, per maand. Vlak: interval van 95 %.</translation>
        </message>
        <message>
            <source>%1 rose from %2 to %3, a real change (n = %4)</source>
            <extracomment>%1 an indicator, %2 and %3 scores, %4 a number of answers</extracomment>
            <translation>%1 gestegen van %2 naar %3, een echte verandering (n = %4)</translation>
        </message>
        <message>
            <source>%1 fell from %2 to %3, a real change (n = %4)</source>
            <extracomment>%1 an indicator, %2 and %3 scores, %4 a number of answers</extracomment>
            <translation>%1 gedaald van %2 naar %3, een echte verandering (n = %4)</translation>
        </message>
        <message>
            <source>%1 is %2, the norm is %3 (n = %4)</source>
            <extracomment>%1 an indicator, %2 a score, %3 the norm, %4 a number of answers</extracomment>
            <translation>%1: %2, de norm is %3 (n = %4)</translation>
        </message>
        <message>
            <source>%1 is %2, the path to the target is at %3 (n = %4)</source>
            <extracomment>%1 an indicator, %2 a score, %3 a score, %4 a number of answers</extracomment>
            <translation>%1: %2, de weg naar het doel ligt op %3 (n = %4)</translation>
        </message>
        <message>
            <source>%1 months</source>
            <extracomment>how many figures of a location in a month, after &quot;n = &quot;</extracomment>
            <translation>%1 maanden</translation>
        </message>
        <message>
            <source>%1 is named in %2 of the comments in the group “%3”, a quarter earlier in %4: a real change (n = %5)</source>
            <translation>%1 wordt genoemd in %2 van de opmerkingen in de groep “%3”, een kwartaal eerder in %4: een echte verandering (n = %5)</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::OwnWords</name>
        <message>
            <source>In %1.</source>
            <translation>In %1.</translation>
        </message>
        <message>
            <source>It is computed from the scores of the same place and the same time. Where a part of it has no data, or too few answers to be shown, it has no value. The number of answers is that of the part that has the fewest.</source>
            <translation>Het cijfer wordt berekend uit de scores van dezelfde plek en dezelfde tijd. Heeft een onderdeel geen gegevens, of te weinig antwoorden om te tonen, dan is er geen waarde. Het aantal antwoorden is dat van het onderdeel met de minste.</translation>
        </message>
        <message>
            <source>It follows one indicator in a straight line: the interval of 95 % is that of this indicator, counted the same way.</source>
            <translation>Het volgt één indicator in een rechte lijn: het interval van 95 % is dat van die indicator, op dezelfde manier omgerekend.</translation>
        </message>
        <message>
            <source>It has no interval: how sure a figure is that is made of several indicators cannot be told from their intervals alone.</source>
            <translation>Er is geen interval: hoe zeker een cijfer is dat uit meer indicatoren bestaat, valt uit hun intervallen alleen niet te zeggen.</translation>
        </message>
        <message>
            <source>“%1” is not computed per employee: it is made of what is only there for a whole location (%2).</source>
            <translation>“%1” wordt niet per medewerker berekend: het bestaat uit wat er alleen voor een hele vestiging is (%2).</translation>
        </message>
        <message>
            <source>It is the mean of the values that the imported files have in the column of this heading: each answer or order counts once. The interval of 95 % is that of a mean.</source>
            <translation>Het is het gemiddelde van de waarden die de geïmporteerde bestanden in de kolom met dit kopje hebben: elk antwoord of elke bestelling telt één keer. Het interval van 95 % is dat van een gemiddelde.</translation>
        </message>
        <message>
            <source>good answers</source>
            <translation>goede antwoorden</translation>
        </message>
        <message>
            <source>fair answers</source>
            <translation>matige antwoorden</translation>
        </message>
        <message>
            <source>poor answers</source>
            <translation>slechte antwoorden</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::PageWords</name>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>Target sheets</source>
            <translation>Doelbladen</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Inzicht</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acties</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::PerformanceCard</name>
        <message>
            <source>Norm met, customer satisfied?</source>
            <translation>Norm gehaald, klant tevreden?</translation>
        </message>
        <message>
            <source>What we measure ourselves beside what the same customers say.</source>
            <translation>Wat wij zelf meten naast wat dezelfde klanten zeggen.</translation>
        </message>
        <message>
            <source>Choose an indicator that customers answer, such as NPS or CSAT: what we measure ourselves is laid beside it.</source>
            <translation>Kies een indicator die klanten beantwoorden, zoals NPS of CSAT: wat wij zelf meten, komt ernaast te staan.</translation>
        </message>
        <message>
            <source>No answers hold a delivery time, a response time, or another figure with a norm. Import it as a column of the same file, or a service level per location and month as a file of its own.</source>
            <translation>Geen antwoord bevat een levertijd, een reactietijd of een ander cijfer met een norm. Importeer dat als kolom van hetzelfde bestand, of een servicegraad per vestiging en maand als een eigen bestand.</translation>
        </message>
        <message>
            <source>What we measure</source>
            <translation>Wat wij meten</translation>
        </message>
        <message>
            <source>Within norm</source>
            <extracomment>heading: the share that meets our norm</extracomment>
            <translation>Binnen norm</translation>
        </message>
        <message>
            <source>… within norm</source>
            <extracomment>heading: dissatisfied customers among those served within the norm</extracomment>
            <translation>… binnen norm</translation>
        </message>
        <message>
            <source>… outside</source>
            <extracomment>heading: dissatisfied customers among those served outside the norm</extracomment>
            <translation>… erbuiten</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Norm met, customer not</source>
            <translation>Norm wel, klant niet</translation>
        </message>
        <message>
            <source>Norm missed</source>
            <translation>Norm gemist</translation>
        </message>
        <message>
            <source>Norm met</source>
            <translation>Norm gehaald</translation>
        </message>
        <message>
            <source>Verdict</source>
            <extracomment>heading: whether our norm is met and the customer satisfied</extracomment>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>What we measure ourselves beside what customers say: the same customers, or for figures of months those of the same unit and period.</source>
            <translation>Wat wij zelf meten naast wat klanten zeggen: dezelfde klanten, of bij maandcijfers die van dezelfde eenheid en periode.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::PerformanceChart</name>
        <message>
            <source>%1: %2 within our norm, %3 %4</source>
            <extracomment>for a screen reader: %1 what we measure, %2 and %3 percentages, %4 a group of customers</extracomment>
            <translation>%1: %2 binnen onze norm, %3 %4</translation>
        </message>
        <message>
            <source>Share within our norm beside satisfied customers</source>
            <translation>Aandeel binnen onze norm naast tevreden klanten</translation>
        </message>
        <message>
            <source>Not dissatisfied ↑</source>
            <translation>Niet ontevreden ↑</translation>
        </message>
        <message>
            <source>Within our norm →</source>
            <translation>Binnen onze norm →</translation>
        </message>
        <message>
            <source>Good figures, unhappy customers</source>
            <translation>Goede cijfers, ontevreden klanten</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::PhraseList</name>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>New word or phrase</source>
            <translation>Woord of woordgroep</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::PreviewCard</name>
        <message>
            <source>Previous sheet</source>
            <translation>Vorig blad</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>Volgend blad</translation>
        </message>
        <message>
            <source>Size of the preview</source>
            <translation>Grootte van het afdrukvoorbeeld</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hele pagina</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Paginabreedte</translation>
        </message>
        <message>
            <source>Sheet of %1</source>
            <translation>Blad van %1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::PrioritiesCard</name>
        <message>
            <source>Where to begin</source>
            <translation>Waar te beginnen</translation>
        </message>
        <message>
            <source>What goes together with %1 most, beside how well it is done. The lines are the means of these drivers.</source>
            <translation>Wat het sterkst samenhangt met %1, naast hoe goed het gaat. De lijnen zijn de gemiddelden van deze drijfveren.</translation>
        </message>
        <message>
            <source>High and low take %1 drivers with %2 answers or more each. Ask more questions, or choose a longer period.</source>
            <translation>Voor hoog en laag zijn %1 drijfveren nodig met elk %2 of meer antwoorden. Stel meer vragen, of kies een langere periode.</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Drijfveer</translation>
        </message>
        <message>
            <source>What to do</source>
            <extracomment>heading: what to do with a driver</extracomment>
            <translation>Wat te doen</translation>
        </message>
        <message>
            <source>95 % range</source>
            <translation>95%-interval</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Of its scale</source>
            <extracomment>heading: a score as a share of its scale</extracomment>
            <translation>Van de schaal</translation>
        </message>
        <message>
            <source>How sure</source>
            <extracomment>heading: whether the place in the chart is sure</extracomment>
            <translation>Hoe zeker</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>a 95 % range</extracomment>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>Importance</source>
            <extracomment>heading: correlation of what is better here with what is better there</extracomment>
            <translation>Belang</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::PriorityWords</name>
        <message>
            <source>Importance: r %1 (%2)</source>
            <extracomment>%1 a correlation, %2 its range</extracomment>
            <translation>Belang: r %1 (%2)</translation>
        </message>
        <message>
            <source>Score: %1 = %2 of its scale (%3 to %4)</source>
            <extracomment>%1 a score, %2 and %3 and %4 percentages of its scale</extracomment>
            <translation>Score: %1 = %2 van de schaal (%3 tot %4)</translation>
        </message>
        <message>
            <source>Answers: %1 with both, %2 with the score</source>
            <extracomment>%1 and %2 numbers of answers</extracomment>
            <translation>Antwoorden: %1 met beide, %2 met de score</translation>
        </message>
        <message>
            <source>Importance and score of every driver. %1. The arrow keys read out each one.</source>
            <extracomment>for a screen reader: %1 a list of drivers with what to do about them</extracomment>
            <translation>Belang en score van elke drijfveer. %1. Met de pijltoetsen wordt elk punt voorgelezen.</translation>
        </message>
        <message>
            <source>Important and low: start here</source>
            <translation>Belangrijk en laag: begin hier</translation>
        </message>
        <message>
            <source>Important and strong: keep</source>
            <translation>Belangrijk en sterk: zo houden</translation>
        </message>
        <message>
            <source>Less important and low: can wait</source>
            <translation>Minder belangrijk en laag: kan wachten</translation>
        </message>
        <message>
            <source>Less important and strong: fine</source>
            <translation>Minder belangrijk en sterk: prima zo</translation>
        </message>
        <message>
            <source>Place is sure</source>
            <extracomment>the place of a point in the chart</extracomment>
            <translation>Plaats is zeker</translation>
        </message>
        <message>
            <source>Importance not sure</source>
            <translation>Belang niet zeker</translation>
        </message>
        <message>
            <source>Score not sure</source>
            <translation>Score niet zeker</translation>
        </message>
        <message>
            <source>Neither is sure</source>
            <translation>Geen van beide zeker</translation>
        </message>
        <message>
            <source>%1 within norm</source>
            <extracomment>%1 a percentage that meets our norm</extracomment>
            <translation>%1 binnen norm</translation>
        </message>
        <message>
            <source>Score, as share of its scale →</source>
            <translation>Score, als deel van de schaal →</translation>
        </message>
        <message>
            <source>Importance: r with %1 ↑</source>
            <extracomment>%1 an indicator</extracomment>
            <translation>Belang: r met %1 ↑</translation>
        </message>
        <message>
            <source>No driver is both important and low beside the others.</source>
            <translation>Geen drijfveer is belangrijk en ook laag naast de andere.</translation>
        </message>
        <message>
            <source>Start here: %1. More strongly tied to %2 than the mean of these drivers, and lower.</source>
            <extracomment>%1 one driver or more, %2 an indicator</extracomment>
            <translation>Begin hier: %1. Hangt sterker samen met %2 dan gemiddeld bij deze drijfveren, en staat lager.</translation>
        </message>
        <message>
            <source>Keep: %1.</source>
            <extracomment>%1 one driver or more</extracomment>
            <translation>Zo houden: %1.</translation>
        </message>
        <message>
            <source>A hollow point lies so near a line that it could belong on the other side.</source>
            <translation>Een hol punt ligt zo dicht bij een lijn dat het ook aan de andere kant zou kunnen horen.</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>Begin hier</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Zo houden</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Kan wachten</translation>
        </message>
        <message>
            <source>Fine</source>
            <extracomment>of a driver that is less important and strong</extracomment>
            <translation>Prima zo</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::QuestionCard</name>
        <message>
            <source>Only you can know</source>
            <translation>Dit weet alleen u</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::Questions</name>
        <message>
            <source>The day comes first</source>
            <translation>De dag staat voorop</translation>
        </message>
        <message>
            <source>The month comes first</source>
            <translation>De maand staat voorop</translation>
        </message>
        <message>
            <source>The highest is best</source>
            <translation>De hoogste is het best</translation>
        </message>
        <message>
            <source>The lowest is best</source>
            <translation>De laagste is het best</translation>
        </message>
        <message>
            <source>Do not import it</source>
            <translation>Niet importeren</translation>
        </message>
        <message>
            <source>Every date in “%1” can be read in two ways. Which day is %2?</source>
            <translation>Elke datum in “%1” is op twee manieren te lezen. Welke dag is %2?</translation>
        </message>
        <message>
            <source>“%1” holds dates in two orders: %2 can only have the day first, %3 only the month. Which is right? Rows with the other order are refused.</source>
            <translation>“%1” bevat datums in twee volgorden: bij %2 kan alleen de dag voorop staan, bij %3 alleen de maand. Welke volgorde klopt? Rijen met de andere volgorde worden geweigerd.</translation>
        </message>
        <message>
            <source>What is the best answer in “%1”, the highest or the lowest?</source>
            <translation>Wat is het beste antwoord in “%1”, het hoogste of het laagste?</translation>
        </message>
        <message>
            <source>“%1” holds ratings that could mean several things. What was asked?</source>
            <translation>“%1” bevat beoordelingen die meer dan één betekenis kunnen hebben. Wat was de vraag?</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Seconden</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>“%1” holds amounts of time. In what unit are they?</source>
            <translation>“%1” bevat tijdsduren. In welke eenheid zijn die?</translation>
        </message>
        <message>
            <source>What do the numbers beside the scale in “%1” mean: %2? Answers with one: %3. Until you say so, their rows are refused.</source>
            <translation>Wat betekenen de getallen naast de schaal in “%1”: %2? Antwoorden daarmee: %3. Zolang u dat niet zegt, worden hun rijen geweigerd.</translation>
        </message>
        <message>
            <source>No answer was given</source>
            <translation>Er is geen antwoord gegeven</translation>
        </message>
        <message>
            <source>They are faults: refuse these rows</source>
            <translation>Het zijn fouten: weiger deze rijen</translation>
        </message>
        <message>
            <source>Several sheets of this workbook hold answers. Which one is imported?</source>
            <translation>Meerdere bladen van deze werkmap bevatten antwoorden. Welk blad wordt geïmporteerd?</translation>
        </message>
        <message>
            <source>It names the locations</source>
            <translation>Ja, dit zijn de vestigingen</translation>
        </message>
        <message>
            <source>%1: %2 of every %3</source>
            <translation>%1: %2 op de %3</translation>
        </message>
        <message>
            <source>The file has a column per month, and nothing in it says of which year. Which year are they of?</source>
            <translation>Het bestand heeft een kolom per maand en nergens staat van welk jaar. Van welk jaar zijn ze?</translation>
        </message>
        <message>
            <source>Do the texts in “%1” name the locations of the figures: %2?</source>
            <translation>Staan in “%1” de vestigingen waar de cijfers bij horen: %2?</translation>
        </message>
        <message>
            <source>All values of “%1” lie between 0 and 1. What is %2?</source>
            <translation>Alle waarden van “%1” liggen tussen 0 en 1. Wat is %2?</translation>
        </message>
        <message>
            <source>The answers in “%1” leave open how far the scale goes. Which scale was it?</source>
            <translation>Aan de antwoorden in “%1” is niet te zien tot hoever de schaal loopt. Welke schaal was het?</translation>
        </message>
        <message>
            <source>They are answers: the scale is %1</source>
            <translation>Het zijn antwoorden: de schaal is %1</translation>
        </message>
        <message>
            <source>“%1” is the question, “%2” the answer</source>
            <translation>“%1” is de vraag, “%2” het antwoord</translation>
        </message>
        <message>
            <source>Yes, a row per question</source>
            <translation>Ja, een rij per vraag</translation>
        </message>
        <message>
            <source>No, each row is an answer of its own</source>
            <translation>Nee, elke rij is een eigen antwoord</translation>
        </message>
        <message>
            <source>You say that this table has a row per question. Choose above the columns which one says whose answer it is, which one holds the question and which one the answer.</source>
            <translation>U zegt dat deze tabel een rij per vraag heeft. Kies boven de kolommen welke zegt van wie het antwoord is, welke de vraag bevat en welke het antwoord.</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>This looks like a table with a row for every question that someone answered, for each “%1” (%2). Which columns hold the question and the answer?</source>
            <translation>Dit lijkt een tabel met een rij voor elke vraag die iemand beantwoordde, per “%1” (%2). Welke kolommen bevatten de vraag en het antwoord?</translation>
        </message>
        <message>
            <source>This looks like a table with a row for every question that someone answered: “%1” says whose answer it is, “%2” which question, “%3” the answer (%4). Is that so?</source>
            <translation>Dit lijkt een tabel met een rij voor elke vraag die iemand beantwoordde: “%1” zegt van wie het antwoord is, “%2” welke vraag, “%3” het antwoord (%4). Klopt dat?</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ReasonList</name>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Hernoemen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Redenen</translation>
        </message>
        <message>
            <source>New reason</source>
            <translation>Nieuwe reden</translation>
        </message>
        <message>
            <source>Only a reason of your own can be renamed.</source>
            <translation>Alleen een eigen reden kan worden hernoemd.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ReasonWords</name>
        <message>
            <source>Late delivery</source>
            <translation>Te late levering</translation>
        </message>
        <message>
            <source>Advertised, not in stock</source>
            <translation>Geadverteerd, niet op voorraad</translation>
        </message>
        <message>
            <source>No timely answer</source>
            <translation>Geen tijdig antwoord</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wachten</translation>
        </message>
        <message>
            <source>Returns and refunds</source>
            <translation>Ruilen en terugbetalen</translation>
        </message>
        <message>
            <source>Staff and service</source>
            <translation>Personeel en service</translation>
        </message>
        <message>
            <source>Price and costs</source>
            <translation>Prijs en kosten</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Kwaliteit</translation>
        </message>
        <message>
            <source>Ease and website</source>
            <translation>Gemak en website</translation>
        </message>
        <message>
            <source>Appointment not kept</source>
            <translation>Afspraak niet nagekomen</translation>
        </message>
        <message>
            <source>Damaged or incomplete</source>
            <translation>Beschadigd of onvolledig</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Informatie</translation>
        </message>
        <message>
            <source>Surroundings</source>
            <translation>Omgeving</translation>
        </message>
        <message>
            <source>[name]</source>
            <translation>[naam]</translation>
        </message>
        <message>
            <source>[e-mail]</source>
            <translation>[e-mail]</translation>
        </message>
        <message>
            <source>[phone number]</source>
            <translation>[telefoonnummer]</translation>
        </message>
        <message>
            <source>[number]</source>
            <translation>[nummer]</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ReasonsCard</name>
        <message>
            <source>Reasons in comments</source>
            <translation>Redenen in opmerkingen</translation>
        </message>
        <message>
            <source>Reading the comments…</source>
            <translation>Opmerkingen lezen…</translation>
        </message>
        <message>
            <source>There are no comments in these data. Import a file with a column of what customers say in their own words.</source>
            <translation>Deze gegevens bevatten geen opmerkingen. Importeer een bestand met een kolom waarin klanten in eigen woorden vertellen.</translation>
        </message>
        <message>
            <source>There are %1 comments in this selection; from %2 on, reasons are shown, so that nobody is recognised. Choose a longer period or a larger unit.</source>
            <extracomment>%1 and %2 numbers</extracomment>
            <translation>Deze selectie bevat %1 opmerkingen; vanaf %2 worden redenen getoond, zodat niemand wordt herkend. Kies een langere periode of een grotere eenheid.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Comments</source>
            <extracomment>heading: a number of comments of the unfavourable group</extracomment>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>Change</source>
            <extracomment>heading: change since the quarter before</extracomment>
            <translation>Verandering</translation>
        </message>
        <message>
            <source>Words…</source>
            <translation>Woorden…</translation>
        </message>
        <message>
            <source>The words that reasons are recognised by; they can be changed.</source>
            <translation>De woorden waaraan redenen worden herkend; ze zijn te wijzigen.</translation>
        </message>
        <message>
            <source>One reason over time</source>
            <translation>Eén reden door de tijd</translation>
        </message>
        <message>
            <source>Per quarter</source>
            <translation>Per kwartaal</translation>
        </message>
        <message>
            <source>Per location</source>
            <translation>Per vestiging</translation>
        </message>
        <message>
            <source>%1 per location in %2</source>
            <translation>%1 per vestiging in %2</translation>
        </message>
        <message>
            <source>%1 per quarter</source>
            <translation>%1 per kwartaal</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vestiging</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Aandeel</translation>
        </message>
        <message>
            <source>Name it</source>
            <translation>Noemen het</translation>
        </message>
        <message>
            <source>Follow up…</source>
            <translation>Opvolgen…</translation>
        </message>
        <message>
            <source>The detractors who left a reason and can be called back.</source>
            <translation>De criticasters die een reden gaven en die u kunt terugbellen.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::RedactionDialog</name>
        <message>
            <source>&amp;Hide marked words</source>
            <translation>Gemarkeerde woorden &amp;verbergen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>What was said, on paper</source>
            <translation>Wat er is gezegd, op papier</translation>
        </message>
        <message>
            <source>Comments that go on paper</source>
            <translation>Opmerkingen die op papier komen</translation>
        </message>
        <message>
            <source>These comments are printed below the worst ten. Names of employees, e-mail addresses, telephone numbers and long numbers are taken out already. Mark what else tells who someone is, and hide it.</source>
            <translation>Deze opmerkingen worden onder de slechtste tien afgedrukt. Namen van medewerkers, e-mailadressen, telefoonnummers en lange nummers zijn er al uit. Markeer wat nog meer zegt wie iemand is, en verberg het.</translation>
        </message>
        <message>
            <source>&amp;Without comments</source>
            <translation>&amp;Zonder opmerkingen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>Con&amp;tinue</source>
            <translation>&amp;Doorgaan</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::RefusedRows</name>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::RefusedTable</name>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ReportOutput</name>
        <message>
            <source>Save the page as PDF</source>
            <translation>De pagina als PDF bewaren</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-document (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ReportWords</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>afgedrukt %1</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>pagina %1 van %2</translation>
        </message>
        <message>
            <source>A score needs at least %1 answers. The interval of 95 % says how sure it is; a change that can be chance is within the noise.</source>
            <translation>Een score heeft minstens %1 antwoorden nodig. Het interval van 95 % zegt hoe zeker zij is; een verandering die toeval kan zijn, valt binnen de ruis.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::RoundCard</name>
        <message>
            <source>Target of the organisation</source>
            <translation>Doel van de organisatie</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Doelronde</translation>
        </message>
        <message>
            <source>Baseline from</source>
            <translation>Nulmeting van</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>tot en met</translation>
        </message>
        <message>
            <source>Target by</source>
            <translation>Doel per</translation>
        </message>
        <message>
            <source>Shared out as</source>
            <translation>Verdeling</translation>
        </message>
        <message>
            <source>Everyone starts from</source>
            <translation>Iedereen start vanaf</translation>
        </message>
        <message>
            <source>Name the round</source>
            <translation>Naam van de doelronde wijzigen</translation>
        </message>
        <message>
            <source>Change the target of the organisation</source>
            <translation>Doel van de organisatie wijzigen</translation>
        </message>
        <message>
            <source>Change the dates of the round</source>
            <translation>Data van de doelronde wijzigen</translation>
        </message>
        <message>
            <source>Change the way of sharing out</source>
            <translation>Verdeling wijzigen</translation>
        </message>
        <message>
            <source>Target of the organisation by %1</source>
            <translation>Doel van de organisatie per %1</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Few answers say little: the fewer there are, the more the start is drawn from the own score towards that of the group.</source>
            <translation>Weinig antwoorden zeggen weinig: hoe minder er zijn, hoe meer de start van de eigen score naar die van de groep wordt getrokken.</translation>
        </message>
        <message>
            <source>How much this indicator counts in the result of the round. The weights of all its indicators are 100 % together, or all 0 % where they are not added up.</source>
            <translation>Hoe zwaar deze indicator telt in het resultaat van de ronde. De gewichten van alle indicatoren zijn samen 100 %, of allemaal 0 % als ze niet worden opgeteld.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Change the weight of an indicator</source>
            <translation>Het gewicht van een indicator wijzigen</translation>
        </message>
        <message>
            <source>Shared out over</source>
            <translation>Verdeeld over</translation>
        </message>
        <message>
            <source>Ceiling and cap</source>
            <translation>Plafond en top</translation>
        </message>
        <message>
            <source>Change how far anyone is asked to go</source>
            <translation>Veranderen hoe ver iemand wordt gevraagd te gaan</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::RoundEditor</name>
        <message>
            <source>Set a target by hand</source>
            <translation>Doel handmatig instellen</translation>
        </message>
        <message>
            <source>Give the reason of a target</source>
            <translation>Reden van een doel opgeven</translation>
        </message>
        <message>
            <source>Release a target</source>
            <translation>Doel vrijgeven</translation>
        </message>
        <message>
            <source>Keep the proposal</source>
            <translation>Voorstel overnemen</translation>
        </message>
        <message>
            <source>%1 (2)</source>
            <translation>%1 (2)</translation>
        </message>
        <message>
            <source>Change the levels of the round</source>
            <translation>De niveaus van de ronde wijzigen</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SelectionBar</name>
        <message>
            <source>&amp;Import survey file…</source>
            <translation>Enquêtebestand &amp;importeren…</translation>
        </message>
        <message>
            <source>Import survey file</source>
            <translation>Enquêtebestand importeren</translation>
        </message>
        <message>
            <source>Indica&amp;tor</source>
            <translation>Indica&amp;tor</translation>
        </message>
        <message>
            <source>&amp;Period</source>
            <translation>&amp;Periode</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <extracomment>the organisation, a location or an employee</extracomment>
            <translation>&amp;Eenheid</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Language and figures</source>
            <translation>Taal en getallen</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <translation>Zoals op deze computer</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Taal</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>Volgens de taal</translation>
        </message>
        <message>
            <source>&amp;Figures</source>
            <translation>Geta&amp;llen</translation>
        </message>
        <message>
            <source>Language and figures change when Headroom starts again.</source>
            <translation>Taal en getallen veranderen zodra Headroom opnieuw start.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>Th&amp;ema</translation>
        </message>
        <message>
            <source> pt</source>
            <extracomment>points, the unit of text sizes</extracomment>
            <translation> pt</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>Tekstg&amp;rootte</translation>
        </message>
        <message>
            <source>Few answers</source>
            <translation>Weinig antwoorden</translation>
        </message>
        <message>
            <source>With few answers a score says little, and may point to one customer. Under these numbers Headroom holds back. They are printed on every sheet.</source>
            <translation>Bij weinig antwoorden zegt een score niet veel, en kan die naar één klant wijzen. Onder deze aantallen is Headroom terughoudend. Ze worden op elk blad afgedrukt.</translation>
        </message>
        <message>
            <source>Answers for a &amp;score</source>
            <translation>Antwoorden voor een &amp;score</translation>
        </message>
        <message>
            <source>Answers for a &amp;verdict</source>
            <translation>Antwoorden voor een &amp;oordeel</translation>
        </message>
        <message>
            <source>Answers for &amp;comments</source>
            <translation>Antwoorden voor op&amp;merkingen</translation>
        </message>
        <message>
            <source>Someone with this many answers starts halfway between the own score and the score of the group. Used for groups of fewer than eight; larger groups tell it themselves.</source>
            <translation>Wie zoveel antwoorden heeft, start halverwege tussen de eigen score en de score van de groep. Dit geldt voor groepen van minder dan acht; bij grotere groepen volgt het uit de groep zelf.</translation>
        </message>
        <message>
            <source>&amp;Weight of the group</source>
            <translation>Gewi&amp;cht van de groep</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>&amp;Open folder</source>
            <translation>Map o&amp;penen</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>All data stay in the database file on this computer. Headroom has no account and no server, and sends nothing. E-mail addresses, IP addresses and names of customers are left out when a file is imported.</source>
            <translation>Alle gegevens blijven in het databasebestand op deze computer. Headroom heeft geen account en geen server, en verstuurt niets. E-mailadressen, IP-adressen en namen van klanten worden bij het importeren weggelaten.</translation>
        </message>
        <message>
            <source>No database yet: it is made with the first import.</source>
            <translation>Nog geen database: die wordt bij de eerste import gemaakt.</translation>
        </message>
        <message>
            <source>A verdict needs at least as many answers as a score. Raise the number for a verdict, or lower the one for a score.</source>
            <translation>Voor een oordeel zijn minstens zoveel antwoorden nodig als voor een score. Verhoog het aantal voor een oordeel, of verlaag dat voor een score.</translation>
        </message>
        <message>
            <source>The minimum numbers are fixed: %1 signed sheets of round %2 rest on them. They can be changed once that round is over, after %3.</source>
            <extracomment>number of sheets, round, day</extracomment>
            <translation>De minimumaantallen liggen vast: er rusten ondertekende bladen van ronde %2 op (aantal: %1). Ze zijn weer te wijzigen als die ronde voorbij is, na %3.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SheetModel</name>
        <message>
            <source>n = %1</source>
            <extracomment>number of answers</extracomment>
            <translation>n = %1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SheetsPage</name>
        <message>
            <source>Saved in %1.</source>
            <translation>Opgeslagen in %1.</translation>
        </message>
        <message>
            <source>No target has been set yet.</source>
            <translation>Er is nog geen doel ingesteld.</translation>
        </message>
        <message>
            <source>There are no answers yet.</source>
            <translation>Er zijn nog geen antwoorden.</translation>
        </message>
        <message>
            <source>Set the target of the organisation first; then everyone has a sheet.</source>
            <translation>Stel eerst het doel van de organisatie in; daarna heeft iedereen een blad.</translation>
        </message>
        <message>
            <source>Import a file of your survey tool first.</source>
            <translation>Importeer eerst een bestand van uw enquêteprogramma.</translation>
        </message>
        <message>
            <source>Go to Targets</source>
            <translation>Naar Doelen</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Bestand importeren…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheet(s) selected</source>
            <translation>
                <numerusform>%Ln blad geselecteerd</numerusform>
                <numerusform>%Ln bladen geselecteerd</numerusform>
            </translation>
        </message>
        <message>
            <source>Not among the selected sheets</source>
            <translation>Niet bij de geselecteerde bladen</translation>
        </message>
        <message>
            <source>Sheet %1 of %2</source>
            <translation>Blad %1 van %2</translation>
        </message>
        <message>
            <source>Save target sheets</source>
            <translation>Doelbladen opslaan</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Map kiezen</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-bestanden (*.pdf)</translation>
        </message>
        <message>
            <source>Target sheets %1</source>
            <translation>Doelbladen %1</translation>
        </message>
        <message>
            <source>Target sheets</source>
            <translation>Doelbladen</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>Filteren op naam</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles selecteren</translation>
        </message>
        <message>
            <source>Select none</source>
            <translation>Niets selecteren</translation>
        </message>
        <message>
            <source>Sheets written</source>
            <translation>Gemaakte bladen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>All in one file</source>
            <translation>Alles in één bestand</translation>
        </message>
        <message>
            <source>One file each</source>
            <translation>Eén bestand per medewerker</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>S&amp;ign…</source>
            <translation>O&amp;ndertekenen…</translation>
        </message>
        <message>
            <source>S&amp;ign again…</source>
            <translation>Opnieuw o&amp;ndertekenen…</translation>
        </message>
        <message>
            <source>&amp;Result</source>
            <translation>&amp;Resultaat</translation>
        </message>
        <message>
            <source>The bonus scheme is off.</source>
            <translation>De bonusregeling staat uit.</translation>
        </message>
        <message>
            <source>Proposed bonus: %1. %2</source>
            <extracomment>percentage of the bonus or "No figure", what was decided</extracomment>
            <translation>Voorgestelde bonus: %1. %2</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Doelronde</translation>
        </message>
        <message>
            <source>No answer names anyone whom the round is for, so there are no sheets.</source>
            <translation>In geen enkel antwoord staat iemand voor wie de ronde is; daarom zijn er geen bladen.</translation>
        </message>
        <message>
            <source>One A4 for each, for the appraisal.</source>
            <translation>Voor ieder één A4, voor het beoordelingsgesprek.</translation>
        </message>
        <message>
            <source>Whom to print a sheet for</source>
            <translation>Voor wie u een blad afdrukt</translation>
        </message>
        <message>
            <source>With the sheets of their groups and of the whole organisation</source>
            <translation>Met de bladen van hun groepen en van de hele organisatie</translation>
        </message>
        <message>
            <source>No answer is about an indicator of the round, so there is no sheet.</source>
            <translation>Geen enkel antwoord gaat over een indicator van de ronde; daarom is er geen blad.</translation>
        </message>
        <message>
            <source>With a second page: method and history</source>
            <translation>Met een tweede pagina: methode en verloop</translation>
        </message>
        <message>
            <source>Language of the sheets</source>
            <translation>Taal van de bladen</translation>
        </message>
        <message>
            <source>A signed sheet stays in the language that it was signed in.</source>
            <translation>Een ondertekend blad blijft in de taal waarin het is ondertekend.</translation>
        </message>
        <message>
            <source>Names of the files</source>
            <translation>Namen van de bestanden</translation>
        </message>
        <message>
            <source>{name}, {location}, {round} and {number} are filled in for each sheet; equal names are numbered.</source>
            <translation>{name}, {location}, {round} en {number} worden per blad ingevuld: naam, vestiging, ronde en nummer; gelijke namen worden genummerd.</translation>
        </message>
        <message>
            <source>The comments are being read: what customers say most stands on the sheets.</source>
            <translation>De opmerkingen worden gelezen: op de doelbladen staat wat klanten het meest zeggen.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::StatusDelegate</name>
        <message>
            <source>Why? Printed on the sheet</source>
            <translation>Waarom? Komt op het blad</translation>
        </message>
        <message>
            <source>Reason for the target set by hand</source>
            <translation>Reden voor het handmatig ingestelde doel</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>No answers yet</source>
            <translation>Nog geen antwoorden</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Bezig met openen…</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Het bestand wordt gelezen…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Bezig met controleren…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Bezig met importeren…</translation>
        </message>
        <message>
            <source>Undoing the import…</source>
            <translation>De import wordt ongedaan gemaakt…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Bezig met opslaan…</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Er wordt een reservekopie gemaakt…</translation>
        </message>
        <message>
            <source>Checking the database…</source>
            <translation>De database wordt gecontroleerd…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lezen…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answer(s) in this selection</source>
            <translation>
                <numerusform>%Ln antwoord in deze selectie</numerusform>
                <numerusform>%Ln antwoorden in deze selectie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last import: %1, %Ln row(s)</source>
            <extracomment>%1 a date</extracomment>
            <translation>
                <numerusform>Laatste import: %1, %Ln rij</numerusform>
                <numerusform>Laatste import: %1, %Ln rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at a file in the watched folder…</source>
            <translation>Een bestand in de gevolgde map wordt bekeken…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) of months in this selection</source>
            <translation>
                <numerusform>%Ln maandcijfer in deze selectie</numerusform>
                <numerusform>%Ln maandcijfers in deze selectie</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the comments…</source>
            <translation>Opmerkingen lezen…</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::StepIndicator</name>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>✓ %1  %2</source>
            <extracomment>a step of the import: %1 its number, %2 its name</extracomment>
            <translation>✓ %1  %2</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Step %1 of 4: %2</source>
            <extracomment>for screen readers: %1 the number of the step, %2 its name</extracomment>
            <translation>Stap %1 van 4: %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SubgoalWords</name>
        <message>
            <source>hidden</source>
            <comment>in a column of values</comment>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>%1 %2 (norm %3)</source>
            <translation>%1 %2 (norm %3)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>own indicator, its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Sub-goals of %1: %2</source>
            <translation>Subdoelen van %1: %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TargetCellDelegate</name>
        <message>
            <source>Target by hand</source>
            <translation>Handmatig doel</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TargetModel</name>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>Double-click or press F2 to set this target by hand.</source>
            <translation>Dubbelklik of druk op F2 om dit doel handmatig in te stellen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Headroom</source>
            <translation>Ruimte</translation>
        </message>
        <message>
            <source>From now to target</source>
            <translation>Van nu naar doel</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Rise</source>
            <translation>Verschil</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>too few answers</source>
            <translation>te weinig antwoorden</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>van %1 naar %2</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Tot nu toe</translation>
        </message>
        <message>
            <source>Still needed</source>
            <translation>Nog nodig</translation>
        </message>
        <message>
            <source>There are no answers to go by.</source>
            <translation>Er zijn geen antwoorden om op af te gaan.</translation>
        </message>
        <message>
            <source>Too few answers in the round to show what is needed.</source>
            <translation>Te weinig antwoorden in de ronde om te laten zien wat er nodig is.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TargetWords</name>
        <message>
            <source>Everyone keeps what they have</source>
            <translation>Iedereen behoudt de eigen score</translation>
        </message>
        <message>
            <source>Everyone closes %1 of their own headroom</source>
            <translation>Iedereen benut %1 van de eigen ruimte</translation>
        </message>
        <message>
            <source>Everyone is asked for the same points: %1</source>
            <translation>Van iedereen worden evenveel punten gevraagd: %1</translation>
        </message>
        <message>
            <source>Everyone has the same target: %1</source>
            <translation>Iedereen heeft hetzelfde doel: %1</translation>
        </message>
        <message>
            <source>%1 of the %2 points to %3</source>
            <extracomment>points to gain, points to the best score that is possible, that best score</extracomment>
            <translation>%1 van de %2 punten tot %3</translation>
        </message>
        <message>
            <source>Weighted by answers, all targets together give %1, the score of now.</source>
            <translation>Gewogen naar antwoorden komen alle doelen samen uit op %1, de score van nu.</translation>
        </message>
        <message>
            <source>Weighted by answers, all targets together give %1, the organisation target.</source>
            <translation>Gewogen naar antwoorden komen alle doelen samen uit op %1, het organisatiedoel.</translation>
        </message>
        <message>
            <source>Weighted by answers, all targets together give %1, not the organisation target %2.</source>
            <translation>Gewogen naar antwoorden komen alle doelen samen uit op %1, niet op het organisatiedoel %2.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a year and by how many points the score rose in it</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Own change by year: %1. Asked now: %2, which was reached before.</source>
            <translation>Eigen verandering per jaar: %1. Nu gevraagd: %2; dat is eerder gehaald.</translation>
        </message>
        <message>
            <source>Own change by year: %1. Asked now: %2, more than in any of these years.</source>
            <translation>Eigen verandering per jaar: %1. Nu gevraagd: %2; dat is meer dan in elk van deze jaren.</translation>
        </message>
        <message>
            <source>This target is the best that is possible: everyone would have to be perfect.</source>
            <translation>Dit doel is het best mogelijke: iedereen zou perfect moeten scoren.</translation>
        </message>
        <message>
            <source>The target asks for less than the score of now (%1), so it is held: everyone keeps what they have.</source>
            <translation>Het doel vraagt minder dan de score van nu (%1). Daarom blijft die staan: iedereen behoudt de eigen score.</translation>
        </message>
        <message>
            <source>The targets set by hand alone bring more than is asked: everyone else keeps what they have.</source>
            <translation>De handmatig ingestelde doelen brengen samen al meer op dan er gevraagd is: alle anderen behouden de eigen score.</translation>
        </message>
        <message>
            <source>The score of now is the best that is possible: there is nothing left to gain.</source>
            <translation>De score van nu is al de best mogelijke: er valt niets meer te winnen.</translation>
        </message>
        <message>
            <source>Set by hand: reason missing</source>
            <translation>Handmatig: reden ontbreekt</translation>
        </message>
        <message>
            <source>Set by hand: %1</source>
            <translation>Handmatig: %1</translation>
        </message>
        <message>
            <source>Start drawn: %1</source>
            <translation>Start getrokken: %1</translation>
        </message>
        <message>
            <source>Cannot be reached: beyond %1</source>
            <translation>Niet haalbaar: voorbij %1</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gelijk gehouden</translation>
        </message>
        <message>
            <source>%1 lies outside the scale, which goes from %2 to %3.</source>
            <translation>%1 valt buiten de schaal, die loopt van %2 tot %3.</translation>
        </message>
        <message>
            <source>Same share of headroom</source>
            <translation>Zelfde deel van de ruimte</translation>
        </message>
        <message>
            <source>Equal points</source>
            <translation>Evenveel punten</translation>
        </message>
        <message>
            <source>Same target for all</source>
            <translation>Zelfde doel voor iedereen</translation>
        </message>
        <message>
            <source>Changes asked: from %1 to %2 points.</source>
            <translation>Gevraagde verandering: van %1 tot %2 punten.</translation>
        </message>
        <message>
            <source>Fair to who is low and who is high: everyone closes the same share of the distance to %1.</source>
            <translation>Eerlijk voor wie laag staat en voor wie hoog staat: iedereen overbrugt hetzelfde deel van de afstand tot %1.</translation>
        </message>
        <message>
            <source>Unfair to who is high already: the last points are the hardest.</source>
            <translation>Oneerlijk voor wie al hoog staat: de laatste punten zijn het moeilijkst.</translation>
        </message>
        <message>
            <source>Unfair to who is low: the whole distance is asked at once, and nothing of who is above it.</source>
            <translation>Oneerlijk voor wie laag staat: die moet de hele afstand in één keer overbruggen, en van wie erboven staat wordt niets gevraagd.</translation>
        </message>
        <message>
            <source>Impossible for %1: more is asked than %2.</source>
            <comment>a number of units</comment>
            <translation>Onmogelijk, want er wordt meer gevraagd dan %2: %1.</translation>
        </message>
        <message>
            <source>Asked for less than they have now: %1.</source>
            <translation>Minder gevraagd dan de score van nu: %1.</translation>
        </message>
        <message>
            <source>%1 answers: start drawn</source>
            <translation>%1 antwoorden: start getrokken</translation>
        </message>
        <message>
            <source>No answers</source>
            <translation>Geen antwoorden</translation>
        </message>
        <message>
            <source>Score as it is</source>
            <translation>Score zoals die is</translation>
        </message>
        <message>
            <source>Score drawn to the group</source>
            <translation>Score naar groep getrokken</translation>
        </message>
        <message>
            <source>Score not shown: start of all those together</source>
            <translation>Score niet getoond: start van al deze samen</translation>
        </message>
        <message>
            <source>Start together</source>
            <translation>Start samen</translation>
        </message>
        <message>
            <source>The target asks for less than the score of now (%1).</source>
            <translation>Het doel vraagt minder dan de score van nu (%1).</translation>
        </message>
        <message>
            <source>Weights in the result of the round: %1 = %2.</source>
            <translation>Gewichten in het resultaat van de ronde: %1 = %2.</translation>
        </message>
        <message>
            <source>%1 is still to be given before the round can be fixed.</source>
            <translation>Er moet nog %1 worden verdeeld voordat de ronde kan worden vastgelegd.</translation>
        </message>
        <message>
            <source>That is %1 too much to fix the round.</source>
            <translation>Dat is %1 te veel om de ronde vast te leggen.</translation>
        </message>
        <message>
            <source>%1 answers: start drawn to %2</source>
            <translation>Start naar %2 getrokken (n = %1)</translation>
        </message>
        <message>
            <source>No answers: target of %1</source>
            <translation>Geen antwoorden: doel van %1</translation>
        </message>
        <message>
            <source>At the ceiling or above it</source>
            <translation>Op of boven het plafond</translation>
        </message>
        <message>
            <source>The most that anyone is asked</source>
            <translation>Meer wordt niet gevraagd</translation>
        </message>
        <message>
            <source>Ceiling %1</source>
            <translation>Plafond %1</translation>
        </message>
        <message>
            <source>at most %1 points</source>
            <translation>hoogstens %1 punten</translation>
        </message>
        <message>
            <source>None</source>
            <comment>no ceiling</comment>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Everyone closes %1 of their own headroom, as far as they are asked</source>
            <translation>Iedereen benut %1 van de eigen ruimte, voor zover dat wordt gevraagd</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 punten</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TargetsPage</name>
        <message>
            <source>The baseline has to begin before it ends, and to end before the day of the target.</source>
            <translation>De nulmeting moet eindigen na haar begindatum en vóór de datum van het doel.</translation>
        </message>
        <message>
            <source>✓ Adds up</source>
            <translation>✓ Klopt</translation>
        </message>
        <message>
            <source>✗ Does not add up</source>
            <translation>✗ Klopt niet</translation>
        </message>
        <message>
            <source>Change the way of sharing out</source>
            <translation>Verdeling wijzigen</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>From one target of the organisation to a fair target for everyone.</source>
            <translation>Van één doel voor de organisatie naar een eerlijk doel voor iedereen.</translation>
        </message>
        <message>
            <source>There are no answers to start from yet.</source>
            <translation>Er zijn nog geen antwoorden om van uit te gaan.</translation>
        </message>
        <message>
            <source>Import a file of your survey tool, and everyone&apos;s target follows from one.</source>
            <translation>Importeer een bestand uit uw enquêteprogramma. Uit één doel volgt dan het doel voor iedereen.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Bestand importeren…</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>Naam zoeken</translation>
        </message>
        <message>
            <source>Share out again</source>
            <translation>Opnieuw verdelen</translation>
        </message>
        <message>
            <source>The target of this row is no longer set by hand.</source>
            <translation>Het doel van deze rij is daarna niet meer handmatig ingesteld.</translation>
        </message>
        <message>
            <source>Compare ways…</source>
            <translation>Manieren vergelijken…</translation>
        </message>
        <message>
            <source>Keep this proposal</source>
            <translation>Dit voorstel overnemen</translation>
        </message>
        <message>
            <source>Fixed on %1: later imports and settings do not change these targets.</source>
            <translation>Vastgelegd op %1: latere imports en instellingen veranderen deze doelen niet.</translation>
        </message>
        <message numerus="yes">
            <source>Shared out again today, %Ln target(s) would be different.</source>
            <translation>
                <numerusform>Vandaag opnieuw verdeeld, zou %Ln doel anders zijn.</numerusform>
                <numerusform>Vandaag opnieuw verdeeld, zouden %Ln doelen anders zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fix the round</source>
            <translation>De ronde vastleggen</translation>
        </message>
        <message>
            <source>Fix the round “%1”?</source>
            <translation>De ronde “%1” vastleggen?</translation>
        </message>
        <message>
            <source>Its targets then stay as they are now, whatever is imported, undone or set later, and each sheet gets a check code. This cannot be taken back; a new round can be made.</source>
            <translation>De doelen blijven dan zoals ze nu zijn, wat er later ook wordt geïmporteerd, teruggedraaid of ingesteld, en elk doelblad krijgt een controlecode. Dit is niet terug te draaien; een nieuwe ronde maken kan wel.</translation>
        </message>
        <message>
            <source>&amp;Fix the round</source>
            <translation>De ronde &amp;vastleggen</translation>
        </message>
        <message>
            <source>Fix the round…</source>
            <translation>De ronde vastleggen…</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Nieuwe ronde</translation>
        </message>
        <message>
            <source>Performance and mix</source>
            <translation>Prestatie en mix</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>There are no answers about %1 to start from.</source>
            <translation>Er zijn geen antwoorden over %1 om van uit te gaan.</translation>
        </message>
        <message>
            <source>Choose another indicator, or import a file in which customers were asked for it.</source>
            <translation>Kies een andere indicator, of importeer een bestand waarin klanten ernaar is gevraagd.</translation>
        </message>
        <message>
            <source>Everyone&apos;s target</source>
            <translation>Ieders doel</translation>
        </message>
        <message>
            <source>Targets of everyone</source>
            <translation>Doelen van iedereen</translation>
        </message>
        <message>
            <source>Show which…</source>
            <translation>Welke…</translation>
        </message>
        <message>
            <source>The targets that would be different, and why</source>
            <translation>De doelen die anders zouden zijn, en waarom</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TextDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TileCard</name>
        <message>
            <source>95 %: %1</source>
            <translation>95 %: %1</translation>
        </message>
        <message>
            <source>%1: %2. %3. %4</source>
            <extracomment>for a screen reader: indicator, score, change, way to the target</extracomment>
            <translation>%1: %2. %3. %4</translation>
        </message>
        <message>
            <source>The last three complete months against the three before them.</source>
            <translation>De laatste drie volledige maanden, vergeleken met de drie maanden ervoor.</translation>
        </message>
        <message>
            <source>%1 95 % of the change: %2 to %3.</source>
            <extracomment>%1 a sentence, %2 and %3 the ends of an interval</extracomment>
            <translation>%1 Interval van 95 % van de verandering: %2 tot %3.</translation>
        </message>
        <message>
            <source>No target yet</source>
            <translation>Nog geen doel</translation>
        </message>
        <message>
            <source>Targets count all answers</source>
            <translation>Doelen tellen alle antwoorden</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TileChooser</name>
        <message>
            <source>Tiles</source>
            <translation>Tegels</translation>
        </message>
        <message>
            <source>Which indicators stand at the top of this page</source>
            <translation>Welke indicatoren bovenaan deze pagina staan</translation>
        </message>
        <message>
            <source>The usual ones</source>
            <translation>De gebruikelijke</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TrendContent</name>
        <message>
            <source>%1 %2</source>
            <extracomment>a line of a read-out: indicator and its score: &quot;NPS +19.8&quot;</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 (not finished yet)</source>
            <translation>%1 (nog niet afgerond)</translation>
        </message>
        <message>
            <source>95 %: %1</source>
            <translation>95 %: %1</translation>
        </message>
        <message>
            <source>Target path %1, distance %2</source>
            <extracomment>%1 the target path at this period, %2 how far the score is from it</extracomment>
            <translation>Weg naar doel %1, afstand %2</translation>
        </message>
        <message>
            <source>Target %1</source>
            <extracomment>at the end of the dashed line: &quot;Target +35&quot;</extracomment>
            <translation>Doel %1</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Vorig jaar</translation>
        </message>
        <message>
            <source>A year earlier %1</source>
            <extracomment>a line of a read-out</extracomment>
            <translation>Een jaar eerder %1</translation>
        </message>
        <message>
            <source>%1 of %2: no scores in this period.</source>
            <extracomment>%1 an indicator, %2 a unit</extracomment>
            <translation>%1 van %2: geen scores in deze periode.</translation>
        </message>
        <message>
            <source>%1 of %2: from %3 in %4 to %5 in %6.</source>
            <extracomment>%1 an indicator, %2 a unit, %3 and %5 scores, %4 and %6 periods</extracomment>
            <translation>%1 van %2: van %3 in %4 naar %5 in %6.</translation>
        </message>
        <message>
            <source>No period has enough answers for a score.</source>
            <translation>Geen enkele periode heeft genoeg antwoorden voor een score.</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <extracomment>a line of a read-out: unit, score, &quot;n = 24&quot;</extracomment>
            <translation>%1: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TrendExport</name>
        <message>
            <source>%1, %2</source>
            <extracomment>title of a picture: indicator, unit</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 · %2 · shaded: 95 % interval</source>
            <translation>%1 · %2 · vlak: interval van 95 %</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Headroom, %1</source>
            <extracomment>foot of a picture: %1 a date</extracomment>
            <translation>Headroom, %1</translation>
        </message>
        <message>
            <source>%1 · Headroom, %2</source>
            <extracomment>foot of a picture: %1 is &quot;n = 51&quot;, %2 a date</extracomment>
            <translation>%1 · Headroom, %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TrendReport</name>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>What is real</source>
            <translation>Wat echt is</translation>
        </message>
        <message>
            <source>The figures</source>
            <translation>De cijfers</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TrendRows</name>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>95 % from</source>
            <translation>95 % van</translation>
        </message>
        <message>
            <source>95 % to</source>
            <translation>95 % tot</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TrendTableModel</name>
        <message>
            <source>%1 (not finished yet)</source>
            <translation>%1 (nog niet afgerond)</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>95 % from</source>
            <extracomment>heading: lower end of the 95 % interval</extracomment>
            <translation>95 % van</translation>
        </message>
        <message>
            <source>95 % to</source>
            <extracomment>heading: upper end of the 95 % interval</extracomment>
            <translation>95 % tot</translation>
        </message>
        <message>
            <source>Actions</source>
            <extracomment>heading: actions that began in a period</extracomment>
            <translation>Acties</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TrendUnitPicker</name>
        <message>
            <source>Find location or employee</source>
            <translation>Zoeken op naam</translation>
        </message>
        <message>
            <source>Units in the chart</source>
            <translation>Eenheden in de grafiek</translation>
        </message>
        <message>
            <source>Up to four over one another</source>
            <translation>Maximaal vier tegelijk</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TrendWords</name>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a unit, %2 a sentence about it</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 by week</source>
            <translation>%1 per week</translation>
        </message>
        <message>
            <source>%1 by quarter</source>
            <translation>%1 per kwartaal</translation>
        </message>
        <message>
            <source>%1 by year</source>
            <translation>%1 per jaar</translation>
        </message>
        <message>
            <source>%1 over twelve months, month by month</source>
            <translation>%1 over twaalf maanden, maand voor maand</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 per maand</translation>
        </message>
        <message>
            <source>%1, %2. Shaded: 95 % interval.</source>
            <extracomment>%1 units, %2 a span of time</extracomment>
            <translation>%1, %2. Vlak: interval van 95 %.</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <extracomment>%1 units, %2 a span of time</extracomment>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>groups of answers</extracomment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1, %2 and %3</source>
            <extracomment>groups of answers</extracomment>
            <translation>%1, %2 en %3</translation>
        </message>
        <message>
            <source>Not per employee</source>
            <translation>Niet per medewerker</translation>
        </message>
        <message>
            <source>%1: %2. The norm is %3.</source>
            <translation>%1: %2. De norm is %3.</translation>
        </message>
        <message>
            <source>No value</source>
            <translation>Geen waarde</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln period(s) something is divided by zero, or the figure is too large.</source>
            <translation>
                <numerusform>In %Ln periode wordt door nul gedeeld, of is het cijfer te groot.</numerusform>
                <numerusform>In %Ln perioden wordt door nul gedeeld, of is het cijfer te groot.</numerusform>
            </translation>
        </message>
        <message>
            <source>Since “%1” (%2). %3</source>
            <translation>Sinds “%1” (%2). %3</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::TrendsPage</name>
        <message>
            <source>Period of a point</source>
            <translation>Periode van een punt</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-document (*.pdf)</translation>
        </message>
        <message>
            <source>Export the chart</source>
            <translation>Grafiek exporteren</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>There are no trends yet</source>
            <translation>Er zijn nog geen trends</translation>
        </message>
        <message>
            <source>Import the file of your survey tool: every month in it becomes a point.</source>
            <translation>Importeer het bestand uit uw enquêteprogramma: elke maand daarin wordt een punt.</translation>
        </message>
        <message>
            <source>Import survey file…</source>
            <translation>Enquêtebestand importeren…</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <source>Rolling year</source>
            <translation>Voortschrijdend jaar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Copy the chart</source>
            <translation>Grafiek kopiëren</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>Cijfers kopiëren</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Afbeelding (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Tekening (*.svg)</translation>
        </message>
        <message>
            <source>Figures (*.csv)</source>
            <translation>Cijfers (*.csv)</translation>
        </message>
        <message>
            <source>Export as %1…</source>
            <extracomment>a menu entry; %1 a kind of file: &quot;Picture (*.png)&quot;</extracomment>
            <translation>Exporteren als %1…</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>Target path</source>
            <translation>Weg naar doel</translation>
        </message>
        <message>
            <source>Control limits</source>
            <translation>Regelgrenzen</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Vorig jaar</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als tabel</translation>
        </message>
        <message>
            <source>The figures of the chart</source>
            <translation>Cijfers van de grafiek</translation>
        </message>
        <message>
            <source>Order of the locations</source>
            <translation>Volgorde van de vestigingen</translation>
        </message>
        <message>
            <source>Sorted by name</source>
            <translation>Op naam gesorteerd</translation>
        </message>
        <message>
            <source>Lowest score first</source>
            <translation>Laagste score eerst</translation>
        </message>
        <message>
            <source>Largest decline first</source>
            <translation>Grootste daling eerst</translation>
        </message>
        <message>
            <source>One scale for all</source>
            <translation>Eén schaal voor alle</translation>
        </message>
        <message>
            <source>Locations</source>
            <translation>Vestigingen</translation>
        </message>
        <message>
            <source>Double-click a point, or press Enter, for the answers behind it.</source>
            <translation>Dubbelklik op een punt, of druk op Enter, voor de antwoorden erachter.</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Werkmap (*.xlsx)</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acties</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::UnitChoices</name>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::UnitWords</name>
        <message>
            <source>(unknown)</source>
            <extracomment>stands where answers name no location or employee</extracomment>
            <translation>(onbekend)</translation>
        </message>
        <message>
            <source>location</source>
            <translation>vestiging</translation>
        </message>
        <message>
            <source>department</source>
            <translation>afdeling</translation>
        </message>
        <message>
            <source>team</source>
            <translation>team</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>medewerker</translation>
        </message>
        <message>
            <source>function level</source>
            <translation>functieniveau</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>kanaal</translation>
        </message>
        <message>
            <source>journey step</source>
            <translation>stap in de klantreis</translation>
        </message>
        <message>
            <source>type of customer</source>
            <translation>type klant</translation>
        </message>
        <message>
            <source>locations</source>
            <translation>vestigingen</translation>
        </message>
        <message>
            <source>departments</source>
            <translation>afdelingen</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>teams</translation>
        </message>
        <message>
            <source>employees</source>
            <translation>medewerkers</translation>
        </message>
        <message>
            <source>function levels</source>
            <translation>functieniveaus</translation>
        </message>
        <message>
            <source>channels</source>
            <translation>kanalen</translation>
        </message>
        <message>
            <source>journey steps</source>
            <translation>stappen in de klantreis</translation>
        </message>
        <message>
            <source>types of customers</source>
            <translation>typen klanten</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisatie</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Laatste 12 maanden</translation>
        </message>
        <message>
            <source>Last 24 months</source>
            <translation>Laatste 24 maanden</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dit jaar</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Vorig jaar</translation>
        </message>
        <message>
            <source>All answers</source>
            <extracomment>the whole period of which there are answers</extracomment>
            <translation>Alle antwoorden</translation>
        </message>
        <message>
            <source>Whole organisation</source>
            <translation>Hele organisatie</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>employee, location</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>de organisatie</translation>
        </message>
        <message>
            <source>the location</source>
            <translation>de vestiging</translation>
        </message>
        <message>
            <source>the employee</source>
            <translation>de medewerker</translation>
        </message>
        <message>
            <source>the department</source>
            <translation>de afdeling</translation>
        </message>
        <message>
            <source>the team</source>
            <translation>het team</translation>
        </message>
        <message>
            <source>the function level</source>
            <translation>het functieniveau</translation>
        </message>
        <message>
            <source>region</source>
            <translation>regio</translation>
        </message>
        <message>
            <source>regions</source>
            <translation>regio’s</translation>
        </message>
        <message>
            <source>the region</source>
            <translation>de regio</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ValueCard</name>
        <message>
            <source>What one NPS point is worth</source>
            <translation>Wat één punt NPS waard is</translation>
        </message>
        <message>
            <source>By your own figures: what a customer of each group is worth in a year.</source>
            <translation>Volgens uw eigen cijfers: wat een klant van elke groep per jaar waard is.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Klanten</translation>
        </message>
        <message>
            <source>A promoter, a year</source>
            <translation>Een promotor, per jaar</translation>
        </message>
        <message>
            <source>A passive, a year</source>
            <translation>Een passief, per jaar</translation>
        </message>
        <message>
            <source>A detractor, a year</source>
            <translation>Een criticaster, per jaar</translation>
        </message>
        <message>
            <source>a year for one point, when detractors become promoters</source>
            <translation>per jaar voor één punt, als criticasters promotor worden</translation>
        </message>
        <message>
            <source>a year for one point, when passives become promoters</source>
            <translation>per jaar voor één punt, als passieven promotor worden</translation>
        </message>
        <message>
            <source>Fill in how many customers you have and what one of each group brings in a year; the value of a point follows. The figures are kept in this database.</source>
            <translation>Vul in hoeveel klanten u hebt en wat een klant van elke groep per jaar oplevert; de waarde van een punt volgt. De cijfers worden in deze database bewaard.</translation>
        </message>
        <message>
            <source>This assumes that a customer who becomes a promoter comes to be worth what promoters are worth now. One point is 1 % of the customers from passive to promoter, or 0.5 % from detractor to promoter.</source>
            <translation>Aanname: een klant die promotor wordt, wordt evenveel waard als promotors nu zijn. Eén punt is 1 % van de klanten van passief naar promotor, of 0,5 % van criticaster naar promotor.</translation>
        </message>
        <message>
            <source>Your own figures</source>
            <extracomment>heading of a table on paper</extracomment>
            <translation>Uw eigen cijfers</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>By what your customers spend: the amounts in your imports, of the whole organisation in this period.</source>
            <translation>Volgens wat uw klanten besteden: de bedragen in uw imports, van de hele organisatie in deze periode.</translation>
        </message>
        <message>
            <source>An amount comes, times a year</source>
            <translation>Een bedrag komt, keer per jaar</translation>
        </message>
        <message>
            <source>1 where the imported amounts are of a whole year; where they are of one order, how often a customer orders in a year.</source>
            <translation>1 als de geïmporteerde bedragen over een heel jaar gaan; gaan ze over één bestelling, dan hoe vaak een klant per jaar bestelt.</translation>
        </message>
        <message>
            <source>Fill in how many customers you have; the value of a point follows.</source>
            <translation>Vul in hoeveel klanten u hebt; de waarde van een punt volgt.</translation>
        </message>
        <message>
            <source>a year less from one detractor than from one promoter</source>
            <translation>per jaar minder van één criticaster dan van één promotor</translation>
        </message>
        <message>
            <source>%1 (range %2 to %3, n = %4)</source>
            <translation>%1 (interval %2 tot %3, n = %4)</translation>
        </message>
        <message>
            <source>%1 (n = %2)</source>
            <translation>%1 (n = %2)</translation>
        </message>
        <message>
            <source>%1; range %2 to %3</source>
            <translation>%1; interval %2 tot %3</translation>
        </message>
        <message>
            <source>Amounts of customers were imported (promoters %1, passives %2, detractors %3), but each group needs %4 in this period; so your own figures are used.</source>
            <translation>Er zijn bedragen van klanten geïmporteerd (promotors %1, passieven %2, criticasters %3), maar elke groep heeft er in deze periode %4 nodig; daarom gelden uw eigen cijfers.</translation>
        </message>
        <message>
            <source>Indicative: a group has fewer than %1 amounts.</source>
            <translation>Indicatief: een groep heeft minder dan %1 bedragen.</translation>
        </message>
        <message>
            <source>What customers spend</source>
            <translation>Wat klanten besteden</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionBoard</name>
        <message>
            <source>Idea wall</source>
            <translation>Ideeënmuur</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionDialog</name>
        <message>
            <source>Starts on</source>
            <translation>Begint op</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>Eindigt op</translation>
        </message>
        <message>
            <source>Expected change</source>
            <translation>Verwachte verandering</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Opslaan</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Nieuwe actie</translation>
        </message>
        <message>
            <source>Change action</source>
            <translation>Actie wijzigen</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(geen)</translation>
        </message>
        <message>
            <source>What are you going to do?</source>
            <translation>Wat gaat u doen?</translation>
        </message>
        <message>
            <source>Size of the idea</source>
            <translation>Grootte van het idee</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>&amp;Description</source>
            <translation>&amp;Omschrijving</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>S&amp;tand</translation>
        </message>
        <message>
            <source>&amp;Owner</source>
            <translation>&amp;Eigenaar</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>Onder&amp;werp</translation>
        </message>
        <message>
            <source>&amp;Indicator to move</source>
            <translation>&amp;Indicator die moet bewegen</translation>
        </message>
        <message>
            <source>For</source>
            <extracomment>heading: whom an action is for</extracomment>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>The whole organisation. Tick whom it is for, and the others are what its effect is compared with.</source>
            <translation>De hele organisatie. Vink aan voor wie de actie is; met de anderen wordt het effect dan vergeleken.</translation>
        </message>
        <message>
            <source>The action ends before it starts.</source>
            <translation>De actie eindigt voordat zij begint.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionRow</name>
        <message>
            <source>Being measured…</source>
            <translation>Wordt gemeten…</translation>
        </message>
        <message>
            <source>expected %1</source>
            <extracomment>%1 a change of a score</extracomment>
            <translation>verwacht %1</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Actie</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigenaar</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Einde</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Verwacht</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemeten</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionTable</name>
        <message>
            <source>Action</source>
            <translation>Actie</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigenaar</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Einde</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Verwacht</translation>
        </message>
        <message>
            <source>Measured effect</source>
            <translation>Gemeten effect</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionUnitChoices</name>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionUnitPicker</name>
        <message>
            <source>Find region, location, department or employee</source>
            <translation>Regio, vestiging, afdeling of medewerker zoeken</translation>
        </message>
        <message>
            <source>Whom the action is for</source>
            <translation>Voor wie de actie is</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionWall</name>
        <message>
            <source>New action</source>
            <translation>Nieuwe actie</translation>
        </message>
        <message>
            <source>Move action</source>
            <translation>Actie verplaatsen</translation>
        </message>
        <message>
            <source>Remove action</source>
            <translation>Actie verwijderen</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionWords</name>
        <message>
            <source>From %1, beside the %2 days before it: %3 changed by %4 (95 %: %5 to %6; %7 answers before, %8 after).</source>
            <extracomment>%1 a range of days, %2 a number of days, %3 an indicator, %4 a change, %5 and %6 its 95 % range, %7 and %8 numbers of answers before and after</extracomment>
            <translation>Over %1, naast de %2 dagen ervoor: %3 veranderde %4 (95 %: %5 tot %6; %7 antwoorden ervoor, %8 erna).</translation>
        </message>
        <message>
            <source>Elsewhere it changed by %1 (%2 answers before, %3 after). The difference is %4 (95 %: %5 to %6).</source>
            <extracomment>%1 a change, %2 and %3 numbers of answers before and after, %4 a change, %5 and %6 its 95 % range</extracomment>
            <translation>Elders veranderde de score %1 (%2 antwoorden ervoor, %3 erna). Het verschil is %4 (95 %: %5 tot %6).</translation>
        </message>
        <message>
            <source>That can be chance: no effect is proven.</source>
            <translation>Dat kan toeval zijn: er is geen effect bewezen.</translation>
        </message>
        <message>
            <source>That is more than chance: an effect is proven.</source>
            <translation>Dat is meer dan toeval: er is een effect bewezen.</translation>
        </message>
        <message>
            <source>That is more than chance. There is nothing beside it to compare with: something else may have done it.</source>
            <translation>Dat is meer dan toeval. Er is niets om mee te vergelijken: er kan ook iets anders achter zitten.</translation>
        </message>
        <message>
            <source>The effect is not shown, so that the few answers of one unit cannot be worked out from it.</source>
            <translation>Het effect wordt niet getoond, zodat de paar antwoorden van één eenheid er niet uit af te leiden zijn.</translation>
        </message>
        <message>
            <source>Too few answers for a verdict: %1 before and %2 after the start; it takes %3 on both sides.</source>
            <extracomment>%1, %2 and %3 numbers of answers</extracomment>
            <translation>Te weinig antwoorden voor een oordeel: %1 voor en %2 na het begin; aan beide kanten zijn er %3 nodig.</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Running</source>
            <extracomment>an action that is being done now</extracomment>
            <translation>Loopt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Dropped</source>
            <extracomment>an action that is not going to be done any more</extracomment>
            <translation>Vervallen</translation>
        </message>
        <message>
            <source>Big idea</source>
            <translation>Groot idee</translation>
        </message>
        <message>
            <source>Small idea</source>
            <translation>Klein idee</translation>
        </message>
        <message>
            <source>Whole organisation</source>
            <translation>Hele organisatie</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <extracomment>%1 names with commas, %2 a number of further ones</extracomment>
            <translation>%1 en nog %2</translation>
        </message>
        <message>
            <source>Not measured</source>
            <translation>Niet gemeten</translation>
        </message>
        <message>
            <source>Not measured yet</source>
            <translation>Nog niet gemeten</translation>
        </message>
        <message>
            <source>Too few answers</source>
            <translation>Te weinig antwoorden</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Niet bewezen</translation>
        </message>
        <message>
            <source>Proven: better</source>
            <translation>Bewezen: beter</translation>
        </message>
        <message>
            <source>Proven: worse</source>
            <translation>Bewezen: slechter</translation>
        </message>
        <message>
            <source>%1 · not proven</source>
            <extracomment>a change that could be chance: &quot;+1.2 · not proven&quot;</extracomment>
            <translation>%1 · niet bewezen</translation>
        </message>
        <message>
            <source>%1 · proven</source>
            <extracomment>a change that is more than chance: &quot;+8.3 · proven&quot;</extracomment>
            <translation>%1 · bewezen</translation>
        </message>
        <message>
            <source>No effect is measured of an action that was dropped.</source>
            <translation>Van een actie die vervallen is, wordt geen effect gemeten.</translation>
        </message>
        <message>
            <source>Choose an indicator that customers answer to, and the effect is measured on it.</source>
            <translation>Kies een indicator waarop klanten antwoorden; daarop wordt het effect gemeten.</translation>
        </message>
        <message>
            <source>The effect is measured when the action has begun and its first month is complete.</source>
            <translation>Het effect wordt gemeten zodra de actie begonnen is en de eerste maand ervan compleet is.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionsPage</name>
        <message>
            <source>There are no actions yet</source>
            <translation>Er zijn nog geen acties</translation>
        </message>
        <message>
            <source>Write down what you are going to do about what customers say. Give it an indicator and a start, and Headroom measures whether it helped.</source>
            <translation>Schrijf op wat u gaat doen met wat klanten zeggen. Geef de actie een indicator en een begin, dan meet Headroom of het geholpen heeft.</translation>
        </message>
        <message>
            <source>New action…</source>
            <translation>Nieuwe actie…</translation>
        </message>
        <message>
            <source>%1 actions, %2 with a proven effect</source>
            <extracomment>%1 and %2 numbers of actions</extracomment>
            <translation>%1 acties, %2 met een bewezen effect</translation>
        </message>
        <message>
            <source>Change action</source>
            <translation>Actie wijzigen</translation>
        </message>
        <message>
            <source>Export the actions</source>
            <translation>De acties exporteren</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acties</translation>
        </message>
        <message>
            <source>Find action</source>
            <translation>Actie zoeken</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Bord</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>&amp;New action…</source>
            <translation>&amp;Nieuwe actie…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>De lijst kopiëren</translation>
        </message>
        <message>
            <source>Export as workbook (*.xlsx)…</source>
            <translation>Exporteren als werkmap (*.xlsx)…</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Werkmap (*.xlsx)</translation>
        </message>
        <message>
            <source>Export as figures (*.csv)…</source>
            <translation>Exporteren als cijfers (*.csv)…</translation>
        </message>
        <message>
            <source>Figures (*.csv)</source>
            <translation>Cijfers (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::BoardColumn</name>
        <message>
            <source>%1: %2 actions</source>
            <extracomment>for a screen reader: a state of actions, and how many there are</extracomment>
            <translation>%1: %2 acties</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CardDelegate</name>
        <message>
            <source>expected %1</source>
            <extracomment>%1 a change of a score</extracomment>
            <translation>verwacht %1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ActionFlags</name>
        <message>
            <source>%1 · %2, from %3</source>
            <extracomment>a flag on a chart: its letter, the title of an action, the day it started</extracomment>
            <translation>%1 · %2, vanaf %3</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::InsightCard</name>
        <message>
            <source>Make an action of this</source>
            <translation>Maak hier een actie van</translation>
        </message>
    </context>
    <context>
        <name>SignedWords</name>
        <message>
            <source>Fixed on %1 · signed on %2</source>
            <extracomment>two dates</extracomment>
            <translation>Vastgelegd op %1 · ondertekend op %2</translation>
        </message>
        <message>
            <source>%1: proposed %2, agreed %3, because: %4</source>
            <extracomment>indicator, target, target, reason as it was typed</extracomment>
            <translation>%1: voorgesteld %2, afgesproken %3, want: %4</translation>
        </message>
        <message>
            <source>This sheet replaces one that was signed before, because: %1</source>
            <translation>Dit doelblad vervangt een eerder ondertekend blad, want: %1</translation>
        </message>
        <message>
            <source>None was written down.</source>
            <translation>Niet opgegeven.</translation>
        </message>
        <message>
            <source>Signed by %1 on %2</source>
            <translation>Ondertekend door %1 op %2</translation>
        </message>
        <message>
            <source>Audit log %1</source>
            <translation>Controlelogboek %1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::UndoDialog</name>
        <message>
            <source>&amp;Undo this import</source>
            <translation>Deze import &amp;ongedaan maken</translation>
        </message>
        <message>
            <source>Undo an import</source>
            <translation>Een import ongedaan maken</translation>
        </message>
        <message>
            <source>Undo %1?</source>
            <comment>a file</comment>
            <translation>%1 ongedaan maken?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln signed sheet(s) use this import.</source>
            <translation>
                <numerusform>%Ln ondertekend doelblad gebruikt deze import.</numerusform>
                <numerusform>%Ln ondertekende doelbladen gebruiken deze import.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was signed stays as it is, but whoever checks such a sheet is told when the import was undone, and why.</source>
            <translation>Wat is ondertekend, blijft zoals het is, maar wie zo&apos;n doelblad controleert, ziet wanneer de import ongedaan is gemaakt en waarom.</translation>
        </message>
        <message>
            <source>&amp;Why is it undone?</source>
            <translation>&amp;Waarom wordt hij ongedaan gemaakt?</translation>
        </message>
        <message>
            <source>Keep the import</source>
            <translation>De import laten staan</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::AgreedTargets</name>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Voorgesteld</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Afgesproken</translation>
        </message>
        <message>
            <source>Why another target is agreed</source>
            <translation>Waarom een ander doel is afgesproken</translation>
        </message>
        <message>
            <source>Agreed target of %1</source>
            <extracomment>%1 is an indicator</extracomment>
            <translation>Afgesproken doel voor %1</translation>
        </message>
        <message>
            <source>Why another target of %1 is agreed</source>
            <extracomment>%1 is an indicator</extracomment>
            <translation>Waarom een ander doel voor %1 is afgesproken</translation>
        </message>
    </context>
    <context>
        <name>SheetStatus</name>
        <message>
            <source>Proposed</source>
            <translation>Voorgesteld</translation>
        </message>
        <message>
            <source>✓ Signed</source>
            <translation>✓ Ondertekend</translation>
        </message>
        <message>
            <source>✓ Signed again</source>
            <translation>✓ Opnieuw ondertekend</translation>
        </message>
        <message>
            <source>⚠ Import undone</source>
            <translation>⚠ Import ongedaan</translation>
        </message>
        <message>
            <source>A proposal: nobody has signed it yet.</source>
            <translation>Een voorstel: nog niemand heeft het ondertekend.</translation>
        </message>
        <message>
            <source>Signed by %1 on %2, in place of an earlier signing.</source>
            <translation>Ondertekend door %1 op %2, in plaats van een eerdere ondertekening.</translation>
        </message>
        <message>
            <source>Signed by %1 on %2.</source>
            <translation>Ondertekend door %1 op %2.</translation>
        </message>
        <message>
            <source>⚠ An import under it was undone on %1, because: %2</source>
            <translation>⚠ Een import eronder is op %1 ongedaan gemaakt, want: %2</translation>
        </message>
        <message>
            <source>⚠ Record changed</source>
            <translation>⚠ Vastlegging gewijzigd</translation>
        </message>
        <message>
            <source>⚠ It was signed, but its record was changed in the database after that. It does not count as signed. Put back a backup of before, or sign it again.</source>
            <translation>⚠ Het is ondertekend, maar de vastlegging is daarna in de database gewijzigd. Het geldt niet als ondertekend. Zet een reservekopie van daarvoor terug, of onderteken het opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SignDialog</name>
        <message>
            <source>Sign a target sheet</source>
            <translation>Een doelblad ondertekenen</translation>
        </message>
        <message>
            <source>The figures propose; the person who signs decides. What is signed stays as it is.</source>
            <translation>De cijfers stellen voor; wie ondertekent, beslist. Wat is ondertekend, blijft zoals het is.</translation>
        </message>
        <message>
            <source>The &amp;employee&apos;s own view; may stay empty</source>
            <translation>De eigen visie van de &amp;medewerker; mag leeg blijven</translation>
        </message>
        <message>
            <source>&amp;Why the earlier signing is replaced</source>
            <translation>&amp;Waarom de eerdere ondertekening wordt vervangen</translation>
        </message>
        <message>
            <source>&amp;Name of the person who signs</source>
            <translation>&amp;Naam van wie ondertekent</translation>
        </message>
        <message>
            <source>&amp;Sign</source>
            <translation>&amp;Ondertekenen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>%1: targets of round %2</source>
            <translation>%1: doelen van ronde %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::ResultCard</name>
        <message>
            <source>A result decides nothing by itself: a person decides, and says so.</source>
            <translation>Een resultaat beslist niets vanzelf: een persoon beslist, en zegt dat erbij.</translation>
        </message>
        <message>
            <source>Results per indicator</source>
            <translation>Resultaten per indicator</translation>
        </message>
        <message>
            <source>%1: result of round %2</source>
            <comment>name, round</comment>
            <translation>%1: resultaat van ronde %2</translation>
        </message>
        <message>
            <source>%1: so far in round %2</source>
            <comment>name, round</comment>
            <translation>%1: tot nu toe in ronde %2</translation>
        </message>
        <message>
            <source>%1 (n = %2), target %3.</source>
            <extracomment>score or why there is none, number of answers, target</extracomment>
            <translation>%1 (n = %2), doel %3.</translation>
        </message>
        <message>
            <source>That is %1 of the own way from %2 to %3.</source>
            <extracomment>a percentage, the score that someone started from, target</extracomment>
            <translation>Dat is %1 van de eigen weg van %2 naar %3.</translation>
        </message>
        <message>
            <source>The score reaches the target.</source>
            <translation>De score haalt het doel.</translation>
        </message>
        <message>
            <source>The score does not reach the target.</source>
            <translation>De score haalt het doel niet.</translation>
        </message>
        <message>
            <source>That is no better than the start.</source>
            <translation>Dat is niet beter dan de start.</translation>
        </message>
        <message>
            <source>&amp;Bonus…</source>
            <translation>&amp;Bonus…</translation>
        </message>
        <message>
            <source>The indicators with a weight (together %1) do not all have a figure, so there is no weighted result.</source>
            <translation>Niet alle indicatoren met een gewicht (samen %1) hebben een cijfer, dus er is geen gewogen resultaat.</translation>
        </message>
        <message>
            <source>By the weights of the round, %1 of the way is covered (indicators with together %2 of the weight).</source>
            <translation>Volgens de gewichten van de ronde is %1 van de weg afgelegd (indicatoren met samen %2 van het gewicht).</translation>
        </message>
        <message>
            <source>⚠ The record of the signed sheet was changed: what was agreed is not known, and the target is the proposed one.</source>
            <translation>⚠ De vastlegging van het ondertekende blad is gewijzigd: wat is afgesproken is niet bekend, en het doel is het voorgestelde.</translation>
        </message>
        <message>
            <source>By the weights of the round, the result is no better than the start.</source>
            <translation>Volgens de gewichten van de ronde is het resultaat niet beter dan de start.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::BonusDialog</name>
        <message>
            <source>Bonus</source>
            <translation>Bonus</translation>
        </message>
        <message>
            <source>Bonus, round %1</source>
            <translation>Bonus, ronde %1</translation>
        </message>
        <message>
            <source>A percentage of a bonus, never an amount. The figures propose; a person decides and may deviate with a reason.</source>
            <translation>Een percentage van een bonus, nooit een bedrag. De cijfers stellen voor; een persoon beslist en mag met een reden afwijken.</translation>
        </message>
        <message>
            <source>The file is saved: %1</source>
            <translation>Het bestand is opgeslagen: %1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::BonusExport</name>
        <message>
            <source>Bonus, round %1 (%2)</source>
            <extracomment>round, its days</extracomment>
            <translation>Bonus, ronde %1 (%2)</translation>
        </message>
        <message>
            <source>The round is over.</source>
            <translation>De ronde is voorbij.</translation>
        </message>
        <message>
            <source>The round is not over: these are figures so far.</source>
            <translation>De ronde loopt nog: dit zijn cijfers tot nu toe.</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <extracomment>a list of indicators with percentages</extracomment>
            <translation>Gewichten: %1</translation>
        </message>
        <message>
            <source>Switched on by %1 on %2.</source>
            <extracomment>name, day</extracomment>
            <translation>Aangezet door %1 op %2.</translation>
        </message>
        <message>
            <source>Percentages of the bonus, never an amount. The figures propose; a person decides.</source>
            <translation>Percentages van de bonus, nooit een bedrag. De cijfers stellen voor; een persoon beslist.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand op %1</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>niet besloten</translation>
        </message>
        <message>
            <source>Bonus</source>
            <translation>Bonus</translation>
        </message>
        <message>
            <source>%1: answers</source>
            <extracomment>%1 is an indicator</extracomment>
            <translation>%1: antwoorden</translation>
        </message>
        <message>
            <source>%1: % of the own way</source>
            <translation>%1: % van de eigen weg</translation>
        </message>
        <message>
            <source>%1: % of the bonus</source>
            <translation>%1: % van de bonus</translation>
        </message>
        <message>
            <source>Proposed, % of the bonus</source>
            <translation>Voorgesteld, % van de bonus</translation>
        </message>
        <message>
            <source>Why there is no figure</source>
            <translation>Waarom er geen cijfer is</translation>
        </message>
        <message>
            <source>Out of reach</source>
            <translation>Onhaalbaar</translation>
        </message>
        <message>
            <source>Decided, % of the bonus</source>
            <translation>Besloten, % van de bonus</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Besloten door</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Besloten op</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::BonusList</name>
        <message>
            <source>Bonus of each employee</source>
            <translation>Bonus per medewerker</translation>
        </message>
        <message>
            <source>&amp;Scheme…</source>
            <translation>&amp;Regeling…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Export as workbook (*.xlsx)…</source>
            <translation>Exporteren als werkmap (*.xlsx)…</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Werkmap (*.xlsx)</translation>
        </message>
        <message>
            <source>Export as figures (*.csv)…</source>
            <translation>Exporteren als cijfers (*.csv)…</translation>
        </message>
        <message>
            <source>Figures (*.csv)</source>
            <translation>Cijfers (*.csv)</translation>
        </message>
        <message>
            <source>Switched on by %1 on %2. %3</source>
            <extracomment>who switched it on, day, steps in words</extracomment>
            <translation>Aangezet door %1 op %2. %3</translation>
        </message>
        <message>
            <source>The round is over.</source>
            <translation>De ronde is voorbij.</translation>
        </message>
        <message>
            <source>The round is not over: these are figures so far.</source>
            <translation>De ronde loopt nog: dit zijn cijfers tot nu toe.</translation>
        </message>
        <message>
            <source>Export the bonuses</source>
            <translation>Bonussen exporteren</translation>
        </message>
        <message>
            <source>Bonus %1</source>
            <comment>round</comment>
            <translation>Bonus %1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::BonusTable</name>
        <message>
            <source>Proposed</source>
            <translation>Voorgesteld</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Besloten</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Niet besloten</translation>
        </message>
        <message>
            <source>Record changed</source>
            <translation>Vastlegging gewijzigd</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::BonusWords</name>
        <message>
            <source>%1: %2 (n = %3).</source>
            <extracomment>indicator, why there is no score, number of answers</extracomment>
            <translation>%1: %2 (n = %3).</translation>
        </message>
        <message>
            <source>%1 of everyone together: %2, 95 % interval %3 (n = %4).</source>
            <extracomment>indicator, score, interval, number of answers</extracomment>
            <translation>%1 van iedereen samen: %2, 95 %-interval %3 (n = %4).</translation>
        </message>
        <message>
            <source>%1: too few answers for %2 of %3 people (%4). One person has %5 to %6 answers.</source>
            <extracomment>indicator, how many, of how many, the same in percent, fewest answers, most answers</extracomment>
            <translation>%1: te weinig antwoorden bij %2 van de %3 mensen (%4). Eén persoon heeft %5 tot %6 antwoorden.</translation>
        </message>
        <message>
            <source>%1: the verdict cannot be told for %2 of the %3 people with enough answers (%4).</source>
            <extracomment>indicator, how many, of how many, the same in percent</extracomment>
            <translation>%1: het oordeel is niet te zeggen bij %2 van de %3 mensen met genoeg antwoorden (%4).</translation>
        </message>
        <message>
            <source>threshold</source>
            <translation>drempel</translation>
        </message>
        <message>
            <source>target</source>
            <translation>doel</translation>
        </message>
        <message>
            <source>cap</source>
            <translation>top</translation>
        </message>
        <message>
            <source>%1 (weight %2): no figure. %3</source>
            <extracomment>indicator, weight, why there is no figure</extracomment>
            <translation>%1 (gewicht %2): geen cijfer. %3</translation>
        </message>
        <message>
            <source>%1 (weight %2): %3 is %4 of the own way from %5 to %6 and pays %7.</source>
            <extracomment>indicator, weight, result, percentage of the way, start, target, percentage of the bonus</extracomment>
            <translation>%1 (gewicht %2): %3 is %4 van de eigen weg van %5 naar %6 en levert %7 op.</translation>
        </message>
        <message>
            <source>The measurement is reliable: everyone's customers get the same question in the same way, and nobody chooses who is asked.</source>
            <translation>De meting is betrouwbaar: ieders klanten krijgen dezelfde vraag op dezelfde manier, en niemand kiest wie de vraag krijgt.</translation>
        </message>
        <message>
            <source>There are enough answers for the people it is about.</source>
            <translation>Er zijn genoeg antwoorden over de mensen om wie het gaat.</translation>
        </message>
        <message>
            <source>The result is within the influence of the employee.</source>
            <translation>De medewerker heeft invloed op het resultaat.</translation>
        </message>
        <message>
            <source>The verdict can be told for most people.</source>
            <translation>Het oordeel is bij de meeste mensen te geven.</translation>
        </message>
        <message>
            <source>The works council consented to paying on scores, or there is none.</source>
            <translation>De ondernemingsraad heeft ingestemd met belonen op scores, of die is er niet.</translation>
        </message>
        <message>
            <source>A person decides on every bonus, after hearing the employee, and may deviate.</source>
            <translation>Een persoon beslist over elke bonus, na de medewerker te hebben gehoord, en mag afwijken.</translation>
        </message>
        <message>
            <source>Headroom cannot see this: you judge it.</source>
            <translation>Dit kan Headroom niet zien: u beoordeelt het.</translation>
        </message>
        <message>
            <source>Headroom pays nothing. It keeps who decided, when and why.</source>
            <translation>Headroom betaalt niets uit. Het bewaart wie heeft besloten, wanneer en waarom.</translation>
        </message>
        <message>
            <source>There is no target for it.</source>
            <translation>Er is geen doel voor.</translation>
        </message>
        <message>
            <source>There are no answers in the round.</source>
            <translation>Er zijn geen antwoorden in de ronde.</translation>
        </message>
        <message>
            <source>%1 answers are too few: a score needs %2.</source>
            <extracomment>number of answers, limit</extracomment>
            <translation>%1 antwoorden zijn er te weinig: voor een score zijn er %2 nodig.</translation>
        </message>
        <message>
            <source>The score is hidden in lists, because someone else's could be worked out from it.</source>
            <translation>De score is in lijsten verborgen, omdat die van een ander eruit af te leiden zou zijn.</translation>
        </message>
        <message>
            <source>There were too few answers in the baseline to show the start.</source>
            <translation>In de nulmeting waren er te weinig antwoorden om de start te tonen.</translation>
        </message>
        <message>
            <source>The target is no better than the start, so there is no way to measure a part of.</source>
            <translation>Het doel is niet beter dan de start, dus is er geen weg waarvan een deel te meten is.</translation>
        </message>
        <message>
            <source>%1 answers are too few: a verdict needs %2.</source>
            <extracomment>number of answers, limit</extracomment>
            <translation>%1 antwoorden zijn er te weinig: voor een oordeel zijn er %2 nodig.</translation>
        </message>
        <message>
            <source>With %1 answers it cannot be told whether the target is reached.</source>
            <extracomment>number of answers</extracomment>
            <translation>Met %1 antwoorden is niet te zeggen of het doel is gehaald.</translation>
        </message>
        <message>
            <source>No figure</source>
            <translation>Geen cijfer</translation>
        </message>
        <message>
            <source>⚠ %1: the %2 asks for %3, and the best there is is %4. That step is out of reach.</source>
            <extracomment>indicator, name of a step, score, best score</extracomment>
            <translation>⚠ %1: bij de trede “%2” hoort %3, en het hoogst haalbare is %4. Die trede is onhaalbaar.</translation>
        </message>
        <message>
            <source>⚠ %1: %2 (the %3) cannot survive one miss, with any number of answers.</source>
            <extracomment>indicator, score, name of a step</extracomment>
            <translation>⚠ %1: %2 (trede “%3”) overleeft geen enkele misser, bij geen enkel aantal antwoorden.</translation>
        </message>
        <message>
            <source>⚠ %1: %2 (the %3) cannot survive one miss with %4 answers or fewer; so far there are %5.</source>
            <extracomment>indicator, score, name of a step, number of answers, number of answers</extracomment>
            <translation>⚠ %1: %2 (trede “%3”) overleeft met %4 antwoorden of minder geen enkele misser; tot nu toe zijn er %5.</translation>
        </message>
        <message>
            <source>Not decided.</source>
            <translation>Niet besloten.</translation>
        </message>
        <message>
            <source>%1 decided %2 on %3, as proposed.</source>
            <extracomment>who, percentage, day</extracomment>
            <translation>%1 heeft op %3 besloten: %2, zoals voorgesteld.</translation>
        </message>
        <message>
            <source>%1 decided %2 on %3, because: %4</source>
            <extracomment>who, percentage, day, reason</extracomment>
            <translation>%1 heeft op %3 besloten: %2, omdat: %4</translation>
        </message>
        <message>
            <source>Nothing up to %1 of the own way, %2 of the bonus at %3, and %4 at %5 and above; straight lines between.</source>
            <extracomment>percentages of the way and of the bonus</extracomment>
            <translation>Niets tot %1 van de eigen weg, %2 van de bonus bij %3, en %4 bij %5 en hoger; daartussen rechte lijnen.</translation>
        </message>
        <message>
            <source>The record of the signed sheet was changed, so it is not known what was agreed.</source>
            <translation>De vastlegging van het ondertekende blad is gewijzigd, dus het is niet bekend wat is afgesproken.</translation>
        </message>
        <message>
            <source>The record of the decision was changed, so it does not count. Decide again, with a reason.</source>
            <translation>De vastlegging van het besluit is gewijzigd en telt daarom niet. Besluit opnieuw, met een reden.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CouncilCard</name>
        <message>
            <source>S&amp;tatement as PDF…</source>
            <translation>&amp;Verklaring als PDF…</translation>
        </message>
        <message>
            <source>Sheets of single employees need the consent of the works council. The statement says on one page what is kept, why, who sees it and how long.</source>
            <translation>Voor bladen per medewerker is instemming van de ondernemingsraad nodig. De verklaring zegt op één bladzijde wat er wordt bewaard, waarom, wie het ziet en hoelang.</translation>
        </message>
        <message>
            <source>Works council</source>
            <translation>Ondernemingsraad</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>W&amp;ijzigen…</translation>
        </message>
        <message>
            <source>&amp;Enter…</source>
            <translation>In&amp;vullen…</translation>
        </message>
        <message>
            <source>How long answers are kept has not been agreed.</source>
            <translation>Hoelang antwoorden worden bewaard, is niet afgesproken.</translation>
        </message>
        <message>
            <source>Answers are kept for %1 months; older ones in this database: %2.</source>
            <extracomment>a number of months, a number of answers</extracomment>
            <translation>Antwoorden worden %1 maanden bewaard; oudere in deze database: %2.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CouncilDialog</name>
        <message>
            <source>The works council &amp;consented</source>
            <translation>De ondernemingsraad heeft &amp;ingestemd</translation>
        </message>
        <message>
            <source>There is &amp;no works council that can be asked</source>
            <translation>Er is &amp;geen ondernemingsraad die kan worden gevraagd</translation>
        </message>
        <message>
            <source>Works council</source>
            <translation>Ondernemingsraad</translation>
        </message>
        <message>
            <source>What did the works council say?</source>
            <translation>Wat heeft de ondernemingsraad gezegd?</translation>
        </message>
        <message>
            <source>Sheets of single employees need the consent of the works council (Works Councils Act, article 27, paragraph 1, under k and l). This is asked once; it stands on the statement and can be changed in Settings.</source>
            <translation>Voor bladen per medewerker is instemming van de ondernemingsraad nodig (Wet op de ondernemingsraden, artikel 27, eerste lid, onder k en l). Dit wordt één keer gevraagd; het staat op de verklaring en is te wijzigen bij Instellingen.</translation>
        </message>
        <message>
            <source>What was entered before stays in the log; what you enter now takes its place.</source>
            <translation>Wat eerder is ingevuld, blijft in het logboek staan; wat u nu invult, komt ervoor in de plaats.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>&amp;Reference: number of the letter or minutes</source>
            <translation>&amp;Kenmerk: nummer van de brief of notulen</translation>
        </message>
        <message>
            <source>&amp;Day of the consent</source>
            <translation>&amp;Dag van de instemming</translation>
        </message>
        <message>
            <source>&amp;Given by</source>
            <translation>Gegeven d&amp;oor</translation>
        </message>
        <message>
            <source>not agreed</source>
            <translation>niet afgesproken</translation>
        </message>
        <message>
            <source> months</source>
            <extracomment>after a number</extracomment>
            <translation> maanden</translation>
        </message>
        <message>
            <source>&amp;Why not</source>
            <translation>&amp;Waarom niet</translation>
        </message>
        <message>
            <source>&amp;Answers are kept for</source>
            <translation>Antwoorden &amp;blijven bewaard</translation>
        </message>
        <message>
            <source>Your na&amp;me</source>
            <translation>Uw &amp;naam</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Op&amp;slaan</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CouncilWords</name>
        <message>
            <source>Nothing has been entered yet about the works council.</source>
            <translation>Over de ondernemingsraad is nog niets ingevuld.</translation>
        </message>
        <message>
            <source>There is no works council that can be asked, because: %1. Entered by %2 on %3.</source>
            <extracomment>a reason, who entered it, day</extracomment>
            <translation>Er is geen ondernemingsraad die kan worden gevraagd, omdat: %1. Ingevuld door %2 op %3.</translation>
        </message>
        <message>
            <source>The works council consented on %1 (reference %2), through %3. Entered by %4 on %5.</source>
            <extracomment>day, reference, who gave it, who entered it, day</extracomment>
            <translation>De ondernemingsraad heeft op %1 ingestemd (kenmerk %2), bij monde van %3. Ingevuld door %4 op %5.</translation>
        </message>
        <message>
            <source>Note: these are sheets of single employees, and this database does not say yet what the works council consented to. Enter it in the window or with headroom council.</source>
            <translation>Let op: dit zijn bladen per medewerker, en in deze database staat nog niet waarmee de ondernemingsraad heeft ingestemd. Vul het in in het venster of met headroom council.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DecisionForm</name>
        <message>
            <source>&amp;Decide</source>
            <translation>&amp;Besluiten</translation>
        </message>
        <message>
            <source>&amp;Share of the bonus</source>
            <translation>&amp;Deel van de bonus</translation>
        </message>
        <message>
            <source>&amp;Why, where it is not as proposed</source>
            <translation>&amp;Waarom, als het niet is zoals voorgesteld</translation>
        </message>
        <message>
            <source>&amp;Name of who decides</source>
            <translation>&amp;Naam van wie beslist</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <extracomment>employee, location, percentage of the bonus</extracomment>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SchemeForm</name>
        <message>
            <source>Before anything is paid on scores</source>
            <translation>Voordat er op scores wordt beloond</translation>
        </message>
        <message>
            <source>Tick what holds. A scheme can only be switched on when a person says that all of it does; under each stands what Headroom can see of it.</source>
            <translation>Vink aan wat klopt. Een regeling kan pas aan als een persoon zegt dat alles klopt; onder elke voorwaarde staat wat Headroom ervan kan zien.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Treden</translation>
        </message>
        <message>
            <source>The own way goes from someone's start (0 %) to the agreed target (100 %). Up to the threshold nothing is paid; between the steps the share rises in a straight line.</source>
            <translation>De eigen weg loopt van iemands start (0 %) naar het afgesproken doel (100 %). Tot de drempel levert het niets op; tussen de treden loopt het deel in een rechte lijn op.</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichten</translation>
        </message>
        <message>
            <source>&amp;Name of the person who switches it on or off</source>
            <translation>&amp;Naam van wie de regeling aan- of uitzet</translation>
        </message>
        <message>
            <source>Save the &amp;change</source>
            <translation>Wijziging op&amp;slaan</translation>
        </message>
        <message>
            <source>&amp;Switch on</source>
            <translation>&amp;Aanzetten</translation>
        </message>
        <message>
            <source>Switch o&amp;ff</source>
            <translation>&amp;Uitzetten</translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>&amp;Terug naar de lijst</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SchemeSteps</name>
        <message>
            <source>Threshold: part of the own way</source>
            <translation>Drempel: deel van de eigen weg</translation>
        </message>
        <message>
            <source>Target: part of the own way</source>
            <translation>Doel: deel van de eigen weg</translation>
        </message>
        <message>
            <source>Cap: part of the own way</source>
            <translation>Top: deel van de eigen weg</translation>
        </message>
        <message>
            <source>Target: share of the bonus</source>
            <translation>Doel: deel van de bonus</translation>
        </message>
        <message>
            <source>Cap: share of the bonus</source>
            <translation>Top: deel van de bonus</translation>
        </message>
        <message>
            <source>Part of the own way</source>
            <translation>Deel van de eigen weg</translation>
        </message>
        <message>
            <source>Share of the bonus</source>
            <translation>Deel van de bonus</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Drempel</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Top</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SchemeWeights</name>
        <message>
            <source>Weight of %1</source>
            <extracomment>%1 is an indicator</extracomment>
            <translation>Gewicht van %1</translation>
        </message>
        <message>
            <source>✓ Together %1.</source>
            <extracomment>a percentage</extracomment>
            <translation>✓ Samen %1.</translation>
        </message>
        <message>
            <source>⚠ Together %1; it must be exactly 100 %.</source>
            <translation>⚠ Samen %1; dat moet precies 100 % zijn.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::Statement</name>
        <message>
            <source>Scores per employee</source>
            <translation>Scores per medewerker</translation>
        </message>
        <message>
            <source>Statement for employees and the works council</source>
            <translation>Verklaring voor medewerkers en de ondernemingsraad</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>afgedrukt op %1</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Waarvoor het is</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Welke gegevens</translation>
        </message>
        <message>
            <source>Who sees them</source>
            <translation>Wie ze ziet</translation>
        </message>
        <message>
            <source>How long they are kept</source>
            <translation>Hoelang ze bewaard blijven</translation>
        </message>
        <message>
            <source>Minimum numbers</source>
            <translation>Minimumaantallen</translation>
        </message>
        <message>
            <source>What an employee may ask</source>
            <translation>Wat een medewerker mag vragen</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>Wat er wordt vastgelegd</translation>
        </message>
        <message>
            <source>The works council</source>
            <translation>De ondernemingsraad</translation>
        </message>
        <message>
            <source>Employees: %1 · locations: %2</source>
            <extracomment>numbers of employees and of locations</extracomment>
            <translation>Medewerkers: %1 · vestigingen: %2</translation>
        </message>
        <message>
            <source>In a round a bonus scheme is on: it proposes a percentage of the bonus where there are enough answers and the verdict can be told, and a person decides, also where there is no figure.</source>
            <translation>In een ronde staat een bonusregeling aan: ze stelt een percentage van de bonus voor als er genoeg antwoorden zijn en het oordeel te geven is. Een persoon beslist, ook waar er geen cijfer is.</translation>
        </message>
        <message>
            <source>No bonus is tied to the scores.</source>
            <translation>Er is geen bonus aan de scores verbonden.</translation>
        </message>
        <message>
            <source>Answers of customers become scores and targets, to talk about what can be better. A score decides nothing by itself about an appraisal or about pay: the figures propose, and a named person decides, after hearing the employee. Another target or percentage than the proposed one is possible, with a reason.</source>
            <translation>Antwoorden van klanten worden scores en doelen, om te bespreken wat beter kan. Een score beslist niets vanzelf over een beoordeling of over loon: de cijfers stellen voor, en iemand die met naam bekend is, beslist, na de medewerker te hebben gehoord. Een ander doel of percentage dan is voorgesteld kan, met een reden.</translation>
        </message>
        <message>
            <source>There are no answers in this database yet.</source>
            <translation>In deze database staan nog geen antwoorden.</translation>
        </message>
        <message>
            <source>Answers of customers: %1, %2. Imported files: %3. Employees: %4. Locations: %5. Of an answer: its day, location, employee, ratings and remarks, and what was measured of the order. E-mail addresses, IP addresses and names of customers are left out, unless someone chose such a column at an import.</source>
            <extracomment>answers, days, files, employees, locations</extracomment>
            <translation>Antwoorden van klanten: %1, %2. Geïmporteerde bestanden: %3. Medewerkers: %4. Vestigingen: %5. Van een antwoord: de dag, de vestiging, de medewerker, de beoordelingen en opmerkingen, en wat er aan de bestelling is gemeten. E-mailadressen, IP-adressen en namen van klanten blijven weg, tenzij iemand zo'n kolom bij een import heeft gekozen.</translation>
        </message>
        <message>
            <source>Whoever can open the database file on this computer, and nobody else: Headroom has no accounts and no server, and sends nothing. The file, its backups, exports and sheets are made so that only the user of this computer who made them can read them. An employee gets the own sheet.</source>
            <translation>Wie op deze computer het databasebestand kan openen, en niemand anders: Headroom heeft geen accounts en geen server, en verstuurt niets. Het bestand, de reservekopieën, exports en bladen worden zo gemaakt dat alleen de gebruiker van deze computer die ze maakte ze kan lezen. Een medewerker krijgt het eigen blad.</translation>
        </message>
        <message>
            <source>Headroom removes nothing by itself: answers go when their import is undone.</source>
            <translation>Headroom verwijdert niets vanzelf: antwoorden verdwijnen als hun import ongedaan wordt gemaakt.</translation>
        </message>
        <message>
            <source>No period has been agreed.</source>
            <translation>Er is geen termijn afgesproken.</translation>
        </message>
        <message>
            <source>Agreed: %1 months. Older answers in this database: %2.</source>
            <extracomment>a number of months, a number of answers</extracomment>
            <translation>Afgesproken: %1 maanden. Oudere antwoorden in deze database: %2.</translation>
        </message>
        <message>
            <source>No score of a person or group under %1 answers, no verdict under %2, and no remarks under %3. Where a hidden score could be worked out from the others, another one is hidden too.</source>
            <extracomment>three numbers of answers</extracomment>
            <translation>Geen score van een persoon of groep onder %1 antwoorden, geen oordeel onder %2, en geen opmerkingen onder %3. Is een verborgen score uit de andere af te leiden, dan wordt er nog een verborgen.</translation>
        </message>
        <message>
            <source>They cannot be changed until round %1 is over, on %2: its signed sheets number %3.</source>
            <extracomment>a round, day, a number of sheets</extracomment>
            <translation>Ze zijn niet te wijzigen tot ronde %1 voorbij is, op %2: er zijn bladen van ondertekend (aantal: %3).</translation>
        </message>
        <message>
            <source>To see the own sheet and where each figure on it comes from; to have it checked by the code at its foot; to put the own view on it; to have what is wrong put right, or an answer left out for a reason; to object; and to have a person, and not a figure, decide (General Data Protection Regulation, articles 15, 16, 21 and 22).</source>
            <translation>Het eigen blad zien en waar elk cijfer erop vandaan komt; het laten controleren met de code onderaan; de eigen visie erop zetten; laten verbeteren wat niet klopt, of met een reden een antwoord weglaten; bezwaar maken; en een persoon laten beslissen, niet een cijfer (Algemene verordening gegevensbescherming, artikelen 15, 16, 21 en 22).</translation>
        </message>
        <message>
            <source>Signed sheets: %1. What is signed, agreed and decided is never changed, only superseded, and stands with every import and undo in a log that shows a later change.</source>
            <extracomment>a number of sheets</extracomment>
            <translation>Ondertekende bladen: %1. Wat is ondertekend, afgesproken en besloten verandert nooit, het wordt alleen vervangen, en staat met elke import en elke keer dat er een ongedaan is gemaakt in een logboek dat een latere wijziging laat zien.</translation>
        </message>
        <message>
            <source>Scores per employee need its consent (Works Councils Act, article 27, paragraph 1, under k and l).</source>
            <translation>Voor scores per medewerker is haar instemming nodig (Wet op de ondernemingsraden, artikel 27, eerste lid, onder k en l).</translation>
        </message>
        <message>
            <source>Single answers are followed up: how to reach a dissatisfied customer who left a reason is kept for %1 days after the import, apart from the answers, and then deleted.</source>
            <translation>Losse antwoorden worden opgevolgd: hoe een ontevreden klant die een reden gaf bereikbaar is, blijft tot %1 dagen na de import bewaard, los van de antwoorden, en wordt dan verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CanvasModel</name>
        <message>
            <source>Goal and indicator</source>
            <translation>Doel en indicator</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
        <message>
            <source>Norm met?</source>
            <translation>Norm gehaald?</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigenaar</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Bekeken</translation>
        </message>
        <message>
            <source>Step or department</source>
            <translation>Stap of afdeling</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CanvasRow</name>
        <message>
            <source>Without a goal</source>
            <translation>Zonder doel</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>%1 a value, %2 good, fair or poor</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Goal: %1</source>
            <extracomment>%1 the name of an indicator</extracomment>
            <translation>Doel: %1</translation>
        </message>
        <message>
            <source>%1 answers</source>
            <extracomment>%1 a number of answers</extracomment>
            <translation>%1 antwoorden</translation>
        </message>
        <message>
            <source>cannot be met together with another norm</source>
            <translation>niet samen met een andere norm te halen</translation>
        </message>
        <message>
            <source>%1: %2, n = %3</source>
            <extracomment>%1 a period, %2 a value, %3 a number of answers</extracomment>
            <translation>%1: %2, n = %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a period, %2 a value</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The value lies beyond the ends of the scale: is the source in the same unit?</source>
            <translation>De waarde ligt buiten de schaal: is de bron in dezelfde eenheid?</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::CanvasView</name>
        <message>
            <source>There are no own indicators yet</source>
            <translation>Er zijn nog geen eigen indicatoren</translation>
        </message>
        <message>
            <source>Say what you want to know, how it is computed from the figures that are here, what the norm is and who owns it. Headroom computes it every month, and tells you when norms cannot both be met.</source>
            <translation>Zeg wat u wilt weten, hoe dat uit de cijfers van hier wordt berekend, wat de norm is en wie de eigenaar is. Headroom berekent het elke maand, en waarschuwt als normen niet allebei te halen zijn.</translation>
        </message>
        <message>
            <source>New own indicator…</source>
            <translation>Nieuwe eigen indicator…</translation>
        </message>
        <message>
            <source>Own indicators: %1. Norm not met: %2.</source>
            <extracomment>%1 and %2 numbers of indicators</extracomment>
            <translation>Eigen indicatoren: %1. Norm niet gehaald: %2.</translation>
        </message>
        <message>
            <source>Change indicator</source>
            <translation>Indicator wijzigen</translation>
        </message>
        <message>
            <source>Export the own indicators</source>
            <translation>Eigen indicatoren exporteren</translation>
        </message>
        <message>
            <source>Figures (*.csv)</source>
            <translation>Cijfers (*.csv)</translation>
        </message>
        <message>
            <source>Own indicators</source>
            <translation>Eigen indicatoren</translation>
        </message>
        <message>
            <source>Values of</source>
            <translation>Waarden van</translation>
        </message>
        <message>
            <source>Find indicator</source>
            <translation>Indicator zoeken</translation>
        </message>
        <message>
            <source>&amp;New own indicator…</source>
            <translation>&amp;Nieuwe eigen indicator…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Lijst kopiëren</translation>
        </message>
        <message>
            <source>Export as figures (*.csv)…</source>
            <translation>Exporteren als cijfers (*.csv)…</translation>
        </message>
        <message>
            <source>Norms that cannot all be met</source>
            <translation>Normen die niet allemaal te halen zijn</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Wijzigen…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Ver&amp;wijderen</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::DataPage</name>
        <message>
            <source>Part of the page</source>
            <translation>Deel van de pagina</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importen</translation>
        </message>
        <message>
            <source>Own indicators</source>
            <translation>Eigen indicatoren</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::FormulaField</name>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Empty while it is not measured. Example: [NPS] × 2 − 10</source>
            <translation>Leeg zolang er niets gemeten wordt. Voorbeeld: [NPS] × 2 − 10</translation>
        </message>
        <message>
            <source>Put an indicator into the formula</source>
            <translation>Een indicator in de formule zetten</translation>
        </message>
        <message>
            <source>+ − × ÷, brackets, numbers and indicators in square brackets. Days, hours and minutes are converted by themselves.</source>
            <translation>+ − × ÷, haakjes, getallen en indicatoren tussen vierkante haken. Dagen, uren en minuten worden vanzelf omgerekend.</translation>
        </message>
        <message>
            <source>Put in an indicator…</source>
            <translation>Indicator invoegen…</translation>
        </message>
        <message>
            <source>Character %1: %2</source>
            <extracomment>%1 the number of a character, %2 a sentence about it</extracomment>
            <translation>Teken %1: %2</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::FormulaWords</name>
        <message>
            <source>%1 and %2 cannot be added up or taken from one another.</source>
            <extracomment>%1 and %2 units: days, points</extracomment>
            <translation>%1 en %2 kunnen niet bij elkaar opgeteld of van elkaar afgetrokken worden.</translation>
        </message>
        <message>
            <source>%1 and %2 cannot be multiplied.</source>
            <extracomment>%1 and %2 units: days, euros</extracomment>
            <translation>%1 en %2 kunnen niet met elkaar vermenigvuldigd worden.</translation>
        </message>
        <message>
            <source>The formula gives %1, and the indicator is counted in %2.</source>
            <extracomment>%1 and %2 units: days, points</extracomment>
            <translation>De formule geeft %1, en de indicator wordt geteld in %2.</translation>
        </message>
        <message>
            <source>A formula has at most %1 characters.</source>
            <extracomment>%1 a number</extracomment>
            <translation>Een formule heeft hoogstens %1 tekens.</translation>
        </message>
        <message>
            <source>Brackets or indicators stand within one another more than %1 deep.</source>
            <extracomment>%1 a number</extracomment>
            <translation>Haakjes of indicatoren staan meer dan %1 diep in elkaar.</translation>
        </message>
        <message>
            <source>“%1” means nothing in a formula. Use + − × ÷, brackets, numbers and indicators.</source>
            <extracomment>%1 a character</extracomment>
            <translation>“%1” betekent niets in een formule. Gebruik + − × ÷, haakjes, getallen en indicatoren.</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write 1250.5 or 1250,5, without separators of thousands.</source>
            <extracomment>%1 a number as typed</extracomment>
            <translation>“%1” is geen getal. Schrijf 1250,5 of 1250.5, zonder scheidingstekens voor duizendtallen.</translation>
        </message>
        <message>
            <source>The square bracket is not closed.</source>
            <translation>De vierkante haak is niet gesloten.</translation>
        </message>
        <message>
            <source>A number or an indicator is missing here.</source>
            <translation>Hier ontbreekt een getal of een indicator.</translation>
        </message>
        <message>
            <source>A sign is missing here: + − × or ÷.</source>
            <translation>Hier ontbreekt een teken: + − × of ÷.</translation>
        </message>
        <message>
            <source>This bracket is not closed.</source>
            <translation>Dit haakje is niet gesloten.</translation>
        </message>
        <message>
            <source>This bracket closes nothing.</source>
            <translation>Dit haakje sluit niets.</translation>
        </message>
        <message>
            <source>There is no indicator “%1”. Choose one from the list; a minus needs spaces around it.</source>
            <extracomment>%1 a name as typed</extracomment>
            <translation>Er is geen indicator “%1”. Kies er een uit de lijst; om een minteken horen spaties.</translation>
        </message>
        <message>
            <source>The indicator would be made of itself: %1.</source>
            <extracomment>%1 names with arrows between them</extracomment>
            <translation>De indicator zou uit zichzelf bestaan: %1.</translation>
        </message>
        <message>
            <source>This divides by zero.</source>
            <translation>Hier wordt door nul gedeeld.</translation>
        </message>
        <message>
            <source>The formula of “%1” is wrong. Mend that one first.</source>
            <extracomment>%1 the name of an indicator</extracomment>
            <translation>De formule van “%1” klopt niet. Herstel die eerst.</translation>
        </message>
        <message>
            <source>There is no formula yet.</source>
            <translation>Er is nog geen formule.</translation>
        </message>
        <message>
            <source>Column: “%1”</source>
            <translation>Kolom: “%1”</translation>
        </message>
        <message>
            <source>Formula: %1</source>
            <translation>Formule: %1</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::IndicatorDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Opslaan</translation>
        </message>
        <message>
            <source>New own indicator</source>
            <translation>Nieuwe eigen indicator</translation>
        </message>
        <message>
            <source>Change own indicator</source>
            <translation>Eigen indicator wijzigen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Ver&amp;wijderen</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::IndicatorForm</name>
        <message>
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
        <message>
            <source>Good from</source>
            <translation>Goed vanaf</translation>
        </message>
        <message>
            <source>Fair from</source>
            <translation>Matig vanaf</translation>
        </message>
        <message>
            <source>What do you want to know?</source>
            <translation>Wat wilt u weten?</translation>
        </message>
        <message>
            <source>Better is</source>
            <translation>Beter is</translation>
        </message>
        <message>
            <source>Higher</source>
            <translation>Hoger</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Lager</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>&amp;Definition</source>
            <translation>&amp;Definitie</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Eenheid</translation>
        </message>
        <message>
            <source>&amp;Owner</source>
            <translation>Ei&amp;genaar</translation>
        </message>
        <message>
            <source>&amp;Looked at</source>
            <translation>&amp;Bekeken</translation>
        </message>
        <message>
            <source>Step or de&amp;partment</source>
            <translation>Stap of a&amp;fdeling</translation>
        </message>
        <message>
            <source>Serves the &amp;goal</source>
            <translation>Dient het d&amp;oel</translation>
        </message>
        <message>
            <source>Is a s&amp;tep of</source>
            <translation>Is een s&amp;tap van</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(geen)</translation>
        </message>
        <message>
            <source>Lowest value</source>
            <translation>Laagste waarde</translation>
        </message>
        <message>
            <source>Highest value</source>
            <translation>Hoogste waarde</translation>
        </message>
        <message>
            <source>&amp;Computed from</source>
            <translation>Berekend &amp;uit</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::IndicatorSet</name>
        <message>
            <source>New indicator</source>
            <translation>Nieuwe indicator</translation>
        </message>
        <message>
            <source>Remove indicator</source>
            <translation>Indicator verwijderen</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::IndicatorWords</name>
        <message>
            <source>no owner named</source>
            <translation>geen eigenaar genoemd</translation>
        </message>
        <message>
            <source>fixed norm of Headroom</source>
            <translation>vaste norm van Headroom</translation>
        </message>
        <message>
            <source>“%1” at most %2 (%3)</source>
            <extracomment>one step of a promise: %1 its name, %2 a norm such as "10 days", %3 its owner</extracomment>
            <translation>“%1” hoogstens %2 (%3)</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>procent</translation>
        </message>
        <message>
            <source>points</source>
            <translation>punten</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dagen</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>uur</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuten</translation>
        </message>
        <message>
            <source>euros</source>
            <translation>euro</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>een aantal</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Elke maand</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Elk kwartaal</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Elk jaar</translation>
        </message>
        <message>
            <source>at most %1</source>
            <extracomment>%1 a norm: "7 days"</extracomment>
            <translation>hoogstens %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <extracomment>%1 a norm: "90 %"</extracomment>
            <translation>minstens %1</translation>
        </message>
        <message>
            <source>Not measured yet</source>
            <translation>Nog niet gemeten</translation>
        </message>
        <message>
            <source>The formula is wrong</source>
            <translation>De formule klopt niet</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Geen gegevens</translation>
        </message>
        <message>
            <source>Too few answers</source>
            <translation>Te weinig antwoorden</translation>
        </message>
        <message>
            <source>Divided by zero</source>
            <translation>Gedeeld door nul</translation>
        </message>
        <message>
            <source>Too large a figure</source>
            <translation>Te groot getal</translation>
        </message>
        <message>
            <source>No norm</source>
            <translation>Geen norm</translation>
        </message>
        <message>
            <source>Cannot be told</source>
            <translation>Niet te zeggen</translation>
        </message>
        <message>
            <source>Too few answers to judge</source>
            <translation>Te weinig antwoorden voor een oordeel</translation>
        </message>
        <message>
            <source>✓ Norm met</source>
            <translation>✓ Norm gehaald</translation>
        </message>
        <message>
            <source>✗ Norm not met</source>
            <translation>✗ Norm niet gehaald</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Goed</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Matig</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>Slecht</translation>
        </message>
        <message>
            <source>“%1” asks at most %2 (%3), and “%4”, which is the same, at least %5 (%6): both cannot be met.</source>
            <extracomment>%1 and %4 names of indicators, %2 and %5 norms, %3 and %6 owners</extracomment>
            <translation>“%1” vraagt hoogstens %2 (%3), en “%4”, dat hetzelfde meet, minstens %5 (%6): allebei is niet te halen.</translation>
        </message>
        <message>
            <source>“%1” is to be at most %2 (%3), but one step of it may be more: %4. Both norms cannot be met.</source>
            <extracomment>%1 the name of an indicator, %2 a norm, %3 its owner, %4 a step with its own norm</extracomment>
            <translation>“%1” moet hoogstens %2 zijn (%3), maar één stap ervan mag al meer zijn: %4. Beide normen samen zijn niet te halen.</translation>
        </message>
        <message>
            <source>“%1” is to be at most %2 (%3), but its steps together may be %5: %4. These norms cannot all be met.</source>
            <extracomment>%1 the name of an indicator, %2 a norm, %3 its owner, %4 steps with their norms, %5 their sum</extracomment>
            <translation>“%1” moet hoogstens %2 zijn (%3), maar de stappen ervan mogen samen %5 zijn: %4. Deze normen zijn niet allemaal te halen.</translation>
        </message>
        <message>
            <source>Give the indicator a name.</source>
            <translation>Geef de indicator een naam.</translation>
        </message>
        <message>
            <source>There is an indicator with this name already.</source>
            <translation>Er is al een indicator met deze naam.</translation>
        </message>
        <message>
            <source>A name has no square brackets: they mark names in formulas.</source>
            <translation>Een naam heeft geen vierkante haken: die staan in formules om namen heen.</translation>
        </message>
        <message>
            <source>“Good” must begin at a better value than “fair”.</source>
            <translation>“Goed” moet bij een betere waarde beginnen dan “matig”.</translation>
        </message>
        <message>
            <source>The indicator would serve itself as a goal.</source>
            <translation>De indicator zou zichzelf als doel dienen.</translation>
        </message>
        <message>
            <source>The indicator would be a step of itself.</source>
            <translation>De indicator zou een stap van zichzelf zijn.</translation>
        </message>
        <message>
            <source>A step and its whole are both counted in time, in euros or as a number.</source>
            <translation>Een stap en het geheel worden allebei geteld in tijd, in euro of als aantal.</translation>
        </message>
        <message>
            <source>Of a step and of its whole, lower must be better.</source>
            <translation>Van een stap en van het geheel moet lager beter zijn.</translation>
        </message>
        <message>
            <source>Scale: %1 to %2</source>
            <translation>Schaal: %1 tot %2</translation>
        </message>
        <message>
            <source>Another own indicator is read from the column of this heading.</source>
            <translation>Een andere eigen indicator wordt al uit de kolom met dit kopje gelezen.</translation>
        </message>
        <message>
            <source>A scale has a lowest and a highest value.</source>
            <translation>Een schaal heeft een laagste en een hoogste waarde.</translation>
        </message>
        <message>
            <source>The lowest value of the scale must be below the highest.</source>
            <translation>De laagste waarde van de schaal moet onder de hoogste liggen.</translation>
        </message>
        <message>
            <source>The norm, “good” and “fair” must lie on the scale.</source>
            <translation>De norm, “goed” en “matig” moeten op de schaal liggen.</translation>
        </message>
    </context>
    <context>
        <name>headroom::ui::SourceField</name>
        <message>
            <source>Computed from</source>
            <translation>Berekend uit</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Column of the files</source>
            <translation>Kolom van de bestanden</translation>
        </message>
        <message>
            <source>Heading of the column</source>
            <translation>Kopje van de kolom</translation>
        </message>
        <message>
            <source>The heading, as it stands in the file</source>
            <translation>Het kopje, zoals het in het bestand staat</translation>
        </message>
        <message>
            <source>Each answer or order counts once; the figure is the mean. Files are read for it from the next import on. To read an earlier file again, undo its import first.</source>
            <translation>Elk antwoord of elke bestelling telt één keer; het cijfer is het gemiddelde. Bestanden worden hiervoor gelezen vanaf de volgende import. Om een eerder bestand opnieuw te lezen, maakt u eerst die import ongedaan.</translation>
        </message>
    </context>
</TS>
