//! The names of messages, with their message numbers.

use std::fmt;
use std::str::FromStr;

use crate::enumeration::UnknownName;

/// Declares the names of one kind of message: `Variant = "WireName" number;`, without a number where the model gives
/// none.
macro_rules! message_names {
    ($(#[doc = $doc:literal])* $names:ident { $($variant:ident = $wire:literal $($number:literal)?;)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $names {
            $(#[doc = concat!("`", $wire, "`")] $variant,)*
        }

        impl $names {
            /// Every name.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name as `messageName` carries it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $wire,)* }
            }

            /// The message number, used in `userEvent` of EventACK and in logs; some messages have none.
            pub fn number(self) -> Option<u16> {
                match self { $(Self::$variant => message_names!(@number $($number)?),)* }
            }
        }

        impl FromStr for $names {
            type Err = UnknownName;

            fn from_str(name: &str) -> Result<Self, UnknownName> {
                match name {
                    $($wire => Ok(Self::$variant),)*
                    other => Err(UnknownName { enumeration: stringify!($names), given: other.to_owned() }),
                }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $names {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($names).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::names(concat!($($doc),*), &[$($wire),*])
            }
        }

        impl fmt::Display for $names {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.name())
            }
        }
    };
    (@number) => { None };
    (@number $number:literal) => { Some($number) };
}

message_names! {
    /// The requests of the client model, also those that a server may not offer.
    RequestName {
        RegisterClient = "RequestRegisterClient" 0;
        QueryServer = "RequestQueryServer" 1;
        QueryAddress = "RequestQueryAddress" 2;
        RegisterAddress = "RequestRegisterAddress" 3;
        UnregisterAddress = "RequestUnregisterAddress" 4;
        SetInputMask = "RequestSetInputMask" 7;
        AgentLogin = "RequestAgentLogin" 8;
        AgentLogout = "RequestAgentLogout" 9;
        AgentReady = "RequestAgentReady" 10;
        AgentNotReady = "RequestAgentNotReady" 11;
        SetDndOn = "RequestSetDNDOn" 12;
        SetDndOff = "RequestSetDNDOff" 13;
        MakeCall = "RequestMakeCall" 14;
        MakePredictiveCall = "RequestMakePredictiveCall" 15;
        AnswerCall = "RequestAnswerCall" 16;
        ReleaseCall = "RequestReleaseCall" 17;
        HoldCall = "RequestHoldCall" 18;
        RetrieveCall = "RequestRetrieveCall" 19;
        InitiateConference = "RequestInitiateConference" 20;
        CompleteConference = "RequestCompleteConference" 21;
        DeleteFromConference = "RequestDeleteFromConference" 22;
        InitiateTransfer = "RequestInitiateTransfer" 23;
        MuteTransfer = "RequestMuteTransfer" 24;
        SingleStepTransfer = "RequestSingleStepTransfer" 25;
        CompleteTransfer = "RequestCompleteTransfer" 26;
        MergeCalls = "RequestMergeCalls" 27;
        AlternateCall = "RequestAlternateCall" 28;
        ReconnectCall = "RequestReconnectCall" 29;
        AttachUserData = "RequestAttachUserData" 30;
        UpdateUserData = "RequestUpdateUserData" 31;
        DeleteUserData = "RequestDeleteUserData" 32;
        DeletePair = "RequestDeletePair" 33;
        CallForwardSet = "RequestCallForwardSet" 34;
        CallForwardCancel = "RequestCallForwardCancel" 35;
        RouteCall = "RequestRouteCall" 36;
        DistributeUserEvent = "RequestDistributeUserEvent" 48;
        SendEvent = "RequestSendEvent" 49;
        SendDtmf = "RequestSendDTMF" 97;
        RedirectCall = "RequestRedirectCall" 103;
        QueryCall = "RequestQueryCall" 108;
        ClearCall = "RequestClearCall" 110;
        SetCallInfo = "RequestSetCallInfo" 111;
        ApplyTreatment = "RequestApplyTreatment" 113;
        SingleStepConference = "RequestSingleStepConference" 120;
        PrivateService = "RequestPrivateService" 149;
        StartCallMonitoring = "RequestStartCallMonitoring";
        StopCallMonitoring = "RequestStopCallMonitoring";
        SetMuteOn = "RequestSetMuteOn";
        SetMuteOff = "RequestSetMuteOff";
        SetMessageWaitingOn = "RequestSetMessageWaitingOn";
        SetMessageWaitingOff = "RequestSetMessageWaitingOff";
        ReserveAgent = "RequestReserveAgent";
        SendEventEx = "RequestSendEventEx";
        QuerySwitch = "RequestQuerySwitch";
        QueryLocation = "RequestQueryLocation";
    }
}

