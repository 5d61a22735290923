//! The enumerations of the client model (its section 7), under their T-Library names.

use crate::enumeration::enumeration;

enumeration! {
    /// CallType: what a call is, judged at this switch. Consult wins over the others.
    #[derive(Default)]
    CallType {
        #[default] Unknown = 0, "Unknown";
        Internal = 1, "Internal";
        Inbound = 2, "Inbound";
        Outbound = 3, "Outbound";
        Consult = 4, "Consult";
    }
}

enumeration! {
    /// CallState: a cause (why the event came), not a state.
    #[derive(Default)]
    CallState {
        #[default] Ok = 0, "Ok";
        Transferred = 1, "Transferred";
        Conferenced = 2, "Conferenced";
        GeneralError = 3, "GeneralError";
        SystemError = 4, "SystemError";
        RemoteRelease = 5, "RemoteRelease";
        Busy = 6, "Busy";
        NoAnswer = 7, "NoAnswer";
        SitDetected = 8, "SitDetected";
        AnsweringMachineDetected = 9, "AnsweringMachineDetected";
        AllTrunksBusy = 10, "AllTrunksBusy";
        SitInvalidnum = 11, "SitInvalidnum";
        SitVacant = 12, "SitVacant";
        SitIntercept = 13, "SitIntercept";
        SitUnknown = 14, "SitUnknown";
        SitNocircuit = 15, "SitNocircuit";
        SitReorder = 16, "SitReorder";
        FaxDetected = 17, "FaxDetected";
        QueueFull = 18, "QueueFull";
        Cleared = 19, "Cleared";
        Overflowed = 20, "Overflowed";
        Abandoned = 21, "Abandoned";
        Redirected = 22, "Redirected";
        Forwarded = 23, "Forwarded";
        Consult = 24, "Consult";
        Pickedup = 25, "Pickedup";
        Dropped = 26, "Dropped";
        Droppednoanswer = 27, "Droppednoanswer";
        Unknown = 28, "Unknown";
        Covered = 29, "Covered";
        ConverseOn = 30, "ConverseOn";
        Bridged = 31, "Bridged";
        SilenceDetected = 32, "SilenceDetected";
        Deafened = 33, "Deafened";
        Held = 34, "Held";
    }
}

enumeration! {
    /// The role of a party in a call (thisDNRole, otherDNRole, thirdPartyDNRole).
    #[derive(Default)]
    Role {
        #[default] Unknown = 0, "RoleUnknown";
        Origination = 1, "RoleOrigination";
        Destination = 2, "RoleDestination";
        ConferenceMember = 3, "RoleConferenceMember";
        NewParty = 4, "RoleNewParty";
        AddedBy = 5, "RoleAddedBy";
        DeletedBy = 6, "RoleDeletedBy";
        TransferredBy = 7, "RoleTransferredBy";
        DeletedParty = 8, "RoleDeletedParty";
        ConferencedBy = 9, "RoleConferencedBy";
        Observer = 10, "RoleObserver";
    }
}

enumeration! {
    /// WorkMode: how an agent works. AutoIn of an agent that is not ready means legal guard time.
    #[derive(Default)]
    WorkMode {
        #[default] Unknown = 0, "Unknown";
        ManualIn = 1, "ManualIn";
        AutoIn = 2, "AutoIn";
        AfterCallWork = 3, "AfterCallWork";
        AuxWork = 4, "AuxWork";
        NoCallDisconnect = 5, "NoCallDisconnect";
        WalkAway = 6, "WalkAway";
        ReturnBack = 7, "ReturnBack";
    }
}

enumeration! {
    /// ForwardMode: which calls a DN forwards.
    #[derive(Default)]
    ForwardMode {
        #[default] None = 0, "None";
        Unconditional = 1, "Unconditional";
        OnBusy = 2, "OnBusy";
        OnNoAnswer = 3, "OnNoAnswer";
        OnBusyAndNoAnswer = 4, "OnBusyAndNoAnswer";
        SendAllCalls = 5, "SendAllCalls";
    }
}

