//! Guests whose time at a host is limited.

use std::time::Duration;

use switch_model::{Act, ConnectionKey};

use crate::site::Site;

const LIMIT: Duration = Duration::from_secs(600);

fn site() -> (Site, ConnectionKey) {
    let mut site = Site::with(|config| {
        config.hot_desk_limit = Some(LIMIT);
        config.keep_alive = None;
    });
    let key = site.open();
    site.monitor(key, ["6000", "4001", "4010"]);
    (site, key)
}

fn join(site: &mut Site) {
    site.act(&Act::MoveGuest { guest: "6000".into(), host: Some("4001".into()) });
}

#[test]
fn a_guest_is_parted_when_its_time_is_over() {
    let (mut site, key) = site();
    join(&mut site);
    site.received(key);
    site.wait(LIMIT - Duration::from_millis(1));
    assert!(site.received(key).is_empty());
    site.wait(Duration::from_millis(1));
    assert_eq!(site.events(key), ["0001 privateEvent", "0002 forwarding"]);
    assert_eq!(site.switch.poll_timeout(), None);
}

#[test]
fn a_guest_with_a_call_leaves_when_it_is_over() {
    let (mut site, key) = site();
    join(&mut site);
    site.act(&Act::Dial { phone: "4001".into(), digits: "4002".into() });
    site.wait(2 * LIMIT);
    site.received(key);
    site.act(&Act::HangUp { phone: "4001".into() });
    site.wait(Duration::from_millis(1));
    let events = site.events(key);
    assert_eq!(events[events.len() - 2..], ["0001 privateEvent", "0002 forwarding"]);
}

#[test]
fn whoever_leaves_and_comes_again_has_the_whole_time_again() {
    let (mut site, key) = site();
    join(&mut site);
    site.wait(LIMIT / 2);
    site.act(&Act::MoveGuest { guest: "6000".into(), host: None });
    join(&mut site);
    site.received(key);
    site.wait(LIMIT - Duration::from_millis(1));
    assert!(site.received(key).is_empty());
}

#[test]
fn a_hot_desk_agent_is_logged_off_with_it() {
    let (mut site, key) = site();
    let login = Act::AgentLogin { phone: "4010".into(), agent: "7100".into(), password: None, group: None };
    site.act(&login);
    site.received(key);
    site.wait(LIMIT);
    assert_eq!(site.events(key), ["0003 agentLoggedOff", "0003 forwarding"]);
}

#[test]
fn without_a_limit_a_guest_stays() {
    let mut site = Site::with(|config| config.keep_alive = None);
    site.act(&Act::MoveGuest { guest: "6000".into(), host: Some("4001".into()) });
    assert_eq!(site.switch.poll_timeout(), None);
}
