//! Stop Data Collection: ends a collection of digits or tones.
//!
//! The application asks the switch; it ends what [Start Data Collection](super::start_data_collection)
//! began.
//!
//! Module `CSTA-stop-data-collection` {… csta3(285) 348}, operation `stopDataCollection` (348); ECMA-285
//! clause 23, ECMA-269 clause 25.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `stopDataCollection`, operation 348: which collection.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StopDataCollectionArgument {
    /// Number of the collection, from the result of [Start Data Collection](super::start_data_collection).
    pub dcoll_cross_ref_id: DcollCrossRefId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `stopDataCollection`, operation 348: the collection has ended.
pub type StopDataCollectionResult = Acknowledgement;

impl Argument for StopDataCollectionArgument {
    const OPERATION: Operation = Operation::StopDataCollection;
}

impl Confirmed for StopDataCollectionArgument {
    type Result = StopDataCollectionResult;
}
