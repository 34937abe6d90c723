//! A story for each method: from the signal to the approved closure, in the method's own words,
//! with the sentence that refuses what the method forbids.

mod desk;

use caseload::domain::method::State;

use desk::Desk;

/// Answers to "is it ours" and to the first dangers; what is left stays unknown.
const OURS: &str = "1 1 1 2 2 2 f8";

#[test]
fn a_child_protection_department_works_child_by_child_with_a_countersigned_check() {
    let mut desk = Desk::of("bg-ozd");
    desk.records_a_signal();
    // Harsh punishment lifts the level by a policy that is told by its name.
    desk.sorts("1 1 1 f6 tab f6 tab 1 f8")
        .worker
        .sees("!!  спешен");
    desk.checks();
    desk.worker
        .sees("ЧАКА съгласуване")
        .keys("f8")
        .sees("докладът за проверката чака съгласуване");
    desk.countersigns();
    desk.worker.sees("Съгласуване: Sofia Sample");
    desk.opens_a_case();
    desk.worker.sees("►1 ").keys("f1");
    let more = desk.say("help-more");
    desk.worker.sees(&more).sees("Оценка");
    desk.worker.keys("f1").sees("bg-ozd 1").keys("esc");
    desk.worker.misses("bg-ozd 1");
    desk.assesses();
    desk.plans();
    desk.finishes("началник на отдел");
    desk.worker.sees("► Реализиране");
    desk.ticks();
    desk.reviews();
    desk.closes();
}

#[test]
fn in_the_technology_of_case_management_nothing_is_delivered_before_consent() {
    let mut desk = Desk::of("ru-case");
    desk.records_a_signal();
    desk.sorts(OURS);
    desk.checks();
    desk.opens_a_case();
    desk.worker.sees("ЖДЁТ");
    desk.approves();
    desk.assesses();
    desk.plans();
    desk.finishes("консилиум");
    desk.worker
        .sees("Внедрение")
        .sees("Координация")
        .sees("Контроль");
    desk.worker.keys("3 down").sees("[ ] Ask").keys("space");
    let form = desk.form("form-task-done");
    desk.worker
        .sees(&form)
        .keys("f8")
        .sees("не записано согласие");
    desk.worker.keys("esc").misses(&form);
    desk.consents();
    desk.ticks();
    desk.reviews();
    desk.closes();
}

#[test]
fn a_partnership_begins_with_a_statement_and_studies_by_a_checklist() {
    let mut desk = Desk::of("sos-partner");
    desk.records_a_signal();
    desk.sorts("1 1 1 f6 f8").worker.sees("первый контакт");
    desk.checks();
    desk.opens_a_case();
    // Without statement and agreement the work stops.
    desk.worker
        .keys("f8")
        .sees("Личное заявление")
        .sees("Не хватает");
    desk.worker.keys("esc").misses("Не хватает");
    desk.supplies(State::Opened);
    desk.finishes("");
    desk.worker.sees("исследование потребностей");
    desk.worker.keys("2").sees("[ ] Беседы и наблюдения");
    desk.assesses();
    desk.worker.keys("2").sees("не валидировано");
    desk.worker.keys("3");
    desk.plans();
    desk.worker
        .keys("1")
        .keys("f3")
        .sees("Один куратор остаётся");
    desk.worker.keys("esc").misses("Один куратор остаётся");
    desk.finishes("");
    desk.ticks();
    desk.reviews();
    desk.closes();
}

#[test]
fn a_family_that_applies_itself_is_met_in_working_days_and_its_efforts_are_told() {
    let mut desk = Desk::of("lt-av");
    desk.records_a_signal();
    // Who asks: the family itself.
    desk.sorts("2 2 1 1 1 1 f8");
    desk.checks();
    desk.opens_a_case();
    desk.supplies(State::Opened);
    desk.finishes("");
    desk.assesses();
    desk.plans();
    desk.finishes("posiedzenie");
    desk.worker.sees("wysiłków rodziców");
    desk.ticks();
    // Efforts and the decision on the child's future are fields that must be filled in.
    desk.supplies(State::Review);
    desk.worker.keys("f5");
    let (form, effort, future) = (
        desk.form("form-review"),
        desk.say("field-effort"),
        desk.say("field-future"),
    );
    desk.worker.sees(&form).field(&effort).field(&future);
    desk.worker.keys("esc").misses(&form);
    desk.reviews();
    desk.closes();
}

