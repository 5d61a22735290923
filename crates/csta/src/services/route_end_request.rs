//! Route End: ends a routeing dialogue.
//!
//! Either side may send it: the application to leave the call to the switch, the switch when the call is
//! routed, gone or waited for too long. There is no result.
//!
//! Module `CSTA-route-end-request` {… csta3(285) 85}, operation `routeEndRequest` (35); ECMA-285 clause 18,
//! ECMA-269 clause 20.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{CorrelatorData, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::error_definition::ErrorValue;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeEndRequest`, operation 35: which dialogue ends, and why.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteEndRequestArgument {
    /// Number of the dialogue, which the switch gave it in [Route Request](super::route_request).
    pub cross_ref_identifier: RouteingCrossRefId,
    /// Registration under which the switch asks; absent where there is one at most.
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    /// What went wrong; absent: nothing.
    #[rasn(tag(explicit(context, 1)))]
    pub error_value: Option<ErrorValue>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for RouteEndRequestArgument {
    const OPERATION: Operation = Operation::RouteEndRequest;
}
