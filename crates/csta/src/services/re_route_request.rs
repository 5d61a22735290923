//! Re-Route: asks for another destination, for the one the application chose could not be reached.
//!
//! The switch asks the application, in the dialogue that [Route Request](super::route_request) began. The
//! answer is another [Route Select](super::route_select_request), [Route End](super::route_end_request) or
//! [Route Reject](super::route_reject). There is no result.
//!
//! Module `CSTA-re-route-request` {… csta3(285) 82}, operation `reRouteRequest` (32); ECMA-285 clause 18,
//! ECMA-269 clause 20.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_control::CallLinkageData;
use crate::data::device_feature_types::{CorrelatorData, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `reRouteRequest`, operation 32: the call that still needs a destination.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ReRouteRequestArgument {
    /// Number of the dialogue, which the switch gave it in [Route Request](super::route_request).
    pub cross_ref_identifier: RouteingCrossRefId,
    /// Registration under which the switch asks; absent where there is one at most.
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    /// How long the switch waits for the next destination; absent: the switch does not say.
    #[rasn(tag(context, 1))]
    pub reply_timeout: Option<Integer>,
    /// Data of an application that the call bears; absent: none.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// Identity that links the call to others, across switches; absent where the switch does not link
    /// calls.
    #[rasn(tag(context, 3))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for ReRouteRequestArgument {
    const OPERATION: Operation = Operation::ReRouteRequest;
}
