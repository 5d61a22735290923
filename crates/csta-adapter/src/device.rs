//! Devices: a number as text here, one of seven alternatives of DeviceID there.

use csta::asn1::{Ia5String, OctetString};
use csta::data::device_identifier::{DeviceId, DeviceIdentifier, DeviceStatus};
use telephony::address::{Address, DnNumber};

use crate::{NumberStyle, Profile};

/// The device of a DN, in the style in which the switch wants it.
#[must_use]
pub fn device_id(dn: &DnNumber, profile: &Profile) -> DeviceId {
    styled(dn.as_str(), profile)
}

/// A device as an event names it. "Not known" and "restricted" stay apart; a number without digits is not known.
///
/// The number is the switch's text as it came, decorations such as `N<4001>` included.
#[must_use]
pub fn address(status: &DeviceStatus) -> Address {
    match status {
        DeviceStatus::DeviceIdentifier(device) => number(device).map_or(Address::NotKnown, Address::Number),
        DeviceStatus::NotKnown | DeviceStatus::Unrecognised(_) => Address::NotKnown,
        DeviceStatus::Restricted => Address::Restricted,
    }
}

/// The text of a device, whatever kind of number it is; `None` if it has none.
pub(crate) fn number<T: for<'a> From<&'a str>>(device: &DeviceId) -> Option<T> {
    let digits = match &device.device_identifier {
        DeviceIdentifier::Other(octets) => text(octets),
        DeviceIdentifier::DialingNumber(_)
        | DeviceIdentifier::DeviceNumber(_)
        | DeviceIdentifier::ImplicitPublic(_)
        | DeviceIdentifier::ExplicitPublic(_)
        | DeviceIdentifier::ImplicitPrivate(_)
        | DeviceIdentifier::ExplicitPrivate(_)
        | DeviceIdentifier::Unrecognised(_) => device.digits(),
    };
    (!digits.is_empty()).then(|| T::from(&digits))
}

/// The DN of a device; `None` if its text cannot be one.
pub(crate) fn dn(device: &DeviceId) -> Option<DnNumber> {
    number::<String>(device).and_then(|digits| DnNumber::new(&digits))
}

/// The device of that number, in the style in which the switch wants it.
pub(crate) fn styled(number: &str, profile: &Profile) -> DeviceId {
    match profile.number_style {
        NumberStyle::DialingNumber => DeviceId::dialing_number(number),
        NumberStyle::DeviceNumber => {
            integer(number).map_or_else(|| DeviceId::dialing_number(number), DeviceId::device_number)
        }
        NumberStyle::Other => DeviceIdentifier::Other(OctetString::from(number.as_bytes())).into(),
    }
}

/// The integer that is written exactly so.
fn integer(number: &str) -> Option<i64> {
    number.parse().ok().filter(|integer: &i64| integer.to_string() == number)
}

/// Octets as text: UTF-8 if they are, else Latin-1.
pub(crate) fn text(octets: &[u8]) -> String {
    Ia5String::from(octets).text().into_owned()
}
