### What stands on screens; one group per screen, named as its file in ui/screen.

## The frame.

program-name = caseload
mark-demo = ДЕМО
mark-practice = УЧЕБНО
mark-read-only = САМО ЗА ЧЕТЕНЕ
tab-queue = Сигнали
tab-cases = Случаи
tab-agenda = Срокове
tab-drafts = Чернови
tab-figures = Показатели
counts-overdue = просрочени: { $count }
counts-unsorted = несортирани: { $count }
counts-redirect = за препращане: { $count }
counts-pending = за одобрение: { $count }
counts-next = най-близък срок: { $when }
window-too-small = Прозорецът е твърде малък: caseload се нуждае от поне 60 колони и 16 реда. Написаното се пази; F10 е изход.

## What the program tells.

notice-saved = Записано.
notice-no-interrupt = Ctrl+C не спира програмата.
notice-how-to-quit = F10 е изход; написаното се пази като чернова.
error-busy = В момента записва друг колега; нищо не е променено.
error-busy-hint = Опитайте отново след малко.
error-full = Дискът е пълен; нищо не е записано.
error-full-hint = Уведомете администратора; формулярът остава отворен.
error-read-only = Данните тук могат само да се четат; нищо не е записано.
error-not-staff = { $login } не е действащ служител; обърнете се към администратора.
error-newer = Данните са записани от по-нова версия на програмата; поискайте обновяване от администратора.
# $code is a short English word that stands in the log too.
error-broken = Данните не могат да се прочетат или запишат (код: { $code }).
error-broken-hint = Нищо от написаното не е загубено; съобщете кода на администратора.
why-not-read-only = този отдел е отворен само за четене
why-not-nothing-selected = няма избран ред
why-not-yours-already = вече отговаряте Вие
why-not-nothing-proposed = няма предложена по-ниска степен
why-not-unsorted = първо отговорете на въпросите за спешност

## Lists of actions: help and menu.

chooser-search = Търсене:
chooser-status = Пишете, за да търсите · Enter: изпълни · Esc: затвори
help-title = Помощ: клавиши на този екран
menu-title = Меню

messages-title = Съобщения
messages-none = Още няма съобщения.
messages-status = Esc: затвори

## Words that several screens use.

nobody = –
child-unnamed = без име
age-years = { $years } г.
age-months =
    { $months ->
        [0] под 1 месец
        [one] { $months } месец
       *[other] { $months } месеца
    }
span-hours = { $term } ч.
span-days =
    { $term ->
        [one] { $term } ден
       *[other] { $term } дни
    }
span-workdays =
    { $term ->
        [one] { $term } работен ден
       *[other] { $term } работни дни
    }
span-weeks =
    { $term ->
        [one] { $term } седмица
       *[other] { $term } седмици
    }
span-months =
    { $term ->
        [one] { $term } месец
       *[other] { $term } месеца
    }
term-sort = сортиране на сигнала
term-see-child = детето да бъде видяно
term-task = задача: { $what }
term-goal = цел: { $what }
term-review = преглед на плана
term-attempt = следващ опит за връзка със семейството
term-appointment = уговорено посещение или среща
term-urgent = изтича спешна мярка: { $what }
term-request = отговор на официално искане
term-approval = одобрение: { $what }
term-new-signal = нов сигнал { $what }

## Why a signal stands where it does. $questions are short labels of questions.

why-rule = правило { $rule } ({ $name })
why-rule-yes = { $questions } → правило { $rule } ({ $name })
why-rule-no = „не“ на { $questions } → правило { $rule } ({ $name })
why-rule-unknown = не се знае: { $questions } → правило { $rule } ({ $name })
why-more = { $questions } и още { $more }
why-not-sorted = още няма отговори на въпросите за спешност
why-raised = повишена заради: { $questions }
why-raised-policy = повишена по правило на отдела: { $policy }
why-raised-both = повишена заради { $questions } и по правило на отдела: { $policy }
why-due = срок { $at } = получаване { $received } + { $term }
why-due-safe = срок { $at }: само дотогава детето със сигурност е в безопасност

