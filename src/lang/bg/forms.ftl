### Labels of fields, with .help as their attribute; one group per form.

## Titles of forms.

form-signal = Нов сигнал
form-amend = Поправка на сигнала
form-raise = Повишаване на степента
form-sort = Въпроси за спешност
form-lower = Предложение за по-ниска степен
form-confirm-lower = Потвърждаване на по-ниската степен
form-assign = Възлагане на сигнала
form-check-step = Стъпка от проверката
form-consult = Отговор от източник
form-conclude = Заключение от проверката
form-decide = Решение по сигнала
form-assessment = Оценка
form-plan = План: проблем и преглед
form-goal = Цел
form-task = Задача
form-task-done = Изпълнена задача
form-task-not-possible = Невъзможна задача
form-consent = Съгласие с плана
form-contact = Бележка за контакт
form-review = Преглед на плана
form-closure = Закриване на случая
form-approve = Одобрение
form-return = Връщане с бележка
form-name-curator = Друг водещ случая
form-join-team = Нов член на екипа
form-leave-team = Напускане на екипа
form-urgent = Спешна мярка
form-end-urgent = Край на спешната мярка
form-resolve-signal = Какво е направено по сигнала

## Fields that several forms share.

field-reason = Основание
field-why = Мотиви
field-words = Със свои думи
field-note = Бележка
field-on = Дата
field-at = Кога
field-due = Срок
field-name = Име
field-contact-kind = Вид на контакта
field-who-met = С кого
field-legal-basis = Правно основание
field-next-review = Следващ преглед
# $what is a day.
field-next-review-latest = Следващ преглед (най-късно { $what })
field-assign-to = На кого (натовареност, срок днес)
    .help = След името: тежест на случаите и сигнали за днес; първи е най-свободният. След точката: професия и компетентности.

## A signal.

field-text = Какво се съобщава
    .help = С думите на подателя. Нищо друго не е задължително.
field-received-at = Получен
    .help = Кога е научил отделът: оттогава текат сроковете.
field-channel = Начин на подаване
field-source = Източник
field-informant = Подател
field-informant-name = Име на подателя
field-informant-phone = Телефон на подателя
field-place = Адрес или място
# $what is its place in the form.
field-child = Дете { $what }
field-age = Възраст
    .help = Години или месеци с буква м: 7, 8м, 1 8м.
field-birth = Дата на раждане
field-sex = Пол
field-unborn = Още неродено
field-child-note = Бележка
# $what is its place in the form.
field-adult = Възрастен { $what }
field-adult-role = Връзка с детето
field-kind = Вид
field-task-due = Отговор до

## Changing a level by hand.

field-level = Нова степен
field-fact = Защитен факт
    .help = Фактът, който пази детето междувременно.
field-agreed = По-ниска степен

## The check.

field-child-seen = Детето е видяно
field-result = Резултат
field-source-state = Отговор
field-source-note = Какво казва източникът
field-finding = Констатация
field-conclusion = Заключение с думи
field-not-seen = Защо детето не е видяно

## The decision.

field-outcome = Решение
field-curator = Водещ (натовареност, срок днес)
field-category = Категория на семейството
field-open-children = Случай за
field-redirected = Накъде е насочен
field-transfer-to = Препращане към
field-advice = Даден съвет
field-link-kind = Каква е връзката
field-link-number = Номер на другия запис
    .help = Сигнал или случай, например 26-0417.

## The assessment.

field-needs = Потребности
field-causes = Причини
field-resources = Силни страни и ресурси
field-risk = Риск
field-child-view = Мнението на детето
field-child-why-not = Защо липсва

## The plan.

field-problem = Основен проблем
    .help = Причината, поради която е открит случаят.
field-family-sees = Семейството го вижда
field-goal = Цел
field-need = Отговаря на потребност
field-expected = Очакван резултат
    .help = По какво ще се види, че целта е постигната.
field-priority = Приоритет
field-task = Какво да се направи
field-service = Вид услуга
field-owner = Кой изпълнява
field-owner-worker = Служител
    .help = След името: натовареност от открити случаи и сигнали със срок днес.
field-owner-provider = Доставчик
field-owner-family = Член на семейството
field-owner-other = Друг човек от семейството
field-responsible = Отговорен служител
    .help = След името: натовареност от открити случаи и сигнали със срок днес.
field-frequency = Колко често
field-duration = За колко време
field-weekly = Ангажименти седмично
field-minding = Някой да гледа децата
field-done-on = Изпълнена на
field-not-possible = Защо е невъзможна

## Consent.

