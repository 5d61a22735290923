//! Devices and connections as every user of the standard's types wants them: as digits, as a call and its device.

use crate::asn1::OctetString;
use crate::data::call_connection_identifiers::{CallId, ConnectionId, ConnectionIdBoth, LocalDeviceId};
use crate::data::device_identifier::{
    AssociatedCalledDeviceId, AssociatedCallingDeviceId, CalledDeviceId, CallingDeviceId, DeviceId,
    DeviceIdentifier, DeviceStatus, ExtendedDeviceId, NetworkCalledDeviceId, NetworkCallingDeviceId,
    PrivateTon, PublicTon, RedirectionDeviceId, SubjectDeviceId,
};
use crate::data::status_reporting::MonitorCrossRefId;
use crate::data::switching_function_objects::CstaObject;

impl DeviceId {
    /// A device by the digits that reach it, as most switches name their devices.
    #[must_use]
    pub fn dialing_number(digits: &str) -> Self {
        DeviceIdentifier::DialingNumber(digits.into()).into()
    }

    /// A device by the switch's own number, e.g. a trunk.
    #[must_use]
    pub fn device_number(number: i64) -> Self {
        DeviceIdentifier::DeviceNumber(number.into()).into()
    }

    /// The device as text, whatever kind of number it is: its digits, or the number in decimal.
    #[must_use]
    pub fn digits(&self) -> String {
        self.device_identifier.digits()
    }
}

impl From<DeviceIdentifier> for DeviceId {
    fn from(device_identifier: DeviceIdentifier) -> Self {
        Self { device_identifier, ..Self::default() }
    }
}

impl DeviceIdentifier {
    /// The number as text, without its kind; empty if the standard does not have the kind.
    #[must_use]
    pub fn digits(&self) -> String {
        match self {
            Self::DialingNumber(digits) | Self::ImplicitPublic(digits) | Self::ImplicitPrivate(digits) => {
                digits.to_string()
            }
            Self::DeviceNumber(number) => number.to_string(),
            Self::ExplicitPublic(
                PublicTon::Unknown(digits)
                | PublicTon::International(digits)
                | PublicTon::National(digits)
                | PublicTon::Networkspecific(digits)
                | PublicTon::Subscriber(digits)
                | PublicTon::Abbreviated(digits),
            ) => digits.to_string(),
            Self::ExplicitPrivate(
                PrivateTon::Unknown(digits)
                | PrivateTon::Level3RegionalNumber(digits)
                | PrivateTon::Level2RegionalNumber(digits)
                | PrivateTon::Level1RegionalNumber(digits)
                | PrivateTon::PtnSpecificNumber(digits)
                | PrivateTon::LocalNumber(digits)
                | PrivateTon::Abbreviated(digits),
            ) => digits.to_string(),
            Self::Other(octets) => String::from_utf8_lossy(octets).into_owned(),
            Self::ExplicitPublic(PublicTon::Unrecognised(_))
            | Self::ExplicitPrivate(PrivateTon::Unrecognised(_))
            | Self::Unrecognised(_) => String::new(),
        }
    }
}

impl DeviceStatus {
    /// The device, if the switch names one.
    #[must_use]
    pub fn device(&self) -> Option<&DeviceId> {
        match self {
            Self::DeviceIdentifier(device) => Some(device),
            Self::NotKnown | Self::Restricted | Self::Unrecognised(_) => None,
        }
    }
}

