//! Module `CSTA-route-register-cancel` {… csta3(285) 250}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::RouteRegisterReqId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `routeRegisterCancel`, operation 250.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRegisterCancelArgument {
    pub route_register_req_id: RouteRegisterReqId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `routeRegisterCancel`, operation 250.
pub type RouteRegisterCancelResult = Acknowledgement;

impl Argument for RouteRegisterCancelArgument {
    const OPERATION: Operation = Operation::ROUTE_REGISTER_CANCEL;
}

impl Confirmed for RouteRegisterCancelArgument {
    type Result = RouteRegisterCancelResult;
}
