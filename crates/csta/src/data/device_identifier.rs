//! Module `CSTA-device-identifiers` {… csta3(285) 123}.

#![allow(elided_lifetimes_in_paths, reason = "rasn's derive of a tagged CHOICE leaves one out")]

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, OctetString, Rest};
use crate::data::media_services::MediaCallCharacteristics;

/// `ExtendedDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 9)))]
pub struct ExtendedDeviceId(pub DeviceStatus);

/// `CallingDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 1)))]
pub struct CallingDeviceId(pub DeviceStatus);

/// `CallingDevice` of the standard.
pub type CallingDevice = CallingDeviceId;

/// `CalledDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 2)))]
pub struct CalledDeviceId(pub DeviceStatus);

/// `CalledDevice` of the standard.
pub type CalledDevice = CalledDeviceId;

/// `SubjectDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 3)))]
pub struct SubjectDeviceId(pub DeviceStatus);

/// `RedirectionDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice, tag(explicit(application, 4)))]
pub enum RedirectionDeviceId {
    Numberdialed(DeviceId),
    #[rasn(tag(context, 7))]
    NotKnown,
    #[rasn(tag(context, 8))]
    NotRequired,
    #[rasn(tag(context, 9))]
    NotSpecified,
    #[rasn(tag(context, 10))]
    Restricted,
}

impl Default for RedirectionDeviceId {
    fn default() -> Self {
        Self::NotKnown
    }
}

/// `LastRedirectionDevice` of the standard.
pub type LastRedirectionDevice = RedirectionDeviceId;

/// `AssociatedCallingDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 5)))]
pub struct AssociatedCallingDeviceId(pub DeviceStatus);

/// `AssociatedCallingDevice` of the standard.
pub type AssociatedCallingDevice = AssociatedCallingDeviceId;

/// `AssociatedCalledDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 6)))]
pub struct AssociatedCalledDeviceId(pub DeviceStatus);

/// `AssociatedCalledDevice` of the standard.
pub type AssociatedCalledDevice = AssociatedCalledDeviceId;

/// `NetworkCallingDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 7)))]
pub struct NetworkCallingDeviceId(pub DeviceStatus);

/// `NetworkCallingDevice` of the standard.
pub type NetworkCallingDevice = NetworkCallingDeviceId;

/// `NetworkCalledDeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 8)))]
pub struct NetworkCalledDeviceId(pub DeviceStatus);

/// `NetworkCalledDevice` of the standard.
pub type NetworkCalledDevice = NetworkCalledDeviceId;

/// `DeviceID` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceId {
    pub device_identifier: DeviceIdentifier,
    #[rasn(tag(explicit(context, 0)))]
    pub private_number: Option<NumberDigits>,
    #[rasn(tag(explicit(context, 1)))]
    pub private_name: Option<Ia5String>,
    pub media_call_characteristics: Option<Box<MediaCallCharacteristics>>,
    pub rest: Rest,
}

/// `deviceIdentifier` of [`DeviceId`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum DeviceIdentifier {
    #[rasn(tag(context, 0))]
    DialingNumber(NumberDigits),
    #[rasn(tag(context, 1))]
    DeviceNumber(DeviceNumber),
    #[rasn(tag(context, 2))]
    ImplicitPublic(NumberDigits),
    #[rasn(tag(explicit(context, 3)))]
    ExplicitPublic(PublicTon),
    #[rasn(tag(context, 4))]
    ImplicitPrivate(NumberDigits),
    #[rasn(tag(explicit(context, 5)))]
    ExplicitPrivate(PrivateTon),
    #[rasn(tag(context, 6))]
    Other(OtherPlan),
}

/// `PublicTON` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum PublicTon {
    #[rasn(tag(context, 0))]
    Unknown(Ia5String),
    #[rasn(tag(context, 1))]
    International(Ia5String),
    #[rasn(tag(context, 2))]
    National(Ia5String),
    #[rasn(tag(context, 3))]
    Networkspecific(Ia5String),
    #[rasn(tag(context, 4))]
    Subscriber(Ia5String),
    #[rasn(tag(context, 5))]
    Abbreviated(Ia5String),
}

/// `PrivateTON` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum PrivateTon {
    #[rasn(tag(context, 0))]
    Unknown(Ia5String),
    #[rasn(tag(context, 1))]
    Level3RegionalNumber(Ia5String),
    #[rasn(tag(context, 2))]
    Level2RegionalNumber(Ia5String),
    #[rasn(tag(context, 3))]
    Level1RegionalNumber(Ia5String),
    #[rasn(tag(context, 4))]
    PtnSpecificNumber(Ia5String),
    #[rasn(tag(context, 5))]
    LocalNumber(Ia5String),
    #[rasn(tag(context, 6))]
    Abbreviated(Ia5String),
}

/// `OtherPlan` of the standard.
pub type OtherPlan = OctetString;

/// `NumberDigits` of the standard.
pub type NumberDigits = Ia5String;

/// `DeviceNumber` of the standard.
pub type DeviceNumber = i64;

impl Default for DeviceIdentifier {
    fn default() -> Self {
        Self::DialingNumber(NumberDigits::default())
    }
}

/// What the typed device wrappers hold: a device, or why there is none. The three are never to be confused.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(choice)]
pub enum DeviceStatus {
    DeviceIdentifier(DeviceId),
    /// The switch does not know the device.
    #[default]
    #[rasn(tag(context, 7))]
    NotKnown,
    /// The switch knows the device and must not tell.
    #[rasn(tag(context, 8))]
    Restricted,
}
