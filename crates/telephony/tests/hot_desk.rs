//! Hot desking: services and events 1 and 2 (private-services.md 4). 6001 and 6002 are guests, A and B hosts.

mod bench;

use bench::notation::Heard;
use bench::switch::{Order, Style};
use bench::{Bench, Mood};
use telephony::names::RegisterMode;
use telephony::switch::{FromSwitch, SwitchRequest};

const ORDERS: [Order; 4] = [Order::ResponseFirst, Order::EventFirst, Order::ResponseOnly, Order::EventOnly];

#[test]
fn guest_and_host_are_joined_and_parted_by_request() {
    for order in ORDERS {
        let mut bench = Bench::new(Style::of(order));
        bench.play(
            "| step                                 | 6001                                                | A |
             | TPrivateService(1, 6001, HOST_DN=A)  | PrivateInfo(1; A; ref) reasons={by=6001} !HOST_DN   | AddressInfo(in sync) HotDeskGuest=6001 |
             | TQueryAddress(6001)                  | AddressInfo(in sync; ref) HotDeskHost=A             | - |
             | TQueryAddress(A)                     | -                                                   | AddressInfo(in sync; ref) HotDeskGuest=6001 |
             | TPrivateService(2, 6001)             | PrivateInfo(2; A; ref)                              | AddressInfo(in sync) !HotDeskGuest |
             | TQueryAddress(6001)                  | AddressInfo(in sync; ref) !HotDeskHost              | - |
             | TQueryAddress(A)                     | -                                                   | AddressInfo(in sync; ref) !HotDeskGuest |",
        );
        assert_eq!(bench.unanswered(), 0, "{order:?}");
    }
}

#[test]
fn a_guest_that_signs_in_and_out_at_the_telephone_is_told_without_a_reference() {
    Bench::new(Style::PLAIN).play(
        "| step             | 6001              |
         | joined(6001, A)  | PrivateInfo(1; A) |
         | joined(6001, A)  | -                 |
         | parted(6001)     | PrivateInfo(2; A) |
         | parted(6001)     | -                 |",
    );
}

#[test]
fn a_guest_that_an_administrator_moves_is_parted_first() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step            | 6001                                  |
         | joined(6001, A) | PrivateInfo(1; A)                     |
         | joined(6001, B) | PrivateInfo(2; A), PrivateInfo(1; B)  |",
    );
    assert_eq!(bench.snapshot("A").hot_desk, None);
    assert_eq!(bench.snapshot("B").hot_desk.map(|desk| desk.peer), Some(bench::dn("6001")));
}

#[test]
fn the_former_guest_of_a_host_is_told_before_the_new_one() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.register("both", "6001", RegisterMode::Share);
    bench.register("both", "6002", RegisterMode::Share);
    bench.play(
        "| step            | 6001              | 6002              | both                                 |
         | joined(6001, A) | PrivateInfo(1; A) | -                 | *                                    |
         | joined(6002, A) | PrivateInfo(2; A) | PrivateInfo(1; A) | PrivateInfo(2; A), PrivateInfo(1; A) |",
    );
    assert_eq!(bench.snapshot("6001").hot_desk, None);
    assert_eq!(bench.snapshot("A").hot_desk.map(|desk| desk.peer), Some(bench::dn("6002")));
}

#[test]
fn only_the_askers_copy_carries_the_reference() {
    for order in ORDERS {
        let mut bench = Bench::new(Style::of(order));
        bench.register("desk", "6001", RegisterMode::Share);
        bench.play(
            "| step                                      | 6001                         | desk                   |
             | desk: TPrivateService(1, 6001, HOST_DN=A) | PrivateInfo(1; A) !reasons   | PrivateInfo(1; A; ref) |
             | TPrivateService(2, 6001)                  | PrivateInfo(2; A; ref)       | PrivateInfo(2; A)      |",
        );
    }
}

#[test]
fn a_request_over_http_needs_no_registration() {
    Bench::new(Style::PLAIN).play(
        "| step                                      | 6001              | http                   |
         | http: TPrivateService(1, 6001, HOST_DN=A) | PrivateInfo(1; A) | PrivateInfo(1; A; ref) |
         | http: TPrivateService(2, 6001, HOST_DN=B) | PrivateInfo(2; A) | PrivateInfo(2; A; ref) |",
    );
}

