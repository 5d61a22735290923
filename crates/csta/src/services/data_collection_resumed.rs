//! Data Collection Resumed: tells that the switch collects again.
//!
//! The switch tells the application, after [Data Collection Suspended](super::data_collection_suspended).
//!
//! Module `CSTA-data-collection-resumed` {… csta3(285) 344}, operation `dataCollectionResumed` (344);
//! ECMA-285 clause 23, ECMA-269 clause 25.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataCollectionResumed`, operation 344: which collection.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DataCollectionResumedArgument {
    /// Number of the collection, from the result of [Start Data Collection](super::start_data_collection).
    pub dcoll_cross_ref_id: DcollCrossRefId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `dataCollectionResumed`, operation 344: the application has heard it.
pub type DataCollectionResumedResult = Acknowledgement;

impl Argument for DataCollectionResumedArgument {
    const OPERATION: Operation = Operation::DataCollectionResumed;
}

impl Confirmed for DataCollectionResumedArgument {
    type Result = DataCollectionResumedResult;
}
