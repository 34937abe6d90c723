### Tables that come in and go out as CSV.

## Why a row is rejected; the column is named beside it.

reject-too-many-cells = Повече клетки, отколкото са колоните на таблицата ({ $columns }): няма ли разделител в текст без кавички или излишна кавичка?
reject-open-quote = Кавичка е отворена и не е затворена до края на файла.
reject-stray-quote = Има текст след затваряща кавичка: вътре в кавички кавичката се пише двойно.
reject-no-time = Ден без час: сроковете текат от часа на постъпване.

## Why a file is no table of signals; nothing of it was taken in.

table-unreadable = Не може да се прочете: { $cause }.
table-empty = Празен файл.
table-no-text = Това не е текст. Първо запишете таблицата като CSV; ако е UTF-16, посочете --encoding utf-16le.
table-json = Прилича на JSON Lines. Посочете --format jsonl.
table-unknown-encoding = Кодировката не може да се познае. Запишете файла като UTF-8 или посочете --encoding windows-1250 (полски) или windows-1257 (литовски).
table-wrong-encoding = Заглавният ред не се чете като { $encoding }. Посочете друга --encoding.
table-header-too-long = Заглавният ред не свършва в рамките на { $kib } KiB: няма ли незатворена кавичка?
table-stray-quote = Има текст след затваряща кавичка: вътре в кавички кавичката се пише двойно.
table-too-many-columns = Колоните са повече от { $columns }. Махнете това, което не е нужно за сигнал.
table-nothing-known = Нито една колона не е позната. Първият ред трябва да ги назовава; какво означават, посочете с --column ИМЕ=КЛЮЧ, а --maps изброява ключовете.
table-twice = Две колони означават { $key }; втората е „{ $column }“. Махнете едната, преименувайте я или посочете --column ИМЕ=extra.
table-unknown-key = Съответствието дава на колоната „{ $column }“ ключ „{ $key }“, какъвто няма.
table-file = { $path }: { $problem }

## How a table is read.

table-read = { $path }: кодировка { $encoding }, разделител { $separator }
table-guessed = { $path }: прочетен като { $encoding }, което е предположение; ако буквите са грешни, посочете --encoding.
table-no-rows = { $path }: под заглавния ред няма нищо.
table-kept = запазва се, както е
table-values = Където редът не казва нищо:
table-changed = Сигнали бяха променени, докато се четяха; изведеното не е пълно. Изведете ги отново.
table-separator-alone = --separator върви само със сигнали в --format csv.

## Mappings of columns.

map-none = Няма запазено съответствие на колони.
map-unknown = Няма съответствие „{ $name }“. Запазени: { $known }.
map-bad-column = „{ $text }“ не посочва колона. Пишете ИМЕ=КЛЮЧ, например Дата=received_date.
map-bad-key = Няма ключ „{ $key }“. Ключове: { $known } и кодовете на въпросите.
map-bad-set = „{ $text }“ не задава стойност. Пишете КЛЮЧ=СТОЙНОСТ, например kind=concern.
map-bad-set-key = За „{ $key }“ не може да се зададе една стойност за всички редове. Ключове: { $known } и кодовете на въпросите.
map-bad-value = --set { $key }={ $value }: { $problem }
map-nothing = Няма какво да се запази: посочете --column ИМЕ=КЛЮЧ, --set КЛЮЧ=СТОЙНОСТ, --separator или --encoding.
map-saved = Съответствието „{ $name }“ е запазено.
map-forgotten = Съответствието „{ $name }“ е премахнато.
map-keys = Ключове: { $known } и кодовете на въпросите.
change-table-map-saved = запазено съответствие на колони
change-table-map-forgotten = премахнато съответствие на колони
