### The keyboard: layouts, how they are found, settings, the test of keys.

## Actions and labels of the bar.

action-settings = Ustawienia: język, kolory, klawiatura
action-next-value = Następna wartość
action-previous-value = Poprzednia wartość
action-leave-trial = Wyjście z próby klawiszy
bar-leave-trial = Wyjdź
bar-long-leave-trial = Wyjście

## Esc where there is nothing to close.

notice-esc = F1: pomoc · F9: menu · F10: wyjście · Esc, potem cyfra: klawisz funkcyjny

## settings

settings-title = Ustawienia
settings-language = Język
settings-theme = Kolory
settings-keyboard = Układ klawiatury
settings-calibrate = Rozpoznanie układu
settings-trial = Próba klawiszy
settings-mouse = Mysz
settings-ascii = Proste znaki
settings-bell = Dzwonek
settings-on = włączone
settings-off = wyłączone
settings-about-language = Język programu. Zapisy pozostają takie, jak je napisano.
settings-about-theme = Wygląd ekranu. „Bez kolorów” pokazuje wszystko pogrubieniem i odwróceniem.
settings-about-keyboard = Układ, na który przełączona jest klawiatura podczas pracy tutaj: litery działają wtedy jako polecenia w każdym alfabecie. Tekst jest zawsze przyjmowany tak, jak go wpisano.
settings-about-calibrate = Wystarczy nacisnąć jeden lub dwa klawisze, a program rozpozna układ.
settings-about-trial = Pokazuje, co daje każde naciśnięcie klawisza, z poradami dla PuTTY.
settings-about-mouse = Kliknięcia i kółko działają na listach, zakładkach i pasku. Aby zaznaczyć tekst w terminalu, trzeba wtedy przytrzymać Shift.
settings-about-ascii = Ramki i symbole z prostych znaków – dla terminali, które inne pokazują błędnie. Litery pozostają.
settings-about-bell = Terminal dzwoni, gdy wpływa zgłoszenie najwyższego poziomu.
settings-keys = Enter, spacja lub → następna wartość · ← poprzednia · Esc: zamknij
settings-status = Enter: następna wartość · ←: poprzednia · Esc: zamknij · zapis od razu
settings-status-open = Enter: otwórz · Esc: zamknij

## Layouts and themes, by their codes.

keyboard-auto = jeszcze nieznany: według języka
keyboard-us = angielski (USA)
keyboard-ru = rosyjski ЙЦУКЕН
keyboard-bg-bds = bułgarski BDS
keyboard-bg-phonetic = bułgarski fonetyczny
keyboard-bg-phonetic-traditional = bułgarski fonetyczny, tradycyjny
keyboard-lt = litewski
keyboard-pl = polski
theme-default = zwykłe
theme-high-contrast = silny kontrast
theme-colour-safe = dla słabo rozróżniających czerwień i zieleń
theme-mono = bez kolorów

## calibrate

calibrate-title = Rozpoznanie układu
calibrate-j = Proszę nacisnąć klawisz z literą J.
calibrate-v = Proszę nacisnąć klawisz z literą V.
calibrate-one = Proszę nacisnąć klawisz z cyfrą 1 w rzędzie cyfr.
calibrate-about = Tak jak przy zwykłym pisaniu, bez Shift i Alt. Nic nie jest nigdzie zapisywane.
calibrate-wrong = Żaden znany układ nie daje tego dla tego klawisza. Proszę spróbować jeszcze raz albo wyjść przez Esc i wybrać układ z listy.
calibrate-found = Układ rozpoznany i zapisany: { $layout }.
calibrate-status = Proszę nacisnąć klawisz · Esc: bez zmian

## trial

trial-title = Próba klawiszy
trial-layout = Układ: { $layout }
trial-plain = Klawisze sprawdza się na pełnym ekranie: uruchom caseload keys w terminalu, bez --plain.
trial-nothing = Po naciśnięciu klawisza widać tutaj, co z niego wynikło.
trial-pasted = Wklejony tekst dotarł w całości; znaków: { $count }.
trial-function = klawisz funkcyjny F{ $number }
trial-named = klawisz o własnej nazwie
trial-command = jako polecenie: { $key }
trial-advice = Klawisz, który nic tu nie pokazuje, nie jest rozpoznawany. PuTTY: Terminal > Keyboard > Function keys „ESC[n~” i Backspace „Control-?”; Window > Translation > Remote character set „UTF-8”. Jeśli F1 lub F10 nie docierają: Alt i cyfra albo Esc, potem cyfra (0 to F10).
trial-status = F10: wyjście · dwa razy Esc: też wyjście

layout-hint = Litery jako polecenia: układ rozpoznaje się raz w F9 > Ustawienia.

## A search in the wrong layout: what was typed, and what was found instead.

rescued = nic dla „{ $typed }”, pokazano „{ $words }”

## A terminal that shows no letters beyond ASCII: only such letters may stand here.

charset-not-utf8 = Terminal nie jest UTF-8. PuTTY: Window > Translation > Remote charset: UTF-8
