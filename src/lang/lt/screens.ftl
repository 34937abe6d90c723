### What stands on screens; one group per screen, named as its file in ui/screen.

## The frame.

program-name = caseload
mark-demo = DEMO
mark-practice = MOKOMOJI
mark-read-only = TIK SKAITYTI
tab-queue = Eilė
tab-cases = Atvejai
tab-agenda = Terminai
tab-drafts = Juodraščiai
tab-figures = Rodikliai
counts-overdue = { $count } vėluoja
counts-unsorted = { $count } nesurūšiuota
counts-redirect = { $count } nukreipti
counts-pending = { $count } tvirtinti
counts-next = artimiausias terminas { $when }
window-too-small = Langas per mažas: reikia bent 60 stulpelių ir 16 eilučių. Kas įvesta, išsaugota; F10 – išeiti.

## What the program tells.

notice-saved = Įrašyta.
notice-no-interrupt = Ctrl+C programos neužbaigia.
notice-how-to-quit = F10 – išeiti; kas įvesta, lieka juodraštyje.
error-busy = Šiuo metu įrašo kitas asmuo; niekas nepakeista.
error-busy-hint = Po akimirkos bandykite dar kartą.
error-full = Diskas pilnas; niekas neįrašyta.
error-full-hint = Praneškite administratoriui; forma lieka atverta.
error-read-only = Čia duomenis galima tik skaityti; niekas neįrašyta.
error-not-staff = { $login } nėra tarp dabartinių darbuotojų; kreipkitės į administratorių.
error-newer = Duomenis įrašė naujesnė programos versija; paprašykite administratoriaus ją atnaujinti.
# $code is a short English word that stands in the log too.
error-broken = Duomenų perskaityti ar įrašyti nepavyko (kodas: { $code }).
error-broken-hint = Kas įvesta, neprarasta; kodą praneškite administratoriui.
why-not-read-only = įstaiga atverta tik skaityti
why-not-nothing-selected = nepasirinkta nė viena eilutė
why-not-yours-already = atsakingas asmuo jau esate jūs
why-not-nothing-proposed = žemesnio lygio niekas nesiūlė
why-not-unsorted = pirma atsakykite į skubumo klausimus

## Lists of actions: help and menu.

chooser-search = Ieškoti:
chooser-status = Rašykite, ko ieškote · Enter: vykdyti · Esc: užverti
help-title = Žinynas: šio lango klavišai
menu-title = Meniu

messages-title = Programos pranešimai
messages-none = Programos pranešimų dar nėra.
messages-status = Esc: užverti

## Words that several screens use.

nobody = –
child-unnamed = be vardo
age-years = { $years } m.
age-months =
    { $months ->
        [0] iki 1 mėn.
        [one] { $months } mėn.
        [few] { $months } mėn.
        [many] { $months } mėn.
       *[other] { $months } mėn.
    }
span-hours = { $term } val.
span-days =
    { $term ->
        [one] { $term } diena
        [few] { $term } dienos
        [many] { $term } dienos
       *[other] { $term } dienų
    }
span-workdays =
    { $term ->
        [one] { $term } darbo diena
        [few] { $term } darbo dienos
        [many] { $term } darbo dienos
       *[other] { $term } darbo dienų
    }
span-weeks =
    { $term ->
        [one] { $term } savaitė
        [few] { $term } savaitės
        [many] { $term } savaitės
       *[other] { $term } savaičių
    }
span-months =
    { $term ->
        [one] { $term } mėnuo
        [few] { $term } mėnesiai
        [many] { $term } mėnesio
       *[other] { $term } mėnesių
    }
term-sort = įvertinti pranešimo skubumą
term-see-child = pamatyti vaiką
term-task = užduotis: { $what }
term-goal = tikslas: { $what }
term-review = plano peržiūra
term-attempt = kitas bandymas susisiekti su šeima
term-appointment = sutartas apsilankymas ar susitikimas
term-urgent = baigiasi skubi priemonė: { $what }
term-request = atsakyti į oficialų paklausimą
term-approval = patvirtinimas: { $what }
term-new-signal = naujas pranešimas { $what }

## Why a signal stands where it does. $questions are short labels of questions.

why-rule = taisyklė { $rule }: { $name }
why-rule-yes = { $questions } → taisyklė { $rule }: { $name }
why-rule-no = „ne“: { $questions } → taisyklė { $rule }: { $name }
why-rule-unknown = nežinoma: { $questions } → taisyklė { $rule }: { $name }
why-more = { $questions } ir dar { $more }
why-not-sorted = į skubumo klausimus dar niekas neatsakė
why-raised = lygį kelia: { $questions }
why-raised-policy = lygį kelia įstaigos taisyklė: { $policy }
why-raised-both = lygį kelia: { $questions } ir įstaigos taisyklė: { $policy }
why-due = terminas { $at } = gauta { $received } + { $term }
why-due-safe = terminas { $at }: žinoma, kad vaikas saugus tik iki tada

