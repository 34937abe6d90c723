### Labels of fields, with .help as their attribute; one group per form.

## Titles of forms.

form-signal = Новое сообщение
form-amend = Исправление сообщения
form-raise = Повышение уровня
form-sort = Вопросы о срочности
form-lower = Предложение понизить уровень
form-confirm-lower = Подтверждение понижения
form-assign = Назначение ответственного
form-check-step = Шаг проверки
form-consult = Ответ источника
form-conclude = Вывод проверки
form-decide = Решение по сообщению
form-assessment = Диагностика
form-plan = План: проблема и пересмотр
form-goal = Цель
form-task = Задача
form-task-done = Задача выполнена
form-task-not-possible = Задача невыполнима
form-consent = Согласие с планом
form-contact = Запись о контакте
form-review = Пересмотр плана
form-closure = Закрытие случая
form-approve = Утверждение
form-return = Возврат с замечанием
form-name-curator = Смена куратора
form-join-team = Новый участник команды
form-leave-team = Выход из команды
form-urgent = Экстренная мера
form-end-urgent = Окончание экстренной меры
form-resolve-signal = Что сделано по сообщению

## Fields that several forms share.

field-reason = Основание
field-why = Обоснование своими словами
field-words = Своими словами
field-note = Примечание
field-on = Дата
field-at = Когда
field-due = Срок
field-name = Фамилия, имя
field-contact-kind = Вид контакта
field-who-met = С кем
field-legal-basis = Правовое основание
field-next-review = Следующий пересмотр
# $what is a day.
field-next-review-latest = Следующий пересмотр (не позднее { $what })
field-assign-to = Кому (нагрузка, срок сегодня)
    .help = Рядом с именем: открытые случаи с учётом уровня и сообщения со сроком сегодня. Наименее загруженные стоят первыми. После точки: профессия и компетенции.

## A signal.

field-text = Содержание сообщения
    .help = Словами заявителя. Остальное можно дополнить позже.
field-received-at = Поступило
    .help = Когда учреждение узнало о ситуации: отсюда идут сроки.
field-channel = Способ обращения
field-source = Источник
field-informant = Заявитель
field-informant-name = Имя заявителя
field-informant-phone = Телефон заявителя
field-place = Адрес или место
# $what is its place in the form.
field-child = Ребёнок { $what }
field-age = Возраст
    .help = Годы, или месяцы с буквой м: 7, 8м, 1 8м.
field-birth = Дата рождения
field-sex = Пол
field-unborn = Ещё не родился
field-child-note = Примечание
# $what is its place in the form.
field-adult = Взрослый { $what }
field-adult-role = Кем приходится ребёнку
field-kind = Вид
field-task-due = Срок ответа

## Changing a level by hand.

field-level = Новый уровень
field-fact = Защитный факт
    .help = Факт, который пока обеспечивает безопасность ребёнка.
field-agreed = Понизить уровень

## The check.

field-child-seen = Ребёнка видели
field-result = Результат
field-source-state = Ответ
field-source-note = Что сообщил источник
field-finding = Вывод
field-conclusion = Обоснование вывода
field-not-seen = Почему ребёнка не видели

## The decision.

field-outcome = Решение
field-curator = Куратор (нагрузка, срок сегодня)
field-category = Категория семьи
field-open-children = Открыть случай на
field-redirected = Куда направлен заявитель
field-transfer-to = Куда передать
field-advice = Данные рекомендации
field-link-kind = Вид связи
field-link-number = Номер другой записи
    .help = Сообщение или случай, например 26-0417.

## The assessment.

field-needs = Потребности
field-causes = Причины
field-resources = Сильные стороны и ресурсы
field-risk = Риск
field-child-view = Мнение ребёнка
field-child-why-not = Почему не получено

## The plan.

field-problem = Основная проблема
    .help = То, из-за чего открыт случай.
field-family-sees = Семья её признаёт
field-goal = Цель
field-need = На какую потребность отвечает
field-expected = Ожидаемый результат
    .help = По чему будет видно, что цель достигнута.
field-priority = Важность
field-task = Что сделать
field-service = Вид услуги
field-owner = Кто выполняет
field-owner-worker = Специалист
    .help = После имени: нагрузка по открытым случаям и сообщения со сроком сегодня.
field-owner-provider = Поставщик услуг
field-owner-family = Член семьи
field-owner-other = Другой член семьи
field-responsible = Ответственный специалист
    .help = После имени: нагрузка по открытым случаям и сообщения со сроком сегодня.
field-frequency = Как часто
field-duration = Как долго
field-weekly = Встреч в неделю
field-minding = Нужен присмотр за детьми
field-done-on = Выполнено
field-not-possible = Почему невыполнимо

## Consent.

