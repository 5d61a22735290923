//! Module `CSTA-route-register` {… csta3(285) 248}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::RouteRegisterReqId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaClass;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `routeRegister`, operation 248.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRegisterArgument {
    pub routeing_device: Option<DeviceId>,
    pub requested_routeing_media_class: Option<MediaClass>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `routeRegister`, operation 248.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRegisterResult {
    pub route_register_req_id: RouteRegisterReqId,
    pub actual_routeing_media_class: Option<MediaClass>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for RouteRegisterArgument {
    const OPERATION: Operation = Operation::ROUTE_REGISTER;
}

impl Confirmed for RouteRegisterArgument {
    type Result = RouteRegisterResult;
}
