### Tables that come in and go out as CSV.

## Why a row is rejected; the column is named beside it.

reject-too-many-cells = Ячеек больше, чем столбцов в таблице ({ $columns }): нет ли разделителя в тексте без кавычек или лишней кавычки?
reject-open-quote = Кавычка открыта и не закрыта до конца файла.
reject-stray-quote = После закрывающей кавычки есть текст: внутри кавычек кавычка пишется дважды.
reject-no-time = День без времени: сроки идут с часа поступления.

## Why a file is no table of signals; nothing of it was taken in.

table-unreadable = Файл не читается: { $cause }.
table-empty = Файл пуст.
table-no-text = Это не текст. Сначала сохраните таблицу как CSV; если это UTF-16, укажите --encoding utf-16le.
table-json = Похоже на JSON Lines. Укажите --format jsonl.
table-unknown-encoding = Кодировку определить нельзя. Сохраните файл в UTF-8 или укажите --encoding windows-1250 (польский) или windows-1257 (литовский).
table-wrong-encoding = Строка заголовка не читается как { $encoding }. Укажите другую --encoding.
table-header-too-long = Строка заголовка не кончается в пределах { $kib } КиБ: нет ли незакрытой кавычки?
table-stray-quote = После закрывающей кавычки есть текст: внутри кавычек кавычка пишется дважды.
table-too-many-columns = Столбцов больше { $columns }. Уберите то, что сообщению не нужно.
table-nothing-known = Ни один столбец не опознан. Первая строка должна их называть; что они значат, укажите через --column ИМЯ=КЛЮЧ, ключи перечисляет --maps.
table-twice = Два столбца означают { $key }; второй — «{ $column }». Уберите один, переименуйте его или укажите --column ИМЯ=extra.
table-unknown-key = Соответствие даёт столбцу «{ $column }» ключ «{ $key }», которого нет.
table-file = { $path }: { $problem }

## How a table is read.

table-read = { $path }: кодировка { $encoding }, разделитель { $separator }
table-guessed = { $path }: прочитано как { $encoding }, это предположение; если буквы неверны, укажите --encoding.
table-no-rows = { $path }: под заголовком нет ни одной строки.
table-kept = сохраняется как есть
table-values = Если в строке ничего не указано:
table-changed = Пока сообщения читались, они изменились; выведено не всё. Выгрузите ещё раз.
table-separator-alone = --separator подходит только к сообщениям в --format csv.

## Mappings of columns.

map-none = Сохранённых соответствий столбцов нет.
map-unknown = Нет соответствия «{ $name }». Сохранены: { $known }.
map-bad-column = «{ $text }» не указывает столбец. Пишите ИМЯ=КЛЮЧ, например Дата=received_date.
map-bad-key = Нет ключа «{ $key }». Ключи: { $known } и коды вопросов.
map-bad-set = «{ $text }» не задаёт значения. Пишите КЛЮЧ=ЗНАЧЕНИЕ, например kind=concern.
map-bad-set-key = Для «{ $key }» нельзя задать одно значение на все строки. Ключи: { $known } и коды вопросов.
map-bad-value = --set { $key }={ $value }: { $problem }
map-nothing = Сохранять нечего: укажите --column ИМЯ=КЛЮЧ, --set КЛЮЧ=ЗНАЧЕНИЕ, --separator или --encoding.
map-saved = Соответствие «{ $name }» сохранено.
map-forgotten = Соответствие «{ $name }» удалено.
map-keys = Ключи: { $known } и коды вопросов.
change-table-map-saved = сохранено соответствие столбцов
change-table-map-forgotten = удалено соответствие столбцов
