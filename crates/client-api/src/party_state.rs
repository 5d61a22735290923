//! The state of a party in a call: one state and any number of flags.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// PartyState: bits. The low four are the state, the others flags that are added to it.
///
/// On the wire its name: the state's, then those of the flags, joined by `|` (`"Connected"`, `"Held|Uncertain"`).
/// `Null` stands only where no flag does (`"Dialing"`). A name that is not known is passed over when read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PartyState(u32);

/// The bits that hold the state.
const STATE_MASK: u32 = 0xF;

macro_rules! party_states {
    ($($constant:ident = $bits:literal, $name:literal;)*) => {
        impl PartyState {
            $(#[doc = concat!("`", $name, "`, ", stringify!($bits))] pub const $constant: Self = Self($bits);)*
        }

        /// Every bit pattern that has a name: states first, then flags from low to high.
        pub(crate) const NAMED: &[(PartyState, &str)] = &[$((PartyState::$constant, $name),)*];
    };
}

party_states! {
    NULL = 0x0, "Null";
    INITIATED = 0x1, "Initiated";
    QUEUED = 0x9, "Queued";
    ALERTING = 0xA, "Alerting";
    BUSY = 0xB, "Busy";
    CONNECTED = 0xC, "Connected";
    CP_DETECT = 0xD, "CpDetect";
    HELD = 0xE, "Held";
    FAILED = 0xF, "Failed";
    NO_LISTEN = 0x10, "NoListen";
    NO_TALK = 0x20, "NoTalk";
    BRIDGED = 0x40, "Bridged";
    AUDIT = 0x80, "Audit";
    TREATMENT_REQUIRED = 0x100, "TreatmentRequired";
    TREATMENT = 0x200, "Treatment";
    ROUTING = 0x800, "Routing";
    DIALING = 0x10000, "Dialing";
    UNCERTAIN = 0x20000, "Uncertain";
}

impl PartyState {
    /// The state with these bits; bits without a meaning are kept and have no name.
    pub const fn from_number(bits: u32) -> Self {
        Self(bits)
    }

    /// The bits.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// This state with the flags of another.
    #[must_use]
    pub const fn with(self, flag: Self) -> Self {
        Self(self.0 | flag.0)
    }

    /// The state without its flags.
    #[must_use]
    pub const fn state(self) -> Self {
        Self(self.0 & STATE_MASK)
    }

    /// Whether all bits of `flag` are set.
    pub const fn has(self, flag: Self) -> bool {
        self.0 & flag.0 == flag.0
    }

    fn is_shown_by(self, part: Self) -> bool {
        let flags = self.0 & !STATE_MASK;
        match part.0 {
            0 => self.0 == 0,
            state if state <= STATE_MASK => self.0 & STATE_MASK == state,
            flag => flags & flag != 0,
        }
    }
}

impl fmt::Display for PartyState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> =
            NAMED.iter().filter(|(part, _)| self.is_shown_by(*part)).map(|(_, name)| *name).collect();
        formatter.write_str(&names.join("|"))
    }
}

impl FromStr for PartyState {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let named = |name: &str| NAMED.iter().find(|(_, known)| *known == name).map(|(part, _)| *part);
        Ok(text.split('|').filter_map(named).fold(PartyState::NULL, PartyState::with))
    }
}

impl Serialize for PartyState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartyState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Ok(state) = String::deserialize(deserializer)?.parse();
        Ok(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_has_its_name_and_flags_follow_it() {
        assert_eq!(PartyState::CONNECTED.to_string(), "Connected");
        assert_eq!(PartyState::NULL.to_string(), "Null");
        assert_eq!(PartyState::DIALING.to_string(), "Dialing");
        assert_eq!(PartyState::HELD.with(PartyState::UNCERTAIN).to_string(), "Held|Uncertain");
        let observer = PartyState::CONNECTED.with(PartyState::NO_TALK).with(PartyState::AUDIT);
        assert_eq!((observer.number(), observer.to_string()), (0xAC, "Connected|NoTalk|Audit".to_owned()));
    }

    #[test]
    fn every_name_leads_back_and_an_unknown_one_is_passed_over() {
        for (part, name) in NAMED {
            assert_eq!(name.parse(), Ok(*part));
            assert_eq!(part.to_string(), *name);
        }
        assert_eq!("Connected|Sleeping".parse(), Ok(PartyState::CONNECTED));
    }

    #[test]
    fn the_state_is_found_beside_its_flags() {
        let held = PartyState::HELD.with(PartyState::BRIDGED);
        assert_eq!(held.state(), PartyState::HELD);
        assert!(held.has(PartyState::BRIDGED) && !held.has(PartyState::AUDIT));
    }
}
