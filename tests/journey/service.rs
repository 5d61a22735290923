//! A server as a service: what a service manager is told, and what a health check says.

use std::io::ErrorKind;
use std::os::unix::net::UnixDatagram;

use crate::process::{PATIENCE, Process};

/// `serve` with the example configuration, whose switch is away.
fn serve(more: &[(&str, &str)]) -> Process {
    let variables = [("CORDBOARD__HTTP__LISTEN", "127.0.0.1:0"), ("CORDBOARD__STORE__PATH", "")];
    Process::start(&["serve", "--config", "config/cordboard.toml"], &[&variables, more].concat())
}

/// What a health check says, and its exit code.
fn health(arguments: &[&str], variables: &[(&str, &str)]) -> (Process, Option<i32>) {
    let health = Process::start(&[&["health"], arguments].concat(), variables);
    let (code, _) = health.end();
    (health, code)
}

#[test]
fn a_service_manager_hears_that_the_server_is_ready_lives_and_stops() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("notify");
    let manager = UnixDatagram::bind(&path).expect("a socket");
    manager.set_read_timeout(Some(PATIENCE)).expect("a timeout");
    let heard = || {
        let mut octets = [0; 64];
        let length = loop {
            match manager.recv(&mut octets) {
                // The system was put to sleep meanwhile.
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                received => break received.expect("the server says something"),
            }
        };
        String::from_utf8_lossy(&octets[..length]).trim_end().to_owned()
    };

    let path = path.to_str().expect("a plain path");
    let server = serve(&[("NOTIFY_SOCKET", path), ("WATCHDOG_USEC", "300000")]);
    assert_eq!(heard(), "READY=1");
    assert_eq!(heard(), "WATCHDOG=1");
    assert_eq!(heard(), "WATCHDOG=1", "again and again");
    server.signal("TERM");
    let last = std::iter::repeat_with(heard).find(|said| said != "WATCHDOG=1");
    assert_eq!(last.as_deref(), Some("STOPPING=1"));
    assert_eq!(server.end().0, Some(0));
}

#[test]
fn a_health_check_asks_the_server_whether_it_is_ready() {
    let server = serve(&[]);
    let url = server.announced("serving on ");
    let (check, code) = health(&["--url", &url], &[]);
    assert_eq!(code, Some(0), "a switch that is away does not make a server that is to be started anew");
    assert!(check.line().contains(r#""status":"degraded""#));

    let listen = url.strip_prefix("http://").expect("an address");
    let (_, code) = health(&["--config", "config/cordboard.toml"], &[("CORDBOARD__HTTP__LISTEN", listen)]);
    assert_eq!(code, Some(0), "the address is that of the configuration");

    server.signal("TERM");
    assert_eq!(server.end().0, Some(0));
    let (check, code) = health(&["--url", &url], &[]);
    assert_eq!(code, Some(1));
    assert!(check.complaints().contains("cannot be reached"), "{}", check.complaints());
}
