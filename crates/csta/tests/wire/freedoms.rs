//! What goes beyond the standard is read, written again as it came, and counted by its kind.

use crate::octets;
use crate::types::{Read, TYPES, read};
use csta::asn1::SPARE_BITS;
use csta::data::device_identifier::{CallingDeviceId, DeviceId};
use csta::data::status_reporting::MonitorFilter;
use csta::services::system_status::SystemStatusArg;
use csta::{Freedoms, count_freedoms};
use rose::Any;

fn counted(type_name: &str, hex: &str) -> Freedoms {
    let (_, read) = TYPES.iter().find(|(name, _)| *name == type_name).expect("a type of the table");
    let (written, freedoms) = written(*read, hex);
    assert_eq!(written, hex.replace(' ', ""), "{type_name}");
    freedoms
}

/// What is written of a value that was read, and what was counted meanwhile.
fn written(read: Read, hex: &str) -> (String, Freedoms) {
    let any = Any::from_octets(&octets(&hex.replace(' ', ""))).expect("one BER value");
    let (reading, freedoms) = count_freedoms(|| read(&any));
    let reading = reading.unwrap_or_else(|error| panic!("{hex}: {error}"));
    (crate::hex(&reading.written), freedoms)
}

#[test]
fn each_freedom_is_carried_and_counted() {
    let none = Freedoms::default();
    let table = [
        ("nothing beyond the standard", "SystemStatusArg", "3003 0a0102", none),
        (
            "two unknown members",
            "SystemStatusArg",
            "3008 0a0102 9f2900 0500",
            Freedoms { unknown_members: 2, ..none },
        ),
        (
            "a member that came twice",
            "SystemStatusArg",
            "3006 0a0102 0a0104",
            Freedoms { unknown_members: 1, ..none },
        ),
        ("an unknown value", "SystemStatusArg", "3003 0a0163", Freedoms { unknown_values: 1, ..none }),
        (
            "an unknown event",
            "CSTAEventReportArgument",
            "300b 5502 0007 a005 bf2802 0500",
            Freedoms { unknown_alternatives: 1, ..none },
        ),
        (
            "an unknown group of events",
            "CSTAEventReportArgument",
            "3008 5502 0007 a802 0500",
            Freedoms { unknown_alternatives: 1, ..none },
        ),
        (
            "an unknown kind of number",
            "SetDisplayArgument",
            "300b 3004 9f290131 16034d7578",
            Freedoms { unknown_alternatives: 1, ..none },
        ),
        (
            "text in Latin-1",
            "SetDisplayArgument",
            "300d 30058003323537 16044dfc6c6c",
            Freedoms { eight_bit_texts: 1, ..none },
        ),
        (
            "local time",
            "SystemStatusArg",
            "3017 0a0102 7e12 a010 180e3230313231323037313933343031",
            Freedoms { local_times: 1, ..none },
        ),
        (
            "universal time",
            "SystemStatusArg",
            "3018 0a0102 7e13 a011 180f32303132313230373139333430315a",
            none,
        ),
        (
            "a filter with an octet of padding",
            "ChangeMonitorFilterArgument",
            "300b 55020007 3005 8003004000",
            Freedoms { padded_bit_strings: 1, ..none },
        ),
    ];
    for (what, type_name, hex, expected) in table {
        assert_eq!(counted(type_name, hex), expected, "{what}");
    }
}

#[test]
fn private_data_and_bits_of_others_are_carried_and_counted() {
    let none = Freedoms::default();
    let table = [
        (
            "a filter with a bit far behind the named ones",
            "ChangeMonitorFilterArgument",
            "301c 55020007 3016 801400 00000000 00000000 00000000 00000000 000001",
            none,
        ),
        (
            "private data of two vendors",
            "SystemStatusArg",
            "300d 0a0102 7e08 a106 0402aabb 0500",
            Freedoms { private_data: 2, ..none },
        ),
        (
            "private data in a result",
            "ClearConnectionResult",
            "7e06 a104 0402aabb",
            Freedoms { private_data: 1, ..none },
        ),
        (
            "private data that is all that is said",
            "EscapeArgument",
            "3004 0402aabb",
            Freedoms { private_data: 1, ..none },
        ),
    ];
    for (what, type_name, hex, expected) in table {
        assert_eq!(counted(type_name, hex), expected, "{what}");
    }
}

