### Words of the field: what things, people and choices are called.

## Words for things: the glossary. In running text, in lower case.

word-signal = сигнал
word-intake = приемане на сигнал
word-queue = постъпили сигнали
word-urgency = спешност
word-sorting = сортиране по спешност
word-check = проверка на сигнала
word-screened-out = приключване без откриване на случай
word-not-confirmed = неоснователен сигнал
word-referral = насочване
word-transfer = препращане по компетентност
word-duplicate = дублиран
word-linked = свързан
word-case = случай
word-case-management = управление на случай
word-curator = водещ случая
word-holder = отговорник
word-supervisor = началник на отдел
word-family = семейство
word-child = дете
word-unborn-child = неродено дете
word-carer = лице, полагащо грижи
word-informant = подател на сигнала
word-source = източник
word-channel = начин на подаване
word-anonymous = анонимен
word-assessment = оценка
word-risk = риск
word-risk-factor = рисков фактор
word-strength = силна страна
word-need = потребност
word-plan = план за действие
word-checklist = контролен списък
word-goal = цел
word-task = задача
word-service = услуга
word-provider = доставчик на услуга
word-deadline = срок
word-overdue = просрочен
word-responsible = отговорно лице
word-consent = съгласие
word-agreement = споразумение
word-review = преглед на плана
word-monitoring = проследяване
word-closure = закриване на случая
word-closure-reason = основание за закриване
word-reopening = повторно откриване
word-council = мултидисциплинарен екип
word-outcome = резултат
word-decision = решение
word-caseload = натовареност
word-journal = дневник на случая
word-contact = бележка за контакт
word-visit = посещение
word-confidentiality = поверителност
word-urgent-intervention = спешна интервенция
word-override = промяна на степента
word-reason = мотиви
word-approval = одобрение
word-case-file = досие
word-audit-trail = одитна следа
word-draft = чернова
word-method = методика
word-office = отдел

## Roles of the staff.

role-duty = дежурен социален работник
role-curator = водещ случая
role-supervisor = началник на отдел
role-admin = администратор

## Kinds of signal.

kind-concern = тревога за дете
kind-request = искане или молба

## Ways a signal comes in.

channel-phone = телефон
channel-visit = лично
channel-letter = писмо
channel-email = имейл
channel-fax = факс
channel-chat = чат
channel-agency = чрез друга институция

## Who a signal comes from.

source-hotline = гореща линия
source-school = училище
source-kindergarten = детска градина
source-hospital = болница
source-clinic = поликлиника, личен лекар
source-police = полиция
source-court = съд
source-child = детето
source-parent = родител
source-relative = роднина
source-neighbour = съсед
source-anonymous = анонимен подател
source-agency = друга институция
source-shop = магазин
source-commission = комисия за малолетни и непълнолетни

## What is known of the informant.

informant-known = известен
informant-anonymous = анонимен
informant-protected = известен, с молба да не се назовава

## Adults around the child.

adult-mother = майка
adult-father = баща
adult-grandmother = баба
adult-grandfather = дядо
adult-carer = лице, полагащо грижи
adult-suspected = заподозряно лице
adult-other = друг човек

## Sex of a child, as written and for narrow columns.

sex-f = момиче
sex-m = момче
sex-short-f = ж
sex-short-m = м

## Answers to a question of the instrument.

answer-yes = да
answer-no = не
answer-unknown = не се знае

## A signal without a level; the names of levels and questions stand in the method packs.

level-unsorted = несортиран

## States of a signal, then of a case, for a method whose stages have no name of their own.

state-received = получен
state-sorted = сортиран
state-check = в проверка
state-decision = решение
state-opened = открит
state-assessment = оценка
state-plan = планиране
state-implementation = реализиране
state-review = преглед
state-closing = закриване
state-closed = закрит
