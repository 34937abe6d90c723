### What the command line says.

## Why a line of an import is rejected; the field is named beside it.

reject-line-too-long = Eilutė per ilga: ne daugiau kaip { $kib } KiB.
reject-not-utf8 = Tai ne UTF-8 nuo eilutės baito { $position }. Įrašykite failą UTF-8 koduote.
reject-json-end = Netaisyklingas JSON: netikėta pabaiga, ženklas { $position }.
reject-json-control = Netaisyklingas JSON: valdymo ženklas tekste, ženklas { $position }.
reject-json-escape = Netaisyklingas JSON: nežinoma kaitos seka, ženklas { $position }.
reject-json-syntax = Netaisyklingas JSON, ženklas { $position }.
reject-json-trailing = Netaisyklingas JSON: po objekto dar kažkas yra, nuo ženklo { $position }.
reject-too-deep = Per gilus įdėjimas: lygių ne daugiau kaip { $levels }.
reject-key-twice = Raktas pasikartoja.
reject-number-out-of-range = Skaičius per didelis arba per mažas.
reject-not-an-object = Eilutė nėra JSON objektas.
reject-missing = Trūksta privalomo rakto.
reject-wrong-type =
    { $expected ->
        [text] Netinkamas tipas: reikia teksto.
        [whole] Netinkamas tipas: reikia sveikojo skaičiaus.
        [truth] Netinkamas tipas: reikia true arba false.
        [list] Netinkamas tipas: reikia sąrašo.
       *[object] Netinkamas tipas: reikia objekto.
    }
reject-empty = Tekstas tuščias.
reject-text-too-long = Tekstas per ilgas: ne daugiau kaip { $kib } KiB.
reject-unknown-value = Nežinoma reikšmė. Leistinos: { $allowed }.
reject-unknown-question = Nežinomas klausimas: klausimyne jo nėra.
reject-unknown-answer = Nežinomas atsakymas. Leistini: { $allowed }.
reject-no-offset = Nėra poslinkio nuo UTC, pavyzdžiui, +02:00; jis nespėjamas.
reject-no-such-date = Tokios datos ar laiko nėra.
reject-too-early = Anksčiau nei { $year } m.
reject-in-future = Ateityje: daugiau kaip { $minutes } min. vėliau nei dabar.
reject-age-out-of-range = Amžius už { $low }–{ $high } metų ribų.
reject-months-out-of-range = Mėnesiai už { $low }–{ $high } ribų.
reject-born-later = Gimimo data vėlesnė už received_at, o vaikas nepažymėtas kaip dar negimęs.
reject-different-content = Jau yra kito turinio įrašas; pirmasis liko, koks buvo.

## The command line itself.

cli-no-home = Namų aplankas nežinomas. Nurodykite duomenų bazę: --db PATH.
cli-clock-real = --clock tinka tik skaityti ir tik išgalvotoms bei mokomosioms įstaigoms.
cli-as-real = --as tinka tik išgalvotoms ir mokomosioms įstaigoms.
cli-no-office = Šioje duomenų bazėje dar nėra įstaigos. Sukurkite ją: caseload init.
cli-bad-login = „{ $login }“ netinka kaip prisijungimo vardas: mažosios raidės a-z, skaitmenys, „.“, „_“ arba „-“, ne daugiau kaip 32, pirma – raidė.
cli-bad-clock = „{ $text }“ nėra laikas. Rašykite taip: 2026-11-16T14:00:00+02:00.
cli-bad-number = „{ $text }“ nėra pranešimo ar atvejo numeris. Rašykite taip: 26-0417.
cli-bad-zone = „{ $text }“ nėra laiko juosta. Rašykite taip: Europe/Vilnius.
cli-bad-staff = „{ $text }“ nėra darbuotojas. Rašykite LOGIN:ROLE:VARDAS; vaidmenys – duty, curator, supervisor, admin.
cli-bad-view = Rodinio „{ $view }“ nėra. Rodiniai: { $known }.
cli-bad-kind = Rūšies „{ $kind }“ nėra. Rūšys: { $known }.
cli-no-reason = Reikia pagrindimo: --reason TEXT.
cli-no-method = Metodikos „{ $id }“ nėra. Metodikos: { $known }.
cli-no-record = Pranešimo ar atvejo { $number } nėra.
cli-informants-role = Pranešėjus eksportuoti gali tik vadovas arba administratorius.
cli-no-terminal = Programai reikia terminalo. Scenarijams ir ekrano skaitytuvams: caseload list queue; po eilutę: caseload --plain.
cli-terminal-failed = Terminalo perimti nepavyko. Bandykite kitame lange.
crash-nothing = Vidinė klaida { $code }. Neįrašytų duomenų nebuvo. Daugiau – klaidų žurnale.
crash-saved = Vidinė klaida { $code }. Juodraštis išsaugotas, programa jį pasiūlys kitą kartą.
crash-failed = Vidinė klaida { $code }. Juodraščio išsaugoti nepavyko.
cli-init-done = Įstaiga sukurta: { $path }.
cli-demo-done = Išgalvota įstaiga yra čia: { $path }. Pranešimų: { $signals }, atvejų: { $cases }.
cli-backup-done = Kopija įrašyta ir patikrinta: { $path } (SHA-256 { $sha256 }).
cli-restore-done = Kopija atkurta ir patikrinta: { $path } (SHA-256 { $sha256 }).
cli-restore-kept = Ankstesnis failas išsaugotas kaip { $path }.
cli-restore-yes = Failas { $path } būtų pakeistas (ankstesnis lieka). Patvirtinkite: --yes.
cli-restore-ask = Pakeisti { $path }? Ankstesnis failas lieka. Įveskite „taip“:
cli-answer-yes = taip
cli-not-confirmed = Nepatvirtinta; niekas nepakeista.
cli-import-done = Priimta: { $accepted } (iš jų su pašalintais paslėptais ženklais: { $sanitised }), be pakeitimų: { $unchanged }, atmesta: { $rejected }.
cli-import-would = Niekas nepakeista. Būtų priimta: { $accepted } (iš jų su pašalintais paslėptais ženklais: { $sanitised }), be pakeitimų: { $unchanged }, atmesta: { $rejected }.

