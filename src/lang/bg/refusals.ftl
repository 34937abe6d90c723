### Why something was refused: what, where, and what to do; one sentence per variant of the domain.

refusal-missing = Моля, попълнете това поле.
refusal-too-short =
    { $count ->
        [one] Напишете поне { $count } знак, за да разберат и другите защо.
       *[other] Напишете поне { $count } знака, за да разберат и другите защо.
    }
refusal-too-long =
    { $count ->
        [one] Твърде дълго: побира се най-много { $count } знак.
       *[other] Твърде дълго: побират се най-много { $count } знака.
    }
refusal-no-date = Това не е дата или час. Напишете например 16.11, 16.11.2026 14:30, днес или +3.
refusal-no-number = Това не е число. Напишете само цифри.
refusal-out-of-range = Числото трябва да е между { $from } и { $to }.
refusal-no-such-choice = Това го няма в списъка. F4 показва възможностите.
refusal-in-future = Това е в бъдещето. Напишете кога наистина е станало.
refusal-in-past = Това е в миналото. Изберете ден от днес нататък.
refusal-too-early = Това е твърде отдавна. Проверете годината.
refusal-born-later = Детето е родено след получаването на сигнала. Поправете датата или отбележете, че е неродено.
refusal-beyond-maximum = Методиката допуска най-късно { $day }; по-късен ден определя само началникът на отдела.
refusal-attempt-too-late =
    { $hours ->
        [one] Следващият опит трябва да е до { $hours } час.
       *[other] Следващият опит трябва да е до { $hours } часа.
    }
refusal-ends-before-start = Краят е преди началото. Поправете едното от двете.
refusal-not-your-role = Тази стъпка е за друга роля: { $role }. Обърнете се към колега с тази роля.
refusal-not-responsible = Това може само отговорното лице. Поемете работата или се обърнете към него.
refusal-second-person = Трябва да потвърди друг човек с роля: { $role }.
refusal-not-found = Няма сигнал или случай с този номер.
refusal-no-such-staff = Вече никой не работи тук с това потребителско име. Изберете от списъка с F4.
refusal-lacks-role = Избраният човек няма нужната роля: { $role }. Изберете друг.
refusal-wrong-state = Сега това не е възможно: записът е на етап „{ $state }“.
refusal-already-decided = По този сигнал вече има решение. В дневника му се вижда чие е и защо.
refusal-closed-case = Случаят е закрит и може само да се чете. Нов сигнал може да го открие повторно.
refusal-not-closed = Случаят не е закрит и няма какво да се открива повторно.
refusal-not-yet = Етапът „{ $state }“ още не може да приключи. Липсва: { $missing }.
refusal-waits-for-approval = Записът чака одобрение; нищо не се променя, докато не бъде одобрен или върнат.
refusal-nothing-to-approve = Тук нищо не чака одобрение.
refusal-contradiction = Отговорите си противоречат. Първо поправете някой от отбелязаните отговори.
refusal-not-sortable = Тези отговори още не дават степен. Отговорете на въпросите за опасност.
refusal-not-sorted = Сигналът още няма степен. Първо отговорете на въпросите за спешност (F4).
refusal-not-a-raise = Изберете степен, която е по-спешна от сегашната.
refusal-not-by-one = Степента може да се понижи само с една.
refusal-danger-yes = При непосредствена опасност степента не се понижава. Отговор „да“ има на: { $answers }.
refusal-after-deadline = Степента може да се понижи само преди да изтече срокът.
refusal-no-protective-fact = За по-ниска степен е нужен факт, който пази детето. Отговорете с „да“ на някой от въпросите за защита.
refusal-already-proposed = По-ниска степен вече е предложена и чака втори човек.
refusal-nothing-proposed = Тук няма предложена по-ниска степен.
refusal-link-to-itself = Записът не може да се свърже със себе си. Въведете друг номер.
refusal-link-needs-open-signal = { $number } не е неприключен сигнал. Въведете номер на неприключен сигнал.
refusal-link-needs-open-case = { $number } не е открит случай. Въведете номер на открит случай.
refusal-link-needs-closed-case = { $number } не е закрит случай. Въведете номер на закрит случай.
refusal-act-first = По сигнал с най-висока степен първо се действа: вижте детето или напишете защо не е видяно.
refusal-check-first = Първо приключете проверката (F5).
refusal-task-not-open = Тази задача вече е изпълнена или е отбелязана като невъзможна.
refusal-plan-not-in-force = Задачи се отмятат само в план, който е в сила.
refusal-stale = Междувременно записът е променен от друг колега. Сравнете двете версии и запишете отново.
refusal-already-set-up = Този отдел вече е създаден.
refusal-login-taken = Това потребителско име е заето. Изберете друго.
refusal-bad-login = Потребителското име се състои от малки латински букви, цифри, точки и тирета и започва с буква.
refusal-nothing-changes = Нищо няма да се промени: така е и сега.
refusal-no-admin = Поне един човек трябва да е началник на отдел или администратор.
refusal-already-ended = Тази мярка вече е приключила.