enumeration! {
    /// AddressType: what a DN is.
    #[derive(Default)]
    AddressType {
        #[default] Unknown = 0, "Unknown";
        Dn = 1, "DN";
        Position = 2, "Position";
        Queue = 3, "Queue";
        RouteDn = 4, "RouteDN";
        Trunk = 5, "Trunk";
        VoiceChannel = 6, "VoiceChannel";
        DataChannel = 7, "DataChannel";
        Announcement = 8, "Announcement";
        Asai = 9, "ASAI";
        AcdGroup = 10, "ACDGroup";
        Vsp = 11, "VSP";
        RouteQueue = 12, "RouteQueue";
        AgentId = 13, "AgentID";
        Other = 14, "Other";
    }
}

enumeration! {
    /// RegisterMode: whether a client shares a DN, owns it, or only listens.
    #[derive(Default)]
    RegisterMode {
        Private = 0, "ModePrivate";
        #[default] Share = 1, "ModeShare";
        Monitor = 2, "ModeMonitor";
    }
}

enumeration! {
    /// ControlMode: whether a registration asks the switch.
    #[derive(Default)]
    ControlMode {
        #[default] Default = 0, "RegisterDefault";
        Force = 1, "RegisterForce";
        Local = 2, "RegisterLocal";
    }
}

enumeration! {
    /// AddressStatus: what a DN does, in the classic key `status`.
    #[derive(Default)]
    AddressStatus {
        #[default] Idle = 0, "Idle";
        Origination = 1, "Origination";
        Dialing = 2, "Dialing";
        Talking = 3, "Talking";
        Ringing = 4, "Ringing";
        Held = 5, "Held";
        Treatment = 6, "Treatment";
        LockedOut = 7, "LockedOut";
        Maintenance = 8, "Maintenance";
        Available = 9, "Available";
        Vacant = 10, "Vacant";
    }
}

enumeration! {
    /// MakeCallType: how a call is made.
    #[derive(Default)]
    MakeCallType {
        #[default] Regular = 0, "Regular";
        DirectAgent = 1, "DirectAgent";
        SupervisorAssist = 2, "SupervisorAssist";
        Priority = 3, "Priority";
        DirectPriority = 4, "DirectPriority";
    }
}

enumeration! {
    /// RouteType: how a call leaves a route point.
    #[derive(Default)]
    RouteType {
        #[default] Unknown = 0, "Unknown";
        Default = 1, "Default";
        Label = 2, "Label";
        OverwriteDnis = 3, "OverwriteDNIS";
        Ddd = 4, "DDD";
        Iddd = 5, "IDDD";
        Direct = 6, "Direct";
        Reject = 7, "Reject";
        Announcement = 8, "Announcement";
        PostFeature = 9, "PostFeature";
        DirectAgent = 10, "DirectAgent";
        Priority = 11, "Priority";
        DirectPriority = 12, "DirectPriority";
        AgentId = 13, "AgentID";
        CallDisconnect = 14, "CallDisconnect";
    }
}

enumeration! {
    /// TreatmentType: what a waiting caller hears.
    #[derive(Default)]
    TreatmentType {
        #[default] Unknown = 0, "Unknown";
        Ivr = 1, "IVR";
        Music = 2, "Music";
        RingBack = 3, "RingBack";
        Silence = 4, "Silence";
        Busy = 5, "Busy";
        CollectDigits = 6, "CollectDigits";
        PlayAnnouncement = 7, "PlayAnnouncement";
        PlayAnnouncementAndDigits = 8, "PlayAnnouncementAndDigits";
    }
}

enumeration! {
    /// MergeType: what TMergeCalls makes of two calls.
    MergeType {
        Transfer = 0, "Transfer";
        Conference = 1, "Conference";
    }
}

enumeration! {
    /// ReleasingParty: who released a call; its number stands in Extensions.
    #[derive(Default)]
    ReleasingParty {
        Local = 1, "Local";
        Remote = 2, "Remote";
        #[default] Unknown = 3, "Unknown";
    }
}

enumeration! {
    /// InfoType: what TQueryAddress asks for. The model gives these values no numbers; the ones here count in its
    /// order.
    #[derive(Default)]
    InfoType {
        #[default] DnStatus = 0, "AddressInfoDNStatus";
        QueueStatus = 1, "AddressInfoQueueStatus";
        AddressType = 2, "AddressInfoAddressType";
        AgentStatus = 3, "AddressInfoAgentStatus";
        MessageWaitingStatus = 4, "AddressInfoMessageWaitingStatus";
        CallForwardingStatus = 5, "AddressInfoCallForwardingStatus";
        AssociationStatus = 6, "AddressInfoAssociationStatus";
        CallsQuery = 7, "AddressInfoCallsQuery";
        NumberOfCallsInQueue = 8, "AddressInfoNumberOfCallsInQueue";
        NumberOfAgentsInQueue = 9, "AddressInfoNumberOfAgentsInQueue";
        NumberOfAvailableAgentsInQueue = 10, "AddressInfoNumberOfAvailableAgentsInQueue";
        QueueLoginAudit = 11, "AddressInfoQueueLoginAudit";
    }
}

