//! Resume Data Collection: has the switch collect again.
//!
//! The application asks the switch, after [Suspend Data Collection](super::suspend_data_collection).
//!
//! Module `CSTA-resume-data-collection` {… csta3(285) 346}, operation `resumeDataCollection` (346);
//! ECMA-285 clause 23, ECMA-269 clause 25.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `resumeDataCollection`, operation 346: which collection.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ResumeDataCollectionArgument {
    /// Number of the collection, from the result of [Start Data Collection](super::start_data_collection).
    pub dcoll_cross_ref_id: DcollCrossRefId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `resumeDataCollection`, operation 346: the switch collects again.
pub type ResumeDataCollectionResult = Acknowledgement;

impl Argument for ResumeDataCollectionArgument {
    const OPERATION: Operation = Operation::ResumeDataCollection;
}

impl Confirmed for ResumeDataCollectionArgument {
    type Result = ResumeDataCollectionResult;
}
