//! Account codes that requests bring along (private-services.md 5.4), and what every client sees of a code under
//! every setting (5.5).

mod bench;

use bench::Bench;
use bench::switch::{Order, Style};
use telephony::options::AccodeData;
use telephony::switch::SwitchRequest;

const ORDERS: [Order; 4] = [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly, Order::EventOnly];

/// A and B talk on c1; codes are shown in `data`.
fn talking(order: Order, data: AccodeData) -> Bench {
    let mut bench = Bench::new(Style::of(order));
    bench.options.accode_data = data;
    bench.play(
        "| step      | A                  | B                  |
         | A calls B | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers | Established(c1; B) | Established(c1; A) |",
    );
    bench
}

/// The code with which the switch was asked last, if it was.
fn asked_code(bench: &Bench) -> Option<String> {
    bench.asked.iter().rev().find_map(|request| match request {
        SwitchRequest::AssociateData { account_code, .. } => Some(account_code.clone()),
        SwitchRequest::MakeCall { account_code, .. } => account_code.clone(),
        _ => None,
    })
}

#[test]
fn every_setting_shows_a_code_where_it_says() {
    use AccodeData::{Extensions, None, UserData};
    const TYPED: &str = "callInformation(B, 11)";
    const BROUGHT: &str = "THoldCall(B, c1, AccountCode=11)";
    const ATTACHED: &str = "TUpdateUserData(B, c1, {AccountCode=11})";
    const ASKED: &str = "TPrivateService(501, B, c1, AccountCode=11)";
    const DATA: &str = "AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11}";
    const INDEXED: &str = "AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11,AccountCode_1=11}";
    const INFO: &str = "CallInfoChanged(c1) AccountCode=11 !AccountCode_1";
    const INFOS: &str = "CallInfoChanged(c1) AccountCode=11 AccountCode_1=11";
    let rows = [
        (None, false, false, TYPED, "-", "-"),
        (None, true, false, TYPED, "-", "PrivateInfo(501; c1) AccountCode=11 PrivateID=0"),
        (None, true, true, TYPED, "-", "PrivateInfo(501; c1) !AccountCode_1"),
        (UserData, false, false, TYPED, DATA, DATA),
        (UserData, false, true, TYPED, INDEXED, INDEXED),
        (UserData, true, false, TYPED, DATA, "PrivateInfo(501; c1), AttachedDataChanged(c1; ThirdPartyDN B)"),
        (Extensions, false, false, TYPED, INFO, INFO),
        (Extensions, false, true, TYPED, INFOS, INFOS),
        (Extensions, true, false, TYPED, INFO, "PrivateInfo(501; c1), CallInfoChanged(c1)"),
        (None, false, false, BROUGHT, "-", "Held(c1; A; ref) !ACCODE_ERROR"),
        (None, true, false, BROUGHT, "-", "PrivateInfo(501; c1), Held(c1; A; ref)"),
        (UserData, false, false, BROUGHT, DATA, "AttachedDataChanged(c1; ThirdPartyDN B), Held(c1; A; ref)"),
        (
            UserData,
            false,
            true,
            BROUGHT,
            INDEXED,
            "AttachedDataChanged(c1; ThirdPartyDN B), Held(c1; A; ref)",
        ),
        (
            Extensions,
            true,
            true,
            BROUGHT,
            INFOS,
            "PrivateInfo(501; c1), CallInfoChanged(c1), Held(c1; A; ref)",
        ),
        // Ordinary user data where codes are not shown there.
        (None, true, true, ATTACHED, DATA, "AttachedDataChanged(c1; ThirdPartyDN B; ref)"),
        (Extensions, true, true, ATTACHED, DATA, "AttachedDataChanged(c1; ThirdPartyDN B; ref)"),
        (UserData, false, false, ATTACHED, DATA, "AttachedDataChanged(c1; ThirdPartyDN B; ref)"),
        (UserData, false, true, ATTACHED, INDEXED, "AttachedDataChanged(c1; ThirdPartyDN B; ref)"),
        (
            UserData,
            true,
            true,
            ATTACHED,
            INDEXED,
            "PrivateInfo(501; c1), AttachedDataChanged(c1; ThirdPartyDN B; ref)",
        ),
        (None, false, false, ASKED, "-", "Error(51)"),
        (None, true, true, ASKED, "-", "PrivateInfo(501; c1; ref) AccountCode=11 PrivateID=0"),
        (
            UserData,
            true,
            true,
            ASKED,
            INDEXED,
            "PrivateInfo(501; c1; ref), AttachedDataChanged(c1; ThirdPartyDN B)",
        ),
        (Extensions, true, true, ASKED, INFOS, "PrivateInfo(501; c1; ref), CallInfoChanged(c1)"),
    ];
    for (data, service, index, situation, a, b) in rows {
        is_seen((data, service, index), situation, (a, b));
    }
}