/// Gives the typed device wrappers what they have in common.
macro_rules! device_wrappers {
    ($($type:ident),*) => { $(
        impl $type {
            /// The device by its digits.
            #[must_use]
            pub fn dialing_number(digits: &str) -> Self {
                DeviceId::dialing_number(digits).into()
            }

            /// "Not known".
            #[must_use]
            pub fn not_known() -> Self {
                Self(DeviceStatus::NotKnown)
            }

            /// "Restricted".
            #[must_use]
            pub fn restricted() -> Self {
                Self(DeviceStatus::Restricted)
            }

            /// The device, if the switch names one; the value itself says why it does not.
            #[must_use]
            pub fn device(&self) -> Option<&DeviceId> {
                self.0.device()
            }

            /// The device's digits, if the switch names one.
            #[must_use]
            pub fn digits(&self) -> Option<String> {
                self.device().map(DeviceId::digits)
            }
        }

        impl From<DeviceId> for $type {
            fn from(device: DeviceId) -> Self {
                Self(DeviceStatus::DeviceIdentifier(device))
            }
        }
    )* };
}

device_wrappers!(
    AssociatedCalledDeviceId,
    AssociatedCallingDeviceId,
    CalledDeviceId,
    CallingDeviceId,
    ExtendedDeviceId,
    NetworkCalledDeviceId,
    NetworkCallingDeviceId,
    SubjectDeviceId
);

impl RedirectionDeviceId {
    /// The device by its digits.
    #[must_use]
    pub fn dialing_number(digits: &str) -> Self {
        Self::Numberdialed(DeviceId::dialing_number(digits))
    }

    /// The device, if the switch names one.
    #[must_use]
    pub fn device(&self) -> Option<&DeviceId> {
        match self {
            Self::Numberdialed(device) => Some(device),
            Self::NotKnown
            | Self::NotRequired
            | Self::NotSpecified
            | Self::Restricted
            | Self::Unrecognised(_) => None,
        }
    }

    /// The device's digits, if the switch names one.
    #[must_use]
    pub fn digits(&self) -> Option<String> {
        self.device().map(DeviceId::digits)
    }
}

impl ConnectionId {
    /// A device's connection in a call.
    #[must_use]
    pub fn new(call: impl Into<CallId>, device: DeviceId) -> Self {
        Self::Both(ConnectionIdBoth {
            call_id: call.into(),
            device_id: LocalDeviceId::StaticId(device),
            ..ConnectionIdBoth::default()
        })
    }

    /// A call as a whole.
    #[must_use]
    pub fn call(call: impl Into<CallId>) -> Self {
        Self::CallId(call.into())
    }

    /// The call, if it is named. Its octets mean nothing to anybody but the switch.
    #[must_use]
    pub fn call_id(&self) -> Option<&CallId> {
        match self {
            Self::CallId(call) | Self::Both(ConnectionIdBoth { call_id: call, .. }) => Some(call),
            Self::DeviceId(_) | Self::Unrecognised(_) => None,
        }
    }

    /// The device as it is named, static or dynamic.
    #[must_use]
    pub fn local_device(&self) -> Option<&LocalDeviceId> {
        match self {
            Self::DeviceId(device) | Self::Both(ConnectionIdBoth { device_id: device, .. }) => Some(device),
            Self::CallId(_) | Self::Unrecognised(_) => None,
        }
    }

    /// The device, if it has a static name.
    #[must_use]
    pub fn device(&self) -> Option<&DeviceId> {
        match self.local_device()? {
            LocalDeviceId::StaticId(device) => Some(device),
            LocalDeviceId::DynamicId(_) | LocalDeviceId::Unrecognised(_) => None,
        }
    }

    /// The device's digits, if it has a static name.
    #[must_use]
    pub fn device_digits(&self) -> Option<String> {
        self.device().map(DeviceId::digits)
    }
}

impl MonitorCrossRefId {
    /// Takes a switch's octets; one, two and four of them are met.
    #[must_use]
    pub fn new(octets: &[u8]) -> Self {
        Self(OctetString::from(octets))
    }

    /// The octets.
    #[must_use]
    pub fn as_octets(&self) -> &[u8] {
        &self.0
    }
}

impl From<DeviceId> for CstaObject {
    fn from(device: DeviceId) -> Self {
        Self::DeviceObject(device)
    }
}

impl From<ConnectionId> for CstaObject {
    fn from(connection: ConnectionId) -> Self {
        Self::CallObject(connection)
    }
}
