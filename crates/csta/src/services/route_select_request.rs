//! Route Select: names the destination of a call.
//!
//! The application answers [Route Request](super::route_request) or [Re-Route](super::re_route_request)
//! with it. If the switch cannot reach the destination it tries the alternatives or comes back with
//! [Re-Route](super::re_route_request); it may tell the end with [Route Used](super::route_used_request).
//! There is no result.
//!
//! Module `CSTA-route-select-request` {… csta3(285) 83}, operation `routeSelectRequest` (33); ECMA-285
//! clause 18, ECMA-269 clause 20.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{CorrelatorData, RetryValue, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeSelectRequest`, operation 33: where the call shall go.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteSelectRequestArgument {
    /// Number of the dialogue, which the switch gave it in [Route Request](super::route_request).
    pub cross_ref_identifier: RouteingCrossRefId,
    /// Registration under which the switch asks; absent where there is one at most.
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    /// Number to which the call goes.
    #[rasn(tag(explicit(context, 1)))]
    pub route_selected: DeviceId,
    /// Numbers to try after that, in this order; absent: none.
    #[rasn(tag(context, 2))]
    pub alternate_routes: Option<Vec<DeviceId>>,
    /// How often the application could give another destination, if this one fails; absent: it does not
    /// say.
    #[rasn(tag(explicit(context, 3)))]
    pub remain_retries: Option<RetryValue>,
    /// Whether the switch shall tell the destination in the end; absent: no.
    #[rasn(tag(context, 4))]
    pub route_used_req: Option<bool>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 5))]
    pub correlator_data: Option<CorrelatorData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for RouteSelectRequestArgument {
    const OPERATION: Operation = Operation::RouteSelectRequest;
}
