//! Call Information: data that goes with a call has changed.
//!
//! Comes when an account code, an authorisation code, correlator data or another item was attached to a call
//! or changed. No connection changes its state.
//!
//! Module `CSTA-call-information-event` {… csta3(285) 41}, ECMA-285 clause 16.2.1.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{
    CallCharacteristics, CallLinkageDataList, CallQualifyingData, ServicesPermitted,
};
use crate::data::device_feature_types::{
    AccountInfo, AuthCode, CorrelatorData, LanguagePreferences, SubjectOfCall, UserData,
};
use crate::data::device_identifier::{CallingDeviceId, DeviceId, SubjectDeviceId};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `CallInformationEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CallInformationEvent {
    /// The connection that it is about.
    pub connection: ConnectionId,
    /// The device that it happened at.
    pub device: SubjectDeviceId,
    /// Who calls, where that is known better now.
    pub calling_device: Option<CallingDeviceId>,
    /// Code of the account that the call is filed under.
    #[rasn(tag(context, 0))]
    pub account_info: Option<AccountInfo>,
    /// Code that allowed the call.
    #[rasn(tag(context, 1))]
    pub auth_code: Option<AuthCode>,
    /// Data that applications attached to the call; it travels with the call.
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    /// What may be asked for this connection now; absent where the switch does not keep count.
    #[rasn(tag(context, 3))]
    pub services_permitted: Option<ServicesPermitted>,
    /// Data that a user or an application sent along with the call, mostly to the other end only.
    pub user_data: Option<UserData>,
    /// How an agent has classified the call.
    #[rasn(tag(context, 4))]
    pub call_qualifying_data: Option<CallQualifyingData>,
    /// The media of the connection: direction and channels.
    pub connection_info: Option<ConnectionInformation>,
    /// Identities that stay: of the call that goes on and of the one that was merged into it.
    #[rasn(tag(context, 5))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    /// What kind of call it is, such as an ACD call or a priority call.
    #[rasn(tag(context, 6))]
    pub call_characteristics: Option<CallCharacteristics>,
    /// What the call is about, for people.
    #[rasn(tag(context, 7))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// Languages that the caller likes best, as tags in the order of preference.
    #[rasn(tag(context, 8))]
    pub language_preferences: Option<LanguagePreferences>,
    /// The device that the data is about, where it is another one.
    #[rasn(tag(context, 9))]
    pub device_info: Option<DeviceId>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
