//! Why the server closes a stream.

/// The close codes of the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CloseCode {
    /// 4000: the client does not speak this protocol.
    NotThisProtocol,
    /// 4001: the client did not say who it is.
    NotAuthenticated,
    /// 4003: the client may not do this.
    NotAllowed,
    /// 4008: the client read too slowly and its outbox was full; resume brings what was missed.
    TooSlow,
    /// 4009: the same session came back elsewhere.
    Replaced,
    /// 4012: the server stops; the reason tells when to come back ([`draining_reason`]).
    Draining,
}

impl CloseCode {
    /// Every code, in the order of the numbers.
    pub const ALL: &'static [Self] = &[
        CloseCode::NotThisProtocol,
        CloseCode::NotAuthenticated,
        CloseCode::NotAllowed,
        CloseCode::TooSlow,
        CloseCode::Replaced,
        CloseCode::Draining,
    ];

    /// The number in the close frame.
    pub fn number(self) -> u16 {
        match self {
            CloseCode::NotThisProtocol => 4000,
            CloseCode::NotAuthenticated => 4001,
            CloseCode::NotAllowed => 4003,
            CloseCode::TooSlow => 4008,
            CloseCode::Replaced => 4009,
            CloseCode::Draining => 4012,
        }
    }

    /// The close code with this number.
    pub fn from_number(number: u16) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.number() == number)
    }

    /// What the code means, as a reason for a person.
    pub fn text(self) -> &'static str {
        match self {
            CloseCode::NotThisProtocol => "not this protocol; ask for the subprotocol cordboard.v1",
            CloseCode::NotAuthenticated => "not authenticated; send a valid bearer token",
            CloseCode::NotAllowed => "not allowed for this token",
            CloseCode::TooSlow => "too slow, the outbox was full; resume brings what was missed",
            CloseCode::Replaced => "replaced by the same session elsewhere",
            CloseCode::Draining => "the server is draining; reconnect",
        }
    }
}

/// The reason that goes with [`CloseCode::Draining`]: a JSON object with `reconnectAfterMs`.
pub fn draining_reason(reconnect_after_ms: u64) -> String {
    format!("{{\"reconnectAfterMs\":{reconnect_after_ms}}}")
}

/// `reconnectAfterMs` of a close frame's reason, where it has one.
pub fn reconnect_after_ms(reason: &str) -> Option<u64> {
    let reason: serde_json::Value = serde_json::from_str(reason).ok()?;
    reason.get("reconnectAfterMs")?.as_u64()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A close frame holds 125 bytes, two of them the code.
    const MAX_REASON_BYTES: usize = 123;

    #[test]
    fn numbers_lead_back_and_reasons_fit_a_close_frame() {
        for number in [4000, 4001, 4003, 4008, 4009, 4012] {
            let code = CloseCode::from_number(number).expect("a code of the contract");
            assert_eq!(code.number(), number);
            assert!(code.text().len() <= MAX_REASON_BYTES);
        }
        assert_eq!(CloseCode::from_number(4002), None);
    }

    #[test]
    fn a_draining_server_says_when_to_come_back() {
        assert!(draining_reason(u64::MAX).len() <= MAX_REASON_BYTES);
        assert_eq!(reconnect_after_ms(&draining_reason(1500)), Some(1500));
        assert_eq!(reconnect_after_ms("going down"), None);
    }
}
