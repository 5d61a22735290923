//! Module `CSTA-data-path-suspended` {… csta3(285) 116}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataPathSuspended`, operation 116.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct DataPathSuspendedArgument {
    pub io_cross_ref_id: IoCrossRefId,
    pub io_req_register_id: Option<IoRegisterReqId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `dataPathSuspended`, operation 116.
pub type DataPathSuspendedResult = Acknowledgement;

impl Argument for DataPathSuspendedArgument {
    const OPERATION: Operation = Operation::DATA_PATH_SUSPENDED;
}

impl Confirmed for DataPathSuspendedArgument {
    type Result = DataPathSuspendedResult;
}