enumeration! {
    /// The state of an agent in a snapshot; its number is that of the classic key `AgentStatus`.
    #[derive(Default)]
    AgentState {
        #[default] Unknown = -1, "Unknown";
        LoggedOut = 0, "LoggedOut";
        LoggedIn = 1, "LoggedIn";
        Ready = 2, "Ready";
        NotReady = 3, "NotReady";
        AfterCallWork = 4, "AfterCallWork";
        WalkAway = 5, "WalkAway";
    }
}

enumeration! {
    /// The state of a recording in a snapshot; its number is that of the classic key `RecordingState`.
    #[derive(Default)]
    RecordingState {
        Started = 1, "started";
        #[default] Stopped = 2, "stopped";
        Suspended = 3, "suspended";
    }
}

enumeration! {
    /// Which end of a hot-desk association a DN is.
    #[derive(Default)]
    HotDeskRole {
        #[default] Guest = 0, "guest";
        Host = 1, "host";
    }
}

enumeration! {
    /// Which of a hot standby pair a server is.
    #[derive(Default)]
    ServerRole {
        #[default] Primary = 0, "primary";
        Backup = 1, "backup";
    }
}

enumeration! {
    /// The private services, in words. On the wire they are numbers (`privateMsgID`): the names here serve logs.
    PrivateServiceNumber {
        JoinHost = 1, "JoinHost";
        PartHost = 2, "PartHost";
        SetAccountCode = 501, "SetAccountCode";
        StartRecording = 3013, "StartRecording";
        StopRecording = 3014, "StopRecording";
        SuspendRecording = 3015, "SuspendRecording";
        ResumeRecording = 3016, "ResumeRecording";
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::fmt::Debug;

    use super::*;
    use crate::enumeration::Enumeration;

    fn names_and_numbers_lead_back<E: Enumeration + Debug>() {
        let mut numbers = HashSet::new();
        for value in E::ALL {
            assert_eq!(value.name().parse(), Ok(*value));
            assert_eq!(E::from_number(value.number()), Some(*value));
            assert!(numbers.insert(value.number()), "{value:?} shares its number");
        }
        assert!("NoSuchName".parse::<E>().is_err());
    }

    #[test]
    fn every_value_is_found_by_its_name_and_by_its_number() {
        names_and_numbers_lead_back::<CallType>();
        names_and_numbers_lead_back::<CallState>();
        names_and_numbers_lead_back::<Role>();
        names_and_numbers_lead_back::<WorkMode>();
        names_and_numbers_lead_back::<ForwardMode>();
        names_and_numbers_lead_back::<AddressType>();
        names_and_numbers_lead_back::<RegisterMode>();
        names_and_numbers_lead_back::<ControlMode>();
        names_and_numbers_lead_back::<AddressStatus>();
        names_and_numbers_lead_back::<MakeCallType>();
        names_and_numbers_lead_back::<RouteType>();
        names_and_numbers_lead_back::<TreatmentType>();
        names_and_numbers_lead_back::<MergeType>();
        names_and_numbers_lead_back::<ReleasingParty>();
        names_and_numbers_lead_back::<InfoType>();
        names_and_numbers_lead_back::<AgentState>();
        names_and_numbers_lead_back::<RecordingState>();
        names_and_numbers_lead_back::<HotDeskRole>();
        names_and_numbers_lead_back::<ServerRole>();
        names_and_numbers_lead_back::<PrivateServiceNumber>();
    }

    #[test]
    fn roles_carry_their_prefix_and_the_others_stand_as_in_the_model() {
        assert_eq!(serde_json::to_string(&Role::Destination).expect("a name"), r#""RoleDestination""#);
        assert_eq!(serde_json::to_string(&CallType::Inbound).expect("a name"), r#""Inbound""#);
        assert_eq!(serde_json::to_string(&RegisterMode::Share).expect("a name"), r#""ModeShare""#);
        assert_eq!(CallState::Held.number(), 34);
        assert_eq!(AddressType::Other.number(), 14);
    }
}
