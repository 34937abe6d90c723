### Why something was refused: what, where, and what to do; one sentence per variant of the domain.

refusal-missing = Užpildykite šį lauką.
refusal-too-short =
    { $count ->
        [one] Parašykite bent { $count } ženklą, kad kiti suprastų priežastį.
        [few] Parašykite bent { $count } ženklus, kad kiti suprastų priežastį.
        [many] Parašykite bent { $count } ženklo, kad kiti suprastų priežastį.
       *[other] Parašykite bent { $count } ženklų, kad kiti suprastų priežastį.
    }
refusal-too-long =
    { $count ->
        [one] Per ilga: telpa ne daugiau kaip { $count } ženklas.
        [few] Per ilga: telpa ne daugiau kaip { $count } ženklai.
        [many] Per ilga: telpa ne daugiau kaip { $count } ženklo.
       *[other] Per ilga: telpa ne daugiau kaip { $count } ženklų.
    }
refusal-no-date = Tai ne data ir ne laikas. Rašykite, pavyzdžiui, 2026-11-16, 2026-11-16 14:30, šiandien arba +3.
refusal-no-number = Tai ne skaičius. Rašykite tik skaitmenis.
refusal-out-of-range = Reikšmė turi būti nuo { $from } iki { $to }.
refusal-no-such-choice = To sąraše nėra. F4 parodo, ką galima pasirinkti.
refusal-in-future = Šis laikas dar neatėjo. Įrašykite, kada tai iš tikrųjų įvyko.
refusal-in-past = Ši diena jau praėjo. Pasirinkite šiandieną ar vėlesnę dieną.
refusal-too-early = Tai per seniai. Patikrinkite metus.
refusal-born-later = Vaikas gimė vėliau, nei apie tai sužinojo įstaiga. Pataisykite datą arba pažymėkite, kad vaikas dar negimęs.
refusal-beyond-maximum = Pagal metodiką – ne vėliau kaip { $day }; vėlesnę dieną gali nustatyti tik vadovas.
refusal-attempt-too-late =
    { $hours ->
        [one] Kitas bandymas turi būti ne vėliau kaip po { $hours } valandos.
        [few] Kitas bandymas turi būti ne vėliau kaip po { $hours } valandų.
        [many] Kitas bandymas turi būti ne vėliau kaip po { $hours } valandos.
       *[other] Kitas bandymas turi būti ne vėliau kaip po { $hours } valandų.
    }
refusal-ends-before-start = Pabaiga ankstesnė už pradžią. Pataisykite vieną iš jų.
refusal-not-your-role = Šiam žingsniui reikia kito vaidmens: { $role }. Kreipkitės į tą, kas jį turi.
refusal-not-responsible = Tai gali padaryti tik atsakingas asmuo. Pirma imkite sau arba kreipkitės į jį.
refusal-second-person = Tai turi patvirtinti kitas asmuo, vaidmuo: { $role }.
refusal-not-found = Pranešimo ar atvejo tokiu numeriu nėra.
refusal-no-such-staff = Darbuotojo tokiu prisijungimo vardu dabar nėra. Rinkitės iš sąrašo: F4.
refusal-lacks-role = Pasirinktas asmuo neturi reikiamo vaidmens: { $role }. Pasirinkite kitą.
refusal-wrong-state = Dabar to padaryti negalima: įrašo etapas – „{ $state }“.
refusal-already-decided = Dėl šio pranešimo jau nuspręsta. Kas ir kodėl, rodo žurnalas.
refusal-closed-case = Atvejis užbaigtas, jį galima tik skaityti. Atnaujinti galima gavus naują pranešimą.
refusal-not-closed = Šis atvejis neužbaigtas, tad atnaujinti nėra ko.
refusal-not-yet = Etapo „{ $state }“ dar negalima baigti. Trūksta: { $missing }.
refusal-waits-for-approval = Laukia patvirtinimo; kol nepatvirtinta ar negrąžinta, nieko keisti negalima.
refusal-nothing-to-approve = Čia niekas nelaukia patvirtinimo.
refusal-contradiction = Atsakymai prieštarauja vienas kitam. Pirma pataisykite vieną iš pažymėtų.
refusal-not-sortable = Pagal šiuos atsakymus lygio dar nėra. Atsakykite į klausimus apie pavojų.
refusal-not-sorted = Pranešimas dar neturi lygio. Pirma atsakykite į skubumo klausimus (F4).
refusal-not-a-raise = Pasirinkite skubesnį lygį, nei yra dabar.
refusal-not-by-one = Lygį galima sumažinti tik viena pakopa.
refusal-danger-yes = Esant tiesioginiam pavojui, lygio mažinti negalima. Atsakyta „taip“: { $answers }.
refusal-after-deadline = Lygį galima sumažinti tik nepasibaigus jo terminui.
refusal-no-protective-fact = Žemesniam lygiui reikia vaiką apsaugančio fakto. Į vieną iš apsaugos klausimų atsakykite „taip“.
refusal-already-proposed = Žemesnis lygis jau pasiūlytas ir laukia antro asmens.
refusal-nothing-proposed = Žemesnio lygio čia niekas nesiūlė.
refusal-link-to-itself = Įrašo su juo pačiu susieti negalima. Įveskite kitą numerį.
refusal-link-needs-open-signal = { $number } nėra atviras pranešimas. Įveskite atviro pranešimo numerį.
refusal-link-needs-open-case = { $number } nėra vykdomas atvejis. Įveskite vykdomo atvejo numerį.
refusal-link-needs-closed-case = { $number } nėra užbaigtas atvejis. Įveskite užbaigto atvejo numerį.
refusal-act-first = Gavus skubiausio lygio pranešimą, pirma veikite: pamatykite vaiką arba įrašykite, kodėl ne.
refusal-check-first = Pirma baikite patikrinimą (F5).
refusal-task-not-open = Ši užduotis jau atlikta arba pripažinta neįmanoma.
refusal-plan-not-in-force = Žymėti užduotis galima tik galiojančiame plane.
refusal-stale = Tuo metu šį įrašą pakeitė kitas asmuo. Palyginkite abi versijas ir įrašykite dar kartą.
refusal-already-set-up = Įstaiga jau sukurta.
refusal-login-taken = Toks prisijungimo vardas jau yra. Pasirinkite kitą.
refusal-bad-login = Prisijungimo vardas: mažosios lotyniškos raidės, skaitmenys, taškai ir brūkšneliai; pirma – raidė.
refusal-nothing-changes = Niekas nepasikeistų: taip jau yra.
refusal-no-admin = Bent vienas asmuo turi būti vadovas arba administratorius.
refusal-already-ended = Ši priemonė jau baigta.

