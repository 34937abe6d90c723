### What the command line says.

## Почему строка импорта отклонена; поле названо рядом.

reject-line-too-long = Строка слишком длинная: не больше { $kib } КиБ.
reject-not-utf8 = Не UTF-8, начиная с байта { $position } строки. Сохраните файл в UTF-8.
reject-json-end = Не JSON: неожиданный конец, знак { $position }.
reject-json-control = Не JSON: управляющий символ внутри текста, знак { $position }.
reject-json-escape = Не JSON: неизвестная экранированная последовательность, знак { $position }.
reject-json-syntax = Не JSON, знак { $position }.
reject-json-trailing = Не JSON: после объекта есть что-то ещё, начиная со знака { $position }.
reject-too-deep = Слишком глубокая вложенность: не больше { $levels }.
reject-key-twice = Ключ встречается дважды.
reject-number-out-of-range = Число вне допустимых пределов.
reject-not-an-object = Строка не является объектом JSON.
reject-missing = Обязательного ключа нет.
reject-wrong-type =
    { $expected ->
        [text] Неверный тип: нужен текст.
        [whole] Неверный тип: нужно целое число.
        [truth] Неверный тип: нужно true или false.
        [list] Неверный тип: нужен список.
       *[object] Неверный тип: нужен объект.
    }
reject-empty = Текст пуст.
reject-text-too-long = Текст слишком длинный: не больше { $kib } КиБ.
reject-unknown-value = Неизвестное значение. Допустимы: { $allowed }.
reject-unknown-question = Неизвестный вопрос: в методике его нет.
reject-unknown-answer = Неизвестный ответ. Допустимы: { $allowed }.
reject-no-offset = Нет смещения от UTC, например +03:00; оно не угадывается.
reject-no-such-date = Нет такой даты или времени.
reject-too-early = Раньше { $year } года.
reject-in-future = В будущем: позже нынешнего времени больше чем на { $minutes } мин.
reject-age-out-of-range = Возраст вне пределов { $low }–{ $high } лет.
reject-months-out-of-range = Месяцы вне пределов { $low }–{ $high }.
reject-born-later = Дата рождения позже received_at, и нет отметки, что ребёнок ещё не родился.
reject-different-content = Уже есть с другим содержанием; первая запись осталась как была.

## Сама командная строка.

cli-no-home = Домашняя папка неизвестна. Укажите базу: --db PATH.
cli-clock-real = --clock годится только для чтения, для вымышленных и учебных учреждений.
cli-as-real = --as годится только для вымышленных и учебных учреждений.
cli-no-office = В этой базе ещё нет учреждения. Создайте его: caseload init.
cli-bad-login = «{ $login }» не годится как имя для входа: строчные буквы a-z, цифры, «.», «_» или «-», не больше 32, первой стоит буква.
cli-bad-clock = «{ $text }» — не время. Пишите так: 2026-11-16T14:00:00+03:00.
cli-bad-number = «{ $text }» — не номер сообщения или случая. Пишите так: 26-0417.
cli-bad-zone = «{ $text }» — не часовой пояс. Пишите так: Europe/Moscow.
cli-bad-staff = «{ $text }» — не сотрудник. Пишите LOGIN:ROLE:ИМЯ с ролями duty, curator, supervisor, admin.
cli-bad-view = Нет вида «{ $view }». Виды: { $known }.
cli-bad-kind = Нет рода «{ $kind }». Есть: { $known }.
cli-no-reason = Нужно обоснование: --reason TEXT.
cli-no-method = Нет методики «{ $id }». Есть: { $known }.
cli-no-record = Нет сообщения или случая { $number }.
cli-informants-role = Выгрузить заявителей может только руководитель или администратор.
cli-no-terminal = Программе нужен терминал. Для скриптов: caseload list queue; построчно: caseload --plain.
cli-terminal-failed = Не удалось занять терминал. Попробуйте в другом окне.
crash-nothing = Внутренняя ошибка { $code }. Несохранённого не было. Подробности в журнале ошибок.
crash-saved = Внутренняя ошибка { $code }. Черновик сохранён, программа предложит его при следующем запуске.
crash-failed = Внутренняя ошибка { $code }. Черновик сохранить не удалось.
cli-init-done = Учреждение создано в { $path }.
cli-demo-done = Вымышленное учреждение — в { $path }: сообщений { $signals }, случаев { $cases }.
cli-backup-done = Копия записана и проверена: { $path } (SHA-256 { $sha256 }).
cli-restore-done = Копия восстановлена и проверена: { $path } (SHA-256 { $sha256 }).
cli-restore-kept = Прежний файл сохранён как { $path }.
cli-restore-yes = Файл { $path } был бы заменён (прежний сохраняется). Подтвердите: --yes.
cli-restore-ask = Заменить { $path }? Прежний файл сохраняется. Введите «да»:
cli-answer-yes = да
cli-not-confirmed = Нет подтверждения; ничего не изменено.
cli-import-done = Принято: { $accepted } (из них со скрытыми знаками, которые убраны: { $sanitised }), без изменений: { $unchanged }, отклонено: { $rejected }.
cli-import-would = Ничего не изменено. Было бы принято: { $accepted } (из них со скрытыми знаками: { $sanitised }), без изменений: { $unchanged }, отклонено: { $rejected }.

