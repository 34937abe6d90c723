### Labels of fields, with .help as their attribute; one group per form.

## Titles of forms.

form-signal = Naujas pranešimas
form-amend = Pranešimo taisymas
form-raise = Lygio pakėlimas
form-sort = Skubumo klausimai
form-lower = Siūlymas sumažinti lygį
form-confirm-lower = Žemesnio lygio patvirtinimas
form-assign = Atsakingo asmens skyrimas
form-check-step = Patikrinimo veiksmas
form-consult = Šaltinio atsakymas
form-conclude = Patikrinimo išvada
form-decide = Sprendimas dėl pranešimo
form-assessment = Vertinimas
form-plan = Planas: problema ir peržiūra
form-goal = Tikslas
form-task = Užduotis
form-task-done = Užduotis atlikta
form-task-not-possible = Užduotis neįmanoma
form-consent = Sutikimas su planu
form-contact = Kontakto įrašas
form-review = Plano peržiūra
form-closure = Atvejo užbaigimas
form-approve = Patvirtinimas
form-return = Grąžinimas su pastaba
form-name-curator = Kitas atvejo vadybininkas
form-join-team = Naujas komandos narys
form-leave-team = Išbraukimas iš komandos
form-urgent = Skubi priemonė
form-end-urgent = Skubios priemonės pabaiga
form-resolve-signal = Kas padaryta dėl pranešimo

## Fields that several forms share.

field-reason = Priežastis
field-why = Pagrindimas savais žodžiais
field-words = Savais žodžiais
field-note = Pastaba
field-on = Data
field-at = Kada
field-due = Terminas
field-name = Vardas ir pavardė
field-contact-kind = Kontakto rūšis
field-who-met = Su kuo
field-legal-basis = Teisinis pagrindas
field-next-review = Kita peržiūra
# $what is a day.
field-next-review-latest = Kita peržiūra (ne vėliau kaip { $what })
field-assign-to = Kam (krūvis, šiandienos terminai)
    .help = Šalia vardo: vykdomi atvejai pagal lygį ir pranešimai, kurių terminas šiandien. Mažiausias krūvis – viršuje. Po taško: profesija ir kompetencijos.

## A signal.

field-text = Kas pranešta
    .help = Pranešėjo žodžiais. Visa kita galima papildyti vėliau.
field-received-at = Gauta
    .help = Kada apie tai sužinojo įstaiga: nuo čia skaičiuojami terminai.
field-channel = Gavimo būdas
field-source = Šaltinis
field-informant = Pranešėjas
field-informant-name = Pranešėjo vardas
field-informant-phone = Pranešėjo telefonas
field-place = Adresas ar vieta
# $what is its place in the form.
field-child = Vaikas { $what }
field-age = Amžius
    .help = Metai arba mėnesiai su „mėn“: 7, 8 mėn, 1 8 mėn.
field-birth = Gimimo data
field-sex = Lytis
field-unborn = Dar negimęs
field-child-note = Pastaba
# $what is its place in the form.
field-adult = Suaugusysis { $what }
field-adult-role = Kas jis vaikui
field-kind = Rūšis
field-task-due = Atsakyti iki

## Changing a level by hand.

field-level = Naujas lygis
field-fact = Apsaugantis faktas
    .help = Faktas, dėl kurio vaikas tuo metu saugus.
field-agreed = Sumažinti lygį

## The check.

field-child-seen = Vaikas matytas
field-result = Rezultatas
field-source-state = Atsakymas
field-source-note = Ką sako šaltinis
field-finding = Išvada
field-conclusion = Išvada žodžiais
field-not-seen = Kodėl vaikas nematytas

## The decision.

field-outcome = Sprendimas
field-curator = Atvejo vadybininkas (krūvis, šiandienos terminai)
field-category = Šeimos kategorija
field-open-children = Pradėti atvejį dėl
field-redirected = Kur nukreipta
field-transfer-to = Kam perduoti
field-advice = Suteikta konsultacija
field-link-kind = Kaip susieta
field-link-number = Kito įrašo numeris
    .help = Pranešimas arba atvejis, pavyzdžiui, 26-0417.

## The assessment.

field-needs = Poreikiai
field-causes = Priežastys
field-resources = Stiprybės ir ištekliai
field-risk = Rizika
field-child-view = Paties vaiko nuomonė
field-child-why-not = Kodėl jos nėra

## The plan.

field-problem = Pagrindinė problema
    .help = Dėl ko pradėtas atvejis.
field-family-sees = Šeima ją mato
field-goal = Tikslas
field-need = Į kokį poreikį atsako
field-expected = Laukiamas rezultatas
    .help = Iš ko bus matyti, kad tikslas pasiektas.
field-priority = Svarba
field-task = Ką padaryti
field-service = Paslaugos rūšis
field-owner = Kas atlieka
field-owner-worker = Darbuotojas
    .help = Po vardo: vykdomų atvejų krūvis ir pranešimai, kurių terminas šiandien.
field-owner-provider = Paslaugų teikėjas
field-owner-family = Šeimos narys
field-owner-other = Kitas šeimos asmuo
field-responsible = Atsakingas darbuotojas
    .help = Po vardo: vykdomų atvejų krūvis ir pranešimai, kurių terminas šiandien.
field-frequency = Kaip dažnai
field-duration = Kiek laiko
field-weekly = Susitikimų per savaitę
field-minding = Reikia prižiūrėti vaikus
field-done-on = Atlikta
field-not-possible = Kodėl neįmanoma

