//! Module `CSTA-resume-data-collection` {… csta3(285) 346}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `resumeDataCollection`, operation 346.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ResumeDataCollectionArgument {
    pub dcoll_cross_ref_id: DcollCrossRefId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `resumeDataCollection`, operation 346.
pub type ResumeDataCollectionResult = Acknowledgement;

impl Argument for ResumeDataCollectionArgument {
    const OPERATION: Operation = Operation::RESUME_DATA_COLLECTION;
}

impl Confirmed for ResumeDataCollectionArgument {
    type Result = ResumeDataCollectionResult;
}
