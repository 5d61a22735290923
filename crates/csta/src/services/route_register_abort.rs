//! Module `CSTA-route-register-abort` {… csta3(285) 249}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::RouteRegisterReqId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeRegisterAbort`, operation 249.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRegisterAbortArgument {
    pub route_register_req_id: RouteRegisterReqId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for RouteRegisterAbortArgument {
    const OPERATION: Operation = Operation::ROUTE_REGISTER_ABORT;
}