## queue

queue-title = Priėmimas – { $view }
queue-view-open = visi laukiantys
queue-view-mine = mano
queue-view-overdue = praleisti terminai
queue-view-unsorted = nesurūšiuoti
queue-view-redirect = nukreipti
queue-view-countersign = laukia patvirtinimo
queue-view-all = visi pranešimai
queue-filter = su žodžiais: { $words }
queue-level = lygis
queue-decided = nuspręsta
queue-left = liko
queue-number = numeris
queue-child = vaikas
queue-holder = atsako
queue-empty = Laukiančių pranešimų nėra. F2 – įrašyti naują, F1 – žinynas.
queue-empty-view = Čia tuščia. Tab – kitas rodinys, Esc – atšaukti atranką.
queue-status = Enter: atverti · F4: skubumas · F3: imti · Tab: kitas rodinys · /: atranka
queue-status-filter = Žodžiai, kurie turi būti eilutėje · Enter: palikti atranką · Esc: atšaukti
queue-status-filtered = Esc: atšaukti atranką · Enter: atverti · /: kiti žodžiai · Tab: kitas rodinys
queue-status-empty = F2: įrašyti pranešimą · Tab: kitas rodinys
detail-why = Kodėl čia: { $why }
detail-line = Šios eilutės pranešimai: { $numbers }
detail-holder = Atsakingas asmuo: { $holder }
detail-promoted = ▲ terminas praleistas, todėl stovi viena vieta aukščiau
detail-overridden = lygis pakeistas ranka: „{ $from }“ → „{ $to }“
detail-proposed = { $by } siūlo žemesnį lygį: „{ $to }“
detail-clarify = pasiteiraukite pranešėjo: neatsakytas klausimas gali pakelti skubumą
detail-children = Vaikai: { $children }
detail-case = priklauso atvejui { $number }
detail-no-match = Žinomi? Atitikmenų nėra
detail-matches = Žinomi? Žr. { $numbers }
detail-matches-more = Žinomi? Žr. { $numbers } ir dar { $more }

## signal

signal-title = Pranešimas { $number }
signal-title-full = { $number } – { $state } – atsakingas asmuo: { $holder }
signal-work = Skubumas, patikrinimas, sprendimas
signal-loading = Įkeliama …
signal-missing = Pranešimo tokiu numeriu nėra.
signal-status = Rodyklės: skaityti · Tab: skyrius · F4: skubumas · F5: patikrinti · F8: spręsti
signal-status-lead = Enter: atverti šį įrašą · Tab: kitas skyrius · F8: sprendimas
signal-report = Kas pranešta
signal-received = Gauta { $at }
signal-recorded = įrašyta { $at }, { $by }
signal-external = iš sistemos { $system }, Nr. { $id }
signal-removed =
    { $count ->
        [one] pašalintas { $count } paslėptas ženklas
        [few] pašalinti { $count } paslėpti ženklai
        [many] pašalinta { $count } paslėpto ženklo
       *[other] pašalinta { $count } paslėptų ženklų
    }
