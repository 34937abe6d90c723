### Fields of forms: calendar, lists, people, problems.

## Keys of a form.

bar-calendar = Месяц
bar-long-calendar = Календарь
action-calendar = Показать календарь на месяц
bar-problems = Ошибки
bar-long-problems = Все ошибки
action-problems = Показать всё, что не заполнено или неверно
action-undo-typing = Отменить последний ввод
action-redo-typing = Вернуть отменённое
undo-typing-nothing = В этом поле нечего отменять.
redo-typing-nothing = В этом поле нечего возвращать.
problems-title = Что ещё не так
problems-none = Всё заполнено верно. F8: сохранить.

## The calendar of a month.

action-take-day = Взять этот день
action-day-before = На день назад
action-day-after = На день вперёд
action-week-before = На неделю назад
action-week-after = На неделю вперёд
action-month-before = На месяц назад
action-month-after = На месяц вперёд
action-today = Сегодня
# The signs are those that stand beside the days.
month-legend = [16] сегодня   16 • выходной
month-status = ← →: день · ↑ ↓: неделя · PgUp PgDn: месяц · Home: сегодня · Enter · Esc

## People who may be known already.

# $day is written already.
matches-born = род. { $day }
matches-known =
    { $count ->
        [one] { $count } похожая запись: F4 здесь покажет её
        [few] { $count } похожие записи: F4 здесь покажет их
        [many] { $count } похожих записей: F4 здесь покажет их
       *[other] { $count } похожей записи: F4 здесь покажет их
    }
matches-new = Никто из них: новый человек
matches-same = Нет, но человек тот же: взять имя, дату рождения, пол
matches-both = Да, и человек тот же: взять имя, дату рождения, пол
matches-fill = Это тот же человек? Имя, дата рождения и пол будут заполнены.
matches-fill-yes = Да, заполнить известное
matches-fill-no = Нет, оставить поле как есть
# The last line of a list of colleagues.
people-else = Нет в списке: написать
