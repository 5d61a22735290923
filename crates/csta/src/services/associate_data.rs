//! Associate Data: puts data on a call without touching its state.
//!
//! The application asks the switch: an account to charge, correlator data for whoever handles the call
//! next. [Call Information](crate::events::call_information_event) tells the monitors.
//!
//! Module `CSTA-associate-data` {… csta3(285) 230}, operation `associateData` (230); ECMA-285 clause 16.1,
//! ECMA-269 clause 18.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallQualifyingData};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall,
};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `associateData`, operation 230: the call and its new data; a member that is absent leaves
/// what the call has.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AssociateDataArgument {
    /// Any connection of the call; the data may belong to its device's part.
    pub existing_call: ConnectionId,
    /// Account that the call is charged to; absent: none is named.
    #[rasn(tag(context, 0))]
    pub account_code: Option<AccountInfo>,
    /// Code that permits what the device alone may not do; absent: the device's own rights count.
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// How the call went or was dealt with, as the application codes it.
    #[rasn(tag(context, 3))]
    pub call_qualifying_data: Option<CallQualifyingData>,
    /// What sort of call it is: with priority, private, for an ACD and so on; absent: nothing special.
    #[rasn(tag(context, 4))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 5))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 6))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Device on which the data are put, where it is not the one of the connection.
    #[rasn(tag(context, 7))]
    pub device_info: Option<DeviceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `associateData`, operation 230: the call has the data.
pub type AssociateDataResult = Acknowledgement;

impl Argument for AssociateDataArgument {
    const OPERATION: Operation = Operation::AssociateData;
}

impl Confirmed for AssociateDataArgument {
    type Result = AssociateDataResult;
}
