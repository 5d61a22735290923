//! Registration, snapshots and queries (client-model.md 2).

mod bench;

use bench::Bench;
use bench::switch::Style;
use telephony::names::{AddressStatus, InfoType, RegisterMode};
use telephony::party::PartyState;
use telephony::request::Wish;
use telephony::switch::SwitchRequest;

#[test]
fn a_registered_client_gets_the_events_of_its_dn_until_it_unregisters() {
    let mut bench = Bench::unregistered(Style::PLAIN);
    bench.play(
        "| step                    | desk                   |
         | X calls B               | -                      |
         | desk: TRegisterAddress(B) | Registered(ref) |
         | B answers               | Established(c1; X)     |
         | desk: TUnregisterAddress(B) | Unregistered(ref)  |
         | X hangs up              | -                      |",
    );
}

#[test]
fn a_client_that_is_gone_gets_nothing_and_frees_what_it_had_alone() {
    let mut bench = Bench::unregistered(Style::PLAIN);
    bench.play(
        "| step                                    | one             | two             |
         | one: TRegisterAddress(B, ModePrivate)   | Registered(ref) |                 |
         | two: TRegisterAddress(B)                |                 | Error(42)       |
         | gone(one)                               |                 |                 |
         | two: TRegisterAddress(B)                |                 | Registered(ref) |
         | X calls B                               |                 | Ringing(c1; X)  |",
    );
}

#[test]
fn modes_share_a_dn_or_keep_it() {
    // The mode that is there already, the mode that is asked for, the answer.
    for (there, asked, answer) in [
        ("ModeShare", "ModeShare", "Registered(ref)"),
        ("ModeShare", "ModeMonitor", "Registered(ref)"),
        ("ModeMonitor", "ModeShare", "Registered(ref)"),
        ("ModeShare", "ModePrivate", "Error(42)"),
        ("ModeMonitor", "ModePrivate", "Error(42)"),
        ("ModePrivate", "ModeShare", "Error(42)"),
        ("ModePrivate", "ModeMonitor", "Error(42)"),
        ("ModePrivate", "ModePrivate", "Error(42)"),
    ] {
        Bench::unregistered(Style::PLAIN).play(&format!(
            "| step                              | one             | two      |
             | one: TRegisterAddress(B, {there}) | Registered(ref) |          |
             | two: TRegisterAddress(B, {asked}) |                 | {answer} |"
        ));
    }
}

#[test]
fn registering_again_replaces_the_mode() {
    Bench::unregistered(Style::PLAIN).play(
        "| step                                  | one             | two             |
         | one: TRegisterAddress(B, ModePrivate) | Registered(ref) |                 |
         | one: TRegisterAddress(B, ModeShare)   | Registered(ref) |                 |
         | two: TRegisterAddress(B, ModeMonitor) |                 | Registered(ref) |
         | two: TAnswerCall(B)                   |                 | Error(51)       |
         | X calls B                             | Ringing(c1; X)  | Ringing(c1; X)  |",
    );
}

#[test]
fn a_type_that_contradicts_the_configuration_is_refused_with_53() {
    Bench::unregistered(Style::PLAIN).play(
        "| step                               | one             |
         | one: TRegisterAddress(B, Position) | Error(53)       |
         | one: TRegisterAddress(B, DN)       | Registered(ref) |
         | one: TRegisterAddress(Q, Queue)    | Registered(ref) |
         | one: TUnregisterAddress(A)         | Error(41)       |",
    );
}

#[test]
fn a_forced_registration_asks_the_switch_before_it_answers() {
    let mut bench = Bench::unregistered(Style::PLAIN);
    bench.play(
        "| step                                    | one             |
         | the switch is silent                    |                 |
         | one: TRegisterAddress(B, RegisterForce) | -               |
         | response                                | Registered(ref) |
         | one: TRegisterAddress(B, RegisterLocal) | Registered(ref) |",
    );
    assert_eq!(bench.asked, [SwitchRequest::SnapshotDevice(bench::dn("B"))]);
}

#[test]
fn a_forced_registration_without_a_link_is_answered_from_memory() {
    Bench::unregistered(Style::PLAIN).play(
        "| step                                    | one             |
         | link lost                               |                 |
         | one: TRegisterAddress(B, RegisterForce) | Registered(ref) |",
    );
}

#[test]
fn a_forced_registration_that_fails_or_is_overtaken_leaves_no_trace() {
    for (meanwhile, answer) in [
        ("no answer in time", "Error(57)"),
        ("link lost", "Error(54)"),
        ("refused(1143)", "Error(1143)"),
        ("gone(one)", "-"),
    ] {
        let mut bench = Bench::unregistered(Style::PLAIN);
        bench.play(&format!(
            "| step                                                 | one      | two             |
             | the switch is silent                                 |          |                 |
             | one: TRegisterAddress(B, ModePrivate, RegisterForce) |          |                 |
             | {meanwhile}                                          | {answer} |                 |
             | two: TRegisterAddress(B)                             | -        | Registered(ref) |"
        ));
        if meanwhile == "gone(one)" {
            bench.play("| step | one | two |\n | response | - | - |");
        }
    }
}

#[test]
fn a_forced_registration_that_meets_another_owner_when_it_is_answered_is_refused_with_42() {
    Bench::unregistered(Style::PLAIN).play(
        "| step                                                 | one       | two             |
         | the switch is silent                                 |           |                 |
         | one: TRegisterAddress(B, ModePrivate, RegisterForce) |           |                 |
         | two: TRegisterAddress(B)                             |           | Registered(ref) |
         | response                                             | Error(42) |                 |",
    );
}

