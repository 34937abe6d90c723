### Registers of the office: organisations, contact families, groups, mismatches.

## Screens.

tab-registers = Registrai
registers-title = Registrai
registers-status = Enter atveria · Tab kitas registras · / filtras · Insert naujas įrašas
registers-status-empty = Insert pirmas įrašas · Tab kitas registras
registers-empty = Čia dar nėra įrašų.
registers-nothing-found = Įrašo su šiais žodžiais nėra.
entry-status = Insert prideda · F4 keičia · i žurnalas · Esc atgal
entry-status-part = Enter atveria arba keičia pasirinktą · Insert prideda · Esc atgal
entry-missing = Įrašo su šiuo numeriu nėra.
group-registers = Registrai
only-in-registers = tik registruose
help-about-registers = Tai, kas nepriklauso vienam atvejui: organizacijos ir jų paslaugos, institucijų veiksmų nesuderinamumai ir kas dar yra metodikoje. Tab pereina prie kito registro.
help-about-entry = Vienas įrašas su jo dalimis. Insert prideda paslaugą, žingsnį, susitikimą ar užsiėmimą; F3 prideda porą ar dalyvį; F5 suteikia šeimai informaciją apie organizaciją.

register-organisation = Organizacijos
register-mismatch = Nesuderinamumai
register-contact-family = Kontaktinės šeimos
register-group = Grupės
register-self-assessment = Įsivertinimas
register-one-organisation = organizacija
register-one-mismatch = institucijų nesuderinamumas
register-one-contact-family = kontaktinė šeima
register-one-group = grupė
register-one-self-assessment = metų įsivertinimas
register-partner = partneris
register-over = baigta
register-matches = { $count ->
    [0] porų nėra
    [one] { $count } pora
    [few] { $count } poros
    [many] { $count } porų
   *[other] { $count } porų
}
register-members = { $count ->
    [one] { $count } dalyvis
    [few] { $count } dalyviai
    [many] { $count } dalyvių
   *[other] { $count } dalyvių
}
register-answers = { $count ->
    [one] { $count } atsakymas
    [few] { $count } atsakymai
    [many] { $count } atsakymų
   *[other] { $count } atsakymų
}
register-ended = Pabaiga { $day }: { $why }
register-services = Paslaugos
register-steps = Žingsniai
register-pairs = Poros ir susitikimai
register-group-members = Dalyviai
register-sessions = Užsiėmimai
register-none-yet = Dar nieko.
register-since = nuo { $from }
register-from-to = { $from } – { $to }
register-attendance = lankyta { $came } iš { $held }
register-came = Dalyvavo: { $names }
register-attended = dalyvavimas: { $said }
register-meets = kitas susitikimas { $day }
mismatch-found = nustatytas
mismatch-raised = pateiktas tarybai
mismatch-settled = pašalintas
mismatch-not-settled = nepašalintas

## Keys.

bar-edit-entry = Keisti
bar-inform = Šeimai
bar-new-entry = +Įraš
bar-new-part = Pridėk
bar-new-member = Pora
bar-long-edit-entry = Keisti
bar-long-inform = Šeimai
bar-long-new-entry = Naujas
bar-long-new-part = Pridėti
bar-long-new-member = Pora
action-go-registers = Eiti į skyrių „Registrai“
action-edit-entry = Keisti įrašą arba pasirinktą jo dalį
action-inform = Suteikti šeimai informaciją apie šią organizaciją
action-new-entry = Naujas įrašas šiame registre
action-new-part = Pridėti paslaugą, žingsnį, susitikimą ar užsiėmimą
action-new-member = Sudaryti porą su atveju arba priimti į grupę
action-close-entry = Baigti įrašą arba vėl jį naudoti
action-drop-service = Išimti pasirinktą paslaugą
why-not-directory = Šeimoms suteikiama informacija apie katalogo organizacijas.
why-not-ends = Toks įrašas nebaigiamas; jis turi paskutinį žingsnį.
why-not-ended = Įrašas baigtas; pirma vėl pradėkite jį naudoti (o).
why-not-no-parts = Šis įrašas yra viena forma; jį keičia F4.
why-not-no-pair = Poros dar nėra: ją prideda F3.
why-not-no-members = Tokiame įraše dalyvių nėra.
why-not-service = Pirma pasirinkite paslaugą; išimamos tik paslaugos.

## Forms.