#[test]
fn a_centre_sees_the_load_while_assigning_and_is_warned_of_an_overloaded_family() {
    let mut desk = Desk::of("ru-kcson");
    desk.records_a_signal();
    desk.sorts(OURS).worker.sees("приоритетное");
    desk.checks();
    // The load of each specialist stands beside the name: weight, due today.
    desk.worker.keys("f8");
    let (form, curator) = (desk.form("form-decide"), desk.say("field-curator"));
    desk.worker
        .sees(&form)
        .field(&curator)
        .sees("Wilma Sample - ");
    desk.worker.keys("esc").misses(&form);
    desk.opens_a_case();
    desk.worker.sees("ЖДЁТ");
    desk.approves();
    desk.contacts();
    desk.assesses();
    desk.plans_of(9);
    desk.worker.keys("3").sees("встреч в неделю");
    desk.worker.keys("1").sees("►1 ").settles();
    desk.worker.sees("встреч в неделю");
    desk.finishes("консилиум");
    desk.ticks();
    desk.reviews();
    desk.closes();
    // The opening, the plan and the closure, each by its body.
    let case = desk.case();
    let granted = case.approvals.iter().filter(|each| each.granted);
    assert_eq!(granted.count(), 3);
}

#[test]
fn everybody_around_a_family_is_coordinated_told_and_met() {
    let mut desk = Desk::of("ru-kcson");
    desk.imports_a_signal();
    desk.sorts(OURS);
    desk.checks();
    desk.learns_a_profession("педагог-психолог");
    desk.opens_a_case();
    desk.worker.sees("ЖДЁТ");
    desk.approves();
    desk.contacts();
    desk.assesses();
    desk.takes_in("Т. Образцова", "классный руководитель");
    desk.plans();
    desk.worker.keys("1 f8");
    desk.worker.sees("ЖДЁТ");
    desk.meets("План утвердить.");
    desk.approves_by_meeting();
    // The plan in force and the decision of the meeting, which the teacher does not know yet.
    desk.worker.keys("1").sees("Ещё нужно сообщить");
    desk.tells_everybody();
    desk.worker.keys("1").misses("Ещё нужно сообщить");
    desk.informs();
    desk.plans_a_service("Сопровождение вечером", "Sample House");
    desk.service_runs();
    desk.finds_difficult("Автобус больше не ходит.");
    desk.tells_everybody();
    desk.enters_a_mismatch();
    desk.worker.keys("3");
    desk.ticks();
    desk.reviews();
    desk.tells_everybody();
    let words = [
        "Сопровождение вечером",
        "План утвердить.",
        "Автобус больше не ходит.",
        "One list from May on.",
    ];
    desk.prints(&words);
    desk.exports_signals();
    desk.exports_the_calendar(&words);
    desk.closes();
    desk.counts_outcomes("outcome_by_service");
}

#[test]
fn a_family_with_a_contact_family_and_a_group_shows_what_a_programme_came_to() {
    let mut desk = Desk::of("sos-partner");
    desk.imports_a_signal();
    desk.sorts("1 1 1 f6 f8");
    desk.checks();
    desk.learns_a_profession("psychologist");
    desk.opens_a_case();
    desk.supplies(State::Opened);
    desk.finishes("");
    desk.assesses();
    desk.worker.keys("3");
    desk.takes_in("Т. Образцова", "классный руководитель");
    desk.plans();
    desk.finishes("");
    desk.tells_everybody();
    desk.informs();
    desk.plans_a_service("Спектакль с мамой", "Sample House");
    desk.service_runs();
    desk.meets_a_contact_family();
    desk.joins_a_group();
    desk.looks_back();
    desk.enters_a_mismatch();
    desk.meets("Продолжать.");
    desk.tells_everybody();
    desk.worker.keys("3");
    desk.ticks();
    desk.reviews();
    desk.tells_everybody();
    let words = [
        "Спектакль с мамой",
        "Продолжать.",
        "Cooked together.",
        "Masks",
        "One list from May on.",
    ];
    desk.prints(&words);
    desk.exports_signals();
    desk.exports_the_calendar(&words);
    desk.closes();
    desk.counts_outcomes("outcome_by_programme");
}