## What the store cannot do.

store-refused = Metodikos taisyklės to neleidžia.
store-busy = Šiuo metu rašo kitas asmuo; niekas nepakeista.
store-busy-hint = Po akimirkos bandykite dar kartą.
store-no-database = Duomenų bazės { $path } nėra.
store-no-database-hint = Išbandykite „caseload demo“ arba sukurkite įstaigą: „caseload init“.
store-exists = Vietoje { $path } jau kažkas yra; niekas nepakeista.
store-not-ours = { $path } nėra caseload duomenų bazė.
store-newer = Duomenų bazės schema yra { $theirs }, o ši programa žino { $ours }. Naudokite naujesnę programą.
store-old-engine = Duomenų bazės variklis { $version } turi žinomą klaidą; programa jo nenaudoja.
store-network-disk = { $path } yra tinklo diske, kuriame saugiai rašyti negalima. Perkelkite į vietinį diską.
store-full = Diskas pilnas; niekas nepakeista. Atlaisvinkite vietos ir bandykite dar kartą.
store-read-only = Rašyti negalima: duomenų bazė atverta tik skaityti.
store-damaged = Duomenų bazė sugadinta ({ $what }).
store-damaged-hint = Paleiskite „caseload doctor“; jei nepavyks, atkurkite paskutinę kopiją.
store-not-staff = „{ $login }“ nėra tarp dabartinių šios įstaigos darbuotojų.
store-not-staff-hint = Administratorius prideda žmones komanda „caseload staff add LOGIN:ROLE:VARDAS“.
store-engine = Duomenų bazė atsakė klaida ({ $code }); niekas nepakeista.
store-file = { $path }: { $cause }.

## What doctor says.

doctor-ok-integrity = visi puslapiai ir nuorodos sveiki
doctor-ok-schema = schema tokia, kokią rašo ši programa
doctor-ok-journal-chain = nė vienas įrašas nepakeistas, nepašalintas ir neįterptas
doctor-ok-access = skaityti gali tik savininkas
doctor-fail-access = kiti gali skaityti ar pakeisti: { $found }. Atimkite šias teises (chmod 600, aplankui 700).
doctor-ok-room = diske yra vietos
doctor-warn-room = diske mažai vietos: { $found } MiB
doctor-fail-room = diske beveik nėra vietos: { $found } MiB
doctor-ok-replay = visos lentelės sako tą patį, ką žurnalas
doctor-fail-integrity = sugadinta: { $found }
doctor-fail-schema = kita schema: { $found }
doctor-fail-journal-chain = grandinė nutrūksta ties įrašu { $found }
doctor-fail-replay = lentelės skiriasi nuo žurnalo: { $found }
doctor-mended = Lentelės sutvarkytos pagal žurnalą. Ankstesnis failas išsaugotas kaip { $path }.

## The journal and the packs.

staff-left = čia nebedirba
staff-left-cases = { $name } čia nebedirba; atvirų atvejų šiuo vardu: { $count }.
hand-over-done = Dabar turi { $name }: atvejų { $cases }, pranešimų { $signals }.
hand-over-would = Pereitų pas { $name }: atvejų { $cases }, pranešimų { $signals }. Niekas nepakeista.
audit-ok = Įrašų: { $entries }, grandinė sveika. Paskutinis: { $head }
audit-broken = Grandinė nutrūksta ties įrašu { $seq } ({ $what }).
audit-anchors-ok = Žymos atitinka: { $count }.
audit-anchor-cut = { $file }, eilutė { $line }: įrašo { $seq } žurnale nebėra; jo galas nukirptas.
audit-anchor-rewritten = { $file }, eilutė { $line }: įrašo { $seq } maiša dabar kita; žurnalas perrašytas arba tai kitas žurnalas.
audit-anchor-hint = Palikite šią duomenų bazę, kokia yra, ir palyginkite su ankstesne atsargine kopija.
audit-anchor-unreadable = { $file }, eilutė { $line }: tai ne žyma. Jo eilutes rašo „caseload audit anchor“.
methods-approval = tvirtina: { $body }
methods-unchecked = nepatikrinta
methods-good = { $id }: metodika tvarkinga.
origin-seed = pirminis dokumentas
origin-law = įstatymas
origin-local = įstaigos pasirinkimas

## Configuration files.

config-missing = Nėra nuostatų failo { $path }.
config-unreadable = Nepavyksta perskaityti { $path }: { $cause }.
config-syntax = { $path }, { $line } eilutė: tai ne TOML. Rašykite RAKTAS = REIKŠMĖ, tekstus tiesiose kabutėse.
config-unknown = { $path }, { $line } eilutė: rakto „{ $key }“ nėra. Ar turite omenyje „{ $nearest }“?
config-value = { $path }, { $line } eilutė: { $key } tokios reikšmės nepriima. Galima: { $allowed }.
config-by-flag = iš parametro
config-by-variable = iš kintamojo { $name }
config-by-default = nenustatyta
methods-used = Įstaiga nuo šiol dirba pagal { $method }; anksčiau nuspręsta lieka.
