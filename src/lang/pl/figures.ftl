### Wskaźniki: nazwy, części, liczby, okresy.

## Jak radzi sobie kolejka.

figure-level-share = poziomy 1 i 2 wśród przyjętych zgłoszeń
figure-overrides-up = poziomy podniesione ręcznie
figure-overrides-down = poziomy obniżone ręcznie
figure-received-to-sorted = od przyjęcia do kwalifikacji (mediana)
figure-answered-in-term = odpowiedź w terminie
figure-reported-again = zgłoszone ponownie w ciągu 180 dni
figure-open-at-end = otwarte zgłoszenia na koniec
figure-overdue-at-end = z nich po terminie

## Części wskaźników.

figure-part-first = otwarte po raz pierwszy
figure-part-again = otwarte ponownie
figure-part-none = nie podano
figure-part-nobody = nikt
figure-part-not-ours = nie dla tego ośrodka
figure-part-satisfied = zadowolone
figure-part-partly = częściowo zadowolone
figure-part-not = niezadowolone
figure-part-specialists = specjaliści
figure-part-family = rodzina
figure-part-expert = niezależny ekspert

## Liczby i co za nimi stoi.

figure-share = { $percent } % · { $n } z { $of }
figure-nothing = nie ma czego liczyć
figure-load =
    { $cases ->
        [one] { $n } · { $cases } przypadek
        [few] { $n } · { $cases } przypadki
        [many] { $n } · { $cases } przypadków
       *[other] { $n } · { $cases } przypadku
    }
figure-parts = Z czego się składa
figure-counts = Policzone
figure-others = Sprawdzone, niepoliczone
figure-status = Enter: otwórz

## Wiersz poleceń.

report-bad-period = Okres zaczyna się { $from }, po swoim końcu { $to }.
report-unknown = Nie ma wskaźnika { $name }. Są: queue, method, all, { $known }.
audit-full-role = Cały dziennik czyta tylko kierownik lub administrator.

## Ekran. $from i $to to gotowe daty.

figures-period-days = { $from } – { $to }
figures-this-month = ten miesiąc
figures-last-month = poprzedni miesiąc
figures-this-quarter = ten kwartał
figures-last-quarter = poprzedni kwartał
figures-this-year = ten rok
figures-twelve-months = dwanaście miesięcy
figures-title-queue = Wskaźniki: kolejka
figures-title-method = Wskaźniki metody
figures-title-months = Wskaźniki: ostatnie dwanaście miesięcy
figures-counting = Trwa liczenie według dziennika …
figures-none = Metoda nie wymaga wskaźników.
figures-status = Enter: co stoi za liczbą · Tab: następny widok · w lewo, w prawo: okres
figures-status-months = Enter: wskaźniki tego miesiąca · Tab: następny widok
figures-received = przyjęte zgłoszenia
figures-opened = otwarte przypadki
figures-closed = zamknięte przypadki
figures-month = { $month }: przyjęte zgłoszenia – { $received }, otwarte przypadki – { $opened }, zamknięte – { $closed }
action-next-period = Następny okres
action-previous-period = Poprzedni okres
