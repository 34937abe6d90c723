### What is printed: the case for the family, for an inspection, for a meeting; the calendar.

## Keys and screens.

action-print = Напечатать эту запись для кого-либо
bar-keep-paper = Сохр.
bar-long-keep-paper = Сохранить
action-keep-paper = Сохранить документ как текст и HTML
action-keep-calendar = Сохранить сроки как файл календаря
only-in-paper = только в напечатанном документе
paper-title = Документ
paper-status = F8 или s: сохранить в файлы (текст и HTML) · Esc: назад
paper-ask = Кто будет читать? В журнал записывается, что запись напечатана и для кого.
paper-choice-family = Семья: план, чтобы прочитать и подписать
paper-choice-inspection = Проверяющие: всё личное дело с журналом
paper-choice-meeting = Совещание: повестка с местом для решений
# $files are names of files in the folder "papers" beside the database.
paper-kept = Сохранено рядом с базой: { $files }
paper-kept-folder = Папка: { $folder }
change-printed = печать
paper-for-family = для семьи
paper-for-inspection = для проверяющих
paper-for-meeting = для совещания

## The command line.

paper-not-of-signal = У сообщения нет плана и совещания: оно печатается с --for inspection.
paper-read-only = Печать записывается в журнал, поэтому из базы только для чтения ничего не печатается.
paper-exists = { $path } уже существует. Чтобы заменить, добавьте --yes.
paper-whose = --whose относится к календарю: caseload export calendar --whose LOGIN.
paper-calendar-flags = В календаре нет источников и заявителей; его сужает только --whose LOGIN.

## Heads.

paper-title-family = План реабилитации семьи
paper-title-inspection = Личное дело для проверки
paper-title-signal = Дело сообщения для проверки
paper-title-meeting = Совещание по случаю
paper-case = Случай
paper-signal = Сообщение
paper-signals = Сообщения
paper-family = Семья
paper-office = Учреждение
paper-printed = Напечатано
paper-curator = Куратор случая
paper-holder = Ответственный
paper-stage = Этап
paper-plan-version = Версия плана
paper-masked = Заявители в этом документе не названы.
paper-initials = Дети указаны инициалами, взрослые – ролью в семье; подозреваемых и заявителей здесь нет. Документ остаётся внутри команды.
paper-nothing = Записей нет.

## Headings of tables and lines to write on.

paper-name = Имя
paper-signature = Подпись
paper-date = Дата
paper-what = Что
paper-who = Кто
paper-until = Срок
paper-from-to = С – по
paper-cost = Стоимость
paper-received = Получено
paper-unfit = не отвечает нужде
paper-how-often = Как часто
paper-state = Состояние
paper-said = Согласие
paper-goal = Цель
paper-reached = Достигнута
paper-since = С какого времени
paper-why = Почему
paper-by = Кем записано
paper-entry = №
paper-when = Когда
paper-done = Что сделано
paper-countersigned = Вторая подпись

## For the family.

paper-plan-draft = Этот план ещё составляется. Он пока не действует.
paper-no-plan = Плана ещё нет.
paper-goals = Чего мы хотим достичь
paper-tasks-family = Что делает семья
paper-tasks-office = Что делает учреждение
paper-tasks-others = Что делают для семьи другие
paper-no-tasks = Задач нет.
paper-agreed = Что семья сказала о плане
paper-signatures = Подписи
paper-sign-words = С планом меня ознакомили: он прочитан мной или мне. На мои вопросы даны ответы. Копию получаю.

## For a meeting.

paper-arranged = Встреча
paper-family-in-short = Семья и случай кратко
paper-children = Дети
paper-adults = Взрослые
paper-opened = Открыт
paper-plan = Как идёт план
paper-plan-stands = План { $version }. Задачи: { $all }; выполнены: { $done }; открыты: { $open }, из них просрочены: { $overdue }.
paper-not-reviewed = ещё без пересмотра
paper-questions = Открытые вопросы: просроченные сроки
paper-proposals = Что ждёт или предлагается
paper-decisions = Решения
paper-present = Присутствуют

## For an inspection.

paper-part-1 = 1. Запись в журнале приёма: время, источник, текст, уровень, правило, изменения вручную
paper-part-2 = 2. Проверка информации: кого и когда видели, источники, вывод
paper-part-3 = 3. Решение с обоснованием
paper-part-4 = 4. Открытие, ответственные с датами, утверждения
paper-part-5 = 5. Согласие и соглашение
paper-part-6 = 6. Диагностика: все версии, мнение ребёнка, методики
paper-part-7 = 7. План: все версии с целями, задачами и выполнением
paper-part-8 = 8. Контакты: день контакта, день записи
paper-part-9 = 9. Направления и ответы, документы и записи
paper-part-10 = 10. Экстренные меры с основанием и сроком, события
paper-part-11 = 11. Пересмотр плана
paper-part-12 = 12. Закрытие: основание, оценка, как сообщили семье
paper-part-13 = 13. Доступ: кто печатал это дело
paper-journal = Журнал
# $hash is hexadecimal, 64 digits.
paper-journal-head = Конец цепочки: запись { $entry }, SHA-256 { $hash }

## The calendar. Nothing personal stands in it.

paper-term-of-case = Случай { $number }: { $what }
paper-term-of-signal = Сообщение { $number }: { $what }
paper-term-task = задача плана
paper-term-goal = цель плана
paper-term-urgent = заканчивается экстренная мера
paper-term-service-answer = ответ исполнителя услуги
paper-term-service-begin = начало услуги
paper-term-service-end = окончание услуги
paper-term-service-notice = уведомление исполнителю услуги
paper-term-service-reply = ответ на уведомление
paper-term-family-meeting = встреча с контактной семьёй
