//! Part of module `CSTA-capability-exchange`: [`CdrServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `CDRServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CdrServList {
    #[rasn(tag(context, 0))]
    pub cdr_notification: Option<CdrNotification>,
    #[rasn(tag(context, 1))]
    pub cdr_report: Option<CdrReport>,
    #[rasn(tag(context, 2))]
    pub send_stored_cd_rs: Option<SendStoredCdRs>,
    #[rasn(tag(context, 3))]
    pub start_cdr_transmission: Option<StartCdrTransmission>,
    #[rasn(tag(context, 4))]
    pub stop_cdr_transmission: Option<StopCdrTransmission>,
    pub rest: Rest,
}

bit_set! {
    /// `CdrNotification` of the standard.
    pub struct CdrNotification[5] {
        CDR_REASON_TIMEOUT = 0 "cdrReasonTimeout",
        CDR_REASON_THRESHOLD_REACHED = 1 "cdrReasonThresholdReached",
        CDR_REASON_OTHER = 2 "cdrReasonOther",
        PRIVATE_DATA = 3 "privateData",
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
    }
}

bit_set! {
    /// `CdrReport` of the standard.
    pub struct CdrReport[57] {
        CDR_REASON_TIMEOUT = 0 "cdrReasonTimeout",
        CDR_REASON_THRESHOLD_REACHED = 1 "cdrReasonThresholdReached",
        CDR_REASON_OTHER = 2 "cdrReasonOther",
        RECORD_NUMBER = 3 "recordNumber",
        RECORD_CREATION_TIME = 4 "recordCreationTime",
        CALLING_DEVICE = 5 "callingDevice",
        CALLED_DEVICE = 6 "calledDevice",
        ASSOC_CALLING_DEVICE = 7 "assocCallingDevice",
        ASSOC_CALLED_DEVICE = 8 "assocCalledDevice",
        NETW_CALLING_DEVICE = 9 "netwCallingDevice",
        NETW_CALLED_DEVICE = 10 "netwCalledDevice",
        CALL_CHARACTERISTICS = 11 "callCharacteristics",
        MEDIA_CALL_CHARACTERISTICS = 12 "mediaCallCharacteristics",
        CHARGED_DEVICE_OPERATOR = 13 "chargedDeviceOperator",
        CHARGED_DEVICE_NON_OPERATOR = 14 "chargedDeviceNonOperator",
        RECORDED_CALL = 15 "recordedCall",
        NODE_NUMBER_AREA0 = 16 "nodeNumberArea0",
        NODE_NUMBER_AREA1 = 17 "nodeNumberArea1",
        NODE_NUMBER_AREA2 = 18 "nodeNumberArea2",
        TARIF_TABLE = 19 "tarifTable",
        CONNECTION_START = 20 "connectionStart",
        CONNECTION_END = 21 "connectionEnd",
        CONNECTION_DURATION = 22 "connectionDuration",
        ACCESS_CODE = 23 "accessCode",
        CARRIER = 24 "carrier",
        SELECTED_ROUTE = 25 "selectedRoute",
        BILLING_INDICATOR_NORMAL_CHARGING = 26 "billingIndicatorNormalCharging",
        BILLING_INDICATOR_REVERSE_CHARGING = 27 "billingIndicatorReverseCharging",
        BILLING_INDICATOR_CREDIT_CARD_CHARGING = 28 "billingIndicatorCreditCardCharging",
        BILLING_INDICATOR_CALL_FORWARDING = 29 "billingIndicatorCallForwarding",
        BILLING_INDICATOR_CALL_DEFLECTION = 30 "billingIndicatorCallDeflection",
        BILLING_INDICATOR_CALL_TRANSFER = 31 "billingIndicatorCallTransfer",
        BILLING_INDICATOR_OTHER = 32 "billingIndicatorOther",
        CHARGING_INFO = 33 "chargingInfo",
        SUPP_SERVICE_INFO_NORMAL_CALL = 34 "suppServiceInfoNormalCall",
        SUPP_SERVICE_INFO_CONSULTATION_CALL = 35 "suppServiceInfoConsultationCall",
        SUPP_SERVICE_INFO_TRANSFER_CALL = 36 "suppServiceInfoTransferCall",
        SUPP_SERVICE_INFO_CALL_COMPLETION = 37 "suppServiceInfoCallCompletion",
        SUPP_SERVICE_INFO_CALL_FORWARDING = 38 "suppServiceInfoCallForwarding",
        SUPP_SERVICE_INFO_CALL_DIVERSION = 39 "suppServiceInfoCallDiversion",
        SUPP_SERVICE_INFO_CONFERENCING = 40 "suppServiceInfoConferencing",
        SUPP_SERVICE_INFO_INTRUSION = 41 "suppServiceInfoIntrusion",
        SUPP_SERVICE_INFO_USER_USER_INFO = 42 "suppServiceInfoUserUserInfo",
        SUPP_SERVICE_INFO_OTHER = 43 "suppServiceInfoOther",
        REASON_FOR_TERM_NORMAL_CLEARING = 44 "reasonForTermNormalClearing",
        REASON_FOR_TERM_UNSUCCESSFUL_CALL_ATTEMPT = 45 "reasonForTermUnsuccessfulCallAttempt",
        REASON_FOR_TERM_ABNORMAL_TERMINATION = 46 "reasonForTermAbnormalTermination",
        REASON_FOR_TERM_CALL_TRANSFERRED = 47 "reasonForTermCallTransferred",
        REASON_FOR_TERM_OTHER = 48 "reasonForTermOther",
        AUTH_CODE = 49 "authCode",
        ACCOUNT_INFO = 50 "accountInfo",
        DEVICE_CATEGORY = 51 "deviceCategory",
        NAMED_DEVICE_TYPES = 52 "namedDeviceTypes",
        OPERATOR_DEVICE = 53 "operatorDevice",
        LAST_STORED_CDR_REPORT_SENT = 54 "lastStoredCDRReportSent",
        PRIVATE_DATA = 55 "privateData",
        PRIVATE_DATA_IN_ACK = 56 "privateDataInAck",
    }
}