signal-request-due = atsakyti iki { $day }
signal-place = Vieta: { $place }
signal-no-place = Vieta nežinoma.
signal-name-withheld = vardas neatskleidžiamas
signal-children = Vaikai
signal-no-children = Vaikas neįvardytas.
signal-adults = Suaugusieji
signal-alleged = įtariama, kad padarė vaikui žalos
signal-urgency = Skubumas
signal-not-ours = ne šios įstaigos reikalas: įrašykite, kur nukreipta
signal-seen = vaikas matytas { $at }
signal-levels = pagal atsakymus: { $computed } (taisyklė { $rule }) · galioja: { $effective }
signal-sorted-by = atsakymai: { $by }, { $at } · { $method }
signal-answers = Atsakymai
signal-answer-yes = taip: { $question } { $label }
signal-answers-no = ne: { $questions }
signal-answers-block = ne, vienu klavišu visam skyriui: { $questions }
signal-answers-unknown = nežinoma arba neklausta: { $questions }
signal-contradiction = atsakymai prieštarauja vienas kitam
signal-safe-until = vaikas saugus iki { $at }
signal-raised = lygis pakeltas: „{ $from }“ → „{ $to }“, { $by }, { $at }
signal-lowered = pasiūlyta sumažinti: „{ $from }“ → „{ $to }“, { $by }, { $at }
signal-verdict-in-force = galioja
signal-verdict-proposed = laukia antro asmens; galioja aukštesnis lygis
signal-verdict-refused = atmesta; galioja aukštesnis lygis
signal-verdict-replaced = pakeista vėlesniu įvertinimu ar pakeitimu
signal-second = antras asmuo: { $by }, { $at }
signal-alone = vienasmeniškai: daugiau nėra kam patvirtinti
signal-line = Viena eilės eilutė su kitais pranešimais; kartu: { $level }
signal-decision = Sprendimas
signal-redirected = nukreipta: { $what }
signal-transferred = perduota: { $what }
signal-advice = konsultacija: { $what }
signal-reason = Pagrindimas: { $reason }
signal-decided-by = sprendimas: { $by }, { $at }
signal-case = atvejis { $number }
signal-holders = Atsakingi asmenys
signal-nobody-responsible = Kol kas niekas; F3 – imti pranešimą sau.
signal-held = { $by } nuo { $at }
signal-known = Ar įstaigai žinomi?
signal-no-match = Įrašų apie tuos pačius žmones nerasta.
signal-match-case = atvejis { $number } – { $name } – { $state } – atvejo vadybininkas: { $holder }
signal-match-signal = pranešimas { $number } – { $name } – { $state } – atsakingas asmuo: { $holder }
outcome-opened = pradėtas atvejis
outcome-opened-cases = pradėtas atvejis: { $numbers }
outcome-screened-out = užbaigta nepradedant atvejo
outcome-transferred = perduota pagal kompetenciją
outcome-not-confirmed = nepasitvirtino
outcome-linked = susieta
outcome-linked-to = { $kind }: { $number }
why-not-not-loaded = pranešimas dar neįkeltas
why-not-decided = jau nuspręsta; sprendimas yra pranešime
why-not-proposed-already = žemesnis lygis jau pasiūlytas

## sort

sort-title = Skubumas { $number } · { $page }/{ $pages } · 1 taip 2 ne 3 ?
sort-panel = Rezultatas
sort-save = Įrašyti (F8) · Tab: kitas puslapis
sort-answer-yes = TAIP
sort-answer-no = ne
sort-answer-unknown = nežinoma
sort-answer-block = ne, visi
sort-answer-proposed = taip?
sort-not-ours = { $outcome }: ne šios įstaigos reikalas
sort-save-at-once = F8 tai įrašys iškart; visa kita palauks.
sort-can-save = F8 – įrašyti.
sort-missing = Lygio dar nėra; neatsakyta: { $questions }
sort-missing-more = Lygio dar nėra; neatsakyta: { $questions } …
sort-proposed = { $question } – taip? { $because } · Enter arba 1: patvirtinti
sort-theirs = Tuo metu atsakymus pakeitė { $by } ({ $at }): { $level }. Dar kartą F8 – pakeisti jūsų atsakymais.
sort-saved = { $number }: { $level }, vaiką pamatyti iki { $due }.
sort-saved-contact = { $number }: { $level }, pirmas kontaktas su šeima iki { $due }.
sort-saved-not-ours = { $number } – ne šios įstaigos reikalas; F8 pranešime – įrašyti, kur nukreipta.
sort-kept = Neįrašyta; atsakymai liko juodraštyje.
sort-safe-until = Saugus iki:
sort-status-time = Diena ir laikas, pvz., 2026-11-18 14:00 arba +2 · Enter: priimti · Esc: išeiti
sort-status-save = Enter ar F8: įrašyti · Tab: kitas puslapis · Esc: išeiti, lieka juodraštis
because-youngest = Jauniausio vaiko amžius: { $age }
because-unborn = Vaikas dar negimęs
because-signals =
    { $days ->
        [one] Kiti pranešimai per { $days } dieną: { $numbers }
        [few] Kiti pranešimai per { $days } dienas: { $numbers }
        [many] Kiti pranešimai per { $days } dienos: { $numbers }
       *[other] Kiti pranešimai per { $days } dienų: { $numbers }
    }
because-confirmed = Anksčiau pasitvirtino: { $numbers }
because-closed = Atvejis { $number } užbaigtas { $at }
why-not-unchanged = nepakeistas nė vienas atsakymas

## check

