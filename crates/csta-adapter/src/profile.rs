use csta::asn1::ObjectIdentifier;
use csta::vendor::cordboard_private::CORDBOARD_PRIVATE_DATA;

/// What is peculiar to one switch, as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// How the switch wants its own devices named.
    pub number_style: NumberStyle,
    /// Identifies the private data of hot desking; 2.999.285.1 unless the switch has another.
    pub private_data: ObjectIdentifier,
}

/// An alternative of DeviceID. Only what we send has a style: read are all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NumberStyle {
    /// `dialingNumber`: digits, as most switches do.
    #[default]
    DialingNumber,
    /// `deviceNumber`: an integer. A number that no integer can stand for, such as one with a leading zero, is
    /// sent as digits.
    DeviceNumber,
    /// `other`: octets without a meaning of the standard's.
    Other,
}

impl Profile {
    /// The same profile with another identifier of private data, such as `[2, 999, 285, 1]`; `None` if the arcs are
    /// no object identifier.
    #[must_use]
    pub fn with_private_data(self, arcs: &[u32]) -> Option<Self> {
        ObjectIdentifier::new(arcs.to_vec()).map(|private_data| Self { private_data, ..self })
    }
}

impl Default for Profile {
    fn default() -> Self {
        let private_data = ObjectIdentifier::new(CORDBOARD_PRIVATE_DATA.to_vec())
            .expect("the arcs of our own module are an object identifier");
        Self { number_style: NumberStyle::default(), private_data }
    }
}
