//! A switch that goes and comes back.

use std::time::Instant;

use serde_json::{Value, json};

use crate::bench::{Bench, Setup, start_sim};
use crate::client::Client;
use crate::http;
use crate::process::{PATIENCE, Process};

#[test]
fn clients_are_told_once_and_the_link_comes_back_with_everything_read_again() {
    let mut bench = Bench::start();
    let port = bench.port.clone();
    let mut client = bench.registered(["4001", "4002"]);
    bench.talk(&mut client, "4001", "4002");
    bench.sim.signal("KILL");
    let told = client.next();
    assert_eq!(told["messageName"], "EventLinkDisconnected", "{told}");
    assert_eq!((&told["switch"], &told["extensions"]["Cause"]), (&json!("pbx-1"), &json!("link")), "{told}");
    // The DN and the session hear of it by different ways.
    let start = Instant::now();
    while http::get(&bench.address, "/v1/dns/4001").1["inSync"] != false {
        assert!(start.elapsed() < PATIENCE, "the DN hears of it");
    }

    let (sim, _) = start_sim(&format!("127.0.0.1:{port}"), &[]);
    bench.sim = sim;
    let told = client.next();
    assert_eq!(told["messageName"], "EventLinkConnected", "{told}");
    // The new switch knows nothing of the call: it has ended meanwhile.
    for dn in ["4001", "4002"] {
        let mut released = false;
        loop {
            let event = client.next_of(dn);
            if event["messageName"] == "EventAddressInfo" {
                assert_eq!(event["snapshot"]["inSync"], true, "{event}");
                assert_eq!(event["snapshot"]["calls"], json!([]), "{event}");
                break;
            }
            assert_eq!(event["messageName"], "EventReleased", "{event}");
            assert_eq!(event["extensions"]["ReleasingParty"], 3, "{event}");
            released = true;
        }
        assert!(released, "the end of the call is told at {dn}");
    }
    bench.act("4001 dial 4002");
    assert_eq!(client.next_of("4001")["messageName"], "EventDialing");
}

#[test]
fn a_server_whose_switch_is_away_serves_all_the_same() {
    let (sim, port) = start_sim("127.0.0.1:0", &[]);
    sim.signal("TERM");
    assert_eq!(sim.end().0, Some(0));
    let port_variable = [
        ("CORDBOARD__HTTP__LISTEN", "127.0.0.1:0"),
        ("CORDBOARD__STORE__PATH", ""),
        ("CORDBOARD__SWITCH__0__LINK__0__PORT", port.as_str()),
    ];
    let server = Process::start(&["serve", "--config", "config/cordboard.toml"], &port_variable);
    let address = server.announced("serving on http://");
    let mut client = Client::open(&address);
    assert_eq!(client.next()["messageName"], "EventServerInfo");
    let told = client.next();
    assert_eq!(told["messageName"], "EventLinkDisconnected", "{told}");
    assert_eq!(told["extensions"]["Cause"], "start", "{told}");
    let registered = client.ask(json!({"messageName": "RequestRegisterAddress", "thisDN": "4001"}));
    assert_eq!(
        (&registered["messageName"], &registered["snapshot"]["inSync"]),
        (&json!("EventRegistered"), &json!(false))
    );
    assert_eq!(http::get(&address, "/readyz").0, 200);
    let (_sim, _) = start_sim(&format!("127.0.0.1:{port}"), &[]);
    assert_eq!(client.next()["messageName"], "EventLinkConnected");
}

#[test]
fn a_monitor_that_the_switch_drops_is_set_again() {
    let mut bench = Bench::with(&Setup::default());
    let mut client = bench.registered(["4001"]);
    bench.act("switch stops-monitors 4001");
    let told: Vec<(Value, Value)> = (0..4)
        .map(|_| client.next_of("4001"))
        .map(|event| (event["messageName"].clone(), event["snapshot"]["inSync"].clone()))
        .collect();
    assert_eq!(
        json!(told),
        json!([
            ["EventDNOutOfService", null],
            ["EventAddressInfo", false],
            ["EventDNBackInService", null],
            ["EventAddressInfo", true],
        ])
    );
    bench.act("4001 dial 4002");
    client.skip_to("EventDialing", "4001");
}

#[test]
fn a_switch_that_says_it_is_disabled_is_as_good_as_lost() {
    let mut bench = Bench::start();
    let mut client = bench.registered(["4001"]);
    bench.act("switch status disabled");
    assert_eq!(client.next()["messageName"], "EventLinkDisconnected");
}
