//! Module `CSTA-call-detail-record` {… csta3(285) 132}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest, bit_set, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallCharacteristics;
use crate::data::capability_exchange::{DeviceCategory, NamedDeviceTypes};
use crate::data::charge_info::ChargingInfo;
use crate::data::device_feature_types::{AccountInfo, AuthCode};
use crate::data::device_identifier::{
    AssociatedCalledDeviceId, AssociatedCallingDeviceId, CalledDeviceId, CallingDeviceId, DeviceId,
    NetworkCalledDeviceId, NetworkCallingDeviceId,
};
use crate::data::media_services::MediaCallCharacteristics;
use crate::data::security::TimeInfo;

/// `CDRCrossRefID` of the standard.
pub type CdrCrossRefId = OctetString;

open_enum! {
    /// `CDRReason` of the standard.
    pub struct CdrReason {
        TIMEOUT = 0 "timeout",
        THRESHOLD_REACHED = 1 "thresholdReached",
        OTHER = 2 "other",
    }
}

/// `CDRInfo` of the standard.
pub type CdrInfo = Vec<CdrInformationItem>;

/// `CDRInformationItem` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CdrInformationItem {
    /// `1..128` by the standard; not checked.
    pub record_number: Option<i64>,
    pub record_creation_time: TimeInfo,
    pub calling_device: Option<CallingDeviceId>,
    pub called_device: Option<CalledDeviceId>,
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    pub network_calling_device: Option<NetworkCallingDeviceId>,
    pub network_called_device: Option<NetworkCalledDeviceId>,
    #[rasn(tag(context, 0))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 1))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(explicit(context, 2)))]
    pub charged_device: Option<ChargedDevice>,
    pub recorded_call: Option<ConnectionId>,
    #[rasn(tag(context, 3))]
    pub node_number: Option<NodeNumber>,
    #[rasn(tag(context, 4))]
    pub tariff_table: Option<i64>,
    #[rasn(tag(context, 5))]
    pub connection_start: Option<TimeInfo>,
    #[rasn(tag(context, 6))]
    pub connection_end: Option<TimeInfo>,
    #[rasn(tag(context, 7))]
    pub connection_duration: Option<i64>,
    #[rasn(tag(context, 8))]
    pub access_code: Option<OctetString>,
    #[rasn(tag(context, 9))]
    pub carrier: Option<i64>,
    #[rasn(tag(context, 10))]
    pub selected_route: Option<i64>,
    #[rasn(tag(context, 11))]
    pub billing_id: Option<BillingId>,
    #[rasn(tag(context, 12))]
    pub charging_info: Option<ChargingInfo>,
    #[rasn(tag(context, 13))]
    pub suppl_service_info: Option<SupplServiceInfo>,
    #[rasn(tag(context, 14))]
    pub reason_for_term: Option<ReasonForTerm>,
    #[rasn(tag(context, 15))]
    pub auth_code: Option<AuthCode>,
    #[rasn(tag(context, 16))]
    pub account_info: Option<AccountInfo>,
    #[rasn(tag(context, 17))]
    pub device_category: Option<DeviceCategory>,
    #[rasn(tag(context, 18))]
    pub named_device_types: Option<NamedDeviceTypes>,
    #[rasn(tag(explicit(context, 19)))]
    pub operator_device: Option<DeviceId>,
    pub rest: Rest,
}

/// `ChargedDevice` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum ChargedDevice {
    #[rasn(tag(context, 0))]
    Operator(DeviceId),
    #[rasn(tag(context, 1))]
    NonOperator(DeviceId),
}

/// `NodeNumber` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NodeNumber {
    #[rasn(tag(context, 0))]
    pub area0: Option<i64>,
    #[rasn(tag(context, 1))]
    pub area1: Option<i64>,
    #[rasn(tag(context, 2))]
    pub area2: Option<i64>,
    pub rest: Rest,
}

open_enum! {
    /// `BillingID` of the standard.
    pub struct BillingId {
        NORMAL_CHARGING = 0 "normalCharging",
        REVERSE_CHARGING = 1 "reverseCharging",
        CREDIT_CARD_CHARGING = 2 "creditCardCharging",
        CALL_FORWARDING = 3 "callForwarding",
        CALL_DEFLECTION = 4 "callDeflection",
        CALL_TRANSFER = 5 "callTransfer",
        OTHER = 6 "other",
    }
}

bit_set! {
    /// `SupplServiceInfo` of the standard.
    pub struct SupplServiceInfo[10] {
        NORMAL_CALL = 0 "normalCall",
        CONSULTATION_CALL = 1 "consultationCall",
        TRANSFER_CALL = 2 "transferCall",
        CALL_COMPLETION = 3 "callCompletion",
        CALL_FORWARDING = 4 "callForwarding",
        CALL_DIVERSION = 5 "callDiversion",
        CONFERENCING = 6 "conferencing",
        INTRUSION = 7 "intrusion",
        USER_USER_INFO = 8 "userUserInfo",
        OTHER = 9 "other",
    }
}

open_enum! {
    /// `ReasonForTerm` of the standard.
    pub struct ReasonForTerm {
        NORMAL_CLEARING = 0 "normalClearing",
        UNSUCCESSFUL_CALL_ATTEMPT = 1 "unsuccessfulCallAttempt",
        ABNORMAL_TERMINATION = 2 "abnormalTermination",
        CALL_TRANSFERRED = 3 "callTransferred",
        OTHER = 4 "other",
    }
}

/// `CDRTimePeriod` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CdrTimePeriod {
    pub beginning_of_cdr: TimeInfo,
    pub end_of_cdr: TimeInfo,
    pub rest: Rest,
}

open_enum! {
    /// `CDRTransferMode` of the standard.
    pub struct CdrTransferMode {
        TRANSFER_AT_END_OF_CALL = 0 "transferAtEndOfCall",
        TRANSFER_ON_REQUEST = 1 "transferOnRequest",
        TRANSFER_ON_THRESHOLD_REACHED = 2 "transferOnThresholdReached",
    }
}

open_enum! {
    /// `CDRTermReason` of the standard.
    pub struct CdrTermReason {
        END_OF_DATA_DETECTED = 0 "endOfDataDetected",
        ERROR_DETECTED = 1 "errorDetected",
        THRESHOLD_REACHED = 2 "thresholdReached",
        OTHER = 3 "other",
    }
}
