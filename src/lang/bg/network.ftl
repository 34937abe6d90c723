### The network around a family: services, participants, who was told, meetings.

## The pane.

case-pane-network = Мрежа
case-status-network = Space: какво стана · F6: услуга · p: участник · g: среща · 1-7
help-about-network = Услуги, участници, кого да уведомите, срещи. Интервалът записва какво се е случило с избрания ред.
only-in-network = само в мрежата на случая
group-network = Мрежа
network-to-tell = Предстои да се уведомят
network-told = Уведомени
network-not-told = още не са уведомени
network-left = вече не участва
network-services = Услуги
network-no-services = Още няма услуги. F6 записва първата.
network-goal-gone = За цел, която вече не е в плана
network-unfit = Не отговаря на потребността
network-next = Следва: { $what }
network-meetings = Срещи
network-meeting-ahead = още не е проведена
network-meeting-cancelled = отменена
network-participants = Кой участва и какво може да знае
network-family = семейство
network-constant = Постоянен специалист от откриването: { $who }
network-no-constant = Никой не е в екипа от самото откриване.

## What there is to tell, and until when.

news-plan = план, версия { $version }
news-review = решение от преглед
news-meeting = решения: { $kind }
news-a-meeting = решения от среща
news-closure = закриване на случая
news-difficulty = затруднение: { $what }
news-a-difficulty = затруднение
term-inform = уведомяване на участниците: { $what }
term-service-answer = отговор на доставчика: { $what }
term-service-begin = начало на услугата: { $what }
term-service-end = край на услугата: { $what }
term-service-notice = уведомление до доставчика: { $what }
term-service-reply = отговор на уведомлението: { $what }

## How far a service has come.

service-progress-planned = планирана
service-progress-asked = запитан доставчик
service-progress-agreed = доставчикът е съгласен
service-progress-refused = доставчикът отказва
service-progress-running = получава се
service-progress-ended = приключена

## Services.

form-service = Услуга по плана
field-service-goal = Цел, на която служи
field-service-what = Каква е услугата
field-service-provider = Доставчик
field-service-users = Кой от семейството я ползва
field-service-quantity = Планирана, колко пъти
field-service-from = Първи ден
field-service-to = Последен ден
field-service-cost-kind = Разходи за семейството
field-service-cost = Колко
choice-cost-free = безплатна
choice-cost-paid = платена
field-service-urgent = Не може да чака съгласието на семейството
form-service-step = Какво се случи с услугата
field-service-event = Какво се случи
field-service-on = На коя дата
choice-service-chosen = избрана със семейството
choice-service-introduced = семейството и доставчикът са запознати
choice-service-referred = изпратено насочване
choice-service-answered = отговор на доставчика
choice-service-helped = помощ за достъп
choice-service-delivered = получена
choice-service-kept = семейството изпълнява своята част
choice-service-satisfied = удовлетвореност на семейството
choice-service-fitted = отговаря на потребността
choice-service-notified = уведомление до ръководството на доставчика
choice-service-replied = отговор на ръководството
choice-service-ended = приключване
field-referral-why = Защо идва семейството
field-referral-aims = Цели на работата по случая
field-service-agreed = Съгласен ли е доставчикът?
field-service-help = Каква помощ
choice-help-transport = транспорт
choice-help-minding = грижа за децата през това време
choice-help-other = друга помощ
field-service-times = Колко пъти
field-service-kept = Изпълнява ли семейството своята част?
choice-kept-yes = да
choice-kept-partly = отчасти
choice-kept-no = не
field-service-fits = Отговаря ли на потребността?
field-service-notice = Уведомление до ръководството на доставчика
field-service-words = С думи (с кого, как, защо)

## Participants and who was told.

form-participant = Участник
field-participant-kind = Какъв е
choice-participant-agency = друга институция или организация
choice-participant-expert = независим експерт
choice-participant-other = друг помагащ
field-participant-name = Име
field-participant-role = Какво прави по случая
field-participant-contact = Телефон или адрес
field-participant-knows = Какво може да знае
choice-knows-everything = цялото досие
choice-knows-plan = план, напредък и решения
choice-knows-own-part = само своята част
choice-knows-nothing = нищо за случая
field-participant-from = От
form-end-part = Край на участието
field-part-ended-on = Последен ден
form-difficulty = Затруднение, за което другите трябва да знаят
field-difficulty = Какво възникна
field-difficulty-whom = Кого да уведомите
form-tell = Кой е уведомен
field-told-who = Кой
field-told = Уведомени ли са?
choice-told-yes = уведомени
choice-told-no = не е нужно да се уведомяват
field-informed-on = На коя дата
field-told-words = Как или защо не

## Meetings.

form-meeting = Среща по случая
field-meeting-kind = Вид среща
field-meeting-at = Кога
field-meeting-place = Къде
field-meeting-invited = Поканени
field-meeting-others = Други поканени
field-meeting-questions = Въпроси за обсъждане
field-meeting-held = Проведена ли е вече?
form-minutes = Протокол от срещата
field-minutes-present = Присъствали
field-minutes-others = Други присъствали
field-minutes-said = Какво беше казано
field-minutes-decisions = Какво беше решено
form-cancel-meeting = Срещата няма да се проведе
field-approved-by-meeting = Решено от срещата

## Actions.

action-happened = Запис какво се случи с избраното
action-change-item = Промяна на избраното тук
action-new-service = Запис на услуга
action-new-participant = Запис на участник
action-new-meeting = Насрочване на среща или протокол от нея
action-difficulty = Запис на затруднение, за което другите да знаят
action-end-item = Край или отмяна на избраното
bar-change-item = Правка
bar-long-change-item = Промяна
bar-new-service = +Усл.
bar-long-new-service = Нова услуга
why-not-nothing-here = за избрания ред няма какво да се запише

## What was done, in the journal and when it is taken back.

deed-service-new = нова услуга „{ $what }“
deed-service-changed = услуга „{ $what }“
deed-service-dropped = премахната услуга „{ $what }“
change-service-written = записана услуга
change-service-moved = ход на услуга
change-participant-written = записан участник
change-part-ended = край на участие
change-news-raised = подлежи на уведомяване
change-news-told = кой е уведомен
change-meeting-planned = насрочена среща
change-meeting-cancelled = отменена среща
change-meeting-held = протокол от среща

## Staff.

change-staff-described = професия и компетентности
change-staff-changed = служител – промяна
cli-no-such-staff = Никой няма потребителско име „{ $login }“. Списък на всички: caseload staff list

## Refusals.

refusal-not-referred = Няма насочване, което чака отговор: запишете първо изпратеното насочване.
refusal-provider-refused = Доставчикът е отказал. Първо изпратете ново насочване или сменете доставчика.
refusal-not-unfit = Запишете първо, че услугата не отговаря на потребността, и защо.
refusal-not-notified = Няма уведомление, което чака отговор: запишете първо изпратеното уведомление.
refusal-already-told = Някой от списъка вече е уведомен или не участва: отворете формуляра отново.
refusal-not-held = Тази среща още няма протокол: запишете го първо.

## What a method says of it.

method-network-answer = отговор на доставчик
method-network-notice = уведомление за неподходяща услуга
method-network-reply = отговор на ръководството
method-network-inform = уведомяване на участниците
method-event-conferred = проведена среща
