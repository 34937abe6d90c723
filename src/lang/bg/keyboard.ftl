### The keyboard: layouts, how they are found, settings, the test of keys.

## Actions and labels of the bar.

action-settings = Настройки: език, цветове, клавиатура
action-next-value = Следваща стойност
action-previous-value = Предишна стойност
action-leave-trial = Изход от проверката на клавишите
bar-leave-trial = Изход
bar-long-leave-trial = Изход

## Esc where there is nothing to close.

notice-esc = F1: помощ · F9: меню · F10: изход · Esc и после цифра: функционален клавиш

## settings

settings-title = Настройки
settings-language = Език
settings-theme = Цветове
settings-keyboard = Клавиатурна подредба
settings-calibrate = Намиране на подредбата
settings-trial = Проверка на клавишите
settings-mouse = Мишка
settings-ascii = Прости знаци
settings-bell = Звънец
settings-on = включено
settings-off = изключено
settings-about-language = Езикът на програмата. Записите остават така, както са написани.
settings-about-theme = Изгледът на екрана. „Без цветове“ показва всичко с удебелени и обърнати букви.
settings-about-keyboard = Подредбата, на която е клавиатурата Ви при работа тук: тогава буквите действат като команди, на каквато и азбука да са. Текстът винаги се приема както е написан.
settings-about-calibrate = Натискате един или два клавиша и програмата разпознава подредбата.
settings-about-trial = Показва какво става от всеки натиснат клавиш и дава съвети за PuTTY.
settings-about-mouse = Щракването и колелцето действат в списъци, раздели и лентата. За маркиране на текст в терминала тогава се държи Shift.
settings-about-ascii = Рамки и знаци от прости символи – за терминали, които показват другите погрешно. Буквите остават.
settings-about-bell = Терминалът звъни, когато постъпи сигнал от най-високото ниво.
settings-keys = Enter, интервал или → следваща стойност · ← предишна · Esc: затваряне
settings-status = Enter: следваща стойност · ←: предишна · Esc: затваряне · запазва се веднага
settings-status-open = Enter: отваряне · Esc: затваряне

## Layouts and themes, by their codes.

keyboard-auto = още неизвестна: според езика
keyboard-us = английска (САЩ)
keyboard-ru = руска ЙЦУКЕН
keyboard-bg-bds = българска БДС
keyboard-bg-phonetic = българска фонетична
keyboard-bg-phonetic-traditional = българска фонетична, традиционна
keyboard-lt = литовска
keyboard-pl = полска
theme-default = обикновени
theme-high-contrast = силен контраст
theme-colour-safe = за слабо различаване на червено и зелено
theme-mono = без цветове

## calibrate

calibrate-title = Намиране на подредбата
calibrate-j = Натиснете клавиша с латинска буква J.
calibrate-v = Натиснете клавиша с латинска буква V.
calibrate-one = Натиснете клавиша с цифра 1 в реда на цифрите.
calibrate-about = Натиснете го както обикновено пишете, без Shift и Alt. Никъде не се записва нищо.
calibrate-wrong = Нито една позната подредба не дава това за този клавиш. Опитайте пак или излезте с Esc и изберете подредбата от списъка.
calibrate-found = Подредбата е намерена и запазена: { $layout }.
calibrate-status = Натиснете клавиша · Esc: без промяна

## trial

trial-title = Проверка на клавишите
trial-layout = Подредба: { $layout }
trial-plain = Клавишите се изпробват на цял екран: пуснете caseload keys в терминал, без --plain.
trial-nothing = Натиснете произволен клавиш: тук се вижда какво е станало от него.
trial-pasted = Поставен текст, получен цял; знаци: { $count }.
trial-function = функционален клавиш F{ $number }
trial-named = клавиш със собствено име
trial-command = като команда: { $key }
trial-advice = Клавиш, който не показва нищо тук, не се разбира. PuTTY: Terminal > Keyboard > Function keys „ESC[n~“ и Backspace „Control-?“; Window > Translation > Remote character set „UTF-8“. Ако F1 или F10 не достигат: Alt и цифрата или Esc и после цифрата (0 е F10).
trial-status = F10: изход · Esc два пъти: също изход

layout-hint = Букви като команди: подредбата се намира еднократно в F9 > Настройки.

## A search in the wrong layout: what was typed, and what was found instead.

rescued = няма нищо за „{ $typed }“, показва се „{ $words }“

## A terminal that shows no letters beyond ASCII: only such letters may stand here.

charset-not-utf8 = Terminalat ne e UTF-8. PuTTY: Window > Translation > Remote charset: UTF-8
