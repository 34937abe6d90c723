### The network around a family: services, participants, who was told, meetings.

## The pane.

case-pane-network = Ryšiai
case-status-network = Tarpas: kas įvyko · F6: paslauga · p: dalyvis · g: posėdis · 1-7
help-about-network = Paslaugos, dalyviai, kam pranešti, posėdžiai. Tarpo klavišu įrašoma, kas įvyko su pasirinkta eilute.
only-in-network = tik atvejo ryšiuose
group-network = Ryšiai
network-to-tell = Dar reikia pranešti
network-told = Pranešta
network-not-told = dar nepranešta
network-left = nebedalyvauja
network-services = Paslaugos
network-no-services = Paslaugų dar nėra. F6 įrašo pirmąją.
network-goal-gone = Tikslui, kurio plane nebėra
network-unfit = Neatitinka poreikio
network-next = Toliau: { $what }
network-meetings = Posėdžiai
network-meeting-ahead = dar neįvyko
network-meeting-cancelled = atšaukta
network-participants = Kas dalyvauja ir ką gali žinoti
network-family = šeima
network-constant = Nuolatinis specialistas nuo pradėjimo: { $who }
network-no-constant = Nuo pat pradėjimo komandoje nėra nė vieno nuolatinio specialisto.

## What there is to tell, and until when.

news-plan = planas, { $version } versija
news-review = peržiūros sprendimas
news-meeting = sprendimai: { $kind }
news-a-meeting = posėdžio sprendimai
news-closure = atvejo užbaigimas
news-difficulty = sunkumas: { $what }
news-a-difficulty = sunkumas
term-inform = pranešti dalyviams: { $what }
term-service-answer = paslaugų teikėjo atsakymas: { $what }
term-service-begin = paslaugos pradžia: { $what }
term-service-end = paslaugos pabaiga: { $what }
term-service-notice = pranešimas paslaugų teikėjui: { $what }
term-service-reply = atsakymas į pranešimą: { $what }

## How far a service has come.

service-progress-planned = suplanuota
service-progress-asked = teikėjo klausta
service-progress-agreed = teikėjas sutinka
service-progress-refused = teikėjas atsisako
service-progress-running = teikiama
service-progress-ended = baigta

## Services.

form-service = Plano paslauga
field-service-goal = Tikslas, kuriam skirta
field-service-what = Kas tai per paslauga
field-service-provider = Paslaugų teikėjas
field-service-users = Kas iš šeimos naudojasi
field-service-quantity = Planuojama, kiek kartų
field-service-from = Pirmoji diena
field-service-to = Paskutinė diena
field-service-cost-kind = Kaina šeimai
field-service-cost = Kiek
choice-cost-free = nemokamai
choice-cost-paid = mokamai
field-service-urgent = Negali laukti šeimos sutikimo
form-service-step = Kas įvyko su paslauga
field-service-event = Kas įvyko
field-service-on = Kurią dieną
choice-service-chosen = pasirinkta kartu su šeima
choice-service-introduced = šeima supažindinta su teikėju
choice-service-referred = išsiųstas nukreipimas
choice-service-answered = teikėjo atsakymas
choice-service-helped = pagalba pasinaudoti
choice-service-delivered = suteikta
choice-service-kept = šeima vykdo savo dalį
choice-service-satisfied = šeimos pasitenkinimas
choice-service-fitted = atitinka poreikį
choice-service-notified = pranešimas teikėjo vadovybei
choice-service-replied = vadovybės atsakymas
choice-service-ended = pabaiga
field-referral-why = Kodėl šeima kreipiasi
field-referral-aims = Darbo su atveju tikslai
field-service-agreed = Ar teikėjas sutinka?
field-service-help = Kokia pagalba
choice-help-transport = pavėžėjimas
choice-help-minding = vaikų priežiūra tuo metu
choice-help-other = kita pagalba
field-service-times = Kiek kartų
field-service-kept = Ar šeima vykdo savo dalį?
choice-kept-yes = taip
choice-kept-partly = iš dalies
choice-kept-no = ne
field-service-fits = Ar atitinka poreikį?
field-service-notice = Pranešimas teikėjo vadovybei
field-service-words = Žodžiais (su kuo, kaip, kodėl)

## Participants and who was told.

