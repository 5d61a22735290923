//! Data Collected: brings digits or tones that were heard in a call.
//!
//! The switch tells the application, after [Start Data Collection](super::start_data_collection), as often
//! as the criteria are met.
//!
//! Module `CSTA-data-collected` {… csta3(285) 343}, operation `dataCollected` (343); ECMA-285 clause 23,
//! ECMA-269 clause 25.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest, open_enum};
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataCollected`, operation 343: what was heard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DataCollectedArgument {
    /// Number of the collection, from the result of [Start Data Collection](super::start_data_collection).
    pub dcoll_cross_ref_id: DcollCrossRefId,
    /// The digits; absent: none.
    #[rasn(tag(context, 0))]
    pub digits_data: Option<DigitsData>,
    /// The tone; absent: none.
    #[rasn(tag(context, 1))]
    pub tel_tones_data: Option<TelTonesData>,
    /// How media flow over the connection; absent: not said.
    #[rasn(tag(context, 2))]
    pub connection_information: Option<ConnectionInformation>,
    /// Why it is told now; absent: not said.
    pub dcoll_cause: Option<DcollCause>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `dataCollected`, operation 343: the application has it.
pub type DataCollectedResult = Acknowledgement;

/// Digits that were heard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DigitsData {
    /// The digits, in order. `SIZE(0..64)` by the standard; not checked.
    pub digits_detected: Ia5String,
    /// How long each of them sounded, in the same order; absent: not measured.
    #[rasn(tag(context, 0))]
    pub digits_duration: Option<Vec<Integer>>,
    /// How long the pause at each of them was, in the same order; absent: not measured.
    #[rasn(tag(context, 1))]
    pub digits_pause_duration: Option<Vec<Integer>>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// A tone that was heard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct TelTonesData {
    /// Which.
    pub tone_detected: ToneDetected,
    /// Its frequency; absent: not measured.
    #[rasn(tag(context, 0))]
    pub tone_frequency: Option<Integer>,
    /// How long it sounded; absent: not measured.
    #[rasn(tag(context, 1))]
    pub tone_duration: Option<Integer>,
    /// How long the pause was; absent: not measured.
    #[rasn(tag(context, 2))]
    pub tone_pause_duration: Option<Integer>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

open_enum! {
    /// A tone on the line.
    pub struct ToneDetected {
        /// A short tone, as of an answering machine.
        BEEP = 0 "beep",
        /// Metering pulse.
        BILLING = 1 "billing",
        /// The called device is busy.
        BUSY = 2 "busy",
        /// A modem's carrier.
        CARRIER = 3 "carrier",
        /// The switch took what was dialled.
        CONFIRMATION = 4 "confirmation",
        /// The switch waits for digits.
        DIAL = 5 "dial",
        /// A calling fax.
        FAX_CNG = 6 "faxCNG",
        /// The call is held.
        HOLD = 7 "hold",
        /// The handset was left off hook.
        HOWLER = 8 "howler",
        /// Somebody breaks in.
        INTRUSION = 9 "intrusion",
        /// A calling modem.
        MODEM_CNG = 10 "modemCNG",
        /// The call is parked.
        PARK = 11 "park",
        /// The call is recorded.
        RECORD_WARNING = 12 "recordWarning",
        /// No way through the network.
        REORDER = 13 "reorder",
        /// The called device alerts.
        RINGBACK = 14 "ringback",
        /// Nothing.
        SILENCE = 15 "silence",
        /// Special information: the number is vacant.
        SIT_VC = 16 "sitVC",
        /// Special information: the call was intercepted.
        SIT_IC = 17 "sitIC",
        /// Special information: reorder.
        SIT_RO = 18 "sitRO",
        /// Special information: no circuit.
        SIT_NC = 19 "sitNC",
        /// Some other tone.
        OTHER = 20 "other",
    }
}

open_enum! {
    /// Why collected data are told now.
    pub struct DcollCause {
        /// The character came that ends a message.
        FLUSH_CHAR_RECEIVED = 0 "flushCharReceived",
        /// As many digits came as were asked for.
        CHAR_COUNT_REACHED = 1 "charCountReached",
        /// No digit came for as long as was asked.
        TIMEOUT = 2 "timeout",
        /// The switch ended the collection.
        SF_TERMINATED = 3 "sfTerminated",
    }
}

impl Argument for DataCollectedArgument {
    const OPERATION: Operation = Operation::DataCollected;
}

impl Confirmed for DataCollectedArgument {
    type Result = DataCollectedResult;
}
