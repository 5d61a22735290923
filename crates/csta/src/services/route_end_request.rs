//! Module `CSTA-route-end-request` {… csta3(285) 85}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{CorrelatorData, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::error_definition::ErrorValue;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeEndRequest`, operation 35.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteEndRequestArgument {
    pub cross_ref_identifier: RouteingCrossRefId,
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    #[rasn(tag(explicit(context, 1)))]
    pub error_value: Option<ErrorValue>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for RouteEndRequestArgument {
    const OPERATION: Operation = Operation::ROUTE_END_REQUEST;
}
