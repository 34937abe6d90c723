### Finding one's way: menu, palette, help, confirmations, undo.

## Actions.

action-palette = Rasti veiksmą
action-undo = Atšaukti
action-redo = Pakartoti atšauktą
action-save-view = Įrašyti šį rodinį su pavadinimu
action-forget-view = Pašalinti šį įrašytą rodinį
action-switch-read-only = Tik skaityti arba vėl dirbti
read-only-on = Nieko keisti negalima, kol tai neišjungta meniu.
read-only-off = Įrašus vėl galima keisti.
action-open-view = Įrašytas rodinys

## Headings of the menu.

group-file = Darbas
group-signal = Pranešimas
group-case = Atvejis
group-plan = Planas
group-go = Eiti
group-view = Rodinys
group-help = Pagalba
menu-status = ←→: skyriai · rašykite ieškomą · Enter: vykdyti · Esc: užverti
menu-why-not = Dabar negalima: { $why }
palette-title = Bet kuris veiksmas: pavadinimas, klavišas ar skyrius

## Where an action can be done.

only-in-signal = tik eilėje arba pranešime
only-in-sort = tik skubumo klausimuose
only-in-check = tik pranešimo patikrinime
only-in-cases = tik atvejų sąraše
only-in-case = tik atvejyje
only-in-plan = tik atvejo plane
only-in-agenda = tik terminuose
only-in-drafts = tik juodraščiuose
only-in-figures = tik rodikliuose
only-in-form = tik formoje
only-in-conflict = tik kai skiriasi dvi versijos
only-elsewhere = ne šiame ekrane
why-not-in-form = atverta forma: Ctrl+Z veikia jos tekstą
why-not-nothing-done = dar nėra ko atšaukti
why-not-stays = paskutinis veiksmas lieka įrašuose
why-not-nothing-undone = nieko neatšaukta
why-not-no-saved-view = šis rodinys neįrašytas

## Help: what each screen is for.

help-about = Įrašykite pavadinimo dalį veiksmui rasti; Enter jį įvykdo.
help-about-queue = Čia laukia visi neišspręsti pranešimai, skubiausi pirmi. Kiekviena eilutė nurodo, kodėl ji šioje vietoje.
help-about-signal = Viskas apie vieną pranešimą: skubumas ir jo priežastis, kas pranešta, kas padaryta, kurie įrašai gali būti apie tuos pačius žmones.
help-about-sort = Atsakykite į tai, kas žinoma; kitką palikite nežinoma. Lygis ir terminas išplaukia iš atsakymų ir matomi iš karto.
help-about-check = Įrašykite, su kuo susitikta, ar matytas vaikas ir kurie šaltiniai atsakė. Ko dar trūksta išvadai, nurodyta sąraše.
help-about-cases = Įstaigos atvejai; kiekvieno eilutėje – artimiausias terminas.
help-about-case = Vienas atvejis septyniuose puslapiuose: apžvalga, vertinimas, planas, kontaktai, peržiūros, žurnalas, ryšiai. Skaitmenys 1–7 atverčia puslapį, F8 – kitas žingsnis.
help-about-plan = Planas su šeima kaip sąrašas: tikslai, po kiekvienu – kas daroma, kas atsako ir iki kada. Tarpo klavišas pažymi užduotį.
help-about-agenda = Viskas, kas turi terminą, diena po dienos: mano arba visos įstaigos.
help-about-find = Žmonių, vietų, numerių ir žodžių paieška; rašyba ir abėcėlė nesvarbu.
help-about-form = Užpildykite tai, kas žinoma. Įrašytas tekstas pats saugomas kaip juodraštis; Esc išeina jį palikdamas, F8 įrašo.
help-about-conflict = Tuos pačius laukus tuo metu pakeitė kitas žmogus. Kiekvienam laukui pasirinkite, kuri versija lieka.
help-about-drafts = Pradėtos ir neišsiųstos formos. Enter tęsia pasirinktą.
help-about-figures = Kaip sekasi eilei, ko prašo metodas, ir paskutiniai dvylika mėnesių. Kairėn ir dešinėn – laikotarpis; Enter rodo, kas slypi už skaičiaus.
help-about-history = Kas, ką ir kada pakeitė, naujausi viršuje. Iš žurnalo niekas nedingsta.
help-stage = { $stage }: { $guidance }

## Undo: what was done, in a few words; a number and a colon stand before it.

deed-held = atsakingas asmuo – { $who }
deed-report = pranešimo pataisymas
deed-lower = siūlymas mažinti lygį
deed-check = patikrinimo pradžia
deed-ticked = pažymėta užduotis „{ $what }“
deed-not-possible = užduotis „{ $what }“ neįmanoma
deed-open-again = užduotis „{ $what }“ vėl atvira
deed-goal-new = naujas tikslas „{ $what }“
deed-goal-changed = pakeistas tikslas „{ $what }“
deed-goal-dropped = išimtas tikslas „{ $what }“
deed-task-new = nauja užduotis „{ $what }“
deed-task-changed = pakeista užduotis „{ $what }“
deed-task-dropped = išimta užduotis „{ $what }“
deed-plan-head = plano problema ir peržiūra
deed-curator = atvejo vadybininkas – { $who }
deed-joined = komandoje: { $who }
deed-left = nebe komandoje: { $who }
change-taken-back = atšaukta
change-done-again = pakartota
undo-hint = Ctrl+Z: atšaukti
redo-hint = Ctrl+Y: pakartoti
undo-done = Atšaukta: { $what }
redo-done = Pakartota: { $what }
undo-nothing = Šiame seanse dar nėra ko atšaukti.
redo-nothing = Nėra atšaukto veiksmo, kurį būtų galima pakartoti.
undo-stays = Pranešimai, sprendimai, patvirtinimai ir įrašai lieka; parašykite pataisą.
undo-next = dar kartą Ctrl+Z: { $what }
refusal-built-upon = Nuo to laiko tai vėl pakeista, atšaukti negalima.