#[test]
fn joining_twice_and_parting_what_is_free_are_refused_with_43() {
    Bench::new(Style::PLAIN).play(
        "| step                                | 6001                   |
         | TPrivateService(2, 6001)            | Error(43)              |
         | TPrivateService(1, 6001, HOST_DN=A) | PrivateInfo(1; A; ref) |
         | TPrivateService(1, 6001, HOST_DN=A) | Error(43)              |
         | TPrivateService(1, 6001, HOST_DN=B) | Error(43)              |",
    );
}

#[test]
fn a_host_that_another_guest_has_is_refused_with_42_before_the_switch_is_asked() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                                | 6001                   | 6002      |
         | TPrivateService(1, 6001, HOST_DN=A) | PrivateInfo(1; A; ref) |           |
         | TPrivateService(1, 6002, HOST_DN=A) |                        | Error(42) |",
    );
    assert_eq!(bench.asked.len(), 1);
}

#[test]
fn of_two_guests_that_race_for_one_host_the_second_is_refused_with_42() {
    Bench::new(Style::PLAIN).play(
        "| step                                | 6001                   | 6002                    |
         | messages between DNs wait           |                        |                         |
         | TPrivateService(1, 6001, HOST_DN=A) |                        |                         |
         | TPrivateService(1, 6002, HOST_DN=A) |                        |                         |
         | messages arrive                     | PrivateInfo(1; A; ref) | Error(42)               |
         | TPrivateService(2, 6001)            | PrivateInfo(2; A; ref) |                         |
         | TPrivateService(1, 6002, HOST_DN=A) |                        | PrivateInfo(1; A; ref)  |",
    );
}

#[test]
fn a_host_is_free_again_when_a_join_comes_to_nothing() {
    for code in [1141, 1147, 1154, 1161] {
        Bench::new(Style::PLAIN).play(&format!(
            "| step                                | 6001          | 6002                    |
             | the switch refuses with({code})     |               |                         |
             | TPrivateService(1, 6001, HOST_DN=A) | Error({code}) |                         |
             | the switch agrees                   |               |                         |
             | TPrivateService(1, 6002, HOST_DN=A) |               | PrivateInfo(1; A; ref)  |"
        ));
    }
}

#[test]
fn a_parting_that_the_switch_refuses_leaves_guest_and_host_joined() {
    Bench::new(Style::PLAIN).play(
        "| step                                | 6001                                      |
         | TPrivateService(1, 6001, HOST_DN=A) | PrivateInfo(1; A; ref)                    |
         | the switch refuses with(1161)       |                                           |
         | TPrivateService(2, 6001)            | Error(1161)                               |
         | TQueryAddress(6001)                 | AddressInfo(in sync; ref) HotDeskHost=A   |",
    );
}

#[test]
fn a_service_waits_until_the_one_before_it_is_answered() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                                | 6001                              |
         | the switch is silent                |                                   |
         | TPrivateService(1, 6001, HOST_DN=A) |                                   |
         | TPrivateService(1, 6001, HOST_DN=B) |                                   |
         | TPrivateService(2, 6001)            |                                   |
         | pass(5000)                          |                                   |
         | response                            | PrivateInfo(1; A; ref), Error(43) |
         | response                            | PrivateInfo(2; A; ref)            |",
    );
}

#[test]
fn a_service_that_is_not_answered_in_time_ends_with_57_and_the_state_is_read_again() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                                | 6001                                |
         | the switch is silent                |                                     |
         | TPrivateService(1, 6001, HOST_DN=A) |                                     |
         | no answer in time                   | AddressInfo(out of sync), Error(57) |
         | the switch agrees                   |                                     |",
    );
    assert_eq!(bench.read_again, ["6001"]);
    // The switch had done it all the same.
    bench.switch.joins("6001", "A");
    bench.play(
        "| step             | 6001                                    |
         | read again(6001) | PrivateInfo(1; A), AddressInfo(in sync) |",
    );
}

