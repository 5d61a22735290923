//! Services that collect digits and tones, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`DataCollectionServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services that collect digits and tones, each with which of its options the switch has.
///
/// ASN.1: `DataCollectionServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DataCollectionServList {
    /// Brings digits or tones that were collected.
    #[rasn(tag(context, 0))]
    pub data_collected: Option<DataCollected>,
    /// Tells that collecting goes on.
    #[rasn(tag(context, 1))]
    pub data_collection_resumed: Option<DataCollectionResumed>,
    /// Tells that collecting rests.
    #[rasn(tag(context, 2))]
    pub data_collection_suspended: Option<DataCollectionSuspended>,
    /// Takes up collecting again.
    #[rasn(tag(context, 3))]
    pub resume_data_collection: Option<ResumeDataCollection>,
    /// Begins to collect digits or tones from a call.
    #[rasn(tag(context, 4))]
    pub start_data_collection: Option<StartDataCollection>,
    /// Ends collecting.
    #[rasn(tag(context, 5))]
    pub stop_data_collection: Option<StopDataCollection>,
    /// Lets collecting rest.
    #[rasn(tag(context, 6))]
    pub suspend_data_collection: Option<SuspendDataCollection>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Brings digits or tones that were collected: which of its options the switch has.
    ///
    /// ASN.1: `DataCollected`.
    pub struct DataCollected[44] {
        /// The request may tell how long each digit lasted.
        DIGITS_DURATION = 0 "digitsDuration",
        /// The request may tell how long each pause lasted.
        DIGITS_PAUSE_DURATION = 1 "digitsPauseDuration",
        /// A beep can be recognised.
        TONE_DETECTED_BEEP = 2 "toneDetectedBeep",
        /// The sign that the call is charged can be recognised.
        TONE_DETECTED_BILLING = 3 "toneDetectedBilling",
        /// Busy tone can be recognised.
        TONE_DETECTED_BUSY = 4 "toneDetectedBusy",
        /// A modem's carrier can be recognised.
        TONE_DETECTED_CARRIER = 5 "toneDetectedCarrier",
        /// The tone that says "done" can be recognised.
        TONE_DETECTED_CONFIRMATION = 6 "toneDetectedConfirmation",
        /// Dial tone can be recognised.
        TONE_DETECTED_DIAL = 7 "toneDetectedDial",
        /// The call of a fax machine can be recognised.
        TONE_DETECTED_FAX_CNG = 8 "toneDetectedFaxCNG",
        /// The tone heard on hold can be recognised.
        TONE_DETECTED_HOLD = 9 "toneDetectedHold",
        /// The howl for a handset left off can be recognised.
        TONE_DETECTED_HOWLER = 10 "toneDetectedHowler",
        /// The warning that somebody enters can be recognised.
        TONE_DETECTED_INTRUSION = 11 "toneDetectedIntrusion",
        /// The call of a modem can be recognised.
        TONE_DETECTED_MODEM_CNG = 12 "toneDetectedModemCNG",
        /// The tone of a parked call can be recognised.
        TONE_DETECTED_PARK = 13 "toneDetectedPark",
        /// The warning that it is recorded can be recognised.
        TONE_DETECTED_RECORD_WARNING = 14 "toneDetectedRecordWarning",
        /// Reorder tone, as when all lines are taken, can be recognised.
        TONE_DETECTED_REORDER = 15 "toneDetectedReorder",
        /// The tone that it rings at the other end can be recognised.
        TONE_DETECTED_RINGBACK = 16 "toneDetectedRingback",
        /// Silence can be recognised.
        TONE_DETECTED_SILENCE = 17 "toneDetectedSilence",
        /// The special tone before the announcement "vacant code" can be recognised.
        TONE_DETECTED_SIT_VC = 18 "toneDetectedSitVC",
        /// The special tone before the announcement "intercept" can be recognised.
        TONE_DETECTED_SIT_IC = 19 "toneDetectedSitIC",
        /// The special tone before the announcement "reorder" can be recognised.
        TONE_DETECTED_SIT_RO = 20 "toneDetectedSitRO",
        /// The special tone before the announcement "no circuit" can be recognised.
        TONE_DETECTED_SIT_NC = 21 "toneDetectedSitNC",
        /// Tone 0 of the switch's own may be told.
        TONE_DETECTED_SF0 = 22 "toneDetectedSf0",
        /// Tone 1 of the switch's own may be told.
        TONE_DETECTED_SF1 = 23 "toneDetectedSf1",
        /// Tone 2 of the switch's own may be told.
        TONE_DETECTED_SF2 = 24 "toneDetectedSf2",
        /// Tone 3 of the switch's own may be told.
        TONE_DETECTED_SF3 = 25 "toneDetectedSf3",
        /// Tone 4 of the switch's own may be told.
        TONE_DETECTED_SF4 = 26 "toneDetectedSf4",
        /// Tone 5 of the switch's own may be told.
        TONE_DETECTED_SF5 = 27 "toneDetectedSf5",
        /// Tone 6 of the switch's own may be told.
        TONE_DETECTED_SF6 = 28 "toneDetectedSf6",
        /// Tone 7 of the switch's own may be told.
        TONE_DETECTED_SF7 = 29 "toneDetectedSf7",
        /// Tone 8 of the switch's own may be told.
        TONE_DETECTED_SF8 = 30 "toneDetectedSf8",
        /// Tone 9 of the switch's own may be told.
        TONE_DETECTED_SF9 = 31 "toneDetectedSf9",
        /// Tone 10 of the switch's own may be told.
        TONE_DETECTED_SF10 = 32 "toneDetectedSf10",
        /// Any other tone can be recognised.
        TONE_DETECTED_OTHER = 33 "toneDetectedOther",
        /// The request may tell the frequency of the tone.
        TONE_FREQUENCY = 34 "toneFrequency",
        /// The request may tell how long the tone lasts.
        TONE_DURATION = 35 "toneDuration",
        /// The request may tell how long the tones' pauses last.
        TONE_PAUSE_DURATION = 36 "tonePauseDuration",
        /// The request may tell direction and channels of a connection.
        CONNECTION_INFO = 37 "connectionInfo",
        /// The request may say that the ending digit has come.
        DCOLL_CAUSE_FUSH_CHAR_RECEIVED = 38 "dcollCauseFushCharReceived",
        /// The request may say that enough digits have come.
        DCOLL_CAUSE_CHAR_COUNT_REACHED = 39 "dcollCauseCharCountReached",
        /// The request may say that the time is up.
        DCOLL_CAUSE_TIMEOUT = 40 "dcollCauseTimeout",
        /// The request may say that the switch ended it.
        DCOLL_CAUSE_SF_TERMINATED = 41 "dcollCauseSFTerminated",
        /// The request may carry private data.
        PRIVATE_DATA = 42 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 43 "privateDataInAck",
    }
}

