//! Module `CSTA-set-display` {… csta3(285) 274}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::{CharacterSet, DisplayId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setDisplay`, operation 274.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetDisplayArgument {
    pub device: DeviceId,
    pub display: Option<DisplayId>,
    #[rasn(tag(context, 0))]
    pub physical_base_row_number: Option<i64>,
    #[rasn(tag(context, 1))]
    pub physical_base_column_number: Option<i64>,
    /// `SIZE(0..240)` by the standard; not checked.
    pub contents_of_display: Ia5String,
    #[rasn(tag(context, 2))]
    pub offset: Option<i64>,
    #[rasn(tag(context, 3))]
    pub character_set: Option<CharacterSet>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `setDisplay`, operation 274.
pub type SetDisplayResult = Acknowledgement;

impl Argument for SetDisplayArgument {
    const OPERATION: Operation = Operation::SET_DISPLAY;
}

impl Confirmed for SetDisplayArgument {
    type Result = SetDisplayResult;
}
