use csta::asn1::ObjectIdentifier;
use csta::vendor::cordboard_private::CORDBOARD_PRIVATE_DATA;

/// What is peculiar to one switch, as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// How the switch wants its own devices named.
    pub number_style: NumberStyle,
    /// What a request for a monitor says of the events that are wanted.
    pub monitor_filter: FilterStyle,
    /// Whether a request for a monitor says that it is the device's and not the call's.
    pub monitor_type: bool,
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

/// How a monitor is asked to report everything. A bit that is set in a filter suppresses an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FilterStyle {
    /// By no filter.
    #[default]
    Absent,
    /// By a filter without members.
    Empty,
    /// By a filter that names every group of events, each with as many zeros as it has events in the first edition of
    /// ECMA-285.
    Zeros,
}

impl Profile {
    /// Siemens HiPath 3000, and OpenScape Office and Business after it.
    #[must_use]
    pub fn hipath() -> Self {
        Self { monitor_filter: FilterStyle::Zeros, monitor_type: false, ..Self::default() }
    }

    /// Panasonic KX-NS and KX-TDE.
    #[must_use]
    pub fn panasonic() -> Self {
        Self { monitor_filter: FilterStyle::Empty, monitor_type: false, ..Self::default() }
    }

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
        Self {
            number_style: NumberStyle::default(),
            monitor_filter: FilterStyle::default(),
            monitor_type: true,
            private_data,
        }
    }
}