check-title = Patikrinimas { $number } – atsakingas asmuo: { $holder }
check-about = Apie ką pranešta
check-steps = Patikrinimas
check-started = pradėta { $at }
check-no-steps = Kol kas nieko nepadaryta.
check-child-seen = VAIKAS MATYTAS
check-child-not-seen = vaikas nematytas
check-result = { $result } ({ $by })
check-not-seen = Kodėl vaikas nematytas: { $why }
check-add-step = Pridėti patikrinimo veiksmą (F5)
check-sources = Šaltiniai
check-source-not-asked = neklausta
check-conclusion = Išvada
check-no-conclusion = Išvados dar nėra.
check-concluded-by = { $by }, { $at }
check-conclude = Baigti patikrinimą (F8)
check-decide = Priimti sprendimą (F8)
check-child-waits = Vaikas dar nematytas.
check-unsorted = Pirma atsakykite į skubumo klausimus.
check-missing = Trūksta: { $missing }
check-complete = Nieko netrūksta; F8 – toliau.
check-status = F5: veiksmas · F4: šaltinis · F8: išvada · Tab: kitas skyrius
check-status-step = Enter: pridėti patikrinimo veiksmą
check-status-source = Enter: įrašyti, ką atsakė šis šaltinis
check-status-conclude = Enter: pereiti prie kito žingsnio
why-not-check-not-begun = patikrinimas dar nepradėtas
why-not-no-source = pirma pasirinkite šaltinį sąraše

## record: what panes of a case, the journal and a printed record say.

record-field = { $label }: { $value }
record-signed = { $who }, { $at }
record-alone = vienasmeniškai: daugiau nėra kam patvirtinti
record-alleged = įtariama, nenustatyta
record-born = gim. { $day }
record-adults = Suaugusieji
record-answers = Atsakymai
record-informant-changed = pakeistas vardas ar telefonas
record-matches = Gal tie patys žmonės
aspect-strength = stiprybė
aspect-weakness = silpnybė
aspect-relapse = gali sukelti atkrytį
task-state = Būsena
task-open = vykdoma
task-overdue = praleistas terminas
task-done = atlikta
task-not-possible = neįmanoma
override-in-force = galioja
override-proposed = laukia antro asmens
override-refused = atmesta
override-replaced = pakeista

## case

case-title = { $number } – { $title }
case-pane-overview = Apžvalga
case-pane-assessment = Vertinimas
case-pane-plan = Planas
case-pane-contacts = Kontaktai
case-pane-reviews = Peržiūros
case-pane-history = Žurnalas
case-loading = Įkeliama …
case-gone = Atvejo tokiu numeriu nėra.
case-curator = atsako { $name }
case-next-term = toliau: { $left } – { $what }
case-mark-closed = UŽBAIGTA, tik skaityti
case-mark-waits = LAUKIA patvirtinimo, tvirtina { $body }: { $step }; prašymas: { $by }, { $since }
case-mark-returned = GRĄŽINTA { $on }, { $step }: { $words }
case-terms = Artimiausi terminai
case-terms-more = ir dar { $more } lange „Terminai“
case-signals = Atvejo pranešimai
case-signal = Pranešimas { $number }
case-signal-waits = NEATSAKYTA
case-signal-resolved = atsakyta { $day }
case-open-signal = Atverti pranešimą
case-urgents = Skubios priemonės
case-urgent-runs = GALIOJA, { $left }
case-urgent-ended = baigta { $at }
case-family = Šeima
case-siblings = Brolių ir seserų atvejai
case-team = Komanda
case-member = { $who } – { $role }, nuo { $from }
case-member-until = { $who } – { $role }, { $from } – { $until }
case-approvals = Patvirtinimai
case-approved = { $step }: patvirtinta { $on }, { $body }
case-returned = { $step }: GRĄŽINTA { $on }, { $body }
case-protocol = protokolas { $number }
case-episodes = Epizodai
case-episode = { $place }: pradėta { $opened } pagal pranešimą { $signal } · { $reason }
case-episode-closed = { $place }: pradėta { $opened } pagal pranešimą { $signal } · { $reason } · užbaigta { $closed }
case-level = Lygis
case-no-assessment = Vertinimo dar nėra. Jis prasideda baigus ankstesnį etapą (F8).
case-assessment-version = Vertinimas { $version } iš { $all }
case-assessment-completed = baigtas { $day }
case-assessment-begun = pradėtas { $day }, nebaigtas
case-risk-lower = { $now } (iš pradžių { $first }: dabar mažesnė)
case-risk-same = { $now } (iš pradžių { $first }: nepakito)
case-risk-higher = { $now } (iš pradžių { $first }: dabar DIDESNĖ)
case-risk-again = { $now } (iš pradžių { $first })
case-marks = Pažymėti punktai
case-views = Pačių vaikų nuomonė
case-view-missing = nėra: { $why }
case-observations = Pastebėjimai
case-observations-taken = Įtraukta iš kontaktų
case-observations-waiting = Laukia kito vertinimo
case-no-plan = Plano dar nėra. Jis prasideda baigus vertinimą (F8).
case-plan-version = Planas { $version } iš { $all }
case-plan-built = rengiamas nuo { $day }, { $by }
case-plan-waits = laukia patvirtinimo
case-plan-in-force = galioja nuo { $day }
case-plan-replaced = pakeistas { $day }
case-plan-missing = Trūksta iki patvirtinimo:
case-plan-steps = Neatlikti plano žingsniai: { $steps }
case-plan-complete = Nieko netrūksta: F8 prašo patvirtinti.
case-overload-tasks = Šeimai per daug: vykdomų užduočių iš karto { $count }, ne daugiau kaip { $limit }
case-overload-weekly = Šeimai per daug: susitikimų per savaitę { $count }, ne daugiau kaip { $limit }
case-minding =
    { $count ->
        [one] { $count } užduočiai reikia, kad kas nors prižiūrėtų vaikus
        [few] { $count } užduotims reikia, kad kas nors prižiūrėtų vaikus
        [many] { $count } užduoties reikia, kad kas nors prižiūrėtų vaikus
       *[other] { $count } užduočių reikia, kad kas nors prižiūrėtų vaikus
    }
