//! Suspend Data Collection: stops a collection of digits or tones for a while.
//!
//! The application asks the switch. [Resume Data Collection](super::resume_data_collection) goes on with
//! it.
//!
//! Module `CSTA-suspend-data-collection` {… csta3(285) 349}, operation `suspendDataCollection` (349);
//! ECMA-285 clause 23, ECMA-269 clause 25.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `suspendDataCollection`, operation 349: which collection.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SuspendDataCollectionArgument {
    /// Number of the collection, from the result of [Start Data Collection](super::start_data_collection).
    pub dcoll_cross_ref_id: DcollCrossRefId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `suspendDataCollection`, operation 349: nothing is collected.
pub type SuspendDataCollectionResult = Acknowledgement;

impl Argument for SuspendDataCollectionArgument {
    const OPERATION: Operation = Operation::SuspendDataCollection;
}

impl Confirmed for SuspendDataCollectionArgument {
    type Result = SuspendDataCollectionResult;
}
