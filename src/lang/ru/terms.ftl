### Words of the field: what things, people and choices are called.

## Words for things: the glossary. In running text, in lower case.

word-signal = сообщение
word-intake = приём информации
word-queue = очередь сообщений
word-urgency = срочность
word-sorting = первичная сортировка
word-check = проверка информации
word-screened-out = отклонено (не по профилю)
word-not-confirmed = не подтвердилось
word-referral = направление
word-transfer = передача по подведомственности
word-duplicate = дубликат
word-linked = связанное
word-case = случай
word-case-management = ведение случая
word-curator = куратор случая
word-holder = ответственный
word-supervisor = руководитель
word-family = семья
word-child = ребёнок
word-unborn-child = ещё не рождённый ребёнок
word-carer = родитель или законный представитель
word-informant = заявитель
word-source = источник
word-channel = способ обращения
word-anonymous = анонимно
word-assessment = диагностика
word-risk = риск
word-risk-factor = фактор риска
word-strength = сильная сторона
word-need = потребность
word-plan = план
word-checklist = перечень дел
word-goal = цель
word-task = задача
word-service = услуга
word-provider = поставщик услуг
word-deadline = срок
word-overdue = просрочено
word-responsible = ответственный
word-consent = согласие
word-agreement = соглашение о сотрудничестве
word-review = пересмотр
word-monitoring = мониторинг
word-closure = закрытие случая
word-closure-reason = основание закрытия
word-reopening = повторное открытие
word-council = консилиум специалистов
word-outcome = результат
word-decision = решение
word-caseload = нагрузка
word-journal = журнал
word-contact = запись о контакте
word-visit = посещение
word-confidentiality = конфиденциальность
word-urgent-intervention = экстренное вмешательство
word-override = изменение уровня вручную
word-reason = обоснование
word-approval = утверждение
word-case-file = личное дело
word-audit-trail = журнал действий
word-draft = черновик
word-method = методика
word-office = учреждение

## Roles of the staff.

role-duty = дежурный специалист
role-curator = куратор случая
role-supervisor = руководитель
role-admin = администратор

## Kinds of signal.

kind-concern = тревога за ребёнка
kind-request = запрос или заявление

## Ways a signal comes in.

channel-phone = телефон
channel-visit = личное обращение
channel-letter = письмо
channel-email = электронная почта
channel-fax = факс
channel-chat = чат
channel-agency = через другое ведомство

## Who a signal comes from.

source-hotline = горячая линия
source-school = школа
source-kindergarten = детский сад
source-hospital = больница
source-clinic = поликлиника
source-police = полиция
source-court = суд
source-child = сам ребёнок
source-parent = родитель
source-relative = родственник
source-neighbour = соседи
source-anonymous = анонимно
source-agency = другое ведомство
source-shop = магазин
source-commission = комиссия по делам несовершеннолетних

## What is known of the informant.

informant-known = известен
informant-anonymous = аноним
informant-protected = известен, просит не называть

## Adults around the child.

adult-mother = мать
adult-father = отец
adult-grandmother = бабушка
adult-grandfather = дедушка
adult-carer = лицо, осуществляющее уход
adult-suspected = предполагаемый обидчик
adult-other = другое лицо

## Sex of a child, as written and for narrow columns.

sex-f = девочка
sex-m = мальчик
sex-short-f = ж
sex-short-m = м

## Answers to a question of the instrument.

answer-yes = да
answer-no = нет
answer-unknown = неизвестно

## A signal without a level; the names of levels and questions stand in the method packs.

level-unsorted = не отсортировано

## States of a signal, then of a case, for a method whose stages have no name of their own.

state-received = поступило
state-sorted = отсортировано
state-check = проверка
state-decision = принятие решения
state-opened = случай открыт
state-assessment = диагностика
state-plan = составление плана
state-implementation = выполнение плана
state-review = пересмотр
state-closing = подготовка к закрытию
state-closed = закрыто
