//! The server against its own description: Schemathesis asks a demonstration what /openapi.json says that may be asked,
//! and what it says may not, and looks at each answer: its status, media type, headers and body.

use std::env;
use std::process::Command;

use crate::demo::start_demo;

const CONFIGURATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/journey/schemathesis.toml");

#[test]
#[ignore = "needs Schemathesis: `cargo xtask test --only contract` installs it and runs this"]
fn nothing_is_answered_that_the_contract_does_not_say() {
    let schemathesis = env::var_os("SCHEMATHESIS").expect("the variable says where the command is");
    let (_demo, address) = start_demo();
    let document = format!("http://{address}/openapi.json");
    let mut asking = Command::new(schemathesis);
    asking.args(["--config-file", CONFIGURATION, "run", &document]);
    assert!(asking.status().expect("it can be started").success(), "its findings are above");
}
