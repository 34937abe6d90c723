### Finding one's way: menu, palette, help, confirmations, undo.

## Actions.

action-palette = Намиране на действие
action-undo = Отмяна
action-redo = Повтаряне на отмененото
action-save-view = Запазване на изгледа с име
action-forget-view = Премахване на запазения изглед
action-switch-read-only = Само четене или отново работа
read-only-on = Нищо не може да се променя, докато това не се изключи от менюто.
read-only-off = Записите отново могат да се променят.
action-open-view = Запазен изглед

## Headings of the menu.

group-file = Работа
group-signal = Сигнал
group-case = Случай
group-plan = План
group-go = Преход
group-view = Изглед
group-help = Помощ
menu-status = ←→: раздели · пишете за търсене · Enter: изпълнение · Esc: затваряне
menu-why-not = Сега не може: { $why }
palette-title = Всяко действие: име, клавиш или раздел

## Where an action can be done.

only-in-signal = само в списъка със сигнали или в сигнал
only-in-sort = само при въпросите за спешност
only-in-check = само в проверката на сигнал
only-in-cases = само в списъка със случаи
only-in-case = само в случай
only-in-plan = само в плана на случай
only-in-agenda = само в сроковете
only-in-drafts = само в черновите
only-in-figures = само в показателите
only-in-form = само във формуляр
only-in-conflict = само при две различни версии
only-elsewhere = не на този екран
why-not-in-form = отворен е формуляр: Ctrl+Z важи за текста му
why-not-nothing-done = още няма какво да се отмени
why-not-stays = последното действие остава записано
why-not-nothing-undone = нищо не е отменено
why-not-no-saved-view = този изглед не е запазен

## Help: what each screen is for.

help-about = Пишете част от името, за да намерите действие; Enter го изпълнява.
help-about-queue = Тук чакат всички сигнали без решение, най-спешните първи. Всеки ред казва защо е на това място.
help-about-signal = Всичко за един сигнал: колко е спешен и защо, какво е съобщено, какво е направено, кои записи може да са за същите хора.
help-about-sort = Отговаряйте на това, което знаете; останалото оставете неизвестно. Нивото и срокът следват от отговорите и се виждат веднага.
help-about-check = Запишете с кого сте се срещнали, видяно ли е детето и кои източници са отговорили. Какво липсва за заключение, стои в списъка.
help-about-cases = Случаите на службата; на всеки ред стои най-близкият срок.
help-about-case = Един случай на седем страници: обзор, оценка, план, контакти, прегледи, дневник, мрежа. Цифрите 1–7 отварят страница, F8 прави следващата стъпка.
help-about-plan = Планът със семейството като списък: цели, а под всяка какво да се направи, от кого и докога. Интервал отмята задача.
help-about-agenda = Всичко със срок, ден по ден: моето или на цялата служба.
help-about-find = Търсене на хора, места, номера и думи; изписването и азбуката нямат значение.
help-about-form = Попълнете каквото знаете. Написаното само се пази като чернова; Esc излиза и я пази, F8 записва.
help-about-conflict = Междувременно същите полета са променени от друг. Изберете за всяко поле коя версия остава.
help-about-drafts = Започнати и неизпратени формуляри. Enter продължава избрания.
help-about-figures = Как върви опашката, какво иска методът, и последните дванадесет месеца. Наляво и надясно избират периода; Enter показва какво стои зад числото.
help-about-history = Кой какво и кога е променил, последното най-горе. От дневника нищо не се изтрива.
help-stage = { $stage }: { $guidance }

## Undo: what was done, in a few words; a number and a colon stand before it.

deed-held = отговорен: { $who }
deed-report = поправка на сигнала
deed-lower = предложение за по-ниско ниво
deed-check = начало на проверката
deed-ticked = отметната задача „{ $what }“
deed-not-possible = задача „{ $what }“ е невъзможна
deed-open-again = задача „{ $what }“ е пак отворена
deed-goal-new = нова цел „{ $what }“
deed-goal-changed = промяна на цел „{ $what }“
deed-goal-dropped = премахната цел „{ $what }“
deed-task-new = нова задача „{ $what }“
deed-task-changed = промяна на задача „{ $what }“
deed-task-dropped = премахната задача „{ $what }“
deed-plan-head = проблем и преглед на плана
deed-curator = водещ случая: { $who }
deed-joined = в екипа: { $who }
deed-left = вече не е в екипа: { $who }
change-taken-back = отменено
change-done-again = повторено
undo-hint = Ctrl+Z: отмяна
redo-hint = Ctrl+Y: повтаряне
undo-done = Отменено: { $what }
redo-done = Повторено: { $what }
undo-nothing = В тази сесия още няма какво да се отмени.
redo-nothing = Няма отменено, което да се повтори.
undo-stays = Сигнали, решения, одобрения и бележки не се отменят; напишете поправка.
undo-next = Ctrl+Z още веднъж: { $what }
refusal-built-upon = Оттогава това е променяно, отмяната не е възможна.

