### What the command line says.

## Why a line of an import is rejected; the field is named beside it.

reject-line-too-long = Редът е твърде дълъг: допускат се най-много { $kib } KiB.
reject-not-utf8 = Невалиден UTF-8 от байт { $position } на реда нататък. Запишете файла като UTF-8.
reject-json-end = Невалиден JSON: неочакван край при знак { $position }.
reject-json-control = Невалиден JSON: управляващ знак в низ при знак { $position }.
reject-json-escape = Невалиден JSON: непозната екранираща последователност при знак { $position }.
reject-json-syntax = Невалиден JSON при знак { $position }.
reject-json-trailing = Невалиден JSON: има текст след обекта, от знак { $position } нататък.
reject-too-deep = Твърде дълбоко влагане: допускат се най-много { $levels } нива.
reject-key-twice = Ключът се повтаря.
reject-number-out-of-range = Числото е извън допустимите граници.
reject-not-an-object = Редът не е JSON обект.
reject-missing = Задължителният ключ липсва.
reject-wrong-type =
    { $expected ->
        [text] Грешен тип: очаква се текст.
        [whole] Грешен тип: очаква се цяло число.
        [truth] Грешен тип: очаква се true или false.
        [list] Грешен тип: очаква се списък.
       *[object] Грешен тип: очаква се обект.
    }
reject-empty = Текстът е празен.
reject-text-too-long = Текстът е твърде дълъг: допускат се най-много { $kib } KiB.
reject-unknown-value = Непозната стойност. Допустими: { $allowed }.
reject-unknown-question = Непознат въпрос: няма го в инструмента.
reject-unknown-answer = Непознат отговор. Допустими: { $allowed }.
reject-no-offset = Липсва отместване от UTC, например +02:00; то не се отгатва.
reject-no-such-date = Няма такава дата или такъв час.
reject-too-early = По-рано от { $year } г.
reject-in-future = В бъдещето: повече от { $minutes } минути след сегашния момент.
reject-age-out-of-range = Възрастта е извън { $low }–{ $high } години.
reject-months-out-of-range = Месеците са извън { $low }–{ $high }.
reject-born-later = Раждането е след received_at, а детето не е отбелязано като неродено.
reject-different-content = Вече го има с друго съдържание; първото остава непроменено.

## The command line itself.

cli-no-home = Домашната папка не е известна. Посочете базата данни с --db PATH.
cli-clock-real = --clock е само за четене и за измислени или учебни отдели.
cli-as-real = --as е само за измислени и учебни отдели.
cli-no-office = В тази база данни още няма отдел. Създайте го с „caseload init“.
cli-bad-login = „{ $login }“ не е потребителско име: малки букви a-z, цифри, „.“, „_“ или „-“, най-много 32, в началото буква.
cli-bad-clock = „{ $text }“ не е време. Пише се така: 2026-11-16T14:00:00+02:00.
cli-bad-number = „{ $text }“ не е номер на сигнал или случай. Пише се така: 26-0417.
cli-bad-zone = „{ $text }“ не е часова зона. Пише се така: Europe/Sofia.
cli-bad-staff = „{ $text }“ не е служител. Пише се LOGIN:ROLE:NAME с роли duty, curator, supervisor, admin.
cli-bad-view = Няма изглед „{ $view }“. Изгледи: { $known }.
cli-bad-kind = Няма вид „{ $kind }“. Видове: { $known }.
cli-no-reason = Нужни са мотиви: --reason TEXT.
cli-no-method = Няма методика „{ $id }“. Методики: { $known }.
cli-no-record = Няма сигнал или случай { $number }.
cli-informants-role = Само началник на отдел или администратор може да извежда подателите на сигнали.
cli-no-terminal = Програмата се нуждае от терминал. За скриптове и екранни четци: caseload list queue; ред по ред: caseload --plain.
cli-terminal-failed = Терминалът не можа да бъде зает. Опитайте в друг прозорец.
crash-nothing = Вътрешна грешка { $code }. Нямаше незаписани данни. Подробностите са в дневника на програмата.
crash-saved = Вътрешна грешка { $code }. Черновата Ви е запазена и ще бъде предложена при следващото пускане.
crash-failed = Вътрешна грешка { $code }. Черновата Ви не можа да се запази.
cli-init-done = Отделът е създаден в { $path }.
cli-demo-done = Измислен отдел има в { $path }: сигнали: { $signals }, случаи: { $cases }.
cli-backup-done = Копието е записано и проверено: { $path } (SHA-256 { $sha256 }).
cli-restore-done = Копието е възстановено и проверено: { $path } (SHA-256 { $sha256 }).
cli-restore-kept = Старият файл е запазен като { $path }.
cli-restore-yes = { $path } ще бъде заменен (старият файл се пази). Добавете --yes.
cli-restore-ask = Да се замени ли { $path }? Старият файл се пази. Напишете „да“:
cli-answer-yes = да
cli-not-confirmed = Няма потвърждение; нищо не е променено.
cli-import-done = Приети: { $accepted } (от тях с премахнати скрити знаци: { $sanitised }), без промяна: { $unchanged }, отхвърлени: { $rejected }.
cli-import-would = Нищо не е променено. Ще бъдат приети: { $accepted } (от тях с премахнати скрити знаци: { $sanitised }), без промяна: { $unchanged }, отхвърлени: { $rejected }.

