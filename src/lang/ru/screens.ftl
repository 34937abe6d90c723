### What stands on screens; one group per screen, named as its file in ui/screen.

## The frame.

program-name = caseload
mark-demo = ДЕМО
mark-practice = УЧЕБНАЯ
mark-read-only = ТОЛЬКО ЧТЕНИЕ
tab-queue = Очередь
tab-cases = Случаи
tab-agenda = Сроки
tab-drafts = Черновики
tab-figures = Показатели
counts-overdue = { $count } просрочено
counts-unsorted = { $count } без сортировки
counts-redirect = { $count } перенаправить
counts-pending = { $count } утвердить
counts-next = ближайший срок { $when }
window-too-small = Окно слишком мало: нужно не меньше 60 столбцов и 16 строк. Введённое сохранено; F10 – выход.

## What the program tells.

notice-saved = Сохранено.
notice-no-interrupt = Ctrl+C не завершает программу.
notice-how-to-quit = F10 – выход; введённое останется черновиком.
error-busy = Сейчас сохраняет кто-то другой; ничего не изменено.
error-busy-hint = Повторите через несколько секунд.
error-full = На диске нет места; ничего не сохранено.
error-full-hint = Сообщите администратору; форма останется открытой.
error-read-only = Здесь данные доступны только для чтения; ничего не сохранено.
error-not-staff = { $login } не входит в число действующих сотрудников; обратитесь к администратору.
error-newer = Данные записаны более новой версией программы; попросите администратора обновить её.
# $code is a short English word that stands in the log too.
error-broken = Не удалось прочитать или записать данные (код: { $code }).
error-broken-hint = Введённое не потеряно; сообщите код администратору.
why-not-read-only = учреждение открыто только для чтения
why-not-nothing-selected = не выбрана ни одна строка
why-not-yours-already = ответственный уже вы
why-not-nothing-proposed = никто не предлагал понизить уровень
why-not-unsorted = сначала ответьте на вопросы о срочности

## Lists of actions: help and menu.

chooser-search = Поиск:
chooser-status = Печатайте для поиска · Enter: выполнить · Esc: закрыть
help-title = Помощь: клавиши этого экрана
menu-title = Меню

messages-title = Уведомления
messages-none = Уведомлений пока нет.
messages-status = Esc: закрыть

## Words that several screens use.

nobody = –
child-unnamed = без имени
age-years =
    { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
    }
age-months =
    { $months ->
        [0] меньше месяца
        [one] { $months } мес.
        [few] { $months } мес.
        [many] { $months } мес.
       *[other] { $months } мес.
    }
span-hours = { $term } ч
span-days =
    { $term ->
        [one] { $term } день
        [few] { $term } дня
        [many] { $term } дней
       *[other] { $term } дня
    }
span-workdays =
    { $term ->
        [one] { $term } рабочий день
        [few] { $term } рабочих дня
        [many] { $term } рабочих дней
       *[other] { $term } рабочего дня
    }
span-weeks =
    { $term ->
        [one] { $term } неделя
        [few] { $term } недели
        [many] { $term } недель
       *[other] { $term } недели
    }
span-months =
    { $term ->
        [one] { $term } месяц
        [few] { $term } месяца
        [many] { $term } месяцев
       *[other] { $term } месяца
    }
term-sort = отсортировать сообщение
term-see-child = увидеть ребёнка
term-task = задача: { $what }
term-goal = цель: { $what }
term-review = пересмотр плана
term-attempt = следующая попытка связаться с семьёй
term-appointment = условленное посещение или встреча
term-urgent = заканчивается экстренная мера: { $what }
term-request = ответить на официальный запрос
term-approval = утверждение: { $what }
term-new-signal = новое сообщение { $what }

## Why a signal stands where it does. $questions are short labels of questions.

