//! Module `CSTA-re-route-request` {… csta3(285) 82}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_control::CallLinkageData;
use crate::data::device_feature_types::{CorrelatorData, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `reRouteRequest`, operation 32.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ReRouteRequestArgument {
    pub cross_ref_identifier: RouteingCrossRefId,
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    #[rasn(tag(context, 1))]
    pub reply_timeout: Option<i64>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 3))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ReRouteRequestArgument {
    const OPERATION: Operation = Operation::RE_ROUTE_REQUEST;
}
