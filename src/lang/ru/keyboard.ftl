### The keyboard: layouts, how they are found, settings, the test of keys.

## Actions and labels of the bar.

action-settings = Настройки: язык, цвета, клавиатура
action-next-value = Следующее значение
action-previous-value = Предыдущее значение
action-leave-trial = Выйти из проверки клавиш
bar-leave-trial = Выход
bar-long-leave-trial = Выход

## Esc where there is nothing to close.

notice-esc = F1: справка · F9: меню · F10: выход · Esc, затем цифра: функциональная клавиша

## settings

settings-title = Настройки
settings-language = Язык
settings-theme = Цвета
settings-keyboard = Раскладка клавиатуры
settings-calibrate = Определить раскладку
settings-trial = Проверка клавиш
settings-mouse = Мышь
settings-ascii = Простые знаки
settings-bell = Звонок
settings-on = включено
settings-off = выключено
settings-about-language = Язык программы. Записи остаются такими, как написаны.
settings-about-theme = Вид экрана. «Без цветов» показывает всё жирным и обращённым шрифтом.
settings-about-keyboard = Раскладка, которая включена у Вас при работе здесь: тогда буквы действуют как команды, каким бы алфавитом они ни набирались. Текст всегда принимается как набран.
settings-about-calibrate = Вы нажимаете одну или две клавиши, и программа узнаёт раскладку.
settings-about-trial = Показывает, чем стало каждое нажатие, и даёт советы для PuTTY.
settings-about-mouse = Щелчки и колесо действуют в списках, вкладках и нижней строке. Чтобы выделить текст в терминале, тогда держите Shift.
settings-about-ascii = Рамки и значки из простых знаков – для терминалов, которые показывают другие неверно. Буквы остаются.
settings-about-bell = Терминал звонит, когда поступает сигнал высшего уровня.
settings-keys = Enter, пробел или → следующее значение · ← предыдущее · Esc: закрыть
settings-status = Enter: следующее значение · ←: предыдущее · Esc: закрыть · сохраняется сразу
settings-status-open = Enter: открыть · Esc: закрыть

## Layouts and themes, by their codes.

keyboard-auto = пока неизвестна: по языку
keyboard-us = английская (США)
keyboard-ru = русская ЙЦУКЕН
keyboard-bg-bds = болгарская БДС
keyboard-bg-phonetic = болгарская фонетическая
keyboard-bg-phonetic-traditional = болгарская фонетическая, традиционная
keyboard-lt = литовская
keyboard-pl = польская
theme-default = обычные
theme-high-contrast = сильный контраст
theme-colour-safe = для тех, кто плохо различает красный и зелёный
theme-mono = без цветов

## calibrate

calibrate-title = Определить раскладку
calibrate-j = Нажмите клавишу с латинской буквой J.
calibrate-v = Нажмите клавишу с латинской буквой V.
calibrate-one = Нажмите клавишу с цифрой 1 в ряду цифр.
calibrate-about = Нажмите так, как обычно печатаете, без Shift и Alt. Ничего никуда не записывается.
calibrate-wrong = Ни одна известная раскладка не даёт этого для такой клавиши. Попробуйте ещё раз или выйдите по Esc и выберите раскладку в списке.
calibrate-found = Раскладка найдена и сохранена: { $layout }.
calibrate-status = Нажмите клавишу · Esc: оставить как есть

## trial

trial-title = Проверка клавиш
trial-layout = Раскладка: { $layout }
trial-plain = Клавиши проверяются на полном экране: запустите caseload keys в терминале, без --plain.
trial-nothing = Нажмите любую клавишу: здесь видно, чем она стала.
trial-pasted = Вставка пришла целиком; знаков: { $count }.
trial-function = функциональная клавиша F{ $number }
trial-named = клавиша со своим именем
trial-command = как команда: { $key }
trial-advice = Клавиша, которая ничего здесь не показывает, не распознана. PuTTY: Terminal > Keyboard > Function keys «ESC[n~» и Backspace «Control-?»; Window > Translation > Remote character set «UTF-8». Если F1 или F10 не доходят: Alt и цифра или Esc, затем цифра (0 – это F10).
trial-status = F10: выход · Esc дважды: тоже выход

layout-hint = Буквы как команды: раскладка один раз определяется в F9 > Настройки.

## A search in the wrong layout: what was typed, and what was found instead.

rescued = по «{ $typed }» ничего нет, показано «{ $words }»

## A terminal that shows no letters beyond ASCII: only such letters may stand here.

charset-not-utf8 = Terminal ne UTF-8. PuTTY: Window > Translation > Remote charset: UTF-8
