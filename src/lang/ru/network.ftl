### The network around a family: services, participants, who was told, meetings.

## The pane.

case-pane-network = Сеть
case-status-network = Пробел: что произошло · F6: услуга · p: участник · g: встреча · 1-7
help-about-network = Услуги, участники, кому сообщить, встречи. Пробел записывает, что произошло с выбранной строкой.
only-in-network = только в сети случая
group-network = Сеть
network-to-tell = Ещё нужно сообщить
network-told = Сообщено
network-not-told = ещё не сообщено
network-left = больше не участвует
network-services = Услуги
network-no-services = Услуг ещё нет. F6 записывает первую.
network-goal-gone = Для цели, которой в плане больше нет
network-unfit = Не отвечает нужде
network-next = Далее: { $what }
network-meetings = Встречи
network-meeting-ahead = ещё не проведена
network-meeting-cancelled = отменена
network-participants = Кто участвует и что может знать
network-family = семья
network-constant = Постоянный специалист с открытия: { $who }
network-no-constant = С самого открытия в команде нет ни одного постоянного специалиста.

## What there is to tell, and until when.

news-plan = план, версия { $version }
news-review = решение пересмотра
news-meeting = решения: { $kind }
news-a-meeting = решения встречи
news-closure = закрытие случая
news-difficulty = затруднение: { $what }
news-a-difficulty = затруднение
term-inform = сообщить участникам: { $what }
term-service-answer = ответ исполнителя: { $what }
term-service-begin = начало услуги: { $what }
term-service-end = окончание услуги: { $what }
term-service-notice = уведомление исполнителю: { $what }
term-service-reply = ответ на уведомление: { $what }

## How far a service has come.

service-progress-planned = запланирована
service-progress-asked = исполнитель запрошен
service-progress-agreed = исполнитель согласен
service-progress-refused = исполнитель отказал
service-progress-running = предоставляется
service-progress-ended = завершена

## Services.

form-service = Услуга плана
field-service-goal = Цель, которой служит
field-service-what = Что за услуга
field-service-provider = Исполнитель
field-service-users = Кто из семьи получает
field-service-quantity = Запланировано, сколько раз
field-service-from = Первый день
field-service-to = Последний день
field-service-cost-kind = Стоимость для семьи
field-service-cost = Сколько
choice-cost-free = бесплатно
choice-cost-paid = платно
field-service-urgent = Не может ждать согласия семьи
form-service-step = Что произошло с услугой
field-service-event = Что произошло
field-service-on = В какой день
choice-service-chosen = выбрана вместе с семьёй
choice-service-introduced = знакомство семьи с исполнителем
choice-service-referred = направление отправлено
choice-service-answered = ответ исполнителя
choice-service-helped = помощь в доступе
choice-service-delivered = получена
choice-service-kept = семья выполняет свою часть
choice-service-satisfied = удовлетворённость семьи
choice-service-fitted = отвечает нужде
choice-service-notified = уведомление руководству исполнителя
choice-service-replied = ответ руководства
choice-service-ended = завершение
field-referral-why = Почему семья обращается
field-referral-aims = Цели работы со случаем
field-service-agreed = Исполнитель согласен?
field-service-help = Какая помощь
choice-help-transport = транспорт
choice-help-minding = присмотр за детьми
choice-help-other = иная помощь
field-service-times = Сколько раз
field-service-kept = Выполняет ли семья свою часть?
choice-kept-yes = да
choice-kept-partly = частично
choice-kept-no = нет
field-service-fits = Отвечает ли нужде?
field-service-notice = Уведомление руководству исполнителя
field-service-words = Словами (с кем, как, почему)

## Participants and who was told.

form-participant = Участник
field-participant-kind = Кто это
choice-participant-agency = другое ведомство или организация
choice-participant-expert = независимый эксперт
choice-participant-other = другой помощник
field-participant-name = Имя или название
field-participant-role = Что делает в случае
field-participant-contact = Телефон или адрес
field-participant-knows = Что может знать
choice-knows-everything = всё личное дело
choice-knows-plan = план, ход и решения
choice-knows-own-part = только свою часть
choice-knows-nothing = ничего о случае
field-participant-from = С какого дня
form-end-part = Окончание участия
field-part-ended-on = Последний день
form-difficulty = Затруднение, о котором должны знать другие
field-difficulty = Что возникло
field-difficulty-whom = Кому сообщить
form-tell = Кому сообщено
field-told-who = Кто
field-told = Сообщено?
choice-told-yes = сообщено
choice-told-no = сообщать не нужно
field-informed-on = В какой день
field-told-words = Как или почему нет

## Meetings.

form-meeting = Встреча по случаю
field-meeting-kind = Вид встречи
field-meeting-at = Когда
field-meeting-place = Где
field-meeting-invited = Приглашены
field-meeting-others = Кто ещё приглашён
field-meeting-questions = Вопросы для обсуждения
field-meeting-held = Уже проведена?
form-minutes = Протокол встречи
field-minutes-present = Присутствовали
field-minutes-others = Кто ещё присутствовал
field-minutes-said = О чём говорили
field-minutes-decisions = Что решили
form-cancel-meeting = Встреча не состоится
field-approved-by-meeting = Решено на встрече

## Actions.

action-happened = Записать, что произошло с выбранным
action-change-item = Изменить выбранное здесь
action-new-service = Записать услугу
action-new-participant = Записать участника
action-new-meeting = Назначить встречу или записать её протокол
action-difficulty = Записать затруднение, о котором должны знать другие
action-end-item = Завершить или отменить выбранное
bar-change-item = Правка
bar-long-change-item = Изменить
bar-new-service = +Усл.
bar-long-new-service = Новая услуга
why-not-nothing-here = о выбранной строке нечего записать

## What was done, in the journal and when it is taken back.

deed-service-new = новая услуга «{ $what }»
deed-service-changed = услуга «{ $what }»
deed-service-dropped = исключение услуги «{ $what }»
change-service-written = услуга записана
change-service-moved = ход услуги
change-participant-written = участник записан
change-part-ended = окончание участия
change-news-raised = нужно сообщить
change-news-told = кому сообщено
change-meeting-planned = встреча назначена
change-meeting-cancelled = встреча отменена
change-meeting-held = протокол встречи

## Staff.

change-staff-described = профессия и компетенции
change-staff-changed = сотрудник: изменение
cli-no-such-staff = Логина «{ $login }» ни у кого нет. Список всех: caseload staff list

## Refusals.

refusal-not-referred = Нет направления, которое ждёт ответа: сначала запишите отправку направления.
refusal-provider-refused = Исполнитель отказал. Сначала отправьте новое направление или смените исполнителя.
refusal-not-unfit = Сначала запишите, что услуга не отвечает нужде и почему.
refusal-not-notified = Нет уведомления, которое ждёт ответа: сначала запишите отправку уведомления.
refusal-already-told = Кому-то из списка уже сообщено, или он больше не участвует: откройте форму снова.
refusal-not-held = У этой встречи ещё нет протокола: сначала запишите его.

## What a method says of it.

method-network-answer = ответ исполнителя
method-network-notice = уведомление о неподходящей услуге
method-network-reply = ответ руководства
method-network-inform = сообщение участникам
method-event-conferred = встреча проведена
