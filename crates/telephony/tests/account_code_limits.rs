//! What a call can hold has limits (`user-data-limit`, `extensions-limit`) for codes too that nobody can refuse, since the
//! switch has taken them.

mod bench;

use bench::Bench;
use bench::switch::Style;
use telephony::account_code::MAX_CODE;
use telephony::options::{AccodeData, MergedUserData};

/// A and B talk on c1 with that data; `AccountCode=11` takes 21 octets, a numbered key two more.
fn talking(data: AccodeData, limit: usize) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.accode_data = data;
    bench.options.accode_index = true;
    bench.options.accode_privateservice = true;
    bench.options.user_data_limit = limit;
    bench.options.extensions_limit = limit;
    bench.play("| step | A | B |\n | A calls B | * | * |\n | B answers | * | * |");
    bench.notes.clear();
    bench
}

const SHOWN: [(AccodeData, &str); 2] = [
    (AccodeData::UserData, "AttachedDataChanged(c1; ThirdPartyDN B)"),
    (AccodeData::Extensions, "CallInfoChanged(c1)"),
];

/// B hears that the code is set, and both hear what the call shows then.
fn dials(bench: &mut Bench, code: &str, event: &str, shown: &str) {
    bench.play(&format!(
        "| step                       | A               | B                                    |
         | callInformation(B, {code}) | {event} {shown} | PrivateInfo(501; c1) AccountCode={code}, {event} {shown} |"
    ));
    assert_eq!(bench.take_records("B"), [format!("501 c1 {code} by switch")]);
}

#[test]
fn a_code_without_room_for_its_numbered_key_has_the_plain_key_alone() {
    for (data, event) in SHOWN {
        let shown = |codes: &str| match data {
            AccodeData::UserData => format!("data={{{}}}", codes.replace(' ', ",")),
            AccodeData::Extensions | AccodeData::None => codes.to_owned(),
        };
        let mut bench = talking(data, 21 + 23);
        dials(&mut bench, "11", event, &shown("AccountCode=11 AccountCode_1=11"));
        dials(&mut bench, "22", event, &shown("AccountCode=22 AccountCode_1=11"));
        assert!(bench.notes.is_empty(), "{:?}", bench.notes);
    }
}

#[test]
fn a_code_for_which_there_is_no_room_at_all_is_told_and_written_down_and_leaves_no_former_one() {
    for (data, event) in SHOWN {
        let mut bench = talking(data, 21);
        bench.options.accode_index = false;
        let shown = if data == AccodeData::UserData { "data={AccountCode=11}" } else { "AccountCode=11" };
        dials(&mut bench, "11", event, shown);
        let gone = if data == AccodeData::UserData { "!data" } else { "!AccountCode" };
        dials(&mut bench, "12345", event, gone);
        assert_eq!(bench.notes.len(), 1, "{:?}", bench.notes);
        assert!(bench.notes[0].contains("-limit (21 octets)"), "{:?}", bench.notes);
        dials(&mut bench, "22", event, &shown.replace("11", "22"));
    }
}

#[test]
fn the_code_of_service_501_keeps_the_limit_as_well_and_the_data_of_the_call_stays() {
    let mut bench = talking(AccodeData::UserData, 40);
    bench.play("| step | A | B |\n | TUpdateUserData(B, c1, {customer=4711}) | * | * |");
    bench.play(
        "| step | A | B |
         | TPrivateService(501, B, c1, AccountCode=1234567890) | AttachedDataChanged(c1; ThirdPartyDN B) data={customer=4711} | PrivateInfo(501; c1; ref), AttachedDataChanged(c1; ThirdPartyDN B) data={customer=4711} |",
    );
    assert_eq!(bench.notes.len(), 1, "{:?}", bench.notes);
}

#[test]
fn a_call_that_has_more_than_a_lowered_limit_allows_takes_a_code_of_the_same_size() {
    let mut bench = talking(AccodeData::UserData, 100);
    let event = SHOWN[0].1;
    dials(&mut bench, "11", event, "data={AccountCode=11,AccountCode_1=11}");
    bench.options.user_data_limit = 10;
    dials(&mut bench, "22", event, "data={AccountCode=22,AccountCode_1=11}");
}

#[test]
fn a_code_that_is_longer_than_any_client_could_give_is_dropped_and_noted() {
    let mut bench = talking(AccodeData::UserData, 16_000);
    let long = "1".repeat(MAX_CODE + 1);
    bench.play(&format!(
        "| step | A | B |\n | callInformation(B, {long}) | - | - |\n | walkAwayCode(B, {long}) | - | - |"
    ));
    assert_eq!(bench.take_records("B"), [""; 0]);
    assert_eq!(bench.notes.len(), 2, "{:?}", bench.notes);
}

#[test]
fn codes_of_two_calls_that_become_one_are_those_of_the_call_that_goes_on_if_both_are_too_much() {
    let mut bench = talking(AccodeData::Extensions, 21 + 23);
    bench.options.merged_user_data = MergedUserData::MergedOverMain;
    bench.play(
        "| step                   | A | B | C |
         | callInformation(B, 11) | * | * |   |
         | B consults C           | * | * | * |
         | C answers              | * | * | * |
         | callInformation(C, 22) |   | * | * |
         | B transfers            | * | * | * |
         | A holds                | Held(c1; C) AccountCode=11 AccountCode_1=11 !AccountCode_2 | | * |",
    );
}

#[test]
fn a_code_that_the_switch_has_taken_is_told_though_the_data_that_came_with_it_has_no_room_by_then() {
    let more = "TUpdateUserData(A, c1, {y=123456789012345678901234})";
    for taken in ["callInformation(B, 11)", "response"] {
        let mut bench = talking(AccodeData::UserData, 60);
        bench.options.accode_index = false;
        bench.play(&format!(
            "| step | A | B |
             | the switch is silent | | |
             | TUpdateUserData(B, c1, {{AccountCode=11,x=1234567890}}) | - | - |
             | {more} | * | * |
             | {taken} | AttachedDataChanged(c1; ThirdPartyDN B) | PrivateInfo(501; c1) AccountCode=11, AttachedDataChanged(c1; ThirdPartyDN B), Error(53) |"
        ));
        assert_eq!(bench.take_records("B"), ["501 c1 11 by B"], "{taken}");
        let data = bench.snapshot("B").calls[0].user_data.clone();
        assert_eq!((data.get("x"), data.get("AccountCode")), (None, Some(&"11".into())), "{taken}");
    }
}