## Questions before what leaves the office or cannot be taken back.

sure-go = Да, продължаване
sure-back = Не, обратно към формуляра
sure-screen-out = Приключване на сигнал { $number } без случай? Той напуска списъка завинаги. Насочване: { $to }
sure-transfer = Препращане на сигнал { $number } към: { $to }? Службата вече няма да работи по него; това не може да се отмени.
sure-not-confirmed = Приключване на сигнал { $number } като неоснователен? Той напуска списъка завинаги.
sure-link = Свързване на сигнал { $number } с { $to }? Оттам нататък той е към онзи запис; това не може да се отмени. Напишете { $number } и натиснете Enter:
sure-close = Закриване на случай { $number }? После може само да се чете; нов сигнал го отваря отново. Напишете { $number } и натиснете Enter:
sure-closure = Предложение за закриване на случай { $number }? Той чака одобрение и до отговора нищо не се променя.
sure-return = Връщане на случай { $number } за доработка? Работата продължава оттам.
sure-status-number = Напишете номера, после Enter · Esc: обратно към формуляра
drop-effect = Излиза от плана, който се съставя; Ctrl+Z го връща.
drop-go = Премахване
drop-keep = Запазване
open-again-effect = Задачата пак се брои за неизпълнена.
open-again-go = Отваряне отново
open-again-keep = Остава както е

## Saved views.

view-name = Име на изгледа:
view-name-status = Enter: запазване · Esc: отказ
view-saved = Изгледът „{ $name }“ е запазен; отваря се с F9 или Ctrl+P.
view-forgotten = Изгледът „{ $name }“ вече не се пази.

## The method, whole.

action-method = Методиката на отдела
method-here = Настоящият етап
method-stages = Етапи
method-head = Един случай за: { $unit } · прилага се от { $from }
method-unit-child = дете
method-unit-family = семейство
method-entry = Начало
method-exit = Край
method-leaves = Документи
method-leaving = За да се напусне «{ $state }»
method-levels = Степени на спешност
method-decides = Правила, решава първото изпълнено
method-checked = проверено { $day }
method-terms = Срокове
method-warns = предупреждава { $days } д. по-рано
method-longest = най-много { $span }
method-event-received = получаване
method-event-sorted = сортиране
method-event-assigned = определено отговорно лице
method-event-seen = детето е видяно
method-event-checked = приключена проверка
method-event-decided = решение
method-event-opened = откриване
method-event-curator-named = определен водещ
method-event-assessed = завършена оценка
method-event-plan-approved = план в сила
method-event-reviewed = преглед
method-event-visited = посещение
method-event-met = контакт със семейството
method-event-recorded = запис
method-event-closure-proposed = предложено закриване
method-event-closed = закриване
method-before = нужен за напускане на «{ $state }»
method-each-person = от всеки член на семейството
method-parallel = Най-много задачи на семейството наведнъж
method-weekly = Най-много срещи седмично
method-attempt = Следващ опит в рамките на
method-load-weights = Тежест на открит случай по степени 1–4
method-template-terms = Срокове в образците
method-check-sources = Източници при проверката
method-screen-out = Основания за приключване без случай
method-transfer = Основания за препращане
method-transfer-to = Органи за препращане
method-not-confirmed = Основания за неоснователен сигнал
method-opening = Основания за откриване
method-raise = Основания за повишаване
method-when-any-yes = поне едно „да“: { $questions }
method-when-any-no = поне едно „не“: { $questions }
method-when-any-unknown = поне едно „не се знае“: { $questions }
method-when-all-yes = всички „да“: { $questions }
method-when-all-no = всички „не“: { $questions }
method-when-none-yes = нито едно „да“: { $questions }
method-when-raised = „да“ на { $questions } повишава до { $level }
method-when-clarify = „не се знае“ на { $questions }: попитайте подателя
method-lower = Основания за понижаване
method-closure = Основания за закриване
method-contacts = Видове контакт
method-consent = Без съгласие на основание
method-bodies = Органи, които одобряват
method-figures = Показатели
method-retention = Срокове за съхранение
method-years = { $years } г.
method-years-unset = попълва се от отдела
method-rule-deliver-after-consent = нищо по плана не се извършва преди съгласието на семейството, освен спешните задачи
method-rule-voluntary = работи се само докато никой от семейството не отказва
method-rule-review-date-at-once = планът не се записва без дата на следващия преглед
method-rule-approved-curator = планът се съставя от одобрен водещ
method-rule-one-curator = един водещ от началото до края
method-rule-contact-is-response = първият контакт със семейството изпълнява срока на сигнала
method-rule-efforts = прегледите записват усилията на родителите
method-rule-figures-at-review = прегледите показват какво е получено от плана
help-more = … F1: цялата методика
