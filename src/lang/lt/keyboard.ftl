### The keyboard: layouts, how they are found, settings, the test of keys.

## Actions and labels of the bar.

action-settings = Nustatymai: kalba, spalvos, klaviatūra
action-next-value = Kita reikšmė
action-previous-value = Ankstesnė reikšmė
action-leave-trial = Baigti klavišų bandymą
bar-leave-trial = Išeit
bar-long-leave-trial = Išeiti

## Esc where there is nothing to close.

notice-esc = F1: pagalba · F9: meniu · F10: išeiti · Esc, tada skaitmuo: funkcinis klavišas

## settings

settings-title = Nustatymai
settings-language = Kalba
settings-theme = Spalvos
settings-keyboard = Klaviatūros išdėstymas
settings-calibrate = Rasti išdėstymą
settings-trial = Klavišų bandymas
settings-mouse = Pelė
settings-ascii = Paprasti ženklai
settings-bell = Skambutis
settings-on = įjungta
settings-off = išjungta
settings-about-language = Programos kalba. Įrašai lieka tokie, kaip parašyti.
settings-about-theme = Ekrano išvaizda. „Be spalvų“ viską rodo paryškintai ir apverstai.
settings-about-keyboard = Išdėstymas, kuris įjungtas Jums čia dirbant: tada raidės veikia kaip komandos, kad ir kokia abėcėle jos renkamos. Tekstas visada priimamas taip, kaip surinktas.
settings-about-calibrate = Paspaudžiate vieną ar du klavišus, ir programa atpažįsta išdėstymą.
settings-about-trial = Rodo, kuo virto kiekvienas paspaudimas, ir pataria dėl PuTTY.
settings-about-mouse = Spustelėjimai ir ratukas veikia sąrašuose, kortelėse ir juostoje. Tekstui terminale žymėti tada laikomas Shift.
settings-about-ascii = Rėmeliai ir ženklai iš paprastų simbolių – terminalams, kurie kitus rodo neteisingai. Raidės lieka.
settings-about-bell = Terminalas skambteli, kai gaunamas aukščiausio lygio pranešimas.
settings-keys = Enter, tarpas ar → kita reikšmė · ← ankstesnė · Esc: uždaryti
settings-status = Enter: kita reikšmė · ←: ankstesnė · Esc: uždaryti · išsaugoma iš karto
settings-status-open = Enter: atverti · Esc: uždaryti

## Layouts and themes, by their codes.

keyboard-auto = dar nežinomas: pagal kalbą
keyboard-us = anglų (JAV)
keyboard-ru = rusų ЙЦУКЕН
keyboard-bg-bds = bulgarų BDS
keyboard-bg-phonetic = bulgarų fonetinis
keyboard-bg-phonetic-traditional = bulgarų fonetinis, tradicinis
keyboard-lt = lietuvių
keyboard-pl = lenkų
theme-default = įprastos
theme-high-contrast = stiprus kontrastas
theme-colour-safe = silpnai skiriantiems raudoną ir žalią
theme-mono = be spalvų

## calibrate

calibrate-title = Rasti išdėstymą
calibrate-j = Paspauskite klavišą su raide J.
calibrate-v = Paspauskite klavišą su raide V.
calibrate-one = Paspauskite klavišą su skaitmeniu 1 skaitmenų eilėje.
calibrate-about = Spauskite kaip įprastai rašydami, be Shift ir Alt. Niekur nieko neįrašoma.
calibrate-wrong = Nė vienas žinomas išdėstymas šiam klavišui to neduoda. Bandykite dar kartą arba išeikite su Esc ir pasirinkite išdėstymą iš sąrašo.
calibrate-found = Išdėstymas rastas ir išsaugotas: { $layout }.
calibrate-status = Paspauskite klavišą · Esc: nieko nekeisti

## trial

trial-title = Klavišų bandymas
trial-layout = Išdėstymas: { $layout }
trial-plain = Klavišai tikrinami visame ekrane: paleiskite caseload keys terminale, be --plain.
trial-nothing = Paspauskite bet kurį klavišą: čia matyti, kuo jis virto.
trial-pasted = Įklijuotas tekstas gautas visas; ženklų: { $count }.
trial-function = funkcinis klavišas F{ $number }
trial-named = klavišas su savo vardu
trial-command = kaip komanda: { $key }
trial-advice = Klavišas, kuris čia nieko nerodo, nesuprantamas. PuTTY: Terminal > Keyboard > Function keys „ESC[n~“ ir Backspace „Control-?“; Window > Translation > Remote character set „UTF-8“. Jei F1 ar F10 nepasiekia: Alt ir skaitmuo arba Esc, tada skaitmuo (0 yra F10).
trial-status = F10: išeiti · Esc du kartus: taip pat išeiti

layout-hint = Raidės kaip komandos: išdėstymas kartą randamas per F9 > Nustatymai.

## A search in the wrong layout: what was typed, and what was found instead.

rescued = pagal „{ $typed }“ nieko nėra, rodoma „{ $words }“

## A terminal that shows no letters beyond ASCII: only such letters may stand here.

charset-not-utf8 = Terminalas ne UTF-8. PuTTY: Window > Translation > Remote charset: UTF-8
