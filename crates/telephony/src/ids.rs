//! Identities: of calls, of clients, of requests.

use std::fmt;
use std::sync::Arc;

/// The identity of a call (T-Library's ConnID): 64 bits, written as 16 hexadecimal digits, never used twice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnId(pub u64);

impl ConnId {
    /// Reads the written form; `None` unless it is exactly 16 hexadecimal digits.
    pub fn parse(text: &str) -> Option<ConnId> {
        let digits = text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit());
        if digits { u64::from_str_radix(text, 16).ok().map(ConnId) } else { None }
    }
}

impl fmt::Display for ConnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for ConnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConnId({self})")
    }
}

/// The identity of a call that survives transfers and servers: a UUID, kept as its 16 octets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallUuid(pub [u8; 16]);

impl fmt::Display for CallUuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, octet) in self.0.iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{octet:02x}")?;
        }
        Ok(())
    }
}

/// The identity of a client session. Unlike [`ClientId`] it is the same on the connection that takes the session up again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId {
    /// What clients know it by.
    pub id: Arc<str>,
    /// Whose token it was opened with, where there are tokens: nobody else may take it up again.
    pub holder: Option<Arc<str>>,
}

/// Bits of a ConnID that count calls; the 14 above them hold the server's id.
const SEQUENCE_BITS: u32 = 50;
/// Calls that one millisecond of wall-clock time makes room for.
const CALLS_PER_MILLISECOND: u64 = 1 << 10;
/// 2020-01-01T00:00:00Z in milliseconds: the sequence counts from here and lasts until 2054.
const SEQUENCE_EPOCH_MS: u64 = 1_577_836_800_000;

/// Where ConnIDs and CallUUIDs come from: a sequence that follows the wall clock and never runs back, so that a
/// server that was started again does not repeat the ids of its former life.
#[derive(Debug, Clone)]
pub struct IdSource {
    server: u64,
    next: u64,
    stride: u64,
    seed: [u8; 8],
}

impl IdSource {
    /// `server_id` is the option of that name (1-16383); `started_ms` the wall clock in milliseconds since 1970;
    /// `reserved` the first sequence number that no former life can have used (0 if none is known); `seed`
    /// random octets, new at every start, that make CallUUIDs unique across servers.
    pub fn new(server_id: u16, started_ms: u64, reserved: u64, seed: [u8; 8]) -> IdSource {
        let by_clock = started_ms.saturating_sub(SEQUENCE_EPOCH_MS) * CALLS_PER_MILLISECOND;
        IdSource {
            server: u64::from(server_id) << SEQUENCE_BITS,
            next: by_clock.max(reserved),
            stride: 1,
            seed,
        }
    }

    /// One of several sources that number calls side by side, as the switches of one server do: of `lanes` sources
    /// this is number `lane` (from 0).
    #[must_use]
    pub fn in_lane(mut self, lane: u64, lanes: u64) -> IdSource {
        self.stride = lanes.max(1);
        self.next = self.next.next_multiple_of(self.stride) + lane;
        self
    }

    /// The next identity of a call, never given before.
    pub fn next_call(&mut self) -> (ConnId, CallUuid) {
        let conn_id = ConnId(self.server | (self.next & ((1 << SEQUENCE_BITS) - 1)));
        self.next += self.stride;
        (conn_id, self.uuid(conn_id))
    }

    /// The first sequence number that has not been given yet.
    pub fn position(&self) -> u64 {
        self.next
    }

    /// RFC 9562 version 8: seed and ConnID side by side, version and variant over six bits of the seed's half.
    fn uuid(&self, conn_id: ConnId) -> CallUuid {
        let mut octets = [0; 16];
        octets[..8].copy_from_slice(&self.seed);
        octets[6] = 0x80 | (octets[6] & 0x0f);
        octets[8..].copy_from_slice(&conn_id.0.to_be_bytes());
        octets[8] = 0x80 | (self.seed[6] & 0x3f);
        CallUuid(octets)
    }
}

/// A client of the server, as the actors number them: one for each session, one for each HTTP request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientId(pub u64);

/// One request of one client: where the direct answer goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientRef {
    /// Who asked.
    pub client: ClientId,
    /// The ReferenceID that the client chose.
    pub reference: i32,
}

/// One question to the switch, numbered by the DN that asks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(pub u32);

#[cfg(test)]
mod tests {
    use super::*;

    const NOW_MS: u64 = 1_764_000_000_000;

    #[test]
    fn a_conn_id_is_written_as_sixteen_hexadecimal_digits_and_read_back() {
        let id = ConnId(0x00ab_cdef);
        assert_eq!(id.to_string(), "0000000000abcdef");
        assert_eq!(ConnId::parse("0000000000ABCDEF"), Some(id));
        assert_eq!(ConnId::parse("abcdef"), None);
        assert_eq!(ConnId::parse("+00000000000abcd"), None);
    }

    #[test]
    fn ids_of_a_restarted_server_do_not_repeat_those_of_its_former_life() {
        let mut first = IdSource::new(1, NOW_MS, 0, [1; 8]);
        let former: Vec<_> = (0..1000).map(|_| first.next_call()).collect();
        let mut second = IdSource::new(1, NOW_MS + 1000, 0, [2; 8]);
        let (conn_id, uuid) = second.next_call();
        assert!(former.iter().all(|(c, u)| *c != conn_id && *u != uuid));
    }

    #[test]
    fn a_reserved_position_wins_over_a_clock_that_was_set_back() {
        let mut first = IdSource::new(1, NOW_MS, 0, [1; 8]);
        let (last, _) = first.next_call();
        let mut second = IdSource::new(1, NOW_MS - 86_400_000, first.position(), [1; 8]);
        assert!(second.next_call().0 > last);
    }

    #[test]
    fn the_switches_of_one_server_never_give_the_same_conn_id() {
        let source = IdSource::new(1, NOW_MS, 0, [0; 8]);
        let (mut a, mut b) = (source.clone().in_lane(0, 2), source.in_lane(1, 2));
        let of_a: Vec<_> = (0..100).map(|_| a.next_call().0).collect();
        assert!((0..100).all(|_| !of_a.contains(&b.next_call().0)));
    }

    #[test]
    fn two_servers_never_give_the_same_conn_id() {
        let (a, _) = IdSource::new(1, NOW_MS, 0, [0; 8]).next_call();
        let (b, _) = IdSource::new(2, NOW_MS, 0, [0; 8]).next_call();
        assert_ne!(a, b);
    }

    #[test]
    fn a_call_uuid_is_a_version_8_uuid() {
        let (_, uuid) = IdSource::new(1, NOW_MS, 0, [0xff; 8]).next_call();
        let text = uuid.to_string();
        assert_eq!((text.len(), &text[14..15]), (36, "8"));
        assert!("89ab".contains(&text[19..20]));
    }
}
