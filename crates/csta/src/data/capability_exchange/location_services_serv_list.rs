//! Part of module `CSTA-capability-exchange`: [`LocationServicesServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `LocationServicesServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LocationServicesServList {
    #[rasn(tag(context, 0))]
    pub get_location_information: Option<GetLocationInformation>,
    #[rasn(tag(context, 1))]
    pub set_location_information: Option<SetLocationInformation>,
    #[rasn(tag(context, 2))]
    pub location_tracking_session_resumed: Option<LocationTrackingSessionResumed>,
    #[rasn(tag(context, 3))]
    pub location_tracking_session_suspended: Option<LocationTrackingSessionSuspended>,
    #[rasn(tag(context, 4))]
    pub resume_location_tracking_session: Option<ResumeLocationTrackingSession>,
    #[rasn(tag(context, 5))]
    pub location_information_report: Option<LocationInformationReport>,
    #[rasn(tag(context, 6))]
    pub start_location_tracking_session: Option<StartLocationTrackingSession>,
    #[rasn(tag(context, 7))]
    pub stop_location_tracking_session: Option<StopLocationTrackingSession>,
    #[rasn(tag(context, 8))]
    pub suspend_location_tracking_session: Option<SuspendLocationTrackingSession>,
    #[rasn(tag(context, 9))]
    pub get_location_tracking_capabilities: Option<GetLocationTrackingCapabilities>,
    #[rasn(tag(context, 10))]
    pub get_location_tracking_sessions: Option<GetLocationTrackingSessions>,
    #[rasn(tag(context, 11))]
    pub location_session_info: Option<LocationSessionInfo>,
    pub rest: Rest,
}

bit_set! {
    /// `GetLocationInformation` of the standard.
    pub struct GetLocationInformation[3] {
        PRIVATE_DATA = 0 "privateData",
        LOCATION_INFO_IN_ACK = 1 "locationInfoInAck",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `SetLocationInformation` of the standard.
    pub struct SetLocationInformation[4] {
        LOCATION_INFO = 0 "locationInfo",
        REPLACE_MODE = 1 "replaceMode",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// `LocationTrackingSessionResumed` of the standard.
    pub struct LocationTrackingSessionResumed[3] {
        LOC_REASON = 0 "locReason",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `LocationTrackingSessionSuspended` of the standard.
    pub struct LocationTrackingSessionSuspended[4] {
        LOC_REASON = 0 "locReason",
        LOCATION_INFO_LIST = 1 "locationInfoList",
        PRIVATE_DATA = 2 "privateData",
        PRIVATE_DATA_IN_ACK = 3 "privateDataInAck",
    }
}

bit_set! {
    /// `ResumeLocationTrackingSession` of the standard.
    pub struct ResumeLocationTrackingSession[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `LocationInformationReport` of the standard.
    pub struct LocationInformationReport[3] {
        LOCATION_INFO_LIST = 0 "locationInfoList",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `StartLocationTrackingSession` of the standard.
    pub struct StartLocationTrackingSession[10] {
        COLLECTION_TYPE = 0 "collectionType",
        COLLECTION_INTERVAL = 1 "collectionInterval",
        MAX_COLLECTIONS = 2 "maxCollections",
        COLLECTION_FILTER = 3 "collectionFilter",
        REPORTING_TYPE = 4 "reportingType",
        REPORTING_COUNT = 5 "reportingCount",
        PRIVATE_DATA = 6 "privateData",
        PI_DF_PROFILE_OPTION1_IN_ACK = 7 "piDFProfileOption1inAck",
        PI_DF_PROFILE_OPTION2_IN_ACK = 8 "piDFProfileOption2inAck",
        PRIVATE_DATA_IN_ACK = 9 "privateDataInAck",
    }
}

bit_set! {
    /// `StopLocationTrackingSession` of the standard.
    pub struct StopLocationTrackingSession[3] {
        REASON = 0 "reason",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `SuspendLocationTrackingSession` of the standard.
    pub struct SuspendLocationTrackingSession[3] {
        REASON = 0 "reason",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `GetLocationTrackingCapabilities` of the standard.
    pub struct GetLocationTrackingCapabilities[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `GetLocationTrackingSessions` of the standard.
    pub struct GetLocationTrackingSessions[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `LocationSessionInfo` of the standard.
    pub struct LocationSessionInfo[2] {
        SEGMENT_ID = 0 "segmentID",
        PRIVATE_DATA = 1 "privateData",
    }
}
