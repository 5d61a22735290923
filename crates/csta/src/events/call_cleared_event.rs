//! Module `CSTA-call-cleared-event` {… csta3(285) 22}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, LocationInfoList};
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences, UserData};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaCallCharacteristics;

/// `CallClearedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallClearedEvent {
    pub cleared_call: ConnectionId,
    #[rasn(tag(context, 1))]
    pub correlator_data: Option<CorrelatorData>,
    pub user_data: Option<UserData>,
    pub cause: EventCause,
    #[rasn(tag(context, 2))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 4))]
    pub call_linkage_data: Option<CallLinkageData>,
    #[rasn(tag(context, 5))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 6))]
    pub location_info: Option<LocationInfoList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
