//! Module `CSTA-stop-data-collection` {… csta3(285) 348}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `stopDataCollection`, operation 348.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StopDataCollectionArgument {
    pub dcoll_cross_ref_id: DcollCrossRefId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `stopDataCollection`, operation 348.
pub type StopDataCollectionResult = Acknowledgement;

impl Argument for StopDataCollectionArgument {
    const OPERATION: Operation = Operation::STOP_DATA_COLLECTION;
}

impl Confirmed for StopDataCollectionArgument {
    type Result = StopDataCollectionResult;
}
