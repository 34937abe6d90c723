### Tryb wierszowy: pytania i odpowiedzi, jedna rzecz w wierszu.

## Słowa, które się wpisuje; odmiany jednego słowa stoją po przecinku.

plain-word-menu = menu
plain-word-back = wstecz, w
plain-word-quit = koniec, k
plain-word-save = zapisz, z
plain-word-later = później
plain-word-discard = usuń
plain-word-values = wartości
plain-word-again = jeszcze raz, lista, wszystko
plain-word-where = gdzie
plain-word-help = pomoc, p
plain-word-go = do
plain-word-yes = tak, t
plain-word-no = nie, n
plain-word-unknown = nie wiadomo, nieznane, ?

## Jak się z nim rozmawia.

plain-hello = Jedna rzecz w wierszu. pomoc mówi, co wpisać, ? wymienia, co można tu zrobić, koniec kończy.
plain-help-number = Liczba otwiera wiersz o tym numerze. Liczba i słowo robią z nim coś: 3 przejmij. do 3 tylko go wybiera.
plain-help-word = Proszę wpisać nazwę działania albo początki jej słów. Nazwy klawiszy też działają: f2.
plain-help-move = wstecz cofa, pusty wiersz idzie dalej albo czyta ekran jeszcze raz, jeszcze raz czyta wszystko, gdzie mówi, co jest otwarte, koniec kończy.
plain-help-form = W formularzu pusty wiersz zostawia wpis, - go czyści, < cofa o jedno pole, ? podpowiada, wiersz z kropką kończy tekst z kilku wierszy.
plain-help-slash = Tam, gdzie wpisuje się tekst, polecenia zaczynają się ukośnikiem: /zapisz, /później, /usuń, /menu, /lista; /7 prowadzi do pola 7. Tekst, który zaczyna się ukośnikiem albo jest takim znakiem, wpisuje się po //.
plain-help-sort = Pytania o pilność: tak, nie, ? – nie wiadomo; pusty wiersz idzie dalej, < cofa, zapisz zachowuje odpowiedzi.

## Ekrany.

plain-more = Jest więcej: pusty wiersz idzie dalej.
plain-nobody = bez osoby odpowiedzialnej
plain-panes = Części, każda po nazwie: { $panes }
plain-find-more = Jest więcej: proszę wpisać inne słowa.
plain-language = Proszę wpisać numer swojego języka.
plain-zone = Wybrano: { $zone }. Pusty wiersz przyjmuje to; miasto skraca listę.
plain-open = nie wybrano
plain-kept = zostaje: { $version }
plain-tick = Liczba zaznacza wartość albo zdejmuje zaznaczenie; pusty wiersz przyjmuje zaznaczone.
plain-ticked = { $what }, zaznaczone
plain-sort-title = Pilność zgłoszenia { $number }
plain-question = Pytanie { $place } z { $count }. { $question } { $told }
plain-answer-now = Teraz: { $answer }.
plain-proposed = Może tak: { $because }.
plain-can-save = zapisz zachowuje odpowiedzi teraz.
plain-sort-end = To wszystkie pytania. zapisz zachowuje odpowiedzi; liczba prowadzi do pytania.

## Formularze.

plain-form = { $count ->
    [one] { $count } pole. Pusty wiersz zostawia wpis.
    [few] { $count } pola. Pusty wiersz zostawia wpis.
    [many] { $count } pól. Pusty wiersz zostawia wpis.
   *[other] { $count } pola. Pusty wiersz zostawia wpis.
}
plain-required = { $field } (wymagane)
plain-field = { $label }:
plain-field-now = { $label }, teraz: { $value }
plain-means = To znaczy: { $what }
plain-problem = Błąd w polu { $place }, { $field }: { $why }
plain-form-end = Koniec formularza. zapisz zachowuje, liczba zmienia pole, później zostawia szkic, usuń wyrzuca wpis.
plain-match = Może już znane: { $what }
plain-match-hint = /wartości je pokazuje; pusty wiersz idzie dalej.
plain-hint-prose = Kilka wierszy; wiersz z kropką je kończy.
plain-hint-date = Dzień: 28.11, dziś, +3 albo dzień tygodnia; z godziną, gdzie jest potrzebna: 14:00.
plain-hint-choice = Proszę wpisać numer albo nazwę wartości.
plain-hint-many = Proszę wpisać numery albo nazwy z przecinkami.
plain-no-help = Proszę wpisać tekst; pusty wiersz zostawia wpis.
plain-no-value = Nie ma tu takiej wartości. ? je wymienia.

## Co nie jest zrozumiałe.

plain-no-entry = Nie ma tu numeru { $number }.
plain-unclear = Tak nazywa się kilka działań: { $names }. Proszę wpisać więcej liter.
plain-unknown = Niezrozumiałe: { $what }. ? wymienia, co można tu zrobić, pomoc mówi, co wpisać.
plain-changed = Inna osoba zmieniła dane.

## Początek.

plain-no-input = Tryb wierszowy zadaje pytania; z --no-input nie może działać.
plain-dumb-terminal = Ten terminal (TERM) nie umie pokazać pełnego ekranu. Jedna rzecz w wierszu: caseload --plain.
plain-garbled = Ten wiersz nie dotarł jako UTF-8 i nic nie przyjęto. Ustaw terminal na UTF-8 albo pisz bez znaków diakrytycznych.