## What must hold before a state is left; stands in a list of what is missing.

# $gate is one of the messages below, $what the names or titles it concerns.
gate-what = { $gate } ({ $what })
gate-level = степента на спешност
gate-responsible = отговорното лице
gate-check-step = стъпка от проверката с резултат
gate-child-seen = кога е видяно детето или защо не е видяно
gate-conclusion = заключението от проверката
gate-reason = мотивите за решението
gate-curator = водещият случая
gate-diagnosis = потребности, причини, ресурси и риск
gate-child-view = мнението на всяко дете или защо липсва
gate-problem = основният проблем и дали семейството го вижда
gate-goal = поне една цел
gate-task-owner-term = изпълнител и срок за всяка задача
gate-next-review = датата на следващия преглед
gate-consent = съгласието на всички, които се питат, или отказ с основание за продължаване
gate-steps = стъпки от съставянето на плана
gate-goals-rated = оценка на всяка цел
gate-opinions = мненията на специалистите, семейството и експерта или защо липсват
gate-tasks-explained = обяснение за всяка неизпълнена задача
gate-goals-state = резултатът по всяка цел
gate-risk-rerated = повторната оценка на риска
gate-family-told = как и кога е уведомено семейството
gate-signals-resolved = отговор по всеки спешен нов сигнал
gate-urgent-over = краят на всяка спешна мярка

## Parts of a plan, for a method that does not name them itself.

plan-part-problem = основен проблем
plan-part-trust = контакт и доверие
plan-part-causes = причини и ресурси
plan-part-goals = цели
plan-part-actions = задачи
plan-part-terms = срокове

## What a method asks for beside its gates.

refusal-countersign-first = Докладът за проверката чака съгласуване: решете след това.
refusal-lasts-too-long = Такава мярка може да трае най-много { $hours } ч.: изберете по-ранен край.
refusal-consent-first = Нищо не се извършва по плана, преди да е записано съгласието на семейството. Липсва: { $names }. Спешна услуга се отбелязва в задачата.
refusal-not-of-method = Методиката не предвижда такова решение при преглед: изберете друго от списъка.
refusal-same-method = Отделът вече работи по тази версия на методиката.
refusal-end-urgent-first = По този сигнал тече спешна мярка: първо я приключете или открийте случай, в който тя продължава.
refusal-voluntary = Семейството е отказало или е оттеглило съгласието си, а тази методика работи само със съгласие: изслушайте семейството отново или предложете закриване.
refusal-level-gone = В тази версия липсва степен { $level }, по която има отворени сигнали или случаи. Запазете всички степени на действащата версия.
refusal-used-version = Отделът вече е работил по друга методика с този номер на версията и решенията го носят: дайте на новата собствен номер.
gate-records = записите, които методиката изисква
gate-tools = инструментите, които методиката изисква
gate-curator-approved = водещ, одобрен от съответния орган
gate-efforts = усилията на родителите по задачите им
gate-future = решение за бъдещето на детето
refusal-other-method = Отделът остава при своята методика: може да се приеме само друга нейна версия.
