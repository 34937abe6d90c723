//! What is done in the network of a case: services, who is told, participants, meetings.

use super::{Case, Tab, form};
use crate::domain::forms::FormKind;
use crate::domain::network::Meeting;
use crate::ui::action::Action;
use crate::ui::record::Item;
use crate::ui::screen::Step;

impl Case {
    /// Carries an action of the network out; nothing where it is none.
    pub(super) fn work_on_network(&self, action: Action) -> Option<Vec<Step>> {
        let number = self.number;
        let anywhere = [
            (Action::NewService, FormKind::Service(number, None)),
            (Action::NewParticipant, FormKind::Participant(number, None)),
            (Action::NewMeeting, FormKind::Meeting(number, None)),
            (Action::Difficulty, FormKind::Difficulty(number)),
        ];
        if let Some((_action, kind)) = anywhere.into_iter().find(|(each, _kind)| *each == action) {
            return Some(form(kind));
        }
        if self.tab != Tab::Network {
            return None;
        }
        self.network_form(action).map(form)
    }

    /// The form that an action on the selected item of the network opens.
    pub(super) fn network_form(&self, action: Action) -> Option<FormKind> {
        let number = self.number;
        let network = &self.file.as_ref()?.case.network;
        let ahead = |id| network.meeting(id).is_some_and(Meeting::is_ahead);
        let here = |id| {
            let found = network.participant(id);
            found.is_some_and(|each| each.left.is_none())
        };
        Some(match (action, self.selected.as_ref()?) {
            (Action::Happened | Action::Drop, Item::Service(id)) => {
                FormKind::ServiceStep(number, *id)
            }
            (Action::Edit, Item::Service(id)) => FormKind::Service(number, Some(*id)),
            (Action::Happened, Item::News(id)) => {
                let case = &self.file.as_ref()?.case;
                let waits = network.news(*id)?.waits(case);
                waits.then_some(FormKind::Tell(number, *id))?
            }
            (Action::Happened, Item::Meeting(id)) if ahead(*id) => FormKind::Minutes(number, *id),
            (Action::Edit, Item::Meeting(id)) if ahead(*id) => FormKind::Meeting(number, Some(*id)),
            (Action::Drop, Item::Meeting(id)) if ahead(*id) => FormKind::CancelMeeting(number, *id),
            (Action::Edit | Action::Happened, Item::Participant(id)) if here(*id) => {
                FormKind::Participant(number, Some(*id))
            }
            (Action::Drop, Item::Participant(id)) if here(*id) => FormKind::EndPart(number, *id),
            _ => return None,
        })
    }
}
