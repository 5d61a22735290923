//! Services that find out where devices are, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`LocationServicesServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services that find out where devices are, each with which of its options the switch has.
///
/// ASN.1: `LocationServicesServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LocationServicesServList {
    /// Reads where a device is.
    #[rasn(tag(context, 0))]
    pub get_location_information: Option<GetLocationInformation>,
    /// Tells where a device is.
    #[rasn(tag(context, 1))]
    pub set_location_information: Option<SetLocationInformation>,
    /// Tells that tracking goes on.
    #[rasn(tag(context, 2))]
    pub location_tracking_session_resumed: Option<LocationTrackingSessionResumed>,
    /// Tells that tracking rests.
    #[rasn(tag(context, 3))]
    pub location_tracking_session_suspended: Option<LocationTrackingSessionSuspended>,
    /// Takes up tracking again.
    #[rasn(tag(context, 4))]
    pub resume_location_tracking_session: Option<ResumeLocationTrackingSession>,
    /// Brings positions.
    #[rasn(tag(context, 5))]
    pub location_information_report: Option<LocationInformationReport>,
    /// Begins to track a device.
    #[rasn(tag(context, 6))]
    pub start_location_tracking_session: Option<StartLocationTrackingSession>,
    /// Ends tracking.
    #[rasn(tag(context, 7))]
    pub stop_location_tracking_session: Option<StopLocationTrackingSession>,
    /// Lets tracking rest.
    #[rasn(tag(context, 8))]
    pub suspend_location_tracking_session: Option<SuspendLocationTrackingSession>,
    /// Reads what the switch can do of tracking.
    #[rasn(tag(context, 9))]
    pub get_location_tracking_capabilities: Option<GetLocationTrackingCapabilities>,
    /// Reads which devices are tracked.
    #[rasn(tag(context, 10))]
    pub get_location_tracking_sessions: Option<GetLocationTrackingSessions>,
    /// Reads which devices are tracked.
    #[rasn(tag(context, 11))]
    pub location_session_info: Option<LocationSessionInfo>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Reads where a device is: which of its options the switch has.
    ///
    /// ASN.1: `GetLocationInformation`.
    pub struct GetLocationInformation[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may tell where a device is.
        LOCATION_INFO_IN_ACK = 1 "locationInfoInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Tells where a device is: which of its options the switch has.
    ///
    /// ASN.1: `SetLocationInformation`.
    pub struct SetLocationInformation[4] {
        /// The request may tell where a device is.
        LOCATION_INFO = 0 "locationInfo",
        /// The request may tell whether the position replaces the former ones.
        REPLACE_MODE = 1 "replaceMode",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// Tells that tracking goes on: which of its options the switch has.
    ///
    /// ASN.1: `LocationTrackingSessionResumed`.
    pub struct LocationTrackingSessionResumed[3] {
        /// The request may tell why tracking rests or goes on.
        LOC_REASON = 0 "locReason",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Tells that tracking rests: which of its options the switch has.
    ///
    /// ASN.1: `LocationTrackingSessionSuspended`.
    pub struct LocationTrackingSessionSuspended[4] {
        /// The request may tell why tracking rests or goes on.
        LOC_REASON = 0 "locReason",
        /// The request may tell where devices are.
        LOCATION_INFO_LIST = 1 "locationInfoList",
        /// The request may carry private data.
        PRIVATE_DATA = 2 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// Takes up tracking again: which of its options the switch has.
    ///
    /// ASN.1: `ResumeLocationTrackingSession`.
    pub struct ResumeLocationTrackingSession[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Brings positions: which of its options the switch has.
    ///
    /// ASN.1: `LocationInformationReport`.
    pub struct LocationInformationReport[3] {
        /// The request may tell where devices are.
        LOCATION_INFO_LIST = 0 "locationInfoList",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Begins to track a device: which of its options the switch has.
    ///
    /// ASN.1: `StartLocationTrackingSession`.
    pub struct StartLocationTrackingSession[10] {
        /// The request may tell how to look.
        COLLECTION_TYPE = 0 "collectionType",
        /// The request may tell how often to look.
        COLLECTION_INTERVAL = 1 "collectionInterval",
        /// The request may tell how often to look at most.
        MAX_COLLECTIONS = 2 "maxCollections",
        /// The request may tell which positions are of interest.
        COLLECTION_FILTER = 3 "collectionFilter",
        /// The request may tell how to report.
        REPORTING_TYPE = 4 "reportingType",
        /// The request may tell how many positions go into a report.
        REPORTING_COUNT = 5 "reportingCount",
        /// The request may carry private data.
        PRIVATE_DATA = 6 "privateData",
        /// The answer may use the first PIDF profile.
        PI_DF_PROFILE_OPTION1_IN_ACK = 7 "piDFProfileOption1inAck",
        /// The answer may use the second PIDF profile.
        PI_DF_PROFILE_OPTION2_IN_ACK = 8 "piDFProfileOption2inAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
    }
}

bit_set! {
    /// Ends tracking: which of its options the switch has.
    ///
    /// ASN.1: `StopLocationTrackingSession`.
    pub struct StopLocationTrackingSession[3] {
        /// The request may tell why it is asked for.
        REASON = 0 "reason",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Lets tracking rest: which of its options the switch has.
    ///
    /// ASN.1: `SuspendLocationTrackingSession`.
    pub struct SuspendLocationTrackingSession[3] {
        /// The request may tell why it is asked for.
        REASON = 0 "reason",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Reads what the switch can do of tracking: which of its options the switch has.
    ///
    /// ASN.1: `GetLocationTrackingCapabilities`.
    pub struct GetLocationTrackingCapabilities[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Reads which devices are tracked: which of its options the switch has.
    ///
    /// ASN.1: `GetLocationTrackingSessions`.
    pub struct GetLocationTrackingSessions[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Reads which devices are tracked: which of its options the switch has.
    ///
    /// ASN.1: `LocationSessionInfo`.
    pub struct LocationSessionInfo[2] {
        /// The request may tell which part of the whole it is.
        SEGMENT_ID = 0 "segmentID",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
    }
}
