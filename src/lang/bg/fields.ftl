### Fields of forms: calendar, lists, people, problems.

## Keys of a form.

bar-calendar = Месец
bar-long-calendar = Календар
action-calendar = Показване на календара за месеца
bar-problems = Грешки
bar-long-problems = Всички грешки
action-problems = Показване на всичко непопълнено или грешно
action-undo-typing = Отмяна на последното въведено
action-redo-typing = Връщане на отмененото
undo-typing-nothing = В това поле няма какво да се отмени.
redo-typing-nothing = В това поле няма какво да се върне.
problems-title = Какво още не е наред
problems-none = Всичко е попълнено правилно. F8: запис.

## The calendar of a month.

action-take-day = Избор на този ден
action-day-before = Един ден назад
action-day-after = Един ден напред
action-week-before = Една седмица назад
action-week-after = Една седмица напред
action-month-before = Един месец назад
action-month-after = Един месец напред
action-today = Днес
# The signs are those that stand beside the days.
month-legend = [16] днес   16 • почивен ден
month-status = ← →: ден · ↑ ↓: седмица · PgUp PgDn: месец · Home: днес · Enter · Esc

## People who may be known already.

# $day is written already.
matches-born = род. { $day }
matches-known =
    { $count ->
        [one] { $count } подобен запис: вижте го тук с F4
       *[other] { $count } подобни записа: вижте ги тук с F4
    }
matches-new = Никой от тях: нов човек
matches-same = Не, но е същият човек: име, дата на раждане, пол
matches-both = Да, и е същият човек: име, дата на раждане, пол
matches-fill = Същият човек ли е? Името, датата на раждане и полът ще се попълнят.
matches-fill-yes = Да, попълване на известното
matches-fill-no = Не, полето остава както е
# The last line of a list of colleagues.
people-else = Няма го в списъка: пише се на ръка
