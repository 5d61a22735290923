//! Module `CSTA-stop-data-path` {… csta3(285) 111}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `stopDataPath`, operation 111.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct StopDataPathArgument {
    pub io_cross_ref_id: IoCrossRefId,
    pub io_register_req_id: Option<IoRegisterReqId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `stopDataPath`, operation 111.
pub type StopDataPathResult = Acknowledgement;

impl Argument for StopDataPathArgument {
    const OPERATION: Operation = Operation::STOP_DATA_PATH;
}

impl Confirmed for StopDataPathArgument {
    type Result = StopDataPathResult;
}
