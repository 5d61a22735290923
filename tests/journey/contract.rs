//! The server against its own description: Schemathesis asks what /openapi.json says that may be asked, and what it says
//! may not, and looks at each answer: its status, media type, headers and body. It asks a demonstration, which serves
//! everybody, and then a server with tokens.

use std::env;
use std::process::Command;

use crate::bench::{Bench, Setup, Tokens, token_of};
use crate::demo::start_demo;

const CONFIGURATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/journey/schemathesis.toml");

/// Schemathesis finds nothing to complain of; it asks with these arguments besides.
#[track_caller]
fn keeps_to_its_description(address: &str, arguments: &[&str]) {
    let schemathesis = env::var_os("SCHEMATHESIS").expect("the variable says where the command is");
    let document = format!("http://{address}/openapi.json");
    let mut asking = Command::new(schemathesis);
    asking.args(["--config-file", CONFIGURATION, "run", &document]).args(arguments);
    assert!(asking.status().expect("it can be started").success(), "its findings are above");
}

#[test]
#[ignore = "needs Schemathesis: `cargo xtask test --only contract` installs it and runs this"]
fn nothing_is_answered_that_the_contract_does_not_say() {
    let (_demo, address) = start_demo();
    keeps_to_its_description(&address, &[]);
}

#[test]
#[ignore = "needs Schemathesis: `cargo xtask test --only contract` installs it and runs this"]
fn nobody_is_refused_in_a_way_that_the_contract_does_not_say() {
    let tokens: [(&str, &[&str], &[&str]); 3] = [
        ("all", &["read", "control", "private"], &[]),
        ("desk", &["read", "private:3013"], &["4000-4002"]),
        ("deaf", &["control"], &[]),
    ];
    let file = Tokens::new(&tokens);
    let bench = Bench::with(&Setup { serve: &[file.variable()], ..Setup::default() });
    // The bounds of every parameter were tried at the demonstration; here it is who asks that matters.
    let few = ["--phases", "examples,fuzzing", "--max-examples", "30"];
    keeps_to_its_description(&bench.address, &few);
    for (name, ..) in tokens {
        let header = format!("Authorization: Bearer {}", token_of(name));
        keeps_to_its_description(&bench.address, &[&few[..], &["--header", &header]].concat());
    }
}