## What the store cannot do.

store-refused = Правилата на методиката не го допускат.
store-busy = В момента записва друг; нищо не е променено.
store-busy-hint = Опитайте отново след малко.
store-no-database = Няма база данни в { $path }.
store-no-database-hint = Опитайте „caseload demo“ или създайте отдел с „caseload init“.
store-exists = В { $path } вече има нещо; нищо не е променено.
store-not-ours = { $path } не е база данни на caseload.
store-newer = Базата данни е със схема { $theirs }, тази програма познава { $ours }. Използвайте по-новата програма.
store-old-engine = Версия { $version } на базата данни има известен дефект; програмата не я използва.
store-network-disk = { $path } е на мрежов диск, където безопасен запис не е възможен. Преместете файла на местен диск.
store-full = Дискът е пълен; нищо не е променено. Освободете място и опитайте отново.
store-read-only = Запис не е възможен: базата данни е отворена само за четене.
store-damaged = Базата данни е повредена ({ $what }).
store-damaged-hint = Пуснете „caseload doctor“ и ако не помогне, възстановете последното копие.
store-not-staff = „{ $login }“ не е действащ служител на този отдел.
store-not-staff-hint = Администратор добавя хора с „caseload staff add LOGIN:ROLE:NAME“.
store-engine = Базата данни отговори с грешка ({ $code }); нищо не е променено.
store-file = { $path }: { $cause }.

## What doctor says.

doctor-ok-integrity = всички страници и препратки са здрави
doctor-ok-schema = схемата е тази, която програмата записва
doctor-ok-journal-chain = няма променен, премахнат или вмъкнат запис
doctor-ok-access = само собственикът може да я чете
doctor-fail-access = други могат да четат или подменят: { $found }. Отнемете тези права (chmod 600, за папка 700).
doctor-ok-room = на диска има място
doctor-warn-room = на диска има малко място: { $found } MiB
doctor-fail-room = на диска почти няма място: { $found } MiB
doctor-ok-replay = всички таблици съвпадат с дневника
doctor-fail-integrity = повреда: { $found }
doctor-fail-schema = друга схема: { $found }
doctor-fail-journal-chain = веригата се къса при запис { $found }
doctor-fail-replay = таблиците се различават от дневника при: { $found }
doctor-mended = Таблиците са поправени по дневника. Предишният файл е запазен като { $path }.

## The journal and the packs.

staff-left = вече не работи тук
staff-left-cases = { $name } вече не работи тук; отворени случаи, които са още на това име: { $count }.
hand-over-done = Вече при { $name }: случаи { $cases }, сигнали { $signals }.
hand-over-would = Ще минат към { $name }: случаи { $cases }, сигнали { $signals }. Нищо не е променено.
audit-ok = Записи: { $entries }, без прекъсване. Последен: { $head }
audit-broken = Веригата се къса при запис { $seq } ({ $what }).
audit-anchors-ok = Отметките са верни: { $count }.
audit-anchor-cut = { $file }, ред { $line }: записът { $seq } вече го няма в журнала; краят му е отрязан.
audit-anchor-rewritten = { $file }, ред { $line }: записът { $seq } сега има друг отпечатък; журналът е пренаписан или е друг.
audit-anchor-hint = Оставете тази база, както е, и я сравнете с по-старо резервно копие.
audit-anchor-unreadable = { $file }, ред { $line }: това не е отметка. Редовете му се пишат от „caseload audit anchor“.
methods-approval = одобрява: { $body }
methods-unchecked = непроверено
methods-good = { $id }: методиката е изправна.
origin-seed = изходен документ
origin-law = закон
origin-local = избор на отдела

## Configuration files.

config-missing = Няма конфигурация в { $path }.
config-unreadable = { $path } не може да се прочете: { $cause }.
config-syntax = { $path }, ред { $line }: това не е TOML. Пишете КЛЮЧ = СТОЙНОСТ, текстовете в двойни кавички.
config-unknown = { $path }, ред { $line }: няма ключ „{ $key }“. Имате предвид „{ $nearest }“?
config-value = { $path }, ред { $line }: { $key } не приема такава стойност. Допустимо: { $allowed }.
config-by-flag = от опция
config-by-variable = от променливата { $name }
config-by-default = не е зададено
methods-used = Отделът работи по { $method } отсега нататък; решеното досега остава.