bit_set! {
    /// Tells that collecting goes on: which of its options the switch has.
    ///
    /// ASN.1: `DataCollectionResumed`.
    pub struct DataCollectionResumed[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Tells that collecting rests: which of its options the switch has.
    ///
    /// ASN.1: `DataCollectionSuspended`.
    pub struct DataCollectionSuspended[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Takes up collecting again: which of its options the switch has.
    ///
    /// ASN.1: `ResumeDataCollection`.
    pub struct ResumeDataCollection[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Begins to collect digits or tones from a call: which of its options the switch has.
    ///
    /// ASN.1: `StartDataCollection`.
    pub struct StartDataCollection[9] {
        /// A device may be named.
        OBJECT_DEVICE = 0 "objectDevice",
        /// A call may be named.
        OBJECT_CALL = 1 "objectCall",
        /// Digits can be collected.
        DATA_COLLECTION_TYPE_DIGITS = 2 "dataCollectionTypeDigits",
        /// Tones can be collected.
        DATA_COLLECTION_TYPE_TONES = 3 "dataCollectionTypeTones",
        /// A number of digits can end collecting.
        DIGITS_REPORTING_CRITERIA_NUM_CHARS = 4 "digitsReportingCriteriaNumChars",
        /// A certain digit can end collecting.
        DIGITS_REPORTING_CRITERIA_FLUSH_CHAR = 5 "digitsReportingCriteriaFlushChar",
        /// A time limit can end collecting.
        DIGITS_REPORTING_CRITERIA_TIMEOUT = 6 "digitsReportingCriteriaTimeout",
        /// The request may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
    }
}

bit_set! {
    /// Ends collecting: which of its options the switch has.
    ///
    /// ASN.1: `StopDataCollection`.
    pub struct StopDataCollection[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Lets collecting rest: which of its options the switch has.
    ///
    /// ASN.1: `SuspendDataCollection`.
    pub struct SuspendDataCollection[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}