form-participant = Dalyvis
field-participant-kind = Kas tai
choice-participant-agency = kita įstaiga ar organizacija
choice-participant-expert = nepriklausomas ekspertas
choice-participant-other = kitas pagalbininkas
field-participant-name = Vardas ar pavadinimas
field-participant-role = Ką daro šiame atvejyje
field-participant-contact = Telefonas ar adresas
field-participant-knows = Ką gali žinoti
choice-knows-everything = visą bylą
choice-knows-plan = planą, eigą ir sprendimus
choice-knows-own-part = tik savo dalį
choice-knows-nothing = nieko apie atvejį
field-participant-from = Nuo
form-end-part = Dalyvavimo pabaiga
field-part-ended-on = Paskutinė diena
form-difficulty = Sunkumas, apie kurį turi žinoti kiti
field-difficulty = Kas iškilo
field-difficulty-whom = Kam pranešti
form-tell = Kam pranešta
field-told-who = Kas
field-told = Ar pranešta?
choice-told-yes = pranešta
choice-told-no = pranešti nereikia
field-informed-on = Kurią dieną
field-told-words = Kaip arba kodėl ne

## Meetings.

form-meeting = Posėdis dėl atvejo
field-meeting-kind = Posėdžio rūšis
field-meeting-at = Kada
field-meeting-place = Kur
field-meeting-invited = Pakviesti
field-meeting-others = Kiti pakviestieji
field-meeting-questions = Klausimai aptarti
field-meeting-held = Ar jau įvyko?
form-minutes = Posėdžio protokolas
field-minutes-present = Dalyvavo
field-minutes-others = Kiti dalyvavusieji
field-minutes-said = Apie ką kalbėta
field-minutes-decisions = Kas nuspręsta
form-cancel-meeting = Posėdis neįvyks
field-approved-by-meeting = Nuspręsta posėdyje

## Actions.

action-happened = Įrašyti, kas įvyko su pasirinktu
action-change-item = Keisti čia pasirinktą
action-new-service = Įrašyti paslaugą
action-new-participant = Įrašyti dalyvį
action-new-meeting = Skirti posėdį arba įrašyti protokolą
action-difficulty = Įrašyti sunkumą, apie kurį turi žinoti kiti
action-end-item = Baigti arba atšaukti pasirinktą
bar-change-item = Keisti
bar-long-change-item = Keisti
bar-new-service = +Pasl.
bar-long-new-service = Nauja paslauga
why-not-nothing-here = apie pasirinktą eilutę nėra ko įrašyti

## What was done, in the journal and when it is taken back.

deed-service-new = nauja paslauga „{ $what }“
deed-service-changed = paslauga „{ $what }“
deed-service-dropped = pašalinta paslauga „{ $what }“
change-service-written = įrašyta paslauga
change-service-moved = paslaugos eiga
change-participant-written = įrašytas dalyvis
change-part-ended = dalyvavimo pabaiga
change-news-raised = reikia pranešti
change-news-told = kam pranešta
change-meeting-planned = skirtas posėdis
change-meeting-cancelled = posėdis atšauktas
change-meeting-held = posėdžio protokolas

## Staff.

change-staff-described = profesija ir kompetencijos
change-staff-changed = darbuotojas: pakeitimas
cli-no-such-staff = Niekas neturi prisijungimo vardo „{ $login }“. Visų sąrašas: caseload staff list

## Refusals.

refusal-not-referred = Nėra nukreipimo, laukiančio atsakymo: pirmiausia įrašykite, kad nukreipimas išsiųstas.
refusal-provider-refused = Teikėjas atsisakė. Pirmiausia siųskite naują nukreipimą arba keiskite teikėją.
refusal-not-unfit = Pirmiausia įrašykite, kad paslauga neatitinka poreikio ir kodėl.
refusal-not-notified = Nėra pranešimo, laukiančio atsakymo: pirmiausia įrašykite, kad pranešimas išsiųstas.
refusal-already-told = Kam nors iš sąrašo jau pranešta arba jis nebedalyvauja: atverkite formą iš naujo.
refusal-not-held = Šis posėdis dar neturi protokolo: pirmiausia jį įrašykite.

## What a method says of it.

method-network-answer = paslaugų teikėjo atsakymas
method-network-notice = pranešimas apie netinkamą paslaugą
method-network-reply = vadovybės atsakymas
method-network-inform = pranešimas dalyviams
method-event-conferred = įvykęs posėdis
