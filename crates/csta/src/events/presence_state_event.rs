//! Module `CSTA-presence-state-event` {… csta3(285) 552}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::PresenceState;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::security::TimeInfo;

/// `PresenceStateEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PresenceStateEvent {
    pub device: SubjectDeviceId,
    pub presence_state: PresenceState,
    #[rasn(tag(context, 0))]
    pub from_time: Option<TimeInfo>,
    #[rasn(tag(context, 1))]
    pub until_time: Option<TimeInfo>,
    #[rasn(tag(context, 2))]
    pub place: Option<OctetString>,
    #[rasn(tag(context, 3))]
    pub mood: Option<OctetString>,
    #[rasn(tag(context, 4))]
    pub named_presence_state: Option<OctetString>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