case-no-goals = Tikslų dar nėra: g prideda tikslą.
case-goal = { $place }. { $title } (svarba: { $priority })
case-until = iki { $day }
case-consents = Sutikimas
case-consent-open = dar neįrašyta
case-task-again = Vėl atverti užduotį?
case-no-contacts = Kontaktų dar nėra: c įrašo kontaktą.
case-no-reviews = Peržiūrų dar nėra.
case-review = Peržiūra { $on }: { $verdict }
case-review-of = planas { $version }
case-closure = Siūlyta užbaigti { $on }: { $reason }
case-closure-missing = Trūksta, kad atvejį būtų galima užbaigti:
case-closure-anyway = Vis tiek pildyti užbaigimo formą
case-closure-later = Ne dabar
case-not-yet-title = Šio etapo dar negalima baigti: { $state }
case-not-yet = Kad būtų galima tęsti, trūksta:
case-now-waits = Išsiųsta tvirtinti: { $what }.
case-now-at = Dabar etapas: { $what }.
case-choose = Kurį?
case-status-overview = Enter: atverti · F8: kitas žingsnis · F5: peržiūra ar atsakymas · 1-7: skyriai
case-status-assessment = ← →: versijos · a: rašyti vertinimą · F8: kitas žingsnis · 1-7: skyriai
case-status-plan = Tarpas: žymėti · n: neįmanoma · F6: užduotis · g: tikslas · F4: keisti · ← →
case-status-contacts = Enter: skaityti · F4: įrašyti kontaktą · 1-7: skyriai
case-status-reviews = F5: surengti peržiūrą · o: siūlyti užbaigti · 1-7: skyriai
case-status-history = Enter: kas pakeista · 1-7: skyriai
why-not-loaded = atvejis dar neįkeltas
why-not-closed = atvejis užbaigtas; jį atnaujina naujas pranešimas
why-not-nothing-waits = niekas nelaukia patvirtinimo
why-not-the-body = šį žingsnį tvirtina kitas vaidmuo, ne jūsų
why-not-second-person = ko prašote jūs, turi patvirtinti kitas asmuo
why-not-a-worker = jūsų vaidmuo atvejų nevykdo
why-not-in-team = su šiuo atveju dirba tik jo komanda ir vadovas
why-not-assessing = vertinimas rašomas savo etape; į jį grąžina peržiūra
why-not-in-work = peržiūra rengiama, kol planas įgyvendinamas
why-not-waits = atvejis laukia patvirtinimo; iki atsakymo nieko keisti negalima
why-not-planning = planas dabar nerengiamas; jį vėl atveria peržiūra
why-not-no-plan = plano dar nėra
why-not-nobody-leaves = komandoje tik atvejo vadybininkas
why-not-no-urgent = skubių priemonių dabar nėra
why-not-no-signal = į visus atvejo pranešimus atsakyta
why-not-old-version = ši versija tik saugoma; → rodo naujausią
why-not-no-goal = pirma pasirinkite tikslą
why-not-no-task = pirma pasirinkite užduotį
why-not-in-force = užduotys žymimos galiojančiame plane
why-not-open = ši užduotis jau pažymėta; tarpas ją vėl atveria

## overlay

overlay-status = Esc: užverti
overlay-status-choices = 1-9 arba Enter: pasirinkti · Esc: užverti

## history