field-consent = Съгласие
field-consent-how = Как: с подпис, устно
field-own-words = С думите на човека
field-refusal-basis = Основание без съгласие
field-not-asked = Защо не е потърсено

## A contact.

field-contact-words = Какво е казано и видяно
field-again = Следващ опит
field-next-contact = Следващ контакт
field-strength = Нова силна страна
    .help = Следващата оценка я взема предвид.
field-weakness = Нова слаба страна
field-relapse = Риск от рецидив

## A review.

field-held-on = Проведен на
field-goal-rating = Цел
# $what is the task.
field-task-rating = Задача: { $what }
field-specialists = Мнение на специалистите
field-family-words = Думите на семейството
field-expert = Мнение на експерт
field-opinion-missing = Защо липсва
field-satisfaction = Семейството е доволно
field-verdict = Решение
field-verdict-reason = Защо

## Closure and approval.

field-closure-reason = Основание за закриване
field-closure-words = С прости думи
field-risk-again = Риск, оценен отново
field-told-on = Дата на уведомяване
field-told-how = Как е уведомено семейството
field-recommendation = Препоръка на екипа
field-approved-on = Одобрено на
field-protocol = Номер на протокола
field-return-words = Какво да се промени

## The team.

field-team-who = Име или потребителско име
field-team-role = Роля в екипа

## Urgent measures and new signals of a case.

field-urgent-kind = Вид мярка
field-began = Начало
field-expires = Изтича
field-notified = Кой е уведомен
field-ended-how = Как приключи
field-resolution = Какво е направено

## Choices.

choice-risk-low = нисък
choice-risk-medium = среден
choice-risk-high = висок
choice-source-asked = запитване
choice-source-answered = отговор
choice-source-refused = отказ да отговори
choice-source-not-applicable = неприложимо
choice-finding-confirmed = потвърдено
choice-finding-partly = частично или вероятно
choice-finding-not-confirmed = не се потвърди
choice-link-duplicate = дублира друг сигнал
choice-link-new-fact = нов факт по открит случай
choice-link-reopen = повторно откриване на закрит случай
choice-outcome-open = откриване на случай
choice-outcome-screen-out = приключване без откриване на случай
choice-outcome-transfer = препращане по компетентност
choice-outcome-not-confirmed = неоснователен сигнал
choice-outcome-link = свързване с друг запис
choice-priority-high = висок
choice-priority-middle = среден
choice-priority-low = нисък
choice-owner-worker = служител
choice-owner-provider = доставчик на услуга
choice-owner-family = член на семейството
choice-consent-given = дадено
choice-consent-refused = отказано
choice-consent-withdrawn = оттеглено
choice-consent-not-needed = не е нужно
choice-consent-not-asked = не е потърсено, опасност за дете
choice-reached = постигната
choice-reached-partly = частично
choice-reached-not = непостигната
choice-satisfied = доволно
choice-satisfied-partly = отчасти
choice-satisfied-not = недоволно
choice-satisfied-unknown = без отговор
choice-verdict-continue = продължаване
choice-verdict-change-plan = промяна на плана
choice-verdict-reassess = нова оценка
choice-verdict-close = предложение за закриване
choice-verdict-urgent = спешна интервенция

## Records, instruments, events and categories.

form-record = Запис
form-measure = Инструмент за оценка
form-event = Събитие
form-end-event = Как завърши събитието
form-category = Категория на семейството
form-template = Цел от методиката
form-countersign = Съгласуване на проверката
field-record-kind = Вид на записа
field-record-person = За кого се отнася
field-record-done = Извършено ли е
choice-record-done = извършено
choice-record-not-done = не е извършено, защото …
field-record-on = Дата в документа
field-record-words = Какво гласи
field-record-why-not = Защо не е извършено
field-event-kind = Какво се случи
field-event-on = На коя дата
field-event-words = С думи
field-event-ended-on = Завърши на
field-event-stayed = Детето е при семейството
field-event-ended = Как завърши
field-category-from = От коя дата
field-template = Цел
field-countersign = Доклад за проверката
choice-countersign-yes = съгласуване
choice-countersign-no = връщане с бележка
field-matter = Вид за регистъра
field-effort = Усилия на родителите
choice-effort-full = направиха каквото можаха
choice-effort-some = направиха част
choice-effort-none = не направиха нищо
choice-effort-not-possible = не зависеше от тях
field-future = Решение за бъдещето на детето
field-delivered = Получено от плана (услуги · задачи): { $what }
field-task-urgent = Спешна: може преди съгласието
field-one-curator = Един водещ остава при семейството от началото до края. Предайте случая само при нужда и напишете подробно защо.
