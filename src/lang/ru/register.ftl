### Registers of the office: organisations, contact families, groups, mismatches.

## Screens.

tab-registers = Реестры
registers-title = Реестры
registers-status = Enter открыть · Tab следующий реестр · / фильтр · Insert новая запись
registers-status-empty = Insert первая запись · Tab следующий реестр
registers-empty = Здесь пока нет записей.
registers-nothing-found = Записей с такими словами нет.
entry-status = Insert добавить · F4 изменить · i журнал · Esc назад
entry-status-part = Enter открыть или изменить выбранное · Insert добавить · Esc назад
entry-missing = Записи с таким номером нет.
group-registers = Реестры
only-in-registers = только в реестрах
help-about-registers = То, что не относится к одному случаю: организации и их услуги, межведомственные несогласованности и то, что есть в методике сверх этого. Tab переходит к следующему реестру.
help-about-entry = Одна запись с её частями. Insert добавляет услугу, шаг, встречу или занятие; F3 — пару или участника; F5 — сообщение семье об организации.

register-organisation = Организации
register-mismatch = Несогласованности
register-contact-family = Контактные семьи
register-group = Группы
register-self-assessment = Самооценка
register-one-organisation = организация
register-one-mismatch = межведомственная несогласованность
register-one-contact-family = контактная семья
register-one-group = группа
register-one-self-assessment = самооценка года
register-partner = партнёр
register-over = завершено
register-matches = { $count ->
    [0] нет пар
    [one] { $count } пара
    [few] { $count } пары
    [many] { $count } пар
   *[other] { $count } пар
}
register-members = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участников
}
register-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответов
}
register-ended = Окончание { $day }: { $why }
register-services = Услуги
register-steps = Шаги
register-pairs = Пары и встречи
register-group-members = Участники
register-sessions = Занятия
register-none-yet = Пока ничего.
register-since = с { $from }
register-from-to = { $from } — { $to }
register-attendance = посещено { $came } из { $held }
register-came = Присутствие: { $names }
register-attended = присутствие: { $said }
register-meets = следующая встреча { $day }
mismatch-found = выявлена
mismatch-raised = вынесена на совет
mismatch-settled = устранена
mismatch-not-settled = не устранена

## Keys.

bar-edit-entry = Измен
bar-inform = Семье
bar-new-entry = +Запис
bar-new-part = Добав
bar-new-member = Пара
bar-long-edit-entry = Изменить
bar-long-inform = Семье
bar-long-new-entry = Новая
bar-long-new-part = Добавить
bar-long-new-member = Пара
action-go-registers = Перейти в раздел «Реестры»
action-edit-entry = Изменить запись или выбранную часть
action-inform = Сообщить семье об этой организации
action-new-entry = Новая запись в этом реестре
action-new-part = Добавить услугу, шаг, встречу или занятие
action-new-member = Составить пару со случаем или принять в группу
action-close-entry = Завершить запись или вернуть её в работу
action-drop-service = Убрать выбранную услугу
why-not-directory = Семьям сообщают об организациях справочника.
why-not-ends = Записи этого вида не завершают: у них есть последний шаг.
why-not-ended = Запись завершена; сначала верните её в работу (o).
why-not-no-parts = Эта запись — одна форма; изменить её можно по F4.
why-not-no-pair = Пары ещё нет: её добавляет F3.
why-not-no-members = У записей этого вида нет участников.
why-not-service = Сначала выберите услугу: убирают только услуги.

## Forms.

form-entry-organisation = Организация
form-entry-service = Услуга организации
form-entry-mismatch = Межведомственная несогласованность
form-entry-step = Шаг по несогласованности
form-entry-family = Контактная семья
form-entry-match = Пара контактной семьи
form-entry-meeting = Встреча с контактной семьёй
form-entry-group = Группа программы
form-entry-member = Участие в группе
form-entry-session = Занятие группы
form-entry-yearly = Самооценка года
form-entry-close = Завершение записи
form-entry-inform = Информация для семьи

entry-name = Название
entry-org-kind = Что это
    .help = Центр, школа, поликлиника, фонд — своими словами.
entry-partner = Партнёр по соглашению
entry-area = Адрес или территория
entry-phone = Телефон
entry-email = Эл. почта
entry-person = Контактное лицо
entry-languages = Языки
entry-note = Примечание
entry-imported = Загружено из
entry-service-what = Что предлагается
entry-audience = Для кого
entry-free = Бесплатно
entry-price = Цена словами
entry-apply = Как обратиться
entry-waiting = Срок ожидания словами
entry-bodies = Какие ведомства
entry-effect = Последствия для ребёнка
entry-measure = Мера
entry-found-on = День выявления
entry-case = Номер случая
    .help = Например, 26-0417.
entry-state = Состояние
entry-on = День
entry-words = Словами
entry-family-name = Имена
entry-experience = Собственный опыт
entry-offers = Что предлагают
entry-from = С какого дня
entry-to = По какой день
entry-prepared = Подготовка: когда, к чему
entry-agreement = Как получено согласие семьи
entry-why = Почему
entry-of = Пара (случай)
entry-done = Что сделано
entry-next = Что дальше
entry-next-on = Следующая встреча
    .help = Встанет в сроки куратора.
entry-programme = Программа
entry-leader = Ведущие
entry-place = Где
entry-member = Кто из семьи
entry-theme = Тема
entry-present = Присутствие
entry-year = Год
entry-met = Ответ
entry-met-met = выполнено
entry-met-partly = частично
entry-met-not = не выполнено
entry-follows = Что из этого следует
entry-closed-on = День завершения
entry-told-whom = Кому сообщено
entry-told-words = Что сообщено
    .help = Взято из справочника; до сохранения можно изменить.

## Terms, refusals, journal.

term-family-meeting = Встреча с контактной семьёй: { $what }
refusal-ended-entry = Запись завершена. Сначала верните её в работу.
refusal-no-such-case = Случая с номером { $number } нет.
refusal-already-matched = Контактная семья уже в паре с этим случаем.
refusal-year-written = Самооценка за { $year } год уже есть. Измените её.
refusal-match-ended = Пара завершена раньше этого дня.
change-entry-opened = запись внесена
change-entry-written = запись изменена
change-entry-part-written = часть записана
change-entry-part-dropped = часть убрана
change-entry-closed = запись завершена
change-entry-reopened = запись снова в работе
deed-entry-head = запись изменена
deed-entry-part-new = часть добавлена
deed-entry-part-changed = часть изменена
deed-entry-part-dropped = часть убрана
deed-entry-closed = запись завершена
deed-entry-reopened = запись снова в работе

## Figures.

figures-title-registers = Показатели реестров
figure-mismatches-found = выявлено несогласованностей
figure-mismatches-settled = из них устранено
figure-mismatches-open = несогласованностей в конце периода
figure-outcome-by-service = успешно завершено по видам услуг
figure-outcome-by-service-few = успешно по услугам · в строке меньше 10 случаев: по алфавиту
figure-outcome-by-programme = успешно завершено по программам
figure-outcome-by-programme-few = успешно по программам · в строке меньше 10 случаев: по алфавиту

## The method.

method-rule-contact-families = добровольные контактные семьи поддерживают других на равных

## The command line.

directory-import-done = новых { $accepted }, изменено { $changed }, без изменений { $unchanged }, отклонено { $rejected }
directory-import-would = было бы: новых { $accepted }, изменено { $changed }, без изменений { $unchanged }, отклонено { $rejected }
