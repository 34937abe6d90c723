### Why something was refused: what, where, and what to do; one sentence per variant of the domain.

refusal-missing = Wypełnij to pole.
refusal-too-short =
    { $count ->
        [one] Napisz co najmniej { $count } znak, aby inni zrozumieli powód.
        [few] Napisz co najmniej { $count } znaki, aby inni zrozumieli powód.
        [many] Napisz co najmniej { $count } znaków, aby inni zrozumieli powód.
       *[other] Napisz co najmniej { $count } znaku, aby inni zrozumieli powód.
    }
refusal-too-long =
    { $count ->
        [one] To za długie: mieści się najwyżej { $count } znak.
        [few] To za długie: mieszczą się najwyżej { $count } znaki.
        [many] To za długie: mieści się najwyżej { $count } znaków.
       *[other] To za długie: mieści się najwyżej { $count } znaku.
    }
refusal-no-date = To nie jest data ani godzina. Napisz na przykład 16.11, 16.11.2026 14:30, dziś lub +3.
refusal-no-number = To nie jest liczba. Wpisz same cyfry.
refusal-out-of-range = Wartość musi być od { $from } do { $to }.
refusal-no-such-choice = Tego nie ma na liście. F4 pokaże, co można wybrać.
refusal-in-future = To przyszłość. Wpisz, kiedy to się naprawdę stało.
refusal-in-past = To przeszłość. Wybierz dzień dzisiejszy lub późniejszy.
refusal-too-early = To zbyt dawno. Sprawdź rok.
refusal-born-later = Data urodzenia jest późniejsza niż przyjęcie zgłoszenia. Popraw datę lub zaznacz, że dziecko się jeszcze nie urodziło.
refusal-beyond-maximum = Metoda pozwala najpóźniej na { $day }; późniejszy dzień może wyznaczyć tylko kierownik.
refusal-attempt-too-late =
    { $hours ->
        [one] Następna próba musi być najpóźniej za { $hours } godzinę.
        [few] Następna próba musi być najpóźniej za { $hours } godziny.
        [many] Następna próba musi być najpóźniej za { $hours } godzin.
       *[other] Następna próba musi być najpóźniej za { $hours } godziny.
    }
refusal-ends-before-start = Koniec jest przed początkiem. Popraw jedno z dwojga.
refusal-not-your-role = Ten krok należy do innej roli: { $role }. Zwróć się do kogoś, kto ją ma.
refusal-not-responsible = To może zrobić tylko osoba odpowiedzialna. Najpierw weź to na siebie lub zwróć się do niej.
refusal-second-person = To musi potwierdzić ktoś inny, rola: { $role }.
refusal-not-found = Nie ma zgłoszenia ani przypadku o tym numerze.
refusal-no-such-staff = Nikt o tej nazwie użytkownika tu nie pracuje. Wybierz z listy: F4.
refusal-lacks-role = Wybrana osoba nie ma potrzebnej roli: { $role }. Wybierz kogoś innego.
refusal-wrong-state = Teraz nie można tego zrobić; obecny etap: „{ $state }”.
refusal-already-decided = Decyzja o tym zgłoszeniu już zapadła. Dziennik pokazuje, czyja i dlaczego.
refusal-closed-case = Ten przypadek jest zamknięty i można go tylko czytać. Nowe zgłoszenie może go otworzyć ponownie.
refusal-not-closed = Ten przypadek nie jest zamknięty, nie ma czego otwierać ponownie.
refusal-not-yet = Etapu „{ $state }” nie można jeszcze zakończyć. Brakuje: { $missing }.
refusal-waits-for-approval = To czeka na zatwierdzenie; do zatwierdzenia lub odesłania nic nie można zmienić.
refusal-nothing-to-approve = Nic tu nie czeka na zatwierdzenie.
refusal-contradiction = Odpowiedzi są ze sobą sprzeczne. Najpierw popraw jedną z zaznaczonych.
refusal-not-sortable = Z tych odpowiedzi nie wynika jeszcze poziom. Odpowiedz na pytania o zagrożenie.
refusal-not-sorted = To zgłoszenie nie ma jeszcze poziomu. Najpierw odpowiedz na pytania o pilność (F4).
refusal-not-a-raise = Wybierz poziom pilniejszy od obecnego.
refusal-not-by-one = Poziom można obniżyć tylko o jeden stopień.
refusal-danger-yes = Przy bezpośrednim zagrożeniu nie można obniżyć poziomu. Odpowiedź „tak”: { $answers }.
refusal-after-deadline = Poziom można obniżyć tylko przed upływem jego terminu.
refusal-no-protective-fact = Niższy poziom wymaga faktu, który chroni dziecko. Odpowiedz „tak” na jedno z pytań o ochronę.
refusal-already-proposed = Obniżenie już zaproponowano; czeka na drugą osobę.
refusal-nothing-proposed = Nikt tu nie proponuje obniżenia poziomu.
refusal-link-to-itself = Wpisu nie można powiązać z nim samym. Wpisz inny numer.
refusal-link-needs-open-signal = { $number } to nie otwarte zgłoszenie. Wpisz numer otwartego zgłoszenia.
refusal-link-needs-open-case = { $number } to nie otwarty przypadek. Wpisz numer otwartego przypadku.
refusal-link-needs-closed-case = { $number } to nie zamknięty przypadek. Wpisz numer zamkniętego przypadku.
refusal-act-first = Przy najpilniejszym zgłoszeniu najpierw trzeba działać: zobacz dziecko lub napisz, dlaczego nie.
refusal-check-first = Najpierw zakończ weryfikację (F5).
refusal-task-not-open = To zadanie jest już wykonane lub uznane za niewykonalne.
refusal-plan-not-in-force = Zadania można zaznaczać tylko w obowiązującym planie.
refusal-stale = W tym czasie ten wpis zmieniła inna osoba. Porównaj obie wersje i zapisz ponownie.
refusal-already-set-up = Ten ośrodek jest już założony.
refusal-login-taken = Ta nazwa użytkownika jest zajęta. Wybierz inną.
refusal-bad-login = Nazwa użytkownika to małe litery łacińskie, cyfry, kropki i kreski; zaczyna się od litery.
refusal-nothing-changes = Nic by się nie zmieniło: tak już jest.
refusal-no-admin = Co najmniej jedna osoba musi być kierownikiem lub administratorem.
refusal-already-ended = Ta interwencja jest już zakończona.