why-rule = правило { $rule }: { $name }
why-rule-yes = { $questions } → правило { $rule }: { $name }
why-rule-no = «нет» на { $questions } → правило { $rule }: { $name }
why-rule-unknown = неизвестно: { $questions } → правило { $rule }: { $name }
why-more = { $questions } и ещё { $more }
why-not-sorted = на вопросы о срочности ещё никто не ответил
why-raised = повышают: { $questions }
why-raised-policy = повышает правило учреждения: { $policy }
why-raised-both = повышают: { $questions }, а также правило учреждения: { $policy }
why-due = срок { $at } = получено { $received } + { $term }
why-due-safe = срок { $at }: известно, что ребёнок в безопасности только до этого времени

## queue

queue-title = Приём – { $view }
queue-view-open = все ожидающие
queue-view-mine = мои
queue-view-overdue = просроченные
queue-view-unsorted = без сортировки
queue-view-redirect = перенаправить
queue-view-countersign = на согласовании
queue-view-all = все сообщения
queue-filter = со словами: { $words }
queue-level = уровень
queue-decided = решено
queue-left = осталось
queue-number = номер
queue-child = ребёнок
queue-holder = кто
queue-empty = Сообщений в очереди нет. F2 – записать новое, F1 – помощь.
queue-empty-view = Здесь пусто. Tab – следующий вид, Esc – снять отбор.
queue-status = Enter: открыть · F4: сортировка · F3: взять · Tab: другой вид · /: отбор
queue-status-filter = Слова, которые должны быть в строке · Enter: оставить отбор · Esc: снять
queue-status-filtered = Esc: снять отбор · Enter: открыть · /: другие слова · Tab: другой вид
queue-status-empty = F2: записать сообщение · Tab: следующий вид
detail-why = Почему здесь: { $why }
detail-line = Сообщения этой строки: { $numbers }
detail-holder = Ответственный: { $holder }
detail-promoted = ▲ просрочено, поэтому стоит на ступень выше
detail-overridden = уровень изменён вручную: «{ $from }» → «{ $to }»
detail-proposed = { $by } предлагает понизить уровень: «{ $to }»
detail-clarify = уточните у заявителя: ответ может повысить срочность
detail-children = Дети: { $children }
detail-case = относится к случаю { $number }
detail-no-match = Известны? Совпадений нет
detail-matches = Известны? Смотрите { $numbers }
detail-matches-more = Известны? Смотрите { $numbers } и ещё { $more }

## signal

signal-title = Сообщение { $number }
signal-title-full = { $number } – { $state } – ответственный: { $holder }
signal-work = Срочность, проверка, решение
signal-loading = Загрузка …
signal-missing = Сообщения с таким номером нет.
signal-status = Стрелки: читать · Tab: раздел · F4: сортировка · F5: проверка · F8: решение
signal-status-lead = Enter: открыть эту запись · Tab: следующий раздел · F8: решение
signal-report = Что сообщили
signal-received = Получено { $at }
signal-recorded = записано { $at }, { $by }
signal-external = из системы { $system }, № { $id }
signal-removed =
    { $count ->
        [one] удалён { $count } скрытый знак
        [few] удалено { $count } скрытых знака
        [many] удалено { $count } скрытых знаков
       *[other] удалено { $count } скрытого знака
    }