history-title = Žurnalas { $number }
history-status = Enter: kas pakeista · Esc: užverti
history-empty = Įrašų nėra.
history-evidence = Eilutė saugoma tokia, kokia gauta, ilgis { $count }. Joje gali būti įvardytas pranešėjas, todėl ji nerodoma.
history-erased = teisėtai ištrinta
history-method = Metodika
history-before = Buvo
history-after = Tapo
history-version = versija { $version }
history-approved = patvirtinta
history-returned = grąžinta

## What was done, as the journal names it.

change-office-set-up = įstaiga sukurta
change-staff-added = pridėtas darbuotojas
change-holidays-changed = pakeistas kalendorius
change-informants-exported = eksportuoti pranešėjai
change-signal-received = pranešimas įrašytas
change-signal-amended = pranešimas pataisytas
change-signal-sorted = skubumas įvertintas
change-level-overridden = lygis pakeistas ranka
change-override-decided = nuspręsta dėl pakeisto lygio
change-signal-assigned = paskirtas atsakingas asmuo
change-check-started = patikrinimas pradėtas
change-check-step = patikrinimo veiksmas
change-source-consulted = paklaustas šaltinis
change-check-concluded = patikrinimas baigtas
change-signal-decided = nuspręsta dėl pranešimo
change-line-joined = prijungta prie kitos eilutės
change-evidence-kept = gautas tekstas išsaugotas
change-case-opened = atvejis pradėtas
change-case-reopened = atvejis atnaujintas
change-signal-joined = pranešimas prijungtas prie atvejo
change-signal-resolved = į pranešimą atsakyta
change-team-joined = įtraukta į komandą
change-team-left = išbraukta iš komandos
change-approval-asked = paprašyta patvirtinti
change-approval-entered = įrašytas atsakymas dėl patvirtinimo
change-state-entered = pradėtas etapas
change-assessment-begun = vertinimas pradėtas
change-assessment-written = vertinimas įrašytas
change-assessment-completed = vertinimas baigtas
change-plan-begun = planas pradėtas
change-plan-written = plano pradžia įrašyta
change-goal-written = tikslas įrašytas
change-goal-dropped = tikslas išimtas
change-task-written = užduotis įrašyta
change-task-dropped = užduotis išimta
change-task-moved = užduotis
change-consent-written = sutikimas įrašytas
change-plan-in-force = planas įsigaliojo
change-contact-written = kontaktas įrašytas
change-review-held = peržiūra surengta
change-closure-proposed = pasiūlyta užbaigti
change-urgent-begun = skubi priemonė pradėta
change-urgent-ended = skubi priemonė baigta
change-level-changed = lygis pakeistas

## cases

cases-title = Atvejai – { $view }
cases-view-mine = mano
cases-view-open = vykdomi
cases-view-pending = laukia patvirtinimo
cases-view-closed = užbaigti
cases-left = liko
cases-closed = užbaigta
cases-family = šeima
cases-stage = etapas
cases-curator = atsako
cases-empty = Atvejų čia nėra. Tab – kitas rodinys, Esc – atšaukti atranką.
cases-empty-mine = Jūs atvejų neturite. Tab – visi vykdomi atvejai.
cases-status = Enter: atverti · F6: skirti kitą vadybininką · Tab: kitas rodinys · /: atranka
cases-status-pending = ◊ Laukia patvirtinimo · Enter: atverti · Tab: kitas rodinys · /: atranka
cases-status-empty = Tab: kitas rodinys · m: mano ar visi · Esc: atgal
cases-detail-curator = Atvejo vadybininkas: { $name }
cases-detail-pending = žingsnis laukia patvirtinimo
cases-detail-stage = Etapas: { $stage }, nuo { $day }
cases-detail-opened = Pradėta { $day }
cases-detail-closed = Užbaigta { $day }
cases-detail-reviewed = Paskutinė peržiūra { $day }
cases-detail-siblings = Broliai ir seserys: žr. { $numbers }
cases-detail-terms = Artimiausi terminai
cases-detail-no-terms = Terminų nėra.
cases-detail-more = ir dar { $more }

## agenda

agenda-title-mine = Terminai – mano
agenda-title-all = Terminai – visa įstaiga
agenda-overdue = praleisti terminai
agenda-today = šiandien, { $day }
agenda-tomorrow = rytoj, { $day }
agenda-soon = greitai: { $time }
agenda-empty = Terminų nėra. F2 – įrašyti pranešimą.
agenda-empty-mine = Jūsų terminų nėra. Tab – visa įstaiga.
agenda-status-mine = Enter: atverti · Tab: visa įstaiga · ▲ praleista · ! greitai
agenda-status-all = Enter: atverti · Tab: tik mano · ▲ praleista · ! greitai

## find

