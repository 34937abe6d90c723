### What is printed: the case for the family, for an inspection, for a meeting; the calendar.

## Keys and screens.

action-print = Spausdinti šį įrašą kam nors
bar-keep-paper = Saug.
bar-long-keep-paper = Išsaugoti
action-keep-paper = Išsaugoti dokumentą kaip tekstą ir HTML
action-keep-calendar = Išsaugoti terminus kaip kalendoriaus failą
only-in-paper = tik spausdintame dokumente
paper-title = Dokumentas
paper-status = F8 arba s: išsaugoti failuose (tekstas ir HTML) · Esc: atgal
paper-ask = Kas skaitys? Žurnale įrašoma, kad spausdinta ir kam.
paper-choice-family = Šeima: planas perskaityti ir pasirašyti
paper-choice-inspection = Patikrinimas: visa byla su žurnalu
paper-choice-meeting = Posėdis: darbotvarkė su vieta sprendimams
# $files are names of files in the folder "papers" beside the database.
paper-kept = Išsaugota šalia duomenų bazės: { $files }
paper-kept-folder = Aplankas: { $folder }
change-printed = spausdinta
paper-for-family = šeimai
paper-for-inspection = patikrinimui
paper-for-meeting = posėdžiui

## The command line.

paper-not-of-signal = Pranešimas neturi nei plano, nei posėdžio: jis spausdinamas su --for inspection.
paper-read-only = Spausdinimas įrašomas į žurnalą, todėl iš tik skaitomos duomenų bazės nieko nespausdinama.
paper-exists = { $path } jau yra. Norint pakeisti, pridėkite --yes.
paper-whose = --whose skirta kalendoriui: caseload export calendar --whose LOGIN.
paper-calendar-flags = Kalendoriuje nėra nei šaltinių, nei pranešėjų; jį siaurina tik --whose LOGIN.

## Heads.

paper-title-family = Pagalbos planas su šeima
paper-title-inspection = Atvejo byla patikrinimui
paper-title-signal = Pranešimo byla patikrinimui
paper-title-meeting = Atvejo nagrinėjimo posėdis
paper-case = Atvejis
paper-signal = Pranešimas
paper-signals = Pranešimai
paper-family = Šeima
paper-office = Įstaiga
paper-printed = Spausdinta
paper-curator = Atvejo vadybininkas
paper-holder = Atsakingas asmuo
paper-stage = Etapas
paper-plan-version = Plano versija
paper-masked = Pranešėjai šiame dokumente neįvardyti.
paper-initials = Vaikai nurodyti inicialais, suaugusieji – vieta šeimoje; įtariamų asmenų ir pranešėjų čia nėra. Dokumentas lieka komandoje.
paper-nothing = Nieko neįrašyta.

## Headings of tables and lines to write on.

paper-name = Vardas ir pavardė
paper-signature = Parašas
paper-date = Data
paper-what = Kas daroma
paper-who = Kas atlieka
paper-until = Terminas
paper-from-to = Nuo – iki
paper-cost = Kaina
paper-received = Suteikta
paper-unfit = neatitinka poreikio
paper-how-often = Kaip dažnai
paper-state = Būsena
paper-said = Sutikimas
paper-goal = Tikslas
paper-reached = Pasiekta
paper-since = Nuo kada
paper-why = Kodėl
paper-by = Įrašas
paper-entry = Nr.
paper-when = Kada
paper-done = Kas padaryta
paper-countersigned = Antras parašas

## For the family.

paper-plan-draft = Šis planas dar rengiamas. Jis dar negalioja.
paper-no-plan = Plano dar nėra.
paper-goals = Ko norime pasiekti
paper-tasks-family = Ką daro šeima
paper-tasks-office = Ką daro įstaiga
paper-tasks-others = Ką šeimai daro kiti
paper-no-tasks = Užduočių nėra.
paper-agreed = Ką šeima pasakė apie planą
paper-signatures = Parašai
paper-sign-words = Planas man žinomas: perskaitytas mano arba man. Į mano klausimus atsakyta. Gaunu kopiją.

## For a meeting.

paper-arranged = Posėdis
paper-family-in-short = Trumpai apie šeimą ir atvejį
paper-children = Vaikai
paper-adults = Suaugusieji
paper-opened = Pradėta
paper-plan = Kaip vykdomas planas
paper-plan-stands = Planas { $version }. Užduotys: { $all }; atliktos: { $done }; vykdomos: { $open }, iš jų praleistas terminas: { $overdue }.
paper-not-reviewed = dar neperžiūrėta
paper-questions = Neišspręsti klausimai: praleisti terminai
paper-proposals = Kas laukia ar siūloma
paper-decisions = Sprendimai
paper-present = Dalyvauja

## For an inspection.

paper-part-1 = 1. Įrašas registre: laikas, šaltinis, tekstas, lygis, taisyklė, pakeitimai ranka
paper-part-2 = 2. Patikrinimas: kas ir kada matyta, šaltiniai, išvada
paper-part-3 = 3. Sprendimas su pagrindimu
paper-part-4 = 4. Atvejo pradžia, atsakingi asmenys su datomis, patvirtinimai
paper-part-5 = 5. Sutikimas ir susitarimas
paper-part-6 = 6. Vertinimas: kiekviena versija, vaiko nuomonė, instrumentai
paper-part-7 = 7. Planas: kiekviena versija su tikslais, užduotimis ir vykdymu
paper-part-8 = 8. Kontaktai: kontakto diena, įrašymo diena
paper-part-9 = 9. Nukreipimai ir atsakymai, įrašai
paper-part-10 = 10. Skubios priemonės su pagrindu ir terminu, įvykiai
paper-part-11 = 11. Peržiūros
paper-part-12 = 12. Užbaigimas: priežastis, įvertinimas, kaip pranešta šeimai
paper-part-13 = 13. Prieiga: kas spausdino šią bylą
paper-journal = Žurnalas
# $hash is hexadecimal, 64 digits.
paper-journal-head = Grandinės galas: įrašas { $entry }, SHA-256 { $hash }

## The calendar. Nothing personal stands in it.

paper-term-of-case = Atvejis { $number }: { $what }
paper-term-of-signal = Pranešimas { $number }: { $what }
paper-term-task = plano užduotis
paper-term-goal = plano tikslas
paper-term-urgent = baigiasi skubi priemonė
paper-term-service-answer = paslaugų teikėjo atsakymas
paper-term-service-begin = paslaugos pradžia
paper-term-service-end = paslaugos pabaiga
paper-term-service-notice = pranešimas paslaugų teikėjui
paper-term-service-reply = atsakymas į pranešimą
paper-term-family-meeting = susitikimas su kontaktine šeima