## Questions before what leaves the office or cannot be taken back.

sure-go = Taip, tęsti
sure-back = Ne, grįžti į formą
sure-screen-out = Užbaigti pranešimą { $number } be atvejo? Jis visam laikui dings iš eilės. Nukreipta: { $to }
sure-transfer = Perduoti pranešimą { $number }: { $to }? Įstaiga juo nebesirūpins; to atšaukti negalima.
sure-not-confirmed = Užbaigti pranešimą { $number } kaip nepasitvirtinusį? Jis visam laikui dings iš eilės.
sure-link = Susieti pranešimą { $number } su { $to }? Nuo tada jis priklauso tam įrašui; to atšaukti negalima. Įrašykite { $number } ir spauskite Enter:
sure-close = Užbaigti atvejį { $number }? Vėliau jį bus galima tik skaityti; naujas pranešimas jį atnaujins. Įrašykite { $number } ir spauskite Enter:
sure-closure = Siūlyti užbaigti atvejį { $number }? Jis lauks patvirtinimo; iki atsakymo niekas nesikeičia.
sure-return = Grąžinti atvejį { $number } pataisyti? Darbas tęsiamas nuo ten.
sure-status-number = Įrašykite numerį, tada Enter · Esc: grįžti į formą
drop-effect = Išimama iš rengiamo plano; Ctrl+Z grąžina.
drop-go = Išimti
drop-keep = Palikti
open-again-effect = Užduotis vėl laikoma neatlikta.
open-again-go = Atverti vėl
open-again-keep = Palikti kaip yra

## Saved views.

view-name = Rodinio pavadinimas:
view-name-status = Enter: įrašyti · Esc: atsisakyti
view-saved = Rodinys „{ $name }“ įrašytas; atverti: F9 arba Ctrl+P.
view-forgotten = Rodinys „{ $name }“ nebesaugomas.

## The method, whole.

action-method = Įstaigos metodika
method-here = Dabartinis etapas
method-stages = Etapai
method-head = Vienas atvejis: { $unit } · taikoma nuo { $from }
method-unit-child = vaikui
method-unit-family = šeimai
method-entry = Pradžia
method-exit = Pabaiga
method-leaves = Dokumentai
method-leaving = Kad baigtųsi „{ $state }“
method-levels = Skubumo lygiai
method-decides = Taisyklės, lemia pirmoji tinkanti
method-checked = patikrinta { $day }
method-terms = Terminai
method-warns = įspėja prieš { $days } d.
method-longest = ne ilgiau kaip { $span }
method-event-received = gavimas
method-event-sorted = įvertinimas
method-event-assigned = paskirtas atsakingas
method-event-seen = vaikas pamatytas
method-event-checked = patikrinimas baigtas
method-event-decided = sprendimas
method-event-opened = pradžia
method-event-curator-named = paskirtas vadybininkas
method-event-assessed = vertinimas baigtas
method-event-plan-approved = planas galioja
method-event-reviewed = peržiūra
method-event-visited = apsilankymas
method-event-met = susisiekta su šeima
method-event-recorded = įrašas
method-event-closure-proposed = pasiūlyta užbaigti
method-event-closed = užbaigimas
method-before = reikia, kad baigtųsi „{ $state }“
method-each-person = iš kiekvieno šeimos nario
method-parallel = Daugiausia šeimos užduočių vienu metu
method-weekly = Daugiausia susitikimų per savaitę
method-attempt = Kitas bandymas per
method-load-weights = Atviro atvejo svoris pagal 1–4 lygius
method-template-terms = Šablonų terminai
method-check-sources = Patikrinimo šaltiniai
method-screen-out = Užbaigimo be atvejo priežastys
method-transfer = Perdavimo priežastys
method-transfer-to = Kam perduodama
method-not-confirmed = Nepasitvirtinimo priežastys
method-opening = Atvejo pradžios priežastys
method-raise = Pakėlimo priežastys
method-when-any-yes = bent vienas „taip“: { $questions }
method-when-any-no = bent vienas „ne“: { $questions }
method-when-any-unknown = bent vienas „nežinoma“: { $questions }
method-when-all-yes = visi „taip“: { $questions }
method-when-all-no = visi „ne“: { $questions }
method-when-none-yes = nė vieno „taip“: { $questions }
method-when-raised = „taip“ į { $questions } pakelia iki { $level }
method-when-clarify = „nežinoma“ į { $questions }: klauskite pranešėjo
method-lower = Nuleidimo priežastys
method-closure = Užbaigimo priežastys
method-contacts = Kontakto rūšys
method-consent = Sutikimo nereikia, kai
method-bodies = Kas tvirtina
method-figures = Rodikliai
method-retention = Saugojimo terminai
method-years = { $years } m.
method-years-unset = įrašo įstaiga
method-rule-deliver-after-consent = iki šeimos sutikimo pagal planą nieko neteikiama, išskyrus skubias užduotis
method-rule-voluntary = dirbama tik tol, kol niekas iš šeimos neatsisako
method-rule-review-date-at-once = planas neįrašomas be kitos peržiūros datos
method-rule-approved-curator = planą rašo patvirtintas vadybininkas
method-rule-one-curator = vienas vadybininkas nuo pradžios iki pabaigos
method-rule-contact-is-response = pirmas kontaktas su šeima įvykdo pranešimo terminą
method-rule-efforts = peržiūrose įrašomos tėvų pastangos
method-rule-figures-at-review = peržiūros rodo, kas gauta pagal planą
help-more = … F1: visa metodika
