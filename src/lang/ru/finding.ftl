### Finding one's way: menu, palette, help, confirmations, undo.

## Actions.

action-palette = Найти действие
action-undo = Отменить
action-redo = Повторить отменённое
action-save-view = Сохранить этот вид под именем
action-forget-view = Удалить этот сохранённый вид
action-switch-read-only = Только чтение или снова работа
read-only-on = Изменения невозможны, пока это не выключено в меню.
read-only-off = Записи снова можно изменять.
action-open-view = Сохранённый вид

## Headings of the menu.

group-file = Работа
group-signal = Сообщение
group-case = Случай
group-plan = План
group-go = Перейти
group-view = Вид
group-help = Помощь
menu-status = ←→: разделы · наберите слово для поиска · Enter: выполнить · Esc: закрыть
menu-why-not = Сейчас нельзя: { $why }
palette-title = Любое действие: наберите название, клавишу или раздел

## Where an action can be done.

only-in-signal = только в очереди или в сообщении
only-in-sort = только в вопросах о срочности
only-in-check = только в проверке сообщения
only-in-cases = только в списке случаев
only-in-case = только в случае
only-in-plan = только в плане случая
only-in-agenda = только в сроках
only-in-drafts = только в черновиках
only-in-figures = только в показателях
only-in-form = только в форме
only-in-conflict = только там, где расходятся две версии
only-elsewhere = не на этом экране
why-not-in-form = открыта форма: Ctrl+Z действует на её текст
why-not-nothing-done = пока нечего отменять
why-not-stays = последнее действие остаётся в записях
why-not-nothing-undone = ничего не отменено
why-not-no-saved-view = этот вид не сохранён

## Help: what each screen is for.

help-about = Наберите часть названия, чтобы найти действие; Enter выполняет его.
help-about-queue = Здесь ждут все сообщения без решения, самые срочные первыми. В каждой строке сказано, почему она на этом месте.
help-about-signal = Всё об одном сообщении: срочность и её причина, что сообщили, что сделано, какие записи могут касаться тех же людей.
help-about-sort = Отвечайте на то, что известно; остальное оставьте неизвестным. Уровень и срок следуют из ответов и видны сразу.
help-about-check = Запишите, с кем встречались, увиден ли ребёнок и какие источники ответили. Чего не хватает для вывода, сказано в списке.
help-about-cases = Случаи службы; в строке каждого указан ближайший срок.
help-about-case = Один случай на семи страницах: обзор, оценка, план, контакты, пересмотры, журнал, сеть. Цифры 1–7 открывают страницу, F8 делает следующий шаг.
help-about-plan = План с семьёй в виде перечня: цели, под каждой – что сделать, кто и к какому сроку. Пробел отмечает задачу.
help-about-agenda = Всё, у чего есть срок, по дням: моё или всей службы.
help-about-find = Поиск людей, мест, номеров и слов; написание и алфавит не важны.
help-about-form = Заполните то, что известно. Набранное само хранится как черновик; Esc – выйти, не теряя его, F8 – сохранить.
help-about-conflict = Эти же поля тем временем изменены другим человеком. Для каждого поля выберите, какая версия остаётся.
help-about-drafts = Начатые и не отправленные формы. Enter продолжает выбранную.
help-about-figures = Как идёт очередь, чего требует методика, и последние двенадцать месяцев. Влево и вправо – выбор периода; Enter показывает, что стоит за числом.
help-about-history = Кто, что и когда изменил, последнее сверху. Из журнала ничего не удаляется.
help-stage = { $stage }: { $guidance }

## Undo: what was done, in a few words; a number and a colon stand before it.

deed-held = ответственный – { $who }
deed-report = исправление сообщения
deed-lower = предложение понизить уровень
deed-check = начало проверки
deed-ticked = отметка задачи «{ $what }»
deed-not-possible = задача «{ $what }» невыполнима
deed-open-again = задача «{ $what }» снова открыта
deed-goal-new = новая цель «{ $what }»
deed-goal-changed = изменение цели «{ $what }»
deed-goal-dropped = исключение цели «{ $what }»
deed-task-new = новая задача «{ $what }»
deed-task-changed = изменение задачи «{ $what }»
deed-task-dropped = исключение задачи «{ $what }»
deed-plan-head = проблема и пересмотр плана
deed-curator = куратор случая – { $who }
deed-joined = в команде: { $who }
deed-left = больше не в команде: { $who }
change-taken-back = отменено
change-done-again = повторено
undo-hint = Ctrl+Z: отменить
redo-hint = Ctrl+Y: повторить
undo-done = Отменено: { $what }
redo-done = Повторено: { $what }
undo-nothing = В этом сеансе пока нечего отменять.
redo-nothing = Нет отменённого, что можно повторить.
undo-stays = Сообщения, решения, утверждения и записи не отменяются; напишите исправление.
undo-next = Ctrl+Z ещё раз: { $what }
refusal-built-upon = С тех пор это снова изменено, отменить нельзя.

