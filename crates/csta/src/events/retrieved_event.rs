//! Module `CSTA-retrieved-event` {… csta3(285) 33}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData, LocationInfoList, ServicesPermitted};
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_feature_types::{CorrelatorData, LanguagePreferences};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};

/// `RetrievedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RetrievedEvent {
    pub retrieved_connection: ConnectionId,
    pub retrieving_device: SubjectDeviceId,
    pub local_connection_info: Option<LocalConnectionState>,
    #[rasn(tag(context, 0))]
    pub correlator_data: Option<CorrelatorData>,
    pub cause: EventCause,
    #[rasn(tag(context, 1))]
    pub services_permitted: Option<ServicesPermitted>,
    #[rasn(tag(context, 2))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    #[rasn(tag(context, 4))]
    pub retrieved_connection_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 5))]
    pub call_linkage_data: Option<CallLinkageData>,
    #[rasn(tag(context, 6))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 7))]
    pub location_info: Option<LocationInfoList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
