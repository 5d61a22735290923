//! Module `CSTA-suspend-data-collection` {… csta3(285) 349}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `suspendDataCollection`, operation 349.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SuspendDataCollectionArgument {
    pub dcoll_cross_ref_id: DcollCrossRefId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `suspendDataCollection`, operation 349.
pub type SuspendDataCollectionResult = Acknowledgement;

impl Argument for SuspendDataCollectionArgument {
    const OPERATION: Operation = Operation::SUSPEND_DATA_COLLECTION;
}

impl Confirmed for SuspendDataCollectionArgument {
    type Result = SuspendDataCollectionResult;
}
