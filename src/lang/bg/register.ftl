### Registers of the office: organisations, contact families, groups, mismatches.

## Screens.

tab-registers = Регистри
registers-title = Регистри
registers-status = Enter отваря · Tab следващ регистър · / филтър · Insert нов запис
registers-status-empty = Insert първи запис · Tab следващ регистър
registers-empty = Тук още няма записи.
registers-nothing-found = Няма запис с тези думи.
entry-status = Insert добавя · F4 променя · i дневник · Esc назад
entry-status-part = Enter отваря или променя избраното · Insert добавя · Esc назад
entry-missing = Няма запис с този номер.
group-registers = Регистри
only-in-registers = само в регистрите
help-about-registers = Това, което не е на един случай: организации и техните услуги, несъгласувани действия между институции и каквото методът има освен това. Tab минава към следващия регистър.
help-about-entry = Един запис с частите му. Insert добавя услуга, стъпка, среща или занимание; F3 добавя двойка или участник; F5 дава на семейството информация за организацията.

register-organisation = Организации
register-mismatch = Несъгласуваности
register-contact-family = Контактни семейства
register-group = Групи
register-self-assessment = Самооценка
register-one-organisation = организация
register-one-mismatch = несъгласуваност между институции
register-one-contact-family = контактно семейство
register-one-group = група
register-one-self-assessment = самооценка за годината
register-partner = партньор
register-over = приключен
register-matches = { $count ->
    [0] няма двойка
    [one] { $count } двойка
   *[other] { $count } двойки
}
register-members = { $count ->
    [one] { $count } участник
   *[other] { $count } участници
}
register-answers = { $count ->
    [one] { $count } отговор
   *[other] { $count } отговора
}
register-ended = Край на { $day }: { $why }
register-services = Услуги
register-steps = Стъпки
register-pairs = Двойки и срещи
register-group-members = Участници
register-sessions = Занимания
register-none-yet = Още нищо.
register-since = от { $from }
register-from-to = { $from } – { $to }
register-attendance = присъствия { $came } от { $held }
register-came = Присъстващи: { $names }
register-attended = присъствие: { $said }
register-meets = следваща среща { $day }
mismatch-found = открита
mismatch-raised = внесена в съвета
mismatch-settled = отстранена
mismatch-not-settled = неотстранена

## Keys.

bar-edit-entry = Промен
bar-inform = Семей
bar-new-entry = +Запис
bar-new-part = Добави
bar-new-member = Двойка
bar-long-edit-entry = Промени
bar-long-inform = Семейство
bar-long-new-entry = Нов
bar-long-new-part = Добави
bar-long-new-member = Двойка
action-go-registers = Към раздел „Регистри“
action-edit-entry = Промяна на записа или на избраната част
action-inform = Информация за семейство за тази организация
action-new-entry = Нов запис в този регистър
action-new-part = Добавяне на услуга, стъпка, среща или занимание
action-new-member = Двойка със случай или участник в групата
action-close-entry = Край на записа или отново в употреба
action-drop-service = Премахване на избраната услуга
why-not-directory = На семействата се дава информация за организации от указателя.
why-not-ends = Такъв запис не се приключва; той има последна стъпка.
why-not-ended = Записът е приключен; първо го върнете в употреба (o).
why-not-no-parts = Този запис е един формуляр; променя се с F4.
why-not-no-pair = Още няма двойка: добавя се с F3.
why-not-no-members = Такъв запис няма участници.
why-not-service = Първо изберете услуга; премахват се само услуги.

## Forms.

form-entry-organisation = Организация
form-entry-service = Услуга на организацията
form-entry-mismatch = Несъгласуваност между институции
form-entry-step = Стъпка по несъгласуваността
form-entry-family = Контактно семейство
form-entry-match = Двойка на контактното семейство
form-entry-meeting = Среща с контактното семейство
form-entry-group = Група по програма
form-entry-member = Участие в групата
form-entry-session = Занимание на групата
form-entry-yearly = Самооценка за годината
form-entry-close = Край на записа
form-entry-inform = Информация за семейството

entry-name = Име
entry-org-kind = Какво е
    .help = Център, училище, клиника, фондация, със свои думи.
entry-partner = Партньор по споразумение
entry-area = Адрес или район
entry-phone = Телефон
entry-email = Е-поща
entry-person = Лице за връзка
entry-languages = Езици
entry-note = Бележка
entry-imported = Внесено от
entry-service-what = Какво се предлага
entry-audience = За кого
entry-free = Безплатно
entry-price = Цена с думи
entry-apply = Как се кандидатства
entry-waiting = Време за чакане, с думи
entry-bodies = Засегнати институции
entry-effect = Последици за детето
entry-measure = Мярка
entry-found-on = Открита на
entry-case = Номер на случая
    .help = Например 26-0417.
entry-state = Състояние
entry-on = Ден
entry-words = С думи
entry-family-name = Имена
entry-experience = Собствен опит
entry-offers = Какво предлагат
entry-from = От
entry-to = До
entry-prepared = Подготовка: кога, за какво
entry-agreement = Как семейството е дало съгласие
entry-why = Защо
entry-of = Двойка (случай)
entry-done = Какво е направено
entry-next = Какво следва
entry-next-on = Следваща среща
    .help = Стои сред сроковете на водещия случая.
entry-programme = Програма
entry-leader = Водещи
entry-place = Къде
entry-member = Кой от семейството
entry-theme = Тема
entry-present = Присъстващи
entry-year = Година
entry-met = Отговор
entry-met-met = изпълнено
entry-met-partly = отчасти
entry-met-not = неизпълнено
entry-follows = Какво следва от това
entry-closed-on = Край на
entry-told-whom = На кого е казано
entry-told-words = Какво е казано
    .help = Взето е от указателя; може да се промени преди запис.

## Terms, refusals, journal.

term-family-meeting = Среща с контактно семейство: { $what }
refusal-ended-entry = Записът е приключен. Първо го върнете в употреба.
refusal-no-such-case = Няма случай с номер { $number }.
refusal-already-matched = Контактното семейство вече е в двойка с този случай.
refusal-year-written = За { $year } вече има самооценка. Променете нея.
refusal-match-ended = Двойката е приключила преди този ден.
change-entry-opened = вписване
change-entry-written = промяна на записа
change-entry-part-written = записана част
change-entry-part-dropped = премахната част
change-entry-closed = край на записа
change-entry-reopened = записът отново е в употреба
deed-entry-head = промяна на записа
deed-entry-part-new = добавена част
deed-entry-part-changed = променена част
deed-entry-part-dropped = премахната част
deed-entry-closed = край на записа
deed-entry-reopened = записът отново е в употреба

## Figures.

figures-title-registers = Показатели на регистрите
figure-mismatches-found = открити несъгласуваности
figure-mismatches-settled = от тях отстранени
figure-mismatches-open = несъгласуваности в края
figure-outcome-by-service = успешно приключени по вид услуга
figure-outcome-by-service-few = успешно по услуги · под 10 случая на ред: по име, без класиране
figure-outcome-by-programme = успешно приключени по програма
figure-outcome-by-programme-few = успешно по програми · под 10 случая на ред: по име, без класиране

## The method.

method-rule-contact-families = доброволни контактни семейства подкрепят други като равни

## The command line.

directory-import-done = нови { $accepted }, променени { $changed }, без промяна { $unchanged }, отхвърлени { $rejected }
directory-import-would = би било: нови { $accepted }, променени { $changed }, без промяна { $unchanged }, отхвърлени { $rejected }
