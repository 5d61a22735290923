//! T-Library's enumerations: their names travel, their numbers stand in key-value data and logs (client-model.md 7).

macro_rules! enumeration {
    ($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $variant:ident = $number:literal as $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the names are T-Library's own; client-model.md 7 lists them")]
        pub enum $name { $($(#[$item])* $variant = $number,)* }

        impl $name {
            /// Every value.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The name as it stands on the wire.
            pub const fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }

            /// The number as it stands in key-value data and logs.
            pub const fn number(self) -> i32 {
                self as i32
            }

            /// The value of that name on the wire.
            pub fn from_name(name: &str) -> Option<$name> {
                match name { $($text => Some($name::$variant),)* _ => None }
            }
        }
    };
}

enumeration! {
    /// What kind of call it is, judged at this switch only.
    CallType {
        Unknown = 0 as "Unknown",
        Internal = 1 as "Internal",
        Inbound = 2 as "Inbound",
        Outbound = 3 as "Outbound",
        Consult = 4 as "Consult",
    }
}

enumeration! {
    /// Why an event came: a cause, in spite of its name.
    CallState {
        Ok = 0 as "Ok",
        Transferred = 1 as "Transferred",
        Conferenced = 2 as "Conferenced",
        GeneralError = 3 as "GeneralError",
        SystemError = 4 as "SystemError",
        RemoteRelease = 5 as "RemoteRelease",
        Busy = 6 as "Busy",
        NoAnswer = 7 as "NoAnswer",
        SitDetected = 8 as "SitDetected",
        AnsweringMachineDetected = 9 as "AnsweringMachineDetected",
        AllTrunksBusy = 10 as "AllTrunksBusy",
        SitInvalidnum = 11 as "SitInvalidnum",
        SitVacant = 12 as "SitVacant",
        SitIntercept = 13 as "SitIntercept",
        SitUnknown = 14 as "SitUnknown",
        SitNocircuit = 15 as "SitNocircuit",
        SitReorder = 16 as "SitReorder",
        FaxDetected = 17 as "FaxDetected",
        QueueFull = 18 as "QueueFull",
        Cleared = 19 as "Cleared",
        Overflowed = 20 as "Overflowed",
        Abandoned = 21 as "Abandoned",
        Redirected = 22 as "Redirected",
        Forwarded = 23 as "Forwarded",
        Consult = 24 as "Consult",
        Pickedup = 25 as "Pickedup",
        Dropped = 26 as "Dropped",
        Droppednoanswer = 27 as "Droppednoanswer",
        Unknown = 28 as "Unknown",
        Covered = 29 as "Covered",
        ConverseOn = 30 as "ConverseOn",
        Bridged = 31 as "Bridged",
        SilenceDetected = 32 as "SilenceDetected",
        Deafened = 33 as "Deafened",
        Held = 34 as "Held",
    }
}

enumeration! {
    /// The function of a party in a call or in an event.
    Role {
        Unknown = 0 as "RoleUnknown",
        Origination = 1 as "RoleOrigination",
        Destination = 2 as "RoleDestination",
        ConferenceMember = 3 as "RoleConferenceMember",
        NewParty = 4 as "RoleNewParty",
        AddedBy = 5 as "RoleAddedBy",
        DeletedBy = 6 as "RoleDeletedBy",
        TransferredBy = 7 as "RoleTransferredBy",
        DeletedParty = 8 as "RoleDeletedParty",
        ConferencedBy = 9 as "RoleConferencedBy",
        Observer = 10 as "RoleObserver",
    }
}

enumeration! {
    /// What kind of address a DN is.
    AddressType {
        Unknown = 0 as "Unknown",
        Dn = 1 as "DN",
        Position = 2 as "Position",
        Queue = 3 as "Queue",
        RouteDn = 4 as "RouteDN",
        Trunk = 5 as "Trunk",
        VoiceChannel = 6 as "VoiceChannel",
        DataChannel = 7 as "DataChannel",
        Announcement = 8 as "Announcement",
        Asai = 9 as "ASAI",
        AcdGroup = 10 as "ACDGroup",
        Vsp = 11 as "VSP",
        RouteQueue = 12 as "RouteQueue",
        AgentId = 13 as "AgentID",
        Other = 14 as "Other",
    }
}

impl AddressType {
    /// Whether calls are answered, recorded and hot-desked here: DN and Position.
    pub fn is_telephone(self) -> bool {
        matches!(self, AddressType::Dn | AddressType::Position)
    }
}

enumeration! {
    /// How a client wants to share a DN with others.
    RegisterMode {
        Private = 0 as "ModePrivate",
        Share = 1 as "ModeShare",
        Monitor = 2 as "ModeMonitor",
    }
}

enumeration! {
    /// Whether a registration asks the switch.
    ControlMode {
        Default = 0 as "RegisterDefault",
        Force = 1 as "RegisterForce",
        Local = 2 as "RegisterLocal",
    }
}

enumeration! {
    /// The state of a DN in one word, as the classic key `status` has it.
    AddressStatus {
        Idle = 0 as "Idle",
        Origination = 1 as "Origination",
        Dialing = 2 as "Dialing",
        Talking = 3 as "Talking",
        Ringing = 4 as "Ringing",
        Held = 5 as "Held",
        Treatment = 6 as "Treatment",
        LockedOut = 7 as "LockedOut",
        Maintenance = 8 as "Maintenance",
        Available = 9 as "Available",
        Vacant = 10 as "Vacant",
    }
}

enumeration! {
    /// Who released a call, as the key `ReleasingParty` tells it.
    ReleasingParty {
        Local = 1 as "Local",
        Remote = 2 as "Remote",
        Unknown = 3 as "Unknown",
    }
}

enumeration! {
    /// What a TQueryAddress asks for.
    InfoType {
        AddressType = 0 as "AddressInfoAddressType",
        DnStatus = 1 as "AddressInfoDNStatus",
        QueueStatus = 2 as "AddressInfoQueueStatus",
        AssociationStatus = 3 as "AddressInfoAssociationStatus",
        CallsQuery = 4 as "AddressInfoCallsQuery",
        AgentStatus = 5 as "AddressInfoAgentStatus",
        MessageWaitingStatus = 6 as "AddressInfoMessageWaitingStatus",
        CallForwardingStatus = 7 as "AddressInfoCallForwardingStatus",
    }
}

enumeration! {
    /// How an agent works.
    WorkMode {
        Unknown = 0 as "Unknown",
        ManualIn = 1 as "ManualIn",
        AutoIn = 2 as "AutoIn",
        AfterCallWork = 3 as "AfterCallWork",
        AuxWork = 4 as "AuxWork",
        NoCallDisconnect = 5 as "NoCallDisconnect",
        WalkAway = 6 as "WalkAway",
        ReturnBack = 7 as "ReturnBack",
    }
}

enumeration! {
    /// Which calls a DN forwards.
    ForwardMode {
        None = 0 as "None",
        Unconditional = 1 as "Unconditional",
        OnBusy = 2 as "OnBusy",
        OnNoAnswer = 3 as "OnNoAnswer",
        OnBusyAndNoAnswer = 4 as "OnBusyAndNoAnswer",
        SendAllCalls = 5 as "SendAllCalls",
    }
}
