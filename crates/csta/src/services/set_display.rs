//! Set Display: writes on a telephone's display.
//!
//! The application asks the switch; [Display Updated](crate::events::display_updated_event) follows.
//! [Get Display](super::get_display) tells how large it is.
//!
//! Module `CSTA-set-display` {… csta3(285) 274}, operation `setDisplay` (274); ECMA-285 clause 19.1,
//! ECMA-269 clause 21.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{CharacterSet, DisplayId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setDisplay`, operation 274: the text and its place.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetDisplayArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The display to write on; absent: the telephone's only or first one.
    pub display: Option<DisplayId>,
    /// Row of the page that shall be seen topmost; absent: it stays.
    #[rasn(tag(context, 0))]
    pub physical_base_row_number: Option<Integer>,
    /// Column of the page that shall be seen leftmost; absent: it stays.
    #[rasn(tag(context, 1))]
    pub physical_base_column_number: Option<Integer>,
    /// The text. `SIZE(0..240)` by the standard; not checked.
    pub contents_of_display: Ia5String,
    /// Characters of the page before the text begins; absent: none.
    #[rasn(tag(context, 2))]
    pub offset: Option<Integer>,
    /// How the text is coded; absent: not said.
    #[rasn(tag(context, 3))]
    pub character_set: Option<CharacterSet>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `setDisplay`, operation 274: the text is shown.
pub type SetDisplayResult = Acknowledgement;

impl Argument for SetDisplayArgument {
    const OPERATION: Operation = Operation::SetDisplay;
}

impl Confirmed for SetDisplayArgument {
    type Result = SetDisplayResult;
}
