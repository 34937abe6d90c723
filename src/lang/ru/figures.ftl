### Показатели: названия, части, числа, периоды.

## Как идёт очередь.

figure-level-share = уровни 1 и 2 среди поступивших сообщений
figure-overrides-up = повышено уровней вручную
figure-overrides-down = понижено уровней вручную
figure-received-to-sorted = от поступления до сортировки (медиана)
figure-answered-in-term = ответ в срок
figure-reported-again = повторно поступило за 180 дней
figure-open-at-end = открытых сообщений на конец
figure-overdue-at-end = из них просрочено

## Части показателей.

figure-part-first = открыто впервые
figure-part-again = открыто повторно
figure-part-none = не указано
figure-part-nobody = никто
figure-part-not-ours = не в ведении службы
figure-part-satisfied = удовлетворены
figure-part-partly = отчасти удовлетворены
figure-part-not = не удовлетворены
figure-part-specialists = специалисты
figure-part-family = семья
figure-part-expert = независимый эксперт

## Числа и что за ними.

figure-share = { $percent } % · { $n } из { $of }
figure-nothing = нечего считать
figure-load =
    { $cases ->
        [one] { $n } · { $cases } случай
        [few] { $n } · { $cases } случая
        [many] { $n } · { $cases } случаев
       *[other] { $n } · { $cases } случая
    }
figure-parts = Из чего состоит
figure-counts = Вошло в счёт
figure-others = Рассмотрено, но не вошло
figure-status = Enter: открыть

## Командная строка.

report-bad-period = Период начинается { $from }, позже своего конца { $to }.
report-unknown = Нет показателя { $name }. Есть: queue, method, all, { $known }.
audit-full-role = Весь журнал читают только руководитель и администратор.

## Экран. $from и $to – готовые даты.

figures-period-days = { $from } – { $to }
figures-this-month = этот месяц
figures-last-month = прошлый месяц
figures-this-quarter = этот квартал
figures-last-quarter = прошлый квартал
figures-this-year = этот год
figures-twelve-months = двенадцать месяцев
figures-title-queue = Показатели: очередь
figures-title-method = Показатели методики
figures-title-months = Показатели: последние двенадцать месяцев
figures-counting = Идёт подсчёт по журналу …
figures-none = Методика не требует показателей.
figures-status = Enter: что за числом · Tab: следующий вид · влево, вправо: период
figures-status-months = Enter: показатели этого месяца · Tab: следующий вид
figures-received = поступило сообщений
figures-opened = открыто случаев
figures-closed = закрыто случаев
figures-month = { $month }: поступило сообщений – { $received }, открыто случаев – { $opened }, закрыто – { $closed }
action-next-period = Следующий период
action-previous-period = Предыдущий период