find-title = Paieška
find-hint = Įveskite vardą, vietą, numerį ar pranešimo žodžius. Rašyba ir abėcėlė nesvarbu, pakanka žodžio pradžios.
find-searching = Ieškoma …
find-nothing = Nieko nerasta. Įveskite mažiau raidžių arba kitą žodį.
find-nothing-wider = Nieko nerasta. Ieškokite plačiau:
find-wider = { $words }
find-status = Enter: atverti · ↑ ↓: rinktis · Esc: išvalyti
find-status-empty = Rašykite, ko ieškote · Esc: atgal
find-status-more = Yra ir daugiau: įveskite dar vieną žodį · Enter: atverti · Esc: išvalyti
find-signal = pranešimas
find-case = atvejis
find-kind = kas
find-name = vardas
find-why = rasta pagal
find-why-number = numerį
find-why-name = vardą
find-why-place = vietą
find-why-text = tekstą
find-stands = būsena
find-date = data

## welcome

welcome-title = Tai programa caseload
welcome-title-open = Atverti esamą failą
welcome-title-set-up = Įstaigos sukūrimas · { $page } iš { $pages }
welcome-language = Pasirinkite kalbą rodyklėmis ir spauskite Enter.
welcome-hello = caseload padeda įstaigai priimti pranešimus apie pavojuje esančius vaikus ir vykdyti jų atvejus. Duomenys nepalieka šio kompiuterio.
welcome-demo = Išbandyti su išgalvotais duomenimis
welcome-set-up = Sukurti savo įstaigą
welcome-open = Atverti esamą failą
welcome-quit = Išeiti
welcome-file = Kur yra failas? Įveskite arba įklijuokite jo kelią.
welcome-file-label = Kelias:
welcome-file-missing = Pirma įveskite failo kelią.
welcome-office = Koks jūsų įstaigos pavadinimas? Jis bus kiekvieno lango viršuje.
welcome-office-label = Įstaiga:
welcome-office-missing = Pirma įveskite įstaigos pavadinimą.
welcome-zone = Kurioje laiko juostoje ji dirba? Įveskite miesto pradžią arba rinkitės rodyklėmis.
welcome-zone-label = Miestas:
welcome-zone-unknown = Tokio miesto sąraše nėra; įveskite artimiausią didesnį.
welcome-method = Pagal kokią metodiką ji dirba? Metodika nustato etapus, klausimus, terminus ir žodžius.
welcome-name = Koks jūsų vardas? Tokį jį matys kolegos.
welcome-name-label = Vardas:
welcome-name-missing = Pirma įveskite savo vardą.
welcome-login = Jūsų prisijungimo vardas čia – { $login }.
welcome-ready = Enter sukurs įstaigą. Kolegas galėsite pridėti vėliau.
welcome-ready-office = Įstaiga: { $what }
welcome-ready-zone = Laiko juosta: { $what }
welcome-ready-method = Metodika: { $what }
welcome-ready-name = Jūsų vardas: { $what }
welcome-ready-login = Jūsų prisijungimo vardas: { $what }
welcome-ready-roles = Jūsų vaidmenys: { $what }
welcome-status-first = ↑ ↓: rinktis · Enter: toliau · F10: išeiti
welcome-status-rows = ↑ ↓ arba skaitmuo: rinktis · Enter: toliau · Esc: atgal
welcome-status-zone = Rašykite arba ↑ ↓: rinktis · Enter: toliau · Esc: atgal
welcome-status-line = Enter: toliau · Esc: atgal
welcome-status-ready = Enter: sukurti įstaigą · Esc: atgal

## form

form-save = Įrašyti F8
form-legend = * būtina užpildyti
form-no-choice = – nieko –
form-problems =
    { $count ->
        [one] { $count } klaida: F6 eina prie jos.
        [few] { $count } klaidos: F6 eina prie kitos.
        [many] { $count } klaidos: F6 eina prie kitos.
       *[other] { $count } klaidų: F6 eina prie kitos.
    }
