### Eilutinė veiksena: klausimai ir atsakymai, po vieną dalyką eilutėje.

## Žodžiai, kurie įvedami; vieno žodžio variantai atskirti kableliais.

plain-word-menu = meniu
plain-word-back = atgal, a
plain-word-quit = baigti, išeiti
plain-word-save = įrašyti
plain-word-later = vėliau
plain-word-discard = ištrinti
plain-word-values = reikšmės
plain-word-again = dar kartą, sąrašas, viskas
plain-word-where = kur
plain-word-help = pagalba, p
plain-word-go = į
plain-word-yes = taip, t
plain-word-no = ne, n
plain-word-unknown = nežinoma, ?

## Kaip su ja kalbėti.

plain-hello = Po vieną dalyką eilutėje. pagalba sako, ką įvesti, ? išvardija, ką čia galima padaryti, baigti – pabaiga.
plain-help-number = Skaičius atidaro to numerio eilutę. Skaičius ir žodis ką nors su ja padaro: 3 perimti. į 3 ją tik pasirenka.
plain-help-word = Įveskite veiksmo pavadinimą arba jo žodžių pradžias. Tinka ir klavišų pavadinimai: f2.
plain-help-move = atgal grąžina, tuščia eilutė eina toliau arba skaito ekraną iš naujo, dar kartą skaito viską, kur sako, kas atidaryta, baigti – pabaiga.
plain-help-form = Formoje tuščia eilutė palieka, kas įrašyta, - išvalo, < grąžina per vieną lauką, ? padeda, eilutė su tašku baigia kelių eilučių tekstą.
plain-help-slash = Kur įvedamas tekstas, komandos prasideda pasviruoju brūkšniu: /įrašyti, /vėliau, /ištrinti, /meniu, /sąrašas; /7 veda į 7 lauką. Tekstas, kuris prasideda pasviruoju brūkšniu arba yra toks ženklas, įvedamas po //.
plain-help-sort = Skubumo klausimai: taip, ne, ? – nežinoma; tuščia eilutė eina toliau, < grąžina, įrašyti išsaugo atsakymus.

## Ekranai.

plain-more = Yra daugiau: tuščia eilutė eina toliau.
plain-nobody = nėra atsakingo asmens
plain-panes = Dalys, kiekviena pagal pavadinimą: { $panes }
plain-find-more = Yra daugiau: įveskite kitus žodžius.
plain-language = Įveskite savo kalbos numerį.
plain-zone = Pasirinkta: { $zone }. Tuščia eilutė tai priima; miestas sutrumpina sąrašą.
plain-open = nepasirinkta
plain-kept = lieka: { $version }
plain-tick = Skaičius pažymi reikšmę arba nuima žymę; tuščia eilutė priima pažymėtas.
plain-ticked = { $what }, pažymėta
plain-sort-title = Pranešimo { $number } skubumas
plain-question = { $place } klausimas iš { $count }. { $question } { $told }
plain-answer-now = Dabar: { $answer }.
plain-proposed = Galbūt taip: { $because }.
plain-can-save = įrašyti išsaugo atsakymus dabar.
plain-sort-end = Visi klausimai užduoti. įrašyti išsaugo atsakymus; skaičius veda į klausimą.

## Formos.

plain-form = { $count ->
    [one] { $count } laukas. Tuščia eilutė palieka, kas įrašyta.
    [few] { $count } laukai. Tuščia eilutė palieka, kas įrašyta.
    [many] { $count } lauko. Tuščia eilutė palieka, kas įrašyta.
   *[other] { $count } laukų. Tuščia eilutė palieka, kas įrašyta.
}
plain-required = { $field } (būtina)
plain-field = { $label }:
plain-field-now = { $label }, dabar: { $value }
plain-means = Tai yra: { $what }
plain-problem = Klaida { $place } lauke, { $field }: { $why }
plain-form-end = Formos pabaiga. įrašyti išsaugo, skaičius keičia lauką, vėliau palieka juodraštį, ištrinti išmeta.
plain-match = Galbūt jau žinoma: { $what }
plain-match-hint = /reikšmės jas parodo; tuščia eilutė eina toliau.
plain-hint-prose = Kelios eilutės; eilutė su tašku jas baigia.
plain-hint-date = Diena: 28.11, šiandien, +3 arba savaitės diena; kur reikia laiko, ir jis: 14:00.
plain-hint-choice = Įveskite reikšmės numerį arba pavadinimą.
plain-hint-many = Įveskite numerius arba pavadinimus su kableliais.
plain-no-help = Įveskite tekstą; tuščia eilutė palieka, kas įrašyta.
plain-no-value = Tokios reikšmės čia nėra. ? jas išvardija.

## Kas nesuprasta.

plain-no-entry = Numerio { $number } čia nėra.
plain-unclear = Taip vadinasi keli veiksmai: { $names }. Įveskite daugiau raidžių.
plain-unknown = Nesuprasta: { $what }. ? išvardija, ką čia galima padaryti, pagalba sako, ką įvesti.
plain-changed = Kitas asmuo pakeitė įrašus.

## Pradžia.

plain-no-input = Eilutinė veiksena užduoda klausimus; su --no-input ji negalima.
plain-dumb-terminal = Šis terminalas (TERM) negali rodyti viso ekrano. Po vieną dalyką eilutėje: caseload --plain.
plain-garbled = Ši eilutė atėjo ne UTF-8 koduote, todėl nieko nepriimta. Nustatykite terminalui UTF-8 arba rašykite be ženklų.
