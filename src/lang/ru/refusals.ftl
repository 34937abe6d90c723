### Why something was refused: what, where, and what to do; one sentence per variant of the domain.

refusal-missing = Заполните это поле.
refusal-too-short =
    { $count ->
        [one] Напишите не меньше { $count } знака, чтобы другие поняли причину.
        [few] Напишите не меньше { $count } знаков, чтобы другие поняли причину.
        [many] Напишите не меньше { $count } знаков, чтобы другие поняли причину.
       *[other] Напишите не меньше { $count } знака, чтобы другие поняли причину.
    }
refusal-too-long =
    { $count ->
        [one] Слишком длинно: помещается не больше { $count } знака.
        [few] Слишком длинно: помещается не больше { $count } знаков.
        [many] Слишком длинно: помещается не больше { $count } знаков.
       *[other] Слишком длинно: помещается не больше { $count } знака.
    }
refusal-no-date = Не удалось прочитать дату или время. Напишите, например: 16.11, 16.11.2026 14:30, сегодня или +3.
refusal-no-number = Это не число. Введите только цифры.
refusal-out-of-range = Значение должно быть от { $from } до { $to }.
refusal-no-such-choice = Такого значения нет в списке. F4 покажет, что можно выбрать.
refusal-in-future = Это время ещё не наступило. Укажите, когда это было на самом деле.
refusal-in-past = Этот день уже прошёл. Выберите сегодняшний день или более поздний.
refusal-too-early = Слишком давняя дата. Проверьте год.
refusal-born-later = Ребёнок родился позже, чем поступило сообщение. Исправьте дату или отметьте, что он ещё не родился.
refusal-beyond-maximum = По методике – не позднее { $day }; более поздний день может назначить только руководитель.
refusal-attempt-too-late =
    { $hours ->
        [one] Следующая попытка должна быть не позже чем через { $hours } час.
        [few] Следующая попытка должна быть не позже чем через { $hours } часа.
        [many] Следующая попытка должна быть не позже чем через { $hours } часов.
       *[other] Следующая попытка должна быть не позже чем через { $hours } часа.
    }
refusal-ends-before-start = Конец раньше начала. Исправьте одно из двух.
refusal-not-your-role = Для этого шага нужна другая роль: { $role }. Обратитесь к тому, у кого она есть.
refusal-not-responsible = Это может сделать только ответственный. Сначала возьмите себе или обратитесь к нему.
refusal-second-person = Это должен подтвердить другой человек, роль: { $role }.
refusal-not-found = Сообщения или случая с таким номером нет.
refusal-no-such-staff = Сейчас здесь нет сотрудника с таким именем входа. Выберите из списка: F4.
refusal-lacks-role = У выбранного человека нет нужной роли: { $role }. Выберите другого.
refusal-wrong-state = Сейчас это невозможно: запись находится на этапе «{ $state }».
refusal-already-decided = По этому сообщению решение уже принято. Кем и почему – в журнале.
refusal-closed-case = Случай закрыт, его можно только читать. Открыть заново можно по новому сообщению.
refusal-not-closed = Этот случай не закрыт, открывать заново нечего.
refusal-not-yet = Этап «{ $state }» ещё нельзя завершить. Не хватает: { $missing }.
refusal-waits-for-approval = Ждёт утверждения; до утверждения или возврата ничего менять нельзя.
refusal-nothing-to-approve = Здесь ничего не ждёт утверждения.
refusal-contradiction = Ответы противоречат друг другу. Сначала исправьте один из отмеченных.
refusal-not-sortable = По этим ответам уровень определить нельзя. Ответьте на вопросы об опасности.
refusal-not-sorted = У сообщения ещё нет уровня. Сначала ответьте на вопросы о срочности (F4).
refusal-not-a-raise = Выберите более срочный уровень, чем сейчас.
refusal-not-by-one = Понизить уровень можно только на одну ступень.
refusal-danger-yes = При непосредственной опасности понизить уровень нельзя. Ответ «да»: { $answers }.
refusal-after-deadline = Понизить уровень можно, только пока его срок не истёк.
refusal-no-protective-fact = Чтобы понизить уровень, нужен защитный факт. Ответьте «да» на один из вопросов о защите.
refusal-already-proposed = Понижение уже предложено и ждёт второго человека.
refusal-nothing-proposed = Здесь никто не предлагал понизить уровень.
refusal-link-to-itself = Запись нельзя связать с самой собой. Введите другой номер.
refusal-link-needs-open-signal = { $number } – не открытое сообщение. Введите номер открытого сообщения.
refusal-link-needs-open-case = { $number } – не открытый случай. Введите номер открытого случая.
refusal-link-needs-closed-case = { $number } – не закрытый случай. Введите номер закрытого случая.
refusal-act-first = По самому срочному сообщению сначала действуйте: увидьте ребёнка или запишите, почему нет.
refusal-check-first = Сначала завершите проверку (F5).
refusal-task-not-open = Задача уже выполнена или признана невыполнимой.
refusal-plan-not-in-force = Отмечать задачи можно только в действующем плане.
refusal-stale = Эту запись тем временем изменил кто-то другой. Сравните обе версии и сохраните снова.
refusal-already-set-up = Учреждение уже настроено.
refusal-login-taken = Это имя входа занято. Выберите другое.
refusal-bad-login = Имя входа: строчные латинские буквы, цифры, точки и дефисы; начинается с буквы.
refusal-nothing-changes = Ничего не изменится: так уже есть.
refusal-no-admin = Хотя бы один человек должен быть руководителем или администратором.
refusal-already-ended = Эта мера уже завершена.

