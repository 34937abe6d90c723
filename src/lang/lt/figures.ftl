### Rodikliai: pavadinimai, dalys, skaičiai, laikotarpiai.

## Kaip sekasi eilei.

figure-level-share = 1 ir 2 lygiai tarp gautų pranešimų
figure-overrides-up = ranka padidinti lygiai
figure-overrides-down = ranka sumažinti lygiai
figure-received-to-sorted = nuo gavimo iki įvertinimo (mediana)
figure-answered-in-term = atsakyta laiku
figure-reported-again = pakartotinai gauta per 180 dienų
figure-open-at-end = atviri pranešimai pabaigoje
figure-overdue-at-end = iš jų praleistas terminas

## Rodiklių dalys.

figure-part-first = pradėta pirmą kartą
figure-part-again = pradėta iš naujo
figure-part-none = nenurodyta
figure-part-nobody = niekas
figure-part-not-ours = ne šiai tarnybai
figure-part-satisfied = patenkintos
figure-part-partly = iš dalies patenkintos
figure-part-not = nepatenkintos
figure-part-specialists = specialistai
figure-part-family = šeima
figure-part-expert = nepriklausomas ekspertas

## Skaičiai ir kas už jų.

figure-share = { $percent } % · { $n } iš { $of }
figure-nothing = nėra ko skaičiuoti
figure-load =
    { $cases ->
        [one] { $n } · { $cases } atvejis
        [few] { $n } · { $cases } atvejai
        [many] { $n } · { $cases } atvejo
       *[other] { $n } · { $cases } atvejų
    }
figure-parts = Iš ko susideda
figure-counts = Įskaičiuota
figure-others = Peržiūrėta, neįskaičiuota
figure-status = Enter: atverti

## Komandų eilutė.

report-bad-period = Laikotarpis prasideda { $from }, po savo pabaigos { $to }.
report-unknown = Rodiklio { $name } nėra. Yra: queue, method, all, { $known }.
audit-full-role = Visą žurnalą skaito tik vadovas arba administratorius.

## Ekranas. $from ir $to – jau parašytos dienos.

figures-period-days = { $from } – { $to }
figures-this-month = šis mėnuo
figures-last-month = praėjęs mėnuo
figures-this-quarter = šis ketvirtis
figures-last-quarter = praėjęs ketvirtis
figures-this-year = šie metai
figures-twelve-months = dvylika mėnesių
figures-title-queue = Rodikliai: eilė
figures-title-method = Metodo rodikliai
figures-title-months = Rodikliai: paskutiniai dvylika mėnesių
figures-counting = Skaičiuojama pagal žurnalą …
figures-none = Metodas rodiklių neprašo.
figures-status = Enter: kas slypi už skaičiaus · Tab: kitas rodinys · kairėn, dešinėn: laikotarpis
figures-status-months = Enter: šio mėnesio rodikliai · Tab: kitas rodinys
figures-received = gauti pranešimai
figures-opened = pradėti atvejai
figures-closed = užbaigti atvejai
figures-month = { $month }: gauti pranešimai – { $received }, pradėti atvejai – { $opened }, užbaigti – { $closed }
action-next-period = Kitas laikotarpis
action-previous-period = Ankstesnis laikotarpis
