//! Account codes: service and event 501, and where clients see a code (private-services.md 5).

mod bench;

use bench::Bench;
use bench::switch::{Order, Style};
use telephony::address::Address;
use telephony::options::AccodeData;
use telephony::switch::{Connection, ConnectionDevice, SwitchCallId, SwitchEvent};

const ORDERS: [Order; 4] = [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly, Order::EventOnly];

/// A bench on which A and B talk on c1, with service 501 and codes shown there.
fn talking(order: Order, data: AccodeData) -> Bench {
    let mut bench = Bench::new(Style::of(order));
    bench.options.accode_privateservice = true;
    bench.options.accode_data = data;
    bench.play(
        "| step      | A                  | B                  |
         | A calls B | Dialing(c1; B)     | Ringing(c1; A)     |
         | B answers | Established(c1; B) | Established(c1; A) |",
    );
    bench
}

#[test]
fn a_code_set_by_request_is_answered_by_event_501() {
    for order in ORDERS {
        let mut bench = talking(order, AccodeData::None);
        bench.play(
            "| step                                         | A | B                                                                        |
             | TPrivateService(501, B, c1, AccountCode=11)  | - | PrivateInfo(501; c1; ref) Internal AccountCode=11 PrivateID=0 reasons={by=B} |
             | TPrivateService(501, B, c1, AccountCode=#22) | - | PrivateInfo(501; c1; ref) AccountCode=22                                 |",
        );
        assert_eq!(bench.unanswered(), 0, "{order:?}");
    }
}

#[test]
fn a_code_does_not_go_to_a_handset_that_is_lifted() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::None);
    bench.play(
        "| step                                     | B                                           |
         | B holds                                  | Held(c1; A)                                 |
         | B lifts the handset                      | -                                           |
         | TPrivateService(501, B, AccountCode=11)  | PrivateInfo(501; c1; ref) AccountCode=11    |
         | walkAwayCode(B, 22)                   | PrivateInfo(501; c1) AccountCode=22         |",
    );
    // Nor does that make it a call where there is none: the code explains the pause of the agent.
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.accode_privateservice = true;
    bench.play(
        "| step                                     | B                                                 |
         | TAgentLogin(B, 7001)                     | *                                                 |
         | B lifts the handset                      | -                                                 |
         | TPrivateService(501, B, AccountCode=11)  | PrivateInfo(501; ref) AccountCode=11, AgentNotReady(7001; AuxWork) |",
    );
}

#[test]
fn a_code_in_user_data_is_told_to_every_party_after_event_501() {
    for order in ORDERS {
        talking(order, AccodeData::UserData).play(
            "| step                                        | A                                                             | B                                                                                        |
             | TPrivateService(501, B, c1, AccountCode=11) | AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11} | PrivateInfo(501; c1; ref), AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11} |
             | TPrivateService(501, B, c1, AccountCode=22) | AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=22} | PrivateInfo(501; c1; ref), AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=22} |",
        );
    }
}

#[test]
fn a_code_in_extensions_is_told_at_once_and_stands_in_every_later_event_of_the_call() {
    for order in ORDERS {
        talking(order, AccodeData::Extensions).play(
            "| step                                        | A                                          | B                                                                     |
             | TPrivateService(501, B, c1, AccountCode=11) | CallInfoChanged(c1) AccountCode=11         | PrivateInfo(501; c1; ref), CallInfoChanged(c1) AccountCode=11         |
             | B holds                                     | -                                          | Held(c1; A) AccountCode=11                                            |
             | A hangs up                                  | Released(c1; B; rel=1) AccountCode=11 !data | Released(c1; A; rel=2) AccountCode=11                                |",
        );
    }
}

#[test]
fn a_code_typed_at_the_telephone_is_told_without_a_reference() {
    // call-models.md 12, last row
    talking(Order::ResponseFirst, AccodeData::UserData).play(
        "| step                   | A                                       | B                                                              |
         | callInformation(B, 11) | AttachedDataChanged(c1; ThirdPartyDN B) | PrivateInfo(501; c1), AttachedDataChanged(c1; ThirdPartyDN B)  |
         | callInformation(B, 11) | -                                       | -                                                              |",
    );
}

