//! The page in figures: how soon something is seen of ten thousand numbers, and how much memory a tab takes that looks at
//! telephones in use for long. For people: they are run by hand, and docs/testing.md has what came of it.

use std::env;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::bench::{Wall, wall};
use crate::browser::Browser;
use crate::http;

/// How often the page is opened.
const LOADS: usize = 5;
/// What the tab looks at, one after the other.
const VIEWS: [&str; 5] = ["#/", "#/dn/10000", "#/calls", "#/switches", "#/dn/10002"];
/// How long it looks at each.
const LOOK: Duration = Duration::from_secs(12);
/// Telephones in use while it looks: two in each call.
const CALLS: u32 = 20;

fn opened(wall: &Wall) -> Option<Browser> {
    let browser = Browser::open(&format!("http://{}/", wall.address))?;
    browser.until("document.querySelector('.summary')?.textContent.replace(/[^0-9]/g, '') === '10000'");
    Some(browser)
}

#[test]
#[ignore = "measures: `cargo test --release --test journey -- --ignored --nocapture in_figures`"]
#[allow(clippy::print_stdout, reason = "the figures are what it is for")]
fn first_paint_in_figures() {
    let wall = wall();
    let Some(browser) = opened(&wall) else { return };
    for load in 1..=LOADS {
        browser.command("Network.clearBrowserCache", &json!({}));
        browser.go(&format!("http://{}/", wall.address));
        let tiles = "document.querySelector('.tile[data-number]') !== null";
        let shown = browser.value(&format!(
            "const done = arguments[0]; const look = () => {tiles} ? done(performance.now()) : setTimeout(look, 1); look();"
        ));
        let paint = browser.value(
            "arguments[0](performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now());",
        );
        println!("load {load}: first paint after {paint:.0} ms, numbers after {shown:.0} ms");
        assert!(paint < 1000.0, "{paint}");
    }
}

/// Telephones that talk, hold, are recorded and hang up, from one call to the next.
struct Traffic<'a> {
    address: &'a str,
    requests: u64,
}

impl Traffic<'_> {
    fn ask(&mut self, request: Value) -> Value {
        self.requests += 1;
        http::post(self.address, "/v1/requests", &request).1
    }

    fn call(&mut self, pair: u32) {
        let (caller, called) = ((10_000 + 2 * pair).to_string(), (10_001 + 2 * pair).to_string());
        let dialing =
            self.ask(json!({"messageName": "RequestMakeCall", "thisDN": caller, "otherDN": called}));
        let call = dialing["connID"].clone();
        let of_call = |name: &str, dn: &str| json!({"messageName": name, "thisDN": dn, "connID": call});
        let recording = |number: u32| {
            let mut request = of_call("RequestPrivateService", &called);
            request["privateMsgID"] = json!(number);
            request
        };
        let acts = [
            of_call("RequestAnswerCall", &called),
            recording(3013),
            of_call("RequestHoldCall", &caller),
            of_call("RequestRetrieveCall", &caller),
            recording(3014),
            of_call("RequestReleaseCall", &caller),
        ];
        // A telephone that is not ready for one of them refuses it, and the others go on.
        acts.into_iter().for_each(|act| drop(self.ask(act)));
    }
}

#[test]
#[ignore = "measures for ten minutes: `cargo test --release --test journey -- --ignored --nocapture in_figures`"]
#[allow(clippy::print_stdout, reason = "the figures are what it is for")]
fn the_memory_of_a_tab_in_figures() {
    let minutes = env::var("CORDBOARD_MINUTES").map_or(10, |text| text.parse().expect("it is a number"));
    let wall = wall();
    let Some(browser) = opened(&wall) else { return };
    let mut traffic = Traffic { address: &wall.address, requests: 0 };
    let begun = Instant::now();
    let mut after_each_round: Vec<f64> = Vec::new();
    while begun.elapsed() < Duration::from_secs(60 * minutes) {
        for view in VIEWS {
            browser.go(&format!("http://{}/{view}", wall.address));
            let looks = Instant::now();
            while looks.elapsed() < LOOK {
                (0..CALLS).for_each(|pair| traffic.call(pair));
            }
        }
        let heap = browser.heap_megabytes();
        println!("{:>4} s, {} requests: {heap:.1} MB", begun.elapsed().as_secs(), traffic.requests);
        after_each_round.push(heap);
    }
    let (first, last) = (after_each_round[0], after_each_round.last().copied().unwrap_or_default());
    assert!(last < 2.0 * first, "the tab has grown from {first:.1} to {last:.1} MB");
}