signal-request-due = ответить до { $day }
signal-place = Место: { $place }
signal-no-place = Место неизвестно.
signal-name-withheld = имя не раскрывается
signal-children = Дети
signal-no-children = Ребёнок не назван.
signal-adults = Взрослые
signal-alleged = предположительно причинил вред ребёнку
signal-urgency = Срочность
signal-not-ours = не по профилю учреждения: укажите, куда направлено
signal-seen = ребёнка видели { $at }
signal-levels = по ответам: { $computed } (правило { $rule }) · действует: { $effective }
signal-sorted-by = ответы: { $by }, { $at } · { $method }
signal-answers = Ответы
signal-answer-yes = да: { $question } { $label }
signal-answers-no = нет: { $questions }
signal-answers-block = нет, одной клавишей на весь раздел: { $questions }
signal-answers-unknown = неизвестно или не спрашивали: { $questions }
signal-contradiction = ответы противоречат друг другу
signal-safe-until = ребёнок в безопасности до { $at }
signal-raised = уровень повышен: «{ $from }» → «{ $to }», { $by }, { $at }
signal-lowered = предложено понизить: «{ $from }» → «{ $to }», { $by }, { $at }
signal-verdict-in-force = действует
signal-verdict-proposed = ждёт второго сотрудника; действует более высокий уровень
signal-verdict-refused = отклонено; действует более высокий уровень
signal-verdict-replaced = заменено более поздней сортировкой или изменением
signal-second = второй сотрудник: { $by }, { $at }
signal-alone = единолично: подтвердить больше некому
signal-line = Одна строка очереди с другими сообщениями; вместе: { $level }
signal-decision = Решение
signal-redirected = направлено: { $what }
signal-transferred = передано: { $what }
signal-advice = рекомендация: { $what }
signal-reason = Основание: { $reason }
signal-decided-by = решение: { $by }, { $at }
signal-case = случай { $number }
signal-holders = Ответственные
signal-nobody-responsible = Пока никто; F3 – взять сообщение себе.
signal-held = { $by } с { $at }
signal-known = Известны ли учреждению?
signal-no-match = Записей о тех же людях не найдено.
signal-match-case = случай { $number } – { $name } – { $state } – куратор: { $holder }
signal-match-signal = сообщение { $number } – { $name } – { $state } – ответственный: { $holder }
outcome-opened = открыт случай
outcome-opened-cases = открыт случай: { $numbers }
outcome-screened-out = отклонено при приёме
outcome-transferred = передано по подведомственности
outcome-not-confirmed = не подтвердилось
outcome-linked = присоединено
outcome-linked-to = { $kind }: { $number }
why-not-not-loaded = сообщение ещё не загружено
why-not-decided = решение уже принято; оно записано в сообщении
why-not-proposed-already = понизить уровень уже предложено

## sort

sort-title = Срочность { $number } · { $page }/{ $pages } · 1 да 2 нет 3 ?
sort-panel = Итог
sort-save = Сохранить (F8) · Tab: следующая страница
sort-answer-yes = ДА
sort-answer-no = нет
sort-answer-unknown = неизвестно
sort-answer-block = нет, блок
sort-answer-proposed = да?
sort-not-ours = { $outcome }: не по профилю учреждения
sort-save-at-once = F8 сохранит это сразу; остальное подождёт.
sort-can-save = F8 – сохранить.
sort-missing = Уровня ещё нет; без ответа: { $questions }
sort-missing-more = Уровня ещё нет; без ответа: { $questions } …
sort-proposed = { $question } – да? { $because } · Enter или 1 – подтвердить
sort-theirs = Тем временем ответы изменены: { $by } ({ $at }), { $level }. Ещё раз F8 – заменить вашими.
sort-saved = { $number }: { $level }, увидеть ребёнка до { $due }.
sort-saved-contact = { $number }: { $level }, первый контакт с семьёй до { $due }.
sort-saved-not-ours = { $number } не по профилю учреждения; F8 в сообщении – указать, куда направлено.
sort-kept = Не сохранено; ответы остались черновиком.
sort-safe-until = В безопасности до:
sort-status-time = День и время, например 18.11 14:00 или +2 · Enter: принять · Esc: выйти
sort-status-save = Enter или F8: сохранить · Tab: следующая страница · Esc: выйти, черновик останется
because-youngest = Возраст младшего ребёнка: { $age }
because-unborn = Ребёнок ещё не родился
because-signals =
    { $days ->
        [one] Другие сообщения за { $days } день: { $numbers }
        [few] Другие сообщения за { $days } дня: { $numbers }
        [many] Другие сообщения за { $days } дней: { $numbers }
       *[other] Другие сообщения за { $days } дня: { $numbers }
    }
because-confirmed = Раньше подтвердилось: { $numbers }
because-closed = Случай { $number } закрыт { $at }
why-not-unchanged = ни один ответ не изменён

## check

