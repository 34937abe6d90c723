//! Figures of any period, counted from the whole journal.

use super::contract::StoreError;
use super::{Store, codec};
use crate::domain::Moment;
use crate::domain::change::Change;
use crate::domain::figures::{self, Fold, Frame, Period, Report};

impl Store {
    /// What the figures are for a period.
    ///
    /// Reads the whole journal, which takes its time: not for a key press.
    ///
    /// # Errors
    /// An entry cannot be read.
    pub fn figures(&self, period: Period, now: Moment) -> Result<Report, StoreError> {
        // One view of journal and office: what others write meanwhile comes with the next question.
        let view = self.conn.unchecked_transaction()?;
        let office = self.office_there()?;
        let fold = self.fold()?;
        let staff = self.staff()?;
        view.finish()?;
        let frame = Frame {
            method: &office.method,
            calendar: &office.calendar,
            staff: &staff,
            period,
            now,
        };
        Ok(figures::report(&fold, &frame))
    }

    fn fold(&self) -> Result<Fold, StoreError> {
        // What was lawfully erased has no body, and counts nowhere.
        let mut statement = self.conn.prepare(
            "select journal.at, payload.body
               from journal
               join payload on payload.seq = journal.seq
              order by journal.seq",
        )?;
        let mut rows = statement.query([])?;
        let mut fold = Fold::default();
        while let Some(row) = rows.next()? {
            let at = codec::moment(row, 0)?;
            let change: Change = codec::record(row, 1)?;
            fold.take(at, &change);
        }
        Ok(fold)
    }
}
