//! Route Register Cancel: ends a routeing registration.
//!
//! The application asks the switch, which asks it for no more destinations then.
//!
//! Module `CSTA-route-register-cancel` {… csta3(285) 250}, operation `routeRegisterCancel` (250); ECMA-285
//! clause 18, ECMA-269 clause 20.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::RouteRegisterReqId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `routeRegisterCancel`, operation 250: which registration to end.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRegisterCancelArgument {
    /// Registration under which the switch asks; absent where there is one at most.
    pub route_register_req_id: RouteRegisterReqId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `routeRegisterCancel`, operation 250: the registration is gone.
pub type RouteRegisterCancelResult = Acknowledgement;

impl Argument for RouteRegisterCancelArgument {
    const OPERATION: Operation = Operation::RouteRegisterCancel;
}

impl Confirmed for RouteRegisterCancelArgument {
    type Result = RouteRegisterCancelResult;
}
