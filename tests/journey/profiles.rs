//! The model switch in the guise of a family of switches, and the server told only the family.

use serde_json::json;

use crate::bench::{Bench, Setup};

#[test]
fn a_call_goes_through_on_every_profile() {
    for profile in ["hipath3000", "openscape-business", "panasonic"] {
        let framing = if profile == "panasonic" { "length16" } else { "hipath" };
        let mut bench = Bench::with(&Setup {
            sim: &["--profile", profile],
            serve: &[
                ("CORDBOARD__SWITCH__0__PROFILE", profile),
                ("CORDBOARD__SWITCH__0__LINK__0__FRAMING", framing),
            ],
            ..Setup::default()
        });
        let mut client = bench.registered(["4001", "4002"]);
        let call = bench.talk(&mut client, "4001", "4002");
        let released =
            client.ask(json!({"messageName": "RequestReleaseCall", "thisDN": "4001", "connID": call}));
        assert_eq!(released["messageName"], "EventReleased", "{profile}: {released}");
    }
}

#[test]
fn a_link_is_told_its_family_by_itself() {
    let mut bench = Bench::with(&Setup {
        sim: &["--profile", "hipath3000"],
        serve: &[
            ("CORDBOARD__SWITCH__0__LINK__0__PROFILE", "hipath3000"),
            ("CORDBOARD__SWITCH__0__LINK__0__FRAMING", "hipath"),
        ],
        ..Setup::default()
    });
    let mut client = bench.registered(["4001", "4002"]);
    bench.talk(&mut client, "4001", "4002");
}

#[test]
fn a_call_goes_through_on_tpkt() {
    let serve = [("CORDBOARD__SWITCH__0__LINK__0__FRAMING", "tpkt")];
    let mut bench = Bench::with(&Setup { sim: &["--framing", "tpkt"], serve: &serve, ..Setup::default() });
    let mut client = bench.registered(["4001", "4002"]);
    bench.talk(&mut client, "4001", "4002");
}
