//! Start Data Collection: has the switch listen to a call for digits or tones.
//!
//! The application asks the switch. What is heard comes with [Data Collected](super::data_collected), until
//! [Stop Data Collection](super::stop_data_collection).
//!
//! Module `CSTA-start-data-collection` {… csta3(285) 347}, operation `startDataCollection` (347); ECMA-285
//! clause 23, ECMA-269 clause 25.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest, choice, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `startDataCollection`, operation 347: whom to listen to, and for what.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct StartDataCollectionArgument {
    /// Device or call to listen to.
    pub object: CallObject,
    /// Digits or tones; absent: the switch decides.
    pub data_coll_type: Option<DataCollType>,
    /// When digits are told; absent: each as it comes.
    pub digits_reporting_criteria: Option<DigitsReportingCriteria>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `startDataCollection`, operation 347: the collection.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartDataCollectionResult {
    /// Number by which both sides call the collection.
    pub dcoll_cross_ref_id: DcollCrossRefId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

choice! {
    /// Whom to listen to.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum CallObject {
        /// A device, in each of its calls.
        Device(DeviceId),
        /// One connection of a call.
        // Its own tag once more: rasn's derive leaves it out of an alternative.
        #[rasn(tag(application, 11))]
        Call(ConnectionId),
    }
}

open_enum! {
    /// What to listen for.
    pub struct DataCollType {
        /// Keys of a caller's telephone.
        DIGITS = 0 "digits",
        /// Tones of the network, faxes and modems.
        TEL_TONES = 1 "telTones",
    }
}

/// When collected digits are told: by whichever is met first.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DigitsReportingCriteria {
    /// Digits that make one report; absent: no number does.
    #[rasn(tag(context, 0))]
    pub num_chars: Option<Integer>,
    /// Digit that ends a report; absent: none does. `SIZE(1..1)` by the standard; not checked.
    pub flush_char: Option<Ia5String>,
    /// How long no digit may come before those so far are told; absent: there is no such limit.
    #[rasn(tag(context, 1))]
    pub timeout: Option<Integer>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for StartDataCollectionArgument {
    const OPERATION: Operation = Operation::StartDataCollection;
}

impl Confirmed for StartDataCollectionArgument {
    type Result = StartDataCollectionResult;
}
