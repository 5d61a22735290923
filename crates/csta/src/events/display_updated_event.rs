//! Display Updated: a telephone's display shows something else.
//!
//! Comes when the text changes; the whole display is told, not the change.
//!
//! Module `CSTA-display-updated-event` {… csta3(285) 285}, ECMA-285 clause 19.2.3.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest};
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{CharacterSet, DisplayId};

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `DisplayUpdatedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DisplayUpdatedEvent {
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Which display of the telephone it is; absent where there is but one.
    pub display_id: Option<DisplayId>,
    /// Rows of the text.
    pub logical_rows: Integer,
    /// Columns of the text.
    pub logical_columns: Integer,
    /// Rows that can be seen at a time; absent means all of them.
    #[rasn(tag(context, 0))]
    pub physical_rows: Option<Integer>,
    /// Columns that can be seen at a time; absent means all of them.
    #[rasn(tag(context, 1))]
    pub physical_columns: Option<Integer>,
    /// Row of the text that is the first one to be seen.
    #[rasn(tag(context, 2))]
    pub physical_base_row_number: Option<Integer>,
    /// Column of the text that is the first one to be seen.
    #[rasn(tag(context, 3))]
    pub physical_base_column_number: Option<Integer>,
    /// How to read the text.
    pub character_set: Option<CharacterSet>,
    /// The whole text, row behind row.
    pub contents_of_display: Ia5String,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