check-title = Проверка { $number } – ответственный: { $holder }
check-about = О чём сообщение
check-steps = Проверка
check-started = начата { $at }
check-no-steps = Пока ничего не сделано.
check-child-seen = РЕБЁНКА ВИДЕЛИ
check-child-not-seen = ребёнка не видели
check-result = { $result } ({ $by })
check-not-seen = Почему не увидели ребёнка: { $why }
check-add-step = Добавить шаг проверки (F5)
check-sources = Источники
check-source-not-asked = не спрашивали
check-conclusion = Вывод
check-no-conclusion = Вывода пока нет.
check-concluded-by = { $by }, { $at }
check-conclude = Завершить проверку (F8)
check-decide = Принять решение (F8)
check-child-waits = Ребёнка ещё не видели.
check-unsorted = Сначала ответьте на вопросы о срочности.
check-missing = Не хватает: { $missing }
check-complete = Всё есть; F8 – дальше.
check-status = F5: шаг проверки · F4: источник · F8: вывод · Tab: следующий раздел
check-status-step = Enter: добавить шаг проверки
check-status-source = Enter: записать ответ источника
check-status-conclude = Enter: перейти к следующему шагу
why-not-check-not-begun = проверка ещё не начата
why-not-no-source = сначала выберите источник в списке

## record: what panes of a case, the journal and a printed record say.

record-field = { $label }: { $value }
record-signed = { $who }, { $at }
record-alone = один: подтвердить больше некому
record-alleged = предположительно, не установлено
record-born = род. { $day }
record-adults = Взрослые
record-answers = Ответы
record-informant-changed = имя или телефон изменены
record-matches = Возможно, те же люди
aspect-strength = сильная сторона
aspect-weakness = слабая сторона
aspect-relapse = может вызвать рецидив
task-state = Состояние
task-open = открыта
task-overdue = просрочена
task-done = выполнена
task-not-possible = невозможна
override-in-force = действует
override-proposed = ждёт второго лица
override-refused = отклонено
override-replaced = заменено

## case

case-title = { $number } – { $title }
case-pane-overview = Обзор
case-pane-assessment = Диагностика
case-pane-plan = План
case-pane-contacts = Контакты
case-pane-reviews = Пересмотр
case-pane-history = Журнал
case-loading = Загрузка …
case-gone = Случая с таким номером нет.
case-curator = куратор { $name }
case-next-term = далее { $left } – { $what }
case-mark-closed = ЗАКРЫТ, только для чтения
case-mark-waits = ЖДЁТ утверждения, { $body }: { $step }; запрос: { $by }, { $since }
case-mark-returned = ВОЗВРАЩЕНО { $on }, { $step }: { $words }
case-terms = Ближайшие сроки
case-terms-more = и ещё { $more } на экране «Сроки»
case-signals = Сообщения случая
case-signal = Сообщение { $number }
case-signal-waits = НЕТ ОТВЕТА
case-signal-resolved = ответ дан { $day }
case-open-signal = Открыть сообщение
case-urgents = Экстренные меры
case-urgent-runs = ДЕЙСТВУЕТ, { $left }
case-urgent-ended = завершена { $at }
case-family = Семья
case-siblings = Случаи братьев и сестёр
case-team = Команда
case-member = { $who } – { $role }, с { $from }
case-member-until = { $who } – { $role }, { $from } – { $until }
case-approvals = Утверждения
case-approved = { $step }: утверждено { $on }, { $body }
case-returned = { $step }: ВОЗВРАЩЕНО { $on }, { $body }
case-protocol = протокол { $number }
case-episodes = Эпизоды
case-episode = { $place }: открыт { $opened } по сообщению { $signal } · { $reason }
case-episode-closed = { $place }: открыт { $opened } по сообщению { $signal } · { $reason } · закрыт { $closed }
case-level = Уровень
case-no-assessment = Диагностики ещё нет. Она начнётся, когда завершён предыдущий этап (F8).
case-assessment-version = Диагностика { $version } из { $all }
case-assessment-completed = завершена { $day }
case-assessment-begun = начата { $day }, не завершена
case-risk-lower = { $now } (сначала { $first }: стал ниже)
case-risk-same = { $now } (сначала { $first }: тот же)
case-risk-higher = { $now } (сначала { $first }: стал ВЫШЕ)
case-risk-again = { $now } (сначала { $first })
case-marks = Отмеченные пункты
case-views = Мнение самих детей
case-view-missing = нет: { $why }
case-observations = Наблюдения
case-observations-taken = Учтено из контактов
case-observations-waiting = Ждёт следующей диагностики
case-no-plan = Плана ещё нет. Он начнётся, когда завершена диагностика (F8).
case-plan-version = План { $version } из { $all }
case-plan-built = составляется с { $day }, { $by }
case-plan-waits = ждёт утверждения
case-plan-in-force = действует с { $day }
case-plan-replaced = заменён { $day }
case-plan-missing = Не хватает для утверждения:
case-plan-steps = Не пройдены шаги плана: { $steps }
case-plan-complete = Всё на месте: F8 отправит на утверждение.
case-overload-tasks = Слишком много для семьи: открытых задач сразу { $count }, не более { $limit }
case-overload-weekly = Слишком много для семьи: встреч в неделю { $count }, не более { $limit }
case-minding =
    { $count ->
        [one] в { $count } задаче нужен присмотр за детьми
        [few] в { $count } задачах нужен присмотр за детьми
        [many] в { $count } задачах нужен присмотр за детьми
       *[other] в { $count } задачи нужен присмотр за детьми
    }