## Чего хранилище не может.

store-refused = Правила методики этого не позволяют.
store-busy = Сейчас пишет кто-то другой; ничего не изменено.
store-busy-hint = Повторите через мгновение.
store-no-database = Базы { $path } нет.
store-no-database-hint = Попробуйте «caseload demo» или создайте учреждение: «caseload init».
store-exists = По адресу { $path } уже что-то есть; ничего не изменено.
store-not-ours = { $path } — не база caseload.
store-newer = Схема базы — { $theirs }, эта программа знает { $ours }. Возьмите более новую программу.
store-old-engine = В версии { $version } движка базы известна ошибка; программа с ней не работает.
store-network-disk = { $path } лежит на сетевом диске, где писать небезопасно. Перенесите базу на местный диск.
store-full = Диск заполнен; ничего не изменено. Освободите место и повторите.
store-read-only = Писать нельзя: база открыта только для чтения.
store-damaged = База повреждена ({ $what }).
store-damaged-hint = Запустите «caseload doctor»; если проверка не пройдёт, восстановите последнюю копию.
store-not-staff = «{ $login }» не числится среди действующих сотрудников учреждения.
store-not-staff-hint = Администратор добавляет людей командой «caseload staff add LOGIN:ROLE:ИМЯ».
store-engine = База ответила ошибкой ({ $code }); ничего не изменено.
store-file = { $path }: { $cause }.

## Что говорит проверка.

doctor-ok-integrity = все страницы и ссылки целы
doctor-ok-schema = схема та, которую пишет эта программа
doctor-ok-journal-chain = ни одна запись не изменена, не убрана и не вставлена
doctor-ok-access = читать может только владелец
doctor-fail-access = другие могут читать или подменить: { $found }. Уберите эти права (chmod 600, для папки 700).
doctor-ok-room = на диске есть место
doctor-warn-room = на диске мало места: { $found } МиБ
doctor-fail-room = на диске почти нет места: { $found } МиБ
doctor-ok-replay = таблицы говорят то же, что журнал
doctor-fail-integrity = повреждение: { $found }
doctor-fail-schema = другая схема: { $found }
doctor-fail-journal-chain = цепочка рвётся на записи { $found }
doctor-fail-replay = таблицы расходятся с журналом: { $found }
doctor-mended = Таблицы восстановлены по журналу. Файл в прежнем виде сохранён как { $path }.

## Журнал и методики.

staff-left = больше не работает здесь
staff-left-cases = { $name } больше не работает здесь; открытых случаев за этим именем: { $count }.
hand-over-done = Теперь у { $name }: случаев { $cases }, сообщений { $signals }.
hand-over-would = Перешло бы к { $name }: случаев { $cases }, сообщений { $signals }. Ничего не изменено.
audit-ok = Записей: { $entries }, цепочка цела. Последняя: { $head }
audit-broken = Цепочка рвётся на записи { $seq } ({ $what }).
audit-anchors-ok = Отметки верны: { $count }.
audit-anchor-cut = { $file }, строка { $line }: записи { $seq } в журнале больше нет; его конец отрезан.
audit-anchor-rewritten = { $file }, строка { $line }: у записи { $seq } теперь другой хеш; журнал переписан, или это другой журнал.
audit-anchor-hint = Оставьте эту базу как есть и сравните её с более старой резервной копией.
audit-anchor-unreadable = { $file }, строка { $line }: это не отметка. Его строки пишет «caseload audit anchor».
methods-approval = утверждает: { $body }
methods-unchecked = не сверено
methods-good = { $id }: методика в порядке.
origin-seed = исходный документ
origin-law = закон
origin-local = выбор учреждения

## Configuration files.

config-missing = Нет файла настроек { $path }.
config-unreadable = Не удаётся прочитать { $path }: { $cause }.
config-syntax = { $path }, строка { $line }: это не TOML. Пишите КЛЮЧ = ЗНАЧЕНИЕ, тексты в двойных кавычках.
config-unknown = { $path }, строка { $line }: нет ключа «{ $key }». Имеется в виду «{ $nearest }»?
config-value = { $path }, строка { $line }: { $key } не принимает такого значения. Допустимо: { $allowed }.
config-by-flag = из параметра
config-by-variable = из переменной { $name }
config-by-default = не задано
methods-used = Учреждение работает по { $method }; решённое раньше остаётся как было.