## Questions before what leaves the office or cannot be taken back.

sure-go = Да, продолжить
sure-back = Нет, назад к форме
sure-screen-out = Завершить работу с сообщением { $number } без открытия случая? Оно навсегда покинет очередь. Направление: { $to }
sure-transfer = Передать сообщение { $number }: { $to }? Служба больше не будет им заниматься; отменить это нельзя.
sure-not-confirmed = Завершить сообщение { $number } как неподтвердившееся? Оно навсегда покинет очередь.
sure-link = Связать сообщение { $number } с { $to }? Дальше оно относится к той записи; отменить это нельзя. Наберите { $number } и нажмите Enter:
sure-close = Закрыть случай { $number }? Затем его можно будет только читать; новое сообщение откроет его снова. Наберите { $number } и нажмите Enter:
sure-closure = Предложить закрытие случая { $number }? Он будет ждать утверждения, до ответа ничего не меняется.
sure-return = Вернуть случай { $number } на доработку? Работа продолжится с этого места.
sure-status-number = Наберите номер, затем Enter · Esc: назад к форме
drop-effect = Пункт будет исключён из составляемого плана; Ctrl+Z вернёт его.
drop-go = Исключить
drop-keep = Оставить
open-again-effect = Задача снова считается невыполненной.
open-again-go = Открыть снова
open-again-keep = Оставить как есть

## Saved views.

view-name = Название этого вида:
view-name-status = Enter: сохранить · Esc: отмена
view-saved = Вид «{ $name }» сохранён; открыть: F9 или Ctrl+P.
view-forgotten = Вид «{ $name }» больше не хранится.

## The method, whole.

action-method = Методика учреждения
method-here = Текущий этап
method-stages = Этапы
method-head = Один случай на: { $unit } · применяется с { $from }
method-unit-child = ребёнка
method-unit-family = семью
method-entry = Начало
method-exit = Окончание
method-leaves = Документы
method-leaving = Чтобы завершить «{ $state }»
method-levels = Уровни срочности
method-decides = Правила, решает первое подходящее
method-checked = проверено { $day }
method-terms = Сроки
method-warns = предупреждает за { $days } дн.
method-longest = не более { $span }
method-event-received = поступление
method-event-sorted = сортировка
method-event-assigned = назначен ответственный
method-event-seen = ребёнка увидели
method-event-checked = проверка завершена
method-event-decided = решение
method-event-opened = открытие
method-event-curator-named = назначен куратор
method-event-assessed = диагностика завершена
method-event-plan-approved = план утверждён
method-event-reviewed = пересмотр
method-event-visited = визит
method-event-met = контакт с семьёй
method-event-recorded = запись
method-event-closure-proposed = предложено закрытие
method-event-closed = закрытие
method-before = нужно, чтобы завершить «{ $state }»
method-each-person = от каждого члена семьи
method-parallel = Задач семьи одновременно, не более
method-weekly = Встреч в неделю, не более
method-attempt = Следующая попытка в течение
method-load-weights = Вес открытого случая по уровням 1–4
method-template-terms = Сроки в шаблонах
method-check-sources = Источники при проверке
method-screen-out = Основания отклонения
method-transfer = Основания передачи
method-transfer-to = Куда передают
method-not-confirmed = Почему не подтвердилось
method-opening = Основания открытия
method-raise = Основания повышения
method-when-any-yes = хотя бы одно «да»: { $questions }
method-when-any-no = хотя бы одно «нет»: { $questions }
method-when-any-unknown = хотя бы одно «неизвестно»: { $questions }
method-when-all-yes = все «да»: { $questions }
method-when-all-no = все «нет»: { $questions }
method-when-none-yes = ни одного «да»: { $questions }
method-when-raised = «да» на { $questions } повышает до { $level }
method-when-clarify = «неизвестно» на { $questions }: спросите заявителя
method-lower = Основания понижения
method-closure = Основания закрытия
method-contacts = Виды контакта
method-consent = Согласие не нужно на основании
method-bodies = Кто утверждает
method-figures = Показатели
method-retention = Сроки хранения
method-years = { $years } л.
method-years-unset = заполняет учреждение
method-rule-deliver-after-consent = до согласия семьи по плану ничего не выполняют, кроме срочных задач
method-rule-voluntary = работа идёт, только пока никто из семьи не отказывается
method-rule-review-date-at-once = план не сохраняют без даты следующего пересмотра
method-rule-approved-curator = план пишет утверждённый куратор
method-rule-one-curator = один куратор от начала до конца
method-rule-contact-is-response = первый контакт с семьёй исполняет срок сообщения
method-rule-efforts = пересмотр отмечает усилия родителей
method-rule-figures-at-review = пересмотр показывает, что получено по плану
help-more = … F1: вся методика
