### Показатели: имена, части, числа, периоди.

## Как върви опашката.

figure-level-share = степени 1 и 2 сред постъпилите сигнали
figure-overrides-up = ръчно повишени степени
figure-overrides-down = ръчно понижени степени
figure-received-to-sorted = от постъпване до сортиране (медиана)
figure-answered-in-term = отговор в срок
figure-reported-again = повторно постъпили до 180 дни
figure-open-at-end = открити сигнали в края
figure-overdue-at-end = от тях просрочени

## Части на показателите.

figure-part-first = открити за първи път
figure-part-again = повторно открити
figure-part-none = не е посочено
figure-part-nobody = никой
figure-part-not-ours = не е за тази служба
figure-part-satisfied = доволни
figure-part-partly = отчасти доволни
figure-part-not = недоволни
figure-part-specialists = специалисти
figure-part-family = семейство
figure-part-expert = независим експерт

## Числа и какво стои зад тях.

figure-share = { $percent } % · { $n } от { $of }
figure-nothing = няма какво да се брои
figure-load =
    { $cases ->
        [one] { $n } · { $cases } случай
       *[other] { $n } · { $cases } случая
    }
figure-parts = От какво се състои
figure-counts = Отчетени
figure-others = Разгледани, но неотчетени
figure-status = Enter: отваряне

## Командният ред.

report-bad-period = Периодът започва на { $from }, след края си на { $to }.
report-unknown = Няма показател { $name }. Има: queue, method, all, { $known }.
audit-full-role = Целия журнал четат само началникът и администраторът.

## Екранът. $from и $to са готови дати.

figures-period-days = { $from } – { $to }
figures-this-month = този месец
figures-last-month = миналият месец
figures-this-quarter = това тримесечие
figures-last-quarter = миналото тримесечие
figures-this-year = тази година
figures-twelve-months = дванадесет месеца
figures-title-queue = Показатели: опашката
figures-title-method = Показатели на метода
figures-title-months = Показатели: последните дванадесет месеца
figures-counting = Преброяване по журнала …
figures-none = Методът не иска показатели.
figures-status = Enter: какво стои зад числото · Tab: следващ изглед · наляво, надясно: период
figures-status-months = Enter: показатели за този месец · Tab: следващ изглед
figures-received = постъпили сигнали
figures-opened = открити случаи
figures-closed = закрити случаи
figures-month = { $month }: постъпили сигнали { $received }, открити случаи { $opened }, закрити случаи { $closed }
action-next-period = Следващ период
action-previous-period = Предишен период
