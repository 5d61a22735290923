//! Route Register Abort: tells that the switch has ended a routeing registration.
//!
//! The switch tells the application, which may register anew with [Route Register](super::route_register).
//! There is no result.
//!
//! Module `CSTA-route-register-abort` {… csta3(285) 249}, operation `routeRegisterAbort` (249); ECMA-285
//! clause 18, ECMA-269 clause 20.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::RouteRegisterReqId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeRegisterAbort`, operation 249: which registration is gone.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRegisterAbortArgument {
    /// Registration under which the switch asks; absent where there is one at most.
    pub route_register_req_id: RouteRegisterReqId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for RouteRegisterAbortArgument {
    const OPERATION: Operation = Operation::RouteRegisterAbort;
}