#[test]
fn what_is_written_otherwise_than_it_came_is_counted_too() {
    let none = Freedoms::default();
    let of_wrong_form = Freedoms { wrong_forms: 1, ..none };
    let in_segments = Freedoms { segmented_strings: 1, ..none };
    let beyond = Freedoms { unknown_values: 1, cut_values: 1, ..none };
    let table: [(&str, Read, &str, Freedoms); 8] = [
        (
            "a tag around a value, said to be primitive",
            read::<DeviceId>,
            "3008 800131 8003160135",
            of_wrong_form,
        ),
        ("NULL, said to be constructed", read::<CallingDeviceId>, "6102 a700", of_wrong_form),
        ("an OCTET STRING in parts", read::<SystemStatusArg>, "300b 2406 0401aa 0401bb 0a0102", in_segments),
        ("a text in parts", read::<DeviceId>, "3008 a006 040134 040135", in_segments),
        ("a BIT STRING in parts", read::<MonitorFilter>, "3006 a004 03020640", in_segments),
        ("a BIT STRING in no parts", read::<MonitorFilter>, "3002 a000", in_segments),
        ("an ENUMERATED beyond 64 bits", read::<SystemStatusArg>, "300b 0a09 010000000000000000", beyond),
        ("a negative one", read::<SystemStatusArg>, "300b 0a09 fe0000000000000000", beyond),
    ];
    for (what, read, hex, expected) in table {
        let (again, freedoms) = written(read, hex);
        assert_eq!(freedoms, expected, "{what}");
        assert_ne!(again, hex.replace(' ', ""), "{what}");
        assert_eq!(written(read, &again).0, again, "{what}");
    }
}

#[test]
fn an_enumerated_value_beyond_64_bits_costs_nothing_of_the_argument_but_itself() {
    let (written, _) = written(read::<SystemStatusArg>, "3010 0401aa 0a09 7f0000000000000000 0500");
    assert_eq!(written, "300f0401aa0a087fffffffffffffff0500");
}

#[test]
fn bits_for_which_there_is_no_room_are_cut_off_and_counted() {
    let filter = |octets: &str, length: usize| {
        let hex = format!("80{:02x}00{octets}", length + 1);
        crate::octets(&format!("30{:02x}{hex}", length + 3))
    };
    let zeros = |count| "00".repeat(count);
    let most = 18 / 8 + 1 + SPARE_BITS / 8; // eighteen bits have names
    let none = Freedoms::default();
    for (what, octets, expected) in [
        ("the last bit for which there is room", zeros(most - 1) + "01", none),
        ("a bit behind it", zeros(most - 1) + "0180", Freedoms { cut_bit_strings: 1, ..none }),
        ("a bit far behind it", zeros(most - 1) + "01000001", Freedoms { cut_bit_strings: 1, ..none }),
        ("zeros behind it", zeros(most - 1) + "0100", Freedoms { padded_bit_strings: 1, ..none }),
    ] {
        let any = Any::from_octets(&filter(&octets, octets.len() / 2)).expect("one BER value");
        let (read, freedoms) = count_freedoms(|| csta::decode::<MonitorFilter>(&any).expect("a filter"));
        assert_eq!(freedoms, expected, "{what}");
        let room = filter(&(zeros(most - 1) + "01"), most);
        assert_eq!(csta::encode(&read).as_octets(), room, "{what}");
    }
}

#[test]
fn what_is_counted_inside_belongs_to_what_is_counted_around_it_too() {
    let status = "3003 0a0163";
    let ((inner, second), outer) =
        count_freedoms(|| (counted("SystemStatusArg", status), counted("SystemStatusArg", status)));
    assert_eq!((inner, second), (Freedoms { unknown_values: 1, ..Freedoms::default() }, inner));
    assert_eq!(outer, Freedoms { unknown_values: 2, ..Freedoms::default() });
}