/// Plays one situation under one setting, whatever the order of response and event is.
fn is_seen((data, service, index): (AccodeData, bool, bool), situation: &str, (a, b): (&str, &str)) {
    for order in [Order::ResponseFirst, Order::EventFirst] {
        let mut bench = talking(order, data);
        bench.options.accode_privateservice = service;
        bench.options.accode_index = index;
        bench.play(&format!("| step | A | B |\n | {situation} | {a} | {b} |"));
    }
}

#[test]
fn further_codes_get_further_numbers_and_a_known_one_keeps_its_own() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::UserData);
    bench.options.accode_index = true;
    bench.play(
        "| step                                      | A                                                                                      | B |
         | TUpdateUserData(B, c1, {AccountCode=11})  | AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11,AccountCode_1=11}          | * |
         | callInformation(A, 22)                    | AttachedDataChanged(c1; ThirdPartyDN A) data={AccountCode=22,AccountCode_1=11,AccountCode_2=22} | * |
         | TAttachUserData(B, c1, {AccountCode=#11}) | AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11,AccountCode_1=11,AccountCode_2=22} | * |
         | callInformation(B, 33)                    | AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=33,AccountCode_1=11,AccountCode_2=22,AccountCode_3=33} | * |",
    );
}

#[test]
fn the_pairs_of_a_request_are_attached_at_once_when_the_switch_has_accepted_the_code() {
    for order in ORDERS {
        let mut bench = talking(order, AccodeData::UserData);
        bench.play(
            "| step                                              | A                                                                    | B                                                                         |
             | TUpdateUserData(B, c1, {a=1,AccountCode=#11,b=2}) | AttachedDataChanged(c1; ThirdPartyDN B) data={a=1,b=2,AccountCode=11} | AttachedDataChanged(c1; ThirdPartyDN B; ref) data={a=1,b=2,AccountCode=11} |",
        );
        assert_eq!((asked_code(&bench).as_deref(), bench.unanswered()), (Some("11"), 0), "{order:?}");
    }
}

#[test]
fn nothing_is_attached_before_the_switch_has_accepted_and_later_changes_wait() {
    talking(Order::ResponseFirst, AccodeData::UserData).play(
        "| step                                          | A                                                                          | B                                                       |
         | the switch is silent                          |                                                                            |                                                         |
         | TUpdateUserData(B, c1, {AccountCode=11,a=1})  |                                                                            |                                                         |
         | TUpdateUserData(B, c1, {a=2})                 |                                                                            |                                                         |
         | response                                      | AttachedDataChanged(c1; ThirdPartyDN B)           | AttachedDataChanged(c1; ThirdPartyDN B; ref) data={a=1,AccountCode=11}, AttachedDataChanged(c1; ThirdPartyDN B; ref) |
         |                                               | AttachedDataChanged(c1; ThirdPartyDN B) data={a=2,AccountCode=11}           |                                                         |",
    );
}

#[test]
fn a_refused_code_attaches_none_of_the_pairs() {
    for (step, told) in
        [("refused(1142)", "Error(1142)"), ("no answer in time", "Error(57)"), ("link lost", "Error(54)")]
    {
        talking(Order::ResponseFirst, AccodeData::UserData).play(&format!(
            "| step                                         | A | B      |
             | the switch is silent                         |   |        |
             | TUpdateUserData(B, c1, {{a=1,AccountCode=11}}) |   |        |
             | {step}                                       | - | {told} |"
        ));
    }
}

#[test]
fn wrong_codes_are_refused_before_the_switch_is_asked() {
    let long = "9".repeat(65);
    let mut bench = talking(Order::ResponseFirst, AccodeData::UserData);
    bench.play(&format!(
        "| step                                            | B         |
         | TUpdateUserData(B, c1, {{AccountCode_1=11}})      | Error(53) |
         | TAttachUserData(B, c1, {{AccountCode_77=11,a=1}}) | Error(53) |
         | TUpdateUserData(B, c1, {{AccountCode=}})          | Error(53) |
         | TUpdateUserData(B, c1, {{AccountCode={long}}})    | Error(53) |
         | THoldCall(B, c1, AccountCode=)                  | Error(53) |
         | TUpdateUserData(B, c9, {{AccountCode=11}})        | Error(56) |
         | THoldCall(B, c9, AccountCode=11)                | Error(56) |"
    ));
    assert_eq!(asked_code(&bench), None);
}

#[test]
fn deleting_a_code_does_not_ask_the_switch() {
    for request in ["TDeletePair(B, c1, AccountCode)", "TDeleteUserData(B, c1)"] {
        let mut bench = talking(Order::ResponseFirst, AccodeData::UserData);
        bench.play(
            "| step | A | B |
             | TUpdateUserData(B, c1, {AccountCode=11}) | * | * |",
        );
        bench.asked.clear();
        bench.play(&format!(
            "| step      | A                                             | B                                            |
             | {request} | AttachedDataChanged(c1; ThirdPartyDN B) !data | AttachedDataChanged(c1; ThirdPartyDN B; ref) |"
        ));
        assert!(bench.asked.is_empty());
    }
}

#[test]
fn a_dn_outside_of_the_call_uses_the_connection_of_the_first_party() {
    for order in [Order::ResponseFirst, Order::ResponseOnly, Order::EventFirst] {
        let mut bench = talking(order, AccodeData::UserData);
        bench.options.accode_privateservice = true;
        bench.play(
            "| step                                        | A                                                                | B                                       | D                                                          |
             | TUpdateUserData(D, c1, {AccountCode=11,a=1}) | PrivateInfo(501; c1), AttachedDataChanged(c1; ThirdPartyDN D) data={a=1,AccountCode=11} | AttachedDataChanged(c1; ThirdPartyDN D) | AttachedDataChanged(c1; ThirdPartyDN D; no ThisDN; ref) |",
        );
    }
}

#[test]
fn a_code_in_extensions_goes_before_the_request_which_goes_on_without_it_if_need_be() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::None);
    bench.play(
        "| step                                      | A | B                                      |
         | the switch is silent                      |   |                                        |
         | THoldCall(B, c1, AccountCode=11)          |   |                                        |
         | refused(1142)                             |   |                                        |
         | response                                  |   |                                        |",
    );
    bench.play("| step | A | B |\n | B holds | - | Held(c1; A; ref) ACCODE_ERROR=1142 |");
    bench.play(
        "| step                                      | A | B                                      |
         | TRetrieveCall(B, c1, AccountCode=12)      |   |                                        |
         | no answer in time                         |   |                                        |
         | refused(1161)                             |   | Error(1161) ACCODE_ERROR=57            |",
    );
}