## queue

queue-title = Постъпили сигнали – { $view }
queue-view-open = неприключени
queue-view-mine = мои
queue-view-overdue = просрочени
queue-view-unsorted = несортирани
queue-view-redirect = за препращане
queue-view-countersign = за съгласуване
queue-view-all = всички
queue-filter = с думи: { $words }
queue-level = степен
queue-decided = решен
queue-left = до срока
queue-number = №
queue-child = дете
queue-holder = отговаря
queue-empty = Няма чакащи сигнали. F2: нов сигнал; F1: помощ.
queue-empty-view = Тук няма нищо. Tab: следващ изглед; Esc: без филтър.
queue-status = Enter: отвори · F4: сортирай · F3: поеми · Tab: друг изглед · /: филтър
queue-status-filter = Думи, които редът да съдържа · Enter: запази филтъра · Esc: изчисти
queue-status-filtered = Esc: без филтър · Enter: отвори · /: други думи · Tab: друг изглед
queue-status-empty = F2: нов сигнал · Tab: следващ изглед
detail-why = Защо тук: { $why }
detail-line = Сигнали на този ред: { $numbers }
detail-holder = Отговаря: { $holder }
detail-promoted = ▲ просрочен, затова стои с едно място по-нагоре
detail-overridden = степента е променена ръчно от „{ $from }“ на „{ $to }“
detail-proposed = { $by } предлага по-ниска степен: „{ $to }“
detail-clarify = попитайте подателя: липсващ отговор може да направи сигнала по-спешен
detail-children = Деца: { $children }
detail-case = към случай { $number }
detail-no-match = Познати? няма съвпадение
detail-matches = Познати? вж. { $numbers }
detail-matches-more = Познати? вж. { $numbers } и още { $more }

## signal

signal-title = Сигнал { $number }
signal-title-full = { $number } – { $state } – отговаря: { $holder }
signal-work = Спешност, проверка, решение
signal-loading = Зареждане …
signal-missing = Няма сигнал с този номер.
signal-status = ↑ ↓: четене · Tab: друг раздел · F4: сортирай · F5: проучи · F8: реши
signal-status-lead = Enter: отвори този запис · Tab: следващ раздел · F8: реши
signal-report = Какво се съобщава
signal-received = Получен { $at }
signal-recorded = записване { $at }, { $by }
signal-external = от { $system }, № { $id }
signal-removed =
    { $count ->
        [one] премахнат е { $count } скрит знак
       *[other] премахнати са { $count } скрити знака
    }
