//! What a record for the accounts says of a call.
//!
//! Module `CSTA-call-detail-record` {… csta3(285) 132}, ECMA-285 clause 9.11.

use crate::asn1::derive::*;
use crate::asn1::{Integer, OctetString, Rest, bit_set, choice, open_enum};
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

/// Name of a transmission of records.
///
/// ASN.1: `CDRCrossRefID`.
#[doc(alias = "CDRCrossRefID")]
pub type CdrCrossRefId = OctetString;

open_enum! {
    /// Why records come, or are said to be ready.
    ///
    /// ASN.1: `CDRReason`.
    #[doc(alias = "CDRReason")]
    pub struct CdrReason {
        /// The time is up.
        TIMEOUT = 0 "timeout",
        /// Enough have come together.
        THRESHOLD_REACHED = 1 "thresholdReached",
        /// Something else.
        OTHER = 2 "other",
    }
}

/// Records.
///
/// ASN.1: `CDRInfo`.
#[doc(alias = "CDRInfo")]
pub type CdrInfo = Vec<CdrInformationItem>;

/// The record of a call, or of a part of it.
///
/// ASN.1: `CDRInformationItem`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "CDRInformationItem")]
pub struct CdrInformationItem {
    /// Number of the record within the transmission. `1..128` by the standard; not checked.
    pub record_number: Option<Integer>,
    /// When the record was made.
    pub record_creation_time: TimeInfo,
    /// Who called.
    pub calling_device: Option<CallingDeviceId>,
    /// Who was called.
    pub called_device: Option<CalledDeviceId>,
    /// Network interface of the calling side.
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    /// Network interface of the called side.
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    /// The caller as the network gave it.
    pub network_calling_device: Option<NetworkCallingDeviceId>,
    /// The called one as the network gave it.
    pub network_called_device: Option<NetworkCalledDeviceId>,
    /// What kind of call it was.
    #[rasn(tag(context, 0))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// Which media the call carries; absent means what the switch takes for granted, mostly voice.
    #[rasn(tag(context, 1))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// Who pays.
    #[rasn(tag(explicit(context, 2)))]
    pub charged_device: Option<ChargedDevice>,
    /// The call; absent where its number is no longer known.
    pub recorded_call: Option<ConnectionId>,
    /// The switch that made the record.
    #[rasn(tag(context, 3))]
    pub node_number: Option<NodeNumber>,
    /// Number of the tariff.
    #[rasn(tag(context, 4))]
    pub tariff_table: Option<Integer>,
    /// When the connection began.
    #[rasn(tag(context, 5))]
    pub connection_start: Option<TimeInfo>,
    /// When the connection ended.
    #[rasn(tag(context, 6))]
    pub connection_end: Option<TimeInfo>,
    /// How long the connection was up, in seconds.
    #[rasn(tag(context, 7))]
    pub connection_duration: Option<Integer>,
    /// Code dialled to get out.
    #[rasn(tag(context, 8))]
    pub access_code: Option<OctetString>,
    /// Number of the carrier.
    #[rasn(tag(context, 9))]
    pub carrier: Option<Integer>,
    /// Number of the route.
    #[rasn(tag(context, 10))]
    pub selected_route: Option<Integer>,
    /// How it was charged.
    #[rasn(tag(context, 11))]
    pub billing_id: Option<BillingId>,
    /// What it cost.
    #[rasn(tag(context, 12))]
    pub charging_info: Option<ChargingInfo>,
    /// Supplementary services that were used.
    #[rasn(tag(context, 13))]
    pub suppl_service_info: Option<SupplServiceInfo>,
    /// Why it ended.
    #[rasn(tag(context, 14))]
    pub reason_for_term: Option<ReasonForTerm>,
    /// Code that allowed the call.
    #[rasn(tag(context, 15))]
    pub auth_code: Option<AuthCode>,
    /// Account that it is filed under.
    #[rasn(tag(context, 16))]
    pub account_info: Option<AccountInfo>,
    /// What the calling device is for CSTA.
    #[rasn(tag(context, 17))]
    pub device_category: Option<DeviceCategory>,
    /// What the calling device is for people.
    #[rasn(tag(context, 18))]
    pub named_device_types: Option<NamedDeviceTypes>,
    /// The operator who was involved.
    #[rasn(tag(explicit(context, 19)))]
    pub operator_device: Option<DeviceId>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

choice! {
    /// Who pays.
    ///
    /// ASN.1: `ChargedDevice`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum ChargedDevice {
        /// An operator, at this device.
        #[rasn(tag(context, 0))]
        Operator(DeviceId),
        /// This device.
        #[rasn(tag(context, 1))]
        NonOperator(DeviceId),
    }
}