case-no-goals = Целей ещё нет: g добавит цель.
case-goal = { $place }. { $title } (важность: { $priority })
case-until = до { $day }
case-consents = Согласие
case-consent-open = ещё не записано
case-task-again = Снова открыть задачу?
case-no-contacts = Контактов ещё нет: c запишет контакт.
case-no-reviews = Пересмотров ещё нет.
case-review = Пересмотр { $on }: { $verdict }
case-review-of = плана { $version }
case-closure = Закрытие предложено { $on }: { $reason }
case-closure-missing = Не хватает для закрытия случая:
case-closure-anyway = Всё равно заполнить форму закрытия
case-closure-later = Не сейчас
case-not-yet-title = Пока нельзя завершить этап: { $state }
case-not-yet = Не хватает, чтобы идти дальше:
case-now-waits = Отправлено на утверждение: { $what }.
case-now-at = Теперь этап: { $what }.
case-choose = Что именно?
case-status-overview = Enter: открыть · F8: следующий шаг · F5: пересмотр или ответ на сообщение · 1-7
case-status-assessment = ← →: версии · a: записать диагностику · F8: следующий шаг · 1-7: разделы
case-status-plan = Пробел: отметить · n: невозможна · F6: задача · g: цель · F4: править · ← →
case-status-contacts = Enter: читать · F4: записать контакт · 1-7: разделы
case-status-reviews = F5: провести пересмотр · o: предложить закрытие · 1-7: разделы
case-status-history = Enter: что изменилось · 1-7: разделы
why-not-loaded = случай ещё не загружен
why-not-closed = случай закрыт; новое сообщение откроет его снова
why-not-nothing-waits = утверждать нечего
why-not-the-body = этот шаг утверждают не вы, а тот, у кого эта роль
why-not-second-person = ваш запрос должен утвердить кто-то другой
why-not-a-worker = ваша роль не ведёт случаи
why-not-in-team = со случаем работают только его команда и руководитель
why-not-assessing = диагностику пишут на её этапе; к ней возвращает пересмотр
why-not-in-work = пересмотр проводят, пока план выполняется
why-not-waits = случай ждёт утверждения; до ответа план не меняют
why-not-planning = план сейчас не составляется; его откроет пересмотр
why-not-no-plan = плана ещё нет
why-not-nobody-leaves = в команде только куратор
why-not-no-urgent = экстренных мер сейчас нет
why-not-no-signal = на все сообщения случая дан ответ
why-not-old-version = эта версия только хранится; → покажет последнюю
why-not-no-goal = сначала выберите цель стрелками
why-not-no-task = сначала выберите задачу стрелками
why-not-in-force = задачи отмечают в действующем плане
why-not-open = эта задача уже отмечена; пробел откроет её снова

## overlay

overlay-status = Esc: закрыть
overlay-status-choices = 1-9 или Enter: выбрать · Esc: закрыть