#[test]
fn without_event_501_a_code_is_shown_where_accode_data_says() {
    for (data, at_a, at_b) in [
        (AccodeData::None, "-", "-"),
        (
            AccodeData::UserData,
            "AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11}",
            "AttachedDataChanged(c1; ThirdPartyDN B) data={AccountCode=11}",
        ),
        (AccodeData::Extensions, "CallInfoChanged(c1) AccountCode=11", "CallInfoChanged(c1) AccountCode=11"),
    ] {
        let mut bench = talking(Order::ResponseFirst, data);
        bench.options.accode_privateservice = false;
        bench.play(&format!(
            "| step                                        | A      | B         |
             | TPrivateService(501, B, c1, AccountCode=11) | -      | Error(51) |
             | callInformation(B, 11)                      | {at_a} | {at_b}    |"
        ));
    }
}

#[test]
fn a_code_is_shown_under_the_name_that_the_option_gives() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::UserData);
    bench.options.accode_name = "Project".into();
    bench.play(
        "| step                                        | A                                                         | B                                       |
         | TPrivateService(501, B, c1, AccountCode=11) | -                                                         | Error(53)                               |
         | TPrivateService(501, B, c1, Project=11)     | AttachedDataChanged(c1; ThirdPartyDN B) data={Project=11} | PrivateInfo(501; c1; ref) Project=11, AttachedDataChanged(c1; ThirdPartyDN B) |",
    );
}

#[test]
fn a_code_without_a_conn_id_belongs_to_the_last_active_call() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::None);
    bench.play(
        "| step                                     | B                          |
         | X calls B                                | Ringing(c2; X)             |
         | TPrivateService(501, B, AccountCode=11)  | PrivateInfo(501; c1; ref)  |",
    );
}

#[test]
fn a_code_that_the_switch_reports_without_a_call_belongs_to_the_last_active_call_or_to_none() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::None);
    let typed = |call: Option<u8>| SwitchEvent::CallInformation {
        connection: call
            .map(|id| telephony::switch::Connection::of(&SwitchCallId::new(&[id]), &bench::dn("B"))),
        device: Address::number("B"),
        account_code: Some("7".into()),
    };
    bench.play_reports(vec![("B".into(), typed(None))]);
    assert!(bench.take_heard()["B"][0].is("PrivateInfo(501; c1) AccountCode=7"));
    // A call that is none of B's is not mistaken for the one that is.
    bench.play_reports(vec![("B".into(), typed(Some(99)))]);
    assert!(bench.take_heard()["B"][0].is("PrivateInfo(501) AccountCode=7"));
    bench.play("| step | A | B |\n | A hangs up | * | * |");
    bench.play_reports(vec![("B".into(), typed(None))]);
    assert!(bench.take_heard()["B"][0].is("PrivateInfo(501) AccountCode=7 PrivateID=0"));
}

#[test]
fn only_the_askers_copy_carries_the_reference() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::None);
    bench.register("B2", "B", telephony::names::RegisterMode::Share);
    bench.play(
        "| step                                            | B                    | B2                        |
         | B2: TPrivateService(501, B, c1, AccountCode=11) | PrivateInfo(501; c1) | PrivateInfo(501; c1; ref) |",
    );
}

#[test]
fn the_same_code_again_is_answered_all_the_same() {
    for order in [Order::ResponseFirst, Order::ResponseOnly, Order::EventFirst] {
        talking(order, AccodeData::None).play(
            "| step                                        | B                         |
             | TPrivateService(501, B, c1, AccountCode=11) | PrivateInfo(501; c1; ref) |
             | TPrivateService(501, B, c1, AccountCode=11) | PrivateInfo(501; c1; ref) |",
        );
    }
}