signal-request-due = отговор до { $day }
signal-place = Място: { $place }
signal-no-place = Няма известно място.
signal-name-withheld = името не се разкрива
signal-children = Деца
signal-no-children = Няма посочено дете.
signal-adults = Възрастни
signal-alleged = твърди се, че вреди на детето
signal-urgency = Спешност
signal-not-ours = не е от нашата компетентност: напишете накъде е насочен
signal-seen = детето е видяно { $at }
signal-levels = изчислена: { $computed } (правило { $rule }) · в сила: { $effective }
signal-sorted-by = сортиране: { $by }, { $at } · { $method }
signal-answers = Отговори
signal-answer-yes = да: { $question } { $label }
signal-answers-no = не: { $questions }
signal-answers-block = не, с един клавиш за раздела: { $questions }
signal-answers-unknown = не се знае или не е питано: { $questions }
signal-contradiction = отговорите си противоречат
signal-safe-until = детето е в безопасност до { $at }
signal-raised = повишаване от „{ $from }“ на „{ $to }“: { $by }, { $at }
signal-lowered = предложение за понижаване от „{ $from }“ на „{ $to }“: { $by }, { $at }
signal-verdict-in-force = в сила
signal-verdict-proposed = чака втори човек; важи по-високата степен
signal-verdict-refused = отказано; важи по-високата степен
signal-verdict-replaced = заменено от по-късно сортиране или промяна
signal-second = втори човек: { $by }, { $at }
signal-alone = без втори човек: нямаше кой да потвърди
signal-line = Един ред заедно с други сигнали; обща степен: { $level }
signal-decision = Решение
signal-redirected = насочен към: { $what }
signal-transferred = препратен към: { $what }
signal-advice = съвет: { $what }
signal-reason = Мотиви: { $reason }
signal-decided-by = решение: { $by }, { $at }
signal-case = случай { $number }
signal-holders = Отговорни лица
signal-nobody-responsible = Още никой; с F3 поемате сигнала.
signal-held = { $by } от { $at }
signal-known = Познати на отдела?
signal-no-match = Няма намерен запис за същите хора.
signal-match-case = случай { $number } – { $name } – { $state } – водещ: { $holder }
signal-match-signal = сигнал { $number } – { $name } – { $state } – отговаря: { $holder }
outcome-opened = открит случай
outcome-opened-cases = открит случай: { $numbers }
outcome-screened-out = приключен без откриване на случай
outcome-transferred = препратен по компетентност
outcome-not-confirmed = неоснователен
outcome-linked = свързан
outcome-linked-to = { $kind }: { $number }
why-not-not-loaded = сигналът още се зарежда
why-not-decided = има решение; то е записано в сигнала
why-not-proposed-already = вече е предложена по-ниска степен

## sort

sort-title = Спешност на { $number } · { $page }/{ $pages } · 1 да 2 не 3 ?
sort-panel = Резултат
sort-save = Запис (F8) · Tab: следваща страница
sort-answer-yes = ДА
sort-answer-no = не
sort-answer-unknown = не се знае
sort-answer-block = не, общо
sort-answer-proposed = да?
sort-not-ours = { $outcome }: не е от нашата компетентност
sort-save-at-once = F8 записва веднага; останалото може да почака.
sort-can-save = F8 записва.
sort-missing = Още няма степен; без отговор: { $questions }
sort-missing-more = Още няма степен; без отговор: { $questions } …
sort-proposed = { $question } да? { $because } · Enter или 1 потвърждава
sort-theirs = Междувременно отговори { $by } ({ $at }): { $level }. Второ F8 заменя с Вашите отговори.
sort-saved = { $number }: { $level }, детето да бъде видяно до { $due }.
sort-saved-contact = { $number }: { $level }, първи контакт със семейството до { $due }.
sort-saved-not-ours = { $number } не е от нашата компетентност; с F8 в сигнала се записва накъде отива.
sort-kept = Не е записано; отговорите Ви се пазят като чернова.
sort-safe-until = В безопасност до:
sort-status-time = Ден и час, например 18.11 14:00 или +2 · Enter: приеми · Esc: назад
sort-status-save = Enter или F8: запис на отговорите · Tab: следваща страница · Esc: чернова
because-youngest = Най-малкото дете: { $age }
because-unborn = Има още неродено дете
because-signals =
    { $days ->
        [one] Други сигнали в рамките на { $days } ден: { $numbers }
       *[other] Други сигнали в рамките на { $days } дни: { $numbers }
    }
because-confirmed = По-рано е потвърден риск: { $numbers }
because-closed = Случай { $number } е закрит { $at }
why-not-unchanged = няма променен отговор

## check