## history

history-title = Журнал { $number }
history-status = Enter: что изменилось · Esc: закрыть
history-empty = Записей нет.
history-evidence = Строка хранится так, как поступила, длина { $count }. В ней может быть назван заявитель, поэтому она не показывается.
history-erased = удалено по закону
history-method = Метод
history-before = Было
history-after = Стало
history-version = версия { $version }
history-approved = утверждено
history-returned = возвращено

## What was done, as the journal names it.

change-office-set-up = учреждение создано
change-staff-added = добавлен сотрудник
change-holidays-changed = изменён календарь
change-informants-exported = выгружены заявители
change-signal-received = сообщение записано
change-signal-amended = сообщение исправлено
change-signal-sorted = экстренность определена
change-level-overridden = уровень изменён вручную
change-override-decided = решение об изменённом уровне
change-signal-assigned = назначен ответственный
change-check-started = проверка начата
change-check-step = шаг проверки
change-source-consulted = запрос источнику
change-check-concluded = проверка завершена
change-signal-decided = решение по сообщению
change-line-joined = присоединён к другой строке
change-evidence-kept = полученный текст сохранён
change-case-opened = случай открыт
change-case-reopened = случай открыт снова
change-signal-joined = сообщение присоединено к случаю
change-signal-resolved = ответ на сообщение
change-team-joined = в команду
change-team-left = из команды
change-approval-asked = запрошено утверждение
change-approval-entered = ответ на запрос утверждения
change-state-entered = начат этап
change-assessment-begun = диагностика начата
change-assessment-written = диагностика записана
change-assessment-completed = диагностика завершена
change-plan-begun = план начат
change-plan-written = записана основа плана
change-goal-written = цель записана
change-goal-dropped = цель убрана
change-task-written = задача записана
change-task-dropped = задача убрана
change-task-moved = задача
change-consent-written = согласие записано
change-plan-in-force = план вступил в силу
change-contact-written = контакт записан
change-review-held = пересмотр проведён
change-closure-proposed = предложено закрытие
change-urgent-begun = экстренная мера начата
change-urgent-ended = экстренная мера завершена
change-level-changed = уровень изменён

## cases

cases-title = Случаи – { $view }
cases-view-mine = мои
cases-view-open = открытые
cases-view-pending = ждут утверждения
cases-view-closed = закрытые
cases-left = осталось
cases-closed = закрыт
cases-family = семья
cases-stage = этап
cases-curator = куратор
cases-empty = Случаев здесь нет. Tab – следующий вид, Esc – снять отбор.
cases-empty-mine = Вы не ведёте ни одного случая. Tab – все открытые.
cases-status = Enter: открыть · F6: назначить другого куратора · Tab: следующий вид · /: отбор
cases-status-pending = ◊ Шаг ждёт утверждения · Enter: открыть · Tab: следующий вид · /: отбор
cases-status-empty = Tab: следующий вид · m: мои или все · Esc: назад
cases-detail-curator = Куратор: { $name }
cases-detail-pending = шаг ждёт утверждения
cases-detail-stage = Этап: { $stage }, с { $day }
cases-detail-opened = Открыт { $day }
cases-detail-closed = Закрыт { $day }
cases-detail-reviewed = Последний пересмотр { $day }
cases-detail-siblings = Братья и сёстры: смотрите { $numbers }
cases-detail-terms = Ближайшие сроки
cases-detail-no-terms = Сроков нет.
cases-detail-more = и ещё { $more }

## agenda

agenda-title-mine = Сроки – мои
agenda-title-all = Сроки – всё учреждение
agenda-overdue = просрочено
agenda-today = сегодня, { $day }
agenda-tomorrow = завтра, { $day }
agenda-soon = скоро: { $time }
agenda-empty = Сроков нет. F2 – записать сообщение.
agenda-empty-mine = Ваших сроков нет. Tab – всё учреждение.
agenda-status-mine = Enter: открыть · Tab: всё учреждение · ▲ просрочено · ! скоро
agenda-status-all = Enter: открыть · Tab: только мои · ▲ просрочено · ! скоро

