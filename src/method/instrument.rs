//! Shared instruments: a pack names one, or extends it with levels, rules and policies of its own.

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::error::Problem;
use super::tree::{Place, forget_spans};

/// Instruments that any pack may name, by id.
const SHARED: &[(&str, &str)] = &[("urgency-1", include_str!("instrument/urgency-1.toml"))];

/// Puts the shared instrument in place of its name, with the pack's own entries over it.
///
/// With `extends`, an entry with the id of a shared one replaces the whole of it, so that no
/// number keeps the origin of another; entries with a new id stand last, or in front of the one
/// that their `before` names: the first rule that matches decides.
///
/// # Errors
/// [`Problem::UnknownInstrument`] where the program has none of that name, and
/// [`Problem::UnknownRule`] where there is nothing of the name to stand before.
pub(super) fn resolve(root: &mut DeTable<'_>) -> Result<(), (Place, Problem)> {
    let Some(value) = root.get_mut("instrument") else {
        return Ok(());
    };
    let place = Place::default().key("instrument");
    match value.get_mut() {
        DeValue::String(id) => {
            let shared = shared(id).ok_or_else(|| unknown(&place, id))?;
            *value.get_mut() = DeValue::Table(shared);
        }
        DeValue::Table(own) => {
            let Some(extends) = own.remove("extends") else {
                return Ok(());
            };
            let place = place.key("extends");
            let Some(id) = extends.get_ref().as_str() else {
                let kind = extends.get_ref().type_str();
                let message = format!("invalid type: {kind}, expected a string");
                return Err((place, Problem::Shape(message)));
            };
            let mut whole = shared(id).ok_or_else(|| unknown(&place, id))?;
            for (key, value) in std::mem::take(own) {
                let place = Place::default().key("instrument").key(key.get_ref());
                lay_over(&mut whole, key, value, &place)?;
            }
            *own = whole;
        }
        DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_) => {}
    }
    Ok(())
}

fn unknown(place: &Place, id: &str) -> (Place, Problem) {
    (place.clone(), Problem::UnknownInstrument(id.to_owned()))
}

/// The shared instrument, without positions: they would be those of another file.
fn shared(id: &str) -> Option<DeTable<'static>> {
    let (_, text) = SHARED.iter().find(|(each, _)| *each == id)?;
    let table = DeTable::parse(text).ok()?.into_inner();
    let forgotten = forget_spans(Spanned::new(0..0, DeValue::Table(table)));
    if let DeValue::Table(table) = forgotten.into_inner() {
        Some(table)
    } else {
        None
    }
}

fn lay_over<'a>(
    whole: &mut DeTable<'a>,
    key: Spanned<std::borrow::Cow<'a, str>>,
    value: Spanned<DeValue<'a>>,
    place: &Place,
) -> Result<(), (Place, Problem)> {
    let span = value.span();
    let both = match (whole.get_mut(key.get_ref().as_ref()), value.into_inner()) {
        (Some(shared), DeValue::Array(own)) if shared.get_ref().is_array() => {
            for (index, entry) in own.into_iter().enumerate() {
                replace_or_add(shared.get_mut(), entry)
                    .map_err(|before| (place.at(index), Problem::UnknownRule(before)))?;
            }
            return Ok(());
        }
        (_, own) => Spanned::new(span, own),
    };
    whole.remove(key.get_ref().as_ref());
    whole.insert(key, both);
    Ok(())
}

/// Puts an entry in its place; the id of what it should stand before, where there is none.
fn replace_or_add<'a>(
    shared: &mut DeValue<'a>,
    mut entry: Spanned<DeValue<'a>>,
) -> Result<(), String> {
    let DeValue::Array(entries) = shared else {
        return Ok(());
    };
    if let DeValue::Table(table) = entry.get_mut()
        && let Some(before) = table.remove("before")
    {
        let before = before.get_ref().as_str().unwrap_or_default().to_owned();
        let found = entries
            .iter()
            .position(|each| id_of(each).as_ref() == Some(&before));
        let place = found.ok_or(before)?;
        entries.push(entry);
        if let Some(after) = entries.get_mut(place..) {
            after.rotate_right(1);
        }
        return Ok(());
    }
    // Only what was shared is replaced: an id twice in the pack itself stays, and is told.
    let is_shared = |each: &Spanned<DeValue<'_>>| each.span().is_empty();
    let same = id_of(&entry).and_then(|id| {
        entries
            .iter_mut()
            .find(|each| is_shared(each) && id_of(each).as_ref() == Some(&id))
    });
    match same {
        Some(place) => *place = entry,
        None => entries.push(entry),
    }
    Ok(())
}

fn id_of(entry: &Spanned<DeValue<'_>>) -> Option<String> {
    let id = entry.get_ref().as_table()?.get("id")?.get_ref();
    let number = || id.as_integer().map(DeInteger::as_str);
    id.as_str().or_else(number).map(str::to_owned)
}
