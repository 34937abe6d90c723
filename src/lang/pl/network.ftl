### The network around a family: services, participants, who was told, meetings.

## The pane.

case-pane-network = Sieć
case-status-network = Spacja: co się stało · F6: usługa · p: uczestnik · g: spotkanie · 1-7
help-about-network = Usługi, uczestnicy, kogo powiadomić, spotkania. Spacja zapisuje, co się stało z wybraną pozycją.
only-in-network = tylko w sieci przypadku
group-network = Sieć
network-to-tell = Do powiadomienia
network-told = Powiadomiono
network-not-told = jeszcze nie powiadomiono
network-left = już nie uczestniczy
network-services = Usługi
network-no-services = Nie ma jeszcze usług. F6 zapisuje pierwszą.
network-goal-gone = Dla celu, którego nie ma już w planie
network-unfit = Nie odpowiada potrzebie
network-next = Dalej: { $what }
network-meetings = Spotkania
network-meeting-ahead = jeszcze się nie odbyło
network-meeting-cancelled = odwołane
network-participants = Kto uczestniczy i co może wiedzieć
network-family = rodzina
network-constant = Stały specjalista od otwarcia: { $who }
network-no-constant = Nikt nie jest w zespole od samego otwarcia.

## What there is to tell, and until when.

news-plan = plan, wersja { $version }
news-review = decyzja z przeglądu
news-meeting = decyzje: { $kind }
news-a-meeting = decyzje ze spotkania
news-closure = zamknięcie przypadku
news-difficulty = trudność: { $what }
news-a-difficulty = trudność
term-inform = powiadomienie uczestników: { $what }
term-service-answer = odpowiedź usługodawcy: { $what }
term-service-begin = początek usługi: { $what }
term-service-end = koniec usługi: { $what }
term-service-notice = zawiadomienie usługodawcy: { $what }
term-service-reply = odpowiedź na zawiadomienie: { $what }

## How far a service has come.

service-progress-planned = zaplanowana
service-progress-asked = zapytano usługodawcę
service-progress-agreed = usługodawca się zgadza
service-progress-refused = usługodawca odmawia
service-progress-running = realizowana
service-progress-ended = zakończona

## Services.

form-service = Usługa planu
field-service-goal = Cel, któremu służy
field-service-what = Co to za usługa
field-service-provider = Usługodawca
field-service-users = Kto z rodziny korzysta
field-service-quantity = Zaplanowano, ile razy
field-service-from = Pierwszy dzień
field-service-to = Ostatni dzień
field-service-cost-kind = Koszt dla rodziny
field-service-cost = Ile
choice-cost-free = bezpłatnie
choice-cost-paid = odpłatnie
field-service-urgent = Nie może czekać na zgodę rodziny
form-service-step = Co się stało z usługą
field-service-event = Co się stało
field-service-on = Którego dnia
choice-service-chosen = wybrana wspólnie z rodziną
choice-service-introduced = poznanie rodziny z usługodawcą
choice-service-referred = wysłano skierowanie
choice-service-answered = odpowiedź usługodawcy
choice-service-helped = pomoc w dostępie
choice-service-delivered = udzielona
choice-service-kept = rodzina wypełnia swoją część
choice-service-satisfied = zadowolenie rodziny
choice-service-fitted = odpowiada potrzebie
choice-service-notified = zawiadomienie kierownictwa usługodawcy
choice-service-replied = odpowiedź kierownictwa
choice-service-ended = zakończenie
field-referral-why = Dlaczego rodzina przychodzi
field-referral-aims = Cele pracy z przypadkiem
field-service-agreed = Czy usługodawca się zgadza?
field-service-help = Jaka pomoc
choice-help-transport = transport
choice-help-minding = opieka nad dziećmi w tym czasie
choice-help-other = inna pomoc
field-service-times = Ile razy
field-service-kept = Czy rodzina wypełnia swoją część?
choice-kept-yes = tak
choice-kept-partly = częściowo
choice-kept-no = nie
field-service-fits = Czy odpowiada potrzebie?
field-service-notice = Zawiadomienie kierownictwa usługodawcy
field-service-words = Słowami (z kim, jak, dlaczego)

## Participants and who was told.

