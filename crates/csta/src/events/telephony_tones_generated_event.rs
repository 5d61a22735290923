//! Module `CSTA-telephony-tones-generated-event` {… csta3(285) 242}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::device_feature_types::TelephonyTone;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;

/// `TelephonyTonesGeneratedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct TelephonyTonesGeneratedEvent {
    pub connection: ConnectionId,
    pub tone_generated: Option<TelephonyTone>,
    #[rasn(tag(context, 0))]
    pub tone_frequency: Option<i64>,
    #[rasn(tag(context, 1))]
    pub tone_duration: Option<i64>,
    #[rasn(tag(context, 2))]
    pub pause_duration: Option<i64>,
    pub connection_info: Option<ConnectionInformation>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