## What must hold before a state is left; stands in a list of what is missing.

# $gate is one of the messages below, $what the names or titles it concerns.
gate-what = { $gate } ({ $what })
gate-level = poziom pilności
gate-responsible = osoba odpowiedzialna
gate-check-step = krok weryfikacji z wynikiem
gate-child-seen = dziecko widziano, lub dlaczego nie
gate-conclusion = wynik weryfikacji
gate-reason = uzasadnienie decyzji
gate-curator = menedżer przypadku
gate-diagnosis = potrzeby, przyczyny, zasoby i ryzyko
gate-child-view = zdanie każdego dziecka, lub dlaczego go brak
gate-problem = główny problem i czy rodzina go widzi
gate-goal = co najmniej jeden cel
gate-task-owner-term = osoba i termin przy każdym zadaniu
gate-next-review = data następnego przeglądu
gate-consent = zgoda każdej pytanej osoby, lub odmowa z podstawą dalszej pracy
gate-steps = kroki układania planu
gate-goals-rated = ocena każdego celu
gate-opinions = opinie specjalistów, rodziny i eksperta, lub dlaczego ich brak
gate-tasks-explained = wyjaśnienie każdego otwartego zadania
gate-goals-state = wynik każdego celu
gate-risk-rerated = ponowna ocena ryzyka
gate-family-told = jak i kiedy powiadomiono rodzinę
gate-signals-resolved = odpowiedź na każde pilne nowe zgłoszenie
gate-urgent-over = koniec każdej interwencji kryzysowej

## Parts of a plan, for a method that does not name them itself.

plan-part-problem = główny problem
plan-part-trust = kontakt i zaufanie
plan-part-causes = przyczyny i zasoby
plan-part-goals = cele
plan-part-actions = zadania
plan-part-terms = terminy

## What a method asks for beside its gates.

refusal-countersign-first = Raport ze sprawdzenia czeka na zatwierdzenie: decyzja dopiero potem.
refusal-lasts-too-long = Taki środek może trwać najwyżej { $hours } godz.: wybierz wcześniejszy koniec.
refusal-consent-first = Nic z planu nie jest realizowane, zanim zapisze się zgodę rodziny. Brakuje: { $names }. Pilną usługę zaznacza się w zadaniu.
refusal-not-of-method = Metoda nie przewiduje takiej decyzji: wybierz inną z listy.
refusal-same-method = Ośrodek pracuje już według tej wersji metody.
refusal-end-urgent-first = Trwa pilna interwencja w tym zgłoszeniu: najpierw ją zakończ albo otwórz przypadek, w którym będzie trwać dalej.
refusal-voluntary = Rodzina odmówiła albo cofnęła zgodę, a ta metoda działa tylko za zgodą: wysłuchaj rodziny jeszcze raz albo zaproponuj zamknięcie.
refusal-level-gone = W tej wersji brakuje poziomu { $level }, na którym są otwarte zgłoszenia albo przypadki. Zachowaj wszystkie poziomy obecnej wersji.
refusal-used-version = Ośrodek pracował już według innej metody z tym numerem wersji i decyzje na nią wskazują: nadaj nowej własny numer.
gate-records = zapisy, których wymaga metoda
gate-tools = narzędzia, których wymaga metoda
gate-curator-approved = menedżer zatwierdzony przez właściwe gremium
gate-efforts = wysiłki rodziców przy ich zadaniach
gate-future = decyzja o dalszej przyszłości dziecka
refusal-other-method = Ośrodek zostaje przy swojej metodzie: można przyjąć tylko inną jej wersję.