form-recorded = Pranešimas { $number } įrašytas. Atsakykite į skubumo klausimus; Esc – vėliau.
# $number is that of the case.
form-opened = Atvejis { $number } pradėtas.
form-recorded-link = Pranešimas { $number } įrašytas. Po klausimų F8 susies jį su { $to }.
# $what is the title of a form.
form-saved = { $what }: įrašyta, { $number }.
form-saved-merged = { $what }: įrašyta kartu su pakeitimais ({ $who }).
form-somebody = kolega
form-compares = Tuo metu šį įrašą pakeitė kitas asmuo; lyginamos abi versijos.
form-draft-kept = Juodraštis išsaugotas; jį rasite F9 meniu, „Juodraščiai“.
form-discard = Išmesti, kas įvesta šioje formoje? Susigrąžinti nebus galima.
form-discard-yes = Išmesti
form-discard-no = Palikti
form-link = Įrašius susieti naują pranešimą su { $number }?
form-link-yes = Taip, tai tas pats reikalas
form-link-no = Ne, palikti atskirai
form-link-words = Įrašant nustatyta, kad tai tas pats reikalas.
form-links = įrašius bus susieta su { $number }
form-matches = Ar jau žinomi?
form-no-matches = panašių nerasta
form-match-case = atvejis
form-match-signal = pranešimas
likeness-same = tas pats vardas ir pavardė
likeness-close = labai panašu
likeness-family = ta pati pavardė
likeness-given = tas pats vardas
likeness-different = kitas vardas
form-status = Enter: kitas laukas · F8: įrašyti · Esc: išeiti, lieka juodraštis
form-status-leave = Tab: toliau
form-status-prose = Enter: nauja eilutė · Tab: kitas laukas · Ctrl+Z: atšaukti · F8: įrašyti
form-status-choice = ← →: keisti · raidės ar skaitmuo: pasirinkti · F4 ar tarpas: sąrašas
form-status-choice-many = F4: sąrašas, žymėti tarpu
form-status-date = 16.11, 16.11.2026 14:30, šiandien, pn, +3, +2s · F4: kalendorius · Ctrl+↑ ↓: diena
form-status-name = Kas rašoma, to ieškoma įrašuose · F4: prie rastų · Enter: kitas laukas
form-status-save = Enter arba F8: įrašyti · Shift+Tab: atgal
form-status-picker = Rašykite, ko ieškote · Enter: rinktis · Esc: užverti
form-status-many = Tarpas: žymėti · Enter: imti pažymėtus · Esc: užverti
form-status-matches = Enter: susieti ar ne · Esc: atgal į lauką
form-status-dialog = 1, 2 arba Enter: atsakyti · Esc: atgal
why-not-no-list = šis laukas sąrašo neturi
why-not-no-problem = klaidų nėra nė viename lauke
why-not-no-draft = kol kas nieko neįvesta

## conflict

conflict-changed = Tuo metu tuos pačius laukus pakeitė kitas asmuo. Kiekvienam rinkitės: F3 mano, F4 kito; tada F8.
conflict-changed-by = { $who } pakeitė tuos pačius laukus, paskutinį kartą { $when }. Kiekvienam rinkitės: F3 mano, F4 kito; tada F8.
conflict-base = buvo
conflict-theirs = kito
conflict-mine = mano
conflict-nothing = – nieko –
conflict-open = Pirma rinkitės šiam laukui: F3 mano, F4 kito.
conflict-theirs-stands = Įrašyti nėra ko: lieka kita versija.
conflict-status = ↑ ↓: laukas · F3: mano · F4: kito · F8: įrašyti · Esc: atgal į formą

## drafts

drafts-title = Nebaigtos formos
drafts-form = forma
drafts-number = Nr.
drafts-when = įvesta
drafts-words = pradžia
drafts-empty = Nebaigtų formų nėra. Čia saugoma, kas formoje įvesta ir neįrašyta.
drafts-loading = Įkeliama …
drafts-unknown = naujesnės versijos forma
drafts-status = Enter: tęsti · Delete: išmesti · Esc: užverti

## Records, instruments, events and categories.

measure-not-validated = nevaliduota
record-not-done = neatlikta
measure-points = { $points } iš { $possible } balų
measure-problems = įvardyta problemų: { $count }
measure-insufficient = nepakanka duomenų, nežinoma: { $count }
measure-lifted = pakelta dėl vieno punkto
measure-better = geriau
measure-same = be pokyčių
measure-worse = blogiau
case-events = Įvykiai
case-records = Įrašai
case-category-from = { $name }, nuo { $from }
why-not-of-method = įstaigos metodikoje to nėra
why-not-no-event = nebaigtų įvykių nėra
why-not-countersign = patikrinimo aktas laukia patvirtinimo
change-method-changed = pakeista metodika
change-check-countersigned = patikrinimo aktas patvirtintas ar grąžintas
change-record-written = įrašas įrašytas
change-instrument-filled-in = užpildyta vertinimo priemonė
change-event-written = įrašytas įvykis
change-event-ended = įvykis baigtas
change-category-changed = pakeista šeimos kategorija
check-countersigned-by = Patvirtinimas: { $by }, { $at }
check-waits-for = LAUKIA patvirtinimo: { $body }
term-first-contact = pirmas kontaktas su šeima
signal-reached = susisiekta su šeima { $at }
