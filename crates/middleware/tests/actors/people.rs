//! What people can read later: history and audit of the private services, with who and why.

use std::sync::Arc;

use middleware::journal::{AuditLine, AuditQuery, Changes, HistoryEntry, Journal, Keeping, Outcome};
use middleware::server::{DnRequest, Middleware};
use switch_model::{Act, Quirks, SwitchConfig};
use telephony::durable::{DurableCall, DurableDn};
use telephony::ids::{CallUuid, ConnId};
use telephony::key_value::KvList;
use telephony::names::{CallType, WorkMode};
use telephony::options::{AccodeData, Options};
use telephony::request::{AgentWish, UserDataChange, Wish};
use telephony::switch::SwitchCallId;
use telephony::time::Timestamp;

use crate::bench::{Client, Exchange, ToSwitch, config, conn_id, dn, in_sync, name, private, request};

/// Event 501 is off, codes stand in the user data, and 7100 is a guest of call-centre mode.
async fn in_service() -> (Exchange, Arc<Middleware>) {
    at_switch(SwitchConfig::default()).await
}

async fn at_switch(switch: SwitchConfig) -> (Exchange, Arc<Middleware>) {
    let exchange = Exchange::open(switch).await;
    let mut config = config(exchange.port);
    config.options = Arc::new(Options { accode_data: AccodeData::UserData, ..Options::default() });
    config.switches[0].monitored_agents = vec![dn("7100")];
    let middleware = Middleware::start(config).await.expect("starts");
    in_sync(&middleware).await;
    (exchange, middleware)
}

/// Asks over HTTP; returns the name of the answer.
async fn asked(middleware: &Middleware, request: DnRequest, who: &str) -> &'static str {
    name(&*middleware.ask(request, who.into()).await)
}

/// Side of an association, number, other DN, code, who and why of each change of the DN, oldest first.
fn history(middleware: &Middleware, number: &str) -> Vec<String> {
    let entries = middleware.journal().history(&dn(number), 20).expect("reads");
    let text = |entry: &HistoryEntry| {
        let HistoryEntry { number, other_dn, code, who, why, is_guest, .. } = entry;
        let side = is_guest.map_or("", |is_guest| if is_guest { "guest: " } else { "host: " });
        let what = other_dn.iter().chain(code).map(|word| format!(" {word}")).collect::<String>();
        let why = why.as_ref().map_or_else(String::new, |why| format!(" ({why})"));
        format!("{side}{number}{what} by {who}{why}")
    };
    entries.iter().rev().map(text).collect()
}

fn audit(middleware: &Middleware, number: &str) -> Vec<(Option<i32>, Option<String>, Outcome)> {
    let wanted = AuditQuery { dn: Some(dn(number)), ..AuditQuery::latest(20) };
    let page = middleware.journal().audit(&wanted).expect("reads");
    page.lines
        .into_iter()
        .map(|AuditLine { number, client, outcome, .. }| (number, client, outcome))
        .collect()
}

#[actix_rt::test]
async fn a_code_in_user_data_stands_in_history_and_audit_under_its_author_though_event_501_is_off() {
    let (exchange, middleware) = in_service().await;
    let mut client = Client::open(&middleware).await;
    client.register("4001").await;
    client.ask("4001", Wish::MakeCall { destination: "4002".into(), user_data: KvList::new() }).await;
    let call = conn_id(&client.until("EventDialing").await.0.event);
    let change = UserDataChange::Update(KvList::new().with("AccountCode", "11"));
    let change = request("4001", Wish::UserData(call, change));
    assert_eq!(asked(&middleware, change, "http").await, "EventAttachedDataChanged");
    assert_eq!(history(&middleware, "4001"), ["501 11 by http (request)"]);
    assert_eq!(audit(&middleware, "4001"), [(Some(501), Some("http".into()), Outcome::Done)]);
    exchange.tell(ToSwitch::Act(Act::Answer { phone: "4002".into() })).await;
    client.until("EventEstablished").await;
}