message_names! {
    /// The events of the client model.
    EventName {
        Error = "EventError" 52;
        Registered = "EventRegistered" 53;
        Unregistered = "EventUnregistered" 54;
        Queued = "EventQueued" 57;
        Diverted = "EventDiverted" 58;
        Abandoned = "EventAbandoned" 59;
        Ringing = "EventRinging" 60;
        Dialing = "EventDialing" 61;
        NetworkReached = "EventNetworkReached" 62;
        DestinationBusy = "EventDestinationBusy" 63;
        Established = "EventEstablished" 64;
        Released = "EventReleased" 65;
        Held = "EventHeld" 66;
        Retrieved = "EventRetrieved" 67;
        PartyChanged = "EventPartyChanged" 68;
        PartyAdded = "EventPartyAdded" 69;
        PartyDeleted = "EventPartyDeleted" 70;
        RouteRequest = "EventRouteRequest" 71;
        RouteUsed = "EventRouteUsed" 72;
        AgentLogin = "EventAgentLogin" 73;
        AgentLogout = "EventAgentLogout" 74;
        AgentReady = "EventAgentReady" 75;
        AgentNotReady = "EventAgentNotReady" 76;
        DndOn = "EventDNDOn" 77;
        DndOff = "EventDNDOff" 78;
        AttachedDataChanged = "EventAttachedDataChanged" 85;
        OffHook = "EventOffHook" 86;
        OnHook = "EventOnHook" 87;
        ForwardSet = "EventForwardSet" 88;
        ForwardCancel = "EventForwardCancel" 89;
        MessageWaitingOn = "EventMessageWaitingOn" 90;
        MessageWaitingOff = "EventMessageWaitingOff" 91;
        AddressInfo = "EventAddressInfo" 92;
        ServerInfo = "EventServerInfo" 93;
        LinkDisconnected = "EventLinkDisconnected" 94;
        LinkConnected = "EventLinkConnected" 95;
        UserEvent = "EventUserEvent" 96;
        DtmfSent = "EventDTMFSent" 98;
        PartyInfo = "EventPartyInfo" 109;
        CallInfoChanged = "EventCallInfoChanged" 112;
        TreatmentApplied = "EventTreatmentApplied" 114;
        TreatmentNotApplied = "EventTreatmentNotApplied" 115;
        TreatmentEnd = "EventTreatmentEnd" 116;
        HardwareError = "EventHardwareError" 117;
        PrimaryChanged = "EventPrimaryChanged" 133;
        Ack = "EventACK" 138;
        DnOutOfService = "EventDNOutOfService" 147;
        DnBackInService = "EventDNBackInService" 148;
        PrivateInfo = "EventPrivateInfo" 150;
        QueueLogout = "EventQueueLogout" 152;
        ServerConnected = "EventServerConnected";
        ServerDisconnected = "EventServerDisconnected";
        SwitchInfo = "EventSwitchInfo";
        LocationInfo = "EventLocationInfo";
        CallCreated = "EventCallCreated";
        CallDataChanged = "EventCallDataChanged";
        CallDeleted = "EventCallDeleted";
        CallPartyAdded = "EventCallPartyAdded";
        CallPartyState = "EventCallPartyState";
        CallPartyMoved = "EventCallPartyMoved";
        CallPartyDeleted = "EventCallPartyDeleted";
        DigitsCollected = "EventDigitsCollected";
        Bridged = "EventBridged";
        AgentReserved = "EventAgentReserved";
        MuteOn = "EventMuteOn";
        MuteOff = "EventMuteOff";
    }
}

impl RequestName {
    /// The request with this name; also by its second name where a T-Library function has two
    /// (TDeleteAllUserData is TDeleteUserData).
    pub fn from_wire(name: &str) -> Option<Self> {
        match name {
            "RequestDeleteAllUserData" => Some(Self::DeleteUserData),
            other => other.parse().ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_and_numbers_are_those_of_the_model() {
        assert_eq!(RequestName::from_wire("RequestMakeCall"), Some(RequestName::MakeCall));
        assert_eq!(RequestName::AgentReady.name(), "RequestAgentReady");
        assert_eq!(RequestName::DistributeUserEvent.number(), Some(48));
        assert_eq!(RequestName::PrivateService.number(), Some(149));
        assert_eq!(RequestName::from_wire("RequestDeleteAllUserData"), Some(RequestName::DeleteUserData));
        assert_eq!(RequestName::from_wire("TMakeCall"), None);
        assert_eq!("EventRinging".parse(), Ok(EventName::Ringing));
        assert_eq!(EventName::PrivateInfo.number(), Some(150));
    }

    #[test]
    fn no_number_stands_for_two_messages() {
        let requests = RequestName::ALL.iter().filter_map(|name| name.number());
        let events = EventName::ALL.iter().filter_map(|name| name.number());
        let numbers: Vec<u16> = requests.chain(events).collect();
        assert_eq!(numbers.iter().collect::<HashSet<_>>().len(), numbers.len());
    }
}