form-entry-organisation = Organizacija
form-entry-service = Organizacijos paslauga
form-entry-mismatch = Institucijų nesuderinamumas
form-entry-step = Nesuderinamumo žingsnis
form-entry-family = Kontaktinė šeima
form-entry-match = Kontaktinės šeimos pora
form-entry-meeting = Susitikimas su kontaktine šeima
form-entry-group = Programos grupė
form-entry-member = Grupės dalyvis
form-entry-session = Grupės užsiėmimas
form-entry-yearly = Metų įsivertinimas
form-entry-close = Įrašo pabaiga
form-entry-inform = Šeimai suteikta informacija

entry-name = Pavadinimas
entry-org-kind = Kas tai
    .help = Centras, mokykla, poliklinika, fondas, savais žodžiais.
entry-partner = Partneris pagal susitarimą
entry-area = Adresas arba vietovė
entry-phone = Telefonas
entry-email = El. paštas
entry-person = Kontaktinis asmuo
entry-languages = Kalbos
entry-note = Pastaba
entry-imported = Įkelta iš
entry-service-what = Kas siūloma
entry-audience = Kam
entry-free = Nemokamai
entry-price = Kaina žodžiais
entry-apply = Kaip kreiptis
entry-waiting = Laukimo laikas žodžiais
entry-bodies = Institucijos
entry-effect = Poveikis vaikui
entry-measure = Priemonė
entry-found-on = Nustatymo diena
entry-case = Atvejo numeris
    .help = Pavyzdžiui, 26-0417.
entry-state = Būsena
entry-on = Diena
entry-words = Žodžiais
entry-family-name = Vardai
entry-experience = Sava patirtis
entry-offers = Ką siūlo
entry-from = Nuo
entry-to = Iki
entry-prepared = Pasirengimas: kada, kam
entry-agreement = Kaip gautas šeimos sutikimas
entry-why = Kodėl
entry-of = Pora (atvejis)
entry-done = Kas padaryta
entry-next = Kas toliau
entry-next-on = Kitas susitikimas
    .help = Atsiranda tarp atvejo vadybininko terminų.
entry-programme = Programa
entry-leader = Veda
entry-place = Kur
entry-member = Asmuo
entry-theme = Tema
entry-present = Dalyvavo
entry-year = Metai
entry-met = Atsakymas
entry-met-met = pasiekta
entry-met-partly = iš dalies
entry-met-not = nepasiekta
entry-follows = Kas iš to seka
entry-closed-on = Pabaigos diena
entry-told-whom = Kam suteikta
entry-told-words = Kas suteikta
    .help = Paimta iš katalogo; prieš išsaugant galima pakeisti.

## Terms, refusals, journal.

term-family-meeting = Susitikimas su kontaktine šeima: { $what }
refusal-ended-entry = Įrašas baigtas. Pirma vėl pradėkite jį naudoti.
refusal-no-such-case = Atvejo numeriu { $number } nėra.
refusal-already-matched = Kontaktinė šeima jau sudaro porą su šiuo atveju.
refusal-year-written = { $year } metų įsivertinimas jau yra. Keiskite jį.
refusal-match-ended = Pora baigėsi prieš šią dieną.
change-entry-opened = įrašas sukurtas
change-entry-written = įrašo pakeitimas
change-entry-part-written = dalies įrašymas
change-entry-part-dropped = dalies išėmimas
change-entry-closed = įrašo pabaiga
change-entry-reopened = įrašas vėl naudojamas
deed-entry-head = įrašo pakeitimas
deed-entry-part-new = dalies pridėjimas
deed-entry-part-changed = dalies pakeitimas
deed-entry-part-dropped = dalies išėmimas
deed-entry-closed = įrašo pabaiga
deed-entry-reopened = įrašas vėl naudojamas

## Figures.

figures-title-registers = Registrų rodikliai
figure-mismatches-found = nustatyti nesuderinamumai
figure-mismatches-settled = iš jų pašalinti
figure-mismatches-open = nesuderinamumai pabaigoje
figure-outcome-by-service = sėkmė pagal paslaugos rūšį
figure-outcome-by-service-few = sėkmė pagal paslaugą · eilutėje mažiau kaip 10 atvejų: pagal vardą
figure-outcome-by-programme = sėkmė pagal programą
figure-outcome-by-programme-few = sėkmė pagal programą · eilutėje mažiau kaip 10 atvejų: pagal vardą

## The method.

method-rule-contact-families = šeimos savanorės palaiko kitas kaip lygios

## The command line.

directory-import-done = naujų { $accepted }, pakeista { $changed }, nepakitusių { $unchanged }, atmesta { $rejected }
directory-import-would = būtų: naujų { $accepted }, pakeista { $changed }, nepakitusių { $unchanged }, atmesta { $rejected }
