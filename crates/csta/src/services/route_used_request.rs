//! Module `CSTA-route-used-request` {… csta3(285) 84}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_control::CallLinkageData;
use crate::data::device_feature_types::{CorrelatorData, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::device_identifier::{CalledDeviceId, CallingDeviceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeUsedRequest`, operation 34.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteUsedRequestArgument {
    pub cross_ref_identifier: RouteingCrossRefId,
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    pub route_used: CalledDeviceId,
    pub calling_device: Option<CallingDeviceId>,
    pub domain: Option<bool>,
    #[rasn(tag(context, 1))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for RouteUsedRequestArgument {
    const OPERATION: Operation = Operation::ROUTE_USED_REQUEST;
}