field-consent = Согласие
field-consent-how = Как: письменно, устно
field-own-words = Собственные слова
field-refusal-basis = На каком основании план продолжается
field-not-asked = Почему не спрашивали

## A contact.

field-contact-words = Что сказано и увидено
field-again = Следующая попытка
field-next-contact = Следующий контакт
field-strength = Новая сильная сторона
    .help = Войдёт в следующую диагностику.
field-weakness = Новая слабая сторона
field-relapse = Что может вызвать срыв

## A review.

field-held-on = Дата проведения
field-goal-rating = Цель
# $what is the task.
field-task-rating = Задача: { $what }
field-specialists = Мнение специалистов
field-family-words = Мнение семьи её словами
field-expert = Мнение независимого эксперта
field-opinion-missing = Почему не получено
field-satisfaction = Удовлетворённость семьи
field-verdict = Решение
field-verdict-reason = Обоснование

## Closure and approval.

field-closure-reason = Основание закрытия
field-closure-words = Простыми словами
field-risk-again = Риск, повторная оценка
field-told-on = Семье сообщено
field-told-how = Как сообщено семье
field-recommendation = Рекомендации команды
field-approved-on = Дата утверждения
field-protocol = Номер протокола
field-return-words = Что нужно изменить

## The team.

field-team-who = Имя или логин
field-team-role = Роль в команде

## Urgent measures and new signals of a case.

field-urgent-kind = Вид меры
field-began = Начало
field-expires = Действует до
field-notified = Кто уведомлён
field-ended-how = Чем закончилась
field-resolution = Что сделано

## Choices.

choice-risk-low = низкий
choice-risk-medium = средний
choice-risk-high = высокий
choice-source-asked = запрос отправлен
choice-source-answered = ответ получен
choice-source-refused = отказ в ответе
choice-source-not-applicable = неприменимо
choice-finding-confirmed = подтвердилось
choice-finding-partly = частично или вероятно
choice-finding-not-confirmed = не подтвердилось
choice-link-duplicate = дубликат другого сообщения
choice-link-new-fact = новый факт открытого случая
choice-link-reopen = повторное открытие случая
choice-outcome-open = открыть случай
choice-outcome-screen-out = отклонить (не по профилю)
choice-outcome-transfer = передать по подведомственности
choice-outcome-not-confirmed = не подтвердилось
choice-outcome-link = связать с другой записью
choice-priority-high = высокая
choice-priority-middle = средняя
choice-priority-low = низкая
choice-owner-worker = специалист
choice-owner-provider = поставщик услуг
choice-owner-family = член семьи
choice-consent-given = дано
choice-consent-refused = отказ
choice-consent-withdrawn = отозвано
choice-consent-not-needed = не требуется
choice-consent-not-asked = не спрашивали: опасно для ребёнка
choice-reached = достигнута
choice-reached-partly = частично
choice-reached-not = не достигнута
choice-satisfied = да
choice-satisfied-partly = частично
choice-satisfied-not = нет
choice-satisfied-unknown = мнение не высказано
choice-verdict-continue = продолжить
choice-verdict-change-plan = изменить план
choice-verdict-reassess = провести диагностику снова
choice-verdict-close = предложить закрытие
choice-verdict-urgent = экстренное вмешательство

## Records, instruments, events and categories.

form-record = Документ, запись
form-measure = Инструмент оценки
form-event = Событие
form-end-event = Чем завершилось событие
form-category = Категория семьи
form-template = Цель из методики
form-countersign = Согласование акта проверки
field-record-kind = Вид документа
field-record-person = К кому относится
field-record-done = Выполнено или нет
choice-record-done = выполнено
choice-record-not-done = не выполнено, потому что …
field-record-on = Дата документа
field-record-words = Содержание
field-record-why-not = Почему не выполнено
field-event-kind = Что произошло
field-event-on = Какого числа
field-event-words = Описание
field-event-ended-on = Завершилось
field-event-stayed = Ребёнок в семье
field-event-ended = Чем завершилось
field-category-from = С какого числа
field-template = Цель
field-countersign = Акт проверки
choice-countersign-yes = согласовать
choice-countersign-no = вернуть с замечанием
field-matter = Вид для журнала
field-effort = Усилия родителей
choice-effort-full = сделано всё возможное
choice-effort-some = сделана часть
choice-effort-none = не сделано ничего
choice-effort-not-possible = от них не зависело
field-future = Решение о дальнейшей судьбе ребёнка
field-delivered = Получено по плану (услуги · задачи): { $what }
field-task-urgent = Срочно: можно до согласия семьи
field-one-curator = Один куратор остаётся с семьёй от начала до конца. Передавайте случай только в крайней необходимости и подробно напишите почему.