check-title = Проверка на { $number } – отговаря: { $holder }
check-about = За какво става дума
check-steps = Проверка
check-started = начало { $at }
check-no-steps = Още нищо не е направено.
check-child-seen = ДЕТЕТО Е ВИДЯНО
check-child-not-seen = детето не е видяно
check-result = { $result } ({ $by })
check-not-seen = Защо детето не е видяно: { $why }
check-add-step = Добавяне на стъпка (F5)
check-sources = Източници
check-source-not-asked = без запитване
check-conclusion = Заключение
check-no-conclusion = Още няма заключение.
check-concluded-by = { $by }, { $at }
check-conclude = Заключение от проверката (F8)
check-decide = Решение (F8)
check-child-waits = Детето още не е видяно.
check-unsorted = Първо отговорете на въпросите за спешност.
check-missing = Още липсва: { $missing }
check-complete = Нищо не липсва; F8 води нататък.
check-status = F5: стъпка · F4: източник · F8: заключение · Tab: следващ раздел
check-status-step = Enter: добавяне на стъпка от проверката
check-status-source = Enter: какво отговаря този източник
check-status-conclude = Enter: към следващата стъпка
why-not-check-not-begun = проверката още не е започнала
why-not-no-source = първо изберете източник от списъка

## record: what panes of a case, the journal and a printed record say.

record-field = { $label }: { $value }
record-signed = { $who }, { $at }
record-alone = без втори човек: нямаше кой да потвърди
record-alleged = твърди се, неустановено
record-born = дата на раждане { $day }
record-adults = Възрастни
record-answers = Отговори
record-informant-changed = променено име или телефон
record-matches = Може би същите хора
aspect-strength = силна страна
aspect-weakness = слаба страна
aspect-relapse = риск от рецидив
task-state = Състояние
task-open = неизпълнена
task-overdue = просрочена
task-done = изпълнена
task-not-possible = невъзможна
override-in-force = в сила
override-proposed = чака втори човек
override-refused = отказано
override-replaced = заменено

## case

case-title = { $number } – { $title }
case-pane-overview = Обзор
case-pane-assessment = Оценка
case-pane-plan = План
case-pane-contacts = Контакти
case-pane-reviews = Прегледи
case-pane-history = Дневник
case-loading = Зареждане …
case-gone = Няма случай с този номер.
case-curator = водещ { $name }
case-next-term = срок: { $left } – { $what }
case-mark-closed = ЗАКРИТ, само за четене
case-mark-waits = ЧАКА одобрение, { $body }: { $step }; поискано от { $by }, { $since }
case-mark-returned = ВЪРНАТО { $on }, { $step }: { $words }
case-terms = Следващи срокове
case-terms-more = и още { $more } в „Срокове“
case-signals = Сигнали по случая
case-signal = Сигнал { $number }
case-signal-waits = БЕЗ ОТГОВОР
case-signal-resolved = отговор { $day }
case-open-signal = Отваряне на сигнала
case-urgents = Спешни мерки
case-urgent-runs = В СИЛА, { $left }
case-urgent-ended = приключила { $at }
case-family = Семейство
case-siblings = Случаи на братя и сестри
case-team = Екип
case-member = { $who } – { $role }, от { $from }
case-member-until = { $who } – { $role }, от { $from } до { $until }
case-approvals = Одобрения
case-approved = { $step }: одобрено, { $body }, { $on }
case-returned = { $step }: ВЪРНАТО, { $body }, { $on }
case-protocol = протокол { $number }
case-episodes = Периоди на работа
case-episode = { $place }: открит { $opened } по сигнал { $signal } · { $reason }
case-episode-closed = { $place }: открит { $opened } по сигнал { $signal } · { $reason } · закрит { $closed }
case-level = Степен
case-no-assessment = Още няма оценка. Тя започва, когато приключи предишният етап (F8).
case-assessment-version = Оценка { $version } от { $all }
case-assessment-completed = завършена { $day }
case-assessment-begun = започната { $day }, незавършена
case-risk-lower = { $now } (в началото { $first }: сега по-нисък)
case-risk-same = { $now } (в началото { $first }: същият)
case-risk-higher = { $now } (в началото { $first }: сега ПО-ВИСОК)
case-risk-again = { $now } (в началото { $first })
case-marks = Отбелязани точки
case-views = Мнението на децата
case-view-missing = липсва: { $why }
case-observations = Наблюдения
case-observations-taken = Взети от контактите
case-observations-waiting = Чакат следващата оценка
case-no-plan = Още няма план. Той започва, когато приключи оценката (F8).
case-plan-version = План { $version } от { $all }
case-plan-built = съставя се от { $day }, { $by }
case-plan-waits = чака одобрение
case-plan-in-force = в сила от { $day }
case-plan-replaced = заменен { $day }
case-plan-missing = Липсва преди одобрението:
case-plan-steps = Ненаправени стъпки от плана: { $steps }
case-plan-complete = Нищо не липсва: F8 изпраща за одобрение.
case-overload-tasks = Твърде много за семейството: неизпълнени задачи наведнъж { $count }, най-много { $limit }
case-overload-weekly = Твърде много за семейството: ангажименти седмично { $count }, най-много { $limit }
case-minding =
    { $count ->
        [one] за { $count } задача някой трябва да гледа децата
       *[other] за { $count } задачи някой трябва да гледа децата
    }
