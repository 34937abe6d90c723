### The guided tour.

action-tour = Mokomoji apžvalga: pradėti arba baigti
tour-title = Apžvalga: { $stop } žingsnis iš { $stops }
tour-move = Tai pranešimų eilė: skubiausias pranešimas stovi pirmas. Pereikite į kitą eilutę klavišu ↓.
tour-open = Enter atveria pranešimą: kas pranešta ir kodėl jis stovi būtent čia. Atverkite jį.
tour-back = Esc grąžina vienu žingsniu atgal, ir niekas neprarandama. Grįžkite į eilę klavišu Esc.
tour-record = Kažkas skambina. F2 atveria naują pranešimą: vienu sakiniu įrašykite, kas pranešama, ir išsaugokite klavišu F8.
tour-sort = Ar tai skubu? 1 reiškia taip, 2 – ne, 3 – nežinoma. Atsakykite į kelis klausimus, stebėkite lygį ir išsaugokite atsakymus klavišu F8.
tour-take = Naujas pranešimas stovi savo vietoje. Kas nors turi už jį atsakyti: perimkite jį klavišu F3.
tour-find = F7 randa žmones, vietas ir žodžius bet kokia rašyba. Įrašykite dalį eilėje matyto vardo ir atverkite rastą įrašą klavišu Enter.
tour-tick = Esc grąžina į eilę. 2 – atvejai: Enter ties vykdomu atveju, 3 – jo planas, tarpo klavišas ties užduotimi, F8 išsaugo.
tour-done = Apžvalga baigta. F1: ekrano klavišai, F9: visi veiksmai.
tour-left = Apžvalga nutraukta; iš naujo ji pradedama per F9.
tour-leave-again = Dar kartą Esc baigia apžvalgą.
tour-offered = Jūs čia pirmą kartą? F9, „Mokomoji apžvalga“: aštuoni žingsniai, 3 min.
why-not-tour = Apžvalgai reikia išgalvotų duomenų: paleiskite programą komanda caseload tour.
