//! The first failing check decides the number (errors.md 7).

mod bench;

use bench::Bench;
use bench::switch::Style;
use telephony::error::ErrorCode;
use telephony::event::EventName;

/// A request with several mistakes, and the one that is told.
struct Rung {
    request: &'static str,
    answer: &'static str,
}

#[test]
fn of_several_mistakes_the_one_that_is_checked_first_is_told() {
    // D may not be recorded, A not be a guest; `stranger` is not registered, `ear` in ModeMonitor; Q is no telephone; the
    // link is down; B is out of service; c9 is no call, 7777 no DN. Each request has one mistake less than the one before it.
    let ladder = [
        Rung { request: "stranger: TPrivateService(999, Q)", answer: "Error(51)" },
        Rung { request: "stranger: TPrivateService(501, Q, AccountCode=1)", answer: "Error(51)" },
        Rung { request: "stranger: TPrivateService(3013, D, c9)", answer: "Error(51)" },
        Rung { request: "stranger: TPrivateService(1, A, HOST_DN=A)", answer: "Error(51)" },
        Rung { request: "stranger: TPrivateService(3013, Q)", answer: "Error(53)" },
        Rung { request: "stranger: TPrivateService(1, 6001, HOST_DN=6001)", answer: "Error(53)" },
        Rung { request: "stranger: TPrivateService(1, 6001, HOST_DN=7777)", answer: "Error(41)" },
        Rung { request: "ear: TPrivateService(1, 6001, HOST_DN=7777)", answer: "Error(51)" },
        Rung { request: "6001: TPrivateService(1, 6001, HOST_DN=7777)", answer: "Error(59)" },
        Rung { request: "stranger: TPrivateService(3013, Q, c9)", answer: "Error(41)" },
        Rung { request: "ear: TPrivateService(3013, Q, c9)", answer: "Error(51)" },
        Rung { request: "Q: TPrivateService(3013, Q, c9)", answer: "Error(51)" },
        Rung { request: "B: TPrivateService(3013, B, c9)", answer: "Error(54)" },
    ];
    let mut bench = Bench::new(Style::PLAIN);
    for dn in ["Q", "6001"] {
        bench.register("ear", dn, telephony::names::RegisterMode::Monitor);
    }
    bench.play("| step | A | B | others |\n | A calls B | * | * | * |\n | outOfService(B) | | DNOutOfService | |\n | link lost | | | |");
    for Rung { request, answer } in ladder {
        let client = request.split(':').next().expect("a client");
        bench.play(&format!("| step | {client} |\n | {request} | {answer} |"));
    }
    bench.play("| step | others |\n | link back | * |");
    bench.play(
        "| step                         | B               | others |
         | outOfService(B)              | DNOutOfService  |        |
         | TPrivateService(3013, B, c9) | Error(58)       |        |
         | backInService(B)             | DNBackInService |        |
         | TPrivateService(3013, B, c9) | Error(56)       |        |
         | read again(B)                | *               |        |
         | TPrivateService(3014, B, c1) | *               |        |
         | TPrivateService(3014, B, c1) | Error(43)       |        |",
    );
}

#[test]
fn a_dn_whose_monitor_is_lost_is_out_of_service() {
    Bench::new(Style::PLAIN).play(
        "| step                         | B                                          |
         | monitor lost(B)              | DNOutOfService, AddressInfo(out of sync)   |
         | TMakeCall(B, A)              | Error(58)                                  |
         | read again(B)                | DNBackInService, AddressInfo(in sync)      |",
    );
}

#[test]
fn a_monitor_that_the_switch_refuses_after_the_link_came_up_makes_the_dn_out_of_service() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play(
        "| step            | B              |
         | link lost       |                |
         | TMakeCall(B, A) | Error(54)      |
         | monitor lost(B) | DNOutOfService |
         | TMakeCall(B, A) | Error(58)      |",
    );
}

#[test]
fn an_error_names_the_dn_and_the_call_of_its_request_and_says_what_would_be_right() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | A | B |\n | A calls B | * | * |\n | TPrivateService(3014, B, c1) | | Error(43) |");
    let conn_id = bench.conn("c1");
    bench.request(
        "B",
        "B",
        telephony::request::Wish::PrivateService { number: 3014, conn_id: Some(conn_id) },
    );
    let error = bench.take_answer("B");
    assert_eq!((error.name, error.conn_id), (EventName::Error, Some(conn_id)));
    assert_eq!(error.this_dn, Some(bench::dn("B")));
    let refusal = error.refusal.expect("an error says why");
    assert_eq!((refusal.code, &refusal.csta_error), (ErrorCode::IN_SAME_STATE, &None));
    assert!(refusal.message.contains("3013"), "{}", refusal.message);
}

#[test]
fn a_refusal_of_the_switch_keeps_the_words_of_the_switch() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.play("| step | A |\n | the switch refuses with(1161) | |\n | TMakeCall(A, B) | Error(1161) |");
    let error = bench.take_answer("A");
    let refusal = error.refusal.expect("an error says why");
    let csta = refusal.csta_error.expect("the switch's own words");
    assert_eq!((csta.category.as_str(), csta.value.as_str()), ("stateIncompatibility", "invalidObjectState"));
    assert!(error.reasons.is_empty(), "an error has no Reasons");
}

#[test]
fn a_number_that_cannot_be_dialled_is_refused_with_71() {
    Bench::new(Style::PLAIN).play(
        "| step               | A         |
         | TMakeCall(A, )     | Error(71) |
         | TMakeCall(A, 1 2)  | Error(71) |
         | TMakeCall(A, +49-30*#) | Dialing(c1; +49-30*#; ref) |",
    );
}

#[test]
fn extensions_over_the_limit_are_refused_with_53() {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.extensions_limit = 15;
    bench.play(
        "| step                                | 6001                   |
         | TPrivateService(1, 6001, HOST_DN=A, X=1) | Error(53)         |",
    );
}