/// The number of the switch in its network, in up to three parts.
///
/// ASN.1: `NodeNumber`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NodeNumber {
    /// First part.
    #[rasn(tag(context, 0))]
    pub area0: Option<Integer>,
    /// Second part.
    #[rasn(tag(context, 1))]
    pub area1: Option<Integer>,
    /// Third part.
    #[rasn(tag(context, 2))]
    pub area2: Option<Integer>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// How the call was charged.
    ///
    /// ASN.1: `BillingID`.
    #[doc(alias = "BillingID")]
    pub struct BillingId {
        /// The caller pays.
        NORMAL_CHARGING = 0 "normalCharging",
        /// The called one pays.
        REVERSE_CHARGING = 1 "reverseCharging",
        /// A credit card pays.
        CREDIT_CARD_CHARGING = 2 "creditCardCharging",
        /// It pays who forwarded the call.
        CALL_FORWARDING = 3 "callForwarding",
        /// It pays who deflected the call.
        CALL_DEFLECTION = 4 "callDeflection",
        /// It pays who transferred the call.
        CALL_TRANSFER = 5 "callTransfer",
        /// In another way.
        OTHER = 6 "other",
    }
}

bit_set! {
    /// Supplementary services that the call has used.
    ///
    /// ASN.1: `SupplServiceInfo`.
    pub struct SupplServiceInfo[10] {
        /// None.
        NORMAL_CALL = 0 "normalCall",
        /// It was a consultation.
        CONSULTATION_CALL = 1 "consultationCall",
        /// It was transferred.
        TRANSFER_CALL = 2 "transferCall",
        /// It was completed later.
        CALL_COMPLETION = 3 "callCompletion",
        /// It was forwarded.
        CALL_FORWARDING = 4 "callForwarding",
        /// It was diverted.
        CALL_DIVERSION = 5 "callDiversion",
        /// It was a conference.
        CONFERENCING = 6 "conferencing",
        /// Somebody intruded.
        INTRUSION = 7 "intrusion",
        /// Users sent data to each other.
        USER_USER_INFO = 8 "userUserInfo",
        /// Another one.
        OTHER = 9 "other",
    }
}

open_enum! {
    /// Why the call ended.
    ///
    /// ASN.1: `ReasonForTerm`.
    pub struct ReasonForTerm {
        /// Somebody hung up.
        NORMAL_CLEARING = 0 "normalClearing",
        /// It did not come about.
        UNSUCCESSFUL_CALL_ATTEMPT = 1 "unsuccessfulCallAttempt",
        /// It broke off.
        ABNORMAL_TERMINATION = 2 "abnormalTermination",
        /// It was transferred.
        CALL_TRANSFERRED = 3 "callTransferred",
        /// Something else.
        OTHER = 4 "other",
    }
}

/// A time from which records are wanted.
///
/// ASN.1: `CDRTimePeriod`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "CDRTimePeriod")]
pub struct CdrTimePeriod {
    /// Where it begins.
    pub beginning_of_cdr: TimeInfo,
    /// Where it ends.
    pub end_of_cdr: TimeInfo,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// When records come.
    ///
    /// ASN.1: `CDRTransferMode`.
    #[doc(alias = "CDRTransferMode")]
    pub struct CdrTransferMode {
        /// At the end of each call.
        TRANSFER_AT_END_OF_CALL = 0 "transferAtEndOfCall",
        /// When they are asked for.
        TRANSFER_ON_REQUEST = 1 "transferOnRequest",
        /// When enough have come together.
        TRANSFER_ON_THRESHOLD_REACHED = 2 "transferOnThresholdReached",
    }
}

open_enum! {
    /// Why a transmission of records ended.
    ///
    /// ASN.1: `CDRTermReason`.
    #[doc(alias = "CDRTermReason")]
    pub struct CdrTermReason {
        /// There are no more.
        END_OF_DATA_DETECTED = 0 "endOfDataDetected",
        /// There was an error.
        ERROR_DETECTED = 1 "errorDetected",
        /// There were enough.
        THRESHOLD_REACHED = 2 "thresholdReached",
        /// Something else.
        OTHER = 3 "other",
    }
}
