//! Get Display: reads what a telephone's display shows.
//!
//! The application asks the switch. [Display Updated](crate::events::display_updated_event) tells of
//! changes, [Set Display](super::set_display) makes them.
//!
//! Module `CSTA-get-display` {… csta3(285) 263}, operation `getDisplay` (263); ECMA-285 clause 19.1,
//! ECMA-269 clause 21.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{CharacterSet, DisplayId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getDisplay`, operation 263: the telephone to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetDisplayArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The display to read; absent: all of them.
    pub display: Option<DisplayId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getDisplay`, operation 263: the displays.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetDisplayResult {
    /// One entry for each.
    pub display_list: DisplayList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Displays of a telephone.
pub type DisplayList = Vec<DisplayListItem>;

/// One display, a window on a page of text that may be larger.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DisplayListItem {
    /// Its number at this telephone.
    pub display_id: DisplayId,
    /// Rows of the page.
    pub logical_rows: Integer,
    /// Columns of the page.
    pub logical_columns: Integer,
    /// Rows that are seen at once; absent: not said.
    #[rasn(tag(context, 0))]
    pub physical_rows: Option<Integer>,
    /// Columns that are seen at once; absent: not said.
    #[rasn(tag(context, 1))]
    pub physical_columns: Option<Integer>,
    /// Row of the page that is seen topmost; absent: not said.
    #[rasn(tag(context, 2))]
    pub physical_base_row_number: Option<Integer>,
    /// Column of the page that is seen leftmost; absent: not said.
    #[rasn(tag(context, 3))]
    pub physical_base_column_number: Option<Integer>,
    /// How the text is coded; absent: not said.
    pub character_set: Option<CharacterSet>,
    /// The text of the page, row after row.
    pub contents_of_display: Ia5String,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetDisplayArgument {
    const OPERATION: Operation = Operation::GetDisplay;
}

impl Confirmed for GetDisplayArgument {
    type Result = GetDisplayResult;
}