bit_set! {
    /// `SendStoredCDRs` of the standard.
    pub struct SendStoredCdRs[3] {
        TIME_PERIOD = 0 "timePeriod",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
    }
}

bit_set! {
    /// `StartCDRTransmission` of the standard.
    pub struct StartCdrTransmission[5] {
        TRANSFER_MODE_TRANSFER_AT_END_OF_CALL = 0 "transferModeTransferAtEndOfCall",
        TRANSFER_MODE_TRANSFER_ON_REQUEST = 1 "transferModeTransferOnRequest",
        TRANSFER_MODE_TRANSFER_ON_THRESHOLD_REACHED = 2 "transferModeTransferOnThresholdReached",
        PRIVATE_DATA = 3 "privateData",
        PRIVATE_DATA_IN_ACK = 4 "privateDataInAck",
    }
}

bit_set! {
    /// `StopCDRTransmission` of the standard.
    pub struct StopCdrTransmission[8] {
        CDR_TERM_REASON_END_OF_DATA = 0 "cdrTermReasonEndOfData",
        CDR_TERM_REASON_ERROR = 1 "cdrTermReasonError",
        CDR_TERM_REASON_THRESHOLD_REACHED = 2 "cdrTermReasonThresholdReached",
        CDR_TERM_REASON_OTHER = 3 "cdrTermReasonOther",
        PRIVATE_DATA = 4 "privateData",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        SW_FUNCTION_SUPPORTS_SENDING = 6 "swFunctionSupportsSending",
        SW_FUNCTION_SUPPORTS_RECEIVING = 7 "swFunctionSupportsReceiving",
    }
}
