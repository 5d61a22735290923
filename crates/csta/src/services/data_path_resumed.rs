//! Module `CSTA-data-path-resumed` {… csta3(285) 118}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataPathResumed`, operation 118.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct DataPathResumedArgument {
    pub io_cross_ref_id: IoCrossRefId,
    pub io_register_req_id: Option<IoRegisterReqId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `dataPathResumed`, operation 118.
pub type DataPathResumedResult = Acknowledgement;

impl Argument for DataPathResumedArgument {
    const OPERATION: Operation = Operation::DATA_PATH_RESUMED;
}

impl Confirmed for DataPathResumedArgument {
    type Result = DataPathResumedResult;
}
