//! Enumerations: both sides have T-Library's values, so a value is found by its name.

use client_api as api;
use client_api::Enumeration;
use telephony::names as house;

/// The values of an enumeration as words of a sentence: "Idle, Ringing or Talking".
pub(crate) fn words<E: api::Enumeration>() -> String {
    let names: Vec<&str> = E::ALL.iter().map(|value| value.name()).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        Some(_) | None => names.concat(),
    }
}

macro_rules! to_client {
    ($($function:ident: $enumeration:ident;)*) => {
        $(
            /// The value of that name. The tests hold the two lists of names against each other.
            pub(crate) fn $function(value: house::$enumeration) -> api::$enumeration {
                value.name().parse().expect("both sides have the values of the client model")
            }
        )*
    };
}

to_client! {
    address_status: AddressStatus;
    address_type: AddressType;
    call_state: CallState;
    call_type: CallType;
    forward_mode: ForwardMode;
    work_mode: WorkMode;
    info_type: InfoType;
    role: Role;
}

macro_rules! from_client {
    ($($function:ident: $enumeration:ident;)*) => {
        $(
            /// The value of that name. The tests hold the two lists of names against each other.
            pub(crate) fn $function(value: api::$enumeration) -> house::$enumeration {
                let name = api::Enumeration::name(value);
                house::$enumeration::from_name(name).expect("both sides have the values of the client model")
            }
        )*
    };
}

from_client! {
    address_type_from_client: AddressType;
    control_mode: ControlMode;
    register_mode: RegisterMode;
    work_mode_from_client: WorkMode;
}

/// What a query asks for; none where memory holds no such thing.
pub(crate) fn info_type_from_client(value: api::InfoType) -> Option<house::InfoType> {
    house::InfoType::from_name(api::Enumeration::name(value))
}

/// The state of a recording.
pub(crate) fn recording(state: telephony::recording::RecordingState) -> api::RecordingState {
    match state {
        telephony::recording::RecordingState::Stopped => api::RecordingState::Stopped,
        telephony::recording::RecordingState::Started => api::RecordingState::Started,
        telephony::recording::RecordingState::Suspended => api::RecordingState::Suspended,
    }
}

/// What an agent does.
pub(crate) fn agent_state(state: telephony::agent::AgentState) -> api::AgentState {
    api::AgentState::from_number(state.classic()).unwrap_or_default()
}

/// The state of a party, with the flag of one that may be outdated.
pub(crate) fn party_state(state: telephony::party::PartyState, uncertain: bool) -> api::PartyState {
    let bits = u32::try_from(state.number()).expect("the numbers of party states are bits");
    let state = api::PartyState::from_number(bits);
    if uncertain { state.with(api::PartyState::UNCERTAIN) } else { state }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::Enumeration;

    /// Every value of the client model is known to the house by name and number.
    macro_rules! is_the_same {
        ($($enumeration:ident)*) => {
            $(for value in api::$enumeration::ALL {
                let ours = house::$enumeration::from_name(value.name()).expect(value.name());
                assert_eq!(ours.number(), value.number(), "{} {}", stringify!($enumeration), value.name());
            })*
        };
    }

    #[test]
    fn the_house_has_the_names_and_numbers_that_clients_have() {
        is_the_same!(AddressStatus AddressType CallState CallType ControlMode ForwardMode RegisterMode Role WorkMode);
    }

    #[test]
    fn every_value_of_the_house_finds_its_name_among_the_clients() {
        for number in 0..=34 {
            let name = api::CallState::from_number(number).expect("they are numbered without a gap").name();
            assert_eq!(call_state(house::CallState::from_name(name).expect("is known")).name(), name);
        }
        assert_eq!(role(house::Role::ConferencedBy), api::Role::ConferencedBy);
        assert_eq!(call_type(house::CallType::Consult), api::CallType::Consult);
        assert_eq!(address_type(house::AddressType::AgentId), api::AddressType::AgentId);
        assert_eq!(address_status(house::AddressStatus::Vacant), api::AddressStatus::Vacant);
    }

    #[test]
    fn every_query_that_the_house_knows_has_a_name_for_clients() {
        let queries = [
            house::InfoType::AddressType,
            house::InfoType::DnStatus,
            house::InfoType::QueueStatus,
            house::InfoType::AssociationStatus,
            house::InfoType::CallsQuery,
            house::InfoType::AgentStatus,
            house::InfoType::MessageWaitingStatus,
            house::InfoType::CallForwardingStatus,
        ];
        for query in queries {
            assert_eq!(info_type_from_client(info_type(query)), Some(query));
        }
        assert_eq!(info_type_from_client(api::InfoType::QueueLoginAudit), None);
    }

    #[test]
    fn every_party_state_has_its_name() {
        use telephony::party::PartyState;
        let states = [
            PartyState::Null,
            PartyState::Initiated,
            PartyState::Dialing,
            PartyState::Alerting,
            PartyState::Connected,
            PartyState::Held,
            PartyState::Failed,
        ];
        for state in states {
            assert_eq!(party_state(state, false).to_string(), state.name());
        }
        assert_eq!(party_state(PartyState::Held, true).to_string(), "Held|Uncertain");
    }

    #[test]
    fn a_list_of_words_reads_as_a_sentence() {
        assert_eq!(words::<api::RecordingState>(), "started, stopped or suspended");
    }
}
