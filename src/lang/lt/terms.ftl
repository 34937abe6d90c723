### Words of the field: what things, people and choices are called.

## Words for things: the glossary. In running text, in lower case.

word-signal = pranešimas
word-intake = pranešimų priėmimas
word-queue = pranešimų eilė
word-urgency = skubumas
word-sorting = pirminis įvertinimas
word-check = pranešimo patikrinimas
word-screened-out = užbaigta nepradedant atvejo
word-not-confirmed = nepasitvirtino
word-referral = nukreipimas
word-transfer = perdavimas pagal kompetenciją
word-duplicate = pasikartojantis
word-linked = susietas
word-case = atvejis
word-case-management = atvejo vadyba
word-curator = atvejo vadybininkas
word-holder = atsakingas asmuo
word-supervisor = vadovas
word-family = šeima
word-child = vaikas
word-unborn-child = dar negimęs vaikas
word-carer = tėvai ar kiti atstovai pagal įstatymą
word-informant = pranešėjas
word-source = šaltinis
word-channel = gavimo būdas
word-anonymous = anonimiškai
word-assessment = vertinimas
word-risk = rizika
word-risk-factor = rizikos veiksnys
word-strength = stiprybė
word-need = poreikis
word-plan = pagalbos planas
word-checklist = kontrolinis sąrašas
word-goal = tikslas
word-task = užduotis
word-service = paslauga
word-provider = paslaugų teikėjas
word-deadline = terminas
word-overdue = praleistas terminas
word-responsible = atsakingas asmuo
word-consent = sutikimas
word-agreement = susitarimas
word-review = plano peržiūra
word-monitoring = stebėsena
word-closure = atvejo užbaigimas
word-closure-reason = užbaigimo priežastis
word-reopening = atnaujinimas
word-council = atvejo nagrinėjimo posėdis
word-outcome = rezultatas
word-decision = sprendimas
word-caseload = krūvis
word-journal = žurnalas
word-contact = kontakto įrašas
word-visit = apsilankymas šeimoje
word-confidentiality = konfidencialumas
word-urgent-intervention = skubi pagalba
word-override = lygio pakeitimas
word-reason = pagrindimas
word-approval = patvirtinimas
word-case-file = byla
word-audit-trail = veiksmų žurnalas
word-draft = juodraštis
word-method = metodika
word-office = įstaiga

## Roles of the staff.

role-duty = budintis specialistas
role-curator = atvejo vadybininkas
role-supervisor = vadovas
role-admin = administratorius

## Kinds of signal.

kind-concern = susirūpinimas dėl vaiko
kind-request = paklausimas ar prašymas

## Ways a signal comes in.

channel-phone = telefonas
channel-visit = asmeniškai
channel-letter = laiškas
channel-email = el. paštas
channel-fax = faksas
channel-chat = pokalbis internetu
channel-agency = per kitą įstaigą

## Who a signal comes from.

source-hotline = pagalbos linija
source-school = mokykla
source-kindergarten = vaikų darželis
source-hospital = ligoninė
source-clinic = poliklinika
source-police = policija
source-court = teismas
source-child = pats vaikas
source-parent = tėvas ar motina
source-relative = giminaitis
source-neighbour = kaimynas
source-anonymous = anonimiškai
source-agency = kita įstaiga
source-shop = parduotuvė
source-commission = vaiko gerovės komisija

## What is known of the informant.

informant-known = žinomas
informant-anonymous = anonimas
informant-protected = žinomas, prašo neatskleisti

## Adults around the child.

adult-mother = motina
adult-father = tėvas
adult-grandmother = močiutė
adult-grandfather = senelis
adult-carer = vaiką prižiūrintis asmuo
adult-suspected = įtariamas asmuo
adult-other = kitas asmuo

## Sex of a child, as written and for narrow columns.

sex-f = mergaitė
sex-m = berniukas
sex-short-f = m
sex-short-m = b

## Answers to a question of the instrument.

answer-yes = taip
answer-no = ne
answer-unknown = nežinoma

## A signal without a level; the names of levels and questions stand in the method packs.

level-unsorted = nesurūšiuota

## States of a signal, then of a case, for a method whose stages have no name of their own.

state-received = gauta
state-sorted = surūšiuota
state-check = tikrinama
state-decision = sprendimas
state-opened = atvejis pradėtas
state-assessment = vertinimas
state-plan = planavimas
state-implementation = plano įgyvendinimas
state-review = plano peržiūra
state-closing = užbaigiama
state-closed = užbaigta
