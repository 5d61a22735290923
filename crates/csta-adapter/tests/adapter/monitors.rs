//! The request for a monitor, octet by octet.

use csta::encode;
use csta_adapter::{FilterStyle, NumberStyle, Profile, monitor_start};
use telephony::address::DnNumber;

fn asked(profile: &Profile) -> String {
    let dn = DnNumber::new("257").expect("a number");
    encode(&monitor_start(&dn, profile)).as_octets().iter().map(|octet| format!("{octet:02x}")).collect()
}

#[test]
fn by_default_no_filter_is_sent_and_the_monitor_is_the_devices() {
    assert_eq!(asked(&Profile::default()), "300a300580033235370a0101");
}

#[test]
fn a_hipath_gets_every_group_of_events_with_exactly_its_bits_all_zero() {
    let filter = "a024800406000000860203008702060088030500008903020000830205008502010084020700";
    assert_eq!(asked(&Profile::hipath()), format!("302d30058003323537{filter}"));
}

#[test]
fn a_panasonic_gets_an_empty_filter() {
    assert_eq!(asked(&Profile::panasonic()), "300930058003323537a000");
}

#[test]
fn number_style_and_filter_do_not_depend_on_each_other() {
    let profile = Profile {
        number_style: NumberStyle::DeviceNumber,
        monitor_filter: FilterStyle::Absent,
        ..Profile::panasonic()
    };
    assert_eq!(asked(&profile), "3006300481020101");
}
