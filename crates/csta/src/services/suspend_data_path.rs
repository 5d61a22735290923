//! Module `CSTA-suspend-data-path` {… csta3(285) 115}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `suspendDataPath`, operation 115.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SuspendDataPathArgument {
    pub io_cross_ref_id: IoCrossRefId,
    pub io_register_req_id: Option<IoRegisterReqId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `suspendDataPath`, operation 115.
pub type SuspendDataPathResult = Acknowledgement;

impl Argument for SuspendDataPathArgument {
    const OPERATION: Operation = Operation::SUSPEND_DATA_PATH;
}

impl Confirmed for SuspendDataPathArgument {
    type Result = SuspendDataPathResult;
}
