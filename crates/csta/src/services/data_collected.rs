//! Module `CSTA-data-collected` {… csta3(285) 343}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest, open_enum};
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataCollected`, operation 343.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DataCollectedArgument {
    pub dcoll_cross_ref_id: DcollCrossRefId,
    #[rasn(tag(context, 0))]
    pub digits_data: Option<DigitsData>,
    #[rasn(tag(context, 1))]
    pub tel_tones_data: Option<TelTonesData>,
    #[rasn(tag(context, 2))]
    pub connection_information: Option<ConnectionInformation>,
    pub dcoll_cause: Option<DcollCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `dataCollected`, operation 343.
pub type DataCollectedResult = Acknowledgement;

/// `DigitsData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DigitsData {
    /// `SIZE(0..64)` by the standard; not checked.
    pub digits_detected: Ia5String,
    #[rasn(tag(context, 0))]
    pub digits_duration: Option<Vec<i64>>,
    #[rasn(tag(context, 1))]
    pub digits_pause_duration: Option<Vec<i64>>,
    pub rest: Rest,
}

/// `TelTonesData` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct TelTonesData {
    pub tone_detected: ToneDetected,
    #[rasn(tag(context, 0))]
    pub tone_frequency: Option<i64>,
    #[rasn(tag(context, 1))]
    pub tone_duration: Option<i64>,
    #[rasn(tag(context, 2))]
    pub tone_pause_duration: Option<i64>,
    pub rest: Rest,
}

open_enum! {
    /// `ToneDetected` of the standard.
    pub struct ToneDetected {
        BEEP = 0 "beep",
        BILLING = 1 "billing",
        BUSY = 2 "busy",
        CARRIER = 3 "carrier",
        CONFIRMATION = 4 "confirmation",
        DIAL = 5 "dial",
        FAX_CNG = 6 "faxCNG",
        HOLD = 7 "hold",
        HOWLER = 8 "howler",
        INTRUSION = 9 "intrusion",
        MODEM_CNG = 10 "modemCNG",
        PARK = 11 "park",
        RECORD_WARNING = 12 "recordWarning",
        REORDER = 13 "reorder",
        RINGBACK = 14 "ringback",
        SILENCE = 15 "silence",
        SIT_VC = 16 "sitVC",
        SIT_IC = 17 "sitIC",
        SIT_RO = 18 "sitRO",
        SIT_NC = 19 "sitNC",
        OTHER = 20 "other",
    }
}

open_enum! {
    /// `DcollCause` of the standard.
    pub struct DcollCause {
        FLUSH_CHAR_RECEIVED = 0 "flushCharReceived",
        CHAR_COUNT_REACHED = 1 "charCountReached",
        TIMEOUT = 2 "timeout",
        SF_TERMINATED = 3 "sfTerminated",
    }
}

impl Argument for DataCollectedArgument {
    const OPERATION: Operation = Operation::DATA_COLLECTED;
}

impl Confirmed for DataCollectedArgument {
    type Result = DataCollectedResult;
}