#[test]
fn a_client_in_mode_monitor_only_listens_unregisters_and_queries() {
    Bench::unregistered(Style::PLAIN).play(
        "| step                                  | ear                       |
         | ear: TRegisterAddress(B, ModeMonitor) | Registered(ref)           |
         | X calls B                             | Ringing(c1; X)            |
         | ear: TAnswerCall(B)                   | Error(51)                 |
         | ear: TPrivateService(3013, B, c1)     | Error(51)                 |
         | ear: TMakeCall(B, A)                  | Error(51)                 |
         | ear: TQueryAddress(B)                 | AddressInfo(in sync; ref) |
         | ear: TQueryCall(B, c1)                | PartyInfo(c1; X; ref)     |
         | ear: TUnregisterAddress(B)            | Unregistered(ref)         |",
    );
}

#[test]
fn the_classic_keys_tell_each_call_oldest_first() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | A | B |\n | A calls B | * | * |\n | B answers | * | * |\n | X calls A | * | |");
    let (c1, c2) = (bench.conn("c1"), bench.conn("c2"));
    // Internal and connected; Inbound and alerting. The last active call is the first one: talking.
    bench.play(&format!(
        "| step             | A |
         | TQueryAddress(A) | AddressInfo(in sync; ref) status=3 conn-1={c1} ct-1=1 ps-1=12 conn-2={c2} ct-2=2 ps-2=10 |"
    ));
}

#[test]
fn the_status_is_that_of_the_last_active_call() {
    let mut bench = Bench::new(Style::PLAIN);
    let mut after = |step: &str, status: AddressStatus| {
        bench.play(&format!("| step | A | others |\n | {step} | * | * |"));
        assert_eq!(bench.snapshot("A").status, status, "after {step}");
    };
    after("A lifts the handset", AddressStatus::Origination);
    after("A hangs up", AddressStatus::Idle);
    after("A calls B", AddressStatus::Dialing);
    after("B answers", AddressStatus::Talking);
    after("X calls A", AddressStatus::Talking);
    after("X hangs up", AddressStatus::Talking);
    after("A holds", AddressStatus::Held);
    after("outOfService(A)", AddressStatus::Maintenance);
    after("backInService(A)", AddressStatus::Held);
    after("B hangs up", AddressStatus::Idle);
    after("B calls A", AddressStatus::Ringing);
}

#[test]
fn the_snapshot_tells_of_each_call_what_its_events_told() {
    let mut bench = Bench::new(Style::PLAIN);
    let ringing_since = bench.time();
    bench.play("| step | B |\n | X calls B | * |\n | pass(3000) | |\n | B answers | * |");
    let snapshot = bench.snapshot("B");
    assert!(snapshot.in_sync && snapshot.in_service);
    let [call] = &snapshot.calls[..] else { panic!("one call, not {:?}", snapshot.calls) };
    assert_eq!(call.conn_id, bench.conn("c1"));
    assert_eq!(call.party_state, PartyState::Connected);
    assert_eq!(
        [&call.other_dn, &call.ani, &call.dnis].map(|n| n.as_deref()),
        [Some("X"), Some("X"), Some("B")]
    );
    assert_eq!((call.created_at, call.established_at), (ringing_since, Some(bench.time())));
    assert!(!call.uncertain);
}

#[test]
fn a_query_needs_no_registration_and_is_answered_from_memory() {
    Bench::new(Style::PLAIN).play(
        "| step                                                      | A         | B         | http                                                 |
         | A calls B                                                 | *         | *         |                                                      |
         | link lost                                                 |           |           |                                                      |
         | http: TQueryAddress(A)                                    |           |           | AddressInfo(out of sync; ref)                        |
         | http: TQueryCall(A, c1)                                   |           |           | PartyInfo(c1; B; ref) party-1=A role-1=1 party-2=B role-2=2 |
         | http: TQueryCall(A, c9)                                   |           |           | Error(56)                                            |
         | http: TQueryAddress(A, AddressInfoQueueStatus)            |           |           | Error(51)                                            |",
    );
}

#[test]
fn the_value_that_was_asked_for_is_the_info_status() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | A | B |\n | A calls B | * | * |\n | B answers | * | * |\n | A holds | * | |\n | X calls A | * | |");
    bench.play("| step | 6001 |\n | TPrivateService(1, 6001, HOST_DN=A) | * |");
    let c1 = bench.conn("c1");
    let mut status = |info: InfoType| {
        bench.request("http", "A", Wish::QueryAddress(info));
        bench.take_answer("http")
    };
    assert_eq!(status(InfoType::AddressType).info_status, Some(1));
    assert_eq!(status(InfoType::DnStatus).info_status, Some(AddressStatus::Held.number()));
    assert_eq!(status(InfoType::AssociationStatus).info_status, Some(1));
    let calls = status(InfoType::CallsQuery);
    assert_eq!(calls.info_status, Some(2));
    assert_eq!((calls.conn_id, calls.previous_conn_id), (Some(c1), Some(c1)));
}

#[test]
fn a_dn_that_is_monitored_without_clients_answers_as_it_would_with_them() {
    let mut bench = Bench::unregistered(Style::PLAIN);
    bench.play("| step | B |\n | X calls B | |");
    bench.register("B", "B", RegisterMode::Share);
    assert_eq!(bench.snapshot("B").calls.len(), 1);
}
