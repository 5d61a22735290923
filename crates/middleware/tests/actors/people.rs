//! What people can read later: history and audit of the private services, with who and why.

use std::sync::Arc;

use middleware::journal::{AuditLine, Changes, HistoryEntry, Journal, Keeping, Outcome};
use middleware::server::{DnRequest, Middleware};
use switch_model::{Act, SwitchConfig};
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
    let exchange = Exchange::open(SwitchConfig::default()).await;
    let mut config = config(exchange.port);
    config.options = Arc::new(Options { accode_data: AccodeData::UserData, ..Options::default() });
    config.switches[0].monitored_agents = vec![dn("7100")];
    let middleware = Middleware::start(config).await.expect("starts");
    in_sync(&middleware).await;
    (exchange, middleware)
}

/// Asks over HTTP; returns the name of the answer.
async fn asked(middleware: &Middleware, request: DnRequest, holder: Option<&str>) -> &'static str {
    let holder = holder.map(Arc::from);
    name(&*middleware.ask(request, holder.as_ref()).await)
}

/// Number, other DN, code, who and why of each change of the DN, oldest first.
fn history(middleware: &Middleware, number: &str) -> Vec<String> {
    let entries = middleware.journal().history(&dn(number), 20).expect("reads");
    let text = |entry: &HistoryEntry| {
        let HistoryEntry { number, other_dn, code, who, why, .. } = entry;
        let what = other_dn.iter().chain(code).map(|word| format!(" {word}")).collect::<String>();
        let why = why.as_ref().map_or_else(String::new, |why| format!(" ({why})"));
        format!("{number}{what} by {who}{why}")
    };
    entries.iter().rev().map(text).collect()
}

fn audit(middleware: &Middleware, number: &str) -> Vec<(Option<i32>, Option<String>, Outcome)> {
    let lines = middleware.journal().audit(Some(&dn(number)), Timestamp(0), 20).expect("reads");
    lines.into_iter().map(|AuditLine { number, client, outcome, .. }| (number, client, outcome)).collect()
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
    assert_eq!(asked(&middleware, change, None).await, "EventAttachedDataChanged");
    assert_eq!(history(&middleware, "4001"), ["501 11 by http"]);
    assert_eq!(audit(&middleware, "4001"), [(Some(501), Some("http".into()), Outcome::Done)]);
    exchange.tell(ToSwitch::Act(Act::Answer { phone: "4002".into() })).await;
    client.until("EventEstablished").await;
}

#[actix_rt::test]
async fn both_sides_of_hot_desking_have_a_history_with_the_same_author_and_the_audit_one_line() {
    let (_exchange, middleware) = in_service().await;
    let join =
        DnRequest { extensions: KvList::new().with("HOST_DN", "4003"), ..request("6000", private(1, None)) };
    assert_eq!(asked(&middleware, join, None).await, "EventPrivateInfo");
    let part = request("6000", private(2, None));
    assert_eq!(asked(&middleware, part, Some("desk")).await, "EventPrivateInfo");
    assert_eq!(history(&middleware, "6000"), ["1 4003 by http", "2 4003 by desk"]);
    assert_eq!(history(&middleware, "4003"), ["1 6000 by http", "2 6000 by desk"]);
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
    assert_eq!(asked(&middleware, login, None).await, "EventAgentLogin");
    let logout = request("4002", Wish::Agent(AgentWish::Logout { queue: None }));
    assert_eq!(asked(&middleware, logout, None).await, "EventAgentLogout");
    assert_eq!(history(&middleware, "4002"), ["1 7100 by http", "2 7100 by http (client)"]);
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