## find

find-title = Поиск
find-hint = Введите имя, место, номер или слова из сообщения. Написание и алфавит не важны, достаточно начала слова.
find-searching = Идёт поиск …
find-nothing = Ничего не найдено. Введите меньше букв или другое слово.
find-nothing-wider = Ничего не найдено. Попробуйте шире:
find-wider = { $words }
find-status = Enter: открыть · ↑ ↓: выбрать · Esc: стереть
find-status-empty = Введите, что искать · Esc: назад
find-status-more = Найдено больше: добавьте слово · Enter: открыть · Esc: стереть
find-signal = сообщение
find-case = случай
find-kind = что
find-name = имя
find-why = найдено
find-why-number = номер
find-why-name = имя
find-why-place = место
find-why-text = текст
find-stands = состояние
find-date = дата

## welcome

welcome-title = Добро пожаловать в caseload
welcome-title-open = Открыть имеющийся файл
welcome-title-set-up = Настройка учреждения · { $page } из { $pages }
welcome-language = Выберите язык стрелками и нажмите Enter.
welcome-hello = caseload помогает учреждению принимать сообщения о детях в опасности и вести случаи. Данные не покидают этот компьютер.
welcome-demo = Попробовать на вымышленных данных
welcome-set-up = Настроить своё учреждение
welcome-open = Открыть имеющийся файл
welcome-quit = Выйти
welcome-file = Где лежит файл? Введите или вставьте путь к нему.
welcome-file-label = Путь:
welcome-file-missing = Сначала введите путь к файлу.
welcome-office = Как называется ваше учреждение? Название стоит вверху каждого экрана.
welcome-office-label = Учреждение:
welcome-office-missing = Сначала введите название учреждения.
welcome-zone = В каком часовом поясе оно работает? Введите начало названия города или выберите стрелками.
welcome-zone-label = Город:
welcome-zone-unknown = Такого города в списке нет; введите ближайший крупный.
welcome-method = По какой методике оно работает? Она задаёт этапы, вопросы, сроки и слова.
welcome-name = Как вас зовут? Так вас увидят коллеги.
welcome-name-label = Имя:
welcome-name-missing = Сначала введите своё имя.
welcome-login = Здесь вы известны под логином { $login }.
welcome-ready = Enter создаст учреждение. Коллег можно добавить потом.
welcome-ready-office = Учреждение: { $what }
welcome-ready-zone = Часовой пояс: { $what }
welcome-ready-method = Методика: { $what }
welcome-ready-name = Ваше имя: { $what }
welcome-ready-login = Ваш логин: { $what }
welcome-ready-roles = Ваши роли: { $what }
welcome-status-first = ↑ ↓: выбрать · Enter: дальше · F10: выход
welcome-status-rows = ↑ ↓ или цифра: выбрать · Enter: дальше · Esc: назад
welcome-status-zone = Печатайте или ↑ ↓: выбрать · Enter: дальше · Esc: назад
welcome-status-line = Enter: дальше · Esc: назад
welcome-status-ready = Enter: создать учреждение · Esc: назад

## form

form-save = Сохранить F8
form-legend = * обязательно заполнить
form-no-choice = – ничего –
form-problems =
    { $count ->
        [one] { $count } ошибка: F6 переходит к ней.
        [few] { $count } ошибки: F6 переходит к следующей.
        [many] { $count } ошибок: F6 переходит к следующей.
       *[other] { $count } ошибки: F6 переходит к следующей.
    }