#[test]
fn requests_of_the_call_wait_for_a_code_that_goes_before() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::None);
    bench.play(
        "| step                             | B |
         | the switch is silent             |   |
         | THoldCall(B, c1, AccountCode=11) |   |
         | TRetrieveCall(B, c1)             |   |
         | pass(1000)                       |   |",
    );
    assert_eq!(bench.asked.len(), 1, "the code alone: {:?}", bench.asked);
}

#[test]
fn a_code_in_user_data_wins_over_one_in_extensions() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::UserData);
    bench.play(
        "| step                                                     | A | B                                                                |
         | TUpdateUserData(B, c1, {AccountCode=11}, AccountCode=22) | * | AttachedDataChanged(c1; ThirdPartyDN B; ref) data={AccountCode=11} |",
    );
    assert_eq!(asked_code(&bench).as_deref(), Some("11"));
    let mut bench = talking(Order::ResponseFirst, AccodeData::None);
    bench.play(
        "| step                                                     | A | B                                                                |
         | TUpdateUserData(B, c1, {AccountCode=11}, AccountCode=22) | * | AttachedDataChanged(c1; ThirdPartyDN B; ref) data={AccountCode=11} |",
    );
    assert_eq!(asked_code(&bench).as_deref(), Some("22"));
}

#[test]
fn a_call_is_made_with_its_code_and_its_first_event_has_it() {
    for order in [Order::ResponseFirst, Order::EventFirst] {
        for (request, data) in [
            ("TMakeCall(A, B, {a=1,AccountCode=11})", "data={a=1,AccountCode=11}"),
            ("TMakeCall(A, B, {a=1}, AccountCode=#11)", "data={a=1,AccountCode=11}"),
        ] {
            let mut bench = Bench::new(Style::of(order));
            bench.options.accode_data = AccodeData::UserData;
            bench.options.accode_privateservice = true;
            bench.play(&format!(
                "| step      | A                                           | B                     |
                 | {request} | Dialing(c1; B; ref) {data}, PrivateInfo(501; c1) AccountCode=11 | Ringing(c1; A) {data} |"
            ));
            assert_eq!(asked_code(&bench).as_deref(), Some("11"), "in the service itself");
            assert_eq!(bench.asked.len(), 1);
        }
    }
}
