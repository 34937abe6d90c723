### Tables that come in and go out as CSV.

## Why a row is rejected; the column is named beside it.

reject-too-many-cells = Langelių daugiau, nei lentelėje stulpelių ({ $columns }): ar tekste be kabučių nėra skirtuko arba vienų kabučių per daug?
reject-open-quote = Kabutės atidarytos ir neuždarytos iki failo pabaigos.
reject-stray-quote = Po uždarančių kabučių yra teksto: kabutėse esančios kabutės rašomos dvigubai.
reject-no-time = Diena be laiko: terminai skaičiuojami nuo gavimo valandos.

## Why a file is no table of signals; nothing of it was taken in.

table-unreadable = Failo negalima perskaityti: { $cause }.
table-empty = Failas tuščias.
table-no-text = Tai ne tekstas. Pirma išsaugokite skaičiuoklę kaip CSV; jei tai UTF-16, nurodykite --encoding utf-16le.
table-json = Panašu į JSON Lines. Nurodykite --format jsonl.
table-unknown-encoding = Koduotės nustatyti negalima. Išsaugokite failą kaip UTF-8 arba nurodykite --encoding windows-1250 (lenkų) ar windows-1257 (lietuvių).
table-wrong-encoding = Antraštės negalima perskaityti kaip { $encoding }. Nurodykite kitą --encoding.
table-header-too-long = Antraštė nesibaigia per { $kib } KiB: ar nėra neuždarytų kabučių?
table-stray-quote = Po uždarančių kabučių yra teksto: kabutėse esančios kabutės rašomos dvigubai.
table-too-many-columns = Stulpelių daugiau nei { $columns }. Pašalinkite tai, ko pranešimui nereikia.
table-nothing-known = Neatpažintas nė vienas stulpelis. Pirmoji eilutė turi juos įvardyti; ką jie reiškia, nurodykite su --column VARDAS=RAKTAS, o raktus išvardija --maps.
table-twice = Du stulpeliai reiškia { $key }; antrasis yra „{ $column }“. Pašalinkite vieną, pervadinkite jį arba nurodykite --column VARDAS=extra.
table-unknown-key = Susiejimas stulpeliui „{ $column }“ suteikia raktą „{ $key }“, kurio nėra.
table-file = { $path }: { $problem }

## How a table is read.

table-read = { $path }: koduotė { $encoding }, skirtukas { $separator }
table-guessed = { $path }: skaityta kaip { $encoding }, tai spėjimas; jei raidės neteisingos, nurodykite --encoding.
table-no-rows = { $path }: po antrašte nėra nė vienos eilutės.
table-kept = paliekama, kaip yra
table-values = Kai eilutėje nieko nenurodyta:
table-changed = Kol pranešimai buvo skaitomi, jie pasikeitė; išspausdinta ne viskas. Eksportuokite dar kartą.
table-separator-alone = --separator tinka tik pranešimams su --format csv.

## Mappings of columns.

map-none = Neišsaugota jokio stulpelių susiejimo.
map-unknown = Nėra susiejimo „{ $name }“. Išsaugoti: { $known }.
map-bad-column = „{ $text }“ nenurodo stulpelio. Rašykite VARDAS=RAKTAS, pavyzdžiui, Data=received_date.
map-bad-key = Nėra rakto „{ $key }“. Raktai: { $known } ir klausimų kodai.
map-bad-set = „{ $text }“ nenustato reikšmės. Rašykite RAKTAS=REIKŠMĖ, pavyzdžiui, kind=concern.
map-bad-set-key = Raktui „{ $key }“ negalima nustatyti vienos reikšmės visoms eilutėms. Raktai: { $known } ir klausimų kodai.
map-bad-value = --set { $key }={ $value }: { $problem }
map-nothing = Nėra ko išsaugoti: nurodykite --column VARDAS=RAKTAS, --set RAKTAS=REIKŠMĖ, --separator arba --encoding.
map-saved = Susiejimas „{ $name }“ išsaugotas.
map-forgotten = Susiejimas „{ $name }“ pašalintas.
map-keys = Raktai: { $known } ir klausimų kodai.
change-table-map-saved = išsaugotas stulpelių susiejimas
change-table-map-forgotten = pašalintas stulpelių susiejimas