form-participant = Uczestnik
field-participant-kind = Kim jest
choice-participant-agency = inna instytucja lub organizacja
choice-participant-expert = niezależny ekspert
choice-participant-other = inna osoba pomagająca
field-participant-name = Imię i nazwisko lub nazwa
field-participant-role = Co robi w przypadku
field-participant-contact = Telefon lub adres
field-participant-knows = Co może wiedzieć
choice-knows-everything = całe akta
choice-knows-plan = plan, przebieg i decyzje
choice-knows-own-part = tylko swoją część
choice-knows-nothing = nic o przypadku
field-participant-from = Od
form-end-part = Koniec udziału
field-part-ended-on = Ostatni dzień
form-difficulty = Trudność, o której inni muszą wiedzieć
field-difficulty = Co się pojawiło
field-difficulty-whom = Kogo powiadomić
form-tell = Kogo powiadomiono
field-told-who = Kto
field-told = Powiadomiono?
choice-told-yes = powiadomiono
choice-told-no = nie trzeba powiadamiać
field-informed-on = Którego dnia
field-told-words = Jak lub dlaczego nie

## Meetings.

form-meeting = Spotkanie w sprawie przypadku
field-meeting-kind = Rodzaj spotkania
field-meeting-at = Kiedy
field-meeting-place = Gdzie
field-meeting-invited = Zaproszeni
field-meeting-others = Inni zaproszeni
field-meeting-questions = Pytania do omówienia
field-meeting-held = Czy już się odbyło?
form-minutes = Protokół spotkania
field-minutes-present = Obecni
field-minutes-others = Inni obecni
field-minutes-said = O czym mówiono
field-minutes-decisions = Co postanowiono
form-cancel-meeting = Spotkanie się nie odbędzie
field-approved-by-meeting = Decyzja spotkania

## Actions.

action-happened = Zapisz, co się stało z wybraną pozycją
action-change-item = Zmień wybraną tu pozycję
action-new-service = Zapisz usługę
action-new-participant = Zapisz uczestnika
action-new-meeting = Umów spotkanie lub zapisz protokół
action-difficulty = Zapisz trudność, o której inni muszą wiedzieć
action-end-item = Zakończ lub odwołaj wybraną pozycję
bar-change-item = Zmień
bar-long-change-item = Zmień
bar-new-service = +Usł.
bar-long-new-service = Nowa usługa
why-not-nothing-here = o wybranej pozycji nie ma czego zapisać

## What was done, in the journal and when it is taken back.

deed-service-new = nowa usługa „{ $what }”
deed-service-changed = usługa „{ $what }”
deed-service-dropped = usunięcie usługi „{ $what }”
change-service-written = zapis usługi
change-service-moved = przebieg usługi
change-participant-written = zapis uczestnika
change-part-ended = koniec udziału
change-news-raised = do powiadomienia
change-news-told = kogo powiadomiono
change-meeting-planned = umówione spotkanie
change-meeting-cancelled = spotkanie odwołane
change-meeting-held = protokół spotkania

## Staff.

change-staff-described = zawód i kompetencje
change-staff-changed = pracownik: zmiana
cli-no-such-staff = Nikt nie ma loginu „{ $login }”. Lista wszystkich: caseload staff list

## Refusals.

refusal-not-referred = Żadne skierowanie nie czeka na odpowiedź: zapisz najpierw wysłanie skierowania.
refusal-provider-refused = Usługodawca odmówił. Najpierw wyślij nowe skierowanie albo zmień usługodawcę.
refusal-not-unfit = Zapisz najpierw, że usługa nie odpowiada potrzebie i dlaczego.
refusal-not-notified = Żadne zawiadomienie nie czeka na odpowiedź: zapisz najpierw jego wysłanie.
refusal-already-told = Ktoś z listy został już powiadomiony albo nie uczestniczy: otwórz formularz ponownie.
refusal-not-held = To spotkanie nie ma jeszcze protokołu: zapisz go najpierw.

## What a method says of it.

method-network-answer = odpowiedź usługodawcy
method-network-notice = zawiadomienie o nieodpowiedniej usłudze
method-network-reply = odpowiedź kierownictwa
method-network-inform = powiadomienie uczestników
method-event-conferred = odbyte spotkanie
