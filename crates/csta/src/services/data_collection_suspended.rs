//! Data Collection Suspended: tells that the switch does not collect for now.
//!
//! The switch tells the application. [Data Collection Resumed](super::data_collection_resumed) tells the
//! end of it.
//!
//! Module `CSTA-data-collection-suspended` {… csta3(285) 345}, operation `dataCollectionSuspended` (345);
//! ECMA-285 clause 23, ECMA-269 clause 25.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataCollectionSuspended`, operation 345: which collection.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DataCollectionSuspendedArgument {
    /// Number of the collection, from the result of [Start Data Collection](super::start_data_collection).
    pub dcoll_cross_ref_id: DcollCrossRefId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `dataCollectionSuspended`, operation 345: the application has heard it.
pub type DataCollectionSuspendedResult = Acknowledgement;

impl Argument for DataCollectionSuspendedArgument {
    const OPERATION: Operation = Operation::DataCollectionSuspended;
}

impl Confirmed for DataCollectionSuspendedArgument {
    type Result = DataCollectionSuspendedResult;
}