## What must hold before a state is left; stands in a list of what is missing.

# $gate is one of the messages below, $what the names or titles it concerns.
gate-what = { $gate } ({ $what })
gate-level = skubumo lygis
gate-responsible = atsakingas asmuo
gate-check-step = patikrinimo veiksmas su rezultatu
gate-child-seen = vaikas matytas arba kodėl ne
gate-conclusion = patikrinimo išvada
gate-reason = sprendimo pagrindimas
gate-curator = atvejo vadybininkas
gate-diagnosis = poreikiai, priežastys, ištekliai ir rizika
gate-child-view = kiekvieno vaiko nuomonė arba kodėl jos nėra
gate-problem = pagrindinė problema ir ar šeima ją mato
gate-goal = bent vienas tikslas
gate-task-owner-term = kiekvienos užduoties vykdytojas ir terminas
gate-next-review = kitos peržiūros data
gate-consent = visų, kurių klausiama, sutikimas arba atsisakymas su pagrindu planą tęsti
gate-steps = plano rengimo žingsniai
gate-goals-rated = kiekvieno tikslo įvertinimas
gate-opinions = specialistų, šeimos ir eksperto nuomonės arba kodėl jų nėra
gate-tasks-explained = kiekvienos neatliktos užduoties paaiškinimas
gate-goals-state = kiekvieno tikslo rezultatas
gate-risk-rerated = iš naujo įvertinta rizika
gate-family-told = kaip ir kada pranešta šeimai
gate-signals-resolved = atsakymas į kiekvieną skubų naują pranešimą
gate-urgent-over = visų skubių priemonių pabaiga

## Parts of a plan, for a method that does not name them itself.

plan-part-problem = pagrindinė problema
plan-part-trust = ryšys ir pasitikėjimas
plan-part-causes = priežastys ir ištekliai
plan-part-goals = tikslai
plan-part-actions = užduotys
plan-part-terms = terminai

## What a method asks for beside its gates.

refusal-countersign-first = Patikrinimo aktas laukia patvirtinimo: spręskite po jo.
refusal-lasts-too-long = Tokia priemonė gali trukti ne ilgiau kaip { $hours } val.: pasirinkite ankstesnę pabaigą.
refusal-consent-first = Pagal planą niekas neteikiama, kol neįrašytas šeimos sutikimas. Trūksta: { $names }. Skubi paslauga pažymima užduotyje.
refusal-not-of-method = Metodika tokio sprendimo nenumato: pasirinkite kitą iš sąrašo.
refusal-same-method = Įstaiga jau dirba pagal šią metodikos versiją.
refusal-end-urgent-first = Šiame pranešime tebegalioja skubi priemonė: pirmiausia ją užbaikite arba atverkite atvejį, kuriame ji tęsis.
refusal-voluntary = Šeima atsisakė arba atšaukė sutikimą, o ši metodika veikia tik su sutikimu: išklausykite šeimą dar kartą arba siūlykite užbaigti.
refusal-level-gone = Šioje versijoje nėra { $level } lygio, kuriuo yra atvirų pranešimų ar atvejų. Palikite visus dabartinės versijos lygius.
refusal-used-version = Įstaiga jau dirbo pagal kitą metodiką su šiuo versijos numeriu, ir sprendimai ją nurodo: suteikite naujai savo numerį.
gate-records = įrašai, kurių reikalauja metodika
gate-tools = vertinimo priemonės, kurių reikalauja metodika
gate-curator-approved = paskirtas ir patvirtintas atvejo vadybininkas
gate-efforts = tėvų pastangos atliekant jų užduotis
gate-future = sprendimas dėl vaiko ateities
refusal-other-method = Įstaiga lieka prie savo metodikos: galima imti tik kitą jos versiją.
