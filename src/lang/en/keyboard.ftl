### The keyboard: layouts, how they are found, settings, the test of keys.

## Actions and labels of the bar.

action-settings = Settings: language, colours, keyboard
action-next-value = Next value
action-previous-value = Value before
action-leave-trial = Leave the test of keys
bar-leave-trial = Leave
bar-long-leave-trial = Leave

## Esc where there is nothing to close.

notice-esc = F1: help · F9: menu · F10: leave · Esc, then a digit: that function key

## settings

settings-title = Settings
settings-language = Language
settings-theme = Colours
settings-keyboard = Keyboard layout
settings-calibrate = Find my layout
settings-trial = Test the keys
settings-mouse = Mouse
settings-ascii = Plain characters
settings-bell = Bell
settings-on = on
settings-off = off
settings-about-language = The language of the program. Records stay as they were written.
settings-about-theme = How the screen looks. “Without colours” shows everything in bold and reversed letters.
settings-about-keyboard = Which layout your keyboard is switched to while you work here: letters then work as commands, whatever alphabet they are typed in. Texts are always taken as typed.
settings-about-calibrate = You press one key, or two, and the program knows your layout.
settings-about-trial = Shows what each key press becomes, with advice for PuTTY.
settings-about-mouse = Clicks and the wheel work in lists, tabs and the bar. To mark text in the terminal then hold Shift.
settings-about-ascii = Frames and signs of plain characters, for terminals that show others wrong. Letters stay.
settings-about-bell = The terminal rings when a signal of the highest level comes in.
settings-keys = Enter, Space or → next value · ← value before · Esc: close
settings-status = Enter: next value · ←: value before · Esc: close · each change is kept at once
settings-status-open = Enter: open · Esc: close

## Layouts and themes, by their codes.

keyboard-auto = not found out yet: by the language
keyboard-us = English (US)
keyboard-ru = Russian ЙЦУКЕН
keyboard-bg-bds = Bulgarian BDS
keyboard-bg-phonetic = Bulgarian phonetic
keyboard-bg-phonetic-traditional = Bulgarian phonetic, traditional
keyboard-lt = Lithuanian
keyboard-pl = Polish
theme-default = ordinary
theme-high-contrast = strong contrast
theme-colour-safe = for weak red and green
theme-mono = without colours

## calibrate

calibrate-title = Find my layout
calibrate-j = Press the key engraved J.
calibrate-v = Press the key engraved V.
calibrate-one = Press the key engraved 1, in the row of digits.
calibrate-about = Press it as you usually type, without Shift and Alt. Nothing is written anywhere.
calibrate-wrong = No layout known here gives that for this key. Try once more, or leave with Esc and choose the layout in the list.
calibrate-found = Layout found and kept: { $layout }.
calibrate-status = Press the key · Esc: leave everything as it is

## trial

trial-title = Test of the keys
trial-layout = Layout: { $layout }
trial-plain = The keys are tested on the full screen: start caseload keys in a terminal, without --plain.
trial-nothing = Press any key: here stands what became of it.
trial-pasted = A paste of { $count } characters arrived whole.
trial-function = function key F{ $number }
trial-named = a key with a name of its own
trial-command = as a command: { $key }
trial-advice = A key that shows nothing here is not understood. PuTTY: Terminal > Keyboard > Function keys “ESC[n~” and Backspace “Control-?”; Window > Translation > Remote character set “UTF-8”. If F1 or F10 do not arrive: Alt and the digit, or Esc and then the digit (0 is F10).
trial-status = F10: leave · Esc twice: leave as well

layout-hint = Letters as commands: find your layout once under F9 > Settings.

## A search in the wrong layout: what was typed, and what was found instead.

rescued = nothing for “{ $typed }”, showing “{ $words }”

## A terminal that shows no letters beyond ASCII: only such letters may stand here.

charset-not-utf8 = Terminal is not UTF-8. PuTTY: Window > Translation > Remote charset: UTF-8
