//! How devices are named, in each of the parts that they play in a call.
//!
//! A [`DeviceId`] is a number, an address or another name. What part the device plays is in the type around
//! it: who calls, who is called, whom the event is about. Each such type says as well when the switch does
//! not know the device or must not tell; to take one for the other is the commonest mistake with CSTA.
//!
//! Module `CSTA-device-identifiers` {… csta3(285) 123}, ECMA-285 clause 9.2.

#![allow(elided_lifetimes_in_paths, reason = "rasn's derive of a tagged CHOICE leaves one out")]

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, OctetString, Rest, choice};
use crate::data::media_services::MediaCallCharacteristics;

/// A device without a part of its own, or why there is none.
///
/// ASN.1: `ExtendedDeviceID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 9)))]
#[doc(alias = "ExtendedDeviceID")]
pub struct ExtendedDeviceId(pub DeviceStatus);

/// Who calls.
///
/// ASN.1: `CallingDeviceID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 1)))]
#[doc(alias = "CallingDeviceID")]
pub struct CallingDeviceId(pub DeviceStatus);

/// Who calls.
///
/// ASN.1: `CallingDevice`.
pub type CallingDevice = CallingDeviceId;

/// Who was called first.
///
/// ASN.1: `CalledDeviceID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 2)))]
#[doc(alias = "CalledDeviceID")]
pub struct CalledDeviceId(pub DeviceStatus);

/// Who was called first.
///
/// ASN.1: `CalledDevice`.
pub type CalledDevice = CalledDeviceId;

/// The device that the message is about.
///
/// ASN.1: `SubjectDeviceID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 3)))]
#[doc(alias = "SubjectDeviceID")]
pub struct SubjectDeviceId(pub DeviceStatus);

choice! {
    /// The device that a call was sent away from last.
    ///
    /// ASN.1: `RedirectionDeviceID`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice, tag(explicit(application, 4)))]
    #[doc(alias = "RedirectionDeviceID")]
    pub enum RedirectionDeviceId {
        /// This device.
        Numberdialed(DeviceId),
        /// The switch does not know it.
        #[rasn(tag(context, 7))]
        NotKnown,
        /// The call was never sent away.
        #[rasn(tag(context, 8))]
        NotRequired,
        /// The switch does not say whether there is one.
        #[rasn(tag(context, 9))]
        NotSpecified,
        /// The switch knows it and must not tell.
        #[rasn(tag(context, 10))]
        Restricted,
    }
}

impl Default for RedirectionDeviceId {
    fn default() -> Self {
        Self::NotKnown
    }
}

/// The device that a call was sent away from last.
///
/// ASN.1: `LastRedirectionDevice`.
pub type LastRedirectionDevice = RedirectionDeviceId;

/// The network interface that stands for a caller outside.
///
/// ASN.1: `AssociatedCallingDeviceID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 5)))]
#[doc(alias = "AssociatedCallingDeviceID")]
pub struct AssociatedCallingDeviceId(pub DeviceStatus);

/// The network interface that stands for a caller outside.
///
/// ASN.1: `AssociatedCallingDevice`.
pub type AssociatedCallingDevice = AssociatedCallingDeviceId;

/// The device inside that stands for the called one outside.
///
/// ASN.1: `AssociatedCalledDeviceID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 6)))]
#[doc(alias = "AssociatedCalledDeviceID")]
pub struct AssociatedCalledDeviceId(pub DeviceStatus);

/// The device inside that stands for the called one outside.
///
/// ASN.1: `AssociatedCalledDevice`.
pub type AssociatedCalledDevice = AssociatedCalledDeviceId;

/// The caller, as the network told it.
///
/// ASN.1: `NetworkCallingDeviceID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 7)))]
#[doc(alias = "NetworkCallingDeviceID")]
pub struct NetworkCallingDeviceId(pub DeviceStatus);

/// The caller, as the network told it.
///
/// ASN.1: `NetworkCallingDevice`.
pub type NetworkCallingDevice = NetworkCallingDeviceId;

/// The called one, as the network told it.
///
/// ASN.1: `NetworkCalledDeviceID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate, tag(explicit(application, 8)))]
#[doc(alias = "NetworkCalledDeviceID")]
pub struct NetworkCalledDeviceId(pub DeviceStatus);

/// The called one, as the network told it.
///
/// ASN.1: `NetworkCalledDevice`.
pub type NetworkCalledDevice = NetworkCalledDeviceId;

