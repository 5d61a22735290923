//! Module `CSTA-digits-generated-event` {… csta3(285) 241}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;

/// `DigitsGeneratedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DigitsGeneratedEvent {
    pub connection: ConnectionId,
    pub digit_generated_list: Ia5String,
    #[rasn(tag(context, 0))]
    pub digit_duration_list: Option<Vec<i64>>,
    #[rasn(tag(context, 1))]
    pub pause_duration_list: Option<Vec<i64>>,
    pub connection_info: Option<ConnectionInformation>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
