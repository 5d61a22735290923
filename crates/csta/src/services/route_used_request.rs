//! Route Used: tells where a call went in the end.
//!
//! The switch tells the application, if [Route Select](super::route_select_request) asked for it. There is
//! no result.
//!
//! Module `CSTA-route-used-request` {… csta3(285) 84}, operation `routeUsedRequest` (34); ECMA-285
//! clause 18, ECMA-269 clause 20.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_control::CallLinkageData;
use crate::data::device_feature_types::{CorrelatorData, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::device_identifier::{CalledDeviceId, CallingDeviceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeUsedRequest`, operation 34: where the call went.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteUsedRequestArgument {
    /// Number of the dialogue, which the switch gave it in [Route Request](super::route_request).
    pub cross_ref_identifier: RouteingCrossRefId,
    /// Registration under which the switch asks; absent where there is one at most.
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    /// Number that the call reached.
    pub route_used: CalledDeviceId,
    /// Who calls; absent where the switch does not know.
    pub calling_device: Option<CallingDeviceId>,
    /// Tells a destination in the switch's domain from one outside; absent: not said.
    pub domain: Option<bool>,
    /// Data of an application that the call bears; absent: none.
    #[rasn(tag(context, 1))]
    pub correlator_data: Option<CorrelatorData>,
    /// Identity that links the call to others, across switches; absent where the switch does not link
    /// calls.
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for RouteUsedRequestArgument {
    const OPERATION: Operation = Operation::RouteUsedRequest;
}
