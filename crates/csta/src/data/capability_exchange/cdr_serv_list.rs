//! Services of call detail records, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`CdrServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services of call detail records, each with which of its options the switch has.
///
/// ASN.1: `CDRServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "CDRServList")]
pub struct CdrServList {
    /// Tells that records are ready.
    #[rasn(tag(context, 0))]
    pub cdr_notification: Option<CdrNotification>,
    /// Brings call detail records.
    #[rasn(tag(context, 1))]
    pub cdr_report: Option<CdrReport>,
    /// Asks for records that are stored.
    #[rasn(tag(context, 2))]
    pub send_stored_cd_rs: Option<SendStoredCdRs>,
    /// Asks for call detail records.
    #[rasn(tag(context, 3))]
    pub start_cdr_transmission: Option<StartCdrTransmission>,
    /// Ends the transmission of records.
    #[rasn(tag(context, 4))]
    pub stop_cdr_transmission: Option<StopCdrTransmission>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Tells that records are ready: which of its options the switch has.
    ///
    /// ASN.1: `CdrNotification`.
    pub struct CdrNotification[5] {
        /// The request may say why it comes: the time is up.
        CDR_REASON_TIMEOUT = 0 "cdrReasonTimeout",
        /// The request may say why it comes: enough records have come together.
        CDR_REASON_THRESHOLD_REACHED = 1 "cdrReasonThresholdReached",
        /// The request may say why it comes: another reason.
        CDR_REASON_OTHER = 2 "cdrReasonOther",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
    }
}

bit_set! {
    /// Brings call detail records: which of its options the switch has.
    ///
    /// ASN.1: `CdrReport`.
    pub struct CdrReport[57] {
        /// The request may say why it comes: the time is up.
        CDR_REASON_TIMEOUT = 0 "cdrReasonTimeout",
        /// The request may say why it comes: enough records have come together.
        CDR_REASON_THRESHOLD_REACHED = 1 "cdrReasonThresholdReached",
        /// The request may say why it comes: another reason.
        CDR_REASON_OTHER = 2 "cdrReasonOther",
        /// The request may tell the number of the record.
        RECORD_NUMBER = 3 "recordNumber",
        /// The request may tell when the record was made.
        RECORD_CREATION_TIME = 4 "recordCreationTime",
        /// The request may tell who calls.
        CALLING_DEVICE = 5 "callingDevice",
        /// The request may tell who was called.
        CALLED_DEVICE = 6 "calledDevice",
        /// The request may tell the network interface of the calling side.
        ASSOC_CALLING_DEVICE = 7 "assocCallingDevice",
        /// The request may tell the network interface of the called side.
        ASSOC_CALLED_DEVICE = 8 "assocCalledDevice",
        /// The request may tell the caller's number as the network gave it.
        NETW_CALLING_DEVICE = 9 "netwCallingDevice",
        /// The request may tell the called number as the network gave it.
        NETW_CALLED_DEVICE = 10 "netwCalledDevice",
        /// The request may tell what kind of call it is.
        CALL_CHARACTERISTICS = 11 "callCharacteristics",
        /// The request may tell the media of the call.
        MEDIA_CALL_CHARACTERISTICS = 12 "mediaCallCharacteristics",
        /// The request may tell an operator's device that pays.
        CHARGED_DEVICE_OPERATOR = 13 "chargedDeviceOperator",
        /// The request may tell another device that pays.
        CHARGED_DEVICE_NON_OPERATOR = 14 "chargedDeviceNonOperator",
        /// The request may tell the call's identifier.
        RECORDED_CALL = 15 "recordedCall",
        /// The request may tell the first part of the node's number.
        NODE_NUMBER_AREA0 = 16 "nodeNumberArea0",
        /// The request may tell the second part of the node's number.
        NODE_NUMBER_AREA1 = 17 "nodeNumberArea1",
        /// The request may tell the third part of the node's number.
        NODE_NUMBER_AREA2 = 18 "nodeNumberArea2",
        /// The request may tell the tariff.
        TARIF_TABLE = 19 "tarifTable",
        /// The request may tell when the connection began.
        CONNECTION_START = 20 "connectionStart",
        /// The request may tell when the connection ended.
        CONNECTION_END = 21 "connectionEnd",
        /// The request may tell how long the connection was up.
        CONNECTION_DURATION = 22 "connectionDuration",
        /// The request may tell the code dialled to get out.
        ACCESS_CODE = 23 "accessCode",
        /// The request may tell the carrier.
        CARRIER = 24 "carrier",
        /// The request may tell the route taken.
        SELECTED_ROUTE = 25 "selectedRoute",
        /// The record may say that the charge was made in the ordinary way.
        BILLING_INDICATOR_NORMAL_CHARGING = 26 "billingIndicatorNormalCharging",
        /// The record may say that the called one was charged.
        BILLING_INDICATOR_REVERSE_CHARGING = 27 "billingIndicatorReverseCharging",
        /// The record may say that a credit card was charged.
        BILLING_INDICATOR_CREDIT_CARD_CHARGING = 28 "billingIndicatorCreditCardCharging",
        /// The record may say that the charge was that of a forwarded call.
        BILLING_INDICATOR_CALL_FORWARDING = 29 "billingIndicatorCallForwarding",
        /// The record may say that the charge was that of a deflected call.
        BILLING_INDICATOR_CALL_DEFLECTION = 30 "billingIndicatorCallDeflection",
        /// The record may say that the charge was that of a transferred call.
        BILLING_INDICATOR_CALL_TRANSFER = 31 "billingIndicatorCallTransfer",
        /// The record may say that the charge was made in another way.
        BILLING_INDICATOR_OTHER = 32 "billingIndicatorOther",
        /// The request may tell what the call cost.
        CHARGING_INFO = 33 "chargingInfo",
        /// The record may name the supplementary service: none, an ordinary call.
        SUPP_SERVICE_INFO_NORMAL_CALL = 34 "suppServiceInfoNormalCall",
        /// The record may name the supplementary service: consultation.
        SUPP_SERVICE_INFO_CONSULTATION_CALL = 35 "suppServiceInfoConsultationCall",
        /// The record may name the supplementary service: transfer.
        SUPP_SERVICE_INFO_TRANSFER_CALL = 36 "suppServiceInfoTransferCall",
        /// The record may name the supplementary service: call completion.
        SUPP_SERVICE_INFO_CALL_COMPLETION = 37 "suppServiceInfoCallCompletion",
        /// The record may name the supplementary service: forwarding.
        SUPP_SERVICE_INFO_CALL_FORWARDING = 38 "suppServiceInfoCallForwarding",
        /// The record may name the supplementary service: diversion.
        SUPP_SERVICE_INFO_CALL_DIVERSION = 39 "suppServiceInfoCallDiversion",
        /// The record may name the supplementary service: conference.
        SUPP_SERVICE_INFO_CONFERENCING = 40 "suppServiceInfoConferencing",
        /// The record may name the supplementary service: intrusion.
        SUPP_SERVICE_INFO_INTRUSION = 41 "suppServiceInfoIntrusion",
        /// The record may name the supplementary service: user-to-user information.
        SUPP_SERVICE_INFO_USER_USER_INFO = 42 "suppServiceInfoUserUserInfo",
        /// The record may name the supplementary service: another.
        SUPP_SERVICE_INFO_OTHER = 43 "suppServiceInfoOther",
        /// The record may say why the call ended: somebody hung up.
        REASON_FOR_TERM_NORMAL_CLEARING = 44 "reasonForTermNormalClearing",
        /// The record may say why the call ended: it did not come about.
        REASON_FOR_TERM_UNSUCCESSFUL_CALL_ATTEMPT = 45 "reasonForTermUnsuccessfulCallAttempt",
        /// The record may say why the call ended: it broke off.
        REASON_FOR_TERM_ABNORMAL_TERMINATION = 46 "reasonForTermAbnormalTermination",
        /// The record may say why the call ended: it was transferred.
        REASON_FOR_TERM_CALL_TRANSFERRED = 47 "reasonForTermCallTransferred",
        /// The record may say why the call ended: something else.
        REASON_FOR_TERM_OTHER = 48 "reasonForTermOther",
        /// The request may tell a code that allows the call.
        AUTH_CODE = 49 "authCode",
        /// The request may tell the account that the call is filed under.
        ACCOUNT_INFO = 50 "accountInfo",
        /// The request may tell what kind of device it is.
        DEVICE_CATEGORY = 51 "deviceCategory",
        /// The request may tell what the device is called by its kind.
        NAMED_DEVICE_TYPES = 52 "namedDeviceTypes",
        /// The request may tell the operator who was involved.
        OPERATOR_DEVICE = 53 "operatorDevice",
        /// The request may tell that no stored records are left.
        LAST_STORED_CDR_REPORT_SENT = 54 "lastStoredCDRReportSent",
        /// The request may carry private data.
        PRIVATE_DATA = 55 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 56 "privateDataInAck",
    }
}

