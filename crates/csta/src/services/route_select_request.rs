//! Module `CSTA-route-select-request` {… csta3(285) 83}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{CorrelatorData, RetryValue, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeSelectRequest`, operation 33.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteSelectRequestArgument {
    pub cross_ref_identifier: RouteingCrossRefId,
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    #[rasn(tag(explicit(context, 1)))]
    pub route_selected: DeviceId,
    #[rasn(tag(context, 2))]
    pub alternate_routes: Option<Vec<DeviceId>>,
    #[rasn(tag(explicit(context, 3)))]
    pub remain_retries: Option<RetryValue>,
    #[rasn(tag(context, 4))]
    pub route_used_req: Option<bool>,
    #[rasn(tag(context, 5))]
    pub correlator_data: Option<CorrelatorData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for RouteSelectRequestArgument {
    const OPERATION: Operation = Operation::ROUTE_SELECT_REQUEST;
}
