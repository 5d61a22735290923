//! Module `CSTA-route-request` {… csta3(285) 81}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
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

/// Argument of `routeRequest`, operation 31.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRequestArgument {
    pub cross_ref_identifier: RouteingCrossRefId,
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    pub current_route: CalledDeviceId,
    pub calling_device: Option<CallingDeviceId>,
    pub routeing_device: Option<SubjectDeviceId>,
    pub routed_call: Option<ConnectionId>,
    #[rasn(tag(context, 1))]
    pub route_sel_algorithm: Option<SelectValue>,
    pub associated_calling_device: Option<AssociatedCallingDeviceId>,
    pub associated_called_device: Option<AssociatedCalledDeviceId>,
    #[rasn(tag(context, 2))]
    pub priority: Option<bool>,
    #[rasn(tag(context, 3))]
    pub reply_timeout: Option<i64>,
    #[rasn(tag(context, 4))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 5))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 6))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 7))]
    pub route_call_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 8))]
    pub call_linkage_data: Option<CallLinkageData>,
    #[rasn(tag(context, 9))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 10))]
    pub message_info: Option<MessageInfo>,
    #[rasn(tag(context, 11))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 12))]
    pub device_history: Option<DeviceHistory>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for RouteRequestArgument {
    const OPERATION: Operation = Operation::ROUTE_REQUEST;
}