form-recorded = Сообщение { $number } записано. Ответьте на вопросы о срочности; Esc – позже.
# $number is that of the case.
form-opened = Случай { $number } открыт.
form-recorded-link = Сообщение { $number } записано. После вопросов F8: связать с { $to }.
# $what is the title of a form.
form-saved = { $what }: сохранено, { $number }.
form-saved-merged = { $what }: сохранено вместе с изменениями ({ $who }).
form-somebody = коллега
form-compares = Запись тем временем изменили; сравниваем обе версии.
form-draft-kept = Черновик сохранён; он в меню F9, «Черновики».
form-discard = Удалить то, что введено в эту форму? Вернуть это будет нельзя.
form-discard-yes = Удалить
form-discard-no = Оставить
form-link = Связать новое сообщение с { $number } после сохранения?
form-link-yes = Да, это то же самое дело
form-link-no = Нет, оставить отдельно
form-link-words = При записи установлено, что это то же самое дело.
form-links = после сохранения будет связан с { $number }
form-matches = Уже известны?
form-no-matches = похожих не найдено
form-match-case = случай
form-match-signal = сообщение
likeness-same = то же имя
likeness-close = очень похоже
likeness-family = та же фамилия
likeness-given = то же личное имя
likeness-different = другое имя
form-status = Enter: следующее поле · F8: сохранить · Esc: выйти, черновик останется
form-status-leave = Tab: дальше
form-status-prose = Enter: новая строка · Tab: следующее поле · Ctrl+Z: отменить · F8: сохранить
form-status-choice = ← →: изменить · буквы или цифра: выбрать · F4 или пробел: список
form-status-choice-many = F4: список, отметить пробелом
form-status-date = 16.11, 16.11.2026 14:30, сегодня, пт, +3, +2н · F4: календарь · Ctrl+↑ ↓: день
form-status-name = Введённое ищется в записях · F4: к найденному · Enter: следующее поле
form-status-save = Enter или F8: сохранить · Shift+Tab: назад
form-status-picker = Набирайте для поиска · Enter: выбрать · Esc: закрыть
form-status-many = Пробел: отметить · Enter: взять отмеченное · Esc: закрыть
form-status-matches = Enter: связать или нет · Esc: назад в поле
form-status-dialog = 1, 2 или Enter: ответить · Esc: назад
why-not-no-list = у этого поля нет списка
why-not-no-problem = ошибок нет ни в одном поле
why-not-no-draft = ещё ничего не введено

## conflict

conflict-changed = Те же поля тем временем изменил кто-то другой. Выберите для каждого: F3 моё, F4 чужое; затем F8.
conflict-changed-by = Те же поля уже изменены: { $who }, { $when }. Выберите для каждого: F3 моё, F4 чужое; затем F8.
conflict-base = было
conflict-theirs = чужое
conflict-mine = моё
conflict-nothing = – ничего –
conflict-open = Сначала выберите для этого поля: F3 моё, F4 чужое.
conflict-theirs-stands = Сохранять нечего: остаётся другая версия.
conflict-status = ↑ ↓: поле · F3: моё · F4: чужое · F8: сохранить · Esc: назад в форму

## drafts

drafts-title = Незаконченные формы
drafts-form = форма
drafts-number = №
drafts-when = введено
drafts-words = начало
drafts-empty = Незаконченных форм нет. Здесь хранится то, что введено в форму и не сохранено.
drafts-loading = Загрузка …
drafts-unknown = форма более новой версии
drafts-status = Enter: продолжить · Delete: удалить · Esc: закрыть

## Records, instruments, events and categories.

measure-not-validated = не валидировано
record-not-done = не выполнено
measure-points = { $points } из { $possible } баллов
measure-problems = проблем отмечено: { $count }
measure-insufficient = недостаточно данных, неизвестно: { $count }
measure-lifted = повышено одним показателем
measure-better = лучше
measure-same = без изменений
measure-worse = хуже
case-events = События
case-records = Документы и записи
case-category-from = { $name }, с { $from }
why-not-of-method = в методике учреждения такого нет
why-not-no-event = незавершённых событий нет
why-not-countersign = акт проверки ждёт согласования
change-method-changed = методика изменена
change-check-countersigned = согласование акта проверки
change-record-written = внесена запись
change-instrument-filled-in = инструмент заполнен
change-event-written = внесено событие
change-event-ended = событие завершено
change-category-changed = категория семьи изменена
check-countersigned-by = Согласование: { $by }, { $at }
check-waits-for = ЖДЁТ согласования: { $body }
term-first-contact = первый контакт с семьёй
signal-reached = контакт с семьёй { $at }
