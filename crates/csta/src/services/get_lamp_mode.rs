//! Get Lamp Mode: reads how the lamps of a telephone burn.
//!
//! The application asks the switch. [Lamp Mode](crate::events::lamp_mode_event) tells of changes,
//! [Set Lamp Mode](super::set_lamp_mode) makes them.
//!
//! Module `CSTA-get-lamp-mode` {… csta3(285) 266}, operation `getLampMode` (266); ECMA-285 clause 19.1,
//! ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{ButtonId, LampBrightness, LampColor, LampId, LampMode};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getLampMode`, operation 266: the telephone to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLampModeArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The lamp to read; absent: all of them.
    pub lamp: Option<LampId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getLampMode`, operation 266: the lamps.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLampModeResult {
    /// One entry for each.
    pub lamp_mode_list: LampModeList,
    /// The lamp that was asked for; absent: all.
    pub lamp: Option<LampId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// How lamps burn.
pub type LampModeList = Vec<LampModeListItem>;

/// One lamp.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LampModeListItem {
    /// Its number at this telephone.
    pub lamp: LampId,
    /// Off, steady or some rhythm.
    pub lamp_mode: LampMode,
    /// How bright; absent where it has one brightness.
    #[rasn(tag(context, 0))]
    pub lamp_brightness: Option<LampBrightness>,
    /// In what colour; absent where it has one colour.
    #[rasn(tag(context, 1))]
    pub lamp_color: Option<LampColor>,
    /// Button that it belongs to; absent: none.
    #[rasn(tag(context, 2))]
    pub button: Option<ButtonId>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetLampModeArgument {
    const OPERATION: Operation = Operation::GetLampMode;
}

impl Confirmed for GetLampModeArgument {
    type Result = GetLampModeResult;
}