case-no-goals = Още няма цели: g добавя.
case-goal = { $place }. { $title } (приоритет: { $priority })
case-until = до { $day }
case-consents = Съгласие
case-consent-open = още не е записано
case-task-again = Да стане ли задачата отново неизпълнена?
case-no-contacts = Още няма контакти: c записва.
case-no-reviews = Още няма прегледи.
case-review = Преглед от { $on }: { $verdict }
case-review-of = на план { $version }
case-closure = Предложено закриване { $on }: { $reason }
case-closure-missing = Липсва, за да се закрие случаят:
case-closure-anyway = Попълване на формуляра въпреки това
case-closure-later = Не сега
case-not-yet-title = Етапът още не може да приключи: { $state }
case-not-yet = Липсва, за да се продължи:
case-now-waits = Изпратено за одобрение: { $what }.
case-now-at = Сега етапът е: { $what }.
case-choose = Кое?
case-status-overview = Enter: отвори · F8: напред · F5: преглед или отговор по сигнал · 1-7: раздели
case-status-assessment = ← →: версии · a: писане на оценката · F8: напред · 1-7: раздели
case-status-plan = Space: отметни · n: невъзможна · F6: задача · g: цел · F4: правка · ←→: версии
case-status-contacts = Enter: четене · F4: записване на контакт · 1-7: раздели
case-status-reviews = F5: преглед · o: предложение за закриване · 1-7: раздели
case-status-history = Enter: какво е променено · 1-7: раздели
why-not-loaded = случаят още се зарежда
why-not-closed = случаят е закрит; нов сигнал го открива повторно
why-not-nothing-waits = нищо не чака одобрение
why-not-the-body = тази стъпка се одобрява от друга роля
why-not-second-person = Вашето искане трябва да одобри друг човек
why-not-a-worker = Вашата роля не работи по случаи
why-not-in-team = по този случай работят само екипът и началникът на отдела
why-not-assessing = оценката се пише на своя етап; преглед връща към него
why-not-in-work = преглед се прави, докато планът се реализира
why-not-waits = случаят чака одобрение; преди отговора нищо не се променя
why-not-planning = сега планът не се съставя; преглед може да го отвори отново
why-not-no-plan = още няма план
why-not-nobody-leaves = в екипа е само водещият
why-not-no-urgent = няма спешна мярка в сила
why-not-no-signal = по всички сигнали на случая има отговор
why-not-old-version = тази версия само се пази; → показва последната
why-not-no-goal = първо изберете цел
why-not-no-task = първо изберете задача
why-not-in-force = задачи се отмятат в плана, който е в сила
why-not-open = тази задача вече е отметната; Space я отваря отново

## overlay

overlay-status = Esc: затвори
overlay-status-choices = 1-9 или Enter: избери · Esc: затвори

## history

