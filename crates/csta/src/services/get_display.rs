//! Module `CSTA-get-display` {… csta3(285) 263}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{CharacterSet, DisplayId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getDisplay`, operation 263.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetDisplayArgument {
    pub device: DeviceId,
    pub display: Option<DisplayId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getDisplay`, operation 263.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetDisplayResult {
    pub display_list: DisplayList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `DisplayList` of the standard.
pub type DisplayList = Vec<DisplayListItem>;

/// One item of [`DisplayList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DisplayListItem {
    pub display_id: DisplayId,
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
    pub rest: Rest,
}

impl Argument for GetDisplayArgument {
    const OPERATION: Operation = Operation::GET_DISPLAY;
}

impl Confirmed for GetDisplayArgument {
    type Result = GetDisplayResult;
}
