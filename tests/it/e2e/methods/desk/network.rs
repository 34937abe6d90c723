//! The network around the family of a story, worked at the keyboard.

use std::time::Duration;

use caseload::domain::network::{Network, ServiceEvent};

use super::{CASE, Desk};

impl Desk {
    fn network(&self) -> Network {
        self.case().network
    }

    /// Turns to the pane of the network.
    fn turns_to_network(&mut self) {
        let label = format!("►7 {}", self.lang.say("case-pane-network"));
        self.worker.keys("7").sees(&label).settles();
    }

    /// Writes who takes part: a teacher who may know only their own part.
    pub(in super::super) fn takes_in(&mut self, name: &str, role: &str) {
        self.turns_to_network();
        self.asks("p", "form-participant");
        self.fills(&[
            ("field-participant-name", name),
            ("field-participant-role", role),
        ]);
        self.saves("form-participant");
        self.worker.sees(role);
    }

    /// Writes that everybody who had to be told was told, one form for each piece of news.
    pub(in super::super) fn tells_everybody(&mut self) {
        self.turns_to_network();
        for _news in 0..9 {
            let case = self.case();
            if !case.network.news.iter().any(|news| news.waits(&case)) {
                return;
            }
            let told = case.network.news.iter().map(|news| news.told.len());
            let told: usize = told.sum();
            // What waits stands first, and everybody is ticked.
            let start = b"\x1b[H";
            self.worker
                .feed(start)
                .reads_for(Duration::from_millis(300));
            self.asks("space", "form-tell");
            self.saves("form-tell");
            self.waits(|case| {
                let now = case.network.news.iter().map(|news| news.told.len());
                now.sum::<usize>() > told
            });
        }
        panic!("{:?}", self.network().news);
    }

    /// Writes a service that is planned four times.
    pub(in super::super) fn plans_a_service(&mut self, what: &str, provider: &str) {
        self.turns_to_network();
        self.asks("f6", "form-service");
        self.fills(&[
            ("field-service", "1"),
            ("field-service-what", what),
            ("field-service-provider", provider),
            ("field-service-quantity", "4"),
            ("field-service-to", "+60"),
        ]);
        self.saves("form-service");
        self.waits(|case| !case.network.services.is_empty());
    }

    /// Writes what happened with the only service; what most likely comes next is chosen already,
    /// where no digit chooses another.
    pub(in super::super) fn service_moves(&mut self, event: &str, fields: &[(&str, &str)]) {
        let before = self.network().services[0].steps.len();
        self.turns_to_network();
        // The first line is reached before the next key is pressed.
        let start = b"\x1b[H";
        self.worker
            .feed(start)
            .reads_for(Duration::from_millis(300));
        self.goes_to_service();
        self.asks("space", "form-service-step");
        if !event.is_empty() {
            self.fills(&[("field-service-event", event)]);
        }
        self.fills(fields);
        self.saves("form-service-step");
        self.waits(|case| case.network.services[0].steps.len() > before);
    }

    fn goes_to_service(&mut self) {
        let case = self.case();
        let progress = case.network.services[0].progress().code();
        let word = self.lang.say(&format!("service-progress-{progress}"));
        self.worker.goes(b"\x1b[B", &word);
    }

    /// From the choice with the family to the notice on what does not fit, and its answer.
    pub(in super::super) fn service_runs(&mut self) {
        let words = "field-service-words";
        self.service_moves("", &[(words, "With the mother.")]);
        self.service_moves("", &[]);
        self.service_moves("", &[("field-service-agreed", "1")]);
        self.service_moves("", &[(words, "Went there together.")]);
        self.service_moves(
            "5",
            &[("field-service-help", "2"), (words, "The grandmother.")],
        );
        self.service_moves("", &[]);
        self.service_moves("7", &[("field-service-kept", "2")]);
        self.service_moves("8", &[("field-satisfaction", "2")]);
        self.service_moves(
            "9",
            &[("field-service-fits", "2"), (words, "Too far at night.")],
        );
        // The notice is drafted in the words of the method.
        self.service_moves("", &[]);
        self.service_moves("", &[(words, "Moves nearer from May.")]);
        self.service_moves("9", &[("field-service-fits", "1")]);
        let service = self.network().services.remove(0);
        let said: Vec<&str> = service.steps.iter().map(|step| step.event.code()).collect();
        let wanted = [
            "chosen",
            "referred",
            "answered",
            "introduced",
            "helped",
            "delivered",
            "kept",
            "satisfied",
            "fitted",
            "notified",
            "replied",
            "fitted",
        ];
        assert_eq!(said, wanted);
        let Some(ServiceEvent::Notified { notice }) =
            service.last("notified").map(|step| step.event.clone())
        else {
            panic!("{service:?}");
        };
        assert!(
            notice.contains("Too far at night.") && notice.contains(CASE),
            "{notice}"
        );
        assert!(!notice.contains("Kim"), "{notice}");
    }

    /// Writes a meeting that was held this morning, with its minutes.
    pub(in super::super) fn meets(&mut self, decided: &str) {
        let before = self.network().meetings.len();
        self.turns_to_network();
        self.asks("g", "form-meeting");
        self.fills(&[
            ("field-meeting-at", "16.11.2026 09:00"),
            ("field-meeting-held", "1"),
            ("field-minutes-decisions", decided),
            ("field-protocol", "17"),
        ]);
        self.saves("form-meeting");
        self.waits(|case| case.network.meetings.len() > before);
    }

    /// The body approves by the decision of the meeting, which is chosen already.
    pub(in super::super) fn approves_by_meeting(&mut self) {
        self.supervises(CASE, |desk, supervisor| {
            let form = desk.form("form-approve");
            let meeting = desk.say("field-approved-by-meeting");
            supervisor.keys("k").sees(&form).sees(&meeting);
            supervisor.keys("f8").misses(&form);
        });
        let approved = self.case().approvals.pop().unwrap();
        assert_eq!(approved.protocol, "17");
        assert_eq!(approved.meeting, Some(self.network().meetings[0].id));
        let waits = self.waits_mark();
        self.worker.misses(&waits);
    }

    /// Writes a difficulty of which everybody else must know.
    pub(in super::super) fn finds_difficult(&mut self, words: &str) {
        let before = self.network().news.len();
        self.turns_to_network();
        self.asks("t", "form-difficulty");
        self.worker.feed(words);
        self.saves("form-difficulty");
        self.waits(|case| case.network.news.len() > before);
    }
}
