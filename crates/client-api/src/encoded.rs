//! One encoding of an event for all sessions.

use crate::Event;

/// An event written once and shared by every session that gets it. What differs between sessions (the running number,
/// the asker's reference) is put at the end of each copy.
#[derive(Clone, Copy, Debug)]
pub struct EncodedEvent<'body> {
    /// The object without its closing brace. There is always a member in it: `messageName`.
    body: &'body str,
}

/// Room for `,"eventSequenceNumber":18446744073709551615,"referenceID":-2147483648}`.
const TAIL_BYTES: usize = 72;

impl<'body> EncodedEvent<'body> {
    /// Writes what all copies share, to be kept beside the event. Its own `referenceID` and `eventSequenceNumber` are
    /// not taken along: each copy gets its own.
    pub fn body_of(event: Event) -> String {
        let mut text = Event { reference_id: None, event_sequence_number: None, ..event }.to_json();
        text.pop();
        text
    }

    /// The event whose body was written by [`EncodedEvent::body_of`].
    pub fn from_body(body: &'body str) -> Self {
        EncodedEvent { body }
    }

    /// The copy of one session: with its running number, and with the reference where the session is the asker.
    pub fn for_session(self, sequence: u64, reference: Option<i32>) -> String {
        let mut text = self.with_room();
        text.push_str(",\"eventSequenceNumber\":");
        text.push_str(&sequence.to_string());
        self.close(text, reference)
    }

    /// The copy of an asker without a session, or of a reader of the log: without running number.
    pub fn for_reader(self, reference: Option<i32>) -> String {
        self.close(self.with_room(), reference)
    }

    fn with_room(self) -> String {
        let mut text = String::with_capacity(self.body.len() + TAIL_BYTES);
        text.push_str(self.body);
        text
    }

    fn close(self, mut text: String, reference: Option<i32>) -> String {
        if let Some(reference) = reference {
            text.push_str(",\"referenceID\":");
            text.push_str(&reference.to_string());
        }
        text.push('}');
        text
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
        let body = EncodedEvent::body_of(Event { reference_id: Some(3), ..ringing() });
        let encoded = EncodedEvent::from_body(&body);
        let asker = Event::from_json(&encoded.for_session(41, Some(9))).expect("an event");
        assert_eq!(asker, Event { event_sequence_number: Some(41), reference_id: Some(9), ..ringing() });
        let other = Event::from_json(&encoded.for_session(u64::MAX, None)).expect("an event");
        assert_eq!(other, Event { event_sequence_number: Some(u64::MAX), ..ringing() });
        assert_eq!(Event::from_json(&encoded.for_reader(None)).expect("an event"), ringing());
        let asker = Event::from_json(&encoded.for_reader(Some(5))).expect("an event");
        assert_eq!(asker, Event { reference_id: Some(5), ..ringing() });
    }

    #[test]
    fn an_event_without_attributes_can_be_copied_too() {
        let body = EncodedEvent::body_of(Event::new(EventName::Ack));
        let encoded = EncodedEvent::from_body(&body);
        assert_eq!(encoded.for_session(1, None), r#"{"messageName":"EventACK","eventSequenceNumber":1}"#);
    }

    #[test]
    fn the_longest_tail_has_room() {
        let body = EncodedEvent::body_of(Event::new(EventName::Ack));
        let longest = EncodedEvent::from_body(&body).for_session(u64::MAX, Some(i32::MIN));
        assert!(longest.len() - body.len() <= TAIL_BYTES);
    }
}
