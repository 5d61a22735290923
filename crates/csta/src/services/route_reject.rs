//! Route Reject: refuses to choose a destination for a call, and ends the dialogue.
//!
//! The application answers [Route Request](super::route_request) or [Re-Route](super::re_route_request)
//! with it when the call shall not be taken at all. There is no result.
//!
//! Module `CSTA-route-reject` {… csta3(285) 86}, operation `routeReject` (36); ECMA-285 clause 18, ECMA-269
//! clause 20.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::device_feature_types::{CorrelatorData, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeReject`, operation 36: which call is refused, and why.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRejectArgument {
    /// Number of the dialogue, which the switch gave it in [Route Request](super::route_request).
    pub cross_ref_identifier: RouteingCrossRefId,
    /// Registration under which the switch asks; absent where there is one at most.
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    /// Why; absent: the application does not say.
    #[rasn(tag(context, 1))]
    pub reject_cause: Option<RejectCause>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

open_enum! {
    /// Why the application takes no call.
    pub struct RejectCause {
        /// Everybody is busy.
        BUSY_OVERFLOW = 1 "busyOverflow",
        /// The call would wait, or has waited, too long.
        QUEUE_TIME_OVERFLOW = 2 "queueTimeOverflow",
        /// There are too many calls already.
        CAPACITY_OVERFLOW = 3 "capacityOverflow",
        /// Nobody works at this time.
        CALENDAR_OVERFLOW = 4 "calendarOverflow",
        /// Too much for a reason that is not known.
        UNKNOWN_OVERFLOW = 5 "unknownOverflow",
    }
}

impl Argument for RouteRejectArgument {
    const OPERATION: Operation = Operation::RouteReject;
}
