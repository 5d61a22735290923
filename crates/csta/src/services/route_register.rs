//! Route Register: makes the application the one that the switch asks where calls shall go.
//!
//! The application asks the switch, for one routeing device or all. From then on
//! [Route Request](super::route_request) comes, until [Route Register Cancel](super::route_register_cancel)
//! or [Route Register Abort](super::route_register_abort).
//!
//! Module `CSTA-route-register` {… csta3(285) 248}, operation `routeRegister` (248); ECMA-285 clause 18,
//! ECMA-269 clause 20.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::RouteRegisterReqId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaClass;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `routeRegister`, operation 248: for which calls.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRegisterArgument {
    /// Routeing device whose calls are meant; absent: every routeing device of the switch.
    pub routeing_device: Option<DeviceId>,
    /// Media classes of the calls to be asked for; absent: the switch decides.
    pub requested_routeing_media_class: Option<MediaClass>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `routeRegister`, operation 248: the registration.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRegisterResult {
    /// Number by which the switch and the application call the registration.
    pub route_register_req_id: RouteRegisterReqId,
    /// Media classes the switch asks for; absent: those of the request.
    pub actual_routeing_media_class: Option<MediaClass>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for RouteRegisterArgument {
    const OPERATION: Operation = Operation::RouteRegister;
}

impl Confirmed for RouteRegisterArgument {
    type Result = RouteRegisterResult;
}
