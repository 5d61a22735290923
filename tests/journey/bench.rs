//! A model switch, a server with the example configuration connected to it, and clients.

use std::io::Write;

use serde_json::{Value, json};
use tempfile::NamedTempFile;

use crate::client::Client;
use crate::http;
use crate::process::Process;

pub(crate) struct Bench {
    pub(crate) sim: Process,
    pub(crate) server: Process,
    /// Where the server is, such as `127.0.0.1:40001`.
    pub(crate) address: String,
    /// The switch's port.
    pub(crate) port: String,
}

/// How a bench differs from the usual one.
#[derive(Default)]
pub(crate) struct Setup<'a> {
    /// Further arguments of `sim`.
    pub(crate) sim: &'a [&'a str],
    /// What the switch is told before the server dials it.
    pub(crate) told: &'a [&'a str],
    /// Further variables of `serve`.
    pub(crate) serve: &'a [(&'a str, &'a str)],
}

impl Bench {
    pub(crate) fn start() -> Bench {
        Bench::with(&Setup::default())
    }

    pub(crate) fn with(setup: &Setup<'_>) -> Bench {
        let (mut sim, port) = start_sim("127.0.0.1:0", setup.sim);
        setup.told.iter().for_each(|line| obey(&mut sim, line));
        let mut variables = vec![
            ("CORDBOARD__HTTP__LISTEN", "127.0.0.1:0"),
            ("CORDBOARD__STORE__PATH", ""),
            ("CORDBOARD__SWITCH__0__LINK__0__PORT", &port),
        ];
        variables.extend(setup.serve);
        let server = Process::start(&["serve", "--config", "config/cordboard.toml"], &variables);
        let address = server.announced("serving on http://");
        Bench { sim, server, address, port }
    }

    /// A client that knows the switch to be there.
    pub(crate) fn client(&self) -> Client {
        Client::connect(&self.address)
    }

    /// A client that is registered on these DNs, each of them read from the switch.
    pub(crate) fn registered<const N: usize>(&self, dns: [&str; N]) -> Client {
        let mut client = self.client();
        for dn in dns {
            client.register(dn);
        }
        client
    }

    /// Somebody does something at a telephone.
    #[track_caller]
    pub(crate) fn act(&mut self, line: &str) {
        obey(&mut self.sim, line);
    }

    /// One request over HTTP. Returns the status and the body.
    pub(crate) fn post(&self, request: &Value) -> (u16, Value) {
        http::post(&self.address, "/v1/requests", request)
    }

    /// A call from `caller`, answered at `called`: its ConnID. The events of `client`, which is registered on both,
    /// are read.
    pub(crate) fn talk(&mut self, client: &mut Client, caller: &str, called: &str) -> Value {
        let dialing =
            client.ask(json!({"messageName": "RequestMakeCall", "thisDN": caller, "otherDN": called}));
        assert_eq!(dialing["messageName"], "EventDialing", "{dialing}");
        let call = dialing["connID"].clone();
        client.skip_to("EventRinging", called);
        client.ask(json!({"messageName": "RequestAnswerCall", "thisDN": called, "connID": call}));
        client.skip_to("EventEstablished", caller);
        call
    }
}

/// Tokens, each with its name, its scopes and its DNs; none are all.
pub(crate) struct Tokens(NamedTempFile);

impl Tokens {
    pub(crate) fn new(tokens: &[(&str, &[&str], &[&str])]) -> Tokens {
        let mut file = NamedTempFile::new().expect("there is room for a file");
        for (name, scopes, dns) in tokens {
            let (scopes, dns, token) = (json!(scopes), json!(dns), token_of(name));
            writeln!(file, "[[token]]\nname = \"{name}\"\nscopes = {scopes}\ntoken = \"{token}\"")
                .expect("it can be written");
            if dns != json!([]) {
                writeln!(file, "dns = {dns}").expect("it can be written");
            }
        }
        Tokens(file)
    }

    /// The variable of `serve` that says where they are.
    pub(crate) fn variable(&self) -> (&'static str, &str) {
        ("CORDBOARD__HTTP__TOKEN_FILE", self.0.path().to_str().expect("the path is text"))
    }
}

/// The token of that name.
pub(crate) fn token_of(name: &str) -> String {
    format!("a-token-that-is-long-enough-of-{name}")
}

#[track_caller]
fn obey(sim: &mut Process, line: &str) {
    sim.tell(line);
    assert_eq!(sim.line(), format!("done: {line}"));
}

/// Starts a model switch. Returns its port.
pub(crate) fn start_sim(listen: &str, arguments: &[&str]) -> (Process, String) {
    let usual = ["sim", "--listen", listen, "--dns", "4000-4019", "--guests", "6000-6003"];
    start_any_sim(&[&usual, arguments].concat())
}

/// Starts a model switch with these telephones. Returns its port.
fn start_sim_of(dns: &str) -> (Process, String) {
    start_any_sim(&["sim", "--listen", "127.0.0.1:0", "--dns", dns])
}

fn start_any_sim(arguments: &[&str]) -> (Process, String) {
    let sim = Process::start(arguments, &[]);
    let address = sim.announced("listening on ");
    let port = address.rsplit_once(':').expect("an address has a port").1.to_owned();
    (sim, port)
}

/// A server with ten thousand numbers, and its switch.
pub(crate) struct Wall {
    _sim: Process,
    _server: Process,
    pub(crate) address: String,
}

/// Starts a server with ten thousand numbers, 10000 to 19999.
pub(crate) fn wall() -> Wall {
    let (sim, port) = start_sim_of("10000-19999");
    let mut file = NamedTempFile::new().expect("there is room for a file");
    write!(
        file,
        "[http]\nlisten = \"127.0.0.1:0\"\n[store]\npath = \"\"\n[[switch]]\nname = \"pbx-1\"\n[[switch.link]]\n\
         hostname = \"127.0.0.1\"\nport = {port}\n[[switch.dn]]\nrange = \"10000-19999\"\n"
    )
    .expect("it can be written");
    let server = Process::start(&["serve", "--config", file.path().to_str().expect("the path is text")], &[]);
    let address = server.announced("serving on http://");
    Wall { _sim: sim, _server: server, address }
}