history-title = Дневник на { $number }
history-status = Enter: какво е променено · Esc: затвори
history-empty = Няма записи.
history-evidence = Редът се пази така, както е постъпил, с дължина { $count }. В него може да е назован подателят, затова не се показва.
history-erased = законно заличено
history-method = Методика
history-before = Преди
history-after = След
history-version = версия { $version }
history-approved = одобрено
history-returned = върнато

## What was done, as the journal names it.

change-office-set-up = създаден отдел
change-staff-added = добавен служител
change-holidays-changed = променен календар
change-informants-exported = изведени податели на сигнали
change-signal-received = записан сигнал
change-signal-amended = поправен сигнал
change-signal-sorted = отговори за спешност
change-level-overridden = ръчна промяна на степента
change-override-decided = решение за променена степен
change-signal-assigned = определено отговорно лице
change-check-started = начало на проверката
change-check-step = стъпка от проверката
change-source-consulted = попитан източник
change-check-concluded = заключение от проверката
change-signal-decided = решение по сигнала
change-line-joined = обединяване с друг ред
change-evidence-kept = запазен получен текст
change-case-opened = открит случай
change-case-reopened = повторно открит случай
change-signal-joined = сигнал към случая
change-signal-resolved = отговор по сигнала
change-team-joined = включване в екипа
change-team-left = излизане от екипа
change-approval-asked = поискано одобрение
change-approval-entered = вписано одобрение
change-state-entered = начало на етап
change-assessment-begun = начало на оценката
change-assessment-written = написана оценка
change-assessment-completed = завършена оценка
change-plan-begun = начало на плана
change-plan-written = написано начало на плана
change-goal-written = написана цел
change-goal-dropped = премахната цел
change-task-written = написана задача
change-task-dropped = премахната задача
change-task-moved = задача
change-consent-written = записано съгласие
change-plan-in-force = план в сила
change-contact-written = записан контакт
change-review-held = проведен преглед
change-closure-proposed = предложено закриване
change-urgent-begun = начало на спешна мярка
change-urgent-ended = край на спешна мярка
change-level-changed = променена степен

## cases

cases-title = Случаи – { $view }
cases-view-mine = мои
cases-view-open = открити
cases-view-pending = за одобрение
cases-view-closed = закрити
cases-left = до срока
cases-closed = закрит
cases-family = семейство
cases-stage = етап
cases-curator = водещ
cases-empty = Тук няма случаи. Tab: следващ изглед; Esc: без филтър.
cases-empty-mine = Не водите случаи. Tab показва всички открити.
cases-status = Enter: отвори · F6: друг водещ · Tab: следващ изглед · /: филтър
cases-status-pending = ◊ Стъпка чака одобрение · Enter: отвори · Tab: друг изглед · /: филтър
cases-status-empty = Tab: следващ изглед · m: мои или всички · Esc: назад
cases-detail-curator = Водещ: { $name }
cases-detail-pending = стъпка чака одобрение
cases-detail-stage = Етап: { $stage }, от { $day }
cases-detail-opened = Открит { $day }
cases-detail-closed = Закрит { $day }
cases-detail-reviewed = Последен преглед { $day }
cases-detail-siblings = Братя и сестри: вж. { $numbers }
cases-detail-terms = Следващи срокове
cases-detail-no-terms = Няма текущи срокове.
cases-detail-more = и още { $more }

## agenda

agenda-title-mine = Срокове – мои
agenda-title-all = Срокове – целият отдел
agenda-overdue = просрочени
agenda-today = днес { $day }
agenda-tomorrow = утре { $day }
agenda-soon = скоро: { $time }
agenda-empty = Няма срокове. F2: нов сигнал.
agenda-empty-mine = Нямате срокове. Tab показва целия отдел.
agenda-status-mine = Enter: отвори · Tab: целият отдел · ▲ просрочено · ! скоро
agenda-status-all = Enter: отвори · Tab: само мои · ▲ просрочено · ! скоро

## find