#[test]
fn late_reports_of_our_own_codes_are_no_news() {
    talking(Order::ResponseOnly, AccodeData::None).play(
        "| step                                        | B                                  |
         | TPrivateService(501, B, c1, AccountCode=11) | PrivateInfo(501; c1; ref)          |
         | TPrivateService(501, B, c1, AccountCode=22) | PrivateInfo(501; c1; ref)          |
         | callInformation(B, 11)                      | -                                  |
         | callInformation(B, 22)                      | -                                  |
         | callInformation(B, 11)                      | PrivateInfo(501; c1) AccountCode=11 |",
    );
}

#[test]
fn each_wrong_request_has_its_number() {
    let long = "9".repeat(65);
    talking(Order::ResponseFirst, AccodeData::None).play(&format!(
        "| step                                             | B         | Q         |
         | TPrivateService(501, B, c1)                      | Error(53) |           |
         | TPrivateService(501, B, c1, AccountCode=)        | Error(53) |           |
         | TPrivateService(501, B, c1, AccountCode={long})  | Error(53) |           |
         | TPrivateService(501, B, c9, AccountCode=11)      | Error(56) |           |
         | TPrivateService(501, Q, AccountCode=11)          |           | Error(51) |"
    ));
}

#[test]
fn a_dn_without_a_call_has_nothing_to_set_a_code_on() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.accode_privateservice = true;
    bench.play("| step | B |\n | TPrivateService(501, B, AccountCode=11) | Error(56) |");
}

#[test]
fn what_the_switch_or_the_link_does_to_a_code_in_work_is_told() {
    const ASKED: &str = "| step                                        | A | B |
                         | the switch is silent                        |   |   |
                         | TPrivateService(501, B, c1, AccountCode=11) |   |   |";
    for (step, at_a, told) in [
        ("refused(1142)", "-", "Error(1142)"),
        ("refused(1154)", "-", "Error(1154)"),
        ("no answer in time", "-", "Error(57)"),
        ("link lost", "-", "Error(54)"),
        ("A hangs up", "Released(c1; B; rel=1)", "Released(c1; A; rel=2), Error(56)"),
        ("callInformation(B, 22)", "-", "PrivateInfo(501; c1) AccountCode=22"),
        ("callInformation(B, 11)", "-", "PrivateInfo(501; c1; ref) AccountCode=11"),
    ] {
        talking(Order::ResponseFirst, AccodeData::None)
            .play(&format!("{ASKED}\n | {step} | {at_a} | {told} |"));
    }
}

#[test]
fn a_code_whose_option_is_changed_while_it_is_in_work_is_answered_all_the_same() {
    let change: [fn(&mut Bench); 2] = [
        |bench| bench.options.accode_privateservice = false,
        |bench| bench.options.accode_name = "Project".into(),
    ];
    for change in change {
        let mut bench = talking(Order::ResponseFirst, AccodeData::None);
        bench.play(
            "| step                                        | B |
             | the switch is silent                        |   |
             | TPrivateService(501, B, c1, AccountCode=11) |   |",
        );
        change(&mut bench);
        bench.play("| step | B |\n | response | * |");
        assert_eq!(bench.unanswered(), 0);
    }
}

#[test]
fn a_code_entered_at_a_party_that_is_no_dn_here_is_told_by_the_first_dn_of_the_call() {
    let mut bench = talking(Order::ResponseFirst, AccodeData::UserData);
    let report = |who: &str| {
        let connection =
            Some(Connection { call: SwitchCallId::new(&[1]), device: ConnectionDevice::Number("X".into()) });
        let (device, account_code) = (Address::number("X"), Some("11".into()));
        (who.to_owned(), SwitchEvent::CallInformation { connection, device, account_code })
    };
    bench.forget_heard();
    // Each party's monitor tells it.
    bench.play_reports(vec![report("A"), report("B")]);
    assert_eq!(
        (bench.take_records("A"), bench.take_records("B")),
        (vec!["501 c1 11 by switch".into()], vec![])
    );
    let heard = bench.take_heard();
    for dn in ["A", "B"] {
        let told = heard[dn].iter().filter(|heard| heard.core.starts_with("AttachedDataChanged"));
        assert_eq!(told.count(), 1, "{dn}");
    }
}
