//! Module `CSTA-display-updated-event` {… csta3(285) 285}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{CharacterSet, DisplayId};

/// `DisplayUpdatedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DisplayUpdatedEvent {
    pub device: SubjectDeviceId,
    pub display_id: Option<DisplayId>,
    pub logical_rows: i64,
    pub logical_columns: i64,
    #[rasn(tag(context, 0))]
    pub physical_rows: Option<i64>,
    #[rasn(tag(context, 1))]
    pub physical_columns: Option<i64>,
    #[rasn(tag(context, 2))]
    pub physical_base_row_number: Option<i64>,
    #[rasn(tag(context, 3))]
    pub physical_base_column_number: Option<i64>,
    pub character_set: Option<CharacterSet>,
    pub contents_of_display: Ia5String,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}