#[test]
fn a_host_whose_guest_does_not_know_any_more_shows_it_as_uncertain() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | 6001 | A |\n | joined(6001, A) | PrivateInfo(1; A) | AddressInfo(in sync) HotDeskGuest=6001 |");
    bench.mood = Mood::Silent;
    bench.play(
        "| step                     | 6001                                | A                                      |
         | TPrivateService(2, 6001) | -                                   | -                                      |
         | no answer in time        | AddressInfo(out of sync), Error(57) | AddressInfo(in sync) HotDeskGuest=6001 |",
    );
    assert!(bench.snapshot("A").hot_desk.is_some_and(|desk| desk.uncertain));
    bench.mood = Mood::Agree;
    bench.play(
        "| step             | 6001                                  | A                                      |
         | read again(6001) | AddressInfo(in sync) HotDeskHost=A    | AddressInfo(in sync) HotDeskGuest=6001 |",
    );
    assert!(bench.snapshot("A").hot_desk.is_some_and(|desk| !desk.uncertain));
    bench.tell("6001", FromSwitch::MonitorLost);
    assert!(bench.snapshot("A").hot_desk.is_some_and(|desk| desk.uncertain));
}

#[test]
fn whoever_listens_to_a_host_before_it_knows_its_guest_is_told_then() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.hold_mail = true;
    let reports = bench.switch.joins("6001", "A");
    bench.play_reports(reports);
    bench.register("late", "A", RegisterMode::Share);
    assert_eq!(bench.take_answer("late").extensions.get("HotDeskGuest"), None);
    bench.forget_heard();
    while bench.deliver_one() {}
    let heard = bench.take_heard().remove("late").unwrap_or_default();
    let told = |event: &Heard| event.more.contains(&"HotDeskGuest=6001".to_owned());
    assert!(heard.iter().any(told), "{heard:?}");
}

#[test]
fn a_service_in_work_ends_with_54_when_the_link_is_lost_and_nothing_has_changed() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                                | 6001                   | 6002      | others |
         | the switch is silent                |                        |           |        |
         | TPrivateService(1, 6002, HOST_DN=B) |                        |           |        |
         | link lost                           |                        | Error(54) |        |
         | the switch agrees                   |                        |           |        |
         | link back                           | *                      | *         | *      |
         | TPrivateService(1, 6001, HOST_DN=B) | PrivateInfo(1; B; ref) |           |        |
         | the switch is silent                |                        |           |        |
         | TPrivateService(2, 6001)            |                        |           |        |
         | link lost                           | Error(54)              |           |        |",
    );
    let desk = bench.snapshot("6001").hot_desk.expect("joined as last confirmed");
    assert!(desk.uncertain && desk.peer == bench::dn("B"));
}

#[test]
fn a_join_fails_with_1161_when_the_switch_reports_no_association() {
    Bench::new(Style::PLAIN).play(
        "| step                                | 6001                   | 6002                   |
         | the switch is silent                |                        |                        |
         | TPrivateService(1, 6001, HOST_DN=A) |                        |                        |
         | parted(6001)                        | Error(1161)            |                        |
         | refused(1161)                       |                        |                        |
         | the switch agrees                   |                        |                        |
         | TPrivateService(1, 6002, HOST_DN=A) |                        | PrivateInfo(1; A; ref) |",
    );
}

#[test]
fn a_late_report_of_a_parting_does_not_fail_the_join_after_it() {
    let mut bench = Bench::new(Style::of(Order::ResponseOnly));
    bench.play(
        "| step                                | 6001                   |
         | TPrivateService(1, 6001, HOST_DN=A) | PrivateInfo(1; A; ref) |
         | TPrivateService(2, 6001)            | PrivateInfo(2; A; ref) |
         | the switch is silent                |                        |
         | TPrivateService(1, 6001, HOST_DN=B) |                        |
         | parted(6001)                        | -                      |
         | response                            | PrivateInfo(1; B; ref) |",
    );
}

#[test]
fn the_end_of_an_association_by_another_guest_answers_a_parting_in_work() {
    Bench::new(Style::PLAIN).play(
        "| step                                | 6001                   | 6002              |
         | TPrivateService(1, 6001, HOST_DN=A) | PrivateInfo(1; A; ref) |                   |
         | the switch is silent                |                        |                   |
         | TPrivateService(2, 6001)            |                        |                   |
         | joined(6002, A)                     | PrivateInfo(2; A; ref) | PrivateInfo(1; A) |
         | response                            | -                      |                   |",
    );
}

