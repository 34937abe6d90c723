### Windows and terminals: sizes, text view, mouse, themes.

## What is wrong in somebody's own theme. $place is made by theme-place.
theme-place = Тема { $file }, строка { $line }, [{ $role }]
theme-wrong-syntax = { $place }: строку не удаётся прочитать.
theme-wrong-role = { $place }: такой роли нет.
theme-wrong-setting = { $place }: нет настройки «{ $word }».
theme-wrong-colour = { $place }: у терминала нет цвета «{ $word }».
theme-wrong-modifier = { $place }: «{ $word }» – не вид начертания.

## The text view.
action-text-view = Вид для копирования, простой текст
text-view-status = Простой текст: выделяйте и копируйте как обычно · Esc: назад