## Consent.

field-consent = Sutikimas
field-consent-how = Kaip: raštu, žodžiu
field-own-words = Asmens žodžiais
field-refusal-basis = Kokiu pagrindu planas tęsiamas
field-not-asked = Kodėl neklausta

## A contact.

field-contact-words = Kas pasakyta ir matyta
field-again = Kitas bandymas
field-next-contact = Kitas kontaktas
field-strength = Nauja stiprybė
    .help = Bus įtraukta į kitą vertinimą.
field-weakness = Nauja silpnybė
field-relapse = Kas gali sukelti atkrytį

## A review.

field-held-on = Peržiūros data
field-goal-rating = Tikslas
# $what is the task.
field-task-rating = Užduotis: { $what }
field-specialists = Specialistų nuomonė
field-family-words = Šeimos nuomonė jos žodžiais
field-expert = Eksperto nuomonė
field-opinion-missing = Kodėl jos nėra
field-satisfaction = Šeima patenkinta
field-verdict = Sprendimas
field-verdict-reason = Pagrindimas

## Closure and approval.

field-closure-reason = Užbaigimo priežastis
field-closure-words = Paprastais žodžiais
field-risk-again = Rizika, įvertinta iš naujo
field-told-on = Kada pranešta šeimai
field-told-how = Kaip pranešta šeimai
field-recommendation = Komandos rekomendacija
field-approved-on = Patvirtinimo data
field-protocol = Protokolo numeris
field-return-words = Ką reikia pakeisti

## The team.

field-team-who = Vardas arba prisijungimo vardas
field-team-role = Vaidmuo komandoje

## Urgent measures and new signals of a case.

field-urgent-kind = Priemonės rūšis
field-began = Pradžia
field-expires = Galioja iki
field-notified = Kam pranešta
field-ended-how = Kuo baigėsi
field-resolution = Kas padaryta

## Choices.

choice-risk-low = maža
choice-risk-medium = vidutinė
choice-risk-high = didelė
choice-source-asked = paklausta
choice-source-answered = atsakyta
choice-source-refused = atsisakyta atsakyti
choice-source-not-applicable = netaikoma
choice-finding-confirmed = pasitvirtino
choice-finding-partly = iš dalies ar tikėtina
choice-finding-not-confirmed = nepasitvirtino
choice-link-duplicate = pasikartojantis pranešimas
choice-link-new-fact = naujas vykdomo atvejo faktas
choice-link-reopen = užbaigto atvejo atnaujinimas
choice-outcome-open = pradėti atvejį
choice-outcome-screen-out = užbaigti nepradedant atvejo
choice-outcome-transfer = perduoti pagal kompetenciją
choice-outcome-not-confirmed = nepasitvirtino
choice-outcome-link = susieti su kitu įrašu
choice-priority-high = didelė
choice-priority-middle = vidutinė
choice-priority-low = maža
choice-owner-worker = darbuotojas
choice-owner-provider = paslaugų teikėjas
choice-owner-family = šeimos narys
choice-consent-given = duotas
choice-consent-refused = atsisakyta
choice-consent-withdrawn = atšauktas
choice-consent-not-needed = nereikalingas
choice-consent-not-asked = neklausta: pavojinga vaikui
choice-reached = pasiektas
choice-reached-partly = iš dalies
choice-reached-not = nepasiektas
choice-satisfied = taip
choice-satisfied-partly = iš dalies
choice-satisfied-not = ne
choice-satisfied-unknown = nuomonė nepasakyta
choice-verdict-continue = tęsti
choice-verdict-change-plan = keisti planą
choice-verdict-reassess = vertinti iš naujo
choice-verdict-close = siūlyti užbaigti
choice-verdict-urgent = skubi pagalba

## Records, instruments, events and categories.

form-record = Įrašas
form-measure = Vertinimo priemonė
form-event = Įvykis
form-end-event = Kuo baigėsi įvykis
form-category = Šeimos kategorija
form-template = Metodikos tikslas
form-countersign = Patikrinimo patvirtinimas
field-record-kind = Įrašo rūšis
field-record-person = Su kuo susijęs
field-record-done = Ar atlikta
choice-record-done = atlikta
choice-record-not-done = neatlikta, nes …
field-record-on = Dokumento data
field-record-words = Turinys
field-record-why-not = Kodėl neatlikta
field-event-kind = Kas įvyko
field-event-on = Kurią dieną
field-event-words = Žodžiais
field-event-ended-on = Baigėsi
field-event-stayed = Vaikas yra šeimoje
field-event-ended = Kuo baigėsi
field-category-from = Nuo kurios dienos
field-template = Tikslas
field-countersign = Patikrinimo aktas
choice-countersign-yes = patvirtinti
choice-countersign-no = grąžinti su pastaba
field-matter = Rūšis registrui
field-effort = Tėvų pastangos
choice-effort-full = padaryta, kas įmanoma
choice-effort-some = padaryta dalis
choice-effort-none = nepadaryta nieko
choice-effort-not-possible = nuo jų nepriklausė
field-future = Sprendimas dėl vaiko ateities
field-delivered = Gauta pagal planą (paslaugos · užduotys): { $what }
field-task-urgent = Skubu: galima iki sutikimo
field-one-curator = Vienas vadybininkas lieka su šeima nuo pradžios iki pabaigos. Atvejį perduokite tik būtinu atveju ir išsamiai parašykite kodėl.
