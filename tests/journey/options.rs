//! The configuration read again while the server runs.

use std::time::Instant;

use serde_json::{Value, json};

use crate::bench::start_sim;
use crate::client::Client;
use crate::http;
use crate::process::{PATIENCE, Process};

/// A server on a model switch with a configuration file of its own.
struct Served {
    sim: Process,
    server: Process,
    address: String,
    file: tempfile::NamedTempFile,
}

const EXAMPLE: &str = "config/cordboard.toml";

/// The example, with that in place of these.
fn example(changes: &[(&str, &str)]) -> String {
    let path = format!("{}/../../{EXAMPLE}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the example is there");
    changes.iter().fold(text, |text, (from, to)| {
        assert!(text.contains(from), "the example has {from}");
        text.replace(from, to)
    })
}

const IN_UDATA: (&str, &str) = ("accode-data = \"none\"", "accode-data = \"udata\"");

fn serve() -> Served {
    let (sim, port) = start_sim("127.0.0.1:0", &[]);
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), example(&[IN_UDATA])).expect("writes");
    let path = file.path().display().to_string();
    let variables = [
        ("CORDBOARD__HTTP__LISTEN", "127.0.0.1:0"),
        ("CORDBOARD__STORE__PATH", ""),
        ("CORDBOARD__SWITCH__0__LINK__0__PORT", port.as_str()),
    ];
    let server = Process::start(&["serve", "--config", &path], &variables);
    let address = server.announced("serving on http://");
    Served { sim, server, address, file }
}

impl Served {
    fn change(&self, changes: &[(&str, &str)]) {
        std::fs::write(self.file.path(), example(changes)).expect("writes");
        self.server.signal("HUP");
    }

    fn talk(&self) -> (Client, Value) {
        let mut client = Client::connect(&self.address);
        client.register("4001");
        client.register("4002");
        let dial = json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"});
        let call = client.ask(dial)["connID"].clone();
        client.skip_to("EventRinging", "4002");
        client.ask(json!({"messageName": "RequestAnswerCall", "thisDN": "4002", "connID": call}));
        client.skip_to("EventEstablished", "4001");
        (client, call)
    }

    fn code(&self, call: &Value, key: &str, code: &str) -> (u16, Value) {
        let body = json!({"connID": call, "extensions": {key: code}});
        http::post(&self.address, "/v1/dns/4001/private-services/501", &body)
    }

    /// Waits until the server's log says that.
    fn complained(&self, of: &str) {
        let start = Instant::now();
        while !self.server.complaints().contains(of) {
            assert!(start.elapsed() < PATIENCE, "no {of:?} in {}", self.server.complaints());
            std::thread::yield_now();
        }
    }
}

#[test]
fn a_changed_name_of_the_account_code_is_in_force_on_sighup_and_keys_already_there_stay() {
    let mut served = serve();
    let (mut client, call) = served.talk();
    served.sim.tell("4001 code 11");
    let told = client.skip_to("EventAttachedDataChanged", "4001");
    assert_eq!(told["userData"], json!({"AccountCode": "11"}), "{told}");

    served.change(&[IN_UDATA, ("accode-name = \"AccountCode\"", "accode-name = \"Project\"")]);
    let start = Instant::now();
    // Under the old rules a code under this key is none.
    while served.code(&call, "Project", "22").0 != 200 {
        assert!(start.elapsed() < PATIENCE, "the change comes into force");
    }
    let told = client.skip_to("EventAttachedDataChanged", "4001");
    assert_eq!(told["userData"], json!({"AccountCode": "11", "Project": "22"}), "{told}");
    assert_eq!(served.code(&call, "AccountCode", "33").1["errorCode"], 53);
}

#[test]
fn a_configuration_with_mistakes_changes_nothing_and_every_mistake_is_told() {
    let served = serve();
    let (_client, call) = served.talk();
    served.change(&[
        ("accode-name = \"AccountCode\"", "accode-name = \"Project\"\naccode-nmae = \"x\""),
        ("max-queued = 1000", "max-queued = 0"),
    ]);
    served.complained("tserver.accode-nmae");
    served.complained("link-control.max-queued");
    assert_eq!(served.code(&call, "Project", "22").1["errorCode"], 53);
    assert_eq!(served.code(&call, "AccountCode", "22").0, 200);
}

#[test]
fn what_needs_a_restart_is_named_in_one_line() {
    let served = serve();
    served.change(&[
        IN_UDATA,
        ("server-id = 1 ", "server-id = 2 "),
        ("client-heartbeat = 10 ", "client-heartbeat = 20 "),
    ]);
    served.complained("but for what needs a restart: tserver.server-id, tserver.client-heartbeat");
    assert_eq!(http::get(&served.address, "/v1/dns/4001").0, 200, "it goes on");
}
