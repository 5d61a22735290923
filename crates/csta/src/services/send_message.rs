//! Send Message: sends a text, an instant message say, to one or several devices.
//!
//! The application asks the switch, which treats the message as a call of its media class.
//!
//! Module `CSTA-send-message` {… csta3(285) 376}, operation `sendMessage` (376); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, MessageInfo, SubjectOfCall,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaCallCharacteristics;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendMessage`, operation 376: who sends what to whom.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendMessageArgument {
    /// Device in whose name the message goes.
    pub calling_device: DeviceId,
    /// Where the message goes.
    pub destination_devices: DeviceListItems,
    /// The message itself, with its type of content.
    pub message_info: MessageInfo,
    /// Account that the call is charged to; absent: none is named.
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    /// Code that permits what the device alone may not do; absent: the device's own rights count.
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: nothing special.
    #[rasn(tag(context, 3))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// Media class, rate and delay that the call shall have; absent: the switch decides.
    #[rasn(tag(context, 4))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 5))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 6))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `sendMessage`, operation 376: the message is on its way.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendMessageResult {
    /// Connection of the call that carries the message.
    pub connection_list: ConnectionListItems,
    /// Media class, rate and delay that the call got; absent: not said.
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// Identity by which that call is linked to others; absent where the switch does not link calls.
    #[rasn(tag(context, 1))]
    pub list_of_call_linkage_data: Option<CallLinkageDataListItems>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Where a message goes: one device, for the module has a SEQUENCE where a list seems meant.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceListItems {
    /// Number or address of the receiver.
    pub device: DeviceId,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// The connection that carries a message: one, for the module has a SEQUENCE where a list seems meant.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ConnectionListItems {
    /// The sender's connection.
    pub connection: ConnectionId,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// The identity of the call that carries a message: one, for the module has a SEQUENCE where a list seems
/// meant.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct CallLinkageDataListItems {
    /// Identity by which the call is linked to others.
    pub call_linkage_data: CallLinkageData,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for SendMessageArgument {
    const OPERATION: Operation = Operation::SendMessage;
}

impl Confirmed for SendMessageArgument {
    type Result = SendMessageResult;
}
