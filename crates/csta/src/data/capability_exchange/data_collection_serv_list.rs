//! Part of module `CSTA-capability-exchange`: [`DataCollectionServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `DataCollectionServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DataCollectionServList {
    #[rasn(tag(context, 0))]
    pub data_collected: Option<DataCollected>,
    #[rasn(tag(context, 1))]
    pub data_collection_resumed: Option<DataCollectionResumed>,
    #[rasn(tag(context, 2))]
    pub data_collection_suspended: Option<DataCollectionSuspended>,
    #[rasn(tag(context, 3))]
    pub resume_data_collection: Option<ResumeDataCollection>,
    #[rasn(tag(context, 4))]
    pub start_data_collection: Option<StartDataCollection>,
    #[rasn(tag(context, 5))]
    pub stop_data_collection: Option<StopDataCollection>,
    #[rasn(tag(context, 6))]
    pub suspend_data_collection: Option<SuspendDataCollection>,
    pub rest: Rest,
}

bit_set! {
    /// `DataCollected` of the standard.
    pub struct DataCollected[44] {
        DIGITS_DURATION = 0 "digitsDuration",
        DIGITS_PAUSE_DURATION = 1 "digitsPauseDuration",
        TONE_DETECTED_BEEP = 2 "toneDetectedBeep",
        TONE_DETECTED_BILLING = 3 "toneDetectedBilling",
        TONE_DETECTED_BUSY = 4 "toneDetectedBusy",
        TONE_DETECTED_CARRIER = 5 "toneDetectedCarrier",
        TONE_DETECTED_CONFIRMATION = 6 "toneDetectedConfirmation",
        TONE_DETECTED_DIAL = 7 "toneDetectedDial",
        TONE_DETECTED_FAX_CNG = 8 "toneDetectedFaxCNG",
        TONE_DETECTED_HOLD = 9 "toneDetectedHold",
        TONE_DETECTED_HOWLER = 10 "toneDetectedHowler",
        TONE_DETECTED_INTRUSION = 11 "toneDetectedIntrusion",
        TONE_DETECTED_MODEM_CNG = 12 "toneDetectedModemCNG",
        TONE_DETECTED_PARK = 13 "toneDetectedPark",
        TONE_DETECTED_RECORD_WARNING = 14 "toneDetectedRecordWarning",
        TONE_DETECTED_REORDER = 15 "toneDetectedReorder",
        TONE_DETECTED_RINGBACK = 16 "toneDetectedRingback",
        TONE_DETECTED_SILENCE = 17 "toneDetectedSilence",
        TONE_DETECTED_SIT_VC = 18 "toneDetectedSitVC",
        TONE_DETECTED_SIT_IC = 19 "toneDetectedSitIC",
        TONE_DETECTED_SIT_RO = 20 "toneDetectedSitRO",
        TONE_DETECTED_SIT_NC = 21 "toneDetectedSitNC",
        TONE_DETECTED_SF0 = 22 "toneDetectedSf0",
        TONE_DETECTED_SF1 = 23 "toneDetectedSf1",
        TONE_DETECTED_SF2 = 24 "toneDetectedSf2",
        TONE_DETECTED_SF3 = 25 "toneDetectedSf3",
        TONE_DETECTED_SF4 = 26 "toneDetectedSf4",
        TONE_DETECTED_SF5 = 27 "toneDetectedSf5",
        TONE_DETECTED_SF6 = 28 "toneDetectedSf6",
        TONE_DETECTED_SF7 = 29 "toneDetectedSf7",
        TONE_DETECTED_SF8 = 30 "toneDetectedSf8",
        TONE_DETECTED_SF9 = 31 "toneDetectedSf9",
        TONE_DETECTED_SF10 = 32 "toneDetectedSf10",
        TONE_DETECTED_OTHER = 33 "toneDetectedOther",
        TONE_FREQUENCY = 34 "toneFrequency",
        TONE_DURATION = 35 "toneDuration",
        TONE_PAUSE_DURATION = 36 "tonePauseDuration",
        CONNECTION_INFO = 37 "connectionInfo",
        DCOLL_CAUSE_FUSH_CHAR_RECEIVED = 38 "dcollCauseFushCharReceived",
        DCOLL_CAUSE_CHAR_COUNT_REACHED = 39 "dcollCauseCharCountReached",
        DCOLL_CAUSE_TIMEOUT = 40 "dcollCauseTimeout",
        DCOLL_CAUSE_SF_TERMINATED = 41 "dcollCauseSFTerminated",
        PRIVATE_DATA = 42 "privateData",
        PRIVATE_DATA_IN_ACK = 43 "privateDataInAck",
    }
}

bit_set! {
    /// `DataCollectionResumed` of the standard.
    pub struct DataCollectionResumed[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `DataCollectionSuspended` of the standard.
    pub struct DataCollectionSuspended[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `ResumeDataCollection` of the standard.
    pub struct ResumeDataCollection[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `StartDataCollection` of the standard.
    pub struct StartDataCollection[9] {
        OBJECT_DEVICE = 0 "objectDevice",
        OBJECT_CALL = 1 "objectCall",
        DATA_COLLECTION_TYPE_DIGITS = 2 "dataCollectionTypeDigits",
        DATA_COLLECTION_TYPE_TONES = 3 "dataCollectionTypeTones",
        DIGITS_REPORTING_CRITERIA_NUM_CHARS = 4 "digitsReportingCriteriaNumChars",
        DIGITS_REPORTING_CRITERIA_FLUSH_CHAR = 5 "digitsReportingCriteriaFlushChar",
        DIGITS_REPORTING_CRITERIA_TIMEOUT = 6 "digitsReportingCriteriaTimeout",
        PRIVATE_DATA = 7 "privateData",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
    }
}

bit_set! {
    /// `StopDataCollection` of the standard.
    pub struct StopDataCollection[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `SuspendDataCollection` of the standard.
    pub struct SuspendDataCollection[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}