## What must hold before a state is left; stands in a list of what is missing.

# $gate is one of the messages below, $what the names or titles it concerns.
gate-what = { $gate } ({ $what })
gate-level = уровень срочности
gate-responsible = ответственный
gate-check-step = шаг проверки с результатом
gate-child-seen = ребёнка видели, или почему нет
gate-conclusion = вывод проверки
gate-reason = обоснование решения
gate-curator = куратор случая
gate-diagnosis = потребности, причины, ресурсы и риск
gate-child-view = мнение каждого ребёнка, или почему его нет
gate-problem = основная проблема и видит ли её семья
gate-goal = хотя бы одна цель
gate-task-owner-term = исполнитель и срок у каждой задачи
gate-next-review = дата следующего пересмотра
gate-consent = согласие каждого, кого спрашивают, или отказ с основанием продолжать план
gate-steps = шаги составления плана
gate-goals-rated = оценка каждой цели
gate-opinions = мнения специалистов, семьи и эксперта, или почему их нет
gate-tasks-explained = объяснение по каждой невыполненной задаче
gate-goals-state = результат по каждой цели
gate-risk-rerated = повторная оценка риска
gate-family-told = как и когда сообщили семье
gate-signals-resolved = ответ на каждое срочное новое сообщение
gate-urgent-over = окончание всех экстренных мер

## Parts of a plan, for a method that does not name them itself.

plan-part-problem = основная проблема
plan-part-trust = контакт и доверие
plan-part-causes = причины и ресурсы
plan-part-goals = цели
plan-part-actions = задачи
plan-part-terms = сроки

## What a method asks for beside its gates.

refusal-countersign-first = Акт проверки ждёт согласования: решение принимают после него.
refusal-lasts-too-long = Такая мера длится не более { $hours } ч: выберите более раннее окончание.
refusal-consent-first = По плану ничего не выполняют, пока не записано согласие семьи. Нет согласия: { $names }. Срочную услугу отмечают в задаче.
refusal-not-of-method = Методика не предусматривает такого решения: выберите другое из списка.
refusal-same-method = Учреждение уже работает по этой версии методики.
gate-records = документы, которых требует методика
gate-tools = инструменты, которых требует методика
gate-curator-approved = куратор, утверждённый консилиумом
gate-efforts = усилия родителей по их задачам
gate-future = решение о дальнейшей судьбе ребёнка
refusal-other-method = Учреждение остаётся при своей методике: можно взять только другую её версию.