#[test]
fn a_guest_moved_to_another_host_while_it_joins_is_told_what_is_so() {
    Bench::new(Style::PLAIN).play(
        "| step                                | 6001                                      |
         | the switch is silent                |                                           |
         | TPrivateService(1, 6001, HOST_DN=A) |                                           |
         | joined(6001, B)                     | PrivateInfo(1; B)                         |
         | response                            | PrivateInfo(2; B), PrivateInfo(1; A; ref) |",
    );
}

#[test]
fn a_host_that_is_no_dn_of_ours_is_told_all_the_same() {
    Bench::new(Style::PLAIN).play(
        "| step               | 6001                                  |
         | joined(6001, 7777) | PrivateInfo(1; 7777)                  |
         | joined(6001, A)    | PrivateInfo(2; 7777), PrivateInfo(1; A) |",
    );
}

#[test]
fn each_wrong_request_has_its_number() {
    Bench::new(Style::PLAIN).play(
        "| step                                            | 6001      | A         | Q         |
         | TPrivateService(1, 6001)                        | Error(53) |           |           |
         | TPrivateService(1, 6001, HOST_DN=)              | Error(53) |           |           |
         | TPrivateService(1, 6001, HOST_DN=#4001)         | Error(53) |           |           |
         | TPrivateService(1, 6001, HOST_DN=123456789012345678901234567890123) | Error(53) | | |
         | TPrivateService(1, 6001, HOST_DN=6001)          | Error(53) |           |           |
         | TPrivateService(1, 6001, HOST_DN=7777)          | Error(59) |           |           |
         | TPrivateService(1, 6001, HOST_DN=D)             | Error(51) |           |           |
         | TPrivateService(1, 6001, HOST_DN=Q)             | Error(51) |           |           |
         | TPrivateService(1, A, HOST_DN=B)                |           | Error(51) |           |
         | TPrivateService(2, A)                           |           | Error(43) |           |
         | TPrivateService(1, Q, HOST_DN=A)                |           |           | Error(51) |",
    );
}

#[test]
fn guest_and_host_must_be_in_service() {
    Bench::new(Style::PLAIN).play(
        "| step                                | 6001                   | A               |
         | outOfService(A)                     |                        | DNOutOfService  |
         | TPrivateService(1, 6001, HOST_DN=A) | Error(58)              |                 |
         | backInService(A)                    |                        | DNBackInService |
         | outOfService(6001)                  | DNOutOfService         |                 |
         | TPrivateService(1, 6001, HOST_DN=A) | Error(58)              |                 |
         | TPrivateService(2, 6001)            | Error(58)              |                 |
         | backInService(6001)                 | DNBackInService        |                 |
         | TPrivateService(1, 6001, HOST_DN=A) | PrivateInfo(1; A; ref) | AddressInfo(in sync) HotDeskGuest=6001 |",
    );
}

#[test]
fn the_snapshots_of_both_name_the_other() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | 6001 |\n | TPrivateService(1, 6001, HOST_DN=A) | * |");
    let guest = bench.snapshot("6001").hot_desk.expect("joined");
    let host = bench.snapshot("A").hot_desk.expect("joined");
    assert!(guest.is_guest && guest.peer == bench::dn("A") && guest.since == bench.time());
    assert!(!host.is_guest && host.peer == bench::dn("6001") && host.since == bench.time());
    assert!(!guest.uncertain && !host.uncertain);
}

#[test]
fn the_switch_is_asked_with_guest_and_host() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step                                | 6001 |
         | TPrivateService(1, 6001, HOST_DN=A) | *    |
         | TPrivateService(2, 6001)            | *    |",
    );
    let (guest, host) = (bench::dn("6001"), bench::dn("A"));
    let join = SwitchRequest::JoinGuest { guest: guest.clone(), host };
    assert_eq!(bench.asked, [join, SwitchRequest::PartGuest { guest }]);
}