find-title = Търсене
find-hint = Напишете име, място, номер или думи от сигнал. Правописът и азбуката нямат значение; стига началото на думата.
find-searching = Търсене …
find-nothing = Няма резултати. Опитайте с по-малко букви или с друга дума.
find-nothing-wider = Няма резултати. Опитайте с по-общи думи:
find-wider = { $words }
find-status = Enter: отвори · ↑ ↓: избор · Esc: изчисти
find-status-empty = Напишете какво търсите · Esc: назад
find-status-more = Има още: добавете дума · Enter: отвори · Esc: изчисти
find-signal = сигнал
find-case = случай
find-kind = вид
find-name = име
find-why = намерено по
find-why-number = номер
find-why-name = име
find-why-place = място
find-why-text = текст
find-stands = състояние
find-date = дата

## welcome

welcome-title = Добре дошли в caseload
welcome-title-open = Отваряне на съществуващ файл
welcome-title-set-up = Създаване на моя отдел · { $page } от { $pages }
welcome-language = Изберете езика си със стрелките и натиснете Enter.
welcome-hello = caseload помага на отдела да приема сигнали за деца в опасност и да води случаите им. Нищо не напуска този компютър.
welcome-demo = Опитайте с измислени данни
welcome-set-up = Създаване на моя отдел
welcome-open = Отваряне на съществуващ файл
welcome-quit = Изход
welcome-file = Къде е файлът? Напишете или поставете пътя до него.
welcome-file-label = Път:
welcome-file-missing = Първо напишете пътя до файл.
welcome-office = Как се казва Вашият отдел? Името стои най-горе на всеки екран.
welcome-office-label = Отдел:
welcome-office-missing = Първо напишете името на отдела.
welcome-zone = В коя часова зона работи? Напишете началото на град или изберете със стрелките.
welcome-zone-label = Град:
welcome-zone-unknown = Няма такъв град в списъка; опитайте с по-голям наблизо.
welcome-method = По коя методика работи? Тя дава етапите, въпросите, сроковете и думите.
welcome-name = Как е името Ви? Така ще го виждат колегите.
welcome-name-label = Име:
welcome-name-missing = Първо напишете името си.
welcome-login = Тук Ви познават по потребителското име { $login }.
welcome-ready = Enter създава отдела. Колеги можете да добавите след това.
welcome-ready-office = Отдел: { $what }
welcome-ready-zone = Часова зона: { $what }
welcome-ready-method = Методика: { $what }
welcome-ready-name = Вашето име: { $what }
welcome-ready-login = Потребителско име: { $what }
welcome-ready-roles = Роли: { $what }
welcome-status-first = ↑ ↓: избор · Enter: напред · F10: изход
welcome-status-rows = ↑ ↓ или цифра: избор · Enter: напред · Esc: назад
welcome-status-zone = Пишете или ↑ ↓: избор · Enter: напред · Esc: назад
welcome-status-line = Enter: напред · Esc: назад
welcome-status-ready = Enter: създай отдела · Esc: назад

## form

form-save = Запис F8
form-legend = * задължително поле
form-no-choice = – нищо –
form-problems =
    { $count ->
        [one] { $count } грешка: F6 отива при нея.
       *[other] { $count } грешки: F6 отива при следващата.
    }
