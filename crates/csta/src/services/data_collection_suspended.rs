//! Module `CSTA-data-collection-suspended` {… csta3(285) 345}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataCollectionSuspended`, operation 345.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DataCollectionSuspendedArgument {
    pub dcoll_cross_ref_id: DcollCrossRefId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `dataCollectionSuspended`, operation 345.
pub type DataCollectionSuspendedResult = Acknowledgement;

impl Argument for DataCollectionSuspendedArgument {
    const OPERATION: Operation = Operation::DATA_COLLECTION_SUSPENDED;
}

impl Confirmed for DataCollectionSuspendedArgument {
    type Result = DataCollectionSuspendedResult;
}
