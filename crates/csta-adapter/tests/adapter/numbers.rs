//! Devices as text, and back.

use csta::asn1::Ia5String;
use csta::data::device_identifier::{DeviceId, DeviceIdentifier, DeviceStatus, PrivateTon, PublicTon};
use csta_adapter::{NumberStyle, Profile, address, device_id};
use telephony::address::Address;

use crate::samples::dn;

fn read(identifier: DeviceIdentifier) -> Address {
    address(&DeviceStatus::DeviceIdentifier(identifier.into()))
}

#[test]
fn a_device_of_every_form_is_its_number() {
    let digits = || Ia5String::from("4001");
    for identifier in [
        DeviceIdentifier::DialingNumber(digits()),
        DeviceIdentifier::DeviceNumber(4001.into()),
        DeviceIdentifier::ImplicitPublic(digits()),
        DeviceIdentifier::ExplicitPublic(PublicTon::Unknown(digits())),
        DeviceIdentifier::ExplicitPublic(PublicTon::International(digits())),
        DeviceIdentifier::ExplicitPublic(PublicTon::Subscriber(digits())),
        DeviceIdentifier::ImplicitPrivate(digits()),
        DeviceIdentifier::ExplicitPrivate(PrivateTon::LocalNumber(digits())),
        DeviceIdentifier::ExplicitPrivate(PrivateTon::Level3RegionalNumber(digits())),
        DeviceIdentifier::Other(b"4001".as_slice().into()),
    ] {
        let form = format!("{identifier:?}");
        assert_eq!(read(identifier), Address::number("4001"), "{form}");
    }
}

#[test]
fn not_known_restricted_and_an_empty_number_are_no_number() {
    assert_eq!(address(&DeviceStatus::NotKnown), Address::NotKnown);
    assert_eq!(address(&DeviceStatus::Restricted), Address::Restricted);
    assert_eq!(read(DeviceIdentifier::DialingNumber("".into())), Address::NotKnown);
}

#[test]
fn a_number_keeps_what_the_switch_put_around_it() {
    for text in ["N<4001>", "4001;phone-context=+4989", "N<123!98>"] {
        assert_eq!(read(DeviceIdentifier::DialingNumber(text.into())), Address::number(text));
    }
}

#[test]
fn octets_in_no_known_code_page_are_text_all_the_same() {
    let latin = b"M\xfcller".as_slice();
    assert_eq!(read(DeviceIdentifier::Other(latin.into())), Address::number("Müller"));
    assert_eq!(read(DeviceIdentifier::DialingNumber(latin.into())), Address::number("Müller"));
}

fn written(number: &str, number_style: NumberStyle) -> DeviceIdentifier {
    device_id(&dn(number), &Profile { number_style, ..Profile::default() }).device_identifier
}

#[test]
fn a_dn_is_written_in_the_style_of_the_switch() {
    let digits = |text: &str| DeviceIdentifier::DialingNumber(text.into());
    assert_eq!(written("4001", NumberStyle::DialingNumber), digits("4001"));
    assert_eq!(written("4001", NumberStyle::DeviceNumber), DeviceIdentifier::DeviceNumber(4001.into()));
    assert_eq!(written("4001", NumberStyle::Other), DeviceIdentifier::Other(b"4001".as_slice().into()));
    assert_eq!(Profile::default().number_style, NumberStyle::DialingNumber);
}

#[test]
fn a_dn_that_no_integer_stands_for_is_written_in_digits() {
    for number in ["0401", "+4001", "*21", "-0", "12345678901234567890"] {
        let expected = DeviceId::dialing_number(number).device_identifier;
        assert_eq!(written(number, NumberStyle::DeviceNumber), expected);
    }
}

#[test]
fn what_a_style_writes_is_read_as_the_same_number() {
    for style in [NumberStyle::DialingNumber, NumberStyle::DeviceNumber, NumberStyle::Other] {
        for number in ["4001", "0401"] {
            assert_eq!(read(written(number, style)), Address::number(number), "{style:?}");
        }
    }
}