form-recorded = Сигнал { $number } е записан. Отговорете на въпросите за спешност; Esc: по-късно.
# $number is that of the case.
form-opened = Случай { $number } е открит.
form-recorded-link = Сигнал { $number } е записан. След въпросите F8 го свързва с { $to }.
# $what is the title of a form.
form-saved = { $what }: записано, { $number }.
form-saved-merged = { $what }: записано заедно с промените ({ $who }).
form-somebody = колега
form-compares = Междувременно записът е променен от друг колега; двете версии се сравняват.
form-draft-kept = Черновата е запазена; тя е в F9, „Чернови“.
form-discard = Да се изхвърли ли написаното в този формуляр? Няма да може да се върне.
form-discard-yes = Изхвърляне
form-discard-no = Запазване
form-link = Да се свърже ли новият сигнал с { $number } след записа?
form-link-yes = Да, става дума за същото
form-link-no = Не, остава отделно
form-link-words = При записването се установи, че става дума за същото.
form-links = след записа ще бъде свързан с { $number }
form-matches = Познати тук?
form-no-matches = няма намерен подобен човек
form-match-case = случай
form-match-signal = сигнал
likeness-same = същото име
likeness-close = много подобно
likeness-family = същата фамилия
likeness-given = същото малко име
likeness-different = друго име
form-status = Enter: следващо поле · F8: запис · Esc: излез, черновата се пази
form-status-leave = Tab: следващо
form-status-prose = Enter: нов ред · Tab: следващо поле · Ctrl+Z: отмени · F8: запис
form-status-choice = ← →: промяна · букви или цифра: избор · F4 или интервал: списък
form-status-choice-many = F4: списък, отмятане със Space
form-status-date = 16.11, 16.11.2026 14:30, днес, пт, +3, +2с · F4: календар · Ctrl+↑ ↓: ден
form-status-name = Името се търси, докато пишете · F4: съвпадения · Enter: следващо поле
form-status-save = Enter или F8: запис · Shift+Tab: назад
form-status-picker = Пишете, за да търсите · Enter: избери · Esc: затвори
form-status-many = Space: отметни · Enter: приеми отметнатото · Esc: затвори
form-status-matches = Enter: свържи или не · Esc: обратно в полето
form-status-dialog = 1, 2 или Enter: отговор · Esc: назад
why-not-no-list = това поле няма списък
why-not-no-problem = няма поле с грешка
why-not-no-draft = още нищо не е написано

## conflict

conflict-changed = Междувременно същите полета са променени и от друг. За всяко: F3 моето, F4 чуждото; после F8.
conflict-changed-by = Същите полета са променени и от { $who }, последно { $when }. За всяко: F3 моето, F4 чуждото; после F8.
conflict-base = преди
conflict-theirs = чуждо
conflict-mine = мое
conflict-nothing = – нищо –
conflict-open = Първо изберете за това поле: F3 моето, F4 чуждото.
conflict-theirs-stands = Няма какво да се записва: остава другата версия.
conflict-status = ↑ ↓: поле · F3: моето · F4: чуждото · F8: запис · Esc: към формуляра

## drafts

drafts-title = Недовършени формуляри
drafts-form = формуляр
drafts-number = №
drafts-when = писано
drafts-words = започва с
drafts-empty = Няма недовършени формуляри. Тук се пази написаното във формуляр, което не е записано.
drafts-loading = Зареждане …
drafts-unknown = формуляр от по-нова версия
drafts-status = Enter: продължи · Delete: изхвърли · Esc: затвори

## Records, instruments, events and categories.

measure-not-validated = невалидиран
record-not-done = не е извършено
measure-points = { $points } от { $possible } точки
measure-problems = посочени проблеми: { $count }
measure-insufficient = недостатъчно данни, неизвестни: { $count }
measure-lifted = повишено от един показател
measure-better = по-добре
measure-same = без промяна
measure-worse = по-зле
case-events = Събития
case-records = Записи
case-category-from = { $name }, от { $from }
why-not-of-method = методиката на отдела няма такова
why-not-no-event = няма незавършено събитие
why-not-countersign = докладът за проверката чака съгласуване
change-method-changed = смяна на методиката
change-check-countersigned = съгласуване на проверката
change-record-written = вписан запис
change-instrument-filled-in = попълнен инструмент
change-event-written = вписано събитие
change-event-ended = край на събитие
change-category-changed = смяна на категорията
check-countersigned-by = Съгласуване: { $by }, { $at }
check-waits-for = ЧАКА съгласуване: { $body }
term-first-contact = първи контакт със семейството
signal-reached = контакт със семейството { $at }
