//! One encoding of an event for all sessions.

use std::sync::Arc;

use crate::Event;

/// An event written once and shared by every session that gets it. What differs between sessions (the running number,
/// the asker's reference) is put at the end of each copy.
#[derive(Clone, Debug)]
pub struct EncodedEvent {
    /// The object without its closing brace. There is always a member before it: `messageName`.
    open: Arc<str>,
}

/// Room for `,"eventSequenceNumber":18446744073709551615,"referenceID":-2147483648}`.
const TAIL_BYTES: usize = 72;

impl EncodedEvent {
    /// Writes the event. Its own `referenceID` and `eventSequenceNumber` are not taken along: each copy gets its own.
    pub fn new(event: &Event) -> Self {
        let mut text = Event { reference_id: None, event_sequence_number: None, ..event.clone() }.to_json();
        text.pop();
        EncodedEvent { open: text.into() }
    }

    /// The copy of one session: with its running number, and with the reference where the session is the asker.
    pub fn for_session(&self, sequence: u64, reference: Option<i32>) -> String {
        let mut text = String::with_capacity(self.open.len() + TAIL_BYTES);
        text.push_str(&self.open);
        text.push_str(",\"eventSequenceNumber\":");
        text.push_str(&sequence.to_string());
        if let Some(reference) = reference {
            text.push_str(",\"referenceID\":");
            text.push_str(&reference.to_string());
        }
        text.push('}');
        text
    }

    /// The event as it stands for nobody in particular: without running number and reference.
    pub fn for_nobody(&self) -> String {
        format!("{}}}", self.open)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ConnId, EventName, KvList};

    fn ringing() -> Event {
        Event {
            this_dn: Some("4001".into()),
            conn_id: Some(ConnId(7)),
            user_data: Some(KvList::from([("quote\"and}brace", "a")])),
            ..Event::new(EventName::Ringing)
        }
    }

    #[test]
    fn a_copy_reads_as_the_event_with_the_numbers_of_its_session() {
        let encoded = EncodedEvent::new(&Event { reference_id: Some(3), ..ringing() });
        let asker = Event::from_json(&encoded.for_session(41, Some(9))).expect("an event");
        assert_eq!(asker, Event { event_sequence_number: Some(41), reference_id: Some(9), ..ringing() });
        let other = Event::from_json(&encoded.for_session(u64::MAX, None)).expect("an event");
        assert_eq!(other, Event { event_sequence_number: Some(u64::MAX), ..ringing() });
        assert_eq!(Event::from_json(&encoded.for_nobody()).expect("an event"), ringing());
    }

    #[test]
    fn an_event_without_attributes_can_be_copied_too() {
        let encoded = EncodedEvent::new(&Event::new(EventName::Ack));
        assert_eq!(encoded.for_session(1, None), r#"{"messageName":"EventACK","eventSequenceNumber":1}"#);
    }

    #[test]
    fn the_longest_tail_has_room() {
        let encoded = EncodedEvent::new(&Event::new(EventName::Ack));
        let longest = encoded.for_session(u64::MAX, Some(i32::MIN));
        assert!(longest.len() - encoded.open.len() <= TAIL_BYTES);
    }
}
