//! Module `CSTA-data-collection-resumed` {… csta3(285) 344}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataCollectionResumed`, operation 344.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DataCollectionResumedArgument {
    pub dcoll_cross_ref_id: DcollCrossRefId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `dataCollectionResumed`, operation 344.
pub type DataCollectionResumedResult = Acknowledgement;

impl Argument for DataCollectionResumedArgument {
    const OPERATION: Operation = Operation::DATA_COLLECTION_RESUMED;
}

impl Confirmed for DataCollectionResumedArgument {
    type Result = DataCollectionResumedResult;
}
