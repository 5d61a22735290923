//! What becomes of agents when the session that logged them in is gone (`agent-logout-on-unreg`).

use std::sync::Arc;
use std::time::Duration;

use middleware::published::Message;
use middleware::server::Middleware;
use middleware::session::{SessionRequest, SessionWish};
use switch_model::SwitchConfig;
use telephony::key_value::KvValue;
use telephony::names::WorkMode;
use telephony::options::{LogoutLevels, LogoutOnUnreg};
use telephony::request::{AgentWish, Wish};

use crate::bench::{Client, Exchange, config, in_sync};

/// Agents leave with their session, which may be away for that long.
async fn in_service(client_resume: Duration) -> (Exchange, Arc<Middleware>) {
    let exchange = Exchange::open(SwitchConfig::default()).await;
    let mut config = config(exchange.port);
    config.client_resume = client_resume;
    let levels = LogoutLevels { application: LogoutOnUnreg::Always, ..LogoutLevels::default() };
    config.switches[0].logout_on_unreg = Arc::new(levels);
    let middleware = Middleware::start(config).await.expect("starts");
    in_sync(&middleware).await;
    (exchange, middleware)
}

/// A client that has logged in the agent.
async fn logged_in(middleware: &Arc<Middleware>, number: &str, agent: &str) -> Client {
    let mut client = Client::open(middleware).await;
    client.register(number).await;
    let login = AgentWish::Login {
        agent_id: agent.into(),
        password: None,
        queue: None,
        work_mode: WorkMode::Unknown,
    };
    client.ask(number, Wish::Agent(login)).await;
    client.until("EventAgentLogin").await;
    client
}

/// The id of the session, after the client has asked for another one's if it did.
async fn session_id(client: &mut Client, former: Option<&str>) -> String {
    let former = former.map(Into::into);
    let wish = SessionWish::RegisterClient { application: None, session_id: former };
    client.actor.send(SessionRequest { reference: 1000, wish }).await.expect("the session lives");
    loop {
        if let Message::ServerInfo { session } = client.next().await.message {
            return session;
        }
    }
}

/// Whose logout the client hears of next, and why.
async fn logout(client: &mut Client) -> (String, Option<KvValue>) {
    let event = client.until("EventAgentLogout").await.0.event.clone();
    let agent = event.agent_id.expect("a logout names the agent");
    (agent.to_string(), event.extensions.get("LogoutCause").cloned())
}

#[actix_rt::test]
async fn a_session_that_does_not_come_back_is_followed_by_its_agents() {
    let (_exchange, middleware) = in_service(Duration::ZERO).await;
    let mut watcher = Client::open(&middleware).await;
    watcher.register("4001").await;
    let client = logged_in(&middleware, "4001", "7000").await;
    client.close().await;
    assert_eq!(logout(&mut watcher).await, ("7000".into(), Some("unregister".into())));
    assert_eq!(middleware.directory().sessions().len(), 1, "the ended session is forgotten");
}

#[actix_rt::test]
async fn a_session_that_is_taken_up_again_keeps_its_agents_until_it_ends() {
    let (_exchange, middleware) = in_service(Duration::from_secs(600)).await;
    let mut client = logged_in(&middleware, "4001", "7000").await;
    let session = session_id(&mut client, None).await;
    client.close().await;
    let mut client = Client::open(&middleware).await;
    assert_eq!(session_id(&mut client, Some(&session)).await, session);
    client.register("4001").await;
    client.ask("4001", Wish::UnregisterAddress).await;
    let mut watcher = Client::open(&middleware).await;
    watcher.register("4001").await;
    assert_eq!(logout(&mut watcher).await, ("7000".into(), Some("unregister".into())));
}

#[actix_rt::test]
async fn whoever_has_logged_in_agents_under_its_own_id_keeps_that() {
    let (_exchange, middleware) = in_service(Duration::from_secs(600)).await;
    let mut former = logged_in(&middleware, "4001", "7000").await;
    let session = session_id(&mut former, None).await;
    let mut client = logged_in(&middleware, "4002", "7001").await;
    assert_ne!(session_id(&mut client, Some(&session)).await, session);
    assert_eq!(session_id(&mut former, None).await, session, "and the other one goes on");
}

/// The server ends, and another one begins with what it has kept.
async fn restarted(middleware: Arc<Middleware>, client_resume: Duration) -> Arc<Middleware> {
    let mut config = (*middleware.config()).clone();
    middleware.stop().await;
    drop(middleware);
    config.client_resume = client_resume;
    let middleware = Middleware::start(config).await.expect("starts");
    in_sync(&middleware).await;
    middleware
}

/// The same, where agents leave with their session, and what is known is kept in that directory.
async fn kept_in(store: &tempfile::TempDir) -> (Exchange, Arc<Middleware>) {
    let exchange = Exchange::open(SwitchConfig::default()).await;
    let mut config = config(exchange.port);
    config.client_resume = Duration::from_secs(600);
    config.store = Some(store.path().into());
    let levels = LogoutLevels { application: LogoutOnUnreg::Always, ..LogoutLevels::default() };
    config.switches[0].logout_on_unreg = Arc::new(levels);
    let middleware = Middleware::start(config).await.expect("starts");
    in_sync(&middleware).await;
    (exchange, middleware)
}

#[actix_rt::test]
async fn a_session_may_be_taken_up_after_a_restart_and_has_its_agents_still() {
    let store = tempfile::tempdir().expect("a directory");
    let (_exchange, middleware) = kept_in(&store).await;
    let mut client = logged_in(&middleware, "4001", "7000").await;
    let session = session_id(&mut client, None).await;
    let middleware = restarted(middleware, Duration::from_secs(600)).await;
    let mut client = Client::open(&middleware).await;
    assert_eq!(session_id(&mut client, Some(&session)).await, session);
    client.register("4001").await;
    let mut watcher = Client::open(&middleware).await;
    watcher.register("4001").await;
    client.ask("4001", Wish::UnregisterAddress).await;
    assert_eq!(logout(&mut watcher).await, ("7000".into(), Some("unregister".into())));
}

#[actix_rt::test]
async fn a_session_that_does_not_come_back_after_a_restart_is_followed_by_its_agents() {
    let store = tempfile::tempdir().expect("a directory");
    let (exchange, middleware) = kept_in(&store).await;
    let session = session_id(&mut logged_in(&middleware, "4001", "7000").await, None).await;
    let middleware = restarted(middleware, Duration::ZERO).await;
    let mut watcher = Client::open(&middleware).await;
    watcher.register("4001").await;
    let still = |switch: &switch_model::Switch| switch.pbx().agents().next().is_some();
    let start = std::time::Instant::now();
    while exchange.ask(still).await {
        assert!(start.elapsed() < Duration::from_secs(20), "the agent of the session that is gone stays");
    }
    let known = middleware.directory().sessions();
    assert!(known.iter().all(|(id, _)| *id != session), "the former session is forgotten");
}

#[actix_rt::test]
async fn a_session_of_a_former_life_is_not_given_to_the_holder_of_another_token() {
    let store = tempfile::tempdir().expect("a directory");
    let (_exchange, middleware) = kept_in(&store).await;
    let mut client = logged_in(&middleware, "4001", "7000").await;
    let session = session_id(&mut client, None).await;
    let middleware = restarted(middleware, Duration::from_secs(600)).await;
    let mut other = Client::open_as(&middleware, "other").await;
    assert_ne!(session_id(&mut other, Some(&session)).await, session);
}