/// A device's name, with what else may be known of it.
///
/// ASN.1: `DeviceID`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "DeviceID")]
pub struct DeviceId {
    /// The name itself.
    pub device_identifier: DeviceIdentifier,
    /// The number of this person at a device that several share.
    #[rasn(tag(explicit(context, 0)))]
    pub private_number: Option<NumberDigits>,
    /// Name of the person, for people.
    #[rasn(tag(explicit(context, 1)))]
    pub private_name: Option<Ia5String>,
    /// Media by which the device is meant.
    pub media_call_characteristics: Option<Box<MediaCallCharacteristics>>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

choice! {
    /// A device's name, in one of seven ways.
    ///
    /// ASN.1: `deviceIdentifier` of [`DeviceId`].
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum DeviceIdentifier {
        /// A number as one dials it here: the usual form.
        #[rasn(tag(context, 0))]
        DialingNumber(NumberDigits),
        /// A number that is for CSTA only.
        #[rasn(tag(context, 1))]
        DeviceNumber(DeviceNumber),
        /// A public number without its type.
        #[rasn(tag(context, 2))]
        ImplicitPublic(NumberDigits),
        /// A public number with its type.
        #[rasn(tag(explicit(context, 3)))]
        ExplicitPublic(PublicTon),
        /// A private number without its type.
        #[rasn(tag(context, 4))]
        ImplicitPrivate(NumberDigits),
        /// A private number with its type.
        #[rasn(tag(explicit(context, 5)))]
        ExplicitPrivate(PrivateTon),
        /// A name of another plan.
        #[rasn(tag(context, 6))]
        Other(OtherPlan),
    }
}

choice! {
    /// A public number, with its type (E.164).
    ///
    /// ASN.1: `PublicTON`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    #[doc(alias = "PublicTON")]
    pub enum PublicTon {
        /// The type is not known.
        #[rasn(tag(context, 0))]
        Unknown(Ia5String),
        /// With the country code.
        #[rasn(tag(context, 1))]
        International(Ia5String),
        /// Within the country.
        #[rasn(tag(context, 2))]
        National(Ia5String),
        /// As this network has it.
        #[rasn(tag(context, 3))]
        Networkspecific(Ia5String),
        /// Within the area.
        #[rasn(tag(context, 4))]
        Subscriber(Ia5String),
        /// Abbreviated.
        #[rasn(tag(context, 5))]
        Abbreviated(Ia5String),
    }
}

choice! {
    /// A private number, with its type.
    ///
    /// ASN.1: `PrivateTON`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    #[doc(alias = "PrivateTON")]
    pub enum PrivateTon {
        /// The type is not known.
        #[rasn(tag(context, 0))]
        Unknown(Ia5String),
        /// Within the region of the third level.
        #[rasn(tag(context, 1))]
        Level3RegionalNumber(Ia5String),
        /// Within the region of the second level.
        #[rasn(tag(context, 2))]
        Level2RegionalNumber(Ia5String),
        /// Within the region of the first level.
        #[rasn(tag(context, 3))]
        Level1RegionalNumber(Ia5String),
        /// As this network has it.
        #[rasn(tag(context, 4))]
        PtnSpecificNumber(Ia5String),
        /// Within the place.
        #[rasn(tag(context, 5))]
        LocalNumber(Ia5String),
        /// Abbreviated.
        #[rasn(tag(context, 6))]
        Abbreviated(Ia5String),
    }
}

/// A name of another plan.
///
/// ASN.1: `OtherPlan`.
pub type OtherPlan = OctetString;

/// A number as it is dialled, or any address written like one. It may carry a name and more in angle
/// brackets.
///
/// ASN.1: `NumberDigits`.
pub type NumberDigits = Ia5String;

/// A number that the switch gave the device for CSTA; nobody dials it.
///
/// ASN.1: `DeviceNumber`.
pub type DeviceNumber = Integer;

impl Default for DeviceIdentifier {
    fn default() -> Self {
        Self::DialingNumber(NumberDigits::default())
    }
}

choice! {
    /// What the typed device wrappers hold: a device, or why there is none. The three are never to be confused.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq, Default)]
    #[rasn(choice)]
    pub enum DeviceStatus {
        /// This device.
        DeviceIdentifier(DeviceId),
        /// The switch does not know the device.
        #[default]
        #[rasn(tag(context, 7))]
        NotKnown,
        /// The switch knows the device and must not tell.
        #[rasn(tag(context, 8))]
        Restricted,
    }
}
