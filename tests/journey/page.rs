//! The page in a browser: what a person sees and does there. Without chromedriver these tests see nothing.

use serde_json::json;

use crate::bench::{Bench, Setup, Tokens, start_sim, token_of, wall};
use crate::browser::Browser;
use crate::restart::serve_with;

fn origin(bench: &Bench) -> String {
    format!("http://{}/", bench.address)
}

fn opened(bench: &Bench, place: &str) -> Option<Browser> {
    Browser::open(&format!("{}{place}", origin(bench)))
}

/// The page has nothing to complain of, and has asked nobody but its own server.
#[track_caller]
fn content(browser: &Browser, bench: &Bench) {
    assert_eq!(browser.complaints(&origin(bench)), Vec::<String>::new());
}

#[test]
fn a_phone_is_seen_to_ring_and_is_recorded_by_two_clicks() {
    let mut bench = Bench::start();
    let Some(browser) = opened(&bench, "") else { return };
    browser.sees(r#".tile[data-number="4002"][data-state="Idle"]:not([data-stale])"#);
    bench.post(&json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"}));
    browser.sees(r#".tile[data-number="4002"][data-state="Ringing"]"#);
    browser.keep("wall-ringing");
    bench.act("4002 answer");
    browser.sees(r#".tile[data-number="4002"][data-state="Talking"]"#);
    browser.click(r#".tile[data-number="4002"]"#);
    browser.click(r#"button[data-service="3013"]"#);
    browser.sees(r#".recording[data-recording="started"]"#);
    browser.sees("rect.recording");
    browser.keep("dn-recorded");
    browser.click(r#"button[data-service="3014"]"#);
    browser.sees(r#".recording[data-recording="stopped"]"#);
    browser.until("document.querySelectorAll('.history li').length === 2");
    content(&browser, &bench);
}

#[test]
fn a_guest_is_joined_to_a_host_and_parted_again_by_hand() {
    let bench = Bench::start();
    let Some(browser) = opened(&bench, "#/dn/6001") else { return };
    browser.write("#host", "4003");
    browser.click(r#"button[data-service="1"]:not([aria-disabled="true"])"#);
    browser.click(r#"button[data-service="2"]"#);
    browser.sees("#host");
    content(&browser, &bench);
}

#[test]
fn enter_sends_what_is_written_and_a_host_tells_of_its_guest_as_its_guest() {
    let bench = Bench::start();
    let Some(browser) = opened(&bench, "#/dn/6000") else { return };
    browser.write("#host", "4000\u{e007}");
    browser.click(r#"button[data-service="2"]"#);
    browser.sees("#host");
    browser.until(&told("Joined host 4000"));
    browser.until(&told("Parted from host 4000"));
    browser.keep("history-guest");
    browser.go(&format!("{}#/dn/4000", origin(&bench)));
    browser.until(&told("Lent to 6000"));
    browser.until(&told("Given back by 6000"));
    browser.keep("history-host");
    content(&browser, &bench);
    // A reader who comes later is told the same.
    let Some(later) = opened(&bench, "#/dn/4000") else { return };
    later.until(&told("Lent to 6000"));
    later.until(&told("Given back by 6000"));
    bench.post(&json!({"messageName": "RequestMakeCall", "thisDN": "4000", "otherDN": "4002"}));
    later.sees(".live-call");
    later.write("#code", "4711\u{e007}");
    later.until(&told("Account code 4711"));
    later.until(&told("Lent to 6000"));
    content(&later, &bench);
}

/// The history of the number that is open has a line that begins so.
fn told(words: &str) -> String {
    format!(
        "[...document.querySelectorAll('.history li span')].some((line) => line.textContent.startsWith('{words}'))"
    )
}

#[test]
fn what_is_typed_right_after_the_key_of_the_search_is_searched_for() {
    let bench = Bench::start();
    let Some(browser) = opened(&bench, "#/switches") else { return };
    browser.sees(".keep-alive");
    let keys = "(() => { const key = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }); \
                document.body.dispatchEvent(key); return document.activeElement.id === 'search'; })()";
    browser.until(keys);
    browser.go(&format!("{}#/", origin(&bench)));
    browser.write("#search", "4007");
    browser.until("document.querySelectorAll('.tile[data-number]').length === 1");
    content(&browser, &bench);
}

#[test]
fn the_wall_shows_the_numbers_that_are_searched_for() {
    let bench = Bench::start();
    let Some(browser) = opened(&bench, "") else { return };
    browser.until("document.querySelector('.summary').textContent === '24 numbers'");
    browser.write("#search", "600");
    browser.until("document.querySelectorAll('.tile[data-number]').length === 4");
    browser.write("#search", "9");
    browser.until("document.querySelector('.empty') !== null");
    browser.click(".empty button");
    browser.until("document.querySelector('.summary').textContent === '24 numbers'");
    content(&browser, &bench);
}

#[test]
fn a_number_that_is_not_configured_and_a_link_that_is_lost_are_told() {
    let bench = Bench::start();
    let Some(browser) = opened(&bench, "#/dn/4711") else { return };
    browser.until("document.querySelector('.denied')?.textContent.includes('4711 is not configured')");
    browser.click(".back");
    browser.sees(r#".tile[data-number="4001"]:not([data-stale])"#);
    bench.sim.signal("KILL");
    browser.sees(".doubt");
    browser.sees(r#".tile[data-number="4001"][data-stale]"#);
    browser.keep("link-lost");
    content(&browser, &bench);
}

#[test]
fn who_has_no_token_is_asked_for_one_and_may_do_what_it_is_for() {
    let tokens = Tokens::new(&[("desk", &["read"], &["4000-4004"])]);
    let bench = Bench::with(&Setup { serve: &[tokens.variable()], ..Setup::default() });
    let Some(browser) = opened(&bench, "") else { return };
    browser.sees("dialog[open] #token");
    browser.write("#token", "a-token-that-nobody-knows");
    browser.click("#give");
    browser.until("document.querySelector('dialog[open]')?.textContent.includes('does not know this token')");
    content(&browser, &bench);
    browser.write("#token", &token_of("desk"));
    browser.click("#give");
    browser.until("document.querySelectorAll('.tile[data-number]').length === 5");
    browser.click(r#".tile[data-number="4001"]"#);
    browser.until("document.querySelector('.locked')?.textContent.includes('desk may look')");
    browser.until("document.querySelector('button[data-service]') === null");
    browser.keep("denied");
    browser.click("#holder");
    browser.until("document.querySelector('dialog[open]')?.textContent.includes('4000-4004')");
}

#[test]
fn a_token_of_one_service_has_the_button_of_that_and_no_other() {
    let tokens = Tokens::new(&[("desk", &["read", "private:501"], &[])]);
    let bench = Bench::with(&Setup { serve: &[tokens.variable()], ..Setup::default() });
    let Some(browser) = opened(&bench, "#/dn/4001") else { return };
    browser.sees("dialog[open] #token");
    browser.write("#token", &token_of("desk"));
    browser.click("#give");
    browser.write("#code", "4711");
    browser.until("document.querySelector('.lacking')?.textContent.includes('private:3013')");
    browser.until(
        "[...document.querySelectorAll('button[data-service]')].every((b) => b.dataset.service === '501')",
    );
    browser.click(r#"button[data-service="501"]:not([aria-disabled="true"])"#);
    browser.until("document.querySelector('.curl pre').textContent.includes('CORDBOARD_TOKEN')");
    browser.sees("#notice[data-shown]");
}

#[test]
fn a_token_that_may_not_read_is_told_what_it_is_for() {
    let tokens = Tokens::new(&[("deaf", &["control"], &[])]);
    let bench = Bench::with(&Setup { serve: &[tokens.variable()], ..Setup::default() });
    let Some(browser) = opened(&bench, "") else { return };
    browser.sees("dialog[open] #token");
    browser.write("#token", &token_of("deaf"));
    browser.click("#give");
    browser.until("document.querySelector('.empty')?.textContent.includes('deaf may not read')");
    browser.until("document.querySelector('.empty').textContent.includes('calls and agents')");
    browser.keep("not-for-reading");
}

#[test]
fn no_view_is_wider_than_a_narrow_screen() {
    let bench = Bench::start();
    let Some(browser) = opened(&bench, "") else { return };
    browser.sees(".tile[data-number]");
    bench.post(&json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"}));
    let screen = json!({"width": 360, "height": 780, "deviceScaleFactor": 1, "mobile": true});
    browser.command("Emulation.setDeviceMetricsOverride", &screen);
    let views = [
        ("wall", "", ".tile"),
        ("dn", "#/dn/4001", ".live-call"),
        ("calls", "#/calls", ".parties"),
        ("switches", "#/switches", ".keep-alive"),
        ("sessions", "#/sessions", ".sessions"),
    ];
    for (name, place, part) in views {
        browser.go(&format!("{}{place}", origin(&bench)));
        browser.sees(part);
        browser.until("document.documentElement.scrollWidth === 360");
        browser.until(
            "document.querySelector('main').scrollWidth <= document.querySelector('main').clientWidth",
        );
        browser.keep(&format!("narrow-{name}"));
    }
    content(&browser, &bench);
}

#[test]
fn what_the_server_counts_of_a_number_is_drawn_and_goes_on_live() {
    let mut bench = Bench::start();
    let Some(browser) = opened(&bench, "#/dn/4002") else { return };
    browser.until("document.querySelectorAll('.chart').length === 4");
    bench.post(&json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"}));
    browser.sees(r#".live-call[data-state="Alerting"]"#);
    bench.act("4002 answer");
    browser.sees(r#".live-call[data-state="Connected"]"#);
    let row = |name: &str, value: u32| {
        format!(
            "[...document.querySelectorAll('.counters tr')].some((row) => row.textContent.replace(/\\s/g, '') === '{name}{value}')"
        )
    };
    browser.until(&row("Ringing", 1));
    browser.until(&row("Established", 1));
    browser.until(
        "[...document.querySelectorAll('.chart')].filter((c) => c.querySelector('canvas')).length >= 3",
    );
    browser.keep("dn-figures");
    content(&browser, &bench);
}

#[test]
fn links_tell_their_keep_alive_and_sessions_their_lag() {
    let bench = Bench::start();
    let Some(browser) = opened(&bench, "#/switches") else { return };
    browser.until("document.querySelector('.keep-alive')?.textContent.includes('asked after 10 s')");
    browser.until("document.querySelector('.resync')?.textContent.includes('24 of 24')");
    browser.keep("switches");
    browser.click(r##"nav a[href="#/sessions"]"##);
    browser.until("document.querySelector('.sessions')?.textContent.includes('this page')");
    bench.post(&json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"}));
    browser.keep("sessions");
    content(&browser, &bench);
}

#[test]
fn one_number_is_found_among_ten_thousand() {
    let wall = wall();
    let page = format!("http://{}/", wall.address);
    let Some(browser) = Browser::open(&page) else { return };
    browser
        .until("document.querySelector('.summary').textContent.replace(/[^0-9]/g, '').startsWith('10000')");
    browser.until("document.querySelectorAll('.tile[data-number]').length < 2000");
    browser.write("#search", "14711");
    browser.until("document.querySelectorAll('.tile[data-number]').length === 1");
    browser.sees(r#".tile[data-number="14711"]"#);
    browser.keep("one-of-ten-thousand");
    assert_eq!(browser.complaints(&page), Vec::<String>::new());
}

#[test]
fn a_server_that_is_gone_is_told_and_one_that_is_back_is_followed_again() {
    let (_sim, port) = start_sim("127.0.0.1:0", &[]);
    let store = tempfile::tempdir().expect("a directory");
    let (server, address) = serve_with(&port, store.path(), &[]);
    let Some(browser) = Browser::open(&format!("http://{address}/")) else { return };
    browser.sees(r#".tile[data-number="4001"][data-state="Idle"]:not([data-stale])"#);
    server.signal("KILL");
    server.end();
    browser.sees(r#".doubt"#);
    browser.keep("server-gone");
    let (_server, _) = serve_with(&port, store.path(), &[("CORDBOARD__HTTP__LISTEN", &address)]);
    browser.until("document.querySelector('.doubt') === null");
    browser.sees(r#".tile[data-number="4001"][data-state="Idle"]:not([data-stale])"#);
}
