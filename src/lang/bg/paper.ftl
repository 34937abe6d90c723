### What is printed: the case for the family, for an inspection, for a meeting; the calendar.

## Keys and screens.

action-print = Печат на този запис за някого
bar-keep-paper = Запази
bar-long-keep-paper = Запазване
action-keep-paper = Запазване на документа като текст и HTML
action-keep-calendar = Запазване на сроковете като файл за календар
only-in-paper = само при отпечатан документ
paper-title = Документ
paper-status = F8 или s: запазване във файлове (текст и HTML) · Esc: назад
paper-ask = Кой ще го чете? В дневника се записва, че е отпечатано и за кого.
paper-choice-family = Семейството: планът, за четене и подпис
paper-choice-inspection = Проверка от инспекция: цялото досие с дневника
paper-choice-meeting = Среща: дневен ред с място за решения
# $files are names of files in the folder "papers" beside the database.
paper-kept = Записано до базата: { $files }
paper-kept-folder = Папка: { $folder }
change-printed = отпечатване
paper-for-family = за семейството
paper-for-inspection = за инспекция
paper-for-meeting = за среща

## The command line.

paper-not-of-signal = Сигналът няма план и среща: печата се с --for inspection.
paper-read-only = Печатът се записва в дневника, затова от база само за четене не се печата.
paper-exists = { $path } вече съществува. За замяна добавете --yes.
paper-whose = --whose е за календара: caseload export calendar --whose LOGIN.
paper-calendar-flags = Календарът няма източници и податели; стеснява се само с --whose LOGIN.

## Heads.

paper-title-family = План за действие със семейството
paper-title-inspection = Досие на случая за инспекция
paper-title-signal = Досие на сигнала за инспекция
paper-title-meeting = Среща по случай
paper-case = Случай
paper-signal = Сигнал
paper-signals = Сигнали
paper-family = Семейство
paper-office = Служба
paper-printed = Отпечатано
paper-curator = Водещ случая
paper-holder = Отговорно лице
paper-stage = Етап
paper-plan-version = Версия на плана
paper-masked = Подателите на сигнали не са назовани в този документ.
paper-initials = Децата са с инициали, а възрастните с мястото им в семейството; заподозрени лица и податели на сигнали не са посочени. Документът остава в екипа.
paper-nothing = Няма записано.

## Headings of tables and lines to write on.

paper-name = Име
paper-signature = Подпис
paper-date = Дата
paper-what = Какво
paper-who = Кой
paper-until = Срок
paper-from-to = От – до
paper-cost = Цена
paper-received = Получено
paper-unfit = не отговаря на потребността
paper-how-often = Колко често
paper-state = Състояние
paper-said = Съгласие
paper-goal = Цел
paper-reached = Постигната
paper-since = От
paper-why = Защо
paper-by = Записано от
paper-entry = №
paper-when = Кога
paper-done = Какво е направено
paper-countersigned = Втори подпис

## For the family.

paper-plan-draft = Този план още се съставя. Все още не е в сила.
paper-no-plan = Още няма план.
paper-goals = Какво искаме да постигнем
paper-tasks-family = Какво прави семейството
paper-tasks-office = Какво прави службата
paper-tasks-others = Какво правят други за семейството
paper-no-tasks = Няма задачи.
paper-agreed = Какво каза семейството за плана
paper-signatures = Подписи
paper-sign-words = Този план ми е известен: прочетен от мен или на мен. На въпросите ми е отговорено. Получавам копие.

## For a meeting.

paper-arranged = Срещата
paper-family-in-short = Семейството и случаят накратко
paper-children = Деца
paper-adults = Възрастни
paper-opened = Открит
paper-plan = Докъде е планът
paper-plan-stands = План { $version }. Задачи: { $all }; изпълнени: { $done }; неизпълнени: { $open }, от тях просрочени: { $overdue }.
paper-not-reviewed = още без преглед
paper-questions = Открити въпроси: просрочени срокове
paper-proposals = Какво чака или се предлага
paper-decisions = Решения
paper-present = Присъстващи

## For an inspection.

paper-part-1 = 1. Запис в регистъра: време, източник, текст, степен, правило, промени на ръка
paper-part-2 = 2. Проверка: кой кога е видян, източници, заключение
paper-part-3 = 3. Решение с мотиви
paper-part-4 = 4. Откриване, отговорни лица с дати, одобрения
paper-part-5 = 5. Съгласие и споразумение
paper-part-6 = 6. Оценка: всяка версия, мнението на детето, инструменти
paper-part-7 = 7. План: всяка версия с цели, задачи и изпълнение
paper-part-8 = 8. Контакти: ден на контакта, ден на записването
paper-part-9 = 9. Насочвания и отговори, записи
paper-part-10 = 10. Спешни мерки с основание и срок, събития
paper-part-11 = 11. Прегледи
paper-part-12 = 12. Закриване: основание, оценка, как е уведомено семейството
paper-part-13 = 13. Достъп: кой е печатал това досие
paper-journal = Дневник
# $hash is hexadecimal, 64 digits.
paper-journal-head = Край на веригата: запис { $entry }, SHA-256 { $hash }

## The calendar. Nothing personal stands in it.

paper-term-of-case = Случай { $number }: { $what }
paper-term-of-signal = Сигнал { $number }: { $what }
paper-term-task = задача от плана
paper-term-goal = цел от плана
paper-term-urgent = изтича спешна мярка
paper-term-service-answer = отговор на доставчик на услуга
paper-term-service-begin = начало на услуга
paper-term-service-end = край на услуга
paper-term-service-notice = уведомление до доставчик на услуга
paper-term-service-reply = отговор на уведомление
paper-term-family-meeting = среща с контактно семейство