/// What the audit log says of a DN: number, code of the refusal, host or code, why, and the answer of the switch.
fn told(middleware: &Middleware, number: &str) -> Vec<String> {
    let wanted = AuditQuery { dn: Some(dn(number)), ..AuditQuery::latest(20) };
    let page = middleware.journal().audit(&wanted).expect("reads");
    let text = |line: AuditLine| {
        let refused = match line.outcome {
            Outcome::Refused(code) => Some(code.to_string()),
            Outcome::Done | Outcome::Denied(_) => None,
        };
        let number = line.number.map(|number| number.to_string());
        let words = [number, refused, line.other_dn, line.code, line.why, line.answer];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    page.lines.into_iter().map(text).collect()
}

/// A call of 4001 to 4002.
async fn calling(middleware: &Arc<Middleware>) -> (Client, ConnId) {
    let mut client = Client::open(middleware).await;
    client.register("4001").await;
    client.ask("4001", Wish::MakeCall { destination: "4002".into(), user_data: KvList::new() }).await;
    let call = conn_id(&client.until("EventDialing").await.0.event);
    (client, call)
}

#[actix_rt::test]
async fn a_code_that_the_switch_refuses_leaves_a_line_whichever_way_it_came_and_no_history() {
    let (_exchange, middleware) = in_service().await;
    let (_client, call) = calling(&middleware).await;
    let refused = "The switch refused the request: operation, invalidAccountCode.";
    let code = || KvList::new().with("AccountCode", "no-code");
    for change in [UserDataChange::Attach(code()), UserDataChange::Update(code())] {
        let change = request("4001", Wish::UserData(call, change));
        assert_eq!(asked(&middleware, change, "http").await, "EventError");
    }
    let data = KvList::new().with("k", "v");
    let along = request("4001", Wish::UserData(call, UserDataChange::Attach(data)));
    let along = DnRequest { extensions: code(), ..along };
    assert_eq!(asked(&middleware, along, "http").await, "EventAttachedDataChanged");
    let service = DnRequest { extensions: code(), ..request("4001", private(501, Some(call))) };
    assert_eq!(asked(&middleware, service, "http").await, "EventError");
    let indexed = KvList::new().with("AccountCode_1", "11");
    let indexed = request("4001", Wish::UserData(call, UserDataChange::Attach(indexed)));
    assert_eq!(asked(&middleware, indexed, "http").await, "EventError");
    // Lines that tell of no change are written a moment later.
    while told(&middleware, "4001").len() < 5 {
        actix_rt::task::yield_now().await;
    }
    let lines = told(&middleware, "4001");
    let of_switch = |why: &str| format!("501 1142 no-code{why} {refused}");
    assert_eq!(lines[..3], [of_switch(""), of_switch(""), of_switch(" request")]);
    assert!(lines[3].starts_with("501 51 no-code"), "{lines:?}");
    assert!(lines[4].starts_with("501 53 AccountCode_1 is written by the server alone"), "{lines:?}");
    assert_eq!((lines.len(), history(&middleware, "4001")), (5, vec![]));
}

#[actix_rt::test]
async fn a_line_says_what_the_switch_answered_and_one_that_nobody_asked_for_why() {
    let (exchange, middleware) = in_service().await;
    let (mut client, call) = calling(&middleware).await;
    exchange.tell(ToSwitch::Act(Act::Answer { phone: "4002".into() })).await;
    client.until("EventEstablished").await;
    let change = UserDataChange::Update(KvList::new().with("AccountCode", "11"));
    asked(&middleware, request("4001", Wish::UserData(call, change)), "http").await;
    let recorded = asked(&middleware, request("4001", private(3013, Some(call))), "http").await;
    assert_eq!(recorded, "EventPrivateInfo");
    exchange.tell(ToSwitch::Act(Act::RecordKey { phone: "4001".into() })).await;
    while told(&middleware, "4001").len() < 3 {
        client.until("EventPrivateInfo").await;
    }
    assert_eq!(
        told(&middleware, "4001"),
        [
            "501 11 request The switch agreed to AssociateData.",
            "3013 request The switch agreed to RecordMessage: message 00000001.",
            "3014 telephone",
        ]
    );
    assert_eq!(audit(&middleware, "4001")[2], (Some(3014), None, Outcome::Done));
}

#[actix_rt::test]
async fn a_service_whose_client_is_gone_before_the_answer_leaves_a_line_all_the_same() {
    let quirks =
        Quirks { dropped_answers: vec![511], no_voice_unit_events: true, ..SwitchConfig::default().quirks };
    let (exchange, middleware) = at_switch(SwitchConfig { quirks, ..SwitchConfig::default() }).await;
    let (mut client, call) = calling(&middleware).await;
    exchange.tell(ToSwitch::Act(Act::Answer { phone: "4002".into() })).await;
    client.until("EventEstablished").await;
    client.ask("4001", private(3013, Some(call))).await;
    client.ask("4001", Wish::QueryCall(call)).await;
    client.until("EventPartyInfo").await;
    client.close().await;
    exchange.tell(ToSwitch::Drop).await;
    while told(&middleware, "4001").is_empty() {
        actix_rt::task::yield_now().await;
    }
    let [line] = &told(&middleware, "4001")[..] else { panic!("one service was asked for") };
    assert!(line.starts_with("3013 54 The connection to the switch was lost"), "{line}");
}

#[actix_rt::test]
async fn both_sides_of_hot_desking_have_a_history_with_the_same_author_and_the_audit_one_line() {
    let (_exchange, middleware) = in_service().await;
    let join =
        DnRequest { extensions: KvList::new().with("HOST_DN", "4003"), ..request("6000", private(1, None)) };
    assert_eq!(asked(&middleware, join, "http").await, "EventPrivateInfo");
    let part = request("6000", private(2, None));
    assert_eq!(asked(&middleware, part, "desk").await, "EventPrivateInfo");
    assert_eq!(
        history(&middleware, "6000"),
        ["guest: 1 4003 by http (request)", "guest: 2 4003 by desk (request)"]
    );
    assert_eq!(
        history(&middleware, "4003"),
        ["host: 1 6000 by http (request)", "host: 2 6000 by desk (request)"]
    );
    assert_eq!(audit(&middleware, "6000").len(), 2);
    assert_eq!(audit(&middleware, "4003"), []);
}

#[actix_rt::test]
async fn hot_desking_by_login_stands_in_history_and_audit_of_the_host() {
    let (_exchange, middleware) = in_service().await;
    let login = AgentWish::Login {
        agent_id: "7100".into(),
        password: None,
        queue: None,
        work_mode: WorkMode::Unknown,
    };
    let login = request("4002", Wish::Agent(login));
    assert_eq!(asked(&middleware, login, "http").await, "EventAgentLogin");
    let logout = request("4002", Wish::Agent(AgentWish::Logout { queue: None }));
    assert_eq!(asked(&middleware, logout, "http").await, "EventAgentLogout");
    assert_eq!(
        history(&middleware, "4002"),
        ["host: 1 7100 by http (login)", "host: 2 7100 by http (logout)"]
    );
    let line = |number| (Some(number), Some("http".to_owned()), Outcome::Done);
    assert_eq!(audit(&middleware, "4002"), [line(1), line(2)]);
}

#[actix_rt::test]
async fn what_was_kept_of_dns_that_are_not_configured_any_more_is_dropped_at_the_start() {
    let store = tempfile::tempdir().expect("a directory");
    let open = || Journal::open(Some(store.path()), Keeping::default()).expect("opens");
    let call = |conn_id, parties: [&str; 1]| DurableCall {
        conn_id: ConnId(conn_id),
        uuid: CallUuid([1; 16]),
        switch_call: SwitchCallId::new(&[1]),
        call_type: (CallType::Internal, false),
        ani: None,
        dnis: None,
        user_data: KvList::new(),
        extensions: KvList::new(),
        created_at: Timestamp(1),
        parties: parties.map(dn).to_vec(),
        consult_of: None,
    };
    let gone = DurableDn { host: Some((dn("4001"), Timestamp(1))), ..DurableDn::default() };
    let guest = DurableDn { host: Some((dn("4002"), Timestamp(1))), ..DurableDn::default() };
    let (journal, _) = open();
    journal.submit(Changes {
        dns: vec![(dn("6999"), Some(gone)), (dn("6000"), Some(guest.clone()))],
        calls: vec![(ConnId(7), Some(call(7, ["4999"])))],
        ..Changes::default()
    });
    journal.close();
    drop(journal);
    let mut config = config(9);
    config.store = Some(store.path().into());
    let middleware = Middleware::start(config).await.expect("starts");
    middleware.stop().await;
    drop(middleware);
    let (_, restored) = open();
    assert_eq!(restored.dns.into_iter().collect::<Vec<_>>(), [(dn("6000"), guest)]);
    assert_eq!(restored.calls, []);
}
