//! Route Request: asks the application where a call shall go.
//!
//! The switch asks when a call reaches a routeing device for which an application has registered. The
//! answer is [Route Select](super::route_select_request), [Route End](super::route_end_request) or
//! [Route Reject](super::route_reject), each a request of its own with the same cross reference. There is
//! no result.
//!
//! Module `CSTA-route-request` {… csta3(285) 81}, operation `routeRequest` (31); ECMA-285 clause 18,
//! ECMA-269 clause 20.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData};
use crate::data::device_feature_types::{
    CorrelatorData, DeviceHistory, LanguagePreferences, MessageInfo, RouteRegisterReqId, RouteingCrossRefId,
    SelectValue, SubjectOfCall,
};
use crate::data::device_identifier::{
    AssociatedCalledDeviceId, AssociatedCallingDeviceId, CalledDeviceId, CallingDeviceId, SubjectDeviceId,
};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};
use crate::operation::{Argument, Operation};

/// Argument of `routeRequest`, operation 31: the call, as the switch knows it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRequestArgument {
    /// Number that the switch gives the dialogue; every message of it bears it.
    pub cross_ref_identifier: RouteingCrossRefId,
    /// Registration under which the switch asks; absent where there is one at most.
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    /// Number that was called, or the destination the call has now.
    pub current_route: CalledDeviceId,
    /// Who calls; absent where the switch does not know.
    pub calling_device: Option<CallingDeviceId>,
    /// Device at which the call waits to be routed; absent where the cross reference suffices.
    pub routeing_device: Option<SubjectDeviceId>,
    /// The call's connection at the routeing device; absent where there is none.
    pub routed_call: Option<ConnectionId>,
    /// By what the destination should be chosen; absent: as the application likes.
    #[rasn(tag(context, 1))]
    pub route_sel_algorithm: Option<SelectValue>,
    /// Device of the switch that stands for the caller's side, a trunk mostly; absent: none.
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    /// Device of the switch that stands for the called side: a trunk, or the one that belongs to a number
    /// called from outside; absent: none.
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    /// Whether the call goes before others; absent: the switch does not say.
    #[rasn(tag(context, 2))]
    pub priority: Option<bool>,
    /// How long the switch waits for a destination; absent: the switch does not say.
    #[rasn(tag(context, 3))]
    pub reply_timeout: Option<Integer>,
    /// Data of an application that the call bears; absent: none.
    #[rasn(tag(context, 4))]
    pub correlator_data: Option<CorrelatorData>,
    /// Media class, rate and delay of the call; absent: not said.
    #[rasn(tag(context, 5))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: no special one.
    #[rasn(tag(context, 6))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// How media flow over the call's connection; absent: not said.
    #[rasn(tag(context, 7))]
    pub route_call_info: Option<ConnectionInformation>,
    /// Identity that links the call to others, across switches; absent where the switch does not link
    /// calls.
    #[rasn(tag(context, 8))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 9))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// The message that the call carries; absent for calls without one.
    #[rasn(tag(context, 10))]
    pub message_info: Option<MessageInfo>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 11))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Where the call has been before; absent: not said.
    #[rasn(tag(context, 12))]
    pub device_history: Option<DeviceHistory>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for RouteRequestArgument {
    const OPERATION: Operation = Operation::RouteRequest;
}