bit_set! {
    /// Asks for records that are stored: which of its options the switch has.
    ///
    /// ASN.1: `SendStoredCDRs`.
    #[doc(alias = "SendStoredCDRs")]
    pub struct SendStoredCdRs[3] {
        /// The request may tell the time from which records are wanted.
        TIME_PERIOD = 0 "timePeriod",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// Asks for call detail records: which of its options the switch has.
    ///
    /// ASN.1: `StartCDRTransmission`.
    #[doc(alias = "StartCDRTransmission")]
    pub struct StartCdrTransmission[5] {
        /// Records can come at the end of each call.
        TRANSFER_MODE_TRANSFER_AT_END_OF_CALL = 0 "transferModeTransferAtEndOfCall",
        /// Records can come when asked for.
        TRANSFER_MODE_TRANSFER_ON_REQUEST = 1 "transferModeTransferOnRequest",
        /// Records can come when enough have come together.
        TRANSFER_MODE_TRANSFER_ON_THRESHOLD_REACHED = 2 "transferModeTransferOnThresholdReached",
        /// The request may carry private data.
        PRIVATE_DATA = 3 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
    }
}

bit_set! {
    /// Ends the transmission of records: which of its options the switch has.
    ///
    /// ASN.1: `StopCDRTransmission`.
    #[doc(alias = "StopCDRTransmission")]
    pub struct StopCdrTransmission[8] {
        /// The request may say why it comes: there are no more.
        CDR_TERM_REASON_END_OF_DATA = 0 "cdrTermReasonEndOfData",
        /// The request may say why it comes: an error.
        CDR_TERM_REASON_ERROR = 1 "cdrTermReasonError",
        /// The request may say why it comes: enough records have come together.
        CDR_TERM_REASON_THRESHOLD_REACHED = 2 "cdrTermReasonThresholdReached",
        /// The request may say why it comes: another reason.
        CDR_TERM_REASON_OTHER = 3 "cdrTermReasonOther",
        /// The request may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        /// The switch makes the request.
        SW_FUNCTION_SUPPORTS_SENDING = 6 "swFunctionSupportsSending",
        /// The switch takes the request.
        SW_FUNCTION_SUPPORTS_RECEIVING = 7 "swFunctionSupportsReceiving",
    }
}
